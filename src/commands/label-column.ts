import { openTable } from '../data/index.js'
import { readModelFile } from '../formats/index.js'
import { openModel } from '../model/index.js'

export interface LabelColumn {
  readonly name: string
  /** How it was found, as the end of a sentence. */
  readonly because: string
}

/**
 * The column of the data that most likely holds the label: the one that the model does not read, else the last.
 * Only a proposal, to be told as such.
 */
export async function proposedLabel(model: string, table: string): Promise<LabelColumn | null> {
  const { schema } = await openTable(table)
  const columns = schema.map(({ name }) => name)
  const read = new Set(await inputNames(model))
  const others = read.size === 0 ? [] : columns.filter((name) => !read.has(name))
  const name = others.at(-1) ?? columns.at(-1)
  if (name === undefined) return null
  if (others.length === 1) return { name, because: 'the only one that the model does not read' }
  return { name, because: others.length === 0 ? 'the last one' : 'the last one that the model does not read' }
}

/** Tables that are opened to see whether a model reads them. */
const MAX_TABLES = 10

/** The first table with all columns that the model reads by name, and at least one more; null when there is none. */
export async function readableTable(model: string, tables: readonly string[]): Promise<string | null> {
  const read = await inputNames(model)
  if (read.length === 0) return null
  for (const path of tables.slice(0, MAX_TABLES)) {
    const columns = await openTable(path).then(
      ({ schema }) => new Set(schema.map(({ name }) => name)),
      () => new Set<string>(),
    )
    if (columns.size > read.length && read.every((name) => columns.has(name))) return path
  }
  return null
}

/** Empty for models without column names and for those that cannot be opened here; the gate tells why. */
async function inputNames(path: string): Promise<readonly string[]> {
  try {
    const { bytes } = await readModelFile(path)
    const { model } = await openModel(bytes, path)
    await model.close()
    return model.inputs.flatMap(({ name }) => (name === null ? [] : [name]))
  } catch {
    return []
  }
}
