export const id = 1554;
export const ids = [1554];
export const modules = {

/***/ 91554:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  columnTransformerLowering: () => (/* binding */ columnTransformerLowering)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/formats/access.ts
var access = __webpack_require__(74136);
// EXTERNAL MODULE: ./src/formats/pickle/values.ts
var values = __webpack_require__(16281);
// EXTERNAL MODULE: ./src/formats/arrays.ts
var arrays = __webpack_require__(52240);
// EXTERNAL MODULE: ./src/formats/labels.ts
var labels = __webpack_require__(65249);
// EXTERNAL MODULE: ./src/plan/estimators.ts
var estimators = __webpack_require__(78136);
// EXTERNAL MODULE: ./src/plan/blocks.ts
var blocks = __webpack_require__(67133);
// EXTERNAL MODULE: ./src/plan/graph-nodes.ts
var graph_nodes = __webpack_require__(17331);
;// CONCATENATED MODULE: ./src/lower/sklearn/column-selection.ts


/**
 * Positions of the columns that a ColumnTransformer's specification selects: a name, a position, a list of either, a
 * boolean mask, or a slice of either.
 * @throws unsupported for anything else, such as a function of the data frame
 */
function columnSelection(selection, { names, fitted }) {
    const place = (key) => {
        const plain = (0,labels/* scalarOf */.ol)(key);
        if (typeof plain === 'string')
            return positionOf(plain, names);
        const position = (0,arrays/* asNumber */.i)(plain);
        if (position === null)
            throw unknownSelection(selection);
        return position < 0 ? fitted + position : position;
    };
    const items = (0,arrays/* asItems */.dB)(selection);
    if (items !== null) {
        if (items.length > 0 && items.every((item) => typeof (0,labels/* scalarOf */.ol)(item) === 'boolean')) {
            return items.flatMap((item, at) => ((0,labels/* scalarOf */.ol)(item) === true ? [at] : []));
        }
        return items.map(place);
    }
    if (selection instanceof values/* PyObject */.By)
        return sliceOf(selection, place, fitted);
    if (selection === undefined || selection === null)
        throw unknownSelection(selection);
    return [place(selection)];
}
function positionOf(name, names) {
    const position = names?.indexOf(name) ?? -1;
    if (position < 0)
        throw (0,errors/* unsupported */.qO)('sklearn.compose.ColumnTransformer', `the position of column ${name} is not in the file`);
    return position;
}
/** slice(start, stop, step); by name the stop is included, as in pandas. */
function sliceOf(slice, place, fitted) {
    if (!/(^|\.)slice$/.test(slice.className ?? ''))
        throw unknownSelection(slice);
    const [start = null, stop = null, step = null] = slice.args;
    const width = step === null ? 1 : ((0,arrays/* asNumber */.i)(step) ?? 0);
    if (!(width >= 1))
        throw (0,errors/* unsupported */.qO)('sklearn.compose.ColumnTransformer', 'a slice that goes backwards');
    const from = start === null ? 0 : place(start);
    const to = stop === null ? fitted : Math.min(fitted, place(stop) + (typeof stop === 'string' ? 1 : 0));
    return Array.from({ length: Math.max(0, Math.ceil((to - from) / width)) }, (_, at) => from + at * width);
}
function unknownSelection(selection) {
    return (0,errors/* unsupported */.qO)('sklearn.compose.ColumnTransformer', `columns selected by ${(0,arrays/* describeValue */.bp)(selection)}`);
}

// EXTERNAL MODULE: ./src/lower/sklearn/features.ts
var features = __webpack_require__(32643);
// EXTERNAL MODULE: ./src/lower/sklearn/pipeline.ts
var pipeline = __webpack_require__(26986);
// EXTERNAL MODULE: ./src/lower/sklearn/steps.ts
var steps = __webpack_require__(73973);
// EXTERNAL MODULE: ./src/lower/sklearn/transformer-weights.ts
var transformer_weights = __webpack_require__(37497);
;// CONCATENATED MODULE: ./src/lower/sklearn/column-transformer.ts








const NAME = 'sklearn.compose.ColumnTransformer';
const HASHER = 'sklearn.feature_extraction.FeatureHasher';
/** Transformers side by side, each on its own columns. */
const columnTransformerLowering = {
    classes: [NAME],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const names = (0,features/* featureNames */.rE)(attributes) ?? olderNames(attributes);
        const fitted = attributes.optionalNumber('n_features_in_') ?? attributes.optionalNumber('_n_features');
        if (fitted === null)
            throw (0,errors/* unsupported */.qO)(NAME, 'the number of features is not in the file');
        const weights = (0,transformer_weights/* weightsOf */.Z)(attributes);
        const parts = (0,steps/* stepsOf */.B_)(attributes, 'transformers_').flatMap(({ name, estimator, rest }) => {
            if (estimator === 'drop')
                return [];
            const columns = positionsOf(attributes, name, rest[0], { names, fitted });
            if (columns.length === 0)
                return [];
            const transformer = estimator === 'passthrough' ? null : (0,steps/* lowerTransformer */.he)(estimator, context, name);
            return [{ columns, transformer, weight: weights.get(name) ?? 1 }];
        });
        const wanted = wantedInputs(parts, names, fitted);
        const sparse = attributes.has('sparse_output_') && attributes.boolean('sparse_output_');
        return {
            ...(0,estimators/* transformerFacts */.bk)(NAME, wanted.inputs),
            transform(block) {
                const place = placeOf((0,blocks/* columnCount */.UQ)(block), fitted, wanted.columns);
                const results = parts.map((part) => runPart(part, (0,blocks/* selectColumns */.Gs)(block, part.columns.map(place))));
                return (0,blocks/* concatBlocks */.Pe)(block.rows, results, sparse);
            },
            toOnnx(graph, input) {
                const columns = graphFitted(graph, input, fitted, wanted);
                const values = parts.map((part) => graphPart(graph, columns, part));
                return {
                    transformed: (0,graph_nodes/* graphConcat */.tR)(graph, values.map((value) => (value.elementType === 'string' ? value : graph.cast(value, 'double')))),
                };
            },
        };
    },
};
/** Names of a data frame's columns before `feature_names_in_`: an array in 0.23 and 0.24, the frame's index before. */
function olderNames(attributes) {
    const stored = attributes.get('_feature_names_in') ?? attributes.get('_df_columns') ?? null;
    const parts = stored instanceof values/* PyObject */.By ? stored.args.find((part) => part instanceof values/* PyDict */.KL) : undefined;
    const items = (0,arrays/* asItems */.dB)(parts instanceof values/* PyDict */.KL ? (parts.get('data') ?? null) : stored)?.map(labels/* scalarOf */.ol) ?? null;
    return items?.every((item) => typeof item === 'string') ? items : null;
}
/**
 * Columns that are wanted from outside. With names only those that take part, as in scikit-learn: a data frame may
 * lack a dropped column. Without names all, because they count by position.
 */
function wantedInputs(parts, names, fitted) {
    const inputs = new Array(fitted).fill(names === null ? { name: null, kind: 'any' } : null);
    const seen = new Set();
    for (const { columns, transformer } of parts) {
        for (const [at, column] of columns.entries()) {
            // A hasher does not store how many columns of text it was given.
            const unknown = transformer?.className === HASHER ? 'string' : 'any';
            const wish = transformer?.inputs[at] ?? { kind: unknown };
            const kind = seen.has(column) ? stricter(inputs[column]?.kind ?? 'any', wish.kind) : wish.kind;
            const categories = inputs[column]?.categories ?? wish.categories;
            inputs[column] = { name: names?.[column] ?? null, kind, ...(categories === undefined ? {} : { categories }) };
            seen.add(column);
        }
    }
    const columns = inputs.flatMap((input, column) => (input === null ? [] : [column]));
    return { inputs: columns.map((column) => inputs[column]), columns };
}
/** Two transformers on one column: what both can take. */
function stricter(left, right) {
    if (left === 'any')
        return right;
    return right === 'any' || right === left ? left : 'any';
}
/** The block has all fitted columns, or (from a table) only those wanted. */
function placeOf(found, fitted, wanted) {
    if (found === fitted)
        return (column) => column;
    (0,features/* columnsExpected */.qA)(found, wanted.length, NAME);
    const place = new Map(wanted.map((column, at) => [column, at]));
    return (column) => place.get(column);
}
function runPart({ transformer, weight }, block) {
    return (0,transformer_weights/* weighted */.Y)(transformer === null ? block : transformer.transform(block), weight);
}
function graphPart(graph, columns, part) {
    const values = part.columns.map((column) => columns[column]);
    const value = part.transformer === null ? (0,graph_nodes/* graphConcat */.tR)(graph, values) : (0,pipeline.graphTransformed)(graph, part.transformer, values);
    return part.weight === 1 ? value : graph.node('Mul', [value, (0,graph_nodes/* graphScalar */.lX)(graph, part.weight)]);
}
/** One value a fitted column; those that the model does not want stay empty. */
function graphFitted(graph, input, fitted, wanted) {
    const given = input.length === wanted.columns.length;
    if (!given)
        return (0,graph_nodes/* graphColumnList */.$n)(graph, input, fitted);
    const columns = [];
    for (const [at, column] of wanted.columns.entries())
        columns[column] = input[at];
    return columns;
}
/** `_transformer_to_input_indices` since 0.24; before, and if it is absent, the columns as they were given. */
function positionsOf(attributes, name, given, about) {
    const known = attributes.get('_transformer_to_input_indices');
    const stored = known instanceof values/* PyDict */.KL ? known.get(name) : undefined;
    const columns = stored === undefined
        ? columnSelection(given, about)
        : ((0,arrays/* asItems */.dB)(stored)?.map((item) => (0,arrays/* numberOf */.rl)(item)) ?? [(0,arrays/* asNumber */.i)(stored)]);
    return columns.map((column) => {
        if (column === null || !Number.isInteger(column) || column < 0 || column >= about.fitted) {
            throw (0,errors/* corrupt */.qb)(NAME, `column ${column} of transformer "${name}" is outside the ${about.fitted} fitted columns`);
        }
        return column;
    });
}


/***/ })

};
