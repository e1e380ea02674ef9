import { ModelGateError } from '../../core/errors.js'
import type { ModelInput } from '../../core/model.js'
import type { Column, TableChunk, TensorColumn } from '../../core/table.js'
import { plain } from '../../core/text.js'
import type { KerasProgram } from '../../lower/index.js'
import type { RunTensor } from '../../onnx/index.js'
import { numbersOf, selectInputs } from '../../plan/index.js'
import type { NetworkInput } from './inputs.js'

/** Cells of one input over all rows, row-major, before they have the type of the graph. */
interface Cells {
  readonly values: Float64Array | Float32Array | Int32Array | Uint8Array | readonly string[]
  readonly shape: readonly number[]
  /** Where a cell comes from, for messages. */
  readonly place: (cell: number) => string
}

/**
 * The tensors of the graph for the rows of a table.
 * @throws ModelGateError code 'data' naming the column or tensor in the way
 */
export function kerasFeeds(
  program: KerasProgram,
  inputs: readonly NetworkInput[],
  chunk: TableChunk,
): Record<string, RunTensor> {
  const tensors = inputs.map((input) => tensorFor(input, inputs, chunk))
  const byColumns = inputs.filter((_, position) => tensors[position] === undefined)
  const columns = [...columnsFor(byColumns, inputs.length === 1, chunk)]
  const feeds: Record<string, RunTensor> = {}
  for (const [position, input] of inputs.entries()) {
    const tensor = tensors[position]
    const cells = tensor === undefined ? columnCells(input, columns, chunk.rows) : tensorCells(input, tensor)
    const prologues = program.prologues.filter(({ source }) => source === input.port.name)
    for (const { target, preparation } of prologues) {
      const prepared = isTexts(cells.values) ? cells.values : Float64Array.from(cells.values)
      const data = preparation.prepare(prepared, chunk.rows)
      feeds[target] = { elementType: preparation.elementType, shape: [chunk.rows, ...preparation.shape], data }
    }
    if (program.graphInputs.includes(input.port.name))
      feeds[input.port.name] = typed(input, cells, program.bounds.get(input.port.name), chunk)
  }
  return feeds
}

/** The tensor of the table with the input's name, else the only one of both. */
function tensorFor(
  { port }: NetworkInput,
  inputs: readonly NetworkInput[],
  { tensors = [] }: TableChunk,
): TensorColumn | undefined {
  const named = tensors.find(({ name }) => name === port.name)
  return named ?? (inputs.length === 1 && tensors.length === 1 ? tensors[0] : undefined)
}

/** Columns for the inputs that no tensor fills, input after input. */
function columnsFor(inputs: readonly NetworkInput[], single: boolean, chunk: TableChunk): readonly Column[] {
  if (inputs.length === 0) return []
  const wanted = inputs.flatMap((input): readonly ModelInput[] => {
    if (!isTensor(input)) return input.columns
    const { name, shape } = input.port
    const known = shape.filter((size) => size !== null)
    const cells = known.reduce((product, size) => product * size, 1)
    if (single && known.length === shape.length && chunk.columns.length === cells) {
      return Array.from({ length: cells }, () => ({ name: null, kind: 'number' }))
    }
    const sizes = `[${shape.map((size) => size ?? 'any').join(', ')}]`
    const orColumns = single && known.length === shape.length ? `, or exactly ${cells} number columns` : ''
    throw new ModelGateError(
      'data',
      `the data has no tensor for the input ${plain(name, 80)}; expected one of shape ${sizes} a row${orColumns}`,
      { subject: name, remedy: 'Give the rows as a NumPy file (.npy, .npz), or as a folder of images.' },
    )
  })
  return selectInputs(wanted, chunk).columns
}

function isTensor({ columns }: NetworkInput): boolean {
  return columns[0]?.kind === 'tensor'
}

/** Takes the input's columns off the front of the list. */
function columnCells(input: NetworkInput, columns: Column[], rows: number): Cells {
  const { port } = input
  const shape = port.shape.map((size) => size ?? 1)
  const width = shape.reduce((product, size) => product * size, 1)
  const own = columns.splice(0, width)
  const place = (cell: number): string =>
    `column ${plain(own[cell % width]!.name, 80)} in row ${Math.floor(cell / width) + 1}`
  if (input.columns[0]?.kind !== 'number' && input.columns[0]?.kind !== 'tensor') {
    const texts = new Array<string>(rows * width)
    for (const [offset, column] of own.entries()) {
      for (let row = 0; row < rows; row++)
        texts[row * width + offset] = textOf(column, row, place(row * width + offset))
    }
    return { values: texts, shape, place }
  }
  const values = new Float64Array(rows * width)
  for (const [offset, column] of own.entries()) {
    const numbers = numbersOf(column)
    for (let row = 0; row < rows; row++) values[row * width + offset] = numbers[row]!
  }
  return { values, shape, place }
}

function textOf(column: Column, row: number, place: string): string {
  if (column.kind === 'string') {
    const code = column.codes[row]!
    if (code >= 0) return column.dictionary[code]!
  } else {
    const value = column.values[row]!
    // Categories that are numerals are read as numbers.
    if (!Number.isNaN(value) && column.missing?.[row] !== 1) return String(value)
  }
  throw missingAt(place)
}

function tensorCells({ port }: NetworkInput, tensor: TensorColumn): Cells {
  const { name, shape, data } = tensor
  const fits = shape.length === port.shape.length && shape.every((size, axis) => (port.shape[axis] ?? size) === size)
  const cells = shape.reduce((product, size) => product * size, 1)
  if (!fits) {
    const wanted = port.shape.map((size) => size ?? 'any').join(', ')
    throw new ModelGateError(
      'data',
      `the tensor ${plain(name, 80)} has rows of [${shape.join(', ')}]; the model's input ${plain(port.name, 80)} takes [${wanted}]`,
      { subject: name, remedy: 'Give rows of the shape that the model was trained on.' },
    )
  }
  return { values: data, shape, place: (cell) => `tensor ${plain(name, 80)} in row ${Math.floor(cell / cells) + 1}` }
}

function typed(
  { port }: NetworkInput,
  { values, shape: rowShape, place }: Cells,
  bound: number | undefined,
  { rows }: TableChunk,
): RunTensor {
  const shape = [rows, ...rowShape]
  if (isTexts(values)) return { elementType: 'string', shape, data: values }
  for (let cell = 0; cell < values.length; cell++) if (Number.isNaN(values[cell])) throw missingAt(place(cell))
  if (bound !== undefined) requireBelow(values, bound, place)
  switch (port.dtype) {
    case 'double':
      return { elementType: 'double', shape, data: Float64Array.from(values) }
    case 'float':
      return { elementType: 'float', shape, data: values instanceof Float32Array ? values : Float32Array.from(values) }
    case 'int64':
      return { elementType: 'int64', shape, data: BigInt64Array.from(wholes(values, place), BigInt) }
    case 'bool':
      requireBelow(wholes(values, place), 2, place)
      return { elementType: 'bool', shape, data: Uint8Array.from(values) }
    default:
      return { elementType: 'int32', shape, data: Int32Array.from(wholes(values, place)) }
  }
}

type Numbers = Exclude<Cells['values'], readonly string[]>

function wholes(values: Numbers, place: Cells['place']): Numbers {
  const at = values.findIndex((value) => !Number.isInteger(value))
  if (at < 0) return values
  throw new ModelGateError('data', `${place(at)} holds ${values[at]!} where the model takes whole numbers`, {
    remedy: 'Give the values that the model was trained on.',
  })
}

/** A number that an embedding has no row for would end the run of the whole chunk. */
function requireBelow(values: Numbers, bound: number, place: Cells['place']): void {
  const at = values.findIndex((value) => value < 0 || value >= bound)
  if (at < 0) return
  throw new ModelGateError(
    'data',
    `${place(at)} holds ${values[at]!}; the model takes the numbers from 0 to ${bound - 1} there`,
    { remedy: 'Number the values as they were for the training.' },
  )
}

function missingAt(place: string): ModelGateError {
  return new ModelGateError('data', `a cell is missing: ${place}; a neural network has no missing value`, {
    remedy: 'Fill the cell as it was done for the training.',
  })
}

function isTexts(values: Cells['values']): values is readonly string[] {
  return Array.isArray(values)
}
