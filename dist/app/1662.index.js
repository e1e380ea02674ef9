export const id = 1662;
export const ids = [1662];
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

/***/ 35979:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ graphBoosterRows)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _onnx_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24930);
/* harmony import */ var _graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17331);



/**
 * The rows of `boosterRows` in a graph: [rows, features] of doubles, NaN where missing.
 * @param cells what `about.cell` does, on a matrix
 * @throws ModelGateError code 'unsupported' for categories that ONNX cannot tell from missing cells
 */
function graphBoosterRows(graph, input, about, cells) {
    if (about.codes.every((codes) => codes === null))
        return cells((0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphMatrix */ .yP)(graph, input));
    const columns = (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphColumnList */ .$n)(graph, input, about.inputs.length);
    const coded = columns.map((column, at) => {
        const codes = about.codes[at] ?? null;
        return codes === null ? graph.cast(column, 'double') : graphCodes(graph, column, codes, about);
    });
    return cells((0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphConcat */ .tR)(graph, coded));
}
/** Codes of a column of categories; what is not among them is refused or missing. */
function graphCodes(graph, column, codes, { unknownCategory, className }) {
    const isText = column.elementType === 'string';
    const keys = [...codes.keys()];
    if (isText && codes.has(''))
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(className, 'an empty category, which ONNX cannot tell from a missing cell');
    const table = isText
        ? graph.constant(keys.map(String), [1, keys.length])
        : graph.constant(Float64Array.from(keys, Number), [1, keys.length]);
    const values = isText ? column : graph.cast(column, 'double');
    const found = graph.cast(graph.node('Equal', [values, table], {}, { elementType: 'bool' }), 'double');
    // Codes count from one here, so that nothing found is zero.
    const places = graph.node('Mul', [
        found,
        (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphRow */ .xm)(graph, Float64Array.from(codes.values(), (code) => code + 1)),
    ]);
    const axes = graph.constant(BigInt64Array.of(1n), [1]);
    const place = graph.node('ReduceSum', [places, axes], { keepdims: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Wh)(1) });
    const missing = isText
        ? graph.node('Equal', [column, graph.constant([''], [1])], {}, { elementType: 'bool' })
        : graph.node('IsNaN', [values], {}, { elementType: 'bool' });
    const none = graph.node('Equal', [place, (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphScalar */ .lX)(graph, 0)], {}, { elementType: 'bool' });
    const code = graph.node('Sub', [place, (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphScalar */ .lX)(graph, 1)]);
    const orMissing = graph.node('Where', [none, (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphScalar */ .lX)(graph, NaN), code]);
    if (unknownCategory === 'missing')
        return orMissing;
    const isUnknown = graph.node('And', [none, graph.node('Not', [missing], {}, { elementType: 'bool' })], {}, { elementType: 'bool' });
    return (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphRefuse */ .Tg)(graph, orMissing, isUnknown, `a category that ${className} did not see in training`);
}


/***/ }),

/***/ 5729:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ graphTreeSums)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74296);
/* harmony import */ var _onnx_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24930);
/* harmony import */ var _graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17331);
/* harmony import */ var _trees_graph_forest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11175);
/* harmony import */ var _trees_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43748);





/** Cells of all tables of categories: 128 MiB. */
const MAX_TABLE_CELLS = 2 ** 24;
/**
 * The sums over the trees: [rows, columns], float32 when the start is, else double.
 * @param matrix [rows, features] of doubles, NaN where missing
 * @throws ModelGateError code 'unsupported' when the tables of categories would be too large
 */
function graphTreeSums(graph, matrix, sum) {
    const { trees, count, start } = sum;
    const prepared = prepareSplits(graph, matrix, sum);
    const ends = [...trees.roots.subarray(1), trees.left.length];
    const columns = Array.from(start, (value, column) => {
        const taking = Array.from({ length: count }, (_, tree) => tree).filter((tree) => sum.columnOf(tree) === column);
        const single = start instanceof Float32Array;
        if (taking.length === 0) {
            const constant = (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphRepeat */ .g$)(graph, matrix, Float64Array.of(value));
            return single ? graph.cast(constant, 'float') : constant;
        }
        const roots = taking.map((tree) => trees.roots[tree]);
        const found = (0,_trees_graph_forest_js__WEBPACK_IMPORTED_MODULE_1__/* .graphFindLeaves */ .gp)(graph, prepared.matrix, { ...prepared.forest, roots }, sum.rules.comparison);
        let at = 0;
        const values = Array.from(found.nodes, (node) => {
            // Leaves are numbered through the trees.
            while (node >= ends[taking[at]])
                at++;
            return sum.valueOf(taking[at], node);
        });
        const data = single ? Float32Array.from(values) : Float64Array.from(values);
        return (0,_trees_graph_forest_js__WEBPACK_IMPORTED_MODULE_1__/* .graphLeafTotal */ .BD)(graph, found.numbers, { data, width: 1, start: [value] });
    });
    return (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphConcat */ .tR)(graph, columns);
}
/** Columns for what TreeEnsemble cannot ask: zeros that are missing, and one column for each categorical split. */
function prepareSplits(graph, matrix, { trees, count, rules }) {
    const feature = Int32Array.from(trees.feature);
    const threshold = Float64Array.from(trees.split);
    const missingLeft = new Uint8Array(feature.length);
    const inner = innerNodes(trees, count);
    const features = inner.reduce((most, node) => Math.max(most, trees.feature[node] + 1), 1);
    const categorical = new Map();
    const zeroed = new Set();
    for (const node of inner) {
        missingLeft[node] = Number(rules.missingGoesLeft(node));
        const column = trees.feature[node];
        if (trees.setStart[node] >= 0) {
            const nodes = categorical.get(column);
            if (nodes === undefined)
                categorical.set(column, [node]);
            else
                nodes.push(node);
        }
        else if (rules.zeroIsMissing(node))
            zeroed.add(column);
    }
    const used = graphFirstColumns(graph, matrix, features);
    const parts = [used];
    let width = features;
    if (zeroed.size > 0) {
        const columns = [...zeroed];
        const cells = gather(graph, used, columns);
        parts.push(graph.node('Where', [graph.node('Equal', [cells, (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphScalar */ .lX)(graph, 0)]), (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphScalar */ .lX)(graph, NaN), cells]));
        for (const node of inner) {
            const at = columns.indexOf(trees.feature[node]);
            if (at >= 0 && trees.setStart[node] < 0 && rules.zeroIsMissing(node))
                feature[node] = width + at;
        }
        width += columns.length;
    }
    for (const [column, nodes] of categorical) {
        parts.push(categoryColumns(graph, gather(graph, used, [column]), nodes, { trees, rules }));
        for (const [at, node] of nodes.entries()) {
            feature[node] = width + at;
            threshold[node] = 0.5;
        }
        width += nodes.length;
    }
    return {
        matrix: (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphConcat */ .tR)(graph, parts),
        forest: { left: trees.left, right: trees.right, feature, threshold, missingLeft },
    };
}
function innerNodes(trees, count) {
    const inner = [];
    for (const root of trees.roots.subarray(0, count)) {
        const open = [root];
        for (let node = open.pop(); node !== undefined; node = open.pop()) {
            if (trees.left[node] < 0)
                continue;
            inner.push(node);
            open.push(trees.left[node], trees.right[node]);
        }
    }
    return inner;
}
function graphFirstColumns(graph, matrix, count) {
    return gather(graph, matrix, Array.from({ length: count }, (_, at) => at));
}
function gather(graph, matrix, columns) {
    const indices = graph.constant(BigInt64Array.from(columns, BigInt), [columns.length]);
    return graph.node('Gather', [matrix, indices], { axis: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Wh)(1) });
}
/** One column a split, 1 where its category goes right. Categories are codes; behind them come unknown and missing ones. */
function categoryColumns(graph, cells, nodes, { trees, rules }) {
    const known = nodes.reduce((most, node) => Math.max(most, trees.setWords[node] * 32), 0);
    const splits = nodes.length;
    if ((known + 2) * splits > MAX_TABLE_CELLS) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unsupported */ .qO)('ONNX', `categorical splits over ${known} categories, which would make too large a file`);
    }
    const goesRight = new Float64Array((known + 2) * splits);
    const chosenRight = rules.chosen === 'right';
    for (const [at, node] of nodes.entries()) {
        for (let code = 0; code < known; code++) {
            goesRight[code * splits + at] = Number((0,_trees_js__WEBPACK_IMPORTED_MODULE_4__/* .inCategorySet */ .er)(trees, node, code) === chosenRight);
        }
        goesRight[known * splits + at] = Number(!chosenRight);
        goesRight[(known + 1) * splits + at] = Number(!rules.missingGoesLeft(node));
    }
    const least = rules.cutsTowardsZero
        ? graph.node('Greater', [cells, (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphScalar */ .lX)(graph, -1)])
        : graph.node('GreaterOrEqual', [cells, (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphScalar */ .lX)(graph, 0)]);
    const isKnown = graph.node('And', [least, graph.node('Less', [cells, (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphScalar */ .lX)(graph, known)])]);
    const valid = graph.node('Where', [isKnown, cells, (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphScalar */ .lX)(graph, known)]);
    const missing = graph.node('IsNaN', [cells], {}, { elementType: 'bool' });
    const code = graph.cast(graph.node('Where', [missing, (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphScalar */ .lX)(graph, known + 1), valid]), 'int64');
    const flat = graph.node('Reshape', [code, graph.constant(BigInt64Array.of(-1n), [1])]);
    return (0,_trees_graph_forest_js__WEBPACK_IMPORTED_MODULE_1__/* .graphCategorySplits */ .Qm)(graph, { codes: flat, goesRight, splits });
}


/***/ }),

/***/ 99912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ boosterRows)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72020);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67133);



/**
 * Rows as a booster sees them, NaN where missing.
 * @throws ModelGateError code 'data' for another number of columns, text where numbers are needed, unknown categories
 */
function boosterRows(block, about) {
    const found = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .columnCount */ .UQ)(block);
    if (found !== about.inputs.length) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelGateError */ .j3('data', `${about.className} got ${found} columns, it was fitted on ${about.inputs.length}`, { remedy: 'Give the columns that the model was trained on.' });
    }
    if (block.kind === 'sparse')
        return sparseRows(block, about);
    if (block.kind === 'dense')
        return { ...block, data: block.data.map(about.cell) };
    const rows = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .denseBlock */ .L9)(block.rows, found);
    for (const [col, column] of block.columns.entries()) {
        const values = valuesOf(column, col, about);
        for (let row = 0, at = col; row < block.rows; row++, at += found)
            rows.data[at] = about.cell(values[row]);
    }
    return rows;
}
function sparseRows(block, about) {
    const rows = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .denseBlock */ .L9)(block.rows, block.cols);
    rows.data.fill(about.absent);
    for (let row = 0; row < block.rows; row++) {
        for (let at = block.indptr[row]; at < block.indptr[row + 1]; at++) {
            rows.data[row * block.cols + block.indices[at]] = about.cell(block.data[at]);
        }
    }
    return rows;
}
function valuesOf(column, at, about) {
    const codes = about.codes[at] ?? null;
    if (codes === null)
        return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .numbersOf */ .cZ)(column);
    if (column.kind === 'number') {
        const values = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .numbersOf */ .cZ)(column);
        return values.map((value, row) => (Number.isNaN(value) ? NaN : codeOf(value, row, { column, codes, about })));
    }
    const { dictionary } = column;
    return Float64Array.from(column.codes, (code, row) => code < 0 ? NaN : codeOf(dictionary[code], row, { column, codes, about }));
}
/** A number also finds the category that is its text, so that a column of digits in a CSV file finds text categories. */
function codeOf(cell, row, { column, codes, about }) {
    const code = codes.get(cell) ?? codes.get(typeof cell === 'number' ? String(cell) : Number(cell));
    if (code !== undefined)
        return code;
    if (about.unknownCategory === 'missing')
        return NaN;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelGateError */ .j3('data', `column ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(column.name, 80)} holds "${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(String(cell), 60)}" in row ${row + 1}, a category that ${about.className} did not see in training`, { subject: column.name, remedy: 'Leave such cells empty, or train on data with this category.' });
}


/***/ }),

/***/ 43748:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Db: () => (/* binding */ walkOf),
/* harmony export */   Xo: () => (/* binding */ categorySet),
/* harmony export */   _f: () => (/* binding */ joinTrees),
/* harmony export */   er: () => (/* binding */ inCategorySet)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

/** Words of all category sets: 64 MiB; a set with category 16,777,215 takes half a million words. */
const MAX_CATEGORY_WORDS = 2 ** 24;
/**
 * Trees in one arena, each checked, so that a walk needs no checks and always ends.
 * @throws ModelGateError code 'corrupt' when a child or feature is not there or a node has two parents, 'limit' for
 *   category sets that would take too much memory
 */
function joinTrees(trees, features, format) {
    const nodes = trees.reduce((sum, tree) => sum + tree.left.length, 0);
    const words = trees.reduce((sum, tree) => sum + wordCount(tree), 0);
    if (words > MAX_CATEGORY_WORDS) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('limit', `${format}: category sets of ${words} words, more than ${MAX_CATEGORY_WORDS}`);
    }
    const joined = {
        roots: new Int32Array(trees.length),
        left: new Int32Array(nodes),
        right: new Int32Array(nodes),
        feature: new Int32Array(nodes),
        split: new Float64Array(nodes),
        flags: new Uint8Array(nodes),
        setStart: new Int32Array(nodes).fill(-1),
        setWords: new Int32Array(nodes),
        words: new Uint32Array(words),
    };
    let start = 0;
    let word = 0;
    for (const [index, tree] of trees.entries()) {
        checkTree(tree, features, `${format} tree ${index}`);
        joined.roots[index] = start;
        joined.feature.set(tree.feature, start);
        joined.split.set(tree.split, start);
        joined.flags.set(tree.flags, start);
        for (let node = 0; node < tree.left.length; node++) {
            const leaf = tree.left[node] < 0;
            joined.left[start + node] = leaf ? -1 : start + tree.left[node];
            joined.right[start + node] = leaf ? -1 : start + tree.right[node];
        }
        for (const [node, set] of tree.categories) {
            joined.setStart[start + node] = word;
            joined.setWords[start + node] = set.length;
            joined.words.set(set, word);
            word += set.length;
        }
        start += tree.left.length;
    }
    return joined;
}
function wordCount(tree) {
    let words = 0;
    for (const set of tree.categories.values())
        words += set.length;
    return words;
}
// Children need not come after their parents: XGBoost reuses the places of pruned nodes. Every node that the root
// reaches having one parent proves that walks end; places that it does not reach may hold anything.
function checkTree(tree, features, name) {
    const { left, right, feature } = tree;
    const count = left.length;
    if (count === 0)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)(name, 'it has no nodes');
    const seen = new Uint8Array(count);
    const open = [0];
    seen[0] = 1;
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (left[node] < 0)
            continue;
        if (feature[node] < 0 || feature[node] >= features) {
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)(name, `node ${node} splits on feature ${feature[node]} of ${features}`);
        }
        for (let side = 0; side < 2; side++) {
            const child = side === 0 ? left[node] : right[node];
            if (child < 0 || child >= count)
                throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)(name, `node ${node} of ${count} has the child ${child}`);
            if (seen[child] === 1)
                throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)(name, `node ${child} has two parents`);
            seen[child] = 1;
            open.push(child);
        }
    }
}
/** Categories as a set of bits. @throws ModelGateError code 'corrupt' for a negative or fractional category */
function categorySet(categories, name) {
    let highest = -1;
    for (let at = 0; at < categories.length; at++) {
        const category = categories[at];
        if (!Number.isInteger(category) || category < 0 || category >= 2 ** 24) {
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)(name, `${category} is not a category`);
        }
        if (category > highest)
            highest = category;
    }
    const words = new Uint32Array((highest >> 5) + 1);
    for (let at = 0; at < categories.length; at++)
        words[categories[at] >> 5] |= 1 << (categories[at] & 31);
    return words;
}
const walks = new WeakMap();
/** Trees laid out for many rows, once for each `key`: the object that makes the layout what it is. */
function walkOf(key, layOut) {
    const known = walks.get(key);
    if (known !== undefined)
        return known;
    const walk = layOut();
    walks.set(key, walk);
    return walk;
}
/** Whether the categories of a node hold one; a category beyond the set is not in it. */
function inCategorySet(trees, node, category) {
    const word = category >> 5;
    if (word >= trees.setWords[node])
        return false;
    return ((trees.words[trees.setStart[node] + word] >>> (category & 31)) & 1) === 1;
}


/***/ })

};
