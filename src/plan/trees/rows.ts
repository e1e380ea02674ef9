import { ModelGateError } from '../../core/errors.js'
import type { ModelInput } from '../../core/model.js'
import { plain } from '../../core/text.js'
import { columnCount, fillRows, toDense } from '../blocks.js'
import type { NumericInput } from '../numeric-input.js'
import type { Block } from '../types.js'

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
  const missing = findMissing(data, cols, rules)
  return { rows: block.rows, cols, data, missing }
}

// The conversion of a double to an element of a Float32Array rounds to nearest, ties to even: numpy's astype(float32).
function toFloat32(block: Block): Float32Array {
  if (block.kind !== 'columns') return new Float32Array(toDense(block).data)
  const data = new Float32Array(block.rows * block.columns.length)
  fillRows(data, block)
  return data
}

function findMissing(data: Float32Array, cols: number, rules: NumericInput): boolean {
  let missing = false
  for (let at = 0; at < data.length; at++) {
    const value = data[at]!
    if (value - value === 0) continue
    const cell = `row ${Math.floor(at / cols) + 1}, column ${columnName(rules.inputs, at % cols)}`
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
