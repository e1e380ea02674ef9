import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { gitModeOf, readModes } from '../../src/security/git-index.js'
import { checkPermissions, type PermissionOptions } from '../../src/security/index.js'

let root: string
let workspace: string
let model: string
const onPosix = process.platform === 'win32' ? it.skip : it

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'modelgate-permissions-'))
  workspace = join(root, 'workspace')
  model = join(workspace, 'model.pkl')
  await mkdir(workspace)
  await writeFile(model, 'x')
  await chmod(model, 0o600)
})

afterEach(async () => {
  await rm(root, { recursive: true })
})

async function found(path = model, options: PermissionOptions = {}): Promise<string[]> {
  const findings = await checkPermissions(path, { workspace, ...options })
  return findings.map((finding) => `${finding.severity} ${finding.rule_id}`)
}

describe('permissions', () => {
  onPosix('of a private file give no finding', async () => {
    expect(await found()).toEqual([])
  })

  onPosix('of an ordinary checkout are stated, not alarming', async () => {
    await chmod(model, 0o644)
    expect(await found()).toEqual(['low permissions-world-readable'])
  })

  onPosix('that let everybody write are high', async () => {
    await chmod(model, 0o666)
    expect(await found()).toContain('high permissions-world-writable')
  })

  onPosix('with setuid or setgid are high, an executable bit is low', async () => {
    await chmod(model, 0o4700)
    expect(await found()).toEqual(['high permissions-set-id', 'low permissions-executable'])
  })

  onPosix('are told of the file by its name, not by its place on this machine', async () => {
    await chmod(model, 0o666)
    const places = async (options?: PermissionOptions) =>
      new Set((await checkPermissions(model, { workspace, ...options })).map(({ location }) => location))
    expect(await places()).toEqual(new Set(['model.pkl']))
    expect(await places({ location: 'folder/model.pkl' })).toEqual(new Set(['folder/model.pkl']))
  })

  it('name another owner', async () => {
    const stat = { mode: 0o100600, uid: 1001 }
    expect(await found(model, { stat, uid: 1000, platform: 'linux' })).toEqual(['low permissions-owner'])
    expect(await found(model, { stat, uid: 1001, platform: 'linux' })).toEqual([])
  })

  onPosix('catch a link out of the workspace, also through a folder', async () => {
    await writeFile(join(root, 'outside.pkl'), 'x')
    await symlink(join(root, 'outside.pkl'), join(workspace, 'link.pkl'))
    await symlink(root, join(workspace, 'folder'))
    expect(await found(join(workspace, 'link.pkl'))).toContain('high permissions-symlink')
    expect(await found(join(workspace, 'folder', 'outside.pkl'))).toContain('high permissions-symlink')
  })

  onPosix('allow a link inside the workspace and a file that was named outside of it', async () => {
    await symlink(model, join(workspace, 'link.pkl'))
    await writeFile(join(root, 'outside.pkl'), 'x')
    expect(await found(join(workspace, 'link.pkl'))).toEqual([])
    expect(await found(join(root, 'outside.pkl'))).not.toContain('high permissions-symlink')
  })

  it('are skipped with a note on Windows', async () => {
    expect(await found(model, { platform: 'win32' })).toEqual(['low permissions-not-checked'])
  })

  it('of a file that is gone are not called fine', async () => {
    expect(await found(join(workspace, 'missing.pkl'))).toEqual(['medium permissions-not-checked'])
  })
})

describe('modes that git tracks', () => {
  const repository = mkdtempSync(join(tmpdir(), 'git-modes-'))
  const git = (...args: string[]): void => {
    execFileSync('git', ['-C', repository, '-c', 'core.fileMode=false', ...args], { stdio: 'ignore' })
  }
  afterAll(() => {
    rmSync(repository, { recursive: true })
  })

  it.each(['2', '3', '4'])('are read from an index of version %s', async (version) => {
    rmSync(join(repository, '.git'), { recursive: true, force: true })
    mkdirSync(join(repository, 'models'), { recursive: true })
    for (const name of ['a.pkl', 'models/run.pkl', 'models/link.pkl'])
      writeFileSync(join(repository, name), 'x', { mode: 0o600 })
    git('init', '-q')
    git('add', '.')
    git('update-index', '--chmod=+x', 'models/run.pkl')
    const blob = execFileSync('git', ['-C', repository, 'hash-object', 'a.pkl'], { encoding: 'utf8' }).trim()
    git('update-index', '--cacheinfo', `120000,${blob},models/link.pkl`)
    // An entry with extended flags makes version 3.
    if (version === '3') git('update-index', '--skip-worktree', 'a.pkl')
    else git('update-index', '--index-version', version)
    const rules = async (name: string): Promise<string[]> =>
      (await checkPermissions(join(repository, name), { workspace: repository })).map(({ rule_id }) => rule_id)
    expect(readFileSync(join(repository, '.git', 'index')).readUInt32BE(4)).toBe(Number(version))
    expect(await rules('a.pkl')).toEqual([])
    expect(await rules('models/run.pkl')).toEqual(['permissions-executable'])
    expect(await rules('models/link.pkl')).toEqual(['permissions-symlink'])
  })

  it('are unknown where git tracks nothing, and where the index is damaged', async () => {
    expect(await gitModeOf(join(repository, 'none.pkl'))).toBeNull()
    const index = readFileSync(join(repository, '.git', 'index'))
    for (let length = 0; length < index.length; length += 7)
      expect(() => readModes(index.subarray(0, length))).not.toThrow()
  })
})
