import { beforeAll, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cellOf } from '../../src/core/table.js'
import { COMMANDS } from '../../src/commands/index.js'
import { parseArguments, type CommandName } from '../../src/inputs/index.js'
import { CORPUS, fixturesOf, readFixtureRows, type Fixture } from '../lower/corpus.js'
import { temporaryFolder, testSurroundings } from '../support/surroundings.js'

const folder = temporaryFolder()

/** Boosters as their libraries save them, with the names that people give them. */
const FILES = [
  ['booster.ubj', 'xgboost-3.4.1', 'xgb-file-binary-ubj', 'xgboost'],
  ['booster.json', 'xgboost-1.3.3', 'xgb-file-binary-json', 'xgboost'],
  ['booster.model', 'xgboost-0.90', 'xgb-file-binary-model', 'xgboost'],
  ['booster.txt', 'lightgbm-4.7.0', 'lgbm-file-binary', 'lightgbm'],
  ['booster.cbm', 'catboost-1.2.8', 'cat-file-binary-cbm', 'catboost'],
  ['catboost.json', 'catboost-1.2.8', 'cat-file-binary-json', 'catboost'],
] as const

beforeAll(() => {
  for (const [file, version, name] of FILES) {
    const fixture = fixturesOf(version).find((each) => each.name === name)!
    // An environment each: none is measured against another.
    const remote = join(folder, `${file}.git`)
    mkdirSync(remote)
    execFileSync('git', ['init', '--quiet', '--bare', remote])
    const config = `cicd: { deployment: { remote: ${JSON.stringify(remote)} }, security: { dependency_check: false } }`
    writeFileSync(join(folder, `${file}.yaml`), config)
    copyFileSync(join(CORPUS, version, name, fixture.expected.model), join(folder, file))
    writeFileSync(join(folder, `${file}.csv`), csvOf(fixture))
  }
})

/** Rows of the fixture with what the library predicts for them as target. */
function csvOf(fixture: Fixture): string {
  const { rows, columns } = readFixtureRows(fixture)
  const lines = Array.from({ length: rows }, (_, row) => {
    const cells = columns.map((column) => cellOf(column, row))
    return cells.some((cell) => Math.abs(Number(cell)) === Infinity)
      ? null
      : [...cells, fixture.expected.labels!.values[row]].map((cell) => cell ?? '').join(',')
  })
  const head = [...columns.map(({ name }) => name), 'label'].join(',')
  return [head, ...lines.filter((line) => line !== null), ''].join('\n')
}

async function modelgate(name: CommandName, ...words: string[]): Promise<{ code: number; out: string }> {
  const command = await COMMANDS.find((entry) => entry.name === name)!.load()
  let out = ''
  const inputs = parseArguments(name, words)
  const code = await command.run(inputs, testSurroundings(folder), (text) => (out += text))
  return { code, out }
}

describe.each(FILES)('%s', (file, _version, _name, format) => {
  it('goes through the whole gate and is deployed', async () => {
    const data = ['--validation-data', `${file}.csv`, '--target', 'label']
    const { out } = await modelgate(
      'run',
      '--model',
      file,
      ...data,
      '--auto-deploy',
      '--config',
      `${file}.yaml`,
      '--json',
    )
    const result = JSON.parse(out)
    expect(result).toMatchObject({ overall_status: 'deployed', model: { format } })
    expect(result.stages.validation.model_performance.metrics.accuracy).toBe(1)
    expect(result.stages.security).toMatchObject({ overall_risk: 'low' })
    expect(result.stages.deployment.health_check.score).toBe(1)
  })

  it('is scanned to its last byte and has no findings', async () => {
    const scanned = JSON.parse((await modelgate('scan', file, '--format', 'json')).out)
    expect(scanned.files).toMatchObject([{ format, risk: 'low', complete: true }])
    expect(scanned.files[0].bytes_accounted).toBe(readFileSync(join(folder, file)).length)
    const rules = scanned.files[0].findings.map((finding: { rule_id: string }) => finding.rule_id)
    expect(rules.filter((rule: string) => !rule.startsWith('permissions-'))).toEqual([])
  })

  it('is described without being run', async () => {
    const facts = JSON.parse((await modelgate('inspect', '--model', file, '--json')).out)
    expect(facts).toMatchObject({ format, runs: true, task: 'classification', classes: [0, 1] })
    expect(facts.structure[0].parameters).toMatchObject({ features: '6' })
    expect(Number(facts.structure[0].parameters.trees)).toBeGreaterThan(3)
  })

  it('is converted to ONNX by a round trip', async () => {
    const { code, out } = await modelgate('convert', '--model', file, '--output', `${file}.onnx`)
    expect(code).toBe(0)
    expect(out).toMatch(/same answers on \d+ rows/)
  })
})

it('tells in the report what changed against the deployed file', async () => {
  const data = ['--validation-data', 'booster.json.csv', '--target', 'label', '--config', 'booster.ubj.yaml']
  const result = JSON.parse((await modelgate('run', '--model', 'booster.json', ...data, '--json')).out)
  const size = (file: string) => `${readFileSync(join(folder, file)).length} bytes`
  expect(result.stages.validation.model_changes).toEqual(
    expect.arrayContaining([
      { path: 'model', name: 'size', deployed: size('booster.ubj'), candidate: size('booster.json') },
      { path: 'versions', name: 'xgboost', deployed: '3.4.1', candidate: '1.3.3' },
      { path: 'XGBClassifier', name: 'encoding', deployed: 'ubjson', candidate: 'json' },
    ]),
  )
})
