import { corrupt, unsupported } from '../../core/errors.js'
import type { ModelInput } from '../../core/model.js'
import type { Column } from '../../core/table.js'
import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import { Attributes } from '../../formats/index.js'
import {
  concatBlocks,
  graphColumnList,
  graphColumns,
  graphConcat,
  graphMath,
  toColumns,
  toDense,
  transformerFacts,
  type Block,
} from '../../plan/index.js'
import { written } from './categories.js'
import type { Lowering } from './lowering.js'

const NAME = 'sklearn.feature_extraction.DictVectorizer'

/** What a column of the table turns into: its own number, and 1 for the text that it holds. */
interface Key {
  readonly name: string
  /** Output column of the number; null when training saw text only. */
  readonly number: number | null
  /** Output column of every text. */
  readonly texts: ReadonlyMap<string, number>
}

/**
 * Rows as dicts, which is what `frame.to_dict("records")` makes of a table: a number is a feature of the column's name, a text one
 * of "name=text". What training did not see is left out; a missing number stays one.
 */
export const dictVectorizerLowering: Lowering = {
  classes: [NAME],
  lower(object) {
    const attributes = Attributes.of(object)
    const names = attributes.strings('feature_names_')
    const keys = keysOf(names, attributes.string('separator'))
    const sparse = attributes.boolean('sparse')
    return {
      ...transformerFacts(NAME, keys.map(inputOf)),
      transform(block) {
        const { rows, columns } = toColumns(block)
        if (columns.length !== keys.length)
          throw corrupt(NAME, `${columns.length} columns came in, ${keys.length} were asked for`)
        const rowsOfCells = cellsByRow(rows, columns, keys)
        const out: Block = sparseRows(rowsOfCells, names.length)
        return sparse ? out : toDense(concatBlocks(rows, [out], true))
      },
      toOnnx(graph, input) {
        const columns = graphColumnList(graph, input, keys.length)
        const order: number[] = []
        const parts = keys.map((key, at) => {
          order.push(...(key.number === null ? [] : [key.number]), ...key.texts.values())
          return graphKey(graph, columns[at]!, key)
        })
        // Features are sorted by their names, keys come one after the other.
        const places = names.map((_, column) => order.indexOf(column))
        return { transformed: graphColumns(graph, graphConcat(graph, parts), places) }
      },
    }
  },
}

/**
 * What a key gives in a graph, a column for its number and one a text. The column of a key with texts is one of texts, in which the
 * only number is a missing one.
 */
function graphKey(graph: GraphBuilder, column: GraphValue, { number, texts }: Key): GraphValue {
  if (texts.size === 0) return graph.cast(column, 'double')
  if (texts.has('')) throw unsupported(NAME, 'an empty text, which ONNX cannot tell from a missing cell')
  const { equal, number: asNumber, where } = graphMath(graph)
  const hot = asNumber(equal(column, graph.constant([...texts.keys()], [1, texts.size])))
  if (number === null) return hot
  return graphConcat(graph, [where(equal(column, graph.constant([''], [1])), NaN, 0), hot])
}

/** A name with the separator in it came from a text, one without from a number. */
function keysOf(names: readonly string[], separator: string): Key[] {
  const keys = new Map<string, { number: number | null; texts: Map<string, number> }>()
  for (const [column, name] of names.entries()) {
    const at = separator === '' ? -1 : name.indexOf(separator)
    const key = at < 0 ? name : name.slice(0, at)
    const entry = keys.get(key) ?? { number: null, texts: new Map<string, number>() }
    keys.set(key, entry)
    if (at < 0) entry.number = column
    else entry.texts.set(name.slice(at + separator.length), column)
  }
  return [...keys].map(([name, entry]) => ({ name, ...entry }))
}

function inputOf({ name, number, texts }: Key): ModelInput {
  if (texts.size === 0) return { name, kind: 'number' }
  return { name, kind: number === null ? 'string' : 'any', categories: [...texts.keys()] }
}

type Cells = readonly (readonly [column: number, value: number])[]

function cellsByRow(rows: number, columns: readonly Column[], keys: readonly Key[]): Cells[] {
  const cells = Array.from({ length: rows }, (): [number, number][] => [])
  for (const [at, { number, texts }] of keys.entries()) {
    const column = columns[at]!
    for (let row = 0; row < rows; row++) {
      if (column.kind === 'number' && number !== null) {
        const missing = column.missing?.[row] === 1
        cells[row]!.push([number, missing ? NaN : column.values[row]!])
        continue
      }
      const text = textOf(column, row)
      // A missing cell of a column of text is a number to Python, and not among the texts.
      if (text === null && number !== null) cells[row]!.push([number, NaN])
      const place = text === null ? undefined : texts.get(text)
      if (place !== undefined) cells[row]!.push([place, 1])
    }
  }
  return cells
}

/** A number stands for its text where training saw text only: a file of numbers has lost what they were. */
function textOf(column: Column, row: number): string | null {
  if (column.kind === 'string') {
    const code = column.codes[row]!
    return code < 0 ? null : column.dictionary[code]!
  }
  const value = column.values[row]!
  return column.missing?.[row] === 1 || Number.isNaN(value) ? null : written(value, column.boolean)
}

function sparseRows(rows: readonly Cells[], cols: number): Block {
  const sorted = rows.map((cells) => cells.toSorted((a, b) => a[0] - b[0]))
  const indptr = new Int32Array(rows.length + 1)
  for (const [row, cells] of sorted.entries()) indptr[row + 1] = indptr[row]! + cells.length
  return {
    kind: 'sparse',
    rows: rows.length,
    cols,
    indptr,
    indices: Int32Array.from(sorted.flat(), ([column]) => column),
    data: Float64Array.from(sorted.flat(), ([, value]) => value),
  }
}
