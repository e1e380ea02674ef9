import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { type ScannedFile } from '../../src/core/result.js'
import { assemble, global, proto, reduce, stop, text, tuple1 } from './support/assembler.js'
import { ruleIds, scan } from './support/scan.js'

const PICKLE = assemble(proto(2), global('os', 'system'), text('id'), tuple1, reduce, stop)
const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../fixtures/security/tflite/${name}.tflite`, import.meta.url)))
const join = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts))
const said = (file: ScannedFile): string[] =>
  file.findings.map(({ rule_id, severity, message }) => `${severity} ${rule_id}: ${message}`)

/** The file with one text in place of another of the same length. */
function renamed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  expect(to).toHaveLength(from.length)
  const copy = Buffer.from(bytes)
  const at = copy.indexOf(from)
  expect(at).toBeGreaterThan(0)
  copy.write(to, at, 'latin1')
  return new Uint8Array(copy)
}

describe('models that TensorFlow converted', () => {
  it.each(['dense', 'quantized', 'loop', 'metadata', 'metadata-apart'])(
    '%s is read to its last byte without a finding',
    async (name) => {
      const bytes = fixture(name)
      const file = await scan(bytes, `${name}.tflite`)
      expect(said(file)).toEqual([])
      expect(file).toMatchObject({ format: 'tflite', risk: 'low', complete: true, bytes_accounted: bytes.length })
    },
  )

  it('operators of TensorFlow itself are named, and alarm nobody', async () => {
    const bytes = fixture('flex')
    const file = await scan(bytes, 'a.tflite')
    expect(said(file)).toEqual(['low tflite-flex-op: operator FlexMatrixDeterminant'])
    expect(file).toMatchObject({ complete: true, bytes_accounted: bytes.length })
  })

  it('operators that read and write files are high', async () => {
    const file = await scan(fixture('reads'), 'a.tflite')
    expect(said(file).sort()).toEqual([
      'high tensorflow-file-op: operator FlexReadFile',
      'high tensorflow-file-op: operator FlexWriteFile',
    ])
  })
})

describe('models that were changed', () => {
  const reads = fixture('reads')

  it('Python functions are high, and custom operators need somebody to vouch for them', async () => {
    const python = renamed(reads, 'FlexWriteFile', 'FlexPyFunc\0\0\0')
    const at = Buffer.from(python).indexOf('FlexPyFunc')
    new DataView(python.buffer).setUint32(at - 4, 10, true)
    expect(said(await scan(python, 'a.tflite'))).toContain('high tensorflow-file-op: operator FlexPyFunc')
    const custom = renamed(reads, 'FlexWriteFile', 'mine.RunShell')
    expect(said(await scan(custom, 'a.tflite'))).toContain('medium tflite-custom-op: operator mine.RunShell')
    const allowed = await scan(custom, 'a.tflite', { allowedModules: ['mine'] })
    expect(ruleIds(allowed)).toContain('policy-exception')
    expect(ruleIds(allowed)).not.toContain('tflite-custom-op')
  })

  it('bytes behind the model and between its tables belong to nothing', async () => {
    const honest = fixture('dense')
    const behind = await scan(join(honest, PICKLE), 'a.tflite')
    expect(ruleIds(behind)).toEqual(expect.arrayContaining(['hidden-payload', 'trailing-data']))
    expect(behind).toMatchObject({ complete: false, bytes_accounted: honest.length })
    // Space for one more table: everything else moves, only the offset of the root is kept right.
    const moved = join(honest.subarray(0, 8), Buffer.from('secret notes....'), honest.subarray(8))
    new DataView(moved.buffer).setUint32(0, new DataView(honest.buffer).getUint32(0, true) + 16, true)
    const between = await scan(moved, 'a.tflite')
    expect(between.findings.find(({ rule_id }) => rule_id === 'trailing-data')).toMatchObject({ offset: 8 })
  })

  it('a pickle in the archive behind the model is found', async () => {
    const bytes = fixture('metadata')
    const at = Buffer.from(bytes).indexOf('no\nyes\n')
    bytes.set(Buffer.from('cos\na\n.'), at)
    expect(ruleIds(await scan(bytes, 'a.tflite'))).toContain('pickle-dangerous-callable')
  })

  it('no cut and no changed byte makes the scan throw, and no cut is clean', async () => {
    for (const whole of [fixture('loop'), reads]) {
      for (let length = 8; length < whole.length; length += 37) {
        const file = await scan(whole.subarray(0, length), 'a.tflite')
        expect({ length, complete: file.complete }).toEqual({ length, complete: false })
      }
      for (let at = 8; at < whole.length; at += 5) {
        const mutant = whole.slice()
        mutant[at] = mutant[at]! ^ 0xff
        await scan(mutant, 'a.tflite')
      }
    }
  }, 30_000)
})
