import { describe, expect, it } from '@jest/globals'
import { isModelGateError } from '../../../src/core/errors.js'
import { isPacked } from '../../../src/formats/document.js'
import { readUbjson } from '../../../src/formats/xgboost/ubjson.js'

/** Text as Latin-1 bytes, so that examples of https://ubjson.org/ can be written as they are there. */
function read(text: string) {
  return readUbjson(Uint8Array.from(text, (character) => character.charCodeAt(0)))
}

function codeOf(text: string): string {
  try {
    read(text)
  } catch (error) {
    if (isModelGateError(error)) return error.code
    throw error
  }
  return 'read'
}

describe('readUbjson', () => {
  it('reads every value type, numbers big-endian', () => {
    expect(read('Z')).toBeNull()
    expect([read('T'), read('F')]).toEqual([true, false])
    expect([read('i\xff'), read('U\xff'), read('I\xff\xfe')]).toEqual([-1, 255, -2])
    expect([read('l\x00\x01\x00\x00'), read('L\x00\x00\x00\x01\x00\x00\x00\x00')]).toEqual([65536, 2 ** 32])
    expect([read('d\x3f\x80\x00\x00'), read('D\x3f\xb9\x99\x99\x99\x99\x99\x9a')]).toEqual([1, 0.1])
    expect(read('SU\x03\xc3\xa9t')).toBe('ét')
  })

  it('reads arrays with an end, with a count, and packed ones', () => {
    expect(read('[i\x01[i\x02]]')).toEqual([1, [2]])
    expect(read('[#i\x02TZ')).toEqual([true, null])
    const packed = read('[$d#L\x00\x00\x00\x00\x00\x00\x00\x02\x3f\x00\x00\x00\x7f\x80\x00\x00')
    expect(isPacked(packed) && Array.from(packed.floats())).toEqual([0.5, Infinity])
  })

  it('reads objects whose keys mean nothing to JavaScript', () => {
    expect(read('{U\x09__proto__i\x01U\x01aT}')).toEqual(
      new Map<string, unknown>([
        ['__proto__', 1],
        ['a', true],
      ]),
    )
  })

  it.each([
    ['nothing', ''],
    ['a number that is cut', 'l\x00'],
    ['an array without its end', '[i\x01'],
    ['an object without its end', '{U\x01aT'],
    ['text longer than the file', 'SL\x00\x00\x00\x00\x7f\xff\xff\xff'],
    ['a negative length', 'Si\xff'],
    ['a packed array longer than the file', '[$D#L\x00\xff\xff\xff\xff\xff\xff\xff'],
    ['a packed array of nothing', '[$Z#L\x00\x00\x00\xff\xff\xff\xff\xff'],
    ['a packed array without a count', '[$di\x01'],
    ['more items announced than there are', '[#L\x00\x00\x00\xff\xff\xff\xff\xffT'],
    ['an unknown marker', 'X'],
    ['bytes after the document', 'TT'],
  ])('calls %s corrupt', (_, text) => {
    expect(codeOf(text)).toBe('corrupt')
  })

  it('refuses to nest without end', () => {
    expect(codeOf('['.repeat(100_000))).toBe('limit')
    expect(codeOf('{U\x01a'.repeat(100_000))).toBe('limit')
  })
})
