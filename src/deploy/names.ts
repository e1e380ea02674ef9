import { ModelGateError } from '../core/errors.js'
import { plain } from '../core/text.js'

/** One path segment and one branch segment that is legal on every file system and git server. */
const SEGMENT = /^[\p{L}\p{N}_][\p{L}\p{N}_.+@ ()=-]*$/u
const MAX_NAME_LENGTH = 100
/** Device names that Windows opens instead of a file, whatever the extension. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i
const BACKUP = /^backups\/([^/]+)\/\d{8}T\d{6}Z-([0-9a-f]{12})\/([^/]+)$/

/** @throws ModelGateError code 'usage' for a name that could leave its folder or break a branch name */
export function assertEnvironmentName(environment: string): void {
  if (isEnvironmentName(environment)) return
  throw new ModelGateError('usage', `"${plain(environment, 100)}" is not an environment name`, {
    subject: 'environment',
    remedy: 'Use letters, digits, "_", "-" and "." only, at most 100 of them, beginning with a letter or digit.',
  })
}

export function isEnvironmentName(text: string): boolean {
  return isSegment(text) && /^[\x21-\x7e]+$/.test(text)
}

/** @throws ModelGateError code 'usage' for a name with folders, control characters or a leading dot */
export function assertFileName(name: string): void {
  if (isSegment(name) && name !== 'manifest.json' && name !== 'history.jsonl') return
  throw new ModelGateError('usage', `"${plain(name, 100)}" is not a file name that can be deployed`, {
    subject: 'model',
    remedy:
      'Rename the model file: letters, digits and "_ - . + @ ( ) =" and blanks, no folder, at most 100 characters.',
  })
}

function isSegment(name: string): boolean {
  if (name.length > MAX_NAME_LENGTH || name !== name.normalize('NFC') || !SEGMENT.test(name)) return false
  return !name.includes('..') && !name.includes('@{') && !/[. ]$|\.lock$/i.test(name) && !DEVICE.test(name)
}

export const environmentBranch = (environment: string): string => `modelgate/${environment}`
export const candidatePrefix = (environment: string): string => `modelgate-candidate/${environment}/`
/** The name says whose it is, so that others can tell without reading it whether it is still wanted. */
export const candidateBranch = (environment: string, id: string, owner: string): string =>
  `${candidatePrefix(environment)}${id}-${owner}`
/** The process that a candidate belongs to; null when its name does not say. */
export const ownerOfCandidate = (branch: string): string | null => /\/[0-9a-f]{12}-([\w-]+)$/.exec(branch)?.[1] ?? null
export const modelPath = (environment: string, file: string): string => `models/${environment}/${file}`

/** `time` is when the backup was made, in UTC. */
export function backupPath(environment: string, time: Date, id: string, file: string): string {
  const stamp = time.toISOString().replace(/[-:]|\.\d+/g, '')
  return `backups/${environment}/${stamp}-${id}/${file}`
}

/** The deployment that a backup path belongs to; null when the text is no such path of this environment. */
export function idOfBackupPath(environment: string, path: string): string | null {
  const match = BACKUP.exec(path)
  return match?.[1] === environment ? match[2]! : null
}
