import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { NumberScanner } from '../../../../src/data/read/csv/number-scanner.js'

const dot = new NumberScanner('.')
/** Both ways of reading, the one for numbers in the middle of many bytes too: they have to agree. */
const scan = (text: string): number => {
  const bytes = Buffer.from(`${text};`)
  const value = dot.scan(bytes, 0, bytes.length)
  const found = dot.end === text.length ? value : NaN
  const integer = dot.integer
  for (const padding of ['', '9'.repeat(60), 'e7,'.repeat(20)]) {
    const long = Buffer.from(`${text};${padding}`)
    const out = new Float64Array(2)
    const end = dot.scanInto(long, 0, long.length, out, 1)
    expect(end === text.length ? out[1] : NaN).toBe(found)
    if (!Number.isNaN(found)) expect(dot.integer).toBe(integer)
  }
  return found
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

  it('rounds texts that tables hold as Number() does: few digits before the mark, up to 25 behind it', () => {
    const digits = (minLength: number, maxLength: number): fc.Arbitrary<string> =>
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength, maxLength }).map((list) => list.join(''))
    fc.assert(
      fc.property(digits(1, 9), digits(0, 25), fc.constantFrom('', '-', '+'), (whole, fraction, sign) => {
        for (const text of [`${sign}${whole}`, `${sign}${whole}.${fraction}`, `${sign}0.000${fraction}`]) {
          expect(scan(text)).toBe(Number(text))
        }
      }),
      { numRuns: 2_000 },
    )
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
