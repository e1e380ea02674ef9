import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { BranchStore } from '../../../src/core/ports.js'
import { carriedProvenance, deployModel, deployTargets, rollbackEnvironment } from '../../../src/deploy/index.js'
import type { Manifest } from '../../../src/deploy/manifest.js'
import { deployerFor, type Deployer } from '../support/deployer.js'
import { startGitServer, testClock, type GitServer } from '../support/git-server.js'
import { newKey, provenanceWith } from './support.js'

let git: GitServer
let store: BranchStore
let deployer: Deployer
const key = newKey()
const stranger = newKey()
const signing = provenanceWith('signature', { signers: [key.signer], trusted: [key] })

beforeEach(async () => {
  git = startGitServer()
  store = await git.open()
  deployer = deployerFor(git.folder, store)
})

afterEach(async () => {
  await git.stop()
})

const SIGNATURE = 'models/staging/model.joblib.sig'
const show = (path: string, at = 'modelgate/staging'): string => git.git('show', `${at}:${path}`)
const manifest = (at?: string): Manifest => JSON.parse(show('manifest.json', at)) as Manifest
const head = (): string => git.git('rev-parse', 'modelgate/staging')
const files = (at = 'modelgate/staging'): string[] => git.git('ls-tree', '-r', '--name-only', at).split('\n')

describe('a deployment with a signature', () => {
  it('keeps it beside the model, names it in the manifest and its digest in the history', async () => {
    const result = await deployModel(deployer.request('one', { provenance: signing }))
    expect(result.status).toBe('deployed')
    const bytes = git.bytes('show', `modelgate/staging:${SIGNATURE}`)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    expect(manifest().provenance).toEqual([{ kind: 'signature', path: SIGNATURE, sha256 }])
    const lines = show('history.jsonl').split('\n')
    expect(lines).toHaveLength(2)
    for (const line of lines) expect(JSON.parse(line)).toMatchObject({ provenance: [{ kind: 'signature', sha256 }] })
    expect(result.checks.find(({ id }) => id === 'deploy.provenance')).toMatchObject({
      status: 'passed',
      message: expect.stringMatching(/^Signed by key [0-9a-f]{12} \(signature, sha256 /),
    })
  })

  it('leaves no trace in the files of environments that sign nothing', async () => {
    const result = await deployModel(deployer.request('one', { provenance: provenanceWith('none', {}) }))
    expect(show('manifest.json')).not.toContain('provenance')
    expect(show('history.jsonl')).not.toContain('provenance')
    expect(result.checks.map(({ id }) => id)).not.toContain('deploy.provenance')
  })

  it('comes back with its model, from the history and from a backup', async () => {
    await deployModel(deployer.request('one', { provenance: signing }))
    const first = git.bytes('show', `modelgate/staging:${SIGNATURE}`)
    await deployModel(deployer.request('two', { provenance: signing }))
    expect(files().filter((path) => /^backups\/.*\/model\.joblib(\.sig)?$/.test(path))).toHaveLength(2)
    expect(git.bytes('show', `modelgate/staging:${SIGNATURE}`).equals(first)).toBe(false)
    const back = await rollbackEnvironment({ ...deployer.operation, provenance: signing })
    expect(back.status).toBe('rolled_back')
    expect(git.bytes('show', `modelgate/staging:${SIGNATURE}`).equals(first)).toBe(true)
  })

  it('comes back in a folder too, which forgets what no branch shows', async () => {
    const [, directory] = deployTargets
    const ports = { folder: join(git.folder, 'shop'), clock: testClock(), isAncestor: () => Promise.resolve(null) }
    const shop = await directory.open({ ...ports, openBranchStore: () => Promise.reject(new Error('no git')) })
    const inFolder = deployerFor(git.folder, shop)
    await deployModel(inFolder.request('one', { provenance: signing }))
    await deployModel(inFolder.request('two', { provenance: signing }))
    expect((await rollbackEnvironment({ ...inFolder.operation, provenance: signing })).status).toBe('rolled_back')
  })

  it('goes on to the next environment with the same bytes', async () => {
    await deployModel(deployer.request('one', { provenance: signing }))
    const signed = await carriedProvenance(store, 'staging', provenanceWith('signature', { trusted: [key] }))
    const production = deployerFor(git.folder, store, { environment: 'production' })
    // The machine that promotes has no key.
    const provenance = provenanceWith('signature', { trusted: [key] })
    expect((await deployModel(production.request('one', { provenance, signed: signed! }))).status).toBe('deployed')
    expect(show('models/production/model.joblib.sig', 'modelgate/production')).toBe(show(SIGNATURE))
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
    expect(git.git('for-each-ref')).toBe('')
  })

  it('is not deployed with a key whose signatures do not count', async () => {
    const provenance = provenanceWith('signature', { signers: [stranger.signer], trusted: [key] })
    await expect(deployModel(deployer.request('one', { provenance }))).rejects.toThrow(
      /the signature just made was made with a key that deployment\.provenance\.public_keys does not name/,
    )
    expect(git.git('for-each-ref')).toBe('')
  })

  it('is deployed again with a signature once signatures are required', async () => {
    await deployModel(deployer.request('one'))
    expect(files()).not.toContain(SIGNATURE)
    expect((await deployModel(deployer.request('one', { provenance: signing }))).status).toBe('deployed')
    expect(files()).toContain(SIGNATURE)
    const settled = head()
    await deployModel(deployer.request('one', { provenance: signing }))
    expect(head()).toBe(settled)
  })
})

describe('a rollback or a promotion that requires a signature', () => {
  const refused = async (provenance = signing): Promise<void> => {
    const before = head()
    await expect(rollbackEnvironment({ ...deployer.operation, provenance })).rejects.toThrow(/must not go live/)
    expect(head()).toBe(before)
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
    expect(show('models/staging/model.joblib')).toBe('one')
    expect(files()).not.toContain(SIGNATURE)
  })
})
