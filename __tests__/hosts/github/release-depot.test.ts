import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { silentLogger } from '../../../src/core/log.js'
import type { DeployedFiles, ObjectDepot } from '../../../src/core/ports.js'
import { githubReleases } from '../../../src/hosts/index.js'
import { stopwatch } from '../../support/clocks.js'
import { DROPPED, startGithub, type Fault, type GithubServer } from '../../support/github-api.js'
import { temporaryFolder } from '../../support/surroundings.js'

const folder = temporaryFolder()
const content = 'a model of some kilobytes '.repeat(200)
const sha256 = createHash('sha256').update(content).digest('hex')
const file = {
  file: join(folder, 'model'),
  path: 'models/staging/model.joblib',
  environment: 'staging',
  sha256,
  size: content.length,
}
const NOTHING: DeployedFiles = { count: () => Promise.resolve(0), pointers: () => Promise.resolve([]) }
const RATE = {
  'x-ratelimit-remaining': '0',
  'x-ratelimit-reset': String(Date.parse('2026-09-01T10:00:00Z') / 1000 + 40),
}

let github: GithubServer
let depot: ObjectDepot
let pauses: number[]

function depotOf(owner: string): ObjectDepot {
  const watch = stopwatch()
  pauses = watch.pauses
  const source = { repository: 'acme/models', commit: 'c'.repeat(40), runId: '1', runUrl: null, actor: null }
  const processes = { self: owner, isGone: (name: string) => Promise.resolve(name === 'killed') }
  const access = { apiUrl: github.url, serverUrl: 'https://github.com', source, token: 'secret', log: silentLogger }
  return githubReleases({ ...access, clock: watch.clock, processes })('https://github.com/acme/models.git')!
}

beforeEach(async () => {
  writeFileSync(file.file, content)
  github = await startGithub()
  github.permissions.contents = 'write'
  depot = depotOf('ours')
})

afterEach(async () => {
  await github.stop()
  // What was sent and answered is what GitHub's own description allows.
  expect(github.violations).toEqual([])
})

const fail = (operation: string, fault: Omit<Fault, 'operation' | 'times'>, times = 1): void => {
  github.faults.push({ operation: `repos/${operation}`, times, ...fault })
}
const calls = (operation: string): number[] =>
  github.traffic.filter((one) => one.operation === `repos/${operation}`).map(({ status }) => status)
const fetched = async (pointer: Uint8Array): Promise<string> => {
  await depot.fetch(pointer, join(folder, 'back'))
  return readFileSync(join(folder, 'back'), 'utf8')
}

describe('models as release assets', () => {
  it('are created as a draft, read back and published', async () => {
    const pointer = await depot.put(file)
    expect(github.storage.releases).toMatchObject([{ draft: true }])
    expect(await fetched(pointer)).toBe(content)
    await depot.publish(pointer)
    expect(github.storage.releases).toMatchObject([{ draft: false }])
    expect([...github.storage.tags]).toEqual([github.storage.releases[0]!.tag_name])
  })

  it('conflict: a tag that somebody took is named, and not tried again', async () => {
    const pointer = await depot.put(file)
    github.storage.tags.add(github.storage.releases[0]!.tag_name)
    await expect(depot.publish(pointer)).rejects.toThrow(/did not publish release modelgate-staging-\w+-\w+: .*422/)
    expect(calls('update-release')).toEqual([422])
  })

  it('validation error: what GitHub says is told, and not tried again', async () => {
    fail('create-release', { status: 422, message: 'Validation Failed: target_commitish is invalid' })
    await expect(depot.put(file)).rejects.toThrow(/did not create release .*target_commitish is invalid/)
    expect(calls('create-release')).toEqual([422])
    expect(pauses).toEqual([])
  })

  it('missing permission: the one to give is named, and nothing is tried again', async () => {
    github.permissions.contents = 'read'
    await expect(depot.put(file)).rejects.toThrow(/permissions: contents: write/)
    expect(calls('create-release')).toEqual([403])
  })

  it('missing permission at the upload: the draft goes away again', async () => {
    fail('upload-release-asset', { status: 403, message: 'Resource not accessible by integration' })
    await expect(depot.put(file)).rejects.toMatchObject({ remedy: expect.stringContaining('contents: write') })
    expect(calls('upload-release-asset')).toEqual([403])
    expect(github.storage.releases).toEqual([])
  })

  it.each([
    [
      'create-release',
      'the primary rate limit',
      { status: 403, message: 'API rate limit exceeded', headers: RATE },
      40_000,
    ],
    [
      'upload-release-asset',
      'the primary rate limit',
      { status: 403, message: 'API rate limit exceeded', headers: RATE },
      40_000,
    ],
    [
      'create-release',
      'a secondary rate limit',
      { status: 403, message: 'You have exceeded a secondary rate limit', headers: { 'retry-after': '7' } },
      7_000,
    ],
    [
      'upload-release-asset',
      'a secondary rate limit',
      { status: 429, message: 'Too many requests', headers: { 'retry-after': '7' } },
      7_000,
    ],
    [
      'upload-release-asset',
      'a secondary rate limit that does not say how long',
      { status: 403, message: 'You have exceeded a secondary rate limit' },
      60_000,
    ],
  ] as const)('%s: waits out %s', async (operation, _what, fault, wait) => {
    fail(operation, fault)
    expect(await fetched(await depot.put(file))).toBe(content)
    expect(pauses).toEqual([wait])
    expect(github.storage.releases).toHaveLength(1)
  })

  it('does not hold the job for an hour, and says that it is the rate limit', async () => {
    fail('upload-release-asset', { status: 429, message: 'Too many requests', headers: { 'retry-after': '3600' } }, 9)
    await expect(depot.put(file)).rejects.toMatchObject({ remedy: expect.stringContaining('rate limit') })
    expect(pauses).toEqual([])
    expect(github.storage.releases).toEqual([])
  })

  it.each([
    ['create-release', 502, false],
    ['create-release', 502, true],
    ['create-release', DROPPED, true],
    ['upload-release-asset', 502, false],
    ['upload-release-asset', 502, true],
    ['upload-release-asset', DROPPED, false],
    ['upload-release-asset', DROPPED, true],
    ['get-release-asset', DROPPED, false],
    ['update-release', 502, true],
    ['update-release', DROPPED, true],
  ])(
    '%s that ends with %d (0: a dropped connection), effect %j: is done in the end, and only once',
    async (operation, status, after) => {
      fail(operation, { status, message: 'Bad Gateway', after })
      const pointer = await depot.put(file)
      expect(await fetched(pointer)).toBe(content)
      await depot.publish(pointer)
      // A draft whose answer was lost is nobody's: it goes with the process that made it.
      depot = depotOf('next')
      for (const release of github.storage.releases)
        if (release.draft) Object.assign(release, { body: release.body.replace('"ours"', '"killed"') })
      await depot.sweep(NOTHING)
      expect(github.storage.releases).toMatchObject([
        { draft: false, id: JSON.parse(Buffer.from(pointer).toString()).release_id },
      ])
    },
  )

  it.each(['upload-release-asset', 'get-release-asset', 'update-release', 'delete-release'])(
    '%s right after its release was made: is asked for again until every server of GitHub knows it',
    async (operation) => {
      fail(operation, { status: 404, message: 'Not Found' }, 3)
      const pointer = await depot.put(file)
      expect(await fetched(pointer)).toBe(content)
      await depot.publish(pointer)
      await depot.discard(pointer)
      expect(calls('create-release')).toEqual([201])
      expect(github.storage.releases).toEqual([])
      expect(pauses).toEqual([250, 500, 1000])
    },
  )

  it('give up on a server that stays broken, after a bounded number of tries, and leave nothing there', async () => {
    fail('upload-release-asset', { status: 503, message: 'Service Unavailable' }, 99)
    await expect(depot.put(file)).rejects.toThrow(/did not upload the model \(503/)
    expect(calls('upload-release-asset')).toHaveLength(3)
    expect(github.storage.releases).toEqual([])
  })
})

describe('what killed runs left', () => {
  it('is taken away at once when their process is gone, unless a commit leads to it', async () => {
    depot = depotOf('killed')
    const [live, orphan] = [await depot.put(file), await depot.put(file)]
    for (const pointer of [live, orphan]) await depot.publish(pointer)
    await depot.put(file)
    depot = depotOf('next')
    await depot.put(file)
    await depot.sweep({ count: () => Promise.resolve(1), pointers: () => Promise.resolve([live]) })
    const ids = github.storage.releases.map(({ id, draft }) => [id, draft])
    expect(ids).toEqual([
      [JSON.parse(Buffer.from(live).toString()).release_id, false],
      [expect.any(Number), true],
    ])
    expect(github.storage.tags.size).toBe(1)
  })

  it('costs no look into commits while there are no more releases than deployments', async () => {
    depot = depotOf('killed')
    for (const pointer of [await depot.put(file), await depot.put(file)]) await depot.publish(pointer)
    depot = depotOf('next')
    const pointers = (): Promise<readonly Uint8Array[]> => Promise.reject(new Error('looked into'))
    await depot.sweep({ count: () => Promise.resolve(2), pointers })
    expect(github.storage.releases).toHaveLength(2)
  })
})
