import { lstat, realpath, stat } from 'node:fs/promises'
import { type Stats } from 'node:fs'
import { basename, dirname, relative, resolve, isAbsolute, sep } from 'node:path'
import { type Finding } from '../core/result.js'
import { messageOf } from '../core/errors.js'
import { FindingList } from './findings.js'
import { gitModeOf } from './git-index.js'

/** The part of fs.Stats that is judged; tests and remote stores pass their own. */
export type FileMode = Pick<Stats, 'mode' | 'uid'>

export interface PermissionOptions {
  /** The folder that the path must not leave through links; default: the current working directory. */
  readonly workspace?: string
  readonly platform?: NodeJS.Platform
  /** uid of the running process; null where the platform has none. */
  readonly uid?: number | null
  /** Facts of the file instead of asking the disk. */
  readonly stat?: FileMode
  /** Where findings place themselves, as in Finding.location; default: the name of the file. */
  readonly location?: string
}

const WORLD_WRITABLE = 0o002
const WORLD_READABLE = 0o004
const ANY_EXECUTABLE = 0o111
const SET_ID = 0o6000

/**
 * The specification's permission checks on the path itself (lstat) and on what it leads to.
 *
 * The specification calls permission vulnerabilities high risk and names three checks: world readable, world writable,
 * ownership. World-writable, setuid/setgid and a link out of the workspace let somebody swap what was tested: high.
 * World-readable (every file of a CI checkout is 0644), the executable bit and another owner (containers run as root on
 * files of the runner's account) are how honest checkouts look, so they are stated as low: a gate that fails every
 * checkout would be switched off.
 */
export async function checkPermissions(path: string, options: PermissionOptions = {}): Promise<Finding[]> {
  const findings = new FindingList()
  const location = options.location ?? basename(path)
  const platform = options.platform ?? process.platform
  const workspace = resolve(options.workspace ?? process.cwd())
  try {
    const link = options.stat === undefined && (await lstat(path)).isSymbolicLink()
    if (options.stat === undefined) await checkGitMode(path, link, { location, findings })
    if (link || options.stat === undefined) await checkLinks(path, workspace, link, { location, findings })
    if (platform === 'win32') {
      findings.add('permissions-not-checked', { message: 'Windows has no POSIX permissions', location })
      return findings.toArray()
    }
    const uid = options.uid === undefined ? (process.getuid?.() ?? null) : options.uid
    judgeMode(options.stat ?? (await stat(path)), uid, { location, findings })
  } catch (error) {
    findings.add('permissions-not-checked', { message: messageOf(error), location, severity: 'medium' })
  }
  return findings.toArray()
}

/** Where what is found is told, and as what. */
interface Place {
  readonly location: string
  readonly findings: FindingList
}

/** What git would check out elsewhere, where the disk here does not show it (Windows, core.fileMode off, a changed mode). */
async function checkGitMode(path: string, link: boolean, { location, findings }: Place): Promise<void> {
  const mode = await gitModeOf(path)
  if (mode === '120000' && !link) {
    findings.add('permissions-symlink', { message: 'git tracks it as a symbolic link (mode 120000)', location })
  }
  if (mode === '100755') findings.add('permissions-executable', { message: 'git tracks it with mode 100755', location })
}

/** A path that is a link, or goes through a linked folder, must end inside the workspace it starts in. */
async function checkLinks(
  path: string,
  workspace: string,
  link: boolean,
  { location, findings }: Place,
): Promise<void> {
  const asWritten = resolve(path)
  const root = await realpath(workspace)
  const target = await realpath(path)
  // A file that was named outside the workspace on purpose (/tmp/model.pkl) is no escape; its own folder is the fence.
  const fence = isInside(workspace, asWritten) ? root : await realpath(dirname(asWritten))
  if (isInside(fence, target)) return
  const message = link ? `a symbolic link to ${target}` : `reached through a linked folder: ${target}`
  findings.add('permissions-symlink', { message, location })
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

function judgeMode({ mode, uid: owner }: FileMode, uid: number | null, { location, findings }: Place): void {
  const octal = (mode & 0o7777).toString(8).padStart(4, '0')
  if (mode & WORLD_WRITABLE) findings.add('permissions-world-writable', { message: `mode ${octal}`, location })
  if (mode & SET_ID) findings.add('permissions-set-id', { message: `mode ${octal}`, location })
  if (uid !== null && owner !== uid && owner !== 0) {
    findings.add('permissions-owner', { message: `owned by uid ${owner}, the scan runs as uid ${uid}`, location })
  }
  if (mode & ANY_EXECUTABLE) findings.add('permissions-executable', { message: `mode ${octal}`, location })
  if (mode & WORLD_READABLE) findings.add('permissions-world-readable', { message: `mode ${octal}`, location })
}
