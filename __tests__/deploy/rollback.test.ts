import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { deployModel, deploymentStatus, type HealthProbe, rollbackEnvironment } from '../../src/deploy/index.js'
import { check, type Deployer, deployerFor } from './support/deployer.js'
import { type GitServer, startGitServer } from './support/git-server.js'

describe('rollbackEnvironment on a git remote', () => {
  let server: GitServer
  let deployer: Deployer
  beforeEach(async () => {
    server = startGitServer()
    deployer = deployerFor(server.folder, await server.open())
  })
  afterEach(() => server.stop())

  const live = (): string => server.git('show', 'modelgate/staging:models/staging/model.joblib')
  const deploy = async (content: string, keepBackups = 3): Promise<string> =>
    (await deployModel(deployer.request(content, { options: { keepBackups } }))).deployment_id!

  it('goes back to what the live deployment replaced, and further back the second time', async () => {
    await deploy('one')
    const two = await deploy('two')
    const three = await deploy('three')
    const first = await rollbackEnvironment(deployer.operation)
    expect(first).toMatchObject({
      status: 'rolled_back',
      previous: { id: three },
      rollback_health_check: { status: 'passed' },
    })
    expect(live()).toBe('two')
    expect(server.git('show', `modelgate/staging:${first.backup}`)).toBe('three')
    await rollbackEnvironment(deployer.operation)
    expect(live()).toBe('one')
    const status = await deploymentStatus(deployer.operation.store, 'staging')
    expect(status.deployments.map((record) => record.restores).filter((id) => id !== null)).toContain(two)
    await expect(rollbackEnvironment(deployer.operation)).rejects.toThrow('no predecessor')
  })

  it('goes back to any earlier deployment by id, even when its backup has left the tree', async () => {
    const one = await deploy('one', 1)
    for (const content of ['two', 'three', 'four']) await deploy(content, 1)
    expect(server.git('ls-tree', '-r', '--name-only', 'modelgate/staging', 'backups/')).not.toContain(one)
    const result = await rollbackEnvironment({ ...deployer.operation, to: one })
    expect(result.status).toBe('rolled_back')
    expect(live()).toBe('one')
    expect(server.git('fsck', '--strict')).toBe('')
  })

  it('goes back to a backup by its path', async () => {
    await deploy('one')
    const { backup } = await deployModel(deployer.request('two'))
    await deploy('three')
    expect((await rollbackEnvironment({ ...deployer.operation, to: backup! })).status).toBe('rolled_back')
    expect(live()).toBe('one')
  })

  it('can go forward again to what a rollback left', async () => {
    await deploy('one')
    const two = await deploy('two')
    await rollbackEnvironment(deployer.operation)
    expect((await rollbackEnvironment({ ...deployer.operation, to: two })).status).toBe('rolled_back')
    expect(live()).toBe('two')
  })

  it('changes nothing when the earlier model is unhealthy today', async () => {
    await deploy('one')
    await deploy('two')
    const tip = server.git('rev-parse', 'modelgate/staging')
    const health: HealthProbe = (file) =>
      Promise.resolve([check('health.load', readFileSync(file, 'utf8') === 'one' ? 'failed' : 'passed')])
    const result = await rollbackEnvironment({ ...deployer.operation, health })
    expect(result).toMatchObject({ status: 'failed', rollback_health_check: { status: 'failed' } })
    expect(server.git('rev-parse', 'modelgate/staging')).toBe(tip)
  })

  it('changes nothing when the wanted deployment is live already', async () => {
    const one = await deploy('one')
    const tip = server.git('rev-parse', 'modelgate/staging')
    expect(await rollbackEnvironment({ ...deployer.operation, to: one })).toMatchObject({
      status: 'rolled_back',
      deployment_id: one,
    })
    expect(server.git('rev-parse', 'modelgate/staging')).toBe(tip)
  })

  it('hands the probe the golden predictions of the deployment whose bytes it reads', async () => {
    const seen: unknown[] = []
    const health: HealthProbe = (file, _signal, deployed) => {
      seen.push([readFileSync(file, 'utf8'), deployed.golden])
      return Promise.resolve([check('health.golden', 'passed')])
    }
    await deployModel(deployer.request('one', { golden: [1], health }))
    await deployModel(deployer.request('two', { golden: [2], health }))
    seen.length = 0
    await rollbackEnvironment({ ...deployer.operation, health })
    expect(seen).toEqual([
      ['one', [1]],
      ['one', [1]],
    ])
  })

  it('names the known deployments when the wanted one is unknown', async () => {
    const one = await deploy('one')
    await expect(rollbackEnvironment({ ...deployer.operation, to: '../../etc/passwd' })).rejects.toMatchObject({
      code: 'usage',
      remedy: expect.stringContaining(one),
    })
  })

  it('refuses to go back to a deployment that never was healthy', async () => {
    await deploy('one')
    let looks = 0
    const health: HealthProbe = (file) =>
      Promise.resolve([check('health.load', readFileSync(file, 'utf8') === 'two' && ++looks > 1 ? 'failed' : 'passed')])
    await deployModel(deployer.request('two', { health }))
    const { deployments } = await deploymentStatus(deployer.operation.store, 'staging')
    const bad = deployments.find((record) => record.outcome === 'rolled_back')!
    await expect(rollbackEnvironment({ ...deployer.operation, to: bad.id })).rejects.toThrow(
      'never passed its health check',
    )
  })

  it('says so when nothing was ever deployed', async () => {
    await expect(rollbackEnvironment(deployer.operation)).rejects.toThrow('nothing was ever deployed to staging')
  })
})
