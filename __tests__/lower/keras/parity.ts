import { lowerKeras, type KerasProgram } from '../../../src/lower/keras/program.js'
import { openSession, type RunTensor } from '../../../src/onnx/index.js'
import { fixtureRecord, numberOf, type KerasFixture, type NamedTensor } from './corpus.js'

export interface KerasParity {
  /** Largest difference of any output, relative to the largest absolute value of that output. */
  readonly worst: number
  /** What differs, as sentences; empty when the model agrees. */
  readonly differences: readonly string[]
  readonly classes: readonly string[]
}

/** Runs a fixture's model on its tensors and compares every number with Keras's. */
export async function kerasParityOf(fixture: KerasFixture): Promise<KerasParity> {
  const program = lowerKeras(fixtureRecord(fixture))
  const { expected } = fixture
  const session = await openSession(program.onnx)
  try {
    const found = await session.run(feedsOf(program, expected.inputs))
    const differences: string[] = []
    let worst = 0
    for (const [position, output] of expected.outputs.entries()) {
      const tensor = found[program.outputs[position]?.name ?? '']
      if (tensor === undefined) {
        differences.push(`output ${output.name} is missing`)
        continue
      }
      const compared = compare(output, tensor, expected.tolerance)
      worst = Math.max(worst, compared.worst)
      differences.push(...compared.differences)
    }
    return { worst, differences, classes: program.classes }
  } finally {
    await session.close()
  }
}

export function feedsOf(program: KerasProgram, inputs: readonly NamedTensor[]): Record<string, RunTensor> {
  const feeds: Record<string, RunTensor> = {}
  for (const [position, port] of program.inputs.entries()) {
    const given =
      inputs.length === 1 ? inputs[0]! : (inputs.find(({ name }) => name === port.name) ?? inputs[position]!)
    const prologues = program.prologues.filter(({ source }) => source === port.name)
    for (const { target, preparation } of prologues) {
      const rows = given.shape[0]!
      const cells =
        preparation.column === 'number' ? Float64Array.from(given.values, numberOf) : given.values.map(String)
      const data = preparation.prepare(cells, rows)
      feeds[target] = { elementType: preparation.elementType, shape: [rows, ...preparation.shape], data }
    }
    if (prologues.length === 0) feeds[port.name] = tensorOf(port.dtype, given)
  }
  return feeds
}

function tensorOf(dtype: string, { shape, values }: NamedTensor): RunTensor {
  switch (dtype) {
    case 'string':
      return { elementType: 'string', shape, data: values.map(String) }
    case 'int32':
      return { elementType: 'int32', shape, data: Int32Array.from(values, numberOf) }
    case 'int64':
      return { elementType: 'int64', shape, data: BigInt64Array.from(values, (cell) => BigInt(numberOf(cell))) }
    case 'bool':
      return { elementType: 'bool', shape, data: Uint8Array.from(values, Number) }
    case 'double':
      return { elementType: 'double', shape, data: Float64Array.from(values, numberOf) }
    default:
      return { elementType: 'float', shape, data: Float32Array.from(values, numberOf) }
  }
}

function compare(
  expected: NamedTensor,
  found: RunTensor,
  tolerance: number,
): { readonly worst: number; readonly differences: readonly string[] } {
  const { name } = expected
  if (String(found.shape) !== String(expected.shape)) {
    return { worst: Infinity, differences: [`${name} has shape [${found.shape}] instead of [${expected.shape}]`] }
  }
  const values = expected.values.map(numberOf)
  const answers = Array.from(found.data as ArrayLike<number | bigint>, Number)
  const scale = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1
  let worst = 0
  for (const [at, value] of values.entries()) {
    const answer = answers[at]!
    const difference = Object.is(value, answer) || value === answer ? 0 : Math.abs(value - answer) / scale
    worst = Math.max(worst, Number.isNaN(difference) ? Infinity : difference)
  }
  const differences = worst > tolerance ? [`${name} differs by ${worst} of its scale ${scale}`] : []
  const width = expected.shape.at(-1) ?? 1
  for (let from = 0; width > 1 && from < values.length; from += width) {
    const largest = argmax(values.slice(from, from + width))
    const chosen = argmax(answers.slice(from, from + width))
    // Two equal numbers may come out in another order.
    const tie = Math.abs(values[from + largest]! - values[from + chosen]!) <= tolerance * scale
    if (largest !== chosen && !tie) differences.push(`${name}: row of cells from ${from} has another largest cell`)
  }
  return { worst, differences }
}

function argmax(values: readonly number[]): number {
  return values.reduce((best, value, at) => (value > values[best]! ? at : best), 0)
}
