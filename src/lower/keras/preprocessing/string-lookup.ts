import type { KerasLayer, LayerLowering } from '../layer.js'
import type { KerasTensor } from '../tensor.js'
import { hashBucket, saltOf } from './buckets.js'
import { encode, ENCODINGS } from './encoding.js'
import { sizeOf } from './sizes.js'
import { inverseFrequencies, readVocabulary, type Vocabulary } from './vocabulary.js'

/** The place of every word in a vocabulary (https://keras.io/api/layers/preprocessing_layers/categorical/string_lookup/). */
export const stringLookupLowering: LayerLowering = {
  classes: ['StringLookup'],
  keepsIntegers: true,
  limits: 'invert, sparse, vocabularies that only adapt() knew in .h5',
  ignores: [
    'vocabulary_size',
    'encoding',
    'batch_input_shape',
    'oov_method',
    'vocabulary_dtype',
    'idf_weights',
    'oov_token',
  ],
  lower(layer, { input }) {
    const { config } = layer
    if (input.dtype !== 'string') throw layer.refuse('input', 'is no text')
    const mode = config.oneOf('output_mode', ['int', 'tf_idf', ...ENCODINGS], 'int')
    const vocabulary = readVocabulary<string>(layer, {
      mode,
      maskToken: config.has('mask_token') ? config.text('mask_token') : null,
      unknownToken: config.text('oov_token', '[UNK]'),
      unknown: sizeOf(layer, 'num_oov_indices', 1, 0),
      parse: (line) => line,
      isWord: (value) => typeof value === 'string',
    })
    const find = wordFinder(layer, vocabulary)
    const shape = input.shape.map((size) => size ?? unknownSize(layer))
    const indices = layer.prologue(input, {
      column: 'string',
      categories: vocabulary.words,
      elementType: 'int64',
      shape,
      prepare: (cells) => BigInt64Array.from(cells as readonly string[], find),
    })
    return encoded(layer, indices, mode, vocabulary)
  },
}

function unknownSize(layer: KerasLayer): never {
  throw layer.refuse('input shape', 'has a size that only the run knows')
}

/** Place of a word. @throws unsupported where Keras would fail: an unknown word without a place for it */
export function wordFinder(layer: KerasLayer, vocabulary: Vocabulary<string>): (word: string) => bigint {
  const { words, start, unknown, unknownStart, masked, maskToken } = vocabulary
  const places = new Map(words.map((word, index) => [word, BigInt(start + index)]))
  const bucket = unknown > 1 ? hashBucket(unknown, saltOf(layer)) : () => 0n
  return (word) => {
    if (masked !== null && word === maskToken) return BigInt(masked)
    const place = places.get(word)
    if (place !== undefined) return place
    if (unknown === 0)
      throw layer.refuse('num_oov_indices', 'is 0, and the data holds a word that is not in the vocabulary')
    return BigInt(unknownStart) + bucket(word)
  }
}

/** Places as the output mode of a lookup wants them. */
export function encoded(
  layer: KerasLayer,
  indices: KerasTensor,
  mode: 'int' | 'tf_idf' | (typeof ENCODINGS)[number],
  vocabulary: Vocabulary<string | number>,
): KerasTensor {
  if (mode === 'int') return indices
  if (mode !== 'tf_idf') return encode(layer, indices, mode, vocabulary.depth)
  const counts = encode(layer, indices, 'count', vocabulary.depth)
  return counts.with(layer.graph.node('Mul', [counts.value, layer.constant(inverseFrequencies(layer, vocabulary))]))
}
