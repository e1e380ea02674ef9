import { MAX_SUMMARY_BYTES } from '../core/limits.js'
import type { PipelineResult } from '../core/result.js'
import { markdown } from '../core/text.js'
import { markdownSection, markdownTable } from './markdown.js'
import { stageViews, verdictOf } from './overview.js'
import { sectionsOf } from './sections/index.js'
import { showDuration, statusWording } from './wording.js'

export interface SummaryOptions {
  /** Most UTF-8 bytes of the text; default is the job summary's limit. A pull request comment wants 60,000. */
  readonly maxBytes?: number
  /** Where the full report is, as a URL or a name of an artifact. */
  readonly fullReport?: string
}

/** Rows a table may have, from generous to none; the first that fits is used. */
const ROW_LIMITS = [1_000, 200, 50, 10, 0] as const

/**
 * The result as GitHub-flavoured Markdown for a job summary or a comment: verdict, next step, stages, what failed,
 * everything else folded. Shortened step by step until it fits `maxBytes`, and says so where it was.
 */
export function renderSummary(result: PipelineResult, options: SummaryOptions = {}): string {
  const maxBytes = options.maxBytes ?? MAX_SUMMARY_BYTES
  for (const rowLimit of ROW_LIMITS) {
    const text = withRowLimit(result, rowLimit, options.fullReport)
    if (Buffer.byteLength(text) <= maxBytes) return text
  }
  return `${head(result)}\n${leftOut(options.fullReport)}\n`
}

function withRowLimit(result: PipelineResult, rowLimit: number, fullReport: string | undefined): string {
  const sections = sectionsOf(result)
  const cut = sections.some((section) =>
    section.blocks.some((block) => block.kind === 'table' && block.rows.length > rowLimit),
  )
  return [
    head(result),
    ...sections.map((section) => markdownSection(section, { rowLimit, open: section.id === 'attention' })),
    ...(cut ? [leftOut(fullReport)] : []),
    ...(fullReport === undefined || cut ? [] : [`Full report: ${markdown(fullReport)}`]),
    '',
  ].join('\n')
}

function head(result: PipelineResult): string {
  const verdict = verdictOf(result)
  const digest = verdict.digest === null ? '' : ` · sha256 <code>${markdown(verdict.digest)}</code>`
  return [
    `## ${verdict.emoji} ${verdict.word}: ${markdown(verdict.status)}`,
    '',
    `**${markdown(verdict.model)}**${digest} · ${markdown(verdict.count)} · ${verdict.duration}`,
    '',
    `**What to do next.** ${markdown(result.verdict.next_step)}`,
    '',
    stageTable(result),
  ].join('\n')
}

function stageTable(result: PipelineResult): string {
  const columns = [{ title: 'Stage' }, { title: 'Result' }, { title: 'Time', numeric: true }, { title: 'Key fact' }]
  const rows = stageViews(result).map(({ title, result: stage, fact }) => {
    const { emoji, word } = statusWording(stage.status)
    return [title, { emoji, text: word }, showDuration(stage.duration_ms), fact]
  })
  return rows.length === 0 ? 'No stage ran.\n' : markdownTable({ kind: 'table', caption: '', columns, rows }, 10)
}

function leftOut(fullReport: string | undefined): string {
  const where = fullReport === undefined ? 'in result.json and the HTML report of this run' : markdown(fullReport)
  return `> Shortened to stay within GitHub's size limit. Everything is here: ${where}.`
}
