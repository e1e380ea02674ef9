import { unsupported } from '../../core/errors.js'
import { int, ints, type GraphBuilder, type GraphValue } from '../../onnx/index.js'
import { graphMath, isDefaultPattern, tokenExpression } from '../../plan/index.js'
import { classOf, graphCharacters, graphMatches, graphPadded } from './graph-text.js'

/** \W, \D and \S inside of a negated set, which the translation looks ahead for. */
const DIFFERENCE = /\(\?:(?:\(\?=\[[^\]]*\]\))+\[\^(?:\\.|[^\]\\])*\]\)/g

const PATTERN = 'token_pattern'
const WORD = sourceOf('\\w')
const SPACE = sourceOf('\\s')

/** How a vectorizer cuts its texts into tokens in a graph. */
interface Cut {
  /** Finds the tokens, or more than them. */
  readonly find: string
  /** What a token must match as a whole; null when all are tokens. */
  readonly whole: string | null
}

/** The words of each text: [rows, words]. @throws unsupported for patterns that RE2 would read in another way */
export function graphWords(graph: GraphBuilder, texts: GraphValue, pattern: string): GraphValue {
  const { find, whole } = cutOf(pattern)
  const found = graphMatches(graph, texts, find)
  if (whole === null) return found
  const kept = graph.node('RegexFullMatch', [found], { pattern: whole }, { elementType: 'bool' })
  return graphKept(graph, found, kept)
}

/** The characters of each text, runs of white space as one space: [rows, characters]. */
export function graphTextCharacters(graph: GraphBuilder, texts: GraphValue): GraphValue {
  const found = graphMatches(graph, texts, `(?s)${SPACE}{2,}|.`)
  const run = graph.node('RegexFullMatch', [found], { pattern: `${SPACE}{2,}` }, { elementType: 'bool' })
  return graph.node('Where', [run, graph.constant([' '], [1]), found])
}

/** The characters of each word with a space before and after it, words apart by empty strings: [rows, characters]. */
export function graphWordCharacters(graph: GraphBuilder, texts: GraphValue): GraphValue {
  const words = graphMatches(graph, texts, `[^${SPACE.slice(1)}+`)
  const space = graph.constant([' '], [1])
  const padded = graph.node('StringConcat', [graph.node('StringConcat', [space, words]), space])
  const none = graph.node('Equal', [words, graph.constant([''], [1])])
  const spaced = graph.node('Where', [none, graph.constant([''], [1]), padded])
  const flat = graph.node('Reshape', [spaced, graph.constant(BigInt64Array.of(-1n), [1])])
  const characters = graphPadded(graph, graphCharacters(graph, flat))
  // As many rows as there were texts.
  const rows = graph.node('Shape', [words], { start: int(0), end: int(1) })
  const total = graph.node('Size', [characters])
  const one = graph.constant(BigInt64Array.of(1n), [1])
  const width = graph.node('Div', [total, graph.node('Max', [rows, one])])
  return graph.node('Reshape', [characters, graph.node('Concat', [rows, width], { axis: int(0) })])
}

/** The words without some: [rows, words], those that stay moved together. */
export function graphWithout(graph: GraphBuilder, words: GraphValue, without: ReadonlySet<string>): GraphValue {
  const attributes = { keys_strings: [...without], values_int64s: onesOf(without.size), default_int64: int(0) }
  const options = { domain: 'ai.onnx.ml', elementType: 'int64' } as const
  const found = graph.node('LabelEncoder', [words], attributes, options)
  const other = graph.node('Equal', [found, graph.constant(BigInt64Array.of(0n), [1])])
  return graphKept(graph, words, other)
}

function graphKept(graph: GraphBuilder, words: GraphValue, kept: GraphValue): GraphValue {
  const { and, not } = graphMath(graph)
  const empty = graph.constant([''], [1])
  const stays = and(kept, not(graph.node('Equal', [words, empty])))
  const marked = graph.node('Where', [stays, words, empty])
  const width = graph.node('Shape', [words], { start: int(1), end: int(2) })
  const [zero, one] = [graph.constant(BigInt64Array.of(0n), []), graph.constant(BigInt64Array.of(1n), [])]
  const positions = graph.node('Range', [zero, graph.node('Squeeze', [width]), one], {}, { elementType: 'int64' })
  const behind = graph.node('Where', [stays, graph.constant(BigInt64Array.of(0n), [1]), width])
  const order = graph.node('Add', [positions, behind])
  const [, places] = graph.nodes('TopK', [order, width], 2, { axis: int(1), largest: int(0), sorted: int(1) })
  return graph.node('GatherElements', [marked, places!], { axis: int(1) })
}

/** Runs of `size` pieces as one text each, at the place of their first piece; empty where there is no such run. */
export function graphRuns(graph: GraphBuilder, pieces: GraphValue, size: number, glue: string): GraphValue {
  const { and, not } = graphMath(graph)
  const empty = graph.constant([''], [1])
  let padded = pieces
  for (let at = 1; at < size; at++) padded = graphPadded(graph, padded)
  const number = (value: number) => graph.constant(BigInt64Array.of(BigInt(value)), [1])
  const width = graph.node('Shape', [pieces], { start: int(1), end: int(2) })
  const parts = Array.from({ length: size }, (_, at) =>
    graph.node('Slice', [padded, number(at), graph.node('Add', [width, number(at)]), number(1)]),
  )
  const whole = parts.map((part) => not(graph.node('Equal', [part, empty]))).reduce((all, each) => and(all, each))
  const joined = parts.reduce((text, part) => {
    const glued = glue === '' ? text : graph.node('StringConcat', [text, graph.constant([glue], [1])])
    return graph.node('StringConcat', [glued, part])
  })
  return graph.node('Where', [whole, joined, empty])
}

/** Whether tokens of the pattern may hold a space, so that runs of them cannot be told apart. */
export function mayHoldSpaces(pattern: string): boolean {
  const atoms = atomsOf(pattern.replace(/^\(\?u\)/, '').replaceAll(/\\b|\(\?:|[()|]/g, ''))
  return atoms?.some(({ atom }) => new RegExp(sourceForJavaScript(atom), 'u').test(' ')) ?? true
}

function cutOf(pattern: string): Cut {
  if (isDefaultPattern(pattern)) return { find: `${WORD}{2,}`, whole: null }
  const body = withoutGroup(pattern.replace(/^\(\?u\)/, ''))
  const bounded = /^\\b(.+)\\b$/s.exec(body)?.[1]
  // Between boundaries word characters are whole words: which of them, a match of the whole word says.
  if (bounded !== undefined && isOfWordCharacters(withoutGroup(bounded)))
    return { find: `${WORD}+`, whole: sourceOf(withoutGroup(bounded)) }
  if (!isSequence(body)) {
    throw unsupported(PATTERN, `RE2, which ONNX has, finds other tokens by ${JSON.stringify(pattern)} than Python does`)
  }
  const source = sourceOf(body)
  if (new RegExp(sourceForJavaScript(body), 'u').test('')) throw unsupported(PATTERN, 'it matches empty texts')
  return { find: source, whole: null }
}

/** A group around everything is the token itself. */
function withoutGroup(pattern: string): string {
  return /^\((?!\?)([^()\\]*)\)$/.exec(pattern)?.[1] ?? pattern
}

/** One character, or a set of characters, with or without a greedy repetition. */
const ATOM = /\\[wdsWDS]|\\[^A-Za-z0-9]|\[\^?\]?(?:\\.|[^\]\\])*\]|[^\\()[\]|.^$*+?{}]|\./y
const REPETITION = /[*+?](?![?+*])|\{\d*,?\d*\}(?![?+*])/y

interface Atom {
  readonly atom: string
  readonly repeated: boolean
  /** Whether it takes now more and now less. */
  readonly varies: boolean
  readonly optional: boolean
}

/** The atoms of a pattern that is one after the other; null when it branches, looks around or takes as little as it can. */
function atomsOf(pattern: string): readonly Atom[] | null {
  const atoms: Atom[] = []
  let at = 0
  const take = (expression: RegExp): string | null => {
    expression.lastIndex = at
    const found = expression.exec(pattern)?.[0] ?? null
    if (found !== null) at += found.length
    return found
  }
  while (at < pattern.length) {
    const atom = take(ATOM)
    if (atom === null) return null
    const repetition = take(REPETITION)
    atoms.push({
      atom,
      repeated: repetition !== null,
      varies: repetition !== null && !/^\{\d+\}$/.test(repetition),
      optional: repetition !== null && /^(?:[*?]|\{0|\{,)/.test(repetition),
    })
  }
  return atoms
}

/**
 * RE2 takes the longest match here, Python the first one: they are one where at most two atoms vary, and where only one branch can
 * begin with a character.
 */
function isSequence(pattern: string): boolean {
  const branches = pattern.split(/(?<=^(?:[^\\[\]]|\\.|\[\^?\]?(?:\\.|[^\]\\])*\])*)\|/).map(atomsOf)
  if (!branches.every((atoms) => atoms !== null && atoms.filter(({ varies }) => varies).length <= 2)) return false
  const firsts = branches.map((atoms) => atoms?.[0])
  if (branches.length > 1 && firsts.some((first) => first === undefined || first.optional)) return false
  // Of a branch of one character nothing is shorter.
  const long = branches.map((atoms, at) => at === 0 || atoms!.length > 1 || atoms![0]!.repeated)
  const taken = firsts.filter((_, at) => long[at]).map((first) => new RegExp(sourceForJavaScript(first!.atom), 'u'))
  return charactersOf((character) => taken.filter((each) => each.test(character)).length > 1).length === 0
}

function isOfWordCharacters(pattern: string): boolean {
  return atomsOf(pattern.replaceAll(/\(\?:|[()|]/g, ''))?.every(({ atom }) => isOfWords(atom)) ?? false
}

/** Whether an atom takes word characters only. */
function isOfWords(atom: string): boolean {
  const [taken, word] = [new RegExp(sourceForJavaScript(atom), 'u'), new RegExp(tokenExpression('\\w').source, 'u')]
  return charactersOf((character) => taken.test(character) && !word.test(character)).length === 0
}

/** The characters of the basic plane that something holds for; sets that people write do not tell those beyond apart. */
function charactersOf(holds: (character: string) => boolean): string[] {
  return Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code)).filter(holds)
}

function sourceForJavaScript(pattern: string): string {
  return `^(?:${tokenExpression(pattern).source})$`
}

/** A pattern of Python for RE2, with Python's classes. @throws unsupported for groups that are told apart, and looking around */
function sourceOf(pattern: string): string {
  const source = tokenExpression(pattern).source.replaceAll(DIFFERENCE, (set) => classOf(new RegExp(`^${set}$`, 'u')))
  if (/\(\?[=!<]/.test(source) || /(^|[^\\])\((?!\?:)/.test(source))
    throw unsupported(PATTERN, 'groups and looking around have no form in RE2')
  return source.replaceAll(/\\u([0-9a-f]{4})/g, '\\x{$1}')
}

function onesOf(count: number) {
  return ints(Array.from({ length: count }, () => 1))
}
