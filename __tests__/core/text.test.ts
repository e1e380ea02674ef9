import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { html, markdown, plain, plainLines, terminal } from '../../src/core/text.js'

/** Any UTF-16 text, half characters included, rich in what has a meaning somewhere. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '::error::',
        '##[group]',
        '##vso[',
        '\n',
        '\u001b[31m',
        '\u202e',
        '\ud800',
        '\udc00',
        '😀',
        '@me',
        '#1',
        '|',
        '<b>',
        '[a](b)',
        '`',
        '\\',
        ' ',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''))

describe('lines of plain text', () => {
  it('stay lines, and nothing else in them moves the cursor', () => {
    expect(plainLines('a\r\nb\u001b[2J\rc\nd')).toBe('a\nb\\u001b[2J\nc\nd')
    fc.assert(fc.property(text, (value) => !/[^\P{Cc}\n]/u.test(plainLines(value))))
  })
})

describe('plain text', () => {
  it('shows what cannot be seen', () => {
    expect(plain('a\nb\u001b[0m\u202ec\ufeff')).toBe('a\\u000ab\\u001b[0m\\u202ec\\ufeff')
  })

  it('shows every invisible character, so that two names that look alike differ', () => {
    expect(plain('os\u00ad')).toBe('os\\u00ad')
    for (const hidden of '\u00ad\u034f\u061c\u115f\u1160\u17b4\u180b\u180e\u200b\u200d\u2060\u2800\u3164\ufe0f\uffa0\ufff9') {
      expect(plain(hidden)).toBe(`\\u${hidden.charCodeAt(0).toString(16).padStart(4, '0')}`)
    }
    expect(plain('a\u{e0041}b\u{e0100}')).toBe('a\\u{e0041}b\\u{e0100}')
  })

  it('shows half a character as an escape and keeps whole ones', () => {
    expect(plain('x\ud800y😀')).toBe('x\\ud800y😀')
  })

  it('is cut between characters', () => {
    expect(plain('ab😀', 3)).toBe('ab...')
    expect(plain('ab😀', 4)).toBe('ab😀')
  })

  it('is always one well-formed line within its length', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 40 }), (value, length) => {
        const shown = plain(value, length)
        expect(shown).not.toMatch(/[\p{Cc}\p{Surrogate}\u2028\u2029]/u)
        expect(shown.length).toBeLessThanOrEqual(length + 3)
      }),
    )
  })
})

describe('text for a terminal', () => {
  it('gives a CI host no command, wherever the line is broken', () => {
    fc.assert(
      fc.property(text, (value) => {
        for (const word of terminal(value).split(' ')) expect(word).not.toMatch(/^\s*::|##\[|##vso/)
      }),
    )
    expect(terminal('std::vector')).toBe('std::vector')
  })
})

describe('text for Markdown', () => {
  it('keeps words from becoming mentions and issue links', () => {
    expect(markdown('@octocat #12')).toBe('@&#8203;octocat \\#&#8203;12')
  })

  it('breaks no table cell and opens no element', () => {
    fc.assert(
      fc.property(text, (value) => {
        const shown = markdown(value)
        expect(shown).not.toMatch(/[<>\n]/)
        expect(shown.replace(/\\[\s\S]/g, '')).not.toMatch(/[|`*_[\]]/)
      }),
    )
  })
})

describe('text for HTML', () => {
  it('has no character that ends a text or an attribute', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(html(value).replace(/&(amp|lt|gt|quot|#39);/g, '')).not.toMatch(/[&<>"']/)
      }),
    )
  })
})
