import { readFileSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import {
  deployModel,
  deploymentStatus,
  type HealthProbe,
  planDeployment,
  verifyEnvironment,
} from '../../src/deploy/index.js'
import { check, deployerFor, readingProbe, source } from './support/deployer.js'
import { type GitServer, startGitServer } from './support/git-server.js'

describe('deployModel on a git remote', () => {
  let server: GitServer
  beforeEach(() => {
    server = startGitServer()
  })
  afterEach(() => server.stop())

  const live = (environment = 'staging'): string =>
    server.git('show', `modelgate/${environment}:models/${environment}/model.joblib`)
  const manifest = (environment = 'staging'): Record<string, unknown> =>
    JSON.parse(server.git('show', `modelgate/${environment}:manifest.json`)) as Record<string, unknown>
  const candidates = (): string => server.git('for-each-ref', 'refs/heads/modelgate-candidate')

  it('deploys a first model, confirms it and leaves no candidate', async () => {
    const { request } = deployerFor(server.folder, await server.open())
    const result = await deployModel(request('one'))
    expect(result).toMatchObject({
      status: 'deployed',
      environment: 'staging',
      target: 'environment-branch',
      previous: null,
      backup: null,
      health_check: { status: 'passed', score: 1 },
      rollback_health_check: null,
    })
    expect(result.deployed_ref).toBe(`modelgate/staging@${server.git('rev-parse', 'modelgate/staging')}`)
    expect(result.plan[0]).toContain('create')
    expect(live()).toBe('one')
    expect(manifest()).toMatchObject({
      status: 'active',
      sha256: result.sha256,
      id: result.deployment_id,
      kind: 'deployment',
    })
    expect(candidates()).toBe('')
    expect(server.git('rev-list', '--max-parents=0', '--count', 'modelgate/staging')).toBe('1')
    expect(server.git('fsck', '--strict')).toBe('')
  })

  it('changes nothing when the same bytes are live and healthy', async () => {
    const { request } = deployerFor(server.folder, await server.open())
    const first = await deployModel(request('one'))
    const tip = server.git('rev-parse', 'modelgate/staging')
    const second = await deployModel(request('one'))
    expect(second).toMatchObject({ status: 'deployed', deployment_id: first.deployment_id })
    expect(second.checks.map((found) => found.id)).toEqual(['deploy.unchanged'])
    expect(server.git('rev-parse', 'modelgate/staging')).toBe(tip)
  })

  it('keeps the replaced model as a backup of the same git object', async () => {
    const { request } = deployerFor(server.folder, await server.open())
    const first = await deployModel(request('one'))
    const second = await deployModel(request('two'))
    expect(second.previous).toEqual({ id: first.deployment_id, sha256: first.sha256 })
    expect(second.backup).toMatch(new RegExp(`^backups/staging/\\d{8}T\\d{6}Z-${first.deployment_id}/model.joblib$`))
    expect(live()).toBe('two')
    expect(server.git('show', `modelgate/staging:${second.backup}`)).toBe('one')
    expect(server.git('rev-parse', `modelgate/staging:${second.backup}`)).toBe(
      server.git('rev-parse', 'modelgate/staging~2:models/staging/model.joblib'),
    )
  })

  it('leaves the environment alone when the candidate is unhealthy', async () => {
    const { request } = deployerFor(server.folder, await server.open())
    await deployModel(request('one'))
    const tip = server.git('rev-parse', 'modelgate/staging')
    const result = await deployModel(request('BAD two'))
    expect(result).toMatchObject({
      status: 'failed',
      deployment_id: null,
      health_check: { status: 'failed', score: 1 / 3 },
    })
    expect(result.checks).toEqual([expect.objectContaining({ id: 'deploy.candidate', status: 'failed' })])
    expect(server.git('rev-parse', 'modelgate/staging')).toBe(tip)
    expect(candidates()).toBe('')
  })

  // Healthy as a candidate, unhealthy once live: the second look at the new bytes fails.
  const failsOnceLive = (): HealthProbe => {
    let looks = 0
    return (file, signal, deployed) => {
      if (readFileSync(file, 'utf8') !== 'two') return readingProbe(file, signal, deployed)
      looks++
      return Promise.resolve([check('health.load', looks === 1 ? 'passed' : 'failed')])
    }
  }

  it('rolls back by a new, health-checked commit when the live model is unhealthy', async () => {
    const { request } = deployerFor(server.folder, await server.open())
    const first = await deployModel(request('one'))
    const result = await deployModel(request('two', { health: failsOnceLive() }))
    expect(result).toMatchObject({
      status: 'rolled_back',
      health_check: { status: 'failed' },
      rollback_health_check: { status: 'passed', score: 1 },
      previous: { id: first.deployment_id },
    })
    expect(live()).toBe('one')
    expect(manifest()).toMatchObject({
      status: 'active',
      kind: 'rollback',
      restores: first.deployment_id,
      sha256: first.sha256,
    })
    const status = await deploymentStatus(request('x').store, 'staging')
    expect(status.deployments.map((record) => [record.kind, record.outcome, record.live])).toEqual([
      ['deployment', 'active', false],
      ['deployment', 'rolled_back', false],
      ['rollback', 'active', true],
    ])
    // Of the gate, before it went live; those of a rollback are those of the same bytes before.
    expect(status.deployments.map(({ metrics }) => metrics)).toEqual(Array(3).fill({ accuracy: 0.9 }))
    expect(status.success_rate).toBe(0.5)
    expect(status.mean_time_to_restore_ms).toBeGreaterThan(0)
  })

  it('marks the first deployment as failed when there is nothing to roll back to', async () => {
    const { request } = deployerFor(server.folder, await server.open())
    const result = await deployModel(request('two', { health: failsOnceLive() }))
    expect(result.status).toBe('failed')
    expect(result.checks.at(-1)).toMatchObject({
      id: 'deploy.rollback',
      message: expect.stringContaining('first deployment'),
    })
    expect(manifest()).toMatchObject({ status: 'failed' })
    const next = await deployModel(request('three'))
    expect(next).toMatchObject({ status: 'deployed', previous: null })
    expect(manifest()).toMatchObject({ status: 'active', backups: [] })
  })

  it('says so when the restored model is unhealthy as well', async () => {
    const { request } = deployerFor(server.folder, await server.open())
    await deployModel(request('one'))
    let looks = 0
    const health: HealthProbe = () => Promise.resolve([check('health.load', ++looks === 1 ? 'passed' : 'failed')])
    const result = await deployModel(request('two', { health }))
    expect(result).toMatchObject({ status: 'rolled_back', rollback_health_check: { status: 'failed' } })
    expect(result.checks.at(-1)!.message).toContain('look at it now')
    expect(live()).toBe('one')
    expect(manifest()).toMatchObject({ status: 'failed', kind: 'rollback' })
  })

  it('stops a health check that never answers at the timeout', async () => {
    const { request } = deployerFor(server.folder, await server.open())
    const began = performance.now()
    const health: HealthProbe = () => new Promise(() => undefined)
    const result = await deployModel(request('one', { health, options: { healthCheckTimeoutMs: 300 } }))
    expect(performance.now() - began).toBeLessThan(5_000)
    expect(result.health_check?.checks.at(-1)).toMatchObject({ id: 'health.timeout', status: 'error' })
    expect(result.status).toBe('failed')
  })

  it('treats a probe that throws as unhealthy even at threshold 0', async () => {
    const { request } = deployerFor(server.folder, await server.open())
    const health: HealthProbe = () => Promise.reject(new Error('cannot open the model'))
    const result = await deployModel(request('one', { health, options: { rollbackThreshold: 0 } }))
    expect(result).toMatchObject({ status: 'failed', health_check: { status: 'failed' } })
    expect(result.health_check?.checks.at(-1)?.message).toBe('cannot open the model')
  })

  it('accepts a partly failing health check down to the threshold, not below', async () => {
    const { request } = deployerFor(server.folder, await server.open())
    const health: HealthProbe = () =>
      Promise.resolve([check('a', 'passed'), check('b', 'failed'), check('c', 'skipped')])
    expect((await deployModel(request('one', { health, options: { rollbackThreshold: 0.67 } }))).status).toBe('failed')
    expect((await deployModel(request('one', { health, options: { rollbackThreshold: 0.66 } }))).status).toBe(
      'deployed',
    )
  })

  it('refuses bytes that this run did not test', async () => {
    const { request } = deployerFor(server.folder, await server.open())
    const wanted = request('one')
    writeFileSync(wanted.file.path, 'other')
    await expect(deployModel(wanted)).rejects.toMatchObject({
      code: 'deploy',
      message: expect.stringContaining('changed after'),
    })
    expect(server.git('for-each-ref')).toBe('')
  })

  it('refuses a file over the size limit before anything starts', async () => {
    const { request } = deployerFor(server.folder, await server.open())
    const wanted = request('one')
    const file = { ...wanted.file, size: 96 * 1024 ** 2, path: '/does/not/exist' }
    await expect(deployModel({ ...wanted, file })).rejects.toMatchObject({
      code: 'limit',
      message: 'model.joblib has 96.0 MiB, the largest file of this target has 95.0 MiB',
      remedy: expect.stringContaining('compress'),
    })
  })

  it('deploys two environments independently', async () => {
    const store = await server.open()
    await deployModel(deployerFor(server.folder, store).request('one'))
    await deployModel(deployerFor(server.folder, store, { environment: 'production' }).request('two'))
    expect([live('staging'), live('production')]).toEqual(['one', 'two'])
    const health = await verifyEnvironment(deployerFor(server.folder, store, { environment: 'production' }).operation)
    expect(health).toMatchObject({ status: 'healthy', manifest: { environment: 'production' } })
  })

  it('keeps the newest K backups in the tree', async () => {
    const { request } = deployerFor(server.folder, await server.open())
    for (const content of ['one', 'two', 'three', 'four'])
      await deployModel(request(content, { options: { keepBackups: 2 } }))
    const backups = server.git('ls-tree', '-r', '--name-only', 'modelgate/staging', 'backups/').split('\n')
    expect(backups).toHaveLength(2)
    expect(backups.map((path) => server.git('show', `modelgate/staging:${path}`)).sort()).toEqual(['three', 'two'])
  })

  it('plans without changing anything', async () => {
    const { request } = deployerFor(server.folder, await server.open())
    const first = await deployModel(request('one'))
    const refs = server.git('for-each-ref')
    const plan = await planDeployment({ ...request('two'), staleGuard: 'enforce' })
    expect(plan).toMatchObject({
      action: 'replace',
      from: { id: first.deployment_id, sha256: first.sha256 },
      refusal: null,
    })
    expect(plan.lines.join('\n')).toContain(first.sha256!)
    expect(server.git('for-each-ref')).toBe(refs)
  })

  it('lets no older commit replace a newer one, unless the guard is off', async () => {
    const store = await server.open()
    const one = await store.commit(null, [{ path: 'a', content: new Uint8Array(1) }], 'one')
    const two = await store.commit(one, [{ path: 'a', content: new Uint8Array(2) }], 'two')
    await store.move('main', null, two)
    const { request } = deployerFor(server.folder, store)
    const from = (commit: string): { source: typeof source & { commit: never } } => ({
      source: { ...source, commit: commit as never },
    })
    expect((await deployModel(request('old', from(one)))).status).toBe('deployed')
    expect((await deployModel(request('new', from(two)))).status).toBe('deployed')
    const stale = await deployModel(request('stale', from(one)))
    expect(stale).toMatchObject({ status: 'failed', checks: [{ id: 'deploy.not_stale', status: 'failed' }] })
    expect(live()).toBe('new')
    expect((await deployModel(request('lost', from('e'.repeat(40))))).status).toBe('failed')
    expect((await deployModel(request('wanted', { ...from(one), options: { staleGuard: 'off' } }))).status).toBe(
      'deployed',
    )
  })

  it('collects our own old candidates and nothing else', async () => {
    const store = await server.open()
    const { request, operation } = deployerFor(server.folder, store)
    await deployModel(request('one'))
    const tip = server.git('rev-parse', 'modelgate/staging')
    const foreign = await store.commit(null, [{ path: 'a', content: new Uint8Array(1) }], 'not ours')
    await store.move('modelgate-candidate/staging/foreign', null, foreign)
    await store.move('modelgate-candidate/staging/killed', null, tip)
    const later = { ...operation.clock, now: () => new Date(Date.now() + 25 * 3_600_000) }
    await deployModel(request('two', { clock: later }))
    expect(candidates()).toContain('foreign')
    expect(candidates()).not.toContain('killed')
  })

  it('stops at a safe point when cancelled', async () => {
    const { request } = deployerFor(server.folder, await server.open())
    await deployModel(request('one'))
    const stop = new AbortController()
    const health: HealthProbe = () => {
      stop.abort()
      return new Promise(() => undefined)
    }
    await expect(deployModel(request('two', { health, signal: stop.signal }))).rejects.toMatchObject({
      code: 'cancelled',
    })
    expect(live()).toBe('one')
    expect(candidates()).toBe('')
  })
})
