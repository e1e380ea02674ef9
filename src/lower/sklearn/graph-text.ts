import { int, ints, type GraphBuilder, type GraphValue } from '../../onnx/index.js'
import { graphMath, stripAccents, stripToAscii } from '../../plan/index.js'

/**
 * Texts in graphs. onnxruntime's Tokenizer (com.microsoft, as skl2onnx uses it) cuts them; matrices of pieces are [rows, pieces],
 * filled up with empty strings.
 */

const CUT = { domain: 'com.microsoft', elementType: 'string' } as const

/** The matches of an expression of RE2, the longest ones: [rows, matches]. */
export function graphMatches(graph: GraphBuilder, texts: GraphValue, expression: string): GraphValue {
  const attributes = { mark: int(0), pad_value: '', mincharnum: int(1), tokenexp: expression }
  return graphPadded(graph, graph.node('Tokenizer', [texts], attributes, CUT))
}

/** [rows] to characters: [rows, characters]. */
export function graphCharacters(graph: GraphBuilder, texts: GraphValue): GraphValue {
  const attributes = { mark: int(0), pad_value: '', mincharnum: int(1), separators: [''] }
  return graphPadded(graph, graph.node('Tokenizer', [texts], attributes, CUT))
}

/** With one more column of empty strings, so that there is one at all. */
export function graphPadded(graph: GraphBuilder, pieces: GraphValue): GraphValue {
  return graph.node('Concat', [pieces, emptyColumn(graph, pieces)], { axis: int(1) })
}

function emptyColumn(graph: GraphBuilder, like: GraphValue): GraphValue {
  const rows = graph.node('Shape', [like], { start: int(0), end: int(1) })
  const size = graph.node('Concat', [rows, graph.constant(BigInt64Array.of(1n), [1])], { axis: int(0) })
  return graph.node('Expand', [graph.constant([''], [1, 1]), size])
}

/** The pieces of each row as one text: [rows]. Neighbours in pairs, then pairs of pairs, until one column is left. */
export function graphJoined(graph: GraphBuilder, pieces: GraphValue): GraphValue {
  const number = (value: number) => graph.constant(BigInt64Array.of(BigInt(value)), [1])
  const [zero, one, two] = [number(0), number(1), number(2)]
  const empty = emptyColumn(graph, pieces)
  const width = (value: GraphValue) => graph.node('Shape', [value], { start: int(1), end: int(2) })
  const scalar = (value: GraphValue) => graph.node('Squeeze', [value])
  const body = graph.body(
    [
      { elementType: 'int64', shape: [] },
      { elementType: 'bool', shape: [] },
      { elementType: 'string', shape: ['rows', 'pieces'] },
    ],
    ([, , given]) => {
      const padded = graph.node('Concat', [given!, empty], { axis: int(1) })
      // Twice the number of pairs, so that both halves are as long.
      const even = graph.node('Mul', [graph.node('Div', [graph.node('Add', [width(given!), one]), two]), two])
      const every = (from: GraphValue) => graph.node('Slice', [padded, from, even, one, two])
      const next = graph.node('StringConcat', [every(zero), every(one)])
      return [scalar(graph.node('Greater', [width(next), one])), next]
    },
  )
  const rounds = graph.constant(BigInt64Array.of(64n), [])
  const [joined] = graph.nodes('Loop', [rounds, scalar(graph.node('Greater', [width(pieces), one])), pieces], 1, {
    body,
  })
  return graph.node('Reshape', [{ ...joined!, elementType: 'string' }, graph.constant(BigInt64Array.of(-1n), [1])])
}

export interface Preparation {
  readonly lowercase: boolean
  readonly accents: 'ascii' | 'unicode' | null
}

/** A column of texts, lower-cased and without accents as the vectorizer does it: [rows]. */
export function graphPrepared(graph: GraphBuilder, column: GraphValue, preparation: Preparation): GraphValue {
  const texts = graph.node('Reshape', [column, graph.constant(BigInt64Array.of(-1n), [1])])
  if (!preparation.lowercase && preparation.accents === null) return texts
  const characters = graphCharacters(graph, texts)
  const known = preparation.lowercase ? finalSigmas(graph, characters) : characters
  return graphJoined(graph, replaced(graph, known, replacementsOf(preparation)))
}

interface Replacements {
  readonly from: readonly string[]
  readonly to: readonly string[]
  /** What becomes of other characters; null: they stay. */
  readonly others: string | null
}

/** No character is replaced by it. */
const UNCHANGED = '\uffff'

function replaced(graph: GraphBuilder, characters: GraphValue, { from, to, others }: Replacements): GraphValue {
  const attributes = { keys_strings: from, values_strings: to, default_string: others ?? UNCHANGED }
  const found = graph.node('LabelEncoder', [characters], attributes, { domain: 'ai.onnx.ml', elementType: 'string' })
  if (others !== null) return found
  const { where } = graphMath(graph)
  return where(graph.node('Equal', [found, graph.constant([UNCHANGED], [1])]), characters, found)
}

/** Every character that the preparation changes. What it does to a text it does to each character, but for the Greek sigma. */
function replacementsOf({ lowercase, accents }: Preparation): Replacements {
  const from: string[] = []
  const to: string[] = []
  for (let code = 0; code <= 0x10ffff; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue
    const character = String.fromCodePoint(code)
    const lowered = lowercase ? character.toLowerCase() : character
    const result = accents === null ? lowered : accents === 'unicode' ? stripAccents(lowered) : stripToAscii(lowered)
    if (accents === 'ascii' ? result === '' : result === character) continue
    from.push(character)
    to.push(result)
  }
  return { from, to, others: accents === 'ascii' ? '' : null }
}

/**
 * A capital sigma at the end of a word becomes another letter than one inside: after a cased letter and before none, both as
 * far as the next character that is not ignored (The Unicode Standard, table 3-17).
 */
function finalSigmas(graph: GraphBuilder, characters: GraphValue): GraphValue {
  const { and, not } = graphMath(graph)
  const sigma = graph.node('Equal', [characters, graph.constant(['Σ'], [1])])
  const some = graph.node('Squeeze', [
    graph.node('Greater', [
      graph.node('ReduceMax', [graph.cast(sigma, 'int32')], { keepdims: int(0) }),
      graph.constant(Int32Array.of(0), [1]),
    ]),
  ])
  const then = graph.body([], () => {
    const is = (set: RegExp) =>
      graph.node('RegexFullMatch', [characters], { pattern: classOf(set) }, { elementType: 'bool' })
    const [cased, ignored] = [is(/\p{Cased}/u), is(/\p{Case_Ignorable}/u)]
    const last = and(beside(graph, { cased, ignored }, 0), not(beside(graph, { cased, ignored }, 1)))
    return [graph.node('Where', [and(sigma, last), graph.constant(['ς'], [1]), characters])]
  })
  const otherwise = graph.body([], () => [characters])
  return graph.node('If', [some], { then_branch: then, else_branch: otherwise }, { elementType: 'string' })
}

/** Whether the next character in a direction (1: after it) that is not ignored is a cased letter. */
function beside(
  graph: GraphBuilder,
  { cased, ignored }: { readonly cased: GraphValue; readonly ignored: GraphValue },
  direction: 0 | 1,
): GraphValue {
  const { and, not, or } = graphMath(graph)
  const first = graph.node('Gather', [cased, graph.constant(BigInt64Array.of(0n), [])], { axis: int(1) })
  const nothing = and(first, not(first))
  const body = graph.body(['bool', 'bool', 'bool'], ([before, isCased, isIgnored]) => [
    or(and(isIgnored!, before!), and(not(isIgnored!), isCased!)),
    before!,
  ])
  const axis = ints([1])
  const [, found] = graph.nodes('Scan', [nothing, cased, ignored], 2, {
    body,
    num_scan_inputs: int(2),
    scan_input_axes: ints([1, 1]),
    scan_output_axes: axis,
    scan_input_directions: ints([direction, direction]),
    scan_output_directions: ints([direction]),
  })
  return { ...found!, elementType: 'bool' }
}

/** The characters that an expression takes, as a class of RE2, which does not know all properties of Unicode. */
export function classOf(set: RegExp): string {
  const ranges: string[] = []
  const hex = (code: number) => `\\x{${code.toString(16)}}`
  let from = -1
  for (let code = 0; code <= 0x110000; code++) {
    const surrogate = code >= 0xd800 && code <= 0xdfff
    const inside = code <= 0x10ffff && !surrogate && set.test(String.fromCodePoint(code))
    if (inside && from < 0) from = code
    if (!inside && from >= 0) {
      ranges.push(`${hex(from)}-${hex(code - 1)}`)
      from = -1
    }
  }
  return `[${ranges.join('')}]`
}
