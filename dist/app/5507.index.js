export const id = 5507;
export const ids = [5507];
export const modules = {

/***/ 85507:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   simpleImputerLowering: () => (/* binding */ simpleImputerLowering)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74296);
/* harmony import */ var _core_table_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(70859);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(72020);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74136);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78136);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67133);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81109);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17331);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91880);
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32643);
/* harmony import */ var _graph_categories_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14279);








const NAME = 'sklearn.impute.SimpleImputer';
const simpleImputerLowering = {
    classes: [NAME],
    lower(object) {
        const attributes = _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Attributes */ .e.of(object);
        const statistics = attributes.array('statistics_');
        const fills = (0,_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .cellsOf */ .nc)(statistics, `${NAME}.statistics_`);
        const imputer = {
            inputs: (0,_features_js__WEBPACK_IMPORTED_MODULE_2__/* .inputsOf */ .Vc)(attributes, 'number', fills.length).map((input, column) => ({
                ...input,
                kind: kindOf(fills[column] ?? null, statistics.objects !== null),
            })),
            fills,
            kept: keptColumns(attributes, fills),
            marker: markerOf(attributes),
            flagged: flaggedColumns(attributes),
        };
        return takesObjects(attributes) ? objectImputer(imputer) : numericImputer(imputer);
    },
};
/** What fills a column tells what it holds; a column that training found empty may hold anything. */
function kindOf(fill, objects) {
    if (typeof fill === 'string')
        return 'string';
    return fill === null && objects ? 'any' : 'number';
}
/** `_fit_dtype` since 0.24; before that the type of the statistics tells. */
function takesObjects(attributes) {
    if (attributes.array('statistics_').objects === null)
        return false;
    const strategy = attributes.string('strategy');
    // Newer versions keep the constants of numeric data in an object array as well.
    return !(strategy === 'constant' && fittedOnNumbers(attributes));
}
function fittedOnNumbers(attributes) {
    const dtype = attributes.get('_fit_dtype');
    if (dtype === undefined)
        return false;
    const code = typeof dtype === 'object' && dtype !== null && 'args' in dtype ? dtype.args[0] : undefined;
    if (typeof code !== 'string')
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unsupported */ .qO)(`${NAME}._fit_dtype`, 'the type of the training data is not readable');
    return /^[fiu]/.test(code);
}
function markerOf(attributes) {
    const marker = attributes.raw('missing_values');
    return (0,_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .isMissingMarker */ .HD)(marker) ? null : (0,_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .cellOfValue */ .Ri)(marker, `${NAME}.missing_values`);
}
/** Columns without any value in training are dropped, unless told to keep them or filled with a constant. */
function keptColumns(attributes, fills) {
    const all = fills.map((_, column) => column);
    if (attributes.has('keep_empty_features') && attributes.boolean('keep_empty_features'))
        return all;
    const fillValue = attributes.get('fill_value') ?? null;
    if (attributes.string('strategy') === 'constant' && fillValue !== null && (0,_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .isMissingMarker */ .HD)(fillValue)) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unsupported */ .qO)(`${NAME}.fill_value`, 'filling with a missing value means different things in different versions');
    }
    return all.filter((column) => fills[column] !== null);
}
function flaggedColumns(attributes) {
    const indicator = attributes.get('indicator_') ?? null;
    if (indicator === null)
        return [];
    return [..._formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Attributes */ .e.of(attributes.object('indicator_')).ints('features_')];
}
function fillInPlace({ data, cols }, fills, missing) {
    for (let from = 0; from < data.length; from += cols) {
        for (let column = 0; column < cols; column++) {
            if (missing(data[from + column]))
                data[from + column] = fills[column];
        }
    }
}
function numericImputer(imputer) {
    const { inputs, kept, flagged, marker } = imputer;
    if (typeof marker === 'string')
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unsupported */ .qO)(`${NAME}.missing_values`, 'a text marker on numeric data');
    const fills = imputer.fills.map((fill) => (fill === null ? NaN : Number(fill)));
    const mark = marker === null ? NaN : Number(marker);
    const keepsAll = flagged.length === 0 && kept.length === fills.length;
    // NaN is what is not equal to itself.
    const missing = marker === null ? (value) => value !== value : (value) => value === mark;
    return {
        ...(0,_plan_index_js__WEBPACK_IMPORTED_MODULE_4__/* .transformerFacts */ .bk)(NAME, inputs),
        givesNew: true,
        transform(block) {
            const about = { className: NAME, inputs, missing: marker === null ? 'allowed' : 'refused' };
            const input = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .toDense */ .FL)((0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .numericInput */ .u)(block, about));
            // Cells that were columns a moment ago are nobody else's.
            if (block.kind === 'columns' && keepsAll) {
                fillInPlace(input, fills, missing);
                return input;
            }
            const output = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .denseBlock */ .L9)(input.rows, kept.length + flagged.length);
            for (let row = 0; row < input.rows; row++) {
                const from = row * input.cols;
                let to = row * output.cols;
                for (const column of kept) {
                    const value = input.data[from + column];
                    output.data[to++] = missing(value) ? fills[column] : value;
                }
                for (const column of flagged)
                    output.data[to++] = missing(input.data[from + column]) ? 1 : 0;
            }
            return output;
        },
        toOnnx(graph, input) {
            const value = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_7__/* .graphMatrix */ .yP)(graph, input);
            const mask = graphMarked(graph, value, marker);
            const clean = fills.map((fill) => (Number.isNaN(fill) ? 0 : fill));
            const filled = graph.node('Where', [mask, (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_7__/* .graphRow */ .xm)(graph, clean), value]);
            const parts = [(0,_plan_index_js__WEBPACK_IMPORTED_MODULE_7__/* .graphColumns */ .iD)(graph, filled, kept)];
            if (flagged.length > 0)
                parts.push(graph.cast((0,_plan_index_js__WEBPACK_IMPORTED_MODULE_7__/* .graphColumns */ .iD)(graph, mask, flagged), 'double'));
            return { transformed: (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_7__/* .graphConcat */ .tR)(graph, parts) };
        },
    };
}
/** A missing text is the empty string in ONNX, which has no other word for it. */
function graphMarked(graph, value, marker) {
    if (marker === null)
        return (0,_graph_categories_js__WEBPACK_IMPORTED_MODULE_8__/* .graphMissingCells */ .Qk)(graph, value);
    const text = value.elementType === 'string';
    return graph.node('Equal', [
        value,
        text ? graph.constant([String(marker)], [1, 1]) : (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_7__/* .graphRow */ .xm)(graph, [Number(marker)]),
    ]);
}
function graphFilled(graph, value, fill, marker) {
    const text = value.elementType === 'string';
    if (text !== (typeof fill === 'string'))
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unsupported */ .qO)(NAME, 'a column is filled with a value of another type');
    const column = text ? value : graph.cast(value, 'double');
    const constant = text ? graph.constant([String(fill)], [1, 1]) : (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_7__/* .graphRow */ .xm)(graph, [Number(fill)]);
    return graph.node('Where', [graphMarked(graph, column, marker), constant, column]);
}
function objectImputer({ inputs, fills, kept, flagged, marker }) {
    return {
        ...(0,_plan_index_js__WEBPACK_IMPORTED_MODULE_4__/* .transformerFacts */ .bk)(NAME, inputs),
        transform(block) {
            if ((0,_plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .columnCount */ .UQ)(block) !== inputs.length)
                (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .numericInput */ .u)(block, { className: NAME, inputs });
            const columns = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .toColumns */ .tp)(block);
            const filled = {
                kind: 'columns',
                rows: columns.rows,
                columns: kept.map((at) => fillColumn(columns.columns[at], fills[at], marker)),
            };
            if (flagged.length === 0)
                return filled;
            return (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .concatBlocks */ .Pe)(columns.rows, [filled, indicator(columns, flagged, marker)]);
        },
        toOnnx(graph, input) {
            const columns = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_7__/* .graphColumnList */ .$n)(graph, input, inputs.length);
            const parts = kept.map((at) => graphFilled(graph, columns[at], fills[at], marker));
            for (const at of flagged)
                parts.push(graph.cast(graphMarked(graph, columns[at], marker), 'double'));
            return { transformed: (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_7__/* .graphConcat */ .tR)(graph, parts) };
        },
    };
}
/** A column with its missing cells replaced. @throws ModelGateError code 'data' when it would mix text and numbers */
function fillColumn(column, fill, marker) {
    const missing = missingRows(column, marker);
    if (!missing.includes(1))
        return column;
    if (typeof fill === 'string') {
        const text = column.kind === 'string' ? column : allMissing(column, missing) ? emptyText(column) : null;
        if (text === null)
            throw mixed(column, fill);
        return fillText(text, missing, fill);
    }
    if (column.kind === 'string')
        throw mixed(column, String(fill));
    const values = column.values.map((value, row) => (missing[row] === 1 ? Number(fill) : value));
    return { ...(0,_core_table_js__WEBPACK_IMPORTED_MODULE_9__/* .numberColumn */ .sA)(column.name, values), boolean: column.boolean };
}
function missingRows(column, marker) {
    const rows = new Uint8Array(column.kind === 'string' ? column.codes.length : column.values.length);
    for (let row = 0; row < rows.length; row++) {
        const missing = column.kind === 'string'
            ? column.codes[row] < 0
            : Number.isNaN(column.values[row]) || column.missing?.[row] === 1;
        if (marker === null)
            rows[row] = missing ? 1 : 0;
        else if (missing)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('data', `column ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_10__/* .plain */ .pj)(column.name, 80)} is missing in row ${row + 1}; ${NAME} replaces "${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_10__/* .plain */ .pj)(String(marker))}" only`, { subject: column.name });
        else if (column.kind === 'string')
            rows[row] = column.dictionary[column.codes[row]] === marker ? 1 : 0;
        else
            rows[row] = typeof marker !== 'string' && column.values[row] === Number(marker) ? 1 : 0;
    }
    return rows;
}
function allMissing(column, missing) {
    return missing.length === column.values.length && !missing.includes(0);
}
function emptyText(column) {
    return (0,_core_table_js__WEBPACK_IMPORTED_MODULE_9__/* .stringColumn */ .s2)(column.name, new Array(column.values.length).fill(null));
}
function fillText(column, missing, fill) {
    const known = column.dictionary.indexOf(fill);
    const code = known >= 0 ? known : column.dictionary.length;
    return {
        ...column,
        dictionary: known >= 0 ? column.dictionary : [...column.dictionary, fill],
        codes: column.codes.map((old, row) => (missing[row] === 1 ? code : old)),
    };
}
function indicator(columns, flagged, marker) {
    const flags = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .denseBlock */ .L9)(columns.rows, flagged.length);
    for (const [at, column] of flagged.entries()) {
        const missing = missingRows(columns.columns[column], marker);
        for (let row = 0; row < columns.rows; row++)
            flags.data[row * flags.cols + at] = missing[row];
    }
    return flags;
}
function mixed(column, fill) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('data', `column ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_10__/* .plain */ .pj)(column.name, 80)} holds ${column.kind === 'string' ? 'text' : 'numbers'}, but the model fills its missing cells with "${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_10__/* .plain */ .pj)(fill, 60)}"`, { subject: column.name, remedy: 'Give the column the type that the model was trained on.' });
}


/***/ })

};
