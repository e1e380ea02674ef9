import type { GraphValue } from '../../onnx/index.js'
import type { KerasLayer, LayerLowering, Variable } from './layer.js'
import { axisIndex, knownSize, reduce, withNumber } from './nodes.js'
import type { KerasTensor } from './tensor.js'

/** `axis`: one number or a list of them, as indices that count the batch. */
export function axesOf(layer: KerasLayer, input: KerasTensor, fallback: number): readonly number[] {
  const value = layer.config.raw('axis') ?? fallback
  const axes = typeof value === 'number' ? [value] : layer.config.ints('axis')
  return axes.map((axis) => axisIndex(layer, input, axis))
}

/** A variable of the sizes of `axes`, spread so that it meets the tensor on these axes. */
function alongAxes(layer: KerasLayer, input: KerasTensor, name: string, axes: readonly number[]): GraphValue {
  const sizes = axes.map((axis) => knownSize(layer, input, axis - 1))
  const weight = layer.weight(name, sizes)
  const spread = Array.from({ length: input.rank }, (_, axis) => (axes.includes(axis) ? sizes[axes.indexOf(axis)]! : 1))
  return layer.graph.node('Reshape', [weight, layer.integers(spread)])
}

/** (x - mean) / sqrt(variance + epsilon) over `axes`, all counted with the batch. */
function standardized(layer: KerasLayer, value: GraphValue, axes: readonly number[], epsilon: number): GraphValue {
  const { graph } = layer
  const centred = graph.node('Sub', [value, reduce(layer, 'ReduceMean', value, axes)])
  const variance = reduce(layer, 'ReduceMean', graph.node('Mul', [centred, centred]), axes)
  return graph.node('Div', [centred, graph.node('Sqrt', [withNumber(layer, 'Add', variance, epsilon)])])
}

function scaled(layer: KerasLayer, input: KerasTensor, value: GraphValue, axes: readonly number[]): GraphValue {
  const { graph, config } = layer
  let result = value
  if (config.flag('scale', true)) result = graph.node('Mul', [result, alongAxes(layer, input, 'gamma', axes)])
  if (config.flag('center', true)) result = graph.node('Add', [result, alongAxes(layer, input, 'beta', axes)])
  return result
}

function gammaAndBeta({ config }: KerasLayer): Variable[] {
  return [
    ...(config.flag('scale', true) ? [{ name: 'gamma' }] : []),
    ...(config.flag('center', true) ? [{ name: 'beta' }] : []),
  ]
}

/** Statistics of batch renormalisation, which only training reads; Keras 2 has one more. */
function renormVariables({ config, version }: KerasLayer): Variable[] {
  if (config.raw('renorm') !== true) return []
  const between = version.major < 3 ? ['moving_stddev'] : []
  return [...between, 'renorm_mean', 'renorm_stddev'].map((name) => ({ name, trainable: false }))
}

/** With the moving statistics, as at inference (https://keras.io/api/layers/normalization_layers/batch_normalization/). */
export const batchNormalizationLowering: LayerLowering = {
  classes: ['BatchNormalization', 'BatchNormalizationV1', 'BatchNormalizationV2', 'SyncBatchNormalization'],
  masks: 'pass',
  ignores: ['momentum', 'fused', 'synchronized', 'renorm_momentum', 'renorm_clipping'],
  variables: (layer) => [
    ...gammaAndBeta(layer),
    { name: 'moving_mean', trainable: false },
    { name: 'moving_variance', trainable: false },
    ...renormVariables(layer),
  ],
  lower(layer, call) {
    const { input } = call
    call.argument('mask')
    const axes = axesOf(layer, input, -1)
    const { graph, config } = layer
    const spread = (name: string): GraphValue => alongAxes(layer, input, name, axes)
    const variance = withNumber(layer, 'Add', spread('moving_variance'), config.number('epsilon', 1e-3))
    let factor = graph.node('Reciprocal', [graph.node('Sqrt', [variance])])
    if (config.flag('scale', true)) factor = graph.node('Mul', [factor, spread('gamma')])
    const shift = graph.node('Mul', [spread('moving_mean'), factor])
    const value = graph.node('Sub', [graph.node('Mul', [input.value, factor]), shift])
    return input.with(config.flag('center', true) ? graph.node('Add', [value, spread('beta')]) : value)
  },
}

export const layerNormalizationLowering: LayerLowering = {
  classes: ['LayerNormalization'],
  masks: 'pass',
  variables: (layer) => (layer.config.raw('rms_scaling') === true ? [{ name: 'gamma' }] : gammaAndBeta(layer)),
  lower(layer, { input }) {
    const axes = axesOf(layer, input, -1)
    const epsilon = layer.config.number('epsilon', 1e-3)
    if (layer.config.raw('rms_scaling') === true) {
      throw layer.refuse('rms_scaling', 'is true', 'Use RMSNormalization.')
    }
    return input.with(scaled(layer, input, standardized(layer, input.value, axes, epsilon), axes))
  },
}

/** Channels in groups, each standardised over its places and channels. */
export const groupNormalizationLowering: LayerLowering = {
  classes: ['GroupNormalization'],
  masks: 'pass',
  variables: gammaAndBeta,
  lower(layer, { input }) {
    const { graph, config } = layer
    const axis = axisIndex(layer, input, config.int('axis', -1))
    const channels = knownSize(layer, input, axis - 1)
    const groups = config.int('groups', 32)
    const count = groups === -1 ? channels : groups
    if (count < 1 || channels % count !== 0) throw layer.refuse('groups', `is ${groups} for ${channels} channels`)
    const split = [0, ...input.shape.flatMap((size, at) => (at + 1 === axis ? [count, channels / count] : [size]))]
    if (split.filter((size) => size === null).length > 1) throw layer.refuse('input shape', 'is not known')
    const grouped = graph.node('Reshape', [input.value, layer.integers(split.map((size) => size ?? -1))])
    const axes = split.map((_, at) => at).filter((at) => at !== 0 && at !== axis)
    const normal = standardized(layer, grouped, axes, config.number('epsilon', 1e-3))
    const value = graph.node('Reshape', [normal, graph.node('Shape', [input.value])])
    return input.with(scaled(layer, input, value, [axis]))
  },
}

/** x / |x|; Keras 2 bounds the square of the norm by 1e-12, Keras 3 the norm. */
export function unitNormalized(layer: KerasLayer, value: GraphValue, axes: readonly number[]): GraphValue {
  const { graph } = layer
  const square = reduce(layer, 'ReduceSum', graph.node('Mul', [value, value]), axes)
  const norm =
    layer.version.major < 3
      ? graph.node('Sqrt', [withNumber(layer, 'Max', square, 1e-12)])
      : withNumber(layer, 'Max', graph.node('Sqrt', [square]), 1e-12)
  return graph.node('Div', [value, norm])
}

export const unitNormalizationLowering: LayerLowering = {
  classes: ['UnitNormalization'],
  masks: 'pass',
  lower: (layer, { input }) => input.with(unitNormalized(layer, input.value, axesOf(layer, input, -1))),
}

/** x / sqrt(mean(x * x) + epsilon) * scale (https://arxiv.org/abs/1910.07467). */
export const rmsNormalizationLowering: LayerLowering = {
  classes: ['RMSNormalization'],
  variables: () => [{ name: 'scale' }],
  lower(layer, { input }) {
    const { graph } = layer
    const axes = axesOf(layer, input, -1)
    const square = reduce(layer, 'ReduceMean', graph.node('Mul', [input.value, input.value]), axes)
    const root = graph.node('Sqrt', [withNumber(layer, 'Add', square, layer.config.number('epsilon', 1e-6))])
    const normal = graph.node('Div', [input.value, root])
    return input.with(graph.node('Mul', [normal, alongAxes(layer, input, 'scale', axes)]))
  },
}

/** At inference the wrapped layer with the kernel that training left, which is divided by its norm already. */
export const spectralNormalizationLowering: LayerLowering = {
  classes: ['SpectralNormalization'],
  masks: 'own',
  keepsIntegers: true,
  ignores: ['power_iterations'],
  variables: ({ version }) => [
    ...(version.major >= 3 ? [{ name: 'kernel', repeated: true }] : []),
    { name: 'vector_u', trainable: false },
  ],
  inner: ({ config }) => [{ attribute: 'layer', description: config.object('layer') }],
  lower: (layer, { input }) => layer.inner('layer').apply([input]),
}
