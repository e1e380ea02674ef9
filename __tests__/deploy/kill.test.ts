import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { deployModel, deploymentStatus, recoverEnvironment, rollbackEnvironment } from '../../src/deploy/index.js'
import { readPointer } from '../../src/deploy/pointer.js'
import { buildRooms } from './support/build.js'
import { deployerFor } from './support/deployer.js'
import { type GitServer, startGitServer, testClock } from './support/git-server.js'

/** Beyond the time limit that a deployment of the killed run set for itself. */
const LATER_MS = 3_600_000

/** Calls that only read leave the state of the call before them: killing there again would prove nothing new. */
const READS = ['head', 'list', 'read', 'close', 'isAncestor']

describe('a run killed (SIGKILL) after any call of the branch store', () => {
  let server: GitServer
  let build: string
  beforeAll(() => {
    server = startGitServer()
    build = buildRooms(server.folder)
  })
  afterAll(() => server.stop())

  const steps = (calls: readonly string[]): number[] =>
    calls.flatMap((name, index) => (READS.includes(name) ? [] : [index + 1]))

  let offset = 0
  const runKilled = (job: object): { calls: string[] | null; signal: string | null } => {
    const argument = JSON.stringify({
      build,
      folder: server.folder,
      remote: server.remote,
      clockOffset: offset,
      ...job,
    })
    const child = spawnSync(process.execPath, [resolve('__tests__/deploy/support/killed-run.mjs'), argument], {
      encoding: 'utf8',
    })
    if (child.signal === null && child.status !== 0) throw new Error(child.stderr)
    return { calls: child.signal === null ? (JSON.parse(child.stdout) as string[]) : null, signal: child.signal }
  }
  const later = (): ReturnType<typeof deployerFor> => {
    offset += LATER_MS
    return deployerFor(server.folder, currentStore, { clock: testClock({ ms: offset }) })
  }
  let currentStore: Awaited<ReturnType<GitServer['open']>>
  const live = (): string => server.git('show', 'modelgate/staging:models/staging/model.joblib')
  const consistent = async (): Promise<void> => {
    expect(await readPointer(currentStore, 'staging')).not.toBeNull()
    expect(server.git('fsck', '--strict', '--no-dangling')).toBe('')
  }

  it('leaves a consistent branch, and the next deploy converges', async () => {
    currentStore = await server.open()
    await deployModel(later().request('base'))
    const { calls } = runKilled({ content: 'probe', killAfter: 0 })
    expect(calls!.filter((name) => name === 'move')).toHaveLength(3)
    const outcomes: Record<string, number> = {}
    for (const kill of steps(calls!)) {
      const content = `model ${kill}`
      const before = live()
      expect(runKilled({ content, killAfter: kill }).signal).toBe('SIGKILL')
      expect([before, content]).toContain(live())
      await consistent()
      const result = await deployModel(later().request(content))
      expect(result.status).toBe('deployed')
      expect(live()).toBe(content)
      await consistent()
      const { deployments } = await deploymentStatus(currentStore, 'staging')
      const ids = deployments.map((record) => record.id)
      expect(new Set(ids).size).toBe(ids.length)
      const killed = deployments.filter(
        (record) => record.written_by.run_id === `killed-${kill}` && record.kind === 'deployment',
      )
      expect(killed.length).toBeLessThanOrEqual(1)
      const outcome = killed[0]?.outcome ?? 'never live'
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
    }
    // The kills before the flip, between flip and verdict, and after the verdict all happened.
    expect(Object.keys(outcomes).sort()).toEqual(['active', 'never live', 'rolled_back'])
    const dayLater = testClock({ ms: offset + 25 * 3_600_000 })
    await deployModel(deployerFor(server.folder, currentStore, { clock: dayLater }).request('last'))
    expect(server.git('for-each-ref', 'refs/heads/modelgate-candidate')).toBe('')
    offset += 26 * 3_600_000
  }, 300_000)

  it('leaves a consistent branch during an automatic rollback, and recovery brings the previous model back', async () => {
    const previous = live()
    const { calls } = runKilled({ content: 'bad 0', killAfter: 0, failsOnceLive: true })
    const flip = calls!.indexOf('move', calls!.indexOf('move') + 1) + 1
    for (const kill of steps(calls!).filter((step) => step >= flip)) {
      expect(runKilled({ content: `bad ${kill}`, killAfter: kill, failsOnceLive: true }).signal).toBe('SIGKILL')
      await consistent()
      const manifest = await recoverEnvironment(later().operation)
      expect(manifest).toMatchObject({ status: 'active', kind: 'rollback' })
      expect(live()).toBe(previous)
      await consistent()
    }
  }, 300_000)

  it('leaves a consistent branch during a rollback, and the next rollback converges', async () => {
    const { deployments } = await deploymentStatus(currentStore, 'staging')
    const good = deployments.filter((record) => record.kind === 'deployment' && record.outcome === 'active')
    const [one, two] = [good.at(-1)!, good.at(-2)!]
    const { calls } = runKilled({ rollbackTo: two.id, killAfter: 0 })
    for (const [index, kill] of steps(calls!).entries()) {
      const to = index % 2 === 0 ? one : two
      expect(runKilled({ rollbackTo: to.id, killAfter: kill }).signal).toBe('SIGKILL')
      await consistent()
      expect((await rollbackEnvironment({ ...later().operation, to: to.id })).status).toBe('rolled_back')
      expect(await readPointer(currentStore, 'staging')).toMatchObject({
        manifest: { sha256: to.sha256, status: 'active' },
      })
    }
  }, 300_000)
})
