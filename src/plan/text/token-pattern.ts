import { unsupported } from '../../core/errors.js'
import { DIGIT, SPACE, WORD } from './characters.js'

const NAME = 'token_pattern'

/** scikit-learn's default, r"(?u)\b\w\w+\b". */
const BOUNDARY = `(?:(?<![${WORD}])(?=[${WORD}])|(?<=[${WORD}])(?![${WORD}]))`
const NO_BOUNDARY = `(?:(?<![${WORD}])(?![${WORD}])|(?<=[${WORD}])(?=[${WORD}]))`

/** Escapes that mean a set of characters, outside and inside of brackets. */
const SETS: Readonly<Record<string, string>> = { w: WORD, d: DIGIT, s: SPACE }

/**
 * A Python regular expression as a JavaScript one that finds the same tokens, with Python's Unicode classes. The pattern
 * comes from the model file, so only what cannot take exponential time is carried over: no repetition of a group
 * that repeats or branches itself.
 * @throws unsupported naming the construct that is not carried over
 */
export function tokenExpression(pattern: string): RegExp {
  const translator = new Translator(pattern)
  const source = translator.alternatives()
  if (!translator.atEnd()) throw refused('an unbalanced parenthesis')
  if (translator.groups > 1) throw refused('more than one group')
  return new RegExp(source, 'gu')
}

/** scikit-learn's default pattern: runs of two or more word characters, which are found without looking around. */
const DEFAULT_PATTERN = String.raw`(?u)\b\w\w+\b`
const WORDS = new RegExp(`[${WORD}]{2,}`, 'gu')

/** Whether a pattern finds runs of two or more word characters. */
export function isDefaultPattern(pattern: string): boolean {
  return pattern === DEFAULT_PATTERN
}

/** re.findall of a pattern. @throws as tokenExpression */
export function tokenizer(pattern: string): (text: string) => string[] {
  if (isDefaultPattern(pattern)) return (text) => text.match(WORDS) ?? []
  const expression = tokenExpression(pattern)
  return (text) => findTokens(expression, text)
}

/** re.findall: the only group if there is one, else the whole match. */
export function findTokens(expression: RegExp, text: string): string[] {
  return Array.from(text.matchAll(expression), (match) => (match.length > 1 ? (match[1] ?? '') : match[0]))
}

function refused(what: string): Error {
  return unsupported(NAME, `${what} in the token pattern is not supported`)
}

/** n of them one after the other can take time of the n-th power of the text's length. */
const MAX_OPEN_REPETITIONS = 4

/** What repetition may be put on. */
interface Atom {
  readonly source: string
  readonly repeatable: boolean
}

class Translator {
  readonly #pattern: readonly string[]
  #at = 0
  groups = 0
  /** Repetitions and branches seen so far: a group that contains one cannot be repeated. */
  #variable = 0
  /** Repetitions without an upper bound on the way here. */
  #open = 0

  constructor(pattern: string) {
    // Since Python 3 patterns of str are Unicode; the flag says nothing new.
    this.#pattern = Array.from(pattern.replace(/^\(\?u\)/, ''))
  }

  atEnd(): boolean {
    return this.#at >= this.#pattern.length
  }

  alternatives(): string {
    let source = ''
    const before = this.#open
    let most = before
    for (;;) {
      const next = this.#pattern[this.#at]
      if (next === undefined || next === ')') {
        this.#open = Math.max(most, this.#open)
        return source
      }
      if (next === '|') {
        this.#at++
        this.#variable++
        most = Math.max(most, this.#open)
        this.#open = before
        source += '|'
      } else source += this.#repeated()
    }
  }

  #repeated(): string {
    const { source, repeatable } = this.#atom()
    const rest = this.#pattern.slice(this.#at).join('')
    const quantifier = /^(?:[*+?]|\{\d+(?:,\d*)?\}|\{,\d+\})/.exec(rest)?.[0]
    if (quantifier === undefined) return source
    if (!repeatable) throw refused('repetition of a group that repeats or branches')
    this.#at += quantifier.length
    this.#variable++
    if (/[*+]|,\}$/.test(quantifier) && ++this.#open > MAX_OPEN_REPETITIONS) {
      throw refused(`more than ${MAX_OPEN_REPETITIONS} open repetitions one after the other`)
    }
    const lazy = this.#pattern[this.#at] === '?' ? '?' : ''
    this.#at += lazy.length
    const next = this.#pattern[this.#at]
    if (next === '+' || next === '*' || next === '{') throw refused('a possessive or double repetition')
    return source + quantifier.replace('{,', '{0,') + lazy
  }

  #atom(): Atom {
    const character = this.#pattern[this.#at++]!
    switch (character) {
      case '(':
        return this.#group()
      case '[':
        return { source: this.#bracket(), repeatable: true }
      case '\\':
        return this.#escape()
      case '.':
        return { source: '[^\\n]', repeatable: true }
      case '^':
      case '$':
        // Python's $ also matches before a final newline.
        return { source: character === '^' ? '^' : '(?=\\n?$)', repeatable: false }
      case '*':
      case '+':
      case '?':
        throw refused('repetition of nothing')
      default:
        return { source: literal(character), repeatable: true }
    }
  }

  #group(): Atom {
    const rest = this.#pattern.slice(this.#at).join('')
    const kind = /^\?(?::|=|!|<=|<!)/.exec(rest)?.[0] ?? ''
    if (kind === '' && rest.startsWith('?')) throw refused('a named group or a flag')
    if (kind === '') this.groups++
    this.#at += kind.length
    const before = this.#variable
    const inside = this.alternatives()
    if (this.#pattern[this.#at++] !== ')') throw refused('an unbalanced parenthesis')
    return { source: `(${kind}${inside})`, repeatable: this.#variable === before && !/[=!]$/.test(kind) }
  }

  #escape(): Atom {
    const character = this.#pattern[this.#at++] ?? ''
    const lower = character.toLowerCase()
    if (character === 'b') return { source: BOUNDARY, repeatable: false }
    if (character === 'B') return { source: NO_BOUNDARY, repeatable: false }
    const set = SETS[lower]
    if (set !== undefined) return { source: `[${character === lower ? '' : '^'}${set}]`, repeatable: true }
    return { source: escaped(character), repeatable: true }
  }

  #bracket(): string {
    const negated = this.#pattern[this.#at] === '^'
    if (negated) this.#at++
    let inside = ''
    /** \W, \D and \S in brackets: JavaScript has no set without a set. */
    const outside: string[] = []
    for (let first = true; ; first = false) {
      const character = this.#pattern[this.#at++]
      if (character === undefined) throw refused('an unclosed bracket')
      if (character === ']' && !first) return bracketOf(negated, inside, outside)
      if (character === '\\') {
        const escape = this.#pattern[this.#at++] ?? ''
        const complement = SETS[escape.toLowerCase()]
        if (complement !== undefined && !(escape in SETS)) outside.push(complement)
        else inside += SETS[escape] ?? (escape === 'b' ? '\\x08' : escaped(escape))
      } else if (character === '-') {
        // A range keeps its dash; a dash at an end or beside a set stands for itself.
        inside += this.#isRange(inside) ? '-' : '\\-'
      } else inside += literal(character)
    }
  }

  #isRange(inside: string): boolean {
    const next = this.#pattern[this.#at]
    const after = this.#pattern[this.#at + 1]
    if (inside === '' || next === ']' || next === undefined) return false
    const setBefore = Object.values(SETS).some((set) => inside.endsWith(set))
    return !setBefore && !(next === '\\' && after !== undefined && after in SETS)
  }
}

/** Brackets with the sets that they take the complement of. */
function bracketOf(negated: boolean, inside: string, outside: readonly string[]): string {
  if (outside.length === 0) return `[${negated ? '^' : ''}${inside}]`
  if (negated) return `(?:${outside.map((set) => `(?=[${set}])`).join('')}[^${inside}])`
  return `(?:${[...outside.map((set) => `[^${set}]`), ...(inside === '' ? [] : [`[${inside}]`])].join('|')})`
}

const CONTROLS: Readonly<Record<string, string>> = { n: '\\n', r: '\\r', t: '\\t', f: '\\f', v: '\\v' }

/** An escaped character: punctuation stands for itself, a few letters for control characters. */
function escaped(character: string): string {
  const control = CONTROLS[character]
  if (control !== undefined) return control
  if (/^[A-Za-z0-9]?$/.test(character)) throw refused(`\\${character}`)
  return literal(character)
}

function literal(character: string): string {
  return /[\\^$.*+?()[\]{}|/-]/.test(character) ? `\\${character}` : character
}
