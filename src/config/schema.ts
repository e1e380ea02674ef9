import { z } from 'zod'
import { behaviour } from './behaviour.js'
import { drift } from './drift.js'
import { retraining } from './retraining.js'

/**
 * The single definition of the configuration: TypeScript type, defaults, JSON Schema for editors
 * (config/main_config.schema.json) and the table in docs/configuration.md all come from here.
 */

const share = (description: string, fallback: number) =>
  z.number().min(0).max(1).default(fallback).describe(description)
const flag = (description: string, fallback: boolean) => z.boolean().default(fallback).describe(description)

export const STAGE_NAMES = ['test', 'validate', 'security_scan', 'deploy'] as const

export const CLASSIFICATION_METRICS = [
  'accuracy',
  'balanced_accuracy',
  'f1_macro',
  'f1_micro',
  'f1_weighted',
  'precision_macro',
  'precision_weighted',
  'recall_macro',
  'recall_weighted',
  'mcc',
  'cohen_kappa',
  'roc_auc',
  'average_precision',
  'log_loss',
  'brier',
  'ece',
] as const

export const REGRESSION_METRICS = [
  'r2',
  'explained_variance',
  'mae',
  'mse',
  'rmse',
  'mape',
  'median_absolute_error',
  'max_error',
] as const

const metricName = z.enum([...CLASSIFICATION_METRICS, ...REGRESSION_METRICS])
const environmentName = z
  .string()
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/,
    'letters, digits, dot, dash and underscore, at most 63, starting with a letter or digit',
  )

const pipeline = z.strictObject({
  stages: z
    .array(z.enum(STAGE_NAMES))
    .min(1)
    .refine((stages) => new Set(stages).size === stages.length, 'each stage at most once')
    .default([...STAGE_NAMES])
    .describe(
      'Stages to run. test, validate and security_scan are independent; deploy runs last and only when the gate is open.',
    ),
  timeout_minutes: z
    .number()
    .positive()
    .max(1440)
    .default(30)
    .describe('Time limit of the whole pipeline, in minutes.'),
  max_retries: z
    .int()
    .min(0)
    .max(10)
    .default(3)
    .describe('Retries of an exchange with the git server that failed for a transient reason.'),
  parallel_execution: flag('Run test, validate and security_scan side by side.', true),
  on_inconclusive: z
    .enum(['fail', 'warn'])
    .default('fail')
    .describe('What a check that could not run does to the gate.'),
})

const testing = z.strictObject({
  unit_test_threshold: share('Smallest pass rate of the unit tests.', 0.9),
  integration_test_threshold: share('Smallest pass rate of the integration tests.', 0.85),
  performance_test_threshold: share('Smallest pass rate of the performance tests.', 0.8),
  data_quality_threshold: share('Smallest data quality score.', 0.85),
  min_model_bytes: z
    .int()
    .min(0)
    .default(1000)
    .describe(
      'Smallest model file, in bytes; a compressed file counts by its content. Up to 1000, a smaller file passes when it opens as a fitted model.',
    ),
  max_loading_seconds: z.number().positive().default(5).describe('The model must load within this many seconds.'),
  max_prediction_seconds: z
    .number()
    .positive()
    .default(1)
    .describe('100 predictions must finish within this many seconds.'),
})

const metricRule = z.strictObject({
  metric: metricName.describe('Metric that the rule is about.'),
  floor: z.number().optional().describe('Smallest value allowed (largest, for metrics where lower is better).'),
  max_drop: z.number().min(0).optional().describe('Largest absolute loss against the deployed model.'),
  max_relative_drop: z
    .number()
    .min(0)
    .optional()
    .describe('Largest relative loss against the deployed model (0.02 is 2 %).'),
  severity: z.enum(['fail', 'warn']).default('fail').describe('Whether breaking the rule closes the gate.'),
})

const weakSegments = z.strictObject({
  mode: z
    .enum(['off', 'warn', 'fail'])
    .default('warn')
    .describe(
      'Search the groups of one and of two columns for those where the model is worse than the deployed one, or than on all rows when none is deployed: warn shows what breaks max_gap, fail closes the gate.',
    ),
  columns: z.array(z.string().min(1)).default([]).describe('Columns to search. Empty: all of the validation data.'),
  min_rows: z.int().min(10).default(50).describe('Smaller groups are not looked at.'),
  max_gap: z
    .number()
    .min(0)
    .nullable()
    .default(null)
    .describe(
      'Largest loss of accuracy (or rise of the mean absolute error) in a confirmed group. null: none at all against the deployed model, any against all rows.',
    ),
})

const validation = z.strictObject({
  baseline: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe(
      'What the model is compared with. null: the model that is live in the environment; else a model file, or REF:PATH of git (origin/main:models/churn.onnx).',
    ),
  model_performance_threshold: z
    .number()
    .default(0.75)
    .describe('Smallest value of the primary metric (largest, for metrics where lower is better).'),
  data_drift_threshold: share(
    'Largest drift score; of a test of drift.test, by default Jensen-Shannon distance, base 2.',
    0.15,
  ),
  feature_importance_stability: share(
    'Smallest Spearman correlation of feature importances with the deployed model.',
    0.8,
  ),
  primary_metric: z
    .union([z.literal('auto'), metricName])
    .default('auto')
    .describe('Metric behind model_performance_threshold. auto: accuracy for classification, r2 for regression.'),
  metric_rules: z.array(metricRule).default([]).describe('Further rules, one a metric.'),
  without_data: z
    .enum(['fail', 'warn'])
    .default('warn')
    .describe('What it does to the gate that no validation data was given, so that performance was not evaluated.'),
  behaviour,
  slices: z.array(z.string().min(1)).default([]).describe('Columns whose groups get metrics of their own.'),
  weak_segments: weakSegments.prefault({}).describe('Search for groups of rows on which the model is weak.'),
  min_slice_rows: z.int().min(1).default(30).describe('Smaller groups are not judged.'),
  bootstrap_samples: z
    .int()
    .min(0)
    .max(100_000)
    .default(1000)
    .describe(
      'Resamples behind the confidence intervals and the comparison with the deployed model; 0 switches them off.',
    ),
  significance_level: z
    .number()
    .positive()
    .max(0.5)
    .default(0.05)
    .describe('A difference from the deployed model with a smaller p-value counts as real, a larger one as noise.'),
  on_uncertain_drop: z
    .enum(['fail', 'warn'])
    .default('warn')
    .describe(
      'A drop beyond max_drop or max_relative_drop that may be noise: warn shows it, fail closes the gate all the same.',
    ),
  seed: z
    .int()
    .min(0)
    .max(4_294_967_295)
    .default(42)
    .describe('Seed of every random number: resampling, permutation, synthetic rows.'),
})

const allowEntry = z.strictObject({
  global: z
    .string()
    .min(1)
    .describe('Qualified name of the class or function, for example mycompany.features.Cleaner.'),
  use: z
    .enum(['reference', 'new', 'call'])
    .default('new')
    .describe('The strongest use that is allowed: refer to it, make an instance, or call it while loading.'),
  reason: z.string().min(3).describe('Why it is trusted; shown in the report.'),
  expires: z.iso.date().optional().describe('Last day on which the entry holds (YYYY-MM-DD).'),
})

const security = z.strictObject({
  vulnerability_scan: flag('Read the model file for code that would run when somebody loads it.', true),
  dependency_check: flag(
    'Check library versions against known vulnerabilities. Not reachable: inconclusive, never passed.',
    true,
  ),
  secrets_scan: flag('Look for credentials in the strings of the model file.', true),
  max_severity: z.enum(['low', 'medium', 'high']).default('medium').describe('Highest risk that still passes.'),
  allow: z
    .array(allowEntry)
    .default([])
    .describe('Names that a model may refer to although they are not on the built-in list.'),
  allowed_modules: z
    .array(z.string().min(1))
    .default([])
    .describe('Modules of your own code: classes from them are low instead of medium.'),
  advisory_url: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null)
    .describe(
      'OSV API to ask about vulnerable library versions (https://api.osv.dev). null: do not ask; the dependency check is then inconclusive with severity warn.',
    ),
  advisory_database: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe(
      'Folder of OSV entries as JSON files (https://osv-vulnerabilities.storage.googleapis.com/PyPI/all.zip, unpacked), for runners without network. Wins over advisory_url.',
    ),
})

const provenance = z
  .strictObject({
    require: z
      .enum(['none', 'signature', 'attestation'])
      .default('none')
      .describe('What must be signed and valid before a deployment, promotion or rollback moves anything.'),
    sign: z
      .enum(['auto', 'key', 'identity', 'off'])
      .default('auto')
      .describe(
        'Writes an OpenSSF model signature beside the model. key: with the EC key in MODELGATE_SIGNING_KEY. identity: with the identity of the GitHub job (id-token: write). auto: key when there is one.',
      ),
    attest: z
      .enum(['auto', 'off'])
      .default('auto')
      .describe(
        'On GitHub: attest the verdict for the digest of the model. Needs id-token: write and attestations: write; without them the report says so.',
      ),
    public_keys: z.array(z.string().min(1)).default([]).describe('EC public keys (PEM) whose signatures count.'),
    identities: z
      .array(z.string().min(1))
      .default([])
      .describe(
        'Workflows whose signatures and attestations count, compared exactly: https://github.com/OWNER/REPO/.github/workflows/FILE@refs/heads/main.',
      ),
    issuer: z
      .string()
      .min(1)
      .default('https://token.actions.githubusercontent.com')
      .describe('Who vouches for the identities.'),
    trusted_root: z
      .string()
      .min(1)
      .nullable()
      .default(null)
      .describe(
        'Trusted root of Sigstore for identities, a file: gh attestation trusted-root > trusted_root.jsonl. With #sha256=... behind it, no other file is taken.',
      ),
  })
  .refine(({ require, identities }) => require !== 'attestation' || identities.length > 0, {
    path: ['identities'],
    message: 'require: attestation needs the identities that count',
  })
  .refine(
    ({ require, identities, public_keys }) => require !== 'signature' || identities.length + public_keys.length > 0,
    {
      path: ['public_keys'],
      message: 'require: signature needs the public_keys or identities that count',
    },
  )
  .refine(
    ({ require, identities, trusted_root }) => require === 'none' || identities.length === 0 || trusted_root !== null,
    {
      path: ['trusted_root'],
      message: 'identities can only be verified with a trusted_root',
    },
  )

const deployment = z.strictObject({
  environments: z
    .array(environmentName)
    .min(1)
    .default(['staging', 'production'])
    .describe('Environments that may be deployed to.'),
  auto_approval: flag('Deploy without --auto-deploy once the gate is open.', false),
  rollback_threshold: share(
    'Smallest share of health checks that must pass; below it the previous model is restored. A wrong digest, scan, golden prediction, address or command restores it whatever the share is.',
    0.7,
  ),
  health_check_timeout: z
    .number()
    .positive()
    .max(86_400)
    .default(300)
    .describe('Time limit of one health check, in seconds.'),
  health_url: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null)
    .describe(
      'Address that must answer 200 to 299 once the model is live, else it is unhealthy. {environment}, {sha256} and {id} are filled in.',
    ),
  health_command: z
    .array(z.string().min(1))
    .min(1)
    .nullable()
    .default(null)
    .describe(
      'Program and arguments, without a shell, that must end with 0 once the model is live, else it is unhealthy. It is told MODELGATE_ENVIRONMENT, MODELGATE_SHA256, MODELGATE_DEPLOYMENT_ID and MODELGATE_MODEL (the bytes read back), and gets no tokens.',
    ),
  health_grace: z
    .number()
    .min(0)
    .max(3_600)
    .default(30)
    .describe('Time that the address and the program have to see the new model, in seconds.'),
  target: z
    .enum(['auto', 'environment-branch', 'directory'])
    .default('auto')
    .describe(
      'Where models are deployed. auto: a branch modelgate/<environment> when there is a git remote, else a folder.',
    ),
  storage: z
    .enum(['auto', 'git', 'lfs', 'release'])
    .default('auto')
    .describe(
      'Where an environment branch keeps the model file. git: in its tree. lfs: in Git LFS of the remote (http only; the git-lfs program is not needed). release: as an asset of a GitHub release (below 2 GiB), with a pointer in the tree. auto: lfs when .gitattributes give the file to it, release above 95 MiB on GitHub, else git.',
    ),
  transport: z
    .enum(['auto', 'api', 'push'])
    .default('auto')
    .describe(
      'How environment branches are written. api: GitHub\'s API, whose commits are signed ("Verified"), up to 40 MiB a file, without git. push: git push. auto: api on GitHub when there is a token, push for larger files and elsewhere.',
    ),
  remote: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe('Git remote for environment branches. null: the origin of the checkout.'),
  directory: z
    .string()
    .min(1)
    .default('.')
    .describe('Folder of the directory target; models go to models/<environment>/ in it.'),
  ask_reviewers: flag(
    'On GitHub: refuse with awaiting_approval when the environment has required reviewers and the job is not bound to it, and show deployments on its page. Needs actions: read and deployments: write (read is enough for the first part).',
    true,
  ),
  promotion_max_age_hours: z
    .number()
    .positive()
    .nullable()
    .default(null)
    .describe('promote refuses a model that was deployed longer ago, in hours. null: no limit.'),
  promotion_requires_validation: flag(
    'promote refuses a model whose performance was not measured by a validate stage that passed.',
    true,
  ),
  keep_backups: z
    .int()
    .min(1)
    .max(100)
    .default(3)
    .describe('Backups kept in the tree; older ones stay in the history.'),
  provenance: provenance.prefault({}).describe('How deployments are signed, and what must be signed.'),
})

const integrations = z.strictObject({
  github_actions: flag(
    'Command line inside GitHub Actions: write job summary, annotations and outputs. The action always does.',
    false,
  ),
  jenkins: flag(
    'Command line inside Jenkins: print where the JUnit file for the junit step lies, write jenkins-description.txt.',
    false,
  ),
  gitlab_ci: flag(
    'Command line inside GitLab CI: write gl-code-quality-report.json, metrics.txt and, with MODELGATE_TOKEN, one merge request comment.',
    false,
  ),
  azure_devops: flag(
    'Command line inside Azure Pipelines: print logging commands (issues, summary, build tag, result).',
    false,
  ),
  webhook_urls: z
    .array(z.url({ protocol: /^https?$/ }))
    .default([])
    .describe('Slack, Teams, Telegram or other webhooks that hear about runs.'),
  webhook_events: z
    .array(z.enum(['failure', 'success', 'change', 'rollback']))
    .min(1)
    .default(['failure', 'success', 'change', 'rollback'])
    .describe(
      'Which runs webhooks hear about. failure: the model did not pass. success: it did. change: another verdict than the run before it in the output directory, or none is known. rollback: the deployment before was restored, by a run, by hand or by monitor.',
    ),
  webhook_timeout: z.number().positive().max(300).default(10).describe('Time limit of one webhook call, in seconds.'),
  webhook_retries: z.int().min(0).max(10).default(3).describe('Retries of a webhook call, with exponential back-off.'),
})

const data = z.strictObject({
  validation: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe(
      'Labelled data: CSV, Parquet, JSON Lines, Arrow, NumPy, a folder of such files or of images, relative to the working directory; or an address (https://, s3://, gs://, az://), pinned by #sha256= at its end.',
    ),
  reference: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe('Data that the model was trained on, for drift and quality; a path or an address.'),
  target: z
    .union([z.string().min(1), z.array(z.string().min(1)).min(2)])
    .nullable()
    .default(null)
    .describe('Name of the label column, or a list of columns of 0 and 1, one a class.'),
  labels: z
    .record(z.string().min(1), z.union([z.string(), z.number(), z.boolean()]))
    .default({})
    .describe(
      'What the model calls each label of the data, where it was fitted on codes of them: {NO: 0, YES: 1}. Empty: both use the same.',
    ),
  max_download_bytes: z
    .int()
    .min(1)
    .default(50 * 1024 ** 3)
    .describe('Largest file that is fetched from an address, in bytes.'),
  image_range: z
    .enum(['0-255', '0-1', '-1-1'])
    .default('0-255')
    .describe('Values of image channels as the model wants them: as stored, value / 255, or value / 127.5 - 1.'),
})

const sqlCheck = z.strictObject({
  kind: z.literal('sql').default('sql').describe('What the rule is written in.'),
  name: z
    .string()
    .regex(/^[a-z0-9][a-z0-9_-]{0,62}$/, 'lower-case letters, digits, dash and underscore, at most 63')
    .describe('Name of the rule; its check is quality.sql.<name>.'),
  sql: z
    .string()
    .min(1)
    .max(100_000)
    .describe(
      'One SELECT over the tables data and reference, in the SQL of DuckDB. It returns the rows that break the rule, or with expect one value.',
    ),
  expect: z
    .union([
      z.boolean(),
      z.number(),
      z
        .strictObject({
          min: z.number().optional().describe('Smallest value allowed.'),
          max: z.number().optional().describe('Largest value allowed.'),
        })
        .refine(({ min, max }) => min !== undefined || max !== undefined, 'min, max or both'),
    ])
    .optional()
    .describe('What the one value of the query has to be: true, a number, or {min, max}. Without it no row may come.'),
  severity: z.enum(['fail', 'warn']).default('fail').describe('Whether breaking the rule closes the gate.'),
})

const dataQuality = z.strictObject({
  checks: z
    .array(sqlCheck)
    .max(200)
    .refine((checks) => new Set(checks.map(({ name }) => name)).size === checks.length, 'each name at most once')
    .default([])
    .describe('Rules on the data, written as SQL; they need engines.duckdb.'),
  sql_timeout_seconds: z
    .number()
    .positive()
    .max(86_400)
    .default(60)
    .describe('Time limit of one SQL rule, in seconds.'),
})

const model = z.strictObject({
  entry: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe(
      'Of a pickle that holds a dict, list or tuple: the key (or position) of the model, with dots where they lie in each other (models.rf). In front of it, separated by commas, what its rows go through first (scaler,model); behind it a LabelEncoder that names its labels. null: the only object of the file.',
    ),
})

const engines = z.strictObject({
  duckdb: z
    .string()
    .min(1)
    .default('off')
    .describe(
      'Engine of SQL rules. off: none, they are inconclusive. fetch: the pinned version, from the npm registry (about 25 MB), checked by sha256 and kept. Otherwise the folder in which it is installed.',
    ),
  duckdb_registry: z
    .url({ protocol: /^https?$/ })
    .default('https://registry.npmjs.org')
    .describe('npm registry, or a mirror of it, that DuckDB is fetched from.'),
  onnxruntime_registry: z
    .url({ protocol: /^https?$/ })
    .default('https://registry.npmjs.org')
    .describe(
      'npm registry, or a mirror of it, that --engine native fetches the native onnxruntime of this platform from (114 MB, checked by sha256 and kept).',
    ),
  duckdb_memory_mb: z.int().min(64).max(1_048_576).default(1024).describe('Memory limit of DuckDB, in megabytes.'),
  duckdb_threads: z.int().min(1).max(256).default(2).describe('Threads of DuckDB.'),
})

export const CONFIG_SECTIONS = {
  pipeline,
  model,
  testing,
  validation,
  drift,
  security,
  deployment,
  integrations,
  data,
  data_quality: dataQuality,
  retraining,
  engines,
} as const

const cicd = z.strictObject({
  pipeline: pipeline.prefault({}).describe('Order, limits and parallelism.'),
  model: model.prefault({}).describe('What of a file is the model.'),
  testing: testing.prefault({}).describe('Thresholds of the test stage.'),
  validation: validation.prefault({}).describe('Thresholds of the validate stage.'),
  drift: drift.prefault({}).describe('How drift is measured and judged.'),
  security: security.prefault({}).describe('What is scanned and what passes.'),
  deployment: deployment.prefault({}).describe('Where and how models are deployed.'),
  integrations: integrations.prefault({}).describe('Hosts and notifications.'),
  data: data.prefault({}).describe('Data files; options of the command line win.'),
  data_quality: dataQuality.prefault({}).describe('Rules of your own on the data.'),
  retraining: retraining.prefault({}).describe('When drift and monitor ask for a new model, and whom.'),
  engines: engines.prefault({}).describe('Optional engines, which are not part of ModelGate.'),
})

export const configFileSchema = z.strictObject({ cicd: cicd.prefault({}) })

/** Everything under `cicd:`, with defaults filled in. */
export type Config = z.output<typeof cicd>
