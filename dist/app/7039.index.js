export const id = 7039;
export const ids = [7039];
export const modules = {

/***/ 19280:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isCatboost),
/* harmony export */   t: () => (/* binding */ isCbm)
/* harmony export */ });
/**
 * What CatBoost's files begin with. Apart from their readers, which are loaded when a file is one of them.
 */
const MAGIC = 'CBM1';
/** Whether bytes are a CatBoost model: its own format, or its JSON export. */
function isCatboost(bytes) {
    return isCbm(bytes) || isCatboostJson(bytes);
}
function isCbm(bytes) {
    return String.fromCharCode(...bytes.subarray(0, 4)) === MAGIC;
}
function isCatboostJson(bytes) {
    if (!/^\s*\{\s*"(?:boosting|ctr_data|features_info|model_info|oblivious_trees|scale_and_bias|trees)"\s*:/.test(headOf(bytes))) {
        return false;
    }
    const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return whole.includes('"features_info"') && (whole.includes('"oblivious_trees"') || whole.includes('"trees"'));
}
function headOf(bytes) {
    return Buffer.from(bytes.subarray(0, 256)).toString('latin1');
}


/***/ }),

/***/ 27039:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ detect),
  P: () => (/* binding */ detectSource)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/formats/byte-source.ts
var byte_source = __webpack_require__(81059);
;// CONCATENATED MODULE: ./src/formats/compression/signature.ts

const hasPrefix = (...prefix) => (head) => prefix.every((byte, index) => head[index] === byte);
/** joblib's signatures are listed in https://github.com/joblib/joblib/blob/main/joblib/compressor.py */
const SIGNATURES = [
    {
        name: 'zlib',
        // RFC 1950: deflate with a window of up to 32 kB, no dictionary, header divisible by 31.
        starts: ([first = 0, second = 0]) => (first & 15) === 8 && first >> 4 <= 7 && (second & 32) === 0 && (first * 256 + second) % 31 === 0,
    },
    { name: 'gzip', starts: hasPrefix(0x1f, 0x8b, 8) },
    { name: 'bz2', starts: hasPrefix(0x42, 0x5a, 0x68) },
    { name: 'xz', starts: hasPrefix(0xfd, 0x37, 0x7a, 0x58, 0x5a, 0) },
    // lc=3 lp=0 pb=2, which is all that liblzma's encoder writes by default, and a dictionary of whole pages.
    { name: 'lzma', starts: hasPrefix(0x5d, 0, 0) },
    { name: 'lz4', starts: hasPrefix(0x04, 0x22, 0x4d, 0x18) },
];
/** The container that the first bytes announce, or null. */
function compressionOf(bytes) {
    return SIGNATURES.find((signature) => signature.starts(bytes))?.name ?? null;
}

// EXTERNAL MODULE: ./src/formats/catboost/signature.ts
var signature = __webpack_require__(19280);
// EXTERNAL MODULE: ./src/formats/lightgbm/signature.ts
var lightgbm_signature = __webpack_require__(11191);
// EXTERNAL MODULE: ./src/formats/xgboost/signature.ts
var xgboost_signature = __webpack_require__(62713);
// EXTERNAL MODULE: ./src/formats/zip/directory.ts
var directory = __webpack_require__(9055);
;// CONCATENATED MODULE: ./src/formats/zip/format.ts




/** Members that tell formats apart, in this order. */
const MEMBERS = [
    // https://keras.io/guides/serialization_and_saving/: config.json, metadata.json, model.weights.h5
    ['keras', (names) => names.includes('config.json') && names.some((name) => /^model\.weights\.(h5|npz)$/.test(name))],
    ['torch', (names) => names.some((name) => /(^|\/)data\.pkl$/.test(name))],
    ['npz', (names) => names.length > 0 && names.every((name) => name.endsWith('.npy'))],
];
/** What a zip archive holds, by the names of its members; 'zip' when none of the known layouts fits. */
function zipFormat(source) {
    const names = memberNames(source);
    return MEMBERS.find(([, fits]) => fits(names))?.[0] ?? 'zip';
}
/** Names of the central directory; none when there is no intact one. */
function memberNames(source) {
    try {
        return (0,directory/* readDirectory */.gZ)(source).entries.map(({ name }) => name);
    }
    catch (error) {
        if ((0,errors/* isModelGateError */.p2)(error))
            return [];
        throw error;
    }
}

// EXTERNAL MODULE: ./src/formats/pickle/opcodes.ts
var opcodes = __webpack_require__(82588);
// EXTERNAL MODULE: ./src/formats/pickle/opcode-table.ts
var opcode_table = __webpack_require__(27332);
;// CONCATENATED MODULE: ./src/formats/detect.ts










/** By the beginning of a file that need not lie in memory; archives by the directory at their end. */
const HEAD_BYTES = 16 * 1024 * 1024;
/** What content is that need not lie in memory as a whole: as `detect`, from its first 16 MB. */
function detectSource(source) {
    const head = source.whole ?? source.read(0, HEAD_BYTES);
    return detectBy(head, source);
}
/** What the bytes are, by content alone; a file's name is never asked. Reads a bounded part of the file. */
function detect(bytes) {
    return detectBy(bytes, (0,byte_source/* inMemory */.ZK)(bytes));
}
function detectBy(bytes, source) {
    const signature = detect_SIGNATURES.find(({ matches }) => matches(bytes));
    if (signature !== undefined)
        return { format: signature.format, compression: null };
    if (startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0x50, 0x4b, 5, 6)) {
        return { format: zipFormat(source), compression: null };
    }
    if (isBinaryPickle(bytes))
        return { format: hasJoblibArray(bytes) ? 'joblib' : 'pickle', compression: null };
    const booster = boosterFormat(bytes);
    if (booster !== null)
        return { format: booster, compression: null };
    const compression = compressionOf(bytes);
    if (compression !== null)
        return { format: 'joblib', compression };
    if (isOnnx(bytes))
        return { format: 'onnx', compression: null };
    if (isTextPickle(bytes))
        return { format: hasJoblibArray(bytes) ? 'joblib' : 'pickle', compression: null };
    return { format: textFormat(bytes), compression: null };
}
/** Boosters in files of their own libraries; after pickles, whose loader would run what a file that is both holds. */
function boosterFormat(bytes) {
    if ((0,signature/* isCatboost */.S)(bytes))
        return 'catboost';
    if ((0,lightgbm_signature/* isLightgbm */.F)(bytes))
        return 'lightgbm';
    return (0,xgboost_signature/* xgboostEncoding */.mt)(bytes) === null ? null : 'xgboost';
}
/** In this order: the first match wins. */
const detect_SIGNATURES = [
    // https://docs.hdfgroup.org/hdf5/develop/_f_m_t3.html: the superblock may follow a user block of 512, 1024 ... bytes.
    { format: 'hdf5', matches: isHdf5 },
    { format: 'npy', matches: (bytes) => startsWith(bytes, 0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59) },
    { format: 'gguf', matches: (bytes) => startsWith(bytes, 0x47, 0x47, 0x55, 0x46) },
    { format: 'tflite', matches: (bytes) => asciiAt(bytes, 4, 4) === 'TFL3' },
    { format: 'safetensors', matches: isSafetensors },
    // Pickled torch tensors before torch 1.6: a pickled magic number 0x1950a86a20f9469cfc6c in front.
    { format: 'torch', matches: isTorchStream },
    { format: 'joblib-zf', matches: (bytes) => asciiAt(bytes, 0, 4) === 'ZF0x' },
    { format: 'zstd', matches: (bytes) => startsWith(bytes, 0x28, 0xb5, 0x2f, 0xfd) },
];
function startsWith(bytes, ...prefix) {
    return prefix.every((byte, index) => bytes[index] === byte);
}
function asciiAt(bytes, at, length) {
    return Buffer.from(bytes.subarray(at, at + length)).toString('latin1');
}
/** PROTO, from protocol 4 on a FRAME, and the number as LONG1 of ten bytes. */
function isTorchStream(bytes) {
    if (bytes[0] !== opcode_table.OP.PROTO)
        return false;
    const at = bytes[2] === opcode_table.OP.FRAME ? 11 : 2;
    return asciiAt(bytes, at, 12) === '\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19';
}
function isHdf5(bytes) {
    for (let at = 0; at + 8 <= bytes.length; at = at === 0 ? 512 : at * 2) {
        if (asciiAt(bytes, at, 8) === '\x89HDF\r\n\x1a\n')
            return true;
    }
    return false;
}
/** Eight bytes of header length, then JSON: https://github.com/huggingface/safetensors#format */
function isSafetensors(bytes) {
    if (bytes.length < 10 || bytes[8] !== 0x7b)
        return false;
    const header = new DataView(bytes.buffer, bytes.byteOffset, 8).getBigUint64(0, true);
    if (header > BigInt(bytes.length - 8))
        return false;
    const end = 8 + Number(header);
    return asciiAt(bytes, 8, Number(header)).trimEnd().endsWith('}') && end >= 10;
}
/** Protocols 2 to 5 start with PROTO. A higher one is a pickle too: the reader says which protocol it met. */
function isBinaryPickle(bytes) {
    return bytes[0] === opcode_table.OP.PROTO && bytes[1] >= 2 && bytes[1] <= 16;
}
/** Protocols 0 and 1 have no signature: the stream must decode to STOP, or far enough to leave no doubt. */
function isTextPickle(bytes) {
    const ENOUGH = 200;
    let offset = 0;
    let namesMet = 0;
    for (let count = 0; count < ENOUGH; count++) {
        if (offset === bytes.length)
            return namesMet > 0;
        try {
            const opcode = (0,opcodes/* decodeOpcode */.N)(bytes, offset);
            if (opcode.code === opcode_table.OP.STOP)
                return count > 0;
            if (opcode_table/* OPCODES */.q[opcode.code].protocol > 1)
                return namesMet > 0;
            if (opcode.code === opcode_table.OP.GLOBAL || opcode.code === opcode_table.OP.INST) {
                if (!isDottedName(opcode.arg[0]))
                    return false;
                namesMet++;
            }
            offset = opcode.next;
        }
        catch (error) {
            // A truncated or damaged pickle is still one when it had named a class before: the reader says what is wrong.
            if ((0,errors/* isModelGateError */.p2)(error))
                return namesMet > 0;
            throw error;
        }
    }
    return true;
}
function isDottedName(name) {
    return /^[\p{L}_][\p{L}\p{N}_]*(\.[\p{L}_][\p{L}\p{N}_]*)*$/u.test(name);
}
/** joblib's array wrapper is named near the front, before the first array. */
function hasJoblibArray(bytes) {
    const HEAD = 1024 * 1024;
    return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).includes('NumpyArrayWrapper');
}
/**
 * A ModelProto: protobuf whose top-level fields all belong to https://github.com/onnx/onnx/blob/main/onnx/onnx.proto
 * and which has an ir_version and a graph. Only field headers are walked.
 */
function isOnnx(bytes) {
    const WIRE_TYPES = {
        1: 0,
        2: 2,
        3: 2,
        4: 2,
        5: 0,
        6: 2,
        7: 2,
        8: 2,
        14: 2,
        20: 2,
        25: 2,
        26: 2,
    };
    const MAX_FIELDS = 10_000;
    let at = 0;
    let hasVersion = false;
    let hasGraph = false;
    const varint = () => {
        let value = 0;
        for (let scale = 1, count = 0; count < 10; count++, scale *= 128) {
            const byte = bytes[at++];
            if (byte === undefined)
                return NaN;
            value += (byte & 127) * scale;
            if (byte < 128)
                return value;
        }
        return NaN;
    };
    for (let field = 0; at < bytes.length && field < MAX_FIELDS; field++) {
        const key = varint();
        const number = Math.floor(key / 8);
        if (Number.isNaN(key) || WIRE_TYPES[number] !== key % 8)
            return hasVersion && hasGraph;
        const value = varint();
        if (Number.isNaN(value))
            return false;
        if (number === 1)
            hasVersion = value >= 1 && value < 1000;
        if (key % 8 !== 2)
            continue;
        // A graph that is cut short is a truncated ONNX file, not an unknown one.
        if (number === 7)
            hasGraph = true;
        at += value;
    }
    return hasVersion && hasGraph;
}
/** Things that people upload by mistake deserve their name in the message. */
function textFormat(bytes) {
    const head = bytes.subarray(0, 512);
    if (/^\s*<(!doctype|html)/i.test(asciiAt(head, 0, head.length)))
        return 'html';
    return head.every((byte) => byte >= 0x20 || (byte >= 9 && byte <= 13)) && isUtf8(head) ? 'text' : 'unknown';
}
/** A character cut off at the end does not count against it. */
function isUtf8(head) {
    try {
        new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 11191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isLightgbm),
/* harmony export */   l: () => (/* binding */ isLightgbmDump)
/* harmony export */ });
/** Whether bytes begin as LightGBM's text format does. */
function isLightgbm(bytes) {
    return /^tree\r?\nversion=v\d/.test(Buffer.from(bytes.subarray(0, 64)).toString('latin1'));
}
/** Far enough to reach the first tree behind the names of many features. */
const DUMP_HEAD = 1024 * 1024;
/** Whether bytes are Booster.dump_model() as JSON: https://lightgbm.readthedocs.io/en/stable/pythonapi/lightgbm.Booster.html */
function isLightgbmDump(bytes) {
    const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, DUMP_HEAD)).toString('latin1');
    return /^\s*\{/.test(head) && /"name":\s*"tree"/.test(head) && /"num_tree_per_iteration":/.test(head);
}


/***/ }),

/***/ 27332:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OP: () => (/* binding */ OP),
/* harmony export */   q: () => (/* binding */ OPCODES)
/* harmony export */ });
const spec = (name, protocol, argument = 'none') => ({
    name,
    protocol,
    argument,
});
const OP = {
    MARK: 0x28,
    EMPTY_TUPLE: 0x29,
    STOP: 0x2e,
    POP: 0x30,
    POP_MARK: 0x31,
    DUP: 0x32,
    BINBYTES: 0x42,
    SHORT_BINBYTES: 0x43,
    FLOAT: 0x46,
    BINFLOAT: 0x47,
    INT: 0x49,
    BININT: 0x4a,
    BININT1: 0x4b,
    LONG: 0x4c,
    BININT2: 0x4d,
    NONE: 0x4e,
    PERSID: 0x50,
    BINPERSID: 0x51,
    REDUCE: 0x52,
    STRING: 0x53,
    BINSTRING: 0x54,
    SHORT_BINSTRING: 0x55,
    UNICODE: 0x56,
    BINUNICODE: 0x58,
    EMPTY_LIST: 0x5d,
    APPEND: 0x61,
    BUILD: 0x62,
    GLOBAL: 0x63,
    DICT: 0x64,
    APPENDS: 0x65,
    GET: 0x67,
    BINGET: 0x68,
    INST: 0x69,
    LONG_BINGET: 0x6a,
    LIST: 0x6c,
    OBJ: 0x6f,
    PUT: 0x70,
    BINPUT: 0x71,
    LONG_BINPUT: 0x72,
    SETITEM: 0x73,
    TUPLE: 0x74,
    SETITEMS: 0x75,
    EMPTY_DICT: 0x7d,
    PROTO: 0x80,
    NEWOBJ: 0x81,
    EXT1: 0x82,
    EXT2: 0x83,
    EXT4: 0x84,
    TUPLE1: 0x85,
    TUPLE2: 0x86,
    TUPLE3: 0x87,
    NEWTRUE: 0x88,
    NEWFALSE: 0x89,
    LONG1: 0x8a,
    LONG4: 0x8b,
    SHORT_BINUNICODE: 0x8c,
    BINUNICODE8: 0x8d,
    BINBYTES8: 0x8e,
    EMPTY_SET: 0x8f,
    ADDITEMS: 0x90,
    FROZENSET: 0x91,
    NEWOBJ_EX: 0x92,
    STACK_GLOBAL: 0x93,
    MEMOIZE: 0x94,
    FRAME: 0x95,
    BYTEARRAY8: 0x96,
    NEXT_BUFFER: 0x97,
    READONLY_BUFFER: 0x98,
};
const SPECS = {
    MARK: spec('MARK', 0),
    EMPTY_TUPLE: spec('EMPTY_TUPLE', 1),
    STOP: spec('STOP', 0),
    POP: spec('POP', 0),
    POP_MARK: spec('POP_MARK', 1),
    DUP: spec('DUP', 0),
    BINBYTES: spec('BINBYTES', 3, 'bytes4'),
    SHORT_BINBYTES: spec('SHORT_BINBYTES', 3, 'bytes1'),
    FLOAT: spec('FLOAT', 0, 'float-line'),
    BINFLOAT: spec('BINFLOAT', 1, 'float8'),
    INT: spec('INT', 0, 'int-line'),
    BININT: spec('BININT', 1, 'int4'),
    BININT1: spec('BININT1', 1, 'uint1'),
    LONG: spec('LONG', 0, 'long-line'),
    BININT2: spec('BININT2', 1, 'uint2'),
    NONE: spec('NONE', 0),
    PERSID: spec('PERSID', 0, 'ascii-line'),
    BINPERSID: spec('BINPERSID', 1),
    REDUCE: spec('REDUCE', 0),
    STRING: spec('STRING', 0, 'quoted-line'),
    BINSTRING: spec('BINSTRING', 1, 'latin4'),
    SHORT_BINSTRING: spec('SHORT_BINSTRING', 1, 'latin1'),
    UNICODE: spec('UNICODE', 0, 'raw-unicode-line'),
    BINUNICODE: spec('BINUNICODE', 1, 'utf4'),
    EMPTY_LIST: spec('EMPTY_LIST', 1),
    APPEND: spec('APPEND', 0),
    BUILD: spec('BUILD', 0),
    GLOBAL: spec('GLOBAL', 0, 'global'),
    DICT: spec('DICT', 0),
    APPENDS: spec('APPENDS', 1),
    GET: spec('GET', 0, 'decimal-line'),
    BINGET: spec('BINGET', 1, 'uint1'),
    INST: spec('INST', 0, 'ascii-global'),
    LONG_BINGET: spec('LONG_BINGET', 1, 'uint4'),
    LIST: spec('LIST', 0),
    OBJ: spec('OBJ', 1),
    PUT: spec('PUT', 0, 'decimal-line'),
    BINPUT: spec('BINPUT', 1, 'uint1'),
    LONG_BINPUT: spec('LONG_BINPUT', 1, 'uint4'),
    SETITEM: spec('SETITEM', 0),
    TUPLE: spec('TUPLE', 0),
    SETITEMS: spec('SETITEMS', 1),
    EMPTY_DICT: spec('EMPTY_DICT', 1),
    PROTO: spec('PROTO', 2, 'uint1'),
    NEWOBJ: spec('NEWOBJ', 2),
    EXT1: spec('EXT1', 2, 'uint1'),
    EXT2: spec('EXT2', 2, 'uint2'),
    EXT4: spec('EXT4', 2, 'int4'),
    TUPLE1: spec('TUPLE1', 2),
    TUPLE2: spec('TUPLE2', 2),
    TUPLE3: spec('TUPLE3', 2),
    NEWTRUE: spec('NEWTRUE', 2),
    NEWFALSE: spec('NEWFALSE', 2),
    LONG1: spec('LONG1', 2, 'long1'),
    LONG4: spec('LONG4', 2, 'long4'),
    SHORT_BINUNICODE: spec('SHORT_BINUNICODE', 4, 'utf1'),
    BINUNICODE8: spec('BINUNICODE8', 4, 'utf8'),
    BINBYTES8: spec('BINBYTES8', 4, 'bytes8'),
    EMPTY_SET: spec('EMPTY_SET', 4),
    ADDITEMS: spec('ADDITEMS', 4),
    FROZENSET: spec('FROZENSET', 4),
    NEWOBJ_EX: spec('NEWOBJ_EX', 4),
    STACK_GLOBAL: spec('STACK_GLOBAL', 4),
    MEMOIZE: spec('MEMOIZE', 4),
    FRAME: spec('FRAME', 4, 'frame'),
    BYTEARRAY8: spec('BYTEARRAY8', 5, 'bytes8'),
    NEXT_BUFFER: spec('NEXT_BUFFER', 5),
    READONLY_BUFFER: spec('READONLY_BUFFER', 5),
};
/** By opcode byte; undefined where CPython says "invalid load key". */
const OPCODES = (() => {
    const table = new Array(256).fill(undefined);
    for (const name of Object.keys(OP))
        table[OP[name]] = SPECS[name];
    return table;
})();


/***/ }),

/***/ 82588:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ decodeOpcode),
/* harmony export */   x: () => (/* binding */ opcodeSlot)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _opcode_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27332);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93760);



function opcodeSlot() {
    return { code: 0, offset: 0, next: 0, arg: null };
}
/** Bytes of one LONG1/LONG4 integer; an honest one (a 128-bit random seed) has 17. */
const MAX_LONG_BYTES = 1024 * 1024;
/**
 * Decodes the opcode at `offset`.
 * @param slot takes the opcode and is what is returned, for those who need one at a time: files have millions
 * @throws corrupt: no such opcode, a truncated or malformed argument; limit: an integer of more than a megabyte
 */
function decodeOpcode(bytes, offset, slot = opcodeSlot()) {
    if (offset >= bytes.length)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('pickle', 'truncated: no STOP opcode before the end', offset);
    const code = bytes[offset];
    const spec = _opcode_table_js__WEBPACK_IMPORTED_MODULE_1__/* .OPCODES */ .q[code];
    if (spec === undefined) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('pickle', `invalid opcode 0x${code.toString(16).padStart(2, '0')}`, offset);
    }
    const at = offset + 1;
    slot.code = code;
    slot.offset = offset;
    switch (spec.argument) {
        case 'none':
            return filled(slot, at, null);
        case 'uint1':
            return filled(slot, at + 1, uint(bytes, at, 1));
        case 'uint2':
            return filled(slot, at + 2, uint(bytes, at, 2));
        case 'uint4':
        case 'int4': {
            const value = uint(bytes, at, 4);
            return filled(slot, at + 4, spec.argument === 'int4' ? value | 0 : value);
        }
        case 'float8':
            return filled(slot, at + 8, bigEndianDouble(bytes, at));
        case 'frame':
            return filled(slot, at + 8, uint(bytes, at, 8));
        case 'bytes1':
            return blob(bytes, slot, 1);
        case 'bytes4':
            return blob(bytes, slot, 4);
        case 'bytes8':
            return blob(bytes, slot, 8);
        case 'utf1':
            return text(bytes, slot, 1, _text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeUtf8 */ ._6);
        case 'utf4':
            return text(bytes, slot, 4, _text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeUtf8 */ ._6);
        case 'utf8':
            return text(bytes, slot, 8, _text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeUtf8 */ ._6);
        case 'latin1':
            return text(bytes, slot, 1, _text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeLatin1 */ .YS);
        case 'latin4':
            if ((uint(bytes, at, 4) | 0) < 0)
                throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('pickle', 'BINSTRING has a negative byte count', offset);
            return text(bytes, slot, 4, _text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeLatin1 */ .YS);
        case 'long1':
            return long(bytes, slot, 1);
        case 'long4':
            if ((uint(bytes, at, 4) | 0) < 0)
                throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('pickle', 'LONG4 has a negative byte count', offset);
            return long(bytes, slot, 4);
        case 'global':
        case 'ascii-global':
            return globalName(bytes, slot, spec.argument === 'ascii-global');
        default:
            return lineArgument(bytes, slot);
    }
}
function filled(slot, next, arg) {
    slot.next = next;
    slot.arg = arg;
    return slot;
}
function lineArgument(bytes, slot) {
    const { code, offset } = slot;
    const end = lineEnd(bytes, offset + 1, offset);
    const line = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeLatin1 */ .YS)(bytes, offset + 1, end);
    const next = end + 1;
    // _pickle.c: a line must hold something, save for UNICODE, PERSID and STRING (which then lacks its quotes).
    if (line === '' && code !== _opcode_table_js__WEBPACK_IMPORTED_MODULE_1__.OP.UNICODE && code !== _opcode_table_js__WEBPACK_IMPORTED_MODULE_1__.OP.PERSID && code !== _opcode_table_js__WEBPACK_IMPORTED_MODULE_1__.OP.STRING) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('pickle', `truncated: empty argument of ${_opcode_table_js__WEBPACK_IMPORTED_MODULE_1__/* .OPCODES */ .q[code].name}`, offset);
    }
    switch (code) {
        case _opcode_table_js__WEBPACK_IMPORTED_MODULE_1__.OP.INT: {
            const value = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCInt */ .M6)(line, offset);
            // Two characters that strtol reads to the end: `00` and `01`, but also `+1`.
            const isBoolean = /^(?:[ \t\v\f\r+-][01]|0[01]|[01]\0)$/.test(line) && (value === 0 || value === 1);
            return { code, offset, next, arg: isBoolean ? value === 1 : value };
        }
        case _opcode_table_js__WEBPACK_IMPORTED_MODULE_1__.OP.LONG:
            return { code, offset, next, arg: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePythonInt */ .Fv)(line.endsWith('L') ? line.slice(0, -1) : line, offset) };
        case _opcode_table_js__WEBPACK_IMPORTED_MODULE_1__.OP.FLOAT:
            return { code, offset, next, arg: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePythonFloat */ .Gc)(line, offset) };
        case _opcode_table_js__WEBPACK_IMPORTED_MODULE_1__.OP.STRING:
            return { code, offset, next, arg: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parseQuoted */ .MH)(line, offset) };
        case _opcode_table_js__WEBPACK_IMPORTED_MODULE_1__.OP.UNICODE:
            return { code, offset, next, arg: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRawUnicode */ .L7)(line, offset) };
        case _opcode_table_js__WEBPACK_IMPORTED_MODULE_1__.OP.PERSID:
            return { code, offset, next, arg: requireAscii(line, offset) };
        default:
            return { code, offset, next, arg: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDecimal */ .$Q)(line, offset) };
    }
}
function globalName(bytes, slot, ascii) {
    const { offset } = slot;
    const moduleEnd = lineEnd(bytes, offset + 1, offset);
    const nameEnd = lineEnd(bytes, moduleEnd + 1, offset);
    if (moduleEnd === offset + 1 || nameEnd === moduleEnd + 1) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('pickle', `truncated: empty name in ${ascii ? 'INST' : 'GLOBAL'}`, offset);
    }
    const names = [(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeUtf8 */ ._6)(bytes, offset + 1, moduleEnd), (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeUtf8 */ ._6)(bytes, moduleEnd + 1, nameEnd)];
    if (ascii)
        for (const name of names)
            requireAscii(name, offset);
    return filled(slot, nameEnd + 1, names);
}
function requireAscii(line, offset) {
    for (let at = 0; at < line.length; at++) {
        if (line.charCodeAt(at) > 127)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('pickle', 'a name that is not ASCII', offset);
    }
    return line;
}
function lineEnd(bytes, start, offset) {
    const end = start > bytes.length ? -1 : bytes.indexOf(0x0a, start);
    if (end < 0)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('pickle', 'truncated: an argument line without its end', offset);
    return end;
}
/** Little-endian unsigned integer of 1, 2, 4 or 8 bytes. */
function uint(bytes, at, width) {
    if (at + width > bytes.length)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('pickle', 'truncated: an opcode argument runs past the end', at - 1);
    let value = 0;
    for (let index = width - 1; index >= 0; index--)
        value = value * 256 + bytes[at + index];
    return value;
}
/** Eight bytes for all numbers: a view of the file for each costs more than its reading. */
const double = new DataView(new ArrayBuffer(8));
function bigEndianDouble(bytes, at) {
    if (at + 8 > bytes.length)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('pickle', 'truncated: an opcode argument runs past the end', at - 1);
    for (let index = 0; index < 8; index++)
        double.setUint8(index, bytes[at + index]);
    return double.getFloat64(0);
}
/** Start of a counted argument of `width` bytes for the count; it ends with `slot.next`. */
function counted(bytes, slot, width) {
    const length = uint(bytes, slot.offset + 1, width);
    const start = slot.offset + 1 + width;
    if (length > bytes.length - start) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('pickle', `truncated: ${_opcode_table_js__WEBPACK_IMPORTED_MODULE_1__/* .OPCODES */ .q[slot.code].name} announces ${length} bytes, ${bytes.length - start} are left`, slot.offset);
    }
    slot.next = start + length;
    return start;
}
function blob(bytes, slot, width) {
    slot.arg = bytes.subarray(counted(bytes, slot, width), slot.next);
    return slot;
}
function text(bytes, slot, width, decode) {
    slot.arg = decode(bytes, counted(bytes, slot, width), slot.next);
    return slot;
}
/** Little-endian two's complement. */
function long(bytes, slot, width) {
    const start = counted(bytes, slot, width);
    const end = slot.next;
    if (end - start > MAX_LONG_BYTES) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('limit', `pickle: an integer of ${end - start} bytes at byte ${slot.offset}`);
    }
    if (start === end)
        return filled(slot, end, 0);
    const magnitude = BigInt(`0x${Buffer.from(bytes.subarray(start, end)).reverse().toString('hex')}`);
    return filled(slot, end, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .narrow */ .sc)(BigInt.asIntN((end - start) * 8, magnitude)));
}


/***/ }),

/***/ 93760:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ parseDecimal),
/* harmony export */   Fv: () => (/* binding */ parsePythonInt),
/* harmony export */   Gc: () => (/* binding */ parsePythonFloat),
/* harmony export */   L7: () => (/* binding */ parseRawUnicode),
/* harmony export */   M6: () => (/* binding */ parseCInt),
/* harmony export */   MH: () => (/* binding */ parseQuoted),
/* harmony export */   YS: () => (/* binding */ decodeLatin1),
/* harmony export */   YW: () => (/* binding */ encodeLatin1),
/* harmony export */   _6: () => (/* binding */ decodeUtf8),
/* harmony export */   sc: () => (/* binding */ narrow)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

/** Text and number syntaxes of the pickle formats, as CPython's C unpickler reads them. */
/** int(text) refuses more decimal digits since CPython 3.11 (sys.set_int_max_str_digits); keeps parsing linear. */
const MAX_DECIMAL_DIGITS = 4_300;
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** UTF-8 with lone surrogates allowed (Python's `surrogatepass`). */
function decodeUtf8(bytes, start, end) {
    if (end - start <= 48) {
        let at = start;
        while (at < end && bytes[at] < 0x80)
            at++;
        if (at === end)
            return decodeLatin1(bytes, start, end);
    }
    try {
        return strictUtf8.decode(bytes.subarray(start, end));
    }
    catch {
        return decodeSurrogatePass(bytes, start, end);
    }
}
/** The TextDecoder refuses U+D800..U+DFFF; Python writes them as three bytes ED A0..BF xx. */
function decodeSurrogatePass(bytes, start, end) {
    let text = '';
    let from = start;
    const flush = (to) => {
        if (to === from)
            return;
        try {
            text += strictUtf8.decode(bytes.subarray(from, to));
        }
        catch {
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('pickle', 'invalid UTF-8 in a string', from);
        }
    };
    for (let at = start; at + 2 < end; at++) {
        if (bytes[at] !== 0xed || bytes[at + 1] < 0xa0 || (bytes[at + 1] & 0xc0) !== 0x80)
            continue;
        if ((bytes[at + 2] & 0xc0) !== 0x80)
            continue;
        flush(at);
        text += String.fromCharCode(0xd000 | ((bytes[at + 1] & 0x3f) << 6) | (bytes[at + 2] & 0x3f));
        from = at + 3;
        at += 2;
    }
    flush(end);
    return text;
}
/** The bytes last read from, as a Buffer: a new one for each short text costs more than the text. */
let shown = null;
function decodeLatin1(bytes, start, end) {
    if (end - start < 8) {
        let text = '';
        for (let at = start; at < end; at++)
            text += String.fromCharCode(bytes[at]);
        return text;
    }
    if (shown?.bytes !== bytes)
        shown = { bytes, buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length) };
    return shown.buffer.toString('latin1', start, end);
}
/** The bytes of a str whose characters are all below 256. @throws corrupt when one is not */
function encodeLatin1(text) {
    const bytes = new Uint8Array(text.length);
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code > 255)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('pickle', 'a byte string holds a character above U+00FF');
        bytes[at] = code;
    }
    return bytes;
}
/** PyLong_FromString(text, base 0): sign, 0x 0o 0b prefixes, single underscores, surrounding white space. */
function parsePythonInt(text, offset) {
    const match = /^[ \t\n\r\f\v]*([+-]?)(.*?)[ \t\n\r\f\v]*$/s.exec(text);
    const digits = match?.[2] ?? '';
    const valid = /^(?:0[xX](?:_?[0-9a-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+|0(?:_?0)*|[1-9](?:_?\d)*)$/.test(digits);
    if (!valid)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('pickle', 'not an integer', offset);
    return signed(match?.[1] === '-', digits.replaceAll('_', ''), offset);
}
/** strtol(text, base 0), which INT tries first: leading 0 is octal. Falls back to parsePythonInt as CPython does. */
function parseCInt(text, offset) {
    const match = /^[ \t\n\r\f\v]*([+-]?)(0[xX][0-9a-fA-F]+|0[0-7]*|[1-9]\d*)(?:\0|$)/.exec(text);
    if (match === null)
        return parsePythonInt(text, offset);
    const digits = match[2];
    return signed(match[1] === '-', /^0\d/.test(digits) ? `0o${digits.slice(1)}` : digits, offset);
}
/** GET and PUT: PyLong_FromString(text, base 10). */
function parseDecimal(text, offset) {
    const match = /^[ \t\n\r\f\v]*([+-]?)(\d+(?:_\d+)*)[ \t\n\r\f\v]*$/.exec(text);
    if (match === null)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('pickle', 'not a memo index', offset);
    const value = Number(match[2].replaceAll('_', ''));
    return match[1] === '-' ? -value : value;
}
function signed(negative, digits, offset) {
    if (/^\d/.test(digits) && !/^0[a-z]/i.test(digits) && digits.length > MAX_DECIMAL_DIGITS) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('pickle', `an integer of ${digits.length} digits`, offset);
    }
    const value = BigInt(digits);
    return narrow(negative ? -value : value);
}
/** number where exact, else bigint. */
function narrow(value) {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : value;
}
/** PyOS_string_to_double: no white space, no underscores, no hex; overflow is an error, inf and nan are not. */
function parsePythonFloat(text, offset) {
    const nul = text.indexOf('\0');
    const body = nul < 0 ? text : text.slice(0, nul);
    const special = /^([+-]?)(inf(?:inity)?|nan)$/i.exec(body);
    if (special !== null) {
        if (special[2].toLowerCase() === 'nan')
            return NaN;
        return special[1] === '-' ? -Infinity : Infinity;
    }
    if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(body))
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('pickle', 'not a float', offset);
    const value = Number(body);
    if (!Number.isFinite(value))
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('pickle', 'a float beyond the range of doubles', offset);
    return value;
}
const ESCAPES = {
    '\\': '\\',
    "'": "'",
    '"': '"',
    a: '\x07',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
    '\n': '',
};
/** STRING's argument: quotes are required, escapes as PyBytes_DecodeEscape. Gives latin-1 text. */
function parseQuoted(line, offset) {
    const quote = line[0];
    if (line.length < 2 || quote !== line[line.length - 1] || (quote !== "'" && quote !== '"')) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('pickle', 'the argument of STRING must be quoted', offset);
    }
    const body = line.slice(1, -1);
    if (!body.includes('\\'))
        return body;
    return body.replace(/\\(?:([0-7]{1,3})|x([0-9a-fA-F]{2})|([^]|$))/g, (whole, octal, hex, other) => {
        if (octal !== undefined)
            return String.fromCharCode(parseInt(octal, 8) & 255);
        if (hex !== undefined)
            return String.fromCharCode(parseInt(hex, 16));
        if (other === '' || other === undefined)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('pickle', 'trailing \\ in STRING', offset);
        if (other === 'x')
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('pickle', 'invalid \\x escape in STRING', offset);
        return ESCAPES[other] ?? whole;
    });
}
/** UNICODE's argument: latin-1 with \uXXXX and \UXXXXXXXX; a backslash before anything else stands for itself. */
function parseRawUnicode(line, offset) {
    if (!line.includes('\\'))
        return line;
    return line.replace(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([^]))/g, (whole, short, long, other) => {
        if (short !== undefined)
            return String.fromCharCode(parseInt(short, 16));
        if (long !== undefined) {
            const code = parseInt(long, 16);
            if (code > 0x10ffff)
                throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('pickle', '\\U escape out of range', offset);
            return code > 0xffff ? String.fromCodePoint(code) : String.fromCharCode(code);
        }
        if (other === 'u' || other === 'U')
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('pickle', `truncated \\${other} escape in UNICODE`, offset);
        return whole;
    });
}


/***/ }),

/***/ 62713:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KU: () => (/* binding */ BOOSTERS),
/* harmony export */   cg: () => (/* binding */ cursorOf),
/* harmony export */   m5: () => (/* binding */ isXgboostBinary),
/* harmony export */   mt: () => (/* binding */ xgboostEncoding),
/* harmony export */   wM: () => (/* binding */ LEARNER_BYTES),
/* harmony export */   zB: () => (/* binding */ MAX_NAME)
/* harmony export */ });
/** Names of a document's first field: of a model, and of the snapshot in a pickle. */
const FIRST = '(?:learner|version|Model|Config)';
const JSON_HEAD = new RegExp(`^\\s*\\{\\s*"${FIRST}"\\s*:`);
/** The first key of a UBJSON object: a length of one, two, four or eight bytes, and the name. */
const UBJSON_HEAD = new RegExp(`^\\{(?:[iU].|I..|l....|L........)${FIRST}[{[]`, 's');
const HEAD_BYTES = 512;
/** How bytes that are an XGBoost model are encoded; null when they are none. */
function xgboostEncoding(bytes) {
    const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1');
    const isDocument = JSON_HEAD.test(head) ? 'json' : UBJSON_HEAD.test(head) ? 'ubjson' : null;
    if (isDocument !== null)
        return contains(bytes, 'gradient_booster') ? isDocument : null;
    return isXgboostBinary(bytes) ? 'binary' : null;
}
function contains(bytes, name) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name);
}
/** Size of the struct that the binary format begins with. */
const LEARNER_BYTES = 136;
/** Longest name of an objective or booster. */
const MAX_NAME = 256;
const BOOSTERS = new Set(['gbtree', 'dart', 'gblinear']);
/** Whether the learner's struct is followed by the names of an objective and a booster, with or without `binf` before. */
function isXgboostBinary(bytes) {
    const cursor = cursorOf(bytes);
    cursor.offset += LEARNER_BYTES;
    const objective = nameAt(cursor);
    return objective !== null && /^[a-z]+:[\w-]+$/.test(objective) && BOOSTERS.has(nameAt(cursor) ?? '');
}
function cursorOf(bytes) {
    const marked = String.fromCharCode(...bytes.subarray(0, 4)) === 'binf';
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return { view, bytes, offset: marked ? 4 : 0 };
}
/** A name at the cursor, or null when there is none. */
function nameAt(cursor) {
    const start = cursor.offset + 8;
    if (start > cursor.bytes.length)
        return null;
    const length = cursor.view.getBigUint64(cursor.offset, true);
    if (length === 0n || length > BigInt(MAX_NAME) || start + Number(length) > cursor.bytes.length)
        return null;
    cursor.offset = start + Number(length);
    return String.fromCharCode(...cursor.bytes.subarray(start, cursor.offset));
}


/***/ }),

/***/ 9055:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   gZ: () => (/* binding */ readDirectory),
/* harmony export */   oP: () => (/* binding */ widen)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36419);



const END = 0x06054b50;
const END_BYTES = 22;
const MAX_COMMENT_BYTES = 65_535;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_LOCATOR_BYTES = 20;
const ZIP64_END = 0x06064b50;
const ZIP64_END_BYTES = 56;
const CENTRAL = 0x02014b50;
const CENTRAL_BYTES = 46;
const FULL32 = 0xffffffff;
const FULL16 = 0xffff;
/**
 * The central directory of a zip archive: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT 4.3.12, with the
 * 64-bit forms. As Python's zipfile does, offsets are shifted by whatever stands in front of the archive.
 * @throws corrupt, unsupported, limit
 */
function readDirectory(source) {
    const tail = tailOf(source);
    const end = findEnd(tail.view);
    if (end < 0)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('zip', 'truncated: there is no central directory');
    const at = tail.start + end;
    const { view } = tail;
    const commentLength = view.getUint16(end + 20, true);
    const wide = readZip64End(tail, end);
    const count = wide?.count ?? view.getUint16(end + 10, true);
    const size = wide?.size ?? view.getUint32(end + 12, true);
    const offset = wide?.offset ?? view.getUint32(end + 16, true);
    if (wide === null && (view.getUint16(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count)) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)('zip', 'the archive spans several disks');
    }
    const start = (wide?.at ?? at) - size;
    if (start < 0 || offset > start)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('zip', 'the central directory is not where the archive says', at);
    if (count > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ZIP_MEMBERS */ .z9)
        throw tooMany(count);
    return {
        entries: readEntries(source, { start, end: start + size, count, prefix: start - offset }),
        start,
        end: Math.min(source.length, at + END_BYTES + commentLength),
        prefix: start - offset,
        comment: textOf(source.read(at + END_BYTES, at + END_BYTES + commentLength), true),
    };
}
function tooMany(count) {
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('zip', `${count} members, at most ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ZIP_MEMBERS */ .z9} are read`);
}
/** Everything that the end records and the longest comment can take up. */
function tailOf(source) {
    const start = Math.max(0, source.length - END_BYTES - MAX_COMMENT_BYTES - ZIP64_LOCATOR_BYTES - ZIP64_END_BYTES);
    const bytes = source.read(start, source.length);
    return { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), start };
}
/** The last end record; its comment may hold anything, so that the first match from behind counts, as in zipfile. */
function findEnd(view) {
    const last = view.byteLength - END_BYTES;
    for (let at = last; at >= Math.max(0, last - MAX_COMMENT_BYTES); at--) {
        if (view.getUint32(at, true) === END)
            return at;
    }
    return -1;
}
/** The zip64 end record, which stands right before its locator, and that before the end record. */
function readZip64End({ view, start }, end) {
    const locator = end - ZIP64_LOCATOR_BYTES;
    if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR)
        return null;
    const at = locator - ZIP64_END_BYTES;
    if (at < 0 || view.getUint32(at, true) !== ZIP64_END)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('zip', 'the zip64 end record is missing', start + locator);
    return {
        at: start + at,
        count: wideNumber(view, at + 32),
        size: wideNumber(view, at + 40),
        offset: wideNumber(view, at + 48),
    };
}
function wideNumber(view, at) {
    if (at + 8 > view.byteLength)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('zip', 'truncated', at);
    const value = Number(view.getBigUint64(at, true));
    if (!Number.isSafeInteger(value))
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('zip', 'a size out of any range', at);
    return value;
}
function readEntries(source, { start, end, count, prefix }) {
    const block = source.read(start, end);
    const view = new DataView(block.buffer, block.byteOffset, block.byteLength);
    const broken = (reason, at) => (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('zip', reason, start + at);
    const entries = [];
    let at = 0;
    while (at < block.length) {
        if (entries.length === count)
            throw broken('the central directory holds more members than it counts', at);
        if (at + CENTRAL_BYTES > block.length || view.getUint32(at, true) !== CENTRAL) {
            throw broken('an entry of the central directory is damaged', at);
        }
        const nameLength = view.getUint16(at + 28, true);
        const extraLength = view.getUint16(at + 30, true);
        const next = at + CENTRAL_BYTES + nameLength + extraLength + view.getUint16(at + 32, true);
        if (next > block.length)
            throw broken('an entry of the central directory is cut off', at);
        entries.push(readEntry(view, at, { nameLength, extraLength, prefix }));
        at = next;
    }
    if (entries.length !== count)
        throw broken('the central directory holds fewer members than it counts', at);
    return entries;
}
function readEntry(view, at, { nameLength, extraLength, prefix }) {
    const flags = view.getUint16(at + 8, true);
    const rawName = new Uint8Array(view.buffer, view.byteOffset + at + CENTRAL_BYTES, nameLength);
    const sizes = widen(view, { at: at + CENTRAL_BYTES + nameLength, length: extraLength }, [
        view.getUint32(at + 24, true),
        view.getUint32(at + 20, true),
        view.getUint32(at + 42, true),
    ]);
    if (view.getUint16(at + 34, true) !== 0 && view.getUint16(at + 34, true) !== FULL16) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)('zip', 'the archive spans several disks');
    }
    return {
        name: textOf(rawName, (flags & 0x800) !== 0),
        rawName,
        flags,
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        size: sizes[0],
        compressedSize: sizes[1],
        offset: sizes[2] + prefix,
        isLink: ((view.getUint32(at + 38, true) >>> 16) & 0o170000) === 0o120000,
    };
}
/** Sizes (and the offset) that do not fit 32 bits stand in the zip64 extra field, in this order, each only if needed. */
function widen(view, extra, sizes) {
    const result = [...sizes];
    if (!sizes.includes(FULL32))
        return result;
    for (let at = extra.at; at + 4 <= extra.at + extra.length;) {
        const length = view.getUint16(at + 2, true);
        if (view.getUint16(at, true) === 1) {
            let field = at + 4;
            for (const [index, size] of sizes.entries()) {
                if (size !== FULL32)
                    continue;
                if (field + 8 > at + 4 + length)
                    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('zip', 'a zip64 field is too short', at);
                result[index] = wideNumber(view, field);
                field += 8;
            }
            return result;
        }
        at += 4 + length;
    }
    return result;
}
/** UTF-8 where the member says so or where it is; else byte by byte, so that no two names become one. */
function textOf(bytes, isUtf8) {
    const utf8 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    return isUtf8 || bytes.every((byte) => byte < 0x80) ? utf8.toString('utf8') : utf8.toString('latin1');
}


/***/ })

};
