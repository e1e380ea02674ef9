export const id = 3926;
export const ids = [3926];
export const modules = {

/***/ 23926:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  de: () => (/* binding */ TOO_LARGE_TO_HOLD),
  decompress: () => (/* binding */ decompress),
  t8: () => (/* binding */ compression_unfold)
});

// UNUSED EXPORTS: compressionOf, unfoldToDisk

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/formats/byte-source.ts
var byte_source = __webpack_require__(81059);
// EXTERNAL MODULE: ./src/formats/compression/budget.ts
var compression_budget = __webpack_require__(25772);
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

// EXTERNAL MODULE: ./src/formats/compression/unfold.ts
var unfold = __webpack_require__(46573);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/formats/compression/checksums.ts
/** CRC-32 of zlib, xz and zip. */

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
    if ((0,external_node_zlib_.crc32)(bytes.subarray(start, end)) !== view(bytes).getUint32(at, true)) {
        throw (0,errors/* corrupt */.qb)('xz', 'a header checksum does not match', at);
    }
}
function checkContent(stored, check, content) {
    const matches = check === 1
        ? view(stored).getUint32(0, true) === (0,external_node_zlib_.crc32)(content)
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

;// CONCATENATED MODULE: ./src/formats/compression/zlib.ts




/** zlib (RFC 1950). */
function decompressZlib(bytes, budget) {
    return run('zlib', external_node_zlib_.inflateSync, bytes, budget);
}
/** gzip (RFC 1952), any number of members. */
function decompressGzip(bytes, budget) {
    return run('gzip', external_node_zlib_.gunzipSync, bytes, budget);
}
function run(container, decompress, bytes, budget) {
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
            throw (0,compression_budget/* overBudget */.qj)(container, budget);
        const reason = cause.message;
        throw (0,errors/* corrupt */.qb)(container, reason === 'unexpected end of file' ? 'truncated: unexpected end of file' : reason);
    }
}
/** Few chunks for large files, no megabyte for small ones. */
function chunkSize(compressedBytes) {
    return Math.min(1 << 20, Math.max(1 << 14, compressedBytes * 4));
}

;// CONCATENATED MODULE: ./src/formats/compression/index.ts













const own = (name, decode) => (bytes, budget) => {
    const output = new compression_budget/* BoundedOutput */.l5(name, budget, bytes.length * 4);
    const consumed = decode(bytes, output);
    return { bytes: output.result(), consumed };
};
/** Our own decoders where no maintained package caps its output: a bomb must end in an error, not in memory. */
const DECODERS = {
    zlib: decompressZlib,
    gzip: decompressGzip,
    bz2: own('bz2', decodeBzip2),
    xz: own('xz', decodeXz),
    lzma: own('lzma', decodeLzma),
    lz4: own('lz4', decodeLz4),
};
/**
 * Unfolds a compressed file under the byte budget of core/limits.ts.
 * @throws corrupt on truncation and checksum errors, limit on a bomb
 */
function decompress(bytes, compression) {
    return DECODERS[compression](bytes, (0,compression_budget/* outputBudget */.tw)(bytes.length));
}
/** Unfolded content up to this stays in memory, which is faster. */
const MAX_HELD = 64 * 1024 * 1024;
/** Our own decoders need all of their output at hand; more than this of it is left unread, and said so. */
const MAX_HELD_BY_US = 1024 * 1024 * 1024;
/** `subject` of the error when content is compressed in a way that has to be held in memory, and is too large for that. */
const TOO_LARGE_TO_HOLD = 'content that has to be unfolded in memory';
/**
 * Unfolds content of any size: what is short in memory; what is long by zlib and gzip into a temporary file.
 * Who calls it closes what it gives. @throws corrupt, limit, disk
 */
async function compression_unfold(source, compression) {
    const budget = (0,compression_budget/* outputBudget */.tw)(source.length);
    if (compression === 'zlib' || compression === 'gzip') {
        if (source.whole === null)
            return (0,unfold/* unfoldToDisk */.N)(source, compression, budget);
        try {
            return held(DECODERS[compression](source.whole, Math.min(budget, MAX_HELD)));
        }
        catch (error) {
            if (!(0,errors/* isModelGateError */.p2)(error) || error.code !== 'limit' || budget <= MAX_HELD)
                throw error;
            return (0,unfold/* unfoldToDisk */.N)(source, compression, budget);
        }
    }
    if (source.length > MAX_HELD_BY_US)
        throw tooLarge(compression);
    try {
        return held(DECODERS[compression]((0,byte_source/* wholeOf */.l2)(source), Math.min(budget, MAX_HELD_BY_US)));
    }
    catch (error) {
        throw (0,errors/* isModelGateError */.p2)(error) && error.code === 'limit' && budget > MAX_HELD_BY_US ? tooLarge(compression) : error;
    }
}
function held({ bytes, consumed }) {
    return { ...(0,byte_source/* inMemory */.ZK)(bytes), consumed, close: () => undefined };
}
function tooLarge(compression) {
    return new errors/* ModelGateError */.j3('limit', `${compression}: unfolds to more than the ${MAX_HELD_BY_US} bytes that are held`, {
        subject: TOO_LARGE_TO_HOLD,
        remedy: 'Compress the model by zlib or gzip, which are unfolded in steps, or not at all.',
    });
}


/***/ }),

/***/ 46573:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ unfoldToDisk)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74296);
/* harmony import */ var _core_disk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90418);
/* harmony import */ var _byte_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81059);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25772);








const ENGINES = {
    zlib: node_zlib__WEBPACK_IMPORTED_MODULE_3__.createInflate,
    gzip: node_zlib__WEBPACK_IMPORTED_MODULE_3__.createGunzip,
    deflate: node_zlib__WEBPACK_IMPORTED_MODULE_3__.createInflateRaw,
};
/** Written at once. */
const STEP = 1024 * 1024;
/**
 * Unfolds content of any size in steps into a temporary file, so that it never lies in memory as a whole. Who calls it
 * closes what it gives. @throws corrupt, limit beyond `budget` bytes, disk when there is no room
 */
async function unfoldToDisk(source, compression, budget) {
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'modelgate-unfolded-'));
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'content');
    const remove = () => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
    };
    try {
        const { consumed, crc } = await unfoldInto(path, source, { compression, budget });
        const content = (0,_byte_source_js__WEBPACK_IMPORTED_MODULE_4__/* .openSource */ .oD)(path);
        // An open file needs no name; where it does (Windows), the name goes with the file.
        if (process.platform !== 'win32')
            remove();
        const close = () => {
            content.close();
            remove();
        };
        return { length: content.length, whole: null, read: (start, end) => content.read(start, end), consumed, crc, close };
    }
    catch (error) {
        remove();
        throw (0,_core_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .asDiskError */ .k)(error, 'the model was not unfolded');
    }
}
async function unfoldInto(path, source, { compression, budget }) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'wx', 0o600);
    try {
        const engine = ENGINES[compression]({ chunkSize: STEP });
        let length = 0;
        let crc = 0;
        const progress = { hasEnded: false };
        const ended = new Promise((resolve, reject) => {
            engine.on('data', (chunk) => {
                length += chunk.length;
                if (length > budget)
                    engine.destroy((0,_budget_js__WEBPACK_IMPORTED_MODULE_6__/* .overBudget */ .qj)(compression, budget));
                else {
                    try {
                        for (let done = 0; done < chunk.length;)
                            done += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, chunk, done);
                        crc = (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.crc32)(chunk, crc);
                    }
                    catch (error) {
                        engine.destroy(error);
                    }
                }
            });
            engine.once('end', () => {
                progress.hasEnded = true;
                resolve();
            });
            engine.once('error', (error) => {
                reject(asDefect(error, compression));
            });
        });
        // Behind the end of the data the engine takes nothing any more, and says nothing either.
        for (const chunk of (0,_byte_source_js__WEBPACK_IMPORTED_MODULE_4__/* .chunksOf */ .U_)(source)) {
            const taken = new Promise((resolve) => {
                engine.write(chunk, () => {
                    resolve();
                });
            });
            await Promise.race([taken, ended]);
            if (progress.hasEnded)
                break;
        }
        if (!progress.hasEnded)
            engine.end();
        await ended;
        return { consumed: engine.bytesWritten, crc };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
/** What zlib says of the data, as the other decoders say it; errors of the disk and of the budget as they are. */
function asDefect(error, compression) {
    if (!/^Z_/.test(error.code ?? ''))
        return error;
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .corrupt */ .qb)(compression, error.message === 'unexpected end of file' ? 'truncated: unexpected end of file' : error.message);
}


/***/ })

};
