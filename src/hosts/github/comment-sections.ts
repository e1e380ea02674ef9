import type { FinishedRun } from '../../core/ports.js'
import type { PipelineResult } from '../../core/result.js'
import { markdown } from '../../core/text.js'
import { shortDigest, type SectionHead } from './comment-body.js'
import type { GithubContext } from './environment.js'

/** The result as Markdown of at most `maxBytes`, every string of it escaped. */
export type SummaryRenderer = (
  result: PipelineResult,
  options: { readonly maxBytes: number; readonly fullReport: string },
) => string

/** What a run that broke before any model was looked at has to say: one message, or several lines of it. */
const BROKEN_RUN = 'run'

/** What is known of the sections of this run before they are rendered. */
export function headsOf(
  runs: readonly FinishedRun[],
  failure: string | null,
  { source, attempt }: GithubContext,
): readonly SectionHead[] {
  const runId = source.runId ?? ''
  if (runs.length === 0) {
    const head = { key: BROKEN_RUN, title: 'This run', status: 'error', passed: false }
    return [{ ...head, runId, writer: `${runId}-${attempt}`, state: shortDigest(failure ?? '') }]
  }
  return runs.map(({ result }) => ({
    key: shortDigest(`${result.model_path}\n${result.environment}`),
    title: result.model_path,
    status: result.overall_status,
    passed: result.verdict.passed,
    runId,
    writer: result.pipeline_id,
    state: shortDigest(JSON.stringify([result.overall_status, openChecks(result)])),
  }))
}

/** Text of the section with that place among the heads. @param maxBytes UTF-8 bytes */
export function textOf(
  run: FinishedRun | undefined,
  failure: string | null,
  render: SummaryRenderer,
  maxBytes: number,
): string {
  if (run === undefined) return brokenRun(failure ?? '')
  return render(run.result, { maxBytes, fullReport: 'the artifact of this run' }).trimEnd()
}

function openChecks({ stages }: PipelineResult): readonly string[] {
  return Object.values(stages)
    .flatMap((stage) => stage.checks)
    .filter((check) => check.status !== 'passed' && check.status !== 'skipped')
    .map((check) => `${check.id} ${check.status}`)
    .toSorted()
}

function brokenRun(failure: string): string {
  const lines = failure.split('\n').map((line) => markdown(line, 1_000))
  // Two spaces at the end of a line are a line break.
  return ['## ❌ ERROR: the run could not start', '', lines.slice(0, 50).join('  \n')].join('\n')
}

/** Which commit and run the comment speaks of. */
export function footerOf({ source, attempt, pullRequest }: GithubContext): string {
  const commit = (pullRequest?.headSha ?? source.commit ?? '').slice(0, 7)
  const run = `[run ${source.runId ?? ''}](${source.runUrl ?? ''})${attempt === '1' ? '' : `, attempt ${attempt}`}`
  return `<sub>ModelGate on commit <code>${commit}</code>, ${run}. Each run writes this comment anew.</sub>`
}
