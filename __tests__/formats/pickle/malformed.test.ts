import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { isModelGateError } from '../../../src/core/errors.js'
import { describeStructure, type ModelRecord } from '../../../src/formats/index.js'
import { bytesOf, fixture, readPickle } from '../described.js'
import { readModel } from '../../support/without-waiting.js'

type Outcome = { readonly record: ModelRecord } | { readonly code: string; readonly message: string }

/** Reads and describes; anything but a result or one of our errors goes through and fails the test. */
function attempt(bytes: Uint8Array): Outcome {
  try {
    const record = readModel(bytes)
    if (record.format === 'pickle' || record.format === 'joblib') describeStructure(record.root)
    return { record }
  } catch (error) {
    if (isModelGateError(error)) return { code: error.code, message: error.message }
    throw error
  }
}

const isPickle = (outcome: Outcome): boolean =>
  'record' in outcome && (outcome.record.format === 'pickle' || outcome.record.format === 'joblib')

describe('a file that was cut short', () => {
  it.each(['numpy1.pipeline.joblib', 'numpy2.pipeline.joblib'])(
    '%s never reads as a model, at whatever byte',
    (name) => {
      expectRefused(fixture(name), 1)
    },
  )

  it.each(['numpy1.p5.pkl', 'numpy2.p4.joblib', 'numpy1.p2.pkl', 'numpy2.p3.joblib'])('nor does %s', (name) => {
    expectRefused(fixture(name), 41)
  })

  it.each(['numpy1.p0.pkl', 'numpy2.p1.joblib'])('nor does %s, which has no signature', (name) => {
    const whole = fixture(name)
    for (let length = 1; length < whole.length; length += 61) {
      expect([length, isPickle(attempt(whole.subarray(0, length)))]).toEqual([length, false])
    }
  })

  /** Every cut is called a truncation, and where it is; one byte alone is no pickle yet. */
  function expectRefused(whole: Uint8Array, step: number): void {
    for (let length = 2; length < whole.length; length += step) {
      expect([length, attempt(whole.subarray(0, length))]).toEqual([
        length,
        { code: 'corrupt', message: expect.stringMatching(/truncated.* at byte \d+$/) },
      ])
    }
  }

  it('says how much an array lacks', () => {
    const whole = fixture('numpy2.forest.joblib')
    expect(attempt(whole.subarray(0, 3000))).toMatchObject({
      code: 'corrupt',
      message: expect.stringMatching(/^joblib: truncated: an array .* takes \d+ bytes, \d+ are left at byte \d+$/),
    })
  })
})

describe('a damaged file', () => {
  const SEEDS = [
    'numpy1.p0.pkl',
    'numpy2.p2.joblib',
    'numpy2.p4.pkl',
    'numpy1.p5.joblib',
    'numpy2.pipeline.joblib',
    'numpy1.frame.joblib',
  ]

  it('gives a result or one clear error, whatever bytes change', () => {
    const seeds = SEEDS.map(fixture)
    const started = performance.now()
    let errors = 0
    let runs = 0
    fc.assert(
      fc.property(
        fc.nat(seeds.length - 1),
        fc.array(fc.tuple(fc.nat(), fc.nat(255), fc.nat(2)), { minLength: 1, maxLength: 4 }),
        (seed, edits) => {
          if (performance.now() - started > 10_000) return
          const outcome = attempt(mutate(seeds[seed]!, edits))
          runs++
          if ('code' in outcome) {
            errors++
            expect(outcome.code).toMatch(/^(corrupt|unsupported|limit)$/)
            expect(outcome.message.length).toBeLessThan(400)
          }
        },
      ),
      { numRuns: 3000, seed: 20 },
    )
    expect(runs).toBeGreaterThan(200)
    expect(errors).toBeGreaterThan(runs / 10)
  })

  /** Overwrites, inserts or deletes a byte for each edit. */
  function mutate(seed: Uint8Array, edits: readonly (readonly [number, number, number])[]): Uint8Array {
    const bytes = [...seed]
    for (const [at, value, kind] of edits)
      bytes.splice(at % bytes.length, kind === 1 ? 0 : 1, ...(kind === 2 ? [] : [value]))
    return Uint8Array.from(bytes)
  }

  it('of random bytes behind a pickle header does the same', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (tail) => {
        attempt(Uint8Array.from([0x80, 4, ...tail]))
      }),
      { numRuns: 2000, seed: 21 },
    )
  })
})

describe('a file made to exhaust the reader', () => {
  const LONG = 200_000

  it('nests 200,000 lists and is read without recursion', () => {
    const bytes = bytesOf(`\x80\x02${']'.repeat(LONG)}${'a'.repeat(LONG - 1)}.`)
    let depth = 0
    let value = readPickle(bytes).root
    while (Array.isArray(value)) {
      depth++
      value = value[0]!
    }
    expect(depth).toBe(LONG)
  })

  it('nests 100,000 objects in states and is described in bounded depth', () => {
    const bytes = bytesOf(`\x80\x02cm\nC\nq\x000${'h\x00)\x81}U\x01xh\x00)\x81sb'.repeat(2)}.`)
    expect(() => describeStructure(readPickle(bytes).root)).not.toThrow()
    const deep = bytesOf(`\x80\x02cm\nC\nq\x000${'h\x00)\x81}U\x01x'.repeat(LONG / 2)}N${'sb'.repeat(LONG / 2)}.`)
    expect(describeStructure(readPickle(deep).root).length).toBeLessThanOrEqual(500)
  })

  it('doubles a list by reference 60 times at no cost', () => {
    const doubled = '2\x86'.repeat(60)
    expect(readPickle(bytesOf(`\x80\x02]${doubled}.`))).toMatchObject({ trailingBytes: 0 })
    expect(() => describeStructure(readPickle(bytesOf(`\x80\x02cm\nC\n)\x81}U\x01x]${doubled}sb.`)).root)).not.toThrow()
  })

  it('refers to itself', () => {
    const list = readPickle(bytesOf('\x80\x02]q\x00h\x00a.')).root as unknown[]
    expect(list[0]).toBe(list)
    const object = bytesOf('\x80\x02cm\nC\n)\x81q\x00}U\x01xh\x00sb.')
    expect(describeStructure(readPickle(object).root)).toHaveLength(1)
  })

  it.each([
    ['a memo index of two thousand million', '\x80\x02Nr\xff\xff\xff\x7f.', 'corrupt'],
    ['a string of four thousand million bytes', '\x80\x02X\xff\xff\xff\xff.', 'corrupt'],
    ['a string of 2^62 bytes', '\x80\x04\x8d\0\0\0\0\0\0\0\x40.', 'corrupt'],
    ['an array of 10^18 items of no size', array('V0', '(K\x01\x8a\x08\0\0\x64\xa7\xb3\xb6\xe0\x0d\x85'), 'corrupt'],
    ['an array of a negative extent', array('f8', '(K\x01J\xff\xff\xff\xff\x85'), 'corrupt'],
    [
      'an array whose extents overflow',
      array('f8', '(K\x01J\xff\xff\xff\x7fJ\xff\xff\xff\x7fJ\xff\xff\xff\x7f\x87'),
      'corrupt',
    ],
    ['an integer of 5,000 digits', `\x80\x02L${'9'.repeat(5000)}L\n.`, 'corrupt'],
    ['a pickle protocol of the future', '\x80\x06N.', 'corrupt'],
    ['an extension code', '\x80\x02\x82\x01.', 'unsupported'],
    ['out-of-band buffers', '\x80\x05\x97.', 'unsupported'],
    ['BUILD on a function', '\x80\x02cos\nsystem\n}U\x01xK\x01sb.', 'unsupported'],
    ['SETITEM on a module attribute', '\x80\x02csys\nmodules\nU\x01xK\x01s.', 'corrupt'],
  ])('holds %s', (_, text, code) => {
    expect(attempt(bytesOf(text))).toMatchObject({ code })
  })

  /** `_reconstruct` and BUILD of an ndarray with the given dtype code and the start of its state. */
  function array(dtype: string, stateStart: string): string {
    const type = `cnumpy\ndtype\n(U${String.fromCharCode(dtype.length)}${dtype}K\x00K\x01tR`
    return `\x80\x02cnumpy.core.multiarray\n_reconstruct\n(cnumpy\nndarray\nK\x00\x85U\x01btR${stateStart}${type}\x89U\x00tb.`
  }

  it('copies a memoized megabyte ten thousand times', () => {
    const megabyte = 'x'.repeat(1024 * 1024)
    const once = 'c_codecs\nencode\nh\x00U\x06latin1\x86R0'
    const text = `\x80\x02X\x00\x00\x10\x00${megabyte}q\x000${once.repeat(10_000)}N.`
    expect(attempt(bytesOf(text))).toMatchObject({ code: 'limit' })
  })

  it('shares structured dtypes so that a walk by recursion would not end', () => {
    const leaf = 'cnumpy\ndtype\n(U\x02f8K\x00K\x01tRq\x01'
    // Level n has two fields of level n - 1, at the same offset.
    const level = (from: string): string =>
      `cnumpy\ndtype\n(U\x02V8K\x00K\x01tR(K\x03U\x01|N(U\x01aU\x01bt}(U\x01a${from}K\x00\x86U\x01bh\x01K\x00\x86uK\x08K\x01K\x00tbq\x01`
    let text = `\x80\x02${leaf}`
    for (let depth = 0; depth < 14; depth++) text += `0${level('h\x01')}`
    text += `0cnumpy.core.multiarray\n_reconstruct\n(cnumpy\nndarray\nK\x00\x85U\x01btR(K\x01K\x01\x85h\x01\x89U\x08${'\0'.repeat(8)}tb.`
    const started = performance.now()
    expect(attempt(bytesOf(text))).toHaveProperty('record')
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
