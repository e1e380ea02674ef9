import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkPlaces } from '../../src/commands/check-places.js'
import { loadConfig } from '../../src/config/index.js'
import { isModelGateError } from '../../src/core/errors.js'
import { stepFailure } from '../../src/hosts/index.js'
import { parseArguments } from '../../src/inputs/index.js'
import { temporaryFolder } from '../support/surroundings.js'

const parent = temporaryFolder()

function workspace(config: string): string {
  const folder = mkdtempSync(join(parent, 'workspace-'))
  for (const name of ['config', 'data']) mkdirSync(join(folder, name))
  writeFileSync(join(folder, 'config/main_config.yaml'), config)
  writeFileSync(join(folder, 'data/validation.csv'), 'a,b\n1,2\n')
  return folder
}

const CONFIG = `# comment
cicd:
  testing:
    max_loading_seconds: 2
  data:
    validation: data/validation.csv
`

describe('where people look for what a check says', () => {
  it('is the line that sets its bound, the data it is about, and else the model', async () => {
    const placeOf = await checkPlaces(parseArguments('run', []), workspace(CONFIG))
    expect(placeOf('performance.loading')).toEqual({ path: 'config/main_config.yaml', line: 4 })
    expect(placeOf('validation.data_drift')).toEqual({ path: 'data/validation.csv', line: 1 })
    // Its bound is the default, which no line sets.
    expect(placeOf('performance.prediction')).toBeNull()
    expect(placeOf('unit.file_format')).toBeNull()
  })

  it('is nowhere for data that is not a file of the repository, and for a configuration that is none', async () => {
    const words = ['--validation-data', 'https://example.com/v.csv']
    const placeOf = await checkPlaces(parseArguments('run', words), workspace(CONFIG))
    expect(placeOf('validation.data_drift')).toBeNull()
    const broken = await checkPlaces(parseArguments('run', []), workspace('cicd: [1\n'))
    expect([broken('validation.data_drift'), broken('performance.loading')]).toEqual([null, null])
  })
})

describe('a configuration with problems', () => {
  afterEach(() => {
    jest.restoreAllMocks()
    process.exitCode = undefined
  })

  it('has an annotation on each wrong line', async () => {
    const folder = workspace('cicd:\n  testing:\n    max_loading_seconds: soon\n  tessting: {}\n')
    const error: unknown = await loadConfig(join(folder, 'config/main_config.yaml')).catch((cause: unknown) => cause)
    if (!isModelGateError(error)) throw error
    let printed = ''
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
      printed += String(text)
      return true
    })
    stepFailure('no run', error.places.map((place) => ({ ...place, file: 'config/main_config.yaml' }))) // prettier-ignore
    const lines = printed.trim().split('\n')
    expect(lines.map((line) => /^::error title=ModelGate,file=config\/main_config\.yaml,line=(\d+),col=(\d+)::./.exec(line)?.slice(1))).toEqual([
      ['3', '26'],
      ['4', '3'],
      undefined,
    ]) // prettier-ignore
    expect(lines[2]).toBe('::error::no run')
  })
})
