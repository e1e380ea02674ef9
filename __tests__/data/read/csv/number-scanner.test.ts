import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { NumberScanner } from '../../../../src/data/read/csv/number-scanner.js'

const dot = new NumberScanner('.')
const scan = (text: string): number => {
  const bytes = Buffer.from(`${text};`)
  const value = dot.scan(bytes, 0, bytes.length)
  return dot.end === text.length ? value : NaN
}

describe('reading a number from bytes', () => {
  it('rounds every printed double to the same double', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => value !== 0),
        (value) => {
          expect(scan(String(value))).toBe(value)
          expect(scan(value.toPrecision(17))).toBe(value)
          expect(scan(value.toExponential(16))).toBe(value)
        },
      ),
      { numRuns: 1_000 },
    )
  })

  it('rounds decimal texts of 1 to 40 digits as Number() does, halves between two doubles included', () => {
    const digits = fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 20 })
      .map((list) => list.join(''))
    fc.assert(
      fc.property(digits, digits, fc.integer({ min: -30, max: 30 }), (whole, fraction, exponent) => {
        for (const text of [whole, `${whole}.${fraction}`, `-${whole}.${fraction}e${exponent}`, `.${fraction}`]) {
          expect(scan(text)).toBe(Number(text))
        }
      }),
      { numRuns: 1_000 },
    )
    for (let power = 53; power < 63; power++) {
      const even = 2n ** BigInt(power)
      const half = 2n ** BigInt(power - 53)
      for (const value of [even + half, even + half + 1n, even + half - 1n, even + 3n * half]) {
        expect(scan(String(value))).toBe(Number(value))
        expect(scan(`${value}.0000001`)).toBe(Number(`${value}.0000001`))
      }
    }
  })

  it('stops where the number stops and tells integers from others', () => {
    const bytes = Buffer.from('12.5kg')
    expect(dot.scan(bytes, 0, bytes.length)).toBe(12.5)
    expect(dot.end).toBe(4)
    expect([scan('7'), dot.integer]).toEqual([7, true])
    expect([scan('7.0'), dot.integer]).toEqual([7, false])
    expect([scan('7e0'), dot.integer]).toEqual([7, false])
    for (const text of ['', '-', '.', 'e5', '1e', '--1', '1.2.3', '0x10', '1_000', 'abc']) expect(scan(text)).toBeNaN()
  })

  it('reads a decimal comma when told so', () => {
    const comma = new NumberScanner(',')
    const bytes = Buffer.from('-3,25;')
    expect(comma.scan(bytes, 0, bytes.length)).toBe(-3.25)
    const long = Buffer.from('3,14159265358979323846264338327950288;')
    expect(comma.scan(long, 0, long.length)).toBe(Math.PI)
  })
})
