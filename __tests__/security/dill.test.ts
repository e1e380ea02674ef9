import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { CORPUS } from '../lower/corpus.js'
import {
  assemble,
  bytes,
  call,
  emptyTuple,
  int,
  none,
  payload,
  type Part,
  proto,
  reduce,
  stackGlobal,
  stop,
  text,
  tuple,
} from './support/assembler.js'
import { scan } from './support/scan.js'

const named = (module: string, name: string): Part => [text(module), text(name), stackGlobal]
const shell = (): Part => tuple(named('numpy', 'ndarray'), tuple(int(0)), bytes('b'))
const state = (): Part => tuple(int(1), tuple(int(0)), named('numpy', 'dtype'), none, bytes(''))

describe('what dill writes', () => {
  it.each(['1.2.2/dill-pipeline', '1.9.1/dill-pipeline', '1.2.2/dill-boosting', '1.9.1/dill-boosting'])(
    '%s, arrays and slices of an honest model, is no alarm',
    async (name) => {
      const file = await scan(new Uint8Array(readFileSync(join(CORPUS, name, 'model.pkl'))), 'model.pkl')
      expect([file.risk, file.complete]).toEqual(['low', true])
    },
  )

  const array = (...args: Part[]): Uint8Array => assemble(proto(4), call('dill._dill', '_create_array', ...args), stop)

  it('an array is judged by the parts that it is made from', async () => {
    const maker = named('numpy.core.multiarray', '_reconstruct')
    const honest = await scan(array(maker, shell(), state(), none))
    expect(honest.risk).toBe('low')
    const inside = await scan(array(maker, shell(), tuple(int(1), payload), none))
    expect(inside.findings.map(({ rule_id: rule }) => rule)).toContain('pickle-dangerous-callable')
  })

  it('an array whose maker is no maker of NumPy calls what the file says', async () => {
    const file = await scan(array(named('os', 'system'), tuple(text('id')), state(), none))
    expect([file.risk, file.findings.map(({ rule_id: rule }) => rule).includes('pickle-carries-code')]).toEqual([
      'high',
      true,
    ])
  })

  it('a type of code stays what it is, and so does a call of what a plain type gives', async () => {
    const code = await scan(assemble(proto(4), call('dill._dill', '_load_type', text('CodeType')), stop))
    expect(code.risk).toBe('high')
    const metaclass = call('dill._dill', '_load_type', text('type'))
    const made = await scan(assemble(proto(4), metaclass, tuple(text('x'), emptyTuple, emptyTuple), reduce, stop))
    expect(made.risk).toBe('high')
  })
})
