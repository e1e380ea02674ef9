export const id = 8816;
export const ids = [8816];
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

/***/ 65363:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ readAttributes)
/* harmony export */ });
/* harmony import */ var _btree_v2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73355);
/* harmony import */ var _dataspace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62722);
/* harmony import */ var _datatype_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11518);
/* harmony import */ var _elements_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73383);
/* harmony import */ var _fractal_heap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62404);
/* harmony import */ var _object_header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90771);








/** All attributes, of the header itself and of the heap that large sets lie in. */
function readAttributes(source, messages, heap) {
    const attributes = new Map();
    const add = (cursor) => {
        const attribute = readAttribute(source, cursor, heap);
        if (!attributes.has(attribute.name))
            attributes.set(attribute.name, attribute);
    };
    for (const message of messages) {
        if (message.type !== _object_header_js__WEBPACK_IMPORTED_MODULE_0__/* .MESSAGE */ .w5.attribute)
            continue;
        add((message.flags & 2) === 0 ? message.open() : (0,_object_header_js__WEBPACK_IMPORTED_MODULE_0__/* .followShared */ .Jg)(source, message.open(), _object_header_js__WEBPACK_IMPORTED_MODULE_0__/* .MESSAGE */ .w5.attribute));
    }
    for (const cursor of denseAttributes(source, messages))
        add(cursor);
    return attributes;
}
function* denseAttributes(source, messages) {
    const info = (0,_object_header_js__WEBPACK_IMPORTED_MODULE_0__/* .findMessage */ .fn)(source, messages, _object_header_js__WEBPACK_IMPORTED_MODULE_0__/* .MESSAGE */ .w5.attributeInfo);
    if (info === null)
        return;
    info.version('an attribute info', 0);
    if ((info.u8() & 1) !== 0)
        info.skip(2);
    const heapAddress = info.address();
    const tree = info.address();
    if (heapAddress === null || tree === null)
        return;
    const heap = new _fractal_heap_js__WEBPACK_IMPORTED_MODULE_1__/* .FractalHeap */ .W(source, heapAddress);
    for (const record of (0,_btree_v2_js__WEBPACK_IMPORTED_MODULE_2__/* .walkTreeV2 */ .o)(source, tree, _btree_v2_js__WEBPACK_IMPORTED_MODULE_2__/* .TREE_V2 */ .y.attributeNames))
        yield heap.object(record);
}
/** https://support.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html section IV.A.2.m */
function readAttribute(source, cursor, heap) {
    const version = cursor.version('an attribute', 1, 2, 3);
    const flags = cursor.u8();
    const sizes = { name: cursor.u16(), type: cursor.u16(), space: cursor.u16() };
    if (version === 3)
        cursor.skip(1);
    const part = (size) => {
        const from = cursor.at;
        cursor.skip(version === 1 ? Math.ceil(size / 8) * 8 : size);
        return source.at(from, size);
    };
    const namePart = part(sizes.name);
    const name = namePart.text(sizes.name);
    const typePart = part(sizes.type);
    const spacePart = part(sizes.space);
    const isShared = (bit) => version > 1 && (flags & bit) !== 0;
    const type = (0,_datatype_js__WEBPACK_IMPORTED_MODULE_3__/* .readDatatype */ .$)(isShared(1) ? (0,_object_header_js__WEBPACK_IMPORTED_MODULE_0__/* .followShared */ .Jg)(source, typePart, _object_header_js__WEBPACK_IMPORTED_MODULE_0__/* .MESSAGE */ .w5.datatype) : typePart);
    const space = (0,_dataspace_js__WEBPACK_IMPORTED_MODULE_4__/* .readDataspace */ .L)(isShared(2) ? (0,_object_header_js__WEBPACK_IMPORTED_MODULE_0__/* .followShared */ .Jg)(source, spacePart, _object_header_js__WEBPACK_IMPORTED_MODULE_0__/* .MESSAGE */ .w5.dataspace) : spacePart);
    const { at, end } = cursor;
    return {
        name,
        type,
        space,
        read: () => {
            source.budget.values(space.count * type.size, at);
            const bytes = source.at(at, end - at).bytes(space.count * type.size);
            return (0,_elements_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeElements */ .U)(bytes, { type, count: space.count, heap, source });
        },
    };
}


/***/ }),

/***/ 38262:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ walkTreeV1)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);


/**
 * Leaves of a version 1 B-tree in order: `key` gets the cursor at the key left of each child, and must read all of it.
 * Levels must fall by one from node to node, so that no circle can hold the walk.
 * https://support.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html section III.A.1
 */
function* walkTreeV1(source, address, type) {
    yield* walkNode(source, address, type, null);
}
function* walkNode(source, address, type, expectedLevel) {
    const cursor = source.signed(address, 'TREE');
    const node = cursor.u8();
    const level = cursor.u8();
    if (node !== type.node)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('hdf5', `a tree node of type ${node}`, address);
    if (expectedLevel !== null && level !== expectedLevel)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('hdf5', 'levels of a tree do not fit', address);
    const entries = cursor.u16();
    // The siblings are reached through the parent.
    cursor.skip(2 * source.offsetSize);
    for (let entry = 0; entry < entries; entry++) {
        source.budget.step();
        const key = type.key(cursor);
        const child = cursor.definedAddress('a child of a tree');
        if (level === 0)
            yield { key, child };
        else
            yield* walkNode(source, child, type, level - 1);
    }
}


/***/ }),

/***/ 73355:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ walkTreeV2),
/* harmony export */   y: () => (/* binding */ TREE_V2)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92702);


const MAX_DEPTH = 64;
/** Signature, version, type and checksum of a node. */
const NODE_OVERHEAD = 10;
const TREE_V2 = { hugeObjects: 1, linkNames: 5, attributeNames: 8, chunks: 10, filteredChunks: 11 };
/**
 * Records of a version 2 B-tree in order, each as a cursor bounded by it.
 * https://support.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html section III.A.2
 */
function* walkTreeV2(source, address, type) {
    const header = source.signed(address, 'BTHD');
    header.version('a tree', 0);
    if (header.u8() !== type)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('hdf5', `a tree of another type than ${type}`, address);
    const nodeSize = header.u32();
    const recordSize = header.u16();
    const depth = header.u16();
    header.skip(2);
    const root = header.address();
    const rootCount = header.u16();
    header.length();
    header.checksum('a tree');
    if (recordSize === 0 || nodeSize <= NODE_OVERHEAD + recordSize || depth > MAX_DEPTH) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('hdf5', 'a tree of impossible sizes', address);
    }
    if (root === null)
        return;
    const tree = { source, type, recordSize, ...sizesOf(source, { nodeSize, recordSize, depth }) };
    yield* walkNode(tree, { address: root, count: rootCount, depth });
}
/** https://github.com/HDFGroup/hdf5/blob/develop/src/H5B2hdr.c: how wide counters are follows from what nodes can hold. */
function sizesOf(source, { nodeSize, recordSize, depth }) {
    const leafMost = Math.floor((nodeSize - NODE_OVERHEAD) / recordSize);
    const countSize = (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .encodedSize */ .w7)(leafMost);
    const totalSizes = [0];
    let most = leafMost;
    for (let level = 1; level <= depth; level++) {
        const pointer = source.offsetSize + countSize + totalSizes[level - 1];
        const records = Math.floor((nodeSize - NODE_OVERHEAD - pointer) / (recordSize + pointer));
        if (records < 1)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('hdf5', 'a tree of impossible sizes');
        most = Math.min(Number.MAX_SAFE_INTEGER, (records + 1) * most + records);
        totalSizes.push((0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .encodedSize */ .w7)(most));
    }
    return { countSize, totalSizes };
}
function* walkNode(tree, { address, count, depth }) {
    const { source, recordSize } = tree;
    const node = source.signed(address, depth === 0 ? 'BTLF' : 'BTIN');
    node.version('a tree node', 0);
    if (node.u8() !== tree.type)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('hdf5', 'a tree node of another type', address);
    const records = Array.from({ length: count }, () => {
        source.budget.step();
        const from = node.at;
        node.skip(recordSize);
        return from;
    });
    if (depth === 0) {
        node.checksum('a tree node');
        for (const from of records)
            yield source.at(from, recordSize);
        return;
    }
    const children = Array.from({ length: count + 1 }, () => {
        const child = node.definedAddress('a child of a tree');
        const childCount = node.uint(tree.countSize);
        if (depth > 1)
            node.skip(tree.totalSizes[depth - 1]);
        return { address: child, count: childCount, depth: depth - 1 };
    });
    node.checksum('a tree node');
    for (const [index, child] of children.entries()) {
        yield* walkNode(tree, child);
        const from = records[index];
        if (from !== undefined)
            yield source.at(from, recordSize);
    }
}


/***/ }),

/***/ 94300:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ lookup3),
/* harmony export */   J: () => (/* binding */ fletcher32)
/* harmony export */ });
/** Bob Jenkins' lookup3 (hashlittle), the checksum of HDF5's newer structures: http://burtleburtle.net/bob/c/lookup3.c */
function lookup3(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let length = bytes.length;
    let at = 0;
    let a = (0xdeadbeef + length) | 0;
    let b = a;
    let c = a;
    while (length > 12) {
        a = (a + view.getInt32(at, true)) | 0;
        b = (b + view.getInt32(at + 4, true)) | 0;
        c = (c + view.getInt32(at + 8, true)) | 0;
        a = (a - c) ^ rotate(c, 4);
        c = (c + b) | 0;
        b = (b - a) ^ rotate(a, 6);
        a = (a + c) | 0;
        c = (c - b) ^ rotate(b, 8);
        b = (b + a) | 0;
        a = (a - c) ^ rotate(c, 16);
        c = (c + b) | 0;
        b = (b - a) ^ rotate(a, 19);
        a = (a + c) | 0;
        c = (c - b) ^ rotate(b, 4);
        b = (b + a) | 0;
        at += 12;
        length -= 12;
    }
    if (length === 0)
        return c >>> 0;
    const tail = new DataView(new ArrayBuffer(12));
    for (let index = 0; index < length; index++)
        tail.setUint8(index, bytes[at + index]);
    a = (a + tail.getInt32(0, true)) | 0;
    b = (b + tail.getInt32(4, true)) | 0;
    c = (c + tail.getInt32(8, true)) | 0;
    c = ((c ^ b) - rotate(b, 14)) | 0;
    a = ((a ^ c) - rotate(c, 11)) | 0;
    b = ((b ^ a) - rotate(a, 25)) | 0;
    c = ((c ^ b) - rotate(b, 16)) | 0;
    a = ((a ^ c) - rotate(c, 4)) | 0;
    b = ((b ^ a) - rotate(a, 14)) | 0;
    c = ((c ^ b) - rotate(b, 24)) | 0;
    return c >>> 0;
}
function rotate(value, bits) {
    return (value << bits) | (value >>> (32 - bits));
}
/** Fletcher's checksum over big-endian 16-bit words, as HDF5's fletcher32 filter stores it behind each chunk. */
function fletcher32(bytes) {
    let low = 0;
    let high = 0;
    const words = bytes.length >> 1;
    for (let at = 0, word = 0; word < words;) {
        // 360 words are what 32-bit sums take without overflow in the reference; any number is fine for doubles.
        const stop = Math.min(words, word + 360);
        for (; word < stop; word++, at += 2) {
            low += (bytes[at] << 8) | bytes[at + 1];
            high += low;
        }
        low = (low & 0xffff) + (low >>> 16);
        high = (high & 0xffff) + (high >>> 16);
    }
    if (bytes.length % 2 === 1) {
        low += bytes[bytes.length - 1] << 8;
        high += low;
        low = (low & 0xffff) + (low >>> 16);
        high = (high & 0xffff) + (high >>> 16);
    }
    low = (low & 0xffff) + (low >>> 16);
    high = (high & 0xffff) + (high >>> 16);
    return ((high << 16) | low) >>> 0;
}


/***/ }),

/***/ 82928:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ Hdf5Dataset)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/formats/hdf5/attributes.ts
var attributes = __webpack_require__(65363);
;// CONCATENATED MODULE: ./src/formats/hdf5/chunk-grid.ts

/** What the chunk indexes count by: whole chunks along each dimension, up to the maximal extents. */
class ChunkGrid {
    #chunk;
    /** Dimensions from slowest to fastest in the index's order. */
    #order;
    #counts;
    /** `unlimitedFirst`: extensible arrays count along their one unlimited dimension last. */
    constructor(chunk, maximum, options = { unlimitedFirst: false }) {
        const dimensions = chunk.map((_, dimension) => dimension);
        const unlimited = maximum.findIndex((extent) => extent === Infinity);
        this.#chunk = chunk;
        this.#order =
            options.unlimitedFirst && unlimited > 0
                ? [unlimited, ...dimensions.filter((dimension) => dimension !== unlimited)]
                : dimensions;
        this.#counts = chunk.map((extent, dimension) => Math.ceil((maximum[dimension] ?? 0) / extent));
    }
    /** Offset in elements of the chunk of a number. */
    offsetOf(number) {
        const offset = new Array(this.#chunk.length).fill(0);
        let rest = number;
        for (let place = this.#order.length - 1; place >= 0; place--) {
            const dimension = this.#order[place];
            const count = this.#counts[dimension];
            if (count === 0)
                throw (0,errors/* corrupt */.qb)('hdf5', 'a chunk of an empty dataset');
            const coordinate = place === 0 ? rest : rest % count;
            rest = place === 0 ? 0 : Math.floor(rest / count);
            offset[dimension] = coordinate * this.#chunk[dimension];
        }
        return offset;
    }
    /** Chunks in all; Infinity when the dataset may grow. */
    get total() {
        return this.#counts.reduce((product, count) => product * count, 1);
    }
}
/** Copies a chunk's elements to their place; what reaches over the edge of the dataset is left out. */
function placeChunk(into, bytes, offset, { shape, chunk, elementSize }) {
    const rank = shape.length;
    const extents = chunk.map((extent, dimension) => Math.min(extent, shape[dimension] - offset[dimension]));
    if (extents.some((extent) => extent <= 0))
        return;
    const rowBytes = extents[rank - 1] * elementSize;
    const rows = extents.slice(0, -1).reduce((product, extent) => product * extent, 1);
    const at = new Array(rank).fill(0);
    for (let row = 0; row < rows; row++) {
        let from = 0;
        let to = 0;
        for (let dimension = 0; dimension < rank; dimension++) {
            from = from * chunk[dimension] + at[dimension];
            to = to * shape[dimension] + offset[dimension] + at[dimension];
        }
        into.set(bytes.subarray(from * elementSize, from * elementSize + rowBytes), to * elementSize);
        for (let dimension = rank - 2; dimension >= 0; dimension--) {
            if (++at[dimension] < extents[dimension])
                break;
            at[dimension] = 0;
        }
    }
}

// EXTERNAL MODULE: ./src/formats/hdf5/btree-v1.ts
var btree_v1 = __webpack_require__(38262);
// EXTERNAL MODULE: ./src/formats/hdf5/btree-v2.ts
var btree_v2 = __webpack_require__(73355);
;// CONCATENATED MODULE: ./src/formats/hdf5/fixed-array.ts



/** An entry of a chunk array: an address, and with filters the stored size and the mask; null where nothing was written. */
function readArrayElement(cursor, number, { chunkBytes, entryBytes }) {
    cursor.source.budget.step();
    const from = cursor.at;
    const address = cursor.address();
    const sizeBytes = entryBytes - cursor.source.offsetSize - 4;
    const size = sizeBytes > 0 ? cursor.uint(sizeBytes) : chunkBytes;
    const mask = sizeBytes > 0 ? cursor.u32() : 0;
    cursor.at = from + entryBytes;
    return address === null ? null : { number, address, size, mask };
}
/** Entries of plain and filtered chunks as the header of an array declares them. */
function checkEntryBytes(source, entryBytes, hasFilters, at) {
    const least = source.offsetSize + 5;
    const fits = hasFilters ? entryBytes >= least && entryBytes <= least + 7 : entryBytes === source.offsetSize;
    if (!fits)
        throw (0,errors/* corrupt */.qb)('hdf5', `chunk entries of ${entryBytes} bytes`, at);
}
/** https://support.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html section VII.C */
function* readFixedArray(source, address, kind) {
    const header = source.signed(address, 'FAHD');
    header.version('a fixed array', 0);
    header.skip(1);
    const entryBytes = header.u8();
    const pageBits = header.u8();
    const count = header.length();
    const dataAddress = header.address();
    header.checksum('a fixed array');
    checkEntryBytes(source, entryBytes, kind.hasFilters, address);
    if (dataAddress === null)
        return;
    const entry = { chunkBytes: kind.chunkBytes, entryBytes };
    const block = source.signed(dataAddress, 'FADB');
    block.version('a fixed array block', 0);
    block.skip(1 + source.offsetSize);
    const perPage = 2 ** pageBits;
    if (count <= perPage) {
        for (let number = 0; number < count; number++) {
            const chunk = readArrayElement(block, number, entry);
            if (chunk !== null)
                yield chunk;
        }
        block.checksum('a fixed array block');
        return;
    }
    const pages = Math.ceil(count / perPage);
    const written = block.bytes(Math.ceil(pages / 8));
    block.checksum('a fixed array block');
    for (let page = 0; page < pages; page++) {
        const first = page * perPage;
        const inPage = Math.min(perPage, count - first);
        const isWritten = (written[page >> 3] & (0x80 >> (page & 7))) !== 0;
        if (isWritten)
            yield* readPage(source, block.at, { first, count: inPage, entry });
        block.skip(inPage * entryBytes + 4);
    }
}
/** Entries with a checksum behind them, as both kinds of arrays have. */
function* readPage(source, address, { first, count, entry }) {
    const page = source.at(address);
    for (let index = 0; index < count; index++) {
        const chunk = readArrayElement(page, first + index, entry);
        if (chunk !== null)
            yield chunk;
    }
    page.checksum('a page of chunks');
}

// EXTERNAL MODULE: ./src/formats/hdf5/source.ts + 1 modules
var hdf5_source = __webpack_require__(92702);
;// CONCATENATED MODULE: ./src/formats/hdf5/extensible-array.ts




/** https://support.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html section VII.D */
function* readExtensibleArray(source, address, kind) {
    const header = source.signed(address, 'EAHD');
    header.version('an extensible array', 0);
    header.skip(1);
    const entryBytes = header.u8();
    const countBits = header.u8();
    const inIndexBlock = header.u8();
    const leastInBlock = header.u8();
    const leastPointers = header.u8();
    const pageBits = header.u8();
    for (let field = 0; field < 4; field++)
        header.length();
    const used = header.length();
    header.length();
    const indexAddress = header.address();
    header.checksum('an extensible array');
    checkEntryBytes(source, entryBytes, kind.hasFilters, address);
    if (leastInBlock < 1 || leastPointers < 1 || countBits > 64 || pageBits > 32) {
        throw (0,errors/* corrupt */.qb)('hdf5', 'an extensible array of impossible sizes', address);
    }
    if (indexAddress === null)
        return;
    const offsetBytes = Math.ceil(countBits / 8);
    const entry = { chunkBytes: kind.chunkBytes, entryBytes };
    const array = { source, entry, used, offsetBytes, leastInBlock, perPage: 2 ** pageBits };
    const index = source.signed(indexAddress, 'EAIB');
    index.version('an index block', 0);
    index.skip(1 + source.offsetSize);
    for (let number = 0; number < inIndexBlock; number++) {
        const chunk = readArrayElement(index, number, entry);
        if (chunk !== null)
            yield chunk;
    }
    // https://github.com/HDFGroup/hdf5/blob/develop/src/H5EAiblock.c: the first groups' blocks hang from the index block.
    const direct = 2 * (0,hdf5_source/* log2 */.p6)(leastPointers);
    const groups = 1 + countBits - (0,hdf5_source/* log2 */.p6)(leastInBlock);
    yield* readBlocks(array, index, { direct, groups, first: inIndexBlock });
}
function groupOf(array, number, first) {
    return { blocks: 2 ** (number >> 1), entries: 2 ** ((number + 1) >> 1) * array.leastInBlock, first };
}
function* readBlocks(array, index, { direct, groups, first }) {
    let start = first;
    for (let number = 0; number < groups && start < array.used; number++) {
        const group = groupOf(array, number, start);
        if (number < direct) {
            for (let block = 0; block < group.blocks; block++) {
                const address = index.address();
                if (address !== null)
                    yield* readDataBlock(array, address, group, block, null);
            }
        }
        else {
            const address = index.address();
            if (address !== null)
                yield* readSecondaryBlock(array, address, group);
        }
        start += group.blocks * group.entries;
    }
}
function* readSecondaryBlock(array, address, group) {
    const { source } = array;
    const cursor = source.signed(address, 'EASB');
    cursor.version('a secondary block', 0);
    cursor.skip(1 + source.offsetSize + array.offsetBytes);
    const pages = group.entries > array.perPage ? group.entries / array.perPage : 0;
    const bitmapBytes = Math.ceil(pages / 8);
    const bitmaps = cursor.bytes(group.blocks * bitmapBytes);
    for (let block = 0; block < group.blocks; block++) {
        const child = cursor.address();
        if (group.first + block * group.entries >= array.used)
            continue;
        const written = pages === 0 ? null : bitmaps.subarray(block * bitmapBytes, (block + 1) * bitmapBytes);
        if (child !== null)
            yield* readDataBlock(array, child, group, block, written);
    }
    cursor.checksum('a secondary block');
}
function* readDataBlock(array, address, group, block, written) {
    const { source, entry, perPage } = array;
    const first = group.first + block * group.entries;
    const cursor = source.signed(address, 'EADB');
    cursor.version('a data block', 0);
    cursor.skip(1 + source.offsetSize + array.offsetBytes);
    if (group.entries <= perPage) {
        for (let index = 0; index < group.entries; index++) {
            const chunk = readArrayElement(cursor, first + index, entry);
            if (chunk !== null)
                yield chunk;
        }
        cursor.checksum('a data block');
        return;
    }
    cursor.checksum('a data block');
    for (let page = 0; page * perPage < group.entries; page++) {
        const isWritten = written === null || (written[page >> 3] & (0x80 >> (page & 7))) !== 0;
        if (isWritten)
            yield* readPage(source, cursor.at, { first: first + page * perPage, count: perPage, entry });
        cursor.skip(perPage * entry.entryBytes + 4);
    }
}

;// CONCATENATED MODULE: ./src/formats/hdf5/chunk-index.ts








/** Every stored chunk of a dataset, by whatever index its layout has. @throws corrupt, limit */
function* storedChunks(data) {
    const { source, layout, chunkBytes } = data;
    const { address, index, chunk } = layout;
    if (address === null)
        return;
    const numbered = new ChunkGrid(chunk, data.maximum);
    const plain = { chunkBytes, hasFilters: data.hasFilters };
    switch (index.kind) {
        case 'tree-v1':
            yield* treeV1(source, address, chunk);
            return;
        case 'single': {
            const offset = chunk.map(() => 0);
            yield { offset, address, size: index.size ?? chunkBytes, mask: index.filterMask };
            return;
        }
        case 'implicit':
            for (let number = 0; number < numbered.total; number++) {
                source.budget.step();
                yield { offset: numbered.offsetOf(number), address: address + number * chunkBytes, size: chunkBytes, mask: 0 };
            }
            return;
        case 'fixed-array':
            yield* place(numbered, readFixedArray(source, address, plain));
            return;
        case 'extensible-array':
            yield* place(new ChunkGrid(chunk, data.maximum, { unlimitedFirst: true }), readExtensibleArray(source, address, plain));
            return;
        case 'tree-v2':
            yield* treeV2(data, address);
    }
}
function* place(grid, chunks) {
    for (const { number, ...chunk } of chunks)
        yield { ...chunk, offset: grid.offsetOf(number) };
}
function* treeV1(source, address, chunk) {
    const key = (cursor) => {
        const size = cursor.u32();
        const mask = cursor.u32();
        const offset = chunk.map(() => cursor.uint(8));
        // The last offset counts bytes within an element: always 0.
        cursor.skip(8);
        return { size, mask, offset };
    };
    for (const entry of (0,btree_v1/* walkTreeV1 */.v)(source, address, { node: 1, key }))
        yield { ...entry.key, address: entry.child };
}
function* treeV2({ source, layout, chunkBytes, hasFilters }, address) {
    const width = layout.wideSizes ? source.lengthSize : chunkSizeBytes(chunkBytes);
    for (const record of (0,btree_v2/* walkTreeV2 */.o)(source, address, hasFilters ? btree_v2/* TREE_V2 */.y.filteredChunks : btree_v2/* TREE_V2 */.y.chunks)) {
        const at = record.definedAddress('a chunk');
        const size = hasFilters ? record.uint(width) : chunkBytes;
        const mask = hasFilters ? record.u32() : 0;
        const offset = layout.chunk.map((extent) => record.uint(8) * extent);
        if (offset.some((value) => !Number.isSafeInteger(value)))
            throw (0,errors/* corrupt */.qb)('hdf5', 'a chunk lies out of range', at);
        yield { offset, address: at, size, mask };
    }
}
/** https://github.com/HDFGroup/hdf5/blob/develop/src/H5Dbtree2.c: one byte more than a chunk's own size needs. */
function chunkSizeBytes(chunkBytes) {
    return Math.min(8, 1 + Math.floor(((0,hdf5_source/* log2 */.p6)(chunkBytes) + 8) / 8));
}

// EXTERNAL MODULE: ./src/formats/hdf5/dataspace.ts
var dataspace = __webpack_require__(62722);
// EXTERNAL MODULE: ./src/formats/hdf5/datatype.ts
var datatype = __webpack_require__(11518);
// EXTERNAL MODULE: ./src/formats/hdf5/elements.ts
var hdf5_elements = __webpack_require__(73383);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./src/formats/hdf5/checksums.ts
var checksums = __webpack_require__(94300);
// EXTERNAL MODULE: ./src/formats/hdf5/superblock.ts
var superblock = __webpack_require__(42806);
;// CONCATENATED MODULE: ./src/formats/hdf5/filters.ts





/** https://github.com/HDFGroup/hdf5_plugins/blob/master/docs/RegisteredFilterPlugins.md */
const NAMES = {
    1: 'deflate',
    2: 'shuffle',
    3: 'fletcher32',
    4: 'szip',
    5: 'nbit',
    6: 'scaleoffset',
    307: 'bzip2',
    32000: 'lzf',
    32001: 'blosc',
    32004: 'lz4',
    32008: 'bitshuffle',
    32013: 'zfp',
    32015: 'zstd',
    32026: 'blosc2',
};
/** https://support.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html section IV.A.2.l */
function readFilters(cursor) {
    const version = cursor.version('a filter pipeline', 1, 2);
    const count = cursor.u8();
    if (version === 1)
        cursor.skip(6);
    return Array.from({ length: count }, () => {
        const id = cursor.u16();
        const named = version === 1 || id >= 256;
        const nameLength = named ? cursor.u16() : 0;
        cursor.skip(2);
        const valueCount = cursor.u16();
        const stored = cursor.text(nameLength);
        if (version === 1)
            cursor.skip((8 - (nameLength % 8)) % 8);
        const values = Array.from({ length: valueCount }, () => cursor.u32());
        if (version === 1 && valueCount % 2 === 1)
            cursor.skip(4);
        return { id, name: NAMES[id] ?? (stored === '' ? `filter ${id}` : stored), values };
    });
}
/** One chunk as stored -> its elements' bytes. `mask` has a bit for each filter that was skipped. */
function unfilter(stored, filters, { mask, size, elementSize }) {
    let bytes = stored;
    for (const [index, filter] of [...filters.entries()].reverse()) {
        if ((mask & (1 << index)) !== 0)
            continue;
        bytes = undo(filter, bytes, { size, elementSize });
    }
    if (bytes.length !== size)
        throw (0,errors/* corrupt */.qb)('hdf5', `a chunk has ${bytes.length} bytes, ${size} are expected`);
    return bytes;
}
function undo(filter, bytes, { size, elementSize }) {
    switch (filter.name) {
        case 'deflate':
            return inflate(bytes, size);
        case 'shuffle':
            return unshuffle(bytes, filter.values[0] ?? elementSize);
        case 'fletcher32':
            return verify(bytes);
        default:
            throw (0,errors/* unsupported */.qO)('hdf5', `values are stored through the filter ${filter.name}`, superblock/* SAVE_AGAIN */.R);
    }
}
/** The checksum of an earlier filter may still follow the elements. */
function inflate(bytes, size) {
    try {
        return (0,external_node_zlib_.inflateSync)(bytes, { maxOutputLength: size + 64 });
    }
    catch (cause) {
        throw (0,errors/* corrupt */.qb)('hdf5', `a compressed chunk cannot be unpacked (${cause.message})`);
    }
}
/** All first bytes, then all second bytes ...: back to one element after the other. */
function unshuffle(bytes, elementSize) {
    if (elementSize <= 1 || elementSize > bytes.length)
        return bytes;
    const count = Math.floor(bytes.length / elementSize);
    const result = new Uint8Array(bytes.length);
    for (let part = 0; part < elementSize; part++) {
        const from = part * count;
        for (let index = 0; index < count; index++)
            result[index * elementSize + part] = bytes[from + index];
    }
    result.set(bytes.subarray(count * elementSize), count * elementSize);
    return result;
}
function verify(bytes) {
    if (bytes.length < 4)
        throw (0,errors/* corrupt */.qb)('hdf5', 'a chunk is too short for its checksum');
    const body = bytes.subarray(0, -4);
    const view = new DataView(bytes.buffer, bytes.byteOffset + body.length, 4);
    if (view.getUint32(0, true) !== (0,checksums/* fletcher32 */.J)(body))
        throw (0,errors/* corrupt */.qb)('hdf5', 'a chunk has a wrong fletcher32 checksum');
    return body;
}

;// CONCATENATED MODULE: ./src/formats/hdf5/layout.ts



const COMPACT = 0;
const CONTIGUOUS = 1;
const CHUNKED = 2;
const VIRTUAL = 3;
/** https://support.hdfgroup.org/documentation/hdf5/latest/_f_m_t4.html section IV.A.2.i */
function readLayout(cursor) {
    const from = cursor.at;
    const version = cursor.version('a data layout', 1, 2, 3, 4, 5);
    if (version < 3)
        return readOldLayout(cursor, version);
    const kind = cursor.u8();
    switch (kind) {
        case COMPACT:
            return { kind: 'compact', data: cursor.bytes(cursor.u16()) };
        case CONTIGUOUS:
            return { kind: 'contiguous', address: cursor.address(), size: cursor.length() };
        case CHUNKED:
            return version === 3 ? readChunkedV3(cursor) : readChunkedV4(cursor, version);
        case VIRTUAL:
            if (version > 3)
                return { kind: 'virtual' };
    }
    throw (0,errors/* corrupt */.qb)('hdf5', `a data layout of the unknown kind ${kind}`, from);
}
function readOldLayout(cursor, version) {
    const rank = cursor.u8();
    const kind = cursor.u8();
    cursor.skip(5);
    const address = kind === COMPACT ? null : cursor.address();
    const extents = Array.from({ length: rank }, () => cursor.u32());
    if (kind === COMPACT)
        return { kind: 'compact', data: cursor.bytes(cursor.u32()) };
    if (kind === CONTIGUOUS)
        return { kind: 'contiguous', address, size: null };
    if (kind !== CHUNKED)
        throw (0,errors/* corrupt */.qb)('hdf5', `a data layout of the unknown kind ${kind}`, cursor.at);
    return chunked(cursor, { address, extents, index: { kind: 'tree-v1' }, flags: 0, version });
}
function readChunkedV3(cursor) {
    const rank = cursor.u8();
    const address = cursor.address();
    const extents = Array.from({ length: rank }, () => cursor.u32());
    return chunked(cursor, { address, extents, index: { kind: 'tree-v1' }, flags: 0, version: 3 });
}
function readChunkedV4(cursor, version) {
    const flags = cursor.u8();
    const rank = cursor.u8();
    const width = cursor.u8();
    if (width < 1 || width > 8)
        throw (0,errors/* corrupt */.qb)('hdf5', 'chunk extents of impossible width', cursor.at);
    const extents = Array.from({ length: rank }, () => cursor.uint(width));
    const index = readIndex(cursor, flags);
    return chunked(cursor, { address: cursor.address(), extents, index, flags, version });
}
function readIndex(cursor, flags) {
    const type = cursor.u8();
    switch (type) {
        case 1:
            return (flags & 2) === 0
                ? { kind: 'single', size: null, filterMask: 0 }
                : { kind: 'single', size: cursor.length(), filterMask: cursor.u32() };
        case 2:
            return { kind: 'implicit' };
        case 3:
            cursor.skip(1);
            return { kind: 'fixed-array' };
        case 4:
            cursor.skip(5);
            return { kind: 'extensible-array' };
        case 5:
            cursor.skip(6);
            return { kind: 'tree-v2' };
        default:
            throw (0,errors/* unsupported */.qO)('hdf5', `chunks are found through the unknown index ${type}`, superblock/* SAVE_AGAIN */.R);
    }
}
function chunked(cursor, { address, extents, index, flags, version }) {
    if (extents.length < 2 || extents.includes(0))
        throw (0,errors/* corrupt */.qb)('hdf5', 'chunks of impossible shape', cursor.at);
    return {
        kind: 'chunked',
        address,
        chunk: extents.slice(0, -1),
        index,
        edgesUnfiltered: (flags & 1) !== 0,
        wideSizes: version === 5,
    };
}

// EXTERNAL MODULE: ./src/formats/hdf5/object-header.ts
var object_header = __webpack_require__(90771);
;// CONCATENATED MODULE: ./src/formats/hdf5/dataset.ts













/** An array of the file; its values are read when asked for. */
class Hdf5Dataset {
    kind = 'dataset';
    path;
    address;
    type;
    space;
    layout;
    filters;
    /** Raw data lies in other files, which are never opened. */
    hasExternalStorage;
    #file;
    #messages;
    #attributes = null;
    constructor(file, { path, address, messages }) {
        const { source } = file;
        const need = (type, what) => {
            const cursor = (0,object_header/* findMessage */.fn)(source, messages, type);
            if (cursor === null)
                throw (0,errors/* corrupt */.qb)('hdf5', `a dataset has no ${what}`, address);
            return cursor;
        };
        this.path = path;
        this.address = address;
        this.#file = file;
        this.#messages = messages;
        this.type = (0,datatype/* readDatatype */.$)(need(object_header/* MESSAGE */.w5.datatype, 'datatype'));
        this.space = (0,dataspace/* readDataspace */.L)(need(object_header/* MESSAGE */.w5.dataspace, 'dataspace'));
        this.layout = readLayout(need(object_header/* MESSAGE */.w5.layout, 'layout'));
        const filters = (0,object_header/* findMessage */.fn)(source, messages, object_header/* MESSAGE */.w5.filters);
        this.filters = filters === null ? [] : readFilters(filters);
        this.hasExternalStorage = messages.some(({ type }) => type === object_header/* MESSAGE */.w5.externalFiles);
    }
    get shape() {
        return this.space.shape;
    }
    /** Bytes of all values by the declared shape; may be beyond any file. */
    get declaredBytes() {
        return this.space.count * this.type.size;
    }
    get attributes() {
        this.#attributes ??= (0,attributes/* readAttributes */.w)(this.#file.source, this.#messages, this.#file.heap);
        return this.#attributes;
    }
    /** Notes the bytes of the values, unread, as belonging to the file's content. @throws corrupt, limit */
    noteStorage() {
        const { source } = this.#file;
        const { layout, space, type } = this;
        if (this.hasExternalStorage || source.used === null)
            return;
        if (layout.kind === 'contiguous' && layout.address !== null) {
            const size = layout.size ?? space.count * type.size;
            source.at(layout.address, size).skip(size);
        }
        if (layout.kind !== 'chunked')
            return;
        const chunkBytes = layout.chunk.reduce((product, extent) => product * extent, type.size);
        const { shape, maximum } = space;
        const data = { source, layout, shape, maximum, chunkBytes, hasFilters: this.filters.length > 0 };
        for (const { address, size } of storedChunks(data))
            source.at(address, size).skip(size);
    }
    /** All values, row-major. @throws corrupt, unsupported (a filter, type or storage of another kind), limit */
    read() {
        const { source, heap } = this.#file;
        return (0,hdf5_elements/* decodeElements */.U)(this.readBytes(), { type: this.type, count: this.space.count, heap, source });
    }
    /** The values' bytes as stored, after filters. */
    readBytes() {
        const { layout, space, type } = this;
        const { source } = this.#file;
        if (this.hasExternalStorage) {
            throw (0,errors/* unsupported */.qO)('hdf5', `${this.path}: its values lie in other files, which are never opened`, superblock/* SAVE_AGAIN */.R);
        }
        if (layout.kind === 'virtual') {
            throw (0,errors/* unsupported */.qO)('hdf5', `${this.path}: a virtual dataset; other datasets are never gathered`, superblock/* SAVE_AGAIN */.R);
        }
        const size = space.count * type.size;
        source.budget.values(size, this.address);
        switch (layout.kind) {
            case 'compact':
                if (layout.data.length < size)
                    throw (0,errors/* corrupt */.qb)('hdf5', `${this.path} has fewer values than its shape`);
                return layout.data.subarray(0, size);
            case 'contiguous':
                if (layout.address === null)
                    return this.#filled(size);
                if (layout.size !== null && layout.size < size) {
                    throw (0,errors/* corrupt */.qb)('hdf5', `${this.path} has fewer values than its shape`);
                }
                return source.at(layout.address, size).values(size);
            case 'chunked':
                return this.#gather(layout, size);
        }
    }
    #gather(layout, size) {
        const { source } = this.#file;
        const { shape, maximum } = this.space;
        const { chunk } = layout;
        if (chunk.length !== shape.length)
            throw (0,errors/* corrupt */.qb)('hdf5', `${this.path}: chunks of another rank`, this.address);
        const elementSize = this.type.size;
        const chunkBytes = chunk.reduce((product, extent) => product * extent, elementSize);
        const chunkCount = shape.reduce((product, extent, dimension) => product * Math.ceil(extent / chunk[dimension]), 1);
        source.budget.values(chunkBytes * Math.max(1, chunkCount), -1 - this.address);
        const result = this.#filled(size);
        const met = new Set();
        const data = { source, layout, shape, maximum, chunkBytes, hasFilters: this.filters.length > 0 };
        for (const { offset, address, size: storedSize, mask } of storedChunks(data)) {
            // Chunks behind the edge remain of a dataset that has shrunk.
            if (offset.some((value, dimension) => value >= shape[dimension]))
                continue;
            const key = offset.join();
            if (met.has(key) || offset.some((value, dimension) => value % chunk[dimension] !== 0)) {
                throw (0,errors/* corrupt */.qb)('hdf5', `${this.path}: chunks overlap`, address);
            }
            met.add(key);
            const stored = source.at(address, storedSize).values(storedSize);
            const isPartial = offset.some((value, dimension) => value + chunk[dimension] > shape[dimension]);
            const filters = layout.edgesUnfiltered && isPartial ? [] : this.filters;
            const bytes = unfilter(stored, filters, { mask, size: chunkBytes, elementSize });
            placeChunk(result, bytes, offset, { shape, chunk, elementSize });
        }
        return result;
    }
    /** What was never written reads as the fill value, zeros by default. */
    #filled(size) {
        const result = new Uint8Array(size);
        const fill = this.#fillValue();
        if (fill === null || fill.length !== this.type.size || fill.every((byte) => byte === 0))
            return result;
        for (let at = 0; at < size; at += fill.length)
            result.set(fill, at);
        return result;
    }
    /** https://support.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html section IV.A.2.f */
    #fillValue() {
        const { source } = this.#file;
        const cursor = (0,object_header/* findMessage */.fn)(source, this.#messages, object_header/* MESSAGE */.w5.fillValue);
        if (cursor === null) {
            const old = (0,object_header/* findMessage */.fn)(source, this.#messages, object_header/* MESSAGE */.w5.oldFillValue);
            return old === null ? null : old.bytes(old.u32());
        }
        const version = cursor.version('a fill value', 1, 2, 3);
        if (version === 3)
            return (cursor.u8() & 0x20) === 0 ? null : cursor.bytes(cursor.u32());
        cursor.skip(2);
        const isDefined = cursor.u8() !== 0;
        if (!isDefined && version === 2)
            return null;
        const length = cursor.u32();
        return isDefined && length < 2 ** 31 ? cursor.bytes(length) : null;
    }
}


/***/ }),

/***/ 62722:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readDataspace)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);


const MAX_RANK = 32;
function readDataspace(cursor) {
    const version = cursor.version('a dataspace', 1, 2);
    const rank = cursor.u8();
    if (rank > MAX_RANK)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('hdf5', `a dataspace of ${rank} dimensions`, cursor.at);
    const flags = cursor.u8();
    const type = cursor.u8();
    if (version === 1)
        cursor.skip(4);
    const shape = Array.from({ length: rank }, () => cursor.length());
    const maximum = (flags & 1) === 0 ? shape : Array.from({ length: rank }, () => cursor.extent());
    if (version === 2 && type === 2)
        return { kind: 'null', shape: [], maximum: [], count: 0 };
    if (rank === 0)
        return { kind: 'scalar', shape, maximum, count: 1 };
    return { kind: 'simple', shape, maximum, count: shape.reduce((product, extent) => product * extent, 1) };
}


/***/ }),

/***/ 11518:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readDatatype)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);


const CLASS_NAMES = [
    'integer',
    'float',
    'time',
    'string',
    'bitfield',
    'opaque',
    'compound',
    'reference',
    'enumeration',
    'variable-length sequence',
    'array',
    'complex',
];
/** https://support.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html section IV.A.2.d */
function readDatatype(cursor) {
    const from = cursor.at;
    const classAndVersion = cursor.u8();
    const version = classAndVersion >> 4;
    const name = CLASS_NAMES[classAndVersion & 15];
    if (name === undefined || version < 1 || version > 5)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('hdf5', 'an unknown datatype', from);
    const bits = cursor.uint(3);
    const size = cursor.u32();
    if (size === 0)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('hdf5', 'a datatype of no bytes', from);
    switch (name) {
        case 'integer':
            return readInteger(cursor, bits, size);
        case 'float':
            return readFloat(cursor, bits, size);
        case 'string':
            return { kind: 'string', size, padding: (bits & 15) === 2 ? 'space' : 'nul' };
        case 'opaque':
            return { kind: 'opaque', size, tag: cursor.text(Math.min(bits & 255, cursor.left)) };
        case 'enumeration':
            return readEnumeration(cursor, { members: bits & 0xffff, version, size });
        case 'variable-length sequence':
            return (bits & 15) === 1 ? { kind: 'vlen-string', size } : { kind: 'other', size, name };
        default:
            return { kind: 'other', size, name };
    }
}
function readInteger(cursor, bits, size) {
    const offset = cursor.u16();
    const precision = cursor.u16();
    const whole = offset === 0 && precision === size * 8 && (size === 1 || size === 2 || size === 4 || size === 8);
    if (!whole)
        return { kind: 'other', size, name: `integer of ${precision} bits` };
    return { kind: 'integer', size, signed: (bits & 8) !== 0, bigEndian: (bits & 1) !== 0 };
}
/** Size, exponent bits, mantissa bits and bias of the formats that are read. */
const FLOATS = {
    float16: [2, 5, 10, 15],
    bfloat16: [2, 8, 7, 127],
    float32: [4, 8, 23, 127],
    float64: [8, 11, 52, 1023],
};
function readFloat(cursor, bits, size) {
    const offset = cursor.u16();
    const precision = cursor.u16();
    cursor.skip(1);
    const exponentBits = cursor.u8();
    cursor.skip(1);
    const mantissaBits = cursor.u8();
    const bias = cursor.u32();
    const layout = [size, exponentBits, mantissaBits, bias];
    const format = Object.keys(FLOATS).find((candidate) => FLOATS[candidate].every((value, index) => layout[index] === value));
    const isVax = (bits & 0x40) !== 0;
    if (format === undefined || offset !== 0 || precision !== size * 8 || isVax) {
        return { kind: 'other', size, name: `float of ${precision} bits, ${exponentBits} of them exponent` };
    }
    return { kind: 'float', size, format, bigEndian: (bits & 1) !== 0 };
}
/** h5py stores booleans as an enumeration of FALSE = 0 and TRUE = 1 over a signed byte. */
function readEnumeration(cursor, { members, version, size }) {
    const other = { kind: 'other', size, name: 'enumeration' };
    const base = readDatatype(cursor);
    if (base.kind !== 'integer' || base.size !== 1 || size !== 1 || members !== 2)
        return other;
    const names = Array.from({ length: members }, () => {
        const from = cursor.at;
        const name = cursor.terminated();
        if (version < 3)
            cursor.skip((8 - ((cursor.at - from) % 8)) % 8);
        return name;
    });
    const values = [...cursor.bytes(members)];
    return names[values.indexOf(0)] === 'FALSE' && names[values.indexOf(1)] === 'TRUE' ? { kind: 'boolean', size } : other;
}


/***/ }),

/***/ 73383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ widenBrain),
/* harmony export */   U: () => (/* binding */ decodeElements)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92702);
/* harmony import */ var _superblock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42806);





/** `count` elements of `type` from their stored bytes. @throws unsupported for types that no model stores */
function decodeElements(bytes, { type, count, heap, source }) {
    switch (type.kind) {
        case 'float':
            return decodeFloats(type.format, ordered(bytes, type), count);
        case 'integer':
            return decodeIntegers(type, ordered(bytes, type), count);
        case 'boolean':
            return bytes.slice(0, count).map((byte) => (byte === 0 ? 0 : 1));
        case 'string':
            return Array.from({ length: count }, (_, index) => {
                const text = (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(bytes.subarray(index * type.size, (index + 1) * type.size));
                return type.padding === 'space' ? text.replace(/ +$/, '') : text;
            });
        case 'vlen-string':
            return decodeStrings(bytes, { count, heap, source, size: type.size });
        case 'opaque':
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)('hdf5', `elements are opaque (${type.size} bytes)`, _superblock_js__WEBPACK_IMPORTED_MODULE_2__/* .SAVE_AGAIN */ .R);
        case 'other':
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)('hdf5', `elements are of the type ${type.name}, which Keras does not store`, _superblock_js__WEBPACK_IMPORTED_MODULE_2__/* .SAVE_AGAIN */ .R);
    }
}
/** The bytes in little-endian order, aligned to start a buffer of their own. */
function ordered(bytes, { size, bigEndian }) {
    const copy = Buffer.from(new ArrayBuffer(bytes.length));
    copy.set(bytes);
    if (bigEndian && size === 2)
        copy.swap16();
    if (bigEndian && size === 4)
        copy.swap32();
    if (bigEndian && size === 8)
        copy.swap64();
    return copy.buffer;
}
function decodeFloats(format, buffer, count) {
    switch (format) {
        case 'float64':
            return new Float64Array(buffer, 0, count);
        case 'float32':
            return new Float32Array(buffer, 0, count);
        case 'float16':
            return Float32Array.from(new Uint16Array(buffer, 0, count), widenHalf);
        case 'bfloat16':
            return widenBrain(new Uint16Array(buffer, 0, count));
    }
}
/** IEEE 754 binary16; exact in float32. */
function widenHalf(bits) {
    const sign = bits & 0x8000 ? -1 : 1;
    const exponent = (bits >> 10) & 31;
    const mantissa = bits & 1023;
    if (exponent === 0)
        return sign * mantissa * 2 ** -24;
    if (exponent === 31)
        return mantissa === 0 ? sign * Infinity : NaN;
    return sign * (1 + mantissa / 1024) * 2 ** (exponent - 15);
}
/** bfloat16 is the upper half of float32. */
function widenBrain(halves) {
    const words = new Uint32Array(halves.length);
    for (let index = 0; index < halves.length; index++)
        words[index] = halves[index] * 0x10000;
    return new Float32Array(words.buffer);
}
function decodeIntegers({ size, signed }, buffer, count) {
    switch (size) {
        case 1:
            return signed ? new Int8Array(buffer, 0, count) : new Uint8Array(buffer, 0, count);
        case 2:
            return Int32Array.from(signed ? new Int16Array(buffer, 0, count) : new Uint16Array(buffer, 0, count));
        case 4:
            return signed
                ? new Int32Array(buffer, 0, count)
                : BigInt64Array.from(new Uint32Array(buffer, 0, count), BigInt);
        default:
            return signed ? new BigInt64Array(buffer, 0, count) : new BigUint64Array(buffer, 0, count);
    }
}
/** Each element: length, address of a heap collection, index in it. An address of 0 is the empty string. */
function decodeStrings(bytes, { count, heap, source, size }) {
    if (size !== 8 + source.offsetSize)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .corrupt */ .qb)('hdf5', 'a variable-length string of impossible size');
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return Array.from({ length: count }, (_, index) => {
        source.budget.step();
        const at = index * size;
        const length = view.getUint32(at, true);
        const address = readAddress(view, at + 4, source.offsetSize);
        if (length === 0 || address === 0)
            return '';
        const object = heap.object(address, view.getUint32(at + 4 + source.offsetSize, true));
        if (object.length < length)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .corrupt */ .qb)('hdf5', 'a string is longer than its heap object', address);
        source.budget.text(length);
        return (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(object.subarray(0, length));
    });
}
function readAddress(view, at, size) {
    if (size === 2)
        return view.getUint16(at, true);
    return size === 4 ? view.getUint32(at, true) : Number(view.getBigUint64(at, true));
}


/***/ }),

/***/ 48816:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ Hdf5Group),
  a: () => (/* binding */ openHdf5)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/formats/hdf5/attributes.ts
var attributes = __webpack_require__(65363);
// EXTERNAL MODULE: ./src/formats/hdf5/dataset.ts + 6 modules
var dataset = __webpack_require__(82928);
// EXTERNAL MODULE: ./src/formats/hdf5/source.ts + 1 modules
var hdf5_source = __webpack_require__(92702);
;// CONCATENATED MODULE: ./src/formats/hdf5/heaps.ts


/** Names of an old group. https://support.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html section III.D */
function localHeapText(source, address) {
    const header = source.signed(address, 'HEAP');
    header.version('a local heap', 0);
    header.skip(3);
    const size = header.length();
    header.skip(source.lengthSize);
    const data = source.at(header.definedAddress('a local heap'), size).bytes(size);
    return (offset) => {
        if (offset >= data.length)
            throw (0,errors/* corrupt */.qb)('hdf5', 'a name lies outside its heap', address);
        return (0,hdf5_source/* textOf */.b6)(data.subarray(offset));
    };
}
/** Objects of variable length, by collection and index. Section III.E; collections are read once. */
class GlobalHeap {
    #source;
    #collections = new Map();
    constructor(source) {
        this.#source = source;
    }
    object(address, index) {
        let collection = this.#collections.get(address);
        if (collection === undefined) {
            collection = readCollection(this.#source, address);
            this.#collections.set(address, collection);
        }
        const object = collection.get(index);
        if (object === undefined)
            throw (0,errors/* corrupt */.qb)('hdf5', `global heap has no object ${index}`, address);
        return object;
    }
}
function readCollection(source, address) {
    const header = source.signed(address, 'GCOL');
    header.version('a global heap', 1);
    header.skip(3);
    const size = header.length();
    const body = source.at(address, size);
    body.skip(header.at - address);
    const objects = new Map();
    while (body.left >= 8 + source.lengthSize) {
        source.budget.step();
        const index = body.u16();
        body.skip(6);
        const length = body.length();
        // Object 0 is the free space at the end.
        if (index === 0)
            break;
        objects.set(index, body.bytes(length));
        body.skip(Math.min(body.left, (8 - (length % 8)) % 8));
    }
    return objects;
}

// EXTERNAL MODULE: ./src/formats/hdf5/btree-v1.ts
var btree_v1 = __webpack_require__(38262);
// EXTERNAL MODULE: ./src/formats/hdf5/btree-v2.ts
var btree_v2 = __webpack_require__(73355);
// EXTERNAL MODULE: ./src/formats/hdf5/fractal-heap.ts
var fractal_heap = __webpack_require__(62404);
// EXTERNAL MODULE: ./src/formats/hdf5/object-header.ts
var object_header = __webpack_require__(90771);
;// CONCATENATED MODULE: ./src/formats/hdf5/links.ts






/** The links of a group in file order, null when the object is no group. */
function readLinks(source, messages) {
    const table = (0,object_header/* findMessage */.fn)(source, messages, object_header/* MESSAGE */.w5.symbolTable);
    if (table !== null)
        return [...oldLinks(source, table)];
    const info = (0,object_header/* findMessage */.fn)(source, messages, object_header/* MESSAGE */.w5.linkInfo);
    if (info === null)
        return null;
    const compact = messages.filter(({ type }) => type === object_header/* MESSAGE */.w5.link).map((message) => readLink(message.open()));
    return [...compact, ...denseLinks(source, info)];
}
/** A symbol table: a B-tree of nodes with names in a local heap. */
function* oldLinks(source, table) {
    const tree = table.definedAddress('the tree of a group');
    const nameAt = localHeapText(source, table.definedAddress('the names of a group'));
    for (const { child } of (0,btree_v1/* walkTreeV1 */.v)(source, tree, { node: 0, key: (cursor) => cursor.length() })) {
        const node = source.signed(child, 'SNOD');
        node.version('a group node', 1);
        node.skip(1);
        const count = node.u16();
        for (let entry = 0; entry < count; entry++) {
            source.budget.step();
            const name = nameAt(node.uint(source.offsetSize));
            const address = node.address();
            const cacheType = node.u32();
            node.skip(4);
            const scratch = node.u32();
            node.skip(12);
            if (cacheType === 2)
                yield { kind: 'soft', name, target: nameAt(scratch) };
            else if (address !== null)
                yield { kind: 'hard', name, address };
        }
    }
}
/** Links of a large new group: a heap of link messages, ordered by a tree of their names. */
function* denseLinks(source, info) {
    info.version('a link info', 0);
    if ((info.u8() & 1) !== 0)
        info.skip(8);
    const heapAddress = info.address();
    const tree = info.address();
    if (heapAddress === null || tree === null)
        return;
    const heap = new fractal_heap/* FractalHeap */.W(source, heapAddress);
    for (const record of (0,btree_v2/* walkTreeV2 */.o)(source, tree, btree_v2/* TREE_V2 */.y.linkNames)) {
        record.skip(4);
        yield readLink(heap.object(record));
    }
}
/** https://support.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html section IV.A.2.g */
function readLink(cursor) {
    cursor.version('a link', 1);
    const flags = cursor.u8();
    const type = (flags & 8) === 0 ? 0 : cursor.u8();
    if (flags & 4)
        cursor.skip(8);
    if (flags & 0x10)
        cursor.skip(1);
    const name = cursor.text(cursor.uint(1 << (flags & 3)));
    if (type === 0)
        return { kind: 'hard', name, address: cursor.definedAddress('a link') };
    const value = cursor.source.at(cursor.at + 2, cursor.u16());
    if (type === 1)
        return { kind: 'soft', name, target: value.text(value.left) };
    if (type !== 64)
        return { kind: 'user-defined', name, type };
    value.skip(1);
    return { kind: 'external', name, file: value.terminated(), target: value.text(value.left) };
}

// EXTERNAL MODULE: ./src/formats/hdf5/superblock.ts
var superblock = __webpack_require__(42806);
;// CONCATENATED MODULE: ./src/formats/hdf5/used-bytes.ts
/** Which bytes were read, or belong to values that were not; reading goes forward mostly, so stretches are few. */
class UsedBytes {
    #starts = [];
    #ends = [];
    note(start, end) {
        const last = this.#ends.length - 1;
        if (last >= 0 && start <= this.#ends[last] && start >= this.#starts[last]) {
            if (end > this.#ends[last])
                this.#ends[last] = end;
            return;
        }
        this.#starts.push(start);
        this.#ends.push(end);
    }
    /** What lies between the stretches, up to `end`. */
    gaps(end) {
        const order = Array.from(this.#starts, (_, index) => index).sort((a, b) => this.#starts[a] - this.#starts[b]);
        const gaps = [];
        let at = 0;
        for (const index of order) {
            const start = this.#starts[index];
            if (start > at)
                gaps.push({ start: at, end: Math.min(start, end) });
            at = Math.max(at, this.#ends[index]);
        }
        if (at < end)
            gaps.push({ start: at, end });
        return gaps.filter((gap) => gap.start < gap.end);
    }
}

;// CONCATENATED MODULE: ./src/formats/hdf5/file.ts
var _a;










const MAX_SOFT_LINKS = 16;
/**
 * Opens an HDF5 file over its bytes: groups, attributes and values are read when asked for, within the budgets of
 * core/limits.ts. Nothing outside the bytes is ever touched: external links, external storage and virtual datasets are
 * refused by name when they are needed. @throws corrupt, unsupported, limit
 */
function openHdf5(content, options = {}) {
    const used = options.noteUse === true ? new UsedBytes() : null;
    const { source, userBlock, endOfFile, root } = (0,superblock/* readSuperblock */.t)(content, used);
    const file = { source, heap: new GlobalHeap(source), opened: new Map(), root: null };
    const messages = (0,object_header/* readObjectHeader */.lT)(source, root);
    const group = new Hdf5Group(file, { path: '', address: root, messages, links: readLinks(source, messages) ?? [] });
    file.root = group;
    const unused = () => used?.gaps(endOfFile).map(({ start, end }) => ({ start: userBlock + start, end: userBlock + end })) ?? null;
    return { root: group, userBlock, end: userBlock + endOfFile, unused };
}
/** A folder of the file. Its links were read; what they lead to was not. */
class Hdf5Group {
    kind = 'group';
    /** `model_weights/dense`; empty for the root. */
    path;
    /** The same for all names of one object: hard links may form circles. */
    address;
    links;
    #file;
    #messages;
    #attributes = null;
    constructor(file, { path, address, messages, links }) {
        this.path = path;
        this.address = address;
        this.#file = file;
        this.#messages = messages;
        this.links = new Map(links.map((link) => [link.name, link]));
    }
    get attributes() {
        this.#attributes ??= (0,attributes/* readAttributes */.w)(this.#file.source, this.#messages, this.#file.heap);
        return this.#attributes;
    }
    /**
     * The object at a path below this group, null when there is none. Soft links are followed.
     * @throws unsupported when the way leads through a link into another file
     */
    find(path) {
        return this.#find(path, MAX_SOFT_LINKS);
    }
    #find(path, softLinks) {
        const names = path.split('/').filter((name) => name !== '' && name !== '.');
        return names.reduce((at, name) => (at?.kind === 'group' ? at.#step(name, softLinks) : null), this);
    }
    #step(name, softLinks) {
        const link = this.links.get(name);
        const path = this.path === '' ? name : `${this.path}/${name}`;
        switch (link?.kind) {
            case undefined:
                return null;
            case 'hard':
                return this.#open(link.address, path);
            case 'soft': {
                if (softLinks === 0)
                    throw (0,errors/* unsupported */.qO)('hdf5', `${path} leads through too many links`, superblock/* SAVE_AGAIN */.R);
                const from = link.target.startsWith('/') ? this.#file.root : this;
                return from.#find(link.target, softLinks - 1);
            }
            case 'external':
                throw (0,errors/* unsupported */.qO)('hdf5', `${path} is a link into another file (${link.file}), which is never followed`, superblock/* SAVE_AGAIN */.R);
            case 'user-defined':
                throw (0,errors/* unsupported */.qO)('hdf5', `${path} is a link of the user-defined type ${link.type}`, superblock/* SAVE_AGAIN */.R);
        }
    }
    #open(address, path) {
        const { source, heap, opened } = this.#file;
        let header = opened.get(address);
        if (header === undefined) {
            const messages = (0,object_header/* readObjectHeader */.lT)(source, address);
            header = { messages, links: readLinks(source, messages) };
            opened.set(address, header);
        }
        const { messages, links } = header;
        if (links !== null)
            return new _a(this.#file, { path, address, messages, links });
        if (!messages.some(({ type }) => type === object_header/* MESSAGE */.w5.layout))
            return null;
        return new dataset/* Hdf5Dataset */.y({ source, heap }, { path, address, messages });
    }
}
_a = Hdf5Group;


/***/ }),

/***/ 62404:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ FractalHeap)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _btree_v2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73355);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92702);
/* harmony import */ var _superblock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42806);




const MAX_DEPTH = 64;
/** Links and attributes of large groups. https://support.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html section III.G */
class FractalHeap {
    #source;
    #idLength;
    #flags;
    #hugeTree;
    #width;
    #startSize;
    #maxDirect;
    #offsetBytes;
    #lengthBytes;
    #root;
    #rootRows;
    constructor(source, address) {
        const header = source.signed(address, 'FRHP');
        header.version('a heap', 0);
        this.#source = source;
        this.#idLength = header.u16();
        const filterBytes = header.u16();
        if (filterBytes > 0)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)('hdf5', 'links or attributes are stored through filters', _superblock_js__WEBPACK_IMPORTED_MODULE_1__/* .SAVE_AGAIN */ .R);
        this.#flags = header.u8();
        const maxManaged = header.u32();
        header.length();
        this.#hugeTree = header.address();
        header.length();
        header.address();
        for (let field = 0; field < 8; field++)
            header.length();
        this.#width = header.u16();
        this.#startSize = header.length();
        this.#maxDirect = header.length();
        const bits = header.u16();
        header.skip(2);
        this.#root = header.address();
        this.#rootRows = header.u16();
        header.checksum('a heap');
        if (!isPower(this.#width) || !isPower(this.#startSize) || !isPower(this.#maxDirect) || bits > 64) {
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('hdf5', 'a heap of impossible sizes', address);
        }
        this.#offsetBytes = Math.ceil(bits / 8);
        // https://github.com/HDFGroup/hdf5/blob/develop/src/H5HFhdr.c: H5HF__hdr_finish_init_phase1
        this.#lengthBytes = Math.min(Math.ceil((0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .log2 */ .p6)(this.#maxDirect) / 8), (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .encodedSize */ .w7)(Math.max(1, maxManaged)));
    }
    /** The object of an id, which `cursor` is at. */
    object(cursor) {
        this.#source.budget.step();
        const id = this.#source.at(cursor.at, this.#idLength);
        const first = id.u8();
        switch ((first >> 4) & 3) {
            case 0:
                return this.#managed(id.uint(this.#offsetBytes), id.uint(this.#lengthBytes));
            case 1:
                return this.#huge(id);
            case 2:
                return this.#tiny(id, first & 15);
            default:
                throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('hdf5', 'a heap id of unknown type', id.start);
        }
    }
    /** Small ids hold the object themselves: of up to 16 bytes, or 4096 where ids are longer. */
    #tiny(id, low) {
        const length = this.#idLength <= 17 ? low + 1 : low * 256 + id.u8() + 1;
        return this.#source.at(id.at, Math.min(length, id.left));
    }
    /** Objects of their own: by address in the id if it has room, else through a tree of (address, length, number). */
    #huge(id) {
        const { offsetSize, lengthSize } = this.#source;
        if (this.#idLength - 1 >= offsetSize + lengthSize) {
            const address = id.definedAddress('a heap object');
            return this.#source.at(address, id.length());
        }
        const wanted = id.uint(Math.min(lengthSize, this.#idLength - 1));
        if (this.#hugeTree === null)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('hdf5', 'a heap has no large objects', id.start);
        for (const record of (0,_btree_v2_js__WEBPACK_IMPORTED_MODULE_3__/* .walkTreeV2 */ .o)(this.#source, this.#hugeTree, _btree_v2_js__WEBPACK_IMPORTED_MODULE_3__/* .TREE_V2 */ .y.hugeObjects)) {
            const address = record.definedAddress('a heap object');
            const length = record.length();
            if (record.length() === wanted)
                return this.#source.at(address, length);
        }
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('hdf5', `a heap has no large object ${wanted}`, id.start);
    }
    #managed(offset, length) {
        if (this.#root === null)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('hdf5', 'a heap is empty');
        let address = this.#root;
        let rows = this.#rootRows;
        let within = offset;
        for (let depth = 0; rows > 0; depth++) {
            if (depth > MAX_DEPTH)
                throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('hdf5', 'blocks of a heap are nested too deep', address);
            const { row, column, rest, size } = this.#locate(within);
            if (row >= rows)
                throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('hdf5', 'a heap object lies behind the heap', address);
            address = this.#child(address, row * this.#width + column, row);
            rows = size <= this.#maxDirect ? 0 : (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .log2 */ .p6)(size) - (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .log2 */ .p6)(this.#startSize * this.#width) + 1;
            within = rest;
        }
        return this.#inDirectBlock(address, within, length);
    }
    /** Row and column of an offset in a table whose rows 0 and 1 have blocks of the start size, each later row of the double. */
    #locate(offset) {
        const firstRow = this.#startSize * this.#width;
        const row = offset < firstRow ? 0 : (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .log2 */ .p6)(offset / firstRow) + 1;
        const size = row === 0 ? this.#startSize : this.#startSize * 2 ** (row - 1);
        const rowStart = row === 0 ? 0 : firstRow * 2 ** (row - 1);
        const column = Math.floor((offset - rowStart) / size);
        return { row, column, rest: offset - rowStart - column * size, size };
    }
    #child(address, index, row) {
        const block = this.#source.signed(address, 'FHIB');
        block.version('a heap block', 0);
        block.skip(this.#source.offsetSize + this.#offsetBytes + index * this.#source.offsetSize);
        return block.definedAddress(`row ${row} of a heap`);
    }
    #inDirectBlock(address, within, length) {
        const block = this.#source.signed(address, 'FHDB');
        block.version('a heap block', 0);
        const hasChecksum = (this.#flags & 2) !== 0;
        const prefix = 5 + this.#source.offsetSize + this.#offsetBytes + (hasChecksum ? 4 : 0);
        if (within < prefix)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('hdf5', 'a heap object lies in the head of its block', address);
        return this.#source.at(address + within, length);
    }
}
function isPower(value) {
    return value >= 1 && 2 ** (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .log2 */ .p6)(value) === value;
}


/***/ }),

/***/ 90771:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ followShared),
/* harmony export */   fn: () => (/* binding */ findMessage),
/* harmony export */   lT: () => (/* binding */ readObjectHeader),
/* harmony export */   w5: () => (/* binding */ MESSAGE)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _superblock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42806);



/** https://support.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html section IV.A.2 */
const MESSAGE = {
    dataspace: 0x01,
    linkInfo: 0x02,
    datatype: 0x03,
    oldFillValue: 0x04,
    fillValue: 0x05,
    link: 0x06,
    externalFiles: 0x07,
    layout: 0x08,
    filters: 0x0b,
    attribute: 0x0c,
    continuation: 0x10,
    symbolTable: 0x11,
    attributeInfo: 0x15,
};
const SHARED = 2;
/** All messages of an object header, continuation blocks included. @throws corrupt, limit */
function readObjectHeader(source, address) {
    source.budget.step();
    source.load(address, address + 1);
    const isNew = source.bytes[address] === 0x4f;
    return isNew ? readVersion2(source, address) : readVersion1(source, address);
}
/** Blocks that were read; a continuation that leads back to one would never end. */
class Blocks {
    #seen = new Set();
    enter(address) {
        if (this.#seen.has(address))
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('hdf5', 'header blocks form a circle', address);
        this.#seen.add(address);
    }
}
function readVersion1(source, address) {
    const prefix = source.at(address);
    prefix.version('an object header', 1);
    prefix.skip(1);
    const count = prefix.u16();
    prefix.skip(4);
    const size = prefix.u32();
    prefix.skip(4);
    const messages = [];
    const pending = [source.at(prefix.at, size)];
    const blocks = new Blocks();
    for (let block = pending.shift(); block !== undefined; block = pending.shift()) {
        blocks.enter(block.at);
        while (block.left >= 8 && messages.length < count) {
            const type = block.u16();
            const length = block.u16();
            const flags = block.u8();
            block.skip(3);
            take(messages, pending, { type, flags, at: block.at, length, source });
            block.skip(length);
        }
    }
    return messages;
}
function readVersion2(source, address) {
    const prefix = source.signed(address, 'OHDR');
    prefix.version('an object header', 2);
    const flags = prefix.u8();
    if (flags & 0x20)
        prefix.skip(16);
    if (flags & 0x10)
        prefix.skip(4);
    const size = prefix.uint(1 << (flags & 3));
    const messages = [];
    const pending = [];
    const context = { source, pending, messages, creationOrder: (flags & 4) !== 0 };
    readBlock(context, source.at(address, prefix.at - address + size + 4), prefix.at - address);
    const blocks = new Blocks();
    for (let block = pending.shift(); block !== undefined; block = pending.shift()) {
        blocks.enter(block.at);
        source.at(block.at).expect('OCHK');
        readBlock(context, block, 4);
    }
    return messages;
}
/** Messages between a prefix and the checksum; up to three bytes of gap may follow the last message. */
function readBlock({ source, pending, messages, creationOrder }, block, prefix) {
    block.skip(prefix);
    const header = creationOrder ? 6 : 4;
    while (block.left - 4 >= header) {
        const type = block.u8();
        const length = block.u16();
        const flags = block.u8();
        if (creationOrder)
            block.skip(2);
        if (length > block.left - 4)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('hdf5', 'a header message is longer than its block', block.at);
        take(messages, pending, { type, flags, at: block.at, length, source });
        block.skip(length);
    }
    block.skip(block.left - 4);
    block.checksum('an object header');
}
function take(messages, pending, { type, flags, at, length, source }) {
    source.budget.step();
    if (type === MESSAGE.continuation) {
        const cursor = source.at(at, length);
        pending.push(source.at(cursor.definedAddress('a continuation'), cursor.length()));
    }
    messages.push({ type, flags, open: () => source.at(at, length) });
}
/**
 * The message of a type, null when the object has none. A shared one is read from the object that holds it (a named
 * datatype); one level, as the library writes it.
 */
function findMessage(source, messages, type) {
    const message = messages.find((candidate) => candidate.type === type);
    if (message === undefined)
        return null;
    return (message.flags & SHARED) === 0 ? message.open() : followShared(source, message.open(), type);
}
/** https://support.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html section IV.A.2, "Shared Message" */
function followShared(source, cursor, type) {
    const version = cursor.version('a shared message', 1, 2, 3);
    const kind = cursor.u8();
    if (version === 1)
        cursor.skip(6);
    if (version === 3 && kind === 1) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)('hdf5', 'messages are shared through a heap of the whole file', _superblock_js__WEBPACK_IMPORTED_MODULE_1__/* .SAVE_AGAIN */ .R);
    }
    const address = cursor.definedAddress('a shared message');
    const found = readObjectHeader(source, address).find((candidate) => candidate.type === type);
    if (found === undefined || (found.flags & SHARED) !== 0) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('hdf5', 'a shared message is not where it should be', address);
    }
    return found.open();
}


/***/ }),

/***/ 92702:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kL: () => (/* binding */ Source),
  w7: () => (/* binding */ encodedSize),
  p6: () => (/* binding */ log2),
  b6: () => (/* binding */ textOf)
});

// UNUSED EXPORTS: Cursor

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/formats/byte-source.ts
var byte_source = __webpack_require__(81059);
// EXTERNAL MODULE: ./src/formats/paged-bytes.ts
var paged_bytes = __webpack_require__(10671);
// EXTERNAL MODULE: ./src/core/limits.ts
var limits = __webpack_require__(36419);
// EXTERNAL MODULE: ./src/formats/compression/budget.ts
var budget = __webpack_require__(25772);
;// CONCATENATED MODULE: ./src/formats/hdf5/budget.ts



/** What reading one HDF5 file may cost in all, however its structures refer to each other. */
class Hdf5Budget {
    #steps = 0;
    #values = 0;
    #text = 0;
    #allowedBytes;
    #counted = new Set();
    constructor(fileSize) {
        this.#allowedBytes = (0,budget/* outputBudget */.t)(fileSize);
    }
    /** One header message, tree node, link or chunk. @throws limit */
    step(count = 1) {
        this.#steps += count;
        if (this.#steps > limits/* MAX_HDF5_STEPS */.P8) {
            throw new errors/* ModelGateError */.j3('limit', `hdf5: the file has more than ${limits/* MAX_HDF5_STEPS */.P8} structures`, {
                subject: 'hdf5',
                remedy: 'Save the model again; a file that Keras writes has a few thousand.',
            });
        }
    }
    /**
     * Bytes of values about to be allocated for the dataset at `address`; each dataset counts once, so that a weight may
     * be read again. @throws limit: the shape is far beyond what the file can hold
     */
    values(bytes, address) {
        const total = this.#values + bytes;
        if (!(bytes <= this.#allowedBytes) || (total > this.#allowedBytes && !this.#counted.has(address))) {
            throw new errors/* ModelGateError */.j3('limit', `hdf5: values of ${bytes} bytes are more than the file can honestly hold`, {
                subject: 'hdf5',
                remedy: 'Do not load this file; the declared shape would exhaust memory.',
            });
        }
        if (this.#counted.has(address))
            return;
        this.#counted.add(address);
        this.#values = total;
    }
    /** Bytes of text about to be copied out of a heap, which may hold a string once and name it a million times. @throws limit */
    text(bytes) {
        this.#text += bytes;
        if (this.#text > this.#allowedBytes) {
            throw new errors/* ModelGateError */.j3('limit', `hdf5: strings of more than ${this.#allowedBytes} bytes`, {
                subject: 'hdf5',
                remedy: 'Do not load this file; its strings repeat to exhaust memory.',
            });
        }
    }
}

// EXTERNAL MODULE: ./src/formats/hdf5/checksums.ts
var checksums = __webpack_require__(94300);
;// CONCATENATED MODULE: ./src/formats/hdf5/source.ts






/** The bytes of a file from its superblock on, to which all addresses are relative. */
class Source {
    bytes;
    view;
    budget;
    /** Bytes of an address and of a length; the superblock says. */
    offsetSize;
    lengthSize;
    /** Notes what is read, for those who ask which bytes nothing refers to. */
    used = null;
    #pages;
    /** Of the superblock in the file. */
    #base;
    constructor(content, sizes) {
        this.#pages = content instanceof paged_bytes/* PagedBytes */.rj ? content : new paged_bytes/* PagedBytes */.rj((0,byte_source/* inMemory */.ZK)(content));
        this.#base = sizes.base ?? 0;
        const bytes = this.#pages.bytes.subarray(this.#base);
        this.bytes = bytes;
        this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        this.budget = new Hdf5Budget(bytes.length);
        this.offsetSize = sizes.offsetSize;
        this.lengthSize = sizes.lengthSize;
    }
    /** Makes sure that the bytes are there, where a file is not in memory as a whole. */
    load(start, end) {
        this.#pages.load(this.#base + start, this.#base + end);
    }
    /** Bytes of values, which are not kept where a file is not in memory as a whole. */
    values(start, end) {
        return this.#pages.peek(this.#base + start, this.#base + end);
    }
    /** A reader from an address on, up to `length` bytes or the end of the file. */
    at(address, length) {
        const end = length === undefined ? this.bytes.length : address + length;
        if (!(address >= 0 && address <= this.bytes.length && end <= this.bytes.length && end >= address)) {
            throw (0,errors/* corrupt */.qb)('hdf5', `an address leads past the end of the file (truncated or damaged)`, address);
        }
        return new Cursor(this, address, end);
    }
    /** A reader behind a four-letter signature. */
    signed(address, signature) {
        const cursor = this.at(address);
        this.budget.step();
        cursor.expect(signature);
        return cursor;
    }
}
/** Names are looked at in steps of this. */
const NAME_STEP = 4096;
/** Reads little-endian fields one after the other and never past its end. */
class Cursor {
    source;
    start;
    end;
    at;
    constructor(source, at, end) {
        this.source = source;
        this.start = at;
        this.at = at;
        this.end = end;
    }
    get left() {
        return this.end - this.at;
    }
    skip(count) {
        if (!(count >= 0 && count <= this.left))
            throw (0,errors/* corrupt */.qb)('hdf5', 'a structure ends too early', this.at);
        this.source.used?.note(this.at, this.at + count);
        this.at += count;
    }
    bytes(count) {
        const from = this.#pass(count);
        return this.source.bytes.subarray(from, from + count);
    }
    /** Bytes of the values of a dataset. */
    values(count) {
        const from = this.at;
        this.skip(count);
        return this.source.values(from, from + count);
    }
    u8() {
        this.#pass(1);
        return this.source.view.getUint8(this.at - 1);
    }
    u16() {
        this.#pass(2);
        return this.source.view.getUint16(this.at - 2, true);
    }
    u32() {
        this.#pass(4);
        return this.source.view.getUint32(this.at - 4, true);
    }
    /** Of 1 to 8 bytes. Values over 2^53 exceed any file: corrupt. */
    uint(size) {
        const from = this.at;
        const value = this.#raw(size);
        if (value > Number.MAX_SAFE_INTEGER)
            throw (0,errors/* corrupt */.qb)('hdf5', 'a number is out of any range', from);
        return value;
    }
    /** An address; null for the undefined one (all bits set). */
    address() {
        const from = this.at;
        const raw = this.bytes(this.source.offsetSize);
        if (raw.every((byte) => byte === 0xff))
            return null;
        this.at = from;
        return this.uint(this.source.offsetSize);
    }
    /** An address that must be there. */
    definedAddress(what) {
        const from = this.at;
        const address = this.address();
        if (address === null)
            throw (0,errors/* corrupt */.qb)('hdf5', `${what} has no address`, from);
        return address;
    }
    length() {
        return this.uint(this.source.lengthSize);
    }
    /** A size of a dimension; Infinity for unlimited (all bits set). */
    extent() {
        const from = this.at;
        const raw = this.bytes(this.source.lengthSize);
        if (raw.every((byte) => byte === 0xff))
            return Infinity;
        this.at = from;
        return this.length();
    }
    /** Text of a fixed field, up to its first NUL. */
    text(count) {
        return textOf(this.bytes(count));
    }
    /** Text up to and with a NUL. */
    terminated() {
        const nul = this.#nul();
        if (nul < 0 || nul >= this.end)
            throw (0,errors/* corrupt */.qb)('hdf5', 'a name has no end', this.at);
        const text = textOf(this.bytes(nul - this.at));
        this.skip(1);
        return text;
    }
    expect(signature) {
        const from = this.at;
        const found = Buffer.from(this.bytes(signature.length)).toString('latin1');
        if (found !== signature)
            throw (0,errors/* corrupt */.qb)('hdf5', `signature ${signature} expected`, from);
    }
    /** The version byte of a structure. */
    version(what, ...known) {
        const from = this.at;
        const version = this.u8();
        if (!known.includes(version))
            throw (0,errors/* corrupt */.qb)('hdf5', `${what} has the unknown version ${version}`, from);
        return version;
    }
    /** Four bytes that must be the checksum of everything from the cursor's start up to here. */
    checksum(what) {
        const from = this.at;
        this.source.load(this.start, from);
        const computed = (0,checksums/* lookup3 */.A)(this.source.bytes.subarray(this.start, from));
        if (this.u32() !== computed)
            throw (0,errors/* corrupt */.qb)('hdf5', `${what} has a wrong checksum`, from);
    }
    /** Moves on, and returns where the bytes begin that were passed, which are there now. */
    #pass(count) {
        const from = this.at;
        this.skip(count);
        this.source.load(from, this.at);
        return from;
    }
    /** Where the next NUL is; -1 when there is none. */
    #nul() {
        const { bytes } = this.source;
        for (let from = this.at; from < this.end; from += NAME_STEP) {
            this.source.load(from, from + NAME_STEP);
            const nul = bytes.subarray(from, from + NAME_STEP).indexOf(0);
            if (nul >= 0)
                return from + nul;
        }
        return -1;
    }
    #raw(size) {
        if (size === 8) {
            this.#pass(8);
            return Number(this.source.view.getBigUint64(this.at - 8, true));
        }
        let value = 0;
        let scale = 1;
        for (const byte of this.bytes(size)) {
            value += byte * scale;
            scale *= 256;
        }
        return value;
    }
}
/** UTF-8 (HDF5 has ASCII and UTF-8 alone), up to the first NUL. */
function textOf(bytes) {
    const nul = bytes.indexOf(0);
    const used = nul < 0 ? bytes : bytes.subarray(0, nul);
    return Buffer.from(used.buffer, used.byteOffset, used.length).toString('utf8');
}
/** Bytes that the format takes for numbers up to `limit`: https://github.com/HDFGroup/hdf5/blob/develop/src/H5VMprivate.h H5VM_limit_enc_size */
function encodedSize(limit) {
    return Math.floor(log2(limit) / 8) + 1;
}
/** Of a positive integer, rounded down; exact up to 2^53. */
function log2(value) {
    let power = 0;
    for (let rest = value; rest >= 2; rest = Math.floor(rest / 2))
        power++;
    return power;
}


/***/ }),

/***/ 42806:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ SAVE_AGAIN),
/* harmony export */   t: () => (/* binding */ readSuperblock)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _byte_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81059);
/* harmony import */ var _paged_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10671);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92702);





const SIGNATURE = [0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a, 0x1a, 0x0a];
/** Signature, versions and sizes. */
const FIXED_BYTES = 16;
/** Where the superblock is: at 0, or behind a user block of 512, 1024, 2048 ... bytes; -1 when there is none. */
function findSuperblock(pages) {
    const { bytes } = pages;
    for (let at = 0; at + SIGNATURE.length <= bytes.length; at = at === 0 ? 512 : at * 2) {
        pages.load(at, at + FIXED_BYTES);
        if (SIGNATURE.every((byte, index) => bytes[at + index] === byte))
            return at;
    }
    return -1;
}
/** https://support.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html section II.A. @throws corrupt, unsupported */
function readSuperblock(content, used = null) {
    const pages = content instanceof _paged_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .PagedBytes */ .rj ? content : new _paged_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .PagedBytes */ .rj((0,_byte_source_js__WEBPACK_IMPORTED_MODULE_1__/* .inMemory */ .ZK)(content));
    const { bytes } = pages;
    const userBlock = findSuperblock(pages);
    if (userBlock < 0)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .corrupt */ .qb)('hdf5', 'there is no superblock');
    const body = bytes.subarray(userBlock);
    const version = body[8];
    if (version === undefined || version > 3)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .corrupt */ .qb)('hdf5', `the superblock has the unknown version ${version}`, 8);
    const [offsetSize, lengthSize] = version < 2 ? [body[13], body[14]] : [body[9], body[10]];
    if (!isSize(offsetSize) || !isSize(lengthSize))
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .corrupt */ .qb)('hdf5', 'addresses must have 2, 4 or 8 bytes', 9);
    const source = new _source_js__WEBPACK_IMPORTED_MODULE_3__/* .Source */ .kL(pages, { offsetSize, lengthSize, base: userBlock });
    source.used = used;
    used?.note(0, FIXED_BYTES);
    const { endOfFile, root } = version < 2 ? readOld(source, version) : readNew(source);
    if (endOfFile > body.length) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .corrupt */ .qb)('hdf5', `truncated: the file should have ${userBlock + endOfFile} bytes, it has ${bytes.length}`);
    }
    return { source, userBlock, version, endOfFile, root };
}
function isSize(size) {
    return size === 2 || size === 4 || size === 8;
}
function readOld(source, version) {
    const cursor = source.at(16);
    // Two B-tree ranks and the consistency flags; version 1 adds the rank of chunk trees. Nodes are read by their own counts.
    cursor.skip(version === 0 ? 8 : 12);
    const endOfFile = addressesOf(cursor);
    refuseDrivers(cursor.address());
    cursor.skip(source.offsetSize);
    return { endOfFile, root: cursor.definedAddress('the root group') };
}
function readNew(source) {
    const cursor = source.at(0);
    cursor.skip(12);
    const endOfFile = addressesOf(cursor);
    const root = cursor.definedAddress('the root group');
    cursor.checksum('the superblock');
    return { endOfFile, root };
}
/**
 * Base address, an extension, the end of the file counted as the base is. Addresses count from the superblock even
 * where the base says otherwise, as in the library: a file may have got bytes in front since.
 */
function addressesOf(cursor) {
    const base = cursor.address() ?? 0;
    cursor.address();
    return cursor.definedAddress('the end of the file') - base;
}
/** Family and multi files spread over several files on disk. */
function refuseDrivers(address) {
    if (address === null)
        return;
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unsupported */ .qO)('hdf5', 'the file needs a driver (family or multi) and lies in several files', SAVE_AGAIN);
}
const SAVE_AGAIN = 'Save the model again with model.save("model.keras"), or copy it with h5py into one plain file.';


/***/ }),

/***/ 10671:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jX: () => (/* binding */ mayHoldPickle),
/* harmony export */   kF: () => (/* binding */ PAGES_ENDED),
/* harmony export */   rj: () => (/* binding */ PagedBytes)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);



const PAGE = 64 * 1024;
/** Structure of one file that is held; a model of ten thousand layers has about 50 MB. */
const MAX_HELD = 192 * 1024 * 1024;
/** Payloads up to this are looked at whole, longer ones by their beginning unless that may open a pickle or an archive. */
const MAX_SEEN = 32 * 1024 * 1024;
const HEAD = 1024 * 1024;
/** `subject` of the error when a file has more structure than is held. */
const PAGES_ENDED = 'the part of a large file that is held in memory';
/** Openings of pickles of every protocol, zlib, gzip; a zip archive may have a little in front of it. */
// eslint-disable-next-line no-control-regex -- PROTO and the method of gzip are control characters
const MAY_HOLD_PICKLE = /^(?:\x80[\0-\x05]|\(?[ci][A-Za-z_]|x[\x01\x5e\x9c\xda]|\x1f\x8b)/;
const MAX_ARCHIVE_PREFIX = 1_024;
/** True for content that may open a pickle, a compressed one, or an archive of them. */
function mayHoldPickle(head) {
    const text = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, MAX_ARCHIVE_PREFIX + 4));
    return MAY_HOLD_PICKLE.test(text.toString('latin1', 0, 4)) || text.includes('PK\x03\x04');
}
/**
 * Content as one array, for readers that go by address: all of it where it is in memory anyway, else an array of the
 * same length in which only what was asked for is filled. The rest are pages that were never touched, which take up
 * addresses and no memory: https://man7.org/linux/man-pages/man3/malloc.3.html (MMAP_THRESHOLD, calloc).
 */
class PagedBytes {
    bytes;
    source;
    #filled;
    #left = MAX_HELD / PAGE;
    /** @throws limit when the file is longer than an array may be */
    constructor(source) {
        this.source = source;
        if (source.length > node_buffer__WEBPACK_IMPORTED_MODULE_0__.constants.MAX_LENGTH) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelGateError */ .j3('limit', `${source.length} bytes, at most ${node_buffer__WEBPACK_IMPORTED_MODULE_0__.constants.MAX_LENGTH} are read`, {
                subject: PAGES_ENDED,
            });
        }
        this.bytes = source.whole ?? new Uint8Array(source.length);
        this.#filled = source.whole === null ? new Uint8Array(Math.ceil(source.length / PAGE)) : null;
    }
    /** Fills the stretch, as far as the file goes. @throws limit when more has been asked for than is held */
    load(start, end) {
        const filled = this.#filled;
        if (filled === null)
            return;
        const last = Math.min(end, this.bytes.length);
        for (let page = Math.max(0, Math.floor(start / PAGE)); page * PAGE < last; page++) {
            if (filled[page] === 1)
                continue;
            if (this.#left-- <= 0) {
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelGateError */ .j3('limit', `more than ${MAX_HELD} bytes of structure`, { subject: PAGES_ENDED });
            }
            filled[page] = 1;
            this.bytes.set(this.source.read(page * PAGE, (page + 1) * PAGE), page * PAGE);
        }
    }
    /** A stretch for a short look, which is not kept. */
    peek(start, end) {
        return this.#filled === null ? this.bytes.subarray(start, end) : this.source.read(start, end);
    }
    /**
     * The content of a view of `bytes` that may not be filled: all of it, or of a long one the beginning unless that may
     * open a pickle or an archive, since nothing else is looked for in payloads.
     */
    see(view) {
        if (this.#filled === null || view.buffer !== this.bytes.buffer)
            return view;
        const start = view.byteOffset - this.bytes.byteOffset;
        if (view.length <= MAX_SEEN)
            return this.source.read(start, start + view.length);
        const head = this.source.read(start, start + HEAD);
        return mayHoldPickle(head) ? this.source.read(start, start + view.length) : head;
    }
}


/***/ })

};
