import { isModelGateError } from '../../src/core/errors.js'
import type { Column } from '../../src/core/table.js'
import { exportLowered } from '../../src/model/index.js'
import { openSession, type RunTensor } from '../../src/onnx/index.js'
import { selectInputs, toColumns, type ColumnsBlock, type Lowered } from '../../src/plan/index.js'
import { numberDifferences } from './comparison.js'
import { readFixtureRecord, readFixtureRows, type Cell, type ExpectedArray, type Fixture } from './corpus.js'
import { lowerRecord } from '../support/without-waiting.js'

export interface OnnxParity {
  /** Canonical names of the estimators inside the model, outermost first. */
  readonly classes: readonly string[]
  /** Why there is no ONNX file; null when there is one. */
  readonly refused: string | null
  /** What the file answers otherwise than the model's library, as sentences; empty when it agrees. */
  readonly differences: readonly string[]
  /** Largest difference of a number, relative to the largest one of its column. */
  readonly worst: number
}

/** Doubles with sums of another order and exponentials of another library. */
const TOLERANCE = 1e-12

/** Exports a fixture's model, runs the file in onnxruntime on the fixture's rows and compares with its library's answers. */
export async function onnxParityOf(fixture: Fixture): Promise<OnnxParity> {
  const model = lowerRecord(readFixtureRecord(fixture))
  const { lowered, classes } = model
  let bytes: Uint8Array
  try {
    ;({ bytes } = exportLowered(model, 'f'.repeat(64)))
  } catch (error) {
    if (!isModelGateError(error) || error.code !== 'unsupported') throw error
    return { classes, refused: error.message, differences: [], worst: 0 }
  }
  const { block, expected } = comparable(fixture, lowered)
  const found = await run(bytes, lowered, block)
  const comparison = new Comparison(expected.tolerance)
  comparison.labels(found['label'], expected.labels, lowered)
  comparison.numbers('variable', found['variable'], expected.values)
  comparison.numbers('probabilities', found['probabilities'] ?? besides(found), expected.probabilities)
  comparison.numbers('scores', found['scores'], expected.scores)
  if (lowered.infer === undefined) comparison.transformed(found['transformed'], expected.transformed)
  return { classes, refused: null, differences: comparison.differences, worst: comparison.worst }
}

/** The outputs `probabilities_0`, `probabilities_1`, ... of several targets, side by side as their library's answer is kept. */
function besides(found: Readonly<Record<string, RunTensor>>): RunTensor | undefined {
  const matrices: RunTensor[] = []
  for (let target = 0; found[`probabilities_${target}`] !== undefined; target++)
    matrices.push(found[`probabilities_${target}`]!)
  const [first] = matrices
  if (first === undefined) return undefined
  const rows = Number(first.shape[0])
  const cells = Array.from({ length: rows }, (_, row) =>
    matrices.flatMap(({ data }) => {
      const width = data.length / rows
      return Array.from({ length: width }, (_, column) => Number(data[row * width + column]))
    }),
  ).flat()
  return { ...first, data: Float64Array.from(cells), shape: [rows, cells.length / rows] }
}

class Comparison {
  readonly differences: string[] = []
  readonly #tolerance: number | 'bits'
  worst = 0

  constructor(tolerance: number | 'bits') {
    this.#tolerance = tolerance === 'bits' ? tolerance : Math.max(TOLERANCE, tolerance)
  }

  labels(found: RunTensor | undefined, expected: ExpectedArray | undefined, { classes }: Lowered): void {
    if (expected === undefined) return
    if (found === undefined) return void this.differences.push('label: not there')
    const spelled = new Map(classes?.map((label) => [String(label), label]))
    const labels = Array.from(found.data as readonly (bigint | string | number)[], (label): Cell => {
      if (typeof label === 'string') return spelled.get(label) ?? label
      return found.elementType === 'bool' ? label === 1 : Number(label)
    })
    if (labels.length !== expected.values.length) this.differences.push(`label: ${labels.length} labels`)
    for (const [at, label] of expected.values.entries()) {
      if (labels[at] !== label) this.differences.push(`label ${at}: ${String(labels[at])} instead of ${String(label)}`)
    }
  }

  numbers(name: string, found: RunTensor | undefined, expected: ExpectedArray | undefined): void {
    if (expected === undefined) return
    if (found === undefined) return void this.differences.push(`${name}: not there`)
    const numbers = Array.from(found.data as ArrayLike<number>, Number)
    for (const difference of numberDifferences(numbers, expected, this.#tolerance)) {
      this.differences.push(`${name}: ${difference}`)
    }
    const scale = expected.values.reduce<number>(
      (most, value) => (Number.isFinite(value) ? Math.max(most, Math.abs(Number(value))) : most),
      Number.MIN_VALUE,
    )
    for (const [at, value] of expected.values.entries()) {
      if (Number.isFinite(value)) this.worst = Math.max(this.worst, Math.abs(numbers[at]! - Number(value)) / scale)
    }
  }

  transformed(found: RunTensor | undefined, expected: ExpectedArray | undefined): void {
    if (found?.elementType !== 'string') {
      this.numbers('transformed', found, expected)
      return
    }
    for (const [at, cell] of expected!.values.entries()) {
      const got = (found.data as readonly string[])[at]
      if (got !== cell) this.differences.push(`transformed ${at}: ${String(got)} instead of ${String(cell)}`)
    }
  }
}

/**
 * ONNX has one word for a missing text and an empty one, the empty string. Where the rows hold empty texts, both get them
 * as missing, and what the kernels answer then is what the file is compared with.
 */
function comparable(fixture: Fixture, lowered: Lowered): { block: ColumnsBlock; expected: Fixture['expected'] } {
  const { expected } = fixture
  const block = selectInputs(lowered.inputs, readFixtureRows(fixture))
  const isText = (column: Column, at: number): boolean =>
    lowered.inputs[at]!.kind === 'text' || column.kind !== 'string'
  const hasEmpty = block.columns.some(
    (column, at) => !isText(column, at) && 'codes' in column && emptyCode(column) >= 0,
  )
  if (!hasEmpty) return { block, expected }
  const columns = block.columns.map((column, at): Column => {
    if (isText(column, at) || column.kind !== 'string') return column
    const empty = emptyCode(column)
    return { ...column, codes: column.codes.map((code) => (code === empty ? -1 : code)) }
  })
  return { block: { ...block, columns }, expected: kernelAnswers(lowered, { ...block, columns }, expected) }
}

function emptyCode(column: Extract<Column, { kind: 'string' }>): number {
  const code = column.dictionary.indexOf('')
  return code >= 0 && column.codes.includes(code) ? code : -2
}

function kernelAnswers(lowered: Lowered, block: ColumnsBlock, expected: Fixture['expected']): Fixture['expected'] {
  const array = (values: Iterable<Cell> | null, like: ExpectedArray | undefined) =>
    values === null || like === undefined ? {} : { shape: like.shape, values: [...values] }
  const want = { predictions: true, probabilities: true, scores: true }
  const said = lowered.infer?.(block, want)
  const labels = said?.labels ? Array.from(said.labels, (label): Cell => lowered.classes?.[label] ?? label) : null
  const transformed = lowered.infer === undefined ? cellsOf(toColumns(lowered.transform!(block))) : null
  const answers = {
    ...expected,
    labels: array(labels, expected.labels),
    values: array(said?.values ?? null, expected.values),
    probabilities: array(said?.targetProbabilities ?? said?.probabilities ?? null, expected.probabilities),
    scores: array(said?.scores ?? null, expected.scores),
    transformed: array(transformed, expected.transformed),
  }
  return Object.fromEntries(
    Object.entries(answers).filter(([, value]) => typeof value !== 'object' || 'values' in value),
  ) as unknown as Fixture['expected']
}

function cellsOf({ rows, columns }: ColumnsBlock): Cell[] {
  return Array.from({ length: rows }, (_, row) => columns.map((column) => cell(column, row))).flat()
}

function cell(column: Column, row: number): Cell {
  if (column.kind !== 'number') return column.dictionary[column.codes[row]!] ?? ''
  const value = column.values[row]!
  return Number.isFinite(value) ? value : Number.isNaN(value) ? 'nan' : value > 0 ? 'inf' : '-inf'
}

async function run(bytes: Uint8Array, lowered: Lowered, block: ColumnsBlock): Promise<Record<string, RunTensor>> {
  const session = await openSession(bytes)
  try {
    const [only] = session.inputs
    if (session.inputs.length === 1 && only!.name === 'X' && lowered.inputs[0]!.name !== 'X') {
      const data = new Float64Array(block.rows * block.columns.length)
      for (const [col, column] of block.columns.entries()) {
        for (const [row, value] of numbersIn(column).entries()) data[row * block.columns.length + col] = value
      }
      return await session.run({ X: { elementType: 'double', shape: [block.rows, block.columns.length], data } })
    }
    return await session.run(
      Object.fromEntries(
        session.inputs.map(({ name, elementType }, at) => [name, tensor(block.columns[at]!, elementType)]),
      ),
    )
  } finally {
    await session.close()
  }
}

function numbersIn(column: Column): Float64Array {
  if (column.kind !== 'number') {
    if (column.codes.some((code) => code >= 0)) throw new Error(`${column.name} holds text`)
    return new Float64Array(column.codes.length).fill(NaN)
  }
  return column.values.map((value, row) => (column.missing?.[row] === 1 ? NaN : value))
}

function tensor(column: Column, elementType: string | null): RunTensor {
  if (elementType === 'double') {
    const data = numbersIn(column)
    return { elementType, shape: [data.length, 1], data }
  }
  const data =
    column.kind === 'number'
      ? Array.from(column.values, (value) => (Number.isNaN(value) ? '' : String(value)))
      : Array.from(column.codes, (code) => column.dictionary[code] ?? '')
  return { elementType: 'string', shape: [data.length, 1], data }
}
