import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
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
