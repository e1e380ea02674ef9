import { floats } from '../../../onnx/index.js'
import type { KerasLayer } from '../layer.js'

interface OperatorActivation {
  readonly name: string
  readonly alpha?: number
  readonly beta?: number
}

/** Activations that ONNX's LSTM, GRU and RNN compute themselves (https://onnx.ai/onnx/operators/onnx__LSTM.html). */
const OPERATOR_ACTIVATIONS: Readonly<Record<string, OperatorActivation>> = {
  tanh: { name: 'Tanh' },
  sigmoid: { name: 'Sigmoid' },
  relu: { name: 'Relu' },
  linear: { name: 'Affine', alpha: 1, beta: 0 },
  softsign: { name: 'Softsign' },
  softplus: { name: 'Softplus' },
  elu: { name: 'Elu', alpha: 1 },
  leaky_relu: { name: 'LeakyRelu', alpha: 0.2 },
}

/**
 * Attributes of an ONNX recurrent operator for the activations under `keys` of the config, one for each of its
 * functions; null when it cannot compute one of them, or not in the layer's type.
 */
export function operatorActivations(
  layer: KerasLayer,
  keys: readonly string[],
): Record<string, readonly string[] | ReturnType<typeof floats>> | null {
  if (layer.dtype !== 'float') return null
  const found: OperatorActivation[] = []
  for (const key of keys) {
    const activation = operatorActivation(layer, key)
    if (activation === null) return null
    found.push(activation)
  }
  const alphas = found.flatMap(({ alpha }) => alpha ?? [])
  const betas = found.flatMap(({ beta }) => beta ?? [])
  return {
    activations: found.map(({ name }) => name),
    ...(alphas.length > 0 ? { activation_alpha: floats(alphas) } : {}),
    ...(betas.length > 0 ? { activation_beta: floats(betas) } : {}),
  }
}

function operatorActivation(layer: KerasLayer, key: string): OperatorActivation | null {
  const name = layer.config.raw(key) ?? 'linear'
  if (typeof name !== 'string') return null
  if (name === 'hard_sigmoid') {
    return { name: 'HardSigmoid', alpha: layer.version.major < 3 ? 0.2 : 1 / 6, beta: 0.5 }
  }
  return Object.hasOwn(OPERATOR_ACTIVATIONS, name) ? OPERATOR_ACTIVATIONS[name]! : null
}
