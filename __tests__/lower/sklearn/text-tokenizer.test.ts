import { describe, expect, it } from '@jest/globals'
import { Attributes, PyDict, PyGlobal, PyObject, type PyValue } from '../../../src/formats/index.js'
import { cutBy, tokenRuleOf } from '../../../src/lower/sklearn/text-tokenizer.js'
import { fixturesOf } from '../corpus.js'
import { onnxParityOf } from '../onnx-parity.js'

function object(module: string, name: string, state: Readonly<Record<string, PyValue>>): PyObject {
  const made = new PyObject(new PyGlobal(module, name), [], 'newobj')
  const attributes = new PyDict()
  for (const [key, value] of Object.entries(state)) attributes.set(key, value)
  made.state = attributes
  return made
}

function vectorizerWith(tokenizer: PyValue): Attributes {
  const state = { tokenizer, token_pattern: String.raw`(?u)\b\w\w+\b` }
  return Attributes.of(object('sklearn.feature_extraction.text', 'CountVectorizer', state))
}

const method = (owner: PyValue, name: string): PyObject =>
  new PyObject(new PyGlobal('builtins', 'getattr'), [owner, name], 'reduce')

const expression = (pattern: string, flags: number, gaps = false): PyObject =>
  method(
    object('nltk.tokenize.regexp', 'RegexpTokenizer', {
      _pattern: pattern,
      _flags: flags,
      _gaps: gaps,
      _discard_empty: true,
    }),
    'tokenize',
  )

describe('tokenizers that are not carried over', () => {
  it.each([
    ['a function of the script', new PyGlobal('__main__', 'tokenize'), /it is __main__\.tokenize, whose code is not/],
    ['word_tokenize of NLTK', new PyGlobal('nltk.tokenize', 'word_tokenize'), /it is nltk\.tokenize\.word_tokenize,/],
    [
      'a method of another tokenizer',
      method(object('nltk.tokenize.casual', 'TweetTokenizer', {}), 'tokenize'),
      /it is nltk\.tokenize\.casual\.TweetTokenizer\.tokenize,/,
    ],
    [
      'another method of text',
      method(new PyGlobal('builtins', 'str'), 'splitlines'),
      /it is builtins\.str\.splitlines,/,
    ],
    ['a dot that takes line ends', expression('a.b', 56), /the flags of its pattern "a\.b" are not carried over/],
    ['a start of lines', expression('^a', 8), /the flags of its pattern/],
    ['letters of either case', expression('a', 2), /the flags of its pattern/],
  ])('%s', (_, tokenizer, message) => {
    expect(() => tokenRuleOf(vectorizerWith(tokenizer))).toThrow(message)
  })

  it('gaps that are empty or have groups', () => {
    const rule = (pattern: string) => tokenRuleOf(vectorizerWith(expression(pattern, 56, true)))
    expect(() => cutBy(rule(String.raw`\s*`))).toThrow(/which may be empty/)
    expect(() => cutBy(rule(String.raw`(,)`))).toThrow(/a group in the gaps/)
  })
})

it('a dot in brackets or escaped is no dot that takes line ends', () => {
  const rule = tokenRuleOf(vectorizerWith(expression(String.raw`[^.\]$]+\.`, 56)))
  expect(cutBy(rule)('one. two]three.')).toEqual(['one.', 'three.'])
})

describe('vectorizers with known tokenizers as ONNX files', () => {
  const fixtures = fixturesOf('nltk-3.9.1').filter(({ name }) => /letters|pipeline|white-space|gaps/.test(name))

  it.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('%s', async (name, fixture) => {
    const { refused, differences } = await onnxParityOf(fixture)
    if (/white-space|gaps/.test(name)) expect(refused).toMatch(/tokenizer: words that are found by what parts them/)
    else expect([refused, ...differences]).toEqual([null])
  })
})
