import { int } from '../../../onnx/index.js'
import type { KerasLayer, LayerLowering } from '../layer.js'
import { encode, ENCODINGS } from './encoding.js'

/** The number of boundaries that are at most the value. */
export const discretizationLowering: LayerLowering = {
  classes: ['Discretization'],
  limits: 'sparse',
  ignores: ['epsilon', 'num_bins', 'batch_input_shape'],
  variables: ({ config }) => (config.has('bin_boundaries') ? [] : [{ name: 'summary', trainable: false }]),
  lower(layer, { input }) {
    const { config, graph } = layer
    const boundaries = config.has('bin_boundaries') ? config.numbers('bin_boundaries') : adaptedBoundaries(layer)
    const mode = config.oneOf('output_mode', ['int', ...ENCODINGS], 'int')
    const reached = graph.node('GreaterOrEqual', [
      graph.node('Unsqueeze', [input.value, layer.integers([-1])]),
      layer.constant(boundaries),
    ])
    const counts = graph.cast(reached, 'int64')
    const bins = graph.node('ReduceSum', [counts, layer.integers([-1])], { keepdims: int(0) })
    const indices = input.with(bins, { dtype: 'int64' })
    return mode === 'int' ? indices : encode(layer, indices, mode, boundaries.length + 1)
  },
}

/**
 * What tf-keras makes of the summary that adapt() leaves in the file: quantiles by linear interpolation
 * (get_bin_boundaries in https://github.com/keras-team/tf-keras/blob/v2.15.0/tf_keras/layers/preprocessing/discretization.py).
 */
function adaptedBoundaries(layer: KerasLayer): readonly number[] {
  const { shape, data } = layer.numbers('summary', [2, null])
  const size = shape[1]!
  const values = data.subarray(0, size)
  const step = 1 / layer.config.int('num_bins')
  if (size * step < 1) return [...values.subarray(0, size - 1)]
  let total = 0
  const sums = data.subarray(size).map((weight) => (total += weight))
  const shares = sums.map((sum) => sum / total)
  const count = Math.ceil(1 / step)
  return Array.from({ length: count - 1 }, (_, index) => interpolate(step + index * step, shares, values))
}

/** numpy.interp */
function interpolate(x: number, from: Float64Array, to: Float64Array): number {
  const upper = from.findIndex((place) => place > x)
  if (upper === 0) return to[0]!
  if (upper < 0) return to.at(-1)!
  const [left, right] = [from[upper - 1]!, from[upper]!]
  return to[upper - 1]! + ((to[upper]! - to[upper - 1]!) / (right - left)) * (x - left)
}
