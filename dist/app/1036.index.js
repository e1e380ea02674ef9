export const id = 1036;
export const ids = [1036];
export const modules = {

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
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93981);






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
    const at = (offset, message) => {
        const { line, col } = lines.linePos(offset);
        return { file: path, line, column: col, message };
    };
    if (document.errors.length > 0) {
        throw problemsAt(path, document.errors.map((error) => {
            const repeated = error.code === 'DUPLICATE_KEY' ? ` (${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(text.slice(error.pos[0], error.pos[1]), 80)})` : '';
            return at(error.pos[0], `${error.message}${repeated}`);
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
        throw problemsAt(path, issuesOf(parsed.error).flatMap((issue) => describe(issue, value).map(({ keys, text: problem, onKey }) => at(offsetOf(document, keys, onKey), problem))));
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
            if (issue.discriminator !== undefined)
                return `one of ${discriminators(issue.path).join(', ')}`;
            return issue.errors.flat().map(expected).join(', or ');
        default:
            return issue.message;
    }
}
/** Keys that the schema knows at a path; [] where the path leads out of the schema. */
function knownKeys(path) {
    return Object.keys(shapeOf(schemaAt(path)));
}
function schemaAt(path) {
    let schema = _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .configFileSchema */ .cQ;
    for (const key of path) {
        schema = unwrap(schema);
        schema = typeof key === 'number' ? schema.element : shapeOf(schema)[key];
    }
    return unwrap(schema);
}
/** Fields of an object; of a union of objects, those of all. */
function shapeOf(schema) {
    const { shape, options } = (schema ?? {});
    return shape ?? Object.fromEntries((options ?? []).flatMap((option) => Object.entries(shapeOf(unwrap(option)))));
}
/** What the field that tells the members of a union apart may be. */
function discriminators(path) {
    const { options = [] } = (schemaAt(path.slice(0, -1)) ?? {});
    return options.flatMap((option) => {
        const field = shapeOf(option)[path.at(-1)];
        return (field?.def?.values ?? []).map(String);
    });
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
function problemsAt(path, places) {
    const list = places.map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`);
    return problems(path, list, places);
}
function problems(path, list, places = []) {
    const count = list.length === 1 ? 'a problem' : `${list.length} problems`;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('config', `the configuration has ${count}:\n${list.map((line) => `  ${line}`).join('\n')}`, {
        subject: path,
        places,
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

/***/ 93981:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ET: () => (/* binding */ CONFIG_SECTIONS),
  y1: () => (/* binding */ STAGE_NAMES),
  cQ: () => (/* binding */ configFileSchema)
});

// UNUSED EXPORTS: CLASSIFICATION_METRICS, REGRESSION_METRICS

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(55156);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./src/config/behaviour.ts

/**
 * Behavioural cases, after CheckList (Ribeiro et al., 2020, https://aclanthology.org/2020.acl-main.442/): what a model
 * must answer on known rows, what must not matter to it, and which way its answer must move.
 */
const scalar = schemas.union([schemas.string(), schemas.number(), schemas.boolean(), schemas["null"]()]);
const row = schemas.record(schemas.string(), scalar);
const common = {
    name: schemas.string()
        .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/, 'letters, digits, dot, dash and underscore, at most 63')
        .describe('Name of the check: validation.behaviour.<name>.'),
    rows: schemas.array(row)
        .min(1)
        .max(1000)
        .optional()
        .describe('Rows as column: value. They stand in the policy itself, so that a pull request cannot change them.'),
    data: schemas.string()
        .min(1)
        .optional()
        .describe('File of rows instead; relative to the working directory. Neither: rows of the validation data.'),
    class: scalar
        .optional()
        .describe("Classification: look at the probability of this class instead of the label. Direction's default: the last class."),
    max_rows: schemas.int().min(1).max(100_000).default(200).describe('Rows that are looked at, from the first on.'),
    max_failures: schemas.number().min(0).max(1).default(0).describe('Share of the rows that may break the rule.'),
    severity: schemas["enum"](['fail', 'warn']).default('fail').describe('Whether a broken case closes the gate.'),
};
const change = schemas.strictObject({
    column: schemas.string().min(1).describe('Column that is changed.'),
    set: schemas.union([scalar, schemas.array(scalar).min(1).max(100)])
        .optional()
        .describe('New value; of a list, each is tried.'),
    add: schemas.number().optional().describe('Added to numbers.'),
    multiply: schemas.number().optional().describe('Numbers are multiplied by it.'),
    shuffle: schemas.literal(true).optional().describe("Each row gets another row's value, by the seed."),
})
    .refine((one) => [one.set, one.add, one.multiply, one.shuffle].filter((given) => given !== undefined).length === 1, 'a column with exactly one of set, add, multiply and shuffle');
const golden = schemas.strictObject({
    kind: schemas.literal('golden').describe('Known rows with known answers.'),
    ...common,
    expect: schemas.array(scalar).min(1).max(1000).optional().describe('The answer of each row, in the order of rows.'),
    expect_column: schemas.string().min(1).optional().describe('Column of the rows that holds the answers instead.'),
    tolerance: schemas.number().min(0).default(1e-6).describe('Largest difference of numbers; labels must be the same.'),
});
const invariance = schemas.strictObject({
    kind: schemas.literal('invariance').describe('What must not matter: the answer stays when the columns change.'),
    ...common,
    change: schemas.array(change).min(1).max(20).describe('Columns that change, all at once.'),
    tolerance: schemas.number().min(0).default(0).describe('Largest change of a number that counts as none.'),
});
const direction = schemas.strictObject({
    kind: schemas.literal('direction').describe('Which way the answer must move when the columns change.'),
    ...common,
    change: schemas.array(change).min(1).max(20).describe('Columns that change, all at once.'),
    expect: schemas["enum"](['up', 'down', 'not_up', 'not_down'])
        .describe('up and down: it must move. not_up and not_down: it may stay.'),
    tolerance: schemas.number().min(0).default(1e-9).describe('Smaller movements count as none.'),
});
const behaviourCase = schemas.discriminatedUnion('kind', [golden, invariance, direction]);
const behaviour = schemas.array(behaviourCase)
    .max(200)
    .superRefine((cases, context) => {
    const wrong = (position, message) => {
        context.addIssue({ code: 'custom', path: [position], message, input: cases[position] });
    };
    const names = new Set();
    for (const [position, one] of cases.entries()) {
        if (names.has(one.name))
            wrong(position, 'a case with a name of its own');
        names.add(one.name);
        if (one.rows !== undefined && one.data !== undefined)
            wrong(position, 'a case with either rows or data');
        if (one.kind !== 'golden')
            continue;
        if ((one.expect === undefined) === (one.expect_column === undefined)) {
            wrong(position, 'a golden case with either expect or expect_column');
        }
        if (one.expect !== undefined && one.expect.length !== one.rows?.length) {
            wrong(position, 'a golden case with as many answers in expect as it has rows');
        }
    }
})
    .default([])
    .describe('Behavioural cases: golden rows, invariance and direction; see docs/validation.md.');

;// CONCATENATED MODULE: ./src/config/drift.ts

/** How drift is measured, what it is judged by, and what drifted labels and predictions do to the gate. */
const byColumn = (value) => schemas.record(schemas.string().min(1), value);
const onDrift = (what) => schemas["enum"](['off', 'warn', 'fail'])
    .default('warn')
    .describe(`What drift of ${what} does to the gate, judged by validation.data_drift_threshold. off: it is not judged.`);
const drift = schemas.strictObject({
    test: schemas["enum"](['jensen_shannon', 'psi', 'ks', 'chi2', 'wasserstein'])
        .default('jensen_shannon')
        .describe("Score of number columns: Jensen-Shannon distance, population stability index, Kolmogorov-Smirnov statistic, Cramer's V of chi-squared, or Wasserstein distance in standard deviations."),
    categorical_test: schemas["enum"](['auto', 'jensen_shannon', 'psi', 'chi2'])
        .default('auto')
        .describe('Score of categories and truth values. auto: test where it takes them (jensen_shannon, psi, chi2), else jensen_shannon.'),
    aggregate: schemas["enum"](['max', 'mean', 'weighted', 'share'])
        .default('max')
        .describe('How the scores of the features become the one that validation.data_drift_threshold judges. weighted: mean by importance. share: share of the features that drifted.'),
    weights: byColumn(schemas.number().min(0))
        .default({})
        .describe('Importance of features for aggregate: weighted, as column: number; the others weigh nothing. Empty: permutation importance, measured by run on the labelled validation data; drift and monitor need weights.'),
    column_threshold: schemas.number()
        .positive()
        .nullable()
        .default(null)
        .describe('Score above which a single column has drifted, for aggregate: share, mean and weighted. null: validation.data_drift_threshold.'),
    thresholds: byColumn(schemas.number().positive())
        .default({})
        .describe('Columns with a threshold of their own, as column: number.'),
    ignore: schemas.array(schemas.string().min(1)).default([]).describe('Columns that are left out.'),
    on_prediction_drift: onDrift("the model's predictions (labels, probabilities or values) on reference rows against those on the rows that are judged"),
    on_label_drift: onDrift('the label column, where both tables have it,'),
})
    .refine(({ aggregate, weights }) => aggregate === 'weighted' || Object.keys(weights).length === 0, {
    path: ['weights'],
    message: 'aggregate: weighted beside weights, or no weights',
})
    .refine(({ weights }) => Object.keys(weights).length === 0 || Object.values(weights).some((weight) => weight > 0), {
    path: ['weights'],
    message: 'at least one weight above 0',
})
    .refine(({ aggregate, column_threshold }) => aggregate !== 'max' || column_threshold === null, {
    path: ['column_threshold'],
    message: 'null with aggregate: max, whose columns are judged by validation.data_drift_threshold',
})
    .refine(({ thresholds, ignore }) => !ignore.some((name) => name in thresholds), {
    path: ['ignore'],
    message: 'no column that has a threshold of its own',
})
    .refine(({ weights, ignore }) => !ignore.some((name) => name in weights), {
    path: ['ignore'],
    message: 'no column that has a weight',
});

;// CONCATENATED MODULE: ./src/config/retraining.ts

/** When `drift` and `monitor` ask for a new model, and whom. */
const retraining = schemas.strictObject({
    dispatch: schemas["enum"](['off', 'repository', 'workflow'])
        .default('off')
        .describe('On GitHub, start a retraining workflow. repository: repository_dispatch (needs contents: write). workflow: workflow_dispatch (needs actions: write). off: only the outputs tell. Elsewhere it is always off.'),
    workflow: schemas.string()
        .regex(/^[A-Za-z0-9][\w.-]*\.ya?ml$/, 'the name of a file in .github/workflows')
        .default('retrain.yml')
        .describe('File in .github/workflows that retrains; its runs also tell whether the cool-down is over.'),
    event_type: schemas.string()
        .min(1)
        .max(100)
        .default('modelgate-retrain')
        .describe('Type of the repository_dispatch event.'),
    ref: schemas.string()
        .min(1)
        .nullable()
        .default(null)
        .describe('Branch or tag that workflow_dispatch runs on. null: that of the run that asks.'),
    triggers: schemas.array(schemas["enum"](['drift', 'unhealthy']))
        .default(['drift'])
        .describe('What asks for a new model: drifted data, or a live model that is unhealthy (monitor).'),
    cooldown_hours: schemas.number()
        .min(0)
        .max(8760)
        .default(24)
        .describe('No new retraining within so many hours of the last one (needs actions: read).'),
});

;// CONCATENATED MODULE: ./src/config/schema.ts




/**
 * The single definition of the configuration: TypeScript type, defaults, JSON Schema for editors
 * (config/main_config.schema.json) and the table in docs/configuration.md all come from here.
 */
const share = (description, fallback) => schemas.number().min(0).max(1).default(fallback).describe(description);
const flag = (description, fallback) => schemas.boolean().default(fallback).describe(description);
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
const metricName = schemas["enum"]([...CLASSIFICATION_METRICS, ...REGRESSION_METRICS]);
const environmentName = schemas.string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/, 'letters, digits, dot, dash and underscore, at most 63, starting with a letter or digit');
const pipeline = schemas.strictObject({
    stages: schemas.array(schemas["enum"](STAGE_NAMES))
        .min(1)
        .refine((stages) => new Set(stages).size === stages.length, 'each stage at most once')
        .default([...STAGE_NAMES])
        .describe('Stages to run. test, validate and security_scan are independent; deploy runs last and only when the gate is open.'),
    timeout_minutes: schemas.number()
        .positive()
        .max(1440)
        .default(30)
        .describe('Time limit of the whole pipeline, in minutes.'),
    max_retries: schemas.int()
        .min(0)
        .max(10)
        .default(3)
        .describe('Retries of an exchange with the git server that failed for a transient reason.'),
    parallel_execution: flag('Run test, validate and security_scan side by side.', true),
    on_inconclusive: schemas["enum"](['fail', 'warn'])
        .default('fail')
        .describe('What a check that could not run does to the gate.'),
});
const testing = schemas.strictObject({
    unit_test_threshold: share('Smallest pass rate of the unit tests.', 0.9),
    integration_test_threshold: share('Smallest pass rate of the integration tests.', 0.85),
    performance_test_threshold: share('Smallest pass rate of the performance tests.', 0.8),
    data_quality_threshold: share('Smallest data quality score.', 0.85),
    min_model_bytes: schemas.int()
        .min(0)
        .default(1000)
        .describe('Smallest model file, in bytes; a compressed file counts by its content. Up to 1000, a smaller file passes when it opens as a fitted model.'),
    max_loading_seconds: schemas.number().positive().default(5).describe('The model must load within this many seconds.'),
    max_prediction_seconds: schemas.number()
        .positive()
        .default(1)
        .describe('100 predictions must finish within this many seconds.'),
});
const metricRule = schemas.strictObject({
    metric: metricName.describe('Metric that the rule is about.'),
    floor: schemas.number().optional().describe('Smallest value allowed (largest, for metrics where lower is better).'),
    max_drop: schemas.number().min(0).optional().describe('Largest absolute loss against the deployed model.'),
    max_relative_drop: schemas.number()
        .min(0)
        .optional()
        .describe('Largest relative loss against the deployed model (0.02 is 2 %).'),
    severity: schemas["enum"](['fail', 'warn']).default('fail').describe('Whether breaking the rule closes the gate.'),
});
const weakSegments = schemas.strictObject({
    mode: schemas["enum"](['off', 'warn', 'fail'])
        .default('warn')
        .describe('Search the groups of one and of two columns for those where the model is worse than the deployed one, or than on all rows when none is deployed: warn shows what breaks max_gap, fail closes the gate.'),
    columns: schemas.array(schemas.string().min(1)).default([]).describe('Columns to search. Empty: all of the validation data.'),
    min_rows: schemas.int().min(10).default(50).describe('Smaller groups are not looked at.'),
    max_gap: schemas.number()
        .min(0)
        .nullable()
        .default(null)
        .describe('Largest loss of accuracy (or rise of the mean absolute error) in a confirmed group. null: none at all against the deployed model, any against all rows.'),
});
const validation = schemas.strictObject({
    baseline: schemas.string()
        .min(1)
        .nullable()
        .default(null)
        .describe('What the model is compared with. null: the model that is live in the environment; else a model file, or REF:PATH of git (origin/main:models/churn.onnx).'),
    model_performance_threshold: schemas.number()
        .default(0.75)
        .describe('Smallest value of the primary metric (largest, for metrics where lower is better).'),
    data_drift_threshold: share('Largest drift score; of a test of drift.test, by default Jensen-Shannon distance, base 2.', 0.15),
    feature_importance_stability: share('Smallest Spearman correlation of feature importances with the deployed model.', 0.8),
    primary_metric: schemas.union([schemas.literal('auto'), metricName])
        .default('auto')
        .describe('Metric behind model_performance_threshold. auto: accuracy for classification, r2 for regression.'),
    metric_rules: schemas.array(metricRule).default([]).describe('Further rules, one a metric.'),
    without_data: schemas["enum"](['fail', 'warn'])
        .default('warn')
        .describe('What it does to the gate that no validation data was given, so that performance was not evaluated.'),
    behaviour: behaviour,
    slices: schemas.array(schemas.string().min(1)).default([]).describe('Columns whose groups get metrics of their own.'),
    weak_segments: weakSegments.prefault({}).describe('Search for groups of rows on which the model is weak.'),
    min_slice_rows: schemas.int().min(1).default(30).describe('Smaller groups are not judged.'),
    bootstrap_samples: schemas.int()
        .min(0)
        .max(100_000)
        .default(1000)
        .describe('Resamples behind the confidence intervals and the comparison with the deployed model; 0 switches them off.'),
    significance_level: schemas.number()
        .positive()
        .max(0.5)
        .default(0.05)
        .describe('A difference from the deployed model with a smaller p-value counts as real, a larger one as noise.'),
    on_uncertain_drop: schemas["enum"](['fail', 'warn'])
        .default('warn')
        .describe('A drop beyond max_drop or max_relative_drop that may be noise: warn shows it, fail closes the gate all the same.'),
    seed: schemas.int()
        .min(0)
        .max(4_294_967_295)
        .default(42)
        .describe('Seed of every random number: resampling, permutation, synthetic rows.'),
});
const allowEntry = schemas.strictObject({
    global: schemas.string()
        .min(1)
        .describe('Qualified name of the class or function, for example mycompany.features.Cleaner.'),
    use: schemas["enum"](['reference', 'new', 'call'])
        .default('new')
        .describe('The strongest use that is allowed: refer to it, make an instance, or call it while loading.'),
    reason: schemas.string().min(3).describe('Why it is trusted; shown in the report.'),
    expires: iso.date().optional().describe('Last day on which the entry holds (YYYY-MM-DD).'),
});
const security = schemas.strictObject({
    vulnerability_scan: flag('Read the model file for code that would run when somebody loads it.', true),
    dependency_check: flag('Check library versions against known vulnerabilities. Not reachable: inconclusive, never passed.', true),
    secrets_scan: flag('Look for credentials in the strings of the model file.', true),
    max_severity: schemas["enum"](['low', 'medium', 'high']).default('medium').describe('Highest risk that still passes.'),
    allow: schemas.array(allowEntry)
        .default([])
        .describe('Names that a model may refer to although they are not on the built-in list.'),
    allowed_modules: schemas.array(schemas.string().min(1))
        .default([])
        .describe('Modules of your own code: classes from them are low instead of medium.'),
    advisory_url: schemas.url({ protocol: /^https?$/ })
        .nullable()
        .default(null)
        .describe('OSV API to ask about vulnerable library versions (https://api.osv.dev). null: do not ask; the dependency check is then inconclusive with severity warn.'),
    advisory_database: schemas.string()
        .min(1)
        .nullable()
        .default(null)
        .describe('Folder of OSV entries as JSON files (https://osv-vulnerabilities.storage.googleapis.com/PyPI/all.zip, unpacked), for runners without network. Wins over advisory_url.'),
});
const provenance = schemas.strictObject({
    require: schemas["enum"](['none', 'signature', 'attestation'])
        .default('none')
        .describe('What must be signed and valid before a deployment, promotion or rollback moves anything.'),
    sign: schemas["enum"](['auto', 'key', 'identity', 'off'])
        .default('auto')
        .describe('Writes an OpenSSF model signature beside the model. key: with the EC key in MODELGATE_SIGNING_KEY. identity: with the identity of the GitHub job (id-token: write). auto: key when there is one.'),
    attest: schemas["enum"](['auto', 'off'])
        .default('auto')
        .describe('On GitHub: attest the verdict for the digest of the model. Needs id-token: write and attestations: write; without them the report says so.'),
    public_keys: schemas.array(schemas.string().min(1)).default([]).describe('EC public keys (PEM) whose signatures count.'),
    identities: schemas.array(schemas.string().min(1))
        .default([])
        .describe('Workflows whose signatures and attestations count, compared exactly: https://github.com/OWNER/REPO/.github/workflows/FILE@refs/heads/main.'),
    issuer: schemas.string()
        .min(1)
        .default('https://token.actions.githubusercontent.com')
        .describe('Who vouches for the identities.'),
    trusted_root: schemas.string()
        .min(1)
        .nullable()
        .default(null)
        .describe('Trusted root of Sigstore for identities, a file: gh attestation trusted-root > trusted_root.jsonl. With #sha256=... behind it, no other file is taken.'),
})
    .refine(({ require, identities }) => require !== 'attestation' || identities.length > 0, {
    path: ['identities'],
    message: 'require: attestation needs the identities that count',
})
    .refine(({ require, identities, public_keys }) => require !== 'signature' || identities.length + public_keys.length > 0, {
    path: ['public_keys'],
    message: 'require: signature needs the public_keys or identities that count',
})
    .refine(({ require, identities, trusted_root }) => require === 'none' || identities.length === 0 || trusted_root !== null, {
    path: ['trusted_root'],
    message: 'identities can only be verified with a trusted_root',
});
const deployment = schemas.strictObject({
    environments: schemas.array(environmentName)
        .min(1)
        .default(['staging', 'production'])
        .describe('Environments that may be deployed to.'),
    auto_approval: flag('Deploy without --auto-deploy once the gate is open.', false),
    rollback_threshold: share('Smallest share of health checks that must pass; below it the previous model is restored. A wrong digest, scan, golden prediction, address or command restores it whatever the share is.', 0.7),
    health_check_timeout: schemas.number()
        .positive()
        .max(86_400)
        .default(300)
        .describe('Time limit of one health check, in seconds.'),
    health_url: schemas.url({ protocol: /^https?$/ })
        .nullable()
        .default(null)
        .describe('Address that must answer 200 to 299 once the model is live, else it is unhealthy. {environment}, {sha256} and {id} are filled in.'),
    health_command: schemas.array(schemas.string().min(1))
        .min(1)
        .nullable()
        .default(null)
        .describe('Program and arguments, without a shell, that must end with 0 once the model is live, else it is unhealthy. It is told MODELGATE_ENVIRONMENT, MODELGATE_SHA256, MODELGATE_DEPLOYMENT_ID and MODELGATE_MODEL (the bytes read back), and gets no tokens.'),
    health_grace: schemas.number()
        .min(0)
        .max(3_600)
        .default(30)
        .describe('Time that the address and the program have to see the new model, in seconds.'),
    target: schemas["enum"](['auto', 'environment-branch', 'directory'])
        .default('auto')
        .describe('Where models are deployed. auto: a branch modelgate/<environment> when there is a git remote, else a folder.'),
    storage: schemas["enum"](['auto', 'git', 'lfs', 'release'])
        .default('auto')
        .describe('Where an environment branch keeps the model file. git: in its tree. lfs: in Git LFS of the remote (http only; the git-lfs program is not needed). release: as an asset of a GitHub release (below 2 GiB), with a pointer in the tree. auto: lfs when .gitattributes give the file to it, release above 95 MiB on GitHub, else git.'),
    transport: schemas["enum"](['auto', 'api', 'push'])
        .default('auto')
        .describe('How environment branches are written. api: GitHub\'s API, whose commits are signed ("Verified"), up to 40 MiB a file, without git. push: git push. auto: api on GitHub when there is a token, push for larger files and elsewhere.'),
    remote: schemas.string()
        .min(1)
        .nullable()
        .default(null)
        .describe('Git remote for environment branches. null: the origin of the checkout.'),
    directory: schemas.string()
        .min(1)
        .default('.')
        .describe('Folder of the directory target; models go to models/<environment>/ in it.'),
    ask_reviewers: flag('On GitHub: refuse with awaiting_approval when the environment has required reviewers and the job is not bound to it, and show deployments on its page. Needs actions: read and deployments: write (read is enough for the first part).', true),
    promotion_max_age_hours: schemas.number()
        .positive()
        .nullable()
        .default(null)
        .describe('promote refuses a model that was deployed longer ago, in hours. null: no limit.'),
    promotion_requires_validation: flag('promote refuses a model whose performance was not measured by a validate stage that passed.', true),
    keep_backups: schemas.int()
        .min(1)
        .max(100)
        .default(3)
        .describe('Backups kept in the tree; older ones stay in the history.'),
    provenance: provenance.prefault({}).describe('How deployments are signed, and what must be signed.'),
});
const integrations = schemas.strictObject({
    github_actions: flag('Command line inside GitHub Actions: write job summary, annotations and outputs. The action always does.', false),
    jenkins: flag('Command line inside Jenkins: print where the JUnit file for the junit step lies, write jenkins-description.txt.', false),
    gitlab_ci: flag('Command line inside GitLab CI: write gl-code-quality-report.json, metrics.txt and, with MODELGATE_TOKEN, one merge request comment.', false),
    azure_devops: flag('Command line inside Azure Pipelines: print logging commands (issues, summary, build tag, result).', false),
    webhook_urls: schemas.array(schemas.url({ protocol: /^https?$/ }))
        .default([])
        .describe('Slack, Teams, Telegram or other webhooks that hear about runs.'),
    webhook_events: schemas.array(schemas["enum"](['failure', 'success', 'change', 'rollback']))
        .min(1)
        .default(['failure', 'success', 'change', 'rollback'])
        .describe('Which runs webhooks hear about. failure: the model did not pass. success: it did. change: another verdict than the run before it in the output directory, or none is known. rollback: the deployment before was restored, by a run, by hand or by monitor.'),
    webhook_timeout: schemas.number().positive().max(300).default(10).describe('Time limit of one webhook call, in seconds.'),
    webhook_retries: schemas.int().min(0).max(10).default(3).describe('Retries of a webhook call, with exponential back-off.'),
});
const data = schemas.strictObject({
    validation: schemas.string()
        .min(1)
        .nullable()
        .default(null)
        .describe('Labelled data: CSV, Parquet, JSON Lines, Arrow, NumPy, a folder of such files or of images, relative to the working directory; or an address (https://, s3://, gs://, az://), pinned by #sha256= at its end.'),
    reference: schemas.string()
        .min(1)
        .nullable()
        .default(null)
        .describe('Data that the model was trained on, for drift and quality; a path or an address.'),
    target: schemas.union([schemas.string().min(1), schemas.array(schemas.string().min(1)).min(2)])
        .nullable()
        .default(null)
        .describe('Name of the label column, or a list of columns of 0 and 1, one a class.'),
    labels: schemas.record(schemas.string().min(1), schemas.union([schemas.string(), schemas.number(), schemas.boolean()]))
        .default({})
        .describe('What the model calls each label of the data, where it was fitted on codes of them: {NO: 0, YES: 1}. Empty: both use the same.'),
    max_download_bytes: schemas.int()
        .min(1)
        .default(50 * 1024 ** 3)
        .describe('Largest file that is fetched from an address, in bytes.'),
    image_range: schemas["enum"](['0-255', '0-1', '-1-1'])
        .default('0-255')
        .describe('Values of image channels as the model wants them: as stored, value / 255, or value / 127.5 - 1.'),
});
const sqlCheck = schemas.strictObject({
    kind: schemas.literal('sql').default('sql').describe('What the rule is written in.'),
    name: schemas.string()
        .regex(/^[a-z0-9][a-z0-9_-]{0,62}$/, 'lower-case letters, digits, dash and underscore, at most 63')
        .describe('Name of the rule; its check is quality.sql.<name>.'),
    sql: schemas.string()
        .min(1)
        .max(100_000)
        .describe('One SELECT over the tables data and reference, in the SQL of DuckDB. It returns the rows that break the rule, or with expect one value.'),
    expect: schemas.union([
        schemas.boolean(),
        schemas.number(),
        schemas.strictObject({
            min: schemas.number().optional().describe('Smallest value allowed.'),
            max: schemas.number().optional().describe('Largest value allowed.'),
        })
            .refine(({ min, max }) => min !== undefined || max !== undefined, 'min, max or both'),
    ])
        .optional()
        .describe('What the one value of the query has to be: true, a number, or {min, max}. Without it no row may come.'),
    severity: schemas["enum"](['fail', 'warn']).default('fail').describe('Whether breaking the rule closes the gate.'),
});
const dataQuality = schemas.strictObject({
    checks: schemas.array(sqlCheck)
        .max(200)
        .refine((checks) => new Set(checks.map(({ name }) => name)).size === checks.length, 'each name at most once')
        .default([])
        .describe('Rules on the data, written as SQL; they need engines.duckdb.'),
    sql_timeout_seconds: schemas.number()
        .positive()
        .max(86_400)
        .default(60)
        .describe('Time limit of one SQL rule, in seconds.'),
});
const model = schemas.strictObject({
    entry: schemas.string()
        .min(1)
        .nullable()
        .default(null)
        .describe('Of a pickle that holds a dict, list or tuple: the key (or position) of the model, with dots where they lie in each other (models.rf). In front of it, separated by commas, what its rows go through first (scaler,model); behind it a LabelEncoder that names its labels. null: the only object of the file.'),
});
const engines = schemas.strictObject({
    duckdb: schemas.string()
        .min(1)
        .default('off')
        .describe('Engine of SQL rules. off: none, they are inconclusive. fetch: the pinned version, from the npm registry (about 25 MB), checked by sha256 and kept. Otherwise the folder in which it is installed.'),
    duckdb_registry: schemas.url({ protocol: /^https?$/ })
        .default('https://registry.npmjs.org')
        .describe('npm registry, or a mirror of it, that DuckDB is fetched from.'),
    onnxruntime_registry: schemas.url({ protocol: /^https?$/ })
        .default('https://registry.npmjs.org')
        .describe('npm registry, or a mirror of it, that --engine native fetches the native onnxruntime of this platform from (114 MB, checked by sha256 and kept).'),
    duckdb_memory_mb: schemas.int().min(64).max(1_048_576).default(1024).describe('Memory limit of DuckDB, in megabytes.'),
    duckdb_threads: schemas.int().min(1).max(256).default(2).describe('Threads of DuckDB.'),
});
const CONFIG_SECTIONS = {
    pipeline,
    model,
    testing,
    validation,
    drift: drift,
    security,
    deployment,
    integrations,
    data,
    data_quality: dataQuality,
    retraining: retraining,
    engines,
};
const cicd = schemas.strictObject({
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
});
const configFileSchema = schemas.strictObject({ cicd: cicd.prefault({}) });


/***/ })

};
