import type { KerasLayer, LayerLowering, Preparation } from '../layer.js'
import type { KerasTensor } from '../tensor.js'
import { sizeOf } from './sizes.js'
import { wordFinder } from './string-lookup.js'
import { tokenizerOf, type Tokenizer } from './tokens.js'
import { inverseFrequencies, readVocabulary, type Vocabulary } from './vocabulary.js'

const MODES = ['int', 'multi_hot', 'count', 'tf_idf'] as const

/** Texts as the places of their words, or as one row of numbers for all of them. */
export const textVectorizationLowering: LayerLowering = {
  classes: ['TextVectorization'],
  keepsIntegers: true,
  limits: 'own standardize and split functions, ragged, sparse, output_mode int without output_sequence_length',
  ignores: ['vocabulary_size', 'encoding', 'batch_input_shape', 'idf_weights'],
  lower(layer, { input }) {
    const { config } = layer
    if (input.dtype !== 'string') throw layer.refuse('input', 'is no text')
    if (input.shape.some((size) => size !== 1)) throw layer.refuse('input shape', 'is not one text a row')
    const mode = config.oneOf('output_mode', MODES, 'int')
    // The lookup inside has '' as its mask and one place for unknown words.
    const vocabulary = readVocabulary<string>(layer, {
      mode,
      maskToken: '',
      unknownToken: '[UNK]',
      unknown: 1,
      parse: (line) => line,
      isWord: (value) => typeof value === 'string',
    })
    const tokenize = tokenizerOf(layer)
    return mode === 'int'
      ? sequences(layer, input, tokenize, vocabulary)
      : bags(layer, input, mode, tokenize, vocabulary)
  },
}

function sequences(
  layer: KerasLayer,
  input: KerasTensor,
  tokenize: Tokenizer,
  vocabulary: Vocabulary<string>,
): KerasTensor {
  const { config } = layer
  const isWhole = !config.has('split') && !config.has('ngrams')
  if (!config.has('output_sequence_length') && !isWhole) {
    throw layer.refuse(
      'output_sequence_length',
      'is not set: the width of the output would depend on the rows that are asked together',
    )
  }
  const length = config.has('output_sequence_length') ? sizeOf(layer, 'output_sequence_length') : 1
  const find = wordFinder(layer, vocabulary)
  return layer.prologue(input, {
    column: 'text',
    elementType: 'int64',
    shape: [length],
    prepare(cells, rows) {
      const result = new BigInt64Array(rows * length)
      for (const [row, text] of (cells as readonly string[]).entries()) {
        for (const [index, token] of tokenize(text).slice(0, length).entries())
          result[row * length + index] = find(token)
      }
      return result
    },
  })
}

function bags(
  layer: KerasLayer,
  input: KerasTensor,
  mode: 'multi_hot' | 'count' | 'tf_idf',
  tokenize: Tokenizer,
  vocabulary: Vocabulary<string>,
): KerasTensor {
  const { depth } = vocabulary
  const find = wordFinder(layer, vocabulary)
  layer.config.raw('output_sequence_length')
  const weights = mode === 'tf_idf' ? inverseFrequencies(layer, vocabulary) : null
  const prepare: Preparation['prepare'] = (cells, rows) => {
    const result = new Float32Array(rows * depth)
    for (const [row, text] of (cells as readonly string[]).entries()) {
      for (const token of tokenize(text)) {
        const place = Number(find(token))
        if (place >= depth) continue
        const cell = row * depth + place
        result[cell] = mode === 'multi_hot' ? 1 : result[cell]! + 1
      }
    }
    return weights === null ? result : result.map((count, cell) => count * weights[cell % depth]!)
  }
  return layer.prologue(input, { column: 'text', elementType: 'float', shape: [depth], prepare })
}
