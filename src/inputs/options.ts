/**
 * Every option of the command line and every input of the action, once. action.yml, the README tables, `--help`
 * and the parsers are derived from or checked against this list.
 */

export type CommandName =
  | 'run'
  | 'plan'
  | 'merge'
  | 'predict'
  | 'inspect'
  | 'convert'
  | 'scan'
  | 'drift'
  | 'quality'
  | 'promote'
  | 'monitor'
  | 'rollback'
  | 'status'
  | 'init'
  | 'demo'

export interface OptionSpec {
  readonly name: string
  readonly kind: 'text' | 'list' | 'flag'
  /** Shown in --help: `--model PATH`. */
  readonly placeholder?: string
  readonly choices?: readonly string[]
  /** Environment variable that the command line reads when the option is not given. */
  readonly variable?: string
  readonly description: string
  readonly commands: readonly CommandName[]
  /** Also an input of the action; `default` as action.yml shows it. */
  readonly input?: { readonly default: string; readonly required?: boolean }
}

export const OPTIONS = [
  {
    name: 'model',
    kind: 'list',
    placeholder: 'PATH',
    description:
      'Model file (.joblib, .pkl, .h5, .keras, .onnx, or a booster in its own format). run and plan also take globs and several files, one after the other. drift and monitor: whose features are judged, and whose predictions.',
    commands: ['run', 'plan', 'predict', 'inspect', 'convert', 'drift', 'monitor', 'init'],
    input: { default: '', required: true },
  },
  {
    name: 'environment',
    kind: 'text',
    placeholder: 'NAME',
    description: 'Environment, such as staging or production. Empty: the first one of the configuration.',
    commands: ['run', 'drift', 'quality', 'monitor', 'rollback', 'status'],
    input: { default: '' },
  },
  {
    name: 'auto-deploy',
    kind: 'flag',
    description: 'Deploy when the gate is open; otherwise the result is ready_for_deployment.',
    commands: ['run'],
    input: { default: 'false' },
  },
  {
    name: 'stages',
    kind: 'text',
    placeholder: 'A,B',
    description:
      'Stages to run, separated by commas: test, validate, security_scan, deploy. Empty: those of the configuration.',
    commands: ['run'],
    input: { default: '' },
  },
  {
    name: 'config',
    kind: 'text',
    placeholder: 'FILE',
    description: 'Configuration file. Empty: config/main_config.yaml when it exists, else the defaults.',
    commands: [
      'run',
      'plan',
      'merge',
      'predict',
      'inspect',
      'scan',
      'drift',
      'quality',
      'promote',
      'monitor',
      'rollback',
      'status',
    ],
    input: { default: '' },
  },
  {
    name: 'validation-data',
    kind: 'text',
    placeholder: 'FILE',
    description:
      'Labelled data on which performance is measured: a file (CSV, Parquet, JSON Lines, Arrow, NumPy), a pattern or a folder of files or images.',
    commands: ['run', 'plan', 'init'],
    input: { default: '' },
  },
  {
    name: 'reference-data',
    kind: 'text',
    placeholder: 'FILE',
    description: 'Data that the model was trained on, for drift and data quality.',
    commands: ['run', 'plan', 'init'],
    input: { default: '' },
  },
  {
    name: 'target',
    kind: 'text',
    placeholder: 'COLUMN',
    description:
      'Name of the label column, for run also the columns of a one-hot target separated by commas; predict leaves it out.',
    commands: ['run', 'predict', 'drift', 'quality', 'monitor', 'init'],
    input: { default: '' },
  },
  {
    name: 'baseline',
    kind: 'text',
    placeholder: 'MODEL',
    description:
      'Model to compare with: a file, or REF:PATH of git (origin/main:models/churn.onnx). Empty: the model that is live in the environment.',
    commands: ['run'],
    input: { default: '' },
  },
  {
    name: 'engine',
    kind: 'text',
    placeholder: 'NAME',
    choices: ['auto', 'wasm', 'native'],
    description:
      'Engine for ONNX models: auto takes native onnxruntime where it is shipped (Linux x64), otherwise its WebAssembly build; wasm has no access to files; native fetches the pinned native build of this platform once and takes no other.',
    commands: ['run', 'predict', 'convert'],
    input: { default: 'auto' },
  },
  {
    name: 'runtime',
    kind: 'text',
    placeholder: 'NAME',
    choices: ['auto', 'native', 'python'],
    variable: 'MODELGATE_RUNTIME',
    description:
      'What runs a pickled model that ModelGate cannot run itself: native runs none; auto and python use a sandboxed Python process, if the scan of the file allows it.',
    commands: ['run', 'predict', 'inspect', 'drift', 'promote', 'monitor', 'rollback'],
    input: { default: 'auto' },
  },
  {
    name: 'entry',
    kind: 'text',
    placeholder: 'KEY',
    description:
      'Of a pickle that holds a dict, list or tuple: the key (or position) of the model, in front of it, separated by commas, what its rows go through first (scaler,model), and behind it a LabelEncoder that names its labels.',
    commands: ['run', 'predict', 'inspect', 'convert', 'drift', 'promote', 'monitor', 'rollback'],
    input: { default: '' },
  },
  {
    name: 'output-dir',
    kind: 'text',
    placeholder: 'DIR',
    description:
      'Folder for result.json, report.html, junit.xml, scan.sarif, summary.md, model-card.md and bom.cdx.json (CycloneDX).',
    commands: ['run', 'plan', 'merge', 'status'],
    input: { default: 'modelgate-report' },
  },
  {
    name: 'shard',
    kind: 'text',
    placeholder: 'I/N',
    description: 'Judge only the models of one of N shards (2/8: the second of eight), for merge to put together.',
    commands: ['run'],
    input: { default: '' },
  },
  {
    name: 'shard-by',
    kind: 'text',
    placeholder: 'UNIT',
    choices: ['models', 'data'],
    description:
      'What shards split: the models, or the rows of validation and reference data (row groups of Parquet, records of CSV and JSON Lines, files).',
    commands: ['plan', 'run'],
    input: { default: 'models' },
  },
  {
    name: 'plan',
    kind: 'text',
    placeholder: 'FILE',
    description: 'With shard, in place of model: the models and their shards as plan --output wrote them.',
    commands: ['run'],
    input: { default: '' },
  },
  {
    name: 'shards',
    kind: 'text',
    placeholder: 'N',
    description: 'Shards to split the models into; fewer when there are fewer models.',
    commands: ['plan'],
  },
  {
    name: 'max-seconds-per-shard',
    kind: 'text',
    placeholder: 'S',
    description: 'As few shards as keep each one below S seconds, by what earlier runs took. Needs output.',
    commands: ['plan'],
  },
  {
    name: 'changed-since',
    kind: 'text',
    placeholder: 'REF',
    description:
      'Commit, branch or tag of git. plan: only models that changed since, or all when what judges them changed. run: a model that did not change keeps the verdict of an earlier run, if its bytes, the data, the configuration and the version are the same.',
    commands: ['plan', 'run'],
    input: { default: '' },
  },
  {
    name: 'jobs',
    kind: 'text',
    placeholder: 'N',
    description:
      'Of several models, how many are judged at once, each in a process: a number, or auto for the processors as far as the work and the memory go.',
    commands: ['run'],
    input: { default: 'auto' },
  },
  {
    name: 'dry-run',
    kind: 'flag',
    description: 'Print what a deployment would change, or which workflow would be started, and change nothing.',
    commands: ['run', 'promote', 'rollback', 'drift', 'monitor'],
    input: { default: 'false' },
  },
  {
    name: 'data',
    kind: 'text',
    placeholder: 'FILE',
    description: 'Data: CSV, Parquet, JSON Lines, Arrow or NumPy, a pattern or a folder of files or images.',
    commands: ['predict', 'quality'],
  },
  {
    name: 'reference',
    kind: 'text',
    placeholder: 'FILE',
    description:
      'Data to compare with. quality and monitor without it: the schema stored with what is live in the environment.',
    commands: ['drift', 'quality', 'monitor'],
  },
  {
    name: 'current',
    kind: 'text',
    placeholder: 'FILE',
    description: 'Data to judge.',
    commands: ['drift', 'monitor'],
  },
  {
    name: 'preprocessing',
    kind: 'list',
    placeholder: 'FILE',
    description:
      'Vectorizer, encoder or scaler in a file of its own that runs before the model; several times, in their order. They and the model become one .onnx file.',
    commands: ['convert'],
  },
  {
    name: 'output',
    kind: 'text',
    placeholder: 'FILE',
    description: 'File to write the answer to; of status, a page of all models and environments.',
    commands: ['plan', 'predict', 'convert', 'scan', 'status'],
  },
  {
    name: 'format',
    kind: 'text',
    placeholder: 'NAME',
    choices: ['text', 'json', 'sarif'],
    description: 'Form of the answer.',
    commands: ['scan'],
  },
  {
    name: 'format',
    kind: 'text',
    placeholder: 'NAME',
    choices: ['github', 'gitlab', 'json'],
    description:
      'github: the matrix for fromJSON, also as outputs of the step; gitlab: the shards, one a line; json: the whole plan.',
    commands: ['plan'],
  },
  {
    name: 'from',
    kind: 'text',
    placeholder: 'NAME',
    description: 'Environment whose model is promoted.',
    commands: ['promote'],
  },
  {
    name: 'to',
    kind: 'text',
    placeholder: 'NAME',
    description:
      'promote: environment that gets the model. rollback: deployment to go back to (an id or a backup path of `modelgate status`); default: the one before.',
    commands: ['promote', 'rollback'],
  },
  {
    name: 'auto-rollback',
    kind: 'flag',
    description: 'Restore the deployment before when the live one is unhealthy.',
    commands: ['monitor'],
  },
  {
    name: 'open-issue',
    kind: 'flag',
    description:
      'On GitHub, keep one open issue for the environment while it is unhealthy or its data drifts, and close it afterwards. Needs issues: write.',
    commands: ['monitor'],
  },
  {
    name: 'json',
    kind: 'flag',
    description: 'Print exactly one JSON document on standard output.',
    commands: [
      'run',
      'merge',
      'predict',
      'inspect',
      'scan',
      'drift',
      'quality',
      'promote',
      'monitor',
      'rollback',
      'status',
    ],
  },
] as const satisfies readonly OptionSpec[]

export type OptionName = (typeof OPTIONS)[number]['name']

export function optionsOf(command: CommandName): readonly OptionSpec[] {
  return (OPTIONS as readonly OptionSpec[]).filter((option) => option.commands.includes(command))
}

/** Inputs that only the action has. */
export const ACTION_ONLY_INPUTS = [
  {
    name: 'github-token',
    default: '${{ github.token }}',
    description:
      'Token for the environment branch (contents: write when deploying) and the pull request comment. Never written to disk or logs.',
  },
  {
    name: 'upload-artifact',
    default: 'true',
    description: 'Upload the reports as a workflow artifact.',
  },
  {
    name: 'artifact-name',
    default: '',
    description: 'Name of the artifact. Empty: modelgate- and the name of the model, the job and the attempt.',
  },
  {
    name: 'deploy-from-pull-request',
    default: 'false',
    description:
      'auto-deploy also on pull requests (and in the merge queue) of the repository itself; never on those of forks and Dependabot.',
  },
  {
    name: 'comment',
    default: 'always',
    description:
      'One comment on the pull request (needs pull-requests: write): always, changes (written when the verdict changes), failures or off.',
  },
  {
    name: 'check-run',
    default: 'auto',
    description:
      'A check run for each model (needs checks: write): auto (on pull requests, when the token may), always (on every event) or off.',
  },
  {
    name: 'report-run',
    default: '',
    description:
      'Judge nothing; write the comment of this workflow run (its id) from its artifacts. For workflow_run jobs, since the runs of forks may not comment.',
  },
] as const

export const COMMENT_MODES = ['always', 'changes', 'failures', 'off'] as const
export const CHECK_RUN_MODES = ['auto', 'always', 'off'] as const

/** Outputs of the action; always set, also when the run fails. */
export const ACTION_OUTPUTS = [
  {
    name: 'overall-status',
    description: 'ready_for_deployment, deployed, awaiting_approval, rolled_back, failed, inconclusive or error.',
  },
  { name: 'passed', description: 'true when the gate is open, else false.' },
  { name: 'pipeline-id', description: 'Id of this run.' },
  { name: 'model-sha256', description: 'SHA-256 of the model file that was tested.' },
  { name: 'risk-level', description: 'low, medium or high; empty when the scan did not run.' },
  { name: 'metrics', description: 'Measured metrics as a JSON object.' },
  { name: 'drifted-features', description: 'Names of drifted features as a JSON array.' },
  { name: 'result-path', description: 'Path of result.json.' },
  { name: 'html-path', description: 'Path of report.html.' },
  { name: 'junit-path', description: 'Path of junit.xml.' },
  { name: 'sarif-path', description: 'Path of scan.sarif; empty when the scan did not run.' },
  { name: 'artifact-id', description: 'Id of the uploaded artifact; empty when none was uploaded.' },
  { name: 'artifact-url', description: 'Address of the uploaded artifact; empty when none was uploaded.' },
  { name: 'comment-id', description: 'Id of the pull request comment; empty when there is none.' },
  { name: 'deployment-id', description: 'Id of the deployment; empty when nothing was deployed.' },
  { name: 'deployed-ref', description: 'Commit of the environment branch; empty when nothing was deployed.' },
  { name: 'rolled-back', description: 'true when the previous model was restored.' },
  { name: 'previous-version', description: 'Id of the deployment before this one; empty when there is none.' },
] as const
