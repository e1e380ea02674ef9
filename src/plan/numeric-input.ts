import { ModelGateError, type ErrorDetails } from '../core/errors.js'
import type { ModelInput } from '../core/model.js'
import { plain } from '../core/text.js'
import { columnCount, toNumeric } from './blocks.js'
import type { Block, ColumnsBlock, DenseBlock, SparseBlock } from './types.js'

/**
 * A cell of an estimator's input that is NaN or infinite. Inside a pipeline that cell need not come from the data: a
 * logarithm makes NaN as well; who knows the data says which of the two it is.
 */
export class NotFiniteError extends ModelGateError {
  /** From 0, in the block that the estimator got. */
  readonly row: number
  /** Canonical class that refuses the cell. */
  readonly className: string

  constructor(message: string, details: ErrorDetails & { readonly row: number; readonly className: string }) {
    super('data', message, details)
    this.row = details.row
    this.className = details.className
  }
}

/** What a numeric estimator says about its input. */
export interface NumericInput {
  /** Canonical class, for messages. */
  readonly className: string
  readonly inputs: readonly ModelInput[]
  /** Whether NaN may come in; infinities may only where nothing is checked (scikit-learn's check_array). Default refused. */
  readonly missing?: 'allowed' | 'refused' | 'unchecked'
}

/**
 * A block as numbers, checked as scikit-learn's own predict and transform check it.
 * @throws ModelGateError code 'data' for another number of columns, text, NaN where refused, infinities
 */
export function numericInput(block: Block, wanted: NumericInput): DenseBlock | SparseBlock {
  const columns = columnCount(block)
  // No inputs: the estimator takes any number of columns.
  if (wanted.inputs.length > 0 && columns !== wanted.inputs.length) {
    throw new ModelGateError(
      'data',
      `${wanted.className} got ${columns} columns, it was fitted on ${wanted.inputs.length}`,
      {
        remedy: 'Give the columns that the model was trained on.',
      },
    )
  }
  const numbers = toNumeric(block)
  if (wanted.missing === 'unchecked') return numbers
  const allowed = wanted.missing === 'allowed'
  const { data } = numbers
  if (areFinite(data)) return numbers
  for (let at = 0; at < data.length; at++) {
    const value = data[at]!
    // value - value is 0 for finite numbers and NaN for the rest
    if (value - value !== 0 && !(allowed && Number.isNaN(value))) throw notFinite(block, numbers, at, wanted)
  }
  return numbers
}

/** Whether columns are what an estimator wants that refuses missing cells: as many as it was fitted on, of finite numbers. */
export function areFiniteColumns({ columns }: ColumnsBlock, { inputs }: NumericInput): boolean {
  return (
    columns.length === inputs.length &&
    columns.every(
      (column) => column.kind === 'number' && column.missing?.includes(1) !== true && areFinite(column.values),
    )
  )
}

/** Four sums, which do not wait for each other: value - value is 0 for finite numbers and NaN for the rest. */
function areFinite(data: Float64Array): boolean {
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  const whole = data.length - (data.length % 4)
  for (let at = 0; at < whole; at += 4) {
    a += data[at]! - data[at]!
    b += data[at + 1]! - data[at + 1]!
    c += data[at + 2]! - data[at + 2]!
    d += data[at + 3]! - data[at + 3]!
  }
  for (let at = whole; at < data.length; at++) a += data[at]! - data[at]!
  return a + b + c + d === 0
}

function notFinite(block: Block, numbers: DenseBlock | SparseBlock, at: number, wanted: NumericInput): ModelGateError {
  const column = numbers.kind === 'dense' ? at % numbers.cols : numbers.indices[at]!
  const row = numbers.kind === 'dense' ? Math.floor(at / numbers.cols) : numbers.indptr.findIndex((end) => end > at) - 1
  const given = block.kind === 'columns' ? block.columns[column]?.name : undefined
  const name = wanted.inputs[column]?.name ?? given ?? `#${column + 1}`
  const isMissing = Number.isNaN(numbers.data[at]!)
  return new NotFiniteError(
    `column ${plain(name, 80)} is ${isMissing ? 'missing' : 'infinite'} in row ${row + 1}; ${wanted.className} takes finite numbers only`,
    {
      subject: name,
      row,
      className: wanted.className,
      remedy: isMissing
        ? 'Fill missing values as in training (an imputer inside the saved pipeline does it).'
        : 'Replace the infinite value: scikit-learn refuses it as well.',
    },
  )
}
