import { isAbsolute } from 'node:path'
import type { Clock, FilePlace, FinishedRun } from '../../core/ports.js'
import type { CheckResult, PipelineResult } from '../../core/result.js'
import { plain } from '../../core/text.js'
import { explainFailure, isRefusal, openGithubApi, type GithubApi } from './api.js'
import type { SummaryRenderer } from './comment-sections.js'
import type { GithubContext } from './environment.js'

export type CheckRunMode = 'auto' | 'always' | 'off'

export interface CheckRunOptions {
  readonly mode: CheckRunMode
  readonly token: string
  readonly clock: Clock
  readonly render: SummaryRenderer
  /** Where people look for what a check says; null: at the model's file. Asked when there is something to write. */
  readonly places?: () => Promise<(checkId: string) => FilePlace | null>
}

/** GitHub takes 65,535 characters; UTF-8 bytes are never fewer. */
const MAX_SUMMARY_BYTES = 60_000
/** GitHub takes 50 in one request and appends those of further ones. */
const ANNOTATIONS_PER_REQUEST = 50
const MAX_ANNOTATIONS = 200
const MAX_ANNOTATION_LENGTH = 2_000
/** A check run a model; a thousand lines under a pull request would hide everything else. */
const MAX_CHECK_RUNS = 20

interface Annotation {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly annotation_level: 'failure' | 'warning'
  readonly title: string
  readonly message: string
}

/**
 * A check run for each model on the commit that is judged. Never throws. `auto` is for pull requests and silent when the
 * workflow does not give the right; `always` is for every event and says what is missing.
 * @returns what could not be told
 */
export async function publishCheckRuns(
  runs: readonly FinishedRun[],
  context: GithubContext,
  { mode, token, clock, render, places }: CheckRunOptions,
): Promise<readonly string[]> {
  const { pullRequest, source, untrusted } = context
  // The commit of a pull request event is a trial merge, under which nobody looks.
  const commit = pullRequest?.headSha ?? source.commit
  const wanted = mode === 'always' || (mode === 'auto' && pullRequest !== null && untrusted === null)
  if (!wanted || commit === null || source.repository === null || token === '' || runs.length === 0) return []
  try {
    const api = await openGithubApi(context, token, clock)
    const placeOf = (await places?.()) ?? ((): null => null)
    for (const { result } of runs.slice(0, MAX_CHECK_RUNS))
      await writeCheckRun(api, { result, annotations: annotationsOf(result, placeOf) }, commit, context, render)
    const left = runs.length - MAX_CHECK_RUNS
    return left > 0 ? [`there are check runs for the first ${MAX_CHECK_RUNS} models only; ${left} have none`] : []
  } catch (error) {
    if (mode === 'auto' && isRefusal(error)) return []
    return [`the check run was not written: ${explainFailure(error, 'checks: write')}`]
  }
}

async function writeCheckRun(
  api: GithubApi,
  { result, annotations }: { readonly result: PipelineResult; readonly annotations: readonly Annotation[] },
  head_sha: string,
  { source, job }: GithubContext,
  render: SummaryRenderer,
): Promise<void> {
  const { owner, repo } = api
  const title = `${result.verdict.passed ? 'passed' : 'did not pass'}: ${result.overall_status}`
  const summary = render(result, { maxBytes: MAX_SUMMARY_BYTES, fullReport: 'the artifact of this run' })
  const output = { title, summary, annotations: annotations.slice(0, ANNOTATIONS_PER_REQUEST) }
  // Sent again after a lost answer it makes a second one of the same name, and GitHub shows the newest.
  const { id } = await api.repeat(({ rest }, request) =>
    rest.checks.create({
      ...{ owner, repo, head_sha, output, request },
      name: `ModelGate: ${plain(result.model_path, 150)} (${plain(job, 80)})`,
      status: 'completed',
      // Neutral would let a required check pass that could not be decided.
      conclusion: result.verdict.passed ? 'success' : 'failure',
      external_id: result.pipeline_id,
      ...(source.runUrl === null ? {} : { details_url: source.runUrl }),
    }),
  )
  for (let start = ANNOTATIONS_PER_REQUEST; start < annotations.length; start += ANNOTATIONS_PER_REQUEST) {
    const more = annotations.slice(start, start + ANNOTATIONS_PER_REQUEST)
    await api.repeat(({ rest }, request) =>
      rest.checks.update({
        ...{ owner, repo, check_run_id: id, request },
        output: { title, summary, annotations: more },
      }),
    )
  }
}

/** A line on the data, the configuration or the model for each check that needs attention; none where GitHub cannot show the file. */
function annotationsOf(
  { model_path, stages }: PipelineResult,
  placeOf: (checkId: string) => FilePlace | null,
): readonly Annotation[] {
  return Object.values(stages)
    .flatMap((stage) => stage.checks)
    .filter((check) => check.status !== 'passed' && check.status !== 'skipped')
    .toSorted((a, b) => Number(closesGate(b)) - Number(closesGate(a)))
    .map((check) => ({ check, place: placeOf(check.id) ?? { path: model_path, line: 1 } }))
    .filter(({ place: { path } }) => !isAbsolute(path) && !path.startsWith('..') && plain(path) === path)
    .slice(0, MAX_ANNOTATIONS)
    .map(({ check, place: { path, line } }) => ({
      ...{ path, start_line: line, end_line: line },
      annotation_level: closesGate(check) ? 'failure' : 'warning',
      title: plain(check.id, 200),
      message: plain(check.message, MAX_ANNOTATION_LENGTH) || check.status,
    }))
}

function closesGate({ status, severity }: CheckResult): boolean {
  return severity !== 'warn' && (status === 'failed' || status === 'error')
}
