export const id = 8968;
export const ids = [8968];
export const modules = {

/***/ 8968:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  decompress: () => (/* binding */ decompress),
  t8: () => (/* binding */ compression_unfold)
});

// UNUSED EXPORTS: TOO_LARGE_TO_HOLD, compressionOf, unfoldToDisk

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/formats/byte-source.ts
var byte_source = __webpack_require__(81059);
// EXTERNAL MODULE: ./src/formats/compression/budget.ts
var compression_budget = __webpack_require__(25772);
;// CONCATENATED MODULE: ./src/formats/compression/bits.ts


/** Most significant bit first, as bzip2 packs them. */
class BitReader {
    #input;
    #container;
    #at;
    #buffer = 0;
    #bits = 0;
    constructor(container, input, start) {
        this.#container = container;
        this.#input = input;
        this.#at = start;
    }
    /** Up to 24 bits. */
    read(count) {
        while (this.#bits < count) {
            const byte = this.#input.byteAt(this.#at);
            if (byte < 0)
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
/** Decodes all streams at the start of `input`. @returns the number of bytes they take */
function decodeBzip2(input, output) {
    let at = 0;
    while (input.byteAt(at) === 0x42 &&
        input.byteAt(at + 1) === 0x5a &&
        input.byteAt(at + 2) === 0x68 &&
        (at === 0 || input.length - at >= 14)) {
        at = decodeStream(input, at, output);
    }
    if (at === 0)
        throw (0,errors/* corrupt */.qb)('bz2', 'no BZh header', 0);
    return at;
}
function decodeStream(input, start, output) {
    const level = input.byteAt(start + 3) - 0x30;
    if (level < 1 || level > 9)
        throw (0,errors/* corrupt */.qb)('bz2', 'an invalid block size', start + 3);
    const bits = new BitReader('bz2', input, start + 4);
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

// EXTERNAL MODULE: ./src/formats/compression/input.ts
var input = __webpack_require__(11217);
;// CONCATENATED MODULE: ./src/formats/compression/xxhash.ts
const P1 = 0x9e3779b1;
const P2 = 0x85ebca77;
const P3 = 0xc2b2ae3d;
const P4 = 0x27d4eb2f;
const P5 = 0x165667b1;
const STRIPE = 16;
const { imul } = Math;
const rotate = (value, by) => (value << by) | (value >>> (32 - by));
const round = (sum, word) => imul(rotate((sum + imul(word, P2)) | 0, 13), P1);
/** xxHash32 with seed 0, of bytes given in parts: https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md */
class XxHash32 {
    #a = (P1 + P2) | 0;
    #b = P2 | 0;
    #c = 0;
    #d = -P1 | 0;
    #length = 0;
    /** The start of a stripe that is not whole yet. */
    #rest = new Uint8Array(0);
    update(bytes) {
        this.#length += bytes.length;
        let at = 0;
        if (this.#rest.length > 0) {
            at = Math.min(bytes.length, STRIPE - this.#rest.length);
            this.#rest = joined(this.#rest, bytes.subarray(0, at));
            if (this.#rest.length < STRIPE)
                return;
            this.#stripes(this.#rest);
        }
        const whole = at + Math.floor((bytes.length - at) / STRIPE) * STRIPE;
        this.#stripes(bytes.subarray(at, whole));
        this.#rest = bytes.slice(whole);
    }
    digest() {
        const { length } = this.#rest;
        const view = new DataView(this.#rest.buffer, this.#rest.byteOffset, length);
        const isLong = this.#length >= STRIPE;
        let sum = isLong ? (rotate(this.#a, 1) + rotate(this.#b, 7) + rotate(this.#c, 12) + rotate(this.#d, 18)) | 0 : P5;
        sum = (sum + this.#length) | 0;
        let at = 0;
        for (; at + 4 <= length; at += 4) {
            sum = imul(rotate((sum + imul(view.getInt32(at, true), P3)) | 0, 17), P4);
        }
        for (; at < length; at++)
            sum = imul(rotate((sum + imul(this.#rest[at], P5)) | 0, 11), P1);
        sum = imul(sum ^ (sum >>> 15), P2);
        sum = imul(sum ^ (sum >>> 13), P3);
        return (sum ^ (sum >>> 16)) >>> 0;
    }
    #stripes(bytes) {
        const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        let [a, b, c, d] = [this.#a, this.#b, this.#c, this.#d];
        for (let at = 0; at < bytes.length; at += STRIPE) {
            a = round(a, view.getInt32(at, true));
            b = round(b, view.getInt32(at + 4, true));
            c = round(c, view.getInt32(at + 8, true));
            d = round(d, view.getInt32(at + 12, true));
        }
        this.#a = a;
        this.#b = b;
        this.#c = c;
        this.#d = d;
    }
}
/** The same of bytes that are all at hand. */
function xxHash32(bytes) {
    const hash = new XxHash32();
    hash.update(bytes);
    return hash.digest();
}
function joined(first, second) {
    const both = new Uint8Array(first.length + second.length);
    both.set(first);
    both.set(second, first.length);
    return both;
}

;// CONCATENATED MODULE: ./src/formats/compression/lz4.ts




/**
 * LZ4 frames: https://github.com/lz4/lz4/blob/dev/doc/lz4_Frame_format.md and lz4_Block_format.md.
 * Checksums of content and blocks are xxHash32 and checked.
 */
const FRAME_MAGIC = 0x184d2204;
const SKIPPABLE_MAGIC = 0x184d2a50;
const MAX_BLOCK_BYTES = [0, 0, 0, 0, 64 << 10, 256 << 10, 1 << 20, 4 << 20];
/** How far linked blocks refer back. */
const LOOK_BACK = 64 << 10;
/** Decodes all frames at the start of `input`. @returns the number of bytes they take */
function decodeLz4(input, output) {
    output.lookBack(LOOK_BACK);
    let at = 0;
    for (;;) {
        const magic = input.uint32(at);
        if (magic === FRAME_MAGIC)
            at = decodeFrame(input, at + 4, output);
        else if (at > 0 && (magic & ~15) >>> 0 === SKIPPABLE_MAGIC)
            at = skipFrame(input, at + 4);
        else
            return at;
    }
}
function skipFrame(input, at) {
    const end = at + 4 + uint32(input, at);
    if (end > input.length)
        throw truncated(at);
    return end;
}
function decodeFrame(input, start, output) {
    const flags = byteAt(input, start);
    const block = (byteAt(input, start + 1) >> 4) & 7;
    const maxBlock = MAX_BLOCK_BYTES[block];
    if (flags >> 6 !== 1 || (flags & 2) !== 0 || maxBlock === 0)
        throw (0,errors/* corrupt */.qb)('lz4', 'an invalid frame descriptor', start);
    if ((flags & 1) !== 0)
        throw (0,errors/* corrupt */.qb)('lz4', 'the frame needs a dictionary', start);
    const hasContentSize = (flags & 8) !== 0;
    const descriptorEnd = start + 2 + (hasContentSize ? 8 : 0);
    if (byteAt(input, descriptorEnd) !== ((xxHash32(input.part(start, descriptorEnd)) >> 8) & 255)) {
        throw (0,errors/* corrupt */.qb)('lz4', 'the header checksum does not match', descriptorEnd);
    }
    const blockChecksums = (flags & 16) !== 0;
    const frameStart = output.total;
    const content = (flags & 4) !== 0 ? new XxHash32() : null;
    if (content !== null)
        output.watch(content);
    let at = descriptorEnd + 1;
    for (;;) {
        const word = uint32(input, at);
        at += 4;
        if (word === 0)
            break;
        const size = word & 0x7fffffff;
        if (size > maxBlock + (maxBlock >> 8) + 16 || at + size > input.length)
            throw truncated(at);
        const data = input.part(at, at + size);
        // Linked blocks may refer to any of the frame's last 64 kB, independent ones to their own start only.
        const floor = (flags & 32) === 0 ? frameStart : output.total;
        if (word >>> 31 === 1)
            output.append(data);
        else
            decodeBlock(data, output, { floor, limit: maxBlock, offset: at });
        at += size;
        if (blockChecksums) {
            if (uint32(input, at) !== xxHash32(data))
                throw (0,errors/* corrupt */.qb)('lz4', 'a block checksum does not match', at);
            at += 4;
        }
    }
    if (content !== null) {
        output.settle();
        if (uint32(input, at) !== content.digest())
            throw (0,errors/* corrupt */.qb)('lz4', 'the content checksum does not match', at);
        at += 4;
    }
    return at;
}
function decodeBlock(data, output, { floor, limit, offset }) {
    const room = output.reserveUpTo(limit);
    const out = output.bytes;
    const end = output.length + room;
    const first = Math.max(0, floor - output.dropped);
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
        if (distance === 0 || from < first)
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
function byteAt(input, at) {
    const byte = input.byteAt(at);
    if (byte < 0)
        throw truncated(at);
    return byte;
}
function uint32(input, at) {
    const word = input.uint32(at);
    if (word < 0)
        throw truncated(at);
    return word;
}
function truncated(at) {
    return (0,errors/* corrupt */.qb)('lz4', 'truncated or malformed block', at);
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
        this.#origin = init.output.total;
        // The specification has 4 kB as the least dictionary.
        this.#dictionarySize = Math.max(4096, init.dictionarySize);
        init.output.lookBack(this.#dictionarySize);
    }
    /** Offset of the next input byte. */
    get offset() {
        return this.#at;
    }
    /** LZMA2: what follows does not refer to earlier output. */
    resetDictionary() {
        this.#origin = this.#output.total;
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
        const target = output.total + count;
        const { lc, lp, pb } = this.#properties;
        const positionMask = (1 << pb) - 1;
        while (output.total < target) {
            const position = output.total - this.#origin;
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
            if (position + length > target - this.#origin)
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
        return this.#input.byteAt(this.#at++);
    }
}

;// CONCATENATED MODULE: ./src/formats/compression/lzma.ts




const HEADER_BYTES = 13;
/** The `.lzma` container: properties, dictionary size, uncompressed size (all ones: until the end marker). */
function decodeLzma(input, output) {
    const bytes = input.part(0, HEADER_BYTES);
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
        input,
        output,
        dictionarySize: view.getUint32(1, true),
    });
    decoder.setProperties(parseProperties(bytes[0], 'lzma'));
    decoder.startRange(HEADER_BYTES, input.length);
    const ended = decoder.decode(size);
    if (ended && !isEndless)
        throw (0,errors/* corrupt */.qb)('lzma', 'the stream ends before its announced size', decoder.offset);
    return decoder.offset;
}

// EXTERNAL MODULE: ./src/formats/compression/output.ts
var compression_output = __webpack_require__(67544);
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
/** CRC-64 (ECMA-182, reflected), xz's default check, in two 32-bit halves, of bytes given in parts. */
class Crc64 {
    #high = -1;
    #low = -1;
    update(bytes) {
        let high = this.#high;
        let low = this.#low;
        for (const byte of bytes) {
            const index = (low ^ byte) & 255;
            low = ((low >>> 8) | (high << 24)) ^ LOW64[index];
            high = (high >>> 8) ^ HIGH64[index];
        }
        this.#high = high;
        this.#low = low;
    }
    digest() {
        return (BigInt(~this.#high >>> 0) << 32n) | BigInt(~this.#low >>> 0);
    }
}
/** The same of bytes that are all at hand. */
function crc64(bytes) {
    const sum = new Crc64();
    sum.update(bytes);
    return sum.digest();
}

;// CONCATENATED MODULE: ./src/formats/compression/xz.ts






/**
 * The .xz container with its LZMA2 filter: https://tukaani.org/xz/xz-file-format.txt (1.2.1). Checksums of headers,
 * blocks and index are checked. Filters for machine code (BCJ) and Delta do not occur in models.
 */
const MAGIC = [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00];
const CHECK_SIZES = [0, 4, 4, 4, 8, 8, 8, 16, 16, 16, 32, 32, 32, 64, 64, 64];
const LZMA2_FILTER = 0x21;
/** Decodes all streams at the start of `input`, with the padding between them. @returns the bytes they take */
function decodeXz(input, output) {
    let at = xz_decodeStream(input, 0, output);
    for (;;) {
        let next = at;
        while (input.uint32(next) === 0)
            next += 4;
        if (!isMagic(input, next))
            return at;
        at = xz_decodeStream(input, next, output);
    }
}
function isMagic(input, at) {
    return MAGIC.every((byte, index) => input.byteAt(at + index) === byte);
}
function xz_decodeStream(input, start, output) {
    requireBytes(input, start, 12);
    if (!isMagic(input, start))
        throw (0,errors/* corrupt */.qb)('xz', 'no stream header', start);
    const check = xz_byteAt(input, start + 7) & 15;
    if (xz_byteAt(input, start + 6) !== 0 || xz_byteAt(input, start + 7) > 15)
        throw (0,errors/* corrupt */.qb)('xz', 'reserved stream flags are set', start + 6);
    checkCrc32(input, start + 6, start + 8);
    const records = new Records();
    let at = start + 12;
    while (xz_byteAt(input, at) !== 0) {
        const before = output.total;
        const { end, unpadded } = xz_decodeBlock(input, at, check, output);
        records.add(unpadded, output.total - before);
        at = end;
    }
    const indexStart = at;
    at = readIndex(input, at, records);
    const footer = requireBytes(input, at, 12);
    checkCrc32(input, at + 4, at + 10, at);
    const backward = (view(footer).getUint32(4, true) + 1) * 4;
    const matches = backward === at - indexStart && footer[8] === 0 && footer[9] === check;
    if (!matches || footer[10] !== 0x59 || footer[11] !== 0x5a)
        throw (0,errors/* corrupt */.qb)('xz', 'a wrong stream footer', at);
    return at + 12;
}
/** What the index has to repeat: a sum of it, since a stream of many blocks would fill the memory with their sizes. */
class Records {
    count = 0;
    #hash = (0,external_node_crypto_.createHash)('sha256');
    add(unpadded, size) {
        this.count++;
        this.#hash.update(Float64Array.of(unpadded, size));
    }
    digest() {
        return this.#hash.digest('hex');
    }
}
function xz_decodeBlock(input, start, check, output) {
    const headerSize = (xz_byteAt(input, start) + 1) * 4;
    requireBytes(input, start, headerSize);
    checkCrc32(input, start, start + headerSize - 4);
    const flags = xz_byteAt(input, start + 1);
    if ((flags & 0x3c) !== 0)
        throw (0,errors/* corrupt */.qb)('xz', 'reserved block flags are set', start + 1);
    let at = start + 2;
    const sizes = [null, null];
    for (const [index, bit] of [0x40, 0x80].entries()) {
        if ((flags & bit) === 0)
            continue;
        const size = readVariable(input, at);
        sizes[index] = size.value;
        at = size.next;
    }
    const [packedSize, unpackedSize] = sizes;
    if ((flags & 3) !== 0 || xz_byteAt(input, at) !== LZMA2_FILTER) {
        throw (0,errors/* unsupported */.qO)('xz', 'a filter other than LZMA2', 'Save the model with joblib, which uses LZMA2 alone.');
    }
    if (xz_byteAt(input, at + 1) !== 1)
        throw (0,errors/* corrupt */.qb)('xz', 'wrong LZMA2 properties', at + 1);
    const before = output.total;
    const content = CHECKS[check]?.() ?? null;
    if (content !== null)
        output.watch(content);
    const dataStart = start + headerSize;
    const dataEnd = decodeLzma2(input, dataStart, dictionarySize(xz_byteAt(input, at + 2)), output);
    if ((packedSize ?? dataEnd - dataStart) !== dataEnd - dataStart)
        throw (0,errors/* corrupt */.qb)('xz', 'a wrong compressed size', start);
    if ((unpackedSize ?? output.total - before) !== output.total - before)
        throw (0,errors/* corrupt */.qb)('xz', 'a wrong size', start);
    const checkStart = dataEnd + ((4 - ((dataEnd - dataStart) & 3)) & 3);
    const checkSize = CHECK_SIZES[check];
    requireBytes(input, dataEnd, checkStart - dataEnd + checkSize);
    output.settle();
    if (content?.matches(input.part(checkStart, checkStart + checkSize)) === false) {
        throw (0,errors/* corrupt */.qb)('xz', 'the content checksum does not match');
    }
    return { end: checkStart + checkSize, unpadded: dataEnd - start + checkSize };
}
/** Chunks of LZMA2 until its end marker. @returns the offset behind it */
function decodeLzma2(input, start, dictionary, output) {
    const decoder = new LzmaDecoder({ container: 'xz', input, output, dictionarySize: dictionary });
    let at = start;
    let needsDictionaryReset = true;
    let needsProperties = true;
    for (;;) {
        const control = xz_byteAt(input, at);
        if (control === 0)
            return at + 1;
        if (control === 1 || control >= 0xe0) {
            decoder.resetDictionary();
            needsDictionaryReset = false;
        }
        else if (needsDictionaryReset || (control > 2 && control < 0x80)) {
            throw (0,errors/* corrupt */.qb)('xz', 'an invalid LZMA2 chunk', at);
        }
        requireBytes(input, at, control < 0x80 ? 3 : 6);
        const low = uint16(input, at + 1) + 1;
        if (control < 0x80) {
            requireBytes(input, at + 3, low);
            output.append(input.part(at + 3, at + 3 + low));
            at += 3 + low;
            continue;
        }
        const size = ((control & 31) << 16) + low;
        const packed = uint16(input, at + 3) + 1;
        at += 5;
        if (control >= 0xc0) {
            const properties = parseProperties(xz_byteAt(input, at++), 'xz');
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
        requireBytes(input, at, packed);
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
function readIndex(input, start, records) {
    const count = readVariable(input, start + 1);
    let at = count.next;
    if (count.value !== records.count)
        throw (0,errors/* corrupt */.qb)('xz', 'the index does not match the blocks', start);
    const listed = new Records();
    while (listed.count < count.value) {
        const unpadded = readVariable(input, at);
        const size = readVariable(input, unpadded.next);
        listed.add(unpadded.value, size.value);
        at = size.next;
    }
    if (listed.digest() !== records.digest())
        throw (0,errors/* corrupt */.qb)('xz', 'the index does not match the blocks', start);
    at += (4 - ((at - start) & 3)) & 3;
    requireBytes(input, at, 4);
    checkCrc32(input, start, at);
    return at + 4;
}
function readVariable(input, start) {
    let value = 0;
    for (let at = start, scale = 1; at < start + 9; at++, scale *= 128) {
        const byte = xz_byteAt(input, at);
        value += (byte & 127) * scale;
        if (byte < 128)
            return { value, next: at + 1 };
    }
    throw (0,errors/* corrupt */.qb)('xz', 'an integer of more than nine bytes', start);
}
/** Checked at once; an index is longer when it lists many blocks. */
const STEP = 1024 * 1024;
/** CRC-32 of start..end, stored at `at` (default: right behind). */
function checkCrc32(input, start, end, at = end) {
    let sum = 0;
    for (let from = start; from < end; from += STEP)
        sum = (0,external_node_zlib_.crc32)(input.part(from, Math.min(end, from + STEP)), sum);
    requireBytes(input, at, 4);
    if (sum !== input.uint32(at))
        throw (0,errors/* corrupt */.qb)('xz', 'a header checksum does not match', at);
}
/** By their ids. Others are for decoders that know them (section 2.1.1.2); none is in use. */
const CHECKS = {
    1: () => {
        let sum = 0;
        return {
            update: (bytes) => (sum = (0,external_node_zlib_.crc32)(bytes, sum)),
            matches: (stored) => view(stored).getUint32(0, true) === sum,
        };
    },
    4: () => {
        const sum = new Crc64();
        return {
            update: (bytes) => {
                sum.update(bytes);
            },
            matches: (stored) => view(stored).getBigUint64(0, true) === sum.digest(),
        };
    },
    10: () => {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        return { update: (bytes) => hash.update(bytes), matches: (stored) => hash.digest().equals(stored) };
    },
};
function view(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function xz_byteAt(input, at) {
    const byte = input.byteAt(at);
    if (byte < 0)
        throw (0,errors/* corrupt */.qb)('xz', 'truncated', at);
    return byte;
}
/** Most significant byte first. */
function uint16(input, at) {
    return xz_byteAt(input, at) * 256 + xz_byteAt(input, at + 1);
}
/** @returns the bytes, so many of them @throws corrupt when the file ends before */
function requireBytes(input, at, count) {
    if (at + count > input.length)
        throw (0,errors/* corrupt */.qb)('xz', 'truncated', input.length);
    return input.part(at, at + count);
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
            throw (0,compression_budget/* overBudget */.q)(container, budget);
        const reason = cause.message;
        throw reason === 'unexpected end of file'
            ? (0,errors/* corrupt */.qb)(container, 'truncated: the file ends before the stream does', bytes.length)
            : (0,errors/* corrupt */.qb)(container, reason);
    }
}
/** Few chunks for large files, no megabyte for small ones. */
function chunkSize(compressedBytes) {
    return Math.min(1 << 20, Math.max(1 << 14, compressedBytes * 4));
}

;// CONCATENATED MODULE: ./src/formats/compression/index.ts
















/** Our own decoders where no maintained package caps its output: a bomb must end in an error, not in memory. */
const OWN = { bz2: decodeBzip2, xz: decodeXz, lzma: decodeLzma, lz4: decodeLz4 };
/**
 * Unfolds a compressed file under the byte budget of core/limits.ts.
 * @throws corrupt on truncation and checksum errors, limit on a bomb
 */
function decompress(bytes, compression) {
    const budget = (0,compression_budget/* outputBudget */.t)(bytes.length);
    if (compression === 'zlib')
        return decompressZlib(bytes, budget);
    if (compression === 'gzip')
        return decompressGzip(bytes, budget);
    const output = new compression_output/* BoundedOutput */.l(compression, budget, bytes.length * 4);
    const consumed = OWN[compression](new input/* InputBytes */.K(bytes), output);
    return { bytes: output.result(), consumed };
}
/** Unfolded content up to this stays in memory, which is faster. */
const MAX_HELD = 64 * 1024 * 1024;
/**
 * Unfolds content of any size: what is short in memory, what is long into a temporary file.
 * Who calls it closes what it gives. @throws corrupt, limit, disk
 */
async function compression_unfold(source, compression) {
    const budget = (0,compression_budget/* outputBudget */.t)(source.length);
    if (compression !== 'zlib' && compression !== 'gzip')
        return (0,unfold/* unfoldByDecoder */.Q)(source, { container: compression, decode: OWN[compression], budget });
    if (source.whole === null)
        return (0,unfold/* unfoldToDisk */.N)(source, compression, budget);
    try {
        const decode = compression === 'zlib' ? decompressZlib : decompressGzip;
        const { bytes, consumed } = decode(source.whole, Math.min(budget, MAX_HELD));
        return { ...(0,byte_source/* inMemory */.ZK)(bytes), consumed, close: () => undefined };
    }
    catch (error) {
        if (!(0,errors/* isModelGateError */.p2)(error) || error.code !== 'limit' || budget <= MAX_HELD)
            throw error;
        return (0,unfold/* unfoldToDisk */.N)(source, compression, budget);
    }
}


/***/ }),

/***/ 11217:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ InputBytes)
/* harmony export */ });
/* harmony import */ var _byte_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81059);

/** Read from a file at once. */
const STEP = 1024 * 1024;
/**
 * Compressed bytes by address. Those of a file are read a step at a time: decoders go from front to back, so that a file
 * of any size never lies in memory as a whole.
 */
class InputBytes {
    length;
    #source;
    #held;
    #start = 0;
    constructor(source) {
        this.#source = source instanceof Uint8Array ? (0,_byte_source_js__WEBPACK_IMPORTED_MODULE_0__/* .inMemory */ .ZK)(source) : source;
        this.length = this.#source.length;
        this.#held = this.#source.whole ?? new Uint8Array(0);
    }
    /** -1 behind the end. */
    byteAt(at) {
        const index = at - this.#start;
        if (index >= 0 && index < this.#held.length)
            return this.#held[index];
        if (at < 0 || at >= this.length)
            return -1;
        this.#held = this.#source.read(at, at + STEP);
        this.#start = at;
        return this.#held[0];
    }
    /** Shorter than asked for at the end. */
    part(start, end) {
        const from = start - this.#start;
        if (from >= 0 && end - this.#start <= this.#held.length)
            return this.#held.subarray(from, end - this.#start);
        return this.#source.read(start, Math.min(end, this.length));
    }
    /** A little-endian number of four bytes; -1 when it is cut off. */
    uint32(at) {
        const bytes = this.part(at, at + 4);
        if (bytes.length < 4)
            return -1;
        return (bytes[0] | (bytes[1] << 8) | (bytes[2] << 16) | (bytes[3] << 24)) >>> 0;
    }
}


/***/ }),

/***/ 67544:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ TOO_LARGE_TO_HOLD),
/* harmony export */   l: () => (/* binding */ BoundedOutput)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25772);


/** `subject` of the error when a stream refers further back than is held in memory. */
const TOO_LARGE_TO_HOLD = 'content that has to be unfolded in memory';
/** Unfolded content that is held before the first of it goes to the disk. */
const MAX_HELD = 64 * 1024 * 1024;
/** Furthest reference of a stream that goes to the disk: the dictionary of `xz -9` has half of it. */
const MAX_LOOK_BACK = 128 * 1024 * 1024;
/** More than any decoder asks for at once: a block of LZ4 has 4 MB. */
const STEP = 16 * 1024 * 1024;
/** Larger outputs of streams that may go to the disk get all of their room at once; pages never written take none. */
const GROWS_UP_TO = 8 * 1024 * 1024;
/**
 * What decoders write into and copy their back-references from, with a hard ceiling. Without `spill` all of it stays in
 * memory; with it, content beyond MAX_HELD is given away from its front, and `bytes` holds the last of it.
 */
class BoundedOutput {
    bytes;
    /** End of the content in `bytes`. */
    length = 0;
    #container;
    #budget;
    #spill;
    #lookBack = 0;
    #dropped = 0;
    #spilled = 0;
    #digest = null;
    #digested = 0;
    constructor(container, budget, expected = 0, spill = null) {
        this.#container = container;
        this.#budget = budget;
        this.#spill = spill;
        const most = spill === null ? budget : Math.min(budget, GROWS_UP_TO);
        this.bytes = new Uint8Array(Math.max(64 * 1024, Math.min(expected, most)));
    }
    /** All content so far, given away or held. */
    get total() {
        return this.#dropped + this.length;
    }
    /** Content that is no longer in `bytes`. */
    get dropped() {
        return this.#dropped;
    }
    /** References go back to this distance at most. */
    lookBack(distance) {
        this.#lookBack = Math.max(this.#lookBack, distance);
    }
    /** From here on `digest` is told of the content, until `settle`. */
    watch(digest) {
        this.#digest = digest;
        this.#digested = this.length;
    }
    /** Tells the digest of the rest, and then nothing any more. */
    settle() {
        this.#tell();
        this.#digest = null;
    }
    /** Makes room for `count` more bytes; `bytes` may be another array, and hold less, afterwards. */
    reserve(count) {
        if (this.length + count <= this.bytes.length)
            return;
        if (this.total + count > this.#budget)
            throw this.overBudget();
        if (this.#spill !== null && this.length + count > this.#window())
            this.#drop(this.#spill);
        const needed = this.length + count;
        if (needed <= this.bytes.length)
            return;
        const grown = new Uint8Array(this.#grownSize(needed));
        grown.set(this.bytes.subarray(0, this.length));
        this.bytes = grown;
    }
    /** Makes room for `count` bytes, or for what the budget still has. @returns the room */
    reserveUpTo(count) {
        const room = Math.min(count, this.#budget - this.total);
        this.reserve(room);
        return room;
    }
    overBudget() {
        return (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .overBudget */ .q)(this.#container, this.#budget);
    }
    append(bytes) {
        this.reserve(bytes.length);
        this.bytes.set(bytes, this.length);
        this.length += bytes.length;
    }
    /** Copies `count` bytes from `distance` back; they may overlap what is being written. */
    repeat(distance, count) {
        if (distance > MAX_LOOK_BACK && this.#spill !== null)
            throw this.#tooFar(distance);
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
    /** The content that is held: all of it, or nothing more when it has been given away. */
    result() {
        if (this.#spill === null || this.#dropped === 0)
            return this.bytes.subarray(0, this.length);
        this.#drop(this.#spill);
        return new Uint8Array(0);
    }
    #window() {
        return Math.max(MAX_HELD, Math.min(this.#lookBack, MAX_LOOK_BACK) + STEP);
    }
    #grownSize(needed) {
        if (this.#spill === null)
            return Math.min(this.#budget, Math.max(needed, this.bytes.length * 2));
        return needed > GROWS_UP_TO ? Math.max(needed, this.#window()) : Math.max(needed, this.bytes.length * 2);
    }
    #drop(spill) {
        if (this.total > this.#budget)
            throw this.overBudget();
        this.#tell();
        spill(this.bytes.subarray(this.#spilled, this.length));
        const kept = Math.min(this.length, this.#lookBack, MAX_LOOK_BACK);
        this.bytes.copyWithin(0, this.length - kept, this.length);
        this.#dropped += this.length - kept;
        this.length = kept;
        this.#spilled = this.#digested = kept;
    }
    #tell() {
        this.#digest?.update(this.bytes.subarray(this.#digested, this.length));
        this.#digested = this.length;
    }
    #tooFar(distance) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelGateError */ .j3('limit', `${this.#container}: refers ${distance} bytes back, and at most ${MAX_LOOK_BACK} are held in memory`, {
            subject: TOO_LARGE_TO_HOLD,
            remedy: 'Compress the model with a smaller dictionary, by zlib or gzip, or not at all.',
        });
    }
}


/***/ }),

/***/ 46573:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ unfoldToDisk),
/* harmony export */   Q: () => (/* binding */ unfoldByDecoder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(74296);
/* harmony import */ var _core_disk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90418);
/* harmony import */ var _byte_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81059);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(25772);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11217);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67544);










const ENGINES = {
    zlib: node_zlib__WEBPACK_IMPORTED_MODULE_3__.createInflate,
    gzip: node_zlib__WEBPACK_IMPORTED_MODULE_3__.createGunzip,
    deflate: node_zlib__WEBPACK_IMPORTED_MODULE_3__.createInflateRaw,
};
/** Written at once. */
const STEP = 1024 * 1024;
/** A file that nobody else sees and that goes away. */
class TemporaryFile {
    #folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'modelgate-unfolded-'));
    #path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#folder, 'content');
    #file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(this.#path, 'wx', 0o600);
    write(bytes) {
        for (let done = 0; done < bytes.length;)
            done += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(this.#file, bytes, done);
    }
    /** Ends writing. Who calls it closes what it gives. */
    read() {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(this.#file);
        const content = (0,_byte_source_js__WEBPACK_IMPORTED_MODULE_4__/* .openSource */ .oD)(this.#path);
        // An open file needs no name; where it does (Windows), the name goes with the file.
        if (process.platform !== 'win32')
            this.#remove();
        const close = () => {
            content.close();
            this.#remove();
        };
        return { length: content.length, whole: null, read: (start, end) => content.read(start, end), close };
    }
    /** Instead of reading. */
    discard() {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(this.#file);
        this.#remove();
    }
    #remove() {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(this.#folder, { recursive: true, force: true });
    }
}
const NOT_UNFOLDED = 'the model was not unfolded';
/**
 * Unfolds content of any size in steps into a temporary file, so that it never lies in memory as a whole. Who calls it
 * closes what it gives. @throws corrupt, limit beyond `budget` bytes, disk when there is no room
 */
async function unfoldToDisk(source, compression, budget) {
    const file = newFile();
    let facts;
    try {
        facts = await unfoldInto(file, source, { compression, budget });
    }
    catch (error) {
        file.discard();
        throw (0,_core_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .asDiskError */ .k)(error, NOT_UNFOLDED);
    }
    return { ...file.read(), ...facts };
}
/**
 * The same by a decoder of ours, which holds as much as the stream may refer back to; short content stays in memory.
 * @throws corrupt, limit beyond `budget` bytes or when a stream refers further back than is held, disk
 */
function unfoldByDecoder(source, { container, decode, budget }) {
    let file = null;
    const output = new _output_js__WEBPACK_IMPORTED_MODULE_6__/* .BoundedOutput */ .l(container, budget, source.length * 4, (bytes) => {
        file ??= newFile();
        file.write(bytes);
    });
    const written = () => file;
    try {
        const consumed = decode(new _input_js__WEBPACK_IMPORTED_MODULE_7__/* .InputBytes */ .K(source), output);
        const rest = output.result();
        const content = written()?.read() ?? { ...(0,_byte_source_js__WEBPACK_IMPORTED_MODULE_4__/* .inMemory */ .ZK)(rest), close: () => undefined };
        return { ...content, consumed };
    }
    catch (error) {
        written()?.discard();
        throw (0,_core_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .asDiskError */ .k)(error, NOT_UNFOLDED);
    }
}
function newFile() {
    try {
        return new TemporaryFile();
    }
    catch (error) {
        throw (0,_core_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .asDiskError */ .k)(error, NOT_UNFOLDED);
    }
}
async function unfoldInto(file, source, { compression, budget }) {
    const engine = ENGINES[compression]({ chunkSize: STEP });
    let length = 0;
    let crc = 0;
    const progress = { hasEnded: false };
    const ended = new Promise((resolve, reject) => {
        engine.on('data', (chunk) => {
            length += chunk.length;
            if (length > budget)
                engine.destroy((0,_budget_js__WEBPACK_IMPORTED_MODULE_8__/* .overBudget */ .q)(compression, budget));
            else {
                try {
                    file.write(chunk);
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
            reject(asDefect(error, compression, source.length));
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
/** What zlib says of the data, as the other decoders say it; errors of the disk and of the budget as they are. */
function asDefect(error, compression, end) {
    if (!/^Z_/.test(error.code ?? ''))
        return error;
    return error.message === 'unexpected end of file'
        ? (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .corrupt */ .qb)(compression, 'truncated: the file ends before the stream does', end)
        : (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .corrupt */ .qb)(compression, error.message);
}


/***/ })

};
