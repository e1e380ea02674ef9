import { beforeAll, describe, expect, it } from '@jest/globals'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { COMMANDS } from '../../src/commands/index.js'
import type { DataDrift } from '../../src/core/result.js'
import { parseArguments } from '../../src/inputs/index.js'
import { temporaryFolder, testSurroundings } from '../support/surroundings.js'

const folder = temporaryFolder()

beforeAll(() => {
  cpSync('examples/models/penguins.joblib', join(folder, 'penguins.joblib'))
  cpSync('examples/data/penguins-train.csv', join(folder, 'train.csv'))
  cpSync('examples/data/penguins-validation.csv', join(folder, 'same.csv'))
  const [head, ...rows] = readFileSync('examples/data/penguins-validation.csv', 'utf8').trim().split('\n')
  // Only one species: the label, what the model answers, and the columns that tell it apart.
  const gentoos = rows.filter((row) => row.startsWith('Gentoo'))
  writeFileSync(join(folder, 'gentoos.csv'), [head, ...gentoos, ...gentoos, ...gentoos].join('\n'))
})

async function drift(section: string, current: string, ...words: string[]): Promise<{ code: number; text: string }> {
  writeFileSync(join(folder, 'c.yaml'), `cicd: { drift: { ${section} }, validation: { data_drift_threshold: 0.25 } }\n`)
  const command = await COMMANDS.find(({ name }) => name === 'drift')!.load()
  const line = ['--reference', 'train.csv', '--current', current, '--config', 'c.yaml', ...words]
  let text = ''
  const code = await command.run(parseArguments('drift', line), testSurroundings(folder), (part) => (text += part))
  return { code, text }
}

const MODEL = ['--model', 'penguins.joblib', '--target', 'species']
/** The drift of no feature is judged. */
const BLIND = 'aggregate: weighted, weights: { sex: 1 }'

describe('drift with a model', () => {
  it('compares its answers beside its features', async () => {
    const { code, text } = await drift('', 'same.csv', ...MODEL, '--json')
    const { columns } = JSON.parse(text) as DataDrift
    expect(code).toBe(0)
    expect(columns.map(({ name, role }) => [name, role]).filter(([, role]) => role !== 'feature')).toEqual([
      ['species', 'target'],
      ['prediction', 'prediction'],
      ['probability of Adelie', 'prediction'],
      ['probability of Chinstrap', 'prediction'],
      ['probability of Gentoo', 'prediction'],
    ])
  })

  it('warns of drifted labels and predictions, and fails where the configuration says so', async () => {
    const warned = await drift(BLIND, 'gentoos.csv', ...MODEL)
    expect(warned.code).toBe(0)
    expect(warned.text).toContain('warning: the label drifted from the reference: species')
    expect(warned.text).toContain('warning: the prediction drifted from the reference: prediction, probability of')
    for (const key of ['on_label_drift', 'on_prediction_drift']) {
      expect((await drift(`${BLIND}, ${key}: fail`, 'gentoos.csv', ...MODEL)).code).toBe(1)
    }
    const off = await drift(`${BLIND}, on_label_drift: off, on_prediction_drift: off`, 'gentoos.csv', ...MODEL)
    expect(off.text).not.toContain('warning')
  })

  it('asks for a new model when drifted predictions count', async () => {
    const { text } = await drift(`${BLIND}, on_prediction_drift: fail`, 'gentoos.csv', ...MODEL, '--json')
    const { drifted, retraining } = JSON.parse(text) as { drifted: boolean; retraining: { reasons: string[] } }
    expect(drifted).toBe(false)
    expect(retraining.reasons.join()).toContain('the prediction drifted from the reference')
  })
})

describe('the drift section of the configuration', () => {
  it('decides: the largest score fails where a share of columns passes', async () => {
    const judged = async (section: string) => {
      const { code, text } = await drift(section, 'gentoos.csv', '--target', 'species', '--json')
      return { code, ...(JSON.parse(text) as DataDrift) }
    }
    expect(await judged('')).toMatchObject({ code: 1, aggregate: 'max', drifted: true })
    const share = await judged('aggregate: share, test: ks, column_threshold: 0.99')
    expect(share).toMatchObject({ code: 0, aggregate: 'share', score: 0, drifted: false })
    expect(share.columns.find(({ name }) => name === 'body_mass_g')).toMatchObject({ test: 'ks', threshold: 0.99 })
  })

  it('is refused when the weights are those that only run measures', async () => {
    await expect(drift('aggregate: weighted', 'same.csv')).rejects.toMatchObject({
      ...{ code: 'usage', subject: 'drift.weights' },
      message: 'drift.aggregate is weighted, and only run measures importances to weigh by',
    })
  })

  it('is refused when it names a column that neither table has', async () => {
    await expect(drift('ignore: [body_mass]', 'same.csv')).rejects.toMatchObject({ subject: 'drift.ignore' })
  })
})
