import { MAX_SUMMARY_BYTES } from '../core/limits.js'
import type { OverallStatus, PipelineResult } from '../core/result.js'
import { html, markdown, terminal } from '../core/text.js'
import { htmlSection, page } from './html.js'
import { junitSuites, shown, xml } from './junit.js'
import { manyNextStep, manySections, type ManyReport } from './many.js'
import { markdownSection } from './markdown.js'
import { counted, overallWording, showDuration } from './wording.js'

/** Rows a table may have; the first that fits is used. */
const ROW_LIMITS = [1_000, 200, 50, 10] as const

/** Problems and models that a terminal shows; the files have the rest. */
const MAX_TERMINAL_LINES = 50

/** GitHub-flavoured Markdown for a job summary, shortened until it fits, which it says. */
export function renderManySummary(report: ManyReport): string {
  const { emoji, word, facts } = head(report)
  const texts = ROW_LIMITS.map((rowLimit) =>
    [
      `## ${emoji} ${word}`,
      '',
      facts.map((fact) => markdown(fact)).join(' · '),
      '',
      `**What to do next.** ${markdown(manyNextStep(report))}`,
      '',
      ...manySections(report).map((section) => markdownSection(section, { rowLimit, open: true })),
    ].join('\n'),
  )
  return texts.find((text) => Buffer.byteLength(text) <= MAX_SUMMARY_BYTES) ?? texts.at(-1)!
}

/** One page that links to the report of every model. */
export function renderManyHtml(report: ManyReport): string {
  const { word, facts, tone } = head(report)
  return page({
    title: `${word} - ModelGate`,
    body: `<header class="verdict ${tone}">
<p class="kicker">ModelGate, many models</p>
<h1><span class="word">${word}</span></h1>
<p class="line">${facts.map((fact) => `<span>${html(fact)}</span>`).join('')}</p>
</header>
<main>
<section class="next" aria-labelledby="next"><h2 id="next">What to do next</h2><p>${html(manyNextStep(report))}</p></section>
${manySections(report).map(htmlSection).join('\n')}
</main>`,
  })
}

/** Plain lines: the verdict, what is wrong, the models that did not pass. */
export function renderManyTable(report: ManyReport): string {
  const { word, facts } = head(report)
  const open = report.rows.filter(({ status }) => !passes(status))
  const lines = [
    ...report.problems.map((problem) => `? ${terminal(problem)}`),
    ...open.map(({ path, status, fact }) => `${statusWord(status)}  ${terminal(path)}: ${terminal(fact)}`),
  ]
  const more = lines.length - MAX_TERMINAL_LINES
  return [
    `${word}  ${facts.join(', ')}`,
    ...lines.slice(0, MAX_TERMINAL_LINES),
    ...(more > 0 ? [`and ${more} more in the report`] : []),
    `Next: ${manyNextStep(report)}`,
    '',
  ].join('\n')
}

/**
 * One JUnit file of all models, in pieces: a suite a model and stage, and one of the merge itself with an error for every
 * problem, so that a reader of the file alone cannot take a part for the whole.
 * @param results of the judged models, in the order of the rows
 */
export function* renderManyJunit(report: ManyReport, results: Iterable<PipelineResult>): Generator<string> {
  const { problems, rows } = report
  const sum = (name: 'tests' | 'failures' | 'errors' | 'skipped'): number =>
    rows.reduce((total, { counts }) => total + counts[name], 0)
  const own = { tests: problems.length + 1, failures: 0, errors: problems.length, skipped: 0 }
  const all = {
    tests: sum('tests') + own.tests,
    failures: sum('failures'),
    errors: sum('errors') + own.errors,
    skipped: sum('skipped'),
  }
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  yield `<testsuites name="ModelGate" ${shown(all)} time="${seconds(report).toFixed(3)}">\n`
  yield `  <testsuite name="merge" ${shown(own)} time="0">\n`
  yield `    <testcase name="merge.read" classname="merge" time="0"/>\n`
  // A reader that takes cases of one name for runs of one case shows one of them.
  for (const [index, problem] of problems.entries())
    yield `    <testcase name="merge.complete${index === 0 ? '' : `.${index + 1}`}" classname="merge" time="0"><error message="${xml(problem)}" type="inconclusive"/></testcase>\n`
  yield '  </testsuite>\n'
  for (const result of results) yield `${junitSuites(result, `${result.model_path}: `).join('\n')}\n`
  yield '</testsuites>\n'
}

function head(report: ManyReport): { word: string; emoji: string; tone: string; facts: readonly string[] } {
  const { status, rows, shards } = report
  const { verdict, emoji, tone } = overallWording(status)
  const passed = rows.filter((row) => passes(row.status)).length
  const unjudged = rows.filter((row) => row.status === null).length
  const facts = [
    `${passed} of ${counted(rows.length, 'model')} passed`,
    ...(unjudged > 0 ? [`${unjudged} not judged`] : []),
    ...(shards === null ? [] : [counted(shards, 'shard')]),
    `${showDuration(seconds(report) * 1000)} of work`,
  ]
  return { word: verdict, emoji, tone, facts }
}

function seconds({ rows }: ManyReport): number {
  return rows.reduce((total, row) => total + row.seconds, 0)
}

function passes(status: OverallStatus | null): boolean {
  return status !== null && overallWording(status).verdict === 'PASS'
}

function statusWord(status: OverallStatus | null): string {
  return status === null ? 'not judged' : overallWording(status).word
}
