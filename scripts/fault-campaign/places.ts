/** What a target holds, read without the code that writes it: a bare git repository, or a folder. */
import { createHash } from 'node:crypto'
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Place {
  /** Every ref and the commit that it points to. */
  refs(): ReadonlyMap<string, string>
  /** A file of a commit; null when it is not there. */
  file(commit: string, path: string): Buffer | null
  /** From the first commit to this one. */
  line(commit: string): readonly string[]
  /** What is wrong with the place itself, at the end of a campaign. */
  audit(branches: readonly string[]): readonly string[]
  /** Files that nothing leads to. */
  strays(): readonly string[]
}

export interface Repository extends Place {
  ask(...words: readonly string[]): string
}

export function repositoryAt(path: string): Repository {
  const bytes = (...words: readonly string[]): Buffer =>
    execFileSync('git', words, { cwd: path, maxBuffer: 2 ** 30, stdio: ['ignore', 'pipe', 'ignore'] })
  const ask = (...words: readonly string[]): string => bytes(...words).toString('utf8').trim() // prettier-ignore
  const lines = (...words: readonly string[]): readonly string[] => ask(...words).split('\n').filter((line) => line !== '') // prettier-ignore
  return {
    ask,
    refs: () =>
      new Map(
        lines('for-each-ref', '--format=%(refname) %(objectname)').map((line) => line.split(' ') as [string, string]),
      ),
    file: (commit, path) => {
      try {
        return bytes('show', `${commit}:${path}`)
      } catch {
        return null
      }
    },
    line: (commit) => lines('rev-list', '--reverse', commit),
    audit: (branches) => {
      const fsck = ask('fsck', '--strict', '--no-dangling')
      // Moves of a branch that were no fast-forward, from the server's own log of the ref.
      const rewritten = branches.filter((branch) => {
        if (ask('for-each-ref', `refs/heads/${branch}`) === '') return false
        const moves = lines('log', '--walk-reflogs', '--format=%H', `refs/heads/${branch}`).toReversed()
        return moves.join() !== lines('rev-list', '--reverse', branch).join()
      })
      return [...(fsck === '' ? [] : [fsck]), ...rewritten.map((branch) => `${branch} was rewritten`)]
    },
    strays: () => [],
  }
}

interface FolderCommit {
  readonly parent: string | null
  readonly tree: Readonly<Record<string, string>>
}

/** Layout: docs/reliability.md. @param path what deployment.directory names */
export function folderAt(path: string): Place {
  const hidden = join(path, '.modelgate')
  const filesBelow = (folder: string): readonly string[] =>
    existsSync(folder)
      ? readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
      : []
  const refsIn = (kind: string): ReadonlyMap<string, string> => {
    const root = join('.modelgate', kind)
    return new Map(
      filesBelow(join(path, root))
        .filter((name) => name.endsWith('.ref'))
        .map((name) => [
          `refs/heads/${name.slice(root.length + 1, -'.ref'.length)}`,
          readFileSync(join(path, name), 'utf8'),
        ]),
    )
  }
  const commitOf = (id: string): FolderCommit =>
    JSON.parse(readFileSync(join(hidden, 'commits', `${id}.json`), 'utf8')) as FolderCommit
  const line = (tip: string): readonly string[] => {
    const found: string[] = []
    for (let id: string | null = tip; id !== null; id = commitOf(id).parent) found.unshift(id)
    return found
  }
  const object = (id: string): string => join('.modelgate', 'objects', id.slice(0, 2), id)
  return {
    refs: () => refsIn('refs'),
    file: (commit, name) => {
      const id = commitOf(commit).tree[name]
      return id !== undefined && existsSync(join(path, object(id))) ? readFileSync(join(path, object(id))) : null
    },
    line,
    audit: () =>
      filesBelow(join(hidden, 'objects'))
        .filter((name) => digest(readFileSync(join(path, name))) !== name.split('/').at(-1))
        .map((name) => `${name} has other bytes than its name says`),
    strays: () => {
      const tips = [...refsIn('refs')]
      const commits = tips.flatMap(([, tip]) => line(tip))
      const shown = refsIn('shown')
      const laidOut = tips.flatMap(([, tip]) => Object.keys(commitOf(tip).tree)).filter((name) => isModel(name))
      const expected = new Set([
        ...tips.map(([ref]) => join('.modelgate', 'refs', `${ref.slice('refs/heads/'.length)}.ref`)),
        ...[...shown].map(([ref]) => join('.modelgate', 'shown', `${ref.slice('refs/heads/'.length)}.ref`)),
        ...commits.map((id) => join('.modelgate', 'commits', `${id}.json`)),
        // Texts of all times, models of the newest only.
        ...commits.flatMap((id) => Object.entries(commitOf(id).tree).filter(([name]) => !isModel(name)).map(([, one]) => object(one))), // prettier-ignore
        ...tips.flatMap(([, tip]) => Object.values(commitOf(tip).tree).map(object)),
        ...laidOut,
      ])
      const behind = tips.filter(([ref, tip]) => ref.startsWith('refs/heads/modelgate/') && shown.get(ref) !== tip)
      return [
        ...filesBelow(path).filter((name) => !expected.has(name)),
        ...behind.map(([ref]) => `${ref} is not laid out`),
      ]
    },
  }
}

export const isModel = (path: string): boolean => /^(?:models|backups)\//.test(path)

export const digest = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
