import { unsupported } from '../../core/errors.js'
import { int, ints, type GraphBuilder, type GraphValue } from '../../onnx/index.js'
import type { Attributes } from '../../formats/index.js'
import { graphMath, type NgramRange } from '../../plan/index.js'
import { graphPrepared } from './graph-text.js'
import {
  graphRuns,
  graphTextCharacters,
  graphWithout,
  graphWordCharacters,
  graphWords,
  mayHoldSpaces,
} from './graph-tokens.js'
import { stopWordsOf, preparationOf, rangeOf } from './text-analyzer.js'
import { tokenPatternOf } from './text-tokenizer.js'

/** Pieces of texts, of which features are runs. */
interface Pieces {
  /** [rows, pieces] of text, empty where there is none. */
  readonly value: GraphValue
  /** What stands between the pieces of a run. */
  readonly glue: string
}

/** Words or characters in order, as the analyzer of a vectorizer gives them. `known`: words that matter to the caller. */
function graphPieces(graph: GraphBuilder, column: GraphValue, attributes: Attributes, known: Iterable<string>): Pieces {
  const texts = graphPrepared(graph, column, preparationOf(attributes))
  switch (attributes.raw('analyzer')) {
    case 'char':
      return { value: graphTextCharacters(graph, texts), glue: '' }
    case 'char_wb':
      return { value: graphWordCharacters(graph, texts), glue: '' }
    default: {
      const words = graphWords(graph, texts, tokenPatternOf(attributes))
      const stops = stopWordsOf(attributes)
      const matter = rangeOf(attributes).max > 1 || [...known].some((term) => stops.has(term))
      return { value: stops.size > 0 && matter ? graphWithout(graph, words, stops) : words, glue: ' ' }
    }
  }
}

/** Counts of the terms of a vocabulary, one column each: [rows, terms]. @throws unsupported for patterns without a form in RE2 */
export function graphTermCounts(
  graph: GraphBuilder,
  column: GraphValue,
  attributes: Attributes,
  vocabulary: ReadonlyMap<string, number>,
): GraphValue {
  const { value, glue } = graphPieces(graph, column, attributes, vocabulary.keys())
  const range = rangeOf(attributes)
  const terms = [...vocabulary].map(([term, at]) => ({ at, pieces: piecesOf(term, glue, range, attributes) }))
  const bySize = terms.toSorted((left, right) => left.pieces.length - right.pieces.length)
  const starts = Array.from({ length: range.max }, (_, size) =>
    bySize.reduce((sum, { pieces }) => sum + (pieces.length <= size ? pieces.length : 0), 0),
  )
  const counts = graph.node(
    'TfIdfVectorizer',
    [value],
    {
      mode: 'TF',
      min_gram_length: int(range.min),
      max_gram_length: int(range.max),
      max_skip_count: int(0),
      ngram_counts: ints(starts),
      ngram_indexes: ints(bySize.map(({ at }) => at)),
      pool_strings: bySize.flatMap(({ pieces }) => pieces),
    },
    { elementType: 'float' },
  )
  const numbers = graph.cast(counts, 'double')
  return attributes.boolean('binary') ? graphMath(graph).min(numbers, 1) : numbers
}

function piecesOf(term: string, glue: string, { min, max }: NgramRange, attributes: Attributes): readonly string[] {
  if (glue === ' ' && max > 1 && mayHoldSpaces(tokenPatternOf(attributes)))
    throw unsupported('token_pattern', 'its tokens may hold spaces, so that runs of them cannot be told apart')
  const pieces = glue === '' ? Array.from(term) : max === 1 ? [term] : term.split(glue)
  if (pieces.length < min || pieces.length > max || pieces.includes(''))
    throw unsupported('vocabulary_', 'a term that is no run of the sizes in ngram_range')
  return pieces
}

/** Columns that a matrix of a graph may have: texts without a vocabulary have as many as there are hashes. */
const MAX_HASHES = 2 ** 16

/** Counts of hashed features: [rows, width]. @throws unsupported for more columns than a matrix of rows can have */
export function graphHashCounts(graph: GraphBuilder, column: GraphValue, attributes: Attributes): GraphValue {
  const { min, max } = rangeOf(attributes)
  if (attributes.raw('analyzer') === 'char_wb' && min > 3)
    throw unsupported(attributes.className, 'words that are shorter than the smallest run count by themselves')
  const { value, glue } = graphPieces(graph, column, attributes, [])
  const runs = Array.from({ length: max - min + 1 }, (_, at) => graphRuns(graph, value, min + at, glue))
  return graphHashed(graph, graph.node('Concat', runs, { axis: int(1) }), {
    className: attributes.className,
    width: attributes.int('n_features'),
    alternate: attributes.boolean('alternate_sign'),
    binary: attributes.boolean('binary'),
  })
}

interface Hashing {
  readonly className: string
  readonly width: number
  readonly alternate: boolean
  readonly binary: boolean
}

/** Counts of the columns that texts are hashed to, empty ones left out: [rows, width]. */
export function graphHashed(
  graph: GraphBuilder,
  features: GraphValue,
  { className, width, alternate, binary }: Hashing,
): GraphValue {
  if (width > MAX_HASHES)
    throw unsupported(className, `${width} columns; a graph has no sparse matrices, and holds up to ${MAX_HASHES}`)
  const { abs, equal, less, number, where } = graphMath(graph)
  const hash = graph.cast(graphHashes(graph, features), 'int64')
  const integer = (value: number) => graph.constant(BigInt64Array.of(BigInt(value)), [1])
  // The one number whose absolute value is not among its kind.
  const lowest = equal(hash, integer(-(2 ** 31)))
  const size = where(lowest, integer(2 ** 31 - 1 - (width - 1)), abs(hash))
  const places = graph.node('Mod', [size, integer(width)])
  const none = graph.node('Equal', [features, graph.constant([''], [1])])
  const signs = alternate ? where(less(hash, integer(0)), -1, 1) : where(none, 1, 1)
  const values = where(none, 0, signs)
  const rows = graph.node('Shape', [features], { start: int(0), end: int(1) })
  const shape = graph.node('Concat', [rows, integer(width)], { axis: int(0) })
  const zeros = graph.node('Expand', [graph.constant(Float64Array.of(0), [1, 1]), shape])
  const scatter = (updates: GraphValue, reduction: string) =>
    graph.node('ScatterElements', [zeros, places, updates], { axis: int(1), reduction })
  if (!binary) return scatter(values, 'add')
  // A feature that is there counts 1, though the signs of its occurrences may add to nothing.
  return number(graphMath(graph).greater(scatter(where(none, 0, 1), 'max'), 0))
}

/** sklearn.utils.murmurhash3_32 of texts: int32. */
function graphHashes(graph: GraphBuilder, texts: GraphValue): GraphValue {
  return graph.node(
    'MurmurHash3',
    [texts],
    { seed: int(0), positive: int(0) },
    { domain: 'com.microsoft', elementType: 'int32' },
  )
}
