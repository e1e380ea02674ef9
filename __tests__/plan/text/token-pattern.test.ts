import { describe, expect, it } from '@jest/globals'
import { findTokens, tokenExpression } from '../../../src/plan/index.js'

const TEXT = "It's ab cde @user naïve na nap 3.14% ²x a-b]c^ #tag_1 ﬁn\u00a0Σ १२\n"

// What Python 3.11's re.findall gives.
const FOUND: readonly (readonly [string, readonly string[]])[] = [
  ['(?u)\\b\\w\\w+\\b', ['It', 'ab', 'cde', 'user', 'naïve', 'na', 'nap', '14', '²x', 'tag_1', 'ﬁn', '१२']],
  ["[\\w'-]+|[^\\w\\s]", "It's ab cde @ user naïve na nap 3 . 14 % ²x a-b ] c ^ # tag_1 ﬁn Σ १२".split(' ')],
  ['\\b([a-z]{2,4}?)\\d*', ['ab', 'cd', 'us', 'na', 'na', 'na', 'ta']],
  ['[^\\W\\d_]+', 'It s ab cde user naïve na nap ²x a b c tag ﬁn Σ'.split(' ')],
  ['(?:ab|cd)e?', ['ab', 'cde']],
  ['(?<=@)\\w+', ['user']],
  ['\\S+', "It's ab cde @user naïve na nap 3.14% ²x a-b]c^ #tag_1 ﬁn Σ १२".split(' ')],
  ['[]a-c^-]+', ['ab', 'c', 'a', 'a', 'a', 'a-b]c^', 'a']],
  ['#?\\w{3,}\\b', ['cde', 'user', 'naïve', 'nap', '#tag_1']],
  ['.$', ['२']],
  ['[\\d.,]+(?!%)', ['3.1', '1', '१२']],
  ['\\bna\\B\\w+', ['naïve', 'nap']],
]

describe('a Python token pattern', () => {
  it.each(FOUND)('%s finds what re.findall finds', (pattern, wanted) => {
    expect(findTokens(tokenExpression(pattern), TEXT)).toEqual(wanted)
  })

  it.each([
    ['(a+)+', 'repetition'],
    ['(a|aa)*b', 'repetition'],
    ['(?:x?y){2,}', 'repetition'],
    ['(?P<word>a)', 'named group'],
    ['(?i)abc', 'flag'],
    ['(a)(b)', 'more than one group'],
    ['(a)\\1', '\\1'],
    ['a++', 'possessive'],
    ['\\w*\\w*\\w*\\w*\\w*x', 'open repetitions'],
    ['[a', 'bracket'],
    ['(a', 'parenthesis'],
    ['a)', 'parenthesis'],
  ])('%s is refused', (pattern, reason) => {
    expect(() => tokenExpression(pattern)).toThrow(reason)
  })

  it('takes linear time on a text that almost matches', () => {
    const started = performance.now()
    findTokens(tokenExpression('(?u)\\b\\w\\w+\\b'), `${'a'.repeat(100_000)}!`)
    expect(performance.now() - started).toBeLessThan(2_000)
  })
})
