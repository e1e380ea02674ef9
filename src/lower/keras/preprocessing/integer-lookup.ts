import { int, ints, type GraphValue } from '../../../onnx/index.js'
import type { KerasLayer, LayerLowering } from '../layer.js'
import { saltOf } from './buckets.js'
import { ENCODINGS } from './encoding.js'
import { sizeOf } from './sizes.js'
import { encoded } from './string-lookup.js'
import { readVocabulary, type Vocabulary } from './vocabulary.js'

/** The place of every whole number in a vocabulary. */
export const integerLookupLowering: LayerLowering = {
  classes: ['IntegerLookup'],
  keepsIntegers: true,
  limits: 'invert, sparse, salt, vocabularies that only adapt() knew in .h5',
  ignores: ['vocabulary_size', 'vocabulary_dtype', 'batch_input_shape', 'idf_weights', 'oov_token'],
  lower(layer, { input }) {
    const { config, graph } = layer
    if (input.dtype === 'string') throw layer.refuse('input', 'is text')
    if (saltOf(layer) !== null) throw layer.refuse('salt', 'is given')
    if (config.int('num_oov_indices', 1) > 1) config.oneOf('oov_method', ['floormod'], 'floormod')
    else config.raw('oov_method')
    const mode = config.oneOf('output_mode', ['int', 'tf_idf', ...ENCODINGS], 'int')
    const vocabulary = readVocabulary<number>(layer, {
      mode,
      maskToken: config.has('mask_token') ? config.int('mask_token') : null,
      unknownToken: config.int('oov_token', -1),
      unknown: sizeOf(layer, 'num_oov_indices', 1, 0),
      parse: (line) => wholeNumber(layer, line),
      isWord: (value): value is number => Number.isInteger(value),
    })
    const places = placesOf(layer, graph.cast(input.value, 'int64'), vocabulary)
    return encoded(layer, input.with(places, { dtype: 'int64' }), mode, vocabulary)
  },
}

function wholeNumber(layer: KerasLayer, line: string): number {
  const value = Number(line)
  if (!Number.isSafeInteger(value)) throw layer.refuse('vocabulary', 'holds something else than whole numbers')
  return value
}

function placesOf(layer: KerasLayer, value: GraphValue, vocabulary: Vocabulary<number>): GraphValue {
  const { words, start, unknown, unknownStart, masked, maskToken } = vocabulary
  const { graph } = layer
  if (unknown === 0) {
    throw layer.refuse(
      'num_oov_indices',
      'is 0: Keras fails on numbers that are not in the vocabulary, which cannot be told here',
    )
  }
  const places = words.map((_, index) => start + index)
  let found = graph.node(
    'LabelEncoder',
    [value],
    { keys_int64s: ints(words), values_int64s: ints(places), default_int64: int(unknown > 1 ? -1 : unknownStart) },
    { domain: 'ai.onnx.ml', elementType: 'int64' },
  )
  if (unknown > 1) {
    // Floor division's rest, which is never negative: ONNX's Mod of whole numbers has the sign of the divisor.
    const rest = graph.node('Mod', [value, layer.integers([unknown], [])])
    const open = graph.node('Less', [found, layer.integers([0], [])])
    found = graph.node('Where', [open, graph.node('Add', [rest, layer.integers([unknownStart], [])]), found])
  }
  if (masked === null || maskToken === null) return found
  const hidden = graph.node('Equal', [value, layer.integers([maskToken], [])])
  return graph.node('Where', [hidden, layer.integers([masked], []), found])
}
