import { cellOf } from '../../src/core/table.js'
import { toDense, type Block } from '../../src/plan/index.js'
import { numberOf, type Cell, type ExpectedArray } from './corpus.js'

/** Every difference between numbers and what scikit-learn gave, as sentences; empty when all are within the tolerance. */
export function numberDifferences(
  found: ArrayLike<number>,
  expected: ExpectedArray,
  tolerance: number | 'bits',
  floor = 0,
): string[] {
  if (found.length !== expected.values.length) return [`${found.length} numbers instead of ${expected.values.length}`]
  const wanted = expected.values.map(numberOf)
  const width = expected.shape[1] ?? 1
  const scales = Array.from({ length: width }, (_, column) => scaleOf(wanted, column, width))
  const differences: string[] = []
  for (const [at, value] of wanted.entries()) {
    const got = found[at]!
    const close =
      tolerance === 'bits' || !Number.isFinite(value)
        ? Object.is(got, value)
        : Math.abs(got - value) <= Math.max(tolerance * Math.max(Math.abs(value), scales[at % width]!), floor)
    if (!close) differences.push(`row ${Math.floor(at / width)}, column ${at % width}: ${got}, scikit-learn ${value}`)
  }
  return differences
}

/** The tolerance is relative to the size of a column: differences of sums cannot be small against a cancelled sum. */
function scaleOf(values: readonly number[], column: number, width: number): number {
  let scale = 0
  for (let at = column; at < values.length; at += width) {
    const size = Math.abs(values[at]!)
    if (Number.isFinite(size) && size > scale) scale = size
  }
  return scale
}

/** Like numberDifferences for a transformer's output, which may hold text. */
export function blockDifferences(
  found: Block,
  expected: ExpectedArray,
  tolerance: number | 'bits',
  floor = 0,
): string[] {
  const text = expected.values.some((cell) => typeof cell === 'string' && !/^(nan|-?inf)$/.test(cell))
  if (!text) return numberDifferences(toDense(found).data, expected, tolerance, floor)
  const width = expected.shape[1] ?? 1
  if (found.kind !== 'columns') return ['numbers instead of text']
  const cells = expected.values.map((_, at): Cell => cellOf(found.columns[at % width]!, Math.floor(at / width)))
  return expected.values.flatMap((cell, at) =>
    same(cell, cells[at]!)
      ? []
      : [`row ${Math.floor(at / width)}, column ${at % width}: ${cells[at]}, scikit-learn ${cell}`],
  )
}

/** Python's True equals 1; a missing cell is NaN or None. */
function same(wanted: Cell, got: Cell): boolean {
  if (wanted === null || wanted === 'nan') return got === null
  return typeof wanted === 'string' ? wanted === got : Number(wanted) === Number(got) && got !== null
}
