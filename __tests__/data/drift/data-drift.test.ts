import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { seededRandom } from '../../../src/core/random.js'
import { numberColumn, stringColumn, type TableChunk } from '../../../src/core/table.js'
import { dataDrift, DRIFT_TESTS } from '../../../src/data/index.js'

function normals(rows: number, seed: number, mean = 0): Float64Array {
  const random = seededRandom(seed)
  return Float64Array.from(
    { length: rows },
    () => mean + Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next()),
  )
}

function colours(rows: number, seed: number, red = 0.3): (string | null)[] {
  const random = seededRandom(seed)
  return Array.from({ length: rows }, () => {
    const draw = random.next()
    return draw < red ? 'red' : draw < 0.9 ? 'blue' : null
  })
}

function table(rows: number, seed: number, mean = 0, red = 0.3): TableChunk {
  return {
    rows,
    columns: [numberColumn('size', normals(rows, seed, mean)), stringColumn('colour', colours(rows, seed + 1, red))],
  }
}

describe('data drift', () => {
  it('is zero and not drifted for the same data, by every test', async () => {
    for (const { name } of DRIFT_TESTS) {
      const drift = await dataDrift(table(3_000, 1), table(3_000, 1), { test: name })
      expect([drift.status, drift.score, drift.drifted]).toEqual(['evaluated', 0, false])
    }
  })

  it('is found where it is, by every test', async () => {
    for (const { name } of DRIFT_TESTS) {
      const drift = await dataDrift(table(3_000, 1), table(2_000, 5, 1), { test: name })
      expect(drift.drifted).toBe(true)
      expect(drift.columns.map(({ drifted }) => drifted)).toEqual([true, false])
    }
  })

  it('stays within its noise floor in about 95 of 100 samples without drift', async () => {
    let above = 0
    for (let seed = 0; seed < 100; seed++) {
      const drift = await dataDrift(table(400, 1_000 + seed * 7), table(300, 90_000 + seed * 7))
      const [size] = drift.columns
      if (size!.score! > size!.noise_floor!) above++
    }
    expect(above).toBeLessThanOrEqual(13)
    expect(above).toBeGreaterThan(0)
  })

  it('says how many rows it needs when chance alone reaches the threshold, and is content with that many', async () => {
    const few = await dataDrift(table(60, 1), table(60, 2), { threshold: 0.1, features: ['size'] })
    expect([few.status, few.drifted]).toEqual(['inconclusive', null])
    const needed = Number(/about (\d+) rows are needed in both tables/.exec(few.reason ?? '')?.[1])
    const enough = await dataDrift(table(Math.ceil(needed * 1.2), 1), table(Math.ceil(needed * 1.2), 2), {
      threshold: 0.1,
      features: ['size'],
    })
    expect(enough.drifted).toBe(false)
    expect(enough.columns[0]!.noise_floor!).toBeLessThanOrEqual(0.1)
    expect(enough.columns[0]!.noise_floor!).toBeGreaterThan(0.06)
  })

  it('does not depend on the order of rows and columns', async () => {
    const current = table(500, 9, 0.3)
    const backwards: TableChunk = {
      rows: 500,
      columns: [
        stringColumn('colour', colours(500, 10).reverse()),
        numberColumn('size', normals(500, 9, 0.3).reverse()),
      ],
    }
    const [one, two] = [await dataDrift(table(800, 1), current), await dataDrift(table(800, 1), backwards)]
    expect(two).toEqual(one)
  })

  it('grows with the share of contaminated rows', async () => {
    const reference = table(2_000, 1)
    const scores: number[] = []
    for (const share of [0, 0.1, 0.3, 0.6, 1]) {
      const values = normals(2_000, 1)
      for (let row = 0; row < 2_000 * share; row++) values[row]! += 3
      const drift = await dataDrift(
        reference,
        { rows: 2_000, columns: [numberColumn('size', values)] },
        { features: ['size'] },
      )
      scores.push(drift.score!)
    }
    expect(scores).toEqual(scores.toSorted((a, b) => a - b))
    expect(scores[0]).toBe(0)
    expect(scores[4]).toBeGreaterThan(0.8)
  })

  it('sees missing values, unseen categories and a constant that changed', async () => {
    const constant = (value: number) => ({ rows: 100, columns: [numberColumn('c', new Float64Array(100).fill(value))] })
    expect((await dataDrift(constant(5), constant(3))).score).toBe(1)
    const words = (word: string | null) => ({
      rows: 100,
      columns: [
        stringColumn(
          'w',
          Array.from({ length: 100 }, (_, row) => (row < 50 ? 'same' : word)),
        ),
      ],
    })
    const unseen = await dataDrift(words('same'), words('new'))
    expect(unseen.columns[0]!.histogram).toEqual({
      bins: ['same', 'unseen categories'],
      reference: [100, 0],
      current: [50, 50],
    })
    expect(unseen.drifted).toBe(true)
    expect((await dataDrift(words('same'), words(null))).drifted).toBe(true)
  })

  it('names and leaves out ids, times and free text', async () => {
    const rows = 600
    const of = (name: string, make: (row: number) => string) =>
      stringColumn(
        name,
        Array.from({ length: rows }, (_, row) => make(row)),
      )
    const mixed = (seed: number): TableChunk => ({
      rows,
      columns: [
        numberColumn('size', normals(rows, seed)),
        numberColumn(
          'Unnamed: 0',
          Float64Array.from({ length: rows }, (_, row) => row + seed * 1_000),
        ),
        of('customer', (row) => `C${seed}-${row}`),
        of('day', (row) => `2024-0${1 + (row % 9)}-1${row % 10}`),
        of('note', (row) => `the customer ${row * seed} wrote a letter to us`),
        numberColumn(
          'created_at',
          Float64Array.from({ length: rows }, (_, row) => 1.7e9 + ((row * 7_919) % 50_000)),
        ),
      ],
    })
    const drift = await dataDrift(mixed(1), mixed(2))
    expect(drift.columns.map(({ name, type, role, drifted }) => [name, type, role, drifted])).toEqual([
      ['size', 'numeric', 'feature', expect.anything()],
      ['Unnamed: 0', 'id', 'ignored', null],
      ['customer', 'id', 'ignored', null],
      ['day', 'timestamp', 'ignored', null],
      ['note', 'text', 'ignored', null],
      ['created_at', 'timestamp', 'ignored', null],
    ])
    expect(drift.columns.slice(1).every(({ reason }) => reason !== null)).toBe(true)
  })

  it('says why a column does not count', async () => {
    const more = (rows: TableChunk): TableChunk => ({
      ...rows,
      columns: [...rows.columns, numberColumn('new', normals(500, 3))],
    })
    const reasons = async (options: Parameters<typeof dataDrift>[2]) =>
      Object.fromEntries(
        (await dataDrift(table(500, 1), more(table(500, 5)), options)).columns.map(({ name, reason }) => [
          name,
          reason,
        ]),
      )
    expect(await reasons({ ignore: ['size'] })).toEqual({
      size: 'left out by the configuration',
      colour: null,
      new: 'not in the reference data',
    })
    expect(await reasons({ features: ['size'] })).toMatchObject({ size: null, colour: 'not a feature of the model' })
  })

  it('reports target and prediction drift without counting it as feature drift', async () => {
    const moved = table(2_000, 3, 0, 0.8)
    const drift = await dataDrift(table(2_000, 1), moved, { target: 'colour' })
    expect(drift.drifted).toBe(false)
    expect(drift.columns.find(({ name }) => name === 'colour')).toMatchObject({ role: 'target', drifted: true })
    const predicted = await dataDrift(table(2_000, 1), moved, { predictions: ['colour'] })
    expect(predicted.columns[1]).toMatchObject({ role: 'prediction', drifted: true })
  })

  it('combines features by maximum, mean, weight or share', async () => {
    const [reference, current] = [table(3_000, 1), table(3_000, 3, 1)]
    const score = async (options: Parameters<typeof dataDrift>[2]) =>
      (await dataDrift(reference, current, options)).score!
    const [size, colour] = (await dataDrift(reference, current)).columns.map((column) => column.score!)
    expect(await score({ aggregate: 'max' })).toBe(size)
    expect(await score({ aggregate: 'mean' })).toBeCloseTo((size! + colour!) / 2, 12)
    expect(await score({ aggregate: 'weighted', weights: { size: 3, colour: 1 } })).toBeCloseTo(
      (3 * size! + colour!) / 4,
      12,
    )
    expect(await score({ aggregate: 'share' })).toBe(0.5)
  })

  it('cannot decide on a missing feature, and calls a changed type drift', async () => {
    const reference = table(500, 1)
    const [size] = reference.columns
    const missing = await dataDrift(reference, { rows: 500, columns: [size!] })
    expect([missing.status, missing.drifted]).toEqual(['inconclusive', null])
    expect(missing.reason).toContain('colour: not in the current data')
    const retyped = await dataDrift(reference, { rows: 500, columns: [size!, numberColumn('colour', normals(500, 8))] })
    expect(retyped.drifted).toBe(true)
  })

  it('has a Jensen-Shannon distance between 0 and 1, symmetric', () => {
    const counts = fc
      .array(fc.nat(50), { minLength: 4, maxLength: 4 })
      .filter((list) => list.some((count) => count > 0))
    const jensenShannon = DRIFT_TESTS[0]
    fc.assert(
      fc.property(counts, counts, (p, q) => {
        const score = jensenShannon.score(Float64Array.from(p), Float64Array.from(q))
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
        expect(jensenShannon.score(Float64Array.from(q), Float64Array.from(p))).toBeCloseTo(score, 12)
      }),
    )
  })
})
