import { createHash, randomUUID } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'
import type { ProcessWatch } from '../../core/ports.js'

const NAME = /^linux-([0-9a-f]{16})-(\d+)-(\d+)$/

/**
 * Tells by name whether a process has ended. On Linux a name says which start of which kernel, which pid namespace,
 * which pid and when it began, so that neither another machine or container nor a pid that was given out again can be
 * mistaken for it. Elsewhere no process is ever said to be gone.
 */
export function processWatch(pid = process.pid): ProcessWatch {
  const machine = thisMachine()
  const began = startOf(pid)
  return {
    self: machine === null || began === null ? `other-${randomUUID()}` : `linux-${machine}-${pid}-${began}`,
    isGone: (name) => {
      const [, where, number, since] = NAME.exec(name) ?? []
      if (machine === null || where !== machine || number === undefined) return Promise.resolve(false)
      const now = startOf(Number(number))
      return Promise.resolve(now === null ? !isRunning(Number(number)) : now !== since)
    },
  }
}

function thisMachine(): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    const namespace = readlinkSync('/proc/self/ns/pid')
    return createHash('sha256').update(`${boot} ${namespace}`).digest('hex').slice(0, 16)
  } catch {
    return null // not Linux, or without /proc
  }
}

/** When a process began, in ticks since the machine did; null when it cannot be seen or only waits to be reaped. */
function startOf(pid: number): string | null {
  try {
    // https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html; the name in brackets may hold anything.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return state === 'Z' || state === 'X' ? null : (rest[18] ?? null)
  } catch {
    return null
  }
}

/** /proc may hide the processes of others; the system still tells whether there is one. */
function isRunning(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    if (/^[ZX] /.test(stat.slice(stat.lastIndexOf(')') + 2))) return false
  } catch {
    // hidden or gone: asked below
  }
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}
