import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { COMMANDS } from '../../src/commands/index.js'
import { parseArguments, type CommandName } from '../../src/inputs/index.js'
import { temporaryFolder, testSurroundings } from '../support/surroundings.js'

const parent = temporaryFolder()
let folder = ''
let server: Server
let asked: string[] = []
let answer: (path: string) => number = () => 200

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.writeHead(answer(request.url ?? '')).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

beforeEach(() => {
  folder = mkdtempSync(join(parent, 'case-'))
  asked = []
  answer = () => 200
  for (const name of ['penguins', 'penguins-next'])
    cpSync(`examples/models/${name}.joblib`, join(folder, `${name}.joblib`))
})

function configure(keys: object): void {
  const deployment = { target: 'directory', health_grace: 0, ...keys }
  const security = { vulnerability_scan: false, dependency_check: false }
  writeFileSync(join(folder, 'c.yaml'), JSON.stringify({ cicd: { deployment, security } }))
}

const address = (path: string): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`

async function modelgate(name: CommandName, ...words: string[]): Promise<{ code: number; out: string }> {
  const command = await COMMANDS.find((entry) => entry.name === name)!.load()
  let out = ''
  const inputs = parseArguments(name, [...words, '--config', 'c.yaml'])
  const code = await command.run(inputs, testSurroundings(folder), (text) => (out += text))
  return { code, out }
}

const deploy = async (model: string) => {
  const words = ['--model', `${model}.joblib`, '--environment', 'staging', '--auto-deploy', '--stages', 'test,deploy']
  const { code, out } = await modelgate('run', ...words, '--json')
  return { code, deployment: JSON.parse(out).stages.deployment }
}
const live = (model: string): Buffer => readFileSync(join(folder, 'models', 'staging', `${model}.joblib`))

describe('the service that serves the live model', () => {
  it('is asked by its address about the deployment that is live, and not about a candidate', async () => {
    configure({ health_url: address('/healthz/{environment}/{sha256}?id={id}') })
    const { deployment } = await deploy('penguins')
    expect(deployment.status).toBe('deployed')
    expect(asked).toEqual([`/healthz/staging/${deployment.sha256}?id=${deployment.deployment_id}`])
  })

  it('brings the deployment before back when it does not answer 2xx, whatever the share of other checks', async () => {
    configure({ health_url: address('/{sha256}'), rollback_threshold: 0.1 })
    const first = await deploy('penguins')
    answer = (path) => (path.includes(first.deployment.sha256) ? 204 : 500)
    const second = await deploy('penguins-next')
    expect([second.code, second.deployment.status]).toEqual([1, 'rolled_back'])
    const failed = second.deployment.health_check.checks.filter((one: { status: string }) => one.status !== 'passed')
    expect(failed).toMatchObject([
      { id: 'health.service', measured: 500, message: 'the service answers 500, expected 200 to 299' },
    ])
    expect(live('penguins')).toEqual(readFileSync('examples/models/penguins.joblib'))
  })

  it('has its time to see the new model', async () => {
    configure({ health_url: address('/'), health_grace: 30 })
    answer = () => (asked.length < 3 ? 503 : 200)
    expect((await deploy('penguins')).deployment.status).toBe('deployed')
    expect(asked).toHaveLength(3)
  })

  it('that is down makes monitoring restore, too', async () => {
    configure({})
    await deploy('penguins')
    const next = await deploy('penguins-next')
    configure({ health_url: address('/{sha256}') })
    answer = (path) => (path.includes(next.deployment.sha256) ? 500 : 200)
    const { code, out } = await modelgate('monitor', '--environment', 'staging', '--auto-rollback', '--json')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ status: 'unhealthy', rollback: { status: 'rolled_back' } })
  })

  it('is asked by a program, which is told what is live and gets no tokens', async () => {
    const seen = join(folder, 'seen.json')
    const script = `require('fs').writeFileSync(${JSON.stringify(seen)}, JSON.stringify({ env: process.env, size: require('fs').statSync(process.env.MODELGATE_MODEL).size }))`
    process.env['MODELGATE_TOKEN'] = 'secret'
    configure({ health_command: [process.execPath, '-e', script] })
    const { deployment } = await deploy('penguins')
    delete process.env['MODELGATE_TOKEN']
    const { env, size } = JSON.parse(readFileSync(seen, 'utf8'))
    expect(size).toBe(live('penguins').length)
    expect(env).toMatchObject({ MODELGATE_ENVIRONMENT: 'staging', MODELGATE_SHA256: deployment.sha256 })
    expect(env).not.toHaveProperty('MODELGATE_TOKEN')
  })

  it.each([
    ['ends with 3', ['-e', 'console.error("queue is full"); process.exit(3)'], 'ended with 3: queue is full'],
    ['cannot be started', null, 'ENOENT'],
  ])('is unhealthy when its program %s; the first deployment is marked as failed', async (_how, words, message) => {
    configure({ health_command: words === null ? ['./no-such-program'] : [process.execPath, ...words] })
    const { code, deployment } = await deploy('penguins')
    expect([code, deployment.status]).toEqual([1, 'failed'])
    expect(deployment.health_check.checks.at(-1)).toMatchObject({
      id: 'health.command',
      status: expect.not.stringMatching('passed'),
      message: expect.stringContaining(message),
    })
  })

  it('cannot hold a deployment longer than the time limit of the health check', async () => {
    configure({ health_command: [process.execPath, '-e', 'setInterval(() => {}, 1000)'], health_check_timeout: 3 })
    const { deployment } = await deploy('penguins')
    expect(deployment.status).toBe('failed')
    expect(deployment.health_check.checks.at(-1)).toMatchObject({ id: 'health.timeout' })
  })
})
