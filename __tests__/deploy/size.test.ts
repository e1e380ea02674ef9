import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runModels } from '../../src/commands/index.js'
import { silentLogger } from '../../src/core/log.js'
import { deployModel, deployTargets } from '../../src/deploy/index.js'
import { githubReleases } from '../../src/hosts/index.js'
import { givenInputs } from '../../src/inputs/index.js'
import { startGithub, type GithubServer } from '../support/github-api.js'
import { temporaryFolder, testSurroundings } from '../support/surroundings.js'
import { deployerFor, source, type Deployer } from './support/deployer.js'
import { startGitServer, testClock, type GitServer } from './support/git-server.js'

const folder = temporaryFolder()
const MIB = 1024 ** 2

let git: GitServer
let github: GithubServer
let deployer: Deployer

beforeEach(async () => {
  git = startGitServer()
  github = await startGithub()
  deployer = deployerFor(git.folder, await git.open())
})

afterEach(async () => {
  await github.stop()
  await git.stop()
})

/** A file of that size that takes no space; its digest is never asked for. */
function sparse(bytes: number) {
  const path = join(mkdtempSync(join(folder, 'sparse-')), 'model.joblib')
  writeFileSync(path, '')
  truncateSync(path, Math.round(bytes))
  return { path, name: 'model.joblib', sha256: '0'.repeat(64), size: Math.round(bytes) }
}

const untouched = (): void => {
  expect(git.git('for-each-ref')).toBe('')
  expect(github.traffic).toEqual([])
}

describe('a model that is too large for where it goes', () => {
  it('150 MiB for a branch: says why not and what to do, before anything is sent', async () => {
    const request = { ...deployer.request('x'), file: sparse(150 * MIB), limit: deployTargets[0].limit }
    await expect(deployModel(request)).rejects.toMatchObject({
      code: 'limit',
      message: 'model.joblib has 150.0 MiB, the largest file of this target has 95.0 MiB',
      remedy: expect.stringMatching(/release assets.*compress.*directory target/),
    })
    untouched()
  })

  it('150 MiB is no matter for release assets, and 2.1 GiB is refused before a byte of it is read or sent', async () => {
    const access = { apiUrl: github.url, serverUrl: 'https://github.com', source, token: 't', clock: testClock() }
    const processes = deployer.operation.processes
    const depot = githubReleases({ ...access, log: silentLogger, processes })('https://github.com/acme/models.git')!
    const limit = { maxBytes: depot.maxBytes, remedy: `This is the largest file of ${depot.name}.` }
    expect(depot.maxBytes).toBeGreaterThan(150 * MIB)
    const began = performance.now()
    await expect(
      deployModel({ ...deployer.request('x'), file: sparse(2.1 * 1024 * MIB), limit }),
    ).rejects.toMatchObject({
      code: 'limit',
      message: 'model.joblib has 2150.4 MiB, the largest file of this target has 2048.0 MiB',
      remedy: expect.stringContaining('release assets of acme/models'),
    })
    expect(performance.now() - began).toBeLessThan(2_000)
    untouched()
  })

  it('2.1 GiB stops the pipeline before it reads the file', async () => {
    const { path } = sparse(2.1 * 1024 * MIB)
    const inputs = givenInputs('run', { model: path, 'auto-deploy': 'true', stages: 'test,deploy' })
    const [run] = await runModels(inputs, testSurroundings(folder, { remoteUrl: git.remote }))
    expect(run!.result).toMatchObject({ overall_status: 'error', stages: { deployment: { status: 'skipped' } } })
    expect(JSON.stringify(run!.result.stages.testing)).toContain(
      'has 2254857830 bytes; the largest model file is 2147483648',
    )
    untouched()
  }, 20_000)
})
