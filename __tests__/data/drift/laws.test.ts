import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { numberColumn, stringColumn, type TableChunk } from '../../../src/core/table.js'
import { dataDrift, DRIFT_TESTS, type DriftTestName } from '../../../src/data/index.js'
import { TableProfile } from '../../../src/data/statistics/profile.js'
import { schemaOf } from '../../../src/data/table-source.js'
import { columnDrift } from '../../../src/data/drift/column-drift.js'

/** Rows of a number with gaps and a category. */
const rows = fc.array(
  fc.record({
    x: fc.option(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { freq: 8, nil: NaN }),
    c: fc.option(fc.constantFrom('a', 'b', 'c', 'd'), { freq: 8 }),
  }),
  { minLength: 30, maxLength: 60 },
)
type Rows = readonly { readonly x: number; readonly c: string | null }[]

const table = (made: Rows): TableChunk => ({
  rows: made.length,
  columns: [
    numberColumn('x', Float64Array.from(made, ({ x }) => x)),
    stringColumn('c', made.map(({ c }) => c)),
  ], // prettier-ignore
})

const scores = async (reference: Rows, current: Rows, test: DriftTestName): Promise<(number | null)[]> =>
  (await dataDrift(table(reference), table(current), { test })).columns.map(({ score }) => score)

describe.each(DRIFT_TESTS.map(({ name }) => name))('drift by %s', (test) => {
  const options = { numRuns: 3, seed: 11 }

  it('is none between a table and itself', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (made) => {
        const { columns, drifted } = await dataDrift(table(made), table(made), { test })
        for (const { score } of columns) expect(score ?? 0).toBe(0)
        expect(drifted).not.toBe(true)
      }),
      options,
    )
  })

  it('does not depend on the order of the rows', async () => {
    await fc.assert(
      fc.asyncProperty(rows, rows, fc.integer(), async (before, now, turn) => {
        const moved = now.toSorted((a, b) => Math.sin((a.x || 1) * turn) - Math.sin((b.x || 1) * turn))
        expect(await scores(before.toReversed(), moved, test)).toEqual(await scores(before, now, test))
      }),
      options,
    )
  })

  it('never falls when more rows move away from the reference', async () => {
    const reference = Array.from({ length: 200 }, (_, row) => ({
      x: ((row * 7919) % 200) * 1.5 + 0.25,
      c: 'abcd'[row % 4]!,
    }))
    let least = [0, 0]
    for (let moved = 0; moved <= 200; moved += 50) {
      // What leaves comes from all over the reference and arrives at one place that it does not have.
      const current = reference.map((one, row) => ((row * 31) % 200 < moved ? { x: 1e4, c: 'new' } : one))
      const found = await scores(reference, current, test)
      for (const [at, score] of found.entries()) expect(score).toBeGreaterThanOrEqual(least[at]! - 1e-12)
      least = found.map((score) => score!)
    }
    expect(Math.min(...least)).toBeGreaterThan(0.5)
  })

  it('is the same to the last bit whether a table is profiled at once or in merged parts', () => {
    fc.assert(
      fc.property(rows, rows, fc.nat(), (before, now, cut) => {
        const at = 1 + (cut % (now.length - 2))
        const profile = (made: Rows): TableProfile => {
          const whole = new TableProfile(schemaOf(table(now)))
          whole.add(table(made))
          return whole
        }
        const [reference, whole, merged] = [profile(before), profile(now), profile(now.slice(0, at))]
        merged.merge(profile(now.slice(at)))
        for (const name of ['x', 'c']) {
          const question = {
            name,
            role: 'feature',
            tests: { numeric: test, categorical: 'auto' },
            threshold: 0.15,
            seed: 3,
            together: 2,
          } as const
          expect(columnDrift(question, reference, merged)).toEqual(columnDrift(question, reference, whole))
        }
      }),
      options,
    )
  })
})
