import { describe, expect, it } from '@jest/globals'
import { honestFiles } from './support/honest.js'
import {
  assemble,
  build,
  emptyDict,
  emptyTuple,
  get,
  int,
  newobj,
  none,
  type Part,
  proto,
  put,
  reduce,
  setItem,
  stackGlobal,
  stop,
  text,
  tuple,
} from './support/assembler.js'
import { scan } from './support/scan.js'

/** False alarms get a gate switched off: honest models must pass, in every encoding that people use. */
describe('honest models', () => {
  it.each(['sklearn-1.2', 'sklearn-1.9'])(
    'of %s give no medium or high finding and are read to the last byte',
    async (label) => {
      const files = honestFiles(label)
      const alarms: string[] = []
      for (const { name, bytes } of files) {
        const file = await scan(bytes, name)
        if (file.risk !== 'low') alarms.push(`${name}: ${file.findings[0]!.message}`)
        if (!file.complete || file.bytes_accounted !== file.size)
          alarms.push(`${name}: read ${file.bytes_accounted} of ${file.size}`)
      }
      expect(alarms).toEqual([])
      expect(files.length).toBeGreaterThan(220)
    },
  )

  it('hold no credentials', async () => {
    const switches = { secrets: true, permissions: false, dependencies: false }
    for (const { name, bytes } of honestFiles('sklearn-1.9').filter((each) => each.name.endsWith('.p4.pkl'))) {
      const file = await scan(bytes, name, { switches })
      expect(file.findings.filter((finding) => finding.rule_id === 'secret')).toEqual([])
    }
  })
})

it('a Timedelta as pandas before 1.3 wrote it is no alarm', async () => {
  const [module, name] = ['pandas._libs.tslibs.timedeltas', 'Timedelta']
  const file = await scan(assemble(proto(4), text(module), text(name), stackGlobal, tuple(int(3)), reduce, stop))
  expect(file.risk).toBe('low')
})

describe('blocks of frames as pandas 1.3 and 1.4 wrote them', () => {
  const made = (first: Part, second: Part, bound: Part): Uint8Array =>
    assemble(proto(4), text('functools'), text('partial'), stackGlobal, tuple(first), reduce, put(0), [
      tuple(second, bound, [emptyDict, text('ndim'), int(2), setItem], none),
      build,
      tuple(int(0)),
      reduce,
      stop,
    ])
  const newBlock = [text('pandas.core.internals.blocks'), text('new_block'), stackGlobal]
  const system = [text('os'), text('system'), stackGlobal]

  it('are calls of a partial of new_block, which are no alarm', async () => {
    expect((await scan(made(newBlock, newBlock, emptyTuple))).risk).toBe('low')
  })

  it('are an alarm when the state of the partial names another function or binds arguments', async () => {
    const outcomes = [made(newBlock, system, emptyTuple), made(system, newBlock, emptyTuple)].concat(
      made(newBlock, newBlock, tuple(int(1))),
    )
    for (const bytes of outcomes) expect((await scan(bytes)).risk).toBe('high')
  })
})

describe('results of statsmodels', () => {
  const made = (module: string, name: string): Part => [text(module), text(name), stackGlobal, tuple(int(3)), reduce]

  it('rebuild compiled state space models, which are no alarm', async () => {
    const names = ['_kalman_filter.dKalmanFilter', '_representation.zStatespace', '_initialization.sInitialization']
    for (const name of names) {
      const [module, own] = name.split('.') as [string, string]
      const file = await scan(assemble(proto(4), made(`statsmodels.tsa.statespace.${module}`, own), stop))
      expect(file.risk).toBe('low')
    }
    const other = await scan(assemble(proto(4), made('statsmodels.tsa.statespace.tools', 'dKalmanFilter'), stop))
    expect(other.risk).toBe('high')
  })

  it('hold dicts that are their own attributes, whose items are judged like every state', async () => {
    const bunch = (key: string): Uint8Array =>
      assemble(
        [proto(4), text('statsmodels.tools.tools'), text('Bunch'), stackGlobal, emptyTuple, newobj, put(9)],
        [text(key), int(1), setItem, get(9), build, stop],
      )
    expect((await scan(bunch('fit_details'))).risk).toBe('low')
    expect((await scan(bunch('__setstate__'))).risk).toBe('high')
  })
})

describe('tokenizers of text vectorizers', () => {
  const method = (owner: Part, name: string): Part => [
    [text('builtins'), text('getattr'), stackGlobal],
    [tuple(owner, text(name)), reduce],
  ]
  const flags = [text('re'), text('RegexFlag'), stackGlobal, tuple(int(56)), reduce]
  const expression = (attribute: string, value: Part): Part => [
    [text('nltk.tokenize.regexp'), text('RegexpTokenizer'), stackGlobal, emptyTuple, newobj],
    [emptyDict, text('_pattern'), text('[a-z]+'), setItem, text(attribute), value, setItem, build],
  ]
  const words = [text('builtins'), text('str'), stackGlobal]
  const called = [tuple(text('id')), reduce]

  it('are bound methods of NLTK and of text, which are no alarm', async () => {
    for (const found of [method(expression('_flags', flags), 'tokenize'), method(words, 'split')]) {
      expect((await scan(assemble(proto(4), found, stop))).risk).toBe('low')
    }
  })

  it('are an alarm when they are called while loading, are other methods, or hide another function', async () => {
    const system = [text('os'), text('system'), stackGlobal]
    const streams = [
      [method(expression('_flags', flags), 'tokenize'), called],
      [method(words, 'split'), called],
      [method(words, '__subclasses__')],
      [method(expression('_flags', flags), '__init__')],
      [method(expression('tokenize', system), 'tokenize')],
    ]
    for (const stream of streams) expect((await scan(assemble(proto(4), ...stream, stop))).risk).toBe('high')
  })
})

describe('word lists of Keras', () => {
  const made = (module: string, ...then: readonly Part[]): Uint8Array =>
    assemble(
      proto(4),
      [text(module), text('Tokenizer'), stackGlobal, emptyTuple, newobj],
      [[emptyDict, text('num_words'), int(100), setItem, build], ...then, stop],
    )
  const modules = ['keras_preprocessing.text', 'keras.preprocessing.text', 'keras.src.legacy.preprocessing.text']

  it('are no alarm under any of their names', async () => {
    for (const module of modules) expect((await scan(made(module))).risk).toBe('low')
  })

  it('are an alarm when a method of them is called, as other classes of Keras are', async () => {
    const called = assemble(
      [proto(4), text('builtins'), text('getattr'), stackGlobal],
      [tuple([text(modules[0]!), text('Tokenizer'), stackGlobal, emptyTuple, newobj], text('to_json')), reduce],
      [emptyTuple, reduce, stop],
    )
    expect((await scan(called)).risk).toBe('high')
    const other = assemble(
      [proto(4), text('keras.src.layers.core.lambda_layer'), text('Lambda'), stackGlobal, emptyTuple, newobj],
      [stop],
    )
    expect((await scan(other)).risk).not.toBe('low')
  })
})
