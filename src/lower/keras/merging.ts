import { int, type GraphValue } from '../../onnx/index.js'
import type { KerasLayer, LayerCall, LayerLowering } from './layer.js'
import { axisIndex, withNumber } from './nodes.js'
import type { KerasTensor, RowShape } from './tensor.js'

/** Tensors of lower rank get axes of size 1 behind the batch, as Keras's merge layers give them. */
function aligned(layer: KerasLayer, inputs: readonly KerasTensor[]): readonly KerasTensor[] {
  const rank = Math.max(...inputs.map((input) => input.rank))
  return inputs.map((input) => {
    const missing = rank - input.rank
    if (missing === 0) return input
    const axes = Array.from({ length: missing }, (_, axis) => axis + 1)
    const value = layer.graph.node('Unsqueeze', [input.value, layer.integers(axes)])
    return input.with(value, { shape: [...axes.map(() => 1), ...input.shape] })
  })
}

function broadcastShape(layer: KerasLayer, inputs: readonly KerasTensor[]): RowShape {
  return inputs[0]!.shape.map((_, axis) => {
    const sizes = inputs.map(({ shape }) => shape[axis] ?? null).filter((size) => size !== 1)
    const known = [...new Set(sizes.filter((size) => size !== null))]
    if (known.length > 1) throw layer.refuse('input shape', `has sizes ${known.join(' and ')} on axis ${axis + 1}`)
    return sizes.length === 0 ? 1 : (known[0] ?? null)
  })
}

/** Keras 2: a step is in when every given mask has it. Keras 3: when any has it, and only if all are given. */
function mergedMask(layer: KerasLayer, { inputs }: LayerCall): GraphValue | null {
  const masks = inputs.map(({ mask }) => mask)
  const given = masks.filter((mask) => mask !== null)
  if (given.length === 0 || (layer.version.major >= 3 && given.length < masks.length)) return null
  const operator = layer.version.major >= 3 ? 'Or' : 'And'
  return given.reduce((left, right) => layer.graph.node(operator, [left, right]))
}

function merge(
  className: string,
  combine: (layer: KerasLayer, values: readonly GraphValue[]) => GraphValue,
): LayerLowering {
  return {
    classes: [className],
    masks: 'own',
    lower(layer, call) {
      const inputs = aligned(layer, call.inputs)
      const value = combine(
        layer,
        inputs.map((input) => input.value),
      )
      return inputs[0]!.with(value, { shape: broadcastShape(layer, inputs), mask: mergedMask(layer, call) })
    },
  }
}

/** One after the other, from the left. */
function fold(operator: string): (layer: KerasLayer, values: readonly GraphValue[]) => GraphValue {
  return (layer, values) => values.reduce((left, right) => layer.graph.node(operator, [left, right]))
}

const sum = fold('Add')

export const mergeLowerings: readonly LayerLowering[] = [
  merge('Add', sum),
  merge('Subtract', (layer, values) => {
    if (values.length !== 2) throw layer.refuse('inbound_nodes', `gives ${values.length} tensors, expected 2`)
    return fold('Sub')(layer, values)
  }),
  merge('Multiply', fold('Mul')),
  merge('Average', (layer, values) => withNumber(layer, 'Div', sum(layer, values), values.length)),
  merge('Maximum', fold('Max')),
  merge('Minimum', fold('Min')),
]

export const concatenateLowering: LayerLowering = {
  classes: ['Concatenate'],
  masks: 'own',
  keepsIntegers: true,
  lower(layer, call) {
    const { inputs, input } = call
    const types = new Set(inputs.map(({ dtype }) => dtype))
    if (types.has('string')) throw layer.refuse('input', 'is text')
    const { graph } = layer
    const dtype = types.size === 1 ? input.dtype : layer.dtype
    const axis = axisIndex(layer, input, layer.config.int('axis', -1))
    if (axis === 0) throw layer.refuse('axis', 'is that of the rows')
    if (inputs.some(({ rank }) => rank !== input.rank)) throw layer.refuse('input shape', 'has several ranks')
    const value = graph.node(
      'Concat',
      inputs.map((each) => graph.cast(each.value, dtype)),
      { axis: int(axis) },
    )
    const shape = input.shape.map((size, at) => {
      const sizes = inputs.map((each) => each.shape[at] ?? null)
      if (at + 1 !== axis) return sizes.find((known) => known !== null) ?? size
      return sizes.reduce<number | null>((total, known) => (total === null || known === null ? null : total + known), 0)
    })
    return input.with(value, { shape, dtype, mask: joinedMask(layer, call, axis) })
  },
}

/** Masks spread over the tensors, joined along the axis; a step is in when all its cells are. */
function joinedMask(layer: KerasLayer, { inputs }: LayerCall, axis: number): GraphValue | null {
  if (inputs.every(({ mask }) => mask === null)) return null
  const { graph } = layer
  const truth = (value: boolean): GraphValue => graph.constant(Uint8Array.of(value ? 1 : 0), [])
  const spread = inputs.map((input) => {
    const shape = graph.node('Shape', [input.value])
    const mask = input.mask === null ? truth(true) : graph.node('Unsqueeze', [input.mask, layer.integers([-1])])
    return graph.node('Expand', [mask, shape])
  })
  const joined = graph.cast(graph.node('Concat', spread, { axis: int(axis) }), 'int32')
  const least = graph.node('ReduceMin', [joined, layer.integers([-1])], { keepdims: int(0) })
  return graph.cast(least, 'bool')
}
