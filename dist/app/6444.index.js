export const id = 6444;
export const ids = [6444,9155];
export const modules = {

/***/ 95148:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ statOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/** What is at a path; undefined when nothing can be seen there, whatever the reason: who opens the path is told why. */
function statOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    }
    catch {
        return undefined; // a loop of links, a name that is too long, a folder that may not be entered
    }
}


/***/ }),

/***/ 89155:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBoosterFile: () => (/* binding */ readBoosterFile)
/* harmony export */ });
/* harmony import */ var _catboost_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65709);
/* harmony import */ var _lightgbm_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1546);
/* harmony import */ var _xgboost_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19800);




/**
 * Reads a booster from a file of its own library, as data.
 * @param format what `detect` said of the bytes
 * @throws corrupt, unsupported, limit
 */
function readBoosterFile(bytes, format) {
    const size = bytes.length;
    switch (format) {
        case 'xgboost':
            return { format, size, snapshot: (0,_xgboost_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readXgboost */ .D)(bytes) };
        case 'lightgbm':
            return { format, size, text: (0,_lightgbm_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readModelText */ .Xt)((0,_lightgbm_index_js__WEBPACK_IMPORTED_MODULE_1__/* .lightgbmText */ .eh)(bytes)) };
        case 'catboost':
            return { format, size, model: (0,_catboost_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readCatboost */ .u)(bytes) };
    }
}


/***/ }),

/***/ 1546:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MC: () => (/* binding */ numbersIn),
/* harmony export */   Xt: () => (/* binding */ readModelText),
/* harmony export */   eh: () => (/* binding */ lightgbmText),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

/** Lines that are kept of a tree; counts, weights and gains are as long and not needed. */
const TREE_FIELDS = new Set([
    'num_leaves',
    'num_cat',
    'split_feature',
    'threshold',
    'decision_type',
    'left_child',
    'right_child',
    'leaf_value',
    'cat_boundaries',
    'cat_threshold',
    'is_linear',
]);
/** A tree is at least this long, so that a file cannot announce more trees than it has room for. */
const MAX_TREES = 5_000_000;
/** Text of a model: V8 keeps strings below 2^29 characters. */
const MAX_TEXT_BYTES = 2 ** 29 - 2 ** 20;
/** A model file as text. @throws ModelGateError code 'limit' */
function lightgbmText(bytes) {
    if (bytes.length > MAX_TEXT_BYTES) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('limit', `LightGBM model: ${bytes.length} bytes of text, more than ${MAX_TEXT_BYTES}`);
    }
    return new TextDecoder().decode(bytes);
}
/**
 * Cuts LightGBM's text format into its parts: SaveModelToString of
 * https://github.com/microsoft/LightGBM/blob/v4.6.0/src/boosting/gbdt_model_text.cpp
 * @throws ModelGateError code 'corrupt' when the text is no model or ends before its trees do, 'limit'
 */
function readModelText(text) {
    const header = new Map();
    const trees = [];
    const parameters = new Map();
    let pandasCategorical = null;
    let current = header;
    let ended = false;
    if (!/^tree\r?\n/.test(text))
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('LightGBM model', 'the text does not begin with "tree"');
    for (let start = text.indexOf('\n') + 1; start < text.length;) {
        const newline = text.indexOf('\n', start);
        const end = newline < 0 ? text.length : newline;
        const at = text.indexOf('=', start);
        if (text.startsWith('Tree=', start) && !ended) {
            if (trees.length >= MAX_TREES)
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('limit', `LightGBM model: more than ${MAX_TREES} trees`);
            current = new Map();
            trees.push(current);
        }
        else if (text.startsWith('end of trees', start)) {
            ended = true;
            current = null;
        }
        else if (text.startsWith('pandas_categorical:', start)) {
            pandasCategorical = text.slice(start + 'pandas_categorical:'.length, end).trim();
        }
        else if (current === null) {
            const parameter = /^\[(\w+): ([^\r\n]*)\]/.exec(text.slice(start, Math.min(end, start + MAX_PARAMETER)));
            if (parameter !== null)
                parameters.set(parameter[1], parameter[2]);
        }
        else {
            const isField = at >= 0 && at < end;
            const key = isField ? text.slice(start, at) : text.slice(start, end).trim();
            if (current === header || TREE_FIELDS.has(key))
                current.set(key, isField ? text.slice(at + 1, end).trim() : '');
        }
        start = end + 1;
    }
    if (!ended)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('LightGBM model', 'the text ends before "end of trees"');
    return { header, trees, parameters, pandasCategorical };
}
/** Longest parameter that is looked at; lists of categorical columns are the longest. */
const MAX_PARAMETER = 1_000_000;
/** A count of the header or of a tree. @throws ModelGateError code 'corrupt' */
function countOf(fields, key, part) {
    const text = fields.get(key);
    const value = text === undefined || text === '' ? NaN : Number(text);
    if (!Number.isSafeInteger(value) || value < 0)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)(part, `${key} is not a count`);
    return value;
}
/** Numbers separated by blanks, as printf writes them. @throws ModelGateError code 'corrupt' */
function numbersIn(fields, key, part) {
    const text = fields.get(key) ?? '';
    if (text === '')
        return new Float64Array(0);
    const words = text.split(' ');
    const numbers = new Float64Array(words.length);
    for (let at = 0; at < words.length; at++) {
        const word = words[at];
        numbers[at] = word === 'inf' ? Infinity : word === '-inf' ? -Infinity : word === '' ? NaN : Number(word);
        if (Number.isNaN(numbers[at]))
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)(part, `${key} holds something that is no number`);
    }
    return numbers;
}


/***/ }),

/***/ 25555:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readModelBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74296);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36419);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72020);
/* harmony import */ var _reading_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97299);






/** One read call; fs.readFile refuses files over 2 GiB and reads some file systems in 64 kB steps. */
const CHUNK_BYTES = 64 * 1024 * 1024;
/**
 * Reads a model file once. A digest takes as long as all the rest of a prediction, so only who tells it asks for one.
 * @param hear gets every chunk of the very bytes that are returned, in order
 * @throws not-found (no such file, a directory, not readable), empty-file, lfs-pointer, limit, disk
 */
async function readModelBytes(path, options = {}, hear) {
    const name = options.name ?? path;
    const handle = await openFile(path, name);
    try {
        const stat = await handle.stat();
        if (!stat.isFile() || stat.size === 0 || stat.size > _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_MODEL_BYTES */ .Bb)
            throw (await words()).noModel(stat, path, name);
        const { size } = stat;
        const bytes = await roomFor(size, name, options.shared === true);
        let offset = 0;
        while (offset < size) {
            if (options.signal?.aborted === true)
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('cancelled', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(name)}: reading was cancelled`);
            const length = Math.min(CHUNK_BYTES, size - offset);
            const { bytesRead } = await handle.read(bytes, offset, length, offset).catch(async (error) => {
                throw (await words()).unreadable(error, name, offset);
            });
            if (bytesRead === 0)
                throw (await words()).shrunk(name, size, offset);
            hear?.(bytes.subarray(offset, offset + bytesRead));
            offset += bytesRead;
        }
        if (isLfsPointer(bytes))
            throw (await words()).lfsPointer(bytes, name);
        return bytes;
    }
    finally {
        await handle.close();
    }
}
/** Nothing waits for the other end of a pipe: what is no file is refused at once. */
const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
async function openFile(path, name) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, FLAGS);
    }
    catch (cause) {
        throw await (0,_reading_file_js__WEBPACK_IMPORTED_MODULE_5__/* .closedFile */ .lD)(cause, path, name);
    }
}
async function roomFor(size, name, shared) {
    try {
        return shared ? new Uint8Array(new SharedArrayBuffer(size)) : new Uint8Array(size);
    }
    catch (cause) {
        throw (await words()).noRoom(cause, name, size);
    }
}
/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md: pointers are under 1,024 bytes. */
function isLfsPointer(bytes) {
    if (bytes.length >= 1024)
        return false;
    return Buffer.from(bytes).toString('latin1').startsWith('version https://git-lfs.github.com/spec/');
}
function words() {
    return __webpack_require__.e(/* import() */ 7880).then(__webpack_require__.bind(__webpack_require__, 97880));
}


/***/ }),

/***/ 74184:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readModelFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25555);


/**
 * Reads a model file once, hashing the very bytes that are returned.
 * @throws not-found (no such file, a directory), empty-file, lfs-pointer, limit
 */
async function readModelFile(path, options = {}) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const bytes = await (0,_model_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .readModelBytes */ .n)(path, options, (chunk) => void hash.update(chunk));
    return { bytes, sha256: hash.digest('hex'), size: bytes.length };
}


/***/ }),

/***/ 90947:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ listZip),
  Q: () => (/* binding */ openZip)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/formats/byte-source.ts
var byte_source = __webpack_require__(81059);
// EXTERNAL MODULE: ./src/formats/compression/budget.ts
var compression_budget = __webpack_require__(25772);
// EXTERNAL MODULE: ./src/formats/zip/extents.ts
var zip_extents = __webpack_require__(85909);
// EXTERNAL MODULE: ./src/formats/zip/directory.ts
var zip_directory = __webpack_require__(9055);
;// CONCATENATED MODULE: ./src/formats/zip/local.ts



const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;
const DESCRIPTOR = 0x08074b50;
const HAS_DESCRIPTOR = 8;
/** https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT 4.3.7. @throws corrupt */
function readLocalHeader(source, offset) {
    const fits = offset >= 0 && offset + LOCAL_BYTES <= source.length;
    const fixed = viewOf(fits ? source.read(offset, offset + LOCAL_BYTES) : new Uint8Array(LOCAL_BYTES));
    if (!fits || fixed.getUint32(0, true) !== LOCAL)
        throw (0,errors/* corrupt */.qb)('zip', 'a member has no local header', offset);
    const nameLength = fixed.getUint16(26, true);
    const dataStart = offset + LOCAL_BYTES + nameLength + fixed.getUint16(28, true);
    if (dataStart > source.length)
        throw (0,errors/* corrupt */.qb)('zip', 'truncated local header', offset);
    const flags = fixed.getUint16(6, true);
    const names = source.read(offset + LOCAL_BYTES, dataStart);
    const rawName = names.subarray(0, nameLength);
    const [size, compressedSize] = (0,zip_directory/* widen */.oP)(viewOf(names), { at: nameLength, length: names.length - nameLength }, [
        fixed.getUint32(22, true),
        fixed.getUint32(18, true),
    ]);
    return {
        name: (0,zip_directory/* textOf */.b6)(rawName, (flags & 0x800) !== 0),
        rawName,
        flags,
        method: fixed.getUint16(8, true),
        crc: fixed.getUint32(14, true),
        compressedSize,
        size,
        offset,
        dataStart,
    };
}
/** Sizes and checksum of a streamed member follow its data and may be missing in front of it. */
function hasDescriptor(header) {
    return (header.flags & HAS_DESCRIPTOR) !== 0;
}
/** Bytes of the data descriptor at `from`: with or without signature, sizes of 4 or 8 bytes; 0 when there is none. */
function descriptorBytes(source, from, { crc, compressedSize }) {
    // The longest descriptor and the signature behind it.
    const view = viewOf(source.read(from, from + 28));
    for (const signature of [4, 0]) {
        if (signature + 12 > view.byteLength)
            continue;
        if (signature === 4 && view.getUint32(0, true) !== DESCRIPTOR)
            continue;
        if (view.getUint32(signature, true) !== crc)
            continue;
        const sizes = signature + 4;
        const isWide = signature + 20 <= view.byteLength && view.getBigUint64(sizes, true) === BigInt(compressedSize);
        if (isWide && (view.getUint32(sizes + 4, true) === 0 || compressedSize > 0xffffffff)) {
            // Narrow sizes of an empty tail look wide when the next bytes are zero: the next record decides.
            const narrowFits = view.getUint32(sizes, true) === compressedSize && startsRecord(view, signature + 12);
            return narrowFits ? signature + 12 : signature + 20;
        }
        if (view.getUint32(sizes, true) === compressedSize)
            return signature + 12;
    }
    return 0;
}
function startsRecord(view, at) {
    return at + 4 <= view.byteLength && (view.getUint32(at, true) & 0xffff) === 0x4b50;
}
function viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

;// CONCATENATED MODULE: ./src/formats/zip/archive.ts








/** What a member is unpacked to that says something else of itself. */
const MAX_LENIENT = 256 * 1024 * 1024;
const ENCRYPTED = 0x2041;
const STORED = 0;
const DEFLATED = 8;
/**
 * All members of an archive, by the central directory and by the local headers, and where the two views disagree.
 * For reading a model use `openZip`, which refuses such archives. @throws corrupt, unsupported, limit
 */
function listZip(content) {
    const bytes = content instanceof Uint8Array ? (0,byte_source/* inMemory */.ZK)(content) : content;
    const directory = (0,zip_directory/* readDirectory */.gZ)(bytes);
    const problems = [];
    const budget = new UnpackBudget(bytes.length);
    const members = [];
    const extents = [{ start: directory.start, end: directory.end, member: null }];
    for (const entry of directory.entries) {
        const local = localOf(bytes, entry, problems);
        checkNames(entry, problems);
        if (local === null)
            continue;
        const { dataStart } = local;
        members.push(memberOf(bytes, { ...entry, dataStart, isListed: true }, budget));
        extents.push({ start: entry.offset, end: endOf(bytes, entry, dataStart), member: entry.name });
    }
    checkDuplicates(directory, problems);
    const gaps = (0,zip_extents/* gapsBetween */.O)(extents, bytes.length, problems);
    for (const gap of gaps)
        members.push(...hiddenMembers(bytes, gap, { problems, budget }));
    const unaccounted = gaps.reduce((sum, { start, end }) => sum + end - start, 0);
    return { members, problems, comment: directory.comment, accounted: bytes.length - unaccounted, gaps };
}
/**
 * The files of an archive by name, for reading a model. @throws corrupt when the archive is in any way ambiguous:
 * then nobody can tell which files another reader would see
 */
function openZip(bytes) {
    const { members, problems } = listZip(bytes);
    const problem = problems[0];
    if (problem !== undefined) {
        const of = problem.member === null ? '' : `${problem.member}: `;
        throw new errors/* ModelGateError */.j3('corrupt', `zip: ${of}${problem.message} at byte ${problem.offset}`, {
            subject: 'zip',
            remedy: 'Save the model again; if the defect returns, find out who changed the archive.',
        });
    }
    return new Map(members.filter(({ isFolder }) => !isFolder).map((member) => [member.name, member]));
}
/** Unpacked bytes of all members together, since several may share one block of packed data. */
class UnpackBudget {
    #allowed;
    #total = 0;
    constructor(archiveBytes) {
        this.#allowed = (0,compression_budget/* outputBudget */.t)(archiveBytes);
    }
    charge(bytes) {
        this.#total += bytes;
        if (this.#total > this.#allowed)
            throw (0,compression_budget/* overBudget */.q)('zip', this.#allowed);
    }
}
function memberOf(bytes, entry, budget) {
    const { name, size, compressedSize, dataStart, isListed, crc } = entry;
    const isOpen = (entry.flags & ENCRYPTED) === 0;
    const isPlain = entry.method === STORED && isOpen && size === compressedSize;
    const isDeflated = entry.method === DEFLATED && isOpen && dataStart + compressedSize <= bytes.length;
    let isCharged = false;
    const charge = (bytes) => {
        // A member may be read again.
        if (!isCharged)
            budget.charge(bytes);
        isCharged = true;
    };
    return {
        name,
        size,
        compressedSize,
        dataStart,
        isListed,
        isFolder: name.endsWith('/') && size === 0,
        crc,
        inPlace: isPlain && dataStart + size <= bytes.length ? (0,byte_source/* partOf */.BU)(bytes, dataStart, dataStart + size) : null,
        deflated: isDeflated ? (0,byte_source/* partOf */.BU)(bytes, dataStart, dataStart + compressedSize) : null,
        read: () => {
            charge(size);
            return unpack(bytes, entry);
        },
        readLeniently: () => {
            const data = unpackLeniently(bytes, entry);
            charge(data.length);
            return data;
        },
    };
}
function unpack(bytes, { name, flags, method, crc, compressedSize, size, dataStart }) {
    if ((flags & ENCRYPTED) !== 0)
        throw (0,errors/* unsupported */.qO)('zip', `${name} is encrypted`);
    if (dataStart + compressedSize > bytes.length)
        throw (0,errors/* corrupt */.qb)('zip', `${name} is truncated`, dataStart);
    const packed = bytes.read(dataStart, dataStart + compressedSize);
    const data = unpackAs(method, packed, { name, size });
    if (data.length !== size)
        throw (0,errors/* corrupt */.qb)('zip', `${name} has ${data.length} bytes, ${size} are declared`, dataStart);
    if ((0,external_node_zlib_.crc32)(data) !== crc)
        throw (0,errors/* corrupt */.qb)('zip', `${name} has a wrong checksum`, dataStart);
    return data;
}
/** What can be unpacked of a member; bytes as they lie where nothing can. */
function unpackLeniently(bytes, { compressedSize, dataStart, method }) {
    const packed = bytes.read(dataStart, dataStart + compressedSize);
    if (method === STORED)
        return packed;
    const budget = Math.min(MAX_LENIENT, (0,compression_budget/* outputBudget */.t)(packed.length));
    try {
        // Without a final block the rest is missing; what came before is still there.
        return (0,external_node_zlib_.inflateRawSync)(packed, { maxOutputLength: budget, finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH });
    }
    catch (cause) {
        if (cause.code === 'ERR_BUFFER_TOO_LARGE')
            throw (0,compression_budget/* overBudget */.q)('zip', budget);
        return packed;
    }
}
function unpackAs(method, packed, { name, size }) {
    if (method === STORED)
        return packed;
    if (method !== DEFLATED)
        throw (0,errors/* unsupported */.qO)('zip', `${name} is packed by the method ${method}`);
    const budget = (0,compression_budget/* outputBudget */.t)(packed.length);
    if (size > budget)
        throw (0,compression_budget/* overBudget */.q)('zip', budget);
    try {
        return (0,external_node_zlib_.inflateRawSync)(packed, { maxOutputLength: Math.max(1, size) });
    }
    catch (cause) {
        if (cause.code === 'ERR_BUFFER_TOO_LARGE') {
            throw (0,errors/* corrupt */.qb)('zip', `${name} unfolds to more than the ${size} bytes it declares`);
        }
        throw (0,errors/* corrupt */.qb)('zip', `${name} cannot be unpacked (${cause.message})`);
    }
}
/** The local header of an entry, every disagreement noted; null when there is none. */
function localOf(bytes, entry, problems) {
    let local;
    try {
        local = readLocalHeader(bytes, entry.offset);
    }
    catch (error) {
        if (!(0,errors/* isModelGateError */.p2)(error))
            throw error;
        // The place is told with the problem.
        const message = error.message.replace(/^zip: /, '').replace(/ at byte \d+$/, '');
        problems.push({ kind: 'headers-disagree', message, member: entry.name, offset: entry.offset });
        return null;
    }
    const streamed = hasDescriptor(local);
    const differences = [
        Buffer.compare(local.rawName, entry.rawName) === 0 ? null : `name ${local.name}`,
        local.method === entry.method ? null : `method ${local.method}`,
        (local.flags & ENCRYPTED) === (entry.flags & ENCRYPTED) ? null : `flags ${local.flags}`,
        local.crc === entry.crc || (streamed && local.crc === 0) ? null : 'checksum',
        local.size === entry.size || (streamed && local.size === 0) ? null : `size ${local.size}`,
        local.compressedSize === entry.compressedSize || (streamed && local.compressedSize === 0)
            ? null
            : `packed size ${local.compressedSize}`,
    ].filter((difference) => difference !== null);
    if (differences.length > 0) {
        const message = `its local header says otherwise: ${differences.join(', ')}`;
        problems.push({ kind: 'headers-disagree', message, member: entry.name, offset: entry.offset });
    }
    return local;
}
function checkNames({ name, offset, flags, isLink, method }, problems) {
    const note = (kind, message) => {
        problems.push({ kind, message, member: name, offset });
    };
    const parts = name.split(/[\\/]/);
    const isUnsafe = parts.includes('..') || /[\0\\]/.test(name) || name === '';
    if (isUnsafe)
        note('unsafe-name', 'its name leads out of the folder that it is unpacked to');
    else if (/^(?:\/|[A-Za-z]:)/.test(name))
        note('absolute-name', 'its name is the path of a file anywhere on the disk');
    if (isLink)
        note('link', 'a symbolic link');
    if ((flags & ENCRYPTED) !== 0)
        note('encrypted', 'it is encrypted');
    if (method !== STORED && method !== DEFLATED)
        note('bad-data', `packed by the method ${method}`);
}
/** Readers take the first or the last of two; on some file systems names that differ in case are one. */
function checkDuplicates({ entries }, problems) {
    const seen = new Set();
    for (const { name, offset } of entries) {
        const key = name.toLowerCase().normalize('NFC');
        if (seen.has(key)) {
            problems.push({ kind: 'duplicate-name', message: 'two members have this name', member: name, offset });
        }
        seen.add(key);
    }
}
function endOf(bytes, entry, dataStart) {
    const end = dataStart + entry.compressedSize;
    return hasDescriptor(entry) ? end + descriptorBytes(bytes, end, entry) : end;
}
/** Local headers in a gap: members that readers without the directory would find. */
function* hiddenMembers(bytes, gap, { problems, budget }) {
    for (const offset of (0,zip_extents/* placesOf */.e)('PK\x03\x04', bytes, gap)) {
        let local;
        try {
            local = readLocalHeader(bytes, offset);
        }
        catch (error) {
            if ((0,errors/* isModelGateError */.p2)(error))
                continue;
            throw error;
        }
        const { name } = local;
        problems.push({ kind: 'unlisted-member', message: 'the central directory does not list it', member: name, offset });
        yield memberOf(bytes, { ...local, isListed: false }, budget);
    }
}


/***/ }),

/***/ 85909:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ gapsBetween),
/* harmony export */   e: () => (/* binding */ placesOf)
/* harmony export */ });

/** Ranges between the extents; what two of them share is a problem. */
function gapsBetween(extents, size, problems) {
    const gaps = [];
    let at = 0;
    for (const { start, end, member } of extents.toSorted((a, b) => a.start - b.start)) {
        if (start > at)
            gaps.push({ start: at, end: start });
        if (start < at)
            problems.push({ kind: 'overlap', message: 'it shares bytes with another', member, offset: start });
        at = Math.max(at, end);
    }
    if (at > size)
        problems.push({ kind: 'bad-data', message: 'a member reaches past the end', member: null, offset: size });
    if (at < size)
        gaps.push({ start: at, end: size });
    for (const { start, end } of gaps) {
        const message = `${end - start} bytes belong to no member`;
        problems.push({ kind: 'unaccounted', message, member: null, offset: start });
    }
    return gaps;
}
const CHUNK = 4 * 1024 * 1024;
/** Where a signature stands in a stretch of any length. */
function* placesOf(signature, source, { start, end }) {
    for (let from = start; from < end; from += CHUNK) {
        const part = source.read(from, Math.min(end, from + CHUNK + signature.length - 1));
        const within = Buffer.from(part.buffer, part.byteOffset, part.length);
        for (let at = within.indexOf(signature, 0, 'latin1'); at >= 0; at = within.indexOf(signature, at + signature.length, 'latin1'))
            yield from + at;
    }
}


/***/ }),

/***/ 41248:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ ruleOfDefect)
/* harmony export */ });
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10671);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67544);



/** The rule under which an error of a reader is told: a budget of ours, a bomb, or what damage is called in its format. */
function ruleOfDefect({ code, subject }, damaged) {
    // A disk without room for what a file unfolds to is a budget as well.
    if (code === 'disk')
        return 'budget-exceeded';
    if (code !== 'limit')
        return damaged;
    return subject === _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES_ENDED */ .kF || subject === _formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .TOO_LARGE_TO_HOLD */ .d ? 'budget-exceeded' : 'resource-bomb';
}


/***/ }),

/***/ 38546:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nk: () => (/* binding */ overallRisk),
/* harmony export */   hm: () => (/* binding */ worstOf),
/* harmony export */   kQ: () => (/* binding */ FindingList)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72020);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90117);



/** More findings of one rule than this say nothing new; the count of the rest is stated. */
const MAX_PER_RULE = 50;
const RANK = { low: 0, medium: 1, high: 2 };
/** Collects the findings of one file: the same statement once, floods bounded by rule and severity. */
class FindingList {
    #findings = [];
    #seen = new Set();
    #counts = new Map();
    #secrets = new Set();
    /** Adds a finding; strings of the file are made printable here, so callers pass them raw. */
    add(ruleId, details) {
        const { why, remedy, severity: usual } = (0,_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleOf */ .Y)(ruleId);
        const severity = details.severity ?? usual;
        const bucket = `${ruleId} ${severity}`;
        const count = (this.#counts.get(bucket) ?? 0) + 1;
        if (count > MAX_PER_RULE) {
            this.#counts.set(bucket, count);
            return;
        }
        const message = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(details.message);
        const location = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(details.location);
        const key = `${bucket}\n${message}\n${location}`;
        if (this.#seen.has(key))
            return;
        this.#seen.add(key);
        this.#counts.set(bucket, count);
        this.#findings.push({ rule_id: ruleId, severity, message, location, offset: details.offset ?? null, why, remedy });
    }
    /** Keeps a credential out of all that is told: a path or a name of another finding may hold it. */
    hide(secret) {
        this.#secrets.add((0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(secret));
    }
    /** Takes over findings that were collected elsewhere. */
    addAll(findings) {
        for (const { rule_id: ruleId, ...details } of findings)
            this.add(ruleId, details);
    }
    get worst() {
        return worstOf(this.#findings);
    }
    /** Gravest first, then in the order of the rules, then by place; a flood of one rule ends with the number left out. */
    toArray() {
        const sorted = [...this.#findings].sort((a, b) => RANK[b.severity] - RANK[a.severity] ||
            (0,_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .orderOf */ .mJ)(a.rule_id) - (0,_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .orderOf */ .mJ)(b.rule_id) ||
            (a.offset ?? 0) - (b.offset ?? 0));
        for (const [bucket, count] of this.#counts) {
            if (count <= MAX_PER_RULE)
                continue;
            const last = sorted.findLastIndex((finding) => `${finding.rule_id} ${finding.severity}` === bucket);
            const finding = sorted[last];
            sorted[last] = { ...finding, message: `${finding.message} (and ${count - MAX_PER_RULE} more like this)` };
        }
        if (this.#secrets.size === 0)
            return sorted;
        return sorted.map((finding) => ({
            ...finding,
            message: this.#redacted(finding.message),
            location: this.#redacted(finding.location),
        }));
    }
    #redacted(text) {
        let shown = text;
        for (const secret of this.#secrets)
            shown = shown.replaceAll(secret, () => `${secret.slice(0, 4)}...`);
        return shown;
    }
}
/** The gravest severity; low when there is none, since low is the specification's word for "nothing found". */
function worstOf(findings) {
    let worst = 'low';
    for (const { severity } of findings)
        if (RANK[severity] > RANK[worst])
            worst = severity;
    return worst;
}
/** Risk of a whole scan, from its files or its findings: that of the gravest. */
function overallRisk(parts) {
    return worstOf(parts.map((part) => ({ severity: 'risk' in part ? part.risk : part.severity })));
}


/***/ }),

/***/ 82148:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ judgeKerasText),
  k: () => (/* binding */ looksLikeConfig)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/formats/strict-json.ts
var strict_json = __webpack_require__(17174);
// EXTERNAL MODULE: ./src/security/policy.ts
var policy = __webpack_require__(52634);
// EXTERNAL MODULE: ./src/security/pickle/judge.ts + 2 modules
var judge = __webpack_require__(64082);
;// CONCATENATED MODULE: ./src/security/keras/known-names.ts
/** Made by scripts/make-keras-tables.py from Keras 2.2, 2.4, 2.15 and 3.15. */
const KNOWN_CLASSES = new Set(
// prettier-ignore
'AUC AWQConfig AWQDTypePolicy Abs AbsMaxQuantizer Absolute AbstractRNNCell Accuracy Activation ActivityRegularization Adadelta Adafactor Adagrad Adam AdamW Adamax AdaptiveAveragePool AdaptiveAveragePooling1D AdaptiveAveragePooling2D AdaptiveAveragePooling3D AdaptiveMaxPool AdaptiveMaxPooling1D AdaptiveMaxPooling2D AdaptiveMaxPooling3D Add AddLoss AddMetric AdditiveAttention AffineTransform All AllClose AlphaDropout Amax Amin Angle Any Append Arange Arccos Arccosh Arcsin Arcsinh Arctan Arctan2 Arctanh Argmax Argmin Argpartition Argsort Array ArraySplit AssociativeScan Attention AugMix AutoContrast Average AveragePool AveragePooling1D AveragePooling2D AveragePooling3D AvgPool1D AvgPool2D AvgPool3D BaseLossScaleOptimizer BatchNorm BatchNormalization Bidirectional BinaryAccuracy BinaryCrossentropy BinaryFocalCrossentropy BinaryIoU Bincount BitwiseAnd BitwiseInvert BitwiseLeftShift BitwiseNot BitwiseOr BitwiseRightShift BitwiseXor BroadcastTo CDist CTC CTCDecode CTCLoss Cast CategoricalAccuracy CategoricalCrossentropy CategoricalFocalCrossentropy CategoricalGeneralizedCrossEntropy CategoricalHinge CategoryCrossing CategoryEncoding Cbrt Ceil Celu CenterCrop Cholesky CholeskyInverse Circle ClassMethod Clip Concatenate ConcordanceCorrelation Cond Conj Conjugate Constant Constraint ContrastLimitedAdaptiveHistogramEqualization Conv Conv1D Conv1DTranspose Conv2D Conv2DTranspose Conv3D Conv3DTranspose ConvLSTM1D ConvLSTM2D ConvLSTM2DCell ConvLSTM3D ConvRecurrent2D ConvTranspose ConvertToTensor Convolution1D Convolution1DTranspose Convolution2D Convolution2DTranspose Convolution3D Convolution3DTranspose Copy Corrcoef Correlate Cos Cosh CosineDecay CosineDecayRestarts CosineSimilarity CountNonzero CropImages Cropping1D Cropping2D Cropping3D Cross CuDNNGRU CuDNNLSTM Cumprod Cumsum CutMix DTypePolicy DTypePolicyMap Deconvolution2D Deconvolution3D Deg2rad Dense DenseFeatures DepthToSpace DepthwiseConv DepthwiseConv1D DepthwiseConv2D Det Diag Diagflat Diagonal Dice Diff Digitize Discretization Divide DivideNoNan Dot DotProductAttention Dropout Dsplit Dstack ELU Eig Eigh Einsum EinsumDense ElasticTransform Elu Embedding EmptyLike Equal Equalization Erf Erfc Erfinv Exp Exp2 ExpandDims Expm1 ExponentialDecay ExtractPatches ExtractSequences F1Score FBetaScore FFT FFT2 Fabs FalseNegatives FalsePositives Flatten Flip Fliplr Flipud Float8QuantizationConfig FloatDTypePolicy Floor FloorDivide Fmax Fmin Fmod Fold ForiLoop Ftrl Full FullLike Function Functional GPTQConfig GPTQDTypePolicy GRU GRUCell GaussianBlur GaussianDropout GaussianNoise Gcd Gelu Geomspace GetItem GlobalAveragePooling1D GlobalAveragePooling2D GlobalAveragePooling3D GlobalAvgPool1D GlobalAvgPool2D GlobalAvgPool3D GlobalMaxPool1D GlobalMaxPool2D GlobalMaxPool3D GlobalMaxPooling1D GlobalMaxPooling2D GlobalMaxPooling3D GlorotNormal GlorotUniform Glu Greater GreaterEqual GroupNormalization GroupQueryAttention GroupedQueryAttention HSVToRGB HardShrink HardSigmoid HardSilu HardTanh HashedCrossing Hashing HeNormal HeUniform Heaviside Highway Hinge Histogram Hsplit Hstack Huber Hypot I0 IFFT2 IRFFT ISTFT Identity IdentityInitializer Imag InTopK Initializer Inner InputLayer InputSpec InstanceMethod Int4DTypePolicy Int4QuantizationConfig Int8QuantizationConfig IntegerLookup Inv InverseTimeDecay IoU IsIn Isclose Isfinite Isinf Isnan Isneginf Isposinf Isreal JVP KLDivergence KerasTensor Kron L1 L1L2 L2 LSTM LSTMCell Lamb Layer LayerNorm LayerNormalization Lcm Ldexp LeakyReLU LeakyRelu LearningRateSchedule LecunNormal LecunUniform LeftShift LegacyOptimizerWarning Less LessEqual LinearCosineDecay LinearModel Linspace Lion LocallyConnected1D LocallyConnected2D Log Log10 Log1p Log2 LogCosh LogCoshError LogSigmoid LogSoftmax Logaddexp Logaddexp2 Logdet LogicalAnd LogicalNot LogicalOr LogicalXor Logspace Logsumexp Loss LossScaleOptimizer LossScaleOptimizerV1 Lstsq LuFactor Map MapCoordinates Masking Matmul MatrixRank Max MaxNorm MaxNumBoundingBoxes MaxPool MaxPool1D MaxPool2D MaxPool3D MaxPooling1D MaxPooling2D MaxPooling3D Maximum MaxoutDense Mean MeanAbsoluteError MeanAbsolutePercentageError MeanIoU MeanMetricWrapper MeanRelativeError MeanSquaredError MeanSquaredLogarithmicError MeanTensor Median MelSpectrogram Merge Meshgrid Metric Min MinMaxNorm Minimum MixUp Mod Model Moments Moveaxis MultiHeadAttention MultiHot MultiOptimizer Multiply Muon Nadam NanToNum Nanargmax Nanargmin Nancumprod Nancumsum Nanmax Nanmean Nanmedian Nanmin Nanpercentile Nanprod Nanquantile Nanstd Nansum Nanvar Ndim Negative Nextafter NoisyLinearCosineDecay NonNeg Nonzero Norm Normalization Normalize NotEqual OneHot OneHotIoU OneHotMeanIoU Ones OnesLike Operation Optimizer OptimizerMap OptimizerV2 Orthogonal OrthogonalInitializer OrthogonalRegularizer Outer PReLU PSNR Pad PadImages PearsonCorrelation PeepholeLSTMCell Percentile Permute PerspectiveTransform PiecewiseConstantDecay Pinv Pipeline Poisson Polar Policy PolicyV1 PolynomialDecay Power Precision PrecisionAtRecall PreprocessingLayer Prod Ptp Qr Quantile QuantizationConfig QuantizedDTypePolicy QuantizedFloat8DTypePolicy Quantizer R2Score RFFT RGBToGrayscale RGBToHSV RMSNorm RMSNormalization RMSprop RNN Rad2deg RadialConstraint RandAugment RandomBrightness RandomColorDegeneration RandomColorJitter RandomContrast RandomCrop RandomElasticTransform RandomErasing RandomFlip RandomFourierFeatures RandomGaussianBlur RandomGrayscale RandomHeight RandomHue RandomInvert RandomNormal RandomPerspective RandomPosterization RandomRotation RandomSaturation RandomSharpness RandomShear RandomTranslation RandomUniform RandomWidth RandomZoom Ravel ReLU Real Recall RecallAtPrecision Reciprocal Recurrent Reduction ReductionV2 Regularizer Relu Relu6 RematScope Repeat RepeatVector Rescaling Reshape Resize Resizing ReversibleEmbedding RightShift Roll RootMeanSquaredError Rot90 Round Rsqrt SGD SSIM STFT STFTInitializer STFTSpectrogram SVD SaturateCast ScaleAndTranslate Scan Scatter ScatterUpdate ScheduleFreeAdamW SearchSorted SeedGenerator SegmentMax SegmentMin SegmentProd SegmentReduction SegmentSum Select Selu SensitivityAtSpecificity SeparableConv SeparableConv1D SeparableConv2D SeparableConvolution1D SeparableConvolution2D SequenceFeatures Sequential SidecarEvaluator SidecarEvaluatorExperimental Sigmoid Sign Signbit Silu SimpleRNN SimpleRNNCell Sin Sinc Sinh Size Slice SliceUpdate SlicingOpLambda Slogdet SobelEdges SoftShrink Softmax Softplus Softsign Solarization Solve SolveTriangular Sort SpaceToDepth SparseCategoricalAccuracy SparseCategoricalCrossentropy SparsePlus SparseSigmoid SparseTopKCategoricalAccuracy Sparsemax SpatialDropout1D SpatialDropout2D SpatialDropout3D SpecificityAtSensitivity SpectralNormalization Split Sqrt Square SquaredHinge Squareplus Squeeze Stack StackedRNNCells StatelessScope Std StopGradient StringLookup Subtract Sum Swapaxes Switch SymbolicScope SyncBatchNormalization TFOpLambda TFOptimizer Take TakeAlongAxis Tan Tanh TanhShrink TensorFlowOpLayer Tensordot TextVectorization Threshold ThresholdedReLU Tile TimeDistributed TopK TopKCategoricalAccuracy Trace Transpose Trapezoid Tril Triu TrueDivide TrueNegatives TruePositives Trunc TruncatedNormal Tversky Unfold Unique UnitNorm UnitNormalization UnravelIndex Unstack UpSampling1D UpSampling2D UpSampling3D Vander Var Variable VarianceScaling Vdot VectorizedMap View ViewAsComplex ViewAsReal Vsplit Vstack Where WhileLoop WideDeepModel Wrapper ZeroPadding1D ZeroPadding2D ZeroPadding3D Zeros ZerosLike adadelta adagrad adam adamax constant glorot_normal glorot_uniform he_normal he_uniform identity keras_export l1 l1_l2 l2 lecun_normal lecun_uniform max_norm maxnorm min_max_norm nadam name_scope non_neg nonneg normal one ones orthogonal orthogonal_regularizer radial_constraint random_normal random_uniform rmsprop sgd stft truncated_normal uniform unit_norm unitnorm variance_scaling zero zeros zip'.split(' '));
/** Activations, losses, metrics and operations, which files name in place of classes. */
const KNOWN_FUNCTIONS = new Set(
// prettier-ignore
'KLD MAE MAPE MSE MSLE abs absolute adaptive_average_pool adaptive_max_pool add all allclose amax amin angle any append arange arccos arccosh arcsin arcsinh arctan arctan2 arctanh argmax argmin argpartition argsort array array_split associative_scan average average_pool bartlett batch_normalization binary_accuracy binary_crossentropy binary_focal_crossentropy bincount bitwise_and bitwise_invert bitwise_left_shift bitwise_not bitwise_or bitwise_right_shift bitwise_xor blackman broadcast_to cast categorical_accuracy categorical_crossentropy categorical_focal_crossentropy categorical_generalized_cross_entropy categorical_hinge cbrt cdist ceil celu cholesky cholesky_inverse circle clip concatenate concordance_correlation cond conj conjugate conv conv_transpose convert_to_numpy convert_to_tensor copy corrcoef correlate cos cosh cosine cosine_proximity cosine_similarity count_nonzero cross ctc ctc_decode ctc_loss cumprod cumsum custom_gradient deg2rad depth_to_space depthwise_conv deserialize_keras_object det diag diagflat diagonal dice diff digitize divide divide_no_nan dot dot_product_attention dsplit dstack dtype eig eigh einsum elu empty empty_like equal erf erfc erfinv exp exp2 expand_dims expm1 exponential extract_sequences eye fabs fft fft2 flip fliplr flipud floor floor_divide fmax fmin fmod fold fori_loop full full_like gcd gelu geomspace get_item glorot_normal glorot_uniform glu greater greater_equal hamming hanning hard_shrink hard_sigmoid hard_silu hard_swish hard_tanh he_normal he_uniform heaviside hinge histogram hsplit hstack huber hypot i0 identity ifft2 imag in_top_k inner inv irfft is_tensor isclose isfinite isin isinf isnan isneginf isposinf isreal istft jvp kaiser kl_divergence kld kron kullback_leibler_divergence l1 l1_l2 l2 layer_normalization lcm ldexp leaky_relu lecun_normal lecun_uniform left_shift less less_equal linear linspace log log10 log1p log2 log_cosh log_sigmoid log_softmax logaddexp logaddexp2 logcosh logdet logical_and logical_not logical_or logical_xor logspace logsumexp lstsq lu_factor mae map mape matmul matrix_rank max max_pool maximum mean mean_absolute_error mean_absolute_percentage_error mean_squared_error mean_squared_logarithmic_error median meshgrid min minimum mish mod moments moveaxis mse msle multi_hot multiply nan_to_num nanargmax nanargmin nancumprod nancumsum nanmax nanmean nanmedian nanmin nanpercentile nanprod nanquantile nanstd nansum nanvar ndim negative nextafter nonzero norm normalize not_equal one_hot ones ones_like outer pad pearson_correlation percentile pinv poisson polar power prod psnr ptp qr quantile rad2deg ravel real rearrange reciprocal relu relu6 repeat reshape rfft right_shift rms_normalization roll rot90 round rsqrt saturate_cast scan scatter scatter_update searchsorted segment_max segment_min segment_prod segment_sum select selu separable_conv serialize_keras_object shape sigmoid sign signbit silu sin sinc sinh size slice slice_update slogdet soft_shrink softmax softplus softsign solve solve_triangular sort space_to_depth sparse_categorical_accuracy sparse_categorical_crossentropy sparse_plus sparse_sigmoid sparse_top_k_categorical_accuracy sparsemax split sqrt square squared_hinge squareplus squeeze stack std stft stop_gradient subtract sum svd swapaxes swish switch take take_along_axis tan tanh tanh_shrink tensordot threshold tile top_k top_k_categorical_accuracy trace transpose trapezoid tri tril triu true_divide trunc tversky unfold unique unravel_index unstack vander var vdot vectorize vectorized_map view view_as_complex view_as_real vsplit vstack where while_loop zeros zeros_like'.split(' '));

;// CONCATENATED MODULE: ./src/security/keras/names.ts


const KERAS = { kind: 'keras' };
/** Packages whose layers are Keras's own, under every name that the versions have used for them. */
const KERAS_ROOTS = /^(?:keras|tf_keras|keras_core|tensorflow\.keras|tensorflow\.python\.keras)(?:\.|$)/;
/** Parts of Keras that hold layers and the like. Others load files, fetch URLs or change what loading permits. */
const LAYER_MODULES = /^(?:layers|models|activations|initializers|regularizers|constraints|losses|metrics|optimizers|dtype_policies|mixed_precision|ops|quantizers|random|engine|legacy_tf_layers|feature_column|premade_models|backend\.(?:common|tensorflow|jax|torch|numpy))(?:\.|$)/;
/** Extensions of the Keras team, whose layers a reader has to install. */
const EXTENSIONS = /^(?:keras_hub|keras_nlp|keras_cv|keras_tuner|tensorflow_addons|tensorflow_probability|tensorflow_hub|transformers)(?:\.|$)/;
/** Markers that Keras writes for values that are no layers. */
const MARKERS = new Set([
    '__keras_tensor__',
    '__tensor__',
    '__numpy__',
    '__bytes__',
    '__ellipsis__',
    '__slice__',
    '__tuple__',
    '__typespec__',
    '__set__',
    '__float__',
    '__complex__',
    'TensorShape',
    'TypeSpec',
    'CompositeTensor',
]);
/** Types of Python that a configuration may mention as values. */
const VALUE_TYPES = new Set([
    'dict',
    'list',
    'tuple',
    'set',
    'int',
    'float',
    'str',
    'bool',
    'NoneType',
    'slice',
]);
/**
 * Judges a class or function by the module that the configuration names for it (null: Keras looks among its own and the
 * registered ones).
 */
function judgeName(module, name) {
    if (module === null || module === '')
        return judgeBareName(name);
    if (module === 'builtins' && (VALUE_TYPES.has(name) || name === 'function' || name === 'type'))
        return KERAS;
    const root = KERAS_ROOTS.exec(module)?.[0];
    if (root !== undefined)
        return judgeKerasName(module, module.slice(root.length).replace(/^src\./, ''), name);
    const verdict = (0,judge/* judgeGlobal */.F)(module, name, 'new');
    if (verdict === null || (verdict.severity === 'high' && !EXTENSIONS.test(module))) {
        return { kind: 'dangerous', reason: verdict?.reason ?? 'is no layer' };
    }
    return { kind: 'custom', module, reason: 'belongs to another package than Keras' };
}
function judgeKerasName(module, part, name) {
    if (KNOWN_CLASSES.has(name) || MARKERS.has(name)) {
        if (part === '' || LAYER_MODULES.test(part))
            return KERAS;
    }
    if (KNOWN_FUNCTIONS.has(name) && (part === '' || LAYER_MODULES.test(part)))
        return KERAS;
    if (part !== '' && !LAYER_MODULES.test(part)) {
        return { kind: 'dangerous', reason: `reaches into ${module}, which holds no layers (CVE-2025-8747, CVE-2025-9906)` };
    }
    // A newer Keras may have more layers; a function or a module that got imported there is none.
    return /^[A-Z][A-Za-z0-9]*$/.test(name)
        ? { kind: 'custom', module, reason: 'is no layer of the versions of Keras that the scan knows' }
        : { kind: 'dangerous', reason: `is no layer of ${module}` };
}
/** Without a module Keras knows its own names and those that its user registered; `package>Name` is registered. */
function judgeBareName(name) {
    if (KNOWN_CLASSES.has(name) || KNOWN_FUNCTIONS.has(name) || MARKERS.has(name))
        return KERAS;
    if (/[.:/\\]/.test(name))
        return { kind: 'dangerous', reason: 'is no name of a class' };
    return { kind: 'custom', module: '', reason: 'is no class of Keras' };
}

;// CONCATENATED MODULE: ./src/security/keras/config.ts






/** Layers whose `vocabulary` may name a file or a URL that Keras reads while loading (CVE-2025-12058). */
const READS_VOCABULARY = /^(?:StringLookup|IntegerLookup|TextVectorization|IndexLookup)$/;
/** Functions of Python rebuilt from bytecode in the file. */
const CODE_MARKERS = new Set(['__lambda__', 'lambda']);
/**
 * Judges every object of a Keras configuration that names a class, a module or code, however deep it lies: layers,
 * wrappers, cells, activations, losses, metrics, optimizers. Strings go to the search for credentials.
 * @param part config.json, model_config ...: where the document lies in the file
 */
function judgeKerasConfig(document, part, context) {
    const pending = [{ value: document, path: '' }];
    const within = `${context.location}!/${part}`;
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const { value, path } = next;
        if (typeof value === 'string')
            context.strings.text(value, 0, within);
        if (typeof value !== 'object' || value === null)
            continue;
        if (Array.isArray(value)) {
            for (const [index, item] of value.entries())
                pending.push({ value: item, path: `${path}[${index}]` });
            continue;
        }
        const node = value;
        new NodeJudge(node, path, { ...context, location: within }).judge();
        for (const [key, item] of Object.entries(node)) {
            if (typeof item === 'string')
                context.strings.pair(key, item, 0, within);
            pending.push({ value: item, path: path === '' ? key : `${path}.${key}` });
        }
    }
}
/** One object of a configuration. */
class NodeJudge {
    #node;
    #path;
    #context;
    constructor(node, path, context) {
        this.#node = node;
        this.#path = path;
        this.#context = context;
    }
    judge() {
        const className = this.#text('class_name');
        const bare = className === null ? null : lastName(className);
        const registered = this.#text('registered_name');
        if (bare === 'Lambda' || (registered !== null && lastName(registered) === 'Lambda'))
            this.#lambda();
        else if (className !== null)
            this.#named(className, bare, registered);
        this.#code(className);
        this.#functionOfModule();
        if (bare === 'TFSMLayer')
            this.#add('keras-foreign-layer', 'medium', 'loads a TensorFlow SavedModel from a path when the model is loaded');
        if (bare === 'TorchModuleWrapper') {
            this.#add('keras-foreign-layer', 'high', 'unpickles a PyTorch module when the model is loaded (CVE-2025-49655)');
        }
        if (bare === 'JaxLayer' || bare === 'FlaxLayer')
            this.#add('keras-foreign-layer', 'medium', 'calls code outside Keras');
        if (bare !== null && READS_VOCABULARY.test(bare))
            this.#vocabulary();
    }
    /** Anything that is rebuilt from bytecode, wherever it stands. */
    #code(className) {
        const marked = [className, this.#text('function_type'), this.#text('output_shape_type'), this.#text('mask_type')];
        if (marked.some((value) => value !== null && CODE_MARKERS.has(value))) {
            this.#add('keras-lambda', 'high', 'holds Python bytecode, which runs when the model is loaded or used (CVE-2024-3660, CVE-2025-9905)');
        }
    }
    #lambda() {
        const config = this.#object('config') ?? this.#node;
        const code = config.function;
        // A list in files of Keras, a tuple in the metadata of SavedModel folders: bytecode, defaults, closure.
        if (Array.isArray(code) || (isObject(code) && textOf(code.class_name) === '__tuple__')) {
            this.#add('keras-lambda', 'high', 'a Lambda layer with Python bytecode, which runs when the model is loaded or used');
            return;
        }
        const described = isObject(code) ? code : null;
        if (described !== null && CODE_MARKERS.has(textOf(described.class_name) ?? ''))
            return;
        const name = described === null ? textOf(code) : (textOf(described.config) ?? textOf(described.class_name));
        const module = described === null ? textOf(config.module) : customModule(described);
        const verdict = judgeName(module === 'builtins' ? null : module, name ?? '');
        const shown = `${module ?? ''}${module === null ? '' : '.'}${name ?? 'a function'}`;
        if (verdict.kind === 'keras')
            this.#add('keras-lambda', 'medium', `a Lambda layer that calls ${shown}`);
        else {
            const isOwnCode = verdict.kind === 'custom' && (module === null || module === 'builtins' || module === '__main__');
            this.#add('keras-lambda', isOwnCode ? 'medium' : 'high', `a Lambda layer that calls ${shown}, which is not of Keras`);
        }
    }
    #named(className, bare, registered) {
        if (CODE_MARKERS.has(className))
            return;
        const module = this.#text('module');
        // A function stands with its name as the configuration: {"class_name": "function", "config": "relu"}.
        const isFunction = className === 'function' && typeof this.#node.config === 'string';
        const name = isFunction ? this.#node.config : module === null ? bare : className;
        if (isFunction && (module === 'builtins' || module === null)) {
            const verdict = judgeName(null, lastName(registered !== null && registered !== 'function' ? registered : name));
            this.#report(verdict, name);
            return;
        }
        if (bare === 'TFSMLayer' || bare === 'TorchModuleWrapper' || bare === 'JaxLayer' || bare === 'FlaxLayer') {
            if (module === null || judgeName(module, 'Dense').kind === 'keras')
                return;
        }
        this.#report(judgeName(module, name), module === null ? name : `${module}.${name}`);
    }
    /** A module and a function without a class: older Lambda layers and whatever a deserializer might follow. */
    #functionOfModule() {
        const module = this.#text('module');
        if (module === null || this.#text('class_name') !== null)
            return;
        const name = this.#text('function') ?? this.#text('name') ?? this.#text('fn_name');
        if (name === null)
            return;
        const verdict = judgeName(module, name);
        if (verdict.kind === 'dangerous')
            this.#report(verdict, `${module}.${name}`);
    }
    #report(verdict, shown) {
        if (verdict.kind === 'keras')
            return;
        if (verdict.kind === 'dangerous') {
            this.#add('keras-untrusted-module', 'high', `names ${shown}, which ${verdict.reason}`);
        }
        else if (verdict.module !== '' && (0,policy/* isAllowedModule */.pf)(this.#context.policy, verdict.module)) {
            this.#add('policy-exception', 'low', `names ${shown}; its module is on the list of allowed modules`);
        }
        else
            this.#add('keras-custom-class', 'medium', `names ${shown}, which ${verdict.reason}`);
    }
    #vocabulary() {
        const config = this.#object('config');
        for (const key of ['vocabulary', 'idf_weights']) {
            const path = config === null ? null : textOf(config[key]);
            if (path === null || path === '')
                continue;
            const leaves = /^(?:[/\\~]|[A-Za-z]:)|:\/\/|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(path);
            this.#add('keras-file-access', leaves ? 'high' : 'medium', `${key} is read from ${path} when the model is loaded (CVE-2025-12058)`);
        }
    }
    #add(rule, severity, what) {
        const { findings, location } = this.#context;
        findings.add(rule, { message: `${this.#path === '' ? 'the model' : this.#path}: ${what}`, location, severity });
    }
    #text(key) {
        return textOf(this.#node[key]);
    }
    #object(key) {
        const value = this.#node[key];
        return isObject(value) ? value : null;
    }
}
/** `Custom>MyLayer` registers MyLayer in the package Custom. */
function lastName(name) {
    return name.slice(name.lastIndexOf('>') + 1);
}
/** A function object names its module as "builtins" and the true one, if any, in its registration. */
function customModule(described) {
    const module = textOf(described.module);
    return module === 'builtins' ? null : module;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function textOf(value) {
    return typeof value === 'string' ? value : null;
}

;// CONCATENATED MODULE: ./src/security/keras/documents.ts




/**
 * Judges a configuration of Keras given as text; values under a repeated name are judged each.
 * @returns false when the text cannot be read, which is a finding
 */
function judgeKerasText(text, part, context) {
    const { findings, location } = context;
    let document;
    try {
        // Some loaders skip a byte order mark.
        document = (0,strict_json/* parseStrictJson */.R)(text.replace(/^\ufeff/, ''), part);
    }
    catch (error) {
        if (!(0,errors/* isModelGateError */.p2)(error))
            throw error;
        context.strings.text(text, 0, location);
        findings.add(error.code === 'limit' ? 'resource-bomb' : 'keras-malformed', { message: (0,errors/* messageOf */.bD)(error), location });
        return false;
    }
    if (text.startsWith('\ufeff')) {
        findings.add('json-ambiguous', { message: `${part} begins with a byte order mark`, location });
    }
    for (const { path, value } of document.shadowed) {
        findings.add('json-ambiguous', { message: `${part} has two values under ${path}`, location });
        judgeKerasConfig(value, part, context);
    }
    judgeKerasConfig(document.value, part, context);
    return true;
}
/** A configuration under another name than Keras gives it. */
function looksLikeConfig(text) {
    return /^[\s\ufeff]*[[{]/.test(text) && text.includes('"class_name"');
}


/***/ }),

/***/ 80303:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GV: () => (/* binding */ Opaque),
/* harmony export */   Q9: () => (/* binding */ CallResult),
/* harmony export */   X9: () => (/* binding */ Mapping),
/* harmony export */   gd: () => (/* binding */ Sequence),
/* harmony export */   rI: () => (/* binding */ GlobalRef)
/* harmony export */ });
/* unused harmony export weightOf */
/* harmony import */ var _hooked_classes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(330);
var _a;


/** Items that a container remembers: the argument lists of all known rebuilders are shorter. */
const KEPT_ITEMS = 32;
const NONE = [];
/** list, tuple, set or frozenset. */
class Sequence {
    kind;
    #items = NONE;
    count = 0;
    /** Size of the tree below when shared parts are counted each time: what hashing, comparing or printing would visit. */
    weight = 1;
    /** First item that is a pair with a key like __setstate__: `__dict__.update` takes a list of pairs as well as a dict. */
    specialKey = null;
    /** @param items its first content; the array belongs to the sequence from then on */
    constructor(kind, items = null) {
        this.kind = kind;
        if (items !== null)
            this.extend(items);
    }
    /** Puts items behind those that are there; the array belongs to the sequence from then on. */
    extend(items) {
        // An array of its own grows to seventeen places for the first item, in each of a million short lists.
        if (this.count === 0)
            this.#items = items;
        else
            for (let at = 0; this.#items.length < KEPT_ITEMS && at < items.length; at++)
                this.#items.push(items[at]);
        this.count += items.length;
        for (const item of items)
            this.#weigh(item);
        if (this.#items.length > KEPT_ITEMS)
            this.#items.length = KEPT_ITEMS;
    }
    get items() {
        return this.#items;
    }
    #weigh(item) {
        this.weight += weightOf(item);
        if (typeof item === 'object' && this.specialKey === null && item instanceof _a && item.count === 2) {
            const [key, value] = item.items;
            if (typeof key === 'string')
                this.specialKey = judgeKey(key, value ?? null);
        }
    }
}
_a = Sequence;
/** The only keys whose values the machine ever asks for: those of joblib's array wrappers. */
const READ_KEYS = new Set(['dtype', 'shape', 'numpy_array_alignment_bytes', 'filename']);
/** What is remarkable about a dict; most have nothing of it, and a file has millions. */
class Remarks {
    byName = new Map();
    specialKey = null;
    hasExecutedKey = false;
    computedKey = null;
}
/** A dict: its values are forgotten but for the keys above. */
class Mapping {
    weight = 1;
    #remarks = null;
    set(key, value) {
        this.weight += weightOf(key) + weightOf(value);
        if (typeof key === 'string') {
            if (READ_KEYS.has(key))
                this.#remark().byName.set(key, value);
            const special = judgeKey(key, value);
            if (special !== null)
                this.#remark().specialKey ??= special;
            if (key === _hooked_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .EXECUTED_KEY */ .Ml)
                this.#remark().hasExecutedKey = true;
        }
        else if (key instanceof CallResult)
            this.#remark().computedKey ??= key.origin ?? 'a computed object';
    }
    get(name) {
        return this.#remarks?.byName.get(name);
    }
    /** First key like __setstate__, or whose value is executed; also a key that is computed while loading. */
    get specialKey() {
        return this.#remarks?.specialKey ?? null;
    }
    /** Holds the attribute whose text SciPy executes, harmless or not. */
    get hasExecutedKey() {
        return this.#remarks?.hasExecutedKey ?? false;
    }
    /** What made the first key that is no constant: attribute names never are computed. */
    get computedKey() {
        return this.#remarks?.computedKey ?? null;
    }
    #remark() {
        return (this.#remarks ??= new Remarks());
    }
}
/** A class or function by name, after the Python 2 renames. One object a name and file. */
class GlobalRef {
    module;
    name;
    offset;
    /** Strongest first when judged: a call says more than a reference. */
    uses = new Map();
    /** Called only in ways whose outcome is known, so that the outcome is judged instead (getattr of a constant name). */
    resolved = false;
    constructor(module, name, offset) {
        this.module = module;
        this.name = name;
        this.offset = offset;
    }
    get qualifiedName() {
        return `${this.module}.${this.name}`;
    }
    use(use, offset) {
        if (!this.uses.has(use))
            this.uses.set(use, offset);
    }
}
/** What a call or __new__ gives. */
class CallResult {
    callee;
    args;
    state = undefined;
    /** Made by __new__ alone: an instance, never a class (type itself is not allowed that way). */
    isInstance = false;
    /** Items put into an instance of a dict subclass. */
    entries = null;
    constructor(callee, args) {
        this.callee = callee;
        this.args = args;
    }
    /** Qualified name of the class or function behind it; null when that is computed. */
    get origin() {
        return this.callee instanceof GlobalRef ? this.callee.qualifiedName : null;
    }
}
/** Something whose value does not matter: an out-of-band buffer, an array that was skipped, a persistent object. */
class Opaque {
    kind;
    constructor(kind) {
        this.kind = kind;
    }
}
function weightOf(value) {
    if (typeof value !== 'object')
        return 1;
    return value instanceof Sequence || value instanceof Mapping ? value.weight : 1;
}
/** Attributes that metadata of functions and typing leave in honest instance dictionaries. */
const HARMLESS_SPECIAL = new Set([
    '__doc__',
    '__name__',
    '__module__',
    '__qualname__',
    '__wrapped__',
    '__orig_class__',
    '__version__',
]);
function judgeKey(key, value) {
    if (key === _hooked_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .EXECUTED_KEY */ .Ml && !(0,_hooked_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .isParserTemplate */ .GE)(value))
        return key;
    return isSpecialKey(key) ? key : null;
}
function isSpecialKey(key) {
    return (key.length > 4 &&
        key.charCodeAt(0) === 0x5f &&
        key.startsWith('__') &&
        key.endsWith('__') &&
        !HARMLESS_SPECIAL.has(key));
}


/***/ }),

/***/ 39364:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RS: () => (/* binding */ TRUSTED_PREFIXES),
/* harmony export */   h8: () => (/* binding */ ALLOWED_CALLS),
/* harmony export */   kg: () => (/* binding */ ALLOWED_CALL_PATTERNS),
/* harmony export */   mf: () => (/* binding */ ALLOWED_REFERENCES),
/* harmony export */   oe: () => (/* binding */ ALLOWED_NEW)
/* harmony export */ });
/** float32, float64, complex64 and complex128, as LAPACK names its routines. */
const ofEachKind = (name) => ['s', 'd', 'c', 'z'].map((kind) => `${kind}${name}`).join(' ');
/** Callables that may be called while loading: constructors of plain data, and the libraries' own rebuilders. */
const CALLS = {
    _codecs: 'encode',
    array: '_array_reconstructor array',
    // Raised and caught inside cross-validation results; making an exception object has no effect.
    builtins: 'bool bytearray bytes complex dict float frozenset int list object range set slice str tuple type xrange long unicode ' +
        'ArithmeticError AttributeError Exception FloatingPointError IndexError KeyError NotImplementedError OverflowError ' +
        'RuntimeError RuntimeWarning TypeError UserWarning ValueError Warning ZeroDivisionError',
    collections: 'Counter OrderedDict defaultdict deque',
    copyreg: '_reconstructor __newobj__ __newobj_ex__',
    datetime: 'date datetime time timedelta timezone',
    decimal: 'Decimal',
    fractions: 'Fraction',
    functools: 'partial',
    ipaddress: 'IPv4Address IPv6Address IPv4Network IPv6Network',
    operator: 'itemgetter',
    pathlib: 'Path PosixPath PurePath PurePosixPath PureWindowsPath WindowsPath',
    'pathlib._local': 'Path PosixPath PurePath PurePosixPath PureWindowsPath WindowsPath',
    random: 'Random',
    // Makes a member of the enumeration from a number.
    re: '_compile RegexFlag',
    // Compiled state space models, by the kind of their numbers; their constructors take arrays.
    'statsmodels.tsa.statespace._cfa_simulation_smoother': ofEachKind('CFASimulationSmoother'),
    'statsmodels.tsa.statespace._initialization': ofEachKind('Initialization'),
    'statsmodels.tsa.statespace._kalman_filter': ofEachKind('KalmanFilter'),
    'statsmodels.tsa.statespace._kalman_smoother': ofEachKind('KalmanSmoother'),
    'statsmodels.tsa.statespace._representation': ofEachKind('Statespace'),
    'statsmodels.tsa.statespace._simulation_smoother': ofEachKind('SimulationSmoother'),
    types: 'SimpleNamespace',
    uuid: 'UUID',
    zoneinfo: 'ZoneInfo._unpickle',
    'dateutil.tz.tz': 'tzutc tzlocal tzoffset _tzoffset',
    pytz: '_UTC _p',
    'joblib.numpy_pickle': 'NumpyArrayWrapper',
    'sklearn.externals.joblib.numpy_pickle': 'NumpyArrayWrapper',
    numpy: 'dtype ndarray matrix recarray',
    'numpy.core.multiarray': '_reconstruct scalar',
    'numpy._core.multiarray': '_reconstruct scalar',
    'numpy.core._multiarray_umath': '_reconstruct scalar',
    'numpy._core._multiarray_umath': '_reconstruct scalar',
    'numpy.core.numeric': '_frombuffer',
    'numpy._core.numeric': '_frombuffer',
    'numpy.core': '_ufunc_reconstruct',
    'numpy._core': '_ufunc_reconstruct',
    'numpy.core.records': 'fromrecords',
    'numpy.ma.core': '_mareconstruct',
    'numpy.ma.mrecords': '_mrreconstruct',
    'numpy.dtypes': 'BoolDType Float16DType Float32DType Float64DType Int16DType Int32DType Int64DType Int8DType ObjectDType StringDType ' +
        'UInt16DType UInt32DType UInt64DType UInt8DType',
    'numpy._core._internal': '_convert_to_stringdtype_kwargs',
    'numpy.core._internal': '_convert_to_stringdtype_kwargs',
    'numpy.random._pickle': '__bit_generator_ctor __generator_ctor __randomstate_ctor',
    'numpy.random': '__RandomState_ctor',
    'numpy.random.bit_generator': '__pyx_unpickle_SeedSequence',
    // Arrow-backed strings of pandas 3. Extension types stay out: theirs may unpickle further (CVE-2023-47248).
    'pyarrow.lib': 'type_for_alias _restore_array chunked_array py_buffer',
    // pandas 3 gives its public classes the module name of the package.
    pandas: 'ArrowDtype BooleanDtype CategoricalDtype DatetimeTZDtype Float32Dtype Float64Dtype Int8Dtype Int16Dtype Int32Dtype ' +
        'Int64Dtype Interval IntervalDtype Period PeriodDtype SparseDtype StringDtype Timedelta Timestamp UInt8Dtype ' +
        'UInt16Dtype UInt32Dtype UInt64Dtype',
    'pandas._libs.internals': '_unpickle_block',
    'pandas._libs.interval': 'Interval',
    'pandas._libs.sparse': 'BlockIndex IntIndex',
    'pandas._libs.tslibs.nattype': '_nat_unpickle __nat_unpickle',
    'pandas._libs.tslibs.period': 'Period',
    'pandas._libs.tslibs.timedeltas': 'Timedelta _timedelta_unpickle',
    'pandas._libs.tslibs.timestamps': '_unpickle_timestamp Timestamp',
    'pandas.core.arrays.arrow.dtype': 'ArrowDtype',
    'pandas.core.arrays.boolean': 'BooleanDtype',
    'pandas.core.arrays.floating': 'Float32Dtype Float64Dtype',
    'pandas.core.arrays.integer': 'Int8Dtype Int16Dtype Int32Dtype Int64Dtype UInt8Dtype UInt16Dtype UInt32Dtype UInt64Dtype',
    'pandas.core.arrays.string_': 'StringDtype',
    'pandas.core.dtypes.dtypes': 'CategoricalDtype DatetimeTZDtype IntervalDtype PeriodDtype SparseDtype ArrowDtype',
    'pandas.core.indexes.base': '_new_Index Index',
    'pandas.core.indexes.datetimes': '_new_DatetimeIndex',
    'pandas.core.indexes.interval': '_new_IntervalIndex',
    'pandas.core.indexes.period': '_new_PeriodIndex',
    'pandas.core.indexes.timedeltas': '_new_TimedeltaIndex',
    'pandas.core.internals.blocks': 'new_block new_block_2d',
    'pandas.core.internals.managers': 'BlockManager SingleBlockManager',
    'pandas._libs.arrays': '__pyx_unpickle_NDArrayBacked',
    'scipy.sparse': 'csr_matrix csc_matrix coo_matrix',
    'sklearn.linear_model._sgd_fast': 'Classification EpsilonInsensitive Hinge Huber Log LossFunction ModifiedHuber Regression SquaredEpsilonInsensitive ' +
        'SquaredHinge SquaredLoss',
    'sklearn.linear_model.sgd_fast': 'EpsilonInsensitive Hinge Huber Log ModifiedHuber SquaredEpsilonInsensitive SquaredHinge SquaredLoss',
    'sklearn.metrics._dist_metrics': 'newObj newObj32 newObj64',
    'sklearn.neighbors._ball_tree': 'newObj newObj32 newObj64',
    'sklearn.neighbors._kd_tree': 'newObj newObj32 newObj64',
    'sklearn.neighbors.ball_tree': 'newObj',
    'sklearn.neighbors.kd_tree': 'newObj',
    'sklearn.neighbors.dist_metrics': 'newObj',
    'sklearn.neighbors._dist_metrics': 'newObj',
    'sklearn.tree._tree': 'Tree',
    'sklearn.tree._criterion': 'Entropy FriedmanMSE Gini MAE MSE Poisson',
    'sklearn.tree._splitter': 'BestSplitter RandomSplitter BestSparseSplitter RandomSparseSplitter',
    'torch._utils': '_rebuild_parameter _rebuild_parameter_with_state _rebuild_qtensor _rebuild_sparse_tensor _rebuild_tensor ' +
        '_rebuild_tensor_v2 _rebuild_tensor_v3 _rebuild_meta_tensor_no_storage',
    'torch._tensor': '_rebuild_from_type_v2',
    'torch.storage': '_load_from_bytes UntypedStorage TypedStorage',
    'torch.serialization': '_get_layout',
    torch: 'Size device dtype',
};
/** Names that may be referred to (as a class to instantiate, a type, a callback) and are harmless in themselves. */
const REFERENCES = {
    builtins: 'Ellipsis NotImplemented None len abs min max sum round sorted',
    zoneinfo: 'ZoneInfo',
    numpy: 'abs absolute add all any arange argmax argmin array asarray bincount bool bool_ cbrt ceil clip complex128 complex64 ' +
        'cos cosh count_nonzero cumsum divide exp exp2 expm1 float16 float32 float64 floor hypot inf int16 int32 int64 int8 ' +
        'isfinite isnan log log10 log1p log2 longlong max maximum mean median min minimum multiply nan nan_to_num nanmax ' +
        'nanmean nanmedian nanmin nanstd nansum negative number object_ ones ones_like percentile power prod quantile ravel ' +
        'real reciprocal record reshape rint round sign sin sinh sqrt square std str_ subtract sum tan tanh uint16 uint32 ' +
        'uint64 uint8 ulonglong unique var where zeros zeros_like datetime64 timedelta64 bytes_ void generic integer floating',
    'numpy.core._multiarray_umath': 'exp log1p expm1 log sqrt square',
    'numpy._core._multiarray_umath': 'exp log1p expm1 log sqrt square',
    'scipy._lib.array_api_compat.numpy._aliases': 'asarray',
    'scipy.interpolate._interpolate': 'interp1d._call_linear_np interp1d._call_linear interp1d._call_nearest interp1d._call_previousnext ' +
        'interp1d._call_spline interp1d._call_nan_spline interp1d._call_nearest_fast',
    'scipy.interpolate.interpolate': 'interp1d._call_linear_np interp1d._call_linear interp1d._call_nearest interp1d._call_previousnext ' +
        'interp1d._call_spline interp1d._call_nan_spline interp1d._call_nearest_fast',
    'scipy.special._ufuncs': 'expit logit ndtr erf gammaln psi digamma xlogy',
    'scipy.spatial.distance': 'cdist euclidean cosine cityblock sqeuclidean',
    'sklearn.cluster._kmeans': '_kmeans_single_lloyd _kmeans_single_elkan lloyd_iter_chunked_dense lloyd_iter_chunked_sparse',
    'sklearn.feature_selection._univariate_selection': 'chi2 f_classif f_oneway f_regression r_regression',
    'sklearn.feature_selection._mutual_info': 'mutual_info_classif mutual_info_regression',
    'sklearn.metrics._classification': 'accuracy_score balanced_accuracy_score brier_score_loss cohen_kappa_score f1_score fbeta_score hamming_loss ' +
        'jaccard_score log_loss matthews_corrcoef precision_score recall_score',
    'sklearn.metrics._ranking': 'average_precision_score roc_auc_score top_k_accuracy_score',
    'sklearn.metrics._regression': 'explained_variance_score max_error mean_absolute_error mean_absolute_percentage_error mean_squared_error ' +
        'mean_squared_log_error median_absolute_error r2_score root_mean_squared_error',
    // Bound by histogram boosting to prepare its categories.
    'sklearn.utils.validation': 'check_array',
    'sklearn.metrics._scorer': '_passthrough_scorer _Passthrough',
    'sklearn.metrics.pairwise': 'chi2_kernel cosine_distances cosine_similarity euclidean_distances laplacian_kernel linear_kernel manhattan_distances ' +
        'polynomial_kernel rbf_kernel sigmoid_kernel',
    torch: 'BFloat16Storage BoolStorage ByteStorage CharStorage DoubleStorage FloatStorage HalfStorage IntStorage LongStorage ' +
        'ComplexDoubleStorage ComplexFloatStorage QInt32Storage QInt8Storage QUInt2x4Storage QUInt4x2Storage QUInt8Storage ' +
        'ShortStorage Tensor bfloat16 bool complex32 complex64 complex128 float16 float32 float64 int16 int32 int64 int8 ' +
        'float8_e4m3fn float8_e5m2 qint32 qint8 quint2x4 quint4x2 quint8 uint16 uint32 uint64 uint8 strided sparse_coo ' +
        'sparse_csr sparse_csc sparse_bsr sparse_bsc channels_last channels_last_3d contiguous_format preserve_format ' +
        'per_channel_affine per_channel_affine_float_qparams per_channel_symmetric per_tensor_affine per_tensor_symmetric',
    'torch.nn.parameter': 'Parameter',
};
function table(names) {
    return new Set(Object.entries(names).flatMap(([module, list]) => list
        .split(' ')
        .filter((name) => name !== '')
        .map((name) => `${module}.${name}`)));
}
const ALLOWED_CALLS = table(CALLS);
const ALLOWED_REFERENCES = table(REFERENCES);
/** Families of rebuilders whose members differ by version: Cython's, and pandas' date offsets (plain value classes). */
const ALLOWED_CALL_PATTERNS = [
    /^(?:sklearn|scipy|numpy|pandas|lightgbm|catboost)\.(?:[A-Za-z0-9_]+\.)+__pyx_unpickle_[A-Za-z0-9_]+$/,
    /^pandas\._libs\.tslibs\.offsets\.[A-Z][A-Za-z]+$/,
    // scikit-learn 1.5 and 1.6 were compiled under the bare module name.
    /^(?:sklearn\._loss\.)?_loss\.(?:__pyx_unpickle_)?Cy[A-Za-z0-9]+$/,
];
/** Packages whose classes may be instantiated without a constructor; their hooks were reviewed (hooked-classes.ts). */
const TRUSTED_PREFIXES = [
    'sklearn',
    'numpy',
    'scipy',
    'pandas',
    'xgboost',
    'lightgbm',
    'catboost',
    'statsmodels',
    'patsy',
    'imblearn',
    'category_encoders',
    'feature_engine',
    'torch.nn',
    'torch.optim',
];
/** Classes outside those packages that may be instantiated the same way. */
const ALLOWED_NEW = new Set([
    'joblib.numpy_pickle.NumpyArrayWrapper',
    'sklearn.externals.joblib.numpy_pickle.NumpyArrayWrapper',
    // Holds the function that a pipeline without a cache calls; PyCaret's pipelines keep it.
    'joblib.memory.NotMemorizedFunc',
    // Tokenizers of text vectorizers: a pattern, flags and what was compiled of them, and no hooks.
    'nltk.tokenize.regexp.BlanklineTokenizer',
    'nltk.tokenize.regexp.RegexpTokenizer',
    'nltk.tokenize.regexp.WhitespaceTokenizer',
    'nltk.tokenize.regexp.WordPunctTokenizer',
    // The word list beside a Keras model of texts, under the names of Keras 2.2 to 3; no hooks in any.
    'keras_preprocessing.text.Tokenizer',
    'keras.preprocessing.text.Tokenizer',
    'keras.src.preprocessing.text.Tokenizer',
    'keras.src.legacy.preprocessing.text.Tokenizer',
    'xgboost.compat.XGBoostLabelEncoder',
    'torch.nn.parameter.Parameter',
    'types.SimpleNamespace',
    'random.Random',
    'uuid.UUID',
    'uuid.SafeUUID',
]);


/***/ }),

/***/ 47723:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ Defect),
/* harmony export */   t: () => (/* binding */ PickleCursor)
/* harmony export */ });
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82588);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27332);


/** Why a stream cannot be followed any further. Internal to the scan: it becomes a finding, never leaves the room. */
class Defect extends Error {
    name = 'Defect';
    kind;
    offset;
    constructor(kind, message, offset) {
        super(message);
        this.kind = kind;
        this.offset = offset;
    }
}
/** Arguments that straddle a frame are decoded from a spliced copy of this size; honest files have none. */
const SPLICE_BYTES = 64 * 1024;
const MAX_SPLICES = 256;
/** Walks the opcodes from `start` in one of the readings and notes where frames lie. */
class PickleCursor {
    opcodes;
    reading;
    position;
    /** End of the current frame or read-ahead buffer; 0 when there is none. */
    #frameEnd = 0;
    /** framed only: where the file continues when the frame is used up. */
    #fileCursor = 0;
    #splices = 0;
    /** First disagreement between frames and opcodes. */
    frameViolation = null;
    constructor(opcodes, start, reading) {
        this.opcodes = opcodes;
        this.position = start;
        this.reading = reading;
    }
    /** @throws ModelGateError (decodeOpcode) or Defect where the stream breaks off */
    next() {
        if (this.#frameEnd !== 0 && this.position >= this.#frameEnd)
            this.#leaveFrame();
        let opcode = this.opcodes.decode(this.position);
        if (this.#frameEnd !== 0 && opcode.next > this.#frameEnd)
            opcode = this.#acrossFrameEnd(opcode);
        this.position = opcode.next;
        return opcode;
    }
    /** FRAME: a window of `length` bytes from here on. */
    enterFrame(length) {
        const start = this.position;
        const nested = this.#frameEnd > start;
        if (nested)
            this.#violate('a frame begins inside another');
        if (start + length > this.opcodes.length)
            this.#violate('a frame is longer than the file');
        if (this.reading === 'framed') {
            if (nested || start + length > this.opcodes.length)
                throw new Defect('malformed', 'a frame that does not fit', start);
            this.#leaveFrame();
            this.#frameEnd = this.position + length;
            this.#fileCursor = this.#frameEnd;
        }
        else if (this.reading === 'straddle') {
            // A nested frame that fits the buffer changes nothing; one that does not is read behind the buffer.
            if (nested && start + length <= this.#frameEnd)
                return;
            if (nested)
                this.position = this.#frameEnd;
            this.#frameEnd = this.position + length;
        }
        else if (start + length > this.#frameEnd) {
            this.#frameEnd = start + length;
        }
    }
    /** Where bytes that a loader reads from the file itself (joblib arrays) start. */
    rawStart() {
        const inside = this.#frameEnd > this.position;
        if (inside)
            this.#violate('array bytes begin inside a frame');
        return this.reading === 'framed' && this.#frameEnd !== 0 ? this.#fileCursor : this.position;
    }
    /** The loader has read the file itself up to `end`. */
    rawEnd(end) {
        if (this.reading === 'framed' && this.#frameEnd > this.position) {
            this.#fileCursor = end;
            return;
        }
        this.position = end;
        this.#frameEnd = 0;
    }
    /** After STOP: a frame that promised more than the pickle used. */
    finish() {
        if (this.#frameEnd > this.position)
            this.#violate('a frame is longer than its pickle');
    }
    #leaveFrame() {
        if (this.reading === 'framed' && this.#frameEnd !== 0)
            this.position = this.#fileCursor;
        this.#frameEnd = 0;
    }
    #acrossFrameEnd(opcode) {
        const cut = this.#firstReadAcross(opcode);
        const frameEnd = this.#frameEnd;
        if (cut === null) {
            // The frame ends between the opcode and its argument; only joblib's reader may have moved the file meanwhile.
            if (this.reading === 'linear' || this.#fileCursor <= frameEnd) {
                this.#frameEnd = 0;
                return opcode;
            }
            throw new Defect('malformed', 'an argument is split by array bytes', opcode.offset);
        }
        this.#violate('an opcode crosses the end of its frame');
        if (this.reading === 'framed')
            throw new Defect('malformed', 'pickle exhausted before end of frame', opcode.offset);
        this.#frameEnd = 0;
        return this.reading === 'linear' ? opcode : this.#spliced(opcode.offset, cut, frameEnd);
    }
    /** Offset at which the first single read that crosses the frame's end begins; null when no read does. */
    #firstReadAcross(opcode) {
        for (const [start, end] of readsOf(this.opcodes, opcode)) {
            if (start < this.#frameEnd && end > this.#frameEnd)
                return start;
        }
        return null;
    }
    /** The opcode as the C unpickler reads it from a file: what was left of the frame at `cut` is gone. */
    #spliced(offset, cut, frameEnd) {
        if (++this.#splices > MAX_SPLICES)
            throw new Defect('budget', 'too many opcodes cross their frames', offset);
        const { source } = this.opcodes;
        const head = source.read(offset, cut);
        const tail = source.read(frameEnd, frameEnd + SPLICE_BYTES);
        const copy = new Uint8Array(head.length + tail.length);
        copy.set(head);
        copy.set(tail, head.length);
        const { code, next, arg } = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeOpcode */ .N)(copy, 0);
        return { code, offset, next: frameEnd + next - head.length, arg };
    }
    #violate(reason) {
        this.frameViolation ??= { reason, offset: this.position };
    }
}
/** The single reads behind an opcode's argument: a fixed field, a count and its content, or one line after another. */
function readsOf({ source }, opcode) {
    const start = opcode.offset + 1;
    const argument = _formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .OPCODES */ .q[opcode.code].argument;
    const counted = /^(?:bytes|utf|latin|long)([148])$/.exec(argument);
    if (counted !== null) {
        const content = start + Number(counted[1]);
        return [
            [start, content],
            [content, opcode.next],
        ];
    }
    if (opcode.code !== _formats_index_js__WEBPACK_IMPORTED_MODULE_1__.OP.GLOBAL && opcode.code !== _formats_index_js__WEBPACK_IMPORTED_MODULE_1__.OP.INST)
        return [[start, opcode.next]];
    const second = start + source.read(start, opcode.next).indexOf(0x0a) + 1;
    return [
        [start, second],
        [second, opcode.next],
    ];
}


/***/ }),

/***/ 11740:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ silentSink),
/* harmony export */   o: () => (/* binding */ Evidence)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36419);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38546);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52634);
/* harmony import */ var _abstract_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80303);
/* harmony import */ var _cursor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47723);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64082);







const silentSink = { text: () => undefined, pair: () => undefined };
const MIN_TEXT_BYTES = 12;
/** Characters of the shortest base64 that holds a pickle of interest. */
const MIN_ENCODED = 16;
const MAX_TEXT_BYTES = 4 * 1024 * 1024;
function isPrintable(byte) {
    return (byte >= 0x20 && byte < 0x7f) || (byte >= 0x09 && byte <= 0x0d);
}
/** Opcodes spent on bytes that may be no pickle at all (array bytes, trailing data); each guess is short in honest files. */
const MAX_GUESSED_OPCODES = 5_000_000;
/**
 * What all readings, stacked streams and nested payloads of one file bring to light. Names are collected with their
 * uses and judged once, at the end; everything else is a finding at once.
 */
class Evidence {
    location;
    findings;
    strings;
    policy;
    today;
    #globals = new Map();
    #opcodes;
    #guesses = { left: MAX_GUESSED_OPCODES, of: MAX_GUESSED_OPCODES };
    #again = { left: _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_PICKLE_OPCODES */ .cR, of: _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_PICKLE_OPCODES */ .cR };
    /** Persistent ids are the normal form of torch files. */
    persistentIdsExpected = false;
    /** Told of each persistent id when they are expected; gives what the loader makes of it where that is known. */
    onPersistentId = () => undefined;
    /** Follows a constant that may hold another pickle; `loader` names the callable that would load it. */
    embedded = () => undefined;
    constructor(init) {
        this.location = init.location;
        this.findings = init.findings;
        this.strings = init.strings;
        this.policy = init.policy;
        this.today = init.today;
        this.#opcodes = init.opcodes ?? { left: _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_PICKLE_OPCODES */ .cR, of: _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_PICKLE_OPCODES */ .cR };
    }
    /** Evidence of a part of the file: own names and place, common findings and budget. */
    inside(part) {
        const { findings, strings, policy, today } = this;
        const inner = new Evidence({
            location: `${this.location}${part}`,
            findings,
            strings,
            policy,
            today,
            opcodes: this.#opcodes,
        });
        inner.persistentIdsExpected = this.persistentIdsExpected;
        inner.#guesses = this.#guesses;
        inner.#again = this.#again;
        return inner;
    }
    /** Evidence that is kept apart until it is known to matter (a stream that may be mere noise). */
    apart(part) {
        const { policy, today } = this;
        const budget = this.#guesses;
        const aside = new Evidence({
            location: `${this.location}${part}`,
            findings: new _findings_js__WEBPACK_IMPORTED_MODULE_1__/* .FindingList */ .kQ(),
            strings: silentSink,
            policy,
            today,
            opcodes: budget,
        });
        aside.#guesses = budget;
        aside.#again = this.#again;
        aside.persistentIdsExpected = true;
        return aside;
    }
    /** Evidence of a second reading of the same bytes, kept apart; all of them together may go as far as the first. */
    again() {
        const { location, policy, today } = this;
        return new Evidence({
            location,
            findings: new _findings_js__WEBPACK_IMPORTED_MODULE_1__/* .FindingList */ .kQ(),
            strings: silentSink,
            policy,
            today,
            opcodes: this.#again,
        });
    }
    spendOpcode(offset) {
        if (--this.#opcodes.left < 0) {
            throw new _cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .Defect */ .k('budget', `more than ${this.#opcodes.of} opcodes`, offset);
        }
    }
    global(module, name, offset) {
        const key = `${module}\n${name}`;
        let ref = this.#globals.get(key);
        if (ref === undefined) {
            ref = new _abstract_js__WEBPACK_IMPORTED_MODULE_3__/* .GlobalRef */ .rI(module, name, offset);
            this.#globals.set(key, ref);
        }
        return ref;
    }
    get globals() {
        return this.#globals.values();
    }
    /** Bytes that are text from end to end are searched like text; array bytes never are. */
    bytesConstant(content, offset) {
        this.embedded(content, offset, null);
        if (content.length >= MIN_TEXT_BYTES && content.length <= MAX_TEXT_BYTES && content.every(isPrintable)) {
            this.strings.text(Buffer.from(content).toString('latin1'), offset, this.location);
        }
    }
    textConstant(text, offset) {
        this.strings.text(text, offset, this.location);
        if (text.length >= MIN_ENCODED)
            this.embedded(text, offset, null);
    }
    add(rule, message, offset, severity) {
        const details = { message, location: this.location, offset };
        this.findings.add(rule, severity === undefined ? details : { ...details, severity });
    }
    /** Judges every name by its strongest use. Call once, when all readings are done. */
    judgeGlobals() {
        for (const ref of this.#globals.values()) {
            if (ref.resolved && ref.uses.size === 0)
                continue;
            const use = ref.uses.has('call') ? 'call' : ref.uses.has('new') ? 'new' : 'reference';
            // type() is allowed to be called on constants and not to be instantiated: judge both uses where both occur.
            const both = use === 'call' && ref.uses.has('new');
            const verdict = (0,_judge_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeGlobal */ .F)(ref.module, ref.name, use) ?? (both ? (0,_judge_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeGlobal */ .F)(ref.module, ref.name, 'new') : null);
            if (verdict !== null)
                this.#report(ref, use, verdict);
        }
    }
    #report(ref, use, verdict) {
        const offset = ref.uses.get(use) ?? ref.offset;
        const verb = { call: 'calls', new: 'instantiates', reference: 'refers to' }[use];
        const name = ref.qualifiedName;
        if (verdict.rule === 'pickle-unknown-module' && (0,_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .isAllowedModule */ .pf)(this.policy, ref.module)) {
            this.add('policy-exception', `${verb} ${name}; its module is on the list of allowed modules`, offset);
            return;
        }
        const exception = verdict.final ? null : (0,_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .findException */ .NB)(this.policy, name, use, this.today);
        if (exception !== null && !exception.expired) {
            this.add('policy-exception', `${verb} ${name}; allowed because: ${exception.entry.reason}`, offset);
            return;
        }
        if (exception !== null) {
            this.add('policy-expired', `the exception for ${name} ended on ${exception.entry.expires ?? ''}`, offset);
        }
        this.add(verdict.rule, `${verb} ${name}, which ${verdict.reason}`, offset, verdict.severity);
    }
}


/***/ }),

/***/ 330:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GE: () => (/* binding */ isParserTemplate),
/* harmony export */   I_: () => (/* binding */ executesState),
/* harmony export */   Ml: () => (/* binding */ EXECUTED_KEY),
/* harmony export */   Yd: () => (/* binding */ evaluatesText),
/* harmony export */   wQ: () => (/* binding */ runsOnLoad)
/* harmony export */ });
/**
 * Classes of trusted packages that run code of their own when they are merely instantiated, filled or thrown away:
 * NEWOBJ runs __new__, BUILD runs __setstate__, garbage collection runs __del__. Found with
 * scripts/make-security-hooks.py over scikit-learn 0.22 to 1.9, NumPy, SciPy, pandas, XGBoost, LightGBM and joblib,
 * category_encoders 2.3 to 2.11 and feature_engine 1.6 to 1.9 (which have none);
 * what it lists and is not here was read: it copies state, checks versions, or rebuilds arrays and trees.
 */
const HOOKED_CLASSES = [
    // __setstate__ opens a listener for other processes.
    /^sklearn\.callback\./,
    // __del__ hands the number in `handle` to the native library, which frees it as a pointer.
    /^xgboost\.(?:\w+\.)*(?:DMatrix|QuantileDMatrix|DeviceQuantileDMatrix|ExtMemQuantileDMatrix|_ProxyDMatrix|RabitTracker|Categories)$/,
    /^lightgbm\.(?:\w+\.)*(?:Dataset|_InnerPredictor)$/,
    // __del__ closes or terminates whatever the attributes name; __new__ wraps raw addresses.
    /^scipy\._lib\.(?:_util\.MapWrapper|_ccallback\.\w+)$/,
    /^scipy\.optimize\.(?:\w+\.)*DifferentialEvolutionSolver$/,
    /^scipy\.LowLevelCallable$/,
    // Metaclasses and classes that run expressions.
    /^pandas\.tseries\.holiday\./,
];
/** True for a class that must not even be instantiated by a file. */
function runsOnLoad(qualifiedName) {
    return HOOKED_CLASSES.some((pattern) => pattern.test(qualifiedName));
}
/** Functions that evaluate their text arguments as Python, whoever calls them. */
function evaluatesText(module) {
    return /^(?:patsy|statsmodels\.formula)(?:\.|$)/.test(module);
}
/**
 * Attribute whose text SciPy's distributions execute in __setstate__. Honest files carry it too (a search over
 * scipy.stats.uniform), always as SciPy's own template filled with the names of shape parameters.
 * https://github.com/scipy/scipy/blob/main/scipy/stats/_distn_infrastructure.py parse_arg_template
 */
const EXECUTED_KEY = '_parse_arg_template';
/** Packages with subclasses of those distributions; `__dict__.update` takes many shapes, honest files only a dict. */
function executesState(qualifiedName) {
    return /^(?:scipy\.stats|statsmodels\.(?:sandbox\.)?distributions|sklearn\.utils\.fixes)\./.test(qualifiedName);
}
const TEMPLATE = new RegExp([
    String.raw `^\n`,
    String.raw `def _parse_args\(self, (?<shapes>(?:[A-Za-z_]\w*, )*) loc=0(?<scale>, scale=1)?\):\n`,
    String.raw `    return \(\k<shapes>\), loc, (?<out>scale|1)\n\n`,
    String.raw `def _parse_args_rvs\(self, \k<shapes> loc=0\k<scale>, size=None\):\n`,
    String.raw `    return self\._argcheck_rvs\(\k<shapes> loc, \k<out>, size=size\)\n\n`,
    String.raw `def _parse_args_stats\(self, \k<shapes> loc=0\k<scale>, moments='mv'\):\n`,
    String.raw `    return \(\k<shapes>\), loc, \k<out>, moments\n$`,
].join(''));
/** True when the text is SciPy's own: nothing but the names of shape parameters differs. */
function isParserTemplate(text) {
    return typeof text === 'string' && text.length < 4_000 && TEMPLATE.test(text);
}


/***/ }),

/***/ 64082:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ judgeGlobal)
});

// EXTERNAL MODULE: ./src/security/pickle/allowed-globals.ts
var allowed_globals = __webpack_require__(39364);
;// CONCATENATED MODULE: ./src/security/pickle/dangerous-globals.ts
/**
 * Names that raise the severity. Safety does not rest on these lists (what is not allowed is judged anyway, by package
 * and use); they tell the grave from the merely unknown.
 */
/** Third-party packages that run code, read files or load further pickles on demand. */
const DANGEROUS_PACKAGES = new Set(('IPython Pyro4 Pyro5 _pytest aiohttp ansible boto3 botocore bokeh celery cffi cloudpickle delegator dill distributed ' +
    'docker envoy execnet fabric fickling fsspec git gradio httpx huggingface_hub invoke jinja2 joblib jsonpickle keras ' +
    'kubernetes mlflow modelaudit modelscan multiprocess nltk nose numba numexpr paramiko pathos pexpect picklescan pip ' +
    'pkg_resources plumbum psutil ptyprocess py pydash pyodide pytest rpyc requests setuptools sh shelljob smart_open ' +
    'streamlit subprocess32 sympy tensorflow torch torchvision transformers twisted urllib3 wget win32api win32com yaml zmq').split(' '));
/** Functions and classes that rebuild code; the file carries bytecode or source. */
const CODE_CARRIERS = [
    /^(?:cloudpickle|joblib\.externals\.cloudpickle|dill|pyspark\.cloudpickle|ray\.cloudpickle|torch\.package)(?:\.|$)/,
    /^types\.(?:CodeType|FunctionType|LambdaType|MethodType|ModuleType)$/,
    /^builtins\.(?:code|function|compile)$/,
    /^(?:new\.(?:code|function|instancemethod)|marshal\.)/,
];
/** Parts of trusted packages that compile, download, open files or load pickles. */
const RISKY_SUBMODULES = new Set(('_build_utils _datasource _distributor_init _pytesttester _testing compat computation conftest ctypeslib datasets ' +
    'distutils excel exec_command externals f2py fixes hub io jit memmap memory npyio openml package plotting py3k ' +
    'serialization sql testing tests utils_test wsgi _pyinstaller _export _inductor _dynamo distributed multiprocessing').split(' '));
/** Components that are dangerous wherever they are found: re-exported modules and functions, self-deleting classes. */
const DANGEROUS_NAMES = new Set(('DataSource DataFile ExcelFile ExcelWriter HDFStore TextFileReader Repository NpzFile Popen Process ProcessPoolExecutor PyOS_FSPath TemporaryDirectory Thread ' +
    'ThreadPoolExecutor ZipFile TarFile __builtins__ __import__ attrgetter builtins check_call check_output code codecs ' +
    'compile ctypes ctypeslib delattr eval exec execfile execv execve fork fromfile genfromtxt getattr getoutput ' +
    'getstatusoutput glob globals import_module importlib input inspect io linecache load load_workspace loads loadtxt ' +
    'locals marshal memmap methodcaller multiprocessing netcdf_file open open_memmap operator os pathlib pickle platform ' +
    'popen posix posix_spawn pty read_pickle read_csv runpy runstring save savetxt savez setattr shutil signal socket spawn ' +
    'subprocess sys system tempfile threading to_csv to_pickle tofile unlink urllib urlopen urlretrieve vars warnings ' +
    'webbrowser zipfile').split(' '));

// EXTERNAL MODULE: ./src/security/pickle/hooked-classes.ts
var hooked_classes = __webpack_require__(330);
;// CONCATENATED MODULE: ./src/security/pickle/stdlib-roots.ts
// Generated by scripts/make-security-tables.py from CPython 2.7 and 3.6 to 3.14; do not edit.
/** First components of the standard library's module names, Python 2 and removed ones included. */
const STDLIB_ROOTS = new Set([
    'BaseHTTPServer',
    'Bastion',
    'CGIHTTPServer',
    'ConfigParser',
    'Cookie',
    'DocXMLRPCServer',
    'HTMLParser',
    'MimeWriter',
    'Queue',
    'SimpleHTTPServer',
    'SimpleXMLRPCServer',
    'SocketServer',
    'StringIO',
    'UserDict',
    'UserList',
    'UserString',
    '_LWPCookieJar',
    '_MozillaCookieJar',
    '__builtin__',
    '__hello__',
    '__phello__',
    '__phello_alias__',
    '_abc',
    '_abcoll',
    '_aix_support',
    '_android_support',
    '_apple_support',
    '_ast',
    '_asyncio',
    '_bisect',
    '_blake2',
    '_bootlocale',
    '_bootsubprocess',
    '_bz2',
    '_codecs',
    '_codecs_cn',
    '_codecs_hk',
    '_codecs_iso2022',
    '_codecs_jp',
    '_codecs_kr',
    '_codecs_tw',
    '_collections',
    '_collections_abc',
    '_colorize',
    '_compat_pickle',
    '_compression',
    '_contextvars',
    '_crypt',
    '_csv',
    '_ctypes',
    '_ctypes_test',
    '_curses',
    '_curses_panel',
    '_datetime',
    '_dbm',
    '_decimal',
    '_dummy_thread',
    '_elementtree',
    '_frozen_importlib',
    '_frozen_importlib_external',
    '_functools',
    '_gdbm',
    '_hashlib',
    '_heapq',
    '_hmac',
    '_hotshot',
    '_imp',
    '_interpchannels',
    '_interpqueues',
    '_interpreters',
    '_io',
    '_ios_support',
    '_json',
    '_locale',
    '_lsprof',
    '_lzma',
    '_markupbase',
    '_md5',
    '_msi',
    '_multibytecodec',
    '_multiprocessing',
    '_opcode',
    '_opcode_metadata',
    '_operator',
    '_osx_support',
    '_overlapped',
    '_peg_parser',
    '_pickle',
    '_posixshmem',
    '_posixsubprocess',
    '_py_abc',
    '_pydatetime',
    '_pydecimal',
    '_pyio',
    '_pylong',
    '_pyrepl',
    '_queue',
    '_random',
    '_remote_debugging',
    '_scproxy',
    '_sha',
    '_sha1',
    '_sha2',
    '_sha256',
    '_sha3',
    '_sha512',
    '_signal',
    '_sitebuiltins',
    '_socket',
    '_sqlite3',
    '_sre',
    '_ssl',
    '_stat',
    '_statistics',
    '_string',
    '_strptime',
    '_struct',
    '_suggestions',
    '_symtable',
    '_sysconfig',
    '_sysconfigdata',
    '_testbuffer',
    '_testcapi',
    '_testclinic',
    '_testclinic_limited',
    '_testconsole',
    '_testexternalinspection',
    '_testimportmultiple',
    '_testinternalcapi',
    '_testlimitedcapi',
    '_testmultiphase',
    '_testsinglephase',
    '_thread',
    '_threading_local',
    '_tkinter',
    '_tokenize',
    '_tracemalloc',
    '_types',
    '_typing',
    '_uuid',
    '_warnings',
    '_weakref',
    '_weakrefset',
    '_winapi',
    '_winreg',
    '_wmi',
    '_xxinterpchannels',
    '_xxsubinterpreters',
    '_xxtestfuzz',
    '_zoneinfo',
    '_zstd',
    'abc',
    'aifc',
    'annotationlib',
    'antigravity',
    'anydbm',
    'argparse',
    'array',
    'ast',
    'asynchat',
    'asyncio',
    'asyncore',
    'atexit',
    'audiodev',
    'audioop',
    'base64',
    'bdb',
    'binascii',
    'binhex',
    'bisect',
    'bsddb',
    'builtins',
    'bz2',
    'cPickle',
    'cProfile',
    'cStringIO',
    'calendar',
    'cgi',
    'cgitb',
    'chunk',
    'cmath',
    'cmd',
    'code',
    'codecs',
    'codeop',
    'collections',
    'colorsys',
    'commands',
    'compileall',
    'compiler',
    'compression',
    'concurrent',
    'configparser',
    'contextlib',
    'contextvars',
    'cookielib',
    'copy',
    'copy_reg',
    'copyreg',
    'crypt',
    'csv',
    'ctypes',
    'curses',
    'dataclasses',
    'datetime',
    'dbhash',
    'dbm',
    'decimal',
    'difflib',
    'dircache',
    'dis',
    'distutils',
    'dl',
    'doctest',
    'dumbdbm',
    'dummy_thread',
    'dummy_threading',
    'email',
    'encodings',
    'ensurepip',
    'enum',
    'errno',
    'exceptions',
    'faulthandler',
    'fcntl',
    'filecmp',
    'fileinput',
    'fnmatch',
    'formatter',
    'fpformat',
    'fractions',
    'ftplib',
    'functools',
    'future_builtins',
    'gc',
    'genericpath',
    'getopt',
    'getpass',
    'gettext',
    'glob',
    'graphlib',
    'grp',
    'gzip',
    'hashlib',
    'heapq',
    'hmac',
    'hotshot',
    'html',
    'htmlentitydefs',
    'htmllib',
    'http',
    'httplib',
    'idlelib',
    'ihooks',
    'imaplib',
    'imghdr',
    'imp',
    'importlib',
    'imputil',
    'inspect',
    'io',
    'ipaddress',
    'itertools',
    'json',
    'keyword',
    'lib2to3',
    'linecache',
    'linuxaudiodev',
    'locale',
    'logging',
    'lzma',
    'macpath',
    'macurl2path',
    'mailbox',
    'mailcap',
    'markupbase',
    'marshal',
    'math',
    'md5',
    'mhlib',
    'mimetools',
    'mimetypes',
    'mimify',
    'mmap',
    'modulefinder',
    'msilib',
    'msvcrt',
    'multifile',
    'multiprocessing',
    'mutex',
    'netrc',
    'new',
    'nis',
    'nntplib',
    'nt',
    'ntpath',
    'nturl2path',
    'numbers',
    'opcode',
    'operator',
    'optparse',
    'os',
    'os2emxpath',
    'ossaudiodev',
    'parser',
    'pathlib',
    'pdb',
    'pickle',
    'pickletools',
    'pipes',
    'pkgutil',
    'platform',
    'plistlib',
    'popen2',
    'poplib',
    'posix',
    'posixfile',
    'posixpath',
    'pprint',
    'profile',
    'pstats',
    'pty',
    'pwd',
    'py_compile',
    'pyclbr',
    'pydoc',
    'pydoc_data',
    'pyexpat',
    'queue',
    'quopri',
    'random',
    're',
    'readline',
    'repr',
    'reprlib',
    'resource',
    'rexec',
    'rfc822',
    'rlcompleter',
    'robotparser',
    'runpy',
    'sched',
    'secrets',
    'select',
    'selectors',
    'sets',
    'sgmllib',
    'sha',
    'shelve',
    'shlex',
    'shutil',
    'signal',
    'site',
    'smtpd',
    'smtplib',
    'sndhdr',
    'socket',
    'socketserver',
    'spwd',
    'sqlite3',
    'sre',
    'sre_compile',
    'sre_constants',
    'sre_parse',
    'ssl',
    'stat',
    'statistics',
    'statvfs',
    'string',
    'stringold',
    'stringprep',
    'strop',
    'struct',
    'subprocess',
    'sunau',
    'sunaudio',
    'symbol',
    'symtable',
    'sys',
    'sysconfig',
    'syslog',
    'tabnanny',
    'tarfile',
    'telnetlib',
    'tempfile',
    'templatelib',
    'termios',
    'test',
    'textwrap',
    'this',
    'thread',
    'threading',
    'time',
    'timeit',
    'tkinter',
    'toaiff',
    'token',
    'tokenize',
    'tomllib',
    'trace',
    'traceback',
    'tracemalloc',
    'tty',
    'turtle',
    'turtledemo',
    'types',
    'typing',
    'unicodedata',
    'unittest',
    'urllib',
    'urllib2',
    'urlparse',
    'user',
    'uu',
    'uuid',
    'venv',
    'warnings',
    'wave',
    'weakref',
    'webbrowser',
    'whichdb',
    'winreg',
    'winsound',
    'wsgiref',
    'xdrlib',
    'xml',
    'xmllib',
    'xmlrpc',
    'xmlrpclib',
    'xxlimited',
    'xxlimited_35',
    'xxlimited_3_13',
    'xxsubtype',
    'zipapp',
    'zipfile',
    'zipimport',
    'zlib',
    'zoneinfo',
]);

;// CONCATENATED MODULE: ./src/security/pickle/judge.ts







/**
 * Judges a name by its use (policy of docs/threat-model.md): exact names are allowed, classes of trusted packages may be
 * instantiated without their constructor, everything else gets a severity by where it comes from.
 * @returns null when honest models do exactly this
 */
function judgeGlobal(module, name, use) {
    const qualified = `${module}.${name}`;
    if (isAllowed(qualified, use))
        return null;
    const dangerous = (reason) => ({
        rule: 'pickle-dangerous-callable',
        severity: 'high',
        reason,
        final: true,
    });
    if (!IDENTIFIERS.test(module) ||
        !IDENTIFIERS.test(name.replaceAll('<locals>', 'locals').replaceAll('<lambda>', 'lambda')))
        return dangerous('is spelled as no Python module or class is');
    const root = module.split('.', 1)[0];
    const trusted = allowed_globals/* TRUSTED_PREFIXES */.RS.some((prefix) => module === prefix || module.startsWith(`${prefix}.`));
    if (CODE_CARRIERS.some((pattern) => pattern.test(qualified))) {
        return {
            rule: 'pickle-carries-code',
            severity: 'high',
            reason: 'rebuilds functions from code in the file',
            final: true,
        };
    }
    const parts = name.split('.');
    if (parts.length > 1 ||
        parts.some(isDunder) ||
        module.split('.').some((part) => isDunder(part) && part !== '__main__' && part !== '__builtin__')) {
        return {
            rule: 'pickle-dotted-name',
            severity: 'high',
            reason: 'reaches through attributes',
            final: STDLIB_ROOTS.has(root),
        };
    }
    if (STDLIB_ROOTS.has(root) || root.startsWith('_sysconfigdata_'))
        return dangerous('is part of the standard library and not needed by any honest model');
    const known = trusted || DANGEROUS_PACKAGES.has(root) || TRUSTED_ROOTS.has(root);
    if (known && parts.some((part) => DANGEROUS_NAMES.has(part)))
        return dangerous('opens files, starts processes or runs code');
    if ((0,hooked_classes/* runsOnLoad */.wQ)(qualified))
        return dangerous('runs code of its own when it is instantiated or thrown away');
    if ((0,hooked_classes/* evaluatesText */.Yd)(module) && !isClassName(name))
        return dangerous('evaluates text as Python');
    if (trusted)
        return judgeTrusted(module, name, use);
    if (known && (use === 'call' || !isClassName(name) || (use === 'new' && !CLASS_LIBRARIES.has(root)))) {
        return dangerous('belongs to a package that runs code, reads files or loads pickles on demand');
    }
    return {
        rule: 'pickle-unknown-module',
        // A call runs the function with arguments of the file; instances and references only import the module.
        severity: use === 'call' ? 'high' : 'medium',
        reason: module.startsWith('__main__')
            ? 'is defined in the script that trained the model'
            : 'is not known to ModelGate',
        final: false,
    };
}
const TRUSTED_ROOTS = new Set(allowed_globals/* TRUSTED_PREFIXES */.RS.map((prefix) => prefix.split('.', 1)[0]));
/** Told from the words of the name: load_pickle, read_csv, fetch_openml. */
const EVALUATING_NAME = /(?:^|_)(?:load|loads|read|eval|exec|pickle|unpickle|import|open|fetch|download|compile|run)(?:_|$)/;
/** Identifiers joined by dots. Invisible characters, which Python would take in a file name, are none. */
const IDENTIFIERS = /^(?!.*\p{Default_Ignorable_Code_Point})[\p{L}_][\p{L}\p{N}\p{M}_]*(?:\.[\p{L}_][\p{L}\p{N}\p{M}_]*)*$/u;
/** Packages whose own classes are what models are made of: needing them is unknown, not dangerous. */
const CLASS_LIBRARIES = new Set([
    'keras',
    'tensorflow',
    'torch',
    'torchvision',
    'transformers',
    'sympy',
]);
function isAllowed(qualified, use) {
    // type.__new__ makes a class with methods of the file's choice.
    if (qualified === 'builtins.type' && use === 'new')
        return false;
    if (allowed_globals/* ALLOWED_CALLS */.h8.has(qualified))
        return true;
    if (use !== 'call' && allowed_globals/* ALLOWED_NEW */.oe.has(qualified))
        return true;
    if (use === 'reference' && allowed_globals/* ALLOWED_REFERENCES */.mf.has(qualified))
        return true;
    return allowed_globals/* ALLOWED_CALL_PATTERNS */.kg.some((pattern) => pattern.test(qualified));
}
function judgeTrusted(module, name, use) {
    const risky = module.split('.').some((part) => RISKY_SUBMODULES.has(part)) || RISKY_SUBMODULES.has(name);
    const isClass = isClassName(name);
    const where = risky ? 'a part of a trusted package that opens files or runs code' : 'a trusted package';
    if (use === 'call') {
        return isClass && !risky
            ? { rule: 'pickle-unlisted-class-call', severity: 'high', reason: `is a class of ${where}`, final: false }
            : { rule: 'pickle-untrusted-call', severity: 'high', reason: `belongs to ${where}`, final: risky };
    }
    if (!isClass && EVALUATING_NAME.test(name)) {
        const reason = 'has the name of a function that loads, opens or evaluates';
        return { rule: 'pickle-untrusted-call', severity: 'high', reason, final: false };
    }
    if (risky && !isClass)
        return { rule: 'pickle-untrusted-call', severity: 'high', reason: `belongs to ${where}`, final: true };
    if (risky) {
        return { rule: 'pickle-unlisted-class-call', severity: 'medium', reason: `is a class of ${where}`, final: false };
    }
    // NEWOBJ runs __new__ and BUILD __setstate__ of the class: hooked-classes.ts lists those that do more than copy state.
    if (use === 'new' || isClass)
        return null;
    return { rule: 'pickle-function-reference', severity: 'low', reason: `is a function of ${where}`, final: false };
}
function isClassName(name) {
    return /^_*[A-Z]/.test(name);
}
function isDunder(part) {
    return part.length > 4 && part.startsWith('__') && part.endsWith('__');
}


/***/ }),

/***/ 23315:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ wholeConstant),
/* harmony export */   Y: () => (/* binding */ OpcodeReader)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74296);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82588);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81059);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10671);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27332);


/** Read at a time from a file; most opcodes and all but the largest constants fit. */
const WINDOW = 256 * 1024;
/** Constants of a file beyond this are seen by their beginning. Arrays of plain pickles reach it. */
const MAX_HELD_BYTES = 32 * 1024 * 1024;
const HEAD_BYTES = 1024 * 1024;
/** A text or a line; the model text of a booster may have a hundred million characters. */
const MAX_ARGUMENT = 256 * 1024 * 1024;
const MAX_KEPT_BYTES = 1024;
/** Constants of which the stack holds the beginning, with the way to the rest. */
const longConstants = new WeakMap();
/** All bytes of a constant that was on the stack. */
function wholeConstant(constant) {
    return longConstants.get(constant)?.() ?? constant;
}
/** Opcodes of content by their place, whether it lies in memory or in a file of any size. */
class OpcodeReader {
    source;
    length;
    #whole;
    #window = new Uint8Array(0);
    #base = 0;
    #slot = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .opcodeSlot */ .x)();
    constructor(content) {
        this.source = content instanceof Uint8Array ? (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .inMemory */ .ZK)(content) : content;
        this.length = this.source.length;
        this.#whole = this.source.whole;
    }
    /** The next call may write over what the last gave. @throws ModelGateError where there is no opcode, as decodeOpcode does */
    decode(offset) {
        return this.#whole === null ? this.#decodeInFile(offset) : (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeOpcode */ .N)(this.#whole, offset, this.#slot);
    }
    /** A byte; undefined past the end. */
    byteAt(offset) {
        if (this.#whole !== null)
            return this.#whole[offset];
        return this.#window[offset - this.#base] ?? this.source.read(offset, offset + 1)[0];
    }
    /**
     * The bytes of a constant. Of one too long to be held only the beginning is given, unless that may open a pickle or
     * an archive: nothing else is looked for in bytes.
     */
    constant({ arg, offset, next }) {
        const head = arg;
        const isCut = next - offset > head.length + 9;
        if (!isCut || !(0,_formats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .mayHoldPickle */ .jX)(head))
            return head;
        const counted = this.#countedExtent(offset, _formats_index_js__WEBPACK_IMPORTED_MODULE_3__/* .OPCODES */ .q[this.byteAt(offset)].argument);
        return this.source.read(counted?.start ?? offset, next);
    }
    /** The constant for the stack: what was read of a file must not stay in memory until its end. */
    keep({ arg, offset, next }) {
        const content = arg;
        if (this.#whole !== null)
            return content;
        if (next - offset <= MAX_KEPT_BYTES)
            return content.slice();
        const head = content.slice(0, MAX_KEPT_BYTES);
        const counted = this.#countedExtent(offset, _formats_index_js__WEBPACK_IMPORTED_MODULE_3__/* .OPCODES */ .q[this.byteAt(offset)].argument);
        longConstants.set(head, () => this.source.read(counted?.start ?? offset, next));
        return head;
    }
    #decodeInFile(offset) {
        if (offset < this.#base || offset + 32 > this.#base + this.#window.length)
            this.#load(offset, WINDOW);
        const code = this.#window[offset - this.#base];
        const argument = code === undefined ? undefined : _formats_index_js__WEBPACK_IMPORTED_MODULE_3__/* .OPCODES */ .q[code]?.argument;
        const extent = this.#countedExtent(offset, argument ?? '');
        if (extent !== null && extent.end <= this.length && extent.end > this.#base + this.#window.length) {
            if (argument.startsWith('bytes') && extent.end - extent.start > MAX_HELD_BYTES) {
                const arg = this.source.read(extent.start, extent.start + HEAD_BYTES);
                return { code: code, offset, next: extent.end, arg };
            }
            this.#load(offset, extent.end - offset);
        }
        for (;;) {
            try {
                const { next, arg } = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeOpcode */ .N)(this.#window, offset - this.#base);
                return { code: code, offset, next: next + this.#base, arg };
            }
            catch (error) {
                if (!(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .isModelGateError */ .p2)(error))
                    throw error;
                const isCutOff = argument !== undefined && this.#base + this.#window.length < this.length;
                if (!isCutOff || !/truncated: (?!empty)/.test(error.message))
                    throw shifted(error, this.#base);
                this.#load(offset, this.#window.length * 8);
            }
        }
    }
    #load(offset, length) {
        if (length > MAX_ARGUMENT) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ModelGateError */ .j3('limit', `pickle: an argument of more than ${MAX_ARGUMENT} bytes at byte ${offset}`);
        }
        this.#window = this.source.read(offset, offset + Math.max(length, WINDOW));
        this.#base = offset;
    }
    /** Where the content of a counted argument lies; null for others. */
    #countedExtent(offset, argument) {
        const width = /^(?:bytes|utf|latin|long)([148])$/.exec(argument)?.[1];
        if (width === undefined)
            return null;
        const start = offset + 1 + Number(width);
        let count = 0;
        for (let at = start - 1; at > offset; at--)
            count = count * 256 + (this.byteAt(at) ?? 0);
        return { start, end: start + count };
    }
}
/** An error of the decoder, which counts from the window's first byte. */
function shifted(error, base) {
    const message = error.message.replace(/at byte (\d+)$/, (_, at) => `at byte ${Number(at) + base}`);
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ModelGateError */ .j3(error.code, message, { cause: error });
}


/***/ }),

/***/ 24992:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x8: () => (/* binding */ followConstants),
  aq: () => (/* binding */ opensAsPickle),
  nE: () => (/* binding */ resync),
  AD: () => (/* binding */ scanStream)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/limits.ts
var limits = __webpack_require__(36419);
// EXTERNAL MODULE: ./src/formats/pickle/opcode-table.ts
var opcode_table = __webpack_require__(27332);
// EXTERNAL MODULE: ./src/security/pickle/cursor.ts
var cursor = __webpack_require__(47723);
// EXTERNAL MODULE: ./src/security/pickle/abstract.ts
var pickle_abstract = __webpack_require__(80303);
;// CONCATENATED MODULE: ./src/security/pickle/arrays.ts



/**
 * The raw bytes that joblib writes behind the BUILD of a NumpyArrayWrapper, from dtype and shape alone.
 * Source: https://github.com/joblib/joblib/blob/main/joblib/numpy_pickle.py (read_array)
 */
function arrayBytes(wrapper, content, start) {
    const dtype = sizeOf(wrapper.get('dtype'), start);
    // numpy.load-style object arrays: pickle.load(file_handle) on the spot.
    if (dtype.objects)
        return { end: start, inline: true };
    const count = elementCount(wrapper.get('shape'), start);
    let from = start;
    const alignment = wrapper.get('numpy_array_alignment_bytes');
    if (alignment !== undefined && alignment !== null) {
        const padding = content.byteAt(start);
        if (padding === undefined)
            throw new cursor/* Defect */.k('malformed', 'the file ends where array padding is due', start);
        from += 1 + padding;
    }
    const length = count * dtype.itemSize;
    if (!(length >= 0) || from + length > content.length) {
        const kind = length > 2 ** 40 ? 'bomb' : 'malformed';
        throw new cursor/* Defect */.k(kind, `an array of ${length} bytes where ${Math.max(content.length - from, 0)} are left`, start);
    }
    return { end: from + length, inline: false };
}
function elementCount(shape, offset) {
    if (!(shape instanceof pickle_abstract/* Sequence */.gd))
        throw new cursor/* Defect */.k('malformed', 'an array without a shape', offset);
    let count = 1;
    for (const extent of shape.items) {
        if (typeof extent !== 'number' || !Number.isInteger(extent) || extent < 0) {
            throw new cursor/* Defect */.k('malformed', 'an array shape that is not made of counts', offset);
        }
        count *= extent;
    }
    if (shape.count > shape.items.length)
        throw new cursor/* Defect */.k('malformed', `an array of ${shape.count} dimensions`, offset);
    return count;
}
/** NPY_ITEM_HASOBJECT, which dtype.hasobject reports and joblib asks. */
const HAS_OBJECT = 0x01;
/** Item size in bytes of numpy.dtype(code).__setstate__((version, order, subdtype, names, fields, size, alignment, flags)). */
function sizeOf(dtype, offset) {
    if (!(dtype instanceof pickle_abstract/* CallResult */.Q9) || !/^numpy\.(?:dtype|dtypes\.\w+)$/.test(dtype.origin ?? '')) {
        throw new cursor/* Defect */.k('malformed', 'an array whose dtype is not a numpy.dtype', offset);
    }
    const code = dtype.args instanceof pickle_abstract/* Sequence */.gd ? dtype.args.items[0] : undefined;
    const state = dtype.state instanceof pickle_abstract/* Sequence */.gd ? dtype.state.items : [];
    const flags = state[7];
    const match = typeof code === 'string' ? /^[<>=|]?([a-zA-Z?])(\d*)$/.exec(code) : null;
    if (match === null)
        throw new cursor/* Defect */.k('malformed', 'an array of an unknown dtype', offset);
    const letter = match[1];
    if (letter === 'O' || (typeof flags === 'number' && (flags & HAS_OBJECT) !== 0))
        return { itemSize: 0, objects: true };
    const declared = state[5];
    const itemSize = typeof declared === 'number' && declared >= 0 ? declared : Number(match[2] || '1') * (letter === 'U' ? 4 : 1);
    if (letter === 'T')
        throw new cursor/* Defect */.k('malformed', 'an array of variable-width strings in joblib', offset);
    return { itemSize, objects: false };
}

// EXTERNAL MODULE: ./src/formats/pickle/plain-types.ts
var plain_types = __webpack_require__(71351);
// EXTERNAL MODULE: ./src/security/pickle/allowed-globals.ts
var allowed_globals = __webpack_require__(39364);
;// CONCATENATED MODULE: ./src/security/pickle/call-arguments.ts


const BIT_GENERATORS = /^(?:MT19937|PCG64|PCG64DXSM|Philox|SFC64|DSFMT|ThreeFry|Xorshift1024|Xoroshiro128)$/;
const BIT_GENERATOR_CLASSES = /^numpy\.random\.(?:_?(?:mt19937|pcg64|philox|sfc64)\.)?(?:MT19937|PCG64|PCG64DXSM|Philox|SFC64)$/;
/** Bytes or items that an allocation by number may ask for. */
const MAX_ALLOCATION = 100_000_000;
const PLAIN_VALUES = /^(?:builtins|collections|datetime|decimal|fractions|uuid|_codecs|numpy|array|pandas\._libs|copyreg)\./;
const BIT_GENERATOR_MAKER = 'numpy.random._pickle.__bit_generator_ctor';
/** The constructors of numpy.random._pickle call the class, or the function, that they are given. */
function makeGenerator([first, second], offset, evidence) {
    const known = first === undefined ||
        (typeof first === 'string' && BIT_GENERATORS.test(first)) ||
        (first instanceof pickle_abstract/* GlobalRef */.rI && BIT_GENERATOR_CLASSES.test(first.qualifiedName)) ||
        (first instanceof pickle_abstract/* CallResult */.Q9 &&
            (first.origin === BIT_GENERATOR_MAKER || BIT_GENERATOR_CLASSES.test(first.origin ?? '')));
    if (!known)
        evidence.add('pickle-untrusted-call', `makes a bit generator of ${describe(first)}`, offset);
    if (second instanceof pickle_abstract/* GlobalRef */.rI)
        second.use('call', offset);
    else if (second !== undefined && second !== null)
        computed('the bit generator constructor', offset, evidence);
}
/** Converting an instance runs __iter__, __len__, __str__ or __index__ of its class on attributes of the file. */
function checkConversion(name, items, offset, evidence) {
    for (const item of items) {
        if (!(item instanceof pickle_abstract/* CallResult */.Q9) || PLAIN_VALUES.test(item.origin ?? ''))
            continue;
        if (name === 'collections.defaultdict' && item.origin === 'functools.partial')
            continue;
        computed(`what ${name} makes of ${describe(item.callee)}`, offset, evidence);
    }
}
/** bytes(n) and bytearray(n) allocate n bytes. */
function checkAllocation([size], offset, evidence) {
    if ((typeof size === 'number' || typeof size === 'bigint') && size > MAX_ALLOCATION) {
        evidence.add('resource-bomb', `allocates ${size} bytes by number`, offset);
    }
}
/** list(range(n)) and its like build n items. */
function checkRange([source], offset, evidence) {
    if (!(source instanceof pickle_abstract/* CallResult */.Q9) || source.origin !== 'builtins.range')
        return;
    const bounds = source.args instanceof pickle_abstract/* Sequence */.gd ? source.args.items : [];
    if (bounds.some((bound) => (typeof bound === 'number' || typeof bound === 'bigint') && bound > MAX_ALLOCATION)) {
        evidence.add('resource-bomb', 'expands a range of more than 1e8 numbers', offset);
    }
}
/** Reports what only running the file would tell. */
function computed(what, offset, evidence) {
    evidence.add('pickle-computed-call', `${what} is computed while loading`, offset);
}
/** A value in a few words, for messages. */
function describe(value) {
    if (value === null)
        return 'None';
    if (typeof value !== 'object')
        return `${typeof value} ${String(value).slice(0, 60)}`;
    if (value instanceof Uint8Array)
        return 'bytes';
    if (value instanceof pickle_abstract/* Sequence */.gd)
        return value.kind;
    if (value instanceof pickle_abstract/* Mapping */.X9)
        return 'dict';
    return value instanceof pickle_abstract/* GlobalRef */.rI ? value.qualifiedName : 'a computed object';
}

;// CONCATENATED MODULE: ./src/security/pickle/containers.ts



/** Shared parts counted each time; an honest model with a vocabulary shared by hundreds of steps stays below 1e9. */
const MAX_WEIGHT = 1e12;
/** Takes the array over. */
function sequenceOf(items, kind = 'tuple') {
    return new pickle_abstract/* Sequence */.gd(kind, items);
}
/** TUPLE, LIST, FROZENSET and their short forms. */
function makeSequence(kind, items, offset, evidence) {
    const sequence = sequenceOf(items, kind);
    checkWeight(sequence.weight, offset, evidence);
    return sequence;
}
/** APPEND, APPENDS, ADDITEMS. */
function extend(target, items, offset, evidence) {
    if (!(target instanceof pickle_abstract/* Sequence */.gd)) {
        checkMutation(target, offset, evidence);
        return;
    }
    target.extend(items);
    checkWeight(target.weight, offset, evidence);
}
/** SETITEM, SETITEMS, DICT: keys and values in turn. */
function setItems(target, items, offset, evidence) {
    if (items.length % 2 !== 0)
        throw new cursor/* Defect */.k('malformed', 'an odd number of items for a dict', offset);
    const mapping = target instanceof pickle_abstract/* Mapping */.X9 ? target : null;
    if (mapping === null)
        checkMutation(target, offset, evidence);
    const entries = target instanceof pickle_abstract/* CallResult */.Q9 ? (target.entries ??= new pickle_abstract/* Mapping */.X9()) : null;
    for (let at = 0; at < items.length; at += 2) {
        const key = items[at];
        const value = items[at + 1];
        mapping?.set(key, value);
        entries?.set(key, value);
        if (typeof key === 'string' && typeof value === 'string') {
            evidence.strings.pair(key, value, offset, evidence.location);
        }
    }
    if (mapping !== null)
        checkWeight(mapping.weight, offset, evidence);
}
/** Items may go into instances of dict and list subclasses; into an import or a computed object they may not. */
function checkMutation(target, offset, evidence) {
    if (target instanceof pickle_abstract/* GlobalRef */.rI) {
        evidence.add('pickle-mutates-import', `puts items into ${target.qualifiedName}`, offset);
    }
    else if (target instanceof pickle_abstract/* CallResult */.Q9 && target.origin === null) {
        evidence.add('pickle-mutates-import', 'puts items into a computed object', offset);
    }
}
function checkWeight(weight, offset, evidence) {
    if (weight > MAX_WEIGHT) {
        evidence.add('resource-bomb', 'shared parts expand to more than 1e12 items when visited', offset);
    }
}

// EXTERNAL MODULE: ./src/security/pickle/hooked-classes.ts
var hooked_classes = __webpack_require__(330);
// EXTERNAL MODULE: ./src/security/pickle/judge.ts + 2 modules
var judge = __webpack_require__(64082);
// EXTERNAL MODULE: ./src/security/pickle/opcode-reader.ts
var opcode_reader = __webpack_require__(23315);
;// CONCATENATED MODULE: ./src/security/pickle/calls.ts










/** Rebuilders that call __new__ of the class in their first argument. */
const REBUILDERS = /\.(?:_reconstruct|_mareconstruct|_mrreconstruct|newObj(?:32|64)?|_new_\w*Index|__pyx_unpickle_\w+|__newobj__|__newobj_ex__)$/;
/** Callables that unpickle their first argument, whatever it begins with. */
const LOADERS = /^(?:_?pickle\.loads|dill\.(?:_dill\.)?loads|cloudpickle(?:\.\w+)?\.loads|torch\.storage\._load_from_bytes)$/;
/** Makers of dicts: their items are not followed, so none may serve as the attributes of an instance. */
const DICT_MAKERS = /^(?:builtins\.dict|collections\.(?:OrderedDict|defaultdict|Counter))$/;
/** Rebuilders that hand the rest of the file's arguments to a class method of their first argument. */
const INDEX_MAKERS = /^pandas\.core\.indexes\.\w+\._new_\w*Index$/;
const INDEX_CLASS = /^pandas\.(?:\w+\.)*\w*Index$/;
/** NLTK's tokenizers that are a regular expression; vectorizers keep their bound method, and call it later. */
const TOKENIZER = /^nltk\.tokenize\.regexp\.(?:Regexp|WordPunct|Whitespace|Blankline)Tokenizer$/;
/** Classes of SciPy's distributions. */
const DISTRIBUTION = /^scipy\.stats\._(?:discrete_distns|distn_infrastructure)\.\w+$/;
const CONVERTERS = /^(?:builtins|collections|array)\.(?!type$|object$|getattr$)/;
/** Text codecs that only widen or narrow characters; NumPy and protocol 0-2 bytes use latin1. */
const PLAIN_CODECS = new Set([
    'latin1',
    'latin-1',
    'latin_1',
    'iso-8859-1',
    'iso8859-1',
    'utf8',
    'utf-8',
    'utf_8',
    'ascii',
]);
const MODELS = {
    'copyreg._reconstructor': ([cls, base, state], offset, evidence) => {
        // object.__new__(cls), or base.__new__(cls, state) followed by base.__init__(instance, state).
        if (base instanceof pickle_abstract/* GlobalRef */.rI && base.qualifiedName !== 'builtins.object')
            base.use('call', offset);
        else if (!(base instanceof pickle_abstract/* GlobalRef */.rI))
            computed('the base class of copyreg._reconstructor', offset, evidence);
        return instantiate(cls ?? null, state ?? null, offset, evidence);
    },
    'builtins.getattr': ([target, name], offset, evidence) => {
        // str.split as the tokenizer of a text vectorizer: a method of text, of which a call would be a computed call.
        const ofText = target instanceof pickle_abstract/* GlobalRef */.rI && target.qualifiedName === 'builtins.str';
        if (ofText && name === 'split')
            return new pickle_abstract/* Opaque */.GV('method');
        if (target instanceof pickle_abstract/* GlobalRef */.rI && typeof name === 'string') {
            return evidence.global(target.module, `${target.name}.${name}`, offset);
        }
        // SciPy's discrete distributions keep their own entropy method; a call of the outcome would be a computed call.
        const ofDistribution = target instanceof pickle_abstract/* CallResult */.Q9 && DISTRIBUTION.test(target.origin ?? '');
        if (ofDistribution && name === '_entropy')
            return new pickle_abstract/* Opaque */.GV('method');
        const ofTokenizer = target instanceof pickle_abstract/* CallResult */.Q9 && target.isInstance && TOKENIZER.test(target.origin ?? '');
        if (ofTokenizer && name === 'tokenize')
            return new pickle_abstract/* Opaque */.GV('method');
        return undefined;
    },
    'numpy.core._ufunc_reconstruct': importByName,
    'numpy._core._ufunc_reconstruct': importByName,
    'builtins.type': (args, offset, evidence) => {
        // type(None), type(NotImplemented), type(...) are how pickle writes those types.
        const [only] = args;
        const plain = only === null || (only instanceof pickle_abstract/* GlobalRef */.rI && /^builtins\.(?:NotImplemented|Ellipsis)$/.test(only.qualifiedName));
        if (args.length !== 1 || !plain)
            evidence.add('pickle-dangerous-callable', 'calls type() to make a class or to reach one', offset);
        return undefined;
    },
    '_codecs.encode': ([text, codec], offset, evidence) => {
        if (codec !== undefined && !(typeof codec === 'string' && PLAIN_CODECS.has(codec.toLowerCase()))) {
            evidence.add('pickle-dangerous-callable', `calls _codecs.encode with codec ${describe(codec)}`, offset);
        }
        return typeof text === 'string' ? Buffer.from(text, 'latin1') : undefined;
    },
    'dill._dill._create_array': createArray,
    'dill._dill._load_type': ([name], offset, evidence) => (0,plain_types/* isPlainType */.j)(name) ? evidence.global('builtins', name, offset) : undefined,
    'torch._utils._rebuild_parameter': () => new pickle_abstract/* Opaque */.GV('tensor'),
    'torch._tensor._rebuild_from_type_v2': ([func, , args], offset, evidence) => {
        if (func instanceof pickle_abstract/* GlobalRef */.rI)
            call(func, args ?? null, offset, evidence);
        else
            computed('the rebuild function of a tensor subclass', offset, evidence);
        return undefined;
    },
    'functools.partial': ([func, ...args], offset, evidence) => {
        // Rebuilders act on what is bound to them, whoever calls the partial later; other functions are references.
        if (!(func instanceof pickle_abstract/* GlobalRef */.rI))
            computed('the function of a partial', offset, evidence);
        else if (allowed_globals/* ALLOWED_CALLS */.h8.has(func.qualifiedName))
            call(func, sequenceOf(args), offset, evidence);
        return undefined;
    },
    'builtins.bytearray': checkAllocation,
    'builtins.bytes': checkAllocation,
    'builtins.list': checkRange,
    'builtins.set': checkRange,
    'builtins.frozenset': checkRange,
    'builtins.tuple': checkRange,
    [BIT_GENERATOR_MAKER]: makeGenerator,
    'numpy.random._pickle.__generator_ctor': makeGenerator,
    'numpy.random._pickle.__randomstate_ctor': makeGenerator,
    'numpy.random.__RandomState_ctor': makeGenerator,
};
/** What calls give whose parts were judged in their stead. */
const RESOLVED_KINDS = new Set(['method', 'array']);
/** REDUCE, INST, OBJ. `args` is a tuple; anything else raises in Python. */
function call(callee, args, offset, evidence) {
    if (!(callee instanceof pickle_abstract/* GlobalRef */.rI)) {
        if (callee instanceof pickle_abstract/* CallResult */.Q9 || callee instanceof pickle_abstract/* Opaque */.GV) {
            // What an extension code stands for was told where it stands; in noise such codes are frequent.
            const isExtension = callee instanceof pickle_abstract/* CallResult */.Q9 && callee.callee instanceof pickle_abstract/* Opaque */.GV && callee.callee.kind === 'extension';
            if (!isExtension && !isBlockMaker(callee))
                computed('the callable', offset, evidence);
        }
        else
            throw new cursor/* Defect */.k('malformed', `a call of ${describe(callee)}`, offset);
        return new pickle_abstract/* CallResult */.Q9(callee, args);
    }
    const name = callee.qualifiedName;
    const items = args instanceof pickle_abstract/* Sequence */.gd ? args.items : [];
    // getattr on a constant name is a dotted name and is judged as one.
    const model = Object.hasOwn(MODELS, name) ? MODELS[name] : undefined;
    const result = model?.(items, offset, evidence);
    const isKnown = result instanceof pickle_abstract/* GlobalRef */.rI || (result instanceof pickle_abstract/* Opaque */.GV && RESOLVED_KINDS.has(result.kind));
    if (isKnown)
        callee.resolved = true;
    else
        callee.use('call', offset);
    if (!(args instanceof pickle_abstract/* Sequence */.gd) && args !== null)
        computed(`the argument list of ${name}`, offset, evidence);
    if (CONVERTERS.test(name))
        checkConversion(name, items, offset, evidence);
    if (REBUILDERS.test(name)) {
        const [cls] = items;
        if (cls instanceof pickle_abstract/* GlobalRef */.rI)
            cls.use('new', offset);
        else if (cls instanceof pickle_abstract/* CallResult */.Q9)
            computed(`the class for ${name}`, offset, evidence);
        if (INDEX_MAKERS.test(name) && cls instanceof pickle_abstract/* GlobalRef */.rI && !INDEX_CLASS.test(cls.qualifiedName)) {
            evidence.add('pickle-untrusted-call', `${name} calls ${cls.qualifiedName}, which is no index`, offset);
        }
    }
    if (LOADERS.test(name)) {
        const [content] = items;
        if (content instanceof Uint8Array)
            evidence.embedded((0,opcode_reader/* wholeConstant */.G)(content), offset, name);
        else if (typeof content === 'string')
            evidence.embedded(Buffer.from(content, 'latin1'), offset, name);
        else
            computed(`the pickle that ${name} loads`, offset, evidence);
    }
    if (result !== undefined)
        return result;
    // What a rebuilder gives is an instance of its class, whose __setstate__ a BUILD runs.
    return REBUILDERS.test(name) && items[0] instanceof pickle_abstract/* GlobalRef */.rI
        ? newInstance(items[0], args)
        : new pickle_abstract/* CallResult */.Q9(callee, args);
}
/**
 * `partial(new_block, ndim=2)`, by which pandas 1.3 and 1.4 write the blocks of a frame. The function takes arrays as
 * data; both the partial and its state, which stands for it when the partial is called, must name it and bind nothing.
 */
function isBlockMaker(callee) {
    if (!(callee instanceof pickle_abstract/* CallResult */.Q9) || callee.origin !== 'functools.partial')
        return false;
    const isNewBlock = (value) => value instanceof pickle_abstract/* GlobalRef */.rI && value.qualifiedName === 'pandas.core.internals.blocks.new_block';
    const { args, state } = callee;
    if (!(args instanceof pickle_abstract/* Sequence */.gd) || args.count !== 1 || !isNewBlock(args.items[0]))
        return false;
    if (!(state instanceof pickle_abstract/* Sequence */.gd) || state.kind !== 'tuple' || state.count !== 4)
        return false;
    const [func, bound] = state.items;
    return isNewBlock(func) && bound instanceof pickle_abstract/* Sequence */.gd && bound.count === 0;
}
/** NEWOBJ, NEWOBJ_EX and what copyreg does: type.__new__ of a class, no constructor. */
function instantiate(cls, args, offset, evidence) {
    if (cls instanceof pickle_abstract/* GlobalRef */.rI)
        cls.use('new', offset);
    else if (mayBeClass(cls))
        computed('the class of an instance', offset, evidence);
    else
        throw new cursor/* Defect */.k('malformed', `an instance of ${describe(cls)}`, offset);
    return newInstance(cls, args);
}
function newInstance(cls, args) {
    const instance = new pickle_abstract/* CallResult */.Q9(cls, args);
    instance.isInstance = true;
    return instance;
}
/** Only what type() or an unknown call gives can be a class; instances are none, and __new__ of them raises. */
function mayBeClass(value) {
    if (value instanceof pickle_abstract/* Opaque */.GV)
        return value.kind === 'extension' || value.kind === 'method';
    if (!(value instanceof pickle_abstract/* CallResult */.Q9) || value.isInstance)
        return false;
    const { callee } = value;
    if (!(callee instanceof pickle_abstract/* GlobalRef */.rI) || callee.qualifiedName === 'builtins.type')
        return true;
    // What an allowed rebuilder gives is data.
    return (0,judge/* judgeGlobal */.F)(callee.module, callee.name, 'call') !== null;
}
/** BUILD: __setstate__ of the instance, or its __dict__ and (state, slotstate). */
function build(instance, state, offset, evidence) {
    if (instance instanceof pickle_abstract/* GlobalRef */.rI) {
        evidence.add('pickle-mutates-import', `sets state on ${instance.qualifiedName}`, offset);
        return;
    }
    if (instance instanceof pickle_abstract/* CallResult */.Q9) {
        instance.state = state;
        if (instance.origin === null && !(instance.callee instanceof pickle_abstract/* Opaque */.GV)) {
            evidence.add('pickle-computed-call', 'sets state on a computed object', offset);
        }
    }
    if (instance instanceof pickle_abstract/* CallResult */.Q9 && (0,hooked_classes/* executesState */.I_)(instance.origin ?? '') && !isDistributionState(state)) {
        evidence.add('pickle-special-state', `gives ${instance.origin ?? ''} a state that is no plain dict`, offset);
    }
    if (instance instanceof pickle_abstract/* CallResult */.Q9 && instance.origin === 'functools.partial' && state instanceof pickle_abstract/* Sequence */.gd) {
        const [func, args] = state.items;
        if (!(func instanceof pickle_abstract/* GlobalRef */.rI))
            computed('the function of a partial', offset, evidence);
        else if (allowed_globals/* ALLOWED_CALLS */.h8.has(func.qualifiedName))
            call(func, args ?? null, offset, evidence);
    }
    const parts = state instanceof pickle_abstract/* Sequence */.gd && state.count === 2 ? [state, ...state.items] : [state];
    for (const part of parts)
        checkState(part, offset, evidence);
    // An instance of a dict subclass may be its own __dict__ (statsmodels' Bunch); its items were judged above.
    const isOwnDict = state === instance && instance instanceof pickle_abstract/* CallResult */.Q9 && instance.isInstance;
    if (state instanceof pickle_abstract/* CallResult */.Q9 && !isOwnDict && !isGenerator(instance, state)) {
        computed('the state of an instance', offset, evidence);
    }
}
/**
 * A dict, or what SciPy before 1.6 wrote: constructor parameters and a random state. Lists and tuples of pairs, which
 * `__dict__.update` takes as well, are neither, and the parameters must not serve as such a pair.
 */
function isDistributionState(state) {
    if (state instanceof pickle_abstract/* Mapping */.X9)
        return true;
    if (!(state instanceof pickle_abstract/* Sequence */.gd) || state.kind !== 'tuple' || state.count !== 2)
        return false;
    const [parameters, random] = state.items;
    if (!(parameters instanceof pickle_abstract/* Mapping */.X9) || parameters.hasExecutedKey)
        return false;
    return random === null || (random instanceof pickle_abstract/* CallResult */.Q9 && /^numpy\.random\./.test(random.origin ?? ''));
}
/** Attributes by name (a dict, a list of pairs, an instance of a dict subclass) must be plain and known. */
function checkState(part, offset, evidence) {
    const holder = part instanceof pickle_abstract/* CallResult */.Q9 ? part.entries : part;
    if (holder instanceof pickle_abstract/* Mapping */.X9 || holder instanceof pickle_abstract/* Sequence */.gd) {
        if (holder.specialKey !== null) {
            evidence.add('pickle-special-state', `sets ${holder.specialKey} on an instance`, offset);
        }
        if (holder instanceof pickle_abstract/* Mapping */.X9 && holder.computedKey !== null) {
            evidence.add('pickle-special-state', `sets an attribute whose name ${holder.computedKey} makes`, offset);
        }
    }
    const hidden = part instanceof pickle_abstract/* CallResult */.Q9 && DICT_MAKERS.test(part.origin ?? '') && part.args instanceof pickle_abstract/* Sequence */.gd;
    if (hidden && part.args.items.some((arg) => !(arg instanceof pickle_abstract/* GlobalRef */.rI) && arg !== null)) {
        computed('the attributes of an instance', offset, evidence);
    }
}
/** NumPy 2 hands a generator its bit generator as state. */
function isGenerator(instance, state) {
    const ofNumpy = (value) => value instanceof pickle_abstract/* CallResult */.Q9 && /^numpy\.random\./.test(value.origin ?? '');
    return ofNumpy(instance) && ofNumpy(state);
}
/**
 * dill writes every array as one call with NumPy's rebuilder, its arguments, the state and attributes: that is judged as
 * the call and the BUILD that it stands for. With any other function it would call what the file says.
 */
function createArray([maker, args, state, attributes], offset, evidence) {
    if (!(maker instanceof pickle_abstract/* GlobalRef */.rI) || !NUMPY_ARRAY_MAKER.test(maker.qualifiedName))
        return undefined;
    if (!(args instanceof pickle_abstract/* Sequence */.gd) || state === undefined || (attributes ?? null) !== null)
        return undefined;
    build(call(maker, args, offset, evidence), state, offset, evidence);
    return new pickle_abstract/* Opaque */.GV('array');
}
const NUMPY_ARRAY_MAKER = /^numpy\._?core\.(?:multiarray|_multiarray_umath)\._reconstruct$/;
function importByName([module, name], offset, evidence) {
    if (typeof module === 'string' && typeof name === 'string')
        return evidence.global(module, name, offset);
    computed('the module of a ufunc', offset, evidence);
    return undefined;
}

;// CONCATENATED MODULE: ./src/security/pickle/joblib-wrappers.ts


/** The joblib wrapper behind a BUILD, when array bytes follow; reports the old wrappers that name another file. */
function inspectWrapper(instance, offset, evidence) {
    if (!(instance instanceof pickle_abstract/* CallResult */.Q9))
        return null;
    const origin = instance.origin ?? '';
    const state = instance.state;
    if (/\.numpy_pickle(?:_compat)?\.(?:NDArrayWrapper|ZNDArrayWrapper)$/.test(origin)) {
        const file = state instanceof pickle_abstract/* Mapping */.X9 ? state.get('filename') : undefined;
        const name = typeof file === 'string' ? file : null;
        const escapes = name === null || /[/\\]|\.\.|^[A-Za-z]:/.test(name);
        evidence.add('pickle-array-file-name', `reads an array from ${name ?? 'a computed file name'}`, offset, escapes ? 'high' : 'medium');
        return null;
    }
    if (!/\.numpy_pickle\.NumpyArrayWrapper$/.test(origin))
        return null;
    return state instanceof pickle_abstract/* Mapping */.X9 ? state : null;
}

;// CONCATENATED MODULE: ./src/security/pickle/compat-names.ts
// Generated by scripts/make-security-tables.py from CPython 3.11.7's _compat_pickle; do not edit.
/** Python 2 module -> Python 3 module, applied by unpicklers below protocol 3. */
const IMPORT_MAPPING = new Map([
    ['BaseHTTPServer', 'http.server'],
    ['CGIHTTPServer', 'http.server'],
    ['ConfigParser', 'configparser'],
    ['Cookie', 'http.cookies'],
    ['Dialog', 'tkinter.dialog'],
    ['DocXMLRPCServer', 'xmlrpc.server'],
    ['FileDialog', 'tkinter.filedialog'],
    ['HTMLParser', 'html.parser'],
    ['Queue', 'queue'],
    ['ScrolledText', 'tkinter.scrolledtext'],
    ['SimpleDialog', 'tkinter.simpledialog'],
    ['SimpleHTTPServer', 'http.server'],
    ['SimpleXMLRPCServer', 'xmlrpc.server'],
    ['SocketServer', 'socketserver'],
    ['StringIO', 'io'],
    ['Tix', 'tkinter.tix'],
    ['Tkconstants', 'tkinter.constants'],
    ['Tkdnd', 'tkinter.dnd'],
    ['Tkinter', 'tkinter'],
    ['UserDict', 'collections'],
    ['UserList', 'collections'],
    ['UserString', 'collections'],
    ['__builtin__', 'builtins'],
    ['_abcoll', 'collections.abc'],
    ['_elementtree', 'xml.etree.ElementTree'],
    ['_winreg', 'winreg'],
    ['anydbm', 'dbm'],
    ['cPickle', 'pickle'],
    ['cStringIO', 'io'],
    ['commands', 'subprocess'],
    ['cookielib', 'http.cookiejar'],
    ['copy_reg', 'copyreg'],
    ['dbhash', 'dbm.bsd'],
    ['dbm', 'dbm.ndbm'],
    ['dumbdbm', 'dbm.dumb'],
    ['dummy_thread', '_dummy_thread'],
    ['gdbm', 'dbm.gnu'],
    ['htmlentitydefs', 'html.entities'],
    ['httplib', 'http.client'],
    ['markupbase', '_markupbase'],
    ['repr', 'reprlib'],
    ['robotparser', 'urllib.robotparser'],
    ['test.test_support', 'test.support'],
    ['thread', '_thread'],
    ['tkColorChooser', 'tkinter.colorchooser'],
    ['tkCommonDialog', 'tkinter.commondialog'],
    ['tkFileDialog', 'tkinter.filedialog'],
    ['tkFont', 'tkinter.font'],
    ['tkMessageBox', 'tkinter.messagebox'],
    ['tkSimpleDialog', 'tkinter.simpledialog'],
    ['ttk', 'tkinter.ttk'],
    ['urllib2', 'urllib.request'],
    ['urlparse', 'urllib.parse'],
    ['whichdb', 'dbm'],
    ['xmlrpclib', 'xmlrpc.client'],
]);
/** `module\nname` -> [module, name]; looked up before IMPORT_MAPPING. */
const NAME_MAPPING = new Map([
    ['UserDict\nIterableUserDict', ['collections', 'UserDict']],
    ['UserDict\nUserDict', ['collections', 'UserDict']],
    ['UserList\nUserList', ['collections', 'UserList']],
    ['UserString\nUserString', ['collections', 'UserString']],
    ['__builtin__\nbasestring', ['builtins', 'str']],
    ['__builtin__\nintern', ['sys', 'intern']],
    ['__builtin__\nlong', ['builtins', 'int']],
    ['__builtin__\nreduce', ['functools', 'reduce']],
    ['__builtin__\nunichr', ['builtins', 'chr']],
    ['__builtin__\nunicode', ['builtins', 'str']],
    ['__builtin__\nxrange', ['builtins', 'range']],
    ['_multiprocessing\nConnection', ['multiprocessing.connection', 'Connection']],
    ['_socket\nfromfd', ['socket', 'fromfd']],
    ['exceptions\nArithmeticError', ['builtins', 'ArithmeticError']],
    ['exceptions\nAssertionError', ['builtins', 'AssertionError']],
    ['exceptions\nAttributeError', ['builtins', 'AttributeError']],
    ['exceptions\nBaseException', ['builtins', 'BaseException']],
    ['exceptions\nBufferError', ['builtins', 'BufferError']],
    ['exceptions\nBytesWarning', ['builtins', 'BytesWarning']],
    ['exceptions\nDeprecationWarning', ['builtins', 'DeprecationWarning']],
    ['exceptions\nEOFError', ['builtins', 'EOFError']],
    ['exceptions\nEnvironmentError', ['builtins', 'EnvironmentError']],
    ['exceptions\nException', ['builtins', 'Exception']],
    ['exceptions\nFloatingPointError', ['builtins', 'FloatingPointError']],
    ['exceptions\nFutureWarning', ['builtins', 'FutureWarning']],
    ['exceptions\nGeneratorExit', ['builtins', 'GeneratorExit']],
    ['exceptions\nIOError', ['builtins', 'IOError']],
    ['exceptions\nImportError', ['builtins', 'ImportError']],
    ['exceptions\nImportWarning', ['builtins', 'ImportWarning']],
    ['exceptions\nIndentationError', ['builtins', 'IndentationError']],
    ['exceptions\nIndexError', ['builtins', 'IndexError']],
    ['exceptions\nKeyError', ['builtins', 'KeyError']],
    ['exceptions\nKeyboardInterrupt', ['builtins', 'KeyboardInterrupt']],
    ['exceptions\nLookupError', ['builtins', 'LookupError']],
    ['exceptions\nMemoryError', ['builtins', 'MemoryError']],
    ['exceptions\nNameError', ['builtins', 'NameError']],
    ['exceptions\nNotImplementedError', ['builtins', 'NotImplementedError']],
    ['exceptions\nOSError', ['builtins', 'OSError']],
    ['exceptions\nOverflowError', ['builtins', 'OverflowError']],
    ['exceptions\nPendingDeprecationWarning', ['builtins', 'PendingDeprecationWarning']],
    ['exceptions\nReferenceError', ['builtins', 'ReferenceError']],
    ['exceptions\nRuntimeError', ['builtins', 'RuntimeError']],
    ['exceptions\nRuntimeWarning', ['builtins', 'RuntimeWarning']],
    ['exceptions\nStandardError', ['builtins', 'Exception']],
    ['exceptions\nStopIteration', ['builtins', 'StopIteration']],
    ['exceptions\nSyntaxError', ['builtins', 'SyntaxError']],
    ['exceptions\nSyntaxWarning', ['builtins', 'SyntaxWarning']],
    ['exceptions\nSystemError', ['builtins', 'SystemError']],
    ['exceptions\nSystemExit', ['builtins', 'SystemExit']],
    ['exceptions\nTabError', ['builtins', 'TabError']],
    ['exceptions\nTypeError', ['builtins', 'TypeError']],
    ['exceptions\nUnboundLocalError', ['builtins', 'UnboundLocalError']],
    ['exceptions\nUnicodeDecodeError', ['builtins', 'UnicodeDecodeError']],
    ['exceptions\nUnicodeEncodeError', ['builtins', 'UnicodeEncodeError']],
    ['exceptions\nUnicodeError', ['builtins', 'UnicodeError']],
    ['exceptions\nUnicodeTranslateError', ['builtins', 'UnicodeTranslateError']],
    ['exceptions\nUnicodeWarning', ['builtins', 'UnicodeWarning']],
    ['exceptions\nUserWarning', ['builtins', 'UserWarning']],
    ['exceptions\nValueError', ['builtins', 'ValueError']],
    ['exceptions\nWarning', ['builtins', 'Warning']],
    ['exceptions\nZeroDivisionError', ['builtins', 'ZeroDivisionError']],
    ['itertools\nifilter', ['builtins', 'filter']],
    ['itertools\nifilterfalse', ['itertools', 'filterfalse']],
    ['itertools\nimap', ['builtins', 'map']],
    ['itertools\nizip', ['builtins', 'zip']],
    ['itertools\nizip_longest', ['itertools', 'zip_longest']],
    ['multiprocessing\nAuthenticationError', ['multiprocessing.context', 'AuthenticationError']],
    ['multiprocessing\nBufferTooShort', ['multiprocessing.context', 'BufferTooShort']],
    ['multiprocessing\nProcessError', ['multiprocessing.context', 'ProcessError']],
    ['multiprocessing\nTimeoutError', ['multiprocessing.context', 'TimeoutError']],
    ['multiprocessing.forking\nPopen', ['multiprocessing.popen_fork', 'Popen']],
    ['multiprocessing.process\nProcess', ['multiprocessing.context', 'Process']],
    ['socket\n_socketobject', ['socket', 'SocketType']],
    ['urllib\nContentTooShortError', ['urllib.error', 'ContentTooShortError']],
    ['urllib\ngetproxies', ['urllib.request', 'getproxies']],
    ['urllib\npathname2url', ['urllib.request', 'pathname2url']],
    ['urllib\nquote', ['urllib.parse', 'quote']],
    ['urllib\nquote_plus', ['urllib.parse', 'quote_plus']],
    ['urllib\nunquote', ['urllib.parse', 'unquote']],
    ['urllib\nunquote_plus', ['urllib.parse', 'unquote_plus']],
    ['urllib\nurl2pathname', ['urllib.request', 'url2pathname']],
    ['urllib\nurlcleanup', ['urllib.request', 'urlcleanup']],
    ['urllib\nurlencode', ['urllib.parse', 'urlencode']],
    ['urllib\nurlopen', ['urllib.request', 'urlopen']],
    ['urllib\nurlretrieve', ['urllib.request', 'urlretrieve']],
    ['urllib2\nHTTPError', ['urllib.error', 'HTTPError']],
    ['urllib2\nURLError', ['urllib.error', 'URLError']],
    ['whichdb\nwhichdb', ['dbm', 'whichdb']],
]);

;// CONCATENATED MODULE: ./src/security/pickle/imports.ts






/** The name that an import means: below protocol 3 unpicklers translate names of Python 2 (fix_imports). */
function importName({ module, name, proto, offset }, evidence) {
    if (proto >= 3)
        return evidence.global(module, name, offset);
    const renamed = NAME_MAPPING.get(`${module}\n${name}`);
    if (renamed !== undefined)
        return evidence.global(renamed[0], renamed[1], offset);
    return evidence.global(IMPORT_MAPPING.get(module) ?? module, name, offset);
}
/** STACK_GLOBAL: its two strings may be computed. @throws Defect when they are something else */
function importFromStack({ module, name, proto, offset }, evidence) {
    if (typeof module === 'string' && typeof name === 'string')
        return importName({ module, name, proto, offset }, evidence);
    const computed = [module, name].some((part) => part instanceof pickle_abstract/* CallResult */.Q9 || part instanceof pickle_abstract/* Opaque */.GV);
    if (!computed)
        throw new cursor/* Defect */.k('malformed', 'STACK_GLOBAL needs two strings', offset);
    evidence.add('pickle-computed-call', 'the name of an import is computed', offset);
    return new pickle_abstract/* CallResult */.Q9(new pickle_abstract/* Opaque */.GV('computed name'), null);
}
/** What the loading program finds for an id is unknown; only torch files have them. */
function persistent(id, offset, evidence) {
    if (evidence.persistentIdsExpected)
        return evidence.onPersistentId(id, offset) ?? new pickle_abstract/* Opaque */.GV('persistent');
    evidence.add('pickle-persistent-id', 'a persistent id outside a torch file', offset);
    return new pickle_abstract/* Opaque */.GV('persistent');
}
/** Both unpicklers read INT and LONG in base 0, pickletools in base 10: a prefix stops every scanner built on it. */
function checkDigits({ code, offset, next }, opcodes, evidence) {
    const line = opcodes.source.read(offset + 1, next - 1);
    for (const [at, byte] of line.entries()) {
        const isDigit = byte >= 0x30 && byte <= 0x39;
        const isSign = at === 0 && byte === 0x2d;
        const isSuffix = code === opcode_table.OP.LONG && at === line.length - 1 && byte === 0x4c;
        if (isDigit || isSign || isSuffix)
            continue;
        evidence.add('pickle-unusual-encoding', 'an integer that is not plain decimal', offset);
        return;
    }
}

;// CONCATENATED MODULE: ./src/security/pickle/memo.ts


/** The memo: dense as picklers write it (0, 1, 2 ...), with a place for the indexes that only hostile files use. */
class Memo {
    #dense = [];
    #sparse = new Map();
    /** @throws Defect when nothing was stored there */
    recall(index, offset) {
        const value = index < this.#dense.length ? this.#dense[index] : this.#sparse.get(index);
        if (value === undefined)
            throw new cursor/* Defect */.k('malformed', `memo index ${index} was never stored`, offset);
        return value;
    }
    set(index, value) {
        if (index < this.#dense.length)
            this.#dense[index] = value;
        else if (index === this.#dense.length && (this.#sparse.size === 0 || !this.#sparse.has(index)))
            this.#dense.push(value);
        else
            this.#sparse.set(index, value);
    }
    /** Number of stored entries, which is the index that MEMOIZE takes. */
    get size() {
        return this.#dense.length + this.#sparse.size;
    }
}

;// CONCATENATED MODULE: ./src/security/pickle/stack.ts



/** The operand stack with its marks. Nothing reaches below the last mark, as in CPython's unpicklers. */
class OperandStack {
    #values = [];
    #marks = [];
    push(value) {
        this.#values.push(value);
    }
    mark() {
        this.#marks.push(this.#values.length);
    }
    top(opcode) {
        if (this.#values.length <= this.#fence)
            throw underflow(opcode);
        return this.#values[this.#values.length - 1];
    }
    replaceTop(value) {
        this.#values[this.#values.length - 1] = value;
    }
    pop(opcode) {
        if (this.#values.length <= this.#fence)
            throw underflow(opcode);
        return this.#values.pop();
    }
    /** POP takes a value, or the mark when there is nothing above it. */
    popAny(opcode) {
        if (this.#marks.at(-1) === this.#values.length)
            this.#marks.pop();
        else
            this.pop(opcode);
    }
    /** The last `count` values, in the order in which they were pushed. */
    popMany(count, opcode) {
        if (this.#values.length - count < this.#fence)
            throw underflow(opcode);
        return this.#values.splice(this.#values.length - count, count);
    }
    /** Everything above the last mark, and the mark. */
    popMark(opcode) {
        const mark = this.#marks.pop();
        if (mark === undefined) {
            throw new cursor/* Defect */.k('malformed', `${opcode_table/* OPCODES */.q[opcode.code].name} without a mark`, opcode.offset);
        }
        return this.#values.splice(mark);
    }
    get #fence() {
        return this.#marks.at(-1) ?? 0;
    }
}
function underflow({ code, offset }) {
    return new cursor/* Defect */.k('malformed', `${opcode_table/* OPCODES */.q[code].name} finds too little on the stack`, offset);
}

;// CONCATENATED MODULE: ./src/security/pickle/machine.ts












/** The C unpickler allocates the memo up to the highest index; honest indexes are below the number of bytes. */
const MEMO_SLACK = 1_000;
/** One pickle on the abstract machine. Values are inert; nothing is imported or called. Iterative: no depth limit needed. */
class PickleMachine {
    cursor;
    evidence;
    #options;
    #stack = new OperandStack();
    memo = new Memo();
    proto = 0;
    /** Sinks (calls, imports) met so far; a stretch of noise has none. */
    imports = 0;
    /** Where a name or what a name gave was last called or instantiated; -1 before the first time. */
    lastCall = -1;
    /** The first array that joblib takes from the file, which pickle.load reads as opcodes instead. */
    firstArray = null;
    constructor(opcodes, start, evidence, options) {
        this.cursor = new cursor/* PickleCursor */.t(opcodes, start, options.reading);
        this.evidence = evidence;
        this.#options = options;
        if (options.marked === true)
            this.#stack.mark();
    }
    /**
     * Runs to STOP, or for `limit` opcodes.
     * @throws Defect or ModelGateError where an unpickler would raise; the evidence found before stays
     */
    run(limit = Infinity) {
        for (let count = 0; count < limit; count++) {
            const opcode = this.cursor.next();
            this.evidence.spendOpcode(opcode.offset);
            if (opcode.code === opcode_table.OP.STOP) {
                this.cursor.finish();
                this.#stack.pop(opcode);
                return;
            }
            this.#step(opcode);
        }
    }
    #step(opcode) {
        const { code, offset, arg } = opcode;
        switch (code) {
            case opcode_table.OP.MARK:
                this.#stack.mark();
                return;
            case opcode_table.OP.POP:
                this.#stack.popAny(opcode);
                return;
            case opcode_table.OP.POP_MARK:
                this.#stack.popMark(opcode);
                return;
            case opcode_table.OP.DUP:
                this.#stack.push(this.#stack.top(opcode));
                return;
            case opcode_table.OP.INT:
            case opcode_table.OP.LONG:
                checkDigits(opcode, this.cursor.opcodes, this.evidence);
                this.#stack.push(arg);
                return;
            case opcode_table.OP.FLOAT:
            case opcode_table.OP.BINFLOAT:
            case opcode_table.OP.BININT:
            case opcode_table.OP.BININT1:
            case opcode_table.OP.BININT2:
            case opcode_table.OP.LONG1:
            case opcode_table.OP.LONG4:
                this.#stack.push(arg);
                return;
            case opcode_table.OP.BINBYTES:
            case opcode_table.OP.SHORT_BINBYTES:
            case opcode_table.OP.BINBYTES8:
            case opcode_table.OP.BYTEARRAY8:
                this.evidence.bytesConstant(this.cursor.opcodes.constant(opcode), offset);
                this.#stack.push(this.cursor.opcodes.keep(opcode));
                return;
            case opcode_table.OP.STRING:
            case opcode_table.OP.BINSTRING:
            case opcode_table.OP.SHORT_BINSTRING:
            case opcode_table.OP.UNICODE:
            case opcode_table.OP.BINUNICODE:
            case opcode_table.OP.SHORT_BINUNICODE:
            case opcode_table.OP.BINUNICODE8:
                this.evidence.textConstant(arg, offset);
                this.#stack.push(arg);
                return;
            case opcode_table.OP.NONE:
                this.#stack.push(null);
                return;
            case opcode_table.OP.NEWTRUE:
            case opcode_table.OP.NEWFALSE:
                this.#stack.push(code === opcode_table.OP.NEWTRUE);
                return;
            case opcode_table.OP.EMPTY_TUPLE:
                this.#stack.push(new pickle_abstract/* Sequence */.gd('tuple'));
                return;
            case opcode_table.OP.EMPTY_LIST:
                this.#stack.push(new pickle_abstract/* Sequence */.gd('list'));
                return;
            case opcode_table.OP.EMPTY_SET:
                this.#stack.push(new pickle_abstract/* Sequence */.gd('set'));
                return;
            case opcode_table.OP.EMPTY_DICT:
                this.#stack.push(new pickle_abstract/* Mapping */.X9());
                return;
            case opcode_table.OP.TUPLE:
                this.#stack.push(makeSequence('tuple', this.#stack.popMark(opcode), offset, this.evidence));
                return;
            case opcode_table.OP.LIST:
                this.#stack.push(makeSequence('list', this.#stack.popMark(opcode), offset, this.evidence));
                return;
            case opcode_table.OP.FROZENSET:
                this.#stack.push(makeSequence('set', this.#stack.popMark(opcode), offset, this.evidence));
                return;
            case opcode_table.OP.TUPLE1:
            case opcode_table.OP.TUPLE2:
            case opcode_table.OP.TUPLE3:
                this.#stack.push(makeSequence('tuple', this.#stack.popMany(code - opcode_table.OP.TUPLE1 + 1, opcode), offset, this.evidence));
                return;
            case opcode_table.OP.DICT: {
                const mapping = new pickle_abstract/* Mapping */.X9();
                setItems(mapping, this.#stack.popMark(opcode), offset, this.evidence);
                this.#stack.push(mapping);
                return;
            }
            case opcode_table.OP.APPEND:
                this.#grow(extend, [this.#stack.pop(opcode)], opcode);
                return;
            case opcode_table.OP.APPENDS:
            case opcode_table.OP.ADDITEMS:
                this.#grow(extend, this.#stack.popMark(opcode), opcode);
                return;
            case opcode_table.OP.SETITEM:
                this.#grow(setItems, this.#stack.popMany(2, opcode), opcode);
                return;
            case opcode_table.OP.SETITEMS:
                this.#grow(setItems, this.#stack.popMark(opcode), opcode);
                return;
            case opcode_table.OP.GET:
            case opcode_table.OP.BINGET:
            case opcode_table.OP.LONG_BINGET:
                this.#stack.push(this.memo.recall(arg, offset));
                return;
            case opcode_table.OP.PUT:
            case opcode_table.OP.BINPUT:
            case opcode_table.OP.LONG_BINPUT:
                this.#memoize(arg, opcode);
                return;
            case opcode_table.OP.MEMOIZE:
                this.memo.set(this.memo.size, this.#stack.top(opcode));
                return;
            case opcode_table.OP.PROTO:
                this.proto = arg;
                if (this.proto > 5)
                    throw new cursor/* Defect */.k('malformed', `unsupported pickle protocol ${this.proto}`, offset);
                return;
            case opcode_table.OP.FRAME:
                this.cursor.enterFrame(arg);
                return;
            case opcode_table.OP.GLOBAL: {
                const [module, name] = arg;
                this.imports++;
                this.#stack.push(importName({ module, name, proto: this.proto, offset }, this.evidence));
                return;
            }
            case opcode_table.OP.STACK_GLOBAL: {
                const [module, name] = this.#stack.popMany(2, opcode);
                this.#stack.push(importFromStack({ module: module, name: name, proto: this.proto, offset }, this.evidence));
                this.imports++;
                return;
            }
            case opcode_table.OP.INST: {
                const [module, name] = arg;
                // The import comes first: it happens even when the mark is missing.
                this.imports++;
                const callee = importName({ module, name, proto: this.proto, offset }, this.evidence);
                this.lastCall = offset;
                this.#stack.push(call(callee, sequenceOf(this.#stack.popMark(opcode)), offset, this.evidence));
                return;
            }
            case opcode_table.OP.OBJ: {
                const [callee, ...args] = this.#stack.popMark(opcode);
                if (callee === undefined)
                    throw new cursor/* Defect */.k('malformed', 'OBJ without a class', offset);
                this.#noteCall(callee, true, offset);
                this.#stack.push(call(callee, sequenceOf(args), offset, this.evidence));
                return;
            }
            case opcode_table.OP.REDUCE: {
                const [callee, args] = this.#stack.popMany(2, opcode);
                this.#noteCall(callee, args instanceof pickle_abstract/* Sequence */.gd, offset);
                this.#stack.push(call(callee, args, offset, this.evidence));
                return;
            }
            case opcode_table.OP.NEWOBJ: {
                const [cls, args] = this.#stack.popMany(2, opcode);
                this.#noteCall(cls, args instanceof pickle_abstract/* Sequence */.gd, offset);
                this.#stack.push(instantiate(cls, args, offset, this.evidence));
                return;
            }
            case opcode_table.OP.NEWOBJ_EX: {
                const [cls, args] = this.#stack.popMany(3, opcode);
                this.#noteCall(cls, args instanceof pickle_abstract/* Sequence */.gd, offset);
                this.#stack.push(instantiate(cls, args, offset, this.evidence));
                return;
            }
            case opcode_table.OP.BUILD:
                this.#build(opcode);
                return;
            case opcode_table.OP.EXT1:
            case opcode_table.OP.EXT2:
            case opcode_table.OP.EXT4:
                this.#refuseAlone('an extension code that nobody registered', offset);
                this.evidence.add('pickle-extension-code', `extension code ${String(arg)}`, offset);
                this.imports++;
                this.#stack.push(new pickle_abstract/* CallResult */.Q9(new pickle_abstract/* Opaque */.GV('extension'), null));
                return;
            case opcode_table.OP.BINPERSID:
                this.#refuseAlone('a persistent id', offset);
                this.#stack.push(persistent(this.#stack.pop(opcode), offset, this.evidence));
                return;
            case opcode_table.OP.PERSID:
                this.#refuseAlone('a persistent id', offset);
                this.#stack.push(persistent(arg, offset, this.evidence));
                return;
            case opcode_table.OP.NEXT_BUFFER:
                this.#refuseAlone('a buffer out of band', offset);
                this.#stack.push(new pickle_abstract/* Opaque */.GV('buffer'));
                return;
            case opcode_table.OP.READONLY_BUFFER:
                this.#stack.top(opcode);
                return;
            default:
                throw new cursor/* Defect */.k('malformed', `opcode ${opcode_table/* OPCODES */.q[code]?.name ?? code} is not modelled`, offset);
        }
    }
    #build(opcode) {
        const state = this.#stack.pop(opcode);
        const instance = this.#stack.top(opcode);
        build(instance, state, opcode.offset, this.evidence);
        const wrapper = inspectWrapper(instance, opcode.offset, this.evidence);
        const { inlinePickle } = this.#options;
        if (wrapper === null || inlinePickle === undefined)
            return;
        // joblib takes the wrapper off the stack and reads the array from the file.
        this.#stack.replaceTop(new pickle_abstract/* Opaque */.GV('array'));
        const start = this.cursor.rawStart();
        const { end, inline } = arrayBytes(wrapper, this.cursor.opcodes, start);
        if (inline || end > start)
            this.firstArray ??= { start, inline };
        this.cursor.rawEnd(inline ? inlinePickle(start) : end);
    }
    #noteCall(callee, hasArguments, offset) {
        if (hasArguments && (callee instanceof pickle_abstract/* GlobalRef */.rI || callee instanceof pickle_abstract/* CallResult */.Q9))
            this.lastCall = offset;
    }
    #refuseAlone(what, offset) {
        if (this.#options.standalone === true)
            throw new cursor/* Defect */.k('malformed', what, offset);
    }
    /** The items were pushed above the container, so they are taken off before it is looked at. */
    #grow(put, items, opcode) {
        put(this.#stack.top(opcode), items, opcode.offset, this.evidence);
    }
    #memoize(index, opcode) {
        const { length } = this.cursor.opcodes;
        if (index < 0)
            throw new cursor/* Defect */.k('malformed', 'a negative memo index', opcode.offset);
        if (index > length + MEMO_SLACK) {
            this.evidence.add('resource-bomb', `memo index ${index} in a file of ${length} bytes`, opcode.offset);
        }
        this.memo.set(index, this.#stack.top(opcode));
    }
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/security/pickle/nested.ts



/** What a nested payload may inflate to; constants of honest models are far smaller. */
const MAX_INFLATED = 64 * 1024 * 1024;
/** Judges a constant that is a pickle, or that is one after base64, zlib or gzip. Anything else is left alone. */
function followConstant(content, constant) {
    const bytes = typeof content === 'string' ? decodeBase64(content) : content;
    if (bytes === null || bytes.length < 4)
        return;
    const members = zipMembers(bytes);
    if (members !== null) {
        followArchive(members, constant);
        return;
    }
    const pickle = inflate(bytes) ?? bytes;
    if (constant.loader === null && !looksLikePickle(pickle))
        return;
    follow(pickle, bytes.length, constant);
}
/** torch.save writes an archive: every member is judged as what it is; one that cannot be read is not clean. */
function followArchive(members, constant) {
    let pickles = 0;
    for (const member of members) {
        if (member === null) {
            constant.evidence.add('hidden-payload', 'a constant holds an archive that cannot be read', constant.offset);
        }
        else if (looksLikePickle(member)) {
            pickles++;
            follow(member, member.length, { ...constant, loader: constant.loader ?? 'an archive' });
        }
    }
    if (pickles === 0 && constant.loader !== null) {
        constant.evidence.add('hidden-payload', `${constant.loader} loads an archive without a readable pickle`, constant.offset);
    }
}
function follow(pickle, size, constant) {
    const { evidence, offset } = constant;
    const aside = evidence.apart('!/constant');
    const outcome = constant.scan(pickle, aside);
    aside.judgeGlobals();
    const dangerous = aside.findings.worst === 'high';
    const unreadable = constant.loader !== null && !outcome.complete;
    if (dangerous)
        evidence.add('hidden-payload', 'a constant holds a pickle with dangerous content', offset);
    else if (unreadable)
        evidence.add('hidden-payload', 'a constant that gets loaded cannot be read to its end', offset);
    else if (outcome.pickles === 0 && constant.loader === null)
        return;
    else
        evidence.add('nested-pickle', `a constant of ${size} bytes holds a pickle`, offset);
    evidence.findings.addAll(aside.findings.toArray().map((finding) => ({ ...finding, offset })));
}
/**
 * Members of a zip archive by its local headers, inflated; null for one that is encrypted, too large or broken. Null when
 * the bytes are no archive. Sizes behind the data (flag 8) are found by inflating, or by the next header when stored.
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT 4.3.7
 */
function zipMembers(bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const local = Buffer.from('PK\x03\x04', 'latin1');
    if (buffer.indexOf(local) < 0 || buffer.indexOf(local) > MAX_ARCHIVE_PREFIX)
        return null;
    const members = [];
    let budget = MAX_INFLATED;
    for (let at = buffer.indexOf(local); at >= 0 && at + 30 <= buffer.length; at = buffer.indexOf(local, at + 4)) {
        const start = at + 30 + buffer.readUInt16LE(at + 26) + buffer.readUInt16LE(at + 28);
        const next = buffer.indexOf(local, start);
        const body = buffer.subarray(start, next < 0 ? buffer.length : next);
        const member = readMember(body, buffer.readUInt16LE(at + 8), buffer.readUInt16LE(at + 6), budget);
        budget -= member?.length ?? 0;
        members.push(member);
    }
    return members;
}
const MAX_ARCHIVE_PREFIX = 1_024;
function readMember(body, method, flags, budget) {
    if ((flags & 1) !== 0 || budget <= 0)
        return null;
    if (method === 0)
        return body;
    if (method !== 8)
        return null;
    try {
        return (0,external_node_zlib_.inflateRawSync)(body, { maxOutputLength: budget });
    }
    catch {
        return null;
    }
}
/** PROTO 2-5, or GLOBAL with two plausible lines, or a mark before either. */
function looksLikePickle(bytes) {
    if (bytes[0] === 0x80)
        return bytes[1] >= 1 && bytes[1] <= 5;
    return /^\(?[ci][A-Za-z_][\w.]*\n[A-Za-z_][\w.]*\n/.test(Buffer.from(bytes.subarray(0, 300)).toString('latin1'));
}
/** First characters of base64 that opens a pickle (gA, Y, KG, a, aW), zlib (eA, eF, eJ, eN) or gzip (H4s). */
const BASE64_START = /^(?:gA[E-X]|[YKa]|e[AFJN]|H4s)/;
function decodeBase64(text) {
    if (text.length < 16 || !BASE64_START.test(text) || !/^[A-Za-z0-9+/_\s-]+={0,2}\s*$/.test(text))
        return null;
    return Buffer.from(text, 'base64');
}
function inflate(bytes) {
    const [first, second] = bytes;
    const isGzip = first === 0x1f && second === 0x8b;
    const isZlib = first === 0x78 && ((first << 8) | second) % 31 === 0;
    if (!isGzip && !isZlib)
        return null;
    const options = { maxOutputLength: Math.min(bytes.length * limits/* MAX_COMPRESSION_RATIO */.eY, MAX_INFLATED) };
    try {
        return isGzip ? (0,external_node_zlib_.gunzipSync)(bytes, options) : (0,external_node_zlib_.inflateSync)(bytes, options);
    }
    catch {
        // Not compressed after all, or cut off: then nobody can load it either.
        return null;
    }
}

;// CONCATENATED MODULE: ./src/security/pickle/resync.ts

/**
 * Places at which a pickle may begin inside arbitrary bytes: PROTO, GLOBAL or INST with two plausible lines, two strings in
 * a row as STACK_GLOBAL wants them. Ascending, without duplicates.
 */
function* candidates(source, from) {
    for (let start = from; start < source.length; start += WINDOW) {
        const bytes = source.read(start, start + WINDOW + OVERLAP);
        // Latin-1 keeps offsets; windows overlap so that no anchor is cut in two.
        const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
        for (const match of text.matchAll(ANCHOR)) {
            if (match.index < WINDOW)
                yield start + match.index;
        }
    }
}
const WINDOW = 4 * 1024 * 1024;
const OVERLAP = 1024;
const ANCHOR = 
// eslint-disable-next-line no-control-regex -- opcodes are control characters
/(?=\x80[\x00-\x05][\s\S]|\(?[ci][A-Za-z_][\w.]{0,200}\n[A-Za-z_][\w.]{0,200}\n|[\x8cXU][\s\S]{1,4}?[A-Za-z_][\w.]{0,200}(?:\x94|q[\s\S])?[\x8cXU])/g;

;// CONCATENATED MODULE: ./src/security/pickle/stream.ts










function readerOf(content) {
    return content instanceof opcode_reader/* OpcodeReader */.Y ? content : new opcode_reader/* OpcodeReader */.Y(content);
}
/**
 * Follows a pickle file to its last byte: the first pickle in every reading, further pickles behind it, and whatever
 * remains. Names are collected in `evidence`, which the caller judges.
 */
function scanStream(content, evidence, depth = 0, layout) {
    const bytes = readerOf(content);
    followConstants(evidence, depth);
    const first = runAll(bytes, 0, evidence);
    let protocol = first.machine.proto;
    if (first.defect !== null) {
        reportDefect(first.defect, evidence);
        resync(bytes, first.defect.offset + 1, evidence);
        return { complete: false, accounted: Math.min(first.end, bytes.length), pickles: 0, protocol };
    }
    let position = first.end;
    let pickles = 1;
    while (position < bytes.length && pickles < (layout?.pickles ?? Infinity)) {
        const next = runAll(bytes, position, layout === undefined ? evidence.apart('') : evidence);
        if (next.defect !== null) {
            if (layout !== undefined)
                reportDefect(next.defect, evidence);
            break;
        }
        if (layout === undefined) {
            // It is a pickle after all: read it again into the evidence that counts.
            runAll(bytes, position, evidence);
            evidence.add('stacked-pickle', `another pickle follows at byte ${position}`, position);
        }
        protocol = Math.max(protocol, next.machine.proto);
        pickles++;
        const last = { start: position, end: next.end };
        position = pickles === layout?.pickles ? layout.rest(last) : next.end;
    }
    if (position < bytes.length) {
        evidence.add('trailing-data', `${bytes.length - position} bytes follow the end of the pickle`, position);
        resync(bytes, position, evidence);
    }
    return { complete: position >= bytes.length, accounted: position, pickles, protocol };
}
/** Lets the evidence follow constants that hold pickles, each in turn, down to a fixed depth. */
function followConstants(evidence, depth = 0) {
    evidence.embedded = (content, offset, loader) => {
        const scan = (inner, aside) => {
            if (depth < limits/* MAX_NESTING */.M1)
                return scanStream(inner, aside, depth + 1);
            evidence.add('budget-exceeded', `pickles nested more than ${limits/* MAX_NESTING */.M1} deep`, offset);
            return { complete: false, accounted: 0, pickles: 0, protocol: 0 };
        };
        followConstant(content, { offset, loader, evidence, scan });
    };
}
/** Opcodes after which there is no doubt that a stream is a pickle. */
const ENOUGH_OPCODES = 1_000;
/** True when an unpickler would get from the first byte to STOP, to an import, or a good way further. */
function opensAsPickle(content, trial) {
    const machine = new PickleMachine(readerOf(content), 0, trial, { reading: 'linear' });
    try {
        machine.run(ENOUGH_OPCODES);
        return true;
    }
    catch (error) {
        asDefect(error, 0);
        return machine.imports > 0;
    }
}
/** The linear reading; where frames lie, the other two as well; where joblib's arrays are, that of pickle.load. */
function runAll(bytes, start, evidence, inline = false) {
    const linear = runOne(bytes, start, { evidence, reading: 'linear', inline });
    const violation = linear.machine.cursor.frameViolation;
    if (violation !== null) {
        evidence.add('pickle-frame-mismatch', violation.reason, violation.offset);
        for (const reading of ['framed', 'straddle'])
            runOne(bytes, start, { evidence, reading, inline });
    }
    if (!inline)
        readArraysAsOpcodes(bytes, start, linear);
    return linear;
}
function runOne(bytes, start, { evidence, inline = false, ...options }) {
    const inlinePickle = (at) => {
        const array = runAll(bytes, at, evidence, true);
        if (array.defect !== null)
            throw array.defect;
        return array.end;
    };
    const machine = new PickleMachine(bytes, start, evidence, inline ? options : { ...options, inlinePickle });
    try {
        machine.run();
        return { end: machine.cursor.position, defect: null, machine };
    }
    catch (error) {
        return { end: machine.cursor.position, defect: asDefect(error, machine.cursor.position), machine };
    }
}
/** Errors of the opcode decoder and of the machine as one kind; anything else is a bug and flies on. */
function asDefect(error, offset) {
    if (error instanceof cursor/* Defect */.k)
        return error;
    if (!(0,errors/* isModelGateError */.p2)(error))
        throw error;
    return new cursor/* Defect */.k(error.code === 'limit' ? 'bomb' : 'malformed', (0,errors/* messageOf */.bD)(error), offset);
}
function reportDefect(defect, evidence) {
    const rule = { malformed: 'pickle-malformed', bomb: 'resource-bomb', budget: 'budget-exceeded' };
    evidence.add(rule[defect.kind], defect.message, defect.offset);
}
/**
 * joblib takes arrays from the file; pickle.load takes their bytes for opcodes, with the stack, the marks and the memo of
 * all that went before, and never comes back into step. So the file is read once more from its start as pickle.load does.
 * Noise breaks off before it reaches an opcode that does something; of what gets further only what is dangerous counts.
 */
function readArraysAsOpcodes(bytes, start, { machine }) {
    const { firstArray, evidence } = machine;
    if (firstArray === null || !reachesSink(bytes, firstArray.start, evidence))
        return;
    const aside = evidence.again();
    const run = runOne(bytes, start, { evidence: aside, reading: 'linear', inline: true, standalone: true });
    if (run.defect?.kind === 'budget')
        reportDefect(run.defect, evidence);
    const what = 'array bytes that pickle.load would run';
    adoptDangerous(run, evidence, { offset: firstArray.start, from: firstArray.start, what, strict: firstArray.inline });
}
const SINKS = new Set([
    opcode_table.OP.REDUCE,
    opcode_table.OP.INST,
    opcode_table.OP.OBJ,
    opcode_table.OP.NEWOBJ,
    opcode_table.OP.NEWOBJ_EX,
    opcode_table.OP.BUILD,
    opcode_table.OP.SETITEM,
    opcode_table.OP.SETITEMS,
    opcode_table.OP.APPEND,
    opcode_table.OP.APPENDS,
    opcode_table.OP.EXT1,
    opcode_table.OP.EXT2,
    opcode_table.OP.EXT4,
]);
function reachesSink(bytes, start, evidence) {
    try {
        for (let at = start;;) {
            const { code, next } = bytes.decode(at);
            if (SINKS.has(code))
                return true;
            if (code === opcode_table.OP.STOP)
                return false;
            evidence.spendOpcode(at);
            at = next;
        }
    }
    catch (error) {
        return asDefect(error, start).kind === 'budget';
    }
}
/** Tries every place from `from` on at which a pickle may begin; only what is dangerous is reported. */
function resync(content, from, evidence, what = 'a pickle in data that belongs to nothing') {
    let covered = from;
    const bytes = readerOf(content);
    for (const start of candidates(bytes.source, from)) {
        if (start < covered)
            continue;
        const aside = evidence.apart('');
        const run = runOne(bytes, start, { evidence: aside, reading: 'linear', marked: true });
        if (run.defect?.kind === 'budget') {
            evidence.add('budget-exceeded', 'too many possible pickles in the trailing data', start);
            return;
        }
        const adopted = adoptDangerous(run, evidence, { offset: start, what });
        if (adopted || (run.defect === null && run.machine.imports > 0))
            covered = run.end;
    }
}
/** In noise that happens to look like an import or a state, these count only when something is called as well. */
const ONLY_WITH_CALLS = new Set([
    'pickle-computed-call',
    'pickle-dangerous-callable',
    'pickle-dotted-name',
    'pickle-untrusted-call',
    'pickle-carries-code',
]);
const DANGEROUS_BY_NAME = new Set(['pickle-dangerous-callable', 'pickle-carries-code']);
/** Takes over what a run found aside if it is grave; says that it was hidden. */
function adoptDangerous({ machine, defect }, evidence, { what, offset, from = 0, strict = false }) {
    const aside = machine.evidence;
    aside.judgeGlobals();
    const called = machine.lastCall >= from;
    const grave = aside.findings
        .toArray()
        .filter((finding) => finding.severity === 'high' && (finding.offset ?? 0) >= from)
        .filter((finding) => called || !ONLY_WITH_CALLS.has(finding.rule_id))
        .filter((finding) => !strict || DANGEROUS_BY_NAME.has(finding.rule_id))
        .filter((finding) => finding.rule_id !== 'pickle-extension-code')
        // Text has many "i", each the opening of a call of whatever the two next lines name.
        .filter((finding) => finding.rule_id !== 'pickle-unknown-module' || defect === null);
    if (grave.length === 0)
        return false;
    evidence.add('hidden-payload', `${what}: ${grave[0].message}`, offset);
    evidence.findings.addAll(grave);
    return true;
}


/***/ }),

/***/ 52634:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NB: () => (/* binding */ findException),
/* harmony export */   pf: () => (/* binding */ isAllowedModule)
/* harmony export */ });
/* unused harmony export defaultPolicy */
const defaultPolicy = {
    allow: [],
    allowedModules: [],
    switches: { secrets: true, permissions: true, dependencies: true },
};
const STRENGTH = { reference: 0, new: 1, call: 2 };
/** The entry that permits this use, if any; `expired` entries are returned too, marked as such. */
function findException(policy, qualifiedName, use, today) {
    let expired = null;
    for (const entry of policy.allow) {
        if (entry.global !== qualifiedName || STRENGTH[entry.use] < STRENGTH[use])
            continue;
        if (entry.expires === undefined || entry.expires >= today)
            return { entry, expired: false };
        expired = entry;
    }
    return expired === null ? null : { entry: expired, expired: true };
}
/** True when the users vouch for the module or a package above it. */
function isAllowedModule(policy, module) {
    return policy.allowedModules.some((allowed) => module === allowed || module.startsWith(`${allowed}.`));
}


/***/ }),

/***/ 46444:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ scanModel),
  f: () => (/* binding */ scanPath)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/file-stat.ts
var file_stat = __webpack_require__(95148);
// EXTERNAL MODULE: ./src/formats/byte-source.ts
var byte_source = __webpack_require__(81059);
// EXTERNAL MODULE: ./src/formats/model-file.ts
var model_file = __webpack_require__(74184);
// EXTERNAL MODULE: ./src/formats/reading-file.ts
var reading_file = __webpack_require__(97299);
// EXTERNAL MODULE: ./src/security/findings.ts
var security_findings = __webpack_require__(38546);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
;// CONCATENATED MODULE: ./src/security/git-index.ts


const MODE_AT = 24;
/** Of the flags, behind twenty bytes of digest. */
const FLAGS_AT = 60;
const EXTENDED = 0x4000;
const MAX_INDEX_BYTES = 512 * 1024 * 1024;
/** Indexes that were read, by path: a folder of models asks for each of its files. */
const known = new Map();
/**
 * The mode under which git tracks a file, from the index itself, so that no git is needed; null when it tracks none, or
 * when its index cannot be read (the modes of the disk are judged anyway). What is checked out elsewhere gets this mode,
 * whatever a disk that knows no modes says here.
 */
async function gitModeOf(path) {
    const absolute = (0,external_node_path_.resolve)(path);
    for (let folder = (0,external_node_path_.dirname)(absolute);; folder = (0,external_node_path_.dirname)(folder)) {
        const gitFolder = await gitFolderOf((0,external_node_path_.join)(folder, '.git'));
        if (gitFolder !== null) {
            const modes = await modesOf((0,external_node_path_.join)(gitFolder, 'index'));
            const mode = modes?.get((0,external_node_path_.relative)(folder, absolute).split(external_node_path_.sep).join('/'));
            return mode === undefined ? null : mode.toString(8);
        }
        if ((0,external_node_path_.dirname)(folder) === folder)
            return null;
    }
}
/** A folder, or in worktrees and submodules a file that names it. */
async function gitFolderOf(path) {
    try {
        if ((await (0,promises_.stat)(path)).isDirectory())
            return path;
        const target = /^gitdir: (.*)$/m.exec(await (0,promises_.readFile)(path, 'utf8'))?.[1];
        if (target === undefined)
            return null;
        return (0,external_node_path_.isAbsolute)(target) ? target : (0,external_node_path_.join)((0,external_node_path_.dirname)(path), target);
    }
    catch {
        return null; // there is none here
    }
}
async function modesOf(path) {
    try {
        const { mtimeMs, size } = await (0,promises_.stat)(path);
        const earlier = known.get(path);
        if (earlier?.modifiedMs === mtimeMs)
            return earlier.modes;
        if (size > MAX_INDEX_BYTES)
            return null;
        const modes = readModes(await (0,promises_.readFile)(path));
        if (modes !== null)
            known.set(path, { modifiedMs: mtimeMs, modes });
        return modes;
    }
    catch {
        return null; // a repository without commits has no index
    }
}
/** Versions 2 to 4, with SHA-1 names. Null for anything else. */
function readModes(index) {
    if (index.length < 12 || index.toString('latin1', 0, 4) !== 'DIRC')
        return null;
    const version = index.readUInt32BE(4);
    if (version < 2 || version > 4)
        return null;
    const modes = new Map();
    let at = 12;
    let name = Buffer.alloc(0);
    for (let left = index.readUInt32BE(8); left > 0; left--) {
        if (at + FLAGS_AT + 2 > index.length)
            return null;
        const isExtended = (index.readUInt16BE(at + FLAGS_AT) & EXTENDED) !== 0;
        let from = at + FLAGS_AT + (isExtended ? 4 : 2);
        if (version === 4) {
            const kept = readOffset(index, from);
            from = kept.next;
            if (kept.value > name.length)
                return null;
            name = Buffer.concat([name.subarray(0, name.length - kept.value), untilNul(index, from)]);
            modes.set(name.toString('utf8'), index.readUInt32BE(at + MODE_AT));
            at = index.indexOf(0, from) + 1;
        }
        else {
            const own = untilNul(index, from);
            modes.set(own.toString('utf8'), index.readUInt32BE(at + MODE_AT));
            at += Math.ceil((from - at + own.length + 1) / 8) * 8;
        }
        if (at <= from)
            return null;
    }
    return modes;
}
function untilNul(bytes, from) {
    return bytes.subarray(from, bytes.indexOf(0, from));
}
/** The number of git's packs: seven bits a byte, each continuation adds one. */
function readOffset(bytes, from) {
    let next = from;
    let byte = bytes[next++] ?? 0;
    let value = byte & 127;
    while ((byte & 128) !== 0 && next < from + 5) {
        byte = bytes[next++] ?? 0;
        value = (value + 1) * 128 + (byte & 127);
    }
    return { value, next };
}

;// CONCATENATED MODULE: ./src/security/permissions.ts







const WORLD_WRITABLE = 0o002;
const WORLD_READABLE = 0o004;
const ANY_EXECUTABLE = 0o111;
const SET_ID = 0o6000;
/**
 * The specification's permission checks on the path itself (lstat) and on what it leads to.
 *
 * The specification calls permission vulnerabilities high risk and names three checks: world readable, world writable,
 * ownership. World-writable, setuid/setgid and a link out of the workspace let somebody swap what was tested: high.
 * World-readable (every file of a CI checkout is 0644), the executable bit and another owner (containers run as root on
 * files of the runner's account) are how honest checkouts look, so they are stated as low: a gate that fails every
 * checkout would be switched off.
 */
async function checkPermissions(path, options = {}) {
    const findings = new security_findings/* FindingList */.kQ();
    const location = options.location ?? (0,external_node_path_.basename)(path);
    const platform = options.platform ?? process.platform;
    const workspace = (0,external_node_path_.resolve)(options.workspace ?? process.cwd());
    try {
        const link = options.stat === undefined && (await (0,promises_.lstat)(path)).isSymbolicLink();
        if (options.stat === undefined)
            await checkGitMode(path, link, { location, findings });
        if (link || options.stat === undefined)
            await checkLinks(path, workspace, link, { location, findings });
        if (platform === 'win32') {
            findings.add('permissions-not-checked', { message: 'Windows has no POSIX permissions', location });
            return findings.toArray();
        }
        const uid = options.uid === undefined ? (process.getuid?.() ?? null) : options.uid;
        judgeMode(options.stat ?? (await (0,promises_.stat)(path)), uid, { location, findings });
    }
    catch (error) {
        findings.add('permissions-not-checked', { message: (0,errors/* messageOf */.bD)(error), location, severity: 'medium' });
    }
    return findings.toArray();
}
/** What git would check out elsewhere, where the disk here does not show it (Windows, core.fileMode off, a changed mode). */
async function checkGitMode(path, link, { location, findings }) {
    const mode = await gitModeOf(path);
    if (mode === '120000' && !link) {
        findings.add('permissions-symlink', { message: 'git tracks it as a symbolic link (mode 120000)', location });
    }
    if (mode === '100755')
        findings.add('permissions-executable', { message: 'git tracks it with mode 100755', location });
}
/** A path that is a link, or goes through a linked folder, must end inside the workspace it starts in. */
async function checkLinks(path, workspace, link, { location, findings }) {
    const asWritten = (0,external_node_path_.resolve)(path);
    const root = await (0,promises_.realpath)(workspace);
    const target = await (0,promises_.realpath)(path);
    // A file that was named outside the workspace on purpose (/tmp/model.pkl) is no escape; its own folder is the fence.
    const fence = isInside(workspace, asWritten) ? root : await (0,promises_.realpath)((0,external_node_path_.dirname)(asWritten));
    if (isInside(fence, target))
        return;
    const message = link ? `a symbolic link to ${target}` : `reached through a linked folder: ${target}`;
    findings.add('permissions-symlink', { message, location });
}
function isInside(folder, path) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}
function judgeMode({ mode, uid: owner }, uid, { location, findings }) {
    const octal = (mode & 0o7777).toString(8).padStart(4, '0');
    if (mode & WORLD_WRITABLE)
        findings.add('permissions-world-writable', { message: `mode ${octal}`, location });
    if (mode & SET_ID)
        findings.add('permissions-set-id', { message: `mode ${octal}`, location });
    if (uid !== null && owner !== uid && owner !== 0) {
        findings.add('permissions-owner', { message: `owned by uid ${owner}, the scan runs as uid ${uid}`, location });
    }
    if (mode & ANY_EXECUTABLE)
        findings.add('permissions-executable', { message: `mode ${octal}`, location });
    if (mode & WORLD_READABLE)
        findings.add('permissions-world-readable', { message: `mode ${octal}`, location });
}

// EXTERNAL MODULE: ./src/formats/detect.ts + 2 modules
var detect = __webpack_require__(27039);
// EXTERNAL MODULE: ./src/formats/compression/index.ts + 9 modules
var compression = __webpack_require__(8968);
// EXTERNAL MODULE: ./src/security/defects.ts
var defects = __webpack_require__(41248);
// EXTERNAL MODULE: ./src/formats/booster-file.ts
var booster_file = __webpack_require__(89155);
// EXTERNAL MODULE: ./src/formats/document.ts
var formats_document = __webpack_require__(59079);
// EXTERNAL MODULE: ./src/formats/lightgbm/text.ts
var lightgbm_text = __webpack_require__(1546);
;// CONCATENATED MODULE: ./src/formats/booster-texts.ts


/** A line of numbers: most of a LightGBM model. */
const NUMBERS = /^\w*=?[\d\s.eE+-]*$/;
/**
 * Every text in a booster's file, with the name that it stands under where it has one: names of features, parameters,
 * attributes, categories.
 */
function eachBoosterText(record, bytes, visit) {
    switch (record.format) {
        case 'xgboost':
            (0,formats_document/* eachText */.hj)(record.snapshot.document, visit);
            return;
        case 'lightgbm':
            eachLine((0,lightgbm_text/* lightgbmText */.eh)(bytes), visit);
            return;
        case 'catboost':
            for (const [name, text] of record.model.info)
                visit(text, name);
            for (const { name } of [...record.model.floatFeatures, ...record.model.catFeatures])
                visit(name, null);
            return;
    }
}
/** `key=value` and `[key: value]` as what they are, any other line as a text. */
function eachLine(text, visit) {
    for (let start = 0; start < text.length;) {
        const newline = text.indexOf('\n', start);
        const end = newline < 0 ? text.length : newline;
        const line = text.slice(start, end).trim();
        start = end + 1;
        if (NUMBERS.test(line))
            continue;
        const pair = /^\[?(\w+)(?:=|: )(.*?)\]?$/.exec(line);
        if (pair === null)
            visit(line, null);
        else
            visit(pair[2], pair[1]);
    }
}

// EXTERNAL MODULE: ./src/security/pickle/evidence.ts
var pickle_evidence = __webpack_require__(11740);
// EXTERNAL MODULE: ./src/security/pickle/stream.ts + 12 modules
var stream = __webpack_require__(24992);
;// CONCATENATED MODULE: ./src/security/boosters/scan.ts





/** Characters that text files of models do not have. */
const CONTROL = /[^\P{Cc}\t\r\n]/u;
/**
 * Judges a booster in the file of its own library. These are numbers and texts that no library executes, so that a file
 * which is read to its last byte is inspected whole; its texts are searched for credentials and for hidden pickles.
 */
function scanBooster(bytes, format, context) {
    const { findings, location, strings } = context;
    const evidence = new pickle_evidence/* Evidence */.o(context);
    (0,stream/* followConstants */.x8)(evidence);
    const malformed = (message, rule = 'booster-malformed') => {
        findings.add(rule, { message, location });
        (0,stream/* resync */.nE)(bytes, 0, evidence);
        evidence.judgeGlobals();
        return { format, complete: false, accounted: 0 };
    };
    try {
        const record = (0,booster_file.readBoosterFile)(bytes, format);
        if (format === 'lightgbm' && !isText(bytes))
            return malformed('bytes that are no text in a text format');
        eachBoosterText(record, bytes, (text, name) => {
            strings.text(text, 0, location);
            if (name !== null)
                strings.pair(name, text, 0, location);
            evidence.embedded(text, 0, null);
        });
    }
    catch (error) {
        if (!(0,errors/* isModelGateError */.p2)(error))
            throw error;
        return malformed((0,errors/* messageOf */.bD)(error), error.code === 'limit' ? 'resource-bomb' : 'booster-malformed');
    }
    evidence.judgeGlobals();
    return { format, complete: true, accounted: bytes.length };
}
function isText(bytes) {
    try {
        return !CONTROL.test(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./src/core/limits.ts
var limits = __webpack_require__(36419);
;// CONCATENATED MODULE: ./src/security/archives/tar.ts





const BLOCK = 512;
const MAX_NAME = 1024 * 1024;
const LINKS = new Set(['1', '2']);
/** Names of the next member, in GNU's and in POSIX's form. */
const LONG_NAME = 'L';
const LONG_LINK = 'K';
const tar_EXTENDED = new Set(['x', 'g']);
/** A tar archive by its first header: the magic of POSIX and GNU, and a checksum that holds. */
function isTar(source) {
    const header = source.read(0, BLOCK);
    return header.length === BLOCK && textAt(header, 257, 5) === 'ustar' && hasChecksum(header);
}
/**
 * Judges every member of a tar archive: https://pubs.opengroup.org/onlinepubs/9699919799/utilities/pax.html. Names that
 * leave the folder and links are what unpacking follows (CVE-2007-4559).
 */
async function scanTar(source, context, inner) {
    const { findings, location } = context;
    const malformed = (message, offset) => {
        findings.add('archive-malformed', { message, location, offset });
        (0,stream/* resync */.nE)(source, offset, new pickle_evidence/* Evidence */.o(context));
        return { format: 'tar', complete: false, accounted: offset };
    };
    if (location.split('!/').length > limits/* MAX_NESTING */.M1)
        return malformed('archives in archives, too deep', 0);
    let complete = true;
    let at = 0;
    let longName = null;
    while (at + BLOCK <= source.length && !isZero(source.read(at, at + BLOCK))) {
        const member = readMember(source, at);
        if (typeof member === 'string')
            return malformed(member, at);
        const data = (0,byte_source/* partOf */.BU)(source, member.start, member.start + member.size);
        const next = member.start + Math.ceil(member.size / BLOCK) * BLOCK;
        if (member.type === LONG_NAME || tar_EXTENDED.has(member.type))
            longName = longNameOf(member.type, data) ?? longName;
        else if (member.type !== LONG_LINK) {
            const named = { ...member, name: longName ?? member.name };
            longName = null;
            judgeName(named, at, context);
            complete = (await judgeData(named, data, context, inner)) && complete;
        }
        at = next;
    }
    // Two blocks of zeros end the archive, padding follows.
    const rest = (0,byte_source/* partOf */.BU)(source, Math.min(at, source.length));
    if (isPadding(rest))
        return { format: 'tar', complete, accounted: source.length };
    findings.add('trailing-data', { message: `${rest.length} bytes behind the end of the archive`, location, offset: at });
    (0,stream/* resync */.nE)(source, at, new pickle_evidence/* Evidence */.o(context));
    return { format: 'tar', complete: false, accounted: at };
}
function readMember(source, at) {
    const header = source.read(at, at + BLOCK);
    if (!hasChecksum(header))
        return 'a header with a wrong checksum';
    const size = numberAt(header, 124, 12);
    if (size === null || at + BLOCK + size > source.length)
        return 'a member longer than the archive';
    const prefix = textAt(header, 257, 6) === 'ustar\0' ? fieldAt(header, 345, 155) : '';
    const name = fieldAt(header, 0, 100);
    return {
        name: prefix === '' ? name : `${prefix}/${name}`,
        type: textAt(header, 156, 1),
        linksTo: fieldAt(header, 157, 100),
        start: at + BLOCK,
        size,
    };
}
function judgeName({ name, type, linksTo }, offset, { findings, location }) {
    const isUnsafe = name.split(/[\\/]/).includes('..') || /^(?:[\\/]|[A-Za-z]:)/.test(name);
    if (isUnsafe)
        findings.add('archive-unsafe-path', { message: `${name} leads out of the folder`, location, offset });
    if (LINKS.has(type))
        findings.add('archive-unsafe-path', { message: `${name} is a link to ${linksTo}`, location, offset });
    if (/[3-7]/.test(type))
        findings.add('archive-unsafe-path', { message: `${name} is a device or a pipe`, location, offset });
}
async function judgeData(member, data, context, inner) {
    if (data.length === 0)
        return true;
    const content = await inner(data, { ...context, location: `${context.location}!/${member.name}` });
    return content.complete;
}
function longNameOf(type, data) {
    const text = Buffer.from(data.read(0, MAX_NAME)).toString('utf8');
    if (type === LONG_NAME)
        return text.replace(/\0.*$/s, '');
    return /(?:^|\n)\d+ path=([^\n]*)\n/.exec(text)?.[1] ?? null;
}
/** Octal text, or base 256 where the first bit is set. */
function numberAt(header, at, length) {
    if ((header[at] & 0x80) !== 0) {
        const value = header.subarray(at + 1, at + length).reduce((sum, byte) => sum * 256 + byte, 0);
        return Number.isSafeInteger(value) ? value : null;
    }
    const text = fieldAt(header, at, length).trim();
    return /^[0-7]*$/.test(text) ? parseInt(text === '' ? '0' : text, 8) : null;
}
/** The sum of all bytes, the checksum's own field taken as blanks. */
function hasChecksum(header) {
    const sum = header.reduce((total, byte, index) => total + (index >= 148 && index < 156 ? 0x20 : byte), 0);
    return numberAt(header, 148, 8) === sum;
}
function isPadding(source) {
    for (const chunk of (0,byte_source/* chunksOf */.U_)(source))
        if (!isZero(chunk))
            return false;
    return true;
}
function isZero(bytes) {
    return bytes.every((byte) => byte === 0);
}
function textAt(bytes, at, length) {
    return Buffer.from(bytes.buffer, bytes.byteOffset + at, length).toString('latin1');
}
function fieldAt(bytes, at, length) {
    return textAt(bytes, at, length).replace(/\0.*$/s, '');
}

// EXTERNAL MODULE: ./src/formats/zip/archive.ts + 1 modules
var archive = __webpack_require__(90947);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./src/formats/strict-json.ts
var strict_json = __webpack_require__(17174);
// EXTERNAL MODULE: ./src/formats/compression/budget.ts
var compression_budget = __webpack_require__(25772);
// EXTERNAL MODULE: ./src/formats/compression/unfold.ts
var unfold = __webpack_require__(46573);
// EXTERNAL MODULE: ./src/security/keras/documents.ts + 3 modules
var documents = __webpack_require__(82148);
// EXTERNAL MODULE: ./src/security/text-content.ts
var text_content = __webpack_require__(42587);
;// CONCATENATED MODULE: ./src/security/archives/zip-member.ts










/** Members of torch archives that are numbers or a word: https://github.com/pytorch/pytorch/blob/main/caffe2/serialize/inline_container.h */
const TORCH_DATA = /(?:^|\/)(?:data\/\d+|constants\/\d+|version|byteorder|\.data\/serialization_id|\.format_version|\.storage_alignment)$/;
/** Members that are not packed are read where they lie when they are longer than this. */
const MAX_HELD_MEMBER = 64 * 1024 * 1024;
/** Judges a member of an archive by its content. */
async function scanMember(member, format, outer, inner) {
    const context = { ...outer, location: `${outer.location}!/${member.name}` };
    const data = await contentOf(member, context);
    if (data === null)
        return outcome(false);
    try {
        return await judgeMember(data, member.name, { format, outer, context, inner });
    }
    finally {
        data.close?.();
    }
}
async function judgeMember(data, name, { format, outer, context, inner }) {
    const { findings, location } = context;
    if (data.whole !== null || data.close !== undefined)
        outer.unfolding.left -= data.length;
    if (outer.unfolding.left < 0) {
        findings.add('budget-exceeded', {
            message: 'the members of the archive unfold to more than the scan reads',
            location,
        });
        return outcome(false);
    }
    if (data.length === 0)
        return outcome(true);
    const isTensor = format === 'torch' && TORCH_DATA.test(name);
    const inside = { ...context, expectsPersistentIds: format === 'torch' };
    if (isTensor) {
        // Numbers of a tensor may look like a short pickle by chance; one that does harm is no chance.
        if (!(0,text_content/* opensLikePickle */.lP)(data, context))
            return outcome(true);
        const aside = new security_findings/* FindingList */.kQ();
        await inner(data, { ...inside, findings: aside, strings: pickle_evidence/* silentSink */.b });
        if (aside.worst === 'high')
            findings.addAll(aside.toArray());
        return outcome(true);
    }
    const asPickle = await (0,text_content/* scanAsPickle */.eL)(data, inside, inner);
    if (asPickle !== null)
        return asPickle;
    if (format === 'keras' && /^(?:config|metadata)\.json$/i.test(name))
        return outcome(judgeDocument((0,byte_source/* wholeOf */.l2)(data), name, context));
    if ((0,text_content/* isText */.KH)(data)) {
        const text = (0,byte_source/* wholeOf */.l2)(data);
        if (format === 'keras' && (0,documents/* looksLikeConfig */.k)((0,strict_json/* utf8Text */.H)(text, name)))
            return outcome(judgeDocument(text, name, context));
        (0,text_content/* judgeText */.Hu)(text, context);
        return outcome(true);
    }
    return inner(data, context);
}
function outcome(complete) {
    return { complete, format: null };
}
async function contentOf(member, context) {
    const { inPlace, deflated, size } = member;
    if (inPlace !== null && inPlace.whole === null && size > MAX_HELD_MEMBER) {
        let checksum = 0;
        for (const chunk of (0,byte_source/* chunksOf */.U_)(inPlace))
            checksum = (0,external_node_zlib_.crc32)(chunk, checksum);
        if (checksum !== member.crc)
            wrong(member, 'checksum', context);
        return inPlace;
    }
    // A size that no such data unfolds to is a lie, which unpacking tells.
    const isLong = deflated !== null && size > MAX_HELD_MEMBER && size <= (0,compression_budget/* outputBudget */.t)(deflated.length);
    if (isLong)
        return unfoldMember(member, deflated, context);
    const data = unpack(member, context);
    return data === null ? null : (0,byte_source/* inMemory */.ZK)(data);
}
async function unfoldMember(member, deflated, context) {
    const { findings, location, unfolding } = context;
    const budget = Math.min((0,compression_budget/* outputBudget */.t)(deflated.length), unfolding.left);
    try {
        const data = await (0,unfold/* unfoldToDisk */.N)(deflated, 'deflate', budget);
        if (data.crc !== member.crc)
            wrong(member, 'checksum', context);
        if (data.length !== member.size || data.consumed !== deflated.length)
            wrong(member, 'size', context);
        return data;
    }
    catch (error) {
        if (!(0,errors/* isModelGateError */.p2)(error))
            throw error;
        findings.add((0,defects/* ruleOfDefect */.V)(error, 'archive-malformed'), { message: (0,errors/* messageOf */.bD)(error), location });
        (0,stream/* resync */.nE)(deflated, 0, new pickle_evidence/* Evidence */.o(context));
        return null;
    }
}
function wrong({ name }, what, { findings, location }) {
    findings.add('archive-malformed', { message: `zip: ${name} has a wrong ${what}`, location });
}
/** A member whatever its header says; what is wrong with it is a finding. */
function unpack(member, { findings, location }) {
    try {
        return member.read();
    }
    catch (error) {
        if (!(0,errors/* isModelGateError */.p2)(error))
            throw error;
        findings.add((0,defects/* ruleOfDefect */.V)(error, 'archive-malformed'), { message: (0,errors/* messageOf */.bD)(error), location });
    }
    try {
        return member.readLeniently();
    }
    catch (error) {
        if ((0,errors/* isModelGateError */.p2)(error))
            return null;
        throw error;
    }
}
function judgeDocument(data, name, context) {
    let text;
    try {
        text = (0,strict_json/* utf8Text */.H)(data, name);
    }
    catch (error) {
        if (!(0,errors/* isModelGateError */.p2)(error))
            throw error;
        context.findings.add('keras-malformed', { message: (0,errors/* messageOf */.bD)(error), location: context.location });
        return false;
    }
    return (0,documents/* judgeKerasText */.X)(text, name, { ...context, location: context.location.slice(0, -name.length - 2) });
}

;// CONCATENATED MODULE: ./src/security/archives/zip.ts








const RULES = {
    'headers-disagree': 'archive-ambiguous',
    'duplicate-name': 'archive-ambiguous',
    overlap: 'archive-ambiguous',
    'unlisted-member': 'archive-ambiguous',
    unaccounted: 'trailing-data',
    'unsafe-name': 'archive-unsafe-path',
    'absolute-name': 'archive-unsafe-path',
    link: 'archive-unsafe-path',
    encrypted: 'archive-malformed',
    'bad-data': 'archive-malformed',
};
/**
 * Judges every member of a zip archive by its content, listed or not, and the archive's own defects.
 * @param inner judges members; they may be archives again
 * @param owned bytes in front of the archive that belong to another format and were judged there
 */
async function scanZip(source, format, context, inner, owned = 0) {
    const { findings, location, strings } = context;
    let listing;
    try {
        if (location.split('!/').length > limits/* MAX_NESTING */.M1)
            return notRead(source, format, 'archives in archives, too deep', context);
        listing = (0,archive/* listZip */.o)(source);
    }
    catch (error) {
        if (!(0,errors/* isModelGateError */.p2)(error))
            throw error;
        return notRead(source, format, (0,errors/* messageOf */.bD)(error), context);
    }
    const within = { ...context, unfolding: context.unfolding ?? { left: limits/* MAX_DECOMPRESSED_BYTES */.y4 } };
    let complete = listing.problems.every(({ kind }) => kind !== 'encrypted' && kind !== 'bad-data');
    for (const problem of listing.problems) {
        const { kind, offset } = problem;
        if (kind === 'absolute-name' || (kind === 'unaccounted' && owned > 0 && offset === 0))
            continue;
        findings.add(RULES[kind], { message: told(problem), location, offset });
    }
    for (const { start, end } of listing.gaps) {
        if (start > 0 || owned === 0)
            (0,stream/* resync */.nE)((0,byte_source/* partOf */.BU)(source, start, end), 0, new pickle_evidence/* Evidence */.o(context));
    }
    strings.text(listing.comment, 0, location);
    const formats = [];
    for (const member of listing.members) {
        strings.text(member.name, 0, location);
        if (member.isFolder)
            continue;
        const content = await scanMember(member, format, within, inner);
        complete = content.complete && complete;
        formats.push(content.format);
    }
    for (const problem of listing.problems.filter(({ kind }) => kind === 'absolute-name')) {
        // pandas before 1.3 named the pickle in its zip by the path it was saved to; who loads it unpacks nothing to disk.
        const isPandas = format === 'zip' && formats.length === 1 && (formats[0] === 'pickle' || formats[0] === 'joblib');
        const details = { message: told(problem), location, offset: problem.offset };
        findings.add(RULES[problem.kind], isPandas ? { ...details, severity: 'low' } : details);
    }
    return { format, complete, accounted: listing.accounted + owned };
}
function told({ message, member }) {
    return member === null ? message : `${member}: ${message}`;
}
function notRead(source, format, message, context) {
    context.findings.add('archive-malformed', { message, location: context.location });
    (0,stream/* resync */.nE)(source, 0, new pickle_evidence/* Evidence */.o(context));
    return { format, complete: false, accounted: 0 };
}

// EXTERNAL MODULE: ./src/formats/hdf5/file.ts + 3 modules
var hdf5_file = __webpack_require__(48816);
// EXTERNAL MODULE: ./src/formats/paged-bytes.ts
var paged_bytes = __webpack_require__(10671);
// EXTERNAL MODULE: ./src/formats/zip/extents.ts
var extents = __webpack_require__(85909);
// EXTERNAL MODULE: ./src/formats/hdf5/dataset.ts + 6 modules
var dataset = __webpack_require__(82928);
;// CONCATENATED MODULE: ./src/security/keras/hdf5.ts








/** Attributes in which Keras keeps a configuration. */
const DOCUMENTS = new Set(['model_config', 'training_config']);
/** A file of any size may declare this much; more has to be in proportion to its bytes. */
const ALWAYS_ALLOWED = 64 * 1024 * 1024;
/** Opaque and byte datasets up to this size are looked at for pickles. */
const MAX_BLOB = 16 * 1024 * 1024;
/**
 * Judges an HDF5 file: links and values outside it, configurations of Keras, texts, blobs, and bytes that are no HDF5.
 * Weights are numbers that nothing executes; they are not searched.
 */
function scanHdf5(source, context) {
    const evidence = new pickle_evidence/* Evidence */.o(context);
    (0,stream/* followConstants */.x8)(evidence);
    const damage = new Damage(context);
    const file = damage.attempt(() => (0,hdf5_file/* openHdf5 */.a)(new paged_bytes/* PagedBytes */.rj(source), { noteUse: true }));
    if (file === null) {
        (0,stream/* resync */.nE)(source, 0, evidence);
        return { format: 'hdf5', complete: false, accounted: 0 };
    }
    const outside = judgeOutside(source, file, evidence);
    new Hdf5Walk(source.length, { context, evidence, damage }).run(file.root);
    if (!damage.met)
        judgeUnused(source, file, evidence);
    // What could not be read may hide anything.
    if (damage.met)
        (0,stream/* resync */.nE)(source, 0, evidence);
    evidence.judgeGlobals();
    return { format: 'hdf5', complete: !damage.met, accounted: damage.met ? 0 : source.length - outside };
}
/** Steps that may meet damage, which becomes findings. */
class Damage {
    #context;
    met = false;
    constructor(context) {
        this.#context = context;
    }
    /** @returns what the action does; null when the file is damaged there */
    attempt(action) {
        const { findings, location } = this.#context;
        try {
            return action();
        }
        catch (error) {
            if (!(0,errors/* isModelGateError */.p2)(error))
                throw error;
            this.met = true;
            findings.add((0,defects/* ruleOfDefect */.V)(error, 'hdf5-malformed'), { message: (0,errors/* messageOf */.bD)(error), location });
            return null;
        }
    }
}
/** Bytes in front of the superblock and behind the end belong to no HDF5 reader. Zeros are padding. */
function judgeOutside(source, { userBlock, end }, evidence) {
    let outside = 0;
    for (const [from, to] of [
        [0, userBlock],
        [end, source.length],
    ]) {
        const part = (0,byte_source/* partOf */.BU)(source, from, to);
        if (trimmed(source, from, to) === null)
            continue;
        outside += part.length;
        evidence.add('trailing-data', `${part.length} bytes outside the HDF5 content`, from);
        (0,stream/* resync */.nE)(part, 0, evidence);
    }
    return outside;
}
/** Shorter remains of deleted objects and of trees with room to grow say nothing. */
const MIN_UNUSED = 4096;
/** What has no business between the objects of a model; pickles are looked for as well. */
const FOREIGN = [
    ['\x7fELF', 'a program'],
    ['PK\x03\x04', 'a zip archive'],
    ['\x89PNG', 'a picture'],
    ['MZ\x90\0', 'a program'],
];
/**
 * Bytes between the objects that no object refers to: space of what was deleted, or a hiding place. No reader of HDF5
 * comes there, so that only what means something to other programs is grave.
 */
function judgeUnused(source, file, evidence) {
    for (const { start, end } of file.unused() ?? []) {
        const part = trimmed(source, start, end);
        if (part === null)
            continue;
        const foreign = FOREIGN.find(([magic]) => !(0,extents/* placesOf */.e)(magic, source, part).next().done);
        const size = part.end - part.start;
        const what = `${size} bytes that no object of the HDF5 file refers to`;
        if (foreign !== undefined)
            evidence.add('trailing-data', `${what}, with ${foreign[1]} in them`, part.start);
        else if (size >= MIN_UNUSED)
            evidence.add('trailing-data', what, part.start, 'low');
        (0,stream/* resync */.nE)((0,byte_source/* partOf */.BU)(source, 0, part.end), part.start, evidence, 'a pickle in bytes that no object refers to');
    }
}
const STEP = 1024 * 1024;
/** Without the zeros at both ends, which are padding; null when there is nothing else. */
function trimmed(source, from, to) {
    let start = from;
    for (; start < to; start += STEP) {
        const at = source.read(start, Math.min(to, start + STEP)).findIndex((byte) => byte !== 0);
        if (at < 0)
            continue;
        start += at;
        break;
    }
    if (start >= to)
        return null;
    for (let end = to;; end = Math.max(start, end - STEP)) {
        const first = Math.max(start, end - STEP);
        const at = source.read(first, end).findLastIndex((byte) => byte !== 0);
        if (at >= 0)
            return { start, end: first + at + 1 };
    }
}
/** Visits every object once, whatever names lead to it. Iterative; the reader's budget bounds it. */
class Hdf5Walk {
    #fileSize;
    #context;
    #evidence;
    #damage;
    constructor(fileSize, { context, evidence, damage }) {
        this.#fileSize = fileSize;
        this.#context = context;
        this.#evidence = evidence;
        this.#damage = damage;
    }
    run(root) {
        const met = new Set([root.address]);
        const pending = [root];
        for (let group = pending.pop(); group !== undefined; group = pending.pop()) {
            const here = group;
            this.#damage.attempt(() => {
                this.#attributes(here);
            });
            for (const link of here.links.values()) {
                if (link.kind === 'external')
                    this.#external(`${pathOf(here, link.name)} links to ${link.target} in ${link.file}`);
                if (link.kind === 'user-defined')
                    this.#external(`${pathOf(here, link.name)} is a link of the type ${link.type}`);
                if (link.kind !== 'hard' || met.has(link.address))
                    continue;
                met.add(link.address);
                this.#damage.attempt(() => {
                    const object = here.find(link.name);
                    if (object instanceof hdf5_file/* Hdf5Group */.$)
                        pending.push(object);
                    if (object instanceof dataset/* Hdf5Dataset */.y)
                        this.#dataset(object);
                });
            }
        }
    }
    #external(message) {
        this.#context.findings.add('hdf5-external', { message, location: this.#context.location });
    }
    #dataset(dataset) {
        const { path, type } = dataset;
        if (dataset.hasExternalStorage)
            this.#external(`the values of ${path} lie in other files`);
        if (dataset.layout.kind === 'virtual')
            this.#external(`${path} gathers values of other datasets and files`);
        this.#attributes(dataset);
        dataset.noteStorage();
        if (dataset.hasExternalStorage || dataset.layout.kind === 'virtual')
            return;
        const limit = Math.max(ALWAYS_ALLOWED, this.#fileSize * limits/* MAX_COMPRESSION_RATIO */.eY);
        if (dataset.declaredBytes > limit) {
            const message = `${path} declares ${dataset.declaredBytes} bytes of values`;
            this.#context.findings.add('resource-bomb', { message, location: this.#context.location });
            return;
        }
        if (type.kind === 'string' || type.kind === 'vlen-string')
            this.#texts(path, dataset.read());
        const isBlob = type.kind === 'opaque' || (type.kind === 'integer' && type.size === 1);
        if (isBlob && dataset.declaredBytes <= MAX_BLOB)
            this.#evidence.bytesConstant(dataset.readBytes(), 0);
    }
    #attributes(object) {
        for (const [name, attribute] of object.attributes)
            this.#damage.attempt(() => {
                this.#attribute(object, name, attribute);
            });
    }
    #attribute(object, name, { type, space, read }) {
        if (type.kind !== 'string' && type.kind !== 'vlen-string')
            return;
        const texts = read();
        // Wherever it stands and whatever it is called: a loader may be told to take it.
        if (space.count === 1 && (DOCUMENTS.has(name) || (0,documents/* looksLikeConfig */.k)(texts[0]))) {
            if (!(0,documents/* judgeKerasText */.X)(texts[0], pathOf(object, name), this.#context))
                this.#damage.met = true;
            return;
        }
        this.#texts(pathOf(object, name), texts);
    }
    #texts(name, texts) {
        const { strings, location } = this.#context;
        for (const text of texts) {
            strings.text(text, 0, location);
            strings.pair(name, text, 0, location);
            this.#evidence.embedded(text, 0, null);
        }
    }
}
function pathOf(object, name) {
    return object.path === '' ? name : `${object.path}/${name}`;
}

// EXTERNAL MODULE: ./src/onnx/model-reader.ts + 2 modules
var model_reader = __webpack_require__(61079);
// EXTERNAL MODULE: ./src/security/policy.ts
var security_policy = __webpack_require__(52634);
;// CONCATENATED MODULE: ./src/security/onnx/dimensions.ts
/** Bits of an element where they are fixed: https://github.com/onnx/onnx/blob/main/onnx/onnx.proto (TensorProto.DataType). */
const BITS = {
    float: 32,
    uint8: 8,
    int8: 8,
    uint16: 16,
    int16: 16,
    int32: 32,
    int64: 64,
    string: null,
    bool: 8,
    float16: 16,
    double: 64,
    uint32: 32,
    uint64: 64,
    complex64: 64,
    complex128: 128,
    bfloat16: 16,
    float8e4m3fn: 8,
    float8e4m3fnuz: 8,
    float8e5m2: 8,
    float8e5m2fnuz: 8,
    uint4: 4,
    int4: 4,
    float4e2m1: 4,
    float8e8m0: 8,
    uint2: 2,
    int2: 2,
};
/** Elements that one entry of a typed list may stand for: four bits of them are packed into a number of 32. */
const MAX_PACKED = 16;
/**
 * Compares what the dimensions of a tensor declare with the values it has: a runtime that allocates by the former reads or
 * writes beyond the latter. @returns what is wrong; null for a tensor whose values fit, or lie in another file
 */
function misfitOf({ dims, raw, elementType, external, floatCount, ints, strings, name, }) {
    let elements = 1n;
    for (const dim of dims) {
        if (dim < 0)
            return `tensor ${name} has a negative dimension`;
        elements *= BigInt(dim);
    }
    if (elements >= 2n ** 63n)
        return `tensor ${name} declares more elements than a 64-bit number counts`;
    if (external !== null)
        return null;
    const bits = elementType === null ? null : BITS[elementType];
    if (raw !== null && bits !== null) {
        const expected = (elements * BigInt(bits) + 7n) / 8n;
        return expected === BigInt(raw.length)
            ? null
            : `tensor ${name} declares ${expected} bytes of values and has ${raw.length}`;
    }
    if (raw !== null)
        return null;
    const values = floatCount + ints.length + strings.length;
    return elements > BigInt(values) * BigInt(MAX_PACKED)
        ? `tensor ${name} declares ${elements} elements and has ${values} values`
        : null;
}

;// CONCATENATED MODULE: ./src/security/onnx/locations.ts




/** Keys of external_data that ONNX defines; a runtime that applies others sets attributes of its own objects (CVE-2026-34445). */
const KNOWN_KEYS = new Set(['location', 'offset', 'length', 'checksum', 'basepath']);
/**
 * Judges where a tensor says that its bytes are: by the letters of every location it gives (readers differ in which of
 * two they take), and by what lies there on disk.
 */
async function judgeExternalData(data, modelPath, { findings, location: place }) {
    const location = `${place}!/${data.tensor}`;
    const offset = data.at;
    const locations = data.entries.filter(([key]) => key === 'location').map(([, value]) => value);
    if (locations.length !== 1) {
        findings.add('onnx-malformed', { message: `${locations.length} locations for one tensor`, location, offset });
    }
    for (const [key, value] of data.entries) {
        if (!KNOWN_KEYS.has(key)) {
            findings.add('onnx-malformed', { message: `external_data with the unknown key ${key}`, location, offset });
        }
        const isCount = key === 'offset' || key === 'length';
        if (isCount && !(/^\d{1,16}$/.test(value) && Number.isSafeInteger(Number(value)))) {
            findings.add('onnx-malformed', { message: `external_data with ${key} ${value}`, location, offset });
        }
        if (key === 'basepath') {
            findings.add('onnx-external-data-path', { message: `a base path of its own: ${value}`, location, offset });
        }
    }
    for (const target of locations) {
        const objection = objectionTo(target) ?? (await objectionOnDisk((0,external_node_path_.join)((0,external_node_path_.dirname)(modelPath), target)));
        if (objection === null)
            findings.add('onnx-external-data', { message: `data in ${target}`, location, offset });
        else
            findings.add('onnx-external-data-path', { message: `${target} ${objection}`, location, offset });
    }
}
/** Why a location is refused by its spelling, whatever the platform that loads it; null when it stays in the folder. */
function objectionTo(target) {
    if (target === '')
        return 'is empty';
    if (target.includes('\0'))
        return 'contains a NUL character';
    if (/^[a-z][a-z\d+.-]+:/i.test(target))
        return 'is a URL';
    if (/^[a-z]:/i.test(target))
        return 'names a drive';
    if (/^[/\\]/.test(target))
        return 'is absolute';
    // Even a/../b that stays inside serves only to get past checks of the first component.
    if (target.split(/[/\\]/).includes('..'))
        return 'climbs with ..';
    if (target.includes('\\'))
        return 'contains a backslash';
    return null;
}
async function objectionOnDisk(path) {
    try {
        const facts = await (0,promises_.lstat)(path);
        if (facts.isSymbolicLink())
            return 'is a symbolic link (CVE-2026-27489)';
        if (!facts.isFile())
            return 'is not a regular file';
        return facts.nlink > 1 ? 'is a hard link to another file (CVE-2026-34446)' : null;
    }
    catch {
        // Not there: nothing to read yet, and nothing to judge beyond the spelling.
        return null;
    }
}

;// CONCATENATED MODULE: ./src/security/onnx/scan.ts










/** Domains whose operators ONNX and onnxruntime bring along. */
const KNOWN_DOMAINS = new Set([
    '',
    'ai.onnx',
    'ai.onnx.ml',
    'ai.onnx.training',
    'ai.onnx.preview',
    'ai.onnx.preview.training',
    'com.microsoft',
]);
const PYTHON_OPERATORS = /^(?:PythonOp|PythonOpGrad|PyOp|PyFunc|PyCustomOp)/;
/** Judges an ONNX file: what it reads from disk, which operators it needs, and what its strings and constants hold. */
async function scanOnnx(source, context) {
    const { findings, location, path } = context;
    const evidence = new pickle_evidence/* Evidence */.o(context);
    (0,stream/* followConstants */.x8)(evidence);
    let pages;
    let model;
    try {
        pages = new paged_bytes/* PagedBytes */.rj(source);
        model = (0,model_reader/* readOnnx */.s)(pages);
    }
    catch (error) {
        if (!(0,errors/* isModelGateError */.p2)(error))
            throw error;
        findings.add((0,defects/* ruleOfDefect */.V)(error, 'onnx-malformed'), { message: (0,errors/* messageOf */.bD)(error), location });
        (0,stream/* resync */.nE)(source, 0, evidence);
        return { format: 'onnx', complete: false, accounted: 0 };
    }
    if (model.unknownBytes > 0) {
        const message = `${model.unknownBytes} bytes in fields that ONNX does not have`;
        findings.add('onnx-malformed', { message, location });
        (0,stream/* resync */.nE)(source, 0, evidence);
    }
    for (const data of model.externalData)
        await judgeExternalData(data, path, context);
    new GraphWalk({ evidence, context, model, pages }).run();
    evidence.judgeGlobals();
    return { format: 'onnx', complete: true, accounted: source.length - model.unknownBytes };
}
/** Visits every node, tensor and string, in subgraphs, functions and training graphs too. Iterative. */
class GraphWalk {
    #evidence;
    #context;
    #model;
    #local;
    #graphs;
    #pages;
    constructor({ evidence, context, model, pages }) {
        this.#pages = pages;
        this.#evidence = evidence;
        this.#context = context;
        this.#model = model;
        this.#local = new Set(model.functions.map((each) => `${each.domain}\n${each.name}`));
        this.#graphs = [model.graph, ...model.trainingGraphs];
    }
    run() {
        const { producerName, producerVersion, docString, domain, metadata, functions } = this.#model;
        for (const text of [producerName, producerVersion, docString, domain])
            this.#text(text, 0);
        for (const [key, value] of metadata) {
            this.#text(value, 0);
            this.#evidence.strings.pair(key, value, 0, this.#evidence.location);
        }
        for (const { nodes } of functions)
            for (const node of nodes)
                this.#node(node);
        for (let graph = this.#graphs.pop(); graph !== undefined; graph = this.#graphs.pop()) {
            this.#text(graph.docString, 0);
            for (const tensor of [...graph.initializers, ...graph.sparseInitializers])
                this.#tensor(tensor, 0);
            for (const node of graph.nodes)
                this.#node(node);
        }
    }
    #node(node) {
        const { opType, domain, at: offset } = node;
        const { findings, location, policy } = this.#context;
        const name = `${domain === '' ? '' : `${domain}:`}${opType}`;
        if (PYTHON_OPERATORS.test(opType))
            findings.add('onnx-python-op', { message: `operator ${name}`, location, offset });
        else if (!KNOWN_DOMAINS.has(domain) && !this.#local.has(`${domain}\n${opType}`)) {
            if ((0,security_policy/* isAllowedModule */.pf)(policy, domain)) {
                findings.add('policy-exception', { message: `operator ${name}; its domain is allowed`, location, offset });
            }
            else
                findings.add('onnx-custom-domain', { message: `operator ${name}`, location, offset });
        }
        for (const attribute of node.attributes) {
            for (const value of attribute.values)
                this.#attribute(attribute.name, value, offset);
        }
    }
    #attribute(name, attribute, offset) {
        switch (attribute.kind) {
            case 'graph':
                this.#graphs.push(attribute.value);
                return;
            case 'graphs':
                this.#graphs.push(...attribute.value);
                return;
            case 'tensor':
                this.#tensor(attribute.value, offset);
                return;
            case 'tensors':
                for (const tensor of attribute.value)
                    this.#tensor(tensor, offset);
                return;
            case 'string':
                this.#evidence.bytesConstant(attribute.value, offset);
                this.#evidence.strings.pair(name, Buffer.from(attribute.value).toString('utf8'), offset, this.#evidence.location);
                return;
            case 'strings':
                for (const value of attribute.value)
                    this.#evidence.bytesConstant(value, offset);
                return;
            default:
                return;
        }
    }
    #tensor(tensor, offset) {
        const misfit = misfitOf(tensor);
        if (misfit !== null)
            this.#evidence.add('onnx-malformed', misfit, offset);
        for (const value of tensor.strings)
            this.#evidence.bytesConstant(value, offset);
        if (tensor.raw !== null)
            this.#evidence.embedded(this.#pages.see(tensor.raw), offset, null);
    }
    #text(text, offset) {
        if (text === '')
            return;
        this.#evidence.strings.text(text, offset, this.#evidence.location);
        this.#evidence.embedded(text, offset, null);
    }
}

// EXTERNAL MODULE: ./src/formats/pickle/opcode-table.ts
var opcode_table = __webpack_require__(27332);
// EXTERNAL MODULE: ./src/security/pickle/abstract.ts
var pickle_abstract = __webpack_require__(80303);
// EXTERNAL MODULE: ./src/security/pickle/opcode-reader.ts
var opcode_reader = __webpack_require__(23315);
;// CONCATENATED MODULE: ./src/security/pickle/torch-stream.ts






/** Magic number, protocol version, facts of the machine, the object, the keys of its storages. */
const PICKLES = 5;
/** Bytes of an element by the class of its storage: https://github.com/pytorch/pytorch/blob/main/torch/storage.py */
const ELEMENT_BYTES = new Map([
    ['ComplexDoubleStorage', 16],
    ['ComplexFloatStorage', 8],
    ['DoubleStorage', 8],
    ['LongStorage', 8],
    ['FloatStorage', 4],
    ['IntStorage', 4],
    ['QInt32Storage', 4],
    ['HalfStorage', 2],
    ['BFloat16Storage', 2],
    ['ShortStorage', 2],
    ['CharStorage', 1],
    ['ByteStorage', 1],
    ['BoolStorage', 1],
    ['QInt8Storage', 1],
    ['QUInt8Storage', 1],
    ['QUInt4x2Storage', 1],
    ['QUInt2x4Storage', 1],
    ['UntypedStorage', 1],
]);
/**
 * Judges a file that torch wrote before its archives (and still does on demand): five pickles, then for each key of the
 * last one the number of elements (8 bytes, little-endian) and the bytes of that storage. The persistent ids of the
 * object say how long each must be, so that every byte is accounted for; what follows belongs to nothing.
 * https://github.com/pytorch/pytorch/blob/main/torch/serialization.py (_legacy_save)
 */
function scanTorchStream(source, context) {
    const bytes = new opcode_reader/* OpcodeReader */.Y(source);
    const evidence = new pickle_evidence/* Evidence */.o(context);
    evidence.persistentIdsExpected = true;
    const storages = new Storages();
    evidence.onPersistentId = (id) => {
        const module = moduleOf(id);
        if (module === undefined)
            storages.add(id);
        return module;
    };
    const rest = ({ start, end }) => {
        (0,stream/* resync */.nE)(bytes, end, evidence, 'a pickle in the bytes of tensors');
        return storages.end(bytes, start, end);
    };
    const outcome = (0,stream/* scanStream */.AD)(bytes, evidence, 0, { pickles: PICKLES, rest });
    if (outcome.pickles < PICKLES) {
        evidence.add('pickle-malformed', `${outcome.pickles} of the ${PICKLES} pickles of a torch file`, outcome.accounted);
    }
    else if (storages.defect !== null)
        evidence.add('array-malformed', storages.defect, outcome.accounted);
    evidence.judgeGlobals();
    evidence.add('pickle-by-design', `protocol ${outcome.protocol}`, 0);
    const complete = outcome.complete && outcome.pickles === PICKLES && storages.defect === null;
    return { format: 'torch', complete, accounted: outcome.accounted };
}
/** ('module', class, file of its source, source): the loader takes the class, and compares the source for a warning. */
function moduleOf(id) {
    const [kind, type] = id instanceof pickle_abstract/* Sequence */.gd ? id.items : [];
    return kind === 'module' && type instanceof pickle_abstract/* GlobalRef */.rI ? type : undefined;
}
/** What the object says of its storages, compared with what the file holds. */
class Storages {
    #byKey = new Map();
    /** First disagreement. */
    defect = null;
    /** ('storage', class, key, device, number of elements, view) */
    add(id) {
        const [kind, type, key, , elements] = id instanceof pickle_abstract/* Sequence */.gd ? id.items : [];
        const elementBytes = type instanceof pickle_abstract/* GlobalRef */.rI ? elementBytesOf(type) : undefined;
        if (kind !== 'storage' ||
            elementBytes === undefined ||
            typeof key !== 'string' ||
            typeof elements !== 'number' ||
            !(elements >= 0)) {
            this.#fail('a persistent id that names no storage of torch');
            return;
        }
        const known = this.#byKey.get(key);
        if (known === undefined)
            this.#byKey.set(key, { elements, elementBytes });
        else if (known.elements !== elements || known.elementBytes !== elementBytes) {
            this.#fail(`storage ${key} is described in two ways`);
        }
    }
    /** Where the storages end that the pickle from `start` to `at` lists; where the first defect is, if there is one. */
    end(bytes, start, at) {
        const keys = keysOf(bytes, start, at);
        if (keys === null)
            this.#fail('the list of storages is no list of names');
        const left = new Set(this.#byKey.keys());
        let position = at;
        for (const key of keys ?? []) {
            const storage = this.#byKey.get(key);
            if (storage === undefined || !left.delete(key)) {
                this.#fail(`storage ${key} is listed twice or belongs to no tensor`);
                return position;
            }
            const length = storage.elements * storage.elementBytes;
            if (position + 8 + length > bytes.length) {
                this.#fail(`storage ${key} of ${length} bytes is cut off`);
                return position;
            }
            const count = bytes.source.read(position, position + 8);
            const elements = new DataView(count.buffer, count.byteOffset, 8).getBigInt64(0, true);
            if (elements !== BigInt(storage.elements)) {
                this.#fail(`storage ${key} has ${elements} elements where its tensor has ${storage.elements}`);
                return position;
            }
            position += 8 + length;
        }
        if (left.size > 0)
            this.#fail(`${left.size} storages are not in the file`);
        return position;
    }
    #fail(reason) {
        this.defect ??= reason;
    }
}
function elementBytesOf({ module, name }) {
    return /^torch(?:\.cuda|\.storage)?$/.test(module) ? ELEMENT_BYTES.get(name) : undefined;
}
const KEYS_LAYOUT = new Set([
    opcode_table.OP.PROTO,
    opcode_table.OP.FRAME,
    opcode_table.OP.EMPTY_LIST,
    opcode_table.OP.MARK,
    opcode_table.OP.APPEND,
    opcode_table.OP.APPENDS,
    opcode_table.OP.PUT,
    opcode_table.OP.BINPUT,
    opcode_table.OP.LONG_BINPUT,
    opcode_table.OP.MEMOIZE,
    opcode_table.OP.STOP,
]);
/** The texts of a pickle that holds a plain list of texts; null when it holds anything else. The machine has read it. */
function keysOf(bytes, start, end) {
    const keys = [];
    for (let at = start; at < end;) {
        const { code, arg, next } = bytes.decode(at);
        if (typeof arg === 'string')
            keys.push(arg);
        else if (!KEYS_LAYOUT.has(code))
            return null;
        at = next;
    }
    return keys;
}

;// CONCATENATED MODULE: ./src/security/tensors/gguf.ts




const MAX_ENTRIES = 10_000_000;
const MAX_DEPTH = 4;
/** Texts are names, templates and words of a vocabulary. */
const MAX_TEXT = 64 * 1024 * 1024;
const WINDOW = 4 * 1024 * 1024;
/** Bytes of each kind of value; 8 is text, 9 an array: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md */
const SIZES = { 0: 1, 1: 1, 2: 2, 3: 2, 4: 4, 5: 4, 6: 4, 7: 1, 10: 8, 11: 8, 12: 8 };
const TEXT = 8;
const ARRAY = 9;
/** What a chat template of Jinja needs to reach Python (CVE-2024-34359). */
const TEMPLATE_ESCAPE = /__(?:class|bases?|mro|subclasses|globals|builtins|init|import|getattribute|dict)__|\|\s*attr\s*\(\s*['"]_/;
/**
 * Judges a GGUF file: the header and its texts, which are searched for credentials and encoded pickles, and the
 * descriptions of the tensors, which must lie inside the file. The numbers are executed by nothing.
 */
function scanGguf(source, context) {
    const { findings, location, strings } = context;
    const evidence = new pickle_evidence/* Evidence */.o(context);
    (0,stream/* followConstants */.x8)(evidence);
    const reader = new GgufReader(source);
    try {
        const { tensors, entries } = reader.counts();
        for (let entry = 0; entry < entries; entry++) {
            const key = reader.text();
            reader.value((text) => {
                strings.text(text, 0, location);
                strings.pair(key, text, 0, location);
                evidence.embedded(text, 0, null);
                if (/chat_template/.test(key) && TEMPLATE_ESCAPE.test(text)) {
                    findings.add('template-escape', { message: `${key} reaches for the inside of Python`, location });
                }
            });
        }
        for (let tensor = 0; tensor < tensors; tensor++)
            reader.tensor();
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        findings.add('array-malformed', { message: `GGUF: ${error.message}`, location, offset: reader.at });
        (0,stream/* resync */.nE)(source, 0, evidence);
        evidence.judgeGlobals();
        return { format: 'gguf', complete: false, accounted: 0 };
    }
    evidence.judgeGlobals();
    return { format: 'gguf', complete: true, accounted: source.length };
}
/** A cursor over a window of the file; everything here throws RangeError past the end. */
class GgufReader {
    #source;
    #bytes;
    #view;
    /** Of the window in the file. */
    #base = 0;
    at = 4;
    constructor(source) {
        this.#source = source;
        this.#bytes = source.whole ?? source.read(0, WINDOW);
        this.#view = viewOf(this.#bytes);
    }
    counts() {
        const version = this.#u32();
        if (version !== 2 && version !== 3)
            throw new RangeError(`the unknown version ${version}`);
        const tensors = this.#u64();
        const entries = this.#u64();
        if (tensors > MAX_ENTRIES || entries > MAX_ENTRIES)
            throw new RangeError('more entries than any model has');
        return { tensors, entries };
    }
    text() {
        const length = this.#u64();
        if (length > MAX_TEXT)
            throw new RangeError(`a text of ${length} bytes`);
        const from = this.#take(length);
        return Buffer.from(this.#bytes.buffer, this.#bytes.byteOffset + from, length).toString('utf8');
    }
    value(visit) {
        this.#valueOf(this.#u32(), visit, 0);
    }
    /** Name, extents, type, offset. */
    tensor() {
        this.text();
        const rank = this.#u32();
        if (rank > 8)
            throw new RangeError(`a tensor of ${rank} dimensions`);
        this.#skip(rank * 8 + 4);
        if (this.#u64() > this.#source.length)
            throw new RangeError('a tensor outside the file');
    }
    #valueOf(kind, visit, depth) {
        const size = SIZES[kind];
        if (size !== undefined)
            this.#skip(size);
        else if (kind === TEXT)
            visit(this.text());
        else if (kind === ARRAY && depth < MAX_DEPTH)
            this.#array(visit, depth);
        else
            throw new RangeError(`a value of the unknown kind ${kind}`);
    }
    #array(visit, depth) {
        const kind = this.#u32();
        const count = this.#u64();
        const size = SIZES[kind];
        if (size !== undefined)
            this.#skip(count * size);
        else {
            if (count > MAX_ENTRIES)
                throw new RangeError('an array longer than any model has');
            for (let item = 0; item < count; item++)
                this.#valueOf(kind, visit, depth + 1);
        }
    }
    #u32() {
        return this.#view.getUint32(this.#take(4), true);
    }
    #u64() {
        const value = this.#view.getBigUint64(this.#take(8), true);
        if (value > BigInt(Number.MAX_SAFE_INTEGER))
            throw new RangeError('a number out of any range');
        return Number(value);
    }
    /** Moves on and returns where in the window the bytes begin that were passed. */
    #take(count) {
        const from = this.at;
        this.#skip(count);
        if (from + count > this.#base + this.#bytes.length || from < this.#base) {
            this.#bytes = this.#source.read(from, from + Math.max(count, WINDOW));
            this.#view = viewOf(this.#bytes);
            this.#base = from;
        }
        return from - this.#base;
    }
    #skip(count) {
        if (!(this.at + count <= this.#source.length))
            throw new RangeError('truncated');
        this.at += count;
    }
}
function viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

;// CONCATENATED MODULE: ./src/security/tensors/npy.ts




const MAGIC_BYTES = 6;
const MAX_HEADER = 1024 * 1024;
/**
 * Judges a NumPy array file: https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html. Arrays of objects
 * are a pickle behind the header; of any other the data must be as long as the shape says.
 */
async function scanNpy(source, context, inner) {
    const { findings, location } = context;
    const malformed = (message, offset) => {
        findings.add('array-malformed', { message, location, offset });
        (0,stream/* resync */.nE)(source, MAGIC_BYTES, new pickle_evidence/* Evidence */.o(context));
        return { format: 'npy', complete: false, accounted: 0 };
    };
    const header = readHeader(source);
    if (typeof header === 'string')
        return malformed(header, MAGIC_BYTES);
    const { descriptor, shape, dataStart } = header;
    if (/O/.test(descriptor)) {
        const content = await inner((0,byte_source/* partOf */.BU)(source, dataStart), { ...context, location: `${location}!/objects` });
        return { format: 'npy', complete: content.complete, accounted: dataStart + content.accounted };
    }
    const size = itemSize(descriptor);
    if (size === null)
        return malformed(`elements of the type ${descriptor}`, MAGIC_BYTES);
    const expected = shape.reduce((product, extent) => product * extent, size);
    if (expected > source.length - dataStart)
        return malformed(`the shape declares ${expected} bytes, more than there are`, dataStart);
    const trailing = source.length - dataStart - expected;
    if (trailing > 0) {
        const at = dataStart + expected;
        findings.add('trailing-data', { message: `${trailing} bytes follow the array`, location, offset: at });
        (0,stream/* resync */.nE)(source, at, new pickle_evidence/* Evidence */.o(context));
    }
    return { format: 'npy', complete: trailing === 0, accounted: source.length - trailing };
}
/** The header as the grammar of numpy.lib.format has it, no more: loaders evaluate it as a Python literal. */
function readHeader(source) {
    const bytes = source.read(0, MAX_HEADER + 12);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const version = bytes[MAGIC_BYTES];
    if (version !== 1 && version !== 2 && version !== 3)
        return `the unknown version ${version}`;
    const lengthBytes = version === 1 ? 2 : 4;
    const headerStart = MAGIC_BYTES + 2 + lengthBytes;
    if (source.length < headerStart)
        return 'truncated';
    const length = lengthBytes === 2 ? view.getUint16(8, true) : view.getUint32(8, true);
    const dataStart = headerStart + length;
    if (dataStart > source.length || length > MAX_HEADER)
        return 'a header longer than the file';
    const text = Buffer.from(bytes.subarray(headerStart, dataStart)).toString('latin1');
    const match = HEADER.exec(text);
    if (match === null)
        return 'a header that numpy does not write';
    const shape = match[3].split(',').flatMap((part) => (part.trim() === '' ? [] : [Number(part)]));
    return { descriptor: match[1], shape, dataStart };
}
const HEADER = /^\{'descr': ('[^']*'|\[[^{}]*\]), 'fortran_order': (True|False), 'shape': \(((?:\d+L?, ?)*(?:\d+L?)?)\), ?\} *\n?$/;
/** Bytes of an element: `<f4`, or a list of fields with them; null when unknown. */
function itemSize(descriptor) {
    if (!descriptor.startsWith('['))
        return scalarSize(descriptor.slice(1, -1));
    let total = 0;
    const field = /\('[^']*', '([^']*)'(?:, \(((?:\d+, ?)*\d*)\))?\)(?:, |\]$)/y;
    field.lastIndex = 1;
    for (let match = field.exec(descriptor); match !== null; match = field.exec(descriptor)) {
        const size = scalarSize(match[1]);
        if (size === null)
            return null;
        const repeats = (match[2] ?? '')
            .split(',')
            .filter((part) => part.trim() !== '')
            .map(Number);
        total += repeats.reduce((product, extent) => product * extent, size);
        if (field.lastIndex === descriptor.length)
            return total;
    }
    return null;
}
function scalarSize(type) {
    const match = /^[<>|=]?([?bBhHiIlLqQefdgFDGSUVaumMc])(\d*)(?:\[[^\]]*\])?$/.exec(type);
    if (match === null)
        return null;
    const count = Number(match[2] === '' ? 1 : match[2]);
    return match[1] === 'U' ? count * 4 : count;
}

;// CONCATENATED MODULE: ./src/security/tensors/safetensors.ts






/** https://github.com/huggingface/safetensors#format: the reference reader's limit too. */
const safetensors_MAX_HEADER = 100_000_000;
const PREFIX = 8;
const safetensors_BITS = {
    BOOL: 8,
    U8: 8,
    I8: 8,
    F8_E5M2: 8,
    F8_E4M3: 8,
    F8_E8M0: 8,
    I16: 16,
    U16: 16,
    F16: 16,
    BF16: 16,
    I32: 32,
    U32: 32,
    F32: 32,
    I64: 64,
    U64: 64,
    F64: 64,
    C64: 64,
    F4: 4,
};
/** Judges a safetensors file: the header must be strict JSON, and its tensors must cover the data without gap or overlap. */
function scanSafetensors(source, context) {
    const { findings, location, strings } = context;
    const evidence = new pickle_evidence/* Evidence */.o(context);
    (0,stream/* followConstants */.x8)(evidence);
    const malformed = (message) => {
        findings.add('array-malformed', { message, location });
        (0,stream/* resync */.nE)(source, 0, evidence);
        evidence.judgeGlobals();
        return { format: 'safetensors', complete: false, accounted: 0 };
    };
    const prefix = source.read(0, PREFIX);
    const length = Number(new DataView(prefix.buffer, prefix.byteOffset, PREFIX).getBigUint64(0, true));
    if (length > safetensors_MAX_HEADER || PREFIX + length > source.length)
        return malformed('a header longer than the file');
    let header;
    try {
        header = (0,strict_json/* parseStrictJson */.R)((0,strict_json/* utf8Text */.H)(source.read(PREFIX, PREFIX + length), 'safetensors'), 'safetensors');
    }
    catch (error) {
        if (!(0,errors/* isModelGateError */.p2)(error))
            throw error;
        return malformed((0,errors/* messageOf */.bD)(error));
    }
    const twice = header.shadowed[0];
    if (twice !== undefined)
        findings.add('json-ambiguous', { message: `two values under ${twice.path}`, location });
    const tensors = [];
    for (const [name, value] of Object.entries(header.value)) {
        strings.text(name, 0, location);
        if (name === '__metadata__') {
            for (const [key, text] of Object.entries(value)) {
                if (typeof text !== 'string')
                    return malformed(`metadata ${key} is no text`);
                strings.text(text, 0, location);
                strings.pair(key, text, 0, location);
                evidence.embedded(text, 0, null);
            }
            continue;
        }
        const tensor = tensorOf(name, value);
        if (typeof tensor === 'string')
            return malformed(`${name}: ${tensor}`);
        tensors.push(tensor);
    }
    evidence.judgeGlobals();
    return judgeCoverage(source, PREFIX + length, tensors, context);
}
function tensorOf(name, value) {
    const { dtype, shape, data_offsets: offsets } = Object(value);
    const bits = typeof dtype === 'string' ? safetensors_BITS[dtype] : undefined;
    if (bits === undefined || !isNumbers(shape) || !isNumbers(offsets) || offsets.length !== 2)
        return 'no description of a tensor';
    const [start, end] = offsets;
    const size = Math.ceil(shape.reduce((product, extent) => product * extent, bits) / 8);
    return end - start === size ? { name, start, end } : `${end - start} bytes for a shape of ${size}`;
}
function isNumbers(value) {
    return (Array.isArray(value) && value.every((item) => typeof item === 'number' && Number.isSafeInteger(item) && item >= 0));
}
function judgeCoverage(source, dataStart, tensors, context) {
    const { findings, location } = context;
    let at = 0;
    let complete = true;
    for (const { name, start, end } of tensors.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
        if (start !== at) {
            complete = false;
            const message = `${name} does not begin where the tensor before it ends`;
            findings.add('array-malformed', { message, location, offset: dataStart + start });
        }
        at = Math.max(at, end);
    }
    const left = source.length - dataStart - at;
    if (left < 0)
        findings.add('array-malformed', { message: 'the tensors reach past the end of the file', location });
    if (left > 0)
        findings.add('trailing-data', { message: `${left} bytes follow the tensors`, location, offset: dataStart + at });
    if (left !== 0 || !complete)
        (0,stream/* resync */.nE)(source, dataStart, new pickle_evidence/* Evidence */.o(context));
    return { format: 'safetensors', complete: complete && left === 0, accounted: source.length - Math.max(0, left) };
}

// EXTERNAL MODULE: ./src/security/tensorflow/known-operators.ts
var known_operators = __webpack_require__(35225);
// EXTERNAL MODULE: ./src/security/tensorflow/message.ts + 1 modules
var message = __webpack_require__(11716);
;// CONCATENATED MODULE: ./src/security/tensorflow/recognise.ts




/** Tells files of TensorFlow, which have no signature, by what their first messages hold; null: none of them. */
function recogniseTensorflow(bytes) {
    // SavedModel: schema version 1, then a MetaGraphDef. GraphDef and SavedMetadata begin with their first node.
    if (bytes[0] === 0x08 && bytes[1] === 0x01 && bytes[2] === 0x12)
        return holdsGraph(bytes) ? 'SavedModel' : null;
    if (bytes[0] !== 0x0a)
        return null;
    const first = firstMessage(bytes);
    if (first === null)
        return null;
    if (/^_tf_keras_\w+$/.test(kerasIdentifier(first)))
        return 'SavedMetadata';
    return known_operators/* KNOWN_OPERATORS */.I.has(operatorOf(first)) ? 'GraphDef' : null;
}
function holdsGraph(bytes) {
    return quietly(() => message/* Message */.Q.of(bytes, 'SavedModel').message.messages(2)[0]?.messages(2).length === 1) ?? false;
}
/** The content of field 1 at the start of the file. */
function firstMessage(bytes) {
    let length = 0;
    for (let at = 1, scale = 1; at < 6; at++, scale *= 128) {
        const byte = bytes[at];
        if (byte === undefined)
            return null;
        length += (byte & 127) * scale;
        if (byte < 128)
            return at + 1 + length <= bytes.length ? bytes.subarray(at + 1, at + 1 + length) : null;
    }
    return null;
}
function kerasIdentifier(first) {
    return quietly(() => message/* Message */.Q.of(first, 'KerasObject').message.text(4)) ?? '';
}
function operatorOf(first) {
    return quietly(() => message/* Message */.Q.of(first, 'NodeDef').message.text(2)) ?? '';
}
/** What is no such message is no such file. */
function quietly(read) {
    try {
        return read();
    }
    catch (error) {
        if ((0,errors/* isModelGateError */.p2)(error))
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./src/security/tensorflow/saved-model.ts + 1 modules
var saved_model = __webpack_require__(79024);
;// CONCATENATED MODULE: ./src/security/tflite/schema-table.ts
/** Written by scripts/make-tflite-table.py from TensorFlow 2.21.0. */
/** Fields that lead out of their table, by number: numbers SIZE, text, texts, table T, tables T, union U. */
const TABLES = {
    ATan2Options: {},
    AbsOptions: {},
    AddNOptions: {},
    AddOptions: {},
    ArgMaxOptions: {},
    ArgMinOptions: {},
    AssignVariableOptions: {},
    BatchMatMulOptions: {},
    BatchToSpaceNDOptions: {},
    BidirectionalSequenceLSTMOptions: {},
    BidirectionalSequenceRNNOptions: {},
    BitcastOptions: {},
    BitwiseXorOptions: {},
    BlockwiseQuantization: {},
    BroadcastToOptions: {},
    BucketizeOptions: { 0: 'numbers 4' },
    Buffer: { 0: 'numbers 1' },
    CallOnceOptions: {},
    CallOptions: {},
    CastOptions: {},
    ConcatEmbeddingsOptions: { 1: 'numbers 4', 2: 'numbers 4' },
    ConcatenationOptions: {},
    Conv2DOptions: {},
    Conv3DOptions: {},
    CosOptions: {},
    CumsumOptions: {},
    CustomQuantization: { 0: 'numbers 1' },
    DensifyOptions: {},
    DepthToSpaceOptions: {},
    DepthwiseConv2DOptions: {},
    DequantizeOptions: {},
    DilateOptions: {},
    DimensionMetadata: { 3: 'union SparseIndexVector', 5: 'union SparseIndexVector' },
    DivOptions: {},
    DynamicUpdateSliceOptions: {},
    EmbeddingLookupSparseOptions: {},
    EqualOptions: {},
    ExpOptions: {},
    ExpandDimsOptions: {},
    ExternalBuffer: { 4: 'text' },
    ExternalBufferGroup: { 0: 'text' },
    FakeQuantOptions: {},
    FillOptions: {},
    FloorDivOptions: {},
    FloorModOptions: {},
    FullyConnectedOptions: {},
    GatherNdOptions: {},
    GatherOptions: {},
    GeluOptions: {},
    GreaterEqualOptions: {},
    GreaterOptions: {},
    HardSwishOptions: {},
    HashtableFindOptions: {},
    HashtableImportOptions: {},
    HashtableOptions: {},
    HashtableSizeOptions: {},
    IfOptions: {},
    Int32Vector: { 0: 'numbers 4' },
    L2NormOptions: {},
    LSHProjectionOptions: {},
    LSTMOptions: {},
    LeakyReluOptions: {},
    LessEqualOptions: {},
    LessOptions: {},
    LocalResponseNormalizationOptions: {},
    LogSoftmaxOptions: {},
    LogicalAndOptions: {},
    LogicalNotOptions: {},
    LogicalOrOptions: {},
    MatrixDiagOptions: {},
    MatrixSetDiagOptions: {},
    MaximumMinimumOptions: {},
    Metadata: { 0: 'text' },
    MirrorPadOptions: {},
    Model: {
        1: 'tables OperatorCode',
        2: 'tables SubGraph',
        3: 'text',
        4: 'tables Buffer',
        5: 'numbers 4',
        6: 'tables Metadata',
        7: 'tables SignatureDef',
        8: 'tables ExternalBufferGroup',
        9: 'tables ExternalBuffer',
    },
    MulOptions: {},
    NegOptions: {},
    NonMaxSuppressionV4Options: {},
    NonMaxSuppressionV5Options: {},
    NotEqualOptions: {},
    OneHotOptions: {},
    Operator: {
        1: 'numbers 4',
        2: 'numbers 4',
        4: 'union BuiltinOptions',
        5: 'numbers 1',
        7: 'numbers 1',
        8: 'numbers 4',
        12: 'union BuiltinOptions2',
    },
    OperatorCode: { 1: 'text' },
    PackOptions: {},
    PadOptions: {},
    PadV2Options: {},
    Pool2DOptions: {},
    PowOptions: {},
    QuantizationParameters: {
        0: 'numbers 4',
        1: 'numbers 4',
        2: 'numbers 4',
        3: 'numbers 8',
        5: 'union QuantizationDetails',
    },
    QuantizeOptions: {},
    RNNOptions: {},
    RandomOptions: {},
    RangeOptions: {},
    RankOptions: {},
    ReadVariableOptions: {},
    ReduceWindowOptions: {},
    ReducerOptions: {},
    ReshapeOptions: { 0: 'numbers 4' },
    ResizeBilinearOptions: {},
    ResizeNearestNeighborOptions: {},
    ReverseSequenceOptions: {},
    ReverseV2Options: {},
    Rfft2dOptions: {},
    RightShiftOptions: {},
    SVDFOptions: {},
    ScatterNdOptions: {},
    SegmentSumOptions: {},
    SelectOptions: {},
    SelectV2Options: {},
    SequenceRNNOptions: {},
    ShapeOptions: {},
    SignOptions: {},
    SignatureDef: { 0: 'tables TensorMap', 1: 'tables TensorMap', 2: 'text' },
    SkipGramOptions: {},
    SliceOptions: {},
    SoftmaxOptions: {},
    SpaceToBatchNDOptions: {},
    SpaceToDepthOptions: {},
    SparseToDenseOptions: {},
    SparsityParameters: { 0: 'numbers 4', 1: 'numbers 4', 2: 'tables DimensionMetadata' },
    SplitOptions: {},
    SplitVOptions: {},
    SquareOptions: {},
    SquaredDifferenceOptions: {},
    SqueezeOptions: { 0: 'numbers 4' },
    StableHLOCompositeOptions: { 0: 'text', 2: 'numbers 1' },
    StablehloBroadcastInDimOptions: { 0: 'numbers 8' },
    StablehloCaseOptions: { 0: 'numbers 4' },
    StablehloCompareOptions: {},
    StablehloConcatenateOptions: {},
    StablehloConvolutionOptions: {
        0: 'numbers 8',
        1: 'numbers 8',
        2: 'numbers 8',
        3: 'numbers 8',
        4: 'numbers 1',
        7: 'numbers 8',
        10: 'numbers 8',
        13: 'numbers 8',
        16: 'numbers 4',
    },
    StablehloCustomCallOptions: { 0: 'text', 2: 'text', 4: 'numbers 4', 5: 'numbers 1' },
    StablehloDotGeneralOptions: { 0: 'numbers 8', 1: 'numbers 8', 2: 'numbers 8', 3: 'numbers 8', 4: 'numbers 4' },
    StablehloDynamicSliceOptions: { 0: 'numbers 8' },
    StablehloGatherOptions: { 0: 'numbers 8', 1: 'numbers 8', 2: 'numbers 8', 4: 'numbers 8' },
    StablehloIotaOptions: {},
    StablehloPadOptions: { 0: 'numbers 8', 1: 'numbers 8', 2: 'numbers 8' },
    StablehloReduceOptions: { 0: 'numbers 8' },
    StablehloReduceWindowOptions: { 0: 'numbers 8', 1: 'numbers 8', 2: 'numbers 8', 3: 'numbers 8', 4: 'numbers 8' },
    StablehloRngBitGeneratorOptions: {},
    StablehloScatterOptions: { 1: 'numbers 8', 2: 'numbers 8', 3: 'numbers 8' },
    StablehloShiftLeftOptions: {},
    StablehloSliceOptions: { 0: 'numbers 8', 1: 'numbers 8', 2: 'numbers 8' },
    StablehloSortOptions: {},
    StablehloTransposeOptions: { 0: 'numbers 8' },
    StablehloWhileOptions: {},
    StridedSliceOptions: {},
    SubGraph: { 0: 'tables Tensor', 1: 'numbers 4', 2: 'numbers 4', 3: 'tables Operator', 4: 'text' },
    SubOptions: {},
    Tensor: {
        0: 'numbers 4',
        3: 'text',
        4: 'table QuantizationParameters',
        6: 'table SparsityParameters',
        7: 'numbers 4',
        9: 'tables VariantSubType',
    },
    TensorMap: { 0: 'text' },
    TileOptions: {},
    TopKV2Options: {},
    TransposeConvOptions: {},
    TransposeOptions: {},
    Uint16Vector: { 0: 'numbers 2' },
    Uint8Vector: { 0: 'numbers 1' },
    UnidirectionalSequenceLSTMOptions: {},
    UniqueOptions: {},
    UnpackOptions: {},
    UnsortedSegmentMaxOptions: {},
    UnsortedSegmentMinOptions: {},
    UnsortedSegmentProdOptions: {},
    UnsortedSegmentSumOptions: {},
    VarHandleOptions: { 0: 'text', 1: 'text' },
    VariantSubType: { 0: 'numbers 4' },
    WhereOptions: {},
    WhileOptions: {},
    ZerosLikeOptions: {},
};
/** Tables by the number that a union's type field holds. */
const UNIONS = {
    BuiltinOptions: {
        1: 'Conv2DOptions',
        2: 'DepthwiseConv2DOptions',
        3: 'ConcatEmbeddingsOptions',
        4: 'LSHProjectionOptions',
        5: 'Pool2DOptions',
        6: 'SVDFOptions',
        7: 'RNNOptions',
        8: 'FullyConnectedOptions',
        9: 'SoftmaxOptions',
        10: 'ConcatenationOptions',
        11: 'AddOptions',
        12: 'L2NormOptions',
        13: 'LocalResponseNormalizationOptions',
        14: 'LSTMOptions',
        15: 'ResizeBilinearOptions',
        16: 'CallOptions',
        17: 'ReshapeOptions',
        18: 'SkipGramOptions',
        19: 'SpaceToDepthOptions',
        20: 'EmbeddingLookupSparseOptions',
        21: 'MulOptions',
        22: 'PadOptions',
        23: 'GatherOptions',
        24: 'BatchToSpaceNDOptions',
        25: 'SpaceToBatchNDOptions',
        26: 'TransposeOptions',
        27: 'ReducerOptions',
        28: 'SubOptions',
        29: 'DivOptions',
        30: 'SqueezeOptions',
        31: 'SequenceRNNOptions',
        32: 'StridedSliceOptions',
        33: 'ExpOptions',
        34: 'TopKV2Options',
        35: 'SplitOptions',
        36: 'LogSoftmaxOptions',
        37: 'CastOptions',
        38: 'DequantizeOptions',
        39: 'MaximumMinimumOptions',
        40: 'ArgMaxOptions',
        41: 'LessOptions',
        42: 'NegOptions',
        43: 'PadV2Options',
        44: 'GreaterOptions',
        45: 'GreaterEqualOptions',
        46: 'LessEqualOptions',
        47: 'SelectOptions',
        48: 'SliceOptions',
        49: 'TransposeConvOptions',
        50: 'SparseToDenseOptions',
        51: 'TileOptions',
        52: 'ExpandDimsOptions',
        53: 'EqualOptions',
        54: 'NotEqualOptions',
        55: 'ShapeOptions',
        56: 'PowOptions',
        57: 'ArgMinOptions',
        58: 'FakeQuantOptions',
        59: 'PackOptions',
        60: 'LogicalOrOptions',
        61: 'OneHotOptions',
        62: 'LogicalAndOptions',
        63: 'LogicalNotOptions',
        64: 'UnpackOptions',
        65: 'FloorDivOptions',
        66: 'SquareOptions',
        67: 'ZerosLikeOptions',
        68: 'FillOptions',
        69: 'BidirectionalSequenceLSTMOptions',
        70: 'BidirectionalSequenceRNNOptions',
        71: 'UnidirectionalSequenceLSTMOptions',
        72: 'FloorModOptions',
        73: 'RangeOptions',
        74: 'ResizeNearestNeighborOptions',
        75: 'LeakyReluOptions',
        76: 'SquaredDifferenceOptions',
        77: 'MirrorPadOptions',
        78: 'AbsOptions',
        79: 'SplitVOptions',
        80: 'UniqueOptions',
        81: 'ReverseV2Options',
        82: 'AddNOptions',
        83: 'GatherNdOptions',
        84: 'CosOptions',
        85: 'WhereOptions',
        86: 'RankOptions',
        87: 'ReverseSequenceOptions',
        88: 'MatrixDiagOptions',
        89: 'QuantizeOptions',
        90: 'MatrixSetDiagOptions',
        91: 'HardSwishOptions',
        92: 'IfOptions',
        93: 'WhileOptions',
        94: 'DepthToSpaceOptions',
        95: 'NonMaxSuppressionV4Options',
        96: 'NonMaxSuppressionV5Options',
        97: 'ScatterNdOptions',
        98: 'SelectV2Options',
        99: 'DensifyOptions',
        100: 'SegmentSumOptions',
        101: 'BatchMatMulOptions',
        102: 'CumsumOptions',
        103: 'CallOnceOptions',
        104: 'BroadcastToOptions',
        105: 'Rfft2dOptions',
        106: 'Conv3DOptions',
        107: 'HashtableOptions',
        108: 'HashtableFindOptions',
        109: 'HashtableImportOptions',
        110: 'HashtableSizeOptions',
        111: 'VarHandleOptions',
        112: 'ReadVariableOptions',
        113: 'AssignVariableOptions',
        114: 'RandomOptions',
        115: 'BucketizeOptions',
        116: 'GeluOptions',
        117: 'DynamicUpdateSliceOptions',
        118: 'UnsortedSegmentProdOptions',
        119: 'UnsortedSegmentMaxOptions',
        120: 'UnsortedSegmentMinOptions',
        121: 'UnsortedSegmentSumOptions',
        122: 'ATan2Options',
        123: 'SignOptions',
        124: 'BitcastOptions',
        125: 'BitwiseXorOptions',
        126: 'RightShiftOptions',
    },
    BuiltinOptions2: {
        1: 'StablehloConcatenateOptions',
        2: 'StablehloBroadcastInDimOptions',
        3: 'StablehloSliceOptions',
        4: 'StablehloConvolutionOptions',
        5: 'StablehloCustomCallOptions',
        6: 'StablehloReduceOptions',
        7: 'StablehloScatterOptions',
        8: 'StablehloCompareOptions',
        9: 'StablehloDynamicSliceOptions',
        10: 'StablehloPadOptions',
        11: 'StablehloIotaOptions',
        12: 'StablehloDotGeneralOptions',
        13: 'StablehloReduceWindowOptions',
        14: 'StablehloSortOptions',
        15: 'StablehloWhileOptions',
        16: 'StablehloGatherOptions',
        17: 'StablehloTransposeOptions',
        18: 'DilateOptions',
        19: 'StablehloRngBitGeneratorOptions',
        20: 'ReduceWindowOptions',
        21: 'StableHLOCompositeOptions',
        22: 'StablehloShiftLeftOptions',
        23: 'StablehloCaseOptions',
    },
    QuantizationDetails: { 1: 'CustomQuantization', 2: 'BlockwiseQuantization' },
    SparseIndexVector: { 1: 'Int32Vector', 2: 'Uint16Vector', 3: 'Uint8Vector' },
};

;// CONCATENATED MODULE: ./src/security/tflite/flat-walk.ts


const MAX_TABLES = 5_000_000;
/** Gaps are read in steps of this. */
const flat_walk_STEP = 1024 * 1024;
/**
 * Walks every table of a FlatBuffers file by its schema, each once, iteratively, and notes which bytes belong to it.
 * https://flatbuffers.dev/internals/. @throws RangeError where an offset leads out of the file
 */
class FlatWalk {
    #pages;
    #bytes;
    #view;
    #extents = [];
    #waiting = [];
    #seen = new Set();
    #vtable = 0;
    #table = 0;
    constructor(pages) {
        const { bytes } = pages;
        this.#pages = pages;
        this.#bytes = bytes;
        this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
    run(root, visit) {
        // The offset of the root and the four characters that name the format.
        this.cover(0, 8);
        this.#push(root, this.#follow(0));
        for (let next = this.#waiting.pop(); next !== undefined; next = this.#waiting.pop())
            visit(this.#read(next));
    }
    /** Marks bytes as belonging to the format. */
    cover(start, length) {
        if (!(start >= 0 && length >= 0 && start + length <= this.#bytes.length)) {
            throw new RangeError(`an offset leads out of the file at byte ${start}`);
        }
        this.#extents.push({ start, end: start + length });
    }
    /** Ranges that no table, vector or text takes up and that are no padding of zeros; the last may reach the end. */
    gaps() {
        const gaps = [];
        let position = 0;
        const close = (end) => {
            for (let from = position; from < end; from += flat_walk_STEP) {
                const at = this.#pages.peek(from, Math.min(end, from + flat_walk_STEP)).findIndex((byte) => byte !== 0);
                if (at < 0)
                    continue;
                gaps.push({ start: from + at, end });
                return;
            }
        };
        for (const { start, end } of this.#extents.sort((a, b) => a.start - b.start)) {
            close(start);
            position = Math.max(position, end);
        }
        close(this.#bytes.length);
        return gaps;
    }
    /** Empty tables of several kinds may share their bytes, so that a place is read once as each kind. */
    #push(name, at) {
        const key = `${at} ${name}`;
        if (this.#seen.has(key))
            return;
        if (this.#seen.size >= MAX_TABLES)
            throw new RangeError('more tables than any model has');
        this.#seen.add(key);
        this.#waiting.push({ name, at });
    }
    #read({ name, at }) {
        this.#enter(at);
        const texts = new Map();
        const blobs = new Map();
        for (const [key, kind] of Object.entries(TABLES[name])) {
            const field = Number(key);
            const slot = this.#slot(field, 4);
            if (slot === null)
                continue;
            const target = this.#follow(slot);
            const [what, detail] = kind.split(' ', 2);
            if (what === 'text')
                texts.set(field, this.#text(target));
            else if (what === 'table')
                this.#push(detail, target);
            else if (what === 'union')
                this.#push(this.#member(detail, field), target);
            else if (what === 'tables')
                for (const each of this.#offsets(target))
                    this.#push(detail, each);
            else {
                const content = this.#vector(target, Number(detail));
                if (detail === '1')
                    blobs.set(field, content);
            }
        }
        const [vtable, table] = [this.#vtable, this.#table];
        const number = (field, kind) => {
            this.#vtable = vtable;
            this.#table = table;
            const slot = this.#slot(field, { i8: 1, i32: 4, u64: 8 }[kind]);
            if (slot === null)
                return 0;
            if (kind === 'i8')
                return this.#view.getInt8(slot);
            return kind === 'i32' ? this.#view.getInt32(slot, true) : Number(this.#view.getBigUint64(slot, true));
        };
        return { name, at, texts, blobs, number };
    }
    #enter(at) {
        this.#table = at;
        this.#pages.load(at, at + 4);
        this.#vtable = at - this.#view.getInt32(at, true);
        this.#pages.load(this.#vtable, this.#vtable + 4);
        const size = this.#view.getUint16(this.#vtable, true);
        if (size < 4)
            throw new RangeError(`a table without fields at byte ${at}`);
        const fields = this.#view.getUint16(this.#vtable + 2, true);
        this.cover(this.#vtable, size);
        this.cover(at, fields);
        this.#pages.load(this.#vtable, this.#vtable + size);
        this.#pages.load(at, at + fields);
    }
    #slot(field, size) {
        const entry = 4 + field * 2;
        if (entry + 2 > this.#view.getUint16(this.#vtable, true))
            return null;
        const offset = this.#view.getUint16(this.#vtable + entry, true);
        if (offset === 0)
            return null;
        if (offset + size > this.#view.getUint16(this.#vtable + 2, true))
            throw new RangeError('a field outside its table');
        return this.#table + offset;
    }
    #member(union, field) {
        const slot = this.#slot(field - 1, 1);
        const type = slot === null ? 0 : this.#view.getUint8(slot);
        const name = UNIONS[union]?.[type];
        if (name === undefined)
            throw new RangeError(`${union} of the unknown kind ${type}`);
        return name;
    }
    #follow(at) {
        this.#pages.load(at, at + 4);
        return at + this.#view.getUint32(at, true);
    }
    /** A vector whose bytes may not be there yet. */
    #vector(at, size) {
        this.#pages.load(at, at + 4);
        const length = this.#view.getUint32(at, true) * size;
        this.cover(at, 4 + length);
        return this.#bytes.subarray(at + 4, at + 4 + length);
    }
    #offsets(at) {
        const count = this.#vector(at, 4).length / 4;
        this.#pages.load(at, at + 4 + count * 4);
        return Array.from({ length: count }, (_, index) => this.#follow(at + 4 + index * 4));
    }
    #text(at) {
        const content = this.#vector(at, 1);
        this.#pages.load(at, at + 4 + content.length);
        return Buffer.from(content.buffer, content.byteOffset, content.length).toString('utf8');
    }
}

// EXTERNAL MODULE: ./src/security/tensorflow/operators.ts
var operators = __webpack_require__(46987);
;// CONCATENATED MODULE: ./src/security/tflite/operators.ts



/** Operators under a name that TensorFlow Lite itself brings along (tensorflow/lite/kernels, register_ref and custom ops). */
const OWN_CUSTOM = new Set([
    'TFLite_Detection_PostProcess',
    'AudioSpectrogram',
    'Mfcc',
    'NumericVerify',
    'Multinomial',
    'RandomStandardNormal',
    'RandomUniform',
]);
const FLEX = 'Flex';
/** Judges an operator that is not built in by its name; `Flex` in front says that TensorFlow itself runs it. */
function judgeCustomOperator(name, offset, context) {
    const { findings, location, policy } = context;
    if (OWN_CUSTOM.has(name))
        return;
    const isFlex = name.startsWith(FLEX);
    const operator = isFlex ? name.slice(FLEX.length) : name;
    if ((0,operators/* reachesOut */.k)(operator) || (0,operators/* fileInputOf */.U)(operator) !== undefined) {
        findings.add('tensorflow-file-op', { message: `operator ${name}`, location, offset });
    }
    else if (isFlex)
        findings.add('tflite-flex-op', { message: `operator ${name}`, location, offset });
    else if ((0,security_policy/* isAllowedModule */.pf)(policy, name)) {
        findings.add('policy-exception', { message: `operator ${name}; it is allowed`, location, offset });
    }
    else
        findings.add('tflite-custom-op', { message: `operator ${name}`, location, offset });
}

;// CONCATENATED MODULE: ./src/security/tflite/scan.ts









/** BuiltinOperator of the schema: the operator is found by its name. */
const CUSTOM = 32;
/**
 * Judges a TensorFlow Lite model: every table of its schema, the operators that are not built in, texts and constants,
 * files that it names, and a zip archive of metadata behind it. Bytes that belong to none of them are a finding.
 * https://github.com/tensorflow/tensorflow/blob/master/tensorflow/compiler/mlir/lite/schema/schema.fbs
 */
async function scanTflite(source, context, inner) {
    const { findings, location } = context;
    const evidence = new pickle_evidence/* Evidence */.o(context);
    (0,stream/* followConstants */.x8)(evidence);
    let walk;
    try {
        const pages = new paged_bytes/* PagedBytes */.rj(source);
        walk = new FlatWalk(pages);
        walk.run('Model', (table) => {
            judgeTable(table, walk, { context, evidence, pages });
        });
    }
    catch (error) {
        if (!(error instanceof RangeError || (0,errors/* isModelGateError */.p2)(error)))
            throw error;
        const rule = error instanceof RangeError ? 'tflite-malformed' : (0,defects/* ruleOfDefect */.V)(error, 'tflite-malformed');
        // What a view of bytes says of its bounds tells people nothing.
        const message = error.message.startsWith('Offset is outside')
            ? 'tflite: truncated: an offset leads behind the end of the file'
            : `tflite: ${error.message}`;
        findings.add(rule, { message, location });
        (0,stream/* resync */.nE)(source, 0, evidence);
        evidence.judgeGlobals();
        return { format: 'tflite', complete: false, accounted: 0 };
    }
    let unaccounted = 0;
    let complete = true;
    for (const { start, end } of walk.gaps()) {
        const archive = end === source.length ? archiveAt(source, start) : null;
        if (archive !== null) {
            const within = { ...context, location: `${location}!/zip` };
            const content = await scanZip(archive.source, 'zip', within, inner, archive.owned);
            unaccounted += archive.source.length - content.accounted;
            complete &&= content.complete;
            continue;
        }
        const message = `${end - start} bytes belong to no part of the model`;
        findings.add('trailing-data', { message, location, offset: start });
        (0,stream/* resync */.nE)((0,byte_source/* partOf */.BU)(source, 0, end), start, evidence);
        unaccounted += end - start;
        complete = false;
    }
    evidence.judgeGlobals();
    return { format: 'tflite', complete, accounted: source.length - unaccounted };
}
function judgeTable(table, walk, { context, evidence, pages }) {
    const { name, at, texts, blobs, number } = table;
    for (const text of texts.values()) {
        evidence.strings.text(text, at, evidence.location);
        evidence.embedded(text, at, null);
    }
    for (const blob of blobs.values())
        evidence.bytesConstant(pages.see(blob), at);
    if (name === 'OperatorCode') {
        // The wider field came later; older files have the narrow one alone.
        if (Math.max(number(0, 'i8'), number(3, 'i32')) === CUSTOM)
            judgeCustomOperator(texts.get(1) ?? '', at, context);
    }
    else if (name === 'StablehloCustomCallOptions')
        judgeCustomOperator(texts.get(0) ?? '', at, context);
    else if (name === 'Buffer')
        coverOutside(walk, number(1, 'u64'), number(2, 'u64'));
    else if (name === 'Operator')
        coverOutside(walk, number(9, 'u64'), number(10, 'u64'));
    else if (name === 'ExternalBufferGroup')
        judgeExternal(texts.get(0) ?? '', at, context);
}
/** Content of models over 2 GB lies behind the tables; 0 and 1 mean that there is none. */
function coverOutside(walk, offset, size) {
    if (offset > 1)
        walk.cover(offset, size);
}
function judgeExternal(file, offset, { findings, location }) {
    const leaves = /^(?:[\\/]|[A-Za-z]:|[a-z]+:\/\/)|(?:^|[\\/])\.\.(?:[\\/]|$)/.test(file);
    const message = leaves ? `${file} leads out of the folder of the model` : `weights lie in ${file}`;
    findings.add('tflite-external-data', { message, location, offset, ...(leaves ? { severity: 'high' } : {}) });
}
/** The record at the end of a zip archive, and the longest comment behind it. */
const END_BYTES = 22;
const MAX_TAIL = END_BYTES + 0xffff;
/**
 * A zip archive that begins at `start`. Tools append it as a file of its own, or (zipfile's mode "a") with offsets from the
 * start of the model: then the directory says where it lies in the whole.
 */
function archiveAt(source, start) {
    if (textOf(source.read(start, start + 4)) !== 'PK\x03\x04')
        return null;
    const tailStart = Math.max(start, source.length - MAX_TAIL);
    const tail = Buffer.from(source.read(tailStart, source.length));
    const end = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1');
    if (end < 0 || end + END_BYTES > tail.length)
        return null;
    const isWhole = tail.readUInt32LE(end + 12) + tail.readUInt32LE(end + 16) === tailStart + end;
    return isWhole ? { source, owned: start } : { source: (0,byte_source/* partOf */.BU)(source, start), owned: 0 };
}
function textOf(bytes) {
    return Buffer.from(bytes).toString('latin1');
}

;// CONCATENATED MODULE: ./src/security/scan-content.ts



















/**
 * Judges content by what it is, never by its name. Whatever an unpickler would start to execute counts as a pickle,
 * even when it is a valid file of another format as well (HDF5 behind a user block, a zip with bytes in front).
 */
async function scanContent(source, context) {
    const trial = new pickle_evidence/* Evidence */.o({ ...context, findings: new security_findings/* FindingList */.kQ(), strings: pickle_evidence/* silentSink */.b });
    if ((0,stream/* opensAsPickle */.aq)(source, trial)) {
        return (0,detect/* detectSource */.P)(source).format === 'torch' ? scanTorch(source, context) : scanPickle(source, context);
    }
    // Before the formats without a signature: a tar archive begins with the name of its first member.
    if (isTar(source))
        return scanTar(source, context, scanContent);
    const { format, compression } = (0,detect/* detectSource */.P)(source);
    const container = compression ?? (format === 'joblib-zf' ? 'zlib' : null);
    if (container !== null) {
        return scanCompressed(source, { ...context, container, from: compression === null ? zfStart(source) : 0 });
    }
    if (format === 'pickle' || format === 'joblib')
        return scanPickle(source, context);
    if (format === 'xgboost' || format === 'lightgbm' || format === 'catboost')
        return scanBooster((0,byte_source/* wholeOf */.l2)(source), format, context);
    const scanner = SCANNERS[format];
    const tensorflow = format === 'unknown' ? recogniseTensorflow(source.read(0, HEAD_BYTES)) : null;
    if (tensorflow !== null)
        return (0,saved_model/* scanTensorflow */.N)(source, tensorflow, context);
    return scanner === undefined ? scanOpaque(source, format, context) : scanner(source, context);
}
/** Enough of a file to tell what its first message is. */
const HEAD_BYTES = 64 * 1024 * 1024;
/** Formats with a scanner of their own. */
const SCANNERS = {
    hdf5: (source, context) => Promise.resolve(scanHdf5(source, context)),
    onnx: scanOnnx,
    keras: (source, context) => scanZip(source, 'keras', context, scanContent),
    torch: scanTorch,
    npz: (source, context) => scanZip(source, 'npz', context, scanContent),
    zip: (source, context) => scanZip(source, 'zip', context, scanContent),
    npy: (source, context) => scanNpy(source, context, scanContent),
    gguf: (source, context) => Promise.resolve(scanGguf(source, context)),
    tflite: (source, context) => scanTflite(source, context, scanContent),
    safetensors: (source, context) => Promise.resolve(scanSafetensors(source, context)),
};
/** An archive since torch 1.6; before, several pickles with the tensors' bytes behind them. */
async function scanTorch(source, context) {
    const isArchive = source.read(0, 1)[0] === 0x50;
    return isArchive ? scanZip(source, 'torch', context, scanContent) : scanTorchStream(source, context);
}
function scanPickle(source, context) {
    const evidence = new pickle_evidence/* Evidence */.o(context);
    evidence.persistentIdsExpected = context.expectsPersistentIds ?? false;
    const outcome = (0,stream/* scanStream */.AD)(source, evidence);
    evidence.judgeGlobals();
    evidence.add('pickle-by-design', `protocol ${outcome.protocol}`, 0);
    const joblib = [...evidence.globals].some((ref) => ref.qualifiedName.endsWith('.numpy_pickle.NumpyArrayWrapper'));
    return { format: joblib ? 'joblib' : 'pickle', complete: outcome.complete, accounted: outcome.accounted };
}
/** joblib's compressors: the stream inside is judged whatever the file is called; what follows the container is searched. */
async function scanCompressed(source, context) {
    const { findings, location, container, from } = context;
    let inner;
    try {
        inner = await (0,compression/* unfold */.t8)((0,byte_source/* partOf */.BU)(source, from), container);
    }
    catch (error) {
        if (!(0,errors/* isModelGateError */.p2)(error))
            throw error;
        findings.add((0,defects/* ruleOfDefect */.V)(error, 'pickle-malformed'), { message: (0,errors/* messageOf */.bD)(error), location });
        (0,stream/* resync */.nE)(source, 0, new pickle_evidence/* Evidence */.o(context));
        return { format: container, complete: false, accounted: 0 };
    }
    try {
        const within = { ...context, location: `${location}!/${container}` };
        const isTooDeep = location.split('!/').length > MAX_LAYERS;
        const content = isTooDeep ? scanOpaque(inner, 'unknown', within) : await scanContent(inner, within);
        const consumed = from + inner.consumed;
        const trailing = source.length - consumed;
        if (trailing > 0) {
            const message = `${trailing} bytes follow the ${container} data`;
            findings.add('trailing-data', { message, location, offset: consumed });
            (0,stream/* resync */.nE)(source, consumed, new pickle_evidence/* Evidence */.o(context));
        }
        const isPickle = content.format === 'pickle' || content.format === 'joblib';
        return {
            format: isPickle ? 'joblib' : content.format,
            complete: content.complete && trailing === 0,
            accounted: content.accounted === inner.length ? consumed : 0,
        };
    }
    finally {
        inner.close();
    }
}
/** Compression inside compression; joblib has one layer. */
const MAX_LAYERS = 4;
/** joblib before 0.10: `ZF`, the length in hexadecimal padded to 19 characters, an optional space, zlib data. */
function zfStart(source) {
    const header = 2 + 19;
    return source.read(header, header + 1)[0] === 0x20 ? header + 1 : header;
}
/** Formats that the scan does not read yet: said so, never called clean; pickles that hide in them are found anyway. */
function scanOpaque(source, format, context) {
    const { findings, location } = context;
    (0,stream/* resync */.nE)(source, 0, new pickle_evidence/* Evidence */.o(context));
    const what = format === 'unknown' ? 'an unknown format' : format;
    findings.add('not-inspected', { message: `${source.length} bytes of ${what}`, location });
    return { format, complete: false, accounted: 0 };
}

;// CONCATENATED MODULE: ./src/security/secrets/patterns.ts
const patterns = [
    { name: 'private key', expression: /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/g },
    { name: 'JSON web token', expression: /\beyJ[\w-]{10,2000}\.eyJ[\w-]{10,4000}\.[\w-]{10,1000}/g },
    { name: 'Azure storage key', expression: /\bAccountKey=([A-Za-z0-9+/]{86}==)/g },
    { name: 'OpenAI project key', expression: /\bsk-proj-[\w-]{20,200}/g },
    { name: 'Hugging Face token', expression: /\bhf_[A-Za-z]{34}\b/g },
    { name: 'GitLab token', expression: /\bglpat-[\w-]{20,64}/g },
    { name: 'Stripe key', expression: /\b[sr]k_live_[A-Za-z0-9]{20,128}/g },
    { name: 'Google API key', expression: /\bAIza[\w-]{35}\b/g },
    { name: 'Databricks token', expression: /\bdapi[0-9a-f]{32}\b/g },
    {
        // Quoted, or with a character that no plain word has: documentation says "secret: optional".
        name: 'password or key in an assignment',
        expression: /\b\w{0,40}(?:password|passwd|pwd|secret|api_?key|access_?key|auth_?token|access_?token|private_?key)["']?\s{0,4}[:=]\s{0,4}(?=["']|[a-z]{0,200}[^a-z\s"'&,;<>{}()[\]$*.])["']?([^\s"'&,;<>{}()[\]$*]{6,200})/gi,
    },
];
/** Names of dictionary entries and attributes whose string value is a credential; `token_pattern` and `tokenizer` are not. */
const CREDENTIAL_NAME = /^(?:\w{0,40}_)?(?:password|passwd|pwd|secret|secret_?key|client_secret|api_?key|access_?key|access_?token|auth_?token|private_?key|token)$/i;
/** Values that stand for "none given". */
const PLACEHOLDER = /^(?:none|null|nil|true|false|undefined|nan|x{3,}|\.{3,}|change_?me|example|redacted|your[_-].*|str|string)$/i;
function isPlaceholder(value) {
    return PLACEHOLDER.test(value);
}

;// CONCATENATED MODULE: ./src/security/secrets/collector.ts




/** Shorter strings hold no credential that could be told from a word. */
const MIN_TEXT = 12;
/** Values under a name like `password` may be shorter. */
const MIN_VALUE = 6;
/** Characters kept for the search; distinct strings of honest models are far below. Beyond it the scan is incomplete. */
const MAX_CHARACTERS = 256 * 1024 * 1024;
/** Searched at once; longer strings are cut with an overlap longer than any credential. */
const CHUNK = 1024 * 1024;
const OVERLAP = 8 * 1024;
/**
 * Gathers the decoded strings of a file and searches them for credentials. Array bytes never get here: random weights
 * contain every pattern sooner or later. What is found is reported by its first four characters and a digest only.
 */
class SecretCollector {
    #texts = new Map();
    #values = [];
    #characters = 0;
    /** False when the budget kept strings from being searched. */
    complete = true;
    text(value, offset, location) {
        if (value.length < MIN_TEXT || this.#texts.has(value))
            return;
        this.#characters += value.length;
        if (this.#characters > MAX_CHARACTERS)
            this.complete = false;
        else
            this.#texts.set(value, { offset, location });
    }
    pair(key, value, offset, location) {
        if (value.length < MIN_VALUE || !CREDENTIAL_NAME.test(key) || isPlaceholder(value))
            return;
        this.#values.push({ name: key, value, place: { offset, location } });
    }
    /** Searches what was gathered; each credential is reported once a place. */
    async report(findings) {
        for (const { name, value, place } of this.#values)
            addSecret(findings, `value of ${name}`, value, place);
        for (const chunk of this.#chunks()) {
            for (const { name, expression } of patterns) {
                for (const match of chunk.text.matchAll(expression)) {
                    const value = match[1] ?? match[0];
                    if (!isPlaceholder(value))
                        addSecret(findings, name, value, chunk.placeOf(match.index));
                }
            }
            await lint(chunk, findings);
        }
        if (!this.complete) {
            findings.add('budget-exceeded', { message: 'more strings than the search for credentials takes', location: '' });
        }
    }
    *#chunks() {
        let chunk = new Chunk();
        for (const [text, place] of this.#texts) {
            for (let start = 0; start < text.length; start += CHUNK - OVERLAP) {
                chunk.add(text.slice(start, start + CHUNK), place);
                if (chunk.length < CHUNK)
                    continue;
                yield chunk;
                chunk = new Chunk();
            }
        }
        if (chunk.length > 0)
            yield chunk;
    }
}
/** Strings joined by line breaks, with the way back from an index to the string it lies in. */
class Chunk {
    #parts = [];
    #starts = [];
    #places = [];
    length = 0;
    add(text, place) {
        this.#parts.push(text);
        this.#starts.push(this.length);
        this.#places.push(place);
        this.length += text.length + 1;
    }
    get text() {
        return this.#parts.join('\n');
    }
    placeOf(index) {
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.#starts[middle] <= index)
                low = middle;
            else
                high = middle - 1;
        }
        return this.#places[low];
    }
}
let linter = null;
/** secretlint's recommended rules. Loaded only when there are strings to search. */
async function loadLinter() {
    const [{ lintSource }, { creator: preset }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(198)]).then(__webpack_require__.bind(__webpack_require__, 198)),
        __webpack_require__.e(/* import() */ 1577).then(__webpack_require__.bind(__webpack_require__, 31577)),
    ]);
    const rules = preset.rules
        // A `secretlint-disable` string inside a model must not silence the search.
        .filter((creator) => creator.meta.id !== '@secretlint/secretlint-rule-filter-comments')
        .map((creator) => ({
        id: creator.meta.id,
        rule: creator,
        ...(creator.meta.id === '@secretlint/secretlint-rule-aws' ? { options: { enableIDScanRule: true } } : {}),
    }));
    return async (content) => {
        const { messages } = await lintSource({
            source: { filePath: 'strings.txt', content, contentType: 'text', ext: '.txt' },
            options: { noPhysicFilePath: true, config: { rules } },
        });
        return messages;
    };
}
async function lint(chunk, findings) {
    linter ??= loadLinter();
    const find = await linter;
    const content = chunk.text;
    for (const { messageId, range } of await find(content)) {
        addSecret(findings, messageId, content.slice(range[0], range[1]), chunk.placeOf(range[0]));
    }
}
function addSecret(findings, kind, value, { offset, location }) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(value).digest('hex').slice(0, 12);
    findings.hide(value);
    findings.add('secret', { message: `${kind}: ${value.slice(0, 4)}... (sha256 ${digest}...)`, location, offset });
}

// EXTERNAL MODULE: ./src/security/tensorflow/folder.ts + 2 modules
var folder = __webpack_require__(8902);
;// CONCATENATED MODULE: ./src/security/scan.ts












/**
 * Scans one model file: content by its format (told by the bytes, not by the name), credentials in its strings, and the
 * permissions of the path. Bad content never throws; it becomes findings, and `complete` says whether all was judged.
 */
async function scanModel(request) {
    const { path, sha256 } = request;
    return scanSource((0,byte_source/* inMemory */.ZK)(request.bytes), { path, sha256: () => sha256 }, request);
}
/** Files longer than this are read in parts; shorter ones at once, which is faster. */
const MAX_HELD_BYTES = 64 * 1024 * 1024;
/**
 * Scans a file on disk of any size, or the folder of a TensorFlow SavedModel. Arrays of a large file are never in memory.
 * @throws not-found, empty-file, lfs-pointer as readModelFile; corrupt when the file changes meanwhile
 */
async function scanPath(path, options) {
    const stat = (0,file_stat/* statOf */._)(path);
    if (stat?.isDirectory() === true && (0,folder/* isSavedModel */.L)(path))
        return scanFolder(path, options);
    if (stat?.isFile() !== true || stat.size <= MAX_HELD_BYTES) {
        const { bytes, sha256 } = await (0,model_file/* readModelFile */.G)(path, { name: nameOf(path, options) });
        return scanModel({ path, bytes, sha256, ...options });
    }
    const source = await (0,reading_file/* openNamedSource */.xX)(path, nameOf(path, options));
    try {
        const scanned = await scanSource(source, { path, sha256: () => digestOf(source) }, options);
        source.checkUnchanged();
        return scanned;
    }
    finally {
        source.close();
    }
}
/** Reports and errors call a file by its way from the folder that the scan was started in. */
function nameOf(path, { sourceRoot }) {
    return sourceRoot === undefined ? path : (0,external_node_path_.relative)(sourceRoot, path).replaceAll('\\', '/');
}
async function scanSource(source, { path, sha256 }, options) {
    const { findings, strings, context } = beginning(path, options);
    const content = await scanContent(source, context);
    reportMismatch(path, content.format, findings);
    if (options.policy.switches.secrets)
        await strings.report(findings);
    if (options.policy.switches.permissions)
        findings.addAll(await checkPermissions(path, permissionOptions(options)));
    const list = findings.toArray();
    return {
        path,
        format: content.format,
        size: source.length,
        sha256: sha256(),
        risk: (0,security_findings/* worstOf */.hm)(list),
        complete: content.complete && strings.complete,
        bytes_accounted: content.accounted,
        findings: list,
    };
}
async function scanFolder(path, options) {
    const { findings, strings, context } = beginning(path, options);
    const { size, sha256, complete, accounted, files } = await (0,folder/* scanSavedModelFolder */._)({ path, name: nameOf(path, options) }, context, scanContent);
    if (options.policy.switches.secrets)
        await strings.report(findings);
    if (options.policy.switches.permissions) {
        findings.addAll(await checkPermissions(path, permissionOptions(options)));
        for (const name of files) {
            const location = `${context.location}/${name}`;
            const found = await checkPermissions((0,external_node_path_.join)(path, name), { ...permissionOptions(options), location });
            // That the folder may be read was said of the folder.
            findings.addAll(found.filter(({ severity }) => severity !== 'low'));
        }
    }
    const list = findings.toArray();
    return {
        path,
        format: 'saved-model',
        size,
        sha256,
        risk: (0,security_findings/* worstOf */.hm)(list),
        complete: complete && strings.complete,
        bytes_accounted: accounted,
        findings: list,
    };
}
function beginning(path, { policy, now }) {
    const findings = new security_findings/* FindingList */.kQ();
    const strings = new SecretCollector();
    const today = (now ?? new Date()).toISOString().slice(0, 10);
    return { findings, strings, context: { location: (0,external_node_path_.basename)(path), path, findings, strings, policy, today } };
}
function permissionOptions({ stat, sourceRoot }) {
    return {
        ...(stat === undefined ? {} : { stat }),
        ...(sourceRoot === undefined ? {} : { workspace: sourceRoot }),
    };
}
function digestOf(source) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const chunk of (0,byte_source/* chunksOf */.U_)(source))
        hash.update(chunk);
    return hash.digest('hex');
}
/** Extensions under which users expect data without code; a pickle there is a disguise. */
const DATA_EXTENSIONS = new Set([
    '.onnx',
    '.safetensors',
    '.gguf',
    '.tflite',
    '.h5',
    '.hdf5',
    '.keras',
    '.json',
    '.txt',
    '.csv',
    '.npy',
    '.pb',
    '.ubj',
    '.cbm',
]);
function reportMismatch(path, format, findings) {
    const extension = (0,external_node_path_.extname)(path).toLowerCase();
    if ((format === 'pickle' || format === 'joblib') && DATA_EXTENSIONS.has(extension)) {
        findings.add('format-mismatch', {
            message: `a pickle under the name of a ${extension} file`,
            location: (0,external_node_path_.basename)(path),
        });
    }
}


/***/ }),

/***/ 8902:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ isSavedModel),
  _: () => (/* binding */ scanSavedModelFolder)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/formats/reading-file.ts
var reading_file = __webpack_require__(97299);
// EXTERNAL MODULE: ./src/formats/byte-source.ts
var byte_source = __webpack_require__(81059);
// EXTERNAL MODULE: ./src/security/text-content.ts
var text_content = __webpack_require__(42587);
// EXTERNAL MODULE: ./src/security/pickle/evidence.ts
var pickle_evidence = __webpack_require__(11740);
// EXTERNAL MODULE: ./src/security/pickle/stream.ts + 12 modules
var stream = __webpack_require__(24992);
// EXTERNAL MODULE: ./src/security/tensorflow/message.ts + 1 modules
var tensorflow_message = __webpack_require__(11716);
;// CONCATENATED MODULE: ./src/security/tensorflow/table.ts

/** The last eight bytes: https://github.com/google/leveldb/blob/main/doc/table_format.md */
const MAGIC = 0xdb4775248b80fb57n;
const FOOTER = 48;
const TRAILER = 5;
/** A sorted table of LevelDB, in which TensorFlow keeps the index of a checkpoint: every key with its value, in order. */
function readTable(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length < FOOTER || view.getBigUint64(bytes.length - 8, true) !== MAGIC) {
        throw (0,errors/* corrupt */.qb)('checkpoint', 'no index of a checkpoint');
    }
    const footer = new TableCursor(bytes, bytes.length - FOOTER, bytes.length - 8);
    footer.handle(); // of the meta index, which is empty
    const index = readBlock(bytes, footer.handle());
    return index.flatMap(([, value]) => readBlock(bytes, new TableCursor(value, 0, value.length).handle()));
}
function readBlock(bytes, { offset, size }) {
    if (offset + size + TRAILER > bytes.length)
        throw (0,errors/* corrupt */.qb)('checkpoint', 'a block lies outside the index', offset);
    if (bytes[offset + size] !== 0)
        throw (0,errors/* unsupported */.qO)('checkpoint', 'an index that is compressed');
    const view = new DataView(bytes.buffer, bytes.byteOffset + offset, size);
    const restarts = size < 4 ? -1 : view.getUint32(size - 4, true);
    const end = size - 4 - restarts * 4;
    if (restarts < 0 || end < 0)
        throw (0,errors/* corrupt */.qb)('checkpoint', 'a block is damaged', offset);
    const cursor = new TableCursor(bytes, offset, offset + end);
    const entries = [];
    let key = Buffer.alloc(0);
    while (cursor.left > 0) {
        const shared = cursor.varint();
        const own = cursor.varint();
        const length = cursor.varint();
        if (shared > key.length)
            throw (0,errors/* corrupt */.qb)('checkpoint', 'a key is damaged', cursor.at);
        key = Buffer.concat([key.subarray(0, shared), cursor.bytes(own)]);
        entries.push([key.toString('utf8'), cursor.bytes(length)]);
    }
    return entries;
}
/** Reads variable-length numbers and bytes and never past its end. */
class TableCursor {
    #bytes;
    #end;
    at;
    constructor(bytes, at, end) {
        this.#bytes = bytes;
        this.at = at;
        this.#end = end;
    }
    get left() {
        return this.#end - this.at;
    }
    /** @throws corrupt past the end or 2^53 */
    varint() {
        let value = 0;
        for (let scale = 1, count = 0; count < 8; count++, scale *= 128) {
            if (this.at >= this.#end)
                throw (0,errors/* corrupt */.qb)('checkpoint', 'a number is cut off', this.at);
            const byte = this.#bytes[this.at++];
            value += (byte & 127) * scale;
            if (byte < 128 && Number.isSafeInteger(value))
                return value;
        }
        throw (0,errors/* corrupt */.qb)('checkpoint', 'a number is too long', this.at);
    }
    bytes(count) {
        if (count > this.left)
            throw (0,errors/* corrupt */.qb)('checkpoint', 'a value is cut off', this.at);
        this.at += count;
        return this.#bytes.subarray(this.at - count, this.at);
    }
    handle() {
        return { offset: this.varint(), size: this.varint() };
    }
}

;// CONCATENATED MODULE: ./src/security/tensorflow/checkpoint.ts







/** DataType.DT_STRING */
const TEXT = 7;
const MAX_TEXTS = 64 * 1024 * 1024;
/** The index of a checkpoint (variables.index). @throws corrupt, unsupported, limit */
function readCheckpointIndex(bytes) {
    let shards = 0;
    const tensors = [];
    for (const [key, value] of readTable(bytes)) {
        if (key === '') {
            shards = tensorflow_message/* Message */.Q.of(value, 'BundleHeaderProto').message.number(1);
            continue;
        }
        const { message } = tensorflow_message/* Message */.Q.of(value, 'BundleEntryProto');
        const dimensions = message.messages(2).flatMap((shape) => shape.messages(2).map((each) => each.number(1)));
        const start = message.number(4);
        tensors.push({
            key,
            isText: message.number(1) === TEXT,
            elements: dimensions.reduce((product, extent) => product * extent, 1),
            shard: message.number(3),
            start,
            end: start + message.number(5),
        });
    }
    return { shards, tensors };
}
/** Judges the index: its names are texts of the model. */
function scanCheckpointIndex(bytes, context) {
    const { findings, location } = context;
    const evidence = new pickle_evidence/* Evidence */.o(context);
    (0,stream/* followConstants */.x8)(evidence);
    try {
        const index = readCheckpointIndex(bytes);
        for (const { key } of index.tensors)
            evidence.textConstant(key, 0);
        evidence.judgeGlobals();
        return { content: { format: 'checkpoint-index', complete: true, accounted: bytes.length }, index };
    }
    catch (error) {
        if (!(0,errors/* isModelGateError */.p2)(error))
            throw error;
        findings.add(error.code === 'unsupported' ? 'not-inspected' : 'tensorflow-malformed', {
            message: (0,errors/* messageOf */.bD)(error),
            location,
        });
        (0,stream/* resync */.nE)(bytes, 0, evidence);
        evidence.judgeGlobals();
        return { content: { format: 'checkpoint-index', complete: false, accounted: 0 }, index: null };
    }
}
/**
 * Judges a data file of a checkpoint: numbers, which nothing executes, texts, which are searched, and bytes that belong
 * to no tensor. @param shard which of the data files it is
 */
function scanCheckpointData(source, { index, shard }, context) {
    const { findings, location } = context;
    const evidence = new pickle_evidence/* Evidence */.o(context);
    (0,stream/* followConstants */.x8)(evidence);
    let at = 0;
    let accounted = 0;
    let complete = true;
    const gap = (end) => {
        if (end <= at)
            return;
        complete = false;
        findings.add('trailing-data', { message: `${end - at} bytes belong to no tensor`, location, offset: at });
        (0,stream/* resync */.nE)((0,byte_source/* partOf */.BU)(source, at, end), 0, evidence);
    };
    const own = index.tensors.filter((tensor) => tensor.shard === shard);
    for (const tensor of own.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
        const { key, start, end } = tensor;
        if (end > source.length) {
            complete = false;
            findings.add('array-malformed', { message: `${key} reaches past the end of the file`, location, offset: start });
            continue;
        }
        gap(start);
        accounted += Math.max(0, end - Math.max(at, start));
        at = Math.max(at, end);
        if (tensor.isText)
            complete = readTexts(source, tensor, evidence, context) && complete;
    }
    gap(source.length);
    evidence.judgeGlobals();
    return { format: 'checkpoint-data', complete, accounted };
}
/** A length for each text, a checksum of the lengths (4 bytes), then the texts. */
function readTexts(source, tensor, evidence, { findings, location }) {
    const { key, start, end, elements } = tensor;
    if (end - start > MAX_TEXTS) {
        findings.add('budget-exceeded', { message: `${key} holds ${end - start} bytes of text`, location, offset: start });
        return false;
    }
    const bytes = source.read(start, end);
    const cursor = new TableCursor(bytes, 0, bytes.length);
    try {
        const lengths = [];
        for (let count = 0; count < elements; count++)
            lengths.push(cursor.varint());
        cursor.bytes(4);
        for (const length of lengths)
            evidence.bytesConstant(cursor.bytes(length), start + cursor.at);
        return true;
    }
    catch (error) {
        if (!(0,errors/* isModelGateError */.p2)(error))
            throw error;
        findings.add('array-malformed', { message: `${key}: ${(0,errors/* messageOf */.bD)(error)}`, location, offset: start });
        (0,stream/* resync */.nE)(bytes, 0, evidence);
        return false;
    }
}

// EXTERNAL MODULE: ./src/security/tensorflow/saved-model.ts + 1 modules
var saved_model = __webpack_require__(79024);
;// CONCATENATED MODULE: ./src/security/tensorflow/folder.ts










const MAX_FILES = 100_000;
/** Files with a fixed name and what they hold. */
const ROOTS = new Map([
    ['saved_model.pb', 'SavedModel'],
    ['keras_metadata.pb', 'SavedMetadata'],
    ['fingerprint.pb', 'FingerprintDef'],
]);
/** True for a folder that TensorFlow would load as a model. */
function isSavedModel(folder) {
    return ['saved_model.pb', 'saved_model.pbtxt'].some((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, name)));
}
/**
 * Judges every file of a SavedModel folder: the graph, the metadata of Keras, the checkpoint with its index, assets, and
 * whatever else lies there, by its content. Links are not followed; the permission checks judge them.
 * @param folder its path, and how errors call it
 */
async function scanSavedModelFolder({ path: folder, name: folderName }, context, inner) {
    const files = (await filesBelow(folder)).toSorted();
    const digests = [];
    const indexes = new Map();
    const total = { size: 0, accounted: 0, complete: true };
    // Indexes go first: they say what the data files hold.
    for (const name of files.toSorted((a, b) => Number(isIndex(b)) - Number(isIndex(a)))) {
        const path = (0,external_node_path_.join)(folder, name);
        if (!(await (0,promises_.lstat)(path)).isFile()) {
            const message = `${name} is no regular file`;
            context.findings.add('not-inspected', { message, location: context.location });
            total.complete = false;
            continue;
        }
        const source = await (0,reading_file/* openNamedSource */.xX)(path, `${folderName}/${name}`);
        try {
            const within = { ...context, path, location: `${(0,external_node_path_.basename)(folder)}/${name}` };
            const content = await scanFile(name, source, { context: within, inner, indexes });
            digests.push(`${digestOf(source)}  ${name}\n`);
            source.checkUnchanged();
            total.size += source.length;
            total.accounted += content.accounted;
            total.complete &&= content.complete;
        }
        finally {
            source.close();
        }
    }
    const list = digests.toSorted((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)).join('');
    return { ...total, sha256: (0,external_node_crypto_.createHash)('sha256').update(list).digest('hex'), files };
}
async function scanFile(name, source, tools) {
    const { context, inner, indexes } = tools;
    if (source.length === 0)
        return { complete: true, accounted: 0 };
    const root = ROOTS.get(name);
    if (root !== undefined)
        return (0,saved_model/* scanTensorflow */.N)(source, root, context);
    if (name === 'saved_model.pbtxt') {
        const message = 'the graph as text, which TensorFlow loads as well';
        context.findings.add('not-inspected', { message, location: context.location });
        return { complete: false, accounted: 0 };
    }
    if (isIndex(name)) {
        const { content, index } = scanCheckpointIndex((0,byte_source/* wholeOf */.l2)(source), context);
        indexes.set(name.slice(0, -'.index'.length), index);
        return content;
    }
    const data = /^(.*)\.data-(\d{5})-of-\d{5}$/.exec(name);
    const index = data === null ? undefined : indexes.get(data[1]);
    if (data !== null && index)
        return scanCheckpointData(source, { index, shard: Number(data[2]) }, context);
    const asPickle = await (0,text_content/* scanAsPickle */.eL)(source, context, inner);
    if (asPickle !== null)
        return asPickle;
    if ((0,text_content/* isText */.KH)(source)) {
        (0,text_content/* judgeText */.Hu)((0,byte_source/* wholeOf */.l2)(source), context);
        return { complete: true, accounted: source.length };
    }
    return inner(source, context);
}
function isIndex(name) {
    return name.endsWith('.index');
}
function digestOf(source) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const chunk of (0,byte_source/* chunksOf */.U_)(source))
        hash.update(chunk);
    return hash.digest('hex');
}
async function filesBelow(folder, below = '') {
    const found = [];
    for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(folder, below), { withFileTypes: true })) {
        const name = below === '' ? entry.name : `${below}/${entry.name}`;
        if (entry.isDirectory())
            found.push(...(await filesBelow(folder, name)));
        else
            found.push(name);
        if (found.length > MAX_FILES) {
            throw new errors/* ModelGateError */.j3('limit', `${folder} holds more than ${MAX_FILES} files`, { subject: folder });
        }
    }
    return found;
}


/***/ }),

/***/ 35225:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ KNOWN_OPERATORS)
/* harmony export */ });
/**
 * Operators that TensorFlow registers: the union of 2.4.4, 2.15.1, 2.21.0. Made by scripts/make-tensorflow-table.py.
 */
const KNOWN_OPERATORS = new Set(`
A Abort Abs AccumulateNV2 AccumulatorApplyGradient AccumulatorNumAccumulated AccumulatorSetGlobalStep
AccumulatorTakeGradient Acos Acosh Add AddManySparseToTensorsMap AddN AddSparseToTensorsMap AddV2 AdjustContrast
AdjustContrastv2 AdjustHue AdjustSaturation All AllCandidateSampler AllToAll Angle AnonymousHashTable
AnonymousIterator AnonymousIteratorV2 AnonymousIteratorV3 AnonymousMemoryCache AnonymousMultiDeviceIterator
AnonymousMultiDeviceIteratorV3 AnonymousMutableDenseHashTable AnonymousMutableHashTable
AnonymousMutableHashTableOfTensors AnonymousRandomSeedGenerator AnonymousSeedGenerator Any ApplyAdaMax
ApplyAdadelta ApplyAdagrad ApplyAdagradDA ApplyAdagradV2 ApplyAdam ApplyAddSign ApplyCenteredRMSProp ApplyFtrl
ApplyFtrlV2 ApplyGradientDescent ApplyMomentum ApplyPowerSign ApplyProximalAdagrad ApplyProximalGradientDescent
ApplyRMSProp ApproxTopK ApproximateEqual ArgMax ArgMin AsString Asin Asinh Assert AssertCardinalityDataset
AssertNextDataset AssertPrevDataset Assign AssignAdd AssignAddVariableOp AssignSub AssignSubVariableOp
AssignVariableOp AssignVariableXlaConcatND Atan Atan2 Atanh Attr AttrBool AttrBoolList AttrDefault
AttrEmptyListDefault AttrEnum AttrEnumList AttrFloat AttrListDefault AttrListMin AttrListTypeDefault AttrMin
AttrPartialShape AttrPartialShapeList AttrShape AttrShapeList AttrTypeDefault AudioMicrofrontend
AudioSpectrogram AudioSummary AudioSummaryV2 AutoShardDataset AvgPool AvgPool3D AvgPool3DGrad AvgPoolGrad B
BandedTriangularSolve Barrier BarrierClose BarrierIncompleteSize BarrierInsertMany BarrierReadySize
BarrierTakeMany Batch BatchCholesky BatchCholeskyGrad BatchDataset BatchDatasetV2 BatchFFT BatchFFT2D BatchFFT3D
BatchFunction BatchIFFT BatchIFFT2D BatchIFFT3D BatchMatMul BatchMatMulV2 BatchMatMulV3 BatchMatrixBandPart
BatchMatrixDeterminant BatchMatrixDiag BatchMatrixDiagPart BatchMatrixInverse BatchMatrixSetDiag
BatchMatrixSolve BatchMatrixSolveLs BatchMatrixTriangularSolve BatchNormWithGlobalNormalization
BatchNormWithGlobalNormalizationGrad BatchSelfAdjointEig BatchSelfAdjointEigV2 BatchSvd BatchToSpace
BatchToSpaceND BesselI0 BesselI0e BesselI1 BesselI1e BesselJ0 BesselJ1 BesselK0 BesselK0e BesselK1 BesselK1e
BesselY0 BesselY1 Betainc BiasAdd BiasAddGrad BiasAddV1 Binary Bincount Bitcast BitwiseAnd BitwiseOr BitwiseXor
BlockLSTM BlockLSTMGrad BlockLSTMGradV2 BlockLSTMV2 BoostedTreesAggregateStats BoostedTreesBucketize
BoostedTreesCalculateBestFeatureSplit BoostedTreesCalculateBestFeatureSplitV2
BoostedTreesCalculateBestGainsPerFeature BoostedTreesCenterBias BoostedTreesCreateEnsemble
BoostedTreesCreateQuantileStreamResource BoostedTreesDeserializeEnsemble BoostedTreesEnsembleResourceHandleOp
BoostedTreesExampleDebugOutputs BoostedTreesFlushQuantileSummaries BoostedTreesGetEnsembleStates
BoostedTreesMakeQuantileSummaries BoostedTreesMakeStatsSummary BoostedTreesPredict
BoostedTreesQuantileStreamResourceAddSummaries BoostedTreesQuantileStreamResourceDeserialize
BoostedTreesQuantileStreamResourceFlush BoostedTreesQuantileStreamResourceGetBucketBoundaries
BoostedTreesQuantileStreamResourceHandleOp BoostedTreesSerializeEnsemble BoostedTreesSparseAggregateStats
BoostedTreesSparseCalculateBestFeatureSplit BoostedTreesTrainingPredict BoostedTreesUpdateEnsemble
BoostedTreesUpdateEnsembleV2 BroadcastArgs BroadcastGradientArgs BroadcastTo Bucketize BytesProducedStatsDataset
CSRSparseMatrixComponents CSRSparseMatrixToDense CSRSparseMatrixToSparseTensor CSVDataset CSVDatasetV2
CTCBeamSearchDecoder CTCGreedyDecoder CTCLoss CTCLossV2 CacheDataset CacheDatasetV2 CalibrationStatisticsSaver
Case Cast Ceil CheckNumerics CheckNumericsV2 CheckPinned Cholesky CholeskyGrad ChooseFastestBranchDataset
ChooseFastestDataset ClipByValue CloseSummaryWriter CollateTPUEmbeddingMemory CollectiveAllToAllV2
CollectiveAllToAllV3 CollectiveAssignGroupV2 CollectiveBcastRecv CollectiveBcastRecvV2 CollectiveBcastSend
CollectiveBcastSendV2 CollectiveGather CollectiveGatherV2 CollectiveInitializeCommunicator CollectivePermute
CollectiveReduce CollectiveReduceScatterV2 CollectiveReduceV2 CollectiveReduceV3 CombinedNonMaxSuppression
CompareAndBitpack Complex ComplexAbs ComplexStruct CompositeTensorVariantFromComponents
CompositeTensorVariantToComponents CompressElement ComputeAccidentalHits ComputeBatchSize ComputeDedupDataSize
ComputeDedupDataSizeV2 ComputeDedupDataTupleMask ComputeDedupDataTupleMaskV2 Concat ConcatOffset ConcatV2
ConcatenateDataset ConditionalAccumulator ConfigureAndInitializeGlobalTPU ConfigureDistributedTPU
ConfigureTPUEmbedding ConfigureTPUEmbeddingHost ConfigureTPUEmbeddingMemory Conj ConjugateTranspose
ConnectTPUEmbeddingHosts Const ConstructionFails ConsumeMutexLock ControlTrigger Conv Conv2D
Conv2DBackpropFilter Conv2DBackpropFilterV2 Conv2DBackpropInput Conv2DBackpropInputV2 Conv3D
Conv3DBackpropFilter Conv3DBackpropFilterV2 Conv3DBackpropInput Conv3DBackpropInputV2 ConvertToCooTensor
ConvertToListOfSparseCoreCooTensors ConvertToSparseCoreCsrWrappedCooTensor Copy CopyHost CopyOp CopyToMesh
CopyToMeshGrad Cos Cosh CountUpTo CreateSummaryDbWriter CreateSummaryFileWriter CropAndResize
CropAndResizeGradBoxes CropAndResizeGradImage Cross CrossReplicaSum CudnnRNN CudnnRNNBackprop CudnnRNNBackpropV2
CudnnRNNBackpropV3 CudnnRNNCanonicalToParams CudnnRNNCanonicalToParamsV2 CudnnRNNParamsSize
CudnnRNNParamsToCanonical CudnnRNNParamsToCanonicalV2 CudnnRNNV2 CudnnRNNV3 Cumprod Cumsum CumulativeLogsumexp
CustomAggregator DTensorAllGather DTensorAllReduce DTensorAllScatter DTensorAllToAll DTensorReduceScatter
DTensorRestoreV2 DTensorSetGlobalTPUArray DataFormatDimMap DataFormatVecPermute DataServiceDataset
DataServiceDatasetV2 DataServiceDatasetV3 DataServiceDatasetV4 DatasetCardinality DatasetFingerprint
DatasetFromGraph DatasetToGraph DatasetToGraphV2 DatasetToSingleElement DatasetToTFRecord Dawsn
DebugGradientIdentity DebugGradientRefIdentity DebugIdentity DebugIdentityV2 DebugIdentityV3 DebugNanCount
DebugNumericSummary DebugNumericSummaryV2 DecodeAndCropJpeg DecodeBase64 DecodeBmp DecodeCSV DecodeCompressed
DecodeGif DecodeImage DecodeJSONExample DecodeJpeg DecodeJxl DecodePaddedRaw DecodePng DecodeProtoV2 DecodeRaw
DecodeWav DecodeWebP DeepCopy DefaultAttrs DeleteIterator DeleteMemoryCache DeleteMultiDeviceIterator
DeleteRandomSeedGenerator DeleteRpcFutureResource DeleteSeedGenerator DeleteSessionTensor DenseBincount
DenseCountSparseOutput DenseToCSRSparseMatrix DenseToDenseSetOperation DenseToSparseBatchDataset
DenseToSparseSetOperation DepthToSpace DepthwiseConv2dNative DepthwiseConv2dNativeBackpropFilter
DepthwiseConv2dNativeBackpropInput Dequantize DeserializeIterator DeserializeManySparse DeserializeSparse
DestroyResourceOp DestroyTemporaryVariable DeviceIndex DevicePlacementOp Diag DiagPart Digamma Dilation2D
Dilation2DBackpropFilter Dilation2DBackpropInput DirectedInterleaveDataset DisableCopyOnRead DistributedSave Div
DivNoNan DrawBoundingBoxes DrawBoundingBoxesV2 DtypeWithDefaultOp DummyIterationCounter DummyMemoryCache
DummySeedGenerator DumpTensor DynamicEnqueueTPUEmbeddingArbitraryTensorBatch
DynamicEnqueueTPUEmbeddingRaggedTensorBatch DynamicPartition DynamicStitch EagerPyFunc EditDistance Eig Einsum
Elu EluGrad Empty EmptyTensorList EmptyTensorMap EncodeBase64 EncodeJpeg EncodeJpegVariableQuality EncodePng
EncodeProto EncodeWav EnqueueTPUEmbeddingArbitraryTensorBatch EnqueueTPUEmbeddingBatch
EnqueueTPUEmbeddingIntegerBatch EnqueueTPUEmbeddingRaggedTensorBatch EnqueueTPUEmbeddingSparseBatch
EnqueueTPUEmbeddingSparseTensorBatch EnsureShape Enter Equal Erf Erfc Erfinv EuclideanNorm
ExecuteTPUEmbeddingPartitioner Exit Exp ExpandDims ExperimentalAssertNextDataset ExperimentalAutoShardDataset
ExperimentalBytesProducedStatsDataset ExperimentalCSVDataset ExperimentalChooseFastestDataset
ExperimentalDatasetCardinality ExperimentalDatasetToTFRecord ExperimentalDenseToSparseBatchDataset
ExperimentalDirectedInterleaveDataset ExperimentalGroupByReducerDataset ExperimentalGroupByWindowDataset
ExperimentalIgnoreErrorsDataset ExperimentalIteratorGetDevice ExperimentalLMDBDataset
ExperimentalLatencyStatsDataset ExperimentalMapAndBatchDataset ExperimentalMapDataset
ExperimentalMatchingFilesDataset ExperimentalMaxIntraOpParallelismDataset ExperimentalNonSerializableDataset
ExperimentalParallelInterleaveDataset ExperimentalParseExampleDataset ExperimentalPrivateThreadPoolDataset
ExperimentalRandomDataset ExperimentalRebatchDataset ExperimentalScanDataset
ExperimentalSetStatsAggregatorDataset ExperimentalSleepDataset ExperimentalSlidingWindowDataset
ExperimentalSqlDataset ExperimentalStatsAggregatorHandle ExperimentalStatsAggregatorSummary
ExperimentalTakeWhileDataset ExperimentalThreadPoolDataset ExperimentalThreadPoolHandle
ExperimentalUnbatchDataset ExperimentalUniqueDataset Expint Expm1 ExtractGlimpse ExtractGlimpseV2
ExtractImagePatches ExtractJpegShape ExtractVolumePatches FFT FFT2D FFT3D FFTND FIFOQueue FIFOQueueV2 Fact
FakeParam FakeQuantWithMinMaxArgs FakeQuantWithMinMaxArgsGradient FakeQuantWithMinMaxVars
FakeQuantWithMinMaxVarsGradient FakeQuantWithMinMaxVarsPerChannel FakeQuantWithMinMaxVarsPerChannelGradient
FakeQueue FileSystemSetConfiguration Fill FilterByLastComponentDataset FilterDataset FinalizeDataset
FinalizeTPUEmbedding FinalizeTPUEmbeddingV2 Fingerprint FiveFloatOutputs FixedLengthRecordDataset
FixedLengthRecordDatasetV2 FixedLengthRecordReader FixedLengthRecordReaderV2 FixedUnigramCandidateSampler
FlatMapDataset FloatInput FloatOutput FloatOutputStringOutput Floor FloorDiv FloorMod FlushSummaryWriter Foo1
Foo2 Foo3 For FractionalAvgPool FractionalAvgPoolGrad FractionalMaxPool FractionalMaxPoolGrad FresnelCos
FresnelSin FuncAttr FuncListAttr FusedBatchNorm FusedBatchNormGrad FusedBatchNormGradV2 FusedBatchNormGradV3
FusedBatchNormV2 FusedBatchNormV3 FusedPadConv2D FusedResizeAndPadConv2D GRUBlockCell GRUBlockCellGrad Gather
GatherNd GatherV2 GenerateBoundingBoxProposals GenerateVocabRemapping GeneratorDataset GetDeadline
GetElementAtIndex GetMinibatchSplitsWithPhysicalReplica GetMinibatchesInCsrWithPhysicalReplica GetOptions
GetSessionHandle GetSessionHandleV2 GetSessionTensor GetStatsFromListOfSparseCoreCooTensors GetTpuTaskId
GlobalIterId GlobalShuffleDataset GraphDefVersion Greater GreaterEqual GroupByReducerDataset
GroupByWindowDataset GuaranteeConst HSVToRGB HashTable HashTableV2 HistogramFixedWidth HistogramSummary
HostConst IFFT IFFT2D IFFT3D IFFTND IRFFT IRFFT2D IRFFT3D IRFFTND Identity IdentityN IdentityReader
IdentityReaderV2 If Igamma IgammaGradA Igammac IgnoreErrorsDataset Imag ImageProjectiveTransformV2
ImageProjectiveTransformV3 ImageSummary ImmutableConst ImportEvent InPolymorphicTwice InTopK InTopKV2
IndexFlatMapDataset InfeedDequeue InfeedDequeueTuple InfeedEnqueue InfeedEnqueuePrelinearizedBuffer
InfeedEnqueueTuple InitializeTable InitializeTableFromDataset InitializeTableFromTextFile
InitializeTableFromTextFileV2 InitializeTableV2 InplaceAdd InplaceSub InplaceUpdate Int64Output IntAttr IntInput
IntInputFloatInput IntInputIntOutput IntOutput IntOutputFloatOutput InterleaveDataset Inv InvGrad Invert
InvertPermutation IsBoostedTreesEnsembleInitialized IsBoostedTreesQuantileStreamResourceInitialized IsFinite
IsInf IsNan IsResourceHandleRefCounting IsTPUEmbeddingInitialized IsTensorFloat32Enabled IsVariableInitialized
IsotonicRegression Iterator IteratorFromStringHandle IteratorFromStringHandleV2 IteratorGetDevice
IteratorGetModelProto IteratorGetNext IteratorGetNextAsOptional IteratorGetNextSync IteratorToStringHandle
IteratorV2 KMC2ChainInitialization KernelLabel KernelLabelRequired KmeansPlusPlusInitialization
KthOrderStatistic L2Loss LMDBDataset LMDBReader LRN LRNGrad LSTMBlockCell LSTMBlockCellGrad LatencyStatsDataset
LeakyRelu LeakyReluGrad LearnedUnigramCandidateSampler LeftShift LegacyParallelInterleaveDatasetV2 Less
LessEqual Lgamma LinSpace ListDataset ListDiff ListInput ListOutput ListSnapshotChunksDataset
LoadAllTPUEmbeddingParameters LoadAndRemapMatrix LoadDataset LoadTPUEmbeddingADAMParameters
LoadTPUEmbeddingADAMParametersGradAccumDebug LoadTPUEmbeddingAdadeltaParameters
LoadTPUEmbeddingAdadeltaParametersGradAccumDebug LoadTPUEmbeddingAdagradMomentumParameters
LoadTPUEmbeddingAdagradParameters LoadTPUEmbeddingAdagradParametersGradAccumDebug
LoadTPUEmbeddingCenteredRMSPropParameters LoadTPUEmbeddingFTRLParameters
LoadTPUEmbeddingFTRLParametersGradAccumDebug LoadTPUEmbeddingFrequencyEstimatorParameters
LoadTPUEmbeddingMDLAdagradLightParameters LoadTPUEmbeddingMomentumParameters
LoadTPUEmbeddingMomentumParametersGradAccumDebug LoadTPUEmbeddingProximalAdagradParameters
LoadTPUEmbeddingProximalAdagradParametersGradAccumDebug LoadTPUEmbeddingProximalYogiParameters
LoadTPUEmbeddingProximalYogiParametersGradAccumDebug LoadTPUEmbeddingRMSPropParameters
LoadTPUEmbeddingRMSPropParametersGradAccumDebug LoadTPUEmbeddingStochasticGradientDescentParameters
LoadTPUEmbeddingStochasticGradientDescentParametersGradAccumDebug Log Log1p LogMatrixDeterminant LogSoftmax
LogUniformCandidateSampler LogicalAnd LogicalNot LogicalOr LookupTableExport LookupTableExportV2 LookupTableFind
LookupTableFindV2 LookupTableImport LookupTableImportV2 LookupTableInsert LookupTableInsertV2
LookupTableRemoveV2 LookupTableSize LookupTableSizeV2 LoopCond LowerBound Lu MakeIterator MakeUnique
MakeWeakResourceHandle MapAndBatchDataset MapClear MapDataset MapDefun MapIncompleteSize MapPeek MapSize
MapStage MapUnstage MapUnstageNoKey MatMul MatchingFiles MatchingFilesDataset MatrixBandPart MatrixDeterminant
MatrixDiag MatrixDiagPart MatrixDiagPartV2 MatrixDiagPartV3 MatrixDiagV2 MatrixDiagV3 MatrixExponential
MatrixInverse MatrixLogarithm MatrixSetDiag MatrixSetDiagV2 MatrixSetDiagV3 MatrixSolve MatrixSolveLs
MatrixSquareRoot MatrixTriangularSolve Max MaxIntraOpParallelismDataset MaxPool MaxPool3D MaxPool3DGrad
MaxPool3DGradGrad MaxPoolGrad MaxPoolGradGrad MaxPoolGradGradV2 MaxPoolGradGradWithArgmax MaxPoolGradV2
MaxPoolGradWithArgmax MaxPoolV2 MaxPoolWithArgmax Maximum Mean Merge MergeDedupData MergeSummary
MergeV2Checkpoints Mfcc Min Minimum MirrorPad MirrorPadGrad MixedStruct MlirPassthroughOp Mod ModelDataset Mul
MulNoNan MultiDeviceIterator MultiDeviceIteratorFromStringHandle MultiDeviceIteratorGetNextFromShard
MultiDeviceIteratorInit MultiDeviceIteratorToStringHandle Multinomial MutableDenseHashTable
MutableDenseHashTableV2 MutableHashTable MutableHashTableOfTensors MutableHashTableOfTensorsV2
MutableHashTableV2 MutexLock MutexV2 NInPolymorphicTwice NInTwice NInTwoTypeVariables NIntsIn NIntsOut
NIntsOutDefault NPolymorphicIn NPolymorphicOut NPolymorphicOutDefault NPolymorphicRestrictIn
NPolymorphicRestrictOut Namespace>TestStringOutput NcclAllReduce NcclBroadcast NcclReduce Ndtri NearestNeighbors
Neg NegTrain NextAfter NextIteration NoOp NonDeterministicInts NonMaxSuppression NonMaxSuppressionV2
NonMaxSuppressionV3 NonMaxSuppressionV4 NonMaxSuppressionV5 NonMaxSuppressionWithOverlaps NonSerializableDataset
None NotEqual NthElement Old OneHot OneShotIterator OnesLike OpWithDefaultAttr OpWithFutureDefaultAttr
OptimizeDataset OptimizeDatasetV2 OptionalFromValue OptionalGetValue OptionalHasValue OptionalNone
OptionsDataset OrderedMapClear OrderedMapIncompleteSize OrderedMapPeek OrderedMapSize OrderedMapStage
OrderedMapUnstage OrderedMapUnstageNoKey OutT OutTypeList OutTypeListRestrict OutfeedDequeue OutfeedDequeueTuple
OutfeedDequeueTupleV2 OutfeedDequeueV2 OutfeedEnqueue OutfeedEnqueueTuple Pack Pad PadV2 PaddedBatchDataset
PaddedBatchDatasetV2 PaddingFIFOQueue PaddingFIFOQueueV2 ParallelBatchDataset ParallelConcat
ParallelDynamicStitch ParallelFilterDataset ParallelInterleaveDataset ParallelInterleaveDatasetV2
ParallelInterleaveDatasetV3 ParallelInterleaveDatasetV4 ParallelMapDataset ParallelMapDatasetV2
ParameterizedTruncatedNormal ParseExample ParseExampleDataset ParseExampleDatasetV2 ParseExampleV2
ParseSequenceExample ParseSequenceExampleV2 ParseSingleExample ParseSingleSequenceExample ParseTensor
PartitionedCall Placeholder PlaceholderV2 PlaceholderWithDefault Polygamma Polymorphic PolymorphicDefaultOut
PolymorphicOut PopulationCount Pow PrefetchDataset Prelinearize PrelinearizeTuple PreventGradient Print PrintV2
PriorityQueue PriorityQueueV2 PrivateThreadPoolDataset Prod PyFunc PyFuncStateless Qr QuantizeAndDequantize
QuantizeAndDequantizeV2 QuantizeAndDequantizeV3 QuantizeAndDequantizeV4 QuantizeAndDequantizeV4Grad
QuantizeDownAndShrinkRange QuantizeV2 QuantizedAdd QuantizedAvgPool QuantizedBatchNormWithGlobalNormalization
QuantizedBiasAdd QuantizedConcat QuantizedConcatV2 QuantizedConv2D QuantizedConv2DAndRelu
QuantizedConv2DAndReluAndRequantize QuantizedConv2DAndRequantize QuantizedConv2DPerChannel
QuantizedConv2DWithBias QuantizedConv2DWithBiasAndRelu QuantizedConv2DWithBiasAndReluAndRequantize
QuantizedConv2DWithBiasAndRequantize QuantizedConv2DWithBiasSignedSumAndReluAndRequantize
QuantizedConv2DWithBiasSumAndRelu QuantizedConv2DWithBiasSumAndReluAndRequantize QuantizedDepthwiseConv2D
QuantizedDepthwiseConv2DWithBias QuantizedDepthwiseConv2DWithBiasAndRelu
QuantizedDepthwiseConv2DWithBiasAndReluAndRequantize QuantizedInstanceNorm QuantizedMatMul
QuantizedMatMulWithBias QuantizedMatMulWithBiasAndDequantize QuantizedMatMulWithBiasAndRelu
QuantizedMatMulWithBiasAndReluAndRequantize QuantizedMatMulWithBiasAndRequantize QuantizedMaxPool QuantizedMul
QuantizedRelu QuantizedRelu6 QuantizedReluX QuantizedReshape QuantizedResizeBilinear QueueClose QueueCloseV2
QueueDequeue QueueDequeueMany QueueDequeueManyV2 QueueDequeueUpTo QueueDequeueUpToV2 QueueDequeueV2 QueueEnqueue
QueueEnqueueMany QueueEnqueueManyV2 QueueEnqueueV2 QueueIsClosed QueueIsClosedV2 QueueSize QueueSizeV2 RFFT
RFFT2D RFFT3D RFFTND RGBToHSV RaggedBincount RaggedCountSparseOutput RaggedCross RaggedFillEmptyRows
RaggedFillEmptyRowsGrad RaggedGather RaggedRange RaggedTensorFromVariant RaggedTensorToSparse
RaggedTensorToTensor RaggedTensorToVariant RaggedTensorToVariantGradient RandomCrop RandomDataset
RandomDatasetV2 RandomGamma RandomGammaGrad RandomIndexShuffle RandomPoisson RandomPoissonV2 RandomShuffle
RandomShuffleQueue RandomShuffleQueueV2 RandomStandardNormal RandomUniform RandomUniformInt Range RangeDataset
Rank ReadFile ReadVariableOp ReadVariableXlaSplitND ReaderNumRecordsProduced ReaderNumRecordsProducedV2
ReaderNumWorkUnitsCompleted ReaderNumWorkUnitsCompletedV2 ReaderRead ReaderReadUpTo ReaderReadUpToV2
ReaderReadV2 ReaderReset ReaderResetV2 ReaderRestoreState ReaderRestoreStateV2 ReaderSerializeState
ReaderSerializeStateV2 Real RealDiv RebatchDataset RebatchDatasetV2 Reciprocal ReciprocalGrad RecordInput Recv
RecvTPUEmbeddingActivations ReduceDataset ReduceJoin RefEnter RefExit RefIdentity RefIn RefInputFloatInput
RefInputFloatInputIntOutput RefInputIntInput RefMerge RefNextIteration RefOut RefOutput RefOutputFloatOutput
RefSelect RefSwitch RegexFullMatch RegexReplace RegisterDataset RegisterDatasetV2 Relayout RelayoutLike Relu
Relu6 Relu6Grad ReluGrad RemoteCall RemoteFusedGraphExecute RepeatDataset RequantizationRange
RequantizationRangePerChannel Requantize RequantizePerChannel RequiresOlderGraphVersion ReservedAttr
ReservedInput Reshape ResizeArea ResizeBicubic ResizeBicubicGrad ResizeBilinear ResizeBilinearGrad
ResizeNearestNeighbor ResizeNearestNeighborGrad ResourceAccumulatorApplyGradient
ResourceAccumulatorNumAccumulated ResourceAccumulatorSetGlobalStep ResourceAccumulatorTakeGradient
ResourceApplyAdaMax ResourceApplyAdadelta ResourceApplyAdagrad ResourceApplyAdagradDA ResourceApplyAdagradV2
ResourceApplyAdam ResourceApplyAdamWithAmsgrad ResourceApplyAddSign ResourceApplyCenteredRMSProp
ResourceApplyFtrl ResourceApplyFtrlV2 ResourceApplyGradientDescent ResourceApplyKerasMomentum
ResourceApplyMomentum ResourceApplyPowerSign ResourceApplyProximalAdagrad ResourceApplyProximalGradientDescent
ResourceApplyRMSProp ResourceConditionalAccumulator ResourceCountUpTo ResourceCreateOp ResourceGather
ResourceGatherNd ResourceInitializedOp ResourceScatterAdd ResourceScatterDiv ResourceScatterMax
ResourceScatterMin ResourceScatterMul ResourceScatterNdAdd ResourceScatterNdMax ResourceScatterNdMin
ResourceScatterNdSub ResourceScatterNdUpdate ResourceScatterSub ResourceScatterUpdate
ResourceSparseApplyAdadelta ResourceSparseApplyAdagrad ResourceSparseApplyAdagradDA ResourceSparseApplyAdagradV2
ResourceSparseApplyCenteredRMSProp ResourceSparseApplyFtrl ResourceSparseApplyFtrlV2
ResourceSparseApplyKerasMomentum ResourceSparseApplyMomentum ResourceSparseApplyProximalAdagrad
ResourceSparseApplyProximalGradientDescent ResourceSparseApplyRMSProp ResourceStridedSliceAssign ResourceUsingOp
Restore RestoreSlice RestoreV2 Restrict RetrieveAllTPUEmbeddingParameters RetrieveTPUEmbeddingADAMParameters
RetrieveTPUEmbeddingADAMParametersGradAccumDebug RetrieveTPUEmbeddingAdadeltaParameters
RetrieveTPUEmbeddingAdadeltaParametersGradAccumDebug RetrieveTPUEmbeddingAdagradMomentumParameters
RetrieveTPUEmbeddingAdagradParameters RetrieveTPUEmbeddingAdagradParametersGradAccumDebug
RetrieveTPUEmbeddingCenteredRMSPropParameters RetrieveTPUEmbeddingFTRLParameters
RetrieveTPUEmbeddingFTRLParametersGradAccumDebug RetrieveTPUEmbeddingFrequencyEstimatorParameters
RetrieveTPUEmbeddingMDLAdagradLightParameters RetrieveTPUEmbeddingMomentumParameters
RetrieveTPUEmbeddingMomentumParametersGradAccumDebug RetrieveTPUEmbeddingProximalAdagradParameters
RetrieveTPUEmbeddingProximalAdagradParametersGradAccumDebug RetrieveTPUEmbeddingProximalYogiParameters
RetrieveTPUEmbeddingProximalYogiParametersGradAccumDebug RetrieveTPUEmbeddingRMSPropParameters
RetrieveTPUEmbeddingRMSPropParametersGradAccumDebug RetrieveTPUEmbeddingStochasticGradientDescentParameters
RetrieveTPUEmbeddingStochasticGradientDescentParametersGradAccumDebug Reverse ReverseSequence ReverseV2
RewriteDataset RightShift Rint RiscAbs RiscAdd RiscBinaryArithmetic RiscBinaryComparison RiscBitcast
RiscBroadcast RiscCast RiscCeil RiscCholesky RiscConcat RiscCondition RiscConv RiscCos RiscDiv RiscDot RiscExp
RiscFft RiscFloor RiscGather RiscImag RiscIsFinite RiscLog RiscLogicalAnd RiscLogicalNot RiscLogicalOr RiscMax
RiscMin RiscMul RiscNeg RiscPad RiscPool RiscPow RiscRandomUniform RiscReal RiscReduce RiscRem RiscReshape
RiscReverse RiscScatter RiscShape RiscSign RiscSlice RiscSort RiscSqueeze RiscSub RiscTranspose
RiscTriangularSolve RiscUnary RiscWhile RngReadAndSkip RngSkip Roll Round Rpc RpcCall RpcCheckStatus RpcClient
RpcGetValue RpcServer RpcServerRegister RpcServerStart Rsqrt RsqrtGrad SampleDistortedBoundingBox
SampleDistortedBoundingBoxV2 SamplingDataset Save SaveDataset SaveDatasetV2 SaveSlices SaveV2 ScalarSummary
ScaleAndTranslate ScaleAndTranslateGrad ScanDataset ScatterAdd ScatterDiv ScatterMax ScatterMin ScatterMul
ScatterNd ScatterNdAdd ScatterNdMax ScatterNdMin ScatterNdNonAliasingAdd ScatterNdSub ScatterNdUpdate ScatterSub
ScatterUpdate SdcaFprint SdcaOptimizer SdcaOptimizerV2 SdcaShrinkL1 SegmentMax SegmentMaxV2 SegmentMean
SegmentMin SegmentMinV2 SegmentProd SegmentProdV2 SegmentSum SegmentSumV2 Select SelectV2 SelfAdjointEig
SelfAdjointEigV2 Selu SeluGrad Send SendTPUEmbeddingGradients SerializeIterator SerializeManySparse
SerializeSparse SerializeTensor SetSize SetStatsAggregatorDataset Shape ShapeN ShardDataset ShardedFilename
ShardedFilespec ShuffleAndRepeatDataset ShuffleAndRepeatDatasetV2 ShuffleDataset ShuffleDatasetV2
ShuffleDatasetV3 ShutdownDistributedTPU ShutdownTPUSystem Sigmoid SigmoidGrad Sign Simple SimpleStruct Sin Sinh
Size SkipDataset Skipgram SleepDataset SleepIdentityOp SleepOp Slice SlidingWindowDataset Snapshot
SnapshotChunkDataset SnapshotDataset SnapshotDatasetReader SnapshotDatasetV2 SnapshotNestedDatasetReader
SobolSample Softmax SoftmaxCrossEntropyWithLogits Softplus SoftplusGrad Softsign SoftsignGrad
SortListOfSparseCoreCooTensors SpaceToBatch SpaceToBatchND SpaceToDepth SparseAccumulatorApplyGradient
SparseAccumulatorTakeGradient SparseAdd SparseAddGrad SparseApplyAdadelta SparseApplyAdagrad
SparseApplyAdagradDA SparseApplyAdagradV2 SparseApplyCenteredRMSProp SparseApplyFtrl SparseApplyFtrlV2
SparseApplyMomentum SparseApplyProximalAdagrad SparseApplyProximalGradientDescent SparseApplyRMSProp
SparseBincount SparseConcat SparseConditionalAccumulator SparseCountSparseOutput SparseCross SparseCrossHashed
SparseCrossV2 SparseDenseCwiseAdd SparseDenseCwiseDiv SparseDenseCwiseMul SparseFillEmptyRows
SparseFillEmptyRowsGrad SparseMatMul SparseMatrixAdd SparseMatrixMatMul SparseMatrixMul SparseMatrixNNZ
SparseMatrixOrderingAMD SparseMatrixSoftmax SparseMatrixSoftmaxGrad SparseMatrixSparseCholesky
SparseMatrixSparseMatMul SparseMatrixTranspose SparseMatrixZeros SparseReduceMax SparseReduceMaxSparse
SparseReduceSum SparseReduceSumSparse SparseReorder SparseReshape SparseSegmentMean SparseSegmentMeanGrad
SparseSegmentMeanGradV2 SparseSegmentMeanWithNumSegments SparseSegmentSqrtN SparseSegmentSqrtNGrad
SparseSegmentSqrtNGradV2 SparseSegmentSqrtNWithNumSegments SparseSegmentSum SparseSegmentSumGrad
SparseSegmentSumGradV2 SparseSegmentSumWithNumSegments SparseSlice SparseSliceGrad SparseSoftmax
SparseSoftmaxCrossEntropyWithLogits SparseSparseMaximum SparseSparseMinimum SparseSplit SparseTensorDenseAdd
SparseTensorDenseMatMul SparseTensorSliceDataset SparseTensorToCSRSparseMatrix SparseToDense
SparseToSparseSetOperation Spence Split SplitDedupData SplitV SqlDataset Sqrt SqrtGrad Square SquaredDifference
Squeeze Stack StackClose StackCloseV2 StackPop StackPopV2 StackPush StackPushV2 StackV2 Stage StageClear
StagePeek StageSize StatefulPartitionedCall StatefulRandomBinomial StatefulStandardNormal
StatefulStandardNormalV2 StatefulTruncatedNormal StatefulUniform StatefulUniformFullInt StatefulUniformInt
StatelessCase StatelessIf StatelessMultinomial StatelessParameterizedTruncatedNormal StatelessRandomBinomial
StatelessRandomGammaV2 StatelessRandomGammaV3 StatelessRandomGetAlg StatelessRandomGetKeyCounter
StatelessRandomGetKeyCounterAlg StatelessRandomNormal StatelessRandomNormalV2 StatelessRandomPoisson
StatelessRandomUniform StatelessRandomUniformFullInt StatelessRandomUniformFullIntV2 StatelessRandomUniformInt
StatelessRandomUniformIntV2 StatelessRandomUniformV2 StatelessSampleDistortedBoundingBox StatelessShuffle
StatelessTruncatedNormal StatelessTruncatedNormalV2 StatelessWhile StaticRegexFullMatch StaticRegexReplace
StatsAggregatorHandle StatsAggregatorHandleV2 StatsAggregatorSetSummaryWriter StatsAggregatorSummary
StochasticCastToInt StopGradient StoreMinibatchStatisticsInFdo StridedSlice StridedSliceAssign StridedSliceGrad
StringFormat StringJoin StringLength StringListAttr StringLower StringNGrams StringSplit StringSplitV2
StringStrip StringToHashBucket StringToHashBucketFast StringToHashBucketStrong StringToNumber StringUpper
StubResourceHandleOp Sub Substr Sum SummaryWriter Svd Switch SymbolicGradient SyncDevice TFRecordDataset
TFRecordDatasetV2 TFRecordReader TFRecordReaderV2 TPUAnnotateTensorsWithDynamicShape TPUCompilationResult
TPUCompile TPUCompileSucceededAssert TPUCopyWithDynamicShape TPUDummyInput TPUEmbeddingActivations TPUExecute
TPUExecuteAndUpdateVariables TPUOrdinalSelector TPUPartitionedCall TPUPartitionedInput TPUPartitionedInputV2
TPUPartitionedOutput TPUPartitionedOutputV2 TPUReplicateMetadata TPUReplicatedInput TPUReplicatedOutput
TPUReshardVariables TPURoundRobin TakeDataset TakeManySparseFromTensorsMap TakeWhileDataset Tan Tanh TanhGrad
TemporaryVariable TensorArray TensorArrayClose TensorArrayCloseV2 TensorArrayCloseV3 TensorArrayConcat
TensorArrayConcatV2 TensorArrayConcatV3 TensorArrayGather TensorArrayGatherV2 TensorArrayGatherV3
TensorArrayGrad TensorArrayGradV2 TensorArrayGradV3 TensorArrayGradWithShape TensorArrayPack TensorArrayRead
TensorArrayReadV2 TensorArrayReadV3 TensorArrayScatter TensorArrayScatterV2 TensorArrayScatterV3 TensorArraySize
TensorArraySizeV2 TensorArraySizeV3 TensorArraySplit TensorArraySplitV2 TensorArraySplitV3 TensorArrayUnpack
TensorArrayV2 TensorArrayV3 TensorArrayWrite TensorArrayWriteV2 TensorArrayWriteV3 TensorDataset
TensorForestCreateTreeVariable TensorForestTreeDeserialize TensorForestTreeIsInitializedOp
TensorForestTreePredict TensorForestTreeResourceHandleOp TensorForestTreeSerialize TensorForestTreeSize
TensorListConcat TensorListConcatLists TensorListConcatV2 TensorListElementShape TensorListFromTensor
TensorListGather TensorListGetItem TensorListLength TensorListPopBack TensorListPushBack TensorListPushBackBatch
TensorListReserve TensorListResize TensorListScatter TensorListScatterIntoExistingList TensorListScatterV2
TensorListSetItem TensorListSplit TensorListStack TensorMapErase TensorMapHasKey TensorMapInsert TensorMapLookup
TensorMapSize TensorMapStackKeys TensorScatterAdd TensorScatterMax TensorScatterMin TensorScatterSub
TensorScatterUpdate TensorSliceDataset TensorStridedSliceUpdate TensorSummary TensorSummaryV2 TestAttr
TestStringOutput TextLineDataset TextLineReader TextLineReaderV2 TfLiteSubgraphExecute ThreadPoolDataset
ThreadPoolHandle ThreadUnsafeUnigramCandidateSampler Tile TileGrad Timestamp ToBool TopK TopKUnique TopKV2
TopKWithUnique TpuHandleToProtoKey Transpose TridiagonalMatMul TridiagonalSolve TruncateDiv TruncateMod
TruncatedNormal TryRpc TwoFloatInputs TwoFloatInputsFloatOutput TwoFloatInputsIntOutput TwoFloatOutputs
TwoIntInputs TwoIntOutputs TwoRefsIn TypeList TypeListRestrict TypeListTwice Unary Unbatch UnbatchDataset
UnbatchGrad UncompressElement UnicodeDecode UnicodeDecodeWithOffsets UnicodeEncode UnicodeScript
UnicodeTranscode UniformCandidateSampler UniformDequantize UniformQuantize UniformQuantizedAdd
UniformQuantizedClipByValue UniformQuantizedConvolution UniformQuantizedConvolutionHybrid UniformQuantizedDot
UniformQuantizedDotHybrid UniformRequantize Unique UniqueDataset UniqueV2 UniqueWithCounts UniqueWithCountsV2
Unpack UnravelIndex UnsortedSegmentJoin UnsortedSegmentMax UnsortedSegmentMin UnsortedSegmentProd
UnsortedSegmentSum Unstage UnwrapDatasetVariant UpdateTaskIdAndGlobalCoreArray UpperBound VarHandleOp
VarIsInitializedOp Variable VariableShape VariableV2 WeightedFlatMapDataset Where While WholeFileReader
WholeFileReaderV2 WindowDataset WindowOp WorkerHeartbeat WrapDatasetVariant WriteAudioSummary WriteFile
WriteGraphSummary WriteHistogramSummary WriteImageSummary WriteRawProtoSummary WriteScalarSummary WriteSummary
Xdivy XlaAllReduce XlaBroadcastHelper XlaCallModule XlaClusterOutput XlaConcatND XlaConv XlaConvV2 XlaCustomCall
XlaCustomCallV2 XlaDequantize XlaDot XlaDotV2 XlaDynamicSlice XlaDynamicUpdateSlice XlaEinsum XlaGather
XlaHostCompute XlaIf XlaKeyValueSort XlaLaunch XlaLaunchV2 XlaOptimizationBarrier XlaPad XlaRecv XlaRecvFromHost
XlaRecvTPUEmbeddingActivations XlaRecvTPUEmbeddingActivationsV2 XlaRecvTPUEmbeddingDeduplicationData
XlaRecvTPUEmbeddingDeduplicationDataV2 XlaReduce XlaReducePrecision XlaReduceScatter XlaReduceWindow
XlaRemoveDynamicDimensionSize XlaReplicaId XlaRngBitGenerator XlaScatter XlaSelectAndScatter XlaSelfAdjointEig
XlaSend XlaSendTPUEmbeddingGradients XlaSendTPUEmbeddingGradientsV2 XlaSendToHost XlaSetBound
XlaSetDynamicDimensionSize XlaSharding XlaSort XlaSparseActivationsUnstack XlaSparseCoreAdagrad
XlaSparseCoreAdagradMomentum XlaSparseCoreAdam XlaSparseCoreFtrl XlaSparseCoreSgd XlaSparseDenseMatmul
XlaSparseDenseMatmulCustomCombinerOnTcGradWithAdagradAndCsrInput
XlaSparseDenseMatmulCustomCombinerOnTcGradWithAdagradMomentumAndCsrInput
XlaSparseDenseMatmulCustomCombinerOnTcGradWithAdamAndCsrInput
XlaSparseDenseMatmulCustomCombinerOnTcGradWithCsrInput
XlaSparseDenseMatmulCustomCombinerOnTcGradWithFtrlAndCsrInput
XlaSparseDenseMatmulCustomCombinerOnTcGradWithSgdAndCsrInput XlaSparseDenseMatmulCustomCombinerOnTcWithCsrInput
XlaSparseDenseMatmulGradWithAdagradAndCsrInput XlaSparseDenseMatmulGradWithAdagradAndStaticBufferSize
XlaSparseDenseMatmulGradWithAdagradMomentumAndCsrInput
XlaSparseDenseMatmulGradWithAdagradMomentumAndStaticBufferSize XlaSparseDenseMatmulGradWithAdamAndCsrInput
XlaSparseDenseMatmulGradWithAdamAndStaticBufferSize XlaSparseDenseMatmulGradWithCsrInput
XlaSparseDenseMatmulGradWithFtrlAndCsrInput XlaSparseDenseMatmulGradWithFtrlAndStaticBufferSize
XlaSparseDenseMatmulGradWithSgdAndCsrInput XlaSparseDenseMatmulGradWithSgdAndStaticBufferSize
XlaSparseDenseMatmulWithCsrInput XlaSparseDenseMatmulWithStaticBufferSize XlaSparseGradientsStack XlaSplitND
XlaSpmdFullToShardShape XlaSpmdShardToFullShape XlaSvd XlaVariadicReduce XlaVariadicReduceV2 XlaVariadicSort
XlaWhile Xlog1py Xlogy ZerosLike Zeta ZipDataset _Arg _ArrayToList _ConfigureDistributedTPU _DeviceArg
_DeviceRetval _DisconnectHostFromDistributedTPUSystem _EagerConst _FusedBatchNormEx _FusedBatchNormGradEx
_FusedConv2D _FusedConv3D _FusedDepthwiseConv2dNative _FusedMatMul _FusedQuantizedConv2D
_FusedQuantizedDepthwiseConv2D _HostCast _HostRecv _HostSend _If _InitializeHostForDistributedTPU _ListToArray
_MklAdd _MklAddN _MklAddV2 _MklAvgPool _MklAvgPool3D _MklAvgPool3DGrad _MklAvgPoolGrad _MklBatchMatMul
_MklBatchMatMulV2 _MklConcat _MklConcatV2 _MklConjugateTranspose _MklConv2D _MklConv2DBackpropFilter
_MklConv2DBackpropFilterWithBias _MklConv2DBackpropInput _MklConv2DWithBias _MklConv3D
_MklConv3DBackpropFilterV2 _MklConv3DBackpropInputV2 _MklDepthwiseConv2dNative
_MklDepthwiseConv2dNativeBackpropFilter _MklDepthwiseConv2dNativeBackpropInput _MklDequantize _MklEinsum _MklElu
_MklEluGrad _MklFusedBatchMatMulV2 _MklFusedBatchNorm _MklFusedBatchNormEx _MklFusedBatchNormGrad
_MklFusedBatchNormGradV2 _MklFusedBatchNormGradV3 _MklFusedBatchNormV2 _MklFusedBatchNormV3 _MklFusedConv2D
_MklFusedDepthwiseConv2dNative _MklFusedInstanceNorm _MklFusedMatMul _MklFusedMish _MklIdentity
_MklInputConversion _MklLRN _MklLRNGrad _MklLayerNorm _MklLeakyRelu _MklLeakyReluGrad _MklMatMul _MklMaxPool
_MklMaxPool3D _MklMaxPool3DGrad _MklMaxPoolGrad _MklMaximum _MklMul _MklNativeAvgPool _MklNativeAvgPool3D
_MklNativeAvgPool3DGrad _MklNativeAvgPoolGrad _MklNativeConv2D _MklNativeConv2DBackpropFilter
_MklNativeConv2DBackpropFilterWithBias _MklNativeConv2DBackpropInput _MklNativeConv2DWithBias _MklNativeConv3D
_MklNativeConv3DBackpropFilterV2 _MklNativeConv3DBackpropInputV2 _MklNativeDepthwiseConv2dNative
_MklNativeDepthwiseConv2dNativeBackpropFilter _MklNativeDepthwiseConv2dNativeBackpropInput
_MklNativeFusedBatchNorm _MklNativeFusedBatchNormEx _MklNativeFusedBatchNormGrad _MklNativeFusedBatchNormGradV2
_MklNativeFusedBatchNormGradV3 _MklNativeFusedBatchNormV2 _MklNativeFusedBatchNormV3 _MklNativeFusedConv2D
_MklNativeFusedConv3D _MklNativeFusedDepthwiseConv2dNative _MklNativeFusedMatMul _MklNativeMaxPool
_MklNativeMaxPool3D _MklNativeMaxPool3DGrad _MklNativeMaxPoolGrad _MklNativePadWithConv2D
_MklNativePadWithFusedConv2D _MklNativeSparseMatrixMatMul _MklPadWithConv2D _MklPadWithFusedConv2D
_MklQuantizeV2 _MklQuantizedAvgPool _MklQuantizedConcatV2 _MklQuantizedConv2D _MklQuantizedConv2DAndRelu
_MklQuantizedConv2DAndReluAndRequantize _MklQuantizedConv2DAndRequantize _MklQuantizedConv2DPerChannel
_MklQuantizedConv2DWithBias _MklQuantizedConv2DWithBiasAndRelu _MklQuantizedConv2DWithBiasAndReluAndRequantize
_MklQuantizedConv2DWithBiasAndRequantize _MklQuantizedConv2DWithBiasSignedSumAndReluAndRequantize
_MklQuantizedConv2DWithBiasSumAndRelu _MklQuantizedConv2DWithBiasSumAndReluAndRequantize
_MklQuantizedDepthwiseConv2D _MklQuantizedDepthwiseConv2DWithBias _MklQuantizedDepthwiseConv2DWithBiasAndRelu
_MklQuantizedDepthwiseConv2DWithBiasAndReluAndRequantize _MklQuantizedMatMulWithBias
_MklQuantizedMatMulWithBiasAndDequantize _MklQuantizedMatMulWithBiasAndRelu
_MklQuantizedMatMulWithBiasAndReluAndRequantize _MklQuantizedMatMulWithBiasAndRequantize _MklQuantizedMaxPool
_MklRelu _MklRelu6 _MklRelu6Grad _MklReluGrad _MklReshape _MklSlice _MklSoftmax _MklSquaredDifference _MklSub
_MklSwish _MklTanh _MklTanhGrad _MklToTf _MklTranspose _NcclBroadcastRecv _NcclBroadcastSend _NcclReduceRecv
_NcclReduceSend _ParallelConcatStart _ParallelConcatUpdate _QuantizedMatMul _QuantizedMaxPool3D _ReadVariablesOp
_Recv _Retval _ScopedAllocator _ScopedAllocatorConcat _ScopedAllocatorSplit _Send _SetGlobalTPUArray
_ShutdownDistributedTPU _SwitchN _TPUCompileMlir _TPUCompileMlirPlaceholderProgramKey _TPUReplicate
_TensorToHashBucketFast _UnaryOpsComposition _VarHandlesOp _WaitForDistributedTPU _While _XlaAotOnlyVarHandleOp
_XlaCompile _XlaCompileMlirPlaceholderProgramKey _XlaHostComputeMlir _XlaMerge _XlaRecvAtHost _XlaRecvAtHostV2
_XlaRun _XlaSendFromHost _XlaSendFromHostV2 __MklDummyConv2DBackpropFilterWithBias __MklDummyConv2DWithBias
__MklDummyPadWithConv2D __MklDummyPadWithFusedConv2D
`
    .trim()
    .split(/\s+/));


/***/ }),

/***/ 11716:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ Message)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/onnx/wire-cursor.ts
var wire_cursor = __webpack_require__(49265);
;// CONCATENATED MODULE: ./src/security/tensorflow/schema.ts
/**
 * The messages of TensorFlow that are looked into, by field number: `text`, `bytes`, `skip` (numbers, shapes and types,
 * which nothing executes), or the name of a message. Fields that are not listed are unknown, and said so.
 * https://github.com/tensorflow/tensorflow/tree/master/tensorflow/core/protobuf and core/framework
 */
const MESSAGES = {
    SavedModel: { 1: 'skip', 2: 'MetaGraphDef' },
    MetaGraphDef: {
        1: 'MetaInfoDef',
        2: 'GraphDef',
        3: 'SaverDef',
        4: 'CollectionEntry',
        5: 'SignatureEntry',
        6: 'AssetFileDef',
        7: 'SavedObjectGraph',
    },
    MetaInfoDef: {
        1: 'text',
        2: 'skip',
        3: 'Any',
        4: 'text',
        5: 'text',
        6: 'text',
        7: 'skip',
        8: 'skip',
    },
    Any: { 1: 'text', 2: 'bytes' },
    GraphDef: { 1: 'NodeDef', 2: 'FunctionDefLibrary', 3: 'skip', 4: 'skip', 5: 'skip' },
    FunctionDefLibrary: { 1: 'FunctionDef', 2: 'skip', 3: 'skip' },
    FunctionDef: {
        1: 'OpDef',
        3: 'NodeDef',
        4: 'skip',
        5: 'AttrEntry',
        6: 'skip',
        7: 'skip',
        8: 'skip',
    },
    OpDef: {
        1: 'text',
        2: 'skip',
        3: 'skip',
        4: 'skip',
        5: 'text',
        6: 'text',
        8: 'skip',
        16: 'skip',
        17: 'skip',
        18: 'skip',
        19: 'skip',
        20: 'text',
        21: 'skip',
    },
    NodeDef: { 1: 'text', 2: 'text', 3: 'text', 4: 'text', 5: 'AttrEntry', 6: 'skip', 7: 'skip' },
    AttrEntry: { 1: 'text', 2: 'AttrValue' },
    AttrValue: {
        1: 'ListValue',
        2: 'bytes',
        3: 'skip',
        4: 'skip',
        5: 'skip',
        6: 'skip',
        7: 'skip',
        8: 'TensorProto',
        9: 'text',
        10: 'NameAttrList',
    },
    ListValue: {
        2: 'bytes',
        3: 'skip',
        4: 'skip',
        5: 'skip',
        6: 'skip',
        7: 'skip',
        8: 'TensorProto',
        9: 'NameAttrList',
    },
    NameAttrList: { 1: 'text', 2: 'AttrEntry' },
    TensorProto: {
        1: 'skip',
        2: 'skip',
        3: 'skip',
        4: 'bytes',
        5: 'skip',
        6: 'skip',
        7: 'skip',
        8: 'bytes',
        9: 'skip',
        10: 'skip',
        11: 'skip',
        12: 'skip',
        13: 'skip',
        14: 'skip',
        15: 'skip',
        16: 'skip',
        17: 'skip',
        18: 'skip',
    },
    SaverDef: { 1: 'text', 2: 'text', 3: 'text', 4: 'skip', 5: 'skip', 6: 'skip', 7: 'skip' },
    CollectionEntry: { 1: 'text', 2: 'CollectionDef' },
    CollectionDef: { 1: 'Texts', 2: 'Blobs', 3: 'skip', 4: 'skip', 5: 'Anys' },
    Texts: { 1: 'text' },
    Blobs: { 1: 'bytes' },
    Anys: { 1: 'Any' },
    SignatureEntry: { 1: 'text', 2: 'SignatureDef' },
    SignatureDef: { 1: 'skip', 2: 'skip', 3: 'text', 4: 'skip' },
    AssetFileDef: { 1: 'TensorInfo', 2: 'text' },
    TensorInfo: { 1: 'text', 2: 'skip', 3: 'skip', 4: 'skip', 5: 'skip' },
    SavedObjectGraph: { 1: 'SavedObject', 2: 'skip' },
    SavedObject: {
        1: 'skip',
        3: 'skip',
        4: 'SavedUserObject',
        5: 'skip',
        6: 'skip',
        7: 'skip',
        8: 'skip',
        9: 'skip',
        10: 'skip',
        11: 'skip',
        12: 'skip',
        13: 'text',
        14: 'Any',
        15: 'skip',
        16: 'text',
    },
    SavedUserObject: { 1: 'text', 2: 'skip', 3: 'text' },
    // keras_metadata.pb: https://github.com/keras-team/tf-keras/blob/master/tf_keras/protobuf/saved_metadata.proto
    SavedMetadata: { 1: 'KerasObject' },
    KerasObject: { 2: 'skip', 3: 'text', 4: 'text', 5: 'text', 6: 'skip' },
    // fingerprint.pb
    FingerprintDef: { 1: 'skip', 2: 'skip', 3: 'skip', 4: 'skip', 5: 'skip', 6: 'skip', 7: 'text' },
    // variables.index: https://github.com/tensorflow/tensorflow/blob/master/tensorflow/core/protobuf/tensor_bundle.proto
    BundleHeaderProto: { 1: 'number', 2: 'number', 3: 'skip' },
    BundleEntryProto: {
        1: 'number',
        2: 'TensorShapeProto',
        3: 'number',
        4: 'number',
        5: 'number',
        6: 'skip',
        7: 'skip',
    },
    TensorShapeProto: { 2: 'Dimension', 3: 'skip' },
    Dimension: { 1: 'number', 2: 'text' },
};

;// CONCATENATED MODULE: ./src/security/tensorflow/message.ts




const MAX_DEPTH = 100;
/** One message of a protobuf file, its fields by number; messages inside it are read when they are asked for. */
class Message {
    name;
    /** Of its first byte in the file. */
    at;
    #place;
    #texts = [];
    #blobs = [];
    #numbers = [];
    #spans = [];
    /** @throws corrupt, limit */
    constructor(place) {
        const { file, name, span, depth } = place;
        if (depth > MAX_DEPTH)
            throw (0,errors/* corrupt */.qb)(file.format, `messages nested deeper than ${MAX_DEPTH}`, span.start);
        this.name = name;
        this.at = span.start;
        this.#place = place;
        const kinds = MESSAGES[name];
        file.message([span], (cursor) => {
            while (cursor.next()) {
                const { field } = cursor;
                const kind = kinds[field];
                if (kind === undefined)
                    cursor.skip();
                else if (kind === 'text')
                    this.#texts.push([field, cursor.text()]);
                else if (kind === 'bytes')
                    this.#blobs.push([field, cursor.unfilled()]);
                else if (kind === 'number')
                    this.#numbers.push([field, Number(cursor.integer())]);
                else if (kind !== 'skip')
                    this.#spans.push({ field, name: kind, span: cursor.span() });
            }
        });
    }
    /** The whole of a file as one message, and the file for its account of unknown bytes. */
    static of(content, name) {
        const file = new wire_cursor/* WireFile */.yd(content, wire_cursor/* ONNX_LIMITS */.bI, 'tensorflow');
        return { message: new Message({ file, name, span: { start: 0, end: file.bytes.length }, depth: 0 }), file };
    }
    get everyText() {
        return this.#texts.map(([, text]) => text);
    }
    /** Views whose bytes may not be there yet: PagedBytes.see. */
    get everyBlob() {
        return this.#blobs.map(([, blob]) => blob);
    }
    texts(field) {
        return this.#texts.flatMap(([own, text]) => (own === field ? [text] : []));
    }
    /** The last one, as protobuf has it; empty when there is none. */
    text(field) {
        return this.texts(field).at(-1) ?? '';
    }
    blobs(field) {
        const { file } = this.#place;
        const found = this.#blobs.flatMap(([own, blob]) => (own === field ? [blob] : []));
        for (const { byteOffset, length } of found) {
            const start = byteOffset - file.bytes.byteOffset;
            file.fillable?.load(start, start + length);
        }
        return found;
    }
    /** 0 when it is absent. */
    number(field) {
        return this.#numbers.findLast(([own]) => own === field)?.[1] ?? 0;
    }
    /** Messages inside this one: those of a field, or all. */
    messages(field) {
        const { file, depth } = this.#place;
        return this.#spans
            .filter((inner) => field === undefined || inner.field === field)
            .map(({ name, span }) => new Message({ file, name, span, depth: depth + 1 }));
    }
}


/***/ }),

/***/ 46987:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ fileInputOf),
/* harmony export */   k: () => (/* binding */ reachesOut)
/* harmony export */ });
/**
 * Operators of TensorFlow that reach files, the network or the Python of the process:
 * https://github.com/tensorflow/tensorflow/blob/master/SECURITY.md and tensorflow/core/ops/*.cc
 */
const REACHES_OUT = /^(?:PyFunc|PyFuncStateless|EagerPyFunc|ReadFile|WriteFile|MatchingFiles|ImmutableConst|FileSystemSetConfiguration|DebugIdentity(?:V[23])?|DebugNumericSummary(?:V2)?|DebugNanCount|Rpc\w+|(?:TryRpc|DataServiceDataset|RegisterDataset)(?:V\d)?|CreateSummary(?:File|Db)Writer|(?:WholeFile|TextLine|TFRecord|FixedLengthRecord|LMDB)Reader(?:V2)?|(?:Experimental)?(?:TextLine|TFRecord|FixedLengthRecord|CSV|Sql|LMDB|Load|Save|Snapshot|MatchingFiles)Dataset(?:V[23])?)$/;
/** Operators that read or write the file which one of their inputs names; savers of honest models get it from outside. */
const FILE_INPUTS = new Map([
    ['Save', 0],
    ['SaveV2', 0],
    ['SaveSlices', 0],
    ['Restore', 0],
    ['RestoreV2', 0],
    ['RestoreSlice', 0],
    ['MergeV2Checkpoints', 1],
    ['LoadAndRemapMatrix', 0],
    ['GenerateVocabRemapping', 0],
    ['InitializeTableFromTextFile', 1],
    ['InitializeTableFromTextFileV2', 1],
]);
/** True for an operator that needs no further look to be refused. */
function reachesOut(operator) {
    return REACHES_OUT.test(operator);
}
/** Which input names the file that the operator opens; undefined: it opens none. */
function fileInputOf(operator) {
    return FILE_INPUTS.get(operator);
}


/***/ }),

/***/ 79024:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ scanTensorflow)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/formats/paged-bytes.ts
var paged_bytes = __webpack_require__(10671);
// EXTERNAL MODULE: ./src/security/defects.ts
var defects = __webpack_require__(41248);
// EXTERNAL MODULE: ./src/security/keras/documents.ts + 3 modules
var documents = __webpack_require__(82148);
// EXTERNAL MODULE: ./src/security/pickle/evidence.ts
var pickle_evidence = __webpack_require__(11740);
// EXTERNAL MODULE: ./src/security/pickle/stream.ts + 12 modules
var stream = __webpack_require__(24992);
// EXTERNAL MODULE: ./src/security/tensorflow/message.ts + 1 modules
var tensorflow_message = __webpack_require__(11716);
// EXTERNAL MODULE: ./src/security/policy.ts
var security_policy = __webpack_require__(52634);
// EXTERNAL MODULE: ./src/security/tensorflow/known-operators.ts
var known_operators = __webpack_require__(35225);
// EXTERNAL MODULE: ./src/security/tensorflow/operators.ts
var operators = __webpack_require__(46987);
;// CONCATENATED MODULE: ./src/security/tensorflow/nodes.ts





/** How far a name is followed from the operator that opens it to the constant that holds it. */
const MAX_STEPS = 64;
/** Operators that pass a text on, or make one of several. */
const PASSES_TEXT = new Set(['Identity', 'StringJoin', 'ShardedFilename']);
/** Judges the nodes of one graph or function: operators by name, and the files that constants of the model name. */
function judgeNodes(nodes, around, context) {
    const byName = new Map(nodes.map((node) => [node.text(1), node]));
    for (const node of nodes)
        judgeNode(node, byName, around, context);
}
function judgeNode(node, byName, { functions, assets }, { findings, location, policy }) {
    const operator = node.text(2);
    const offset = node.at;
    if ((0,operators/* reachesOut */.k)(operator)) {
        findings.add('tensorflow-file-op', { message: `operator ${operator}`, location, offset });
        return;
    }
    if (operator === 'PrintV2' || operator === 'PrintV3') {
        const stream = Buffer.from(attributeOf(node, 'output_stream')?.blobs(2)[0] ?? []).toString('utf8');
        if (/^file:/.test(stream))
            findings.add('tensorflow-file-op', { message: `operator ${operator} writes to ${stream}`, location, offset });
    }
    const input = (0,operators/* fileInputOf */.U)(operator);
    if (input !== undefined) {
        const path = constantBehind(node.texts(3)[input] ?? '', byName, assets);
        if (path !== null) {
            const leaves = /^(?:[\\/~]|[A-Za-z]:|[a-z][a-z\d+.-]*:\/\/)|(?:^|[\\/])\.\.(?:[\\/]|$)/.test(path);
            findings.add('tensorflow-file-op', {
                message: `operator ${operator} opens ${path}, which the model names`,
                location,
                offset,
                severity: leaves ? 'high' : 'medium',
            });
        }
        return;
    }
    if (known_operators/* KNOWN_OPERATORS */.I.has(operator) || functions.has(operator))
        return;
    const domain = /^([\w.]+)>/.exec(operator)?.[1] ?? operator;
    if ((0,security_policy/* isAllowedModule */.pf)(policy, domain)) {
        findings.add('policy-exception', { message: `operator ${operator}; it is allowed`, location, offset });
    }
    else
        findings.add('tensorflow-custom-op', { message: `operator ${operator}`, location, offset });
}
function attributeOf(node, name) {
    return node
        .messages(5)
        .find((entry) => entry.text(1) === name)
        ?.messages(2)[0];
}
/** The text that reaches an input from constants alone; null when it comes from outside or from an asset. */
function constantBehind(input, byName, assets) {
    const parts = [];
    const pending = [input];
    for (let step = 0; pending.length > 0; step++) {
        const name = pending.pop().split(':', 1)[0];
        const node = byName.get(name);
        if (node === undefined || step > MAX_STEPS || name.startsWith('^'))
            return null;
        const operator = node.text(2);
        // A placeholder is what savers of TensorFlow 1 have: the program that saves feeds it.
        if (operator === 'PlaceholderWithDefault' || assets.has(name))
            return null;
        if (operator === 'Const') {
            const tensor = attributeOf(node, 'value')?.messages(8)[0];
            if (tensor?.blobs(8).length !== 1)
                return null;
            parts.unshift(Buffer.from(tensor.blobs(8)[0]).toString('utf8'));
        }
        else if (PASSES_TEXT.has(operator)) {
            const inputs = node.texts(3).filter((each) => !each.startsWith('^'));
            pending.push(...(operator === 'ShardedFilename' ? inputs.slice(0, 1) : inputs));
        }
        else
            return null;
    }
    return parts.length === 0 ? null : parts.join('');
}

;// CONCATENATED MODULE: ./src/security/tensorflow/saved-model.ts










const FORMATS = {
    SavedModel: 'saved-model',
    GraphDef: 'tensorflow-graph',
    SavedMetadata: 'keras-metadata',
    FingerprintDef: 'fingerprint',
};
/**
 * Judges a file of a SavedModel folder, or a frozen graph: operators of every graph and function, configurations of
 * Keras in its objects, files that it names, texts and constants.
 */
function scanTensorflow(source, root, context) {
    const { findings, location } = context;
    const evidence = new pickle_evidence/* Evidence */.o(context);
    (0,stream/* followConstants */.x8)(evidence);
    const format = FORMATS[root];
    try {
        const pages = new paged_bytes/* PagedBytes */.rj(source);
        const { message, file } = tensorflow_message/* Message */.Q.of(pages, root);
        const walk = new Walk(pages, evidence, context);
        walk.run(message);
        if (file.unknownBytes > 0) {
            const unknown = `${file.unknownBytes} bytes in fields that TensorFlow does not have`;
            findings.add('tensorflow-malformed', { message: unknown, location });
            (0,stream/* resync */.nE)(source, 0, evidence);
        }
        evidence.judgeGlobals();
        return { format, complete: walk.complete, accounted: source.length - file.unknownBytes };
    }
    catch (error) {
        if (!(0,errors/* isModelGateError */.p2)(error))
            throw error;
        findings.add((0,defects/* ruleOfDefect */.V)(error, 'tensorflow-malformed'), { message: (0,errors/* messageOf */.bD)(error), location });
        (0,stream/* resync */.nE)(source, 0, evidence);
        evidence.judgeGlobals();
        return { format, complete: false, accounted: 0 };
    }
}
/** Visits every message. Iterative, so that nesting costs no stack. */
class Walk {
    #evidence;
    #context;
    #pages;
    complete = true;
    constructor(pages, evidence, context) {
        this.#pages = pages;
        this.#evidence = evidence;
        this.#context = context;
    }
    run(root) {
        const pending = [
            { message: root, around: { functions: new Set(), assets: new Set() } },
        ];
        for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
            const { message } = next;
            const around = surroundingsOf(message, next.around);
            this.#visit(message, around);
            for (const inner of message.messages())
                pending.push({ message: inner, around });
        }
    }
    #visit(message, around) {
        const { findings, location } = this.#context;
        const { name, at } = message;
        const configs = CONFIG_FIELDS[name];
        for (const text of message.everyText) {
            if (configs && (0,documents/* looksLikeConfig */.k)(text)) {
                if (!(0,documents/* judgeKerasText */.X)(text, `${name}@${at}`, this.#context))
                    this.complete = false;
                continue;
            }
            this.#evidence.textConstant(text, at);
        }
        for (const blob of message.everyBlob)
            this.#evidence.bytesConstant(this.#pages.see(blob), at);
        if (name === 'GraphDef')
            judgeNodes(message.messages(1), around, this.#context);
        if (name === 'FunctionDef')
            judgeNodes(message.messages(3), around, this.#context);
        if (name === 'AssetFileDef' && leadsOut(message.text(2))) {
            const asset = `${message.text(2)}, an asset, leads out of the folder`;
            findings.add('tensorflow-file-op', { message: asset, location, offset: at });
        }
    }
}
/** Messages in whose texts Keras keeps its configurations. */
const CONFIG_FIELDS = { SavedUserObject: true, KerasObject: true };
/** Functions belong to the graph that brings them, assets to the whole of it. */
function surroundingsOf(message, outer) {
    if (message.name === 'MetaGraphDef') {
        const assets = message.messages(6).flatMap((asset) => asset.messages(1).map((info) => bareName(info.text(1))));
        return { ...outer, assets: new Set(assets) };
    }
    if (message.name === 'GraphDef') {
        const library = message.messages(2).flatMap((each) => each.messages(1));
        const names = library.flatMap((each) => each.messages(1).map((signature) => signature.text(1)));
        return { ...outer, functions: new Set(names) };
    }
    return outer;
}
function bareName(tensor) {
    return tensor.split(':', 1)[0];
}
function leadsOut(path) {
    return /^(?:[\\/]|[A-Za-z]:)/.test(path) || path.split(/[\\/]/).includes('..');
}


/***/ }),

/***/ 42587:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hu: () => (/* binding */ judgeText),
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   eL: () => (/* binding */ scanAsPickle),
/* harmony export */   lP: () => (/* binding */ opensLikePickle)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17174);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81059);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38546);
/* harmony import */ var _pickle_evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11740);
/* harmony import */ var _pickle_stream_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24992);






const CONTROL = /[^\P{Cc}\t\r\n\f]/u;
/** UTF-8 without control characters. */
function isText(data) {
    // Numbers of any length show within their first bytes that they are no text.
    if (data.whole === null && data.read(0, 4096).includes(0))
        return false;
    try {
        return !CONTROL.test((0,_formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8Text */ .H)((0,_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeOf */ .l2)(data), 'text'));
    }
    catch (error) {
        if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isModelGateError */ .p2)(error))
            return false;
        throw error;
    }
}
/** Vocabularies, code listings, notes: nothing executes them; they may hold credentials or an encoded pickle. */
function judgeText(data, context) {
    const evidence = new _pickle_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .Evidence */ .o(context);
    (0,_pickle_stream_js__WEBPACK_IMPORTED_MODULE_4__/* .followConstants */ .x8)(evidence);
    const text = Buffer.from(data.buffer, data.byteOffset, data.length).toString('utf8');
    context.strings.text(text, 0, context.location);
    evidence.embedded(text, 0, null);
    evidence.judgeGlobals();
}
/** True when an unpickler would find something to do: also in text, which pickles of protocol 0 are. */
function opensLikePickle(data, context) {
    const trial = new _pickle_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .Evidence */ .o({ ...context, findings: new _findings_js__WEBPACK_IMPORTED_MODULE_5__/* .FindingList */ .kQ(), strings: _pickle_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .silentSink */ .b });
    trial.persistentIdsExpected = true;
    return (0,_pickle_stream_js__WEBPACK_IMPORTED_MODULE_4__/* .opensAsPickle */ .aq)(data, trial);
}
/**
 * Judges content that opens like a pickle as one; null when it does not. Text is taken for a pickle only when it is one
 * to its end or does harm: a list of the words "cat" and "dog" opens with an import of `at.dog`.
 */
async function scanAsPickle(data, context, inner) {
    if (!opensLikePickle(data, context))
        return null;
    if (!isText(data))
        return inner(data, context);
    const aside = new _findings_js__WEBPACK_IMPORTED_MODULE_5__/* .FindingList */ .kQ();
    const content = await inner(data, { ...context, findings: aside, strings: _pickle_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .silentSink */ .b });
    if (!content.complete && aside.worst !== 'high')
        return null;
    context.findings.addAll(aside.toArray());
    judgeText((0,_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeOf */ .l2)(data), context);
    return content;
}


/***/ })

};
