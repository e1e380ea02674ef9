import { corrupt } from '../../core/errors.js'
import { BitReader } from './bits.js'
import { type InputBytes } from './input.js'
import { type BoundedOutput } from './output.js'

/**
 * bzip2, one or several streams. There is no official specification; this follows
 * https://github.com/dsnet/compress/blob/master/doc/bzip2-format.pdf. Block checksums are checked.
 */

const MAX_CODE_LENGTH = 20
const GROUP_SIZE = 50
const RUN_A = 0
const RUN_B = 1

/** Decodes all streams at the start of `input`. @returns the number of bytes they take */
export function decodeBzip2(input: InputBytes, output: BoundedOutput): number {
  let at = 0
  while (
    input.byteAt(at) === 0x42 &&
    input.byteAt(at + 1) === 0x5a &&
    input.byteAt(at + 2) === 0x68 &&
    (at === 0 || input.length - at >= 14)
  ) {
    at = decodeStream(input, at, output)
  }
  if (at === 0) throw corrupt('bz2', 'no BZh header', 0)
  return at
}

function decodeStream(input: InputBytes, start: number, output: BoundedOutput): number {
  const level = input.byteAt(start + 3) - 0x30
  if (level < 1 || level > 9) throw corrupt('bz2', 'an invalid block size', start + 3)
  const bits = new BitReader('bz2', input, start + 4)
  const block = new Int32Array(level * 100_000)
  let streamSum = 0
  for (;;) {
    const magic = bits.read(24) * 0x1000000 + bits.read(24)
    const expected = (bits.read(16) * 0x10000 + bits.read(16)) >>> 0
    if (magic === 0x177245385090) {
      if (streamSum >>> 0 !== expected) throw corrupt('bz2', 'the stream checksum does not match', bits.offset)
      return bits.align()
    }
    if (magic !== 0x314159265359) throw corrupt('bz2', 'no block where one should start', bits.offset)
    if (bits.read(1) !== 0) throw corrupt('bz2', 'randomised blocks are not supported', bits.offset)
    const origin = bits.read(24)
    const length = decodeSymbols(bits, block)
    if (origin >= length) throw corrupt('bz2', 'a block origin outside of its block', bits.offset)
    const sum = undoTransform(block, length, origin, output)
    if (sum !== expected) throw corrupt('bz2', 'a block checksum does not match', bits.offset)
    streamSum = ((streamSum << 1) | (streamSum >>> 31)) ^ sum
  }
}

/** Huffman, run lengths and move-to-front: fills `block` with bytes. @returns their number */
function decodeSymbols(bits: BitReader, block: Int32Array): number {
  const used = readUsedBytes(bits)
  const endOfBlock = used.length + 1
  const selectors = readSelectors(bits)
  const tables = readTables(bits, selectors.tables, used.length + 2)
  const order = used.slice()
  let length = 0
  let run = 0
  let runBit = 1
  for (let group = 0, left = 0, table = tables[0]!; ; left--) {
    if (left === 0) {
      const selector = selectors.list[group++]
      if (selector === undefined) throw corrupt('bz2', 'more groups than selectors', bits.offset)
      table = tables[selector]!
      left = GROUP_SIZE
    }
    const symbol = readCode(bits, table)
    if (symbol === RUN_A || symbol === RUN_B) {
      run += runBit << symbol
      runBit *= 2
      if (run > block.length - length) throw corrupt('bz2', 'a block longer than its stream allows', bits.offset)
      continue
    }
    if (run > 0) {
      block.fill(order[0]!, length, length + run)
      length += run
      run = 0
      runBit = 1
    }
    if (symbol === endOfBlock) return length
    if (length >= block.length) throw corrupt('bz2', 'a block longer than its stream allows', bits.offset)
    const byte = order[symbol - 1]!
    order.copyWithin(1, 0, symbol - 1)
    order[0] = byte
    block[length++] = byte
  }
}

function readUsedBytes(bits: BitReader): Uint8Array {
  const groups = bits.read(16)
  const used: number[] = []
  for (let high = 0; high < 16; high++) {
    if ((groups & (0x8000 >> high)) === 0) continue
    const members = bits.read(16)
    for (let low = 0; low < 16; low++) {
      if ((members & (0x8000 >> low)) !== 0) used.push(high * 16 + low)
    }
  }
  if (used.length === 0) throw corrupt('bz2', 'a block without bytes', bits.offset)
  return Uint8Array.from(used)
}

function readSelectors(bits: BitReader): { readonly tables: number; readonly list: Uint8Array } {
  const tables = bits.read(3)
  const count = bits.read(15)
  if (tables < 2 || tables > 6 || count === 0) throw corrupt('bz2', 'an invalid number of tables', bits.offset)
  const order = [0, 1, 2, 3, 4, 5]
  const list = new Uint8Array(count)
  for (let index = 0; index < count; index++) {
    let position = 0
    while (bits.read(1) === 1) {
      if (++position >= tables) throw corrupt('bz2', 'a selector without table', bits.offset)
    }
    const [table] = order.splice(position, 1)
    order.unshift(table!)
    list[index] = table!
  }
  return { tables, list }
}

/** Canonical Huffman code: limits and bases by code length, symbols sorted by length. */
interface CodeTable {
  readonly limit: Int32Array
  readonly base: Int32Array
  readonly symbols: Uint16Array
}

function readTables(bits: BitReader, count: number, alphabet: number): CodeTable[] {
  return Array.from({ length: count }, () => {
    const lengths = new Uint8Array(alphabet)
    let length = bits.read(5)
    for (let symbol = 0; symbol < alphabet; symbol++) {
      for (;;) {
        if (length < 1 || length > MAX_CODE_LENGTH) throw corrupt('bz2', 'an invalid code length', bits.offset)
        if (bits.read(1) === 0) break
        length += bits.read(1) === 0 ? 1 : -1
      }
      lengths[symbol] = length
    }
    return makeTable(lengths)
  })
}

function makeTable(lengths: Uint8Array): CodeTable {
  const counts = new Int32Array(MAX_CODE_LENGTH + 2)
  for (const length of lengths) counts[length]!++
  const limit = new Int32Array(MAX_CODE_LENGTH + 2).fill(-1)
  const base = new Int32Array(MAX_CODE_LENGTH + 2)
  let code = 0
  let seen = 0
  for (let length = 1; length <= MAX_CODE_LENGTH; length++) {
    base[length] = seen - code
    code += counts[length]!
    seen += counts[length]!
    limit[length] = code - 1
    code <<= 1
  }
  const symbols = Uint16Array.from(lengths.keys()).sort((a, b) => lengths[a]! - lengths[b]! || a - b)
  return { limit, base, symbols }
}

function readCode(bits: BitReader, table: CodeTable): number {
  let code = 0
  for (let length = 1; length <= MAX_CODE_LENGTH; length++) {
    code = (code << 1) | bits.read(1)
    if (code <= table.limit[length]!) {
      const symbol = table.symbols[code + table.base[length]!]
      if (symbol !== undefined) return symbol
      break
    }
  }
  throw corrupt('bz2', 'a code that stands for nothing', bits.offset)
}

/** Inverse Burrows-Wheeler transform and the outer run lengths. @returns the block's CRC-32 */
function undoTransform(block: Int32Array, length: number, origin: number, output: BoundedOutput): number {
  const starts = new Int32Array(257)
  for (let index = 0; index < length; index++) starts[block[index]! + 1]!++
  for (let byte = 0; byte < 256; byte++) starts[byte + 1]! += starts[byte]!
  // The upper 24 bits of each entry become the link to the entry whose byte follows.
  for (let index = 0; index < length; index++) block[starts[block[index]! & 255]!++]! |= index << 8
  let sum = -1
  let repeated = 0
  let previous = -1
  let position = block[origin]! >>> 8
  for (let index = 0; index < length; index++) {
    const entry = block[position]!
    position = entry >>> 8
    const byte = entry & 255
    // Four equal bytes are followed by a count of more of them.
    const copies = repeated === 4 ? byte : 1
    if (repeated === 4) repeated = 0
    else {
      repeated = byte === previous ? repeated + 1 : 1
      previous = byte
    }
    output.reserve(copies)
    for (let copy = 0; copy < copies; copy++) {
      output.bytes[output.length++] = previous
      sum = (sum << 8) ^ CRC[((sum >>> 24) ^ previous) & 255]!
    }
    if (repeated === 0) previous = -1
  }
  return ~sum >>> 0
}

/** CRC-32 with the polynomial 0x04c11db7, most significant bit first. */
const CRC = Int32Array.from({ length: 256 }, (_, index) => {
  let value = index << 24
  for (let bit = 0; bit < 8; bit++) value = value < 0 ? (value << 1) ^ 0x04c11db7 : value << 1
  return value
})
