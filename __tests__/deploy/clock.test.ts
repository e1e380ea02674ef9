import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { deployModel, deploymentStatus, type HealthProbe, rollbackEnvironment } from '../../src/deploy/index.js'
import { readFileSync } from 'node:fs'
import { check, deployerFor, type Deployer } from './support/deployer.js'
import { type GitServer, startGitServer, testClock } from './support/git-server.js'

const HOUR = 3_600_000

describe('a clock that jumps between deployments', () => {
  let server: GitServer
  beforeEach(() => {
    server = startGitServer()
  })
  afterEach(() => server.stop())

  const at = async (hours: number): Promise<Deployer> => {
    const clock = testClock({ ms: hours * HOUR })
    return deployerFor(server.folder, await server.open(clock), { clock })
  }

  it('backwards and forwards loses nothing: order is that of the history, and no time is negative', async () => {
    await deployModel((await at(0)).request('one'))
    await deployModel((await at(-48)).request('two'))
    const { request } = await at(-72)
    let looks = 0
    const health: HealthProbe = (file) =>
      Promise.resolve([check('health.load', readFileSync(file, 'utf8') === 'bad' && ++looks > 1 ? 'failed' : 'passed')])
    expect((await deployModel(request('bad', { health }))).status).toBe('rolled_back')
    expect((await rollbackEnvironment((await at(-96)).operation)).status).toBe('rolled_back')
    await deployModel((await at(48)).request('three'))
    const { deployments, live, mean_time_to_restore_ms } = await deploymentStatus(
      (await at(0)).operation.store,
      'staging',
    )
    expect(deployments.map(({ kind, outcome }) => [kind, outcome])).toEqual([
      ['deployment', 'active'],
      ['deployment', 'active'],
      ['deployment', 'rolled_back'],
      ['rollback', 'active'],
      ['rollback', 'active'],
      ['deployment', 'active'],
    ])
    expect(live?.sha256).toBe(deployments.at(-1)!.sha256)
    const times = deployments.flatMap(({ verdict_ms, live_ms }) => [verdict_ms!, live_ms ?? 0])
    expect(Math.min(...times, mean_time_to_restore_ms!)).toBeGreaterThanOrEqual(0)
    expect(deployments[1]!.live_ms).toBe(0)
    expect(server.git('rev-list', '--count', 'modelgate/staging')).toBe('11')
    expect(server.git('show', 'modelgate/staging:models/staging/model.joblib')).toBe('three')
    expect(server.git('fsck', '--strict', '--no-dangling')).toBe('')
  }, 60_000)
})
