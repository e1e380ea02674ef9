import { describe, expect, it } from '@jest/globals'
import type { Model } from '../../src/core/model.js'
import { numberColumn, type TableChunk } from '../../src/core/table.js'
import { dataDrift, dataQuality, type TableSource } from '../../src/data/index.js'
import { stoppableTable } from '../../src/data/read/stoppable-table.js'
import { answersOf } from '../../src/stages/validate/evaluation.js'

const ROWS = 20_000
const values = Float64Array.from({ length: ROWS }, (_, row) => row % 7)
const chunk: TableChunk = { rows: ROWS, columns: [numberColumn('a', values), numberColumn('y', values)] }

/** Chunks that never end and never wait for a disk. */
function endlessTable(signal: AbortSignal): TableSource {
  const table: TableSource = {
    path: 'endless',
    format: 'csv',
    schema: [
      { name: 'a', type: 'integer' },
      { name: 'y', type: 'integer' },
    ],
    rows: null,
    // eslint-disable-next-line @typescript-eslint/require-await -- the interface is asynchronous for files
    async *chunks() {
      for (;;) yield chunk
    },
  }
  return stoppableTable(table, signal)
}

const REGRESSOR = {
  task: 'regression',
  predict: ({ rows }: TableChunk) =>
    Promise.resolve({ rows, outputs: 1, labels: null, values: new Float64Array(rows), probabilities: null }),
} as unknown as Model

describe('work on data without end stops when the run is stopped', () => {
  it.each([
    ['quality', (signal: AbortSignal) => dataQuality(endlessTable(signal), { signal })],
    ['drift', (signal: AbortSignal) => dataDrift(chunk, endlessTable(signal), { signal })],
    [
      'predictions',
      (signal: AbortSignal) =>
        answersOf(
          REGRESSOR,
          {
            total: null,
            step: 1,
            async *chunks() {
              for await (const { rows, columns } of endlessTable(signal).chunks())
                yield {
                  features: { rows, columns: [columns[0]!] },
                  target: columns[1]!,
                  unlabelled: 0,
                  positions: values,
                }
            },
          },
          { signal },
        ),
    ],
  ])('%s', async (_what, work) => {
    await expect(work(AbortSignal.timeout(50))).rejects.toMatchObject({ name: 'TimeoutError' })
  })
})
