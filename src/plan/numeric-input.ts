import { ModelGateError } from '../core/errors.js'
import type { ModelInput } from '../core/model.js'
import { plain } from '../core/text.js'
import { columnCount, toNumeric } from './blocks.js'
import type { Block, DenseBlock, SparseBlock } from './types.js'

/** What a numeric estimator says about its input. */
export interface NumericInput {
  /** Canonical class, for messages. */
  readonly className: string
  readonly inputs: readonly ModelInput[]
  /** Whether NaN may come in; infinities never may (scikit-learn's check_array). Default false. */
  readonly missing?: 'allowed' | 'refused'
}

/**
 * A block as numbers, checked as scikit-learn's own predict and transform check it.
 * @throws ModelGateError code 'data' for another number of columns, text, NaN where refused, infinities
 */
export function numericInput(block: Block, wanted: NumericInput): DenseBlock | SparseBlock {
  const columns = columnCount(block)
  if (columns !== wanted.inputs.length) {
    throw new ModelGateError(
      'data',
      `${wanted.className} got ${columns} columns, it was fitted on ${wanted.inputs.length}`,
      {
        remedy: 'Give the columns that the model was trained on.',
      },
    )
  }
  const numbers = toNumeric(block)
  const allowed = wanted.missing === 'allowed'
  const { data } = numbers
  for (let at = 0; at < data.length; at++) {
    const value = data[at]!
    // value - value is 0 for finite numbers and NaN for the rest
    if (value - value !== 0 && !(allowed && Number.isNaN(value))) throw notFinite(block, numbers, at, wanted)
  }
  return numbers
}

function notFinite(block: Block, numbers: DenseBlock | SparseBlock, at: number, wanted: NumericInput): ModelGateError {
  const column = numbers.kind === 'dense' ? at % numbers.cols : numbers.indices[at]!
  const row = numbers.kind === 'dense' ? Math.floor(at / numbers.cols) : numbers.indptr.findIndex((end) => end > at) - 1
  const given = block.kind === 'columns' ? block.columns[column]?.name : undefined
  const name = wanted.inputs[column]?.name ?? given ?? `#${column + 1}`
  const what = Number.isNaN(numbers.data[at]!) ? 'is missing' : 'is infinite'
  return new ModelGateError(
    'data',
    `column ${plain(name, 80)} ${what} in row ${row + 1}; ${wanted.className} takes finite numbers only`,
    { subject: name, remedy: 'Fill missing values as in training (an imputer inside the saved pipeline does it).' },
  )
}
