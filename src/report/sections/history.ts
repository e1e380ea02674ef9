import type { PipelineResult } from '../../core/result.js'
import type { Block, Cell, Section, Tone, TrendMoment } from '../document.js'
import { pastRun, type PastDeployment, type PastRun, type ReportHistory } from '../history.js'
import { counted, overallWording, shortDigest, showDuration, showNumber, showShare } from '../wording.js'

/** Newest runs and deployments that are shown; the folder and the environment have them all. */
const MAX_SHOWN = 50

/** What was before this run: runs of the same model with their metrics, and what was live in the environment. */
export function historySection(result: PipelineResult, history: ReportHistory | null): Section | null {
  if (history === null) return null
  const { runs, deployments, unread } = history
  const past = deployments?.deployments ?? []
  const nothing = runs.length === 0 && past.length === 0
  return {
    id: 'history',
    title: 'History',
    fact: nothing ? 'no earlier run or deployment is known' : factOf(runs, past),
    tone: 'quiet',
    blocks: [
      ...(unread === null ? [] : [text(`The deployments could not be read: ${unread}.`)]),
      ...runBlocks(result, runs),
      ...(deployments === null || past.length === 0 ? [] : deploymentBlocks(result, deployments)),
      ...(nothing ? [text(NOTHING)] : []),
    ],
  }
}

const NOTHING =
  'Runs are looked for below the output directory, in runs/, and deployments in the environment when the run reads it.'

function text(content: string): Block {
  return { kind: 'text', text: content }
}

function factOf(runs: readonly PastRun[], past: readonly PastDeployment[]): string {
  const live = past.filter(({ kind }) => kind === 'deployment').length
  return [
    ...(runs.length === 0 ? [] : [counted(runs.length, 'earlier run')]),
    ...(past.length === 0 ? [] : [counted(live, 'deployment')]),
  ].join(', ')
}

function runBlocks(result: PipelineResult, earlier: readonly PastRun[]): readonly Block[] {
  if (earlier.length === 0) return []
  const runs = [...earlier, pastRun(result)].slice(-MAX_SHOWN)
  const metric = metricOf(result)
  const places = new Set(runs.map(({ environment }) => environment))
  const moments = runs.map((run): TrendMoment => {
    const { word, tone } = overallWording(run.overall_status)
    return { time: run.start_time, word, tone }
  })
  return [
    ...(metric === null ? [] : trend(`${metric.name} of the newest runs`, moments, [metric.name], [runs.map(({ metrics }) => metrics[metric.name] ?? null)], metric.limit)), // prettier-ignore
    ...trend(
      'Data quality, drift and importance stability of the newest runs',
      moments,
      ['data quality', 'drift', 'importance stability'],
      [runs.map((run) => run.data_quality), runs.map((run) => run.drift), runs.map((run) => run.stability)],
      null,
    ),
    {
      kind: 'table',
      caption: 'Runs of this model, newest first; the first line is this run',
      columns: [
        { title: 'Started (UTC)' },
        { title: 'Verdict' },
        ...(places.size === 1 ? [] : [{ title: 'Environment' }]),
        ...(metric === null ? [] : [{ title: metric.name, numeric: true }]),
        { title: 'Quality', numeric: true },
        { title: 'Drift', numeric: true },
        { title: 'Stability', numeric: true },
        { title: 'Time', numeric: true },
        { title: 'sha256' },
        { title: 'Run' },
      ],
      rows: runs.toReversed().map((run) => runRow(run, metric?.name ?? null, places.size > 1)),
    },
  ]
}

function runRow(run: PastRun, metric: string | null, placed: boolean): readonly Cell[] {
  const { word, tone } = overallWording(run.overall_status)
  return [
    timeCell(run.start_time),
    { text: word, tone },
    ...(placed ? [run.environment] : []),
    ...(metric === null ? [] : [showNumber(run.metrics[metric] ?? null)]),
    showNumber(run.data_quality),
    showNumber(run.drift),
    showNumber(run.stability),
    showDuration(run.execution_time_seconds * 1000),
    run.sha256 === null ? '–' : { text: shortDigest(run.sha256), mono: true },
    { text: run.pipeline_id, mono: true },
  ]
}

function deploymentBlocks(
  result: PipelineResult,
  history: NonNullable<ReportHistory['deployments']>,
): readonly Block[] {
  const { environment, success_rate, mean_time_to_restore_ms } = history
  const shown = history.deployments.slice(-MAX_SHOWN)
  const metric = metricOf(result)
  const moments = shown.map((one): TrendMoment => ({ time: one.started, ...outcomeCell(one) }))
  const facts = [
    ...(success_rate === null ? [] : [`${showShare(success_rate)} of the deployments became active`]),
    ...(mean_time_to_restore_ms === null ? [] : [`mean time to restore ${showDuration(mean_time_to_restore_ms)}`]),
  ]
  return [
    ...(metric === null ? [] : trend(`${metric.name} of what went live in ${environment}`, moments, [metric.name], [shown.map(({ metrics }) => metrics?.[metric.name] ?? null)], metric.limit)), // prettier-ignore
    {
      kind: 'table',
      caption: [`Deployments in ${environment}, newest first`, ...facts].join('; '),
      columns: [
        { title: 'Since (UTC)' },
        { title: 'Outcome' },
        { title: 'Live for', numeric: true },
        ...(metric === null ? [] : [{ title: metric.name, numeric: true }]),
        { title: 'Health', numeric: true },
        { title: 'Model' },
        { title: 'Commit' },
        { title: 'By' },
        { title: 'Deployment' },
        { title: 'Why' },
      ],
      rows: shown.toReversed().map((one) => deploymentRow(one, metric?.name ?? null)),
    },
  ]
}

function deploymentRow(one: PastDeployment, metric: string | null): readonly Cell[] {
  const { word, tone } = outcomeCell(one)
  return [
    timeCell(one.started),
    { text: word, tone },
    one.live ? 'until now' : showDuration(one.live_ms ?? 0),
    ...(metric === null ? [] : [showNumber(one.metrics?.[metric] ?? null)]),
    showNumber(one.score),
    `${one.file} ${shortDigest(one.sha256)}`,
    one.source.commit === null ? '–' : { text: shortDigest(one.source.commit), mono: true },
    one.source.actor ?? '–',
    { text: one.id, mono: true },
    one.reason ?? '',
  ]
}

const OUTCOME: Readonly<Record<PastDeployment['outcome'], { readonly word: string; readonly tone: Tone }>> = {
  active: { word: 'active', tone: 'good' },
  unverified: { word: 'unverified', tone: 'unsure' },
  failed: { word: 'failed', tone: 'bad' },
  rolled_back: { word: 'rolled back', tone: 'bad' },
}

export function outcomeCell({ outcome, kind }: PastDeployment): { readonly word: string; readonly tone: Tone } {
  const { word, tone } = OUTCOME[outcome]
  return { word: kind === 'rollback' ? `${word} (rollback)` : word, tone }
}

/** The gate's own metric and what it asks of it. */
function metricOf({ stages }: PipelineResult): { readonly name: string; readonly limit: number | null } | null {
  const { validation } = stages
  const name = validation?.model_performance.primary ?? null
  if (validation === undefined || name === null) return null
  const gate = validation.checks.find(({ id }) => id === 'validation.model_performance')
  return { name, limit: typeof gate?.threshold === 'number' ? gate.threshold : null }
}

/** A picture of one point says nothing. */
function trend(
  caption: string,
  moments: readonly TrendMoment[],
  labels: readonly string[],
  values: readonly (readonly (number | null)[])[],
  limit: number | null,
): readonly Block[] {
  const lines = labels.map((label, index) => ({ label, values: values[index]! }))
  const drawn = lines.filter((line) => line.values.filter((value) => value !== null).length > 1)
  return drawn.length === 0 ? [] : [{ kind: 'trend', caption, moments, lines: drawn, limit }]
}

/** 2026-09-01 10:15, on one line. */
export function timeCell(time: string): Cell {
  const known = /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(time)
  return { text: known ? `${time.slice(0, 10)} ${time.slice(11, 16)}` : time, mono: true }
}
