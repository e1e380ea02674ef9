import type { JsonValue } from '../../../core/json.js'
import type { GraphValue } from '../../../onnx/index.js'
import { int } from '../../../onnx/index.js'
import { tensorsIn } from '../call.js'
import { isObject } from '../config.js'
import type { CallValue, KerasLayer, LayerLowering } from '../layer.js'
import { withNumber } from '../nodes.js'
import type { KerasTensor } from '../tensor.js'
import { flip, ZERO_OUTPUT } from './sequence.js'

/** One layer over the sequence, another over its reverse (https://keras.io/api/layers/recurrent_layers/bidirectional/). */
export const bidirectionalLowering: LayerLowering = {
  classes: ['Bidirectional'],
  masks: 'own',
  limits: 'stateful',
  inner: ({ config }) => {
    const forward = config.object('layer')
    return [
      { attribute: 'forward_layer', description: forward },
      {
        attribute: 'backward_layer',
        description: config.has('backward_layer') ? config.object('backward_layer') : turned(forward),
      },
    ]
  },
  lower(layer, call) {
    const mode = layer.config.raw('merge_mode') ?? null
    const forward = layer.inner('forward_layer')
    const mask = call.tensor('mask', 2)
    call.argument('training', 3)
    const keyword = call.argument('initial_state', 1)
    const states = keyword === undefined ? call.inputs.slice(1) : tensorsIn(keyword)
    const half = states.length / 2
    if (!Number.isInteger(half)) throw layer.refuse('initial_state', `holds ${states.length} tensors`)
    const input = mask === undefined ? call.input : call.input.withMask(mask.value)
    const run = (attribute: string, initial: readonly KerasTensor[]): readonly KerasTensor[] => {
      const keywords: Record<string, CallValue> = initial.length > 0 ? { initial_state: initial } : {}
      return layer
        .inner(attribute)
        .apply([input], { ...keywords, [ZERO_OUTPUT]: layer.version.major > 2 || layer.version.minor >= 4 })
    }
    const [ahead, ...aheadStates] = run('forward_layer', states.slice(0, half))
    const [behind, ...behindStates] = run('backward_layer', states.slice(half))
    const sequences = forward.config.flag('return_sequences', false)
    const reversed = sequences ? behind!.with(flip(layer, behind!.value, 1)) : behind!
    return [...merge(layer, mode, ahead!, reversed), ...aheadStates, ...behindStates]
  },
}

/** The same layer over the reverse. */
function turned(description: JsonValue): JsonValue {
  if (!isObject(description) || !isObject(description.config)) return description
  const { config } = description
  return { ...description, config: { ...config, go_backwards: config.go_backwards !== true } }
}

function merge(layer: KerasLayer, mode: JsonValue, ahead: KerasTensor, behind: KerasTensor): readonly KerasTensor[] {
  const { graph } = layer
  const both: [GraphValue, GraphValue] = [ahead.value, behind.value]
  switch (mode) {
    case null:
      return [ahead, behind]
    case 'sum':
      return [ahead.with(graph.node('Add', both))]
    case 'mul':
      return [ahead.with(graph.node('Mul', both))]
    case 'ave':
      return [ahead.with(withNumber(layer, 'Div', graph.node('Add', both), 2))]
    case 'concat': {
      const size = (ahead.shape.at(-1) ?? 0) + (behind.shape.at(-1) ?? 0)
      const shape = [...ahead.shape.slice(0, -1), size]
      return [ahead.with(graph.node('Concat', both, { axis: int(-1) }), { shape })]
    }
    default:
      throw layer.refuse('merge_mode', `is ${JSON.stringify(mode)}`)
  }
}
