import type { TensorColumn } from '../../core/table.js'

/** Numbers of one cell; a row beyond it is no row of a table. */
const MAX_CELL_VALUES = 2 ** 26

const INT32 = 2 ** 31

/** What the cells of one tensor column have been so far. */
export interface SeenTensor {
  readonly shape: readonly number[]
  /** Every number fits 32-bit integers. */
  integers: boolean
}

/** What is wrong with a cell that should be a tensor, in words that follow "the list of ...". */
export class BadCell extends Error {
  override readonly name = 'BadCell'
}

/**
 * Shape of a nested list of numbers.
 * @throws BadCell for lists of different lengths inside of it, for what is no number, and for empty lists
 */
export function seeCell(cell: ArrayLike<unknown>): SeenTensor {
  const shape: number[] = []
  for (let level: unknown = cell; isList(level); level = level[0]) {
    if (level.length === 0) throw new BadCell('is empty')
    shape.push(level.length)
  }
  const values = shape.reduce((product, size) => product * size, 1)
  if (values > MAX_CELL_VALUES) throw new BadCell(`has ${values} values, at most ${MAX_CELL_VALUES} are read`)
  const seen = { shape, integers: true }
  look(cell, 0, seen)
  return seen
}

function look(list: ArrayLike<unknown>, depth: number, seen: SeenTensor): void {
  const expected = seen.shape[depth]!
  if (list.length !== expected) throw new BadCell(`holds lists of ${expected} and of ${list.length} entries`)
  const last = depth === seen.shape.length - 1
  for (let at = 0; at < list.length; at++) {
    const value = exact(list[at])
    if (last) {
      if (typeof value !== 'number') throw new BadCell(`holds ${nameOf(value)} where a number should be`)
      if (!Number.isInteger(value) || value >= INT32 || value < -INT32) seen.integers = false
    } else if (isList(value)) look(value, depth + 1, seen)
    else throw new BadCell(`holds ${nameOf(value)} where a list of ${seen.shape[depth + 1]!} should be`)
  }
}

/** Arrow stores most integers as 64-bit ones. */
function exact(value: unknown): unknown {
  return typeof value === 'bigint' && Number.isSafeInteger(Number(value)) ? Number(value) : value
}

/** Cells of the same shape, one a row, as a tensor. */
export function tensorOf(
  name: string,
  { shape, integers }: SeenTensor,
  cells: readonly ArrayLike<unknown>[],
): TensorColumn {
  const size = shape.reduce((product, length) => product * length, 1)
  const data = integers ? new Int32Array(cells.length * size) : new Float64Array(cells.length * size)
  let at = 0
  const put = (list: ArrayLike<unknown>): void => {
    for (let index = 0; index < list.length; index++) {
      const value = list[index]
      if (isList(value)) put(value)
      else data[at++] = Number(value)
    }
  }
  for (const cell of cells) put(cell)
  return { name, shape, data }
}

export function isList(value: unknown): value is ArrayLike<unknown> {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView))
}

export function sameShape(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((size, axis) => size === b[axis])
}

function nameOf(value: unknown): string {
  if (value === null || value === undefined) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'bigint') return 'an integer beyond 2^53'
  if (typeof value === 'object') return 'a record'
  return typeof value === 'string' ? 'text' : `a ${typeof value}`
}
