import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { deployModel, deploymentStatus, deployTargets, verifyEnvironment } from '../../src/deploy/index.js'
import { buildRooms } from './support/build.js'
import { deployerFor, type Deployer } from './support/deployer.js'
import { startGitServer, testClock, type GitServer } from './support/git-server.js'

const target = deployTargets.find((each) => each.name === 'directory')!

/** 256 KiB: more than the limit below, of bytes that do not compress. */
const LARGE = Array.from({ length: 4096 }, (_, index) => `${Math.sin(index)}`.padEnd(64, 'x')).join('')

describe('a disk that does not take what is written', () => {
  let home: string
  let build: string
  let folder: string
  let model: string
  let deployer: Deployer
  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'mg-disk-'))
    build = buildRooms(home)
    chmodSync(home, 0o755)
    model = join(home, 'large-model')
    writeFileSync(model, LARGE)
  })
  afterAll(() => {
    rmSync(home, { recursive: true, force: true })
  })
  beforeEach(async () => {
    folder = mkdtempSync(join(home, 'served-'))
    const store = await target.open({
      folder,
      clock: testClock(),
      processes: { self: 'test', isGone: (name) => Promise.resolve(name === 'killed') },
      isAncestor: () => Promise.resolve(null),
      openBranchStore: () => Promise.reject(new Error('not used')),
    })
    deployer = deployerFor(home, store)
    await deployModel(deployer.request('one'))
  })

  /** A deployment in a child process. @param limit shell words that come before it */
  const deployInChild = (
    job: object,
    { limit = '', script = 'killed-run.mjs' } = {},
  ): { code: number | null; log: string } => {
    const scratch = mkdtempSync(join(home, 'scratch-'))
    chmodSync(scratch, 0o777)
    const argument = JSON.stringify({ build, folder: scratch, clockOffset: 0, killAfter: 0, model, ...job })
    const words = [process.execPath, resolve('__tests__/deploy/support', script), argument]
    const { status, stderr } = spawnSync('sh', ['-c', `${limit} exec "$@"`, 'sh', ...words], {
      encoding: 'utf8',
      cwd: home,
    })
    return { code: status, log: stderr }
  }
  const unchanged = async (): Promise<void> => {
    expect(readFileSync(join(folder, 'models', 'staging', 'model.joblib'), 'utf8')).toBe('one')
    expect(await verifyEnvironment(deployer.operation)).toMatchObject({ status: 'healthy' })
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    expect(names.filter((name) => name.endsWith('.tmp') || name.endsWith('lock'))).toEqual([])
    expect((await deployModel(deployer.request('two'))).status).toBe('deployed')
    const { deployments } = await deploymentStatus(deployer.operation.store, 'staging')
    expect(deployments.map(({ outcome }) => outcome)).toEqual(['active', 'active'])
  }

  it('that is full: one clear error, the live model untouched, no half files, and the next deployment works', async () => {
    // The limit makes writes fail in the middle as a full disk does (EFBIG in place of ENOSPC), without the rights to mount one.
    const { code, log } = deployInChild({ directory: folder }, { limit: 'ulimit -f 128;' })
    expect(code).toBe(1)
    expect(log).toMatch(/ModelGateError: .* could not be written \(EFBIG: file too large.*is untouched/)
    await unchanged()
  })

  it('that may only be read: one clear error, nothing changed, and the next deployment works', async () => {
    const folders = [
      folder,
      ...readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((one) => one.isDirectory())
        .map((one) => join(one.parentPath, one.name)),
    ]
    for (const one of folders) chmodSync(one, 0o555)
    const { code, log } = deployInChild({ directory: folder }, { script: 'limited-run.mjs' })
    for (const one of folders) chmodSync(one, 0o755)
    expect(code).toBe(1)
    expect(log).toMatch(/ModelGateError: .*EACCES.*(nothing was changed|untouched)/)
    await unchanged()
  })

  describe('under a git repository', () => {
    let server: GitServer
    beforeEach(() => {
      server = startGitServer()
    })
    afterAll(() => server.stop())

    it('that is full: git says so, and the branch is as it was', async () => {
      const { request, operation } = deployerFor(server.folder, await server.open())
      await deployModel(request('one'))
      const tip = server.git('rev-parse', 'modelgate/staging')
      const { code, log } = deployInChild({ remote: server.remote }, { limit: 'ulimit -f 128;' })
      expect(code).toBe(1)
      expect(log).toMatch(/ModelGateError: git [a-z-]+ ended with code .*(File too large|file write error|SIGXFSZ)/i)
      expect(server.git('rev-parse', 'modelgate/staging')).toBe(tip)
      expect(server.git('for-each-ref', 'refs/heads/modelgate-candidate')).toBe('')
      expect(server.git('fsck', '--strict', '--no-dangling')).toBe('')
      expect(await verifyEnvironment(operation)).toMatchObject({ status: 'healthy' })
      expect((await deployModel(request('two'))).status).toBe('deployed')
    })
  })
})
