import { ModelGateError, unsupported } from '../../core/errors.js'
import type { ModelInput } from '../../core/model.js'
import type { Column } from '../../core/table.js'
import { plain } from '../../core/text.js'
import { asItems, describeValue, numberOf, PySet, scalarOf, type Attributes } from '../../formats/index.js'
import {
  characterNgrams,
  ENGLISH_STOP_WORDS,
  stripAccents,
  stripToAscii,
  toColumns,
  wordCharacterNgrams,
  wordNgrams,
  type Block,
  type NgramRange,
  type PlainWords,
} from '../../plan/index.js'
import { columnsExpected } from './features.js'
import type { Preparation } from './graph-text.js'
import { cutBy, isDefaultRule, ownFunction, tokenRuleOf } from './text-tokenizer.js'

/** Features (words, runs of words or characters) of one document, in order, with repetitions. */
export type Analyze = (document: string) => readonly string[]

/** Text vectorizers take one column of free text. */
export const TEXT_INPUT: readonly ModelInput[] = [{ name: null, kind: 'text' }]

/**
 * The analyzer of a text vectorizer.
 * @throws unsupported for functions of the user's own (tokenizer, preprocessor, analyzer), and for files as input
 */
export function analyzerOf(attributes: Attributes): Analyze {
  if (attributes.string('input') !== 'content') throw unsupported(`${attributes.className}.input`, 'documents in files')
  const prepare = preprocessorOf(attributes)
  const range = rangeOf(attributes)
  const analyzer = attributes.raw('analyzer')
  switch (analyzer) {
    case 'word': {
      const tokenize = cutBy(tokenRuleOf(attributes))
      const stopWords = stopWordsOf(attributes)
      return (document) =>
        wordNgrams(
          tokenize(prepare(document)).filter((word) => !stopWords.has(word)),
          range,
        )
    }
    case 'char':
      return (document) => characterNgrams(prepare(document), range)
    case 'char_wb':
      return (document) => wordCharacterNgrams(prepare(document), range)
    default:
      throw ownFunction(attributes, 'analyzer')
  }
}

/** `ngram_range`. */
export function rangeOf(attributes: Attributes): NgramRange {
  const [min, max] = attributes.list('ngram_range').map((size) => numberOf(size))
  return { min: min ?? 1, max: max ?? 1 }
}

/** When features are single words of the default pattern: what has to be known to find them in ASCII texts; else null. */
export function plainWordsOf(attributes: Attributes): PlainWords | null {
  const range = rangeOf(attributes)
  const single = range.min === 1 && range.max === 1
  if (attributes.raw('analyzer') !== 'word' || !single || !isDefaultRule(tokenRuleOf(attributes))) return null
  return { lowercase: attributes.boolean('lowercase'), stopWords: stopWordsOf(attributes) }
}

/** What happens to a text before it is cut. @throws unsupported for functions of the user's own */
export function preparationOf(attributes: Attributes): Preparation {
  if ((attributes.get('preprocessor') ?? null) !== null) throw ownFunction(attributes, 'preprocessor')
  const accents = attributes.raw('strip_accents')
  if (accents !== null && accents !== 'ascii' && accents !== 'unicode') throw ownFunction(attributes, 'strip_accents')
  return { lowercase: attributes.boolean('lowercase'), accents }
}

function preprocessorOf(attributes: Attributes): (text: string) => string {
  const { accents, lowercase } = preparationOf(attributes)
  return (text) => {
    const lowered = lowercase ? text.toLowerCase() : text
    return accents === null ? lowered : accents === 'ascii' ? stripToAscii(lowered) : stripAccents(lowered)
  }
}

/** `stop_words`. */
export function stopWordsOf(attributes: Attributes): ReadonlySet<string> {
  const words = attributes.raw('stop_words')
  if (words === null) return new Set()
  if (words === 'english') return ENGLISH_STOP_WORDS
  const items = words instanceof PySet ? words.items : asItems(words)
  if (items === null) throw unsupported(`${attributes.className}.stop_words`, `found ${describeValue(words)}`)
  return new Set(
    items.map((item) => {
      const word = scalarOf(item)
      if (typeof word !== 'string')
        throw unsupported(`${attributes.className}.stop_words`, `found ${describeValue(word)}`)
      return word
    }),
  )
}

/** The one column of documents. @throws ModelGateError code 'data' for numbers, missing cells or other columns */
export function documentsOf(
  block: Block,
  className: string,
): { readonly codes: Int32Array; readonly texts: readonly string[] } {
  const { columns } = toColumns(block)
  columnsExpected(columns.length, 1, className)
  const column: Column = columns[0]!
  const missing =
    column.kind === 'string' ? column.codes.indexOf(-1) : column.values.findIndex((value) => Number.isNaN(value))
  if (missing >= 0) {
    throw new ModelGateError('data', `column ${plain(column.name, 80)} has no text in row ${missing + 1}`, {
      subject: column.name,
      remedy: `Fill missing texts before ${className}, which takes none.`,
    })
  }
  if (column.kind === 'string') return { codes: column.codes, texts: column.dictionary }
  throw new ModelGateError('data', `column ${plain(column.name, 80)} holds numbers where ${className} needs text`, {
    subject: column.name,
    remedy: 'Give the column the type that the model was trained on.',
  })
}
