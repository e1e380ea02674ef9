import { int } from '../../../onnx/index.js'
import type { LayerLowering } from '../layer.js'
import { knownSize } from '../nodes.js'
import type { KerasTensor } from '../tensor.js'

/** A layer applied to every step: all steps of all rows are one batch for it. */
export const timeDistributedLowering: LayerLowering = {
  classes: ['TimeDistributed'],
  masks: 'pass',
  inner: ({ config }) => [{ attribute: 'layer', description: config.object('layer') }],
  lower(layer, call) {
    const { input } = call
    const { graph } = layer
    call.argument('training')
    call.argument('mask')
    const steps = input.shape[0] ?? null
    const inside = input.shape.slice(1).map((_, axis) => knownSize(layer, input, axis + 1))
    const rows = graph.node('Reshape', [input.value, layer.integers([-1, ...inside])])
    const [result, ...others] = layer.inner('layer').apply([input.with(rows, { shape: inside, mask: null })])
    if (others.length > 0) throw layer.refuse('layer', 'has more than one output')
    return unfold(result!, steps)
    function unfold(output: KerasTensor, time: number | null): KerasTensor {
      const outside = graph.node('Shape', [input.value], { end: int(2) })
      const each = graph.node('Shape', [output.value], { start: int(1) })
      const shape = graph.node('Concat', [outside, each], { axis: int(0) })
      return output.with(graph.node('Reshape', [output.value, shape]), { shape: [time, ...output.shape] })
    }
  },
}
