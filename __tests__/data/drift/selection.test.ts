import { describe, expect, it } from '@jest/globals'
import { numberColumn, stringColumn, type TableChunk } from '../../../src/core/table.js'
import { dataDrift, type DriftOptions } from '../../../src/data/index.js'

const words = (name: string, yes: number, rows: number) =>
  stringColumn(
    name,
    Array.from({ length: rows }, (_, row) => (row < yes ? 'yes' : 'no')),
  )

/** 1,000 rows: of 1..1000 in `size`; 600 and 500 of them `yes`. */
const reference: TableChunk = {
  rows: 1_000,
  columns: [
    numberColumn(
      'size',
      Float64Array.from({ length: 1_000 }, (_, row) => row + 0.5),
    ),
    words('big', 600, 1_000),
    words('same', 500, 1_000),
  ],
}
/** Sizes moved by 200; 300 of `big` instead of 600; `same` stays. */
const current: TableChunk = {
  rows: 1_000,
  columns: [
    numberColumn(
      'size',
      Float64Array.from({ length: 1_000 }, (_, row) => row + 200.5),
    ),
    words('big', 300, 1_000),
    words('same', 500, 1_000),
  ],
}

const driftBy = (options: DriftOptions) => dataDrift(reference, current, options)
const scoresBy = async (options: DriftOptions) =>
  Object.fromEntries((await driftBy(options)).columns.map(({ name, test, score }) => [name, [test, score]]))

// By hand, from the shares 0.6/0.4 and 0.3/0.7 of `big`, and shares of tenths of 1..1000 moved by two tenths.
const half = (p: number, q: number): number => p * Math.log2(p / ((p + q) / 2))
const JENSEN_SHANNON = Math.sqrt((half(0.6, 0.3) + half(0.3, 0.6) + half(0.4, 0.7) + half(0.7, 0.4)) / 2)
const PSI = 0.3 * Math.log(0.6 / 0.3) + 0.3 * Math.log(0.7 / 0.4)
const PHI = (600 * 700 - 400 * 300) / Math.sqrt(1_000 * 1_000 * 900 * 1_100)
const DEVIATION = Math.sqrt((1_000 ** 2 - 1) / 12)

describe('the test that is selected', () => {
  it('is the Jensen-Shannon distance of all columns by default', async () => {
    const { big, same } = await scoresBy({})
    expect(big).toEqual(['jensen_shannon', expect.closeTo(JENSEN_SHANNON, 12)])
    expect(same).toEqual(['jensen_shannon', 0])
  })

  it.each([
    ['psi', PSI],
    ['chi2', PHI],
  ] as const)('%s gives its own score of categories', async (test, score) => {
    const found = await scoresBy({ test })
    expect(found['big']).toEqual([test, expect.closeTo(score, 12)])
    expect(found['size']![0]).toBe(test)
  })

  it.each([
    ['ks', 0.2],
    ['wasserstein', 200 / DEVIATION],
  ] as const)('%s gives its own score of numbers, and categories the default', async (test, score) => {
    expect(await scoresBy({ test })).toMatchObject({
      size: [test, expect.closeTo(score, 12)],
      big: ['jensen_shannon', expect.closeTo(JENSEN_SHANNON, 12)],
    })
  })

  it('is another one for categories where that is asked for', async () => {
    expect(await scoresBy({ test: 'ks', categoricalTest: 'chi2' })).toMatchObject({
      size: ['ks', expect.closeTo(0.2, 12)],
      big: ['chi2', expect.closeTo(PHI, 12)],
    })
    expect(await scoresBy({ categoricalTest: 'psi' })).toMatchObject({
      size: ['jensen_shannon', expect.anything()],
      big: ['psi', expect.closeTo(PSI, 12)],
    })
  })
})

describe('the aggregate that is selected', () => {
  const tests = { test: 'ks', categoricalTest: 'chi2' } as const
  const judge = async (options: DriftOptions) => {
    const { score, threshold, drifted, aggregate } = await driftBy({ ...tests, ...options })
    return { score, threshold, drifted, aggregate }
  }

  it('takes the largest, the mean, the mean by weights or the share, as computed by hand', async () => {
    expect(await judge({})).toEqual({
      ...{ score: expect.closeTo(PHI, 12), threshold: 0.15, drifted: true, aggregate: 'max' },
    })
    expect(await judge({ aggregate: 'mean' })).toEqual({
      ...{ score: expect.closeTo((0.2 + PHI) / 3, 12), threshold: 0.15, drifted: true, aggregate: 'mean' },
    })
    expect(await judge({ aggregate: 'weighted', weights: { size: 1, same: 3 } })).toEqual({
      ...{ score: expect.closeTo(0.05, 12), threshold: 0.15, drifted: false, aggregate: 'weighted' },
    })
    expect(await judge({ aggregate: 'share', threshold: 0.5, columnThreshold: 0.1 })).toEqual({
      ...{ score: 2 / 3, threshold: 0.5, drifted: true, aggregate: 'share' },
    })
  })

  it('weighs by shares of all weights, and tells them', async () => {
    const { columns } = await driftBy({ aggregate: 'weighted', weights: { size: 1, same: 3 } })
    expect(columns.map(({ name, weight }) => [name, weight])).toEqual([
      ['size', 0.25],
      ['big', 0],
      ['same', 0.75],
    ])
  })

  it('judges single columns by a threshold beside that of the share', async () => {
    expect(await judge({ aggregate: 'share', threshold: 0.5, columnThreshold: 0.25 })).toMatchObject({
      ...{ score: 1 / 3, drifted: false },
    })
  })

  it('cannot tell without weights, and does not fall back to the plain mean', async () => {
    const missing = await driftBy({ aggregate: 'weighted', weights: { missing: 'no labelled data' } })
    expect(missing).toMatchObject({ status: 'inconclusive', score: null, drifted: null })
    expect(missing.reason).toBe('there are no weights of features: no labelled data')
    expect((await driftBy({ aggregate: 'weighted', weights: { same: 0 } })).reason).toBe(
      'no feature has a weight above 0',
    )
  })

  it('does not let columns without weight leave a weighted mean undecided', async () => {
    const some = { rows: 1_000, columns: current.columns.filter(({ name }) => name !== 'big') }
    const judged = (weights: Record<string, number>) => dataDrift(reference, some, { aggregate: 'weighted', weights })
    expect((await judged({ same: 1 })).drifted).toBe(false)
    expect(await judged({ same: 1, big: 1 })).toMatchObject({
      drifted: null,
      reason: 'big: not in the current data',
    })
  })

  it('leaves a share undecided only when what cannot be told could make it too large', async () => {
    const some = { rows: 1_000, columns: current.columns.filter(({ name }) => name === 'same') }
    const judged = (threshold: number) =>
      dataDrift(reference, some, { aggregate: 'share', threshold, columnThreshold: 0.15 })
    expect((await judged(0.7)).drifted).toBe(false)
    expect((await judged(0.6)).drifted).toBe(null)
  })
})

describe("a column's own threshold", () => {
  it('decides on it, and is the one that the score is told with', async () => {
    const options = { test: 'ks', categoricalTest: 'chi2', features: ['size', 'big'] } as const
    const { columns, ...found } = await driftBy({ ...options, thresholds: { big: 0.4, size: 0.1 } })
    expect(columns.map(({ name, threshold, drifted }) => [name, threshold, drifted])).toEqual([
      ['size', 0.1, true],
      ['big', 0.4, false],
      ['same', undefined, null],
    ])
    expect(found).toMatchObject({ score: expect.closeTo(0.2, 12), threshold: 0.1, drifted: true })
    const loose = await driftBy({ ...options, thresholds: { big: 0.4, size: 0.3 } })
    expect(loose).toMatchObject({ score: expect.closeTo(PHI, 12), threshold: 0.4, drifted: false })
  })
})

describe('a name that no table has', () => {
  it.each(['ignore', 'thresholds', 'weights'] as const)(
    'is refused in %s, with the one that was meant',
    async (key) => {
      const value = { ignore: ['sise'], thresholds: { sise: 1 }, weights: { sise: 1 } }[key]
      await expect(driftBy({ [key]: value })).rejects.toMatchObject({
        ...{ code: 'config', subject: `drift.${key}` },
        message: `drift.${key} names the column "sise", which neither table has; did you mean size?`,
      })
    },
  )
})
