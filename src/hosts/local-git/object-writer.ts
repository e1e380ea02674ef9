import { ModelGateError } from '../../core/errors.js'
import type { TreeEntry } from '../../core/ports.js'
import { plain } from '../../core/text.js'
import type { GitCommand } from './git-command.js'

/** Fixed: who deployed is recorded in the history file; .invalid (RFC 2606) belongs to nobody. */
const IDENTITY = { name: 'ModelGate', email: 'noreply@modelgate.invalid' } as const

interface Folder {
  readonly folders: Map<string, Folder>
  readonly files: Map<string, string>
}

/** Writes blobs, trees bottom-up and one commit into a bare repository; no index, no work tree. */
export async function writeCommit(
  git: GitCommand,
  commit: { parent: string | null; entries: readonly TreeEntry[]; message: string; time: Date },
): Promise<string> {
  const root: Folder = { folders: new Map(), files: new Map() }
  for (const entry of commit.entries) place(root, entry.path, await blobOf(git, entry))
  const tree = await writeTree(git, root)
  const date = `@${Math.floor(commit.time.getTime() / 1000)} +0000`
  const parents = commit.parent === null ? [] : ['-p', commit.parent]
  return git.text(['commit-tree', ...parents, tree], {
    input: commit.message,
    environment: {
      GIT_AUTHOR_NAME: IDENTITY.name,
      GIT_AUTHOR_EMAIL: IDENTITY.email,
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_NAME: IDENTITY.name,
      GIT_COMMITTER_EMAIL: IDENTITY.email,
      GIT_COMMITTER_DATE: date,
    },
  })
}

async function blobOf(git: GitCommand, entry: TreeEntry): Promise<string> {
  if ('objectId' in entry) return entry.objectId
  if ('file' in entry) return git.text(['hash-object', '-w', '--no-filters', '--', entry.file])
  return git.text(['hash-object', '-w', '--stdin', '--no-filters'], { input: entry.content })
}

function place(root: Folder, path: string, objectId: string): void {
  const segments = path.split('/')
  const name = segments.pop() ?? ''
  if ([...segments, name].some(isUnsafeSegment)) {
    throw new ModelGateError('deploy', `"${plain(path, 200)}" is not a path that ModelGate writes`, { subject: 'path' })
  }
  let folder = root
  for (const segment of segments) {
    let next = folder.folders.get(segment)
    if (next === undefined) folder.folders.set(segment, (next = { folders: new Map(), files: new Map() }))
    folder = next
  }
  if (folder.files.has(name) || folder.folders.has(name)) {
    throw new ModelGateError('deploy', `"${plain(path, 200)}" occurs twice in one commit`, { subject: 'path' })
  }
  folder.files.set(name, objectId)
}

function isUnsafeSegment(segment: string): boolean {
  if (segment === '' || segment === '.' || segment === '..' || /^\.git$/i.test(segment)) return true
  return Array.from(segment).some((character) => character < ' ' || character === '\\')
}

async function writeTree(git: GitCommand, folder: Folder): Promise<string> {
  const lines: string[] = []
  for (const [name, child] of folder.folders) lines.push(`040000 tree ${await writeTree(git, child)}\t${name}\0`)
  for (const [name, objectId] of folder.files) lines.push(`100644 blob ${objectId}\t${name}\0`)
  // --missing: blobs that only the server has (backups, restored models) are named without fetching them.
  return git.text(['mktree', '-z', '--missing'], { input: lines.join('') })
}
