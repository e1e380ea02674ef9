import { randomUUID } from 'node:crypto'
import { open, readFile, rename, rm, stat } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { asDiskError } from '../../core/disk.js'
import { ModelGateError } from '../../core/errors.js'
import type { Clock } from '../../core/ports.js'
import { failedWith } from './durable-file.js'
import { namesIn } from './unfinished.js'

/** The locked section copies one model at most; a lock older than this belongs to a machine that went away. */
const ABANDONED_AFTER_MS = 10 * 60_000
const WAIT_MS = 60_000
/** A lock without an owner was left by a process killed between making the file and writing into it. */
const UNSIGNED_AFTER_MS = 5_000

/**
 * Runs `work` while holding a lock file. A lock whose process on this machine is dead, or that is very old, is taken over.
 * @throws ModelGateError code 'timeout' when somebody else holds it for more than a minute
 */
export async function withLock<T>(path: string, clock: Clock, work: () => Promise<T>): Promise<T> {
  const mine = JSON.stringify({ host: hostname(), pid: process.pid, token: randomUUID() })
  const began = clock.elapsed()
  while (!(await take(path, mine))) {
    await removeIfAbandoned(path)
    if (clock.elapsed() - began > WAIT_MS) {
      throw new ModelGateError('timeout', `another run holds ${path} for more than ${WAIT_MS / 1000} s`, {
        subject: path,
        remedy: 'Wait for the other deployment. If none is running, delete the lock file.',
      })
    }
    await clock.sleep(20 + Math.random() * 60)
  }
  try {
    return await work()
  } finally {
    if ((await readIfThere(path)) === mine) await rm(path, { force: true })
  }
}

async function take(path: string, mine: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx', 0o600)
    await file.writeFile(mine)
    await file.close()
    // A pause before the line above may have cost us the file: it was not signed yet.
    return (await readIfThere(path)) === mine
  } catch (error) {
    // EPERM: Windows says so while a deleted lock file is still open elsewhere.
    if (failedWith(error, 'EEXIST') || (failedWith(error, 'EPERM') && process.platform === 'win32')) return false
    throw asDiskError(error, 'nothing was changed')
  }
}

async function removeIfAbandoned(path: string): Promise<void> {
  const text = await readIfThere(path)
  const modified = (await stat(path).catch(() => null))?.mtimeMs
  if (text === null || modified === undefined) return
  const allowed = text === '' ? UNSIGNED_AFTER_MS : ABANDONED_AFTER_MS
  if (!ownerIsDead(text) && Date.now() - modified < allowed) return
  // Two runs may find the same dead lock: the file is moved aside first, and only the very lock that was judged is removed.
  const aside = `${path}.${randomUUID()}`
  try {
    await rename(path, aside)
  } catch {
    return // another run was faster
  }
  if ((await readIfThere(aside)) !== text) await rename(aside, path)
  else await rm(aside, { force: true })
}

/** Removes locks of dead processes that a run moved aside and was killed then. Called by who holds the lock. */
export async function removeLocksAside(path: string): Promise<void> {
  for (const name of await namesIn(dirname(path))) {
    const aside = join(dirname(path), name)
    if (!name.startsWith(`${basename(path)}.`)) continue
    const text = await readIfThere(aside)
    const modified = (await stat(aside).catch(() => null))?.mtimeMs ?? Infinity
    const old = Date.now() - modified > (text === '' ? UNSIGNED_AFTER_MS : ABANDONED_AFTER_MS)
    if (text !== null && (ownerIsDead(text) || old)) await rm(aside, { force: true })
  }
}

function ownerIsDead(text: string): boolean {
  const match = /^\{"host":"(.*)","pid":(\d+),/.exec(text)
  if (match === null || match[1] !== hostname()) return false
  try {
    process.kill(Number(match[2]), 0)
    return false
  } catch (error) {
    return failedWith(error, 'ESRCH')
  }
}

async function readIfThere(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch(() => null)
}
