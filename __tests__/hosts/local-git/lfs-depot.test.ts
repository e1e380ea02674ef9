import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { execFile, execFileSync, spawnSync } from 'node:child_process'
import { promisify } from 'node:util'
import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { silentLogger } from '../../../src/core/log.js'
import type { BranchStore, ObjectDepot } from '../../../src/core/ports.js'
import { deployModel, downloadLive, rollbackEnvironment, withDepot } from '../../../src/deploy/index.js'
import { openCheckout, openLfsDepot } from '../../../src/hosts/index.js'
import { deployerFor, type Deployer } from '../../deploy/support/deployer.js'
import { startGitServer, testClock, type GitServer } from '../../deploy/support/git-server.js'
import { startLfsServer, type LfsServer } from '../../support/lfs-server.js'

const TOKEN = 'secret'
let git: GitServer
let lfs: LfsServer
let depot: ObjectDepot
let store: BranchStore
let deployer: Deployer
const clock = { ...testClock(), sleep: () => Promise.resolve() }

beforeEach(async () => {
  git = startGitServer()
  lfs = await startLfsServer(TOKEN)
  depot = openLfsDepot({ remote: lfs.remote, token: TOKEN, clock, log: silentLogger })!
  store = withDepot(await git.open(), depot, { from: 0 })
  deployer = deployerFor(git.folder, store)
})

afterEach(async () => {
  await store.close()
  await lfs.stop()
  await git.stop()
})

const pointerTo = (content: string | Buffer): string =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${createHash('sha256').update(content).digest('hex')}\nsize ${content.length}`
const put = (content: string): Promise<Uint8Array> => {
  const file = join(git.folder, 'model')
  writeFileSync(file, content)
  const sha256 = createHash('sha256').update(content).digest('hex')
  return depot.put({ file, path: 'models/staging/m', environment: 'staging', sha256, size: content.length })
}

describe('models in Git LFS', () => {
  it('are pointers in the tree, and are read back by their digest', async () => {
    expect((await deployModel(deployer.request('one'))).status).toBe('deployed')
    expect(git.git('show', 'modelgate/staging:models/staging/model.joblib')).toBe(pointerTo('one'))
    expect([...lfs.objects.values()].map(String)).toEqual(['one'])
    const live = join(git.folder, 'live')
    await downloadLive(store, 'staging', live)
    expect(readFileSync(live, 'utf8')).toBe('one')
  })

  it('come back by a rollback without being sent again', async () => {
    await deployModel(deployer.request('one'))
    await deployModel(deployer.request('two'))
    const uploads = lfs.requests.filter(({ method }) => method === 'PUT').length
    expect((await rollbackEnvironment(deployer.operation)).status).toBe('rolled_back')
    expect(lfs.requests.filter(({ method }) => method === 'PUT')).toHaveLength(uploads)
    expect(git.git('show', 'modelgate/staging:models/staging/model.joblib')).toBe(pointerTo('one'))
  })

  it('are refused when the server gives other bytes back, and nothing is changed', async () => {
    const request = deployer.request('one')
    lfs.objects.set(request.file.sha256, Buffer.from('other'))
    await expect(deployModel(request)).rejects.toThrow(/the LFS server gave back sha256 [0-9a-f]{64}, not/)
    expect(git.git('for-each-ref')).toBe('')
  })

  it('are verified by the server, and the token goes to it alone', async () => {
    await put('one')
    const [batch, upload, verify] = lfs.requests
    expect([batch, upload, verify].map((one) => `${one!.method} ${one!.path.split('/').at(-1)!.slice(0, 6)}`)).toEqual([
      'POST batch',
      expect.stringMatching(/^PUT [0-9a-f]{6}$/),
      'POST verify',
    ])
    expect(batch!.authorization).toMatch(/^Basic /)
    expect(upload!.authorization).toBeUndefined()
    expect(verify!.authorization).toMatch(/^Basic /)
  })

  it('are sent again after failures that pass', async () => {
    lfs.faults.push({ kind: 'batch', status: 503 }, { kind: 'upload', status: 500 })
    await put('one')
    lfs.faults.push({ kind: 'verify', status: 429 }, { kind: 'download', status: 502 })
    const pointer = await put('two')
    await depot.fetch(pointer, join(git.folder, 'back'))
    expect(readFileSync(join(git.folder, 'back'), 'utf8')).toBe('two')
  })

  it.each([
    [{ kind: 'batch', status: 404, message: 'Not found' }, /Switch Git LFS on/],
    [{ kind: 'batch', status: 403, message: 'Forbidden' }, /contents: write/],
    [{ kind: 'upload', status: 413 }, /smaller/],
  ] as const)('are refused with the remedy for %j', async (fault, remedy) => {
    lfs.faults.push({ ...fault })
    await expect(put('one')).rejects.toMatchObject({ code: 'deploy', remedy: expect.stringMatching(remedy) as unknown })
    expect(lfs.requests.length).toBeLessThan(3)
  })

  it('are refused when the quota is used up, in the words of the server', async () => {
    lfs.objectError = { code: 507, message: 'This repository is over its data quota.' }
    await expect(put('one')).rejects.toThrow('507: This repository is over its data quota.')
  })

  it('are asked for again when the server has not heard of the upload yet', async () => {
    const pointer = await put('one')
    lfs.objectError = { code: 404, message: 'Object does not exist' }
    await depot.fetch(pointer, join(git.folder, 'late'))
    expect(readFileSync(join(git.folder, 'late'), 'utf8')).toBe('one')
  })

  it('need an http server', () => {
    expect(openLfsDepot({ remote: git.remote, token: null, clock, log: silentLogger })).toBeNull()
    expect(openLfsDepot({ remote: 'git@github.com:acme/models.git', token: null, clock, log: silentLogger })).toBeNull()
  })

  it('take no text for a pointer that Git LFS would not take', () => {
    expect(depot.owns(Buffer.from(`${pointerTo('one')}\n`))).toBe(true)
    expect(depot.owns(Buffer.from(pointerTo('one')))).toBe(false)
    expect(depot.owns(Buffer.from(`${pointerTo('one')}\nx\n`))).toBe(false)
  })
})

describe('the choice of Git LFS', () => {
  it('follows the attributes of the repository, also for files that come from elsewhere', async () => {
    const folder = join(git.folder, 'work')
    mkdirSync(join(folder, 'models'), { recursive: true })
    execFileSync('git', ['init', '--quiet', folder])
    writeFileSync(
      join(folder, '.gitattributes'),
      '*.joblib filter=lfs diff=lfs merge=lfs -text\nmodels/small.joblib !filter\n',
    )
    const checkout = await openCheckout(folder, process.env)
    expect(await checkout!.usesLfs(join(folder, 'models', 'large.joblib'))).toBe(true)
    expect(await checkout!.usesLfs(join(folder, 'models', 'small.joblib'))).toBe(false)
    expect(await checkout!.usesLfs(join(folder, 'models', 'large.onnx'))).toBe(false)
    expect(await checkout!.usesLfs(join(git.folder, 'elsewhere', 'large.joblib'))).toBe(true)
    expect(await checkout!.usesLfs(join(git.folder, 'elsewhere', 'large.onnx'))).toBe(false)
  })

  it('is made file by file', async () => {
    const some = withDepot(await git.open(), depot, {
      from: Infinity,
      wants: (file) => Promise.resolve(readFileSync(file, 'utf8') === 'wanted'),
    })
    const chosen = deployerFor(git.folder, some)
    await deployModel(chosen.request('plain'))
    expect(lfs.objects.size).toBe(0)
    expect(git.git('ls-tree', '-r', '--name-only', 'modelgate/staging').split('\n')).not.toContain('.gitattributes')
    await deployModel(chosen.request('wanted'))
    expect(git.git('show', 'modelgate/staging:models/staging/model.joblib')).toBe(pointerTo('wanted'))
    expect(git.git('show', 'modelgate/staging:.gitattributes')).toContain('/models/** filter=lfs')
    // The attributes stay while a backup may need them.
    await deployModel(chosen.request('plain again'))
    expect(git.git('show', 'modelgate/staging:.gitattributes')).toContain('/models/** filter=lfs')
  })
})

const gitLfs = spawnSync('git', ['lfs', 'version']).status === 0

describe('a checkout of the environment branch', () => {
  // Runners of GitHub have git-lfs; a machine without it cannot run this one.
  ;(gitLfs ? it : it.skip)('gets the models by the git-lfs program, and signatures as they are', async () => {
    const bytes = randomBytes(100_000)
    const file = join(git.folder, 'bytes')
    writeFileSync(file, bytes)
    const commit = await store.commit(
      null,
      [
        { path: 'models/staging/model.joblib', file },
        { path: 'models/staging/model.joblib.sig', content: Buffer.from('{}') },
      ],
      'One',
    )
    await store.move('modelgate/staging', null, commit)
    const clone = join(git.folder, 'clone')
    const { port, pathname, host } = new URL(lfs.remote)
    expect(port).not.toBe('')
    const address = `http://x-access-token:${TOKEN}@${host}${pathname}/info/lfs`
    execFileSync('git', ['clone', '--quiet', '--no-checkout', '--branch', 'modelgate/staging', git.remote, clone])
    // Never the synchronous kind: the server that git-lfs asks is this process.
    const run = async (...args: string[]): Promise<string> => {
      const settings = ['-c', `lfs.url=${address}`, '-c', 'lfs.locksverify=false']
      return (await promisify(execFile)('git', [...settings, ...args], { cwd: clone, timeout: 60_000 })).stdout
    }
    await run('lfs', 'install', '--local')
    await run('checkout', '--quiet', 'modelgate/staging')
    await run('lfs', 'pull')
    expect(readFileSync(join(clone, 'models/staging/model.joblib')).equals(bytes)).toBe(true)
    expect(readFileSync(join(clone, 'models/staging/model.joblib.sig'), 'utf8')).toBe('{}')
    expect((await run('lfs', 'ls-files', '--name-only')).trim()).toBe('models/staging/model.joblib')
    expect((await run('status', '--porcelain')).trim()).toBe('')
    expect(await run('lfs', 'fsck')).toContain('Git LFS fsck OK')
  })
})
