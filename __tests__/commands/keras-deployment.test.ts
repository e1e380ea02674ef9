import { beforeAll, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { COMMANDS } from '../../src/commands/index.js'
import { parseArguments, type CommandName } from '../../src/inputs/index.js'
import { temporaryFolder, testSurroundings } from '../support/surroundings.js'

const folder = temporaryFolder()
const NEXT = '__tests__/fixtures/keras/keras-3.15.1/dense-softmax/model.keras.gz'

beforeAll(() => {
  cpSync('examples', join(folder, 'examples'), { recursive: true })
  writeFileSync(join(folder, 'next.keras'), gunzipSync(readFileSync(NEXT)))
  mkdirSync(join(folder, 'remote.git'))
  execFileSync('git', ['init', '--quiet', '--bare', join(folder, 'remote.git')])
  writeFileSync(
    join(folder, 'c.yaml'),
    `cicd: { deployment: { remote: ${JSON.stringify(join(folder, 'remote.git'))} }, security: { dependency_check: false }, validation: { data_drift_threshold: 0.25 } }`,
  )
})

async function modelgate(name: CommandName, ...words: string[]): Promise<{ code: number; out: string }> {
  const command = await COMMANDS.find((entry) => entry.name === name)!.load()
  let out = ''
  const inputs = parseArguments(name, [...words, '--config', 'c.yaml', '--json'])
  const code = await command.run(inputs, testSurroundings(folder), (text) => (out += text))
  return { code, out }
}

it('deploys a Keras model behind the whole gate, and restores it in place of the next one', async () => {
  const data = [
    '--validation-data',
    'examples/data/wine-validation.csv',
    '--reference-data',
    'examples/data/wine-train.csv',
  ]
  const gate = ['--target', 'cultivar', '--auto-deploy', ...data]
  const first = JSON.parse((await modelgate('run', '--model', 'examples/models/wine.h5', ...gate)).out)
  expect(first).toMatchObject({ overall_status: 'deployed', model: { format: 'hdf5' } })
  expect(first.stages.deployment.health_check.score).toBe(1)

  const second = JSON.parse(
    (await modelgate('run', '--model', 'next.keras', '--auto-deploy', '--stages', 'test,deploy')).out,
  )
  expect(second).toMatchObject({ overall_status: 'deployed', model: { format: 'keras' } })

  const back = await modelgate('rollback', '--environment', 'staging')
  expect(back.code).toBe(0)
  const status = JSON.parse((await modelgate('status')).out)
  expect(status.environments[0].live.sha256).toBe(first.model.sha256)
  const live = execFileSync('git', [
    '--git-dir',
    join(folder, 'remote.git'),
    'show',
    'modelgate/staging:models/staging/wine.h5',
  ])
  expect(live.equals(readFileSync('examples/models/wine.h5'))).toBe(true)
})
