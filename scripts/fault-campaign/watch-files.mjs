// Loaded into a child of the campaign by --import: writes down each change that the process makes to files, and ends its
// whole process group (SIGKILL) at the n-th of them. The product knows nothing of it.
//
//   FAULT_FILES  where the steps are written, one a line
//   FAULT_KILL   `n before`, `n half` (half of the bytes are written) or `n after`; empty: nowhere
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { isMainThread } from 'node:worker_threads'

const { appendFileSync, existsSync, readFileSync, writeFileSync } = fs
const control = process.env.FAULT_FILES
const [wanted, moment] = (process.env.FAULT_KILL ?? '').split(' ')
let count = 0

// Only the process that the campaign started: its threads and children have steps of their own kind.
if (control !== undefined && isMainThread && !existsSync(control)) {
  writeFileSync(control, '')
  watch()
}

function die() {
  process.kill(-process.pid, 'SIGKILL')
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
}

/** One step. @param half writes half of it; left out where a step has no middle */
function step(name, path, half) {
  if (String(path) === control || changesNothing(name, path)) return () => undefined
  const n = String(++count)
  appendFileSync(control, `${half === undefined ? 'file' : 'write'} ${name} ${String(path).split('/').at(-1)}\n`)
  if (n === wanted && moment === 'before') die()
  if (n === wanted && moment === 'half') {
    half?.() // the n-th step of this run may be none that writes: then it is killed before it
    die()
  }
  return () => {
    if (n === wanted && moment === 'after') die()
  }
}

/** Making what is there, taking away what is not: no step. Neither is a sync, since a killed process loses no written bytes. */
function changesNothing(name, path) {
  return (name === 'mkdir' && existsSync(path)) || (/^(rm|unlink)/.test(name) && !existsSync(path))
}

function halfOf(content) {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  return ArrayBuffer.isView(bytes) ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 1) : null
}

/** What writing the first half of a call's bytes is; undefined: the call has no middle. */
function half(name, args, { writeSync }) {
  const bytes = name.startsWith('copyFile') ? halfOf(readFileSync(args[0])) : halfOf(args[1])
  if (bytes === null || bytes.length === 0) return undefined
  if (/^(copyFile|writeFile|appendFile)/.test(name)) {
    const path = name.startsWith('copyFile') ? args[1] : args[0]
    return () => void (name.startsWith('appendFile') ? appendFileSync : writeFileSync)(path, bytes)
  }
  return () => void writeSync(args[0], bytes)
}

const changes = (flags) => flags !== undefined && flags !== 'r' && flags !== 0

function watch() {
  const real = { ...fs }
  const CHANGING = ['rename', 'writeFile', 'appendFile', 'copyFile', 'cp', 'rm', 'rmdir', 'unlink', 'mkdir', 'mkdtemp', 'symlink', 'link', 'truncate', 'chmod'] // prettier-ignore
  const middle = (name, args) => (/^(copyFile|writeFile|appendFile)/.test(name) ? half(name, args, real) : undefined)
  for (const name of CHANGING) {
    const [now, later] = [real[`${name}Sync`], fs.promises[name]]
    fs[`${name}Sync`] = (...args) => {
      const after = step(name, args[0], middle(name, args))
      const answer = now(...args)
      after()
      return answer
    }
    fs.promises[name] = async (...args) => {
      const after = step(name, args[0], middle(name, args))
      const answer = await later(...args)
      after()
      return answer
    }
  }
  // Streams write by these, a part at a time.
  fs.open = (path, flags, ...rest) => {
    const after = changes(flags) ? step('open', path) : () => undefined
    const done = rest.pop()
    real.open(path, flags, ...rest, (...answer) => {
      after()
      done(...answer)
    })
  }
  for (const name of ['write', 'writev']) {
    fs[name] = (fd, ...rest) => {
      const done = rest.pop()
      const after = step(name, fd, name === 'write' ? half(name, [fd, rest[0]], real) : undefined)
      real[name](fd, ...rest, (...answer) => {
        after()
        done(...answer)
      })
    }
  }
  const openHandle = fs.promises.open
  fs.promises.open = async (path, flags, ...rest) => {
    if (!changes(flags)) return openHandle(path, flags, ...rest)
    const opened = step('open', path)
    const handle = await openHandle(path, flags, ...rest)
    opened()
    for (const name of ['writeFile', 'appendFile', 'write', 'truncate']) {
      const call = handle[name].bind(handle)
      handle[name] = async (...args) => {
        const bytes = name === 'truncate' ? undefined : half('write', [handle.fd, args[0]], real)
        const after = step(name, path, bytes)
        const answer = await call(...args)
        after()
        return answer
      }
    }
    return handle
  }
  syncBuiltinESMExports()
}
