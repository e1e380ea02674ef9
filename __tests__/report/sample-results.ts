import type { CheckResult, Finding, PipelineResult, ScannedFile } from '../../src/core/result.js'

/** Two complete results: one as it should be, and one whose every model-controlled string attacks its reader. */

const SHA = '3f9c2b1a5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f701'
const OLD_SHA = 'aa11bb22cc33dd44ee55ff6600778899aa11bb22cc33dd44ee55ff6600778899'

const check = (
  id: string,
  status: CheckResult['status'],
  message: string,
  rest: Partial<CheckResult> = {},
): CheckResult => ({ id, status, measured: null, threshold: null, message, duration_ms: 12, ...rest })

const health: NonNullable<NonNullable<PipelineResult['stages']['deployment']>['health_check']> = {
  status: 'passed',
  score: 1,
  threshold: 0.7,
  checks: [
    check('health.digest', 'passed', 'the bytes read back have the tested sha256', { measured: true }),
    check('health.predictions', 'passed', '20 golden rows give the same predictions', { measured: 20 }),
  ],
}

const file: ScannedFile = {
  path: 'models/churn.joblib',
  format: 'joblib',
  size: 482_113,
  sha256: SHA,
  risk: 'low',
  complete: true,
  bytes_accounted: 482_113,
  findings: [],
}

const bins = ['< 21', '21 to 30', '30 to 38', '38 to 45', '45 to 53', '53 to 61', '61 to 70', '> 70', 'missing']

export const deployed: PipelineResult = {
  schema_version: 1,
  pipeline_id: 'pipeline_20260901_101500',
  start_time: '2026-09-01T10:15:00.000Z',
  model_path: 'models/churn.joblib',
  environment: 'staging',
  model: {
    path: 'models/churn.joblib',
    sha256: SHA,
    size: 482_113,
    format: 'joblib',
    facts: {
      format: 'joblib',
      estimator: 'sklearn.pipeline.Pipeline',
      structure: [
        {
          path: 'scale',
          class_name: 'sklearn.preprocessing._data.StandardScaler',
          parameters: { with_mean: 'True', with_std: 'True' },
        },
        {
          path: 'model',
          class_name: 'sklearn.ensemble._forest.RandomForestClassifier',
          parameters: { n_estimators: '100', max_depth: '8' },
        },
      ],
      library_versions: { 'scikit-learn': '1.9.1', numpy: '2.4.6' },
      compression: 'zlib',
      protocol: 5,
      opset: null,
    },
    task: 'classification',
    classes: ['leaves', 'stays', 'unsure'],
    engine: 'kernel',
    engine_version: '1',
    engine_reason: null,
  },
  stages: {
    testing: {
      status: 'passed',
      started_ms: 4,
      duration_ms: 412,
      tests_run: 4,
      tests_passed: 4,
      coverage: 1,
      pass_rates: { unit: 1, integration: 1, performance: 1 },
      checks: [
        check('unit.file_exists', 'passed', 'the file is there', { measured: true }),
        check('unit.file_size', 'passed', '482,113 bytes', { measured: 482_113, threshold: 1024 }),
        check('integration.predict', 'passed', '32 rows predicted', { measured: 32 }),
        check('performance.predict_100', 'passed', '100 rows in 9 ms', {
          measured: 9,
          threshold: 1000,
          duration_ms: 310,
        }),
      ],
    },
    validation: {
      status: 'passed',
      started_ms: 4,
      duration_ms: 1893,
      model_changes: [{ path: 'Pipeline.forest', name: 'n_estimators', deployed: '50', candidate: '100' }],
      checks: [
        check('validation.model_performance', 'passed', 'accuracy is 0.9125, at least 0.75', {
          measured: 0.9125,
          threshold: 0.75,
          duration_ms: 1410,
        }),
        check('validation.data_quality', 'passed', 'data quality score 0.981, at least 0.85 wanted', {
          measured: 0.981,
          threshold: 0.85,
        }),
        check('validation.data_drift', 'passed', 'largest drift score 0.093, at most 0.15 allowed', {
          measured: 0.093,
          threshold: 0.15,
        }),
        check('quality.constant', 'failed', 'column region holds one value only', { severity: 'warn', measured: 1 }),
      ],
      model_performance: {
        status: 'evaluated',
        reason: null,
        primary: 'accuracy',
        rows: 2400,
        metrics: {
          accuracy: 0.9125,
          balanced_accuracy: 0.8812,
          f1_macro: 0.8794,
          log_loss: 0.2431,
          roc_auc: 0.9662,
          ece: null,
        },
        per_class: [
          { label: 'leaves', precision: 0.8812, recall: 0.8401, f1: 0.8602, support: 419 },
          { label: 'stays', precision: 0.9344, recall: 0.9601, f1: 0.9471, support: 1804 },
          { label: 'unsure', precision: 0.8333, recall: 0.8434, f1: 0.8383, support: 177 },
        ],
        confusion_matrix: [
          [352, 58, 9],
          [51, 1732, 21],
          [4, 24, 149],
        ],
        intervals: {
          accuracy: { low: 0.9008, high: 0.9233, level: 0.95 },
          roc_auc: { low: 0.9583, high: 0.9731, level: 0.95 },
        },
        against_deployed: {
          accuracy: {
            ...{ deployed: 0.9004, difference: 0.0121, p_value: 0.0004 },
            interval: { low: 0.0054, high: 0.0188, level: 0.95 },
          },
          balanced_accuracy: { deployed: 0.8851, difference: -0.0039 },
        },
        label_disagreement: { only_deployed: 19, only_candidate: 48, p_value: 0.0004 },
        slices: [
          { column: 'region', value: 'north', rows: 1320, metric: 'accuracy', score: 0.9189, gap: -0.0064 },
          { column: 'region', value: 'south', rows: 1068, metric: 'accuracy', score: 0.9055, gap: 0.007 },
          { column: 'region', value: '(missing)', rows: 12, metric: 'accuracy', score: null, gap: null },
        ],
        weak_segments: {
          ...{ compared_with: 'deployed', metric: 'accuracy', rows: 2400, searched: 118, tested: 2 },
          segments: [
            {
              conditions: [
                { column: 'region', value: 'north' },
                { column: 'age', value: '> 61' },
              ],
              ...{ rows: 214, score: 0.84, other: 0.89, difference: -0.05, p_value: 0.012, confirmed: true },
              interval: { low: -0.081, high: -0.019, level: 0.95 },
            },
            {
              conditions: [{ column: 'plan', value: 'basic' }],
              ...{ rows: 803, score: 0.908, other: 0.915, difference: -0.007, p_value: 0.31, confirmed: false },
              interval: { low: -0.019, high: 0.005, level: 0.95 },
            },
          ],
        },
        curves: [
          {
            kind: 'roc',
            label: 'leaves',
            points: [
              [0, 0],
              [0.01, 0.52],
              [0.04, 0.79],
              [0.12, 0.91],
              [0.4, 0.98],
              [1, 1],
            ],
          },
          {
            kind: 'roc',
            label: 'unsure',
            points: [
              [0, 0],
              [0.03, 0.48],
              [0.09, 0.77],
              [0.2, 0.9],
              [0.5, 0.97],
              [1, 1],
            ],
          },
          {
            kind: 'precision_recall',
            label: 'leaves',
            points: [
              [1, 0.17],
              [0.98, 0.4],
              [0.91, 0.71],
              [0.79, 0.88],
              [0.3, 0.97],
              [0, 1],
            ],
          },
          {
            kind: 'calibration',
            label: 'leaves',
            points: [
              [0.04, 0.03],
              [0.15, 0.13],
              [0.34, 0.37],
              [0.52, 0.49],
              [0.71, 0.75],
              [0.93, 0.91],
            ],
          },
        ],
      },
      behaviour: [
        {
          ...{ name: 'region-does-not-matter', kind: 'invariance', status: 'failed', rows: 200, failures: 7 },
          rule: 'region set to ["north","south"]: label stays',
          examples: [{ row: 12, input: 'region north → south', expected: 'stays', found: 'leaves' }],
        },
        {
          ...{ name: 'more-calls', kind: 'direction', status: 'passed', rows: 200, failures: 0 },
          rule: 'calls plus 5: probability of leaves does not go down',
          examples: [],
        },
      ],
      data_quality: {
        status: 'evaluated',
        reason: null,
        score: 0.981,
        rows: 2400,
        dimensions: { completeness: 0.962, uniqueness: 1, validity: 0.981, consistency: null },
        columns: [
          { name: 'age', type: 'numeric', missing: 91, distinct: 72, invalid: 0, problems: [] },
          {
            name: 'region',
            type: 'categorical',
            missing: 0,
            distinct: 1,
            invalid: 0,
            problems: ['holds one value only'],
          },
        ],
        checks: [
          check('quality.constant', 'failed', 'column region holds one value only', { severity: 'warn', measured: 1 }),
        ],
      },
      data_drift: {
        status: 'evaluated',
        reason: null,
        score: 0.093,
        threshold: 0.15,
        drifted: false,
        reference_rows: 8000,
        current_rows: 2400,
        columns: [
          {
            name: 'age',
            role: 'feature',
            type: 'numeric',
            test: 'jensen_shannon',
            score: 0.093,
            noise_floor: 0.041,
            p_value: 0.0031,
            psi: 0.036,
            drifted: false,
            reason: null,
            histogram: {
              bins,
              reference: [800, 1000, 1100, 1300, 1200, 1000, 800, 600, 200],
              current: [210, 270, 300, 400, 390, 330, 260, 180, 60],
            },
          },
          {
            name: 'customer_id',
            role: 'ignored',
            type: 'id',
            test: 'none',
            score: null,
            noise_floor: null,
            p_value: null,
            psi: null,
            drifted: null,
            reason: 'an identifier has no distribution to compare',
            histogram: null,
          },
        ],
      },
      feature_importance: {
        status: 'evaluated',
        reason: null,
        stability: 0.964,
        threshold: 0.8,
        importances: [
          { feature: 'tenure_months', importance: 0.1521, noise: 0.0041, deployed: 0.1498 },
          { feature: 'age', importance: 0.0312, noise: 0.0033, deployed: 0.0402 },
          { feature: 'region', importance: -0.0008, noise: 0.0011, deployed: 0.0002 },
        ],
      },
    },
    security: {
      status: 'passed',
      started_ms: 5,
      duration_ms: 88,
      overall_risk: 'low',
      findings: [],
      files: [file],
      checks: [check('security.risk', 'passed', 'low risk', { measured: 'low', threshold: 'medium' })],
    },
    deployment: {
      status: 'deployed',
      started_ms: 1898,
      duration_ms: 2210,
      environment: 'staging',
      target: 'environment branch modelgate/staging',
      deployment_id: 'd-20260901-1015',
      deployed_ref: 'modelgate/staging@8f3a2c1',
      sha256: SHA,
      previous: { id: 'd-20260812-0900', sha256: OLD_SHA },
      backup: 'backups/staging/20260901-101500-d-20260812-0900',
      health_check: health,
      rollback_health_check: null,
      plan: [
        'write models/staging/churn.joblib (482,113 bytes)',
        'keep the model before it as a backup',
        'move modelgate/staging forward',
      ],
      checks: [check('deploy.upload', 'passed', 'uploaded and read back', { duration_ms: 1600 })],
    },
  },
  verdict: {
    passed: true,
    reasons: [],
    next_step: 'The model is live in staging. Go back with: modelgate rollback --environment staging',
  },
  overall_status: 'deployed',
  execution_time_seconds: 4.603,
  errors: [],
  warnings: [],
}

/** Everything that breaks out of Markdown, HTML, XML, a terminal or a workflow command, in one name. */
export const HOSTILE = [
  '</td></table><script>alert(1)</script><img src=x onerror=alert(2)>',
  '| a | b |',
  '[click](javascript:alert(3)) ![p](https://evil.example/p.png) <https://evil.example>',
  '@octocat #1 www.evil.example `code` **bold** ~~gone~~ $x$',
  ']]>&amp;"\' <!--',
  '\n::error::pwned\n\u001b[31mred\u001b[0m \u202edetrever \u0000 \ud800',
].join(' ')

const finding: Finding = {
  rule_id: 'pickle-call-os',
  severity: 'high',
  message: `os.system is called with ${HOSTILE}`,
  location: `model.joblib!/${HOSTILE}`,
  offset: 4711,
  why: 'Loading this file runs a shell command',
  remedy: 'Do not load this file; ask for a model that was saved again from a clean environment',
}

const hostileFile: ScannedFile = {
  ...file,
  path: `models/${HOSTILE}`,
  risk: 'high',
  complete: false,
  bytes_accounted: 1000,
  findings: [finding, { ...finding, rule_id: 'pickle-unknown-global', severity: 'medium', offset: null }],
}

export const hostile: PipelineResult = {
  ...deployed,
  model_path: `models/${HOSTILE}`,
  environment: HOSTILE,
  model: {
    ...deployed.model!,
    path: `models/${HOSTILE}`,
    classes: [HOSTILE, 'b'],
    engine_reason: HOSTILE,
    facts: {
      ...deployed.model!.facts!,
      estimator: HOSTILE,
      structure: [{ path: HOSTILE, class_name: HOSTILE, parameters: { [HOSTILE]: HOSTILE } }],
      library_versions: { [HOSTILE]: HOSTILE },
    },
  },
  stages: {
    testing: {
      ...deployed.stages.testing!,
      status: 'failed',
      tests_passed: 3,
      checks: [
        check('unit.model_loading', 'failed', HOSTILE, { measured: HOSTILE, threshold: HOSTILE }),
        check('integration.predict', 'inconclusive', 'the class in the way is not supported'),
        check('performance.predict_100', 'skipped', 'the model could not be run'),
      ],
    },
    validation: {
      ...deployed.stages.validation!,
      status: 'inconclusive',
      model_changes: [{ path: HOSTILE, name: HOSTILE, deployed: HOSTILE, candidate: null }],
      model_performance: {
        ...deployed.stages.validation!.model_performance,
        per_class: [
          { label: HOSTILE, precision: 1, recall: 0.5, f1: 0.6667, support: 2 },
          { label: 'b', precision: 0.5, recall: 1, f1: 0.6667, support: 1 },
        ],
        confusion_matrix: [
          [1, 1],
          [0, 1],
        ],
        slices: [{ column: HOSTILE, value: HOSTILE, rows: 40, metric: 'accuracy', score: 0.5, gap: 0.25 }],
        curves: [
          {
            kind: 'roc',
            label: HOSTILE,
            points: [
              [0, 0],
              [1, 1],
            ],
          },
        ],
      },
      data_quality: {
        ...deployed.stages.validation!.data_quality,
        columns: [{ name: HOSTILE, type: HOSTILE, missing: 0, distinct: 1, invalid: 0, problems: [HOSTILE] }],
      },
      data_drift: {
        ...deployed.stages.validation!.data_drift,
        drifted: true,
        columns: [
          {
            ...deployed.stages.validation!.data_drift.columns[0]!,
            name: HOSTILE,
            drifted: true,
            score: 0.61,
            histogram: { bins: [HOSTILE, 'b'], reference: [9, 1], current: [1, 9] },
          },
          { ...deployed.stages.validation!.data_drift.columns[1]!, name: HOSTILE, reason: HOSTILE },
        ],
      },
      feature_importance: {
        ...deployed.stages.validation!.feature_importance,
        importances: [{ feature: HOSTILE, importance: 0.2, noise: 0.01, deployed: null }],
      },
    },
    security: {
      status: 'failed',
      duration_ms: 30,
      overall_risk: 'high',
      findings: hostileFile.findings,
      files: [hostileFile],
      checks: [check('security.risk', 'failed', HOSTILE, { measured: 'high', threshold: 'medium' })],
    },
    deployment: {
      ...deployed.stages.deployment!,
      status: 'skipped',
      environment: HOSTILE,
      target: HOSTILE,
      deployed_ref: null,
      sha256: null,
      health_check: null,
      plan: [HOSTILE],
      checks: [check('deploy.gate', 'skipped', 'the gate is closed')],
    },
  },
  verdict: { passed: false, reasons: [HOSTILE], next_step: `Mend the failed checks of ${HOSTILE}` },
  overall_status: 'failed',
  errors: [HOSTILE],
  warnings: [HOSTILE],
}

export const scannedFiles: readonly ScannedFile[] = [file, hostileFile]
