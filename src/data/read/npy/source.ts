import { ModelGateError } from '../../../core/errors.js'
import type { TableChunk } from '../../../core/table.js'
import { plain } from '../../../core/text.js'
import { chunkRowsOfCells, type TableFormat, type TableSource } from '../../table-source.js'
import { type ByteSource, readRange } from '../bytes.js'
import { checkUnique } from '../csv/header.js'
import { type ArrayLayout, chunkOf, layoutOf } from './columns.js'
import { HEADER_BYTES, parseHeader } from './header.js'
import { type ArraySource, blocksOf, rowCells } from './rows.js'
import { openArchive } from './archive.js'

/** Name of the array in a file that holds one and gives it none; its columns are named as those of a CSV without header. */
const ONLY_ARRAY = 'x'

/**
 * Opens one NumPy array; layoutOf says what its dimensions become.
 * @throws ModelGateError corrupt, unsupported (pickled objects, ...), data (no rows), limit
 */
export async function openNpy(bytes: ByteSource): Promise<TableSource> {
  const { path } = bytes
  const header = parseHeader(await bytes.head(HEADER_BYTES), path)
  const array: ArraySource = {
    name: ONLY_ARRAY,
    where: path,
    header,
    stream: () => skipping(bytes.stream(), header.dataStart),
    range:
      bytes.compression === 'none' ? (from, to) => readRange(bytes.file, header.dataStart + from, to - from) : null,
  }
  return tableOf(path, 'npy', [array], (use) => use([array]))
}

/**
 * Opens an archive of NumPy arrays, which share the number of rows.
 * @throws ModelGateError as openNpy; data when the arrays have different numbers of rows
 */
export async function openNpz(bytes: ByteSource): Promise<TableSource> {
  const { path } = bytes
  if (bytes.compression !== 'none') {
    throw new ModelGateError('unsupported', `${plain(path)}: an npz archive inside ${bytes.compression}`, {
      subject: path,
      remedy: 'Decompress the file, or compress inside of it: numpy.savez_compressed.',
    })
  }
  const archive = await openArchive(bytes)
  try {
    return tableOf(path, 'npz', archive.arrays, async function* (use) {
      const own = await openArchive(bytes)
      try {
        yield* use(own.arrays)
      } finally {
        own.close()
      }
    })
  } finally {
    archive.close()
  }
}

type Chunks = AsyncIterable<TableChunk>

/** `reading` opens the arrays once more, for one reading of the table. */
function tableOf(
  path: string,
  format: TableFormat,
  arrays: readonly ArraySource[],
  reading: (use: (arrays: readonly ArraySource[]) => Chunks) => Chunks,
): TableSource {
  const layouts = arrays.map(layoutOf)
  const rows = sharedRows(path, arrays)
  const schema = layouts.flatMap(({ columns }) => columns)
  checkUnique(
    schema.map(({ name }) => name),
    path,
  )
  const tensors = layouts.flatMap(({ tensor }) => (tensor === null ? [] : [tensor]))
  return {
    path,
    format,
    schema,
    ...(tensors.length === 0 ? {} : { tensors }),
    rows,
    chunks: () => reading((own) => inStep(own, layouts, rows)),
  }
}

function sharedRows(path: string, arrays: readonly ArraySource[]): number {
  const [first] = arrays
  const rows = first?.header.shape[0] ?? 0
  if (first === undefined || rows === 0 || arrays.every(({ header }) => header.dataBytes === 0)) {
    throw new ModelGateError('data', `${plain(path)}: the table has no rows`, { subject: path })
  }
  const other = arrays.find(({ header }) => header.shape[0] !== rows)
  if (other === undefined) return rows
  throw new ModelGateError(
    'data',
    `${plain(path)}: the array '${plain(first.name, 80)}' has ${rows} rows, '${plain(other.name, 80)}' has ${other.header.shape[0] ?? 'none'}`,
    {
      subject: other.name,
      remedy: 'Save only arrays with one entry for each row; training and test data in files of their own.',
    },
  )
}

/** The arrays side by side, a chunk of rows at a time. */
async function* inStep(
  arrays: readonly ArraySource[],
  layouts: readonly ArrayLayout[],
  rows: number,
): AsyncGenerator<TableChunk> {
  const size = chunkRowsOfCells(arrays.reduce((cells, { header }) => cells + rowCells(header), 0))
  const blocks = arrays.map((array) => blocksOf(array, size))
  try {
    for (let from = 0; from < rows; from += size) {
      const count = Math.min(size, rows - from)
      const parts: TableChunk[] = []
      for (const [position, array] of arrays.entries()) {
        const next = await blocks[position]!.next()
        const expected = count * rowCells(array.header) * array.header.type.bytes
        const block = next.done === true ? Buffer.alloc(0) : next.value
        if (block.length !== expected) throw new Error(`${array.where}: ${block.length} bytes for ${count} rows`)
        parts.push(chunkOf(array, layouts[position]!, block, count))
      }
      const tensors = parts.flatMap((part) => part.tensors ?? [])
      yield {
        rows: count,
        columns: parts.flatMap((part) => part.columns),
        ...(tensors.length === 0 ? {} : { tensors }),
      }
    }
    // Asked once more, each finds out whether bytes follow the array or its checksum is wrong.
    for (const one of blocks) await one.next()
  } finally {
    for (const one of blocks) await one.return(undefined)
  }
}

async function* skipping(stream: AsyncIterable<Buffer>, count: number): AsyncGenerator<Buffer> {
  let skip = count
  for await (const piece of stream) {
    const dropped = Math.min(skip, piece.length)
    skip -= dropped
    if (dropped < piece.length) yield piece.subarray(dropped)
  }
}
