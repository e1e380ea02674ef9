import { isAbsolute, resolve, sep } from 'node:path'
import type { FittedModel, TableSource } from '../table-source.js'
import type { Naming } from './told-as-written.js'

/**
 * Opens a table of a path that counts from a folder. Readers call files by where they lie, people by what they wrote: the
 * table and whatever goes wrong with it say the latter.
 */
export async function asWritten(
  path: string,
  directory: string,
  open: (place: string) => Promise<TableSource>,
): Promise<TableSource> {
  const table = await toldAsWritten(path, directory, open)
  return isAbsolute(path) ? table : named(table, namingOf(path, directory))
}

/** The errors alone, of whatever reads the file. */
export async function toldAsWritten<Value>(
  path: string,
  directory: string,
  work: (place: string) => Promise<Value>,
): Promise<Value> {
  try {
    return await work(resolve(directory, path))
  } catch (error) {
    throw isAbsolute(path) ? error : await renamed(error, namingOf(path, directory))
  }
}

/** Of a pattern the folder in front of it: the files that it finds begin so. */
function namingOf(path: string, directory: string): Naming {
  const pattern = path.search(/[*?[{(!]/)
  const written = (pattern < 0 ? path : path.slice(0, Math.max(path.lastIndexOf('/', pattern), 0))).replace(/\/+$/, '')
  const place = resolve(directory, written)
  return { path, written, place: written === '' ? place + sep : place }
}

function named(table: TableSource, naming: Naming): TableSource {
  const { statistics } = table
  return {
    ...table,
    path: table.path.replace(naming.place, () => naming.written),
    chunks: (size) => telling(table.chunks(size), naming),
    ...(table.columnChunks === undefined ? {} : { columnChunks: () => telling(table.columnChunks!(), naming) }),
    ...(table.fitted === undefined ? {} : { fitted: (model: FittedModel) => named(table.fitted!(model), naming) }),
    ...(statistics === undefined
      ? {}
      : {
          statistics: () =>
            statistics().catch(async (error: unknown) => {
              throw await renamed(error, naming)
            }),
        }),
  }
}

async function* telling<Chunk>(chunks: AsyncIterable<Chunk>, naming: Naming): AsyncGenerator<Chunk> {
  try {
    yield* chunks
  } catch (error) {
    throw await renamed(error, naming)
  }
}

async function renamed(error: unknown, naming: Naming): Promise<unknown> {
  return (await import('./told-as-written.js')).renamed(error, naming)
}

/** Runs `work` on rows of a table: what it finds wrong with them is told of the file by name. */
export async function readingRows<Value>(
  { path }: Pick<TableSource, 'path'>,
  work: () => Promise<Value>,
): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    throw (await import('./told-as-written.js')).aboutRows(error, path)
  }
}
