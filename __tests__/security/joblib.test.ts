import { readFileSync } from 'node:fs'
import { deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import {
  assemble,
  build,
  call,
  emptyDict,
  emptyTuple,
  get,
  global,
  int,
  mark,
  newFalse,
  newTrue,
  newobj,
  none,
  payload,
  proto,
  put,
  reduce,
  setItem,
  setItems,
  stackGlobal,
  stop,
  text,
  tuple,
  tuple1,
} from './support/assembler.js'
import { ruleIds, scan } from './support/scan.js'

const calls = 'pickle-dangerous-callable'
const wrapperClass = assemble(text('joblib.numpy_pickle'), text('NumpyArrayWrapper'), stackGlobal)

/** A joblib array wrapper up to and including its BUILD; array bytes follow in the file. */
function wrapper(code: string, shape: readonly number[], alignment: number | null = 16): Uint8Array {
  const flags = code === 'O8' ? 63 : 0
  const dtype = assemble(
    call('numpy', 'dtype', text(code), newFalse, newTrue),
    tuple(int(3), text('<'), none, none, none, int(-1), int(-1), int(flags)),
    build,
  )
  const state = [text('shape'), tuple(...shape.map(int)), text('order'), text('C'), text('dtype'), dtype]
  const aligned = alignment === null ? [] : [text('numpy_array_alignment_bytes'), int(alignment)]
  return assemble(wrapperClass, emptyTuple, newobj, emptyDict, mark, state, aligned, setItems, build)
}

/** Alignment byte, padding of ones, 8-byte elements. */
const rawArray = (elements: number, padding = 3): Uint8Array =>
  assemble(padding, new Uint8Array(padding).fill(0xff), new Uint8Array(elements * 8))

describe('joblib files', () => {
  it('follows arrays to the last byte', async () => {
    const file = await scan(assemble(proto(4), wrapper('f8', [2, 3]), rawArray(6), stop), 'm.joblib')
    expect(file).toMatchObject({ format: 'joblib', risk: 'low', complete: true, bytes_accounted: file.size })
  })

  it('follows the arrays of the joblib that scikit-learn carried, as in a whole model of its time', async () => {
    const folder = new URL('../fixtures/lower/1.2.2/logistic-carried-joblib/', import.meta.url)
    const file = await scan(readFileSync(new URL('model.joblib', folder)), 'm.joblib')
    expect(file).toMatchObject({ risk: 'low', complete: true, bytes_accounted: file.size })
  })

  it('follows arrays without alignment, as old joblib wrote them', async () => {
    const file = await scan(assemble(proto(2), wrapper('f8', [6], null), new Uint8Array(48), stop), 'm.joblib')
    expect(file).toMatchObject({ risk: 'low', complete: true })
  })

  it('catches a payload behind the array bytes', async () => {
    const file = await scan(assemble(proto(4), wrapper('f8', [4]), rawArray(4), payload, stop), 'm.joblib')
    expect(file.risk).toBe('high')
    expect(ruleIds(file)).toContain('pickle-dangerous-callable')
  })

  it('catches a payload in the inline pickle of an object array', async () => {
    const inline = assemble(proto(2), payload, stop)
    const file = await scan(assemble(proto(4), wrapper('O8', [1]), inline, stop), 'm.joblib')
    expect(file).toMatchObject({ risk: 'high', complete: true })
  })

  it('catches array bytes that pickle.load would run although joblib skips them', async () => {
    // The first byte is the padding length for joblib (0x30 = 48) and the opcode POP for pickle.load.
    const array = new Uint8Array(1 + 48 + 2 * 8)
    array.set(assemble('0', payload, stop))
    const file = await scan(assemble(proto(4), wrapper('f8', [2]), array, stop), 'm.joblib')
    expect(file.complete).toBe(true)
    expect(ruleIds(file)).toContain('hidden-payload')
    expect(file.risk).toBe('high')
  })

  it('catches array bytes that take the mark in front of them before they run', async () => {
    // A list of arrays: pickle.load drops the wrapper, makes a list of what is left behind the mark, and calls.
    const array = new Uint8Array(8 * 8)
    array.set(assemble('0', 'l', payload, stop))
    const list = assemble(proto(4), ']', mark, none, wrapper('f8', [8], null), array, 'e', stop)
    expect(await scan(list, 'm.joblib')).toMatchObject({ risk: 'high', complete: true })
    expect(ruleIds(await scan(list, 'm.joblib'))).toContain('hidden-payload')
  })

  it('follows pickle.load from one array into the next, with what the first left in the memo', async () => {
    const first = new Uint8Array(8 * 4)
    // Memoizes two names, then swallows the rest of the array as one string and goes on behind it.
    const names = assemble('0', text('os'), put(90), '0', text('system'), put(91), '0')
    first.set(names)
    const left = first.length - names.length - 2
    first.set(assemble(0x8c, left), names.length)
    const second = new Uint8Array(8 * 4)
    second.set(assemble('0', get(90), get(91), stackGlobal, text('id'), tuple1, reduce, stop))
    const wrapped = (length: number): Uint8Array => wrapper('f8', [length], null)
    const file = await scan(assemble(proto(4), ']', wrapped(4), first, 'a', wrapped(4), second, 'a', stop), 'm.joblib')
    expect(file).toMatchObject({ risk: 'high', complete: true })
    expect(ruleIds(file)).toContain('hidden-payload')
  })

  it('catches a pickle in an object array that means something else with the memo of the file around it', async () => {
    const inline = assemble(proto(4), text('sklearn'), 0x94, '0', text('base'), 0x94, '0')
    const names = assemble(text('os'), put(0), '0', text('system'), put(1), '0')
    const pickle = assemble(inline, get(0), get(1), stackGlobal, emptyTuple, reduce, stop)
    const file = await scan(assemble(proto(4), names, wrapper('O8', [1]), pickle, none, stop), 'm.joblib')
    expect(ruleIds(file)).toContain('hidden-payload')
  })

  it('takes no noise for a call: an extension code that nobody registered stops every unpickler', async () => {
    // The bytes of an honest StackingClassifier of joblib 1.0 in protocol 0.
    const noise = assemble(0x83, 0xbe, 0x93, 0x84, 0xa5, 0xa5, 0xc5, 0xbf)
    const inner = assemble(global('sklearn.base', 'BaseEstimator'), emptyTuple, newobj)
    const state = assemble(emptyDict, text('coef_'), wrapper('f8', [1], null), noise, setItem, build)
    const outer = assemble(emptyDict, text('final_estimator_'), inner, state, setItem, build)
    const file = await scan(assemble(proto(2), inner, outer, stop), 'm.joblib')
    expect(file).toMatchObject({ risk: 'low', complete: true, bytes_accounted: file.size })
  })

  it('says so when the shape promises more than the file has', async () => {
    const file = await scan(assemble(proto(4), payload, wrapper('f8', [1_000_000]), rawArray(4), stop), 'm.joblib')
    expect(file).toMatchObject({ risk: 'high', complete: false })
    expect(ruleIds(file)).toContain('pickle-malformed')
  })

  it('searches the bytes that a lying shape leaves over', async () => {
    const file = await scan(assemble(proto(4), wrapper('f8', [9_999]), rawArray(4), payload, stop), 'm.joblib')
    expect(ruleIds(file)).toContain('hidden-payload')
  })

  it.each([
    ['../../etc/passwd', 'high'],
    ['/etc/passwd', 'high'],
    ['model_01.npy', 'medium'],
  ])('judges the file name of an old array wrapper: %s', async (name, severity) => {
    const old = assemble(text('joblib.numpy_pickle'), text('NDArrayWrapper'), stackGlobal, emptyTuple, newobj, put(0))
    const file = await scan(
      assemble(proto(4), old, emptyDict, mark, text('filename'), text(name), setItems, build, stop),
    )
    expect(file.findings.find((finding) => finding.rule_id === 'pickle-array-file-name')?.severity).toBe(severity)
  })

  it.each([
    ['bz2', 'QlpoOTFBWSZTWQS2MKEAAAtTwAQQAMEYAA4ijCBAACAAIiaNA9Q9NQoaaYAF034MiQDbRMoN5l8XckU4UJAEtjCh'],
    [
      'xz',
      '/Td6WFoAAATm1rRGAgAhARYAAAB0L+WjAQAWgARjb3MKc3lzdGVtCihTJ2lkJwp0Ui4AAOwYrf/8vCjuAAEvF4EISbEftvN9AQAAAAAEWVo=',
    ],
    ['lzma', 'XQAAgAD//////////wBAAQgDvDC9NN4vXibQafM/QaGWksr56Vb7ErKr///h3AAA'],
    ['lz4', 'BCJNGGhAFwAAAAAAAAAyFwAAgIAEY29zCnN5c3RlbQooUydpZCcKdFIuAAAAAA=='],
  ])('looks inside %s as Python packs it, and behind it', async (_name, packed) => {
    const bytes = new Uint8Array(Buffer.from(packed, 'base64'))
    expect(await scan(bytes, 'weights.pkl')).toMatchObject({
      risk: 'high',
      complete: true,
      bytes_accounted: bytes.length,
    })
    const more = await scan(assemble(bytes, [9, 9], proto(4), payload, stop), 'm.joblib')
    expect(ruleIds(more)).toEqual(expect.arrayContaining([calls, 'trailing-data', 'hidden-payload']))
  })

  it('looks inside the ZF container, which joblib wrote before 0.10', async () => {
    const pickle = assemble(proto(2), payload, stop)
    const length = `0x${pickle.length.toString(16)}`.padEnd(19)
    const file = await scan(assemble('ZF', length, deflateSync(pickle)), 'm.joblib')
    expect(file).toMatchObject({ risk: 'high', complete: true, bytes_accounted: file.size })
  })

  it.each([
    ['zlib', deflateSync],
    ['gzip', gzipSync],
  ])('looks inside %s, whatever the file is called', async (_name, compress) => {
    const file = await scan(compress(assemble(proto(4), payload, stop)), 'weights.pkl')
    expect(file).toMatchObject({ risk: 'high', complete: true, bytes_accounted: file.size })
  })

  it('reports and searches bytes behind the compressed data', async () => {
    const file = await scan(assemble(deflateSync(assemble(proto(4), none, stop)), proto(4), payload, stop), 'm.joblib')
    expect(ruleIds(file)).toEqual(expect.arrayContaining(['trailing-data', 'hidden-payload']))
  })

  it('never calls a damaged compressed file clean', async () => {
    const whole = deflateSync(assemble(proto(4), payload, stop))
    const file = await scan(whole.subarray(0, whole.length - 8), 'm.joblib')
    expect(file).toMatchObject({ risk: 'medium', complete: false })
  })

  it('never calls a decompression bomb clean', async () => {
    const bomb = deflateSync(new Uint8Array(200_000_000))
    const file = await scan(bomb, 'm.joblib')
    expect(file).toMatchObject({ risk: 'medium', complete: false })
  })
})
