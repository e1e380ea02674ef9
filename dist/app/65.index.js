export const id = 65;
export const ids = [65,8136];
export const modules = {

/***/ 14318:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ csrOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74136);



/**
 * A pickled scipy.sparse csr or csc matrix (or array) as CSR.
 * @throws unsupported for other sparse formats; corrupt when the index arrays do not fit the shape
 */
function csrOf(object) {
    const attributes = _access_js__WEBPACK_IMPORTED_MODULE_0__/* .Attributes */ .e.of(object);
    const layout = /^scipy\.sparse\..*\b(csr|csc)_(?:matrix|array)$/.exec(object.className ?? '')?.[1];
    if (layout === undefined) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(attributes.className, 'expected a scipy.sparse csr or csc matrix');
    }
    const [rows, cols] = attributes.has('_shape') ? attributes.ints('_shape') : attributes.ints('shape');
    if (rows === undefined || cols === undefined)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .corrupt */ .qb)(attributes.className, 'the shape has no two extents');
    const stored = {
        indptr: attributes.ints('indptr'),
        indices: attributes.ints('indices'),
        data: attributes.floats('data'),
    };
    const [major, minor] = layout === 'csr' ? [rows, cols] : [cols, rows];
    checkIndices(attributes.className, stored, major, minor);
    return layout === 'csr' ? { rows, cols, ...stored } : { rows, cols, ...transpose(stored, minor) };
}
function checkIndices(className, { indptr, indices, data }, major, minor) {
    const count = indptr[indptr.length - 1] ?? 0;
    if (indptr.length !== major + 1 || indptr[0] !== 0 || count > indices.length || count > data.length) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .corrupt */ .qb)(className, `indptr of ${indptr.length} entries does not fit ${major} rows and ${data.length} values`);
    }
    for (let index = 1; index < indptr.length; index++) {
        if (indptr[index] < indptr[index - 1])
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .corrupt */ .qb)(className, 'indptr decreases');
    }
    for (let index = 0; index < count; index++) {
        if (indices[index] < 0 || indices[index] >= minor)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .corrupt */ .qb)(className, 'an index lies outside the shape');
    }
}
/** Counting sort by the minor index, as scipy's csc_tocsr. */
function transpose({ indptr, indices, data }, minor) {
    const count = indptr[indptr.length - 1];
    const starts = new Int32Array(minor + 1);
    for (let index = 0; index < count; index++)
        starts[indices[index] + 1]++;
    for (let row = 0; row < minor; row++)
        starts[row + 1] += starts[row];
    const next = starts.slice();
    const out = { indptr: starts, indices: new Int32Array(count), data: new Float64Array(count) };
    for (let major = 0; major + 1 < indptr.length; major++) {
        for (let index = indptr[major]; index < indptr[major + 1]; index++) {
            const at = next[indices[index]]++;
            out.indices[at] = major;
            out.data[at] = data[index];
        }
    }
    return out;
}


/***/ }),

/***/ 50065:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hashingVectorizerLowering: () => (/* binding */ hashingVectorizerLowering),
  tfidfTransformerLowering: () => (/* binding */ tfidfTransformerLowering),
  vocabularyVectorizersLowering: () => (/* binding */ vocabularyVectorizersLowering)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/formats/access.ts
var access = __webpack_require__(74136);
// EXTERNAL MODULE: ./src/formats/class-names.ts
var class_names = __webpack_require__(40177);
// EXTERNAL MODULE: ./src/formats/pickle/values.ts
var values = __webpack_require__(16281);
// EXTERNAL MODULE: ./src/formats/arrays.ts
var arrays = __webpack_require__(52240);
// EXTERNAL MODULE: ./src/formats/sparse.ts
var sparse = __webpack_require__(14318);
;// CONCATENATED MODULE: ./src/plan/text/word-table.ts
/** A step through the table that takes longer means that many words have the same hash; then there is no table. */
const MAX_PROBES = 64;
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;
/**
 * Counts the words of ASCII texts (runs of two or more letters, digits and underscores: scikit-learn's default pattern) without
 * making a string of each: bytes are hashed (FNV-1a) while they are read, and compared with the vocabulary's.
 */
class WordTable {
    /** Byte to the byte of the word, 0 between words. */
    #bytes;
    /** Number of a term and one, 0 where free. */
    #slots;
    #hashes;
    /** Where a term's bytes start; the next one's are where they end. */
    #starts;
    #letters;
    #columns;
    #text = Buffer.alloc(1_024);
    constructor(terms, { lowercase }) {
        this.#bytes = wordBytes(lowercase);
        this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(4 * terms.length + 4)));
        this.#hashes = new Int32Array(terms.length);
        this.#starts = new Int32Array(terms.length + 1);
        this.#letters = Buffer.from(terms.map(([term]) => term).join(''), 'latin1');
        this.#columns = Int32Array.from(terms, ([, column]) => column);
    }
    /** Null when too many words of the vocabulary have the same hash. */
    static of(vocabulary, words) {
        // What is no word of this kind is never found.
        const findable = words.lowercase ? /^[a-z0-9_]{2,}$/ : /^[A-Za-z0-9_]{2,}$/;
        const terms = [...vocabulary].filter(([term]) => findable.test(term) && !words.stopWords.has(term));
        const table = new WordTable(terms, words);
        return terms.every(([term], number) => table.#insert(term, number)) ? table : null;
    }
    #insert(term, number) {
        let hash = SEED;
        for (let at = 0; at < term.length; at++)
            hash = Math.imul(hash ^ term.charCodeAt(at), PRIME);
        this.#hashes[number] = hash;
        this.#starts[number + 1] = this.#starts[number] + term.length;
        const mask = this.#slots.length - 1;
        let slot = slotOf(hash) & mask;
        for (let probe = 0; probe < MAX_PROBES; probe++, slot = (slot + 1) & mask) {
            if (this.#slots[slot] !== 0)
                continue;
            this.#slots[slot] = number + 1;
            return true;
        }
        return false;
    }
    /** Counts the words of a text. False, and nothing counted, when it is not ASCII. */
    count(text, counts) {
        const { length } = text;
        // Every character beyond ASCII takes more bytes than it counts in a string's length.
        if (this.#text.length < 3 * length)
            this.#text = Buffer.alloc(6 * length);
        const letters = this.#text;
        if (letters.write(text, 0) !== length)
            return false;
        const bytes = this.#bytes;
        let start = 0;
        let hash = SEED;
        letters[length] = 0;
        for (let at = 0; at <= length; at++) {
            const byte = bytes[letters[at]];
            if (byte !== 0) {
                hash = Math.imul(hash ^ byte, PRIME);
                letters[at] = byte;
                continue;
            }
            if (at - start > 1) {
                const column = this.#find(hash, start, at - start);
                if (column >= 0)
                    counts.add(column);
            }
            hash = SEED;
            start = at + 1;
        }
        return true;
    }
    #find(hash, from, length) {
        const mask = this.#slots.length - 1;
        for (let slot = slotOf(hash) & mask;; slot = (slot + 1) & mask) {
            const number = this.#slots[slot] - 1;
            if (number < 0)
                return -1;
            if (this.#hashes[number] === hash && this.#isTerm(number, from, length))
                return this.#columns[number];
        }
    }
    #isTerm(number, from, length) {
        const start = this.#starts[number];
        if (this.#starts[number + 1] - start !== length)
            return false;
        for (let at = 0; at < length; at++)
            if (this.#letters[start + at] !== this.#text[from + at])
                return false;
        return true;
    }
}
/** FNV's low bits alone tell short words apart badly. */
function slotOf(hash) {
    return hash ^ (hash >>> 15);
}
function wordBytes(lowercase) {
    return Uint8Array.from({ length: 256 }, (_, byte) => {
        const character = String.fromCharCode(byte);
        if (!/^[A-Za-z0-9_]$/.test(character))
            return 0;
        return lowercase ? character.toLowerCase().charCodeAt(0) : byte;
    });
}

// EXTERNAL MODULE: ./src/plan/estimators.ts
var estimators = __webpack_require__(78136);
;// CONCATENATED MODULE: ./src/plan/text/row-counts.ts
/** So few columns of a row are sorted where they are; more by the platform's sort. */
const FEW = 48;
/** Collects rows of counts, one after the other, as a sparse block. */
class RowCounts {
    #cols;
    /** Of the row that is open, zero everywhere else. */
    #counts;
    #indptr;
    #indices;
    #data;
    #row = 0;
    #end = 0;
    constructor(rows, cols) {
        this.#cols = cols;
        this.#counts = new Float64Array(cols);
        this.#indptr = new Int32Array(rows + 1);
        this.#indices = new Int32Array(48 * rows);
        this.#data = new Float64Array(48 * rows);
    }
    /** Counts one more of a column in the open row. */
    add(column) {
        if (this.#counts[column]++ !== 0)
            return;
        if (this.#end === this.#indices.length)
            this.#enlarge(1);
        this.#indices[this.#end++] = column;
    }
    /** Closes the row. `binary`: what is there counts once. */
    endRow(binary) {
        const from = this.#indptr[this.#row];
        sortRange(this.#indices, from, this.#end);
        for (let at = from; at < this.#end; at++) {
            const column = this.#indices[at];
            this.#data[at] = binary ? 1 : this.#counts[column];
            this.#counts[column] = 0;
        }
        this.#indptr[++this.#row] = this.#end;
    }
    /** Closes the row, which has the counts of an earlier one. */
    repeatRow(row) {
        const [from, to] = [this.#indptr[row], this.#indptr[row + 1]];
        this.#enlarge(to - from);
        this.#indices.copyWithin(this.#end, from, to);
        this.#data.copyWithin(this.#end, from, to);
        this.#end += to - from;
        this.#indptr[++this.#row] = this.#end;
    }
    #enlarge(more) {
        const wanted = this.#end + more;
        if (wanted <= this.#indices.length)
            return;
        const [indices, data] = [this.#indices, this.#data];
        this.#indices = new Int32Array(Math.max(2 * indices.length, wanted));
        this.#data = new Float64Array(this.#indices.length);
        this.#indices.set(indices);
        this.#data.set(data);
    }
    /** All rows, closed. */
    block() {
        return {
            kind: 'sparse',
            rows: this.#row,
            cols: this.#cols,
            indptr: this.#indptr,
            indices: this.#indices.subarray(0, this.#end),
            data: this.#data.subarray(0, this.#end),
        };
    }
}
function sortRange(values, from, to) {
    if (to - from > FEW) {
        values.subarray(from, to).sort();
        return;
    }
    for (let at = from + 1; at < to; at++) {
        const value = values[at];
        let place = at;
        for (; place > from && values[place - 1] > value; place--)
            values[place] = values[place - 1];
        values[place] = value;
    }
}

// EXTERNAL MODULE: ./src/plan/text/murmur.ts
var murmur = __webpack_require__(19323);
// EXTERNAL MODULE: ./src/plan/text/count.ts
var text_count = __webpack_require__(42368);
// EXTERNAL MODULE: ./src/plan/normalize.ts
var normalize = __webpack_require__(13424);
// EXTERNAL MODULE: ./src/plan/blocks.ts
var blocks = __webpack_require__(67133);
// EXTERNAL MODULE: ./src/plan/graph-nodes.ts
var graph_nodes = __webpack_require__(17331);
// EXTERNAL MODULE: ./src/plan/graph-math.ts
var graph_math = __webpack_require__(67222);
// EXTERNAL MODULE: ./src/lower/sklearn/features.ts
var features = __webpack_require__(32643);
// EXTERNAL MODULE: ./src/lower/sklearn/graph-terms.ts + 2 modules
var graph_terms = __webpack_require__(60708);
// EXTERNAL MODULE: ./src/lower/sklearn/text-analyzer.ts + 2 modules
var text_analyzer = __webpack_require__(22676);
;// CONCATENATED MODULE: ./src/lower/sklearn/text-vectorizers.ts






/** The canonical name drops the module `text`. */
const PACKAGE = 'sklearn.feature_extraction';
/** Fewer texts are not worth a table of all words. */
const ROWS_WORTH_A_TABLE = 512;
/** Counts of the features of a vocabulary, weighted and normalised by TfidfVectorizer. */
const vocabularyVectorizersLowering = {
    classes: [`${PACKAGE}.CountVectorizer`, `${PACKAGE}.TfidfVectorizer`],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const analyze = (0,text_analyzer/* analyzerOf */.Eo)(attributes);
        const vocabulary = vocabularyOf(attributes);
        const binary = attributes.boolean('binary');
        const weights = className.endsWith('TfidfVectorizer') ? access/* Attributes */.e.of(attributes.object('_tfidf')) : null;
        const weigh = weights === null ? (counts) => counts : weightingOf(weights, vocabulary.size);
        const words = (0,text_analyzer/* plainWordsOf */.vr)(attributes);
        let built;
        const tableFor = (rows) => {
            if (words === null || rows < ROWS_WORTH_A_TABLE)
                return null;
            if (built === undefined)
                built = WordTable.of(vocabulary, words);
            return built;
        };
        const countText = (text, counts, table) => {
            if (table?.count(text, counts) === true)
                return;
            for (const feature of analyze(text)) {
                const column = vocabulary.get(feature);
                if (column !== undefined)
                    counts.add(column);
            }
        };
        return {
            ...(0,estimators/* transformerFacts */.bk)(className, text_analyzer/* TEXT_INPUT */.x6),
            transform(block) {
                const { codes, texts } = (0,text_analyzer/* documentsOf */.uo)(block, className);
                const counts = new RowCounts(block.rows, vocabulary.size);
                const table = tableFor(block.rows);
                // The same text counts once, however many rows hold it.
                const rowOf = new Map();
                for (const [row, code] of codes.entries()) {
                    const earlier = rowOf.get(code);
                    if (earlier !== undefined)
                        counts.repeatRow(earlier);
                    else {
                        rowOf.set(code, row);
                        countText(texts[code], counts, table);
                        counts.endRow(binary);
                    }
                }
                return weigh(counts.block());
            },
            toOnnx(graph, [column]) {
                const counts = (0,graph_terms/* graphTermCounts */.LB)(graph, textOf(column, className), attributes, vocabulary);
                const transformed = weights === null ? counts : graphWeighted(graph, counts, weights);
                return { transformed };
            },
        };
    },
};
/** Hashed features: no vocabulary, the sign of the hash balances collisions. */
const hashingVectorizerLowering = {
    classes: [`${PACKAGE}.HashingVectorizer`],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const analyze = (0,text_analyzer/* analyzerOf */.Eo)(attributes);
        const width = attributes.int('n_features');
        const binary = attributes.boolean('binary');
        const alternate = attributes.boolean('alternate_sign');
        const norm = normOf(attributes);
        const encoder = new TextEncoder();
        const count = (text) => {
            const counts = new Map();
            for (const feature of analyze(text)) {
                const hash = (0,murmur/* murmurHash3 */.o)(encoder.encode(feature));
                const column = hash === -(2 ** 31) ? (2 ** 31 - 1 - (width - 1)) % width : Math.abs(hash) % width;
                counts.set(column, (counts.get(column) ?? 0) + (alternate && hash < 0 ? -1 : 1));
            }
            if (binary)
                for (const column of counts.keys())
                    counts.set(column, 1);
            return counts;
        };
        return {
            ...(0,estimators/* transformerFacts */.bk)(className, text_analyzer/* TEXT_INPUT */.x6),
            transform(block) {
                const { codes, texts } = (0,text_analyzer/* documentsOf */.uo)(block, className);
                const counts = (0,text_count/* countRows */.B)(block.rows, width, shared(codes, texts, count));
                return norm === null ? counts : (0,normalize/* normalizeByNorm */.H)(counts, norm);
            },
            toOnnx(graph, [column]) {
                const counts = (0,graph_terms/* graphHashCounts */.Xw)(graph, textOf(column, className), attributes);
                return { transformed: norm === null ? counts : graphNormed(graph, counts, norm) };
            },
        };
    },
};
/** Counts to weights: term frequency times inverse document frequency, rows normalised. */
const tfidfTransformerLowering = {
    classes: [`${PACKAGE}.TfidfTransformer`],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const inputs = (0,features/* inputsOf */.Vc)(attributes, 'number', attributes.boolean('use_idf') ? idfOf(attributes).length : undefined);
        const weigh = weightingOf(attributes, inputs.length);
        return (0,estimators/* numericTransformer */.BL)({ className, inputs }, (input) => weigh((0,blocks/* toSparse */.UH)(input)), {
            toOnnx: (graph, input) => ({ transformed: graphWeighted(graph, (0,graph_nodes/* graphMatrix */.yP)(graph, input), attributes) }),
        });
    },
};
/** The same text counts once, however many rows hold it; what only one row holds is not kept. */
function shared(codes, texts, count) {
    const uses = new Uint32Array(texts.length);
    for (const code of codes)
        uses[code]++;
    const known = new Map();
    return (row) => {
        const code = codes[row];
        if (uses[code] === 1)
            return count(texts[code]);
        const counts = known.get(code) ?? count(texts[code]);
        known.set(code, counts);
        return counts;
    };
}
function vocabularyOf(attributes) {
    const stored = attributes.raw('vocabulary_');
    if (!(stored instanceof values/* PyDict */.KL))
        throw (0,errors/* unsupported */.qO)(`${attributes.className}.vocabulary_`, 'not a dict');
    const vocabulary = new Map();
    for (const [term, column] of stored.entries) {
        if (typeof term !== 'string')
            throw (0,errors/* unsupported */.qO)(`${attributes.className}.vocabulary_`, 'a term that is no text');
        const position = (0,arrays/* numberOf */.rl)(column);
        if (!Number.isInteger(position) || position < 0 || position >= stored.size) {
            throw (0,errors/* corrupt */.qb)(attributes.className, `a term of the vocabulary has column ${position} of ${stored.size}`);
        }
        vocabulary.set(term, position);
    }
    return vocabulary;
}
function weightingOf(attributes, width) {
    const idf = attributes.boolean('use_idf') ? idfOf(attributes) : null;
    if (idf !== null && idf.length !== width)
        throw (0,errors/* corrupt */.qb)(attributes.className, `${idf.length} idf weights for ${width} terms`);
    const sublinear = attributes.boolean('sublinear_tf');
    const norm = normOf(attributes);
    return (counts) => {
        const { indices } = counts;
        const data = counts.data.slice();
        if (sublinear)
            for (let at = 0; at < data.length; at++)
                data[at] = Math.log(data[at]) + 1;
        if (idf !== null)
            for (let at = 0; at < data.length; at++)
                data[at] *= idf[indices[at]];
        const weights = { ...counts, data };
        if (norm !== null)
            (0,normalize/* normalizeInPlace */.i)(weights, norm);
        return weights;
    };
}
/** `weightingOf` in a graph, for [rows, terms] of counts. */
function graphWeighted(graph, counts, attributes) {
    const { add, equal, log, mul, where } = (0,graph_math/* graphMath */.T)(graph);
    const sublinear = attributes.boolean('sublinear_tf');
    const none = equal(counts, 0);
    const frequency = sublinear ? where(none, 0, add(log(where(none, 1, counts)), 1)) : counts;
    const weights = attributes.boolean('use_idf') ? mul(frequency, (0,graph_nodes/* graphRow */.xm)(graph, idfOf(attributes))) : frequency;
    const norm = normOf(attributes);
    return norm === null ? weights : graphNormed(graph, weights, norm);
}
/** Rows of size one; a row of zeros stays. */
function graphNormed(graph, weights, norm) {
    const { abs, div, equal, sqrt, square, where } = (0,graph_math/* graphMath */.T)(graph);
    const size = norm === 'l1' ? (0,graph_nodes/* graphRowSum */.wJ)(graph, abs(weights)) : sqrt((0,graph_nodes/* graphRowSum */.wJ)(graph, square(weights)));
    return div(weights, where(equal(size, 0), 1, size));
}
/** The one column of texts. @throws unsupported for another type, as when a step before computes it */
function textOf(column, className) {
    if (column?.elementType === 'string')
        return column;
    throw (0,errors/* unsupported */.qO)(className, 'its texts come from a step that gives numbers');
}
/** Stored as a diagonal matrix until 1.4. */
function idfOf(attributes) {
    if (!attributes.has('_idf_diag'))
        return attributes.floats('idf_');
    const diagonal = attributes.raw('_idf_diag');
    if (!(diagonal instanceof values/* PyObject */.By))
        throw (0,errors/* unsupported */.qO)(`${attributes.className}._idf_diag`, 'not a sparse matrix');
    const { rows, indptr, data } = (0,sparse/* csrOf */.e)(diagonal);
    return Float64Array.from({ length: rows }, (_, row) => (indptr[row] < indptr[row + 1] ? data[indptr[row]] : 0));
}
function normOf(attributes) {
    const norm = attributes.text('norm');
    if (norm !== null && norm !== 'l1' && norm !== 'l2')
        throw (0,errors/* unsupported */.qO)(`${attributes.className}.norm`, `the norm "${norm}"`);
    return norm;
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

/***/ 13424:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ normalizeByNorm),
/* harmony export */   i: () => (/* binding */ normalizeInPlace)
/* harmony export */ });
/** Rows divided by their norm; rows of zeros stay (sklearn.preprocessing.normalize). */
function normalizeByNorm(block, norm) {
    const copy = { ...block, data: block.data.slice() };
    normalizeInPlace(copy, norm);
    return copy;
}
/** `normalizeByNorm` in the block itself. */
function normalizeInPlace(block, norm) {
    const { data } = block;
    for (let row = 0; row < block.rows; row++) {
        const from = block.kind === 'dense' ? row * block.cols : block.indptr[row];
        const to = block.kind === 'dense' ? from + block.cols : block.indptr[row + 1];
        const size = normOf(data, from, to, norm);
        // Dense rows of almost nothing are left alone as well (_handle_zeros_in_scale).
        if (size === 0 || (block.kind === 'dense' && size < 10 * Number.EPSILON))
            continue;
        for (let at = from; at < to; at++)
            data[at] /= size;
    }
}
function normOf(data, from, to, norm) {
    let sum = 0;
    for (let at = from; at < to; at++) {
        const value = data[at];
        if (norm === 'l1')
            sum += Math.abs(value);
        else if (norm === 'l2')
            sum += value * value;
        else
            sum = Math.max(sum, Math.abs(value));
    }
    return norm === 'l2' ? Math.sqrt(sum) : sum;
}


/***/ })

};
