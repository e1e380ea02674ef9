import { lowerKeras, type KerasProgram } from '../../../src/lower/keras/program.js'
import { openSession } from '../../../src/onnx/index.js'
import type { RunTensor } from '../../../src/onnx/run-tensor.js'
import type { FixtureTensor, KerasFixture } from './corpus.js'
import { readModel } from '../../support/without-waiting.js'

/** What the lowered model answers to the fixture's inputs, in the order of the model's outputs. */
export async function answersOf(fixture: KerasFixture, file: string): Promise<readonly RunTensor[]> {
  const record = readModel(fixture.read(file))
  if ((record.format !== 'keras' && record.format !== 'hdf5') || !('architecture' in record)) {
    throw new Error(`${fixture.name}/${file} is read as ${record.format}`)
  }
  const program = lowerKeras(record)
  const session = await openSession(program.onnx)
  try {
    const results = await session.run(feedsOf(program, fixture))
    return program.outputs.map(({ name }) => results[name]!)
  } finally {
    await session.close()
  }
}

function feedsOf(program: KerasProgram, fixture: KerasFixture): Record<string, RunTensor> {
  const feeds: Record<string, RunTensor> = {}
  for (const [position, port] of program.inputs.entries()) {
    const input = fixture.inputs.find(({ name }) => name === port.name) ?? fixture.inputs[position]!
    feeds[port.name] = tensorOf(input, port.dtype)
    for (const { source, target, preparation } of program.prologues) {
      if (source !== port.name) continue
      const rows = input.shape[0]!
      const cells = input.type === 'string' ? input.values.map(String) : Float64Array.from(input.values, Number)
      const data = preparation.prepare(cells, rows)
      feeds[target] = { elementType: preparation.elementType, shape: [rows, ...preparation.shape], data }
    }
  }
  const used = new Set(graphInputs(program))
  return Object.fromEntries(Object.entries(feeds).filter(([name]) => used.has(name)))
}

/** An input that TypeScript prepares throughout is none of the graph. */
function graphInputs(program: KerasProgram): readonly string[] {
  const prepared = program.prologues.map(({ target }) => target)
  const sources = new Set(program.prologues.map(({ source }) => source))
  return [...program.inputs.map(({ name }) => name).filter((name) => !sources.has(name)), ...prepared]
}

function tensorOf({ shape, values }: FixtureTensor, dtype: string): RunTensor {
  const numbers = values.map(Number)
  switch (dtype) {
    case 'double':
      return { elementType: 'double', shape, data: Float64Array.from(numbers) }
    case 'int32':
      return { elementType: 'int32', shape, data: Int32Array.from(numbers) }
    case 'int64':
      return { elementType: 'int64', shape, data: BigInt64Array.from(numbers, BigInt) }
    case 'bool':
      return { elementType: 'bool', shape, data: Uint8Array.from(numbers) }
    case 'string':
      return { elementType: 'string', shape, data: values.map(String) }
    default:
      return { elementType: 'float', shape, data: Float32Array.from(numbers) }
  }
}

export interface Difference {
  /** Largest difference, relative to the largest absolute value that is expected. */
  readonly relative: number
  /** Rows whose largest value along the last axis stands elsewhere, near ties aside. */
  readonly argMax: number
}

/** @throws Error when sizes differ */
export function difference(expected: FixtureTensor, found: RunTensor, tolerance: number): Difference {
  if (JSON.stringify(found.shape) !== JSON.stringify(expected.shape)) {
    throw new Error(`${expected.name}: shape [${found.shape.join()}], expected [${expected.shape.join()}]`)
  }
  const values = Array.from(found.data as ArrayLike<number>, Number)
  const wanted = expected.values.map(Number)
  const scale = wanted.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0)
  let worst = 0
  for (const [index, value] of wanted.entries()) {
    const distance = Object.is(value, values[index]) ? 0 : Math.abs(value - values[index]!)
    if (!(distance <= worst)) worst = distance
  }
  const width = expected.shape.at(-1) ?? 1
  let argMax = 0
  for (let start = 0; width > 1 && start < wanted.length; start += width) {
    const [mine, theirs] = [values, wanted].map((list) => indexOfLargest(list.slice(start, start + width)))
    const gap = wanted[start + theirs!]! - wanted[start + mine!]!
    if (mine !== theirs && gap > 2 * tolerance * scale) argMax++
  }
  return { relative: scale === 0 ? worst : worst / scale, argMax }
}

function indexOfLargest(list: readonly number[]): number {
  return list.reduce((best, value, index) => (value > list[best]! ? index : best), 0)
}
