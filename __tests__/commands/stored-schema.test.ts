import { beforeAll, describe, expect, it } from '@jest/globals'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { COMMANDS } from '../../src/commands/index.js'
import { type CommandName, parseArguments } from '../../src/inputs/index.js'
import { silentLogger } from '../../src/core/log.js'
import { temporaryFolder, testSurroundings } from '../support/surroundings.js'

const folder = temporaryFolder()
const warnings: string[] = []

async function modelgate(name: CommandName, ...words: string[]) {
  const command = await COMMANDS.find((entry) => entry.name === name)!.load()
  let out = ''
  const log = { ...silentLogger, warning: (message: string) => void warnings.push(message) }
  const code = await command.run(
    parseArguments(name, ['--config', 'c.yaml', ...words]),
    testSurroundings(folder, { log }),
    (text) => (out += text),
  )
  return { code, out }
}
const json = async (name: CommandName, ...words: string[]) => {
  const { code, out } = await modelgate(name, ...words, '--json')
  return { code, ...JSON.parse(out) }
}
const run = async (model: string, stages: string, ...words: string[]) => {
  const data = ['--validation-data', 'validation.csv']
  const result = await json('run', '--model', `${model}.joblib`, '--stages', stages, ...data, ...words)
  return result.stages
}
const schemaIn = async (environment: string) => {
  const { environments } = await json('status', '--environment', environment)
  return environments[0].live.data_schema
}
/** The validation data with its label left out, and islands that nobody knows. */
const without = (column: number, change = (row: string) => row): string =>
  readFileSync(join(folder, 'validation.csv'), 'utf8')
    .trim()
    .split('\n')
    .map((row) => change(row.split(',').toSpliced(column, 1).join(',')))
    .join('\n')
const messageOf = (checks: readonly { readonly id: string; readonly message: string }[], id: string) =>
  checks.find((check) => check.id === id)?.message

let deployment = ''

beforeAll(async () => {
  for (const name of ['penguins', 'penguins-next'])
    cpSync(`examples/models/${name}.joblib`, join(folder, `${name}.joblib`))
  for (const name of ['train', 'validation']) cpSync(`examples/data/penguins-${name}.csv`, join(folder, `${name}.csv`))
  const cicd =
    'deployment: { target: directory, environments: [staging, production, development] }, security: { dependency_check: false }, data: { target: species }'
  writeFileSync(join(folder, 'c.yaml'), `cicd: { ${cicd} }`)
  const { deployment: deployed } = await run('penguins', 'validate,deploy', '--reference-data', 'train.csv', '--auto-deploy') // prettier-ignore
  deployment = deployed.deployment_id
})
describe('the schema of reference data', () => {
  it('is stored with the deployment and goes along when it is promoted', async () => {
    const stored = await schemaIn('staging')
    expect(stored.target).toBe('species')
    const byName = Object.fromEntries(stored.columns.map((one: { name: string }) => [one.name, one]))
    expect(byName.island.categories.toSorted()).toEqual(['Biscoe', 'Dream', 'Torgersen'])
    expect(byName.body_mass_g).toMatchObject({ type: 'number', range: [2900, 6300] })
    expect((await modelgate('promote', '--from', 'staging', '--to', 'production')).code).toBe(0)
    expect(await schemaIn('production')).toEqual(stored)
  })

  it('is what quality checks data against that comes without a reference', async () => {
    const good = await json('quality', '--data', 'validation.csv', '--environment', 'staging')
    expect(good.code).toBe(0)
    expect(messageOf(good.checks, 'quality.stored_schema')).toBe(
      `columns are checked against the schema stored with deployment ${deployment}`,
    )
    writeFileSync(join(folder, 'less.csv'), without(1))
    const { code, out } = await modelgate('quality', '--data', 'less.csv')
    expect(code).toBe(1)
    expect(out).toContain(`against the schema stored with deployment ${deployment}`)
    expect(out).toContain("failed expected columns are missing: 'island'")
    // A reference that is given wins, and an environment without a deployment has no say.
    const given = await json('quality', '--data', 'less.csv', '--reference', 'less.csv')
    expect(given.checks.map(({ id }: { id: string }) => id)).not.toContain('quality.stored_schema')
    const other = await json('quality', '--data', 'less.csv', '--environment', 'development')
    expect(other).toMatchObject({ code: 0, dimensions: { consistency: null } })
  })

  it('is what monitor checks fresh data against, which may lack the label', async () => {
    writeFileSync(join(folder, 'fresh.csv'), without(0))
    const well = await json('monitor', '--current', 'fresh.csv')
    expect(well).toMatchObject({ code: 0, drift: null, quality: { status: 'evaluated', dimensions: { validity: 1 } } })
    writeFileSync(join(folder, 'strange.csv'), without(0, (row) => row.replace(/Biscoe|Dream/, 'Elsewhere').replace(/,\d{4}\./, ',99999.'))) // prettier-ignore
    writeFileSync(join(folder, 'less.csv'), without(1))
    const ill = await modelgate('monitor', '--current', 'less.csv')
    expect(ill.code).toBe(1)
    expect(ill.out).toContain(`checked against the schema stored with deployment ${deployment}`)
    expect(ill.out).toContain("expected columns are missing: 'island'")
    const strange = await json('monitor', '--current', 'strange.csv')
    expect(strange.quality.dimensions.validity).toBeLessThan(1)
  })

  it('is what a run without reference data is judged by, and goes on with what it deploys', async () => {
    const stored = await schemaIn('staging')
    const { validation, deployment: next } = await run('penguins-next', 'validate,deploy', '--auto-deploy')
    expect(messageOf(validation.checks, 'validation.data_quality')).toContain(
      `against the schema stored with deployment ${deployment}`,
    )
    expect(next.status).toBe('deployed')
    expect(await schemaIn('staging')).toEqual(stored)
    expect((await modelgate('rollback', '--environment', 'staging')).code).toBe(0)
    expect(await schemaIn('staging')).toEqual(stored)
  })

  it('is nowhere after a deployment that no data was checked for, and monitor says so', async () => {
    await run('penguins-next', 'test,deploy', '--environment', 'development', '--auto-deploy')
    expect(await schemaIn('development')).toBeUndefined()
    const { code, out } = await modelgate('monitor', '--environment', 'development', '--current', 'fresh.csv')
    expect(code).toBe(1)
    expect(out).toContain('data quality: not evaluated: no schema is stored with what is live')
    expect(warnings).toEqual([])
  })

  it('is told to be unreadable where its environment is damaged, and the data is judged by itself', async () => {
    const store = join(folder, '.modelgate')
    const commit = readFileSync(join(store, 'refs/modelgate/production.ref'), 'utf8').trim()
    const { tree } = JSON.parse(readFileSync(join(store, `commits/${commit}.json`), 'utf8'))
    const id: string = tree['manifest.json']
    writeFileSync(join(store, 'objects', id.slice(0, 2), id), 'damaged')
    const quality = await json('quality', '--data', 'validation.csv', '--environment', 'production')
    expect(quality).toMatchObject({ code: 0, dimensions: { consistency: null } })
    expect(warnings).toEqual([expect.stringContaining('columns are checked against no stored schema')])
    const { validation } = await run('penguins', 'validate', '--environment', 'production')
    expect(validation.checks.find((check: { id: string }) => check.id === 'quality.stored_schema')).toMatchObject({
      ...{ status: 'inconclusive', severity: 'warn' },
      message: expect.stringContaining('the schema of the deployed model cannot be read'),
    })
  })
})
