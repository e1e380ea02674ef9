export const id = 584;
export const ids = [584];
export const modules = {

/***/ 25772:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ overBudget),
/* harmony export */   t: () => (/* binding */ outputBudget)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36419);


/** Any file may unfold to this, whatever its ratio: an array of zeros is an honest thing. */
const ALWAYS_ALLOWED = 64 * 1024 * 1024;
/** Decompressed bytes that a file of this size may give. */
function outputBudget(compressedBytes) {
    return Math.min(_core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DECOMPRESSED_BYTES */ .y4, Math.max(ALWAYS_ALLOWED, compressedBytes * _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_COMPRESSION_RATIO */ .eY));
}
function overBudget(container, budget) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelGateError */ .j3('limit', `${container}: the file unfolds to more than ${budget} bytes`, {
        remedy: 'Save the model uncompressed if it really is that large.',
    });
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

/***/ 584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   whyNotRun: () => (/* binding */ whyNotRun)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72020);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90947);




const RUNNABLE = 'Models that run: scikit-learn as .joblib or .pkl, boosters as they save themselves, Keras as .keras or .h5, and .onnx. Export the model to ONNX.';
/** What the security scan reads to the end and nothing runs. */
const SCANNED = {
    npy: 'a NumPy array',
    npz: 'an archive of NumPy arrays',
    torch: 'a PyTorch checkpoint',
    safetensors: 'a file of tensors, which does not say what to compute,',
    gguf: 'a language model of GGUF',
    tflite: 'a TensorFlow Lite model',
};
/** Names under which only models that run are expected, and how their content begins. */
const EXPECTED = {
    '.joblib': 'a joblib file',
    '.pkl': 'a pickle',
    '.pickle': 'a pickle',
    '.onnx': 'an ONNX graph',
    '.h5': 'an HDF5 file',
    '.hdf5': 'an HDF5 file',
    '.ubj': 'an XGBoost model in UBJSON',
    '.cbm': 'a CatBoost model',
    '.keras': 'a Keras archive',
    '.deprecated': 'an XGBoost model',
};
/** Members that a few words have room for. */
const MAX_NAMED = 5;
/** Why a file that was recognised, or not even that, is no model that runs. */
function whyNotRun(record, path) {
    const { format, refusal, bytes } = record;
    if (refusal !== undefined)
        return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(format, refusal.reason, refusal.remedy);
    const extension = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.extname)(path).toLowerCase();
    if (format === 'zip')
        return whyNoArchive(bytes, extension);
    const what = SCANNED[format];
    if (what !== undefined)
        return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(format, `${what} is scanned, not run`, RUNNABLE);
    const expected = EXPECTED[extension];
    const head = Buffer.from(bytes.subarray(0, 8))
        .toString('hex')
        .replace(/..(?=.)/g, '$& ');
    if (expected === undefined) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelGateError */ .j3('unsupported', `no known model begins with the bytes ${head}`, {
            subject: format,
            remedy: RUNNABLE,
        });
    }
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelGateError */ .j3('corrupt', `${expected} was expected by the name, and none begins with the bytes ${head}`, {
        subject: format,
    });
}
/** A ZIP archive without the members of any model, or without the directory that lists them. */
function whyNoArchive(bytes, extension) {
    const names = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .listZip */ .o)(bytes).members.flatMap(({ name, isFolder }) => (isFolder ? [] : [(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(name, 80)]));
    const more = names.length > MAX_NAMED ? ` and ${names.length - MAX_NAMED} more` : '';
    const holds = names.length === 0 ? 'no file' : `${names.slice(0, MAX_NAMED).join(', ')}${more}`;
    if (extension === '.keras')
        return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .corrupt */ .qb)('keras', `the archive has no config.json with model.weights.h5, it has ${holds}`);
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)('zip', `an archive of no known model: it has ${holds}`, RUNNABLE);
}


/***/ })

};
