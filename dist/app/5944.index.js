export const id = 5944;
export const ids = [5944];
export const modules = {

/***/ 45944:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exportKeras: () => (/* binding */ exportKeras)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _lower_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15708);
/* harmony import */ var _onnx_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74866);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54391);




/**
 * A Keras model as an ONNX file: the inputs of the network, and label and probabilities or variable.
 * @throws ModelGateError 'unsupported' for text that TypeScript prepares, which the graph does not do
 */
async function exportKeras(record, metadata) {
    const program = await (0,_lower_index_js__WEBPACK_IMPORTED_MODULE_0__/* .lowerKerasModel */ .PD)(record, {
        outputs: 'head',
        metadata: (about) => {
            const names = columnNames(about);
            const known = names.filter((name) => name !== null);
            const inputs = known.length === names.length ? known : null;
            return { ...metadata, ...(0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .describeInMetadata */ .g)({ task: about.head.task, classes: about.head.classes, inputs }) };
        },
    });
    const [prologue] = program.prologues;
    if (prologue !== undefined) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unsupported */ .qO)(prologue.source, 'the text of this input is prepared outside the graph, so it cannot be expressed in ONNX');
    }
    const outputs = program.head.task === 'classification' ? ['label', 'probabilities'] : ['variable'];
    return { bytes: program.onnx, notes: program.notes, outputs };
}
/** A list of names for every pixel of a large image helps nobody. */
const MAX_NAMES = 10_000;
/** Columns of the graph's inputs, in the order in which its layers use them; null where the model has no names. */
function columnNames(program) {
    const { graphInputs } = program;
    const used = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .networkInputs */ .y)(program).filter(({ port }) => graphInputs.includes(port.name));
    const ordered = used.toSorted((a, b) => graphInputs.indexOf(a.port.name) - graphInputs.indexOf(b.port.name));
    const sizes = ordered.map(({ port }) => port.shape.reduce((cells, size) => cells * (size ?? 0), 1));
    if (ordered.length < 2 || sizes.some((cells) => cells > MAX_NAMES))
        return [null];
    return ordered.flatMap(({ port, columns }, position) => columns[0]?.kind === 'tensor'
        ? Array.from({ length: sizes[position] }, (_, cell) => `${port.name}_${cell}`)
        : columns.map(({ name }) => name));
}


/***/ }),

/***/ 54391:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ networkInputs)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

/** Numbers that synthetic rows are drawn from; a vocabulary of fifty thousand needs no list as long. */
const MAX_CATEGORIES = 1_000;
/**
 * What the model asks of a table. A single matrix takes number columns by position; several take one column each by
 * their own name, or name_0, name_1 ... where they are wider. Higher ranks and rows of any length are tensors.
 */
function networkInputs(program) {
    const single = program.inputs.length === 1;
    return program.inputs.map((port) => {
        const { name, shape } = port;
        const about = describe(program, port);
        const width = shape.length <= 1 ? (shape.length === 0 ? 1 : shape[0]) : null;
        if (width === null) {
            if (about.kind !== 'number')
                throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(name, 'text of more than one axis a row is not supported');
            return { port, columns: [{ ...about, name, kind: 'tensor', shape }] };
        }
        const named = (index) => {
            if (width > 1)
                return single ? null : `${name}_${index}`;
            return single && about.kind === 'number' ? null : name;
        };
        return { port, columns: Array.from({ length: width }, (_, index) => ({ ...about, name: named(index) })) };
    });
}
function describe(program, { name, dtype }) {
    const prepared = program.prologues.filter(({ source }) => source === name).map(({ preparation }) => preparation);
    const kind = prepared.find(({ column }) => column !== 'number')?.column ?? (dtype === 'string' ? 'string' : 'number');
    const bound = program.bounds.get(name) ?? (dtype === 'bool' ? 2 : undefined);
    const known = prepared.find(({ categories }) => categories !== undefined)?.categories;
    const categories = known ?? (bound === undefined ? undefined : numbersBelow(bound));
    const integer = kind === 'number' && (WHOLE.has(dtype) || bound !== undefined);
    return {
        kind,
        ...(integer ? { integer } : {}),
        ...(categories === undefined ? {} : { categories: categories.slice(0, MAX_CATEGORIES) }),
    };
}
const WHOLE = new Set(['int32', 'int64', 'bool']);
function numbersBelow(bound) {
    return Array.from({ length: Math.min(bound, MAX_CATEGORIES) }, (_, index) => index);
}


/***/ })

};
