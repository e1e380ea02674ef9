export const id = 6833;
export const ids = [6833];
export const modules = {

/***/ 86833:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g9: () => (/* binding */ resolveEnvironment),
/* harmony export */   iM: () => (/* binding */ resolveStages),
/* harmony export */   pE: () => (/* binding */ resolveConfig),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61036);
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90131);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74296);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90761);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72020);






/** The configuration that was named, the one at the usual place, or the defaults. */
async function resolveConfig(inputs, workingDirectory) {
    const named = inputs.text('config');
    if (named !== undefined)
        return (0,_config_index_js__WEBPACK_IMPORTED_MODULE_2__/* .loadConfig */ .Z9)(within(workingDirectory, named));
    const usual = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workingDirectory, _config_index_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_CONFIG_PATH */ .Bi);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(usual) ? (0,_config_index_js__WEBPACK_IMPORTED_MODULE_2__/* .loadConfig */ .Z9)(usual) : (0,_config_index_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultConfig */ .sb)();
}
/** @throws ModelGateError 'usage' when the environment is not one of the configuration's */
function resolveEnvironment(name, config) {
    const known = config.deployment.environments;
    if (name === undefined)
        return known[0];
    if (known.includes(name))
        return name;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('usage', `environment "${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(name, 80)}" is not configured${(0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .didYouMean */ .a)(name, known)}`, {
        subject: 'environment',
        remedy: `Known: ${known.join(', ')}. Add it to deployment.environments to use it.`,
    });
}
/** Names of `--stages a,b`, or those of the configuration. */
function resolveStages(words, config) {
    if (words === undefined)
        return config.pipeline.stages;
    const names = words.split(',').map((word) => word.trim());
    return names.map((name) => {
        const stage = _config_index_js__WEBPACK_IMPORTED_MODULE_6__/* .STAGE_NAMES */ .y1.find((known) => known === name);
        if (stage !== undefined)
            return stage;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('usage', `unknown stage "${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(name, 80)}"${(0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .didYouMean */ .a)(name, _config_index_js__WEBPACK_IMPORTED_MODULE_6__/* .STAGE_NAMES */ .y1)}`, {
            subject: 'stages',
            remedy: `Known stages: ${_config_index_js__WEBPACK_IMPORTED_MODULE_6__/* .STAGE_NAMES */ .y1.join(', ')}.`,
        });
    });
}
function within(directory, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, path);
}


/***/ }),

/***/ 61036:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bi: () => (/* binding */ DEFAULT_CONFIG_PATH),
/* harmony export */   Z9: () => (/* binding */ loadConfig),
/* harmony export */   l2: () => (/* binding */ checkConfig),
/* harmony export */   o4: () => (/* binding */ parseConfig),
/* harmony export */   sb: () => (/* binding */ defaultConfig)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38815);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74296);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90761);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72020);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90131);






/** Where the file lies when nothing else is said. */
const DEFAULT_CONFIG_PATH = 'config/main_config.yaml';
/** Size of a config file that nobody wrote by hand. */
const MAX_CONFIG_BYTES = 1024 * 1024;
/** The defaults, as if the file were empty. */
function defaultConfig() {
    return freeze(_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .configFileSchema */ .cQ.parse({ cicd: {} }).cicd);
}
/**
 * Reads, checks and completes a config file.
 * @throws ModelGateError 'config' that lists every problem as file:line:column, or 'not-found'
 */
async function loadConfig(path) {
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('not-found', `config file ${path} cannot be read: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause)}`, {
            subject: path,
            cause,
            remedy: 'Check the path given with --config, or leave it out to use the defaults.',
        });
    }
    return parseConfig(text, path);
}
/** As loadConfig, on text; `path` is for messages. */
function parseConfig(text, path) {
    if (Buffer.byteLength(text) > MAX_CONFIG_BYTES)
        throw problems(path, [`${path}: larger than ${MAX_CONFIG_BYTES} bytes`]);
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_1__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .Tp)(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return `${path}:${line}:${col}`;
    };
    if (document.errors.length > 0) {
        throw problems(path, document.errors.map((error) => {
            const repeated = error.code === 'DUPLICATE_KEY' ? ` (${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(text.slice(error.pos[0], error.pos[1]), 80)})` : '';
            return `${at(error.pos[0])}: ${error.message}${repeated}`;
        }));
    }
    let value;
    try {
        // maxAliasCount bounds "billion laughs" documents.
        value = document.toJS({ maxAliasCount: 100 });
    }
    catch (cause) {
        throw problems(path, [`${path}: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause)}`]);
    }
    const parsed = _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .configFileSchema */ .cQ.safeParse(value ?? {});
    if (!parsed.success) {
        throw problems(path, issuesOf(parsed.error).flatMap((issue) => describe(issue, value).map(({ keys, text: problem, onKey }) => `${at(offsetOf(document, keys, onKey))}: ${problem}`)));
    }
    return freeze(parsed.data.cicd);
}
/**
 * Checks and completes what stands under `cicd:` when it comes from code instead of a file.
 * @throws ModelGateError 'config' that lists every problem by key
 */
function checkConfig(value) {
    const parsed = _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .configFileSchema */ .cQ.safeParse({ cicd: value });
    if (parsed.success)
        return freeze(parsed.data.cicd);
    throw problems('config', issuesOf(parsed.error).flatMap((issue) => describe(issue, { cicd: value }).map((problem) => problem.text)));
}
/** An integer beyond 2^53 breaks the type's limit and the key's own; only the latter helps. */
function issuesOf({ issues }) {
    return issues.filter((issue) => issue.code !== 'too_big' ||
        issue.maximum !== Number.MAX_SAFE_INTEGER ||
        !issues.some((other) => other !== issue && other.code === 'too_big' && other.path.join('.') === issue.path.join('.')));
}
function describe(issue, root) {
    const name = issue.path.map(String).join('.') || 'the document';
    if (issue.code === 'unrecognized_keys') {
        const known = knownKeys(issue.path);
        return issue.keys.map((key) => {
            const meant = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(key, known);
            const list = known.length === 0 ? '' : `; known keys: ${known.join(', ')}`;
            const hint = meant === null ? list : `; did you mean ${meant}? Known keys: ${known.join(', ')}`;
            return {
                keys: [...issue.path, key],
                text: `unknown key ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(key, 80)} in ${name}${hint}`,
                onKey: true,
            };
        });
    }
    const found = show(valueAt(root, issue.path));
    return [{ keys: issue.path, text: `${name} is ${found}, expected ${expected(issue)}`, onKey: false }];
}
function expected(issue) {
    switch (issue.code) {
        case 'invalid_type':
            return issue.expected === 'object' ? 'a mapping of keys to values' : `a value of type ${issue.expected}`;
        case 'too_small':
            return issue.origin === 'array'
                ? 'at least one entry'
                : `${issue.inclusive ? 'at least' : 'more than'} ${String(issue.minimum)}${issue.origin === 'string' ? ' characters' : ''}`;
        case 'too_big':
            return `${issue.inclusive ? 'at most' : 'less than'} ${String(issue.maximum)}`;
        case 'invalid_value':
            return `one of ${issue.values.map(String).join(', ')}`;
        case 'invalid_union':
            return issue.errors.flat().map(expected).join(', or ');
        default:
            return issue.message;
    }
}
/** Keys that the schema knows at a path; [] where the path leads out of the schema. */
function knownKeys(path) {
    let schema = _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .configFileSchema */ .cQ;
    for (const key of path) {
        schema = unwrap(schema);
        if (typeof key === 'number')
            schema = schema.element;
        else
            schema = schema.shape?.[key];
    }
    return Object.keys(unwrap(schema)?.shape ?? {});
}
/** Drops the wrappers that carry defaults. */
function unwrap(schema) {
    let current = schema;
    for (;;) {
        const inner = current?.def?.innerType;
        if (inner === undefined)
            return current;
        current = inner;
    }
}
function valueAt(root, path) {
    let value = root;
    for (const key of path)
        value = value?.[key];
    return value;
}
function show(value) {
    if (value === undefined)
        return 'missing';
    return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(typeof value === 'number' ? String(value) : JSON.stringify(value), 80);
}
/** Byte offset of the nearest node that exists on a path. */
function offsetOf(document, keys, onKey) {
    let node = document.contents;
    let offset = 0;
    for (const [depth, key] of keys.entries()) {
        const range = node?.range;
        if (range)
            offset = range[0];
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(node)) {
            const pair = node.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(item.key) && item.key.value === key);
            if (pair === undefined)
                return offset;
            const keyRange = pair.key.range;
            if (keyRange)
                offset = keyRange[0];
            if (onKey && depth === keys.length - 1)
                return offset;
            node = pair.value;
        }
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isSeq */ .oP)(node) && typeof key === 'number')
            node = node.items[key];
        else
            return offset;
    }
    return node?.range?.[0] ?? offset;
}
function problems(path, list) {
    const count = list.length === 1 ? 'a problem' : `${list.length} problems`;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('config', `the configuration has ${count}:\n${list.map((line) => `  ${line}`).join('\n')}`, {
        subject: path,
        remedy: 'docs/configuration.md lists every key; config/main_config.schema.json gives completion in editors.',
    });
}
function freeze(value) {
    if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
        Object.freeze(value);
        for (const inner of Object.values(value))
            freeze(inner);
    }
    return value;
}


/***/ }),

/***/ 90131:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ET: () => (/* binding */ CONFIG_SECTIONS),
/* harmony export */   cQ: () => (/* binding */ configFileSchema),
/* harmony export */   y1: () => (/* binding */ STAGE_NAMES)
/* harmony export */ });
/* unused harmony exports CLASSIFICATION_METRICS, REGRESSION_METRICS */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

/**
 * The single definition of the configuration: TypeScript type, defaults, JSON Schema for editors
 * (config/main_config.schema.json) and the table in docs/configuration.md all come from here.
 */
const share = (description, fallback) => zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1).default(fallback).describe(description);
const flag = (description, fallback) => zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(fallback).describe(description);
const STAGE_NAMES = ['test', 'validate', 'security_scan', 'deploy'];
const CLASSIFICATION_METRICS = [
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
];
const REGRESSION_METRICS = [
    'r2',
    'explained_variance',
    'mae',
    'mse',
    'rmse',
    'mape',
    'median_absolute_error',
    'max_error',
];
const metricName = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([...CLASSIFICATION_METRICS, ...REGRESSION_METRICS]);
const environmentName = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/, 'letters, digits, dot, dash and underscore, at most 63, starting with a letter or digit');
const pipeline = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    stages: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(STAGE_NAMES))
        .min(1)
        .refine((stages) => new Set(stages).size === stages.length, 'each stage at most once')
        .default([...STAGE_NAMES])
        .describe('Stages to run. test, validate and security_scan are independent; deploy runs last and only when the gate is open.'),
    timeout_minutes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .positive()
        .max(1440)
        .default(30)
        .describe('Time limit of the whole pipeline, in minutes.'),
    max_retries: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .min(0)
        .max(10)
        .default(3)
        .describe('Retries of an exchange with the git server that failed for a transient reason.'),
    parallel_execution: flag('Run test, validate and security_scan side by side.', true),
    on_inconclusive: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['fail', 'warn'])
        .default('fail')
        .describe('What a check that could not run does to the gate.'),
});
const testing = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    unit_test_threshold: share('Smallest pass rate of the unit tests.', 0.9),
    integration_test_threshold: share('Smallest pass rate of the integration tests.', 0.85),
    performance_test_threshold: share('Smallest pass rate of the performance tests.', 0.8),
    data_quality_threshold: share('Smallest data quality score.', 0.85),
    min_model_bytes: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .min(0)
        .default(1000)
        .describe('Smallest model file, in bytes; a compressed file counts by its content.'),
    max_loading_seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().default(5).describe('The model must load within this many seconds.'),
    max_prediction_seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .positive()
        .default(1)
        .describe('100 predictions must finish within this many seconds.'),
});
const metricRule = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    metric: metricName.describe('Metric that the rule is about.'),
    floor: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional().describe('Smallest value allowed (largest, for metrics where lower is better).'),
    max_drop: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).optional().describe('Largest absolute loss against the deployed model.'),
    max_relative_drop: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .min(0)
        .optional()
        .describe('Largest relative loss against the deployed model (0.02 is 2 %).'),
    severity: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['fail', 'warn']).default('fail').describe('Whether breaking the rule closes the gate.'),
});
const validation = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    model_performance_threshold: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .default(0.75)
        .describe('Smallest value of the primary metric (largest, for metrics where lower is better).'),
    data_drift_threshold: share('Largest drift score: Jensen-Shannon distance, base 2.', 0.15),
    feature_importance_stability: share('Smallest Spearman correlation of feature importances with the deployed model.', 0.8),
    primary_metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('auto'), metricName])
        .default('auto')
        .describe('Metric behind model_performance_threshold. auto: accuracy for classification, r2 for regression.'),
    metric_rules: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(metricRule).default([]).describe('Further rules, one a metric.'),
    without_data: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['fail', 'warn'])
        .default('warn')
        .describe('What it does to the gate that no validation data was given, so that performance was not evaluated.'),
    slices: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1)).default([]).describe('Columns whose groups get metrics of their own.'),
    min_slice_rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).default(30).describe('Smaller groups are not judged.'),
    bootstrap_samples: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .min(0)
        .max(100_000)
        .default(1000)
        .describe('Resamples behind the confidence intervals; 0 switches them off.'),
    seed: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .min(0)
        .max(4_294_967_295)
        .default(42)
        .describe('Seed of every random number: resampling, permutation, synthetic rows.'),
});
const allowEntry = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    global: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1)
        .describe('Qualified name of the class or function, for example mycompany.features.Cleaner.'),
    use: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['reference', 'new', 'call'])
        .default('new')
        .describe('The strongest use that is allowed: refer to it, make an instance, or call it while loading.'),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(3).describe('Why it is trusted; shown in the report.'),
    expires: zod__WEBPACK_IMPORTED_MODULE_1__/* .date */ .p6().optional().describe('Last day on which the entry holds (YYYY-MM-DD).'),
});
const security = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    vulnerability_scan: flag('Read the model file for code that would run when somebody loads it.', true),
    dependency_check: flag('Check library versions against known vulnerabilities. Not reachable: inconclusive, never passed.', true),
    secrets_scan: flag('Look for credentials in the strings of the model file.', true),
    max_severity: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['low', 'medium', 'high']).default('medium').describe('Highest risk that still passes.'),
    allow: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(allowEntry)
        .default([])
        .describe('Names that a model may refer to although they are not on the built-in list.'),
    allowed_modules: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1))
        .default([])
        .describe('Modules of your own code: classes from them are low instead of medium.'),
    advisory_url: zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5({ protocol: /^https?$/ })
        .nullable()
        .default(null)
        .describe('OSV API to ask about vulnerable library versions (https://api.osv.dev). null: do not ask; the dependency check is then inconclusive with severity warn.'),
    advisory_database: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1)
        .nullable()
        .default(null)
        .describe('Folder of OSV entries as JSON files (https://osv-vulnerabilities.storage.googleapis.com/PyPI/all.zip, unpacked), for runners without network. Wins over advisory_url.'),
});
const deployment = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    environments: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(environmentName)
        .min(1)
        .default(['staging', 'production'])
        .describe('Environments that may be deployed to.'),
    auto_approval: flag('Deploy without --auto-deploy once the gate is open.', false),
    rollback_threshold: share('Smallest share of health checks that must pass; below it the previous model is restored.', 0.7),
    health_check_timeout: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .positive()
        .max(86_400)
        .default(300)
        .describe('Time limit of one health check, in seconds.'),
    target: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['auto', 'environment-branch', 'directory'])
        .default('auto')
        .describe('Where models are deployed. auto: a branch modelgate/<environment> when there is a git remote, else a folder.'),
    storage: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['auto', 'git', 'release'])
        .default('auto')
        .describe('Where an environment branch keeps the model file. git: in its tree. release: as an asset of a GitHub release (below 2 GiB), with a pointer in the tree. auto: release above 95 MiB on GitHub, else git.'),
    remote: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1)
        .nullable()
        .default(null)
        .describe('Git remote for environment branches. null: the origin of the checkout.'),
    directory: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1)
        .default('.')
        .describe('Folder of the directory target; models go to models/<environment>/ in it.'),
    ask_reviewers: flag('On GitHub: refuse with awaiting_approval when the environment has required reviewers and the job is not bound to it, and show deployments on its page. Needs actions: read and deployments: write (read is enough for the first part).', true),
    promotion_max_age_hours: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .positive()
        .nullable()
        .default(null)
        .describe('promote refuses a model that was deployed longer ago, in hours. null: no limit.'),
    keep_backups: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .min(1)
        .max(100)
        .default(3)
        .describe('Backups kept in the tree; older ones stay in the history.'),
});
const integrations = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    github_actions: flag('Command line inside GitHub Actions: write job summary, annotations and outputs. The action always does.', false),
    jenkins: flag('Command line inside Jenkins: print where the JUnit file for the junit step lies.', false),
    gitlab_ci: flag('Command line inside GitLab CI: write gl-code-quality-report.json.', false),
    azure_devops: flag('Command line inside Azure Pipelines: print logging commands.', false),
    webhook_urls: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5({ protocol: /^https?$/ }))
        .default([])
        .describe('Slack, Telegram or other webhooks that hear about every run.'),
    webhook_timeout: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().max(300).default(10).describe('Time limit of one webhook call, in seconds.'),
    webhook_retries: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).max(10).default(3).describe('Retries of a webhook call, with exponential back-off.'),
});
const data = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    validation: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1)
        .nullable()
        .default(null)
        .describe('Labelled data: CSV, Parquet, JSON Lines, Arrow, NumPy, a folder of such files or of images. Relative to the working directory.'),
    reference: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1)
        .nullable()
        .default(null)
        .describe('Data that the model was trained on, for drift and quality.'),
    target: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).nullable().default(null).describe('Name of the label column.'),
    image_range: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['0-255', '0-1', '-1-1'])
        .default('0-255')
        .describe('Values of image channels as the model wants them: as stored, value / 255, or value / 127.5 - 1.'),
});
const CONFIG_SECTIONS = { pipeline, testing, validation, security, deployment, integrations, data };
const cicd = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    pipeline: pipeline.prefault({}).describe('Order, limits and parallelism.'),
    testing: testing.prefault({}).describe('Thresholds of the test stage.'),
    validation: validation.prefault({}).describe('Thresholds of the validate stage.'),
    security: security.prefault({}).describe('What is scanned and what passes.'),
    deployment: deployment.prefault({}).describe('Where and how models are deployed.'),
    integrations: integrations.prefault({}).describe('Hosts and notifications.'),
    data: data.prefault({}).describe('Data files; options of the command line win.'),
});
const configFileSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ cicd: cicd.prefault({}) });


/***/ })

};
