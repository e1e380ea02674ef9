import { spawn } from 'node:child_process'
import type { RunProgram } from '../../core/ports.js'

/** The end of what a program said is kept; a chatty one must not fill the memory. */
const MAX_OUTPUT = 2_000

/** Runs a program without a shell, in a process group of its own that ends with the signal. */
export const runProgram: RunProgram = ([program = '', ...words], { folder, environment, signal }) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, words, {
      cwd: folder,
      env: { ...environment },
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    })
    let output = ''
    const hear = (part: Buffer): void => void (output = `${output}${part.toString()}`.slice(-MAX_OUTPUT))
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    const stop = (): void => {
      try {
        if (child.pid !== undefined) process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL')
      } catch {
        // it ended in the same moment
      }
    }
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
    child.on('error', (error) => {
      signal.removeEventListener('abort', stop)
      reject(error)
    })
    child.on('close', (code) => {
      signal.removeEventListener('abort', stop)
      resolve({ code, output })
    })
  })
