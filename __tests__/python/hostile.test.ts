import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ModelGateError } from '../../src/core/errors.js'
import type { Model } from '../../src/core/model.js'
import { temporaryFolder } from '../support/surroundings.js'
import { access, leftIn, instance, numbers, open, processesOf, request, testPython } from './support.js'

const folder = temporaryFolder()
const SECRET = 'ghs_not-a-real-token-of-the-calling-process'

/** What stops an attack that lets its process live. */
const REFUSED = [
  ['ParentEnvironment', /Permission/],
  ['OwnProcfs', /Permission/],
  ['RepositoryToken', /Permission|FileNotFound/],
  ['ReadHome', /Permission/],
  ['ReadHosts', /Permission/],
  ['Tcp', /Permission/],
  ['Udp', /Permission/],
  ['UnixSocket', /Permission/],
  ['SocketPair', /Permission/],
  ['Fork', /Permission/],
  ['Shell', /no shell/],
  ['Subprocess', /Permission/],
  ['Program', /Permission/],
  ['KillParent', /Permission/],
  ['KillEverything', /Permission/],
  ['WriteElsewhere', /Permission/],
  ['WriteHere', /Permission/],
  ['WritePackage', /Permission/],
  ['Delete', /Permission/],
  ['Rename', /Permission/],
  ['Link', /Permission/],
  ['Folder', /Permission/],
  ['Modes', /Permission/],
  ['SharedMemory', /Permission/],
  ['MoreFiles', /not allowed to raise|Permission|current limit exceeds/],
  ['ThreadBomb', /start new thread|MemoryError|more memory/],
  ['Memory', /more memory in Python than the worker may use/],
  ['LeavePolitely', /SystemExit/],
  ['Interrupt', /KeyboardInterrupt/],
  ['Unlabelled', /labels are text, finite numbers or booleans; this one is a object/],
  ['TooFew', /gave shape \(1,\) for 3 rows/],
] as const

/** System calls by number, on the architecture whose numbers they are. */
const REFUSED_ON_X64 = [
  ['ParentMemory', /Permission/],
  ['RawSocket', /Permission/],
  ['X32Socket', /not implemented/],
  ['RawFork', /Permission/],
  ['RawVfork', /Permission/],
  ['Ring', /Permission/],
  ['Trace', /Permission/],
  ['Namespaces', /Permission/],
  ['Mount', /Permission/],
  ['MemoryFile', /Permission/],
  ['Kernel', /Permission/],
  ['OutliveParent', /Permission/],
] as const

/** What ends the process, and what is then told. */
const FATAL = [
  ['Sleep', 'timeout', /did not answer within 1.5 s/],
  ['Spin', 'timeout', /did not answer within 1.5 s/],
  ['StubbornSleep', 'timeout', /did not answer within 1.5 s/],
  ['Thief', 'timeout', /did not answer within 1.5 s/],
  ['Leave', 'unsupported', /ended with exit code 3/],
  ['Crash', 'unsupported', /ended by SIGSEGV/],
  ['Garbage', 'corrupt', /does not start with MGW1/],
  ['Endless', 'limit', /announces an answer of/],
  ['Forged', 'corrupt', /buffers of 4 bytes, not of 12|longer than it says/],
] as const

async function failure(work: () => Promise<unknown>): Promise<ModelGateError> {
  const outcome = await work().then(
    (answer) => answer,
    (error: unknown) => error,
  )
  expect(outcome).toBeInstanceOf(ModelGateError)
  return outcome as ModelGateError
}

if (testPython === undefined) {
  it('needs MODELGATE_TEST_PYTHON; without it, a missing Python is told', async () => {
    const found = await failure(() => open(request(instance('attacks', 'Menu')), access(folder, { searchPath: '' })))
    expect(found.message).toBe('python3: no python3 on this machine')
    expect(found.remedy).toMatch(/setup-python/)
  })
} else {
  describe('a hostile model', () => {
    let model: Model
    const temp = mkdtempSync(join(folder, 'menu-'))

    beforeAll(async () => {
      process.env['MODELGATE_TEST_SECRET'] = SECRET
      ;({ model } = await open(
        request(instance('attacks', 'Menu')),
        access(temp, { limits: { probeMs: 30_000, loadMs: 60_000, predictMs: 60_000 } }),
      ))
    })

    afterAll(async () => {
      await model.close()
      expect(await leftIn(temp)).toEqual([])
      expect(existsSync('/tmp/modelgate-attack')).toBe(false)
      expect(existsSync('/dev/shm/modelgate-attack')).toBe(false)
      delete process.env['MODELGATE_TEST_SECRET']
    })

    it('is one process, which the other tests would find if it were left', () => {
      expect(processesOf(temp)).toHaveLength(1)
    })

    it.each([...REFUSED, ...(process.arch === 'x64' ? REFUSED_ON_X64 : [])])(
      '%s achieves nothing',
      async (name, why) => {
        const { code, message } = await failure(() => model.predict(numbers(3, name)))
        expect(message).not.toContain('ACHIEVED')
        expect(message).toMatch(why)
        expect(['unsupported', 'limit', 'data']).toContain(code)
      },
    )

    it('sees an environment without anything of ours', async () => {
      const { labels } = await model.predict(numbers(1, 'OwnEnvironment'))
      expect(labels![0]).toBe(
        "ACHIEVED ['HOME', 'JOBLIB_MULTIPROCESSING', 'LANG', 'LD_LIBRARY_PATH', 'MKL_NUM_THREADS', 'OMP_NUM_THREADS', 'OPENBLAS_NUM_THREADS', 'TMPDIR']",
      )
    })

    it('may print what it wants: nothing of it is an answer, and nothing reaches our output', async () => {
      expect((await model.predict(numbers(2, 'Loud'))).labels).toEqual(['refused', 'refused'])
    })

    it('cannot write terminal commands or floods into our messages', async () => {
      const { message } = await failure(() => model.predict(numbers(1, 'Wrong')))
      expect(message.length).toBeLessThan(1000)
      expect(message).toContain('\\u001b[31m')
    })
  })

  describe('a hostile model that takes its process along', () => {
    it.each(FATAL)('%s ends in a clear error, and nothing is left', async (name, code, why) => {
      const temp = mkdtempSync(join(folder, 'fatal-'))
      const limits = { probeMs: 30_000, loadMs: 60_000, predictMs: 1_500 }
      const { model } = await open(request(instance('attacks', name)), access(temp, { limits }))
      const first = await failure(() => model.predict(numbers()))
      expect([first.code, first.message]).toEqual([code, expect.stringMatching(why)])
      // Later requests say the same instead of hanging.
      expect(await failure(() => model.predict(numbers()))).toBe(first)
      await model.close()
      expect(await leftIn(temp)).toEqual([])
    })

    it.each([
      ['Sleep', 'timeout'],
      ['Leave', 'unsupported'],
      ['Garbage', 'corrupt'],
      ['Tcp', 'unsupported'],
    ])('%s achieves nothing while it is loaded either', async (name, code) => {
      const temp = mkdtempSync(join(folder, 'load-'))
      const limits = { probeMs: 30_000, loadMs: 5_000, predictMs: 1_500 }
      const found = await failure(() => open(request(instance('attacks', 'AtLoad', name)), access(temp, { limits })))
      expect(found.code).toBe(code)
      expect(found.message).not.toContain('ACHIEVED')
      expect(await leftIn(temp)).toEqual([])
    })

    it('is killed when the run is cancelled', async () => {
      const temp = mkdtempSync(join(folder, 'abort-'))
      const controller = new AbortController()
      const limits = { probeMs: 30_000, loadMs: 60_000, predictMs: 60_000 }
      const { model } = await open(
        request(instance('attacks', 'StubbornSleep')),
        access(temp, { limits, signal: controller.signal }),
      )
      setTimeout(() => {
        controller.abort(new ModelGateError('cancelled', 'stopped by SIGTERM'))
      }, 200)
      const found = await failure(() => model.predict(numbers()))
      expect(found.message).toBe('stopped by SIGTERM')
      await model.close()
      expect(await leftIn(temp)).toEqual([])
    })

    it('dies with us when we are killed', async () => {
      const temp = mkdtempSync(join(folder, 'orphan-'))
      const { signal } = spawnSync(process.execPath, ['--import', 'tsx', '__tests__/python/killed-parent.ts', temp], {
        stdio: 'ignore',
        env: { ...process.env },
      })
      expect(signal).toBe('SIGKILL')
      for (let wait = 0; wait < 40 && processesOf(temp).length > 0; wait++) {
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
      expect(processesOf(temp)).toEqual([])
    })
  })
}
