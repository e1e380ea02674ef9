import { int, type GraphValue } from '../../onnx/index.js'
import { activate, elu, leakyRelu, where } from './activations.js'
import type { KerasLayer, LayerLowering } from './layer.js'
import { axisIndex, knownSize, reduce, withNumber } from './nodes.js'
import { axesOf } from './normalization.js'
import { maskOf } from './pooling.js'

export const activationLowering: LayerLowering = {
  classes: ['Activation'],
  masks: 'pass',
  lower: (layer, { input }) => activate(layer, 'activation', input),
}

/** Slope below 0: alpha before Keras 3. */
export const leakyReluLowering: LayerLowering = {
  classes: ['LeakyReLU'],
  masks: 'pass',
  lower(layer, { input }) {
    const { config } = layer
    const slope = config.optionalNumber('negative_slope') ?? config.number('alpha', 0.3)
    return input.with(leakyRelu(layer, input.value, slope))
  },
}

export const eluLowering: LayerLowering = {
  classes: ['ELU'],
  masks: 'pass',
  lower: (layer, { input }) => input.with(elu(layer, input.value, layer.config.number('alpha', 1))),
}

export const preluLowering: LayerLowering = {
  classes: ['PReLU'],
  masks: 'pass',
  variables: () => [{ name: 'alpha' }],
  lower(layer, { input }) {
    const { graph, config } = layer
    const shared = config.has('shared_axes') ? config.ints('shared_axes') : []
    const shape = input.shape.map((_, at) =>
      shared.some((axis) => axisIndex(layer, input, axis, 'shared_axes') === at + 1) ? 1 : knownSize(layer, input, at),
    )
    const alpha = layer.weight('alpha', shape)
    const low = graph.node('Mul', [alpha, withNumber(layer, 'Min', input.value, 0)])
    return input.with(graph.node('Add', [graph.node('Relu', [input.value]), low]))
  },
}

/** max_value where x >= max_value, x where threshold <= x < max_value, negative_slope * (x - threshold) below. */
export const reluLowering: LayerLowering = {
  classes: ['ReLU'],
  masks: 'pass',
  lower(layer, { input }) {
    const { config } = layer
    const slope = config.number('negative_slope', 0)
    const threshold = config.number('threshold', 0)
    const most = config.optionalNumber('max_value')
    const above = where(
      layer,
      'GreaterOrEqual',
      input.value,
      threshold,
      input.value,
      below(layer, input.value, slope, threshold),
    )
    return input.with(most === undefined ? above : withNumber(layer, 'Min', above, most))
  },
}

function below(layer: KerasLayer, value: GraphValue, slope: number, threshold: number): GraphValue | number {
  return slope === 0 ? 0 : withNumber(layer, 'Mul', withNumber(layer, 'Sub', value, threshold), slope)
}

export const thresholdedReluLowering: LayerLowering = {
  classes: ['ThresholdedReLU'],
  masks: 'pass',
  lower(layer, { input }) {
    const theta = layer.config.number('theta', 1)
    return input.with(where(layer, 'Greater', input.value, theta, input.value, 0))
  },
}

/** What a masked cell is lowered by, or set to since Keras 3.7. */
const MASKED = -1e9

export const softmaxLowering: LayerLowering = {
  classes: ['Softmax'],
  masks: 'pass',
  lower(layer, call) {
    const { graph } = layer
    const { input } = call
    const mask = maskOf(call)
    const axes = axesOf(layer, input, -1)
    const value = mask === null ? input.value : masked(layer, input.value, mask)
    if (axes.length === 1) return input.with(graph.node('Softmax', [value], { axis: int(axes[0]!) }))
    const powers = graph.node('Exp', [graph.node('Sub', [value, reduce(layer, 'ReduceMax', value, axes)])])
    return input.with(graph.node('Div', [powers, reduce(layer, 'ReduceSum', powers, axes)]))
  },
}

function masked(layer: KerasLayer, value: GraphValue, mask: GraphValue): GraphValue {
  const { graph, version } = layer
  if (version.major >= 3) {
    // Newer ones put the number in the place of the cell, older ones add it: the same for cells far above -1e9.
    return graph.node('Where', [graph.cast(mask, 'bool'), value, layer.constant([MASKED], [])])
  }
  const out = withNumber(layer, 'Mul', graph.cast(graph.node('Not', [graph.cast(mask, 'bool')]), layer.dtype), MASKED)
  return graph.node('Add', [value, out])
}
