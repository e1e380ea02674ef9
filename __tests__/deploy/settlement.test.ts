import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { BranchStore, Clock } from '../../src/core/ports.js'
import {
  deployModel,
  deploymentStatus,
  type HealthProbe,
  recoverEnvironment,
  rollbackEnvironment,
  verifyEnvironment,
} from '../../src/deploy/index.js'
import { check, deployerFor } from './support/deployer.js'
import { type GitServer, startGitServer, testClock } from './support/git-server.js'

/** Time passes only by sleeping: an hour of waiting takes no time. */
function virtualClock(startMs = 0): Clock & { waited: () => number } {
  let slept = 0
  return {
    now: () => new Date(Date.now() + startMs + slept),
    elapsed: () => slept,
    sleep: (milliseconds) => {
      slept += milliseconds
      return Promise.resolve()
    },
    waited: () => slept,
  }
}

describe('a deployment whose run ended between flip and verdict', () => {
  let server: GitServer
  let store: BranchStore
  beforeEach(async () => {
    server = startGitServer()
    store = await server.open()
    await deployModel(deployerFor(server.folder, store).request('one'))
  })
  afterEach(() => server.stop())

  const live = (): string => server.git('show', 'modelgate/staging:models/staging/model.joblib')

  /** Leaves `two` live and unverified: the connection is lost when the live bytes are read back. @returns its id */
  const leaveUnverified = async (clock: Clock = testClock()): Promise<string> => {
    let downloads = 0
    const failing = new Proxy(store, {
      get: (target, name: keyof BranchStore) =>
        name === 'download'
          ? (...args: Parameters<BranchStore['download']>) =>
              ++downloads === 2 ? Promise.reject(new Error('connection lost')) : target.download(...args)
          : target[name]?.bind(target as never),
    })
    const lost = deployModel(deployerFor(server.folder, failing, { clock }).request('two'))
    await expect(lost).rejects.toMatchObject({
      message: expect.stringMatching(/is live in staging but unverified: connection lost/),
    })
    const { live: manifest } = await deploymentStatus(store, 'staging')
    expect(manifest).toMatchObject({ status: 'unverified' })
    return manifest!.id
  }

  it('is reported as unverified by monitoring, which changes nothing', async () => {
    const id = await leaveUnverified()
    const tip = server.git('rev-parse', 'modelgate/staging')
    const found = await verifyEnvironment(deployerFor(server.folder, store).operation)
    expect(found).toMatchObject({ status: 'unverified', manifest: { id }, health_check: { status: 'passed' } })
    expect(server.git('rev-parse', 'modelgate/staging')).toBe(tip)
  })

  it('is waited for until its own limit, then rolled back before anything new is deployed', async () => {
    const id = await leaveUnverified()
    const clock = virtualClock()
    const result = await deployModel(deployerFor(server.folder, store, { clock }).request('three'))
    expect(result).toMatchObject({ status: 'deployed' })
    expect(clock.waited()).toBeGreaterThan(400_000) // 300 s health check and 120 s margin, less the real seconds that passed
    expect(clock.waited()).toBeLessThan(450_000)
    const { deployments } = await deploymentStatus(store, 'staging')
    expect(deployments.map((record) => [record.kind, record.outcome])).toEqual([
      ['deployment', 'active'],
      ['deployment', 'rolled_back'],
      ['rollback', 'active'],
      ['deployment', 'active'],
    ])
    expect(deployments[1]).toMatchObject({ id })
  })

  it('is rolled back at once when a waiting run finds it unhealthy', async () => {
    await leaveUnverified()
    const clock = virtualClock()
    const health: HealthProbe = (file) =>
      Promise.resolve([check('health.load', readFileSync(file, 'utf8') === 'two' ? 'failed' : 'passed')])
    await recoverEnvironment({ ...deployerFor(server.folder, store, { clock }).operation, health })
    expect(live()).toBe('one')
    expect(clock.waited()).toBeGreaterThan(5_000)
    expect(clock.waited()).toBeLessThan(10_000)
  })

  it('is not waited for by the post step, which knows that its run is dead', async () => {
    const id = await leaveUnverified()
    const clock = virtualClock()
    const manifest = await recoverEnvironment(deployerFor(server.folder, store, { clock }).operation, id)
    expect(manifest).toMatchObject({ kind: 'rollback', status: 'active' })
    expect(live()).toBe('one')
    expect(clock.waited()).toBe(0)
  })

  it('is settled at once by any later run that finds its process gone, and its candidate goes away', async () => {
    await leaveUnverified()
    const tip = server.git('rev-parse', 'modelgate/staging')
    await store.move('modelgate-candidate/staging/0123456789ab-test-1', null, tip)
    const clock = virtualClock()
    const { operation } = deployerFor(server.folder, store, { clock })
    const processes = { self: 'later', isGone: (name: string) => Promise.resolve(name === 'test-1') }
    await recoverEnvironment({ ...operation, processes })
    expect(live()).toBe('one')
    expect(clock.waited()).toBe(0)
    expect(server.git('for-each-ref', 'refs/heads/modelgate-candidate')).toBe('')
    const { deployments } = await deploymentStatus(store, 'staging')
    expect(deployments.at(-1)).toMatchObject({ kind: 'rollback', outcome: 'active' })
  })

  it('is not waited for longer than its limit when its clock was days ahead', async () => {
    await leaveUnverified(testClock({ ms: 10 * 24 * 3_600_000 }))
    const clock = virtualClock()
    await recoverEnvironment(deployerFor(server.folder, store, { clock }).operation)
    expect(live()).toBe('one')
    expect(clock.waited()).toBeLessThan(450_000)
  })

  it('is settled before a rollback somebody asks for', async () => {
    const id = await leaveUnverified()
    await recoverEnvironment(deployerFor(server.folder, store).operation, id)
    const { operation } = deployerFor(server.folder, store)
    await expect(rollbackEnvironment({ ...operation, to: id })).rejects.toThrow('never passed its health check')
    await expect(rollbackEnvironment(operation)).rejects.toThrow('no predecessor')
  })
})
