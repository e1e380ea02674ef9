import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { checkConfig } from '../../src/config/index.js'
import type { Model, Prediction } from '../../src/core/model.js'
import { packed, unpacked } from '../../src/core/packed.js'
import { seededRandom } from '../../src/core/random.js'
import type { ValidationResult } from '../../src/core/result.js'
import { columnNamed, type NumberColumn, type TableChunk } from '../../src/core/table.js'
import { openTable, tableParts, type GatheredTable, type TableSource } from '../../src/data/index.js'
import { systemClock } from '../../src/hosts/index.js'
import type { StageContext } from '../../src/stages/context.js'
import { validateStage } from '../../src/stages/validate.js'
import type { GatheredAnswers } from '../../src/stages/validate/gathered.js'
import { firstRowsOf, gatheredAnswers, gatherPart } from '../../src/stages/validate/parts.js'

const folder = mkdtempSync(join(tmpdir(), 'modelgate-data-shards-'))

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

type Kind = 'binary' | 'three classes' | 'regression'
const CLASSES = { binary: ['no', 'yes'], 'three classes': ['a', 'b', 'c'], regression: null }

/** Answers by x and n alone, the same for a row whatever rows stand beside it. */
function modelOf(kind: Kind, slope: number): Model {
  const classes = CLASSES[kind]
  const score = (x: number, n: number, at: number): number => 1 / (1 + Math.exp(-slope * (Number.isNaN(x) ? 0 : x) * (at + 1) + 0.1 * n * at)) // prettier-ignore
  return {
    ...{ classes, task: classes === null ? 'regression' : 'classification', close: () => Promise.resolve() },
    facts: { format: 'fake', compression: null, protocol: null, opset: null, library_versions: {}, structure: [] },
    inputs: ['x', 'n'].map((name) => ({ name, kind: 'number' })),
    predict: (chunk: TableChunk): Promise<Prediction> => {
      const [x, n] = ['x', 'n'].map((name) => (columnNamed(chunk, name) as NumberColumn).values)
      const values = Float64Array.from(x!, (value, row) => score(value, n![row]!, 0))
      if (classes === null) return Promise.resolve({ rows: chunk.rows, outputs: 1, labels: null, values, probabilities: null }) // prettier-ignore
      const probabilities = new Float64Array(chunk.rows * classes.length)
      const labels = Array.from(x!, (value, row) => {
        const raw = classes.map((_, at) => score(value, n![row]!, at))
        const sum = raw.reduce((total, one) => total + one, 0)
        for (const [at, one] of raw.entries()) probabilities[row * classes.length + at] = one / sum
        return classes[raw.indexOf(Math.max(...raw))]!
      })
      return Promise.resolve({ rows: chunk.rows, outputs: 1, labels, values: null, probabilities })
    },
  } as unknown as Model
}

/** Numbers and categories with missing cells, labels with missing and unknown ones, quoted cells with line ends. */
function csvOf(kind: Kind, seed: number, later: number): string {
  const random = seededRandom(seed)
  const classes = CLASSES[kind]
  const rows = Array.from({ length: 60 + random.below(120) }, () => {
    const x = random.next() * 4 - 2 + later
    const noisy = x + random.next() - 0.5
    const label = classes === null ? noisy.toFixed(3) : classes[Math.min(classes.length - 1, Math.max(0, Math.floor(noisy + 1)))]! // prettier-ignore
    const told = random.below(25) === 0 ? '' : classes !== null && random.below(60) === 0 ? 'other' : label
    const group = ['north', 'south', '"east,\nfar"', ''][random.below(4)]!
    return [random.below(30) === 0 ? '' : x.toFixed(random.below(5)), random.below(7), group, told].join(',')
  })
  return ['x,n,group,y', ...rows, ...rows.slice(0, 9)].join('\n')
}

function contextOf(kind: Kind, deployed: boolean, data: Pick<StageContext, 'validationData' | 'referenceData'>) {
  const live = { id: 'live', sha256: '', path: join(folder, 'live.bin') }
  writeFileSync(live.path, 'the deployed model')
  const candidate = modelOf(kind, 2)
  return {
    config: checkConfig({
      validation: {
        bootstrap_samples: 100,
        slices: ['group'],
        min_slice_rows: 5,
        weak_segments: { mode: 'warn', min_rows: 10 },
        metric_rules: [{ metric: kind === 'regression' ? 'mae' : 'roc_auc', max_drop: 0.01 }],
      },
    }),
    model: {
      open: () => Promise.resolve({ model: candidate, notes: [], loadSeconds: 0 }),
      file: () => Promise.resolve({ sha256: 'of the candidate', size: 10 }),
      openOther: () => Promise.resolve({ model: modelOf(kind, 1), notes: [] }),
    },
    deployTarget: deployed ? { active: () => Promise.resolve(live) } : null,
    ...{ clock: systemClock, signal: new AbortController().signal, target: 'y', earlier: {} },
    ...data,
  } as unknown as StageContext
}

async function inShards(kind: Kind, deployed: boolean, [validation, reference]: [string, string], shards: number) {
  const { comparedColumns, gatheredTable, gatherTable, openPart, outlineTable, sharesOf, tableOfParts } = await tableParts() // prettier-ignore
  const shown = (path: string): string => path
  const outlines = await Promise.all([validation, reference].map((path) => outlineTable(path, { shards, shown })))
  const gathered: { answers: GatheredAnswers; now: GatheredTable; before: GatheredTable }[] = []
  for (let shard = 0; shard < shards; shard++) {
    const open = (path: string, at: number) => openPart(path, { outline: outlines[at]!, share: sharesOf(outlines[at]!, shards)[shard]! }, {}) // prettier-ignore
    const [now, before] = [await open(validation, 0), await open(reference, 1)]
    const context = contextOf(kind, deployed, { validationData: now, referenceData: before })
    const wanted = { heads: firstRowsOf(context.config), shared: comparedColumns(now, before) }
    gathered.push({
      answers: through(gatheredAnswers, await gatherPart(context)),
      now: through(gatheredTable, await gatherTable(now, wanted)),
      before: through(gatheredTable, await gatherTable(before, wanted)),
    })
  }
  const whole = (path: string, at: number, side: 'now' | 'before'): TableSource =>
    tableOfParts({ path, format: 'csv', schema: outlines[at]!.schema }, gathered.map((one) => one[side])) // prettier-ignore
  const data = { validationData: whole(validation, 0, 'now'), referenceData: whole(reference, 1, 'before') }
  const context = contextOf(kind, deployed, data)
  return untimed(await validateStage.run({ ...context, gathered: gathered.map(({ answers }) => answers) }))
}

/** As it comes out of the file of a shard. */
function through<Type>(schema: { parse(value: unknown): Type }, value: unknown): Type {
  return schema.parse(unpacked(Buffer.concat([...packed(value)])))
}

function untimed(result: ValidationResult): unknown {
  return JSON.parse(JSON.stringify(result, (key, value: unknown) => (key === 'duration_ms' ? 0 : value)))
}

/** Made once for all numbers of shards. */
function tables(kind: Kind, seed: number): [string, string] {
  const files: [string, string] = [join(folder, 'now.csv'), join(folder, 'before.csv')]
  writeFileSync(files[0], csvOf(kind, seed, 0.3))
  writeFileSync(files[1], csvOf(kind, seed + 1, 0))
  return files
}

async function unsharded(kind: Kind, live: boolean, files: [string, string]): Promise<unknown> {
  const [validationData, referenceData] = [await openTable(files[0]), await openTable(files[1])]
  const whole = await validateStage.run(contextOf(kind, live, { validationData, referenceData }))
  expect(whole.model_performance.status).toBe('evaluated')
  return untimed(whole)
}

const KINDS = ['binary', 'three classes', 'regression'] as const

describe('the verdict on shards of data', () => {
  it.each(KINDS)('is that on all rows, to the last bit: %s', async (kind) => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1 }),
        fc.integer({ min: 1, max: 16 }),
        fc.boolean(),
        async (seed, shards, live) => {
          const files = tables(kind, seed)
          expect(await inShards(kind, live, files, shards)).toEqual(await unsharded(kind, live, files))
        },
      ),
      { numRuns: Number(process.env['MODELGATE_PROPERTY_RUNS'] ?? 1), seed: 7, endOnFailure: true },
    )
  })

  it('is that on all rows for every number of shards from 1 to 16', async () => {
    for (const [at, kind] of KINDS.entries()) {
      const files = tables(kind, 11)
      const whole = await unsharded(kind, true, files)
      for (let shards = at + 1; shards <= 16; shards += KINDS.length)
        expect([shards, await inShards(kind, true, files, shards)]).toEqual([shards, whole])
    }
  })
})
