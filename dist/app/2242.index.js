export const id = 2242;
export const ids = [2242,2643,1109];
export const modules = {

/***/ 70859:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LX: () => (/* binding */ withoutColumn),
/* harmony export */   WC: () => (/* binding */ cellOf),
/* harmony export */   c1: () => (/* binding */ columnNamed),
/* harmony export */   mG: () => (/* binding */ sliceRows),
/* harmony export */   s2: () => (/* binding */ stringColumn),
/* harmony export */   sA: () => (/* binding */ numberColumn)
/* harmony export */ });
/**
 * Typed column chunks: what data readers produce and what models, statistics and reports consume.
 * A table is never a list of row objects.
 */
function columnNamed(chunk, name) {
    return chunk.columns.find((column) => column.name === name);
}
/** The cell as people write it: a number, a string, a boolean, or null when missing. */
function cellOf(column, row) {
    if (column.kind === 'string') {
        const code = column.codes[row];
        return code < 0 ? null : column.dictionary[code];
    }
    const value = column.values[row];
    if (column.missing?.[row] === 1 || Number.isNaN(value))
        return null;
    return column.boolean ? value === 1 : value;
}
/** A NumberColumn from plain numbers; NaN counts as missing. */
function numberColumn(name, values) {
    let missing = null;
    let integer = true;
    for (let row = 0; row < values.length; row++) {
        const value = values[row];
        if (Number.isNaN(value))
            (missing ??= new Uint8Array(values.length))[row] = 1;
        else if (!Number.isInteger(value))
            integer = false;
    }
    return { kind: 'number', name, values, missing, integer, boolean: false };
}
/** A StringColumn from plain strings; null is missing. */
function stringColumn(name, values) {
    const codes = new Int32Array(values.length);
    const dictionary = [];
    const codeOf = new Map();
    for (const [row, value] of values.entries()) {
        if (value === null) {
            codes[row] = -1;
            continue;
        }
        let code = codeOf.get(value);
        if (code === undefined) {
            code = dictionary.push(value) - 1;
            codeOf.set(value, code);
        }
        codes[row] = code;
    }
    return { kind: 'string', name, codes, dictionary };
}
/** Rows `from` (inclusive) to `to` (exclusive) as a view; no values are copied. */
function sliceRows(chunk, from, to) {
    const tensors = chunk.tensors?.map((tensor) => {
        const cells = tensor.shape.reduce((product, size) => product * size, 1);
        return { ...tensor, data: tensor.data.subarray(from * cells, to * cells) };
    });
    return {
        rows: to - from,
        ...(tensors === undefined ? {} : { tensors }),
        columns: chunk.columns.map((column) => column.kind === 'string'
            ? { ...column, codes: column.codes.subarray(from, to) }
            : {
                ...column,
                values: column.values.subarray(from, to),
                missing: column.missing === null ? null : column.missing.subarray(from, to),
            }),
    };
}
/** All columns but one: the features without the target. */
function withoutColumn(chunk, name) {
    return name === null ? chunk : { ...chunk, columns: chunk.columns.filter((column) => column.name !== name) };
}


/***/ }),

/***/ 72020:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ terminal),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   wD: () => (/* binding */ markdown),
/* harmony export */   y1: () => (/* binding */ plainLines)
/* harmony export */ });
/**
 * Strings from a model or data file are attacker text. Nothing of them reaches Markdown, HTML, a terminal or
 * a workflow command unescaped.
 */
/** Control characters, invisible characters (soft hyphen, joiners, tags, fillers, variation selectors), bidirectional overrides and half characters become visible escapes; length is bounded. */
function plain(text, maxLength = 500) {
    const visible = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Surrogate}\u2800]/gu, (character) => {
        const hex = character.codePointAt(0).toString(16);
        return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
    });
    // A pair that the cut would halve is left out whole.
    return visible.length > maxLength ? `${visible.slice(0, maxLength).replace(/\p{Surrogate}$/u, '')}...` : visible;
}
/** As `plain`, of a message of several lines that stay lines. */
function plainLines(text, maxLength = 20_000) {
    const lines = text.slice(0, maxLength).split(/\r\n|\r|\n/);
    return lines.map((line) => plain(line, Infinity)).join('\n');
}
/**
 * Text for a terminal or a build log: besides `plain`, nothing that a CI host would take for a command, wherever
 * the line is broken (`::error::` of GitHub, `##[error]` and `##vso[` of Azure).
 */
function terminal(text, maxLength = 500) {
    return plain(text, maxLength)
        .replace(/(^|\s)::/g, '$1: :')
        .replace(/##(?=\[|vso)/g, '# #');
}
/** Text for a Markdown sentence or table cell on GitHub: no markup, no mention, no link, no cell break. */
function markdown(text, maxLength = 500) {
    return (plain(text, maxLength)
        .replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character])
        .replace(/[\\`*_{}[\]()#+!|~$-]/g, (character) => `\\${character}`)
        // GitHub links mentions and issue numbers in the finished page, so an escape does not help: break the word instead.
        .replace(/@|\\#|\bGH(?=\\-\d)/gi, (character) => `${character}&#8203;`)
        .replace(/:\/\//g, '&#58;//')
        .replace(/\b(www)\./gi, '$1&#46;'));
}
/** Text for an HTML text node or a double-quoted attribute. */
function html(text, maxLength = 2_000) {
    return plain(text, maxLength).replace(/[&<>"']/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[character]);
}


/***/ }),

/***/ 32242:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dummyLowering: () => (/* binding */ dummyLowering)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74296);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74136);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40177);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65249);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52240);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(16281);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17331);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(45906);
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32643);
/* harmony import */ var _several_targets_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82461);





/** Baselines that look at no feature; gradient boosting starts from one. */
const dummyLowering = {
    classes: ['sklearn.dummy.DummyClassifier', 'sklearn.dummy.DummyRegressor'],
    lower(object) {
        const attributes = _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Attributes */ .e.of(object);
        const className = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalClass */ .t)(attributes.className);
        // Before 1.9 the file does not always say how many columns there were; none of them is looked at.
        const known = (0,_features_js__WEBPACK_IMPORTED_MODULE_2__/* .featureNames */ .rE)(attributes) !== null || (0,_features_js__WEBPACK_IMPORTED_MODULE_2__/* .featureCount */ .W_)(attributes) !== null;
        const facts = { className, inputs: known ? (0,_features_js__WEBPACK_IMPORTED_MODULE_2__/* .inputsOf */ .Vc)(attributes, 'any') : [] };
        return className.endsWith('Classifier') ? lowerClassifier(attributes, facts) : lowerRegressor(attributes, facts);
    },
};
function lowerClassifier(attributes, facts) {
    const strategy = attributes.string('_strategy');
    if (attributes.int('n_outputs_') !== 1)
        return lowerTargets(attributes, facts, strategy);
    const classes = attributes.labels('classes_');
    const row = constantProbabilities(attributes, strategy, classes);
    const label = largestOf(row);
    return {
        ...facts,
        task: 'classification',
        classes,
        outputs: 1,
        hasProbabilities: true,
        infer(input, want) {
            if (want.predictions && strategy === 'uniform')
                throw random(facts.className, strategy);
            return {
                labels: want.predictions ? new Int32Array(input.rows).fill(label) : null,
                values: null,
                probabilities: want.probabilities ? repeat(row, input.rows).data : null,
                scores: null,
            };
        },
        toOnnx(graph, input) {
            if (strategy === 'uniform')
                throw random(facts.className, strategy);
            return {
                labels: (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_3__/* .graphFlat */ .sv)(graph, graph.cast((0,_plan_index_js__WEBPACK_IMPORTED_MODULE_3__/* .graphRepeat */ .g$)(graph, input[0], Float64Array.of(label)), 'int64')),
                probabilities: (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_3__/* .graphRepeat */ .g$)(graph, input[0], row),
            };
        },
    };
}
/** Several targets: every row gets the same labels and shares, one a target. */
function lowerTargets(attributes, facts, strategy) {
    const classes = attributes.list('classes_').map((known) => (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_4__/* .toLabels */ .Dc)(known));
    const shares = classes.map((known, target) => {
        if (strategy === 'prior')
            return priorOf(attributes, target, known.length);
        if (strategy === 'most_frequent')
            return oneHot(largestOf(priorOf(attributes, target, known.length)), known.length);
        if (strategy !== 'constant')
            throw random(facts.className, strategy);
        const [label] = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_4__/* .toLabels */ .Dc)([
            (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_5__/* .asItems */ .dB)(attributes.raw('constant'))?.flatMap((item) => (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_5__/* .asItems */ .dB)(item) ?? [item])[target] ?? null,
        ]);
        const index = known.findIndex((each) => each === label);
        if (index < 0)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .unsupported */ .qO)(`${facts.className}.constant`, 'it is none of the classes');
        return oneHot(index, known.length);
    });
    return (0,_several_targets_js__WEBPACK_IMPORTED_MODULE_7__/* .classifierOfTargets */ .L9)({ ...facts, missing: 'allowed' }, classes, (input) => shares.map((row) => {
        const votes = repeat(row, input.rows);
        return { votes, shares: () => votes.data };
    }), (graph, input) => shares.map((row) => ({
        labels: (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_3__/* .graphFlat */ .sv)(graph, graph.cast((0,_plan_index_js__WEBPACK_IMPORTED_MODULE_3__/* .graphRepeat */ .g$)(graph, input[0], Float64Array.of(largestOf(row))), 'int64')),
        probabilities: (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_3__/* .graphRepeat */ .g$)(graph, input[0], row),
    })));
}
function priorOf(attributes, target, classes) {
    const prior = attributes.list('class_prior_')[target];
    if (!(prior instanceof _formats_index_js__WEBPACK_IMPORTED_MODULE_8__/* .NDArray */ .Mv))
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .unsupported */ .qO)(`${attributes.className}.class_prior_`, 'not one a target');
    const data = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_5__/* .toFloats */ .Fn)(prior);
    if (data.length !== classes)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .corrupt */ .qb)(attributes.className, `${data.length} priors for ${classes} classes`);
    return data;
}
function largestOf(row) {
    return (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_9__/* .argmaxRows */ ._h)({ kind: 'dense', rows: 1, cols: row.length, data: row })[0];
}
function lowerRegressor(attributes, facts) {
    const constant = attributes.floats('constant_');
    return {
        ...facts,
        task: 'regression',
        classes: null,
        outputs: constant.length,
        hasProbabilities: false,
        infer: (input, want) => ({
            labels: null,
            values: want.predictions ? repeat(constant, input.rows).data : null,
            probabilities: null,
            scores: null,
        }),
        toOnnx: (graph, input) => ({ values: (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_3__/* .graphRepeat */ .g$)(graph, input[0], constant) }),
    };
}
/** The one row of probabilities that every sample gets. */
function constantProbabilities(attributes, strategy, classes) {
    const className = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalClass */ .t)(attributes.className);
    if (strategy === 'prior')
        return attributes.floats('class_prior_');
    if (strategy === 'uniform')
        return new Float64Array(classes.length).fill(1 / classes.length);
    if (strategy === 'most_frequent') {
        const prior = attributes.floats('class_prior_');
        return oneHot(largestOf(prior), classes.length);
    }
    if (strategy === 'constant')
        return oneHot(constantClass(attributes, classes), classes.length);
    throw random(className, strategy);
}
function constantClass(attributes, classes) {
    const given = attributes.raw('constant');
    const [label] = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_4__/* .toLabels */ .Dc)([(0,_formats_index_js__WEBPACK_IMPORTED_MODULE_4__/* .scalarOf */ .ol)(given)]);
    const index = classes.findIndex((known) => known === label);
    if (index < 0)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .unsupported */ .qO)(`${attributes.className}.constant`, `${(0,_formats_index_js__WEBPACK_IMPORTED_MODULE_5__/* .describeValue */ .bp)(given)} is none of the classes`);
    return index;
}
function oneHot(index, length) {
    const row = new Float64Array(length);
    row[index] = 1;
    return row;
}
function repeat(row, rows) {
    const data = new Float64Array(rows * row.length);
    for (let at = 0; at < data.length; at += row.length)
        data.set(row, at);
    return { kind: 'dense', rows, cols: row.length, data };
}
function random(className, strategy) {
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .unsupported */ .qO)(className, `the strategy ${strategy} predicts at random, so there is nothing to reproduce`);
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

/***/ 82461:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L9: () => (/* binding */ classifierOfTargets),
/* harmony export */   Qp: () => (/* binding */ sideBySide),
/* harmony export */   Z6: () => (/* binding */ unionOf),
/* harmony export */   wu: () => (/* binding */ graphInterleaved)
/* harmony export */ });
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81109);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45906);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17331);

/** Labels of several targets, each once, in the order in which they come. */
function unionOf(classes) {
    return [...new Set(classes.flat())];
}
/**
 * A classifier of several targets, each with classes and predict_proba of its own. Its `classes` are those of all targets.
 */
function classifierOfTargets(about, classes, decide, graphTargets) {
    const all = unionOf(classes);
    const positions = new Map(all.map((label, at) => [label, at]));
    const places = classes.map((known) => Int32Array.from(known, (label) => positions.get(label)));
    return {
        className: about.className,
        task: 'classification',
        classes: all,
        outputs: classes.length,
        inputs: about.inputs,
        hasProbabilities: false,
        targets: { classes, hasProbabilities: true },
        infer(block, want) {
            const decided = decide((0,_plan_index_js__WEBPACK_IMPORTED_MODULE_0__/* .numericInput */ .ui)(block, about));
            const columns = () => decided.map(({ votes }) => (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_1__/* .argmaxRows */ ._h)(votes));
            return {
                labels: want.predictions ? interleaved(columns(), places, block.rows) : null,
                values: null,
                probabilities: null,
                targetProbabilities: want.probabilities
                    ? sideBySide(decided.map((target) => target.shares()), block.rows)
                    : null,
                scores: null,
            };
        },
        toOnnx(graph, input) {
            const said = graphTargets(graph, input);
            const labels = said.map((target) => target.labels);
            return {
                labels: graphInterleaved(graph, labels, places),
                targetProbabilities: said.map(({ probabilities }) => probabilities),
            };
        },
    };
}
/** Row-major matrices of the same rows as one: the columns of the first, then those of the second ... */
function sideBySide(matrices, rows) {
    const widths = matrices.map(({ length }) => (rows === 0 ? 0 : length / rows));
    const width = widths.reduce((sum, each) => sum + each, 0);
    const out = new Float64Array(rows * width);
    let from = 0;
    for (const [at, matrix] of matrices.entries()) {
        const own = widths[at];
        for (let row = 0; row < rows; row++)
            out.set(matrix.subarray(row * own, (row + 1) * own), row * width + from);
        from += own;
    }
    return out;
}
/** Class positions of each target (int64 [rows]) as positions among the classes of all: int64 [rows, targets]. */
function graphInterleaved(graph, columns, places) {
    const parts = columns.map((column, target) => (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_2__/* .graphColumn */ .Pb)(graph, (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_2__/* .graphLookUp */ .pg)(graph, places[target], column)));
    return (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_2__/* .graphConcat */ .tR)(graph, parts);
}
/** Row-major rows x targets. */
function interleaved(columns, places, rows) {
    const out = new Int32Array(rows * columns.length);
    for (const [target, column] of columns.entries()) {
        for (let row = 0; row < rows; row++)
            out[row * columns.length + target] = places[target][column[row]];
    }
    return out;
}


/***/ }),

/***/ 24930:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ attributeMessage),
/* harmony export */   Bc: () => (/* binding */ dataType),
/* harmony export */   IE: () => (/* binding */ floats),
/* harmony export */   JR: () => (/* binding */ capturesOf),
/* harmony export */   OE: () => (/* binding */ tensor),
/* harmony export */   Wh: () => (/* binding */ int),
/* harmony export */   dd: () => (/* binding */ ints),
/* harmony export */   fV: () => (/* binding */ float),
/* harmony export */   ls: () => (/* binding */ graphAttribute)
/* harmony export */ });
/* harmony import */ var _element_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91751);
/* harmony import */ var _message_writer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23166);
/* harmony import */ var _tensor_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86852);



/** AttributeProto.AttributeType */
const FLOAT = 1;
const INT = 2;
const STRING = 3;
const TENSOR = 4;
const GRAPH = 5;
const FLOATS = 6;
const INTS = 7;
const STRINGS = 8;
function int(value) {
    return { type: INT, write: (message) => message.int(3, value) };
}
function float(value) {
    return { type: FLOAT, write: (message) => message.float(2, value) };
}
function ints(values) {
    // AttributeProto.ints is not declared packed, but every proto parser takes packed scalars, at a third of the size.
    return { type: INTS, write: (message) => values.length > 0 && message.packedInts(8, values) };
}
function floats(values) {
    return {
        type: FLOATS,
        write: (message) => {
            const packed = Float32Array.from(values);
            if (packed.length > 0)
                message.bytes(7, new Uint8Array(packed.buffer));
        },
    };
}
/** A tensor-valued attribute, as TreeEnsemble v5 and ConstantOfShape take; Uint8Array is bool unless told otherwise. */
function tensor(data, shape, elementType) {
    return { type: TENSOR, write: (message) => message.message(5, (0,_tensor_message_js__WEBPACK_IMPORTED_MODULE_0__/* .tensorMessage */ .h)('', data, shape, elementType)) };
}
/** A GraphProto, the body of Scan, Loop or If, which may use the values named in `captures`. */
function graphAttribute(body, captures) {
    return { type: GRAPH, write: (message) => message.message(6, body), captures };
}
/** Values of the surrounding graph that an attribute uses. */
function capturesOf(value) {
    return typeof value === 'object' && 'captures' in value ? (value.captures ?? []) : [];
}
/** Cast's `to`. */
function dataType(elementType) {
    return int((0,_element_types_js__WEBPACK_IMPORTED_MODULE_1__/* .dataTypeOf */ .a)(elementType));
}
/** AttributeProto of a named attribute. */
function attributeMessage(name, value) {
    const attribute = tagged(value);
    const message = new _message_writer_js__WEBPACK_IMPORTED_MODULE_2__/* .MessageWriter */ .H().string(1, name);
    attribute.write(message);
    return message.int(20, attribute.type);
}
function tagged(value) {
    if (typeof value === 'bigint')
        return int(value);
    if (typeof value === 'string')
        return { type: STRING, write: (message) => message.string(4, value) };
    if (isStrings(value)) {
        return {
            type: STRINGS,
            write: (message) => {
                for (const text of value)
                    message.string(9, text);
            },
        };
    }
    return value;
}
function isStrings(value) {
    return Array.isArray(value);
}


/***/ }),

/***/ 91751:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ dataTypeOf),
/* harmony export */   p: () => (/* binding */ tensorTypeOf)
/* harmony export */ });
/**
 * TensorProto.DataType: the numbers of the file and the names used here
 * (https://github.com/onnx/onnx/blob/main/onnx/onnx.proto).
 */
const DATA_TYPES = {
    float: 1,
    uint8: 2,
    int8: 3,
    uint16: 4,
    int16: 5,
    int32: 6,
    int64: 7,
    string: 8,
    bool: 9,
    float16: 10,
    double: 11,
    uint32: 12,
    uint64: 13,
    complex64: 14,
    complex128: 15,
    bfloat16: 16,
    float8e4m3fn: 17,
    float8e4m3fnuz: 18,
    float8e5m2: 19,
    float8e5m2fnuz: 20,
    uint4: 21,
    int4: 22,
    float4e2m1: 23,
    float8e8m0: 24,
    uint2: 25,
    int2: 26,
};
const NAMES = new Map(Object.entries(DATA_TYPES).map(([name, code]) => [code, name]));
/** The DataType number of a name; Cast's `to` attribute wants it. */
function dataTypeOf(name) {
    return DATA_TYPES[name];
}
/** The name of a DataType number; null for 0 (undefined) and numbers newer than this list. */
function tensorTypeOf(code) {
    return NAMES.get(code) ?? null;
}


/***/ }),

/***/ 23166:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ MessageWriter)
/* harmony export */ });
/**
 * Writes protobuf messages (https://protobuf.dev/programming-guides/encoding/). Large payloads are kept as views of the
 * caller's memory until `finish` joins everything once: a 35 MB forest costs its own size and nothing more.
 */
const VARINT = 0;
const FIXED64 = 1;
const LENGTH_DELIMITED = 2;
const FIXED32 = 5;
/** Payloads from here on are referenced, smaller ones are copied into the scratch buffer. */
const REFERENCE_BYTES = 512;
const encoder = new TextEncoder();
class MessageWriter {
    chunks = [];
    chunkBytes = 0;
    scratch = new Uint8Array(128);
    view = new DataView(this.scratch.buffer);
    used = 0;
    /** Encoded bytes so far. */
    get length() {
        return this.chunkBytes + this.used;
    }
    /** int64, int32, enum or bool; negative numbers take ten bytes, as protobuf wants. */
    int(field, value) {
        this.tag(field, VARINT);
        this.varint(value);
        return this;
    }
    float(field, value) {
        this.tag(field, FIXED32);
        this.reserve(4);
        this.view.setFloat32(this.used, value, true);
        this.used += 4;
        return this;
    }
    double(field, value) {
        this.tag(field, FIXED64);
        this.reserve(8);
        this.view.setFloat64(this.used, value, true);
        this.used += 8;
        return this;
    }
    string(field, text) {
        return this.bytes(field, encoder.encode(text));
    }
    bytes(field, payload) {
        this.tag(field, LENGTH_DELIMITED);
        this.varint(payload.byteLength);
        this.append(payload);
        return this;
    }
    message(field, child) {
        this.tag(field, LENGTH_DELIMITED);
        this.varint(child.length);
        for (const chunk of child.takeChunks())
            this.append(chunk);
        return this;
    }
    /** Fields that are encoded already, tags and all. */
    raw(fields) {
        this.append(fields);
        return this;
    }
    /** Packed int64 or int32. */
    packedInts(field, values) {
        const packed = new MessageWriter();
        for (let index = 0; index < values.length; index++)
            packed.varint(values[index]);
        return this.message(field, packed);
    }
    /** All bytes in one array; the writer must not be used afterwards. */
    finish() {
        const result = new Uint8Array(this.length);
        let offset = 0;
        for (const chunk of this.takeChunks()) {
            result.set(chunk, offset);
            offset += chunk.byteLength;
        }
        return result;
    }
    takeChunks() {
        this.flush();
        return this.chunks;
    }
    tag(field, wireType) {
        this.varint(field * 8 + wireType);
    }
    varint(value) {
        this.reserve(10);
        if (typeof value === 'number' && value >= 0 && value <= 0xffff_ffff) {
            let rest = value;
            while (rest > 127) {
                this.scratch[this.used++] = (rest & 127) | 128;
                rest >>>= 7;
            }
            this.scratch[this.used++] = rest;
            return;
        }
        let rest = BigInt.asUintN(64, BigInt(value));
        while (rest > 127n) {
            this.scratch[this.used++] = Number(rest & 127n) | 128;
            rest >>= 7n;
        }
        this.scratch[this.used++] = Number(rest);
    }
    append(payload) {
        if (payload.byteLength >= REFERENCE_BYTES) {
            this.flush();
            this.chunks.push(payload);
            this.chunkBytes += payload.byteLength;
            return;
        }
        this.reserve(payload.byteLength);
        this.scratch.set(payload, this.used);
        this.used += payload.byteLength;
    }
    flush() {
        if (this.used === 0)
            return;
        this.chunks.push(this.scratch.subarray(0, this.used));
        this.chunkBytes += this.used;
        this.scratch = this.scratch.subarray(this.used);
        this.view = new DataView(this.scratch.buffer, this.scratch.byteOffset);
        this.used = 0;
    }
    reserve(bytes) {
        if (this.used + bytes <= this.scratch.byteLength)
            return;
        const grown = new Uint8Array(Math.max(128, this.used + bytes, this.used * 2));
        grown.set(this.scratch.subarray(0, this.used));
        this.scratch = grown;
        this.view = new DataView(grown.buffer);
    }
}


/***/ }),

/***/ 86852:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ tensorMessage),
/* harmony export */   m: () => (/* binding */ elementTypeOf)
/* harmony export */ });
/* harmony import */ var _element_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91751);
/* harmony import */ var _message_writer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23166);


/** The element type that data has when nothing else is said. */
function elementTypeOf(data) {
    if (data instanceof Float64Array)
        return 'double';
    if (data instanceof Float32Array)
        return 'float';
    if (data instanceof BigInt64Array)
        return 'int64';
    if (data instanceof Int32Array)
        return 'int32';
    return ArrayBuffer.isView(data) ? 'bool' : 'string';
}
/** TensorProto with its numbers as raw little-endian bytes, viewed and not copied (all of Node's platforms are little-endian). */
function tensorMessage(name, data, shape, elementType = elementTypeOf(data)) {
    const cells = shape.reduce((product, size) => product * size, 1);
    if (cells !== data.length) {
        throw new TypeError(`tensor ${name}: shape [${shape.join(', ')}] holds ${cells} values, got ${data.length}`);
    }
    const message = new _message_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .MessageWriter */ .H();
    if (shape.length > 0)
        message.packedInts(1, shape);
    message.int(2, (0,_element_types_js__WEBPACK_IMPORTED_MODULE_1__/* .dataTypeOf */ .a)(elementType));
    if (isStrings(data))
        for (const text of data)
            message.string(6, text);
    if (name !== '')
        message.string(8, name);
    if (!isStrings(data))
        message.bytes(9, new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
    return message;
}
function isStrings(data) {
    return Array.isArray(data);
}


/***/ }),

/***/ 67133:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ writeRows),
/* harmony export */   FL: () => (/* binding */ toDense),
/* harmony export */   Gs: () => (/* binding */ selectColumns),
/* harmony export */   HP: () => (/* binding */ fillRows),
/* harmony export */   L9: () => (/* binding */ denseBlock),
/* harmony export */   Pe: () => (/* binding */ concatBlocks),
/* harmony export */   UH: () => (/* binding */ toSparse),
/* harmony export */   UQ: () => (/* binding */ columnCount),
/* harmony export */   cZ: () => (/* binding */ numbersOf),
/* harmony export */   lS: () => (/* binding */ requireCells),
/* harmony export */   tp: () => (/* binding */ toColumns),
/* harmony export */   v: () => (/* binding */ toNumeric),
/* harmony export */   wx: () => (/* binding */ selectInputs)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36419);
/* harmony import */ var _core_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70859);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72020);




/** @throws ModelGateError code 'limit' when a matrix would exceed MAX_DENSE_CELLS */
function requireCells(rows, cols) {
    if (rows * cols <= _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DENSE_CELLS */ .jq)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelGateError */ .j3('limit', `a dense matrix of ${rows} x ${cols} cells exceeds ${_core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DENSE_CELLS */ .jq} cells`, {
        remedy: 'Predict fewer rows at a time.',
    });
}
/** An all-zero dense block. @throws ModelGateError code 'limit' when it would exceed MAX_DENSE_CELLS */
function denseBlock(rows, cols) {
    requireCells(rows, cols);
    return { kind: 'dense', rows, cols, data: new Float64Array(rows * cols) };
}
/** Columns of a block of any kind. */
function columnCount(block) {
    return block.kind === 'columns' ? block.columns.length : block.cols;
}
/**
 * Any block as row-major doubles, missing cells as NaN.
 * @throws ModelGateError code 'data' when a column holds strings, 'limit' when it would be too large
 */
function toDense(block) {
    if (block.kind === 'dense')
        return block;
    if (block.kind === 'sparse')
        return sparseToDense(block);
    const dense = denseBlock(block.rows, block.columns.length);
    fillRows(dense.data, block);
    return dense;
}
/** Rows whose cells are written together: column after column, all of them while they are in the processor's cache. */
const ROWS_TOGETHER = 64;
/** Writes columns as row-major cells. @throws as toDense */
function fillRows(cells, { rows, columns }) {
    writeRows(cells, columns.map(numbersOf), 0, rows);
}
/** Writes rows [first, end) of columns as row-major cells. */
function writeRows(cells, columns, first, end) {
    const cols = columns.length;
    for (let from = first; from < end; from += ROWS_TOGETHER) {
        const to = Math.min(from + ROWS_TOGETHER, end);
        for (let col = 0; col < cols; col++) {
            const column = columns[col];
            for (let row = from, at = (from - first) * cols + col; row < to; row++, at += cols)
                cells[at] = column[row];
        }
    }
}
/** A sparse block as it is, anything else dense: for estimators with kernels for both. */
function toNumeric(block) {
    return block.kind === 'columns' ? toDense(block) : block;
}
function sparseToDense(block) {
    const dense = denseBlock(block.rows, block.cols);
    writeCells(block, dense, 0);
    return dense;
}
/** Writes the cells that are stored into zeros, from the column `offset` on. */
function writeCells({ rows, indptr, indices, data }, to, offset) {
    for (let row = 0; row < rows; row++) {
        const start = row * to.cols + offset;
        for (let at = indptr[row]; at < indptr[row + 1]; at++)
            to.data[start + indices[at]] = data[at];
    }
}
/** The values of one column, NaN where missing. @throws ModelGateError code 'data' when it holds strings */
function numbersOf(column) {
    if (column.kind === 'string') {
        // A string column without any string is an empty column whose type could not be inferred.
        if (column.codes.every((code) => code < 0))
            return new Float64Array(column.codes.length).fill(NaN);
        throw textForNumbers(column);
    }
    if (column.missing === null)
        return column.values;
    const missing = column.missing;
    return column.values.map((value, row) => (missing[row] === 1 ? NaN : value));
}
/** What every reader of a table takes for a number; `0x10` and `1_000` are text there. */
const NUMERAL = /^\s*[+-]?(?:(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?|inf(?:inity)?|nan)\s*$/i;
/** Names the cell that made the column text: the first one that is no number, else the first one of all. */
function textForNumbers({ name, codes, dictionary }) {
    const isNumeral = dictionary.map((text) => NUMERAL.test(text));
    const odd = codes.findIndex((code) => code >= 0 && isNumeral[code] !== true);
    const row = odd < 0 ? codes.findIndex((code) => code >= 0) : odd;
    const cell = `"${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(dictionary[codes[row]], 60)}" in row ${row + 1}`;
    const spoilt = odd >= 0 && codes.some((code) => isNumeral[code] === true);
    const what = spoilt
        ? `column ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(name)} holds ${cell}, which is not a number, so the whole column was read as text; the model needs numbers there`
        : `column ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(name)} holds text (${cell}) where the model needs numbers`;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelGateError */ .j3('data', what, {
        subject: name,
        remedy: spoilt
            ? 'Correct that cell, or leave it empty if the value is missing.'
            : 'Give the column the type that the model was trained on.',
    });
}
/** Any block as columns; columns of a matrix get their position as name. */
function toColumns(block) {
    if (block.kind === 'columns')
        return block;
    const dense = toDense(block);
    const columns = [];
    for (let col = 0; col < dense.cols; col++) {
        const values = new Float64Array(dense.rows);
        for (let row = 0; row < dense.rows; row++)
            values[row] = dense.data[row * dense.cols + col];
        columns.push((0,_core_table_js__WEBPACK_IMPORTED_MODULE_3__/* .numberColumn */ .sA)(`x${col}`, values));
    }
    return { kind: 'columns', rows: dense.rows, columns };
}
/** The given columns in the given order, of the same kind as the block; an index may repeat. */
function selectColumns(block, indices) {
    if (block.kind === 'columns') {
        return { kind: 'columns', rows: block.rows, columns: indices.map((index) => block.columns[index]) };
    }
    if (block.kind === 'sparse')
        return selectSparse(block, indices);
    const picked = denseBlock(block.rows, indices.length);
    const width = indices.length;
    for (let row = 0; row < block.rows; row++) {
        for (let col = 0; col < width; col++)
            picked.data[row * width + col] = block.data[row * block.cols + indices[col]];
    }
    return picked;
}
function selectSparse(block, wanted) {
    const targets = Array.from({ length: block.cols }, () => []);
    for (const [target, source] of wanted.entries())
        targets[source].push(target);
    const indptr = new Int32Array(block.rows + 1);
    const indices = [];
    const data = [];
    for (let row = 0; row < block.rows; row++) {
        const cells = [];
        for (let at = block.indptr[row]; at < block.indptr[row + 1]; at++) {
            for (const target of targets[block.indices[at]])
                cells.push([target, block.data[at]]);
        }
        cells.sort((left, right) => left[0] - right[0]);
        for (const [index, value] of cells) {
            indices.push(index);
            data.push(value);
        }
        indptr[row + 1] = indices.length;
    }
    return {
        kind: 'sparse',
        rows: block.rows,
        cols: wanted.length,
        indptr,
        indices: Int32Array.from(indices),
        data: Float64Array.from(data),
    };
}
/**
 * Blocks side by side. Columns if any part holds strings, else sparse when asked for, else dense.
 * All blocks have the same number of rows.
 */
function concatBlocks(rows, blocks, sparse = false) {
    const only = blocks[0];
    if (blocks.length === 1 && only !== undefined && (only.kind !== 'sparse' || sparse))
        return only;
    if (blocks.some((block) => block.kind === 'columns' && block.columns.some((column) => column.kind === 'string'))) {
        return { kind: 'columns', rows, columns: blocks.flatMap((block) => toColumns(block).columns) };
    }
    return sparse ? concatSparse(rows, blocks) : concatDense(rows, blocks);
}
function concatDense(rows, blocks) {
    const cols = blocks.reduce((sum, block) => sum + columnCount(block), 0);
    const joined = denseBlock(rows, cols);
    let offset = 0;
    for (const block of blocks) {
        if (block.kind === 'sparse') {
            writeCells(block, joined, offset);
            offset += block.cols;
            continue;
        }
        const part = toDense(block);
        for (let row = 0, at = 0; row < rows; row++) {
            const to = row * cols + offset;
            for (let col = 0; col < part.cols; col++, at++)
                joined.data[to + col] = part.data[at];
        }
        offset += part.cols;
    }
    return joined;
}
function concatSparse(rows, blocks) {
    const parts = blocks.map(toSparse);
    const total = parts.reduce((sum, part) => sum + part.data.length, 0);
    const indptr = new Int32Array(rows + 1);
    const indices = new Int32Array(total);
    const data = new Float64Array(total);
    let write = 0;
    for (let row = 0; row < rows; row++) {
        let offset = 0;
        for (const part of parts) {
            for (let at = part.indptr[row]; at < part.indptr[row + 1]; at++) {
                indices[write] = offset + part.indices[at];
                data[write++] = part.data[at];
            }
            offset += part.cols;
        }
        indptr[row + 1] = write;
    }
    return { kind: 'sparse', rows, cols: parts.reduce((sum, part) => sum + part.cols, 0), indptr, indices, data };
}
/** Any numeric block as compressed sparse rows; zeros are left out, NaN is kept. */
function toSparse(block) {
    if (block.kind === 'sparse')
        return block;
    const dense = toDense(block);
    let stored = 0;
    for (const value of dense.data)
        if (value !== 0)
            stored++;
    const indptr = new Int32Array(dense.rows + 1);
    const indices = new Int32Array(stored);
    const data = new Float64Array(stored);
    let write = 0;
    for (let row = 0; row < dense.rows; row++) {
        for (let col = 0; col < dense.cols; col++) {
            const value = dense.data[row * dense.cols + col];
            if (value === 0)
                continue;
            indices[write] = col;
            data[write++] = value;
        }
        indptr[row + 1] = write;
    }
    return { kind: 'sparse', rows: dense.rows, cols: dense.cols, indptr, indices, data };
}
/** A column whose name has blanks where the model has underscores, if it is the only one. */
function spelled({ name, blanks }, chunk) {
    if (blanks === undefined)
        return undefined;
    const alike = chunk.columns.filter((column) => column.name.replaceAll(' ', '_') === name);
    return alike.length === 1 ? alike[0] : undefined;
}
/**
 * The columns that a model wants out of a table: by name when the model knows names, else by position.
 * @throws ModelGateError code 'data' naming every missing column
 */
function selectInputs(inputs, chunk) {
    const named = inputs.some((input) => input.name !== null);
    if (!named && chunk.columns.length !== inputs.length) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelGateError */ .j3('data', `the data has ${chunk.columns.length} columns, the model was trained on ${inputs.length} (without names, so they count by position)`, { remedy: 'Give exactly the feature columns, in the order of training.' });
    }
    const byName = new Map(chunk.columns.map((column) => [column.name, column]));
    const missing = [];
    const columns = [];
    for (const [position, input] of inputs.entries()) {
        const column = input.name === null ? chunk.columns[position] : (byName.get(input.name) ?? spelled(input, chunk));
        if (column === undefined)
            missing.push(input.name ?? `#${position + 1}`);
        else
            columns.push(column);
    }
    if (missing.length > 0) {
        const names = missing.map((name) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(name, 80));
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelGateError */ .j3('data', `the data lacks ${missing.length === 1 ? 'a column' : `${missing.length} columns`} that the model needs: ${names.join(', ')}`, { subject: missing[0], remedy: 'Add the missing columns under exactly these names.' });
    }
    return { kind: 'columns', rows: chunk.rows, columns };
}


/***/ }),

/***/ 17331:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $n: () => (/* binding */ graphColumnList),
/* harmony export */   H9: () => (/* binding */ graphIndicators),
/* harmony export */   Kv: () => (/* binding */ graphProduct),
/* harmony export */   NY: () => (/* binding */ graphBinaryColumns),
/* harmony export */   NZ: () => (/* binding */ graphSoftmax),
/* harmony export */   Ng: () => (/* binding */ graphArgmax),
/* harmony export */   Pb: () => (/* binding */ graphColumn),
/* harmony export */   Tg: () => (/* binding */ graphRefuse),
/* harmony export */   X2: () => (/* binding */ graphNormalizeRows),
/* harmony export */   g$: () => (/* binding */ graphRepeat),
/* harmony export */   iD: () => (/* binding */ graphColumns),
/* harmony export */   lX: () => (/* binding */ graphScalar),
/* harmony export */   pg: () => (/* binding */ graphLookUp),
/* harmony export */   sv: () => (/* binding */ graphFlat),
/* harmony export */   tR: () => (/* binding */ graphConcat),
/* harmony export */   wJ: () => (/* binding */ graphRowSum),
/* harmony export */   wf: () => (/* binding */ graphAffine),
/* harmony export */   wj: () => (/* binding */ graphChoice),
/* harmony export */   xk: () => (/* binding */ graphSignLabels),
/* harmony export */   xm: () => (/* binding */ graphRow),
/* harmony export */   yP: () => (/* binding */ graphMatrix)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _onnx_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24930);


/**
 * Pieces of ONNX graphs that many estimators share. Everything is double, so that the graph computes what the
 * kernels compute; matrices are [rows, columns].
 */
/** The input values side by side as one matrix of doubles. @throws unsupported when a value holds strings */
function graphMatrix(graph, input) {
    const parts = input.map((value) => {
        if (value.elementType === 'string')
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)('ONNX', 'a text column reaches a step that takes numbers');
        return graph.cast(value, 'double');
    });
    return graphConcat(graph, parts);
}
/** Matrices side by side. @throws unsupported when some hold text and some numbers: a tensor has one type */
function graphConcat(graph, parts) {
    const [only] = parts;
    if (parts.length === 1 && only !== undefined)
        return only;
    if (parts.some((part) => part.elementType !== only?.elementType)) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)('ONNX', 'text and numbers in one matrix');
    }
    return graph.node('Concat', parts, { axis: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(1) });
}
/** One row of constants that broadcasts over the rows of a matrix. */
function graphRow(graph, values) {
    return graph.constant(Float64Array.from(values), [1, values.length]);
}
function graphScalar(graph, value) {
    return graph.constant(Float64Array.of(value), [1]);
}
/** Columns by position. */
function graphColumns(graph, matrix, columns) {
    const indices = graph.constant(BigInt64Array.from(columns, BigInt), [columns.length]);
    return graph.node('Gather', [matrix, indices], { axis: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(1) });
}
/** The input as one [rows, 1] value a column, whether it came as columns or as one matrix. */
function graphColumnList(graph, input, count) {
    if (input.length === count)
        return [...input];
    const matrix = graphConcat(graph, input);
    return Array.from({ length: count }, (_, column) => graphColumns(graph, matrix, [column]));
}
/**
 * The product of two matrices. Gemm, because onnxruntime takes MatMul and a scalar factor before or after it together into
 * one operator whose factor is float32, which costs half of the digits.
 */
function graphProduct(graph, left, right) {
    return graph.node('Gemm', [left, right]);
}
/** input x transposed weights + bias. */
function graphAffine(graph, input, weights, bias) {
    const matrix = graph.constant(weights.data, [weights.rows, weights.cols]);
    const offset = typeof bias === 'number' ? Float64Array.of(bias) : bias;
    const terms = offset.every((value) => value === 0) ? [] : [graphRow(graph, offset)];
    return graph.node('Gemm', [input, matrix, ...terms], { transB: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(1) });
}
/** Column of the largest entry, the first on ties: int64 [rows]. */
function graphArgmax(graph, matrix) {
    return graph.node('ArgMax', [matrix], { axis: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(1), keepdims: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(0) }, { elementType: 'int64' });
}
/** [rows, 1] scores to class numbers by the sign: int64 [rows], 1 where the score is above zero. */
function graphSignLabels(graph, scores) {
    const positive = graph.node('Greater', [scores, graphScalar(graph, 0)], {}, { elementType: 'bool' });
    return graphFlat(graph, graph.cast(positive, 'int64'));
}
/** A matrix of one column as a vector. */
function graphFlat(graph, column) {
    const shape = graph.constant(BigInt64Array.of(-1n), [1]);
    return graph.node('Reshape', [column, shape]);
}
/** [rows, 1] probabilities of the second class to [rows, 2]. */
function graphBinaryColumns(graph, positive) {
    const negative = graph.node('Sub', [graphScalar(graph, 1), positive]);
    return graphConcat(graph, [negative, positive]);
}
/** Each row divided by its sum. */
function graphNormalizeRows(graph, matrix) {
    return graph.node('Div', [matrix, graphRowSum(graph, matrix)]);
}
/** Sum over the columns: [rows, 1]. */
function graphRowSum(graph, matrix) {
    const axes = graph.constant(BigInt64Array.of(1n), [1]);
    return graph.node('ReduceSum', [matrix, axes], { keepdims: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(1) });
}
function graphSoftmax(graph, matrix) {
    return graph.node('Softmax', [matrix], { axis: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(1) });
}
/** Class positions (int64 [rows]) as indicators: [rows, count] of 0 and 1. */
function graphIndicators(graph, positions, count) {
    const column = graphColumn(graph, positions);
    const row = graph.constant(BigInt64Array.from({ length: count }, (_, at) => BigInt(at)), [1, count]);
    return graph.cast(graph.node('Equal', [column, row]), 'double');
}
/** A vector as a matrix of one column. */
function graphColumn(graph, vector) {
    return graph.node('Reshape', [vector, graph.constant(BigInt64Array.of(-1n, 1n), [2])]);
}
/** A constant row for each row of the input: [rows, row.length]. */
function graphRepeat(graph, input, row) {
    const rows = graph.node('Shape', [input], { start: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(0), end: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(1) });
    const size = graph.node('Concat', [rows, graph.constant(BigInt64Array.of(BigInt(row.length)), [1])], { axis: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(0) });
    return graph.node('Expand', [graphRow(graph, row), size]);
}
/** -1 or 1 by a condition of [rows, 1]: int64 [rows]. */
function graphChoice(graph, condition, yes, no) {
    const choice = (label) => graph.constant(BigInt64Array.of(BigInt(label)), [1]);
    return graphFlat(graph, graph.node('Where', [condition, choice(yes), choice(no)]));
}
/** Positions looked up in a table of integers: int64, shaped as the positions. */
function graphLookUp(graph, table, positions) {
    const numbers = graph.constant(BigInt64Array.from(table, BigInt), [table.length]);
    return graph.node('Gather', [numbers, positions], { axis: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(0) });
}
/**
 * The value, unless a row is marked: then running the graph fails. ONNX has no operator that refuses, but every runtime
 * checks the bounds of Gather; `reason` is the name of that node, which the error tells.
 * @param marked booleans of [rows, 1]
 */
function graphRefuse(graph, value, marked, reason) {
    const place = graph.cast(marked, 'int64');
    const zero = graph.node('Gather', [graph.constant(Float64Array.of(0), [1]), place], { axis: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(0) }, { name: reason });
    return graph.node('Add', [value, zero]);
}


/***/ }),

/***/ 45906:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ binaryColumns),
/* harmony export */   MI: () => (/* binding */ logSumExpRows),
/* harmony export */   Td: () => (/* binding */ expit),
/* harmony export */   _h: () => (/* binding */ argmaxRows),
/* harmony export */   h6: () => (/* binding */ normalizeRows),
/* harmony export */   yY: () => (/* binding */ softmaxRows)
/* harmony export */ });
/** 1 / (1 + exp(-x)), as scipy.special.expit computes it for doubles. */
function expit(value) {
    return 1 / (1 + Math.exp(-value));
}
/** Index of the largest entry of a row, the first one on ties, as numpy.argmax; NaN wins like in numpy. */
function argmaxRows(block) {
    const { rows, cols, data } = block;
    const best = new Int32Array(rows);
    for (let row = 0; row < rows; row++) {
        const from = row * cols;
        let at = 0;
        let most = data[from];
        // NaN is what is not equal to itself.
        for (let col = 1; col < cols && most === most; col++) {
            const value = data[from + col];
            if (value <= most)
                continue;
            at = col;
            most = value;
        }
        best[row] = at;
    }
    return best;
}
/** Softmax over each row in scikit-learn's order: subtract the maximum, exp, divide by the sum. In place. */
function softmaxRows(block) {
    const { rows, cols, data } = block;
    for (let row = 0; row < rows; row++) {
        const from = row * cols;
        let max = data[from];
        for (let col = 1; col < cols; col++)
            if (data[from + col] > max)
                max = data[from + col];
        let sum = 0;
        for (let col = 0; col < cols; col++) {
            const value = Math.exp(data[from + col] - max);
            data[from + col] = value;
            sum += value;
        }
        for (let col = 0; col < cols; col++)
            data[from + col] /= sum;
    }
}
/** Divides each row by its sum. In place. */
function normalizeRows(block) {
    const { rows, cols, data } = block;
    for (let row = 0; row < rows; row++) {
        let sum = 0;
        for (let col = 0; col < cols; col++)
            sum += data[row * cols + col];
        for (let col = 0; col < cols; col++)
            data[row * cols + col] /= sum;
    }
}
/** log(sum(exp(row))) for each row, shifted by the maximum (scipy.special.logsumexp). */
function logSumExpRows(block) {
    const { rows, cols, data } = block;
    const out = new Float64Array(rows);
    for (let row = 0; row < rows; row++) {
        const from = row * cols;
        let max = -Infinity;
        for (let col = 0; col < cols; col++)
            if (data[from + col] > max)
                max = data[from + col];
        const shift = Number.isFinite(max) ? max : 0;
        let sum = 0;
        for (let col = 0; col < cols; col++)
            sum += Math.exp(data[from + col] - shift);
        out[row] = Math.log(sum) + shift;
    }
    return out;
}
/** Rows x 1 to rows x 2: 1 - p and p, the columns of a binary predict_proba. */
function binaryColumns(positive) {
    const out = new Float64Array(positive.length * 2);
    for (let row = 0; row < positive.length; row++) {
        out[row * 2] = 1 - positive[row];
        out[row * 2 + 1] = positive[row];
    }
    return out;
}


/***/ }),

/***/ 81109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ areFiniteColumns),
/* harmony export */   p8: () => (/* binding */ NotFiniteError),
/* harmony export */   ui: () => (/* binding */ numericInput)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72020);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67133);



/**
 * A cell of an estimator's input that is NaN or infinite. Inside a pipeline that cell need not come from the data: a
 * logarithm makes NaN as well; who knows the data says which of the two it is.
 */
class NotFiniteError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3 {
    /** From 0, in the block that the estimator got. */
    row;
    /** Canonical class that refuses the cell. */
    className;
    constructor(message, details) {
        super('data', message, details);
        this.row = details.row;
        this.className = details.className;
    }
}
/**
 * A block as numbers, checked as scikit-learn's own predict and transform check it.
 * @throws ModelGateError code 'data' for another number of columns, text, NaN where refused, infinities
 */
function numericInput(block, wanted) {
    const columns = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .columnCount */ .UQ)(block);
    // No inputs: the estimator takes any number of columns.
    if (wanted.inputs.length > 0 && columns !== wanted.inputs.length) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('data', `${wanted.className} got ${columns} columns, it was fitted on ${wanted.inputs.length}`, {
            remedy: 'Give the columns that the model was trained on.',
        });
    }
    const numbers = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .toNumeric */ .v)(block);
    if (wanted.missing === 'unchecked')
        return numbers;
    const allowed = wanted.missing === 'allowed';
    const { data } = numbers;
    if (areFinite(data))
        return numbers;
    for (let at = 0; at < data.length; at++) {
        const value = data[at];
        // value - value is 0 for finite numbers and NaN for the rest
        if (value - value !== 0 && !(allowed && Number.isNaN(value)))
            throw notFinite(block, numbers, at, wanted);
    }
    return numbers;
}
/** Whether columns are what an estimator wants that refuses missing cells: as many as it was fitted on, of finite numbers. */
function areFiniteColumns({ columns }, { inputs }) {
    return (columns.length === inputs.length &&
        columns.every((column) => column.kind === 'number' && column.missing?.includes(1) !== true && areFinite(column.values)));
}
/** Four sums, which do not wait for each other: value - value is 0 for finite numbers and NaN for the rest. */
function areFinite(data) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    const whole = data.length - (data.length % 4);
    for (let at = 0; at < whole; at += 4) {
        a += data[at] - data[at];
        b += data[at + 1] - data[at + 1];
        c += data[at + 2] - data[at + 2];
        d += data[at + 3] - data[at + 3];
    }
    for (let at = whole; at < data.length; at++)
        a += data[at] - data[at];
    return a + b + c + d === 0;
}
function notFinite(block, numbers, at, wanted) {
    const column = numbers.kind === 'dense' ? at % numbers.cols : numbers.indices[at];
    const row = numbers.kind === 'dense' ? Math.floor(at / numbers.cols) : numbers.indptr.findIndex((end) => end > at) - 1;
    const given = block.kind === 'columns' ? block.columns[column]?.name : undefined;
    const name = wanted.inputs[column]?.name ?? given ?? `#${column + 1}`;
    const isMissing = Number.isNaN(numbers.data[at]);
    return new NotFiniteError(`column ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(name, 80)} is ${isMissing ? 'missing' : 'infinite'} in row ${row + 1}; ${wanted.className} takes finite numbers only`, {
        subject: name,
        row,
        className: wanted.className,
        remedy: isMissing
            ? 'Fill missing values as in training (an imputer inside the saved pipeline does it).'
            : 'Replace the infinite value: scikit-learn refuses it as well.',
    });
}


/***/ })

};
