import { numberColumn, stringColumn, type Column, type TableChunk } from '../../core/table.js'

export type InlineCell = string | number | boolean | null

/**
 * Rows that stand in a configuration, as a table. A column holds numbers, or truth values, when all its cells do; else
 * text, as in the readers of files. A row without a column's name misses it there.
 */
export function inlineRows(rows: readonly Readonly<Record<string, InlineCell>>[]): TableChunk {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const columns = names.map((name) =>
    columnOf(
      name,
      rows.map((row) => (Object.hasOwn(row, name) ? row[name]! : null)),
    ),
  )
  return { rows: rows.length, columns }
}

function columnOf(name: string, cells: readonly InlineCell[]): Column {
  const present = cells.filter((cell) => cell !== null)
  const all = (kind: string): boolean => present.length > 0 && present.every((cell) => typeof cell === kind)
  if (all('number') || all('boolean')) {
    const values = Float64Array.from(cells, (cell) => (cell === null ? NaN : Number(cell)))
    return { ...numberColumn(name, values), boolean: all('boolean') }
  }
  return stringColumn(
    name,
    cells.map((cell) => (cell === null ? null : String(cell))),
  )
}
