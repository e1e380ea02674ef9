import { ModelGateError } from '../../../core/errors.js'
import { plain } from '../../../core/text.js'
import { broken, type NpyHeader } from './header.js'

/** An array that has the first index slowest in memory cannot be cut into rows as it comes; this much is held instead. */
const MAX_TRANSPOSED_BYTES = 256 * 1024 * 1024

/** One array of a file: what it is and how its bytes are had. */
export interface ArraySource {
  readonly name: string
  /** File and array, for messages. */
  readonly where: string
  readonly header: NpyHeader
  /** The array's bytes without its header, from their start. */
  stream(): AsyncIterable<Buffer>
  /** Any part of them; null when they are compressed and come in order only. */
  readonly range: ((from: number, to: number) => Promise<Buffer>) | null
}

/** Cells of one row: 1 for arrays of one dimension. */
export function rowCells({ shape }: NpyHeader): number {
  return shape.slice(1).reduce((product, size) => product * size, 1)
}

/** The array cut into blocks of `size` rows (the last may be shorter), each row-major whatever the order in the file. */
export function blocksOf(array: ArraySource, size: number): AsyncGenerator<Buffer> {
  const { fortranOrder, shape } = array.header
  return fortranOrder && shape.length > 1 ? transposed(array, size) : inOrder(array, size)
}

async function* inOrder(array: ArraySource, size: number): AsyncGenerator<Buffer> {
  const { dataBytes, type } = array.header
  const blockBytes = size * rowCells(array.header) * type.bytes
  let parts: Buffer[] = []
  let held = 0
  let total = 0
  for await (const piece of array.stream()) {
    total += piece.length
    if (total > dataBytes) throw broken(array.where, `${total - dataBytes} bytes or more follow the array`)
    parts.push(piece)
    held += piece.length
    if (held < blockBytes) continue
    let joined = Buffer.concat(parts)
    for (; joined.length >= blockBytes; joined = joined.subarray(blockBytes)) yield joined.subarray(0, blockBytes)
    parts = [joined]
    held = joined.length
  }
  if (total < dataBytes) throw broken(array.where, `the array is cut off: ${total} of ${dataBytes} bytes`)
  if (held > 0) yield Buffer.concat(parts)
}

async function* transposed(array: ArraySource, size: number): AsyncGenerator<Buffer> {
  const { header } = array
  const [rows = 0] = header.shape
  const { bytes } = header.type
  const cells = rowCells(header)
  const slabs = slabsOf(header.shape.slice(1))
  const range = await rangeOf(array)
  for (let from = 0; from < rows; from += size) {
    const count = Math.min(size, rows - from)
    const block = Buffer.alloc(count * cells * bytes)
    for (const [cell, slab] of slabs.entries()) {
      const start = (slab * rows + from) * bytes
      const column = await range(start, start + count * bytes)
      for (let row = 0; row < count; row++) {
        column.copy(block, (row * cells + cell) * bytes, row * bytes, (row + 1) * bytes)
      }
    }
    yield block
  }
}

/** For each cell of a row, row-major, its place among the columns as column-major order stores them. */
function slabsOf(shape: readonly number[]): Int32Array {
  const cells = shape.reduce((product, size) => product * size, 1)
  return Int32Array.from({ length: cells }, (_, cell) => {
    let rest = cell
    let slab = 0
    for (let axis = shape.length - 1; axis >= 0; axis--) {
      const index = rest % shape[axis]!
      rest = (rest - index) / shape[axis]!
      slab += index * shape.slice(0, axis).reduce((product, size) => product * size, 1)
    }
    return slab
  })
}

async function rangeOf(array: ArraySource): Promise<NonNullable<ArraySource['range']>> {
  const { dataBytes } = array.header
  if (dataBytes <= MAX_TRANSPOSED_BYTES) {
    const parts: Buffer[] = []
    for await (const block of inOrder(array, array.header.shape[0] ?? 0)) parts.push(block)
    const whole = Buffer.concat(parts)
    return (from, to) => Promise.resolve(whole.subarray(from, to))
  }
  if (array.range !== null) return array.range
  throw new ModelGateError(
    'limit',
    `${plain(array.where)}: ${dataBytes} bytes in Fortran order and compressed; at most ${MAX_TRANSPOSED_BYTES} are read so`,
    { subject: array.where, remedy: 'Save numpy.ascontiguousarray(array), or do not compress the file.' },
  )
}
