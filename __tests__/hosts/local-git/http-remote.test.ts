import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { silentLogger } from '../../../src/core/log.js'
import type { BranchStore } from '../../../src/core/ports.js'
import { deployModel, rollbackEnvironment } from '../../../src/deploy/index.js'
import { openGitStore } from '../../../src/hosts/local-git/index.js'
import { deployerFor } from '../../deploy/support/deployer.js'
import { testClock } from '../../deploy/support/git-server.js'
import { type HttpGitServer, startHttpGitServer } from './support/http-git-server.js'

const TOKEN = 'ghs_notARealToken0123456789'

describe('a git server over http with a token', () => {
  let folder: string
  let server: HttpGitServer
  let store: BranchStore
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'mg-http-'))
    server = await startHttpGitServer(folder, TOKEN)
  })
  afterEach(async () => {
    await store.close()
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  /** A `git` on the PATH that writes its arguments down and then becomes the real one. */
  const spyOnArguments = (): { environment: Record<string, string | undefined>; log: string } => {
    const log = join(folder, 'arguments.log')
    const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim()
    mkdirSync(join(folder, 'bin'))
    writeFileSync(join(folder, 'bin', 'git'), `#!/bin/sh\nprintf '%s\\n' "$*" >> '${log}'\nexec '${real}' "$@"\n`, {
      mode: 0o755,
    })
    return { environment: { ...process.env, PATH: `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}` }, log }
  }
  const open = async (
    token: string | null = TOKEN,
    remote = server.url,
    environment: Record<string, string | undefined> = process.env,
  ): Promise<BranchStore> => {
    const options = { checkout: null, environment, clock: testClock(), log: silentLogger }
    store = await openGitStore({ remote, token, temporaryFolder: join(folder, 'tmp'), ...options })
    return store
  }
  const live = (): string =>
    execFileSync('git', ['show', 'modelgate/staging:models/staging/model.joblib'], {
      cwd: server.repository,
      encoding: 'utf8',
    })

  it('deploys and rolls back with exactly one Authorization header and no token in any argument or file', async () => {
    const { environment, log } = spyOnArguments()
    const { request, operation } = deployerFor(folder, await open(TOKEN, server.url, environment))
    expect((await deployModel(request('one'))).status).toBe('deployed')
    expect((await deployModel(request('two'))).status).toBe('deployed')
    expect((await rollbackEnvironment(operation)).status).toBe('rolled_back')
    expect(live()).toBe('one')
    expect(server.requests.every((each) => each.authorization.length === 1)).toBe(true)
    const written = readFileSync(log, 'utf8')
    expect(written).toContain('push --porcelain')
    expect(written).not.toContain(TOKEN)
    expect(written).not.toContain(Buffer.from(`x-access-token:${TOKEN}`).toString('base64'))
    const found = spawnSync('grep', ['-rlE', `${TOKEN}|x-access-token`, join(folder, 'tmp')], { encoding: 'utf8' })
    expect([found.status, found.stdout]).toEqual([1, ''])
  })

  it('takes credentials out of an address before git sees it', async () => {
    const { environment, log } = spyOnArguments()
    const address = server.url.replace('http://', `http://x-access-token:${TOKEN}@`)
    await open(null, address, environment)
    expect(await store.head('modelgate/staging')).toBeNull()
    expect(store.describe('modelgate/staging')).toBe(`${server.url} modelgate/staging`)
    expect(readFileSync(log, 'utf8')).not.toContain(TOKEN)
  })

  it('does not send a second header when a netrc file or the user configuration has one', async () => {
    const home = join(folder, 'home')
    mkdirSync(home)
    writeFileSync(join(home, '.netrc'), 'machine 127.0.0.1 login someone password else\n', { mode: 0o600 })
    writeFileSync(join(home, '.gitconfig'), '[http]\n\textraHeader = Authorization: Basic b3RoZXI=\n')
    await open(TOKEN, server.url, { ...process.env, HOME: home })
    expect(await store.head('main')).toBeNull()
    expect(server.requests.map((each) => each.authorization.length)).toEqual(server.requests.map(() => 1))
  })

  it('says what permission is missing when the token may only read', async () => {
    server.fault = ({ path }) => (path.includes('git-receive-pack') ? 'forbidden' : null)
    const { request } = deployerFor(folder, await open())
    await expect(deployModel(request('one'))).rejects.toMatchObject({
      code: 'deploy',
      remedy: expect.stringContaining('contents: write'),
    })
    expect(server.requests.filter(({ path }) => path.includes('git-receive-pack')).length).toBeLessThanOrEqual(2)
  })

  it('says that the token is wrong without showing it', async () => {
    await open('wrong-token-123')
    const failed = await store.head('modelgate/staging').catch((error: unknown) => error)
    expect(failed).toMatchObject({ code: 'deploy', remedy: expect.stringContaining('token') })
    expect(JSON.stringify(failed) + String(failed)).not.toContain('wrong-token-123')
  })

  it('gets over a server that is unavailable for a moment', async () => {
    const kinds = new Set<string>()
    server.fault = ({ method, path }) => {
      const isNew = !kinds.has(method + path)
      kinds.add(method + path)
      return isNew ? 'unavailable' : null
    }
    const { request } = deployerFor(folder, await open())
    expect((await deployModel(request('one'))).status).toBe('deployed')
    expect(live()).toBe('one')
    expect(kinds.size).toBe(4)
  })

  it('knows that a push went through although its answer was lost', async () => {
    let dropped = 0
    server.fault = ({ method, path }) =>
      method === 'POST' && path.endsWith('git-receive-pack') && ++dropped === 2 ? 'drop-answer' : null
    const { request } = deployerFor(folder, await open())
    expect((await deployModel(request('one'))).status).toBe('deployed')
    expect(dropped).toBeGreaterThan(2)
    expect(live()).toBe('one')
    const count = execFileSync('git', ['rev-list', '--count', 'modelgate/staging'], {
      cwd: server.repository,
      encoding: 'utf8',
    })
    expect(count.trim()).toBe('2')
  })
})
