import { describe, expect, it } from '@jest/globals'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { defaultConfig } from '../../src/config/index.js'
import { seededRandom } from '../../src/core/random.js'
import { readModelFile } from '../../src/formats/index.js'
import { systemClock } from '../../src/hosts/index.js'
import { openModel } from '../../src/model/index.js'
import { healthProbe, sampleRows, staticScan } from '../../src/stages/index.js'
import { goldenDifference, goldenRecord, readGolden } from '../../src/stages/deploy/golden.js'
import { temporaryFolder } from '../support/surroundings.js'

const folder = temporaryFolder()
const path = join(folder, 'model.joblib')
cpSync('examples/models/penguins.joblib', path)

const opened = async (file: string) => (await openModel(new Uint8Array(readFileSync(file)), file)).model
const none = { validation: null, reference: null }

async function probed(file: string, golden: unknown) {
  const probe = healthProbe({
    clock: systemClock,
    sampleOf: (model) => sampleRows(none, model, null, 1),
    tested: null,
    scan: staticScan(defaultConfig(), folder),
  })
  const checks = await probe(file, new AbortController().signal, { golden })
  return Object.fromEntries(checks.map((check) => [check.id, check.status]))
}

describe('golden predictions', () => {
  it('survive the manifest and hold for the same model', async () => {
    const model = await opened(path)
    const record = readGolden(JSON.parse(JSON.stringify(await goldenRecord(model, 42))))
    expect(record).not.toBeNull()
    expect(await goldenDifference(model, record!)).toBeNull()
  })

  it('tell another model, and a changed probability, apart', async () => {
    const record = (await goldenRecord(await opened(path), 42))!
    expect(
      await goldenDifference(await opened('examples/models/penguins-shuffled-labels.joblib'), record),
    ).not.toBeNull()
    const probabilities = record.probabilities!.map((value, at) => (at === 7 ? value + 0.01 : value))
    expect(await goldenDifference(await opened(path), { ...record, probabilities })).toBe('probabilities')
  })

  it('of another generator, or none, are not compared with', () => {
    expect(readGolden(null)).toBeNull()
    expect(readGolden({ generator: 2, seed: 1, rows: 20 })).toBeNull()
  })
})

describe('the health of a deployed file', () => {
  it('is five passed checks for the model that the manifest describes', async () => {
    const golden = await goldenRecord(await opened(path), 42)
    expect(await probed(path, golden)).toEqual({
      'health.file_exists': 'passed',
      'health.static_scan': 'passed',
      'health.model_loading': 'passed',
      'health.prediction': 'passed',
      'health.golden_predictions': 'passed',
    })
  })

  it('fails for a model that predicts something else than its manifest says', async () => {
    const golden = await goldenRecord(await opened('examples/models/penguins-shuffled-labels.joblib'), 42)
    expect(await probed(path, golden)).toMatchObject({
      'health.golden_predictions': 'failed',
      'health.prediction': 'passed',
    })
  })

  it('is an error for a file that is gone or damaged, and nothing of it is passed but its existence', async () => {
    expect(await probed(join(folder, 'gone.joblib'), null)).toEqual({ 'health.file_exists': 'error' })
    const bytes = readFileSync(path)
    const random = seededRandom(3)
    const damaged = join(folder, 'damaged.joblib')
    writeFileSync(damaged, Buffer.from(bytes.map((byte, at) => (at > 2 && random.next() < 0.05 ? byte ^ 0x5a : byte))))
    const checks = await probed(damaged, null)
    expect(checks['health.file_exists']).toBe('passed')
    expect(checks['health.model_loading']).toBe('error')
    expect(checks['health.prediction']).toBe('failed')
    await expect(readModelFile(damaged)).resolves.toMatchObject({ size: bytes.length })
  })
})
