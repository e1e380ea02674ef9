import type { LayerLowering } from '../layer.js'
import { encode, ENCODINGS } from './encoding.js'
import { sizeOf } from './sizes.js'

/** Whole numbers below num_tokens as one-hot, multi-hot or counts. */
export const categoryEncodingLowering: LayerLowering = {
  classes: ['CategoryEncoding'],
  keepsIntegers: true,
  limits: 'sparse',
  lower(layer, call) {
    const { input } = call
    const { config, graph } = layer
    if (input.dtype === 'string') throw layer.refuse('input', 'is text')
    const tokens = sizeOf(layer, 'num_tokens')
    layer.boundInput(input, tokens)
    const mode = config.oneOf('output_mode', ENCODINGS, 'multi_hot')
    const weights = call.tensor('count_weights', 1)
    const indices = input.with(graph.cast(input.value, 'int64'), { dtype: 'int64' })
    return encode(layer, indices, mode, tokens, weights && graph.cast(weights.value, layer.dtype))
  },
}
