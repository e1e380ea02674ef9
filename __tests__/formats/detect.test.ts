import { describe, expect, it } from '@jest/globals'
import { detect } from '../../src/formats/index.js'
import { bytesOf, COMPRESSIONS, fixture } from './described.js'

describe('detect', () => {
  it.each(['p0', 'p1', 'p2', 'p3', 'p4', 'p5'])('knows pickle and joblib of protocol %s', (protocol) => {
    expect(detect(fixture(`numpy1.${protocol}.pkl`)).format).toBe('pickle')
    expect(detect(fixture(`numpy2.${protocol}.joblib`)).format).toBe('joblib')
  })

  it.each(COMPRESSIONS)('knows a joblib file compressed with %s', (compression) => {
    expect(detect(fixture(`numpy2.${compression}.joblib`))).toEqual({ format: 'joblib', compression })
  })

  it.each([
    ['hdf5', '\x89HDF\r\n\x1a\n rest'],
    ['hdf5', `${'\0'.repeat(512)}\x89HDF\r\n\x1a\n rest`],
    ['npy', '\x93NUMPY\x01\0'],
    ['gguf', 'GGUF\x03\0\0\0'],
    ['tflite', '\x1c\0\0\0TFL3\0\0'],
    ['safetensors', '\x02\0\0\0\0\0\0\0{}'],
    ['torch', '\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19.'],
    ['html', '\n<!doctype html>'],
    ['text', 'price,rooms\n1,2\n'],
    ['text', 'import os\nimport sys\n'],
    ['text', '(this is no pickle)'],
    ['unknown', '\x00\x01\x02\x03\xff\xfe'],
    ['unknown', '\x80'],
    ['pickle', '\x80\x02N.'],
    ['pickle', "(dp0\nS'a'\np1\nI1\ns."],
    ['zip', 'PK\x05\x06' + '\0'.repeat(18)],
  ])('knows %s', (format, text) => {
    expect(detect(bytesOf(text)).format).toBe(format)
  })

  it.each([
    ['keras', ['metadata.json', 'config.json', 'model.weights.h5']],
    ['npz', ['arr_0.npy', 'arr_1.npy']],
    ['torch', ['model/data.pkl', 'model/version']],
    ['zip', ['readme.txt']],
  ])('knows %s by the names in the archive', (format, names) => {
    expect(detect(zipOf(names)).format).toBe(format)
  })

  it('knows ONNX by its fields, and does not take other protobuf for it', () => {
    // ir_version 8, producer_name 'x', graph of two bytes, opset_import of two bytes.
    expect(detect(bytesOf('\x08\x08\x12\x01x\x3a\x02\x12\x00\x42\x02\x10\x11')).format).toBe('onnx')
    expect(detect(bytesOf('\x08\x08\x12\x01x')).format).toBe('unknown')
    expect(detect(bytesOf('\x0a\x02ab\x3a\x02\x12\x00')).format).toBe('unknown')
  })
})

/** A zip archive of empty members, made by hand from APPNOTE.TXT. */
function zipOf(names: readonly string[]): Uint8Array {
  const local: number[] = []
  const central: number[] = []
  const word = (value: number): number[] => [value & 255, (value >> 8) & 255, 0, 0]
  for (const name of names) {
    const text = [...bytesOf(name)]
    const zeros = (count: number): number[] => new Array<number>(count).fill(0)
    central.push(0x50, 0x4b, 1, 2, ...zeros(24), name.length, 0, ...zeros(12), ...word(local.length), ...text)
    local.push(0x50, 0x4b, 3, 4, ...zeros(22), name.length, 0, 0, 0, ...text)
  }
  const end = [
    0x50,
    0x4b,
    5,
    6,
    0,
    0,
    0,
    0,
    names.length,
    0,
    names.length,
    0,
    ...word(central.length),
    ...word(local.length),
    0,
    0,
  ]
  return Uint8Array.from([...local, ...central, ...end])
}
