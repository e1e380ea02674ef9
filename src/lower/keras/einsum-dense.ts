import { activate } from './activations.js'
import type { KerasLayer, LayerLowering } from './layer.js'
import type { KerasTensor, RowShape } from './tensor.js'

/** activation(einsum(equation, x, kernel) + bias); the stored bias has the axes that broadcasting needs. */
export const einsumDenseLowering: LayerLowering = {
  classes: ['EinsumDense'],
  ignores: ['output_shape'],
  variables: ({ config }) => [{ name: 'kernel' }, ...(config.has('bias_axes') ? [{ name: 'bias' }] : [])],
  lower(layer, { input }) {
    const equation = layer.config.text('equation').replaceAll(' ', '')
    const kernel = layer.numbers('kernel')
    const shape = resultShape(layer, equation, input, kernel.shape)
    let value = layer.graph.node('Einsum', [input.value, layer.weight('kernel')], { equation })
    if (layer.config.has('bias_axes')) value = layer.graph.node('Add', [value, layer.weight('bias')])
    return activate(layer, 'activation', input.with(value, { shape }))
  },
}

/** Sizes of the result's letters, taken from the input and the kernel. `...` stands for axes of the input. */
function resultShape(layer: KerasLayer, equation: string, input: KerasTensor, kernel: readonly number[]): RowShape {
  const parts = /^([A-Za-z.]+),([A-Za-z]+)->([A-Za-z.]+)$/.exec(equation)
  const refuse = (): Error => layer.refuse('equation', `does not fit rows of [${input.shape.join(', ')}]`)
  if (parts === null) throw refuse()
  const [, left, right, result] = parts as unknown as [string, string, string, string]
  const letters = left.replace('...', '')
  const elided = left.includes('...') ? input.rank - letters.length : 0
  if (elided < 0 || right.length !== kernel.length || input.rank !== letters.length + elided) throw refuse()
  const hidden = Array.from({ length: elided }, (_, at) => String(at))
  const expand = (text: string): string[] =>
    Array.from(text.replace('...', '*')).flatMap((sign) => (sign === '*' ? hidden : [sign]))
  const sizes = new Map<string, number | null>(expand(right).map((letter, at) => [letter, kernel[at]!]))
  for (const [at, letter] of expand(left).entries())
    if (at > 0) sizes.set(letter, input.shape[at - 1] ?? sizes.get(letter) ?? null)
  const [, ...rows] = expand(result)
  if (rows.some((letter) => !sizes.has(letter)) || expand(result)[0] !== expand(left)[0]) throw refuse()
  return rows.map((letter) => sizes.get(letter) ?? null)
}
