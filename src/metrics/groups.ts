import { cellOf, type Column } from '../core/table.js'
import { quantile } from './quantile.js'

/** Numeric columns with more distinct values than this are cut at quantiles. */
const MAX_DISTINCT = 10

export interface Groups {
  readonly names: readonly string[]
  /** Index into `names` of each row. */
  readonly codes: Int32Array
}

/** Rows by the value of a column, numbers of many values by quantiles; missing cells are a group named "(missing)". */
export function groupsOfColumn(column: Column, rows: number, bins = 4): Groups {
  const nameOf = groupName(column, bins)
  const names: string[] = []
  const codeOf = new Map<string, number>()
  const codes = new Int32Array(rows)
  for (let row = 0; row < rows; row++) {
    const name = nameOf(row)
    let code = codeOf.get(name)
    if (code === undefined) codeOf.set(name, (code = names.push(name) - 1))
    codes[row] = code
  }
  return { names, codes }
}

function groupName(column: Column, bins: number): (row: number) => string {
  const plainName = (row: number): string => {
    const cell = cellOf(column, row)
    return cell === null ? '(missing)' : String(cell)
  }
  if (column.kind === 'string') return plainName
  const present = column.values.filter((value, row) => column.missing?.[row] !== 1 && !Number.isNaN(value)).sort()
  if (new Set(present).size <= MAX_DISTINCT) return plainName
  const cuts = Array.from({ length: bins - 1 }, (_, at) => quantile(present, (at + 1) / bins))
  const edges = cuts.filter((edge, at) => edge !== cuts[at - 1])
  const names = [
    `<= ${show(edges[0]!)}`,
    ...edges.slice(1).map((edge, at) => `(${show(edges[at]!)}, ${show(edge)}]`),
    `> ${show(edges.at(-1)!)}`,
  ]
  return (row) =>
    cellOf(column, row) === null ? '(missing)' : names[edges.filter((edge) => column.values[row]! > edge).length]!
}

function show(value: number): string {
  return String(Number(value.toPrecision(6)))
}
