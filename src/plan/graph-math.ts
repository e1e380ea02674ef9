import { int, type GraphBuilder, type GraphValue } from '../onnx/index.js'
import { graphProduct, graphScalar } from './graph-nodes.js'

/** What arithmetic takes: a value of the graph, or a number that becomes a constant. */
export type Operand = GraphValue | number

type Unary = (value: GraphValue) => GraphValue
type Binary = (left: Operand, right: Operand) => GraphValue

/** Arithmetic on matrices of doubles in a graph; shapes broadcast. Comparisons give booleans. */
export interface GraphMath {
  readonly add: Binary
  readonly sub: Binary
  readonly mul: Binary
  readonly div: Binary
  readonly pow: Binary
  readonly max: Binary
  readonly min: Binary
  readonly less: Binary
  readonly lessEqual: Binary
  readonly greater: Binary
  readonly greaterEqual: Binary
  readonly equal: Binary
  readonly and: Binary
  readonly or: Binary
  readonly not: Unary
  readonly isNaN: Unary
  readonly neg: Unary
  readonly abs: Unary
  readonly exp: Unary
  readonly log: Unary
  readonly sqrt: Unary
  readonly sin: Unary
  readonly cos: Unary
  readonly tanh: Unary
  readonly floor: Unary
  readonly sigmoid: Unary
  readonly square: Unary
  /** log(1 + x) and exp(x) - 1 without cancellation near zero. */
  readonly log1p: Unary
  readonly expm1: Unary
  /** Towards zero. */
  readonly trunc: Unary
  readonly where: (condition: GraphValue, yes: Operand, no: Operand) => GraphValue
  /** Booleans or integers as 0.0, 1.0, ... */
  readonly number: Unary
  /** Matrix product with a constant of rows x cols, row-major. */
  readonly times: (value: GraphValue, rows: number, cols: number, data: Float64Array) => GraphValue
  /** Over the columns: [rows, 1]. */
  readonly rowMax: Unary
  readonly rowMin: Unary
  /** Over everything: [1, 1]. */
  readonly allMin: Unary
  readonly allMax: Unary
  /** left + ... + right, one after the other. */
  readonly sum: (values: readonly GraphValue[]) => GraphValue
  /** Coefficients from the highest power on, by Horner's rule. */
  readonly polynomial: (value: GraphValue, coefficients: readonly number[]) => GraphValue
}

/** The arithmetic of a graph. */
export function graphMath(graph: GraphBuilder): GraphMath {
  const operand = (value: Operand): GraphValue => (typeof value === 'number' ? graphScalar(graph, value) : value)
  const unary =
    (operator: string): Unary =>
    (value) =>
      graph.node(operator, [value])
  const binary =
    (operator: string): Binary =>
    (left, right) =>
      graph.node(operator, [operand(left), operand(right)])
  const reduced =
    (operator: string, axes: readonly number[]): Unary =>
    (value) =>
      graph.node(operator, [value, graph.constant(BigInt64Array.from(axes, BigInt), [axes.length])], {
        keepdims: int(1),
      })
  const [add, sub, mul, div] = [binary('Add'), binary('Sub'), binary('Mul'), binary('Div')]
  const [exp, log, equal] = [unary('Exp'), unary('Log'), binary('Equal')]
  const where: GraphMath['where'] = (condition, yes, no) => graph.node('Where', [condition, operand(yes), operand(no)])
  return {
    add,
    sub,
    mul,
    div,
    pow: binary('Pow'),
    max: binary('Max'),
    min: binary('Min'),
    less: binary('Less'),
    lessEqual: binary('LessOrEqual'),
    greater: binary('Greater'),
    greaterEqual: binary('GreaterOrEqual'),
    equal,
    and: binary('And'),
    or: binary('Or'),
    not: unary('Not'),
    isNaN: unary('IsNaN'),
    neg: unary('Neg'),
    abs: unary('Abs'),
    exp,
    log,
    sqrt: unary('Sqrt'),
    sin: unary('Sin'),
    cos: unary('Cos'),
    tanh: unary('Tanh'),
    floor: unary('Floor'),
    // onnxruntime's Sigmoid subtracts from 1, so that small values are 0; shares of them must not be.
    sigmoid: (value) => div(1, add(1, exp(unary('Neg')(value)))),
    square: (value) => mul(value, value),
    // Kahan's way: the error of 1 + x is the same in the logarithm and in the divisor.
    log1p(value) {
      const shifted = add(value, 1)
      const change = sub(shifted, 1)
      const ratio = div(mul(value, log(shifted)), change)
      return where(equal(change, 0), value, where(isInfinite(graph, shifted), log(shifted), ratio))
    },
    expm1(value) {
      const power = exp(value)
      const change = sub(power, 1)
      const ratio = div(mul(change, value), log(power))
      const far = graph.node('Or', [equal(change, -1), isInfinite(graph, power)])
      return where(equal(change, 0), value, where(far, change, ratio))
    },
    trunc: (value) => mul(graph.node('Sign', [value]), graph.node('Floor', [graph.node('Abs', [value])])),
    where,
    number: (value) => graph.cast(value, 'double'),
    times: (value, rows, cols, data) => graphProduct(graph, value, graph.constant(data, [rows, cols])),
    rowMax: reduced('ReduceMax', [1]),
    rowMin: reduced('ReduceMin', [1]),
    allMin: reduced('ReduceMin', [0, 1]),
    allMax: reduced('ReduceMax', [0, 1]),
    sum: (values) => values.reduce((total, value) => add(total, value)),
    polynomial: (value, [first = 0, ...rest]) =>
      rest.reduce<GraphValue>(
        (sum, coefficient) => add(mul(sum, value), coefficient),
        constantLike(graph, value, first),
      ),
  }
}

function isInfinite(graph: GraphBuilder, value: GraphValue): GraphValue {
  return graph.node('IsInf', [value])
}

/** A number that broadcasts like any other operand. */
function constantLike(graph: GraphBuilder, value: GraphValue, number: number): GraphValue {
  return { ...graphScalar(graph, number), elementType: value.elementType }
}
