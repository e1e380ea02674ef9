import { corrupt, unsupported } from '../../core/errors.js'
import { Attributes, PyDict, type PyValue } from '../../formats/index.js'
import { cellOfValue, type Cell } from '../sklearn/cells.js'
import { frameOf, seriesOf, type NumberSeries } from './pandas-frames.js'

/** What one column becomes. */
export interface EncodedTable {
  /** Name of the column. */
  readonly column: Cell
  /** Names of the new columns. */
  readonly names: readonly Cell[]
  /** Each category once, a missing cell as null. */
  readonly cells: readonly Cell[]
  /** Of each category, the new cells. */
  readonly rows: readonly (readonly number[])[]
  /** New cells of a category that training did not see; null where those are refused. */
  readonly unknown: readonly number[] | null
  /** New cells of a missing cell, where null is no category; null where those are refused. */
  readonly missing: readonly number[] | null
}

/** Codes of OrdinalEncoder for categories that training did not see, and for missing cells that it did not see. */
const UNKNOWN = -1
const MISSING = -2

/** The tables of an encoder by the name of its class. @throws unsupported for options without a fixed answer */
export function encodedTables(attributes: Attributes, name: string): EncodedTable[] {
  refuseOptions(attributes)
  const tables = tablesOf(attributes, name)
  return attributes.string('handle_missing') === 'error'
    ? tables.map((table) => ({ ...table, ...without(table) }))
    : tables
}

function tablesOf(attributes: Attributes, name: string): EncodedTable[] {
  switch (name) {
    case 'OrdinalEncoder':
      return ordinalTables(attributes)
    case 'OneHotEncoder':
    case 'BinaryEncoder':
    case 'BaseNEncoder':
      return frameTables(attributes, name === 'OneHotEncoder')
    case 'CountEncoder':
      return countTables(attributes)
    case 'LeaveOneOutEncoder':
    case 'CatBoostEncoder':
      return meanTables(attributes, name === 'CatBoostEncoder' ? attributes.number('a') : 0)
    default:
      return codedTables(attributes)
  }
}

/** A missing cell is refused, whether training saw one or not. */
function without({ cells, rows }: EncodedTable): Pick<EncodedTable, 'cells' | 'rows' | 'missing'> {
  const known = [...cells.keys()].filter((at) => cells[at] !== null)
  return { cells: known.map((at) => cells[at]!), rows: known.map((at) => rows[at]!), missing: null }
}

function refuseOptions(attributes: Attributes): void {
  for (const option of ['handle_unknown', 'handle_missing']) {
    const value = attributes.raw(option)
    if (typeof value !== 'string') throw unsupported(`${attributes.className}.${option}`, 'it is no word')
  }
  for (const option of ['composite_cols', 'hierarchy', 'min_group_size'])
    if ((attributes.get(option) ?? null) !== null)
      throw unsupported(`${attributes.className}.${option}`, 'it groups categories, which is not covered')
}

function cellsOfIndex(index: readonly PyValue[], subject: string): Cell[] {
  return index.map((label) => cellOfValue(label, subject))
}

/** `mapping` of an OrdinalEncoder: a series of codes for each column. */
function codesOf(attributes: Attributes): { column: Cell; cells: Cell[]; codes: Float64Array }[] {
  return attributes.list('mapping').map((entry) => {
    const subject = `${attributes.className}.mapping`
    if (!(entry instanceof PyDict)) throw unsupported(subject, 'expected a dict for each column')
    const { index, values } = seriesOf(entry.get('mapping'), subject)
    return {
      column: cellOfValue(entry.get('col') ?? null, subject),
      cells: cellsOfIndex(index, subject),
      codes: values,
    }
  })
}

/** Unknown categories, and missing cells where none is a category, are NaN until they are handled, in this order. */
function ordinalTables(attributes: Attributes): EncodedTable[] {
  const missing = attributes.string('handle_missing')
  const unknown = unknownCells(attributes, [UNKNOWN])
  const seen = (code: number): number => (missing === 'return_nan' && code === MISSING ? NaN : code)
  return codesOf(attributes).map(({ column, cells, codes }) => ({
    column,
    names: [column],
    cells,
    rows: Array.from(codes, (code) => [seen(code)]),
    unknown,
    missing: unknown,
  }))
}

/** By `handle_unknown`: given cells, NaN, or refused. */
function unknownCells(attributes: Attributes, value: readonly number[]): readonly number[] | null {
  const unknown = attributes.string('handle_unknown')
  if (unknown === 'error') return null
  return unknown === 'return_nan' ? value.map(() => NaN) : value
}

/** Codes, and what stands in `of` for a code; NaN where nothing does. */
function throughCodes(
  attributes: Attributes,
  found: {
    readonly names: (column: Cell) => readonly Cell[]
    readonly of: (column: Cell, code: number) => number[]
    readonly anyMissing: boolean
  },
): EncodedTable[] {
  const refuses = attributes.string('handle_unknown') === 'error'
  const ordinal = Attributes.of(attributes.object('ordinal_encoder'))
  if (ordinal.string('handle_unknown') !== 'value')
    throw unsupported(`${ordinal.className}.handle_unknown`, 'another value inside')
  // OneHotEncoder has its own way with these; it looks for the row of the code that a missing cell has, all the same.
  if (ordinal.string('handle_missing') !== 'value' && !found.anyMissing)
    throw unsupported(`${ordinal.className}.handle_missing`, 'another value inside')
  return codesOf(ordinal).map(({ column, cells, codes }) => ({
    column,
    names: found.names(column),
    cells,
    rows: Array.from(codes, (code) => found.of(column, code)),
    unknown: refuses ? null : found.of(column, UNKNOWN),
    missing: refuses ? null : found.of(column, UNKNOWN),
  }))
}

/** A frame for each column: rows by code. */
function frameTables(attributes: Attributes, anyMissing: boolean): EncodedTable[] {
  const subject = `${attributes.className}.mapping`
  const frames = new Map(
    attributes.list('mapping').map((entry) => {
      if (!(entry instanceof PyDict)) throw unsupported(subject, 'expected a dict for each column')
      const frame = frameOf(entry.get('mapping'), subject)
      const rows = new Map(cellsOfIndex(frame.index, subject).map((code, at) => [Number(code), at]))
      return [cellOfValue(entry.get('col') ?? null, subject), { frame, rows }]
    }),
  )
  const frameFor = (column: Cell) => {
    const found = frames.get(column)
    if (found === undefined) throw corrupt(subject, 'a column has no frame')
    return found
  }
  return throughCodes(attributes, {
    anyMissing,
    names: (column) => cellsOfIndex(frameFor(column).frame.columns, subject),
    of(column, code) {
      const { frame, rows } = frameFor(column)
      const row = rows.get(code)
      return frame.values.map((values) => (row === undefined ? NaN : values[row]!))
    },
  })
}

/** `mapping`: a dict of pandas objects by column. */
function perColumn<T>(attributes: Attributes, read: (value: PyValue, subject: string) => T): Map<Cell, T> {
  const stored = attributes.raw('mapping')
  const subject = `${attributes.className}.mapping`
  if (!(stored instanceof PyDict)) throw unsupported(subject, 'expected a dict of columns')
  return new Map(Array.from(stored.entries, ([column, value]) => [cellOfValue(column, subject), read(value, subject)]))
}

/** Numbers by code: the target's means and the like. */
function codedTables(attributes: Attributes): EncodedTable[] {
  const numbers = perColumn(attributes, (value, subject) => {
    const series = seriesOf(value, subject)
    return new Map(cellsOfIndex(series.index, subject).map((code, at) => [Number(code), series.values[at]!]))
  })
  return throughCodes(attributes, {
    anyMissing: false,
    names: (column) => [column],
    of: (column, code) => [numbers.get(column)?.get(code) ?? NaN],
  })
}

/** Counts by category; what training did not see counts as the options of the column say. */
function countTables(attributes: Attributes): EncodedTable[] {
  const counts = perColumn(attributes, seriesOf)
  return Array.from(counts, ([column, series]: [Cell, NumberSeries]): EncodedTable => {
    const [unknown, missing] = ['_handle_unknown', '_handle_missing'].map((option) =>
      optionOf(attributes, option, column),
    )
    const rest = (value: number): readonly number[] | null => {
      if (!Number.isNaN(value)) return [value]
      if (unknown === 'error') return null
      return [unknown === 'value' && missing !== 'return_nan' ? 0 : NaN]
    }
    const cells = cellsOfIndex(series.index, attributes.className)
    const rows = Array.from(series.values, rest)
    if (rows.some((row) => row === null)) throw unsupported(attributes.className, 'a category without a count')
    return { column, names: [column], cells, rows: rows.map((row) => row!), unknown: rest(NaN), missing: rest(NaN) }
  })
}

function optionOf(attributes: Attributes, option: string, column: Cell): PyValue {
  const stored = attributes.raw(option)
  const value =
    stored instanceof PyDict ? (Array.from(stored.entries).find(([key]) => key === column)?.[1] ?? null) : null
  if (typeof value !== 'string') throw unsupported(`${attributes.className}.${option}`, 'it is no word for each column')
  return value
}

/** Means of the target by category, drawn to the mean of all by `weight` rows; the mean where a category occurs once. */
function meanTables(attributes: Attributes, weight: number): EncodedTable[] {
  const mean = attributes.number('_mean')
  const isMissingKept = attributes.string('handle_missing') === 'return_nan'
  const frames = perColumn(attributes, frameOf)
  return Array.from(frames, ([column, frame]): EncodedTable => {
    const named = (name: string) => frame.values[frame.columns.indexOf(name)]
    const [sums, counts] = [named('sum'), named('count')]
    if (sums === undefined || counts === undefined) throw unsupported(attributes.className, 'no sums and counts')
    const cells = cellsOfIndex(frame.index, attributes.className)
    const rows = cells.map((cell, at) => {
      if (cell === null && isMissingKept) return [NaN]
      // Without a weight the mean is no part of the sum: it may be infinite.
      const share = weight === 0 ? sums[at]! / counts[at]! : (sums[at]! + mean * weight) / (counts[at]! + weight)
      return [counts[at]! > 1 ? share : mean]
    })
    return {
      column,
      names: [column],
      cells,
      rows,
      unknown: unknownCells(attributes, [mean]),
      missing: [isMissingKept ? NaN : mean],
    }
  })
}
