export const id = 9551;
export const ids = [9551];
export const modules = {

/***/ 69551:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PlainRecords: () => (/* binding */ PlainRecords)
});

;// CONCATENATED MODULE: ./src/data/read/csv/kernels.ts
/** kernels/csv.ts compiled by scripts/build-kernels.mjs: WebAssembly in Base64. */
const CSV_KERNELS = 'AGFzbQEAAAABJAVgBH9/f38AYAV/f39/fwF/YAN/fn8BfGAEf39/fwF/YAABfwMGBQABAgMEBQMBAAEHMgQLZnJlZUFkZHJlc3MA' +
    'BAxwYXJzZVJlY29yZHMAAwhyZW1lbWJlcgAABm1lbW9yeQIADAEDCr8WBZQCAwJ7BH8BfiACRSACQSBLcgRADwsgACgCECEHIAAo' +
    'AgwhCSAB/QAEEEGQCiACQRBrQQAgAkEQSxtr/QAEAP1OIgT9HQBCHYkgAf0ABABBkApBECACIAJBEE8ba/0ABAD9TiIF/R0AhUKV' +
    '+Kn6l7fem55/fiIKQiCIIAqFIAT9HQFCH4kgBf0dAYWFQs/W077Sx6vZQn5CIIinQQh2IQEDQCAGQQhIBEAgCSABIAdxQTBsaiII' +
    'KAIgIgAgAkYEQCAFIAj9AAQA/VEgBCAI/QAEEP1R/VD9U0UEQA8LCyAARQRAIAggBf0LBAAgCCAE/QsEECAIIAI2AiAgCCADNgIk' +
    'DwsgBkEBaiEGIAFBAWohAQwBCwsL8AcDBn8DfgF8IAEtAAAiBUEKRiAFIAJB/wFxRnIgBUENRnIEQCADKAIEIARBA3RqRAAAAAAA' +
    'APh/OQMAIAMoAgggBGpBAToAACADQQE2AhggAQ8LA0AgBUEgRgRAIAFBAWoiAS0AACEFDAELCyABQQFqIAEgBUEtRiIKIAVBK0Zy' +
    'GyIBIQUCQANAQQggASkDAEKw4MCBg4aMmDCFIgwgDEL27Nmz586du/YAfIRCgIGChIiQoMCAf4MiDXpCA4inIA1QGyIHBEAgByAI' +
    'aiIIQRNLDQIgCyAHQQN0QYAIaikDAH4gDEIIIAetfUIDhoZCgRR+QgiIQv+B/Ifwn8D/AINCgYCQA35CEIhC//+DgPD/P4NCgYCA' +
    'gIDiCX5CIIh8IQsgASAHaiEBIAdBCE8NAQsLIAEgBWshB0EBIQkgAS0AACIFIAAoAhRB/wFxRgRAQQAhCSABQQFqIgEhBSALUARA' +
    'QQAhCANAIAEtAABBMEYEQCABQQFqIQEMAQsLCwNAQQggASkDAEKw4MCBg4aMmDCFIgwgDEL27Nmz586du/YAfIRCgIGChIiQoMCA' +
    'f4MiDXpCA4inIA1QGyIGBEAgBiAIaiIIQRNLDQMgCyAGQQN0QYAIaikDAH4gDEIIIAatfUIDhoZCgRR+QgiIQv+B/Ifwn8D/AINC' +
    'gYCQA35CEIhC//+DgPD/P4NCgYCAgIDiCX5CIIh8IQsgASAGaiEBIAZBCE8NAQsLIAEgBWsiBSAHaiEHQQAgBWshBiABLQAAIQUL' +
    'IAdFDQAgBUEgckHlAEYEQEEAIQkgAUEBaiIBLQAAIgVBLUYhB0EIIAFBAWogASAHIAVBK0ZyGyIBKQMAQrDgwIGDhoyYMIUiDCAM' +
    'Qvbs2bPnzp279gB8hEKAgYKEiJCgwIB/gyINekIDiKcgDVAbIgVFIAVBBEtyDQEgBkEAIAxCCCAFrX1CA4aGQoEUfkIIiEL/gfyH' +
    '8J/A/wCDQoGAkAN+QhCIQv//g4Dw/z+DQoGAgICA4gl+QiCIpyIGayAGIAcbaiEGIAEgBWoiAS0AACEFCwNAIAVBIEYEQCABQQFq' +
    'IgEtAAAhBQwBCwsgBUEKRiAFIAJB/wFxRnIgBUENRnJFDQAgBkFqTiALQv////////8PWHEgBkEWTHEEQCAGQQBIBHwgC7lBACAG' +
    'a0EDdEHICGorAwCjBSALuSAGQQN0QcgIaisDAKILIQ4FIAtCAFIEQCAAKAIYIAsgBhACIg4gDmINAgsLIAMoAgQgBEEDdGogDpog' +
    'DiAKGzkDACADQQE2AhQgCQRAIAtC/////////w9WBEAgA0EBNgIgCwUgA0EBNgIcCyABDwtBAAv/AgEGfiACQUBIIAJBwABKcgRA' +
    'RAAAAAAAAPh/DwsgASABeSIEhiIBQv////8PgyEFIAFCIIgiBiAAIAJBQGtBBHRqIgApAwAiB0L/////D4MiA34gAyAFfkIgiHwh' +
    'CCABIAd+IQMgB0IgiCIBIAZ+IAhCIIh8IAEgBX4gCEL/////D4N8QiCIfCIBQv8Dg0L/A1EEQCAAKQMIIgdC/////w+DIgggBn4g' +
    'BSAIfkIgiHwhCCABQgF8IAEgB0IgiCIBIAZ+IAhCIIh8IAEgBX4gCEL/////D4N8QiCIfCIBIAN8IgMgAVQbIQELIAEgAUI/iKci' +
    'AEEJaqwiBYghBiACQeqkDWxBEHUgAGogBKdrQb4IaiEAIAZCfoMgBiACQXxOIANCAVhxIAJBF0xxIAZCA4NCAVFxIAYgBYYgAVFx' +
    'GyIBQgGDIAF8QgGIIgFCgICAgICAgBBaBEBCgICAgICAgAghASAAQQFqIQALIAFC/////////weDIACsQjSGhL8LrQkEFX8CewF8' +
    'AX4gACgCACIRIAAoAgRqIQcgACgCCCELIAAoAhAhDCAAKAIcIRMgACgCICAAKAIMIhJrIRQgACgCKCEGIAEgEWohCgNAIAIgA0gg' +
    'BiAUTHEEQAJAIAotAABBIE0NACAKIQEgCyEJQQAhDSAGIQUDQAJAIAkoAgAiBARAIARBAUYEQAJAIAEtAAAiCEEKRiAMQf8BcSAI' +
    'RnIgCEENRnIEQCAJKAIEIAJBA3RqRAAAAAAAAPh/OQMAIAkoAgggAmpBAToAACAJQQE2AhggASEEDAELRAAAAAAAAPA/IRsgASgC' +
    'ACIEQdSk1aoERiAEQdTk1asGRnIgBEH05NWrBkZyBH8gAUEEagVBACEEIAEoAgEiDkHh2M2rBkYEfyAIQeYARiAIQcYARnIFQQAL' +
    'BH9BAQUgDkHBmM2qBEYgCEHGAEZxC0UNAUQAAAAAAAAAACEbIAFBBWoLIQFBACEEIAEtAAAiCEEKRiAIIAxB/wFxRnIgCEENRnJF' +
    'DQAgCSgCBCACQQN0aiAbOQMAIAlBATYCFCABIQQLIAQhAQUgASEIIAEtAABBIkYEfyABQQFqIgghAQJAA0AgASAHSQRAIAEgAf0A' +
    'BAAiGf0MIiIiIiIiIiIiIiIiIiIiIv0jIBn9DAoKCgoKCgoKCgoKCgoKCgr9I/1Q/WQiDmhqIQQgDg0CIAFBEGohAQwBCwsgByEE' +
    'CyAEQQFqQQAgBC0AAEEiRwR/QQAFIAQtAAEiAUEKRiABIAxB/wFxRnIgAUENRnILGwUgDP0PIRkCQANAIAEgB0kEQCABIAH9AAQA' +
    'IhogGf0jIBr9DAoKCgoKCgoKCgoKCgoKCgr9I/1QIBr9DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1Q/WQiDmhqIQQgDg0CIAFBEGohAQwB' +
    'CwsgByEECyAECyIBBEAgCSgCBCACQQJ0agJ/QX8gBCAIayIYRQ0AGkF+IBhBIEsNABogCSgCECEVIAkoAgwhFiAI/QAEEEGQCiAY' +
    'QRBrQQAgGEEQSxtr/QAEAP1OIhn9HQBCHYkgCP0ABABBkApBECAYIBhBEE8ba/0ABAD9TiIa/R0AhUKV+Kn6l7fem55/fiIcQiCI' +
    'IByFIBn9HQFCH4kgGv0dAYWFQs/W077Sx6vZQn5CIIinQQh2IQ5BACEPA0AgD0EISARAQX4gFiAOIBVxQTBsaiIQKAIgIhdFDQIa' +
    'IBcgGEYEQCAaIBD9AAQA/VEgGSAQ/QAEEP1R/VD9U0UEQCAQKAIkDAQLCyAPQQFqIQ8gDkEBaiEODAELC0F+CyIONgIAIA5Bf0gE' +
    'QCATIAVBBHRqIg4gDTYCACAOIAI2AgQgDiAINgIIIA4gBDYCDCAFQQFqIQULCwsFIAAgASAMIAkgAhABIQELIAFFIAFBAWoiBCAH' +
    'T3INACANQQFqIQ0gAS0AACAMQf8BcUcNACANIBJHBEAgBCEBIAlBJGohCQwCC0EAIQELCyABRSABQQFqIAdPciANIBJHcg0AIAFB' +
    'AkEBIAEtAABBDUYEfyABLQABQQpGBUEACxtqIQogBSEGIAJBAWohAgwCCwsLIAAgCiARazYCJCAAIAY2AiggAgsFAEGgCgsLmgID' +
    'AEGACAtEAQAAAAAAAAAKAAAAAAAAAGQAAAAAAAAA6AMAAAAAAAAQJwAAAAAAAKCGAQAAAAAAQEIPAAAAAACAlpgAAAAAAADh9QUA' +
    'Qc4IC7IB8D8AAAAAAAAkQAAAAAAAAFlAAAAAAABAj0AAAAAAAIjDQAAAAAAAavhAAAAAAICELkEAAAAA0BJjQQAAAACE15dBAAAA' +
    'AGXNzUEAAAAgX6ACQgAAAOh2SDdCAAAAopQabUIAAEDlnDCiQgAAkB7EvNZCAAA0JvVrDEMAgOA3ecNBQwCg2IVXNHZDAMhOZ23B' +
    'q0MAPZFg5FjhQ0CMtXgdrxVEUO/i1uQaS0SS1U0Gz/CARABBgAoLEP////////////////////8=';

;// CONCATENATED MODULE: ./src/data/read/csv/powers-of-five.ts
/** Powers of ten that numbers are read with, on both sides of zero; others are rare enough to be read slowly. */
const MAX_POWER = 64;
const BITS = 128n;
/** Reciprocals of powers up to this one have few enough digits to be rounded up. */
const LAST_ROUNDED_UP = -27;
/**
 * For each power q from -64 to 64 the 128 upper bits of 5^q, high and low word; for q < 0 of the reciprocal of 5^-q, rounded up for
 * q >= -27, else cut off (D. Lemire, "Number parsing at a gigabyte per second", 2021, section 5).
 */
function powersOfFive() {
    const words = new BigUint64Array(2 * (2 * MAX_POWER + 1));
    for (let power = -MAX_POWER; power <= MAX_POWER; power++) {
        const bits = upperBits(power);
        words[2 * (power + MAX_POWER)] = bits >> 64n;
        words[2 * (power + MAX_POWER) + 1] = BigInt.asUintN(64, bits);
    }
    return words;
}
function upperBits(power) {
    const five = 5n ** BigInt(Math.abs(power));
    const length = lengthOf(five);
    if (power < 0 && power >= LAST_ROUNDED_UP)
        return (1n << (BITS - 1n + length)) / five + 1n;
    const bits = power < 0 ? (1n << (BITS + 2n * length)) / five : five << BITS;
    return bits >> (lengthOf(bits) - BITS);
}
function lengthOf(bits) {
    return BigInt(bits.toString(2).length);
}

;// CONCATENATED MODULE: ./src/data/read/csv/plain-records.ts


/** Bytes that one block may have: those of a read from disk and the beginning of a record before it. */
const BLOCK_BYTES = 5 * 1024 * 1024;
/** Zeros behind a block, which numbers and vectors are read into. */
const TAIL_BYTES = 64;
const PAGE = 65_536;
const LINE = 64;
const JOB_WORDS = 11;
const COLUMN_WORDS = 9;
const PENDING_WORDS = 4;
const PENDINGS = 4_096;
/** Words of a column, as in kernels/csv.ts. */
const KIND = 0;
const [PRESENT, ANY_MISSING, FRACTIONS, LARGE] = [5, 6, 7, 8];
/** Words of the job. */
const [BLOCK, LENGTH, AT, PENDING_COUNT] = [0, 1, 9, 10];
const KINDS = { number: 0, boolean: 1, string: 2 };
/** Places for known texts of a column, and bytes of all of them. */
const ENTRY_BYTES = 48;
const MAX_ENTRIES = 2_048;
const ALL_ENTRIES_BYTES = 8 * 1024 * 1024;
/** Delimiters that cannot be part of a number. */
const DELIMITERS = [',', ';', '\t', '|'];
/** Calls after which it is decided whether records are plain enough. */
const TRIAL_CALLS = 1_024;
/**
 * Parses the plain records of a block in WebAssembly (kernels/csv.ts), several times as fast as CsvParser and with the same
 * cells: it stops at each record that takes more, which is left to the parser. The cells of the columns lie in its memory.
 */
class PlainRecords {
    /** The row behind the last one that `run` parsed. */
    row = 0;
    #kernels;
    #columns;
    #room;
    #job;
    #jobWords;
    #columnWords;
    #pendingWords;
    #maxRows;
    #caches;
    #calls = 0;
    #rows = 0;
    #resets = 0;
    /** @returns null where there is no WebAssembly with vectors, or the dialect is not for it */
    static start(columns, dialect, rows) {
        if (!DELIMITERS.includes(dialect.delimiter) || dialect.delimiter === dialect.decimal)
            return null;
        try {
            const { exports } = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(CSV_KERNELS, 'base64')));
            return new PlainRecords(exports, columns, { dialect, rows });
        }
        catch {
            return null;
        }
    }
    constructor(kernels, columns, { dialect, rows }) {
        this.#kernels = kernels;
        this.#columns = columns;
        this.#maxRows = rows;
        const texts = ALL_ENTRIES_BYTES / ENTRY_BYTES / columns.length;
        const entries = Math.min(MAX_ENTRIES, Math.max(16, 2 ** Math.floor(Math.log2(texts))));
        const pendings = PENDINGS + columns.length;
        let end = kernels.freeAddress();
        const place = (bytes) => {
            const at = Math.ceil(end / LINE) * LINE;
            end = at + bytes;
            return at;
        };
        const powers = place((2 * MAX_POWER + 1) * 16);
        this.#job = place(JOB_WORDS * 4);
        const descriptions = place(columns.length * COLUMN_WORDS * 4);
        const pending = place(pendings * PENDING_WORDS * 4);
        const room = place(BLOCK_BYTES + TAIL_BYTES);
        const caches = place(columns.length * entries * ENTRY_BYTES);
        const cells = columns.map(() => ({ values: place(rows * 8), missing: place(rows) }));
        const { memory } = kernels;
        memory.grow(Math.ceil(Math.max(0, end - memory.buffer.byteLength) / PAGE));
        // The memory does not grow any more, so that views of it stay.
        const { buffer } = memory;
        this.#room = Buffer.from(buffer, room, BLOCK_BYTES + TAIL_BYTES);
        this.#caches = new Uint8Array(buffer, caches, columns.length * entries * ENTRY_BYTES);
        this.#jobWords = new Int32Array(buffer, this.#job, JOB_WORDS);
        this.#columnWords = new Int32Array(buffer, descriptions, columns.length * COLUMN_WORDS);
        this.#pendingWords = new Int32Array(buffer, pending, pendings * PENDING_WORDS);
        new BigUint64Array(buffer, powers, 2 * (2 * MAX_POWER + 1)).set(powersOfFive());
        const [delimiter, decimal] = [dialect.delimiter.charCodeAt(0), dialect.decimal.charCodeAt(0)];
        this.#jobWords.set([0, 0, descriptions, columns.length, delimiter, decimal, powers, pending, pendings, 0, 0]);
        for (const [position, { values, missing }] of cells.entries()) {
            const column = columns[position];
            const cache = caches + position * entries * ENTRY_BYTES;
            this.#columnWords.set([KINDS[column.kind], values, missing, cache, entries - 1], position * COLUMN_WORDS);
            column.lieIn({
                values: new Float64Array(buffer, values, rows),
                codes: new Int32Array(buffer, values, rows),
                missing: new Uint8Array(buffer, missing, rows),
            });
        }
    }
    /** Where a block of so many bytes has to lie to be parsed here; null when it is too large. */
    place(bytes) {
        return bytes > BLOCK_BYTES ? null : this.#room.subarray(0, bytes);
    }
    /** True while it pays to call `run` for the block. */
    pays(block) {
        return block.buffer === this.#room.buffer && (this.#calls < TRIAL_CALLS || this.#rows > this.#calls);
    }
    /** Parses plain records from `at` on into rows from `row` on. @returns the offset of the first record not parsed */
    run(block, at, row) {
        const [job, words] = [this.#jobWords, this.#columnWords];
        this.#begin();
        const end = block.byteOffset + block.length - this.#room.byteOffset;
        this.#room.fill(0, end, end + TAIL_BYTES);
        job[BLOCK] = block.byteOffset;
        job[LENGTH] = block.length;
        job[AT] = at;
        this.row = row;
        for (;;) {
            this.row = this.#kernels.parseRecords(this.#job, job[AT], this.row, this.#maxRows);
            // Texts that were waited for make room for more.
            if (job[PENDING_COUNT] === 0)
                break;
            const more = job[PENDING_COUNT] >= PENDINGS;
            this.#resolve(block);
            if (!more)
                break;
        }
        if (this.row > row) {
            for (const [position, column] of this.#columns.entries()) {
                const from = position * COLUMN_WORDS;
                if (words[from + PRESENT] === 1)
                    column.present = Math.max(1, column.present);
                if (words[from + FRACTIONS] === 1)
                    column.integers = false;
                if (words[from + LARGE] === 1)
                    column.large = true;
                if (words[from + ANY_MISSING] === 1)
                    column.someMissing();
            }
        }
        this.#calls++;
        this.#rows += this.row - row;
        return job[AT];
    }
    /** Takes over what became of the columns since the last call. */
    #begin() {
        let resets = 0;
        for (const [position, column] of this.#columns.entries()) {
            const kind = KINDS[column.kind];
            resets += column.texts.resets;
            this.#columnWords[position * COLUMN_WORDS + KIND] = kind;
            if (column.missing === null)
                this.#columnWords[position * COLUMN_WORDS + ANY_MISSING] = 0;
        }
        // Codes of a dictionary that began again are others.
        if (resets !== this.#resets)
            this.#caches.fill(0);
        this.#resets = resets;
    }
    #resolve(block) {
        const words = this.#pendingWords;
        const count = this.#jobWords[PENDING_COUNT];
        const from = block.byteOffset;
        for (let at = 0; at < count * PENDING_WORDS; at += PENDING_WORDS) {
            const position = words[at];
            const { codes, texts } = this.#columns[position];
            const [start, end] = [words[at + 2], words[at + 3]];
            const code = texts.code(block, start - from, end - from);
            codes[words[at + 1]] = code;
            this.#kernels.remember(this.#columnWords.byteOffset + position * COLUMN_WORDS * 4, start, end - start, code);
        }
        this.#jobWords[PENDING_COUNT] = 0;
    }
}


/***/ })

};
