import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { BranchStore, Clock } from '../../../src/core/ports.js'
import {
  deployModel,
  deploymentStatus,
  deployTargets,
  type HealthProbe,
  recoverEnvironment,
  rollbackEnvironment,
  verifyEnvironment,
} from '../../../src/deploy/index.js'
import { buildRooms } from '../support/build.js'
import { check, type Deployer, deployerFor } from '../support/deployer.js'
import { testClock } from '../support/git-server.js'

const target = deployTargets.find((each) => each.name === 'directory')!

describe('the directory target', () => {
  let home: string
  let folder: string
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'mg-directory-'))
    folder = join(home, 'served')
  })
  afterEach(() => {
    rmSync(home, { recursive: true, force: true })
  })

  const open = (clock: Clock = testClock()): Promise<BranchStore> =>
    target.open({
      folder,
      clock,
      processes: { self: 'test', isGone: (name) => Promise.resolve(name === 'killed') },
      isAncestor: () => Promise.resolve(null),
      openBranchStore: () => Promise.reject(new Error('not used')),
    })
  const deployer = async (seed = 1, clock: Clock = testClock()): Promise<Deployer> =>
    deployerFor(home, await open(clock), { seed, clock })
  const live = (): string => readFileSync(join(folder, 'models', 'staging', 'model.joblib'), 'utf8')
  const files = (under: string): string[] =>
    readdirSync(join(folder, under), { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name))

  it('serves models/<environment>/<file> with timestamped backups', async () => {
    const { request, operation } = await deployer()
    const first = await deployModel(request('one'))
    const second = await deployModel(request('two'))
    expect([first.status, second.status, live()]).toEqual(['deployed', 'deployed', 'two'])
    expect(readFileSync(join(folder, second.backup!), 'utf8')).toBe('one')
    expect(await verifyEnvironment(operation)).toMatchObject({ status: 'healthy' })
    expect((await rollbackEnvironment(operation)).status).toBe('rolled_back')
    expect(live()).toBe('one')
    expect(files('models')).toHaveLength(1)
    expect(files('.modelgate').filter((name) => name.endsWith('.tmp') || name.includes('lock'))).toEqual([])
  })

  it('keeps K backups and no other copies of models', async () => {
    const { request, operation } = await deployer()
    const first = await deployModel(request('one'))
    for (const content of ['two', 'three', 'four', 'five'])
      await deployModel(request(content, { options: { keepBackups: 2 } }))
    expect(
      files('backups')
        .map((path) => readFileSync(path, 'utf8'))
        .sort(),
    ).toEqual(['four', 'three'])
    const models = files(join('.modelgate', 'objects')).filter((path) =>
      /^(one|two|three|four|five)$/.test(readFileSync(path, 'utf8')),
    )
    expect(models).toHaveLength(3)
    await expect(rollbackEnvironment({ ...operation, to: first.deployment_id! })).rejects.toMatchObject({
      code: 'deploy',
      message: expect.stringContaining('no longer in'),
    })
    expect(live()).toBe('five')
  })

  it('rolls back when the live model is unhealthy', async () => {
    const { request } = await deployer()
    await deployModel(request('one'))
    let looks = 0
    const health: HealthProbe = (file) =>
      Promise.resolve([check('health.load', readFileSync(file, 'utf8') === 'two' && ++looks > 1 ? 'failed' : 'passed')])
    expect((await deployModel(request('two', { health }))).status).toBe('rolled_back')
    expect(live()).toBe('one')
  })

  it('leaves files of others in the folder alone', async () => {
    mkdirSync(join(folder, 'models', 'staging'), { recursive: true })
    writeFileSync(join(folder, 'models', 'staging', 'other.txt'), 'mine')
    const { request } = await deployer()
    await deployModel(request('one'))
    await deployModel(request('two'))
    expect(readFileSync(join(folder, 'models', 'staging', 'other.txt'), 'utf8')).toBe('mine')
  })

  it('finds a live file that was changed by hand and mends it by the next deployment', async () => {
    const { request, operation } = await deployer()
    await deployModel(request('one'))
    writeFileSync(join(folder, 'models', 'staging', 'model.joblib'), 'swapped')
    expect(await verifyEnvironment(operation)).toMatchObject({ status: 'unhealthy' })
    expect((await deployModel(request('one'))).status).toBe('deployed')
    expect(live()).toBe('one')
    expect(await verifyEnvironment(operation)).toMatchObject({ status: 'healthy' })
  })

  it.each(['commits', 'objects', 'refs'])('stops with one clear error when a file in %s was edited', async (part) => {
    const { request } = await deployer()
    await deployModel(request('one'))
    const before = live()
    for (const path of files(join('.modelgate', part))) writeFileSync(path, '{"edited": true}')
    await expect(deployModel(request('two'))).rejects.toMatchObject({ code: 'corrupt' })
    expect(live()).toBe(before)
  })

  it('puts six deployers in a line and loses none', async () => {
    const contents = ['a', 'b', 'c', 'd', 'e', 'f']
    const results = await Promise.all(
      contents.map(async (content, seed) => deployModel((await deployer(seed)).request(content))),
    )
    expect(results.map((result) => result.status)).toEqual(contents.map(() => 'deployed'))
    const { deployments } = await deploymentStatus(await open(), 'staging')
    expect(deployments.map((record) => record.outcome)).toEqual(contents.map(() => 'active'))
    expect(contents).toContain(live())
    expect(files('backups')).toHaveLength(3)
  }, 120_000)

  it('takes over the lock of a process that is dead, and waits for one that lives', async () => {
    const { request } = await deployer()
    mkdirSync(join(folder, '.modelgate'), { recursive: true })
    const lock = join(folder, '.modelgate', 'lock')
    const dead = spawnSync(process.execPath, ['-e', '']).pid
    writeFileSync(lock, JSON.stringify({ host: hostname(), pid: dead, token: 'x' }))
    expect((await deployModel(request('one'))).status).toBe('deployed')
    writeFileSync(lock, '') // killed before it could sign its lock
    expect((await deployModel(request('one and a half'))).status).toBe('deployed')
    writeFileSync(lock, JSON.stringify({ host: hostname(), pid: process.pid, token: 'y' }))
    const waiting = deployModel(request('two'))
    await new Promise((done) => setTimeout(done, 500))
    expect(live()).toBe('one and a half')
    rmSync(lock)
    expect((await waiting).status).toBe('deployed')
  })

  it('is consistent after SIGKILL at every step, and the next run converges', async () => {
    const build = buildRooms(home)
    let offset = 0
    const run = (job: object): { signal: string | null; stdout: string } => {
      const argument = JSON.stringify({ build, folder: home, directory: folder, clockOffset: offset, ...job })
      const child = spawnSync(process.execPath, [resolve('__tests__/deploy/support/killed-run.mjs'), argument], {
        encoding: 'utf8',
      })
      if (child.signal === null && child.status !== 0) throw new Error(child.stderr)
      return child
    }
    await deployModel((await deployer()).request('base'))
    const calls = JSON.parse(run({ content: 'probe', killAfter: 0 }).stdout) as string[]
    for (const [index, name] of calls.entries()) {
      if (['head', 'list', 'read', 'close'].includes(name)) continue
      const kill = index + 1
      const before = live()
      const content = `model ${kill}`
      expect(run({ content, killAfter: kill }).signal).toBe('SIGKILL')
      expect([before, content]).toContain(live())
      offset += 3_600_000
      const next = await deployer(1, testClock({ ms: offset }))
      expect((await deployModel(next.request(content))).status).toBe('deployed')
      expect(live()).toBe(content)
      expect(await recoverEnvironment(next.operation)).toMatchObject({ status: 'active' })
    }
    expect(existsSync(join(folder, '.modelgate', 'lock'))).toBe(false)
  }, 120_000)

  it('takes away what a killed run wrote and nobody can see, and nothing of a run that lives', async () => {
    const store = (self: string): Promise<BranchStore> =>
      target.open({
        folder,
        clock: testClock(),
        processes: { self, isGone: (name) => Promise.resolve(name === 'killed') },
        isAncestor: () => Promise.resolve(null),
        openBranchStore: () => Promise.reject(new Error('not used')),
      })
    await deployModel((await deployer()).request('one'))
    const known = files('.')
    const entries = [{ path: 'models/staging/model.joblib', content: Buffer.from('half done') }]
    const written: string[][] = []
    for (const self of ['killed', 'alive']) {
      await (await store(self)).commit(null, entries, self)
      written.push(files('.').filter((path) => !known.includes(path) && !written.flat().includes(path)))
    }
    for (const self of ['killed', 'alive'])
      for (const place of [join('models', 'staging'), join('.modelgate', 'tmp')])
        writeFileSync(join(folder, place, `.modelgate-${self}.${randomUUID()}.tmp`), 'half')
    const dead = spawnSync(process.execPath, ['-e', '']).pid
    writeFileSync(join(folder, '.modelgate', 'lock.aside'), JSON.stringify({ host: hostname(), pid: dead, token: 'x' }))
    expect(written.map((paths) => paths.length)).toEqual([3, 2]) // the object is the same one
    await deployModel((await deployer()).request('one'))
    const left = files('.').filter((path) => !known.includes(path))
    expect(left.filter((path) => path.includes('killed') || path.includes('lock'))).toEqual([])
    expect(left.filter((path) => path.endsWith('.tmp'))).toHaveLength(2)
    for (const path of written[1]!) expect(left).toContain(path)
    expect(left).toHaveLength(5) // the object is still wanted by the run that lives
    const alive = await store('alive')
    const commit = await alive.commit(null, entries, 'again')
    expect(await alive.move('modelgate-candidate/staging/a', null, commit)).toBe('moved')
    await alive.remove('modelgate-candidate/staging/a')
    expect(files('.modelgate').filter((path) => path.includes(commit))).toEqual([])
  })

  it('finishes a layout that was cut short between moving the ref and copying the model', async () => {
    const { request, operation } = await deployer()
    await deployModel(request('one'))
    await deployModel(request('two'))
    // The state that a kill inside move() leaves: the ref is new, the layout is the old one.
    rmSync(join(folder, '.modelgate', 'shown'), { recursive: true })
    rmSync(join(folder, 'models'), { recursive: true })
    expect(await verifyEnvironment(operation)).toMatchObject({ status: 'healthy' })
    expect(live()).toBe('two')
  })
})
