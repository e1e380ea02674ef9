import { fork, type ChildProcess, type ForkOptions } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ThreadCode } from './thread.js'

/** Starts a process with a channel for messages, from the sources or from dist/, whichever this process runs from. */
export function startProcess(
  { here, source, built }: ThreadCode,
  words: readonly string[],
  options: ForkOptions,
): ChildProcess {
  const path = new URL(source, here)
  const fromSource = existsSync(path)
  const translates = process.execArgv.some((word) => word.includes('tsx'))
  return fork(fileURLToPath(fromSource ? path : new URL(built, here)), words, {
    ...options,
    execArgv: fromSource && !translates ? ['--import', 'tsx'] : process.execArgv,
    serialization: 'advanced',
  })
}
