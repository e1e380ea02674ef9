import { describe, expect, it } from '@jest/globals'
import type { Model, Prediction } from '../../../src/core/model.js'
import { seededRandom } from '../../../src/core/random.js'
import { columnNamed, numberColumn, stringColumn, type NumberColumn, type TableChunk } from '../../../src/core/table.js'
import { dataDrift, predictionDrift, type TableSource } from '../../../src/data/index.js'
import { sourceOf } from '../../../src/data/table-source.js'

/** `x` is even in [from, from + width). */
function table(rows: number, seed: number, from = 0, width = 1): TableSource {
  const random = seededRandom(seed)
  const x = Float64Array.from({ length: rows }, () => from + width * random.next())
  const label = stringColumn(
    'label',
    Array.from({ length: rows }, () => 'a'),
  )
  return sourceOf({ rows, columns: [numberColumn('x', x), label] })
}

const xOf = (chunk: TableChunk): Float64Array => (columnNamed(chunk, 'x') as NumberColumn).values

/** Says yes from 0.5 on, with x as the probability; counts what it is asked. */
function classifier(asked: TableChunk[] = []): Model {
  return {
    ...{ task: 'classification', classes: ['no', 'yes'], inputs: [{ name: 'x', kind: 'number' }] },
    predict: (chunk: TableChunk): Promise<Prediction> => {
      asked.push(chunk)
      const x = [...xOf(chunk)]
      const probabilities = Float64Array.from(x.flatMap((value) => [1 - value, value]))
      const labels = x.map((value) => (value >= 0.5 ? 'yes' : 'no'))
      return Promise.resolve({ rows: chunk.rows, outputs: 1, labels, values: null, probabilities })
    },
  } as unknown as Model
}

const regressor = {
  ...{ task: 'regression', classes: null, inputs: [{ name: 'x', kind: 'number' }] },
  predict: (chunk: TableChunk): Promise<Prediction> =>
    Promise.resolve({
      ...{ rows: chunk.rows, outputs: 1, labels: null, probabilities: null },
      values: xOf(chunk).map((value) => 3 * value),
    }),
} as unknown as Model

describe('drift of predictions', () => {
  it('is what drift of a column with the same answers is', async () => {
    const [before, now] = [table(2_000, 1), table(1_500, 2, 0.2)]
    const answers = async (source: TableSource): Promise<TableChunk> => {
      for await (const chunk of source.chunks()) {
        const yes = [...xOf(chunk)].map((value) => (value >= 0.5 ? 'yes' : 'no'))
        return {
          rows: chunk.rows,
          columns: [stringColumn('prediction', yes), numberColumn('probability of yes', xOf(chunk))],
        }
      }
      throw new Error('no rows')
    }
    const names = ['prediction', 'probability of yes']
    const expected = await dataDrift(await answers(before), await answers(now), { predictions: names, seed: 5 })
    expect(await predictionDrift(classifier(), before, now, { seed: 5 })).toEqual(expected.columns)
    expect(expected.columns.map(({ role, drifted }) => [role, drifted])).toEqual([
      ['prediction', true],
      ['prediction', true],
    ])
  })

  it('is none for other rows of the same distribution, and sees surer answers behind equal labels', async () => {
    const same = await predictionDrift(classifier(), table(2_000, 1), table(2_000, 2))
    expect(same.map(({ drifted }) => drifted)).toEqual([false, false])
    const allInTheLastTenth = Math.sqrt((0.9 + 0.1 * Math.log2(0.1 / 0.55) + Math.log2(1 / 0.55)) / 2)
    const surer = await predictionDrift(classifier(), table(2_000, 1, 0.5, 0.2), table(2_000, 2, 0.8, 0.2))
    expect(surer.map(({ name, drifted, score }) => [name, drifted, score])).toEqual([
      ['prediction', false, 0],
      ['probability of yes', true, expect.closeTo(allInTheLastTenth, 12)],
    ])
  })

  it('compares the values of a regressor, by the test of numbers', async () => {
    const [column, ...others] = await predictionDrift(regressor, table(2_000, 1), table(2_000, 2, 0.5), { test: 'ks' })
    expect(others).toEqual([])
    expect(column).toMatchObject({ name: 'prediction', type: 'numeric', test: 'ks', drifted: true })
    expect(Math.abs(column!.score! - 0.5)).toBeLessThan(0.05)
  })

  it('has a noise floor: a few rows are undecided', async () => {
    const [column] = await predictionDrift(regressor, table(60, 1), table(60, 2))
    expect(column).toMatchObject({
      drifted: null,
      reason: expect.stringMatching(/^too few rows: chance alone gives 0\.\d+;/),
    })
  })

  it('asks about at most 20,000 rows of each table, some thousand at a time, without the label', async () => {
    const asked: TableChunk[] = []
    await predictionDrift(classifier(asked), table(70_000, 1), table(100, 2), { target: 'label' })
    const rows = asked.map((chunk) => chunk.rows)
    expect(rows.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(20_100)
    expect(rows.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(15_000)
    expect(Math.max(...rows)).toBeLessThanOrEqual(4_096)
    expect(asked.every(({ columns }) => columns.length === 1)).toBe(true)
  })

  it('reads tensors from the table itself, some rows of each part of it', async () => {
    const asked: number[] = []
    const images = (move: number): TableSource => ({
      ...{ path: 'images', format: 'images', schema: [{ name: 'label', type: 'integer' }], rows: 5_000 },
      async *chunks() {
        for (let part = 0; part < 5; part++) {
          const data = Float64Array.from({ length: 1_000 }, (_, row) => row + move)
          const columns = [numberColumn('label', new Float64Array(1_000))]
          yield await Promise.resolve({ rows: 1_000, columns, tensors: [{ name: 'image', shape: [1], data }] })
        }
      },
    })
    const model = {
      ...{ task: 'regression', classes: null, inputs: [{ name: 'image', kind: 'tensor' }] },
      predict: ({ rows, tensors }: TableChunk): Promise<Prediction> => {
        asked.push(rows)
        const values = Float64Array.from(tensors![0]!.data)
        return Promise.resolve({ rows, outputs: 1, labels: null, values, probabilities: null })
      },
    } as unknown as Model
    const [column] = await predictionDrift(model, images(0), images(100), { test: 'ks' })
    expect(asked).toEqual(Array(10).fill(200))
    expect(column).toMatchObject({ drifted: true, score: 0.5 })
  })

  it('compares the labels alone where there are too many classes, and refuses more outputs than it judges', async () => {
    const answering = (classes: number, outputs: number): Model =>
      ({
        ...{ task: 'classification', classes: Array.from({ length: classes }, (_, at) => at), inputs: [] },
        predict: ({ rows }: TableChunk) =>
          Promise.resolve({
            ...{ rows, outputs, labels: Array.from({ length: rows * outputs }, (_, at) => at % classes), values: null },
            probabilities: new Float64Array(rows * classes).fill(1 / classes),
          }),
      }) as unknown as Model
    const columns = async (classes: number, outputs: number) =>
      (await predictionDrift(answering(classes, outputs), table(500, 1), table(500, 2))).map(({ name }) => name)
    expect(await columns(11, 1)).toEqual(['prediction'])
    expect(await columns(3, 1)).toEqual([...['prediction', 'probability of 0', 'probability of 1', 'probability of 2']])
    expect(await columns(2, 2)).toEqual(['prediction 1', 'prediction 2'])
    await expect(columns(2, 11)).rejects.toMatchObject({ code: 'unsupported' })
  })

  it('ends when it is told to', async () => {
    const stop = new AbortController()
    const asked: TableChunk[] = []
    const model = classifier(asked)
    const stopping = {
      ...model,
      predict: (chunk: TableChunk) => {
        stop.abort(new Error('enough'))
        return model.predict(chunk)
      },
    }
    await expect(
      predictionDrift(stopping, table(20_000, 1), table(20_000, 2), { signal: stop.signal }),
    ).rejects.toThrow('enough')
    expect(asked).toHaveLength(1)
  })
})
