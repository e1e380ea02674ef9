import { unsupported } from '../../core/errors.js'
import { isObject } from './config.js'
import type { KerasLayer, LayerLowering } from './layer.js'
import { axisIndex, withNumber } from './nodes.js'
import type { KerasTensor } from './tensor.js'

/** x * scale + offset; either may be one number a channel. */
export const rescalingLowering: LayerLowering = {
  classes: ['Rescaling'],
  masks: 'own',
  lower(layer, { input }) {
    const { graph, config } = layer
    const factor = layer.constant(config.numbers('scale'), shapeOf(config.raw('scale')))
    const offset = layer.constant(
      config.has('offset') ? config.numbers('offset') : [0],
      shapeOf(config.raw('offset') ?? 0),
    )
    const value = graph.node('Add', [graph.node('Mul', [input.value, factor]), offset])
    return input.with(value, layer.version.major >= 3 ? {} : { mask: null })
  },
}

function shapeOf(value: unknown): readonly number[] {
  return Array.isArray(value) ? [value.length, ...shapeOf(value[0])] : []
}

/** (x - mean) / max(sqrt(variance), 1e-7) on the axes that `axis` keeps; `invert` undoes it. */
export const normalizationLowering: LayerLowering = {
  classes: ['Normalization'],
  masks: 'own',
  variables: ({ config }) =>
    config.has('mean') ? [] : ['mean', 'variance', 'count'].map((name) => ({ name, trainable: false })),
  lower(layer, { input }) {
    const { graph, config } = layer
    const axes = keptAxes(layer, input)
    const statistic = (name: 'mean' | 'variance'): readonly number[] =>
      config.has('mean') ? config.numbers(name) : Array.from(layer.numbers(name).data)
    const spread = input.shape.map((size, at) => (axes.includes(at + 1) ? size : 1))
    if (spread.includes(null)) throw layer.refuse('axis', 'keeps an axis whose size only the run knows')
    const shape = [1, ...(spread as number[])]
    const cells = shape.reduce((product, size) => product * size, 1)
    const constant = (name: 'mean' | 'variance'): ReturnType<KerasLayer['constant']> => {
      const values = statistic(name)
      if (values.length === 1) return layer.constant(values, [])
      if (values.length === cells) return layer.constant(values, shape)
      throw unsupported(layer.path, `${name} has ${values.length} numbers, expected ${cells}`)
    }
    const deviation = withNumber(layer, 'Max', graph.node('Sqrt', [constant('variance')]), 1e-7)
    const value = config.flag('invert', false)
      ? graph.node('Add', [constant('mean'), graph.node('Mul', [input.value, deviation])])
      : graph.node('Div', [graph.node('Sub', [input.value, constant('mean')]), deviation])
    return input.with(value, layer.version.major >= 3 ? {} : { mask: null })
  },
}

function keptAxes(layer: KerasLayer, input: KerasTensor): readonly number[] {
  const axis = layer.config.raw('axis') ?? null
  if (axis === null) return []
  if (isObject(axis)) throw layer.refuse('axis', 'is an object')
  return (typeof axis === 'number' ? [axis] : layer.config.ints('axis')).map((at) => axisIndex(layer, input, at))
}
