import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, jest } from '@jest/globals'
import type { ModelGateError } from '../../src/core/errors.js'
import { stringColumn } from '../../src/core/table.js'
import type { PythonAccess, PythonRequest } from '../../src/python/index.js'
import { temporaryFolder } from '../support/surroundings.js'
import { fakePython } from './fake-python.js'
import { access, instance, leftIn, numbers, open, request } from './support.js'

/** A worker that does everything right; tests replace what they are about. */
const GOOD = `
  if (header.parent !== undefined) return send(ISOLATION)
  if (header.operation === 'load') return send(LOADED)
  send({ outputs: 1, dictionary: ['a', 'b'] }, Buffer.from(Int32Array.from({ length: header.rows }, (_, row) => row % 2).buffer))
`
const onPredict = (body: string): string => GOOD.replace(/send\(\{ outputs[^\n]*/, body)

const folder = temporaryFolder()
let temp: string
let binaries: string
const onLinux = process.platform === 'linux' ? describe : describe.skip

beforeEach(() => {
  temp = mkdtempSync(join(folder, 'temp-'))
  binaries = mkdtempSync(join(folder, 'bin-'))
})

const python = (behaviour = GOOD, probe: Parameters<typeof fakePython>[2] = {}): Partial<PythonAccess> => ({
  command: 'python3',
  searchPath: fakePython(binaries, behaviour, probe),
})

async function refusal(over: Partial<PythonAccess>, wanted: Partial<PythonRequest> = {}): Promise<ModelGateError> {
  const outcome = await open(
    { ...request(instance('shop.models', 'A'), ['shop']), ...wanted },
    access(temp, over),
  ).then(
    () => 'opened',
    (error: unknown) => error,
  )
  expect(outcome).toMatchObject({ name: 'ModelGateError' })
  expect(await leftIn(temp)).toEqual([])
  return outcome as ModelGateError
}

describe('conditions for the worker, each with a message of its own', () => {
  it('permission comes first: nothing is looked for, let alone started, without it', async () => {
    const searchPath = fakePython(binaries, `require('fs').writeFileSync('${join(folder, 'started')}', '')`)
    const mayExecute = () =>
      Promise.resolve({ allowed: false, reason: 'the scan found high risk', remedy: 'Do not load it.' } as const)
    expect(await refusal({ searchPath, command: 'python3', mayExecute })).toMatchObject({
      code: 'unsupported',
      message: 'python: the scan found high risk',
      remedy: 'Do not load it.',
    })
  })

  it('a platform without the sandbox is refused before anything else', async () => {
    const mayExecute = jest.fn<PythonAccess['mayExecute']>()
    const found = await refusal({ platform: 'darwin', mayExecute })
    expect(found.message).toBe('python: the sandbox for the Python worker does not exist on darwin')
    expect(found.remedy).toMatch(/Linux 5\.13/)
    expect(mayExecute).not.toHaveBeenCalled()
  })

  it('a missing Python', async () => {
    expect((await refusal({ command: 'python3', searchPath: binaries })).message).toBe(
      'python3: no python3 on this machine',
    )
  })

  it('a search path is not searched in relative folders, which a repository could fill', async () => {
    const found = await refusal({ ...python(), searchPath: `.:${binaries.slice(1)}` })
    expect(found.message).toMatch(/no python3/)
  })

  it('missing modules, all of them, with the command that installs the versions of the file', async () => {
    const needs = {
      loader: 'joblib',
      modules: ['imblearn', 'sklearn'],
      named: true,
      libraryVersions: { 'scikit-learn': '1.4.2' },
    } as const
    const found = await refusal(python(GOOD, { missing: ['imblearn', 'sklearn'] }), { needs })
    expect(found.message).toMatch(/lacks modules that the model needs: imblearn, sklearn$/)
    expect(found.remedy).toMatch(/-m pip install imbalanced-learn scikit-learn==1\.4\.2\. /)
  })

  it('a Python that does not answer as Python does', async () => {
    expect((await refusal(python(GOOD, 'Welcome!'))).message).toMatch(/did not answer as Python does: Welcome!$/)
  })

  it('a Python that says nothing in time', async () => {
    writeFileSync(join(binaries, 'python3'), '#!/bin/sh\nexec /bin/sleep 60\n', { mode: 0o755 })
    const limits = { probeMs: 200, loadMs: 1000, predictMs: 1000 }
    expect(await refusal({ command: 'python3', searchPath: binaries, limits })).toMatchObject({
      code: 'timeout',
      message: expect.stringMatching(/did not answer within 0\.2 s/),
    })
  })

  it('a Python whose folder holds the repository, so that reading Python would be reading everything', async () => {
    const found = await refusal(
      python(GOOD, { prefixes: [process.cwd().slice(0, process.cwd().lastIndexOf('/')) || '/'] }),
    )
    expect(found.message).toMatch(/a folder that holds more than Python/)
  })

  it('a sandbox that the kernel does not grant: no model is sent to such a worker', async () => {
    const behaviour = `
      if (header.parent === undefined) require('fs').writeFileSync('${join(folder, 'sent')}', '')
      send({ ok: false, kind: 'Refused', message: 'the kernel has no Landlock: Function not implemented' })`
    const found = await refusal(python(behaviour))
    expect(found.message).toMatch(/could not be set up: the kernel has no Landlock/)
    expect(found.remedy).toMatch(/ubuntu-latest has both/)
    await expect(import('node:fs').then(({ existsSync }) => existsSync(join(folder, 'sent')))).resolves.toBe(false)
  })

  it.each([
    ['ModuleNotFoundError', "No module named 'other'", /allowed_modules/],
    ['AttributeError', "Can't get attribute 'M' on <module '__main__'>", /script or notebook/],
    ['PermissionError', '[Errno 13] /data/table.csv', /and nothing else/],
  ])('%s while loading, with what to do about it', async (kind, message, remedy) => {
    const behaviour = GOOD.replace(
      'send(LOADED)',
      `send({ ok: false, kind: '${kind}', message: ${JSON.stringify(message)} })`,
    )
    const found = await refusal(python(behaviour))
    expect(found).toMatchObject({
      code: 'unsupported',
      message: `python: the model failed in Python: ${kind}: ${message}`,
    })
    expect(found.remedy).toMatch(remedy)
  })
})

onLinux('the protocol', () => {
  const opened = async (behaviour: string, over: Partial<PythonAccess> = {}) =>
    (await open(request(instance('m', 'C')), access(temp, { ...python(behaviour), ...over }))).model

  it('carries predictions row by row, in chunks that are asked for one after the other', async () => {
    const model = await opened(GOOD)
    const [one, two] = await Promise.all([model.predict(numbers(70_000)), model.predict(numbers(3))])
    expect([one.rows, one.labels!.length, two.labels]).toEqual([70_000, 70_000, ['a', 'b', 'a']])
    expect([one.labels![65_535], one.labels![65_536]]).toEqual(['b', 'a'])
    await model.close()
    expect(await leftIn(temp)).toEqual([])
  })

  it('sends the worker limits, and sends the model only after the sandbox stands', async () => {
    const log = join(folder, 'log')
    const behaviour = `require('fs').appendFileSync('${log}', JSON.stringify([header.limits, header.operation, payload.length]) + '\\n');${GOOD}`
    const model = await opened(behaviour)
    await model.close()
    const { readFileSync } = await import('node:fs')
    const lines = readFileSync(log, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown[])
    expect(lines[0]).toEqual([
      { AS: 4 * 1024 ** 3 + 16 * instance('m', 'C').length, CPU: 1800, FSIZE: 0, CORE: 0, NOFILE: 256, NPROC: 4096 },
      null,
      0,
    ])
    expect(lines[1]!.slice(1)).toEqual(['load', instance('m', 'C').length])
  })

  it.each([
    ['nothing but an end', 'process.exit(0)', 'unsupported', /ended with exit code 0/],
    [
      'an end with a last word',
      "process.stderr.write('no\\x1b[2J memory'); process.exitCode = 7; process.stdin.destroy()",
      'unsupported',
      /exit code 7: no\\u001b\[2J memory/,
    ],
    ['text', "raw('Hello, this is a log line')", 'corrupt', /does not start with MGW1/],
    [
      'a frame that is cut short',
      "raw(Buffer.concat([Buffer.from('MGW1'), Buffer.alloc(12, 1)]))",
      'limit',
      /announces an answer/,
    ],
    [
      'a frame that does not end',
      "const b = Buffer.alloc(16); b.write('MGW1'); b.writeUInt32LE(9, 4); raw(b)",
      'timeout',
      /did not answer within 1 s/,
    ],
    [
      'a header that is no JSON',
      "const b = Buffer.alloc(17); b.write('MGW1'); b.writeUInt32LE(1, 4); b.write('{', 16); raw(b)",
      'corrupt',
      /not JSON/,
    ],
    [
      'a header that is a list',
      "const b = Buffer.alloc(18); b.write('MGW1'); b.writeUInt32LE(2, 4); b.write('[]', 16); raw(b)",
      'corrupt',
      /not an object/,
    ],
    [
      'a header without buffers',
      "const b = Buffer.alloc(18); b.write('MGW1'); b.writeUInt32LE(2, 4); b.write('{}', 16); raw(b)",
      'corrupt',
      /names no buffers/,
    ],
    ['two answers', 'send({}); send({})', 'corrupt', /longer than it says|nobody asked for|outputs/],
    ['no dictionary', 'send({ outputs: 1 }, Buffer.alloc(12))', 'corrupt', /outside of its dictionary/],
    [
      'a negative code',
      "send({ outputs: 1, dictionary: ['a'] }, Buffer.alloc(12, 255))",
      'corrupt',
      /outside of its dictionary/,
    ],
    [
      'too few rows',
      "send({ outputs: 1, dictionary: ['a'] }, Buffer.alloc(8))",
      'corrupt',
      /buffers of 8 bytes, not of 12/,
    ],
    [
      'a buffer too many',
      "send({ outputs: 1, dictionary: ['a'] }, Buffer.alloc(12), Buffer.alloc(8))",
      'corrupt',
      /buffers of 12,8 bytes/,
    ],
    ['labels that are objects', 'send({ outputs: 1, dictionary: [{}] }, Buffer.alloc(12))', 'corrupt', /dictionary/],
    ['an unusual number of outputs', 'send({ outputs: -1, dictionary: [] })', 'corrupt', /outputs/],
  ])('%s instead of an answer ends the worker with a clear error', async (_, body, code, why) => {
    const model = await opened(onPredict(body), { limits: { probeMs: 30_000, loadMs: 30_000, predictMs: 1_000 } })
    const failure = await model.predict(numbers(3)).catch((error: unknown) => error)
    expect(failure).toMatchObject({ name: 'ModelGateError', code, message: expect.stringMatching(why) })
    await expect(model.predict(numbers(3))).rejects.toBe(failure)
    expect(await leftIn(join(temp))).toEqual([expect.stringMatching(/^python-/)]) // the process is gone, the folder waits for close
    await model.close()
    expect(await leftIn(temp)).toEqual([])
  })

  it('what comes unasked ends the worker as well', async () => {
    const model = await opened(GOOD.replace('send(LOADED)', "void (send(LOADED), setTimeout(() => raw('psst'), 50))"))
    await new Promise((resolve) => setTimeout(resolve, 300))
    await expect(model.predict(numbers(1))).rejects.toThrow('sent something that nobody asked for')
    await model.close()
  })

  it('an error of the model leaves the worker alive for the next rows', async () => {
    const model = await opened(
      onPredict(`
      if (header.rows === 1) send({ ok: false, kind: 'ValueError', message: 'one is not enough' })
      else send({ outputs: 1, dictionary: ['a'] }, Buffer.alloc(4 * header.rows))`),
    )
    await expect(model.predict(numbers(1))).rejects.toMatchObject({
      code: 'data',
      message: 'the model does not take these rows: ValueError: one is not enough',
    })
    expect((await model.predict(numbers(2))).labels).toEqual(['a', 'a'])
    await model.close()
  })

  it('columns that the model wants are taken by name, and a missing one is a matter of the data', async () => {
    const behaviour = onPredict(
      "send({ outputs: 1, dictionary: [header.columns.map((one) => one.kind + ' ' + one.name).join()] }, Buffer.alloc(4 * header.rows))",
    )
    const model = await opened(behaviour.replace('send(LOADED)', "send({ ...LOADED, names: ['b', 'x'] })"))
    const rows = {
      rows: 2,
      columns: [...numbers(2).columns, stringColumn('b', ['u', null]), stringColumn('c', ['', ''])],
    }
    expect((await model.predict(rows)).labels).toEqual(['string b,number x', 'string b,number x'])
    await expect(model.predict(numbers(2))).rejects.toMatchObject({ code: 'data', subject: 'b' })
    expect(model.inputs).toEqual([
      { name: 'b', kind: 'any' },
      { name: 'x', kind: 'any' },
    ])
    await model.close()
  })

  it('a worker is killed when the run is cancelled before it has loaded', async () => {
    const controller = new AbortController()
    const failed = open(request(instance('m', 'C')), access(temp, { ...python(''), signal: controller.signal })).catch(
      (error: unknown) => error,
    )
    await new Promise((resolve) => setTimeout(resolve, 400))
    controller.abort()
    expect(await failed).toMatchObject({ code: 'cancelled' })
    expect(await leftIn(temp)).toEqual([])
  })
})

onLinux('code of the repository', () => {
  const own = (root: string, modules: readonly string[]) => ({
    mayExecute: () => Promise.resolve({ allowed: true, sources: { root, modules } } as const),
  })
  const listing = `
    if (header.operation !== 'load') return send(ISOLATION)
    const { readdirSync } = require('fs')
    send({ ...LOADED, classes: header.sources.flatMap((path) => readdirSync(path, { recursive: true })).sort() })`

  it('is copied for the worker when it is vouched for, and nothing else is: no .git, no links, no other modules', async () => {
    const root = mkdtempSync(join(folder, 'repo-'))
    const { symlinkSync } = await import('node:fs')
    for (const path of ['shop/deep/.git', 'src/second', '.git', 'shop/__pycache__', 'other'])
      mkdirSync(join(root, path), { recursive: true })
    for (const path of [
      'shop/__init__.py',
      'shop/deep/x.py',
      'shop/.env',
      'src/second/y.py',
      '.git/config',
      'third.py',
      'other/z.py',
      'shop/__pycache__/x.pyc',
    ])
      writeFileSync(join(root, path), '')
    symlinkSync('/etc/passwd', join(root, 'shop', 'link.py'))
    const { model } = await open(
      request(instance('shop.models', 'A'), ['shop']),
      access(temp, {
        ...python(listing),
        ...own(root, ['shop.models', 'second', 'third', '../other', '.git', 'absent']),
      }),
    )
    expect(model.classes).toEqual([
      'second',
      'second/y.py',
      'shop',
      'shop/__init__.py',
      'shop/deep',
      'shop/deep/x.py',
      'third.py',
    ])
    await model.close()
    expect(await leftIn(temp)).toEqual([])
  })

  it('is on no path when nobody vouches for it', async () => {
    const { model } = await open(
      request(instance('numpy', 'A')),
      access(temp, { ...python(listing), ...own(process.cwd(), []) }),
    )
    expect(model.classes).toEqual([])
    await model.close()
  })

  it('has a budget', async () => {
    const root = mkdtempSync(join(folder, 'repo-'))
    const { truncateSync } = await import('node:fs')
    mkdirSync(join(root, 'shop'))
    writeFileSync(join(root, 'shop', 'data.bin'), '')
    truncateSync(join(root, 'shop', 'data.bin'), 65 * 1024 ** 2)
    expect(await refusal({ ...python(listing), ...own(root, ['shop']) })).toMatchObject({ code: 'limit' })
  })
})
