import { beforeAll, describe, expect, it } from '@jest/globals'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { COMMANDS } from '../../src/commands/index.js'
import type { DataDrift, DataQuality } from '../../src/core/result.js'
import { parseArguments, type CommandName } from '../../src/inputs/index.js'
import { temporaryFolder, testSurroundings } from '../support/surroundings.js'

const folder = temporaryFolder()
const SPECIES = ['Adelie', 'Chinstrap', 'Gentoo']
const COLUMNS = SPECIES.map((name) => `species_${name}`)
const TARGET = ['--target', COLUMNS.join(',')]

beforeAll(() => {
  cpSync('examples/models/penguins.joblib', join(folder, 'penguins.joblib'))
  for (const name of ['train', 'validation']) {
    const [head, ...rows] = readFileSync(`examples/data/penguins-${name}.csv`, 'utf8').trim().split('\n')
    const lines = rows.map((row) => {
      const [species, ...features] = row.split(',')
      return [...SPECIES.map((one) => (one === species ? 1 : 0)), ...features].join(',')
    })
    writeFileSync(join(folder, `${name}.csv`), [head!.replace('species', COLUMNS.join(',')), ...lines].join('\n'))
  }
})

async function modelgate(name: CommandName, ...line: string[]): Promise<string> {
  const command = await COMMANDS.find((one) => one.name === name)!.load()
  let text = ''
  await command.run(parseArguments(name, line), testSurroundings(folder), (part) => (text += part))
  return text
}

describe('a one-hot target', () => {
  it('is one label to drift', async () => {
    const data = ['--reference', 'train.csv', '--current', 'validation.csv', '--json']
    const { columns } = JSON.parse(await modelgate('drift', ...data, ...TARGET)) as DataDrift
    expect(columns.filter(({ role }) => role === 'target').map(({ name }) => name)).toEqual(['species'])
    expect(columns.some(({ name }) => COLUMNS.includes(name))).toBe(false)
  })

  it('is one label to quality, and a misspelt column of it is named', async () => {
    const found = JSON.parse(await modelgate('quality', '--data', 'validation.csv', '--json', ...TARGET)) as DataQuality
    expect(found.columns.find(({ name }) => name === 'species')).toMatchObject({ type: 'string', distinct: 3 })
    await expect(
      modelgate('quality', '--data', 'validation.csv', '--target', `${COLUMNS[0]!},species_Chinstrp`),
    ).rejects.toThrow(/species_Chinstrp.*species_Chinstrap/)
  })

  it('is no feature to predict', async () => {
    const answer = await modelgate('predict', '--model', 'penguins.joblib', '--data', 'validation.csv', ...TARGET)
    const [one] = (JSON.parse(answer) as { predictions: string[] }).predictions
    expect(SPECIES).toContain(one)
  })

  it('is looked for in the configuration, which may be about other data', async () => {
    const list = COLUMNS.map((name) => `'${name}'`).join(', ')
    writeFileSync(join(folder, 'c.yaml'), `cicd: { data: { target: [${list}] } }\n`)
    cpSync('examples/data/penguins-validation.csv', join(folder, 'other.csv'))
    for (const [file, name] of [
      ['validation.csv', 'species'],
      ['other.csv', 'species'],
    ] as const) {
      const found = await modelgate('quality', '--data', file, '--json', '--config', 'c.yaml')
      expect((JSON.parse(found) as DataQuality).columns.map((column) => column.name)).toContain(name)
    }
  })
})
