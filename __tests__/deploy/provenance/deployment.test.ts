import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BranchStore } from '../../../src/core/ports.js'
import {
  carriedProvenance,
  deployModel,
  deployTargets,
  rollbackEnvironment,
  verifyEnvironment,
} from '../../../src/deploy/index.js'
import type { Manifest } from '../../../src/deploy/manifest.js'
import { deployerFor, type Deployer } from '../support/deployer.js'
import { startGitServer, testClock } from '../support/git-server.js'
import { newKey, provenanceWith } from './support.js'

let folder: string
let store: BranchStore
let deployer: Deployer
const key = newKey()
const stranger = newKey()
const signing = provenanceWith('signature', { signers: [key.signer], trusted: [key] })

/** The folder target is a branch store as any other, and the quickest. */
function openFolder(): Promise<BranchStore> {
  const [, directory] = deployTargets
  return directory.open({
    folder: join(folder, 'shop'),
    clock: testClock(),
    processes: { self: 'test', isGone: (name) => Promise.resolve(name === 'killed') },
    isAncestor: () => Promise.resolve(null),
    openBranchStore: () => Promise.reject(new Error('no git')),
  })
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mg-provenance-'))
  store = await openFolder()
  deployer = deployerFor(folder, store)
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const SIGNATURE = 'models/staging/model.joblib.sig'
const head = async (environment = 'staging'): Promise<string | null> =>
  (await store.head(`modelgate/${environment}`))?.commit ?? null
const show = async (path: string, environment = 'staging'): Promise<string> =>
  Buffer.from((await store.read((await head(environment)) ?? '', path))!).toString()
const manifest = async (): Promise<Manifest> => JSON.parse(await show('manifest.json')) as Manifest
const files = async (): Promise<string[]> => [...(await store.list((await head()) ?? '')).keys()]

describe('a deployment with a signature', () => {
  it('keeps it beside the model, names it in the manifest and its digest in the history', async () => {
    const result = await deployModel(deployer.request('one', { provenance: signing }))
    expect(result.status).toBe('deployed')
    const sha256 = createHash('sha256')
      .update(await show(SIGNATURE))
      .digest('hex')
    expect((await manifest()).provenance).toEqual([{ kind: 'signature', path: SIGNATURE, sha256 }])
    const lines = (await show('history.jsonl')).trim().split('\n')
    expect(lines).toHaveLength(2)
    for (const line of lines) expect(JSON.parse(line)).toMatchObject({ provenance: [{ kind: 'signature', sha256 }] })
    expect(result.checks.find(({ id }) => id === 'deploy.provenance')).toMatchObject({
      status: 'passed',
      message: expect.stringMatching(/^Signed by key [0-9a-f]{12} \(signature, sha256 /),
    })
  })

  it('leaves no trace in the files of environments that sign nothing', async () => {
    const result = await deployModel(deployer.request('one', { provenance: provenanceWith('none', {}) }))
    expect(await show('manifest.json')).not.toContain('provenance')
    expect(await show('history.jsonl')).not.toContain('provenance')
    expect(result.checks.map(({ id }) => id)).not.toContain('deploy.provenance')
  })

  it('comes back with its model, from the history and from a backup', async () => {
    await deployModel(deployer.request('one', { provenance: signing }))
    const first = await show(SIGNATURE)
    await deployModel(deployer.request('two', { provenance: signing }))
    expect((await files()).filter((path) => /^backups\/.*\/model\.joblib(\.sig)?$/.test(path))).toHaveLength(2)
    expect(await show(SIGNATURE)).not.toBe(first)
    const back = await rollbackEnvironment({ ...deployer.operation, provenance: signing })
    expect(back.status).toBe('rolled_back')
    expect(await show(SIGNATURE)).toBe(first)
  })

  it('lies in git beside its model, and comes back from the history of the branch', async () => {
    const git = startGitServer()
    try {
      const inGit = deployerFor(git.folder, await git.open())
      await deployModel(inGit.request('one', { provenance: signing }))
      const first = git.git('show', `modelgate/staging:${SIGNATURE}`)
      await deployModel(inGit.request('two', { provenance: signing }))
      const back = await rollbackEnvironment({ ...inGit.operation, provenance: signing })
      expect(back.status).toBe('rolled_back')
      expect(git.git('show', `modelgate/staging:${SIGNATURE}`)).toBe(first)
      expect(git.git('ls-tree', '-r', '--name-only', 'modelgate/staging')).toMatch(/backups\/.*\/model\.joblib\.sig/)
    } finally {
      await git.stop()
    }
  })

  it('goes on to the next environment with the same bytes', async () => {
    await deployModel(deployer.request('one', { provenance: signing }))
    const signed = await carriedProvenance(store, 'staging', provenanceWith('signature', { trusted: [key] }))
    const production = deployerFor(folder, store, { environment: 'production' })
    // The machine that promotes has no key.
    const provenance = provenanceWith('signature', { trusted: [key] })
    expect((await deployModel(production.request('one', { provenance, signed: signed! }))).status).toBe('deployed')
    expect(await show('models/production/model.joblib.sig', 'production')).toBe(await show(SIGNATURE))
  })
})

describe('what cannot be signed', () => {
  it('is told, and nothing more, when it is not required', async () => {
    const broken = { ...key.signer, sign: () => Promise.reject(new Error('no network')) }
    const provenance = provenanceWith('none', { signers: [broken], missing: ['No attestation: no permission.'] })
    const result = await deployModel(deployer.request('one', { provenance }))
    expect(result.status).toBe('deployed')
    expect(result.checks.find(({ id }) => id === 'deploy.provenance')).toMatchObject({
      status: 'skipped',
      message: expect.stringMatching(/^No attestation: no permission\. No signature by key \w+: no network\.$/),
    })
  })

  it('is not deployed when it is required, before anything is written', async () => {
    const provenance = provenanceWith('signature', { trusted: [key], missing: ['MODELGATE_SIGNING_KEY is not set.'] })
    await expect(deployModel(deployer.request('one', { provenance }))).rejects.toThrow(
      'nothing was deployed to staging: deployment.provenance.require is signature, and there is none. MODELGATE_SIGNING_KEY is not set.',
    )
    expect(await head()).toBeNull()
  })

  it('is not deployed with a key whose signatures do not count', async () => {
    const provenance = provenanceWith('signature', { signers: [stranger.signer], trusted: [key] })
    await expect(deployModel(deployer.request('one', { provenance }))).rejects.toThrow(
      /the signature just made was made with a key that deployment\.provenance\.public_keys does not name/,
    )
    expect(await head()).toBeNull()
  })

  it('is deployed again with a signature once signatures are required', async () => {
    await deployModel(deployer.request('one'))
    expect(await files()).not.toContain(SIGNATURE)
    expect((await deployModel(deployer.request('one', { provenance: signing }))).status).toBe('deployed')
    expect(await files()).toContain(SIGNATURE)
    const settled = await head()
    await deployModel(deployer.request('one', { provenance: signing }))
    expect(await head()).toBe(settled)
  })
})

describe('a rollback or a promotion that requires a signature', () => {
  const refused = async (provenance = signing): Promise<void> => {
    const before = await head()
    await expect(rollbackEnvironment({ ...deployer.operation, provenance })).rejects.toThrow(
      /is not signed as deployment.provenance.require demands/,
    )
    expect(await head()).toBe(before)
    await expect(carriedProvenance(store, 'production', provenance)).resolves.toBeNull()
  }

  it('is refused to a deployment without one', async () => {
    await deployModel(deployer.request('one'))
    await deployModel(deployer.request('two', { provenance: signing }))
    await refused()
  })

  it('is refused when the key is no longer trusted', async () => {
    await deployModel(deployer.request('one', { provenance: signing }))
    await deployModel(deployer.request('two', { provenance: signing }))
    await refused(provenanceWith('signature', { signers: [stranger.signer], trusted: [stranger] }))
    await expect(
      carriedProvenance(store, 'staging', provenanceWith('signature', { trusted: [stranger] })),
    ).rejects.toThrow('does not name')
  })

  it('is refused when the signature is that of another file, or of another verdict', async () => {
    const about = (change: (verdict: Parameters<typeof key.signer.sign>[0]) => object) => ({
      ...key.signer,
      sign: (verdict: Parameters<typeof key.signer.sign>[0]) => key.signer.sign({ ...verdict, ...change(verdict) }),
    })
    const swapped = about(({ model }) => ({ model: { ...model, sha256: 'b'.repeat(64) } }))
    await deployModel(deployer.request('one', { provenance: provenanceWith('none', { signers: [swapped] }) }))
    await deployModel(deployer.request('two', { provenance: signing }))
    await refused()
    const foreign = about(() => ({ gate_digest: 'c'.repeat(64) }))
    await deployModel(deployer.request('three', { provenance: provenanceWith('none', { signers: [foreign] }) }))
    await deployModel(deployer.request('four', { provenance: signing }))
    await refused()
  })

  it('still brings back what was live when a deployment turns out unhealthy', async () => {
    await deployModel(deployer.request('one'))
    let checks = 0
    const request = deployer.request('two', {
      provenance: signing,
      // Healthy as a candidate, not when live.
      health: (file, signal, deployed) =>
        ++checks === 2 ? Promise.reject(new Error('broken')) : deployer.operation.health(file, signal, deployed),
    })
    expect((await deployModel(request)).status).toBe('rolled_back')
    expect(await show('models/staging/model.joblib')).toBe('one')
    expect(await files()).not.toContain(SIGNATURE)
  })
})

describe('a look at an environment that requires a signature', () => {
  const look = (provenance = signing) => verifyEnvironment({ ...deployer.operation, provenance })

  it('finds it healthy with a valid one', async () => {
    await deployModel(deployer.request('one', { provenance: signing }))
    const { status, health_check } = await look()
    expect(status).toBe('healthy')
    expect(health_check!.checks.at(-1)).toMatchObject({ id: 'health.provenance', status: 'passed' })
  })

  it('finds what somebody without the key put there, however consistent it is', async () => {
    await deployModel(deployer.request('one', { provenance: signing }))
    await deployModel(deployer.request('evil'))
    const { status, health_check } = await look()
    expect(status).toBe('unhealthy')
    expect(health_check!.checks.at(-1)).toMatchObject({
      id: 'health.provenance',
      message: expect.stringContaining('it has no signature') as unknown,
    })
    expect((await rollbackEnvironment({ ...deployer.operation, provenance: signing })).status).toBe('rolled_back')
    expect((await look()).status).toBe('healthy')
    const forged = provenanceWith('signature', { signers: [stranger.signer], trusted: [stranger] })
    await deployModel(deployer.request('evil', { provenance: forged }))
    expect((await look()).status).toBe('unhealthy')
  })
})
