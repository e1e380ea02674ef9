import { describe, expect, it } from '@jest/globals'
import { readJsonText } from '../../src/formats/index.js'

describe('JSON of a model that is damaged', () => {
  it.each([
    ['a list that never ends', '{"a": [1, 2', /^JSON: truncated: the text ends at character 11/],
    ['a text that never ends', '{"a": "x', /^JSON: truncated: the text ends at character 8/],
    ['nothing at all', '', /^JSON: truncated: the text ends at character 0/],
    ['a comma too many', '{"a": 1,, "b": 2}', /^JSON: the text of the model is no JSON from character 8 on$/],
    ['a bracket too many', '{"a": 1}}', /^JSON: the text of the model is no JSON from character 8 on$/],
    // Of such words the runtime quotes the text, which is not repeated, and tells no position.
    ['a word that is none', '{"a": secret}', /^JSON: the text of the model is no JSON$/],
  ])('is told by its place where it is known: %s', (_what, text, message) => {
    expect(() => readJsonText(new TextEncoder().encode(text))).toThrow(
      expect.objectContaining({ code: 'corrupt', message: expect.stringMatching(message) as unknown }),
    )
  })
})
