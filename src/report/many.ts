import type { OverallStatus, PipelineResult } from '../core/result.js'
import type { Section } from './document.js'
import { countOutcomes, type OutcomeCounts } from './junit.js'
import { allChecks, verdictOf } from './overview.js'
import { counted, overallWording, shortDigest, showDuration } from './wording.js'

/** One model among many: what the index needs of its result, so that not all results are in memory at once. */
export interface ManyRow {
  readonly path: string
  readonly shard: number
  /** null: nobody judged it. */
  readonly status: OverallStatus | null
  readonly sha256: string | null
  /** Of the checks, or why there is none. Unescaped, as every string here. */
  readonly fact: string
  readonly seconds: number
  readonly counts: OutcomeCounts
  /** Of its own reports, beside the index; null without a result. */
  readonly folder: string | null
}

/** Verdicts of many models. */
export interface ManyReport {
  readonly status: OverallStatus
  /** null: judged in one run. */
  readonly shards: number | null
  /** Why the verdict cannot be trusted as a whole; each names the shard or the model. */
  readonly problems: readonly string[]
  /** What a reader should know besides. */
  readonly notes: readonly string[]
  /** In the order of the plan. */
  readonly rows: readonly ManyRow[]
}

/** Worst first: of several models, the worst one speaks for all. */
const WORST_FIRST: readonly OverallStatus[] = [
  'error',
  'failed',
  'rolled_back',
  'inconclusive',
  'awaiting_approval',
  'ready_for_deployment',
  'deployed',
]

export function manyRow(result: PipelineResult, place: { readonly shard: number; readonly folder: string }): ManyRow {
  const { digest, count } = verdictOf(result)
  const [reason] = result.verdict.reasons
  return {
    path: result.model_path,
    shard: place.shard,
    status: result.overall_status,
    sha256: digest === null ? null : result.model!.sha256,
    fact: reason ?? count,
    seconds: result.execution_time_seconds,
    counts: countOutcomes(allChecks(result).map(({ check }) => check)),
    folder: place.folder,
  }
}

/** Inconclusive when something is missing or contradicts itself, whatever the rest says; else the worst of all. */
export function manyStatus(statuses: readonly OverallStatus[], problems: readonly string[]): OverallStatus {
  if (problems.length > 0) return 'inconclusive'
  return WORST_FIRST.find((status) => statuses.includes(status)) ?? 'ready_for_deployment'
}

/** The same as the index page and the summary show it: what is wrong first, then every model, worst first. */
export function manySections({ shards, problems, notes, rows }: ManyReport): readonly Section[] {
  const rank = ({ status }: ManyRow): number => (status === null ? -1 : WORST_FIRST.indexOf(status))
  const sorted = rows.toSorted((a, b) => rank(a) - rank(b))
  const passed = rows.filter(({ status }) => status !== null && overallWording(status).verdict === 'PASS').length
  const models: Section = {
    id: 'models',
    title: 'Models',
    fact: `${passed} of ${counted(rows.length, 'model')} passed`,
    tone: passed === rows.length ? 'good' : 'bad',
    blocks: [
      ...(notes.length === 0 ? [] : [{ kind: 'list' as const, items: notes }]),
      {
        kind: 'table',
        caption: 'Every model, worst first',
        columns: [
          { title: 'Model' },
          { title: 'Verdict' },
          { title: 'Checks' },
          { title: 'Time', numeric: true },
          ...(shards === null ? [] : [{ title: 'Shard', numeric: true }]),
          { title: 'sha256' },
        ],
        rows: sorted.map((row) => [
          row.folder === null ? row.path : { text: row.path, file: `${row.folder}/report.html` },
          verdictCell(row.status),
          row.fact,
          row.status === null ? '–' : showDuration(row.seconds * 1000),
          ...(shards === null ? [] : [String(row.shard)]),
          row.sha256 === null ? '' : { text: shortDigest(row.sha256), mono: true },
        ]),
      },
    ],
  }
  if (problems.length === 0) return [models]
  return [
    {
      id: 'attention',
      title: 'Not the whole run',
      fact: counted(problems.length, 'problem'),
      tone: 'unsure',
      blocks: [{ kind: 'list', items: problems }],
    },
    models,
  ]
}

function verdictCell(status: OverallStatus | null): { text: string; tone: Section['tone']; emoji: string } {
  if (status === null) return { text: 'not judged', tone: 'unsure', emoji: overallWording('inconclusive').emoji }
  const { word, tone, emoji } = overallWording(status)
  return { text: word, tone, emoji }
}

/** One sentence for people: what to do now. */
export function manyNextStep({ status, problems }: ManyReport): string {
  if (problems.length > 0) return 'Run the shards that are missing or differ again, and merge all of them.'
  if (overallWording(status).verdict === 'PASS') return 'Nothing: every model passed its gate.'
  return 'Look at the reports of the models that did not pass; each says what to do.'
}
