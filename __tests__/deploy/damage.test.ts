import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { deployModel, deploymentStatus, rollbackEnvironment, verifyEnvironment } from '../../src/deploy/index.js'
import { type Deployer, deployerFor } from './support/deployer.js'
import { type GitServer, startGitServer } from './support/git-server.js'

describe('an environment that was edited by hand', () => {
  let server: GitServer
  let deployer: Deployer
  beforeEach(async () => {
    server = startGitServer()
    deployer = deployerFor(server.folder, await server.open())
    await deployModel(deployer.request('one'))
    await deployModel(deployer.request('two'))
  })
  afterEach(() => server.stop())

  /** Clones the branch, edits a file and pushes, as a person would. @returns the clone */
  const edit = (path: string, change: (text: string) => string): string => {
    const clone = mkdtempSync(join(server.folder, 'clone-'))
    const git = (...args: string[]): string =>
      execFileSync('git', args, { cwd: clone, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
    git('clone', '--quiet', '--branch', 'modelgate/staging', server.remote, '.')
    writeFileSync(join(clone, path), change(readFileSync(join(clone, path), 'utf8')))
    git('-c', 'user.name=Eve', '-c', 'user.email=eve@example.com', 'commit', '--quiet', '-am', 'edit')
    git('push', '--quiet')
    return clone
  }

  it.each([
    ['manifest.json', 'is not JSON', (text: string) => text.slice(0, 200)],
    ['manifest.json', 'size', (text: string) => text.replace(/"size": \d+/, '"size": -1')],
    ['manifest.json', 'another deployment', (text: string) => text.replace(/("id": ")[0-9a-f]{12}/, '$1ffffffffffff')],
    [
      'manifest.json',
      'another deployment',
      (text: string) => text.replace(/("sha256": ")[0-9a-f]{64}/, `$1${'0'.repeat(64)}`),
    ],
    [
      'manifest.json',
      'outside its environment',
      (text: string) => text.replace('models/staging/model.joblib', '../../etc/passwd'),
    ],
    ['manifest.json', 'Unrecognized key', (text: string) => text.replace('{', '{"extra": 1,')],
    ['history.jsonl', 'the line before it', (text: string) => text.replace('"actor":"ada"', '"actor":"eve"')],
    ['history.jsonl', 'carries the number|the line before it', (text: string) => text.split('\n').slice(1).join('\n')],
    [
      'history.jsonl',
      'counts 4 history lines',
      (text: string) => `${text.trimEnd().split('\n').slice(0, 3).join('\n')}\n`,
    ],
    [
      'history.jsonl',
      'does not end with the line',
      (text: string) => text.replace(/"score":1(?!.*"score":1)/s, '"score":0.5'),
    ],
    ['history.jsonl', 'cut off', (text: string) => text.trimEnd()],
  ])('%s with %s: one clear error, nothing written', async (path, message, change) => {
    edit(path, change)
    const tip = server.git('rev-parse', 'modelgate/staging')
    const expected = {
      code: 'corrupt',
      message: expect.stringMatching(message),
      remedy: expect.stringContaining('git revert'),
    }
    await expect(deployModel(deployer.request('three'))).rejects.toMatchObject(expected)
    await expect(rollbackEnvironment(deployer.operation)).rejects.toMatchObject(expected)
    await expect(deploymentStatus(deployer.operation.store, 'staging')).rejects.toMatchObject(expected)
    expect(server.git('rev-parse', 'modelgate/staging')).toBe(tip)
    expect(server.git('for-each-ref', 'refs/heads/modelgate-candidate')).toBe('')
  })

  it('goes on after the edit was reverted, as the error says', async () => {
    const clone = edit('manifest.json', () => 'oops')
    execFileSync('git', ['-c', 'user.name=E', '-c', 'user.email=e@example.com', 'revert', '--no-edit', 'HEAD'], {
      cwd: clone,
      stdio: 'ignore',
    })
    execFileSync('git', ['push', '--quiet'], { cwd: clone, stdio: 'ignore' })
    expect((await deployModel(deployer.request('three'))).status).toBe('deployed')
    expect((await deploymentStatus(deployer.operation.store, 'staging')).deployments).toHaveLength(3)
  })

  it('finds other bytes under the live model and replaces them by a deployment of the tested ones', async () => {
    edit('models/staging/model.joblib', () => 'BAD swapped')
    expect(await verifyEnvironment(deployer.operation)).toMatchObject({
      status: 'unhealthy',
      health_check: { status: 'failed', checks: [{ id: 'health.digest', status: 'failed' }] },
    })
    expect((await deployModel(deployer.request('two'))).status).toBe('deployed')
    expect(server.git('show', 'modelgate/staging:models/staging/model.joblib')).toBe('two')
  })

  it('refuses a branch of that name that is not an environment', async () => {
    const { store } = deployer.operation
    const commit = await store.commit(null, [{ path: 'README.md', content: new Uint8Array(1) }], 'mine')
    await store.move('modelgate/other', null, commit)
    const { request } = deployerFor(server.folder, store, { environment: 'other' })
    await expect(deployModel(request('one'))).rejects.toMatchObject({
      code: 'corrupt',
      message: expect.stringContaining('no manifest.json'),
    })
    expect(server.git('rev-parse', 'modelgate/other')).toBe(commit)
  })
})

describe('names', () => {
  it.each([
    '',
    '.',
    '..',
    '../x',
    'a/b',
    'a\\b',
    'a b',
    '-x',
    'x.lock',
    'a..b',
    'x.',
    'NUL',
    'é',
    'a\nb',
    'x'.repeat(101),
    '@{x',
  ])('refuses the environment %j before touching anything', async (environment) => {
    const server = startGitServer()
    const deployer = deployerFor(server.folder, await server.open(), { environment })
    const usage = { code: 'usage' }
    await expect(deployModel(deployer.request('one'))).rejects.toMatchObject(usage)
    await expect(rollbackEnvironment(deployer.operation)).rejects.toMatchObject(usage)
    await expect(verifyEnvironment(deployer.operation)).rejects.toMatchObject(usage)
    await expect(deploymentStatus(deployer.operation.store, environment)).rejects.toMatchObject(usage)
    expect(server.git('for-each-ref')).toBe('')
    await server.stop()
  })

  it.each([
    '',
    '../m.pkl',
    '/m.pkl',
    'a/m.pkl',
    'a\\m.pkl',
    '.hidden',
    'm.pkl ',
    'm\u0000.pkl',
    'con.pkl',
    'manifest.json',
    'm\u202e.pkl',
  ])('refuses the file name %j before touching anything', async (name) => {
    const server = startGitServer()
    const { request } = deployerFor(server.folder, await server.open())
    const wanted = request('one')
    await expect(deployModel({ ...wanted, file: { ...wanted.file, name } })).rejects.toMatchObject({ code: 'usage' })
    expect(server.git('for-each-ref')).toBe('')
    await server.stop()
  })

  it('deploys a file whose name has blanks, brackets and letters of other alphabets', async () => {
    const server = startGitServer()
    const { request } = deployerFor(server.folder, await server.open())
    const wanted = request('one')
    const name = 'Größe (v2) + модель@1.joblib'.normalize('NFC')
    expect((await deployModel({ ...wanted, file: { ...wanted.file, name } })).status).toBe('deployed')
    expect(server.git('show', `modelgate/staging:models/staging/${name}`)).toBe('one')
    await server.stop()
  })
})
