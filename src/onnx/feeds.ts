import { ModelGateError, unsupported } from '../core/errors.js'
import type { ModelInput } from '../core/model.js'
import type { Column, TableChunk, TensorColumn } from '../core/table.js'
import { plain } from '../core/text.js'
import type { TensorType } from './element-types.js'
import type { RunData, RunTensor } from './run-tensor.js'
import type { OnnxPort } from './session.js'

/** One graph input and the columns of the table that fill it, in order. */
interface Feed {
  readonly port: OnnxPort
  readonly elementType: TensorType
  /** Sizes after the batch dimension; null where the graph takes any. */
  readonly rowShape: readonly (number | null)[]
  /** Columns that fill it; null where only a tensor can, as the graph takes rows of any size. */
  readonly width: number | null
}

/** How a table becomes the inputs of a graph. */
export interface FeedPlan {
  readonly inputs: readonly ModelInput[]
  /** Rows that the graph takes at once; null when it takes any number. */
  readonly batch: number | null
  /** @throws ModelGateError code 'data' naming the column in the way */
  feeds(chunk: TableChunk): Record<string, RunTensor>
}

const NUMERIC: readonly TensorType[] = [
  'double',
  'float',
  'int64',
  'int32',
  'int16',
  'int8',
  'uint8',
  'uint16',
  'uint32',
  'uint64',
  'bool',
]

/**
 * One matrix (or image) input takes the columns in order; several inputs of one value a row are one column each, by
 * the name of the input. `names` are the columns of a matrix, when the model knows them; 'by position' says that the
 * inputs have no names of columns.
 * @throws ModelGateError unsupported for inputs that a table cannot fill
 */
export function planFeeds(ports: readonly OnnxPort[], names: readonly string[] | 'by position' | null): FeedPlan {
  if (ports.length === 0) throw unsupported('onnx', 'the graph has no inputs')
  const feeds = ports.map(feedOf)
  const total = startOf(feeds, feeds.length)
  const columnNames = names === 'by position' ? null : columnNamesOf(feeds, names?.length === total ? names : null)
  const inputsOf = (wanted: (position: number) => boolean): readonly ModelInput[] =>
    feeds.flatMap((feed, position): readonly ModelInput[] => {
      const { width, port, rowShape } = feed
      if (width === null) return wanted(position) ? [{ name: port.name, kind: 'tensor', shape: rowShape }] : []
      return Array.from({ length: wanted(position) ? width : 0 }, (_, index): ModelInput => ({
        name: columnNames?.[startOf(feeds, position) + index] ?? null,
        kind: feed.elementType === 'string' ? 'string' : 'number',
      }))
    })
  const inputs = inputsOf(() => true)
  return {
    inputs,
    batch: batchOf(ports),
    feeds: (chunk) => {
      const given = feeds.map((feed) => tensorFor(feed, feeds, chunk))
      const rest = inputsOf((position) => given[position] === undefined && feeds[position]!.width !== null)
      const columns = rest.length === 0 ? [] : [...selectColumns(rest, chunk)]
      const tensors: Record<string, RunTensor> = {}
      for (const [position, feed] of feeds.entries()) {
        const tensor = given[position]
        tensors[feed.port.name] =
          tensor === undefined
            ? fill(feed, columns.splice(0, feed.width ?? 0), chunk.rows)
            : fillFromTensor(feed, tensor, chunk.rows)
      }
      return tensors
    },
  }
}

/**
 * A tensor of the table under the input's name, else the only one for the only input.
 * @throws ModelGateError code 'data' when its rows have another size, or there is none and columns cannot do
 */
function tensorFor(feed: Feed, feeds: readonly Feed[], { tensors = [] }: TableChunk): TensorColumn | undefined {
  const { port, rowShape, width } = feed
  const named = tensors.find(({ name }) => name === port.name)
  const tensor = named ?? (feeds.length === 1 && tensors.length === 1 ? tensors[0] : undefined)
  const sizes = rowShape.map((size) => size ?? '?').join(', ')
  if (tensor === undefined || feed.elementType === 'string') {
    if (width !== null) return undefined
    throw new ModelGateError('data', `the data has no tensor for input ${plain(port.name, 80)}, rows of [${sizes}]`, {
      subject: port.name,
      remedy: 'Give the rows as a NumPy file (.npy, .npz), or as a folder of images.',
    })
  }
  const { shape } = tensor
  const sameShape = shape.length === rowShape.length && shape.every((size, axis) => (rowShape[axis] ?? size) === size)
  if (sameShape || shape.reduce((product, size) => product * size, 1) === width) return tensor
  throw new ModelGateError(
    'data',
    `the tensor ${plain(tensor.name, 80)} has rows of [${shape.join(', ')}]; input ${plain(port.name, 80)} takes [${sizes}]`,
    { subject: tensor.name, remedy: 'Give rows of the shape that the model was trained on.' },
  )
}

function fillFromTensor(feed: Feed, { name, data, shape }: TensorColumn, rows: number): RunTensor {
  const column: Column = {
    kind: 'number',
    name,
    values: data instanceof Float64Array ? data : Float64Array.from(data),
    missing: null,
    integer: false,
    boolean: false,
  }
  const filled = numbersFor(feed.elementType, data.length)
  fillNumbers(filled, column, { offset: 0, width: 1, elementType: feed.elementType })
  const rowShape = feed.rowShape.map((size, axis) => size ?? shape[axis]!)
  return { elementType: feed.elementType, shape: [rows, ...rowShape], data: filled }
}

function startOf(feeds: readonly Feed[], position: number): number {
  return feeds.slice(0, position).reduce((sum, { width }) => sum + (width ?? 0), 0)
}

function columnNamesOf(feeds: readonly Feed[], names: readonly string[] | null): readonly string[] | null {
  if (names !== null) return names
  const [only] = feeds
  // A single input is named after the matrix (X, float_input), not after a column.
  if (feeds.length === 1 && only!.width !== 1) return null
  return feeds.every(({ width }) => width === 1) ? feeds.map(({ port }) => port.name) : null
}

function feedOf(port: OnnxPort): Feed {
  const { elementType, shape } = port
  if (elementType === null || shape === null) throw unfit(port, 'is not a tensor')
  if (elementType !== 'string' && !NUMERIC.includes(elementType)) throw unfit(port, `holds ${elementType}`)
  const rowShape = shape.slice(1)
  // A matrix of floats is a table; integers of any number are tokens, and higher ranks are images and series.
  const isTensor = shape.length > 2 || (elementType === 'int64' && shape.length === 2)
  if (rowShape.includes(null) && isTensor && elementType !== 'string')
    return { port, elementType, rowShape, width: null }
  if (rowShape.includes(null) || shape.length === 0) {
    const sizes = shape.map((size) => size ?? '?').join(', ')
    throw unfit(port, `has shape [${sizes}], so the number of columns is not known`)
  }
  const sizes = rowShape as readonly number[]
  return { port, elementType, rowShape: sizes, width: sizes.reduce((product, size) => product * size, 1) }
}

function unfit(port: OnnxPort, reason: string): ModelGateError {
  return unsupported(
    'onnx',
    `input ${plain(port.name, 80)} ${reason}`,
    'Export the model with inputs of [rows, features], or one [rows, 1] input a column.',
  )
}

function batchOf(ports: readonly OnnxPort[]): number | null {
  const sizes = new Set(ports.map(({ shape }) => shape?.[0] ?? null).filter((size) => size !== null && size > 0))
  if (sizes.size > 1) throw unsupported('onnx', `inputs have different fixed row counts: ${[...sizes].join(', ')}`)
  return [...sizes][0] ?? null
}

function selectColumns(inputs: readonly ModelInput[], chunk: TableChunk): readonly Column[] {
  if (inputs.every(({ name }) => name === null)) {
    if (chunk.columns.length === inputs.length) return chunk.columns
    throw new ModelGateError(
      'data',
      `the data has ${chunk.columns.length} columns, the model takes ${inputs.length} (without names, so they count by position)`,
      {
        remedy:
          'Give exactly the feature columns, in the order of training. Those that a vectorizer or scaler in another file makes: join both with modelgate convert --preprocessing FILE.',
      },
    )
  }
  const byName = new Map(chunk.columns.map((column) => [column.name, column]))
  const missing = inputs.filter(({ name }) => !byName.has(name!)).map(({ name }) => name!)
  if (missing.length > 0) {
    const listed = missing.map((name) => plain(name, 80)).join(', ')
    throw new ModelGateError('data', `the data lacks columns that the model needs: ${listed}`, {
      subject: missing[0]!,
      remedy: 'Add the missing columns under exactly these names.',
    })
  }
  return inputs.map(({ name }) => byName.get(name!)!)
}

function fill(feed: Feed, columns: readonly Column[], rows: number): RunTensor {
  const { elementType } = feed
  const shape = [rows, ...(feed.rowShape as readonly number[])]
  const width = columns.length
  if (elementType === 'string') {
    const data = new Array<string>(rows * width)
    for (const [offset, column] of columns.entries()) fillStrings(data, column, offset, width)
    return { elementType, shape, data }
  }
  const data = numbersFor(elementType, rows * width)
  for (const [offset, column] of columns.entries()) fillNumbers(data, column, { offset, width, elementType })
  return { elementType, shape, data }
}

type NumberData = Exclude<RunData, readonly string[]>

function numbersFor(elementType: TensorType, length: number): NumberData {
  switch (elementType) {
    case 'double':
      return new Float64Array(length)
    case 'float':
      return new Float32Array(length)
    case 'int64':
      return new BigInt64Array(length)
    case 'uint64':
      return new BigUint64Array(length)
    case 'int32':
      return new Int32Array(length)
    case 'uint32':
      return new Uint32Array(length)
    case 'int16':
      return new Int16Array(length)
    case 'uint16':
      return new Uint16Array(length)
    case 'int8':
      return new Int8Array(length)
    default:
      return new Uint8Array(length)
  }
}

interface Place {
  readonly offset: number
  readonly width: number
  readonly elementType: TensorType
}

function fillNumbers(data: NumberData, column: Column, { offset, width, elementType }: Place): void {
  if (column.kind === 'string') {
    const row = column.codes.findIndex((code) => code >= 0)
    // A string column without any string is an empty column whose type could not be inferred.
    if (row >= 0) {
      const found = `text ("${plain(column.dictionary[column.codes[row]!]!, 60)}" in row ${row + 1})`
      throw wrongCell(column, `holds ${found} where the model needs numbers`)
    }
  }
  const values = column.kind === 'number' ? column.values : new Float64Array(column.codes.length).fill(NaN)
  const missing = column.kind === 'number' ? column.missing : null
  const floating = elementType === 'double' || elementType === 'float'
  const store = data as unknown as (number | bigint)[]
  const big = elementType === 'int64' || elementType === 'uint64'
  for (let row = 0; row < values.length; row++) {
    const value = missing?.[row] === 1 ? NaN : values[row]!
    if (!floating) {
      if (Number.isNaN(value))
        throw wrongCell(
          column,
          `is missing in row ${row + 1}; the model takes ${elementType}, which has no missing value`,
        )
      store[row * width + offset] = big ? BigInt(Math.trunc(value)) : value
      if (Number(store[row * width + offset]) !== value) {
        throw wrongCell(column, `holds ${value} in row ${row + 1}, which is no ${elementType}`)
      }
    } else store[row * width + offset] = value
  }
}

function fillStrings(data: string[], column: Column, offset: number, width: number): void {
  const rows = column.kind === 'string' ? column.codes.length : column.values.length
  for (let row = 0; row < rows; row++) data[row * width + offset] = textAt(column, row)
}

/** A cell for a string input. Whole numbers are taken as text; a missing cell has no counterpart in ONNX. */
function textAt(column: Column, row: number): string {
  if (column.kind === 'string') {
    const code = column.codes[row]!
    const text = column.dictionary[code]
    if (text?.includes('\0') === true) {
      throw wrongCell(column, `holds a NUL character in row ${row + 1}, at which onnxruntime ends a text`)
    }
    if (text !== undefined) return text
  } else {
    const value = column.values[row]!
    if (column.boolean || (!Number.isInteger(value) && !Number.isNaN(value))) {
      throw wrongCell(column, `holds ${column.boolean ? 'true/false' : value} where the model needs text`)
    }
    if (!Number.isNaN(value) && column.missing?.[row] !== 1) return String(value)
  }
  throw wrongCell(column, `is missing in row ${row + 1}; a string input of an ONNX model has no missing value`)
}

function wrongCell(column: Column, reason: string): ModelGateError {
  return new ModelGateError('data', `column ${plain(column.name, 80)} ${reason}`, {
    subject: column.name,
    remedy: 'Give the column the type and values that the model was trained on.',
  })
}
