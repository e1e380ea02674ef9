import { describe, expect, it } from '@jest/globals'
import type { Model, ModelFacts } from '../../src/core/model.js'
import { numberColumn, sliceRows, stringColumn } from '../../src/core/table.js'
import { createGraph, describeInMetadata, float, floats, int, ints, openOnnxModel } from '../../src/onnx/index.js'
import { loadFixture, type Fixture } from './support/fixture.js'

const facts: ModelFacts = {
  format: 'onnx',
  estimator: null,
  structure: [],
  library_versions: {},
  compression: null,
  protocol: null,
  opset: null,
}

function open(fixture: Fixture, prefer: 'native' | 'wasm' = 'native'): Promise<Model> {
  return openOnnxModel(fixture.bytes, fixture.path, { facts, prefer })
}

const IRIS = [0, 1, 2]
const NAMES = ['setosa', 'versicolor', 'virginica']
const MATRIX = [null, null, null, null]

/** Expected labels and probabilities come from onnxruntime for Python; `label` null: largest probability. */
const CLASSIFIERS = [
  { name: 'logistic-zipmap', classes: IRIS, label: 'output_label', probabilities: 'output_probability' },
  { name: 'logistic-tensor', classes: IRIS, label: 'label', probabilities: 'probabilities' },
  { name: 'logistic-columns', classes: IRIS, label: 'output_label', probabilities: ['i0', 'i1', 'i2'] },
  { name: 'logistic-boolean', classes: [0, 1], label: 'label', probabilities: 'probabilities' },
  { name: 'logistic-int64', classes: IRIS, label: 'label', probabilities: 'probabilities' },
  { name: 'forest-zipmap', classes: NAMES, label: 'output_label', probabilities: 'output_probability' },
  { name: 'forest-tensor', classes: NAMES, label: 'label', probabilities: 'probabilities' },
  { name: 'neighbours', classes: NAMES, label: 'label', probabilities: 'probabilities' },
  { name: 'support-vectors', classes: NAMES, label: 'output_label', probabilities: 'output_probability' },
  { name: 'scaled-pipeline', classes: NAMES, label: 'label', probabilities: 'probabilities' },
  { name: 'mixed-zipmap', classes: ['no', 'yes'], label: 'output_label', probabilities: 'output_probability' },
  { name: 'mixed-tensor', classes: ['no', 'yes'], label: 'label', probabilities: 'probabilities' },
  { name: 'perceptron-softmax', classes: IRIS, label: null, probabilities: 'y' },
  { name: 'batch-of-one', classes: IRIS, label: null, probabilities: 'y' },
  { name: 'batch-of-four', classes: IRIS, label: null, probabilities: 'y' },
  { name: 'convolution', classes: [0, 1], label: null, probabilities: 'p' },
  { name: 'external', classes: IRIS, label: null, probabilities: 'y' },
] as const

describe.each(['native', 'wasm'] as const)('openOnnxModel with the %s engine', (prefer) => {
  it.each(CLASSIFIERS)('gives labels and probabilities of $name as Python does', async (expected) => {
    const fixture = loadFixture(expected.name)
    const model = await open(fixture, prefer)
    expect(model).toMatchObject({ task: 'classification', runtime: 'onnx', engine: prefer, hasProbabilities: true })
    expect(model.classes).toEqual(expected.classes)
    const prediction = await model.predict(fixture.chunk, { probabilities: true })
    const keys: readonly string[] = [expected.probabilities].flat()
    const outputs = keys.map((key) => fixture.outputs[key]!)
    const rows = (
      keys.length > 1 ? outputs[0]!.map((_, row) => outputs.map((column) => column[row])) : outputs[0]!
    ) as number[][]
    const labels =
      expected.label === null
        ? rows.map((row) => expected.classes[row.indexOf(Math.max(...row))])
        : fixture.outputs[expected.label]
    expect(prediction.labels).toEqual(labels)
    expect(prediction.values).toBeNull()
    const flat = rows.flat()
    expect(prediction.probabilities).toHaveLength(flat.length)
    prediction.probabilities!.forEach((value, index) => {
      expect(Math.abs(value - flat[index]!)).toBeLessThan(2e-6)
    })
    expect((await model.predict(fixture.chunk)).probabilities).toBeNull()
    await model.close()
  })

  it.each(['linear-regression', 'linear-regression-double', 'boosted-regression', 'two-targets'])(
    'gives the values of %s as Python does',
    async (name) => {
      const fixture = loadFixture(name)
      const model = await open(fixture, prefer)
      expect(model).toMatchObject({ task: 'regression', classes: null, hasProbabilities: false })
      const expected = fixture.outputs['variable']! as number[][]
      const prediction = await model.predict(fixture.chunk, { probabilities: true })
      expect(prediction).toMatchObject({ labels: null, probabilities: null, outputs: expected[0]!.length })
      const tolerance = name.endsWith('double') ? 1e-14 : 1e-6
      expected.flat().forEach((value, index) => {
        expect(Math.abs(prediction.values![index]! / value - 1)).toBeLessThan(tolerance)
      })
      await model.close()
    },
  )
})

describe('openOnnxModel', () => {
  it('takes a last Sigmoid of one column as the probability of class 1', async () => {
    const fixture = loadFixture('perceptron-sigmoid')
    const model = await open(fixture)
    expect(model).toMatchObject({ task: 'classification', classes: [0, 1] })
    const positive = (fixture.outputs['y']! as number[][]).flat()
    const { labels, probabilities } = await model.predict(fixture.chunk, { probabilities: true })
    expect(labels).toEqual(positive.map((value) => (value > 0.5 ? 1 : 0)))
    positive.forEach((value, row) => {
      expect(probabilities![row * 2 + 1]).toBeCloseTo(value, 6)
      expect(probabilities![row * 2]).toBeCloseTo(1 - value, 6)
    })
    await model.close()
  })

  it('tells clusters and outliers from classes', async () => {
    for (const [name, task] of [
      ['clusters', 'clustering'],
      ['isolation-forest', 'outlier_detection'],
    ] as const) {
      const fixture = loadFixture(name)
      const model = await open(fixture)
      expect(model).toMatchObject({ task, classes: null, hasProbabilities: false })
      expect((await model.predict(fixture.chunk)).labels).toEqual((fixture.outputs['label']! as number[]).flat())
      await model.close()
    }
  })

  it('takes class and feature names from metadata and then finds columns by name', async () => {
    const fixture = loadFixture('perceptron-named')
    const model = await open(fixture)
    expect(model.classes).toEqual(['red', 'green', 'blue'])
    expect(model.inputs.map(({ name }) => name)).toEqual(['f3', 'f2', 'f1', 'f0'])
    const { probabilities } = await model.predict(fixture.chunk, { probabilities: true })
    const flat = (fixture.outputs['y']! as number[][]).flat()
    probabilities!.forEach((value, index) => {
      expect(value).toBeCloseTo(flat[index]!, 6)
    })
    await expect(model.predict(sliceColumns(fixture, 1))).rejects.toThrow(
      'the data lacks columns that the model needs: f0',
    )
    await model.close()
  })

  it('names its inputs: columns of a matrix have none, single-column inputs have theirs', async () => {
    const matrix = await open(loadFixture('logistic-zipmap'))
    expect(matrix.inputs.map(({ name }) => name)).toEqual(MATRIX)
    const mixed = await open(loadFixture('mixed-zipmap'))
    expect(mixed.inputs).toEqual([
      { name: 'age', kind: 'number' },
      { name: 'city', kind: 'string' },
      { name: 'income', kind: 'number' },
    ])
    await matrix.close()
    await mixed.close()
  })

  it('predicts nothing for no rows and the same rows whatever their company', async () => {
    const fixture = loadFixture('batch-of-four')
    const model = await open(fixture)
    expect(await model.predict(sliceRows(fixture.chunk, 0, 0), { probabilities: true })).toMatchObject({
      rows: 0,
      labels: [],
    })
    const all = await model.predict(fixture.chunk, { probabilities: true })
    const last = await model.predict(sliceRows(fixture.chunk, 13, 15), { probabilities: true })
    expect(last.probabilities).toEqual(all.probabilities!.slice(39))
    await model.close()
  })

  it('reads back what the metadata of a converted model says', async () => {
    const graph = createGraph({
      metadata: describeInMetadata({ task: 'classification', classes: [false, true], inputs: ['b', 'a'] }),
    })
    const x = graph.input('X', 'double', ['N', 2])
    graph.output(graph.node('Softmax', [x]), 'probabilities', { shape: ['N', 2] })
    const model = await openOnnxModel(graph.toBytes(), 'model.onnx', { facts })
    expect(model.classes).toEqual([false, true])
    const columns = [numberColumn('a', Float64Array.of(1)), numberColumn('b', Float64Array.of(0))]
    expect((await model.predict({ rows: 1, columns })).labels).toEqual([true])
    await model.close()
  })

  it('gives back boolean and fractional classes that a graph can only write as text', async () => {
    const graph = createGraph({
      metadata: describeInMetadata({ task: 'classification', classes: [0.5, true], inputs: null }),
    })
    const x = graph.input('X', 'double', ['N', 2])
    const best = graph.node('ArgMax', [x], { axis: int(1), keepdims: int(0) })
    const table = graph.constant(['0.5', 'true'], [2])
    graph.output(graph.node('Gather', [table, best], {}, { elementType: 'string', shape: ['N'] }), 'label')
    const model = await openOnnxModel(graph.toBytes(), 'model.onnx', { facts })
    const columns = [numberColumn('a', Float64Array.of(1, 0)), numberColumn('b', Float64Array.of(0, 1))]
    expect((await model.predict({ rows: 2, columns })).labels).toEqual([0.5, true])
    await model.close()
  })

  it('does not take decision scores for probabilities, whatever they are called', async () => {
    const graph = createGraph()
    const x = graph.input('X', 'float', ['N', 2])
    const [label, scores] = graph.nodes(
      'LinearClassifier',
      [x],
      2,
      { coefficients: floats([1, 2, -1, -2]), intercepts: floats([0.5, -0.5]), classlabels_ints: ints([4, 7]) },
      { domain: 'ai.onnx.ml', elementType: 'int64' },
    )
    graph.output(label!, 'label')
    graph.output(scores!, 'probabilities', { elementType: 'float', shape: ['N', 2] })
    const model = await openOnnxModel(graph.toBytes(), 'model.onnx', { facts })
    expect(model).toMatchObject({ task: 'classification', classes: [4, 7], hasProbabilities: false })
    await model.close()
  })
})

describe('openOnnxModel on data that does not fit', () => {
  const column = (name: string, ...values: number[]): ReturnType<typeof numberColumn> =>
    numberColumn(name, Float64Array.from(values))

  it('says which column is missing, of the wrong type, or empty', async () => {
    const mixed = await open(loadFixture('mixed-tensor'))
    const city = stringColumn('city', ['Bern'])
    const cases = [
      [[column('age', 1), city], 'the data lacks columns that the model needs: income'],
      [[column('age', 1), city, stringColumn('income', ['high'])], 'column income holds text ("high" in row 1)'],
      [[column('age', 1), stringColumn('city', [null]), column('income', 1)], 'column city is missing in row 1'],
      [[column('age', 1), stringColumn('city', ['a\0b']), column('income', 1)], 'city holds a NUL character in row 1'],
      [
        [column('age', 1), column('city', 1.5), column('income', 1)],
        'column city holds 1.5 where the model needs text',
      ],
    ] as const
    for (const [columns, message] of cases) {
      await expect(mixed.predict({ rows: 1, columns })).rejects.toMatchObject({
        code: 'data',
        message: expect.stringContaining(message) as unknown,
      })
    }
    await mixed.close()
    const matrix = await open(loadFixture('logistic-tensor'))
    await expect(matrix.predict({ rows: 1, columns: [column('a', 1)] })).rejects.toThrow(
      'the data has 1 columns, the model takes 4',
    )
    await matrix.close()
    const whole = await open(loadFixture('logistic-int64'))
    const four = (value: number): ReturnType<typeof column>[] => ['a', 'b', 'c', 'd'].map((name) => column(name, value))
    await expect(whole.predict({ rows: 1, columns: four(0.5) })).rejects.toThrow(
      'column a holds 0.5 in row 1, which is no int64',
    )
    await expect(whole.predict({ rows: 1, columns: four(NaN) })).rejects.toThrow('column a is missing in row 1')
    await whole.close()
  })

  it('refuses graphs whose inputs or outputs leave more than one reading', async () => {
    const twoOutputs = createGraph()
    const x = twoOutputs.input('X', 'float', ['N', 1])
    twoOutputs.output(twoOutputs.node('Exp', [x]), 'a')
    twoOutputs.output(twoOutputs.node('Neg', [x]), 'b')
    await expect(openOnnxModel(twoOutputs.toBytes(), 'm.onnx', { facts })).rejects.toMatchObject({
      code: 'unsupported',
      message: 'onnx: each of the outputs a (float), b (float) could be the prediction',
    })
    const unknownWidth = createGraph()
    unknownWidth.output(unknownWidth.node('Exp', [unknownWidth.input('X', 'float', ['N', 'F'])]), 'y')
    await expect(openOnnxModel(unknownWidth.toBytes(), 'm.onnx', { facts })).rejects.toThrow(
      'input X has shape [?, ?], so the number of columns is not known',
    )
    const oneRow = createGraph()
    const z = oneRow.input('X', 'float', ['N', 1])
    oneRow.output(oneRow.node('ReduceSum', [z], { keepdims: float(1) }), 'y')
    await expect(openOnnxModel(oneRow.toBytes(), 'm.onnx', { facts })).rejects.toMatchObject({ code: 'unsupported' })
  })
})

function sliceColumns({ chunk }: Fixture, from: number): Fixture['chunk'] {
  return { rows: chunk.rows, columns: chunk.columns.slice(from) }
}
