import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Logger } from '../../src/core/log.js'
import { silentLogger } from '../../src/core/log.js'
import type { BranchStore } from '../../src/core/ports.js'
import { deployModel, downloadLive, rollbackEnvironment, withDepot } from '../../src/deploy/index.js'
import { githubReleases } from '../../src/hosts/index.js'
import { startGithub, type GithubServer } from '../support/github-api.js'
import { deployerFor, source, type Deployer } from './support/deployer.js'
import { startGitServer, testClock, type GitServer } from './support/git-server.js'

const FROM = 64
const small = 'small model'
const large = (word: string): string => word.padEnd(5000, `${word} `)

let git: GitServer
let github: GithubServer
let store: BranchStore
let deployer: Deployer
let warnings: string[]
let reads = 0
const processes = { self: 'test', isGone: (name: string) => Promise.resolve(name === 'killed') }

async function openStore(clock = testClock()): Promise<BranchStore> {
  const log: Logger = { ...silentLogger, warning: (message) => void warnings.push(message) }
  const options = {
    apiUrl: github.url,
    serverUrl: 'https://github.com',
    source,
    token: 'secret',
    clock,
    log,
    processes,
  }
  const depot = githubReleases(options)('https://github.com/acme/models.git')!
  return withDepot(await git.open(clock), depot, { from: FROM })
}

beforeEach(async () => {
  warnings = []
  git = startGitServer()
  github = await startGithub()
  github.permissions.contents = 'write'
  store = await openStore()
  deployer = deployerFor(git.folder, store)
})

afterEach(async () => {
  await github.stop()
  await git.stop()
  expect(github.violations).toEqual([])
})

const live = async (): Promise<string> => {
  const path = join(git.folder, `live-${reads++}`)
  await downloadLive(store, 'staging', path)
  return readFileSync(path, 'utf8')
}

describe('models that a git server does not take', () => {
  it('become assets of a published release, with a pointer in the tree', async () => {
    const { status } = await deployModel(deployer.request(large('one')))
    expect(status).toBe('deployed')
    const [release] = github.storage.releases
    expect(release).toMatchObject({ draft: false, name: expect.stringContaining('Model for staging: model.joblib') })
    expect(release!.assets[0]!.bytes.toString()).toBe(large('one'))
    expect(release!.assets[0]!.label).toBe('model.joblib')
    const pointer = JSON.parse(git.git('show', 'modelgate/staging:models/staging/model.joblib')) as object
    expect(pointer).toMatchObject({ schema: 'modelgate/release-asset@1', size: 5000, tag: release!.tag_name })
    expect(await live()).toBe(large('one'))
  })

  it('are uploaded, checked as a draft, and only then published', async () => {
    await deployModel(deployer.request(large('one')))
    const steps = github.traffic.map(({ operation }) => operation)
    expect(steps.indexOf('repos/upload-release-asset')).toBeLessThan(steps.indexOf('repos/get-release-asset'))
    expect(steps.indexOf('repos/get-release-asset')).toBeLessThan(steps.indexOf('repos/update-release'))
  })

  it('share the branch with small ones, and a rollback finds the asset again', async () => {
    await deployModel(deployer.request(large('one')))
    await deployModel(deployer.request(small))
    expect(await live()).toBe(small)
    expect(github.storage.releases).toHaveLength(1)
    const back = await rollbackEnvironment(deployer.operation)
    expect(back.status).toBe('rolled_back')
    expect(await live()).toBe(large('one'))
    expect(github.storage.releases).toHaveLength(1)
  })

  it('leave nothing behind when the candidate is unhealthy', async () => {
    const { status } = await deployModel(deployer.request(large('BAD')))
    expect(status).toBe('failed')
    expect(github.storage.releases).toEqual([])
    expect(github.storage.tags.size).toBe(0)
  })

  it('are rolled back when the bytes of the asset change after the upload', async () => {
    await deployModel(deployer.request(large('one')))
    const request = deployer.request(large('two'), {
      // After the candidate was found healthy.
      health: (file, signal, deployed) => {
        const newest = github.storage.releases.at(-1)!
        newest.assets[0]!.bytes = Buffer.from('tampered')
        return deployer.operation.health(file, signal, deployed)
      },
    })
    expect((await deployModel(request)).status).toBe('rolled_back')
    expect(await live()).toBe(large('one'))
  })

  it('are uploaded again after a broken connection, and the broken draft goes away', async () => {
    github.faults.push({ operation: 'repos/upload-release-asset', status: 502, message: 'Bad Gateway', times: 1 })
    expect((await deployModel(deployer.request(large('one')))).status).toBe('deployed')
    expect(github.storage.releases).toHaveLength(1)
  })

  it('are refused by name when the token may not write', async () => {
    github.permissions.contents = 'read'
    await expect(deployModel(deployer.request(large('one')))).rejects.toThrow(
      /did not create release modelgate-staging-\w+-\w+: .*permissions: contents: write/,
    )
  })

  it('that a killed run left are swept a day later, except those that were live', async () => {
    const mark = (sha256: string): string => `<!-- modelgate-release {"environment":"staging","sha256":"${sha256}"} -->`
    const long = '2020-01-01T00:00:00Z'
    await deployModel(deployer.request(large('one')))
    const [kept] = github.storage.releases
    Object.assign(kept!, { created_at: long, published_at: long })
    const add = (id: number, body: string, draft: boolean, time = long): void => {
      const release = { id, tag_name: `t${id}`, target_commitish: 'main', name: '', body, draft, assets: [] }
      github.storage.releases.push({ ...release, created_at: time, published_at: draft ? null : time })
    }
    add(1, mark('a'.repeat(64)), true)
    add(2, mark('b'.repeat(64)), false)
    add(3, mark('c'.repeat(64)), true, new Date().toISOString())
    add(4, 'release notes of somebody', true)
    store = await openStore()
    await deployModel(deployerFor(git.folder, store).request(large('two')))
    expect(github.storage.releases.map(({ id }) => id)).toEqual([kept!.id, 3, 4, expect.any(Number)])
    expect(warnings).toEqual([])
  })
})

describe('the remote decides', () => {
  const depot = (remote: string, serverUrl = 'https://github.com'): string | undefined =>
    githubReleases({ apiUrl: 'x', serverUrl, source, token: 't', clock: testClock(), log: silentLogger, processes })(
      remote,
    )?.name

  it.each([
    ['https://github.com/acme/models.git', 'acme/models'],
    ['https://github.com/acme/models', 'acme/models'],
    ['git@github.com:acme/models.git', 'acme/models'],
    ['ssh://git@github.com/acme/models.git', 'acme/models'],
    ['https://gitlab.com/acme/models.git', null],
    ['/srv/models.git', null],
  ])('%s has the releases of %s', (remote, repository) => {
    expect(depot(remote)).toBe(repository === null ? undefined : `release assets of ${repository}`)
  })
})
