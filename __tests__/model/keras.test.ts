import { describe, expect, it } from '@jest/globals'
import type { Model } from '../../src/core/model.js'
import { numberColumn, type TableChunk, type TensorColumn } from '../../src/core/table.js'
import { syntheticRows } from '../../src/data/index.js'
import { exportOnnx, openModel } from '../../src/model/index.js'
import { kerasFixtures, type FixtureTensor, type KerasFixture } from '../lower/keras/corpus.js'

const fixtures = new Map(kerasFixtures().map((fixture) => [fixture.name, fixture]))

function fixtureOf(name: string): KerasFixture {
  return fixtures.get(`keras-3.15.1/${name}`)!
}

function bytesOf(name: string): Uint8Array {
  const fixture = fixtureOf(name)
  return fixture.read(fixture.files[0]!)
}

async function withModel<T>(name: string, use: (model: Model) => T | Promise<T>): Promise<T> {
  const { model } = await openModel(bytesOf(name), 'model.keras')
  try {
    return await use(model)
  } finally {
    await model.close()
  }
}

/** A tensor of the corpus as number columns, row-major. */
function asColumns({ shape, values }: FixtureTensor): TableChunk {
  const [rows = 0] = shape
  const width = values.length / rows
  const columns = Array.from({ length: width }, (_, column) =>
    numberColumn(
      `c${column}`,
      Float64Array.from({ length: rows }, (_, row) => Number(values[row * width + column])),
    ),
  )
  return { rows, columns }
}

function asTensor({ name, shape, values }: FixtureTensor): TableChunk {
  const tensor: TensorColumn = { name, shape: shape.slice(1), data: Float32Array.from(values, Number) }
  return { rows: shape[0]!, columns: [], tensors: [tensor] }
}

describe('what a Keras model predicts', () => {
  it('is a class of a softmax, with its probabilities', () =>
    withModel('dense-softmax', async (model) => {
      expect([model.task, model.classes]).toEqual(['classification', [0, 1, 2]])
      const { inputs, outputs } = fixtureOf('dense-softmax')
      const { labels, probabilities } = await model.predict(asColumns(inputs[0]!), { probabilities: true })
      const expected = outputs[0]!.values.map(Number)
      expect(probabilities).toHaveLength(expected.length)
      for (const [at, value] of expected.entries()) expect(probabilities![at]).toBeCloseTo(value, 6)
      const largest = Array.from({ length: expected.length / 3 }, (_, row) => {
        const cells = expected.slice(row * 3, row * 3 + 3)
        return cells.indexOf(Math.max(...cells))
      })
      expect(labels).toEqual(largest)
    }))

  it('is 0 or 1 of one sigmoid, 1 above a half', () =>
    withModel('dense-sigmoid', async (model) => {
      expect([model.task, model.classes]).toEqual(['classification', [0, 1]])
      const { inputs, outputs } = fixtureOf('dense-sigmoid')
      const { labels, probabilities } = await model.predict(asColumns(inputs[0]!), { probabilities: true })
      for (const [row, value] of outputs[0]!.values.map(Number).entries()) {
        expect(labels![row]).toBe(value > 0.5 ? 1 : 0)
        expect(probabilities![2 * row]).toBeCloseTo(1 - value, 6)
        expect(probabilities![2 * row + 1]).toBeCloseTo(value, 6)
      }
    }))

  it('is a class of scores whose loss says from_logits, by their softmax', () =>
    withModel('dense-from-logits', async (model) => {
      expect(model.task).toBe('classification')
      const { inputs, outputs } = fixtureOf('dense-from-logits')
      const { probabilities } = await model.predict(asColumns(inputs[0]!), { probabilities: true })
      const width = model.classes!.length
      const first = outputs[0]!.values.slice(0, width).map((value) => Math.exp(Number(value)))
      const total = first.reduce((sum, value) => sum + value, 0)
      for (const [at, value] of first.entries()) expect(probabilities![at]).toBeCloseTo(value / total, 6)
    }))

  it.each(['dense-linear', 'dense-several-targets', 'dense-multi-label'])('is numbers, of %s', (name) =>
    withModel(name, async (model) => {
      const { inputs, outputs } = fixtureOf(name)
      const { values, outputs: width } = await model.predict(asColumns(inputs[0]!))
      expect([model.task, model.classes, width]).toEqual(['regression', null, outputs[0]!.shape[1]])
      const scale = Math.max(...outputs[0]!.values.map((value) => Math.abs(Number(value))))
      for (const [at, value] of outputs[0]!.values.entries()) {
        expect(Math.abs(values![at]! - Number(value))).toBeLessThanOrEqual(1e-6 * scale)
      }
    }),
  )

  it('is that of the first of several outputs, and a note says so', async () => {
    const { model, notes } = await openModel(bytesOf('two-heads'), 'model.keras')
    await model.close()
    expect(model.classes).toEqual([0, 1, 2])
    expect(notes).toContain('the model has 2 outputs; predictions are those of the first')
  })
})

describe('what a Keras model takes', () => {
  it('is number columns by position for one matrix', () =>
    withModel('dense-softmax', (model) => {
      expect(model.inputs).toEqual(Array.from({ length: 4 }, () => ({ kind: 'number', name: null })))
    }))

  it('is an image as a tensor, or as that many columns', () =>
    withModel('lenet-like', async (model) => {
      const { inputs } = fixtureOf('lenet-like')
      expect(model.inputs).toEqual([{ kind: 'tensor', name: 'input_layer', shape: [12, 12, 1] }])
      const tensor = await model.predict(asTensor(inputs[0]!), { probabilities: true })
      const columns = await model.predict(asColumns(inputs[0]!), { probabilities: true })
      expect(columns).toEqual(tensor)
    }))

  it('is named columns of several inputs, numbered where one is wide, and tensors by name', () =>
    withModel('several-inputs', (model) => {
      expect(model.inputs.map(({ name, kind }) => [name, kind])).toEqual([
        ['image', 'tensor'],
        ['numbers_0', 'number'],
        ['numbers_1', 'number'],
        ['numbers_2', 'number'],
        ['token', 'number'],
      ])
    }))

  it('is told when the tensor is missing, with its shape', () =>
    withModel('lenet-like', async (model) => {
      await expect(model.predict({ rows: 1, columns: [numberColumn('a', Float64Array.of(1))] })).rejects.toMatchObject({
        code: 'data',
        message: expect.stringContaining('or exactly') as unknown,
      })
    }))

  it('is told of a tensor of another shape', () =>
    withModel('lenet-like', async (model) => {
      const tensors = [{ name: 'images', shape: [2, 2, 1], data: new Float32Array(4) }]
      await expect(model.predict({ rows: 1, columns: [], tensors })).rejects.toMatchObject({
        code: 'data',
        message: expect.stringContaining('the tensor images has rows of [2, 2, 1]') as unknown,
      })
    }))

  it('has no missing cells', () =>
    withModel('dense-softmax', async (model) => {
      const columns = ['a', 'b', 'c', 'd'].map((name) => numberColumn(name, Float64Array.of(1, name === 'c' ? NaN : 2)))
      await expect(model.predict({ rows: 2, columns })).rejects.toMatchObject({
        code: 'data',
        message: 'a cell is missing: column c in row 2; a neural network has no missing value',
      })
    }))

  it('has no tokens that the embedding has no row for', () =>
    withModel('embedding-average', async (model) => {
      const given = asColumns(fixtureOf('embedding-average').inputs[0]!)
      const columns = given.columns.map((column) => numberColumn(column.name, new Float64Array(given.rows).fill(1e6)))
      await expect(model.predict({ ...given, columns })).rejects.toMatchObject({
        code: 'data',
        message: expect.stringContaining('holds 1000000; the model takes the numbers from 0 to') as unknown,
      })
    }))
})

describe('a Keras model as an ONNX file', () => {
  it.each(['dense-softmax', 'dense-sigmoid', 'dense-several-targets', 'lenet-like', 'several-inputs', 'lstm'])(
    'predicts the same: %s',
    async (name) => {
      const { bytes } = await exportOnnx(bytesOf(name), 'f'.repeat(64))
      const { model: after } = await openModel(bytes, 'model.onnx')
      await withModel(name, async (before) => {
        const rows = syntheticRows(before.inputs, 20, 7)
        const [expected, found] = [before, after].map((model) => model.predict(rows, { probabilities: true }))
        const { values, labels, probabilities } = await expected!
        expect(await found!).toMatchObject({ values, labels, probabilities })
      })
      await after.close()
    },
  )

  it('is refused when text is prepared outside the graph', async () => {
    await expect(exportOnnx(bytesOf('string-lookup'), 'f'.repeat(64))).rejects.toMatchObject({
      code: 'unsupported',
      subject: 'x',
    })
  })
})
