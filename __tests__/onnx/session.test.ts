import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { createGraph, openSession, readOnnx, type RunTensor } from '../../src/onnx/index.js'
import { loadFixture } from './support/fixture.js'

const folder = mkdtempSync(join(tmpdir(), 'modelgate-onnx-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

function features(values: readonly (readonly number[])[]): RunTensor {
  return { elementType: 'float', shape: [values.length, values[0]!.length], data: Float32Array.from(values.flat()) }
}

function rowsOf(name: string): readonly number[][] {
  const { chunk } = loadFixture(name)
  return Array.from({ length: chunk.rows }, (_, row) =>
    chunk.columns.map((column) => (column.kind === 'number' ? column.values[row]! : NaN)),
  )
}

describe.each(['native', 'wasm'] as const)('openSession with the %s engine', (prefer) => {
  it('names its engine, its version and the ports of the graph', async () => {
    const session = await openSession(loadFixture('mixed-tensor').bytes, { prefer })
    expect(session).toMatchObject({ engine: prefer, engineVersion: '1.30.0', engineReason: null })
    expect(session.inputs).toEqual([
      { name: 'age', elementType: 'float', shape: [null, 1] },
      { name: 'city', elementType: 'string', shape: [null, 1] },
      { name: 'income', elementType: 'float', shape: [null, 1] },
    ])
    expect(session.outputs.map(({ name, elementType }) => [name, elementType])).toEqual([
      ['label', 'string'],
      ['probabilities', 'float'],
    ])
    await session.close()
  })

  it('takes bytes in memory that threads share', async () => {
    const { bytes } = loadFixture('perceptron-softmax')
    const shared = new Uint8Array(new SharedArrayBuffer(bytes.length))
    shared.set(bytes)
    const session = await openSession(shared, { prefer })
    expect(session.engine).toBe(prefer)
    await session.close()
  })

  it('computes what onnxruntime for Python computes', async () => {
    const { bytes, outputs } = loadFixture('perceptron-softmax')
    const session = await openSession(bytes, { prefer })
    const { y } = await session.run({ features: features(rowsOf('perceptron-softmax')) })
    const expected = outputs['y']!.flat() as number[]
    expect(y).toMatchObject({ elementType: 'float', shape: [15, 3] })
    Array.from(y!.data as Float32Array).forEach((value, index) => {
      expect(value).toBeCloseTo(expected[index]!, 6)
    })
    await session.close()
  })

  it('keeps strings, booleans and 64-bit integers', async () => {
    const graph = createGraph()
    const words = graph.input('words', 'string', ['N'])
    const big = graph.input('big', 'int64', ['N'])
    const flags = graph.input('flags', 'bool', ['N'])
    graph.output(graph.node('Identity', [words]), 'w')
    graph.output(graph.node('Add', [big, big]), 'b')
    graph.output(graph.node('Not', [flags]), 'f')
    const session = await openSession(graph.toBytes(), { prefer })
    const result = await session.run({
      words: { elementType: 'string', shape: [2], data: ['ä', ''] },
      big: { elementType: 'int64', shape: [2], data: BigInt64Array.of(2n ** 61n, -1n) },
      flags: { elementType: 'bool', shape: [2], data: Uint8Array.of(1, 0) },
    })
    expect(result['w']!.data).toEqual(['ä', ''])
    expect(Array.from(result['b']!.data as BigInt64Array)).toEqual([2n ** 62n, -2n])
    expect(Array.from(result['f']!.data as Uint8Array)).toEqual([0, 1])
    await session.close()
  })

  it('says in one error what the engine refuses: an unknown operator, a wrong shape, a wrong type', async () => {
    const graph = createGraph()
    graph.output(graph.node('NoSuchOperator', [graph.input('X', 'float', [1])]), 'Y')
    await expect(openSession(graph.toBytes(), { prefer })).rejects.toMatchObject({
      code: 'unsupported',
      message: expect.stringContaining('NoSuchOperator') as unknown,
    })
    const session = await openSession(loadFixture('perceptron-softmax').bytes, { prefer })
    await expect(session.run({ features: features([[1, 2]]) })).rejects.toMatchObject({ code: 'unsupported' })
    const doubles = { elementType: 'double', shape: [1, 4], data: new Float64Array(4) } as const
    await expect(session.run({ features: doubles })).rejects.toMatchObject({ code: 'unsupported' })
    await session.close()
  })

  it('reads weights beside the model', async () => {
    const { path, outputs } = loadFixture('external')
    const session = await openSession(path, { prefer })
    const { y } = await session.run({ features: features(rowsOf('external')) })
    const expected = outputs['y']!.flat() as number[]
    Array.from(y!.data as Float32Array).forEach((value, index) => {
      expect(value).toBeCloseTo(expected[index]!, 6)
    })
    await session.close()
  })
})

describe('external data', () => {
  const { path, bytes } = loadFixture('external')
  const weights = join(path, '../external.weights')

  it('is refused outside the folder of the model, before any engine sees the model', async () => {
    await expect(openSession(loadFixture('external-escape').path)).rejects.toMatchObject({
      code: 'unsupported',
      message: 'onnx: external data ../secret.weights lies outside the folder of the model',
    })
  })

  it('is refused through a symbolic link that leaves the folder, and when the file is a folder or missing', async () => {
    const place = join(folder, 'link')
    mkdirSync(place)
    const model = join(place, 'model.onnx')
    writeFileSync(model, bytes)
    await expect(openSession(model)).rejects.toMatchObject({ code: 'not-found', subject: 'external.weights' })
    symlinkSync(weights, join(place, 'external.weights'))
    await expect(openSession(model)).rejects.toThrow('is a link out of the folder of the model')
    rmSync(join(place, 'external.weights'))
    mkdirSync(join(place, 'external.weights'))
    await expect(openSession(model)).rejects.toThrow('is not a regular file')
  })

  it('is found when the model itself is reached by a link', async () => {
    const place = join(folder, 'real')
    mkdirSync(place)
    cpSync(path, join(place, 'model.onnx'))
    cpSync(weights, join(place, 'external.weights'))
    symlinkSync(join(place, 'model.onnx'), join(folder, 'by-link.onnx'))
    await (await openSession(join(folder, 'by-link.onnx'))).close()
  })

  it('is refused for a model without a place, and reported by the reader', async () => {
    await expect(openSession(bytes)).rejects.toThrow('keeps its values outside the file')
    expect(readOnnx(bytes).externalData.map(({ location }) => location)).toEqual(Array(4).fill('external.weights'))
  })
})
