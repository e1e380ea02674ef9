export const id = 4869;
export const ids = [4869,5256,6986,8136];
export const modules = {

/***/ 4869:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keysOfOnly: () => (/* binding */ keysOfOnly),
  lowerContainer: () => (/* binding */ lowerContainer)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
// EXTERNAL MODULE: ./src/formats/pickle/values.ts
var values = __webpack_require__(16281);
// EXTERNAL MODULE: ./src/formats/arrays.ts
var arrays = __webpack_require__(52240);
// EXTERNAL MODULE: ./src/formats/access.ts
var access = __webpack_require__(74136);
// EXTERNAL MODULE: ./src/lower/containers.ts
var containers = __webpack_require__(55629);
;// CONCATENATED MODULE: ./src/lower/container-entries.ts



/** Entries in entries: `{'models': {'rf': {'model': ...}}}`. */
const MAX_DEPTH = 4;
/** Vocabularies and lists of names are long and hold no estimators. */
const MAX_VISITED = 100_000;
/** What may take part in a prediction, in the order of the file; data beside it is left out. */
function entriesOf(root) {
    const found = [];
    const seen = new Set();
    let visited = 0;
    const visit = (value, keys) => {
        if (value instanceof values/* PyObject */.By) {
            // Under two keys it is one object.
            if ((0,containers/* isData */.$)(value) || seen.has(value))
                return;
            seen.add(value);
            found.push({ keys, path: keys.join('.'), object: value });
            return;
        }
        if (keys.length >= MAX_DEPTH)
            return;
        for (const [key, item] of itemsOf(value)) {
            if (++visited > MAX_VISITED)
                return;
            if ((0,containers/* isContainer */.u)(item) || item instanceof values/* PyObject */.By)
                visit(item, [...keys, key]);
        }
    };
    visit(root, []);
    return found;
}
/** The value at a path as a user names it: keys that hold a dot are found as well. */
function valueAt(root, path, keys = []) {
    for (const [key, value] of itemsOf(root)) {
        const name = String(key);
        if (name === path)
            return { value, keys: [...keys, key] };
        if (!path.startsWith(`${name}.`) || keys.length >= MAX_DEPTH)
            continue;
        const inside = valueAt(value, path.slice(name.length + 1), [...keys, key]);
        if (inside !== null)
            return inside;
    }
    return null;
}
function itemsOf(value) {
    if (value instanceof values/* PyDict */.KL) {
        return value.entries.flatMap(([key, item]) => typeof key === 'string' || typeof key === 'number' ? [[key, item]] : []);
    }
    const items = value instanceof values/* PyTuple */.Wc ? value.items : Array.isArray(value) ? value : [];
    return items.map((item, at) => [at, item]);
}
const NAMED = 10;
/** `a dict of 3 with the keys model, scaler, columns`, for messages. */
function describeContainer(root) {
    const keys = root instanceof values/* PyDict */.KL ? itemsOf(root).map(([key]) => (0,core_text/* plain */.pj)(String(key), 60)) : [];
    if (keys.length === 0)
        return (0,arrays/* describeValue */.bp)(root);
    return `${(0,arrays/* describeValue */.bp)(root)} with the keys ${keys.slice(0, NAMED).join(', ')}${keys.length > NAMED ? ', ...' : ''}`;
}

// EXTERNAL MODULE: ./src/formats/class-names.ts
var class_names = __webpack_require__(40177);
;// CONCATENATED MODULE: ./src/lower/decoded-labels.ts


const ENCODER = 'sklearn.preprocessing.LabelEncoder';
function isLabelEncoder({ className }) {
    return className !== null && (0,class_names/* canonicalClass */.t)(className) === ENCODER;
}
/**
 * A classifier of the numbers of a LabelEncoder as one of the labels themselves: `encoder.inverse_transform(predict(X))`.
 * @throws ModelGateError code 'unsupported' when the classes are not the encoder's numbers
 */
function decodeLabels(model, encoder) {
    const names = access/* Attributes */.e.of(encoder).labels('classes_');
    const { classes, className } = model;
    if (classes === null || model.outputs !== 1 || model.infer === undefined) {
        throw (0,errors/* unsupported */.qO)(className, 'it gives no classes that a LabelEncoder could name', 'Leave the LabelEncoder out.');
    }
    const isNumbered = classes.every((label) => typeof label === 'number' && Number.isInteger(label) && label >= 0 && label < names.length);
    if (!isNumbered) {
        throw (0,errors/* unsupported */.qO)(className, `its classes are not the numbers 0 to ${names.length - 1} of the LabelEncoder`, 'Leave the LabelEncoder out, or name the one that made the labels.');
    }
    return { ...model, classes: classes.map((label) => names[label]) };
}

// EXTERNAL MODULE: ./src/lower/joined.ts
var joined = __webpack_require__(75256);
// EXTERNAL MODULE: ./src/lower/pickled.ts
var pickled = __webpack_require__(47383);
;// CONCATENATED MODULE: ./src/lower/container.ts







const MAX_LISTED = 12;
/** Entries that are tried, to tell what predicts. */
const MAX_LOWERED = 48;
/**
 * The model that a file holds beside other things. `entry` names it: keys joined by dots, and in front of it, separated
 * by commas, the entries that its rows go through first; a LabelEncoder behind it gives the labels their names. Without
 * `entry` a model runs when it is the only object of the file that could take part: leaving out a scaler would be wrong.
 * @throws ModelGateError code 'usage' for an entry that is not there; 'unsupported' naming the entries to choose from
 */
function lowerContainer(record, find, entry) {
    const entries = entriesOf(record.root);
    const lowered = (object) => (0,pickled/* lowerPickle */.U)({ ...record, root: object }, find);
    if (entry !== null)
        return container_joined(record, entries, chosen(record.root, entry), lowered);
    const [only] = entries;
    if (only === undefined)
        throw nothingToRun(record.root);
    if (entries.length > 1)
        throw ambiguous(record.root, entries, lowered);
    const model = lowered(only.object);
    const note = `the file holds ${describeContainer(record.root)}; ${(0,core_text/* plain */.pj)(only.path, 60)} is the only object in it and runs`;
    return { ...model, notes: [...model.notes, note] };
}
/** Keys of the one object that `entry` names, or that the container holds alone; null when there is none such. */
function keysOfOnly(root, entry) {
    const found = entry === null ? entriesOf(root) : chosen(root, entry);
    return found.length === 1 ? found[0].keys : null;
}
function chosen(root, entry) {
    return entry.split(',').map((part) => {
        const path = part.trim();
        const found = valueAt(root, path);
        if (found?.value instanceof values/* PyObject */.By)
            return { path, keys: found.keys, object: found.value };
        const held = found === null ? 'is not in the file' : 'is no estimator';
        const names = entriesOf(root).map((each) => (0,core_text/* plain */.pj)(each.path, 60));
        const known = names.length === 0 ? 'no objects' : names.slice(0, MAX_LISTED).join(', ');
        throw new errors/* ModelGateError */.j3('usage', `entry ${(0,core_text/* plain */.pj)(path, 60)} ${held}, which holds ${known}`, {
            subject: 'entry',
            remedy: 'Name keys of the dict (or positions of the list), joined by dots: models.rf.',
        });
    });
}
function container_joined({ root }, entries, parts, lowered) {
    const last = parts.at(-1);
    const decodes = parts.length > 1 && isLabelEncoder(last.object);
    const steps = decodes ? parts.slice(0, -1) : parts;
    const models = steps.map(({ object }) => lowered(object));
    const [before, model] = [models.slice(0, -1), models.at(-1)];
    for (const [at, each] of before.entries()) {
        if (each.lowered.transform !== undefined)
            continue;
        const problem = `entry ${(0,core_text/* plain */.pj)(steps[at].path, 60)} cannot run before another: it has no transform()`;
        throw (0,errors/* unsupported */.qO)(each.lowered.className, problem, 'Name the transformers first and the model behind them.');
    }
    const whole = before.length === 0 ? model : (0,joined.joinModels)(before, model);
    const named = decodes ? { ...whole, lowered: decodeLabels(whole.lowered, last.object) } : whole;
    const rest = entries.filter(({ object }) => !parts.some((part) => part.object === object));
    return { ...named, notes: [...named.notes, ...restNotes(root, rest)] };
}
/** What the choice leaves out is said: whoever reads the report knows what the rows have to look like. */
function restNotes(root, rest) {
    if (rest.length === 0)
        return [];
    const objects = rest.map(named);
    const more = objects.length > MAX_LISTED ? ` and ${objects.length - MAX_LISTED} more` : '';
    return [
        `of ${(0,arrays/* describeValue */.bp)(root)}, ${objects.slice(0, MAX_LISTED).join(', ')}${more} take no part: the data must hold the columns as the model was fitted on them`,
    ];
}
function named({ path, object }) {
    return `${(0,core_text/* plain */.pj)(path, 60)} (${(0,core_text/* plain */.pj)(object.className?.split('.').at(-1) ?? 'a computed object', 60)})`;
}
function nothingToRun(root) {
    return (0,errors/* unsupported */.qO)('model', `the file holds ${describeContainer(root)}: data, and no estimator`, 'Name the file that holds the fitted estimator: joblib.dump(model, path) writes it.');
}
/** Says which entries there are and what to write: the model alone, or with what its rows or labels may go through. */
function ambiguous(root, entries, lowered) {
    const facts = entries
        .slice(0, MAX_LOWERED)
        .map((entry) => ({ entry, model: attempt(() => lowered(entry.object))?.lowered ?? null }));
    const more = entries.length > MAX_LISTED ? ` and ${entries.length - MAX_LISTED} more` : '';
    const held = `the file holds ${(0,arrays/* describeValue */.bp)(root)} with ${entries.slice(0, MAX_LISTED).map(named).join(', ')}${more}`;
    const predictor = facts.find((each) => each.model?.infer !== undefined);
    const model = predictor?.model ?? null;
    if (predictor === undefined || model === null) {
        return (0,errors/* unsupported */.qO)('model', `${held}: ${facts.some((each) => each.model === null) ? 'none that can be run predicts' : 'none of them predicts'}`, 'Name the file that holds the fitted estimator; --entry names an object inside of this one.');
    }
    const { path } = predictor.entry;
    const before = facts.find(({ entry, model: each }) => each?.infer === undefined && each !== null && !isLabelEncoder(entry.object));
    const encoder = facts.find(({ entry }) => isLabelEncoder(entry.object) && names(model, entry.object));
    const ways = [
        `--entry ${word(path)}`,
        ...(before === undefined
            ? []
            : [
                `--entry ${word(`${before.entry.path},${path}`)} if its rows go through ${(0,core_text/* plain */.pj)(before.entry.path, 60)} first`,
            ]),
        ...(encoder === undefined
            ? []
            : [
                `--entry ${word(`${path},${encoder.entry.path}`)} if the data has the labels that ${(0,core_text/* plain */.pj)(encoder.entry.path, 60)} made numbers of`,
            ]),
    ];
    return (0,errors/* unsupported */.qO)('model', `${held}, and which of them is the model is not said`, `Say it with ${ways.join(', or ')} (action input entry, or cicd.model.entry in the configuration).`);
}
/** Whether a classifier's classes can be the numbers of an encoder. */
function names({ classes }, encoder) {
    return classes !== null && classes.length === attempt(() => access/* Attributes */.e.of(encoder).labels('classes_'))?.length;
}
function attempt(act) {
    try {
        return act();
    }
    catch (error) {
        if ((0,errors/* isModelGateError */.p2)(error))
            return null;
        throw error;
    }
}
/** As a shell takes it. */
function word(path) {
    const text = (0,core_text/* plain */.pj)(path, 120);
    return /^[\w.,-]+$/.test(text) ? text : `"${text.replaceAll('"', '')}"`;
}


/***/ }),

/***/ 75256:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   joinModels: () => (/* binding */ joinModels)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _sklearn_pipeline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26986);
/* harmony import */ var _sklearn_steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73973);



const NAME = 'sklearn.pipeline.Pipeline';
/**
 * Models of several files as one: transformers that were saved on their own (a vectorizer, a scaler), in the order in
 * which they run, and the model behind them. It computes what a Pipeline of all of them does.
 * @throws ModelGateError code 'unsupported' naming a file's estimator that does not transform
 */
function joinModels(before, model) {
    const transformers = before.map(({ lowered }) => {
        if ((0,_sklearn_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .canTransform */ .Br)(lowered))
            return lowered;
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(lowered.className, 'it has no transform(), so it cannot run before the model', 'Name the transformers with --preprocessing, in the order in which they run, and the estimator with --model.');
    });
    const all = [...before, model];
    return {
        // The model itself says which columns it takes when none of its transformers does.
        lowered: (0,_sklearn_pipeline_js__WEBPACK_IMPORTED_MODULE_2__.joinSteps)(transformers, model.lowered, { className: NAME, inputs: () => model.lowered.inputs }),
        notes: [...new Set(all.flatMap(({ notes }) => notes))],
        version: model.version,
        classes: [...new Set([NAME, ...all.flatMap(({ classes }) => classes)])],
    };
}


/***/ }),

/***/ 32643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cf: () => (/* binding */ inputsIfKnown),
/* harmony export */   Uk: () => (/* binding */ categoricalInputs),
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   W_: () => (/* binding */ featureCount),
/* harmony export */   qA: () => (/* binding */ columnsExpected),
/* harmony export */   rE: () => (/* binding */ featureNames)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

/** Column names that the estimator was fitted with (scikit-learn 1.0 and later, data frames only), or null. */
function featureNames(attributes) {
    return attributes.has('feature_names_in_') ? attributes.strings('feature_names_in_') : null;
}
/** `n_features_in_` (0.23 and later), or null. */
function featureCount(attributes) {
    return attributes.optionalNumber('n_features_in_');
}
/**
 * The columns that a fitted estimator wants. `count` is used by estimators older than `n_features_in_`.
 * @throws unsupported when neither the file nor the caller knows how many there are
 */
function inputsOf(attributes, kind, count) {
    const names = featureNames(attributes);
    if (names !== null)
        return names.map((name) => ({ name, kind }));
    const features = featureCount(attributes) ?? count;
    if (features === undefined)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(attributes.className, 'the number of features is not in the file');
    return Array.from({ length: features }, () => ({ name: null, kind }));
}
/**
 * As inputsOf, for estimators that look at each cell by itself: before 0.24 the file does not say how many columns these were
 * fitted on. None then, so that a pipeline takes those of its next step.
 */
function inputsIfKnown(attributes, kind) {
    return featureNames(attributes) === null && featureCount(attributes) === null ? [] : inputsOf(attributes, kind);
}
/** @throws ModelGateError code 'data' when a block has another number of columns than the estimator was fitted on */
function columnsExpected(found, fitted, className) {
    if (found === fitted)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('data', `${className} got ${found} columns, it was fitted on ${fitted}`, {
        remedy: 'Give the columns that the model was trained on.',
    });
}
/** Inputs of an encoder: the categories say whether a column holds text or numbers. */
function categoricalInputs(attributes, categories) {
    const names = featureNames(attributes);
    return categories.map((cells, column) => ({
        name: names?.[column] ?? null,
        kind: cells.every((cell) => typeof cell === 'string' || cell === null)
            ? 'string'
            : cells.some((cell) => typeof cell === 'string')
                ? 'any'
                : 'number',
        categories: cells,
    }));
}


/***/ }),

/***/ 26986:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   graphEstimator: () => (/* binding */ graphEstimator),
/* harmony export */   graphTransformed: () => (/* binding */ graphTransformed),
/* harmony export */   joinSteps: () => (/* binding */ joinSteps),
/* harmony export */   pipelineLowering: () => (/* binding */ pipelineLowering)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74296);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74136);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40177);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16281);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78136);
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32643);
/* harmony import */ var _not_askable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94847);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73973);






const NAME = 'sklearn.pipeline.Pipeline';
const HASHER = 'sklearn.feature_extraction.FeatureHasher';
const IMPUTER = 'sklearn.impute.SimpleImputer';
const IMBALANCED = 'imblearn.pipeline.Pipeline';
/** Steps of imbalanced-learn that choose or make rows of training; its pipelines leave them out of everything else. */
const SAMPLERS = /^imblearn\.(?:(?:over_sampling|under_sampling|combine)\.|base\.FunctionSampler$)/;
/** Transformers one after the other; the last step may be any estimator, and its methods are the pipeline's. */
const pipelineLowering = {
    classes: [NAME, IMBALANCED],
    lower(object, context) {
        const attributes = _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Attributes */ .e.of(object);
        const className = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalClass */ .t)(attributes.className);
        const steps = (0,_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .stepsOf */ .B_)(attributes, 'steps').filter((step) => className === NAME || !isSampler(step));
        const last = steps.pop();
        if (last === undefined)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .corrupt */ .qb)(NAME, 'no steps');
        const transformers = steps.flatMap(({ name, estimator }) => typeof estimator === 'string' ? [] : [(0,_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .lowerTransformer */ .he)(estimator, context, name)]);
        const final = typeof last.estimator === 'string' ? null : context.lower(last.estimator, last.name);
        if (transformers[0]?.className === HASHER)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unsupported */ .qO)(HASHER, `${_not_askable_js__WEBPACK_IMPORTED_MODULE_4__/* .UNKNOWN_FEATURES */ .n} (at ${context.path})`);
        return joinSteps(transformers, final, { className, inputs: () => (0,_features_js__WEBPACK_IMPORTED_MODULE_5__/* .inputsOf */ .Vc)(attributes, 'any') });
    },
};
/** Transformers one after the other and an estimator behind them: what a pipeline of these steps computes. */
function joinSteps(transformers, final, whole) {
    const { className } = whole;
    const first = [...transformers, final].find((step) => step !== null && step.inputs.length > 0);
    const second = [...transformers, final].find((step) => step !== null && step !== first && step.inputs.length > 0);
    const inputs = sharpen(first?.inputs ?? whole.inputs(), second?.inputs ?? [], first?.className === IMPUTER);
    const passed = (block) => transformers.reduce(pass, { value: block, own: false });
    const prepare = (block) => passed(block).value;
    return final === null
        ? { ...(0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .transformerFacts */ .bk)(className, inputs), transform: prepare, toOnnx: chain(transformers, null) }
        : {
            ...finish({ ...final, className }, inputs, passed, chain(transformers, final)),
            last: { step: final, prepare },
        };
}
function isSampler({ estimator }) {
    return estimator instanceof _formats_index_js__WEBPACK_IMPORTED_MODULE_7__/* .PyObject */ .By && SAMPLERS.test(estimator.className ?? '');
}
function pass({ value, own }, step) {
    return own && value.kind === 'dense' && step.transformOwn !== undefined
        ? { value: step.transformOwn(value), own }
        : { value: step.transform(value), own: step.givesNew === true };
}
/**
 * A column that the first step only passes on holds numbers when the next step takes nothing else. Behind an imputer,
 * which passes on every cell that is there, an encoder knows the categories.
 */
function sharpen(inputs, next, imputed) {
    if (imputed && next.length === inputs.length)
        return inputs.map((input, at) => withCategories(input, next[at]));
    if (next.length === 0 || !next.every(({ kind }) => kind === 'number'))
        return inputs;
    return inputs.map((input) => input.kind === 'any' && input.categories === undefined ? { ...input, kind: 'number' } : input);
}
function withCategories(input, { kind, categories }) {
    if (input.kind !== kind && input.kind !== 'any')
        return input;
    return { ...input, kind, ...(categories === undefined ? {} : { categories }) };
}
function finish(final, inputs, passed, toOnnx) {
    // The last step's way with a block of its own is not that of all steps.
    const rest = { ...final };
    delete rest.transformOwn;
    return {
        ...rest,
        inputs,
        ...((0,_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .canTransform */ .Br)(final) ? { transform: (block) => pass(passed(block), final).value } : {}),
        ...(final.infer === undefined
            ? {}
            : { infer: (block, want) => final.infer(passed(block).value, want) }),
        toOnnx,
    };
}
function chain(transformers, final) {
    return (graph, input) => {
        let values = input;
        for (const step of transformers)
            values = [graphTransformed(graph, step, values)];
        if (final !== null)
            return graphEstimator(graph, final, values);
        const [value] = values;
        if (value === undefined || values.length !== 1)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unsupported */ .qO)(NAME, 'no step changes the columns');
        return { transformed: value };
    };
}
/** A step's transformation in the graph. @throws unsupported naming the step that has no ONNX form */
function graphTransformed(graph, step, input) {
    const { transformed } = graphEstimator(graph, step, input);
    if (transformed === undefined)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unsupported */ .qO)(step.className, 'its transformation has no form in ONNX');
    return transformed;
}
/** Everything a step gives in the graph. @throws unsupported naming the step that has no ONNX form */
function graphEstimator(graph, step, input) {
    if (step.toOnnx === undefined)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unsupported */ .qO)(step.className, 'it has no form in ONNX');
    return step.toOnnx(graph, input);
}


/***/ }),

/***/ 73973:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ stepsOf),
/* harmony export */   Br: () => (/* binding */ canTransform),
/* harmony export */   he: () => (/* binding */ lowerTransformer)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52240);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16281);


/** A list of (name, estimator, ...) tuples. None stands for passthrough, as in versions before 0.22. */
function stepsOf(attributes, name) {
    return attributes.list(name).map((entry, position) => {
        const subject = `${attributes.className}.${name}[${position}]`;
        const [stepName, estimator, ...rest] = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .asItems */ .dB)(entry) ?? [];
        if (typeof stepName !== 'string' || estimator === undefined)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(subject, 'expected (name, estimator)');
        return { name: stepName, estimator: estimatorOf(estimator, subject), rest };
    });
}
function estimatorOf(value, subject) {
    if (value === null)
        return 'passthrough';
    if (value === 'passthrough' || value === 'drop' || value instanceof _formats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .PyObject */ .By)
        return value;
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(subject, `expected an estimator, found ${(0,_formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .describeValue */ .bp)(value)}`);
}
/** Lowers a step that must transform. @throws unsupported when it cannot */
function lowerTransformer(estimator, context, step) {
    const lowered = context.lower(estimator, step);
    if (!canTransform(lowered))
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(lowered.className, `it cannot transform (at ${context.path}.${step})`);
    return lowered;
}
/** Whether it has a transform method. */
function canTransform(lowered) {
    return lowered.transform !== undefined;
}


/***/ }),

/***/ 78136:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ denseTransformer),
/* harmony export */   BL: () => (/* binding */ numericTransformer),
/* harmony export */   bk: () => (/* binding */ transformerFacts),
/* harmony export */   kd: () => (/* binding */ classifier),
/* harmony export */   pF: () => (/* binding */ regressor),
/* harmony export */   zP: () => (/* binding */ copyOf)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67133);
/* harmony import */ var _numeric_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81109);


/** A transformer on numbers; sparse input is made dense. */
function denseTransformer(about, apply, form = {}) {
    return numericTransformer(about, (input) => apply((0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .toDense */ .FL)(input)), form);
}
/** A transformer on numbers that has its own way with sparse input. */
function numericTransformer(about, apply, form = {}) {
    return {
        ...transformerFacts(about.className, about.inputs),
        transform: (block) => apply((0,_numeric_input_js__WEBPACK_IMPORTED_MODULE_1__/* .numericInput */ .ui)(block, about)),
        ...form,
    };
}
/** The facts that every transformer shares. */
function transformerFacts(className, inputs) {
    return { className, inputs, task: 'transform', classes: null, outputs: 1, hasProbabilities: false };
}
/** A regressor on numbers: `predict` gives rows x outputs. */
function regressor(about, predict, form = {}) {
    return {
        className: about.className,
        inputs: about.inputs,
        task: 'regression',
        classes: null,
        outputs: about.outputs ?? 1,
        hasProbabilities: false,
        infer(block, want) {
            const values = want.predictions ? predict((0,_numeric_input_js__WEBPACK_IMPORTED_MODULE_1__/* .numericInput */ .ui)(block, about)) : null;
            return { labels: null, values, probabilities: null, scores: null };
        },
        ...form,
    };
}
/** A classifier on numbers. Rules must not write into what `compute` gave: they may run one after the other. */
function classifier(about, rules, form = {}) {
    return {
        className: about.className,
        inputs: about.inputs,
        task: 'classification',
        classes: about.classes,
        outputs: 1,
        hasProbabilities: rules.probabilities !== undefined,
        infer(block, want) {
            const ready = block.kind === 'columns' && rules.computeColumns !== undefined && (0,_numeric_input_js__WEBPACK_IMPORTED_MODULE_1__/* .areFiniteColumns */ .BU)(block, about);
            const raw = (ready ? rules.computeColumns(block) : null) ?? rules.compute((0,_numeric_input_js__WEBPACK_IMPORTED_MODULE_1__/* .numericInput */ .ui)(block, about));
            return {
                labels: want.predictions ? rules.labels(raw) : null,
                values: null,
                probabilities: want.probabilities ? (rules.probabilities?.(raw) ?? null) : null,
                scores: want.scores ? (rules.scores?.(raw) ?? null) : null,
            };
        },
        ...form,
    };
}
/** A copy with the same shape, for kernels that work in place. */
function copyOf(block) {
    return { ...block, data: block.data.slice() };
}


/***/ })

};
