import { statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { ModelGateError } from '../../core/errors.js'
import { plain } from '../../core/text.js'
import { demandGit, GitCommand } from './git-command.js'
import { gitEnvironment } from './git-remote.js'

/** What a user's checkout says about itself. It is only read: nothing is written into it or its configuration. */
export interface Checkout {
  readonly root: string
  /** Address of `origin` as configured (it may hold credentials: do not log it); null when there is none. */
  readonly remote: string | null
  /** Full id of HEAD; null before the first commit. */
  readonly commit: string | null
  /** True, false, or null when this checkout (shallow or without the commits) cannot tell. */
  isAncestor(ancestor: string, descendant: string): Promise<boolean | null>
  /** True when .gitattributes give a file to Git LFS; a file from elsewhere is judged by its name. */
  usesLfs(file: string): Promise<boolean>
  /**
   * Paths from the root, with /, that differ between the working tree and the commit at which it left `reference`; also
   * files that git does not track yet and those that are gone.
   * @throws ModelGateError code 'usage' for a reference that is not there, or has no commit in common with HEAD
   */
  changedSince(reference: string): Promise<readonly string[]>
  /**
   * Streams a file of a commit to a new file.
   * @param path from the root, with /
   * @returns false when the commit has no such file
   * @throws ModelGateError code 'usage' for a reference that is not there
   */
  copyFile(reference: string, path: string, destination: string): Promise<boolean>
}

/**
 * Opens the repository that holds `path`; null when the folder is in no git repository.
 * @throws ModelGateError code 'not-found' when the folder does not exist, 'deploy' without a usable git
 */
export async function openCheckout(
  path: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Checkout | null> {
  const folder = resolve(path)
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new ModelGateError('not-found', `${path} is not a folder`, { subject: path })
  }
  // Container jobs own their checkout as another user; the commands below only read and start no hooks.
  const git = new GitCommand(folder, gitEnvironment(environment, [['safe.directory', '*']], null))
  await demandGit(git)
  const root = await git.run(['rev-parse', '--show-toplevel'])
  if (root.code !== 0) return null
  const remote = await git.run(['config', '--local', '--get', 'remote.origin.url'])
  const head = await git.run(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'])
  return {
    root: root.stdout.toString('utf8').trim(),
    remote: remote.code === 0 ? remote.stdout.toString('utf8').trim() : null,
    commit: head.code === 0 ? head.stdout.toString('utf8').trim() : null,
    isAncestor: (ancestor, descendant) => isAncestorIn(git, ancestor, descendant),
    usesLfs: (file) => usesLfs(git, file),
    copyFile: (reference, path, destination) => copyFile(git, reference, path, destination),
    changedSince: (reference) => changedSince(git.in(root.stdout.toString('utf8').trim()), reference),
  }
}

/** https://git-scm.com/docs/git-check-attr: answers for files that do not exist, too. */
async function usesLfs(git: GitCommand, file: string): Promise<boolean> {
  for (const path of [resolve(file), basename(file)]) {
    const answer = await git.run(['check-attr', '-z', 'filter', '--', path])
    if (answer.code === 0) return answer.stdout.toString('utf8').split('\0')[2] === 'lfs'
  }
  return false
}

/** https://git-scm.com/docs/git-diff: renames count as one path gone and one new. */
async function changedSince(git: GitCommand, reference: string): Promise<readonly string[]> {
  const id = await commitOf(git, 'changed-since', reference)
  const base = await git.run(['merge-base', id, 'HEAD'])
  if (base.code !== 0) throw notThere('changed-since', reference, 'it has no commit in common with HEAD here')
  const start = base.stdout.toString('utf8').trim()
  const tracked = await git.demand(['diff', '--name-only', '--no-renames', '--no-ext-diff', '-z', start, '--'])
  const others = await git.demand(['ls-files', '--others', '--exclude-standard', '-z'])
  return [...new Set([tracked, others].flatMap((list) => list.toString('utf8').split('\0')))].filter(
    (path) => path !== '',
  )
}

/** https://git-scm.com/docs/git-ls-tree, whose answer says what stands at the path and under which id. */
async function copyFile(git: GitCommand, reference: string, path: string, destination: string): Promise<boolean> {
  const id = await commitOf(git, 'baseline', reference)
  const tree = await git.text(['ls-tree', '--full-tree', id, '--', path])
  const object = /^100(?:644|755) blob ([0-9a-f]+)\t/.exec(tree)?.[1]
  if (object === undefined) return false
  await git.demand(['cat-file', 'blob', object], { outputFile: destination })
  return true
}

async function commitOf(git: GitCommand, option: string, reference: string): Promise<string> {
  const commit = await git.run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${reference}^{commit}`])
  const id = commit.stdout.toString('utf8').trim()
  if (commit.code !== 0 || !isCommitId(id))
    throw notThere(option, reference, 'git has no such commit, branch or tag here')
  return id
}

function notThere(option: string, reference: string, why: string): ModelGateError {
  return new ModelGateError('usage', `${option} ${plain(reference, 80)}: ${why}`, {
    subject: option,
    remedy: 'Fetch it first; with actions/checkout: fetch-depth: 0.',
  })
}

/** Answers from the commits present; in a shallow repository a "no" can come from the cut and counts as unknown. */
export async function isAncestorIn(git: GitCommand, ancestor: string, descendant: string): Promise<boolean | null> {
  if (!isCommitId(ancestor) || !isCommitId(descendant)) return null
  if (ancestor === descendant) return true
  const answer = await git.run(['merge-base', '--is-ancestor', ancestor, descendant])
  if (answer.code === 0) return true
  if (answer.code !== 1) return null
  return (await git.text(['rev-parse', '--is-shallow-repository'])) === 'true' ? null : false
}

export function isCommitId(text: string): boolean {
  return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text)
}
