import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { silentLogger } from '../../../src/core/log.js'
import { openCheckout, openGitStore } from '../../../src/hosts/local-git/index.js'
import { testClock } from '../../deploy/support/git-server.js'

describe('openCheckout', () => {
  let folder: string
  let work: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'mg-checkout-'))
    work = join(folder, 'work')
    mkdirSync(work)
  })
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', ...args], {
      cwd: work,
      encoding: 'utf8',
    }).trim()
  const commit = (): string => {
    git('commit', '--quiet', '--allow-empty', '-m', 'change')
    return git('rev-parse', 'HEAD')
  }

  it('reads remote, commit and ancestry and writes nothing', async () => {
    git('init', '--quiet')
    git('remote', 'add', 'origin', 'https://example.com/acme/models.git')
    const [one, two] = [commit(), commit()]
    const config = readFileSync(join(work, '.git', 'config'), 'utf8')
    mkdirSync(join(work, 'sub'))
    const checkout = await openCheckout(join(work, 'sub'), process.env)
    expect(checkout).toMatchObject({ remote: 'https://example.com/acme/models.git', commit: two })
    expect(await checkout!.isAncestor(one, two)).toBe(true)
    expect(await checkout!.isAncestor(two, one)).toBe(false)
    expect(await checkout!.isAncestor('e'.repeat(40), two)).toBeNull()
    expect(await checkout!.isAncestor('--help', two)).toBeNull()
    expect(readFileSync(join(work, '.git', 'config'), 'utf8')).toBe(config)
  })

  it('does not call a commit a non-ancestor because a shallow clone lacks the history; the remote decides', async () => {
    git('init', '--quiet')
    const one = commit()
    git('branch', 'side')
    commit()
    const three = commit()
    const shallow = join(folder, 'shallow')
    execFileSync('git', ['clone', '--quiet', '--depth=1', '--no-single-branch', `file://${work}`, shallow])
    const checkout = await openCheckout(shallow, process.env)
    expect(checkout).toMatchObject({ commit: three })
    expect(await checkout!.isAncestor(one, three)).toBeNull()
    const temporaryFolder = join(folder, 'tmp')
    const options = { token: null, temporaryFolder, environment: process.env, clock: testClock(), log: silentLogger }
    const store = await openGitStore({ ...options, remote: work, checkout })
    expect(await store.isAncestor(one, three)).toBe(true)
    expect(await store.isAncestor(three, one)).toBe(false)
    await store.close()
  })

  it('is null outside a repository and knows an empty one', async () => {
    expect(await openCheckout(work, process.env)).toBeNull()
    git('init', '--quiet')
    expect(await openCheckout(work, process.env)).toMatchObject({ remote: null, commit: null })
    await expect(openCheckout(join(folder, 'absent'), process.env)).rejects.toMatchObject({ code: 'not-found' })
  })

  it.each([
    ['ext::sh -c "touch /tmp/x"', 'usage'],
    ['git://example.com/x.git', 'usage'],
    ['fd::17', 'usage'],
    ['/does/not/exist', 'usage'],
    ['--upload-pack=touch /tmp/x', 'usage'],
    ['ssh://-oProxyCommand=x/y', 'usage'],
    ['https://', 'usage'],
  ])('refuses the remote %j', async (remote, code) => {
    const options = { token: null, checkout: null, environment: process.env, clock: testClock(), log: silentLogger }
    await expect(openGitStore({ ...options, remote, temporaryFolder: folder })).rejects.toMatchObject({ code })
  })

  it.each([
    ['is absent', null, 'not found'],
    ['is too old', 'git version 2.17.1', 'git 2.32 or newer'],
  ])('says so when git %s', async (_case, version, message) => {
    const bin = join(folder, 'bin')
    mkdirSync(bin)
    if (version !== null) writeFileSync(join(bin, 'git'), `#!/bin/sh\necho '${version}'\n`, { mode: 0o755 })
    const options = { token: null, checkout: null, clock: testClock(), log: silentLogger }
    await expect(
      openGitStore({ ...options, remote: work, temporaryFolder: folder, environment: { PATH: bin } }),
    ).rejects.toMatchObject({ code: 'deploy', message: expect.stringContaining(message) })
  })
})
