import { describe, expect, it } from '@jest/globals'
import { predictedParts } from '../../src/commands/predicted-parts.js'
import type { Model, PredictOptions, Prediction } from '../../src/core/model.js'
import { numberColumn, sliceRows, type TableChunk } from '../../src/core/table.js'
import type { TableSource } from '../../src/data/index.js'

const ROWS = 40_000
const whole: TableChunk = {
  rows: ROWS,
  columns: ['x', 'y'].map((name) =>
    numberColumn(
      name,
      Float64Array.from({ length: ROWS }, (_, row) => row),
    ),
  ),
}

/** A table that tells how its rows were asked for. */
function table(asked: string[], { short = 4_000, rows = ROWS }): TableSource {
  return {
    path: 'rows.csv',
    format: 'csv',
    schema: [],
    rows,
    async *chunks(size) {
      asked.push(size ?? 'usual')
      const step = size === 'short' ? short : 16_000
      for (let at = 0; at < ROWS; at += step)
        yield await Promise.resolve(sliceRows(whole, at, Math.min(ROWS, at + step)))
    },
  }
}

/** A model that answers the first cell of a row after some microseconds of work for each of the first 8,000. */
function model(perRow: number, runtime: Model['runtime'], chunks: (PredictOptions & { rows: number })[]): Model {
  const predict = (chunk: TableChunk, options: PredictOptions = {}): Promise<Prediction> => {
    chunks.push({ rows: chunk.rows, ...options })
    expect(chunk.columns.map(({ name }) => name)).toEqual(['x'])
    const from = process.cpuUsage()
    const rows = (options.rowsBefore ?? 0) < 8_000 ? Math.min(8_000, chunk.rows) : 0
    while (process.cpuUsage(from).user < perRow * rows);
    const { values } = chunk.columns[0] as { values: Float64Array }
    return Promise.resolve({
      ...{ rows: chunk.rows, outputs: 1, labels: null, values: values.slice(), probabilities: null },
    })
  }
  return { runtime, predict } as unknown as Model
}

async function run(
  perRow: number,
  { runtime = 'lowered', ...size }: { runtime?: Model['runtime']; short?: number; rows?: number } = {},
) {
  const asked: string[] = []
  const chunks: (PredictOptions & { rows: number })[] = []
  const work: string[] = []
  const parts = await predictedParts(table(asked, size), model(perRow, runtime, chunks), {
    target: 'y',
    restore: (much) => work.push(much),
  })
  const answers = parts.flatMap(({ values }) => Array.from(values!))
  expect(answers.findIndex((answer, row) => answer !== row)).toBe(-1)
  expect(answers).toHaveLength(ROWS)
  return { asked, chunks, work: [...new Set(work)] }
}

describe('the predictions of a table', () => {
  it('are made from short chunks, so that memory does not grow with the table', async () => {
    const { asked, chunks, work } = await run(0)
    expect(asked).toEqual(['short'])
    expect(chunks.map(({ rows }) => rows)).toEqual(new Array(10).fill(4_000))
    expect(chunks.map(({ rowsBefore }) => rowsBefore)).toEqual(chunks.map((_, at) => at * 4_000))
    expect(work).toEqual(['much'])
  })

  it('come from long chunks, without asking again for what is known, when rows take so long that threads help', async () => {
    const { asked, chunks, work } = await run(40)
    expect(asked).toEqual(['short', 'usual'])
    expect(chunks.map(({ rows }) => rows)).toEqual([4_000, 4_000, 8_000, 16_000, 8_000])
    expect(chunks.map(({ rowsBefore }) => rowsBefore)).toEqual([0, 4_000, 8_000, 16_000, 32_000])
    expect(work).toEqual(['much', 'unbounded'])
  })

  it('come from short chunks however many rows there are, when a row takes less than to read it', async () => {
    const { asked, chunks } = await run(0, { rows: 1e9 })
    expect(asked).toEqual(['short'])
    expect(chunks).toHaveLength(10)
  })

  it('are not begun again on a table that has no short chunks', async () => {
    const { asked, chunks } = await run(40, { short: 16_000 })
    expect(asked).toEqual(['short'])
    expect(chunks).toHaveLength(3)
  })

  it('do not depend on time where answers depend on the rows beside: other engines get the usual chunks', async () => {
    const { asked, work } = await run(0, { runtime: 'onnx' })
    expect(asked).toEqual(['usual'])
    expect(work).toEqual(['unbounded'])
  })
})
