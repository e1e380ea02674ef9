import { int, ints } from '../../onnx/index.js'
import { activate } from './activations.js'
import { kernelAndBias, requireFloat32, windowOf } from './convolution.js'
import type { KerasLayer, LayerLowering } from './layer.js'
import { transpose } from './nodes.js'
import { fromChannelsFirst, reachOf, toChannelsFirst, type Window } from './spatial.js'

interface Cut {
  /** Cells cut off the full result, size * stride - stride + reach. */
  readonly before: number
  readonly after: number
  /** Zeros behind it. */
  readonly extra: number
}

/**
 * How TensorFlow cuts the result: it is the gradient of a convolution with the same padding over an output of a
 * given length (keras.src.backend.common.backend_utils._get_output_shape_given_tf_padding).
 */
function cutOf(window: Window, axis: number, outputPadding: number | null): Cut {
  const stride = window.strides[axis]!
  const reach = reachOf(window, axis)
  // Length = (size - 1) * stride + rest.
  let rest: number
  if (window.padding === 'same') rest = outputPadding === null ? stride : (reach % 2) + outputPadding
  else rest = reach + (outputPadding ?? Math.max(stride - reach, 0))
  const before = window.padding === 'same' ? Math.floor(Math.max(reach - rest, 0) / 2) : 0
  const after = reach - rest - before
  return { before, after: Math.max(after, 0), extra: Math.max(-after, 0) }
}

function outputPaddings(layer: KerasLayer, places: number): readonly (number | null)[] {
  return layer.config.has('output_padding')
    ? layer.config.ints('output_padding', places)
    : Array<null>(places).fill(null)
}

/** Conv1DTranspose, Conv2DTranspose and Conv3DTranspose. */
export const convTransposeLowering: LayerLowering = {
  classes: ['Conv1DTranspose', 'Conv2DTranspose', 'Conv3DTranspose'],
  limits: 'not in float64',
  ignores: ['groups'],
  variables: kernelAndBias,
  lower(layer, { input }) {
    requireFloat32(layer)
    const { config } = layer
    const window = windowOf(layer)
    const image = toChannelsFirst(layer, input)
    const filters = config.int('filters')
    const places = window.kernel.length
    const paddings = outputPaddings(layer, places)
    const cuts = window.kernel.map((_, axis) => cutOf(window, axis, paddings[axis]!))
    const kernel = layer.weight('kernel', [...window.kernel, filters, image.channels])
    // [*kernel, out, in] -> [in, out, *kernel]
    const order = [places + 1, places, ...window.kernel.map((_, axis) => axis)]
    const value = layer.graph.node(
      'ConvTranspose',
      [
        image.value,
        transpose(layer, kernel, order),
        ...(config.flag('use_bias', true) ? [layer.weight('bias', [filters])] : []),
      ],
      {
        kernel_shape: ints(window.kernel),
        strides: ints(window.strides),
        dilations: ints(window.dilations),
        pads: ints([...cuts.map(({ before }) => before), ...cuts.map(({ after }) => after)]),
        output_padding: ints(cuts.map(({ extra }) => extra)),
        group: int(1),
      },
    )
    const sizes = image.places.map((size, axis) => {
      const { before, after, extra } = cuts[axis]!
      return size === null ? null : (size - 1) * window.strides[axis]! + reachOf(window, axis) - before - after + extra
    })
    return activate(layer, 'activation', fromChannelsFirst(layer, input, { value, channels: filters, places: sizes }))
  },
}
