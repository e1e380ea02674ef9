export const id = 9686;
export const ids = [9686];
export const modules = {

/***/ 19686:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  categoryEncodersLowering: () => (/* binding */ categoryEncodersLowering)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/table.ts
var core_table = __webpack_require__(70859);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
// EXTERNAL MODULE: ./src/formats/access.ts
var access = __webpack_require__(74136);
// EXTERNAL MODULE: ./src/formats/class-names.ts
var class_names = __webpack_require__(40177);
// EXTERNAL MODULE: ./src/formats/labels.ts
var labels = __webpack_require__(65249);
// EXTERNAL MODULE: ./src/plan/estimators.ts
var estimators = __webpack_require__(78136);
// EXTERNAL MODULE: ./src/plan/blocks.ts
var plan_blocks = __webpack_require__(67133);
// EXTERNAL MODULE: ./src/plan/graph-nodes.ts
var graph_nodes = __webpack_require__(17331);
// EXTERNAL MODULE: ./src/plan/graph-math.ts
var graph_math = __webpack_require__(67222);
// EXTERNAL MODULE: ./src/lower/sklearn/categories.ts
var sklearn_categories = __webpack_require__(11668);
// EXTERNAL MODULE: ./src/lower/sklearn/features.ts
var features = __webpack_require__(32643);
// EXTERNAL MODULE: ./src/lower/sklearn/graph-categories.ts
var graph_categories = __webpack_require__(14279);
// EXTERNAL MODULE: ./src/lower/category-encoders/classes.ts
var classes = __webpack_require__(56396);
// EXTERNAL MODULE: ./src/formats/pickle/values.ts
var pickle_values = __webpack_require__(16281);
// EXTERNAL MODULE: ./src/lower/sklearn/cells.ts
var cells = __webpack_require__(91880);
// EXTERNAL MODULE: ./src/formats/arrays.ts
var arrays = __webpack_require__(52240);
;// CONCATENATED MODULE: ./src/lower/category-encoders/pandas-frames.ts


/** Rows, or numbers, of one series or frame; those of an encoder are as many as its categories. */
const MAX_LABELS = 2 ** 24;
/** @throws unsupported when it is no series of numbers */
function seriesOf(value, subject) {
    const { axes, blocks } = managerOf(value, subject);
    const [block] = blocks;
    if (axes.length !== 1 || blocks.length !== 1 || !(block?.values instanceof pickle_values/* NDArray */.Mv))
        throw (0,errors/* unsupported */.qO)(subject, 'a pandas series in another form');
    const index = labelsOf(axes[0], subject);
    const values = floatsOf(block.values, subject);
    if (values.length !== index.length)
        throw (0,errors/* unsupported */.qO)(subject, 'a pandas series whose index does not fit');
    return { index, values };
}
/** @throws unsupported when it is no frame of numbers */
function frameOf(value, subject) {
    const { axes, blocks } = managerOf(value, subject);
    if (axes.length !== 2)
        throw (0,errors/* unsupported */.qO)(subject, 'a pandas frame in another form');
    const columns = labelsOf(axes[0], subject);
    const index = labelsOf(axes[1], subject);
    const values = new Array(columns.length);
    for (const { values: array, places } of blocks) {
        if (!(array instanceof pickle_values/* NDArray */.Mv))
            throw (0,errors/* unsupported */.qO)(subject, 'a pandas frame with columns of another type');
        const cells = floatsOf(array, subject);
        if (cells.length !== places.length * index.length)
            throw (0,errors/* unsupported */.qO)(subject, 'a pandas frame whose blocks do not fit');
        for (const [at, place] of places.entries())
            values[place] = cells.subarray(at * index.length, (at + 1) * index.length);
    }
    const all = values.filter((column) => column !== undefined);
    if (all.length !== columns.length)
        throw (0,errors/* unsupported */.qO)(subject, 'a pandas frame that lacks columns');
    return { index, columns, values: all };
}
function floatsOf(array, subject) {
    if (array.objects !== null)
        throw (0,errors/* unsupported */.qO)(subject, 'a pandas column of objects where numbers were expected');
    return (0,arrays/* toFloats */.Fn)(array);
}
/** The block manager: arguments of its constructor since pandas 1.3, its state for series and before. */
function managerOf(value, subject) {
    const state = value instanceof pickle_values/* PyObject */.By && value.state instanceof pickle_values/* PyDict */.KL ? value.state : null;
    const manager = state?.get('_mgr') ?? state?.get('_data');
    if (!(manager instanceof pickle_values/* PyObject */.By))
        throw (0,errors/* unsupported */.qO)(subject, `expected a pandas object, found ${(0,arrays/* describeValue */.bp)(value)}`);
    const [blocks, axes] = manager.args;
    if (blocks instanceof pickle_values/* PyTuple */.Wc && Array.isArray(axes)) {
        return {
            axes,
            blocks: blocks.items.map((block) => {
                if (!(block instanceof pickle_values/* PyObject */.By))
                    throw (0,errors/* unsupported */.qO)(subject, 'a pandas block in another form');
                return { values: block.args[0] ?? null, places: placesOf(block.args[1], subject) };
            }),
        };
    }
    const extra = manager.state instanceof pickle_values/* PyTuple */.Wc ? manager.state.items.at(-1) : undefined;
    const stored = extra instanceof pickle_values/* PyDict */.KL ? extra.get('0.14.1') : undefined;
    const [ownAxes, ownBlocks] = stored instanceof pickle_values/* PyDict */.KL ? [stored.get('axes'), stored.get('blocks')] : [];
    if (!Array.isArray(ownAxes) || !Array.isArray(ownBlocks))
        throw (0,errors/* unsupported */.qO)(subject, 'a pandas object in another form');
    return {
        axes: ownAxes,
        blocks: ownBlocks.map((block) => {
            if (!(block instanceof pickle_values/* PyDict */.KL))
                throw (0,errors/* unsupported */.qO)(subject, 'a pandas block in another form');
            return { values: block.get('values') ?? null, places: placesOf(block.get('mgr_locs'), subject) };
        }),
    };
}
/** A slice or an array of positions. */
function placesOf(value, subject) {
    if (value instanceof pickle_values/* NDArray */.Mv)
        return (0,arrays/* toItems */.ae)(value).map((item) => (0,arrays/* numberOf */.rl)(item));
    if (!(value instanceof pickle_values/* PyObject */.By) || value.className !== 'builtins.slice')
        throw (0,errors/* unsupported */.qO)(subject, 'a pandas block without positions');
    const [from, to, step] = value.args.map((part) => (part === null ? 1 : (0,arrays/* numberOf */.rl)(part)));
    return rangeOf(from ?? 0, to ?? 0, step ?? 1, subject);
}
function rangeOf(from, to, step, subject) {
    const count = Math.max(0, Math.ceil((to - from) / step));
    if (!(count <= MAX_LABELS))
        throw (0,errors/* unsupported */.qO)(subject, `a pandas range of ${count} labels`);
    return Array.from({ length: count }, (_, at) => from + at * step);
}
/** Labels of an index: an array, an array of strings of pandas, or a range. */
function labelsOf(value, subject) {
    const [kind, parts] = value instanceof pickle_values/* PyObject */.By ? value.args : [];
    if (!(kind instanceof pickle_values/* PyGlobal */.B6) || !(parts instanceof pickle_values/* PyDict */.KL))
        throw (0,errors/* unsupported */.qO)(subject, 'a pandas index in another form');
    if (parts.get('data') === undefined && parts.get('start') !== undefined) {
        const [from, to, step] = ['start', 'stop', 'step'].map((name) => (0,arrays/* numberOf */.rl)(parts.get(name)));
        return rangeOf(from, to, step, subject);
    }
    const data = parts.get('data');
    if (data instanceof pickle_values/* NDArray */.Mv)
        return (0,arrays/* toItems */.ae)(data).map(labels/* scalarOf */.ol);
    // A StringArray: its state is (dtype, array), which older versions have the other way around.
    const state = data instanceof pickle_values/* PyObject */.By && data.state instanceof pickle_values/* PyTuple */.Wc ? data.state.items : [];
    const strings = state.find((part) => part instanceof pickle_values/* NDArray */.Mv);
    if (strings === undefined)
        throw (0,errors/* unsupported */.qO)(subject, `a pandas index of ${(0,arrays/* describeValue */.bp)(data)}`);
    return (0,arrays/* toItems */.ae)(strings).map(labels/* scalarOf */.ol);
}

;// CONCATENATED MODULE: ./src/lower/category-encoders/tables.ts




/** Codes of OrdinalEncoder for categories that training did not see, and for missing cells that it did not see. */
const UNKNOWN = -1;
const MISSING = -2;
/** The tables of an encoder by the name of its class. @throws unsupported for options without a fixed answer */
function encodedTables(attributes, name) {
    refuseOptions(attributes);
    const tables = tablesOf(attributes, name);
    return attributes.string('handle_missing') === 'error'
        ? tables.map((table) => ({ ...table, ...without(table) }))
        : tables;
}
function tablesOf(attributes, name) {
    switch (name) {
        case 'OrdinalEncoder':
            return ordinalTables(attributes);
        case 'OneHotEncoder':
        case 'BinaryEncoder':
        case 'BaseNEncoder':
            return frameTables(attributes, name === 'OneHotEncoder');
        case 'CountEncoder':
            return countTables(attributes);
        case 'LeaveOneOutEncoder':
        case 'CatBoostEncoder':
            return meanTables(attributes, name === 'CatBoostEncoder' ? attributes.number('a') : 0);
        default:
            return codedTables(attributes);
    }
}
/** A missing cell is refused, whether training saw one or not. */
function without({ cells, rows }) {
    const known = [...cells.keys()].filter((at) => cells[at] !== null);
    return { cells: known.map((at) => cells[at]), rows: known.map((at) => rows[at]), missing: null };
}
function refuseOptions(attributes) {
    for (const option of ['handle_unknown', 'handle_missing']) {
        const value = attributes.raw(option);
        if (typeof value !== 'string')
            throw (0,errors/* unsupported */.qO)(`${attributes.className}.${option}`, 'it is no word');
    }
    for (const option of ['composite_cols', 'hierarchy', 'min_group_size'])
        if ((attributes.get(option) ?? null) !== null)
            throw (0,errors/* unsupported */.qO)(`${attributes.className}.${option}`, 'it groups categories, which is not covered');
}
function cellsOfIndex(index, subject) {
    return index.map((label) => (0,cells/* cellOfValue */.Ri)(label, subject));
}
/** `mapping` of an OrdinalEncoder: a series of codes for each column. */
function codesOf(attributes) {
    return attributes.list('mapping').map((entry) => {
        const subject = `${attributes.className}.mapping`;
        if (!(entry instanceof pickle_values/* PyDict */.KL))
            throw (0,errors/* unsupported */.qO)(subject, 'expected a dict for each column');
        const { index, values } = seriesOf(entry.get('mapping'), subject);
        return {
            column: (0,cells/* cellOfValue */.Ri)(entry.get('col') ?? null, subject),
            cells: cellsOfIndex(index, subject),
            codes: values,
        };
    });
}
/** Unknown categories, and missing cells where none is a category, are NaN until they are handled, in this order. */
function ordinalTables(attributes) {
    const missing = attributes.string('handle_missing');
    const unknown = unknownCells(attributes, [UNKNOWN]);
    const seen = (code) => (missing === 'return_nan' && code === MISSING ? NaN : code);
    return codesOf(attributes).map(({ column, cells, codes }) => ({
        column,
        names: [column],
        cells,
        rows: Array.from(codes, (code) => [seen(code)]),
        unknown,
        missing: unknown,
    }));
}
/** By `handle_unknown`: given cells, NaN, or refused. */
function unknownCells(attributes, value) {
    const unknown = attributes.string('handle_unknown');
    if (unknown === 'error')
        return null;
    return unknown === 'return_nan' ? value.map(() => NaN) : value;
}
/** Codes, and what stands in `of` for a code; NaN where nothing does. */
function throughCodes(attributes, found) {
    const refuses = attributes.string('handle_unknown') === 'error';
    const ordinal = access/* Attributes */.e.of(attributes.object('ordinal_encoder'));
    if (ordinal.string('handle_unknown') !== 'value')
        throw (0,errors/* unsupported */.qO)(`${ordinal.className}.handle_unknown`, 'another value inside');
    // OneHotEncoder has its own way with these; it looks for the row of the code that a missing cell has, all the same.
    if (ordinal.string('handle_missing') !== 'value' && !found.anyMissing)
        throw (0,errors/* unsupported */.qO)(`${ordinal.className}.handle_missing`, 'another value inside');
    return codesOf(ordinal).map(({ column, cells, codes }) => ({
        column,
        names: found.names(column),
        cells,
        rows: Array.from(codes, (code) => found.of(column, code)),
        unknown: refuses ? null : found.of(column, UNKNOWN),
        missing: refuses ? null : found.of(column, UNKNOWN),
    }));
}
/** A frame for each column: rows by code. */
function frameTables(attributes, anyMissing) {
    const subject = `${attributes.className}.mapping`;
    const frames = new Map(attributes.list('mapping').map((entry) => {
        if (!(entry instanceof pickle_values/* PyDict */.KL))
            throw (0,errors/* unsupported */.qO)(subject, 'expected a dict for each column');
        const frame = frameOf(entry.get('mapping'), subject);
        const rows = new Map(cellsOfIndex(frame.index, subject).map((code, at) => [Number(code), at]));
        return [(0,cells/* cellOfValue */.Ri)(entry.get('col') ?? null, subject), { frame, rows }];
    }));
    const frameFor = (column) => {
        const found = frames.get(column);
        if (found === undefined)
            throw (0,errors/* corrupt */.qb)(subject, 'a column has no frame');
        return found;
    };
    return throughCodes(attributes, {
        anyMissing,
        names: (column) => cellsOfIndex(frameFor(column).frame.columns, subject),
        of(column, code) {
            const { frame, rows } = frameFor(column);
            const row = rows.get(code);
            return frame.values.map((values) => (row === undefined ? NaN : values[row]));
        },
    });
}
/** `mapping`: a dict of pandas objects by column. */
function perColumn(attributes, read) {
    const stored = attributes.raw('mapping');
    const subject = `${attributes.className}.mapping`;
    if (!(stored instanceof pickle_values/* PyDict */.KL))
        throw (0,errors/* unsupported */.qO)(subject, 'expected a dict of columns');
    return new Map(Array.from(stored.entries, ([column, value]) => [(0,cells/* cellOfValue */.Ri)(column, subject), read(value, subject)]));
}
/** Numbers by code: the target's means and the like. */
function codedTables(attributes) {
    const numbers = perColumn(attributes, (value, subject) => {
        const series = seriesOf(value, subject);
        return new Map(cellsOfIndex(series.index, subject).map((code, at) => [Number(code), series.values[at]]));
    });
    return throughCodes(attributes, {
        anyMissing: false,
        names: (column) => [column],
        of: (column, code) => [numbers.get(column)?.get(code) ?? NaN],
    });
}
/** Counts by category; what training did not see counts as the options of the column say. */
function countTables(attributes) {
    const counts = perColumn(attributes, seriesOf);
    return Array.from(counts, ([column, series]) => {
        const [unknown, missing] = ['_handle_unknown', '_handle_missing'].map((option) => optionOf(attributes, option, column));
        const rest = (value) => {
            if (!Number.isNaN(value))
                return [value];
            if (unknown === 'error')
                return null;
            return [unknown === 'value' && missing !== 'return_nan' ? 0 : NaN];
        };
        const cells = cellsOfIndex(series.index, attributes.className);
        const rows = Array.from(series.values, rest);
        if (rows.some((row) => row === null))
            throw (0,errors/* unsupported */.qO)(attributes.className, 'a category without a count');
        return { column, names: [column], cells, rows: rows.map((row) => row), unknown: rest(NaN), missing: rest(NaN) };
    });
}
function optionOf(attributes, option, column) {
    const stored = attributes.raw(option);
    const value = stored instanceof pickle_values/* PyDict */.KL ? (Array.from(stored.entries).find(([key]) => key === column)?.[1] ?? null) : null;
    if (typeof value !== 'string')
        throw (0,errors/* unsupported */.qO)(`${attributes.className}.${option}`, 'it is no word for each column');
    return value;
}
/** Means of the target by category, drawn to the mean of all by `weight` rows; the mean where a category occurs once. */
function meanTables(attributes, weight) {
    const mean = attributes.number('_mean');
    const isMissingKept = attributes.string('handle_missing') === 'return_nan';
    const frames = perColumn(attributes, frameOf);
    return Array.from(frames, ([column, frame]) => {
        const named = (name) => frame.values[frame.columns.indexOf(name)];
        const [sums, counts] = [named('sum'), named('count')];
        if (sums === undefined || counts === undefined)
            throw (0,errors/* unsupported */.qO)(attributes.className, 'no sums and counts');
        const cells = cellsOfIndex(frame.index, attributes.className);
        const rows = cells.map((cell, at) => {
            if (cell === null && isMissingKept)
                return [NaN];
            // Without a weight the mean is no part of the sum: it may be infinite.
            const share = weight === 0 ? sums[at] / counts[at] : (sums[at] + mean * weight) / (counts[at] + weight);
            return [counts[at] > 1 ? share : mean];
        });
        return {
            column,
            names: [column],
            cells,
            rows,
            unknown: unknownCells(attributes, [mean]),
            missing: [isMissingKept ? NaN : mean],
        };
    });
}

;// CONCATENATED MODULE: ./src/lower/category-encoders/encoders.ts










/** Frames whose columns of categories become numbers in their place; the other columns stay. */
const categoryEncodersLowering = {
    classes: classes/* ENCODER_CLASSES */.m,
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const tables = new Map(encodedTables(attributes, className.slice(className.lastIndexOf('.') + 1)).map((table) => [table.column, table]));
        const dropped = droppedColumns(attributes);
        const names = namesOf(attributes);
        const parts = names.map((name) => {
            const table = tables.get(name);
            if (table === undefined)
                return { kind: 'passed' };
            tables.delete(name);
            return { kind: 'encoded', encoded: encodedOf(table, dropped) };
        });
        if (tables.size > 0)
            throw (0,errors/* corrupt */.qb)(className, 'it encodes columns that it was not fitted on');
        const inputs = names.map((name, at) => inputOf(name, parts[at]));
        return {
            ...(0,estimators/* transformerFacts */.bk)(className, inputs),
            transform(block) {
                const { rows, columns } = (0,plan_blocks/* toColumns */.tp)(block);
                (0,features/* columnsExpected */.qA)(columns.length, parts.length, className);
                const blocks = columns.map((column, at) => {
                    const part = parts[at];
                    return part.kind === 'encoded'
                        ? encode(column, part.encoded, className)
                        : { kind: 'columns', rows, columns: [column] };
                });
                return (0,plan_blocks/* concatBlocks */.Pe)(rows, blocks);
            },
            toOnnx(graph, input) {
                const columns = (0,graph_nodes/* graphColumnList */.$n)(graph, input, parts.length);
                const values = columns.flatMap((column, at) => {
                    const part = parts[at];
                    if (part.kind === 'encoded')
                        return graphEncoded(graph, column, part.encoded, className);
                    return [column.elementType === 'string' ? column : graph.cast(column, 'double')];
                });
                return { transformed: (0,graph_nodes/* graphConcat */.tR)(graph, values) };
            },
        };
    },
};
/** Names of the fitted columns; positions of an array are numbers. */
function namesOf(attributes) {
    if (!attributes.has('feature_names_in_'))
        throw (0,errors/* unsupported */.qO)(attributes.className, 'the file does not name the columns it was fitted on', 'Save it with category_encoders 2.6 or later.');
    return attributes.list('feature_names_in_').map((name) => {
        const label = (0,labels/* scalarOf */.ol)(name);
        if (typeof label === 'string' || typeof label === 'number')
            return label;
        throw (0,errors/* unsupported */.qO)(`${attributes.className}.feature_names_in_`, 'a name that is no text');
    });
}
/** Columns that were alike for all rows of training. */
function droppedColumns(attributes) {
    return new Set(attributes.boolean('drop_invariant') ? attributes.list('invariant_cols').map(labels/* scalarOf */.ol) : []);
}
function encodedOf(table, dropped) {
    const kept = [...table.names.keys()].filter((at) => !dropped.has(table.names[at]));
    const pick = (row) => row && kept.map((at) => row[at]);
    const known = [...table.cells.keys()].filter((at) => table.cells[at] !== null);
    const missing = table.cells.indexOf(null);
    const cells = [...known.map((at) => table.cells[at]), null];
    return {
        table: { ...table, names: kept.map((at) => table.names[at]) },
        categories: { cells, missing: known.length, nan: known.length },
        rows: [...known.map((at) => pick(table.rows[at])), pick(missing < 0 ? table.missing : table.rows[missing])],
        unknown: pick(table.unknown),
    };
}
function inputOf(name, part) {
    const named = typeof name === 'string' ? name : null;
    if (part.kind === 'passed')
        return { name: named, kind: 'any' };
    const { cells } = part.encoded.categories;
    const known = cells.filter((cell) => cell !== null);
    const text = known.filter((cell) => typeof cell === 'string').length;
    return { name: named, kind: text === known.length ? 'string' : text > 0 ? 'any' : 'number', categories: cells };
}
function encode(column, { table, categories, rows, unknown }, className) {
    const positions = (0,sklearn_categories/* encodeColumn */.BM)(column, categories);
    const output = (0,plan_blocks/* denseBlock */.L9)(positions.length, table.names.length);
    for (const [row, position] of positions.entries()) {
        const cells = position < 0 ? unknown : (rows[position] ?? null);
        if (cells === null)
            throw (0,core_table/* cellOf */.WC)(column, row) === null ? missingCell(column, row, className) : (0,sklearn_categories/* unknownCategory */.$p)(column, row, className);
        output.data.set(cells, row * output.cols);
    }
    return output;
}
function missingCell({ name }, row, className) {
    return new errors/* ModelGateError */.j3('data', `column ${(0,core_text/* plain */.pj)(name, 80)} is missing in row ${row + 1}, which this ${className} refuses`, {
        subject: name,
        remedy: 'Fill missing cells, as for training.',
    });
}
function graphEncoded(graph, column, { table, categories, rows, unknown }, className) {
    const { greater, times, where } = (0,graph_math/* graphMath */.T)(graph);
    const width = table.names.length;
    if (width === 0 && unknown !== null && !rows.includes(null))
        return [];
    if (width === 0)
        throw (0,errors/* unsupported */.qO)(className, 'a column of which nothing is left, and that is checked all the same');
    const [typed] = (0,graph_categories/* graphCategoryColumns */.gY)(graph, [column], className, [categories]);
    const { hot, unknown: none } = (0,graph_categories/* graphOneHot */.W6)(graph, typed, categories);
    const isUnknown = greater(none, 0.5);
    // NaN times nothing is NaN: where a category gives NaN, it is put in afterwards.
    const cellAt = (row, at) => rows[row]?.[at] ?? 0;
    const parts = Array.from({ length: width }, (_, at) => {
        const cells = Float64Array.from(categories.cells, (_cell, row) => cellAt(row, at));
        const gaps = cells.map((cell) => (Number.isNaN(cell) ? 1 : 0));
        const finite = times(hot, cells.length, 1, cells.map((cell) => (Number.isNaN(cell) ? 0 : cell)));
        const value = gaps.includes(1) ? where(greater(times(hot, gaps.length, 1, gaps), 0.5), NaN, finite) : finite;
        return unknown === null ? value : where(isUnknown, unknown[at], value);
    });
    const refused = Float64Array.from(categories.cells, (_cell, row) => (rows[row] === null ? 1 : 0));
    const value = (0,graph_nodes/* graphConcat */.tR)(graph, parts);
    const bad = refused.includes(1) ? [greater(times(hot, refused.length, 1, refused), 0.5)] : [];
    const refusals = [...bad, ...(unknown === null ? [isUnknown] : [])];
    return [refusals.reduce((checked, refuse) => (0,graph_nodes/* graphRefuse */.Tg)(graph, checked, refuse, graph_categories/* UNKNOWN_CATEGORY */._3), value)];
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

/***/ 14279:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qk: () => (/* binding */ graphMissingCells),
/* harmony export */   W6: () => (/* binding */ graphOneHot),
/* harmony export */   _3: () => (/* binding */ UNKNOWN_CATEGORY),
/* harmony export */   gY: () => (/* binding */ graphCategoryColumns)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17331);


/** The name of the node that fails for handle_unknown="error". */
const UNKNOWN_CATEGORY = 'refuse a category that training did not see';
/**
 * The encoder's columns as [rows, 1] values, strings or doubles as the categories are. A missing text is the empty string, since
 * ONNX has no other word for it.
 * @throws unsupported for categories of mixed types
 */
function graphCategoryColumns(graph, input, className, categories) {
    const columns = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_0__/* .graphColumnList */ .$n)(graph, input, categories.length);
    return categories.map(({ cells }, at) => {
        const column = columns[at];
        const known = cells.filter((cell) => cell !== null);
        const text = known.filter((cell) => typeof cell === 'string').length;
        if (text > 0 && text < known.length)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(className, 'text and numbers in one column');
        if ((column.elementType === 'string') === text > 0)
            return text > 0 ? column : graph.cast(column, 'double');
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(className, 'the column has another type than the categories');
    });
}
/** [rows, 1], true where the cell is missing: NaN, or the empty string. */
function graphMissingCells(graph, column) {
    if (column.elementType !== 'string')
        return graph.node('IsNaN', [column]);
    return graph.node('Equal', [column, graph.constant([''], [1])]);
}
/** `hot`: [rows, categories], 1 where the cell is that category. `unknown`: [rows, 1], 1 where it is none. */
function graphOneHot(graph, column, { cells, missing }) {
    const parts = [];
    const known = cells.filter((cell) => cell !== null);
    if (known.length > 0) {
        const row = column.elementType === 'string'
            ? graph.constant(known.map(String), [1, known.length])
            : graph.constant(Float64Array.from(known, Number), [1, known.length]);
        parts.push(graph.cast(graph.node('Equal', [column, row]), 'double'));
    }
    if (missing >= 0) {
        if (missing !== cells.length - 1)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)('ONNX', 'a missing category that is not the last one');
        parts.push(graph.cast(graphMissingCells(graph, column), 'double'));
    }
    const hot = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_0__/* .graphConcat */ .tR)(graph, parts);
    return { hot, unknown: graph.node('Sub', [(0,_plan_index_js__WEBPACK_IMPORTED_MODULE_0__/* .graphScalar */ .lX)(graph, 1), (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_0__/* .graphRowSum */ .wJ)(graph, hot)]) };
}


/***/ }),

/***/ 67222:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ graphMath)
/* harmony export */ });
/* harmony import */ var _onnx_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24930);
/* harmony import */ var _graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17331);


/** The arithmetic of a graph. */
function graphMath(graph) {
    const operand = (value) => (typeof value === 'number' ? (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphScalar */ .lX)(graph, value) : value);
    const unary = (operator) => (value) => graph.node(operator, [value]);
    const binary = (operator) => (left, right) => graph.node(operator, [operand(left), operand(right)]);
    const reduced = (operator, axes) => (value) => graph.node(operator, [value, graph.constant(BigInt64Array.from(axes, BigInt), [axes.length])], {
        keepdims: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(1),
    });
    const [add, sub, mul, div] = [binary('Add'), binary('Sub'), binary('Mul'), binary('Div')];
    const [exp, log, equal] = [unary('Exp'), unary('Log'), binary('Equal')];
    const where = (condition, yes, no) => graph.node('Where', [condition, operand(yes), operand(no)]);
    return {
        add,
        sub,
        mul,
        div,
        pow: binary('Pow'),
        max: binary('Max'),
        min: binary('Min'),
        less: binary('Less'),
        lessEqual: binary('LessOrEqual'),
        greater: binary('Greater'),
        greaterEqual: binary('GreaterOrEqual'),
        equal,
        and: binary('And'),
        or: binary('Or'),
        not: unary('Not'),
        isNaN: unary('IsNaN'),
        neg: unary('Neg'),
        abs: unary('Abs'),
        exp,
        log,
        sqrt: unary('Sqrt'),
        sin: unary('Sin'),
        cos: unary('Cos'),
        tanh: unary('Tanh'),
        floor: unary('Floor'),
        // onnxruntime's Sigmoid subtracts from 1, so that small values are 0; shares of them must not be.
        sigmoid: (value) => div(1, add(1, exp(unary('Neg')(value)))),
        square: (value) => mul(value, value),
        // Kahan's way: the error of 1 + x is the same in the logarithm and in the divisor.
        log1p(value) {
            const shifted = add(value, 1);
            const change = sub(shifted, 1);
            const ratio = div(mul(value, log(shifted)), change);
            return where(equal(change, 0), value, where(isInfinite(graph, shifted), log(shifted), ratio));
        },
        expm1(value) {
            const power = exp(value);
            const change = sub(power, 1);
            const ratio = div(mul(change, value), log(power));
            const far = graph.node('Or', [equal(change, -1), isInfinite(graph, power)]);
            return where(equal(change, 0), value, where(far, change, ratio));
        },
        trunc: (value) => mul(graph.node('Sign', [value]), graph.node('Floor', [graph.node('Abs', [value])])),
        where,
        number: (value) => graph.cast(value, 'double'),
        times: (value, rows, cols, data) => (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphProduct */ .Kv)(graph, value, graph.constant(data, [rows, cols])),
        rowMax: reduced('ReduceMax', [1]),
        rowMin: reduced('ReduceMin', [1]),
        allMin: reduced('ReduceMin', [0, 1]),
        allMax: reduced('ReduceMax', [0, 1]),
        sum: (values) => values.reduce((total, value) => add(total, value)),
        polynomial: (value, [first = 0, ...rest]) => rest.reduce((sum, coefficient) => add(mul(sum, value), coefficient), constantLike(graph, value, first)),
    };
}
function isInfinite(graph, value) {
    return graph.node('IsInf', [value]);
}
/** A number that broadcasts like any other operand. */
function constantLike(graph, value, number) {
    return { ...(0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphScalar */ .lX)(graph, number), elementType: value.elementType };
}


/***/ })

};
