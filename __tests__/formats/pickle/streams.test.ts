import { describe, expect, it } from '@jest/globals'
import { isModelGateError } from '../../../src/core/errors.js'
import { decodeOpcode, OP } from '../../../src/formats/index.js'
import { PickleBudget } from '../../../src/formats/pickle/budget.js'
import { interpretPickle } from '../../../src/formats/pickle/interpreter.js'
import { type Described, describeLikePython, fixtureJson } from '../described.js'

/** Hand-made and mutated streams, with what CPython's C unpickler makes of them when names are refused. */
const STREAMS = fixtureJson('streams.json') as [string, Described][]

function outcome(stream: Uint8Array): Described {
  try {
    return describeLikePython(interpretPickle(stream, 0, { budget: new PickleBudget(stream.length) }).value)
  } catch (error) {
    if (!isModelGateError(error)) throw error
    return ['error']
  }
}

/** Names, persistent ids and instances were refused in Python's run; the reader keeps them as data. */
const KEPT_AS_DATA: ReadonlySet<number> = new Set([
  OP.GLOBAL,
  OP.INST,
  OP.STACK_GLOBAL,
  OP.PERSID,
  OP.BINPERSID,
  OP.NEWOBJ,
])
/** Python 2's byte strings: latin-1 here, ASCII in Python by default. */
const BYTE_STRINGS: ReadonlySet<number> = new Set([OP.STRING, OP.BINSTRING, OP.SHORT_BINSTRING])

function has(stream: Uint8Array, codes: ReadonlySet<number>): boolean {
  for (let offset = 0; offset < stream.length;) {
    const opcode = decodeOpcode(stream, offset)
    if (codes.has(opcode.code)) return true
    if (opcode.code === OP.STOP) return false
    offset = opcode.next
  }
  return false
}

/** Where the reader may accept what Python did not: hashing and calling (TypeError, AttributeError) happen there only. */
function mayDiffer(stream: Uint8Array, error: string): boolean {
  if (error === 'TypeError' || error === 'AttributeError') return true
  return has(stream, error === 'UnicodeDecodeError' ? BYTE_STRINGS : KEPT_AS_DATA)
}

describe('streams that CPython was asked about', () => {
  it.each(STREAMS)('%s', (hex, expected) => {
    const stream = Uint8Array.from(Buffer.from(hex, 'hex'))
    const found = outcome(stream)
    if (expected[0] !== 'error') {
      expect(found).toEqual(expected)
    } else if (found[0] !== 'error') {
      expect(mayDiffer(stream, String(expected[1]))).toBe(true)
    }
  })

  it('hold enough of both kinds to mean something', () => {
    const errors = STREAMS.filter(([, expected]) => expected[0] === 'error').length
    expect(errors).toBeGreaterThan(150)
    expect(STREAMS.length - errors).toBeGreaterThan(200)
  })
})
