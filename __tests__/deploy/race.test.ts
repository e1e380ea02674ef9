import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { deployModel, deploymentStatus, type HealthProbe } from '../../src/deploy/index.js'
import { readPointer } from '../../src/deploy/pointer.js'
import { check, deployerFor } from './support/deployer.js'
import { type GitServer, startGitServer } from './support/git-server.js'

describe('concurrent deployments to one environment', () => {
  let server: GitServer
  beforeEach(() => {
    server = startGitServer()
  })
  afterEach(() => server.stop())

  it('puts six deployers in a line and loses none of them', async () => {
    const contents = ['a', 'b', 'c', 'd', 'e', 'f']
    const results = await Promise.all(
      contents.map(async (content, seed) =>
        deployModel(deployerFor(server.folder, await server.open(), { seed }).request(content)),
      ),
    )
    expect(results.map((result) => result.status)).toEqual(contents.map(() => 'deployed'))
    const store = await server.open()
    const { deployments } = await deploymentStatus(store, 'staging')
    expect(deployments.map((record) => record.outcome)).toEqual(contents.map(() => 'active'))
    expect(deployments.map((record) => record.id).sort()).toEqual(results.map((result) => result.deployment_id).sort())
    // Two commits a deployment, one line of ancestors, and every model still there under its digest.
    expect(server.git('rev-list', '--count', 'modelgate/staging')).toBe('12')
    expect(server.git('rev-list', '--min-parents=2', 'modelgate/staging')).toBe('')
    const pointer = await readPointer(store, 'staging')
    const parents = pointer!.history.entries.map((entry) => entry.parent)
    expect(parents.slice(1)).toEqual(server.git('rev-list', '--reverse', 'modelgate/staging~1').split('\n'))
    expect(server.git('for-each-ref', 'refs/heads/modelgate-candidate')).toBe('')
    expect(server.git('fsck', '--strict', '--no-dangling')).toBe('')
  }, 120_000)

  it('rolls only the unhealthy ones back while others deploy', async () => {
    const looks = new Map<string, number>()
    const health: HealthProbe = (file) => {
      const content = readFileSync(file, 'utf8')
      looks.set(content, (looks.get(content) ?? 0) + 1)
      return Promise.resolve([
        check('health.load', content.startsWith('bad') && looks.get(content)! > 1 ? 'failed' : 'passed'),
      ])
    }
    await deployModel(deployerFor(server.folder, await server.open()).request('base'))
    const contents = ['bad1', 'good1', 'bad2', 'good2']
    const results = await Promise.all(
      contents.map(async (content, seed) =>
        deployModel(deployerFor(server.folder, await server.open(), { seed }).request(content, { health })),
      ),
    )
    expect(results.map((result) => result.status)).toEqual(['rolled_back', 'deployed', 'rolled_back', 'deployed'])
    const { deployments, live } = await deploymentStatus(await server.open(), 'staging')
    expect(live?.status).toBe('active')
    expect(deployments.filter((record) => record.outcome === 'active' && record.kind === 'deployment')).toHaveLength(3)
    expect(server.git('show', 'modelgate/staging:models/staging/model.joblib')).toMatch(/^good/)
  }, 120_000)
})
