import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { DataSchema } from '../../src/core/data-schema.js'
import type { BranchStore, TreeEntry } from '../../src/core/ports.js'
import {
  deployModel,
  deployTargets,
  deploymentStatus,
  liveSchema,
  rollbackEnvironment,
  verifyEnvironment,
} from '../../src/deploy/index.js'
import { temporaryFolder } from '../support/surroundings.js'
import { deployerFor, readingProbe } from './support/deployer.js'
import { type GitServer, startGitServer, testClock } from './support/git-server.js'

const column = { name: 'age', type: 'integer', missing: 0.25, range: [18, 99], categories: null } as const
const texts = { name: '\u202e"\ncity', type: 'string', missing: 0, range: null, categories: ['', 'Bern'] } as const
const one: DataSchema = { target: 'age', columns: [column, texts] }
const two: DataSchema = { target: null, columns: [{ ...column, range: null, missing: 1 }] }

const folder = temporaryFolder()
let server: GitServer
beforeAll(() => {
  server = startGitServer()
})
afterAll(() => server.stop())

const STORES: Readonly<Record<string, () => Promise<BranchStore>>> = {
  git: () => server.open(),
  'a folder': () =>
    deployTargets[1].open({
      ...{ folder: join(folder, 'served'), clock: testClock() },
      processes: { self: 'test', isGone: () => Promise.resolve(false) },
      isAncestor: () => Promise.resolve(null),
      openBranchStore: () => Promise.reject(new Error('no git')),
    }),
}

const deployerOn = async (name: string, environment: string) =>
  deployerFor(join(folder, name), await STORES[name]!(), { environment })

describe.each(Object.keys(STORES))('the data schema of a deployment on %s', (name) => {
  it('is kept with it and comes back with its model', async () => {
    const { operation, request } = await deployerOn(name, 'kept')
    const { store, environment } = operation
    expect(await liveSchema(store, environment)).toBeNull()
    const first = await deployModel(request('one', { dataSchema: one }))
    expect(await liveSchema(store, environment)).toEqual({ deployment: first.deployment_id, schema: one })
    await deployModel(request('two', { dataSchema: two }))
    expect((await liveSchema(store, environment))?.schema).toEqual(two)
    // By hand, and because the next one turns out unhealthy once it is live.
    const back = await rollbackEnvironment(operation)
    expect(await liveSchema(store, environment)).toEqual({ deployment: back.deployment_id, schema: one })
    let looks = 0
    const health: typeof readingProbe = async (...given) => {
      const checks = await readingProbe(...given)
      return ++looks === 2 ? checks.map((check) => ({ ...check, status: 'failed' as const })) : checks
    }
    expect((await deployModel(request('three', { dataSchema: two, health }))).status).toBe('rolled_back')
    expect((await liveSchema(store, environment))?.schema).toEqual(one)
  })

  it('is missing from deployments without reference data, whose manifests are those of earlier versions', async () => {
    const { operation, request } = await deployerOn(name, 'without')
    const { store, environment } = operation
    await deployModel(request('one'))
    const { commit } = (await store.head(`modelgate/${environment}`))!
    expect(new TextDecoder().decode(await store.read(commit, 'manifest.json'))).not.toContain('data_schema')
    expect(await liveSchema(store, environment)).toBeNull()
    expect((await verifyEnvironment(operation)).status).toBe('healthy')
  })
})

describe('the data schema of a deployment', () => {
  it.each([
    ['too many columns', Array.from({ length: 10_001 }, (_, at) => ({ ...column, name: `c${at}` })), '10001 columns'],
    ['too many bytes', [{ ...texts, categories: Array.from({ length: 30_000 }, (_, at) => `city ${at}`) }], 'KiB'],
    ['a name of any length', [{ ...column, name: 'x'.repeat(10_001) }], 'name'],
    ['a column twice', [column, column], 'twice'],
  ])('is left out with %s, which is told', async (slug, columns, why) => {
    const { operation, request } = await deployerOn('a folder', slug.replaceAll(' ', '-'))
    const result = await deployModel(request('one', { dataSchema: { target: null, columns } }))
    expect(result).toMatchObject({
      status: 'deployed',
      checks: expect.arrayContaining([
        expect.objectContaining({
          ...{ id: 'deploy.data_schema', status: 'skipped' },
          message: expect.stringContaining(why),
        }),
      ]),
    })
    expect(await liveSchema(operation.store, operation.environment)).toBeNull()
  })

  it('stops everything with one clear error when it was damaged, and nothing is written', async () => {
    const { operation, request } = await deployerOn('a folder', 'damaged')
    const { store, environment } = operation
    const branch = `modelgate/${environment}`
    await deployModel(request('one', { dataSchema: one }))
    const { commit: good } = (await store.head(branch))!
    const text = new TextDecoder().decode(await store.read(good, 'manifest.json'))
    type Columns = { data_schema: { columns: Record<string, unknown>[] } }
    const edits: readonly [RegExp, (manifest: Columns) => void][] = [
      [/data_schema\.columns\.0\.type/, ({ data_schema: { columns } }) => (columns[0]!['type'] = 'complex')],
      [/data_schema\.columns\.0\.range/, ({ data_schema: { columns } }) => (columns[0]!['range'] = [99, 18])],
      [/data_schema\.columns\.0\.missing/, ({ data_schema: { columns } }) => (columns[0]!['missing'] = 2)],
      [/data_schema\.columns\.1\.categories\.0/, ({ data_schema: { columns } }) => (columns[1]!['categories'] = [1])],
      [/data_schema\.columns\.1: Unrecognized key/, ({ data_schema: { columns } }) => (columns[1]!['more'] = 1)],
      [/data_schema: a column is there twice/, ({ data_schema: { columns } }) => columns.push(columns[0]!)],
      [
        /data_schema: is larger than 256 KiB/,
        ({ data_schema: { columns } }) => (columns[1]!['categories'] = Array(100).fill('x'.repeat(9_000))),
      ],
    ]
    let head = good
    for (const [message, change] of edits) {
      const manifest = JSON.parse(text) as Columns
      change(manifest)
      const content = new TextEncoder().encode(JSON.stringify(manifest))
      const entries = [...(await store.list(good))].map(([path, objectId]): TreeEntry =>
        path === 'manifest.json' ? { path, content } : { path, objectId },
      )
      const bad = await store.commit(head, entries, 'edit')
      expect(await store.move(branch, head, bad)).toBe('moved')
      head = bad
      const expected = {
        ...{ code: 'corrupt', message: expect.stringMatching(message) },
        remedy: expect.stringContaining('git revert'),
      }
      await expect(liveSchema(store, environment)).rejects.toMatchObject(expected)
    }
    await expect(deployModel(request('two'))).rejects.toMatchObject({ code: 'corrupt' })
    await expect(deploymentStatus(store, environment)).rejects.toMatchObject({ code: 'corrupt' })
    expect(await store.head(branch)).toEqual({ commit: head })
  })
})
