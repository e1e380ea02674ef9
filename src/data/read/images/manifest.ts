import { dirname, resolve, sep } from 'node:path'
import { ModelGateError } from '../../../core/errors.js'
import { cellOf, sliceRows, type TableChunk } from '../../../core/table.js'
import { plain } from '../../../core/text.js'
import { chunkRowsOfCells, type ImageRange, type TableSource } from '../../table-source.js'
import { pictureFit, type PictureFit, PictureRows } from './fit.js'
import type { Picture } from './picture.js'
import { readPicture } from './read-picture.js'

/** Names of the column that says where the image of a row is, looked for in this order. */
const PATH_COLUMNS = ['path', 'file', 'filename', 'file_name', 'filepath', 'image', 'image_path'] as const

/**
 * A table that names an image file a row, for a model that takes images: such a table is only text until a model is there
 * that reads pictures. Paths are relative to the table's folder and stay inside of it.
 */
export function withPictures(table: TableSource, range: () => Promise<ImageRange>): TableSource {
  const column = PATH_COLUMNS.find((name) => table.schema.some((one) => one.name === name && one.type === 'string'))
  if (column === undefined || table.tensors !== undefined) return table
  return {
    ...table,
    fitted: (model) => {
      const fit = pictureFit(model)
      if (fit === null) return table
      return {
        ...table,
        statistics: undefined,
        schema: table.schema.filter(({ name }) => name !== column),
        chunks: () => fill(table, column, fit, range),
      }
    },
  }
}

async function* fill(
  table: TableSource,
  column: string,
  fit: PictureFit,
  range: () => Promise<ImageRange>,
): AsyncGenerator<TableChunk> {
  const folder = dirname(resolve(table.path))
  const rows = new PictureRows(fit, await range())
  let size = 0
  for await (const chunk of table.chunks()) {
    const paths = chunk.columns.find(({ name }) => name === column)!
    for (let from = 0; from < chunk.rows; from += size) {
      const pictures: Picture[] = []
      for (let row = from; row < chunk.rows && (size === 0 || row < from + size); row++) {
        const path = inside(folder, cellOf(paths, row), table.path)
        const picture = rows.prepare(await readPicture(path), path)
        if (size === 0) size = chunkRowsOfCells(picture.data.length)
        pictures.push(picture)
      }
      const part = sliceRows(chunk, from, from + pictures.length)
      yield {
        rows: part.rows,
        columns: part.columns.filter(({ name }) => name !== column),
        tensors: [rows.tensor(pictures)],
      }
    }
  }
}

function inside(folder: string, cell: ReturnType<typeof cellOf>, table: string): string {
  const path = typeof cell === 'string' ? resolve(folder, cell) : ''
  if (path.startsWith(folder + sep)) return path
  const found = cell === null ? 'a row without an image' : `'${plain(String(cell), 80)}', which is not in its folder`
  throw new ModelGateError('data', `${plain(table)}: ${found}`, {
    subject: table,
    remedy: 'Give each row the path of its image, relative to the folder of the table.',
  })
}
