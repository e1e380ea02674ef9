import type { JsonValue } from '../../../core/json.js'
import type { KerasLayer } from '../layer.js'
import { sizeOf } from './sizes.js'

/** Where Python's str.splitlines splits. */
const SEPARATORS = String.fromCharCode(0x1c, 0x1d, 0x1e, 0x85, 0x2028, 0x2029)
const LINE_END = new RegExp(`\\r\\n|[\\n\\r\\v\\f${SEPARATORS}]`)

export interface Vocabulary<T extends string | number> {
  /** The words themselves, without those for masks and unknown words. */
  readonly words: readonly T[]
  /** Index of words[0]. */
  readonly start: number
  /** Index of the first place for unknown words. */
  readonly unknownStart: number
  /** How many places there are for unknown words. */
  readonly unknown: number
  /** Index of what is masked; null when nothing is. Behind the depth, so that encodings drop it, unless the output is indices. */
  readonly masked: number | null
  readonly maskToken: T | null
  /** Width of encodings. */
  readonly depth: number
}

export interface VocabularySettings<T extends string | number> {
  readonly mode: string
  readonly maskToken: T | null
  readonly unknownToken: T
  readonly unknown: number
  readonly parse: (line: string) => T
  readonly isWord: (value: JsonValue) => value is T
}

/** The vocabulary of a lookup, from its config or from the archive (IndexLookup.set_vocabulary of Keras). */
export function readVocabulary<T extends string | number>(
  layer: KerasLayer,
  settings: VocabularySettings<T>,
): Vocabulary<T> {
  const { mode, maskToken, unknown, unknownToken } = settings
  const listed = listedWords(layer, settings)
  const unknownStart = maskToken !== null && mode === 'int' ? 1 : 0
  const start = unknownStart + unknown
  const special = [...Array<T | null>(unknownStart).fill(maskToken), ...Array<T>(unknown).fill(unknownToken)]
  const words = special.every((token, index) => token === listed[index]) ? listed.slice(start) : listed
  const padded =
    layer.config.flag('pad_to_max_tokens', false) && layer.config.has('max_tokens')
      ? sizeOf(layer, 'max_tokens')
      : undefined
  layer.config.raw('max_tokens')
  const depth = padded ?? start + words.length
  const masked = maskToken === null ? null : mode === 'int' ? 0 : depth
  return { words, start, unknownStart, unknown, masked, maskToken, depth }
}

function listedWords<T extends string | number>(layer: KerasLayer, settings: VocabularySettings<T>): readonly T[] {
  const value = layer.config.raw('vocabulary') ?? null
  if (Array.isArray(value)) {
    if (value.every(settings.isWord)) return value
    throw layer.refuse('vocabulary', 'holds something else than words of its type')
  }
  if (value !== null) throw layer.refuse('vocabulary', 'is not in the file but at a path')
  const asset = layer.asset('vocabulary.txt')
  if (asset === undefined) {
    throw layer.refuse(
      'vocabulary',
      'is not in the file',
      'Save the model as .keras, or give the vocabulary when the layer is made: .h5 files leave out what adapt() learned.',
    )
  }
  const lines = new TextDecoder('utf-8', { ignoreBOM: true }).decode(asset).split(LINE_END)
  while (lines.at(-1) === '') lines.pop()
  return lines.map(settings.parse)
}

/**
 * Weights of tf_idf, one for each place: from the config, where unknown words get the mean, or from the archive.
 */
export function inverseFrequencies(layer: KerasLayer, { start, depth }: Vocabulary<string | number>): Float32Array {
  const stored = layer.namedWeight('idf_weights')
  const weights = new Float32Array(depth)
  if (stored !== undefined) {
    if (stored.data.length !== depth)
      throw layer.refuse('idf_weights', `holds ${stored.data.length} numbers, expected ${depth}`)
    weights.set(stored.data)
    return weights
  }
  const given = layer.config.numbers('idf_weights')
  if (start + given.length > depth)
    throw layer.refuse('idf_weights', `holds ${given.length} numbers for ${depth} places`)
  weights.fill(given.reduce((sum, weight) => sum + weight, 0) / given.length, 0, start)
  weights.set(given, start)
  return weights
}
