import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { type GitServer, startGitServer } from '../../deploy/support/git-server.js'

const text = (value: string): Uint8Array => new TextEncoder().encode(value)

describe('git store', () => {
  let server: GitServer
  beforeEach(() => {
    server = startGitServer()
  })
  afterEach(() => server.stop())

  it('creates an orphan branch, reads it back from the server and lists it', async () => {
    const store = await server.open()
    expect(await store.head('modelgate/staging')).toBeNull()
    const model = join(server.folder, 'model.bin')
    writeFileSync(model, Buffer.from([0, 13, 10, 26, 255]))
    const commit = await store.commit(
      null,
      [
        { path: 'models/staging/model.bin', file: model },
        { path: 'manifest.json', content: text('{}') },
      ],
      'first',
    )
    expect(await store.move('modelgate/staging', null, commit)).toBe('moved')
    expect(await store.head('modelgate/staging')).toEqual({ commit })
    expect([...(await store.list(commit)).keys()].sort()).toEqual(['manifest.json', 'models/staging/model.bin'])
    await store.download(commit, 'models/staging/model.bin', join(server.folder, 'back.bin'))
    expect(readFileSync(join(server.folder, 'back.bin'))).toEqual(readFileSync(model))
    expect(server.bytes('show', 'modelgate/staging:models/staging/model.bin')).toEqual(readFileSync(model))
    expect(server.git('log', '-1', '--format=%an <%ae> %cn', 'modelgate/staging')).toBe(
      'ModelGate <noreply@modelgate.invalid> ModelGate',
    )
    expect(server.git('fsck', '--strict')).toBe('')
  })

  it('refuses to create a branch that exists and keeps what is there', async () => {
    const [first, second] = [await server.open(), await server.open()]
    const mine = await first.commit(null, [{ path: 'a', content: text('1') }], 'first')
    expect(await first.move('modelgate/x', null, mine)).toBe('moved')
    const theirs = await second.commit(null, [{ path: 'a', content: text('2') }], 'second')
    expect(await second.move('modelgate/x', null, theirs)).toBe('conflict')
    expect(server.git('show', 'modelgate/x:a')).toBe('1')
  })

  it('lets exactly one of two writers with the same tip win, even when they write the same bytes', async () => {
    const stores = [await server.open(), await server.open(), await server.open()]
    const root = await stores[0]!.commit(null, [{ path: 'a', content: text('0') }], 'root')
    await stores[0]!.move('modelgate/x', null, root)
    const moves = await Promise.all(
      stores.map(async (store) =>
        store.move('modelgate/x', root, await store.commit(root, [{ path: 'a', content: text('1') }], 'same')),
      ),
    )
    expect(moves.sort()).toEqual(['conflict', 'conflict', 'moved'])
    expect(server.git('rev-list', '--count', 'modelgate/x')).toBe('2')
  })

  it('carries an object that only the server has into a new commit without downloading it', async () => {
    const first = await server.open()
    const big = join(server.folder, 'big.bin')
    writeFileSync(big, Buffer.alloc(3_000_000, 7))
    const one = await first.commit(null, [{ path: 'models/m', file: big }], 'one')
    await first.move('modelgate/x', null, one)
    const two = await first.commit(one, [{ path: 'other', content: text('gone') }], 'two')
    await first.move('modelgate/x', one, two)
    const second = await server.open()
    const objectId = (await second.list(one)).get('models/m')!
    const three = await second.commit(two, [{ path: 'backups/m', objectId }], 'three')
    expect(await second.move('modelgate/x', two, three)).toBe('moved')
    expect(server.bytes('show', 'modelgate/x:backups/m').equals(readFileSync(big))).toBe(true)
    expect(server.git('fsck', '--strict')).toBe('')
  })

  it('lists candidates with their times and deletes only candidates', async () => {
    const store = await server.open()
    const commit = await store.commit(null, [{ path: 'a', content: text('1') }], 'candidate')
    await store.move('modelgate-candidate/x/1', null, commit)
    await store.move('modelgate/x', null, commit)
    const found = await store.listBranches('modelgate-candidate/x/')
    expect(found.map((branch) => [branch.name, branch.commit])).toEqual([['modelgate-candidate/x/1', commit]])
    expect(Math.abs(found[0]!.time.getTime() - Date.now())).toBeLessThan(60_000)
    await store.remove('modelgate-candidate/x/1')
    await store.remove('modelgate-candidate/x/1')
    expect(server.git('for-each-ref', '--format=%(refname)')).toBe('refs/heads/modelgate/x')
    await expect(store.remove('modelgate/x')).rejects.toThrow('only candidates')
  })

  it('tells a refusal by the server from a lost race', async () => {
    const hook = join(server.remote, 'hooks', 'pre-receive')
    mkdirSync(join(server.remote, 'hooks'), { recursive: true })
    writeFileSync(hook, '#!/bin/sh\necho "GH013: rule says no" >&2\nexit 1\n', { mode: 0o755 })
    const store = await server.open()
    const commit = await store.commit(null, [{ path: 'a', content: text('1') }], 'x')
    await expect(store.move('modelgate/x', null, commit)).rejects.toMatchObject({
      code: 'deploy',
      message: expect.stringContaining('pre-receive hook declined'),
      remedy: expect.stringContaining('modelgate/*'),
    })
  })

  it('says so when a branch named modelgate is in the way', async () => {
    const store = await server.open()
    const commit = await store.commit(null, [{ path: 'a', content: text('1') }], 'x')
    expect(await store.move('modelgate', null, commit)).toBe('moved')
    await expect(store.move('modelgate/x', null, commit)).rejects.toMatchObject({ code: 'deploy' })
  })

  it.each(['../up', 'a/../../b', '.git/config', 'a//b', '/abs', 'a\\b', 'a\nb', '.GIT/x'])(
    'refuses to write the path %j',
    async (path) => {
      const store = await server.open()
      await expect(store.commit(null, [{ path, content: text('1') }], 'x')).rejects.toMatchObject({ code: 'deploy' })
    },
  )

  it('knows ancestry from the remote when no checkout can tell', async () => {
    const store = await server.open()
    const one = await store.commit(null, [{ path: 'a', content: text('1') }], 'one')
    const two = await store.commit(one, [{ path: 'a', content: text('2') }], 'two')
    const other = await store.commit(null, [{ path: 'a', content: text('3') }], 'other')
    await store.move('main', null, two)
    await store.move('other', null, other)
    expect(await store.isAncestor(one, two)).toBe(true)
    expect(await store.isAncestor(two, one)).toBe(false)
    expect(await store.isAncestor(other, two)).toBe(false)
    expect(await store.isAncestor('f'.repeat(40), two)).toBeNull()
  })

  it('keeps its temporary repository to itself and removes it', async () => {
    const outer = join(server.folder, 'tmp')
    mkdirSync(outer, { recursive: true })
    execFileSync('git', ['init', '--quiet', outer])
    execFileSync('git', ['remote', 'add', 'origin', '/nonexistent'], { cwd: outer })
    const before = readFileSync(join(outer, '.git', 'config'), 'utf8')
    const store = await server.open()
    const commit = await store.commit(null, [{ path: 'a', content: text('1') }], 'x')
    expect(await store.move('modelgate/x', null, commit)).toBe('moved')
    expect(await store.head('modelgate/x')).toEqual({ commit })
    await store.close()
    expect(readdirSync(outer).filter((name) => name !== '.git')).toEqual([])
    expect(readFileSync(join(outer, '.git', 'config'), 'utf8')).toBe(before)
    expect(existsSync(join(outer, '.git', 'FETCH_HEAD'))).toBe(false)
  })
})
