import { Attributes, canonicalClass, numberOf } from '../../formats/index.js'
import {
  copyOf,
  graphMatrix,
  graphRow,
  numericInput,
  numericTransformer,
  toDense,
  type DenseBlock,
  type SparseBlock,
} from '../../plan/index.js'
import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import { inputsOf } from './features.js'
import type { Lowering } from './lowering.js'

/** One step of column-wise arithmetic, a constant a column. */
interface Step {
  readonly operator: 'Sub' | 'Div' | 'Mul' | 'Add'
  readonly operand: Float64Array
}

/** Scalers with a fitted centre and spread. The order of the operations is scikit-learn's: it decides the last bit. */
export const scalersLowering: Lowering = {
  classes: ['StandardScaler', 'MinMaxScaler', 'MaxAbsScaler', 'RobustScaler'].map(
    (name) => `sklearn.preprocessing.${name}`,
  ),
  lower(object) {
    const attributes = Attributes.of(object)
    const className = canonicalClass(attributes.className)
    const steps = stepsOf(attributes, className)
    const clip = clipOf(attributes, className)
    const about = {
      className,
      inputs: inputsOf(attributes, 'number', steps[0]?.operand.length),
      missing: 'allowed' as const,
    }
    const scaleOwn = (block: DenseBlock): DenseBlock => {
      for (const step of steps) applyStep(block, step)
      if (clip !== null) clipInPlace(block.data, clip)
      return block
    }
    const scaler = numericTransformer(
      about,
      (input) => {
        if (input.kind === 'dense' || !isColumnScale(steps)) return scaleOwn(copyOf(toDense(input)))
        const output = scaleSparse(input, steps)
        if (clip !== null) clipInPlace(output.data, clip)
        return output
      },
      {
        toOnnx(graph, input) {
          let value = graphMatrix(graph, input)
          for (const { operator, operand } of steps) value = graph.node(operator, [value, graphRow(graph, operand)])
          if (clip !== null) value = graph.node('Clip', [value, ...clip.map((bound) => graphScalarOf(graph, bound))])
          return { transformed: value }
        },
      },
    )
    const transformOwn = (block: DenseBlock) => scaleOwn(toDense(numericInput(block, about)))
    return { ...scaler, givesNew: true, transformOwn }
  },
}

/** Clip wants its bounds as tensors of no dimension. */
function graphScalarOf(graph: GraphBuilder, value: number): GraphValue {
  return graph.constant(Float64Array.of(value), [])
}

function stepsOf(attributes: Attributes, className: string): readonly Step[] {
  const step = (operator: Step['operator'], name: string): Step => ({ operator, operand: attributes.floats(name) })
  const when = (flag: string, operator: Step['operator'], name: string): Step[] =>
    attributes.boolean(flag) ? [step(operator, name)] : []
  switch (className) {
    case 'sklearn.preprocessing.StandardScaler':
      return [...when('with_mean', 'Sub', 'mean_'), ...when('with_std', 'Div', 'scale_')]
    case 'sklearn.preprocessing.MinMaxScaler':
      return [step('Mul', 'scale_'), step('Add', 'min_')]
    case 'sklearn.preprocessing.RobustScaler':
      return [...when('with_centering', 'Sub', 'center_'), ...when('with_scaling', 'Div', 'scale_')]
    default:
      return [step('Div', 'scale_')]
  }
}

/** `clip` came with MinMaxScaler in 0.24 and with MaxAbsScaler in 1.7. */
function clipOf(attributes: Attributes, className: string): readonly [number, number] | null {
  if (!attributes.has('clip') || !attributes.boolean('clip')) return null
  if (className === 'sklearn.preprocessing.MaxAbsScaler') return [-1, 1]
  const [low, high] = attributes.list('feature_range')
  return [numberOf(low), numberOf(high)]
}

// A loop for each operator: called for every cell, a function would cost more than the arithmetic.
function applyStep({ data, cols }: DenseBlock, { operator, operand }: Step): void {
  for (let from = 0; from < data.length; from += cols) {
    switch (operator) {
      case 'Sub':
        for (let col = 0; col < cols; col++) data[from + col]! -= operand[col]!
        break
      case 'Div':
        for (let col = 0; col < cols; col++) data[from + col]! /= operand[col]!
        break
      case 'Mul':
        for (let col = 0; col < cols; col++) data[from + col]! *= operand[col]!
        break
      case 'Add':
        for (let col = 0; col < cols; col++) data[from + col]! += operand[col]!
        break
    }
  }
}

/** Zeros stay zeros under division only. */
function isColumnScale(steps: readonly Step[]): boolean {
  return steps.every((step) => step.operator === 'Div')
}

/** scikit-learn multiplies sparse columns by the reciprocal (inplace_column_scale), which is not the same last bit. */
function scaleSparse(input: SparseBlock, steps: readonly Step[]): SparseBlock {
  const data = input.data.slice()
  for (const { operand } of steps) {
    const reciprocal = operand.map((value) => 1 / value)
    for (let at = 0; at < data.length; at++) data[at]! *= reciprocal[input.indices[at]!]!
  }
  return { ...input, data }
}

/** numpy.clip: NaN passes. */
function clipInPlace(data: Float64Array, [low, high]: readonly [number, number]): void {
  for (let at = 0; at < data.length; at++) {
    if (data[at]! < low) data[at] = low
    else if (data[at]! > high) data[at] = high
  }
}
