import type { PipelineResult } from '../../src/core/result.js'
import { pastRun, type PastRun, type ReportHistory } from '../../src/report/index.js'
import { deployed, hostile, HOSTILE } from './sample-results.js'

/** Reports that are hard to show: what is long, much, missing, broken or of another kind than a tabular classifier. */

export interface Situation {
  readonly name: string
  readonly result: PipelineResult
  readonly history: ReportHistory | null
}

const validation = deployed.stages.validation!
const performance = validation.model_performance

function withValidation(changes: Partial<typeof validation>, rest: Partial<PipelineResult> = {}): PipelineResult {
  return { ...deployed, ...rest, stages: { ...deployed.stages, validation: { ...validation, ...changes } } }
}

const DAY = 86_400_000
const SHAS = ['aa11bb22cc33', '5d6e7f809101', 'b2c3d4e5f607', '3f9c2b1a5d6e']

/** A run some days before the one of the samples. */
function earlier(days: number, accuracy: number | null, rest: Partial<PastRun> = {}): PastRun {
  const time = new Date(Date.parse(deployed.start_time) - days * DAY).toISOString()
  return {
    ...pastRun(deployed),
    pipeline_id: `pipeline_${time.slice(0, 10).replaceAll('-', '')}_101500`,
    start_time: time,
    overall_status: 'ready_for_deployment',
    sha256: SHAS[days % SHAS.length]!,
    metrics: { accuracy },
    drift: 0.02 + days / 1000,
    ...rest,
  }
}

type PastDeployment = NonNullable<ReportHistory['deployments']>['deployments'][number]

function wentLive(days: number, accuracy: number | null, rest: Partial<PastDeployment> = {}): PastDeployment {
  return {
    id: `${days}`.padStart(12, 'd'),
    kind: 'deployment',
    outcome: 'active',
    live: false,
    file: 'churn.joblib',
    sha256: SHAS[days % SHAS.length]!.padEnd(64, '0'),
    started: new Date(Date.parse(deployed.start_time) - days * DAY).toISOString(),
    live_ms: 7 * DAY,
    score: 1,
    reason: null,
    metrics: accuracy === null ? null : { accuracy },
    source: { commit: '8f3a2c1d9e0b7a6c5d4e3f2a1b0c9d8e7f6a5b4c', actor: 'maria' },
    ...rest,
  }
}

/** Two months of one model: a failure, a rollback, a run without data. */
export const history: ReportHistory = {
  runs: [
    earlier(58, 0.871),
    earlier(44, 0.884),
    earlier(43, 0.702, { overall_status: 'failed' }),
    earlier(30, 0.8951),
    earlier(20, null, { overall_status: 'inconclusive', data_quality: null, drift: null, stability: null }),
    earlier(9, 0.9004),
  ],
  deployments: {
    environment: 'staging',
    success_rate: 0.75,
    mean_time_to_restore_ms: 95_000,
    deployments: [
      wentLive(58, null),
      wentLive(44, 0.884),
      wentLive(30, 0.8951, { outcome: 'failed', live_ms: 64_000, score: 0.25, reason: 'the score 0.25 is below 0.7' }),
      wentLive(29, 0.884, { kind: 'rollback', outcome: 'active', live_ms: 29 * DAY }),
      wentLive(0, 0.9125, { live: true, live_ms: null }),
    ],
  },
  unread: null,
}

const long = 'customer_lifetime_value_of_the_last_twelve_months_in_euro_before_tax_and_returns'

const manyColumns = Array.from({ length: 200 }, (_, index) => ({
  ...validation.data_drift.columns[0]!,
  name: index % 7 === 0 ? `${long}_${index}` : `feature_${index}`,
  score: Math.round(3000 / (index + 3)) / 10_000 + 0.001,
  drifted: index < 4,
}))

const classes = Array.from({ length: 40 }, (_, index) =>
  index === 3 ? 'Saxifraga oppositifolia subsp. smalliana' : `species ${index}`,
)

const oneCheck = (id: string, status: 'failed' | 'inconclusive' | 'error' | 'skipped', message: string) => ({
  ...{ id, status, message },
  ...{ measured: null, threshold: null, duration_ms: 3 },
})

const notEvaluated = { status: 'not_evaluated', reason: 'no validation data was given' } as const

const noData = withValidation({
  ...{ status: 'inconclusive', model_changes: null, checks: [] },
  model_performance: {
    ...{ ...notEvaluated, primary: null, rows: 0, metrics: {}, per_class: [], confusion_matrix: null },
    ...{ intervals: {}, against_deployed: null, slices: [] },
  },
  data_quality: {
    ...{ ...notEvaluated, score: null, rows: 0, columns: [], checks: [] },
    dimensions: { completeness: null, uniqueness: null, validity: null, consistency: null },
  },
  data_drift: {
    ...{ ...notEvaluated, score: null, threshold: 0.15, drifted: null, columns: [] },
    ...{ reference_rows: 0, current_rows: 0 },
  },
  feature_importance: { ...notEvaluated, stability: null, threshold: 0.8, importances: [] },
})

const { curves: _curves, weak_segments: _segments, ...plainPerformance } = performance

export const SITUATIONS: readonly Situation[] = [
  { name: 'deployed', result: deployed, history },
  {
    name: 'hostile',
    result: hostile,
    history: {
      runs: [earlier(3, 0.5, { environment: HOSTILE, pipeline_id: HOSTILE, sha256: HOSTILE })],
      deployments: {
        ...{ environment: HOSTILE, success_rate: 1, mean_time_to_restore_ms: null },
        deployments: [
          wentLive(4, 0.5),
          wentLive(2, 0.5, {
            ...{ id: HOSTILE, file: HOSTILE, sha256: HOSTILE, reason: HOSTILE, started: HOSTILE, kind: HOSTILE },
            source: { commit: HOSTILE, actor: HOSTILE },
          }),
        ],
      },
      unread: HOSTILE,
    },
  },
  {
    name: 'many-columns',
    result: withValidation({
      data_drift: { ...validation.data_drift, drifted: true, columns: manyColumns },
      data_quality: {
        ...validation.data_quality,
        columns: manyColumns.map(({ name }, index) => ({
          ...{ name, type: 'number', missing: index, distinct: 812, invalid: 0 },
          problems: index < 3 ? ['12% of the cells are missing', 'one value makes up 98% of the column'] : [],
        })),
      },
      feature_importance: {
        ...validation.feature_importance,
        importances: manyColumns.map(({ name }, index) => ({
          ...{ feature: name, importance: 0.2 / (index + 1), noise: 0.01, deployed: 0.18 / (index + 1) },
        })),
      },
    }),
    history: null,
  },
  {
    name: 'many-classes',
    result: withValidation({
      model_performance: {
        ...performance,
        per_class: classes.map((label, index) => ({
          ...{ label, precision: 0.9 - index / 100, recall: 0.8, f1: 0.85 - index / 200, support: 50 },
        })),
        confusion_matrix: classes.map((_, row) =>
          classes.map((__, column) => (row === column ? 40 : (row * 7 + column * 3) % 11 === 0 ? 3 : 0)),
        ),
        curves: classes.slice(0, 8).map((label, index) => ({
          kind: 'roc' as const,
          label,
          points: [[0, 0], [0.05 + index / 50, 0.7], [0.3, 0.9], [1, 1]] as const, // prettier-ignore
        })),
      },
    }),
    history: null,
  },
  {
    name: 'regression',
    result: withValidation(
      {
        model_performance: {
          ...plainPerformance,
          primary: 'r2',
          metrics: { r2: 0.8123, mae: 12_345.678, rmse: 23_456.7, mape: 0.1234, median_absolute_error: 8_001.5 },
          intervals: { r2: { low: 0.79, high: 0.83, level: 0.95 } },
          against_deployed: { r2: { deployed: 0.7901, difference: 0.0222 } },
          label_disagreement: null,
          ...{ per_class: [], confusion_matrix: null },
          residuals: Array.from({ length: 300 }, (_, index) => [
            150_000 + 1000 * index,
            40_000 * Math.sin(index * 12.9898) * Math.cos(index * 78.233),
          ]),
        },
      },
      { model: { ...deployed.model!, task: 'regression', classes: null } },
    ),
    history: {
      runs: [earlier(20, null, { metrics: { r2: 0.79 } }), earlier(10, null, { metrics: { r2: 0.80 } })], // prettier-ignore
      ...{ deployments: null, unread: 'the remote did not answer within 30 s' },
    },
  },
  {
    name: 'image-model',
    result: {
      ...noData,
      model_path: 'models/leaves.keras',
      overall_status: 'ready_for_deployment',
      model: {
        ...deployed.model!,
        ...{
          path: 'models/leaves.keras',
          format: 'keras',
          size: 46_000_000,
          engine: 'native',
          engine_version: '1.30.0',
        },
        facts: {
          ...deployed.model!.facts!,
          ...{ format: 'keras', estimator: 'keras.src.models.functional.Functional' },
          structure: Array.from({ length: 30 }, (_, index) => ({
            path: `block${index}_conv_expand`,
            class_name: 'keras.src.layers.convolutional.conv2d.Conv2D',
            parameters: { filters: '96', kernel_size: '[3, 3]', strides: '[1, 1]', padding: 'same', use_bias: 'False' },
          })),
        },
      },
    },
    history: { runs: [], deployments: null, unread: null },
  },
  {
    name: 'failed',
    result: {
      ...withValidation({
        status: 'failed',
        checks: [
          {
            ...oneCheck('validation.model_performance', 'failed', 'accuracy is 0.6812, not at least 0.75; look at the groups of rows below'), // prettier-ignore
            ...{ measured: 0.6812, threshold: 0.75 },
          },
        ],
      }),
      overall_status: 'failed',
      verdict: {
        ...{ passed: false, reasons: ['validation.model_performance failed'] },
        next_step: 'Raise accuracy to 0.75 or train again; the groups of rows below show where it is lost.',
      },
    },
    history,
  },
  {
    name: 'no-data',
    result: {
      ...noData,
      overall_status: 'inconclusive',
      warnings: ['validation.model_performance: no validation data was given; set validation-data'],
      verdict: { passed: false, reasons: ['nothing was evaluated'], next_step: 'Give --validation-data FILE --target COLUMN.' }, // prettier-ignore
    },
    history: { runs: [], deployments: null, unread: null },
  },
  {
    name: 'cancelled',
    result: {
      ...deployed,
      stages: {
        testing: { ...deployed.stages.testing!, started_ms: 2 },
        validation: {
          ...noData.stages.validation!,
          ...{ status: 'error', started_ms: 2, duration_ms: 60_000 },
          checks: [oneCheck('validate.run', 'error', 'the run was cancelled')],
        },
      },
      overall_status: 'error',
      execution_time_seconds: 60.1,
      errors: ['validate.run: the run was cancelled'],
      verdict: { passed: false, reasons: ['validate.run error'], next_step: 'Run it again.' },
    },
    history: null,
  },
  {
    name: 'broken',
    result: {
      ...{ ...deployed, stages: {}, model: null, overall_status: 'error', execution_time_seconds: 0.02 },
      errors: ['the file is empty'],
      verdict: { passed: false, reasons: ['the file is empty'], next_step: 'Save the model again.' },
    },
    history: { runs: [], deployments: null, unread: null },
  },
]
