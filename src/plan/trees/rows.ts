import { ModelGateError } from '../../core/errors.js'
import type { ModelInput } from '../../core/model.js'
import { plain } from '../../core/text.js'
import { columnCount, fillRows, requireFewCells, writeCells } from '../blocks.js'
import type { NumericInput } from '../numeric-input.js'
import type { Block, SparseBlock } from '../types.js'

/** Rows as scikit-learn's trees see them: float32, row-major. */
export interface TreeRows {
  readonly rows: number
  readonly cols: number
  readonly data: Float32Array
  /** Whether any cell is NaN; without, the walk needs no test for it. */
  readonly missing: boolean
}

/**
 * A block as float32 rows, as check_array(X, dtype=float32) makes them.
 * @throws ModelGateError code 'data' for text, a wrong number of columns, infinities (also by the cast), and NaN unless
 *   allowed
 */
export function toTreeRows(block: Block, rules: NumericInput): TreeRows {
  const cols = rules.inputs.length
  if (columnCount(block) !== cols) {
    throw new ModelGateError(
      'data',
      `${rules.className} was trained on ${cols} columns, the data has ${columnCount(block)}`,
    )
  }
  const data = toFloat32(block)
  // What a sparse block does not hold is zero; the columns of hashed texts would take long to look at.
  const given = block.kind === 'sparse' ? Float32Array.from(block.data) : data
  const placeOf = block.kind === 'sparse' ? sparsePlace(block) : densePlace(cols)
  const missing = findMissing(given, placeOf, rules)
  return { rows: block.rows, cols, data, missing }
}

/** Row and column of a number of a block's data. */
type PlaceOf = (at: number) => readonly [row: number, column: number]

function densePlace(cols: number): PlaceOf {
  return (at) => [Math.floor(at / cols), at % cols]
}

function sparsePlace({ indptr, indices }: SparseBlock): PlaceOf {
  return (at) => [indptr.findIndex((end) => end > at) - 1, indices[at]!]
}

// The conversion of a double to an element of a Float32Array rounds to nearest, ties to even: numpy's astype(float32).
function toFloat32(block: Block): Float32Array {
  if (block.kind === 'dense') return new Float32Array(block.data)
  if (block.kind === 'sparse') {
    requireFewCells(block)
    return openSparse(block)
  }
  const data = new Float32Array(block.rows * block.columns.length)
  fillRows(data, block)
  return data
}

/** The cells of the wide rows that were asked about last, and which of them are not zero. */
let last: { readonly data: Float32Array; readonly places: Float64Array } | null = null

/** So many cells are worth keeping: to make a gigabyte of zeros for some hundred rows of hashed texts took most of the time. */
const WORTH_KEEPING = 2 ** 22

/** Sparse rows opened. Wide ones into the same cells again and again: who asked before has had its answer. */
function openSparse(block: SparseBlock): Float32Array {
  const { rows, cols, indptr, indices } = block
  const size = rows * cols
  if (size < WORTH_KEEPING) {
    const data = new Float32Array(size)
    writeCells(block, { cols, data }, 0)
    return data
  }
  if (last === null || last.data.length < size) last = null
  else for (const place of last.places) last.data[place] = 0
  const whole = last?.data ?? new Float32Array(size)
  const places = new Float64Array(indices.length)
  for (let row = 0; row < rows; row++)
    for (let at = indptr[row]!; at < indptr[row + 1]!; at++) places[at] = row * cols + indices[at]!
  last = { data: whole, places }
  const data = whole.subarray(0, size)
  writeCells(block, { cols, data }, 0)
  return data
}

function findMissing(data: Float32Array, placeOf: PlaceOf, rules: NumericInput): boolean {
  let missing = false
  for (let at = 0; at < data.length; at++) {
    const value = data[at]!
    if (value - value === 0) continue
    const [row, column] = placeOf(at)
    const cell = `row ${row + 1}, column ${columnName(rules.inputs, column)}`
    if (!Number.isNaN(value)) {
      if (rules.missing === 'unchecked') continue
      throw new ModelGateError(
        'data',
        `${cell}: infinity or a value too large for float32, which ${rules.className} refuses`,
        {
          remedy: 'Replace or drop such rows, as for training.',
        },
      )
    }
    if (rules.missing === undefined || rules.missing === 'refused') {
      throw new ModelGateError(
        'data',
        `${cell}: the value is missing, and this ${rules.className} does not accept missing values`,
        {
          remedy: 'Impute missing values before the model, or put an imputer into its pipeline.',
        },
      )
    }
    missing = true
  }
  return missing
}

function columnName(inputs: readonly ModelInput[], col: number): string {
  const name = inputs[col]?.name ?? null
  return name === null ? `#${col + 1}` : plain(name, 80)
}
