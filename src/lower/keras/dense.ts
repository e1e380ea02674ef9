import { activate } from './activations.js'
import type { LayerLowering } from './layer.js'
import { lastAxis } from './nodes.js'

/** activation(x . kernel + bias) over the last axis (https://keras.io/api/layers/core_layers/dense/). */
export const denseLowering: LayerLowering = {
  classes: ['Dense'],
  masks: 'pass',
  variables: ({ config }) => [{ name: 'kernel' }, ...(config.flag('use_bias', true) ? [{ name: 'bias' }] : [])],
  lower(layer, { input }) {
    const units = layer.config.int('units')
    const kernel = layer.weight('kernel', [lastAxis(layer, input), units])
    let value = layer.graph.node('MatMul', [input.value, kernel])
    if (layer.config.flag('use_bias', true)) value = layer.graph.node('Add', [value, layer.weight('bias', [units])])
    return activate(layer, 'activation', input.with(value, { shape: [...input.shape.slice(0, -1), units] }))
  },
}
