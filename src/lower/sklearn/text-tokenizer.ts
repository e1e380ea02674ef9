import { unsupported } from '../../core/errors.js'
import { Attributes, describeValue, numberOf, PyGlobal, PyObject, scalarOf, type PyValue } from '../../formats/index.js'
import { isDefaultPattern, splitWords, tokenExpression, tokenizer } from '../../plan/index.js'

/** How a text becomes words: what a pattern finds, what lies between its finds, or what white space parts. */
export interface TokenRule {
  readonly kind: 'tokens' | 'gaps' | 'space'
  /** Python's regular expression; empty for white space. */
  readonly pattern: string
  /** Of gaps: whether empty words stay. */
  readonly keepsEmpty: boolean
}

/** NLTK's tokenizers that are a regular expression; their state says which. */
const NLTK_EXPRESSIONS = /^nltk\.tokenize\.regexp\.(?:Regexp|WordPunct|Whitespace|Blankline)Tokenizer$/

/** re.UNICODE says nothing new of text; MULTILINE is about ^ and $, DOTALL about the dot. All three are NLTK's default. */
const [UNICODE, MULTILINE, DOTALL] = [32, 8, 16] as const

/** Of a pattern without what is escaped and what is in brackets: ^, $ and the dot that MULTILINE and DOTALL are about. */
const ABOUT_LINES = /[.^$]/

/**
 * `tokenizer`, where it is one that is known: none (then `token_pattern` counts), `str.split`, or the `tokenize` of a
 * tokenizer of NLTK that is a regular expression.
 * @throws unsupported for functions whose code is not in the file
 */
export function tokenRuleOf(attributes: Attributes): TokenRule {
  const given = attributes.get('tokenizer') ?? null
  if (given === null) return { kind: 'tokens', pattern: attributes.string('token_pattern'), keepsEmpty: true }
  const method = methodOf(given)
  if (method?.owner instanceof PyGlobal && /^(?:builtins|__builtin__)\.str$/.test(method.owner.qualifiedName)) {
    if (method.name === 'split') return { kind: 'space', pattern: '', keepsEmpty: false }
  }
  if (method?.owner instanceof PyObject && method.name === 'tokenize') {
    if (NLTK_EXPRESSIONS.test(method.owner.className ?? '')) return expressionRule(method.owner)
  }
  throw ownFunction(attributes, 'tokenizer')
}

function expressionRule(owner: PyObject): TokenRule {
  const state = Attributes.of(owner)
  const pattern = state.string('_pattern')
  const flags = flagsOf(state.get('_flags') ?? null)
  const outside = pattern.replaceAll(/\\[\s\S]|\[\^?\]?(?:\\[\s\S]|[^\]\\])*\]/g, '')
  const others = flags === null || (flags & ~(UNICODE | MULTILINE | DOTALL)) !== 0
  if (others || ((flags & (MULTILINE | DOTALL)) !== 0 && ABOUT_LINES.test(outside))) {
    throw unsupported(state.className, `the flags of its pattern "${pattern}" are not carried over`)
  }
  const gaps = state.boolean('_gaps')
  return { kind: gaps ? 'gaps' : 'tokens', pattern, keepsEmpty: gaps && !state.boolean('_discard_empty') }
}

/** An int, or the enumeration that Python wraps around it, once or twice. */
function flagsOf(value: PyValue): number | null {
  if (value instanceof PyObject && /^(?:re|regex\._regex_core)\.RegexFlag$/.test(value.className ?? '')) {
    return value.args.length === 1 ? flagsOf(value.args[0]!) : null
  }
  const number = scalarOf(value)
  return typeof number === 'number' && Number.isInteger(number) ? numberOf(number) : null
}

/** A method that was saved with its object: `getattr(owner, name)`. */
function methodOf(value: PyValue): { readonly owner: PyValue; readonly name: string } | null {
  if (!(value instanceof PyObject) || !/^(?:builtins|__builtin__)\.getattr$/.test(value.className ?? '')) return null
  const [owner, name] = value.args
  return owner !== undefined && typeof name === 'string' ? { owner, name } : null
}

/** The words of a text by a rule. @throws unsupported for patterns that are not carried over */
export function cutBy({ kind, pattern, keepsEmpty }: TokenRule): (text: string) => string[] {
  if (kind === 'space') return splitWords
  if (kind === 'tokens') return tokenizer(pattern)
  const gaps = tokenExpression(pattern)
  if (/\((?!\?)/.test(gaps.source)) throw unsupported('tokenizer', `a group in the gaps "${pattern}"`)
  if (gaps.test('')) throw unsupported('tokenizer', `gaps "${pattern}", which may be empty`)
  return (text) => {
    const words = text.split(gaps)
    return keepsEmpty ? words : words.filter((word) => word !== '')
  }
}

/** Whether words are runs of two or more word characters: scikit-learn's default. */
export function isDefaultRule({ kind, pattern }: TokenRule): boolean {
  return kind === 'tokens' && isDefaultPattern(pattern)
}

/** The pattern of the words, for graphs, which have no other way to cut a text. @throws unsupported for gaps and white space */
export function tokenPatternOf(attributes: Attributes): string {
  const { kind, pattern } = tokenRuleOf(attributes)
  if (kind === 'tokens') return pattern
  throw unsupported(`${attributes.className}.tokenizer`, 'words that are found by what parts them')
}

/** A function of a project in the place of `name`: its code is not in the file. */
export function ownFunction(attributes: Attributes, name: string): Error {
  const value = attributes.get(name)
  return unsupported(
    `${attributes.className}.${name}`,
    `it is ${functionName(value)}, whose code is not in the file`,
    'Train with what scikit-learn has for it (token_pattern, stop_words, lowercase), and prepare texts before the model; or run it with a Python interpreter that has this code (runtime: python).',
  )
}

function functionName(value: PyValue | undefined): string {
  if (value instanceof PyGlobal) return value.qualifiedName
  const method = value === undefined ? null : methodOf(value)
  const { owner, name } = method ?? {}
  const of = owner instanceof PyGlobal ? owner.qualifiedName : owner instanceof PyObject ? owner.className : null
  return of === null || name === undefined ? describeValue(value) : `${of}.${name}`
}
