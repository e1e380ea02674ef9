export const id = 3937;
export const ids = [3937,6419];
export const modules = {

/***/ 36419:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ MAX_MODEL_BYTES),
/* harmony export */   M1: () => (/* binding */ MAX_NESTING),
/* harmony export */   Np: () => (/* binding */ MAX_OBJECT_DEPTH),
/* harmony export */   Q0: () => (/* binding */ MAX_SUMMARY_BYTES),
/* harmony export */   QJ: () => (/* binding */ PREDICT_CHUNK_ROWS),
/* harmony export */   cR: () => (/* binding */ MAX_PICKLE_OPCODES),
/* harmony export */   eY: () => (/* binding */ MAX_COMPRESSION_RATIO),
/* harmony export */   jB: () => (/* binding */ MAX_ANNOTATIONS_PER_LEVEL),
/* harmony export */   jq: () => (/* binding */ MAX_DENSE_CELLS),
/* harmony export */   y4: () => (/* binding */ MAX_DECOMPRESSED_BYTES)
/* harmony export */ });
/**
 * Budgets that keep memory and time bounded on hostile or very large input. Each says why it has its value.
 * A file that exceeds one is refused or reported incomplete by name; nothing is cut silently.
 */
/** Largest model file: the limit of a GitHub release asset, the largest thing that can be deployed. */
const MAX_MODEL_BYTES = 2 * 1024 ** 3;
/** Largest decompressed size of a compressed joblib file; a bomb reaches it, an honest forest does not. */
const MAX_DECOMPRESSED_BYTES = 4 * 1024 ** 3;
/** Decompressed bytes allowed per compressed byte; zlib's own ceiling is about 1,032. */
const MAX_COMPRESSION_RATIO = 1_100;
/** Depth of nested containers that readers follow (pickle in pickle, zip in zip). */
const MAX_NESTING = 8;
/** Opcodes interpreted in one pickle; a 200 MB forest has 30 thousand, a list of a million dicts about 12 million. */
const MAX_PICKLE_OPCODES = 50_000_000;
/** Depth of nested attributes that a lowering or a report walks. */
const MAX_OBJECT_DEPTH = 500;
/** Cells of a dense intermediate matrix; 2^28 doubles are 2 GiB. */
const MAX_DENSE_CELLS = 2 ** 28;
/** Rows that one predict call gets; larger data goes through in chunks of this. */
const PREDICT_CHUNK_ROWS = 65_536;
/** A job summary over 1 MiB is dropped whole by the runner; stay below. Unit: UTF-8 bytes. */
const MAX_SUMMARY_BYTES = 900 * 1024;
/** Annotations that GitHub shows for one step and level. */
const MAX_ANNOTATIONS_PER_LEVEL = 10;


/***/ }),

/***/ 91550:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ compressionOf),
  m: () => (/* binding */ decompress)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/limits.ts
var limits = __webpack_require__(36419);
;// CONCATENATED MODULE: ./src/formats/compression/budget.ts


/** Any file may unfold to this, whatever its ratio: an array of zeros is an honest thing. */
const ALWAYS_ALLOWED = 64 * 1024 * 1024;
/** Decompressed bytes that a file of this size may give. */
function outputBudget(compressedBytes) {
    return Math.min(limits/* MAX_DECOMPRESSED_BYTES */.y4, Math.max(ALWAYS_ALLOWED, compressedBytes * limits/* MAX_COMPRESSION_RATIO */.eY));
}
function overBudget(container, budget) {
    return new errors/* ModelGateError */.j3('limit', `${container}: the file unfolds to more than ${budget} bytes`, {
        remedy: 'Save the model uncompressed if it really is that large.',
    });
}
/** Growing output with a hard ceiling; what decoders write into and copy their back-references from. */
class BoundedOutput {
    bytes;
    length = 0;
    #container;
    #budget;
    constructor(container, budget, expected = 0) {
        this.#container = container;
        this.#budget = budget;
        this.bytes = new Uint8Array(Math.max(64 * 1024, Math.min(expected, budget)));
    }
    /** Makes room for `count` more bytes; `bytes` may be another array afterwards. */
    reserve(count) {
        const needed = this.length + count;
        if (needed <= this.bytes.length)
            return;
        if (needed > this.#budget)
            throw this.overBudget();
        const grown = new Uint8Array(Math.min(this.#budget, Math.max(needed, this.bytes.length * 2)));
        grown.set(this.bytes.subarray(0, this.length));
        this.bytes = grown;
    }
    /** Makes room for `count` bytes, or for what the budget still has. @returns the room */
    reserveUpTo(count) {
        const room = Math.min(count, this.#budget - this.length);
        this.reserve(room);
        return room;
    }
    overBudget() {
        return overBudget(this.#container, this.#budget);
    }
    append(bytes) {
        this.reserve(bytes.length);
        this.bytes.set(bytes, this.length);
        this.length += bytes.length;
    }
    /** Copies `count` bytes from `distance` back; they may overlap what is being written. */
    repeat(distance, count) {
        this.reserve(count);
        const from = this.length - distance;
        if (distance >= count) {
            this.bytes.copyWithin(this.length, from, from + count);
        }
        else {
            for (let index = 0; index < count; index++)
                this.bytes[this.length + index] = this.bytes[from + index];
        }
        this.length += count;
    }
    result() {
        return this.bytes.subarray(0, this.length);
    }
}

;// CONCATENATED MODULE: ./src/formats/compression/bits.ts

/** Most significant bit first, as bzip2 packs them. */
class BitReader {
    #bytes;
    #container;
    #at;
    #buffer = 0;
    #bits = 0;
    constructor(container, bytes, start) {
        this.#container = container;
        this.#bytes = bytes;
        this.#at = start;
    }
    /** Up to 24 bits. */
    read(count) {
        while (this.#bits < count) {
            const byte = this.#bytes[this.#at];
            if (byte === undefined)
                throw (0,errors/* corrupt */.qb)(this.#container, 'truncated', this.#at);
            this.#at++;
            this.#buffer = ((this.#buffer << 8) | byte) & 0x7fffffff;
            this.#bits += 8;
        }
        this.#bits -= count;
        return (this.#buffer >>> this.#bits) & ((1 << count) - 1);
    }
    /** Drops the rest of a started byte. @returns the offset of the next whole byte */
    align() {
        this.#at -= this.#bits >> 3;
        this.#bits = 0;
        return this.#at;
    }
    get offset() {
        return this.#at;
    }
}

;// CONCATENATED MODULE: ./src/formats/compression/bzip2.ts



/**
 * bzip2, one or several streams. There is no official specification; this follows
 * https://github.com/dsnet/compress/blob/master/doc/bzip2-format.pdf. Block checksums are checked.
 */
const MAX_CODE_LENGTH = 20;
const GROUP_SIZE = 50;
const RUN_A = 0;
const RUN_B = 1;
/** Decodes all streams at the start of `bytes`. @returns the number of bytes they take */
function decodeBzip2(bytes, output) {
    let at = 0;
    while (bytes[at] === 0x42 &&
        bytes[at + 1] === 0x5a &&
        bytes[at + 2] === 0x68 &&
        (at === 0 || bytes.length - at >= 14)) {
        at = decodeStream(bytes, at, output);
    }
    if (at === 0)
        throw (0,errors/* corrupt */.qb)('bz2', 'no BZh header', 0);
    return at;
}
function decodeStream(bytes, start, output) {
    const level = (bytes[start + 3] ?? 0) - 0x30;
    if (level < 1 || level > 9)
        throw (0,errors/* corrupt */.qb)('bz2', 'an invalid block size', start + 3);
    const bits = new BitReader('bz2', bytes, start + 4);
    const block = new Int32Array(level * 100_000);
    let streamSum = 0;
    for (;;) {
        const magic = bits.read(24) * 0x1000000 + bits.read(24);
        const expected = (bits.read(16) * 0x10000 + bits.read(16)) >>> 0;
        if (magic === 0x177245385090) {
            if (streamSum >>> 0 !== expected)
                throw (0,errors/* corrupt */.qb)('bz2', 'the stream checksum does not match', bits.offset);
            return bits.align();
        }
        if (magic !== 0x314159265359)
            throw (0,errors/* corrupt */.qb)('bz2', 'no block where one should start', bits.offset);
        if (bits.read(1) !== 0)
            throw (0,errors/* corrupt */.qb)('bz2', 'randomised blocks are not supported', bits.offset);
        const origin = bits.read(24);
        const length = decodeSymbols(bits, block);
        if (origin >= length)
            throw (0,errors/* corrupt */.qb)('bz2', 'a block origin outside of its block', bits.offset);
        const sum = undoTransform(block, length, origin, output);
        if (sum !== expected)
            throw (0,errors/* corrupt */.qb)('bz2', 'a block checksum does not match', bits.offset);
        streamSum = ((streamSum << 1) | (streamSum >>> 31)) ^ sum;
    }
}
/** Huffman, run lengths and move-to-front: fills `block` with bytes. @returns their number */
function decodeSymbols(bits, block) {
    const used = readUsedBytes(bits);
    const endOfBlock = used.length + 1;
    const selectors = readSelectors(bits);
    const tables = readTables(bits, selectors.tables, used.length + 2);
    const order = used.slice();
    let length = 0;
    let run = 0;
    let runBit = 1;
    for (let group = 0, left = 0, table = tables[0];; left--) {
        if (left === 0) {
            const selector = selectors.list[group++];
            if (selector === undefined)
                throw (0,errors/* corrupt */.qb)('bz2', 'more groups than selectors', bits.offset);
            table = tables[selector];
            left = GROUP_SIZE;
        }
        const symbol = readCode(bits, table);
        if (symbol === RUN_A || symbol === RUN_B) {
            run += runBit << symbol;
            runBit *= 2;
            if (run > block.length - length)
                throw (0,errors/* corrupt */.qb)('bz2', 'a block longer than its stream allows', bits.offset);
            continue;
        }
        if (run > 0) {
            block.fill(order[0], length, length + run);
            length += run;
            run = 0;
            runBit = 1;
        }
        if (symbol === endOfBlock)
            return length;
        if (length >= block.length)
            throw (0,errors/* corrupt */.qb)('bz2', 'a block longer than its stream allows', bits.offset);
        const byte = order[symbol - 1];
        order.copyWithin(1, 0, symbol - 1);
        order[0] = byte;
        block[length++] = byte;
    }
}
function readUsedBytes(bits) {
    const groups = bits.read(16);
    const used = [];
    for (let high = 0; high < 16; high++) {
        if ((groups & (0x8000 >> high)) === 0)
            continue;
        const members = bits.read(16);
        for (let low = 0; low < 16; low++) {
            if ((members & (0x8000 >> low)) !== 0)
                used.push(high * 16 + low);
        }
    }
    if (used.length === 0)
        throw (0,errors/* corrupt */.qb)('bz2', 'a block without bytes', bits.offset);
    return Uint8Array.from(used);
}
function readSelectors(bits) {
    const tables = bits.read(3);
    const count = bits.read(15);
    if (tables < 2 || tables > 6 || count === 0)
        throw (0,errors/* corrupt */.qb)('bz2', 'an invalid number of tables', bits.offset);
    const order = [0, 1, 2, 3, 4, 5];
    const list = new Uint8Array(count);
    for (let index = 0; index < count; index++) {
        let position = 0;
        while (bits.read(1) === 1) {
            if (++position >= tables)
                throw (0,errors/* corrupt */.qb)('bz2', 'a selector without table', bits.offset);
        }
        const [table] = order.splice(position, 1);
        order.unshift(table);
        list[index] = table;
    }
    return { tables, list };
}
function readTables(bits, count, alphabet) {
    return Array.from({ length: count }, () => {
        const lengths = new Uint8Array(alphabet);
        let length = bits.read(5);
        for (let symbol = 0; symbol < alphabet; symbol++) {
            for (;;) {
                if (length < 1 || length > MAX_CODE_LENGTH)
                    throw (0,errors/* corrupt */.qb)('bz2', 'an invalid code length', bits.offset);
                if (bits.read(1) === 0)
                    break;
                length += bits.read(1) === 0 ? 1 : -1;
            }
            lengths[symbol] = length;
        }
        return makeTable(lengths);
    });
}
function makeTable(lengths) {
    const counts = new Int32Array(MAX_CODE_LENGTH + 2);
    for (const length of lengths)
        counts[length]++;
    const limit = new Int32Array(MAX_CODE_LENGTH + 2).fill(-1);
    const base = new Int32Array(MAX_CODE_LENGTH + 2);
    let code = 0;
    let seen = 0;
    for (let length = 1; length <= MAX_CODE_LENGTH; length++) {
        base[length] = seen - code;
        code += counts[length];
        seen += counts[length];
        limit[length] = code - 1;
        code <<= 1;
    }
    const symbols = Uint16Array.from(lengths.keys()).sort((a, b) => lengths[a] - lengths[b] || a - b);
    return { limit, base, symbols };
}
function readCode(bits, table) {
    let code = 0;
    for (let length = 1; length <= MAX_CODE_LENGTH; length++) {
        code = (code << 1) | bits.read(1);
        if (code <= table.limit[length]) {
            const symbol = table.symbols[code + table.base[length]];
            if (symbol !== undefined)
                return symbol;
            break;
        }
    }
    throw (0,errors/* corrupt */.qb)('bz2', 'a code that stands for nothing', bits.offset);
}
/** Inverse Burrows-Wheeler transform and the outer run lengths. @returns the block's CRC-32 */
function undoTransform(block, length, origin, output) {
    const starts = new Int32Array(257);
    for (let index = 0; index < length; index++)
        starts[block[index] + 1]++;
    for (let byte = 0; byte < 256; byte++)
        starts[byte + 1] += starts[byte];
    // The upper 24 bits of each entry become the link to the entry whose byte follows.
    for (let index = 0; index < length; index++)
        block[starts[block[index] & 255]++] |= index << 8;
    let sum = -1;
    let repeated = 0;
    let previous = -1;
    let position = block[origin] >>> 8;
    for (let index = 0; index < length; index++) {
        const entry = block[position];
        position = entry >>> 8;
        const byte = entry & 255;
        // Four equal bytes are followed by a count of more of them.
        const copies = repeated === 4 ? byte : 1;
        if (repeated === 4)
            repeated = 0;
        else {
            repeated = byte === previous ? repeated + 1 : 1;
            previous = byte;
        }
        output.reserve(copies);
        for (let copy = 0; copy < copies; copy++) {
            output.bytes[output.length++] = previous;
            sum = (sum << 8) ^ CRC[((sum >>> 24) ^ previous) & 255];
        }
        if (repeated === 0)
            previous = -1;
    }
    return ~sum >>> 0;
}
/** CRC-32 with the polynomial 0x04c11db7, most significant bit first. */
const CRC = Int32Array.from({ length: 256 }, (_, index) => {
    let value = index << 24;
    for (let bit = 0; bit < 8; bit++)
        value = value < 0 ? (value << 1) ^ 0x04c11db7 : value << 1;
    return value;
});

;// CONCATENATED MODULE: ./src/formats/compression/lz4.ts


/**
 * LZ4 frames: https://github.com/lz4/lz4/blob/dev/doc/lz4_Frame_format.md and lz4_Block_format.md.
 * Checksums of content and blocks are xxHash32 and checked.
 */
const FRAME_MAGIC = 0x184d2204;
const SKIPPABLE_MAGIC = 0x184d2a50;
const MAX_BLOCK_BYTES = [0, 0, 0, 0, 64 << 10, 256 << 10, 1 << 20, 4 << 20];
/** Decodes all frames at the start of `bytes`. @returns the number of bytes they take */
function decodeLz4(bytes, output) {
    let at = 0;
    for (;;) {
        const magic = at + 4 <= bytes.length ? uint32(bytes, at) : -1;
        if (magic === FRAME_MAGIC)
            at = decodeFrame(bytes, at + 4, output);
        else if (at > 0 && (magic & ~15) >>> 0 === SKIPPABLE_MAGIC)
            at = skipFrame(bytes, at + 4);
        else
            return at;
    }
}
function skipFrame(bytes, at) {
    const end = at + 4 + uint32(bytes, at);
    if (end > bytes.length)
        throw truncated(at);
    return end;
}
function decodeFrame(bytes, start, output) {
    const flags = byteAt(bytes, start);
    const block = (byteAt(bytes, start + 1) >> 4) & 7;
    const maxBlock = MAX_BLOCK_BYTES[block];
    if (flags >> 6 !== 1 || (flags & 2) !== 0 || maxBlock === 0)
        throw (0,errors/* corrupt */.qb)('lz4', 'an invalid frame descriptor', start);
    if ((flags & 1) !== 0)
        throw (0,errors/* corrupt */.qb)('lz4', 'the frame needs a dictionary', start);
    const hasContentSize = (flags & 8) !== 0;
    const descriptorEnd = start + 2 + (hasContentSize ? 8 : 0);
    if (byteAt(bytes, descriptorEnd) !== ((xxHash32(bytes.subarray(start, descriptorEnd)) >> 8) & 255)) {
        throw (0,errors/* corrupt */.qb)('lz4', 'the header checksum does not match', descriptorEnd);
    }
    const blockChecksums = (flags & 16) !== 0;
    const frameStart = output.length;
    let at = descriptorEnd + 1;
    for (;;) {
        const word = uint32(bytes, at);
        at += 4;
        if (word === 0)
            break;
        const size = word & 0x7fffffff;
        if (size > maxBlock + (maxBlock >> 8) + 16 || at + size > bytes.length)
            throw truncated(at);
        const data = bytes.subarray(at, at + size);
        // Linked blocks may refer to any of the frame's last 64 kB, independent ones to their own start only.
        const floor = (flags & 32) === 0 ? frameStart : output.length;
        if (word >>> 31 === 1)
            output.append(data);
        else
            decodeBlock(data, output, { floor, limit: maxBlock, offset: at });
        at += size;
        if (blockChecksums) {
            if (uint32(bytes, at) !== xxHash32(data))
                throw (0,errors/* corrupt */.qb)('lz4', 'a block checksum does not match', at);
            at += 4;
        }
    }
    if ((flags & 4) !== 0) {
        if (uint32(bytes, at) !== xxHash32(output.bytes.subarray(frameStart, output.length))) {
            throw (0,errors/* corrupt */.qb)('lz4', 'the content checksum does not match', at);
        }
        at += 4;
    }
    return at;
}
function decodeBlock(data, output, { floor, limit, offset }) {
    const room = output.reserveUpTo(limit);
    const out = output.bytes;
    const end = output.length + room;
    const tooLong = () => room < limit ? output.overBudget() : (0,errors/* corrupt */.qb)('lz4', 'a block longer than its frame allows', offset);
    let into = output.length;
    let at = 0;
    // A run length continues while its bytes are 255.
    const extended = (length) => {
        if (length !== 15)
            return length;
        let total = length;
        let more;
        do {
            more = data[at++] ?? -1;
            if (more < 0)
                throw truncated(offset + at);
            total += more;
        } while (more === 255);
        return total;
    };
    for (;;) {
        const token = data[at++];
        if (token === undefined)
            break;
        const literals = extended(token >> 4);
        if (at + literals > data.length)
            throw truncated(offset + at);
        if (into + literals > end)
            throw tooLong();
        if (literals > 16)
            out.set(data.subarray(at, at + literals), into);
        else
            for (let index = 0; index < literals; index++)
                out[into + index] = data[at + index];
        at += literals;
        into += literals;
        if (at === data.length)
            break;
        if (at + 2 > data.length)
            throw truncated(offset + at);
        const distance = data[at] | (data[at + 1] << 8);
        at += 2;
        const length = extended(token & 15) + 4;
        const from = into - distance;
        if (distance === 0 || from < floor)
            throw (0,errors/* corrupt */.qb)('lz4', 'a back-reference before the start', offset + at);
        if (into + length > end)
            throw tooLong();
        if (length > 32 && distance >= length)
            out.copyWithin(into, from, from + length);
        else
            for (let index = 0; index < length; index++)
                out[into + index] = out[from + index];
        into += length;
    }
    output.length = into;
}
function byteAt(bytes, at) {
    const byte = bytes[at];
    if (byte === undefined)
        throw truncated(at);
    return byte;
}
function uint32(bytes, at) {
    if (at + 4 > bytes.length)
        throw truncated(at);
    return (bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24)) >>> 0;
}
function truncated(at) {
    return (0,errors/* corrupt */.qb)('lz4', 'truncated or malformed block', at);
}
const P1 = 0x9e3779b1;
const P2 = 0x85ebca77;
const P3 = 0xc2b2ae3d;
const P4 = 0x27d4eb2f;
const P5 = 0x165667b1;
const rotate = (value, by) => (value << by) | (value >>> (32 - by));
const round = (sum, word) => Math.imul(rotate((sum + Math.imul(word, P2)) | 0, 13), P1);
/** xxHash32 with seed 0: https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md */
function xxHash32(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let at = 0;
    let sum;
    if (bytes.length >= 16) {
        let a = (P1 + P2) | 0;
        let b = P2 | 0;
        let c = 0;
        let d = -P1 | 0;
        for (; at + 16 <= bytes.length; at += 16) {
            a = round(a, view.getInt32(at, true));
            b = round(b, view.getInt32(at + 4, true));
            c = round(c, view.getInt32(at + 8, true));
            d = round(d, view.getInt32(at + 12, true));
        }
        sum = (rotate(a, 1) + rotate(b, 7) + rotate(c, 12) + rotate(d, 18)) | 0;
    }
    else {
        sum = P5;
    }
    sum = (sum + bytes.length) | 0;
    for (; at + 4 <= bytes.length; at += 4) {
        sum = Math.imul(rotate((sum + Math.imul(view.getInt32(at, true), P3)) | 0, 17), P4);
    }
    for (; at < bytes.length; at++)
        sum = Math.imul(rotate((sum + Math.imul(bytes[at], P5)) | 0, 11), P1);
    sum = Math.imul(sum ^ (sum >>> 15), P2);
    sum = Math.imul(sum ^ (sum >>> 13), P3);
    return (sum ^ (sum >>> 16)) >>> 0;
}

;// CONCATENATED MODULE: ./src/formats/compression/lzma-decoder.ts


/**
 * The LZMA decoder proper, shared by .lzma and .xz.
 * Specification: https://github.com/jljusten/LZMA-SDK/blob/master/DOC/lzma-specification.txt
 */
const PROBABILITY_BITS = 11;
const INITIAL = 1 << (PROBABILITY_BITS - 1);
const MOVE_BITS = 5;
const TOP = 2 ** 24;
const STATES = 12;
const MAX_POSITION_STATES = 16;
const MIN_MATCH = 2;
const LENGTH_STATES = 4;
const FIRST_DISTANCE_MODEL = 4;
const END_DISTANCE_MODEL = 14;
const ALIGN_BITS = 4;
const probabilities = (count) => new Uint16Array(count).fill(INITIAL);
class LengthCoder {
    choice = probabilities(2);
    low = probabilities(MAX_POSITION_STATES << 3);
    middle = probabilities(MAX_POSITION_STATES << 3);
    high = probabilities(256);
    reset() {
        for (const table of [this.choice, this.low, this.middle, this.high])
            table.fill(INITIAL);
    }
}
/** The properties byte. @throws corrupt when it is out of range */
function parseProperties(byte, container) {
    if (byte >= 9 * 5 * 5)
        throw (0,errors/* corrupt */.qb)(container, 'invalid LZMA properties');
    return { lc: byte % 9, lp: Math.floor(byte / 9) % 5, pb: Math.floor(byte / 45) };
}
class LzmaDecoder {
    #input;
    #output;
    #container;
    #at = 0;
    #end = 0;
    #range = 0;
    #code = 0;
    #properties = { lc: 3, lp: 0, pb: 2 };
    #literals = probabilities(0x300 << 3);
    #isMatch = probabilities(STATES << 4);
    #isRep = probabilities(STATES);
    #isRep0 = probabilities(STATES);
    #isRep1 = probabilities(STATES);
    #isRep2 = probabilities(STATES);
    #isRep0Long = probabilities(STATES << 4);
    #distanceSlots = probabilities(LENGTH_STATES << 6);
    #distances = probabilities(1 + (1 << (END_DISTANCE_MODEL >> 1)) - END_DISTANCE_MODEL + 64);
    #align = probabilities(1 << ALIGN_BITS);
    #lengths = new LengthCoder();
    #repeatLengths = new LengthCoder();
    #state = 0;
    #rep0 = 0;
    #rep1 = 0;
    #rep2 = 0;
    #rep3 = 0;
    /** Output position that back-references must not pass, and from which positions are counted. */
    #origin = 0;
    #dictionarySize;
    constructor(init) {
        this.#input = init.input;
        this.#output = init.output;
        this.#container = init.container;
        this.#origin = init.output.length;
        // The specification has 4 kB as the least dictionary.
        this.#dictionarySize = Math.max(4096, init.dictionarySize);
    }
    /** Offset of the next input byte. */
    get offset() {
        return this.#at;
    }
    /** LZMA2: what follows does not refer to earlier output. */
    resetDictionary() {
        this.#origin = this.#output.length;
    }
    setProperties(properties) {
        this.#properties = properties;
        this.#literals = probabilities(0x300 << (properties.lc + properties.lp));
        this.resetState();
    }
    resetState() {
        const tables = [
            this.#literals,
            this.#isMatch,
            this.#isRep,
            this.#isRep0,
            this.#isRep1,
            this.#isRep2,
            this.#isRep0Long,
            this.#distanceSlots,
            this.#distances,
            this.#align,
        ];
        for (const table of tables)
            table.fill(INITIAL);
        this.#lengths.reset();
        this.#repeatLengths.reset();
        this.#state = 0;
        this.#rep0 = this.#rep1 = this.#rep2 = this.#rep3 = 0;
    }
    /** Starts the range coder at `start`; input ends at `end`. */
    startRange(start, end) {
        this.#at = start;
        this.#end = end;
        if (this.#next() !== 0)
            throw (0,errors/* corrupt */.qb)(this.#container, 'the range coder does not start with 0', start);
        this.#range = 0xffffffff;
        this.#code = 0;
        for (let index = 0; index < 4; index++)
            this.#code = ((this.#code << 8) | this.#next()) >>> 0;
    }
    /** True when the range coder stands where a well-formed stream ends. */
    get isFinished() {
        return this.#code === 0;
    }
    /**
     * Decodes until `count` bytes came out, or the end marker.
     * @returns true when the end marker was met
     */
    decode(count) {
        const output = this.#output;
        const target = output.length + count;
        const { lc, lp, pb } = this.#properties;
        const positionMask = (1 << pb) - 1;
        while (output.length < target) {
            const position = output.length - this.#origin;
            const positionState = position & positionMask;
            const slot = (this.#state << 4) + positionState;
            if (this.#bit(this.#isMatch, slot) === 0) {
                output.reserve(1);
                const previous = position === 0 ? 0 : output.bytes[output.length - 1];
                const context = ((position & ((1 << lp) - 1)) << lc) + (previous >> (8 - lc));
                output.bytes[output.length] = this.#literal(0x300 * context);
                output.length++;
                continue;
            }
            const length = this.#matchLength(slot, positionState);
            if (length < 0)
                return true;
            const distance = this.#rep0 + 1;
            if (distance > position || distance > this.#dictionarySize) {
                throw (0,errors/* corrupt */.qb)(this.#container, 'a back-reference before the start', this.#at);
            }
            if (output.length + length > target)
                throw (0,errors/* corrupt */.qb)(this.#container, 'a match longer than its chunk', this.#at);
            output.repeat(distance, length);
        }
        return false;
    }
    /** Of a match or repeat whose distance is then in rep0; -1 for the end marker. */
    #matchLength(slot, positionState) {
        if (this.#bit(this.#isRep, this.#state) === 0) {
            this.#rep3 = this.#rep2;
            this.#rep2 = this.#rep1;
            this.#rep1 = this.#rep0;
            const length = this.#length(this.#lengths, positionState);
            this.#state = this.#state < 7 ? 7 : 10;
            this.#rep0 = this.#distance(length);
            return this.#rep0 === 0xffffffff ? -1 : length + MIN_MATCH;
        }
        if (this.#bit(this.#isRep0, this.#state) === 0) {
            if (this.#bit(this.#isRep0Long, slot) === 0) {
                this.#state = this.#state < 7 ? 9 : 11;
                return 1;
            }
        }
        else {
            let distance = this.#rep1;
            if (this.#bit(this.#isRep1, this.#state) === 1) {
                distance = this.#rep2;
                if (this.#bit(this.#isRep2, this.#state) === 1) {
                    distance = this.#rep3;
                    this.#rep3 = this.#rep2;
                }
                this.#rep2 = this.#rep1;
            }
            this.#rep1 = this.#rep0;
            this.#rep0 = distance;
        }
        const length = this.#length(this.#repeatLengths, positionState);
        this.#state = this.#state < 7 ? 8 : 11;
        return length + MIN_MATCH;
    }
    #literal(base) {
        const output = this.#output;
        let symbol = 1;
        if (this.#state >= 7) {
            let matched = output.bytes[output.length - this.#rep0 - 1];
            do {
                const matchBit = (matched >> 7) & 1;
                matched <<= 1;
                const bit = this.#bit(this.#literals, base + ((1 + matchBit) << 8) + symbol);
                symbol = (symbol << 1) | bit;
                if (matchBit !== bit)
                    break;
            } while (symbol < 0x100);
        }
        while (symbol < 0x100)
            symbol = (symbol << 1) | this.#bit(this.#literals, base + symbol);
        this.#state = this.#state < 4 ? 0 : this.#state < 10 ? this.#state - 3 : this.#state - 6;
        return symbol & 255;
    }
    #length(coder, positionState) {
        if (this.#bit(coder.choice, 0) === 0)
            return this.#tree(coder.low, positionState << 3, 3);
        if (this.#bit(coder.choice, 1) === 0)
            return 8 + this.#tree(coder.middle, positionState << 3, 3);
        return 16 + this.#tree(coder.high, 0, 8);
    }
    #distance(length) {
        const slot = this.#tree(this.#distanceSlots, Math.min(length, LENGTH_STATES - 1) << 6, 6);
        if (slot < FIRST_DISTANCE_MODEL)
            return slot;
        const directBits = (slot >> 1) - 1;
        const base = (2 | (slot & 1)) * 2 ** directBits;
        if (slot < END_DISTANCE_MODEL)
            return base + this.#reverseTree(this.#distances, base - slot, directBits);
        let direct = 0;
        for (let index = 0; index < directBits - ALIGN_BITS; index++) {
            this.#range >>>= 1;
            const bit = this.#code >= this.#range ? 1 : 0;
            if (bit === 1)
                this.#code = (this.#code - this.#range) >>> 0;
            direct = direct * 2 + bit;
            this.#normalise();
        }
        return base + direct * (1 << ALIGN_BITS) + this.#reverseTree(this.#align, 0, ALIGN_BITS);
    }
    #tree(table, base, bits) {
        let symbol = 1;
        for (let index = 0; index < bits; index++)
            symbol = (symbol << 1) | this.#bit(table, base + symbol);
        return symbol - (1 << bits);
    }
    #reverseTree(table, base, bits) {
        let index = 1;
        let symbol = 0;
        for (let bit = 0; bit < bits; bit++) {
            const value = this.#bit(table, base + index);
            index = (index << 1) | value;
            symbol |= value << bit;
        }
        return symbol;
    }
    #bit(table, index) {
        const probability = table[index];
        const bound = (this.#range >>> PROBABILITY_BITS) * probability;
        if (this.#code < bound) {
            this.#range = bound;
            table[index] = probability + (((1 << PROBABILITY_BITS) - probability) >> MOVE_BITS);
            if (bound < TOP)
                this.#normalise();
            return 0;
        }
        this.#range -= bound;
        this.#code -= bound;
        table[index] = probability - (probability >> MOVE_BITS);
        if (this.#range < TOP)
            this.#normalise();
        return 1;
    }
    #normalise() {
        if (this.#range >= TOP)
            return;
        this.#range = (this.#range << 8) >>> 0;
        this.#code = ((this.#code << 8) | this.#next()) >>> 0;
    }
    #next() {
        if (this.#at >= this.#end)
            throw (0,errors/* corrupt */.qb)(this.#container, 'truncated', this.#at);
        return this.#input[this.#at++];
    }
}

;// CONCATENATED MODULE: ./src/formats/compression/lzma.ts



const HEADER_BYTES = 13;
/** The `.lzma` container: properties, dictionary size, uncompressed size (all ones: until the end marker). */
function decodeLzma(bytes, output) {
    if (bytes.length < HEADER_BYTES)
        throw (0,errors/* corrupt */.qb)('lzma', 'truncated header', bytes.length);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const announced = view.getBigUint64(5, true);
    const isEndless = announced === 0xffffffffffffffffn;
    const size = isEndless ? Number.MAX_SAFE_INTEGER : Number(announced);
    if (!Number.isSafeInteger(size))
        throw (0,errors/* corrupt */.qb)('lzma', `an announced size of ${announced.toString()} bytes`, 5);
    const decoder = new LzmaDecoder({
        container: 'lzma',
        input: bytes,
        output,
        dictionarySize: view.getUint32(1, true),
    });
    decoder.setProperties(parseProperties(bytes[0], 'lzma'));
    decoder.startRange(HEADER_BYTES, bytes.length);
    const ended = decoder.decode(size);
    if (ended && !isEndless)
        throw (0,errors/* corrupt */.qb)('lzma', 'the stream ends before its announced size', decoder.offset);
    return decoder.offset;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/formats/compression/checksums.ts
const TABLE32 = Int32Array.from({ length: 256 }, (_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit++)
        value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
});
/** CRC-32 of zlib and xz. */
function crc32(bytes) {
    let sum = -1;
    for (const byte of bytes)
        sum = (sum >>> 8) ^ TABLE32[(sum ^ byte) & 255];
    return ~sum >>> 0;
}
const POLYNOMIAL64 = 0xc96c5795d7870f42n;
const TABLE64 = Array.from({ length: 256 }, (_, index) => {
    let value = BigInt(index);
    for (let bit = 0; bit < 8; bit++)
        value = (value & 1n) === 1n ? (value >> 1n) ^ POLYNOMIAL64 : value >> 1n;
    return value;
});
const HIGH64 = Int32Array.from(TABLE64, (value) => Number(BigInt.asIntN(32, value >> 32n)));
const LOW64 = Int32Array.from(TABLE64, (value) => Number(BigInt.asIntN(32, value)));
/** CRC-64 (ECMA-182, reflected), xz's default check, in two 32-bit halves. */
function crc64(bytes) {
    let high = -1;
    let low = -1;
    for (const byte of bytes) {
        const index = (low ^ byte) & 255;
        low = ((low >>> 8) | (high << 24)) ^ LOW64[index];
        high = (high >>> 8) ^ HIGH64[index];
    }
    return (BigInt(~high >>> 0) << 32n) | BigInt(~low >>> 0);
}

;// CONCATENATED MODULE: ./src/formats/compression/xz.ts





/**
 * The .xz container with its LZMA2 filter: https://tukaani.org/xz/xz-file-format.txt (1.2.1). Checksums of headers,
 * blocks and index are checked. Filters for machine code (BCJ) and Delta do not occur in models.
 */
const MAGIC = [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00];
const CHECK_SIZES = [0, 4, 4, 4, 8, 8, 8, 16, 16, 16, 32, 32, 32, 64, 64, 64];
const LZMA2_FILTER = 0x21;
/** Decodes all streams at the start of `bytes`, with the padding between them. @returns the bytes they take */
function decodeXz(bytes, output) {
    let at = xz_decodeStream(bytes, 0, output);
    for (;;) {
        let next = at;
        while (next + 4 <= bytes.length && view(bytes).getUint32(next) === 0)
            next += 4;
        if (!MAGIC.every((byte, index) => bytes[next + index] === byte))
            return at;
        at = xz_decodeStream(bytes, next, output);
    }
}
function xz_decodeStream(bytes, start, output) {
    requireBytes(bytes, start, 12);
    if (!MAGIC.every((byte, index) => bytes[start + index] === byte))
        throw (0,errors/* corrupt */.qb)('xz', 'no stream header', start);
    const check = bytes[start + 7] & 15;
    if (bytes[start + 6] !== 0 || bytes[start + 7] > 15)
        throw (0,errors/* corrupt */.qb)('xz', 'reserved stream flags are set', start + 6);
    checkCrc32(bytes, start + 6, start + 8);
    const records = [];
    let at = start + 12;
    while (xz_byteAt(bytes, at) !== 0) {
        const before = output.length;
        const { end, unpadded } = xz_decodeBlock(bytes, at, check, output);
        records.push([unpadded, output.length - before]);
        at = end;
    }
    const indexStart = at;
    at = readIndex(bytes, at, records);
    requireBytes(bytes, at, 12);
    checkCrc32(bytes, at + 4, at + 10, at);
    const backward = (view(bytes).getUint32(at + 4, true) + 1) * 4;
    const matches = backward === at - indexStart && bytes[at + 8] === 0 && bytes[at + 9] === check;
    if (!matches || bytes[at + 10] !== 0x59 || bytes[at + 11] !== 0x5a)
        throw (0,errors/* corrupt */.qb)('xz', 'a wrong stream footer', at);
    return at + 12;
}
function xz_decodeBlock(bytes, start, check, output) {
    const headerSize = (xz_byteAt(bytes, start) + 1) * 4;
    requireBytes(bytes, start, headerSize);
    checkCrc32(bytes, start, start + headerSize - 4);
    const flags = bytes[start + 1];
    if ((flags & 0x3c) !== 0)
        throw (0,errors/* corrupt */.qb)('xz', 'reserved block flags are set', start + 1);
    let at = start + 2;
    const sizes = [null, null];
    for (const [index, bit] of [0x40, 0x80].entries()) {
        if ((flags & bit) === 0)
            continue;
        const size = readVariable(bytes, at);
        sizes[index] = size.value;
        at = size.next;
    }
    const [packedSize, unpackedSize] = sizes;
    if ((flags & 3) !== 0 || xz_byteAt(bytes, at) !== LZMA2_FILTER) {
        throw (0,errors/* unsupported */.qO)('xz', 'a filter other than LZMA2', 'Save the model with joblib, which uses LZMA2 alone.');
    }
    if (xz_byteAt(bytes, at + 1) !== 1)
        throw (0,errors/* corrupt */.qb)('xz', 'wrong LZMA2 properties', at + 1);
    const before = output.length;
    const dataStart = start + headerSize;
    const dataEnd = decodeLzma2(bytes, dataStart, dictionarySize(xz_byteAt(bytes, at + 2)), output);
    if ((packedSize ?? dataEnd - dataStart) !== dataEnd - dataStart)
        throw (0,errors/* corrupt */.qb)('xz', 'a wrong compressed size', start);
    if ((unpackedSize ?? output.length - before) !== output.length - before)
        throw (0,errors/* corrupt */.qb)('xz', 'a wrong size', start);
    const checkStart = dataEnd + ((4 - ((dataEnd - dataStart) & 3)) & 3);
    const checkSize = CHECK_SIZES[check];
    requireBytes(bytes, dataEnd, checkStart - dataEnd + checkSize);
    checkContent(bytes.subarray(checkStart, checkStart + checkSize), check, output.bytes.subarray(before, output.length));
    return { end: checkStart + checkSize, unpadded: dataEnd - start + checkSize };
}
/** Chunks of LZMA2 until its end marker. @returns the offset behind it */
function decodeLzma2(bytes, start, dictionary, output) {
    const decoder = new LzmaDecoder({ container: 'xz', input: bytes, output, dictionarySize: dictionary });
    let at = start;
    let needsDictionaryReset = true;
    let needsProperties = true;
    for (;;) {
        const control = xz_byteAt(bytes, at);
        if (control === 0)
            return at + 1;
        if (control === 1 || control >= 0xe0) {
            decoder.resetDictionary();
            needsDictionaryReset = false;
        }
        else if (needsDictionaryReset || (control > 2 && control < 0x80)) {
            throw (0,errors/* corrupt */.qb)('xz', 'an invalid LZMA2 chunk', at);
        }
        requireBytes(bytes, at, control < 0x80 ? 3 : 6);
        const low = view(bytes).getUint16(at + 1) + 1;
        if (control < 0x80) {
            requireBytes(bytes, at + 3, low);
            output.append(bytes.subarray(at + 3, at + 3 + low));
            at += 3 + low;
            continue;
        }
        const size = ((control & 31) << 16) + low;
        const packed = view(bytes).getUint16(at + 3) + 1;
        at += 5;
        if (control >= 0xc0) {
            const properties = parseProperties(xz_byteAt(bytes, at++), 'xz');
            if (properties.lc + properties.lp > 4)
                throw (0,errors/* corrupt */.qb)('xz', 'invalid LZMA2 properties', at - 1);
            decoder.setProperties(properties);
            needsProperties = false;
        }
        else if (needsProperties) {
            throw (0,errors/* corrupt */.qb)('xz', 'an LZMA2 chunk without properties', at);
        }
        else if (control >= 0xa0) {
            decoder.resetState();
        }
        requireBytes(bytes, at, packed);
        decoder.startRange(at, at + packed);
        if (decoder.decode(size) || decoder.offset !== at + packed || !decoder.isFinished) {
            throw (0,errors/* corrupt */.qb)('xz', 'an LZMA2 chunk does not end where it says', at);
        }
        at += packed;
    }
}
function dictionarySize(code) {
    if (code > 40)
        throw (0,errors/* corrupt */.qb)('xz', 'an invalid dictionary size');
    return code === 40 ? 0xffffffff : (2 | (code & 1)) * 2 ** ((code >> 1) + 11);
}
/** The index lists the sizes of the blocks, which must be those met. @returns the offset behind it */
function readIndex(bytes, start, records) {
    const count = readVariable(bytes, start + 1);
    let at = count.next;
    if (count.value !== records.length)
        throw (0,errors/* corrupt */.qb)('xz', 'the index does not match the blocks', start);
    for (const record of records) {
        for (const expected of record) {
            const size = readVariable(bytes, at);
            if (size.value !== expected)
                throw (0,errors/* corrupt */.qb)('xz', 'the index does not match the blocks', at);
            at = size.next;
        }
    }
    at += (4 - ((at - start) & 3)) & 3;
    requireBytes(bytes, at, 4);
    checkCrc32(bytes, start, at);
    return at + 4;
}
function readVariable(bytes, start) {
    let value = 0;
    for (let at = start, scale = 1; at < start + 9; at++, scale *= 128) {
        const byte = xz_byteAt(bytes, at);
        value += (byte & 127) * scale;
        if (byte < 128)
            return { value, next: at + 1 };
    }
    throw (0,errors/* corrupt */.qb)('xz', 'an integer of more than nine bytes', start);
}
/** CRC-32 of start..end, stored at `at` (default: right behind). */
function checkCrc32(bytes, start, end, at = end) {
    requireBytes(bytes, at, 4);
    if (crc32(bytes.subarray(start, end)) !== view(bytes).getUint32(at, true)) {
        throw (0,errors/* corrupt */.qb)('xz', 'a header checksum does not match', at);
    }
}
function checkContent(stored, check, content) {
    const matches = check === 1
        ? view(stored).getUint32(0, true) === crc32(content)
        : check === 4
            ? view(stored).getBigUint64(0, true) === crc64(content)
            : check === 10
                ? (0,external_node_crypto_.createHash)('sha256').update(content).digest().equals(stored)
                : true; // Other checks are for decoders that know them (section 2.1.1.2); none is in use.
    if (!matches)
        throw (0,errors/* corrupt */.qb)('xz', 'the content checksum does not match');
}
function view(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function xz_byteAt(bytes, at) {
    const byte = bytes[at];
    if (byte === undefined)
        throw (0,errors/* corrupt */.qb)('xz', 'truncated', at);
    return byte;
}
function requireBytes(bytes, at, count) {
    if (at + count > bytes.length)
        throw (0,errors/* corrupt */.qb)('xz', 'truncated', bytes.length);
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/formats/compression/zlib.ts




/** zlib (RFC 1950). */
function decompressZlib(bytes) {
    return run('zlib', external_node_zlib_.inflateSync, bytes);
}
/** gzip (RFC 1952), any number of members. */
function decompressGzip(bytes) {
    return run('gzip', external_node_zlib_.gunzipSync, bytes);
}
function run(container, decompress, bytes) {
    const budget = outputBudget(bytes.length);
    try {
        const { buffer, engine } = decompress(bytes, {
            info: true,
            maxOutputLength: budget,
            chunkSize: chunkSize(bytes.length),
        });
        return { bytes: new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.length), consumed: engine.bytesWritten };
    }
    catch (cause) {
        if (cause.code === 'ERR_BUFFER_TOO_LARGE')
            throw overBudget(container, budget);
        const reason = cause.message;
        throw (0,errors/* corrupt */.qb)(container, reason === 'unexpected end of file' ? 'truncated: unexpected end of file' : reason);
    }
}
/** Few chunks for large files, no megabyte for small ones. */
function chunkSize(compressedBytes) {
    return Math.min(1 << 20, Math.max(1 << 14, compressedBytes * 4));
}

;// CONCATENATED MODULE: ./src/formats/compression/index.ts








const own = (name, decode) => (bytes) => {
    const output = new BoundedOutput(name, outputBudget(bytes.length), bytes.length * 4);
    const consumed = decode(bytes, output);
    return { bytes: output.result(), consumed };
};
const hasPrefix = (...prefix) => (head) => prefix.every((byte, index) => head[index] === byte);
const CONTAINERS = [
    {
        name: 'zlib',
        // RFC 1950: deflate with a window of up to 32 kB, no dictionary, header divisible by 31.
        starts: ([first = 0, second = 0]) => (first & 15) === 8 && first >> 4 <= 7 && (second & 32) === 0 && (first * 256 + second) % 31 === 0,
        decompress: decompressZlib,
    },
    { name: 'gzip', starts: hasPrefix(0x1f, 0x8b, 8), decompress: decompressGzip },
    { name: 'bz2', starts: hasPrefix(0x42, 0x5a, 0x68), decompress: own('bz2', decodeBzip2) },
    { name: 'xz', starts: hasPrefix(0xfd, 0x37, 0x7a, 0x58, 0x5a, 0), decompress: own('xz', decodeXz) },
    // lc=3 lp=0 pb=2, which is all that liblzma's encoder writes by default, and a dictionary of whole pages.
    { name: 'lzma', starts: hasPrefix(0x5d, 0, 0), decompress: own('lzma', decodeLzma) },
    { name: 'lz4', starts: hasPrefix(0x04, 0x22, 0x4d, 0x18), decompress: own('lz4', decodeLz4) },
];
/** The container that the first bytes announce, or null. */
function compressionOf(bytes) {
    return CONTAINERS.find((container) => container.starts(bytes))?.name ?? null;
}
/**
 * Unfolds a compressed file under the byte budget of core/limits.ts.
 * @throws corrupt on truncation and checksum errors, limit on a bomb
 */
function decompress(bytes, compression) {
    return CONTAINERS.find((container) => container.name === compression).decompress(bytes);
}


/***/ }),

/***/ 94828:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ detect)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/formats/compression/index.ts + 9 modules
var formats_compression = __webpack_require__(91550);
;// CONCATENATED MODULE: ./src/formats/zip-names.ts

/** Members that tell formats apart, in this order. */
const MEMBERS = [
    // https://keras.io/guides/serialization_and_saving/: config.json, metadata.json, model.weights.h5
    ['keras', (names) => names.includes('config.json') && names.some((name) => /^model\.weights\.(h5|npz)$/.test(name))],
    ['torch', (names) => names.some((name) => /(^|\/)data\.pkl$/.test(name))],
    ['npz', (names) => names.length > 0 && names.every((name) => name.endsWith('.npy'))],
];
const MAX_MEMBERS = 10_000;
const END_BYTES = 22;
const MAX_COMMENT_BYTES = 65_535;
/** What a zip archive holds, by the names of its members; 'zip' when none of the known layouts fits. */
function zipFormat(bytes) {
    const names = memberNames(bytes);
    return MEMBERS.find(([, fits]) => fits(names))?.[0] ?? 'zip';
}
/** Names of the central directory; none when there is no intact one. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT 4.3.12 */
function memberNames(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const names = [];
    for (let end = bytes.length - END_BYTES; end >= Math.max(0, bytes.length - END_BYTES - MAX_COMMENT_BYTES); end--) {
        if (view.getUint32(end, true) !== 0x06054b50)
            continue;
        let at = view.getUint32(end + 16, true);
        while (names.length < MAX_MEMBERS && at + 46 <= end && view.getUint32(at, true) === 0x02014b50) {
            const length = view.getUint16(at + 28, true);
            names.push(Buffer.from(bytes.subarray(at + 46, at + 46 + length)).toString('utf8'));
            at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
        }
        break;
    }
    return names;
}

// EXTERNAL MODULE: ./src/formats/pickle/opcodes.ts
var opcodes = __webpack_require__(82588);
// EXTERNAL MODULE: ./src/formats/pickle/opcode-table.ts
var opcode_table = __webpack_require__(27332);
;// CONCATENATED MODULE: ./src/formats/detect.ts






/** What the bytes are, by content alone; a file's name is never asked. Reads a bounded part of the file. */
function detect(bytes) {
    const signature = SIGNATURES.find(({ matches }) => matches(bytes));
    if (signature !== undefined)
        return { format: signature.format, compression: null };
    if (startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0x50, 0x4b, 5, 6)) {
        return { format: zipFormat(bytes), compression: null };
    }
    if (isBinaryPickle(bytes))
        return { format: hasJoblibArray(bytes) ? 'joblib' : 'pickle', compression: null };
    const compression = (0,formats_compression/* compressionOf */.M)(bytes);
    if (compression !== null)
        return { format: 'joblib', compression };
    if (isOnnx(bytes))
        return { format: 'onnx', compression: null };
    if (isTextPickle(bytes))
        return { format: hasJoblibArray(bytes) ? 'joblib' : 'pickle', compression: null };
    return { format: textFormat(bytes), compression: null };
}
/** In this order: the first match wins. */
const SIGNATURES = [
    // https://docs.hdfgroup.org/hdf5/develop/_f_m_t3.html: the superblock may follow a user block of 512, 1024 ... bytes.
    { format: 'hdf5', matches: isHdf5 },
    { format: 'npy', matches: (bytes) => startsWith(bytes, 0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59) },
    { format: 'gguf', matches: (bytes) => startsWith(bytes, 0x47, 0x47, 0x55, 0x46) },
    { format: 'tflite', matches: (bytes) => asciiAt(bytes, 4, 4) === 'TFL3' },
    { format: 'safetensors', matches: isSafetensors },
    // Pickled torch tensors before torch 1.6: a pickled magic number 0x1950a86a20f9469cfc6c in front.
    { format: 'torch', matches: (bytes) => asciiAt(bytes, 3, 11) === '\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19' },
    { format: 'joblib-zf', matches: (bytes) => asciiAt(bytes, 0, 4) === 'ZF0x' },
    { format: 'zstd', matches: (bytes) => startsWith(bytes, 0x28, 0xb5, 0x2f, 0xfd) },
];
function startsWith(bytes, ...prefix) {
    return prefix.every((byte, index) => bytes[index] === byte);
}
function asciiAt(bytes, at, length) {
    return Buffer.from(bytes.subarray(at, at + length)).toString('latin1');
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

/***/ 74184:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readModelFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36419);




/** One read call; fs.readFile refuses files over 2 GiB and reads some file systems in 64 kB steps. */
const CHUNK_BYTES = 64 * 1024 * 1024;
/**
 * Reads a model file once, hashing the very bytes that are returned.
 * @throws not-found (no such file, a directory), empty-file, lfs-pointer, limit
 */
async function readModelFile(path, options = {}) {
    const handle = await openFile(path);
    try {
        const { size } = await regularFile(handle, path);
        const bytes = new Uint8Array(size);
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        let offset = 0;
        while (offset < size) {
            if (options.signal?.aborted === true)
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelGateError */ .j3('cancelled', `${path}: reading was cancelled`);
            const { bytesRead } = await handle.read(bytes, offset, Math.min(CHUNK_BYTES, size - offset), offset);
            if (bytesRead === 0)
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelGateError */ .j3('corrupt', `${path}: shrank from ${size} to ${offset} bytes while it was read`);
            hash.update(bytes.subarray(offset, offset + bytesRead));
            offset += bytesRead;
        }
        if (isLfsPointer(bytes))
            throw lfsPointer(path);
        return { bytes, sha256: hash.digest('hex'), size };
    }
    finally {
        await handle.close();
    }
}
async function openFile(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'r');
    }
    catch (cause) {
        const reason = cause.code === 'ENOENT' ? 'no such file' : String(cause);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelGateError */ .j3('not-found', `${path}: ${reason}`, {
            subject: path,
            remedy: 'Check the path; it is relative to the working directory. In a workflow, check out the repository first.',
            cause,
        });
    }
}
async function regularFile(handle, path) {
    const stat = await handle.stat();
    if (!stat.isFile()) {
        const what = stat.isDirectory() ? 'a directory' : 'not a regular file';
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelGateError */ .j3('not-found', `${path} is ${what}, a model file is expected`, {
            subject: path,
            remedy: 'Name the model file itself, such as models/model.joblib.',
        });
    }
    if (stat.size === 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelGateError */ .j3('empty-file', `${path} is empty`, {
            subject: path,
            remedy: 'Save the model again; a job that writes it may have failed half-way.',
        });
    }
    if (stat.size > _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_MODEL_BYTES */ .Bb) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelGateError */ .j3('limit', `${path} has ${stat.size} bytes; the largest model file is ${_core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_MODEL_BYTES */ .Bb}`, {
            subject: path,
            remedy: 'Compress the model (joblib.dump(model, path, compress=3)).',
        });
    }
    return stat;
}
/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md: pointers are under 1,024 bytes. */
function isLfsPointer(bytes) {
    return (bytes.length < 1024 && Buffer.from(bytes).toString('latin1').startsWith('version https://git-lfs.github.com/spec/'));
}
function lfsPointer(path) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelGateError */ .j3('lfs-pointer', `${path} is a git-lfs pointer, not the model itself`, {
        subject: path,
        remedy: 'Run `git lfs pull`, or set `lfs: true` on the actions/checkout step.',
    });
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
/* harmony export */   N: () => (/* binding */ decodeOpcode)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _opcode_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27332);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93760);



/** Bytes of one LONG1/LONG4 integer; an honest one (a 128-bit random seed) has 17. */
const MAX_LONG_BYTES = 1024 * 1024;
/**
 * Decodes the opcode at `offset`.
 * @throws corrupt: no such opcode, a truncated or malformed argument; limit: an integer of more than a megabyte
 */
function decodeOpcode(bytes, offset) {
    if (offset >= bytes.length)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('pickle', 'truncated: no STOP opcode before the end', offset);
    const code = bytes[offset];
    const spec = _opcode_table_js__WEBPACK_IMPORTED_MODULE_1__/* .OPCODES */ .q[code];
    if (spec === undefined) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('pickle', `invalid opcode 0x${code.toString(16).padStart(2, '0')}`, offset);
    }
    const at = offset + 1;
    switch (spec.argument) {
        case 'none':
            return { code, offset, next: at, arg: null };
        case 'uint1':
            return { code, offset, next: at + 1, arg: uint(bytes, at, 1) };
        case 'uint2':
            return { code, offset, next: at + 2, arg: uint(bytes, at, 2) };
        case 'uint4':
        case 'int4': {
            const value = uint(bytes, at, 4);
            return { code, offset, next: at + 4, arg: spec.argument === 'int4' ? value | 0 : value };
        }
        case 'float8':
            return { code, offset, next: at + 8, arg: bigEndianDouble(bytes, at) };
        case 'frame':
            return { code, offset, next: at + 8, arg: uint(bytes, at, 8) };
        case 'bytes1':
            return blob(bytes, offset, 1);
        case 'bytes4':
            return blob(bytes, offset, 4);
        case 'bytes8':
            return blob(bytes, offset, 8);
        case 'utf1':
            return text(bytes, offset, 1, _text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeUtf8 */ ._6);
        case 'utf4':
            return text(bytes, offset, 4, _text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeUtf8 */ ._6);
        case 'utf8':
            return text(bytes, offset, 8, _text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeUtf8 */ ._6);
        case 'latin1':
            return text(bytes, offset, 1, _text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeLatin1 */ .YS);
        case 'latin4':
            if ((uint(bytes, at, 4) | 0) < 0)
                throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('pickle', 'BINSTRING has a negative byte count', offset);
            return text(bytes, offset, 4, _text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeLatin1 */ .YS);
        case 'long1':
            return long(bytes, offset, 1);
        case 'long4':
            if ((uint(bytes, at, 4) | 0) < 0)
                throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('pickle', 'LONG4 has a negative byte count', offset);
            return long(bytes, offset, 4);
        case 'global':
        case 'ascii-global':
            return globalName(bytes, offset, spec.argument === 'ascii-global');
        default:
            return lineArgument(bytes, offset, code);
    }
}
function lineArgument(bytes, offset, code) {
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
function globalName(bytes, offset, ascii) {
    const moduleEnd = lineEnd(bytes, offset + 1, offset);
    const nameEnd = lineEnd(bytes, moduleEnd + 1, offset);
    if (moduleEnd === offset + 1 || nameEnd === moduleEnd + 1) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('pickle', `truncated: empty name in ${ascii ? 'INST' : 'GLOBAL'}`, offset);
    }
    const names = [(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeUtf8 */ ._6)(bytes, offset + 1, moduleEnd), (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeUtf8 */ ._6)(bytes, moduleEnd + 1, nameEnd)];
    if (ascii)
        for (const name of names)
            requireAscii(name, offset);
    return { code: bytes[offset], offset, next: nameEnd + 1, arg: names };
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
function bigEndianDouble(bytes, at) {
    if (at + 8 > bytes.length)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('pickle', 'truncated: an opcode argument runs past the end', at - 1);
    return new DataView(bytes.buffer, bytes.byteOffset + at, 8).getFloat64(0);
}
/** Start and end of a counted argument. */
function counted(bytes, offset, width) {
    const length = uint(bytes, offset + 1, width);
    const start = offset + 1 + width;
    if (length > bytes.length - start) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('pickle', `truncated: ${_opcode_table_js__WEBPACK_IMPORTED_MODULE_1__/* .OPCODES */ .q[bytes[offset]].name} announces ${length} bytes, ${bytes.length - start} are left`, offset);
    }
    return [start, start + length];
}
function blob(bytes, offset, width) {
    const [start, end] = counted(bytes, offset, width);
    return { code: bytes[offset], offset, next: end, arg: bytes.subarray(start, end) };
}
function text(bytes, offset, width, decode) {
    const [start, end] = counted(bytes, offset, width);
    return { code: bytes[offset], offset, next: end, arg: decode(bytes, start, end) };
}
/** Little-endian two's complement. */
function long(bytes, offset, width) {
    const [start, end] = counted(bytes, offset, width);
    if (end - start > MAX_LONG_BYTES) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('limit', `pickle: an integer of ${end - start} bytes at byte ${offset}`);
    }
    const code = bytes[offset];
    if (start === end)
        return { code, offset, next: end, arg: 0 };
    const magnitude = BigInt(`0x${Buffer.from(bytes.subarray(start, end)).reverse().toString('hex')}`);
    return { code, offset, next: end, arg: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .narrow */ .sc)(BigInt.asIntN((end - start) * 8, magnitude)) };
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
        let text = '';
        let at = start;
        while (at < end && bytes[at] < 0x80)
            text += String.fromCharCode(bytes[at++]);
        if (at === end)
            return text;
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
function decodeLatin1(bytes, start, end) {
    if (end - start > 48)
        return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1');
    let text = '';
    for (let at = start; at < end; at++)
        text += String.fromCharCode(bytes[at]);
    return text;
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

/***/ 61079:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ readOnnx)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/onnx/element-types.ts
var element_types = __webpack_require__(91751);
// EXTERNAL MODULE: ./src/onnx/wire-cursor.ts
var wire_cursor = __webpack_require__(49265);
;// CONCATENATED MODULE: ./src/onnx/tensor-reader.ts


const EXTERNAL = 1;
/** TensorProto */
function readTensor(context, spans) {
    return context.file.message(spans, (cursor) => {
        let name = '';
        let typeCode = 0;
        let raw = null;
        let floatCount = 0;
        let dataLocation = 0;
        const dims = [];
        const ints = [];
        const strings = [];
        const entries = [];
        while (cursor.next()) {
            switch (cursor.field) {
                case 1:
                    cursor.integersInto(dims);
                    break;
                case 2:
                    typeCode = cursor.int32();
                    break;
                case 4:
                    floatCount += cursor.countFixed(4);
                    break;
                case 5:
                case 7:
                case 11:
                    cursor.integersInto(ints);
                    break;
                case 6:
                    strings.push(cursor.payload());
                    break;
                case 8:
                    name = cursor.text();
                    break;
                case 9:
                    raw = cursor.payload();
                    break;
                case 10:
                    floatCount += cursor.countFixed(8);
                    break;
                case 13:
                    entries.push(readEntry(cursor));
                    break;
                case 14:
                    dataLocation = cursor.int32();
                    break;
                case 3: // segment
                case 12: // doc_string
                case 16: // metadata_props
                    cursor.payload();
                    break;
                default:
                    cursor.skip();
            }
        }
        let external = null;
        if (dataLocation === EXTERNAL || entries.length > 0) {
            const location = entries.findLast(([key]) => key === 'location')?.[1] ?? null;
            external = { tensor: name, entries, location, at: spans[0]?.start ?? 0 };
            context.externalData.push(external);
        }
        return { name, elementType: (0,element_types/* tensorTypeOf */.p)(typeCode), typeCode, dims, raw, strings, ints, floatCount, external };
    });
}
/** SparseTensorProto: its value tensor and its index tensor. */
function readSparseTensor(context, span) {
    return context.file.message([span], (cursor) => {
        const tensors = [];
        const dims = [];
        while (cursor.next()) {
            if (cursor.field === 1 || cursor.field === 2)
                tensors.push(readTensor(context, [cursor.span()]));
            else if (cursor.field === 3)
                cursor.integersInto(dims);
            else
                cursor.skip();
        }
        return tensors;
    });
}
/** ValueInfoProto */
function readValueInfo(context, span) {
    return context.file.message([span], (cursor) => {
        let name = '';
        const type = [];
        while (cursor.next()) {
            if (cursor.field === 1)
                name = cursor.text();
            else if (cursor.field === 2)
                type.push(cursor.span());
            else if (cursor.field === 3 || cursor.field === 4)
                cursor.payload();
            else
                cursor.skip();
        }
        return { name, type: readType(context, type) };
    });
}
const TYPE_KINDS = { 1: 'tensor', 4: 'sequence', 5: 'map', 7: 'opaque', 8: 'sparse_tensor', 9: 'optional' };
/** TypeProto: a oneof, so the last kind wins and equal kinds merge. */
function readType(context, spans) {
    return context.file.message(spans, (cursor) => {
        let kind = 'undeclared';
        let parts = [];
        while (cursor.next()) {
            const found = TYPE_KINDS[cursor.field];
            if (found !== undefined) {
                if (found !== kind)
                    parts = [];
                kind = found;
                parts.push(cursor.span());
            }
            else if (cursor.field === 6)
                cursor.payload();
            else
                cursor.skip();
        }
        switch (kind) {
            case 'tensor':
            case 'sparse_tensor':
                return { kind, ...readTensorType(context, parts) };
            case 'sequence':
            case 'optional':
                return { kind, element: readMapType(context, parts, 1).value };
            case 'map':
                return { kind, ...readMapType(context, parts, 2) };
            default:
                return { kind };
        }
    });
}
function readTensorType(context, spans) {
    return context.file.message(spans, (cursor) => {
        let code = 0;
        const shape = [];
        while (cursor.next()) {
            if (cursor.field === 1)
                code = cursor.int32();
            else if (cursor.field === 2)
                shape.push(cursor.span());
            else
                cursor.skip();
        }
        return { elementType: (0,element_types/* tensorTypeOf */.p)(code), shape: shape.length === 0 ? null : readShape(context, shape) };
    });
}
function readShape(context, spans) {
    return context.file.message(spans, (cursor) => {
        const dimensions = [];
        while (cursor.next()) {
            if (cursor.field === 1)
                dimensions.push(context.file.message([cursor.span()], readDimension));
            else
                cursor.skip();
        }
        return dimensions;
    });
}
function readDimension(cursor) {
    let value = null;
    while (cursor.next()) {
        if (cursor.field === 1)
            value = cursor.integer();
        else if (cursor.field === 2)
            value = cursor.text();
        else if (cursor.field === 3)
            cursor.payload();
        else
            cursor.skip();
    }
    return value;
}
/** TypeProto.Map (key 1, value 2); Sequence and Optional have their element in field 1. */
function readMapType(context, spans, valueField) {
    return context.file.message(spans, (cursor) => {
        let key = 0;
        const value = [];
        while (cursor.next()) {
            if (cursor.field === valueField)
                value.push(cursor.span());
            else if (cursor.field === 1)
                key = cursor.int32();
            else
                cursor.skip();
        }
        return { key: (0,element_types/* tensorTypeOf */.p)(key), value: readType(context, value) };
    });
}
/** StringStringEntryProto */
function readEntry(outer) {
    return outer.file.message([outer.span()], (cursor) => {
        let key = '';
        let value = '';
        while (cursor.next()) {
            if (cursor.field === 1)
                key = (0,wire_cursor/* textOf */.b6)(cursor.payload());
            else if (cursor.field === 2)
                value = (0,wire_cursor/* textOf */.b6)(cursor.payload());
            else
                cursor.skip();
        }
        return [key, value];
    });
}

;// CONCATENATED MODULE: ./src/onnx/graph-reader.ts

/** GraphProto; several spans are one graph sent in parts. */
function readGraph(context, spans) {
    return context.file.message(spans, (cursor) => {
        let name = '';
        let docString = '';
        const nodes = [];
        const inputs = [];
        const outputs = [];
        const valueInfos = [];
        const initializers = [];
        const sparseInitializers = [];
        while (cursor.next()) {
            switch (cursor.field) {
                case 1:
                    nodes.push(readNode(context, cursor.span()));
                    break;
                case 2:
                    name = cursor.text();
                    break;
                case 5:
                    initializers.push(readTensor(context, [cursor.span()]));
                    break;
                case 10:
                    docString = cursor.text();
                    break;
                case 11:
                    inputs.push(readValueInfo(context, cursor.span()));
                    break;
                case 12:
                    outputs.push(readValueInfo(context, cursor.span()));
                    break;
                case 13:
                    valueInfos.push(readValueInfo(context, cursor.span()));
                    break;
                case 15:
                    sparseInitializers.push(...readSparseTensor(context, cursor.span()));
                    break;
                case 14: // quantization_annotation
                case 16: // metadata_props
                    cursor.payload();
                    break;
                default:
                    cursor.skip();
            }
        }
        return { name, nodes, inputs, outputs, valueInfos, initializers, sparseInitializers, docString };
    });
}
/** NodeProto */
function readNode(context, span) {
    return context.file.message([span], (cursor) => {
        let name = '';
        let opType = '';
        let domain = '';
        const inputs = [];
        const outputs = [];
        const attributes = [];
        while (cursor.next()) {
            switch (cursor.field) {
                case 1:
                    inputs.push(cursor.text());
                    break;
                case 2:
                    outputs.push(cursor.text());
                    break;
                case 3:
                    name = cursor.text();
                    break;
                case 4:
                    opType = cursor.text();
                    break;
                case 5:
                    attributes.push(readAttribute(context, cursor.span()));
                    break;
                case 7:
                    domain = cursor.text();
                    break;
                case 6: // doc_string
                case 8: // overload
                case 9: // metadata_props
                case 10: // device_configurations
                    cursor.payload();
                    break;
                default:
                    cursor.skip();
            }
        }
        return { name, opType, domain, inputs, outputs, attributes, at: span.start };
    });
}
/** AttributeProto: every value that is present, whatever `type` claims. */
function readAttribute(context, span) {
    return context.file.message([span], (cursor) => {
        let name = '';
        let reference = null;
        let typeCode = 0;
        let float = null;
        let int = null;
        let text = null;
        const floats = [];
        const ints = [];
        const strings = [];
        const tensors = [];
        const graphs = [];
        const types = [];
        const tensorParts = [];
        const graphParts = [];
        const typeParts = [];
        while (cursor.next()) {
            switch (cursor.field) {
                case 1:
                    name = cursor.text();
                    break;
                case 2:
                    float = cursor.float();
                    break;
                case 3:
                    int = cursor.integer();
                    break;
                case 4:
                    text = cursor.payload();
                    break;
                case 5:
                    tensorParts.push(cursor.span());
                    break;
                case 6:
                    graphParts.push(cursor.span());
                    break;
                case 7:
                    cursor.floatsInto(floats);
                    break;
                case 8:
                    cursor.integersInto(ints);
                    break;
                case 9:
                    strings.push(cursor.payload());
                    break;
                case 10:
                    tensors.push(readTensor(context, [cursor.span()]));
                    break;
                case 11:
                    graphs.push(readGraph(context, [cursor.span()]));
                    break;
                case 13: // doc_string
                    cursor.payload();
                    break;
                case 14:
                    typeParts.push(cursor.span());
                    break;
                case 15:
                    types.push(readType(context, [cursor.span()]));
                    break;
                case 20:
                    typeCode = cursor.int32();
                    break;
                case 21:
                    reference = cursor.text();
                    break;
                case 22: // sparse_tensor
                case 23: // sparse_tensors
                    tensors.push(...readSparseTensor(context, cursor.span()));
                    break;
                default:
                    cursor.skip();
            }
        }
        const values = [];
        if (float !== null)
            values.push({ kind: 'float', value: float });
        if (int !== null)
            values.push({ kind: 'int', value: int });
        if (text !== null)
            values.push({ kind: 'string', value: text });
        if (tensorParts.length > 0)
            values.push({ kind: 'tensor', value: readTensor(context, tensorParts) });
        if (graphParts.length > 0)
            values.push({ kind: 'graph', value: readGraph(context, graphParts) });
        if (typeParts.length > 0)
            values.push({ kind: 'type', value: readType(context, typeParts) });
        if (floats.length > 0)
            values.push({ kind: 'floats', value: floats });
        if (ints.length > 0)
            values.push({ kind: 'ints', value: ints });
        if (strings.length > 0)
            values.push({ kind: 'strings', value: strings });
        if (tensors.length > 0)
            values.push({ kind: 'tensors', value: tensors });
        if (graphs.length > 0)
            values.push({ kind: 'graphs', value: graphs });
        if (types.length > 0)
            values.push({ kind: 'types', value: types });
        return { name, reference, typeCode, values };
    });
}

;// CONCATENATED MODULE: ./src/onnx/model-reader.ts




/**
 * Reads a .onnx file as data: nothing is loaded, followed or run, and big payloads stay views of `bytes`. Schema:
 * https://github.com/onnx/onnx/blob/main/onnx/onnx.proto
 * @throws ModelGateError corrupt with the byte offset, or limit when a budget is exceeded
 */
function readOnnx(bytes, limits = wire_cursor/* ONNX_LIMITS */.bI) {
    const file = new wire_cursor/* WireFile */.yd(bytes, limits);
    const context = { file, externalData: [] };
    return file.message([{ start: 0, end: bytes.byteLength }], (cursor) => {
        let irVersion = 0;
        let modelVersion = 0;
        let producerName = '';
        let producerVersion = '';
        let domain = '';
        let docString = '';
        const graphParts = [];
        const opsets = new Map();
        const metadata = [];
        const functions = [];
        const trainingGraphs = [];
        while (cursor.next()) {
            switch (cursor.field) {
                case 1:
                    irVersion = cursor.integer();
                    break;
                case 2:
                    producerName = cursor.text();
                    break;
                case 3:
                    producerVersion = cursor.text();
                    break;
                case 4:
                    domain = cursor.text();
                    break;
                case 5:
                    modelVersion = cursor.integer();
                    break;
                case 6:
                    docString = cursor.text();
                    break;
                case 7:
                    graphParts.push(cursor.span());
                    break;
                case 8:
                    opsets.set(...readOpset(context, cursor.span()));
                    break;
                case 14:
                    metadata.push(readEntry(cursor));
                    break;
                case 20:
                    trainingGraphs.push(...readTrainingInfo(context, cursor.span()));
                    break;
                case 25:
                    functions.push(readFunction(context, cursor.span()));
                    break;
                case 26: // configuration
                    cursor.payload();
                    break;
                default:
                    cursor.skip();
            }
        }
        if (graphParts.length === 0)
            throw (0,errors/* corrupt */.qb)('onnx', 'the model has no graph', bytes.byteLength);
        const graph = readGraph(context, graphParts);
        return {
            irVersion,
            producerName,
            producerVersion,
            domain,
            modelVersion,
            docString,
            opsets,
            metadata,
            graph,
            functions,
            trainingGraphs,
            externalData: context.externalData,
            unknownBytes: file.unknownBytes,
        };
    });
}
/** OperatorSetIdProto */
function readOpset(context, span) {
    return context.file.message([span], (cursor) => {
        let domain = '';
        let version = 0;
        while (cursor.next()) {
            if (cursor.field === 1)
                domain = cursor.text();
            else if (cursor.field === 2)
                version = cursor.integer();
            else
                cursor.skip();
        }
        return [domain === 'ai.onnx' ? '' : domain, version];
    });
}
/** TrainingInfoProto: its initialization and algorithm graphs. */
function readTrainingInfo(context, span) {
    return context.file.message([span], (cursor) => {
        const graphs = [];
        while (cursor.next()) {
            if (cursor.field === 1 || cursor.field === 2)
                graphs.push(readGraph(context, [cursor.span()]));
            else if (cursor.field === 3 || cursor.field === 4)
                cursor.payload();
            else
                cursor.skip();
        }
        return graphs;
    });
}
/** FunctionProto */
function readFunction(context, span) {
    return context.file.message([span], (cursor) => {
        let name = '';
        let domain = '';
        const inputs = [];
        const outputs = [];
        const nodes = [];
        const opsets = new Map();
        while (cursor.next()) {
            switch (cursor.field) {
                case 1:
                    name = cursor.text();
                    break;
                case 4:
                    inputs.push(cursor.text());
                    break;
                case 5:
                    outputs.push(cursor.text());
                    break;
                case 7:
                    nodes.push(readNode(context, cursor.span()));
                    break;
                case 9:
                    opsets.set(...readOpset(context, cursor.span()));
                    break;
                case 10:
                    domain = cursor.text();
                    break;
                case 11: // a default value may be a tensor that points outside the file
                    readAttribute(context, cursor.span());
                    break;
                case 12:
                    readValueInfo(context, cursor.span());
                    break;
                case 6: // attribute names
                case 8: // doc_string
                case 13: // overload
                case 14: // metadata_props
                    cursor.payload();
                    break;
                default:
                    cursor.skip();
            }
        }
        return { name, domain, inputs, outputs, nodes, opsets };
    });
}


/***/ }),

/***/ 49265:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   bI: () => (/* binding */ ONNX_LIMITS),
/* harmony export */   yd: () => (/* binding */ WireFile)
/* harmony export */ });
/* unused harmony export WireCursor */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

const ONNX_LIMITS = { depth: 100, fields: 50_000_000 };
const VARINT = 0;
const FIXED64 = 1;
const LENGTH_DELIMITED = 2;
const START_GROUP = 3;
const END_GROUP = 4;
const FIXED32 = 5;
/** A file being read: its bytes, the budgets that are left and what was seen on the way. */
class WireFile {
    bytes;
    view;
    /** Bytes in fields that the schema does not know: skipped, but never unnoticed. */
    unknownBytes = 0;
    depth = 0;
    fields = 0;
    limits;
    constructor(bytes, limits) {
        this.bytes = bytes;
        this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        this.limits = limits;
    }
    /**
     * Reads one message. Several spans are one message sent in parts: a singular message field that occurs twice is
     * merged, which protobuf defines as reading the concatenation.
     */
    message(spans, read) {
        if (++this.depth > this.limits.depth) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('limit', `onnx: messages nested deeper than ${this.limits.depth} at byte ${spans[0]?.start ?? 0}`);
        }
        const result = read(new WireCursor(this, spans));
        this.depth--;
        return result;
    }
    spend(fields, offset) {
        this.fields += fields;
        if (this.fields > this.limits.fields) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('limit', `onnx: more than ${this.limits.fields} protobuf fields at byte ${offset}`);
        }
    }
}
/**
 * Steps through the fields of one message (https://protobuf.dev/programming-guides/encoding/). `next` reads tag and
 * value; the accessors check that the value has the wire type that the schema wants.
 */
class WireCursor {
    file;
    field = 0;
    /** Where the current field's tag is, for messages. */
    offset = 0;
    wireType = 0;
    low = 0;
    high = 0;
    start = 0;
    end = 0;
    position = 0;
    limit = 0;
    spans;
    spanIndex = 0;
    constructor(file, spans) {
        this.file = file;
        this.spans = spans;
    }
    /** Moves to the next field; false at the end of the message. */
    next() {
        while (this.position >= this.limit) {
            const span = this.spans[this.spanIndex++];
            if (span === undefined)
                return false;
            this.position = span.start;
            this.limit = span.end;
        }
        this.readTag();
        this.readValue();
        return true;
    }
    /** int64: a number where it is exact, else a bigint. */
    integer() {
        this.expect(VARINT, 'an integer');
        return int64Of(this.low, this.high);
    }
    /** int32 or enum: protobuf keeps the low 32 bits. */
    int32() {
        this.expect(VARINT, 'an integer');
        return this.low | 0;
    }
    float() {
        this.expect(FIXED32, 'a float');
        return this.file.view.getFloat32(this.start, true);
    }
    /** The payload as a view of the file. */
    payload() {
        this.expect(LENGTH_DELIMITED, 'bytes');
        return this.file.bytes.subarray(this.start, this.end);
    }
    text() {
        return textOf(this.payload());
    }
    span() {
        this.expect(LENGTH_DELIMITED, 'a message');
        return { start: this.start, end: this.end };
    }
    /** The whole field, tag and length included, for copying it unread. */
    wholeField() {
        return this.file.bytes.subarray(this.offset, this.position);
    }
    /** Appends the integers of a repeated field, written packed or one by one. */
    integersInto(values) {
        if (this.wireType !== LENGTH_DELIMITED) {
            values.push(this.integer());
            return;
        }
        const packed = new WireCursor(this.file, []);
        packed.position = this.start;
        packed.limit = this.end;
        packed.offset = this.offset;
        while (packed.position < packed.limit) {
            this.file.spend(1, packed.position);
            packed.readVarint();
            values.push(int64Of(packed.low, packed.high));
        }
    }
    /** Appends the floats of a repeated field, written packed or one by one. */
    floatsInto(values) {
        if (this.wireType !== LENGTH_DELIMITED) {
            values.push(this.float());
            return;
        }
        if ((this.end - this.start) % 4 !== 0)
            throw this.broken('packed floats are not a multiple of 4 bytes');
        this.file.spend((this.end - this.start) / 4, this.start);
        for (let at = this.start; at < this.end; at += 4)
            values.push(this.file.view.getFloat32(at, true));
    }
    /** Counts a repeated field of fixed-size numbers without making values of them. */
    countFixed(bytesEach) {
        if (this.wireType === LENGTH_DELIMITED) {
            if ((this.end - this.start) % bytesEach !== 0)
                throw this.broken(`packed numbers are not a multiple of ${bytesEach} bytes`);
            return (this.end - this.start) / bytesEach;
        }
        this.expect(bytesEach === 4 ? FIXED32 : FIXED64, 'a fixed-size number');
        return 1;
    }
    /** For a field that the schema does not know. */
    skip() {
        this.file.unknownBytes += this.position - this.offset;
    }
    broken(reason) {
        return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('onnx', reason, this.offset);
    }
    expect(wireType, what) {
        if (this.wireType !== wireType) {
            throw this.broken(`field ${this.field} should be ${what}, but has wire type ${this.wireType}`);
        }
    }
    readTag() {
        this.offset = this.position;
        this.file.spend(1, this.offset);
        this.readVarint();
        if (this.high !== 0 || this.position - this.offset > 5)
            throw this.broken('a field tag is longer than 32 bits');
        this.field = this.low >>> 3;
        this.wireType = this.low & 7;
        if (this.field === 0)
            throw this.broken('field number 0');
    }
    readValue() {
        switch (this.wireType) {
            case VARINT:
                this.readVarint();
                return;
            case FIXED64:
                this.take(8);
                return;
            case FIXED32:
                this.take(4);
                return;
            case LENGTH_DELIMITED: {
                this.readVarint();
                if (this.high !== 0)
                    throw this.broken(`field ${this.field} has a length over 4 GiB`);
                this.take(this.low);
                return;
            }
            case START_GROUP:
                this.skipGroup();
                return;
            default:
                throw this.broken(`wire type ${this.wireType} of field ${this.field}`);
        }
    }
    /** Groups are older than ONNX: only an unknown field can be one. Nesting is counted, not recursed into. */
    skipGroup() {
        const open = [this.field];
        const outer = { field: this.field, offset: this.offset };
        while (open.length > 0) {
            if (this.position >= this.limit)
                throw this.broken('a group does not end');
            this.readTag();
            if (this.wireType === START_GROUP)
                open.push(this.field);
            else if (this.wireType !== END_GROUP)
                this.readValue();
            else if (open.pop() !== this.field)
                throw this.broken('a group ends with another number');
            if (open.length > 100)
                throw this.broken('groups nested deeper than 100');
        }
        this.field = outer.field;
        this.offset = outer.offset;
        this.wireType = START_GROUP;
    }
    take(bytes) {
        if (bytes > this.limit - this.position) {
            throw this.broken(`field ${this.field} wants ${bytes} bytes, ${this.limit - this.position} are left`);
        }
        this.start = this.position;
        this.end = this.position + bytes;
        this.position = this.end;
    }
    readVarint() {
        const { bytes } = this.file;
        let low = 0;
        let high = 0;
        for (let index = 0; index < 10; index++) {
            if (this.position >= this.limit)
                throw this.broken('a number is cut off');
            const byte = bytes[this.position++];
            const bits = byte & 127;
            if (index < 4)
                low |= bits << (7 * index);
            else if (index === 4) {
                low |= bits << 28;
                high = bits >>> 4;
            }
            else if (index < 9)
                high |= bits << (7 * index - 32);
            else
                high |= (bits & 1) << 31;
            if (byte < 128) {
                this.low = low >>> 0;
                this.high = high >>> 0;
                return;
            }
        }
        throw this.broken('a number is longer than 10 bytes');
    }
}
/** Text as protobuf's proto2 readers take it: invalid UTF-8 is not an error, it shows as U+FFFD. */
function textOf(payload) {
    return decoder.decode(payload);
}
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
function int64Of(low, high) {
    if (high === 0)
        return low;
    const value = (high | 0) * 4_294_967_296 + low;
    return Number.isSafeInteger(value) ? value : BigInt.asIntN(64, (BigInt(high) << 32n) | BigInt(low));
}


/***/ })

};
