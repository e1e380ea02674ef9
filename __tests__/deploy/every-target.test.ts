import { mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { silentLogger } from '../../src/core/log.js'
import type { BranchStore, ObjectDepot, TreeEntry } from '../../src/core/ports.js'
import {
  deployModel,
  deploymentStatus,
  deployTargets,
  type HealthProbe,
  rollbackEnvironment,
  withDepot,
} from '../../src/deploy/index.js'
import { openGithubBranches } from '../../src/hosts/github/branches.js'
import { githubReleases, openGitStore, openLfsDepot } from '../../src/hosts/index.js'
import { type HttpGitServer, startHttpGitServer } from '../hosts/local-git/support/http-git-server.js'
import { type GithubServer, startGithub } from '../support/github-api.js'
import { type LfsServer, startLfsServer } from '../support/lfs-server.js'
import { temporaryFolder } from '../support/surroundings.js'
import { check, type Deployer, deployerFor, source } from './support/deployer.js'
import { testClock } from './support/git-server.js'

const TOKEN = 'ghs_test_token_0123456789'
const HOUR = 3_600_000
const folder = temporaryFolder()
let git: HttpGitServer
let github: GithubServer
let lfs: LfsServer
const opened: BranchStore[] = []

beforeAll(async () => {
  git = await startHttpGitServer(join(folder, 'server'), TOKEN)
  github = await startGithub(git.repository)
  github.permissions.contents = 'write'
  lfs = await startLfsServer(TOKEN)
})
afterAll(async () => {
  for (const store of opened) await store.close()
  for (const server of [git, github, lfs]) await server.stop()
  expect(github.violations).toEqual([])
})

type Clock = ReturnType<typeof testClock>
/** Writes into a full disk in place of the file that is asked for. */
const onFullDisk = (path: string): void => {
  rmSync(path, { force: true })
  mkdirSync(dirname(path), { recursive: true })
  symlinkSync('/dev/full', path)
}

interface Opening {
  readonly clock: Clock
  readonly temporaryFolder?: string
  /** True: what is read back finds no room. */
  readonly full?: boolean
}
const api = ({ clock }: Opening): Promise<BranchStore> =>
  openGithubBranches({
    ...{ apiUrl: github.url, remote: 'https://github.com/acme/models.git', repository: 'acme/models', source },
    ...{ token: 'secret', isAncestor: null, clock, log: silentLogger, openGit: null },
  })
const depotOn = (depot: ObjectDepot, { full }: Opening): ObjectDepot => ({
  ...depot,
  fetch: (pointer, path) => {
    if (full === true && depot.attributes !== undefined) return depot.fetch(pointer, '/sys/modelgate') // it clears its place first
    if (full === true) onFullDisk(path)
    return depot.fetch(pointer, path)
  },
})
const processes = { self: 'test', isGone: () => Promise.resolve(false) }
const hosted = { serverUrl: 'https://github.com', source, token: 'secret', log: silentLogger, processes }

const TARGETS: Readonly<Record<string, (opening: Opening) => Promise<BranchStore>>> = {
  'git push': ({ clock, temporaryFolder = join(folder, 'git') }) =>
    openGitStore({
      ...{ remote: git.url, token: TOKEN, temporaryFolder, clock, log: silentLogger },
      ...{ checkout: null, environment: process.env },
    }),
  'the Git Data API': api,
  'release assets': async (opening) => {
    const depot = githubReleases({ ...hosted, apiUrl: github.url, clock: opening.clock })('https://github.com/acme/models.git')! // prettier-ignore
    return withDepot(await api(opening), depotOn(depot, opening), { from: 0 })
  },
  'Git LFS': async (opening) => {
    const depot = openLfsDepot({ remote: lfs.remote, token: TOKEN, clock: opening.clock, log: silentLogger })!
    return withDepot(await api(opening), depotOn(depot, opening), { from: 0 })
  },
  'a folder': ({ clock }) =>
    deployTargets[1].open({
      ...{ folder: join(folder, 'served'), clock, processes },
      isAncestor: () => Promise.resolve(null),
      openBranchStore: () => Promise.reject(new Error('no git')),
    }),
}

async function deployerOn(name: string, environment: string, opening: Partial<Opening> = {}): Promise<Deployer> {
  const slug = name.replaceAll(' ', '-')
  const clock = opening.clock ?? testClock()
  const store = await TARGETS[name]!({ ...opening, clock })
  opened.push(store)
  return deployerFor(join(folder, slug), store, { environment: `${environment}-${slug}`, clock })
}

/** Git by itself: clock.test.ts and damage.test.ts. Release assets lie behind branches that the API writes; Git LFS too. */
describe.each(['release assets', 'a folder'])('%s', (name) => {
  const deployer = (environment: string, opening?: Partial<Opening>) => deployerOn(name, environment, opening)

  it('keeps its order and counts no negative time when clocks jump', async () => {
    const at = (hours: number): Promise<Deployer> => deployer('clock', { clock: testClock({ ms: hours * HOUR }) })
    await deployModel((await at(0)).request('one'))
    await deployModel((await at(-48)).request('two'))
    let looks = 0
    const health: HealthProbe = (file) =>
      Promise.resolve([check('health.load', readFileSync(file, 'utf8') === 'bad' && ++looks > 1 ? 'failed' : 'passed')])
    expect((await deployModel((await at(72)).request('bad', { health }))).status).toBe('rolled_back')
    expect((await rollbackEnvironment((await at(-96)).operation)).status).toBe('rolled_back')
    const { operation } = await at(0)
    const { deployments, live, mean_time_to_restore_ms } = await deploymentStatus(
      operation.store,
      operation.environment,
    )
    expect(deployments.map(({ kind, outcome }) => `${kind} ${outcome}`)).toEqual([
      'deployment active',
      'deployment active',
      'deployment rolled_back',
      'rollback active',
      'rollback active',
    ])
    expect(live?.sha256).toBe(deployments[0]!.sha256)
    const times = deployments.flatMap(({ verdict_ms, live_ms }) => [verdict_ms!, live_ms ?? 0])
    expect(Math.min(...times, mean_time_to_restore_ms!)).toBeGreaterThanOrEqual(0)
  })

  it('stops with one clear error at a manifest or a history that was edited, and nothing is written', async () => {
    const { operation, request } = await deployer('edited')
    const { store, environment } = operation
    const branch = `modelgate/${environment}`
    await deployModel(request('one'))
    await deployModel(request('two'))
    const edits: [string, RegExp, (text: string) => string][] = [
      ['manifest.json', /is not JSON/, (text) => text.slice(0, 100)],
      ['history.jsonl', /counts 4 history lines/, (text) => `${text.split('\n').slice(0, 3).join('\n')}\n`],
    ]
    for (const [path, message, change] of edits) {
      const { commit: good } = (await store.head(branch))!
      const text = new TextDecoder().decode(await store.read(good, path))
      const entries = [...(await store.list(good))].map(([at, objectId]): TreeEntry =>
        at === path ? { path: at, content: new TextEncoder().encode(change(text)) } : { path: at, objectId },
      )
      const bad = await store.commit(good, entries, 'edit')
      expect(await store.move(branch, good, bad)).toBe('moved')
      const expected = { code: 'corrupt', message: expect.stringMatching(message) }
      await expect(deployModel(request('three'))).rejects.toMatchObject(expected)
      await expect(rollbackEnvironment(operation)).rejects.toMatchObject(expected)
      expect(await store.head(branch)).toEqual({ commit: bad })
      expect(await store.listBranches('modelgate-candidate/')).toEqual([])
      // Mended as the error says, by a commit that takes the edit back.
      const back = [...(await store.list(good))].map(([at, objectId]): TreeEntry => ({ path: at, objectId }))
      expect(await store.move(branch, bad, await store.commit(bad, back, 'revert'))).toBe('moved')
    }
    expect((await deployModel(request('three'))).status).toBe('deployed')
    expect((await deploymentStatus(store, environment)).deployments).toHaveLength(3)
  })
})

describe.each(Object.keys(TARGETS))('%s', (name) => {
  it('says that its scratch folder may not be written to, before anything is changed', async () => {
    const { operation, request } = await deployerOn(name, 'scratch')
    const inside = process.platform === 'linux' ? '/sys/modelgate' : join(folder, 'file', 'below')
    const failure = { code: 'disk', message: expect.stringContaining('nothing was changed') }
    await expect(deployModel({ ...request('one'), temporaryFolder: inside })).rejects.toMatchObject(failure)
    if (name === 'git push')
      await expect(deployerOn(name, 'scratch', { temporaryFolder: inside })).rejects.toMatchObject(failure)
    expect(await operation.store.head(`modelgate/${operation.environment}`)).toBeNull()
  })
})

/** A full disk under git and under a folder: disk.test.ts. */
describe.each(['the Git Data API', 'release assets', 'Git LFS'])('%s', (name) => {
  it('says at once that the disk takes nothing, leaves what is live and works again afterwards', async () => {
    const { operation, request } = await deployerOn(name, 'full')
    await deployModel(request('one'))
    const { store } = (await deployerOn(name, 'full', { full: true })).operation
    const full: BranchStore = Object.assign(Object.create(store) as BranchStore, {
      download: (commit: string, path: string, destination: string) => {
        if (name === 'the Git Data API') onFullDisk(destination)
        return store.download(commit, path, destination)
      },
    })
    const expected = {
      code: 'disk',
      message: expect.stringMatching(/(?:ENOSPC|EPERM|EACCES|EROFS).*nothing was changed/),
    }
    await expect(deployModel({ ...request('two'), store: full })).rejects.toMatchObject(expected)
    const { deployments } = await deploymentStatus(operation.store, operation.environment)
    expect(deployments.map(({ outcome }) => outcome)).toEqual(['active'])
    expect(await operation.store.listBranches('modelgate-candidate/')).toEqual([])
    expect(github.storage.releases.filter(({ draft }) => draft)).toEqual([])
    expect((await deployModel(request('two'))).status).toBe('deployed')
  })
})
