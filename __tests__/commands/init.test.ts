import { describe, expect, it } from '@jest/globals'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { initCommand } from '../../src/commands/init.js'
import { defaultConfig, loadConfig } from '../../src/config/index.js'
import { parseArguments } from '../../src/inputs/index.js'
import { temporaryFolder, testSurroundings } from '../support/surroundings.js'

const parent = temporaryFolder()
const WORKFLOW = '.github/workflows/modelgate.yml'

function repository(): string {
  const folder = mkdtempSync(join(parent, 'repository-'))
  mkdirSync(join(folder, 'models'))
  mkdirSync(join(folder, 'data'))
  cpSync('examples/models/penguins.joblib', join(folder, 'models/penguins.joblib'))
  for (const name of ['penguins-train.csv', 'penguins-validation.csv'])
    cpSync(`examples/data/${name}`, join(folder, 'data', name))
  return folder
}

async function init(folder: string, ...words: string[]): Promise<string> {
  let out = ''
  expect(await initCommand.run(parseArguments('init', words), testSurroundings(folder), (text) => (out += text))).toBe(
    0,
  )
  return out
}

describe('init', () => {
  it('writes a workflow with what it found, and a configuration at its defaults', async () => {
    const folder = repository()
    const out = await init(folder, '--target', 'species')
    const { jobs } = parse(readFileSync(join(folder, WORKFLOW), 'utf8'))
    const inputs = jobs.gate.steps[1].with
    expect(inputs).toMatchObject({
      model: 'models/penguins.joblib',
      'validation-data': 'data/penguins-validation.csv',
      'reference-data': 'data/penguins-train.csv',
      target: 'species',
    })
    const known = Object.keys(parse(readFileSync('action.yml', 'utf8')).inputs)
    expect(known).toEqual(expect.arrayContaining(Object.keys(inputs)))
    expect(await loadConfig(join(folder, 'config/main_config.yaml'))).toEqual(defaultConfig())
    expect(out).toContain(`wrote ${WORKFLOW}`)
  })

  it('overwrites nothing', async () => {
    const folder = repository()
    mkdirSync(join(folder, '.github/workflows'), { recursive: true })
    writeFileSync(join(folder, WORKFLOW), 'mine')
    expect(await init(folder)).toContain(`kept  ${WORKFLOW}`)
    expect(readFileSync(join(folder, WORKFLOW), 'utf8')).toBe('mine')
  })

  it('says what it guessed and what is missing', async () => {
    const out = await init(repository())
    expect(out).toContain('label column taken to be "species", the only one that the model does not read')
    expect(out).toContain('no requirements were found')
    const bare = mkdtempSync(join(parent, 'bare-'))
    cpSync('examples/models/gapminder.joblib', join(bare, 'gapminder.joblib'))
    expect(await init(bare)).toContain('no validation data was found')
  })

  it('writes nothing where there is no model', async () => {
    const empty = mkdtempSync(join(parent, 'empty-'))
    await expect(init(empty)).rejects.toThrow('no model file (.joblib, .pkl, .onnx, .h5, .keras, .ubj, .cbm) was found')
    expect(existsSync(join(empty, '.github'))).toBe(false)
  })
})
