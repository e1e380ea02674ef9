import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { silentLogger } from '../../../src/core/log.js'
import type { BranchStore } from '../../../src/core/ports.js'
import { deployModel, rollbackEnvironment } from '../../../src/deploy/index.js'
import { openGithubBranches } from '../../../src/hosts/github/branches.js'
import { DROPPED, startGithub, type GithubServer } from '../../support/github-api.js'
import { deployerFor, source } from '../../deploy/support/deployer.js'
import { startGitServer, testClock, type GitServer } from '../../deploy/support/git-server.js'

let git: GitServer
let github: GithubServer
let store: BranchStore
let waits: number[]

const clock = {
  ...testClock(),
  sleep: (milliseconds: number) => {
    waits.push(milliseconds)
    return Promise.resolve()
  },
}
const openStore = (openGit: (() => Promise<BranchStore>) | null = null): Promise<BranchStore> =>
  openGithubBranches({
    ...{ apiUrl: github.url, remote: 'https://github.com/acme/models.git', repository: 'acme/models', source },
    ...{ token: 'secret', isAncestor: null, clock, log: silentLogger, openGit },
  })

beforeEach(async () => {
  waits = []
  git = startGitServer()
  github = await startGithub(git.remote)
  github.permissions.contents = 'write'
  store = await openStore()
})

afterEach(async () => {
  await store.close()
  await github.stop()
  await git.stop()
  expect(github.violations).toEqual([])
})

const text = (content: string): Uint8Array => new TextEncoder().encode(content)
const onDisk = (content: Buffer): string => {
  const path = join(git.folder, `file-${randomBytes(4).toString('hex')}`)
  writeFileSync(path, content)
  return path
}
const fault = (operation: string, status: number, more: object = {}): void =>
  void github.faults.push({ operation, status, message: 'Oops', times: 1, ...more })

describe('branches through the Git Data API', () => {
  it('hold files that git reads, in folders, and give them back', async () => {
    const bytes = randomBytes(3_000_001)
    const commit = await store.commit(
      null,
      [
        { path: 'manifest.json', content: text('{"ä": 1}\n') },
        { path: 'models/staging/model.joblib', file: onDisk(bytes) },
        { path: 'models/staging/model.joblib.raw', content: Uint8Array.of(0xff, 0, 0xfe) },
      ],
      'First',
    )
    expect(await store.move('modelgate/staging', null, commit)).toBe('moved')
    expect(git.git('rev-parse', 'modelgate/staging')).toBe(commit)
    expect(git.bytes('show', `${commit}:models/staging/model.joblib`).equals(bytes)).toBe(true)
    expect([...git.bytes('show', `${commit}:models/staging/model.joblib.raw`)]).toEqual([0xff, 0, 0xfe])
    expect(git.git('log', '-1', '--format=%P|%an|%s', commit)).toBe('|github-actions[bot]|First')
    expect(git.git('fsck', '--strict', '--no-dangling')).toBe('')

    expect(Buffer.from((await store.read(commit, 'manifest.json'))!).toString()).toBe('{"ä": 1}\n')
    expect(await store.read(commit, 'absent.json')).toBeNull()
    const back = join(git.folder, 'back')
    await store.download(commit, 'models/staging/model.joblib', back)
    expect(readFileSync(back).equals(bytes)).toBe(true)
    await expect(store.download(commit, 'absent', back)).rejects.toThrow('holds no file "absent"')
    expect(await store.head('modelgate/staging')).toEqual({ commit })
    expect(await store.head('modelgate/other')).toBeNull()
  })

  it('move only when the tip is the expected one', async () => {
    const first = await store.commit(null, [{ path: 'a', content: text('1') }], 'One')
    const rival = await store.commit(null, [{ path: 'a', content: text('1') }], 'One')
    expect(rival).not.toBe(first)
    expect(await store.move('modelgate/staging', null, first)).toBe('moved')
    expect(await store.move('modelgate/staging', null, rival)).toBe('conflict')
    const ours = await store.commit(first, [{ path: 'a', content: text('2') }], 'Two')
    const theirs = await store.commit(first, [{ path: 'a', content: text('3') }], 'Three')
    expect(await store.move('modelgate/staging', first, theirs)).toBe('moved')
    expect(await store.move('modelgate/staging', first, ours)).toBe('conflict')
    expect(git.git('rev-parse', 'modelgate/staging')).toBe(theirs)
  })

  it('know that they moved when the answer was lost', async () => {
    const first = await store.commit(null, [{ path: 'a', content: text('1') }], 'One')
    fault('git/create-ref', 502, { after: true })
    expect(await store.move('modelgate/staging', null, first)).toBe('moved')
    const second = await store.commit(first, [{ path: 'a', content: text('2') }], 'Two')
    fault('git/update-ref', 0, { after: true })
    expect(await store.move('modelgate/staging', first, second)).toBe('moved')
    expect(git.git('rev-parse', 'modelgate/staging')).toBe(second)
  })

  it('try again after failures that pass, and after a new commit that not every server sees yet', async () => {
    for (const operation of [
      'git/create-blob',
      'git/create-tree',
      'git/create-commit',
      'git/get-commit',
      'git/get-blob',
    ])
      fault(operation, 502)
    fault('git/create-ref', 422)
    fault('git/create-ref', 409)
    const commit = await store.commit(null, [{ path: 'a', file: onDisk(Buffer.from('model')) }], 'One')
    expect(await store.move('modelgate/staging', null, commit)).toBe('moved')
    expect(await store.read(commit, 'a')).toEqual(Buffer.from('model'))
    expect(waits.length).toBeGreaterThan(5)
  })

  it('look again for what GitHub itself named, on every read and every write that names it', async () => {
    const base = await store.commit(null, [{ path: 'a', file: onDisk(Buffer.from('model')) }], 'One')
    await store.move('modelgate-candidate/staging/abc', null, base)
    await store.close()
    store = await openStore()
    const missing = { message: 'Not Found', times: 3 }
    fault('git/get-commit', 404, missing)
    fault('git/get-tree', 404, missing)
    fault('git/get-blob', 404, missing)
    fault('git/create-tree', 422, { message: 'tree.sha 0123 is not a valid blob' })
    fault('git/create-commit', 422, { message: 'Tree SHA does not exist' })
    expect(await store.read(base, 'a')).toEqual(Buffer.from('model'))
    expect(waits.splice(0)).toEqual([250, 500, 1000, 250, 500, 1000, 250, 500, 1000])
    fault('git/get-blob', 404, missing)
    await store.download(base, 'a', join(git.folder, 'seen-late'))
    fault('git/get-commit', 404, missing)
    expect(await store.listBranches('modelgate-candidate/')).toHaveLength(1)
    waits.length = 0
    const next = await store.commit(base, [{ path: 'a', content: text('2') }], 'Two')
    expect(waits).toEqual([250, 250])
    expect(await store.move('modelgate/staging', null, next)).toBe('moved')
  })

  it('say after four seconds that an object is not there', async () => {
    const commit = await store.commit(null, [{ path: 'a', file: onDisk(Buffer.from('model')) }], 'One')
    fault('git/get-blob', 404, { message: 'Not Found', times: 99 })
    await expect(store.download(commit, 'a', join(git.folder, 'never'))).rejects.toThrow(/give the blob \w+ back \(404/)
    expect(waits).toEqual([250, 500, 1000, 2000])
  })

  it('lose a race that GitHub tells of while it still shows the old tip', async () => {
    const first = await store.commit(null, [{ path: 'a', content: text('1') }], 'One')
    fault('git/create-ref', 422, { message: 'Reference already exists', times: 9 })
    expect(await store.move('modelgate/staging', null, first)).toBe('conflict')
    github.faults.length = 0
    expect(await store.move('modelgate/staging', null, first)).toBe('moved')
    const second = await store.commit(first, [{ path: 'a', content: text('2') }], 'Two')
    fault('git/update-ref', 422, { message: 'Update is not a fast forward', times: 9 })
    expect(await store.move('modelgate/staging', first, second)).toBe('conflict')
  })

  it('wait as long as a secondary rate limit asks for', async () => {
    fault('git/create-tree', 403, {
      message: 'You have exceeded a secondary rate limit',
      headers: { 'retry-after': '7' },
    })
    await store.commit(null, [{ path: 'a', content: text('1') }], 'One')
    expect(waits).toEqual([7000])
  })

  it('wait until the primary rate limit is reset, and never for an hour', async () => {
    const spent = (seconds: number): object => ({
      message: 'API rate limit exceeded',
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + seconds) },
    })
    fault('git/create-tree', 403, spent(40))
    await store.commit(null, [{ path: 'a', content: text('1') }], 'One')
    expect(waits.map((wait) => Math.round(wait / 5000))).toEqual([8])
    fault('git/create-tree', 429, { ...spent(3600), times: 9 })
    await expect(store.commit(null, [{ path: 'a', content: text('1') }], 'One')).rejects.toThrow(/rate limit/)
    expect(waits).toHaveLength(1)
  })

  it('are done once when a connection drops before or after the effect of any request', async () => {
    for (const operation of ['create-blob', 'create-tree', 'create-commit', 'create-ref', 'update-ref', 'delete-ref'])
      for (const after of [false, true]) fault(`git/${operation}`, DROPPED, { after })
    for (const operation of ['get-ref', 'get-commit', 'get-tree', 'get-blob', 'list-matching-refs'])
      fault(`git/${operation}`, DROPPED)
    const first = await store.commit(null, [{ path: 'a', file: onDisk(Buffer.from('model')) }], 'One')
    expect(await store.move('modelgate-candidate/staging/abc', null, first)).toBe('moved')
    const second = await store.commit(first, [{ path: 'a', content: text('2') }], 'Two')
    expect(await store.move('modelgate-candidate/staging/abc', first, second)).toBe('moved')
    expect(await store.listBranches('modelgate-candidate/')).toHaveLength(1)
    expect(await store.read(first, 'a')).toEqual(Buffer.from('model'))
    await store.remove('modelgate-candidate/staging/abc')
    expect(git.git('for-each-ref')).toBe('')
    expect(github.faults.filter(({ times }) => times > 0)).toEqual([])
  })

  it('tell a validation error in the words of GitHub, and try it once', async () => {
    fault('git/create-tree', 422, { message: 'tree.path contains a malformed path component', times: 9 })
    await expect(store.commit(null, [{ path: 'a', content: text('1') }], 'One')).rejects.toThrow(/malformed path/)
    expect(github.traffic.map(({ status }) => status)).toEqual([422])
  })

  it('come back with their history when somebody deletes them in between', async () => {
    const first = await store.commit(null, [{ path: 'a', content: text('1') }], 'One')
    await store.move('modelgate/staging', null, first)
    const second = await store.commit(first, [{ path: 'a', content: text('2') }], 'Two')
    git.git('update-ref', '-d', 'refs/heads/modelgate/staging')
    expect(await store.move('modelgate/staging', first, second)).toBe('moved')
    expect(git.git('rev-list', '--count', 'modelgate/staging')).toBe('2')
  })

  it('say which rule or right is in the way, and try nothing twice then', async () => {
    const commit = await store.commit(null, [{ path: 'a', content: text('1') }], 'One')
    github.permissions.contents = 'read'
    await expect(store.move('modelgate/staging', null, commit)).rejects.toThrow(/permissions: contents: write/)
    await expect(store.commit(null, [{ path: 'a', content: text('2') }], 'Two')).rejects.toThrow(/contents: write/)
    await expect(store.commit(null, [{ path: 'a', file: onDisk(Buffer.from('m')) }], 'Two')).rejects.toThrow('403')
    github.permissions.contents = 'write'
    for (let times = 0; times < 3; times++)
      fault('git/create-ref', 422, { message: 'Repository rule violations found' })
    await expect(store.move('modelgate/staging', null, commit)).rejects.toThrow(
      /did not move modelgate\/staging: .*Repository rule violations found/,
    )
    expect(await store.head('modelgate/staging')).toBeNull()
  })

  it('find damage on the way', async () => {
    const commit = await store.commit(null, [{ path: 'a', file: onDisk(Buffer.from('model')) }], 'One')
    const served = github.git!.serve.bind(github.git)
    Object.assign(github.git!, {
      serve: (...args: Parameters<typeof served>) => {
        const answer = served(...args)
        return args[3].includes('raw') ? { status: 200, body: Buffer.from('other') } : answer
      },
    })
    await expect(store.download(commit, 'a', join(git.folder, 'x'))).rejects.toThrow(
      /5 bytes arrived that are the blob/,
    )
  })

  it('list and delete candidates, and nothing else', async () => {
    const commit = await store.commit(null, [{ path: 'a', content: text('1') }], 'One')
    await store.move('modelgate-candidate/staging/abc', null, commit)
    const [found] = await store.listBranches('modelgate-candidate/staging/')
    expect(found).toMatchObject({ name: 'modelgate-candidate/staging/abc', commit })
    expect(found!.time.getFullYear()).toBe(2026)
    await store.remove('modelgate-candidate/staging/abc')
    await store.remove('modelgate-candidate/staging/abc')
    expect(await store.listBranches('modelgate-candidate/')).toEqual([])
    await expect(store.remove('modelgate/staging')).rejects.toThrow('only candidates are ever deleted')
  })

  it('ask GitHub which commit is the older one', async () => {
    const first = await store.commit(null, [{ path: 'a', content: text('1') }], 'One')
    const second = await store.commit(first, [{ path: 'a', content: text('2') }], 'Two')
    const other = await store.commit(null, [{ path: 'a', content: text('3') }], 'Three')
    expect(await store.isAncestor(first, second)).toBe(true)
    expect(await store.isAncestor(first, first)).toBe(true)
    expect(await store.isAncestor(second, first)).toBe(false)
    expect(await store.isAncestor(other, first)).toBeNull()
    expect(await store.isAncestor('main', first)).toBeNull()
  })

  it.each([
    [422, 'Sorry, your input was too large to process.'],
    [409, 'Git Repository is empty.'],
  ])('are pushed when the API answers %i %s, and read through the API then', async (status, message) => {
    await store.close()
    store = await openStore(() => git.open())
    fault('git/create-blob', status, { message })
    const commit = await store.commit(null, [{ path: 'a', file: onDisk(Buffer.from('large')) }], 'One')
    expect(await store.move('modelgate/staging', null, commit)).toBe('moved')
    expect(await store.read(commit, 'a')).toEqual(Buffer.from('large'))
    expect(github.traffic.filter(({ operation }) => operation === 'git/create-ref')).toEqual([])
  })
})

describe('a deployment through the Git Data API', () => {
  it('is continued by git push, and the other way round', async () => {
    const byApi = deployerFor(git.folder, store)
    const byPush = deployerFor(git.folder, await git.open())
    expect((await deployModel(byApi.request('one'))).status).toBe('deployed')
    const writing = github.traffic.filter(({ operation }) => /create|update|delete/.test(operation))
    // GitHub allows a workflow's token 80 writes a minute and 1,000 requests an hour.
    expect(writing.length).toBeLessThanOrEqual(9)
    expect(github.traffic.length).toBeLessThanOrEqual(25)
    expect((await deployModel(byPush.request('two'))).status).toBe('deployed')
    expect((await rollbackEnvironment(byApi.operation)).status).toBe('rolled_back')
    expect(git.git('show', 'modelgate/staging:models/staging/model.joblib')).toBe('one')
    expect(git.git('show', 'modelgate/staging:history.jsonl').split('\n')).toHaveLength(6)
    expect(git.git('for-each-ref', 'refs/heads/modelgate-candidate')).toBe('')
  })

  it('comes to its end when every object is seen late once, by a first deployment and by one that replaces it', async () => {
    for (const content of ['one', 'two']) {
      for (const operation of ['git/get-commit', 'git/get-tree', 'git/get-blob'])
        fault(operation, 404, { message: 'Not Found', times: 2 })
      const { operation, request } = deployerFor(git.folder, await openStore())
      expect((await deployModel({ ...request(content), ...operation, store: await openStore() })).status).toBe(
        'deployed',
      )
    }
    expect(git.git('show', 'modelgate/staging:models/staging/model.joblib')).toBe('two')
  })

  it('races with others, and every one of them is in the history', async () => {
    const deployers = await Promise.all(
      [1, 2, 3].map(async (seed) => deployerFor(git.folder, await openStore(), { seed, clock: testClock() })),
    )
    const results = await Promise.all(deployers.map((one, index) => deployModel(one.request(`model ${index}`))))
    expect(results.map(({ status }) => status)).toEqual(Array(3).fill('deployed'))
    const events = git.git('show', 'modelgate/staging:history.jsonl').split('\n')
    expect(events.filter((line) => line.includes('"event":"deployed"'))).toHaveLength(3)
  })
})
