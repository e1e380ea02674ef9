import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import { corrupt, unsupported } from '../../core/errors.js'
import { Attributes, canonicalClass, csrOf, numberOf, PyDict, PyObject } from '../../formats/index.js'
import {
  countRows,
  graphMath,
  graphMatrix,
  graphRow,
  graphRowSum,
  murmurHash3,
  normalizeByNorm,
  normalizeInPlace,
  numericTransformer,
  RowCounts,
  toSparse,
  transformerFacts,
  type Norm,
  type SparseBlock,
  type TermCounts,
  WordTable,
} from '../../plan/index.js'
import { inputsOf } from './features.js'
import { graphHashCounts, graphTermCounts } from './graph-terms.js'
import type { Lowering } from './lowering.js'
import { analyzerOf, documentsOf, plainWordsOf, TEXT_INPUT } from './text-analyzer.js'

/** The canonical name drops the module `text`. */
const PACKAGE = 'sklearn.feature_extraction'

/** Fewer texts are not worth a table of all words. */
const ROWS_WORTH_A_TABLE = 512

/** Counts of the features of a vocabulary, weighted and normalised by TfidfVectorizer. */
export const vocabularyVectorizersLowering: Lowering = {
  classes: [`${PACKAGE}.CountVectorizer`, `${PACKAGE}.TfidfVectorizer`],
  lower(object) {
    const attributes = Attributes.of(object)
    const className = canonicalClass(attributes.className)
    const analyze = analyzerOf(attributes)
    const vocabulary = vocabularyOf(attributes)
    const binary = attributes.boolean('binary')
    const weights = className.endsWith('TfidfVectorizer') ? Attributes.of(attributes.object('_tfidf')) : null
    const weigh = weights === null ? (counts: SparseBlock) => counts : weightingOf(weights, vocabulary.size)
    const words = plainWordsOf(attributes)
    let built: WordTable | null | undefined
    const tableFor = (rows: number): WordTable | null => {
      if (words === null || rows < ROWS_WORTH_A_TABLE) return null
      if (built === undefined) built = WordTable.of(vocabulary, words)
      return built
    }
    const countText = (text: string, counts: RowCounts, table: WordTable | null): void => {
      if (table?.count(text, counts) === true) return
      for (const feature of analyze(text)) {
        const column = vocabulary.get(feature)
        if (column !== undefined) counts.add(column)
      }
    }
    return {
      ...transformerFacts(className, TEXT_INPUT),
      transform(block) {
        const { codes, texts } = documentsOf(block, className)
        const counts = new RowCounts(block.rows, vocabulary.size)
        const table = tableFor(block.rows)
        // The same text counts once, however many rows hold it.
        const rowOf = new Map<number, number>()
        for (const [row, code] of codes.entries()) {
          const earlier = rowOf.get(code)
          if (earlier !== undefined) counts.repeatRow(earlier)
          else {
            rowOf.set(code, row)
            countText(texts[code]!, counts, table)
            counts.endRow(binary)
          }
        }
        return weigh(counts.block())
      },
      toOnnx(graph, [column]) {
        const counts = graphTermCounts(graph, textOf(column, className), attributes, vocabulary)
        const transformed = weights === null ? counts : graphWeighted(graph, counts, weights)
        return { transformed }
      },
    }
  },
}

/** Hashed features: no vocabulary, the sign of the hash balances collisions. */
export const hashingVectorizerLowering: Lowering = {
  classes: [`${PACKAGE}.HashingVectorizer`],
  lower(object) {
    const attributes = Attributes.of(object)
    const className = canonicalClass(attributes.className)
    const analyze = analyzerOf(attributes)
    const width = attributes.int('n_features')
    const binary = attributes.boolean('binary')
    const alternate = attributes.boolean('alternate_sign')
    const norm = normOf(attributes)
    const encoder = new TextEncoder()
    const count = (text: string): TermCounts => {
      const counts = new Map<number, number>()
      for (const feature of analyze(text)) {
        const hash = murmurHash3(encoder.encode(feature))
        const column = hash === -(2 ** 31) ? (2 ** 31 - 1 - (width - 1)) % width : Math.abs(hash) % width
        counts.set(column, (counts.get(column) ?? 0) + (alternate && hash < 0 ? -1 : 1))
      }
      if (binary) for (const column of counts.keys()) counts.set(column, 1)
      return counts
    }
    return {
      ...transformerFacts(className, TEXT_INPUT),
      transform(block) {
        const { codes, texts } = documentsOf(block, className)
        const counts = countRows(block.rows, width, shared(codes, texts, count))
        return norm === null ? counts : normalizeByNorm(counts, norm)
      },
      toOnnx(graph, [column]) {
        const counts = graphHashCounts(graph, textOf(column, className), attributes)
        return { transformed: norm === null ? counts : graphNormed(graph, counts, norm) }
      },
    }
  },
}

/** Counts to weights: term frequency times inverse document frequency, rows normalised. */
export const tfidfTransformerLowering: Lowering = {
  classes: [`${PACKAGE}.TfidfTransformer`],
  lower(object) {
    const attributes = Attributes.of(object)
    const className = canonicalClass(attributes.className)
    const inputs = inputsOf(attributes, 'number', attributes.boolean('use_idf') ? idfOf(attributes).length : undefined)
    const weigh = weightingOf(attributes, inputs.length)
    return numericTransformer({ className, inputs }, (input) => weigh(toSparse(input)), {
      toOnnx: (graph, input) => ({ transformed: graphWeighted(graph, graphMatrix(graph, input), attributes) }),
    })
  },
}

/** The same text counts once, however many rows hold it; what only one row holds is not kept. */
function shared(
  codes: Int32Array,
  texts: readonly string[],
  count: (text: string) => TermCounts,
): (row: number) => TermCounts {
  const uses = new Uint32Array(texts.length)
  for (const code of codes) uses[code]!++
  const known = new Map<number, TermCounts>()
  return (row) => {
    const code = codes[row]!
    if (uses[code] === 1) return count(texts[code]!)
    const counts = known.get(code) ?? count(texts[code]!)
    known.set(code, counts)
    return counts
  }
}

function vocabularyOf(attributes: Attributes): ReadonlyMap<string, number> {
  const stored = attributes.raw('vocabulary_')
  if (!(stored instanceof PyDict)) throw unsupported(`${attributes.className}.vocabulary_`, 'not a dict')
  const vocabulary = new Map<string, number>()
  for (const [term, column] of stored.entries) {
    if (typeof term !== 'string') throw unsupported(`${attributes.className}.vocabulary_`, 'a term that is no text')
    const position = numberOf(column)
    if (!Number.isInteger(position) || position < 0 || position >= stored.size) {
      throw corrupt(attributes.className, `a term of the vocabulary has column ${position} of ${stored.size}`)
    }
    vocabulary.set(term, position)
  }
  return vocabulary
}

function weightingOf(attributes: Attributes, width: number): (counts: SparseBlock) => SparseBlock {
  const idf = attributes.boolean('use_idf') ? idfOf(attributes) : null
  if (idf !== null && idf.length !== width)
    throw corrupt(attributes.className, `${idf.length} idf weights for ${width} terms`)
  const sublinear = attributes.boolean('sublinear_tf')
  const norm = normOf(attributes)
  return (counts) => {
    const { indices } = counts
    const data = counts.data.slice()
    if (sublinear) for (let at = 0; at < data.length; at++) data[at] = Math.log(data[at]!) + 1
    if (idf !== null) for (let at = 0; at < data.length; at++) data[at]! *= idf[indices[at]!]!
    const weights = { ...counts, data }
    if (norm !== null) normalizeInPlace(weights, norm)
    return weights
  }
}

/** `weightingOf` in a graph, for [rows, terms] of counts. */
function graphWeighted(graph: GraphBuilder, counts: GraphValue, attributes: Attributes): GraphValue {
  const { add, equal, log, mul, where } = graphMath(graph)
  const sublinear = attributes.boolean('sublinear_tf')
  const none = equal(counts, 0)
  const frequency = sublinear ? where(none, 0, add(log(where(none, 1, counts)), 1)) : counts
  const weights = attributes.boolean('use_idf') ? mul(frequency, graphRow(graph, idfOf(attributes))) : frequency
  const norm = normOf(attributes)
  return norm === null ? weights : graphNormed(graph, weights, norm)
}

/** Rows of size one; a row of zeros stays. */
function graphNormed(graph: GraphBuilder, weights: GraphValue, norm: Norm): GraphValue {
  const { abs, div, equal, sqrt, square, where } = graphMath(graph)
  const size = norm === 'l1' ? graphRowSum(graph, abs(weights)) : sqrt(graphRowSum(graph, square(weights)))
  return div(weights, where(equal(size, 0), 1, size))
}

/** The one column of texts. @throws unsupported for another type, as when a step before computes it */
function textOf(column: GraphValue | undefined, className: string): GraphValue {
  if (column?.elementType === 'string') return column
  throw unsupported(className, 'its texts come from a step that gives numbers')
}

/** Stored as a diagonal matrix until 1.4. */
function idfOf(attributes: Attributes): Float64Array {
  if (!attributes.has('_idf_diag')) return attributes.floats('idf_')
  const diagonal = attributes.raw('_idf_diag')
  if (!(diagonal instanceof PyObject)) throw unsupported(`${attributes.className}._idf_diag`, 'not a sparse matrix')
  const { rows, indptr, data } = csrOf(diagonal)
  return Float64Array.from({ length: rows }, (_, row) => (indptr[row]! < indptr[row + 1]! ? data[indptr[row]!]! : 0))
}

function normOf(attributes: Attributes): Norm | null {
  const norm = attributes.text('norm')
  if (norm !== null && norm !== 'l1' && norm !== 'l2')
    throw unsupported(`${attributes.className}.norm`, `the norm "${norm}"`)
  return norm
}
