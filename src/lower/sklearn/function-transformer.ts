import { unsupported } from '../../core/errors.js'
import { Attributes, describeValue, PyDict, PyGlobal, PyObject, type PyValue } from '../../formats/index.js'
import {
  expit,
  graphArctangent,
  graphConcat,
  graphMath,
  graphMatrix,
  graphScalar,
  toDense,
  toSparse,
  transformerFacts,
  type Block,
} from '../../plan/index.js'
import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import { inputsOf } from './features.js'
import type { Lowering } from './lowering.js'

const NAME = 'sklearn.preprocessing.FunctionTransformer'

/** A numpy ufunc of one argument. */
export interface Ufunc {
  readonly apply: (value: number) => number
  readonly graph: (graph: GraphBuilder, value: GraphValue) => GraphValue
}

const node =
  (operator: string): Ufunc['graph'] =>
  (graph, value) =>
    graph.node(operator, [value])
const scaled =
  (operator: string, factor: number): Ufunc['graph'] =>
  (graph, value) =>
    graph.node('Mul', [graph.node(operator, [value]), graphScalar(graph, factor)])

/** (e^x - e^-x) / 2, or with a plus. */
const halves =
  (operator: 'Add' | 'Sub'): Ufunc['graph'] =>
  (graph, value) => {
    const { exp, mul, neg } = graphMath(graph)
    return mul(graph.node(operator, [exp(value), exp(neg(value))]), 0.5)
  }

/** Functions that people pass; those whose last bit depends on numpy's own code are within one unit of it. */
const UFUNCS: Readonly<Record<string, Ufunc>> = {
  log: { apply: Math.log, graph: node('Log') },
  log1p: {
    apply: Math.log1p,
    graph: (graph, value) => graphMath(graph).log1p(value),
  },
  log2: { apply: Math.log2, graph: scaled('Log', Math.LOG2E) },
  log10: { apply: Math.log10, graph: scaled('Log', Math.LOG10E) },
  exp: { apply: Math.exp, graph: node('Exp') },
  expm1: {
    apply: Math.expm1,
    graph: (graph, value) => graphMath(graph).expm1(value),
  },
  sqrt: { apply: Math.sqrt, graph: node('Sqrt') },
  cbrt: { apply: Math.cbrt, graph: graphCubeRoot },
  square: { apply: (value) => value * value, graph: (graph, value) => graph.node('Mul', [value, value]) },
  absolute: { apply: Math.abs, graph: node('Abs') },
  fabs: { apply: Math.abs, graph: node('Abs') },
  negative: { apply: (value) => -value, graph: node('Neg') },
  reciprocal: { apply: (value) => 1 / value, graph: node('Reciprocal') },
  sign: { apply: Math.sign, graph: node('Sign') },
  floor: { apply: Math.floor, graph: node('Floor') },
  ceil: { apply: Math.ceil, graph: node('Ceil') },
  sin: { apply: Math.sin, graph: node('Sin') },
  cos: { apply: Math.cos, graph: node('Cos') },
  tan: {
    apply: Math.tan,
    graph: (graph, value) => graphMath(graph).div(graph.node('Sin', [value]), graph.node('Cos', [value])),
  },
  tanh: { apply: Math.tanh, graph: node('Tanh') },
  arcsinh: { apply: Math.asinh, graph: graphAreaSine },
  sinh: { apply: Math.sinh, graph: halves('Sub') },
  cosh: { apply: Math.cosh, graph: halves('Add') },
  arctan: { apply: Math.atan, graph: graphArctangent },
  exp2: { apply: (value) => 2 ** value, graph: (graph, value) => graphMath(graph).pow(2, value) },
  trunc: { apply: Math.trunc, graph: (graph, value) => graphMath(graph).trunc(value) },
  rint: { apply: roundHalfEven, graph: node('Round') },
  positive: { apply: (value) => value, graph: (_, value) => value },
  deg2rad: {
    apply: (value) => value * (Math.PI / 180),
    graph: (graph, value) => graphMath(graph).mul(value, Math.PI / 180),
  },
  rad2deg: {
    apply: (value) => value * (180 / Math.PI),
    graph: (graph, value) => graphMath(graph).mul(value, 180 / Math.PI),
  },
  isnan: {
    apply: (value) => Number(Number.isNaN(value)),
    graph: (graph, value) => graphMath(graph).number(graphMath(graph).isNaN(value)),
  },
}
/** Other names of the same functions: numpy's own, and those that numpy wraps. */
const ALIASES: Readonly<Record<string, string>> = {
  abs: 'absolute',
  radians: 'deg2rad',
  degrees: 'rad2deg',
  asinh: 'arcsinh',
  atan: 'arctan',
}

/** Of scipy.special. */
const SPECIAL: Readonly<Record<string, Ufunc>> = {
  expit: { apply: expit, graph: node('Sigmoid') },
  logit: { apply: (value) => Math.log(value / (1 - value)), graph: graphLogit },
  exp2: UFUNCS['exp2']!,
  log1p: UFUNCS['log1p']!,
  expm1: UFUNCS['expm1']!,
  cbrt: UFUNCS['cbrt']!,
}

function roundHalfEven(value: number): number {
  const floor = Math.floor(value)
  const rest = value - floor
  return rest < 0.5 || (rest === 0.5 && floor % 2 === 0) ? floor : floor + 1
}

/** The power, and a step of Newton's method towards what it rounds away from. */
function graphCubeRoot(graph: GraphBuilder, value: GraphValue): GraphValue {
  const { abs, div, equal, less, mul, neg, or, pow, square, sub, where } = graphMath(graph)
  const size = abs(value)
  const root = pow(size, 1 / 3)
  const special = or(equal(size, 0), equal(size, Infinity))
  const safe = where(special, 1, root)
  const better = sub(safe, div(sub(mul(square(safe), safe), where(special, 1, size)), mul(square(safe), 3)))
  const positive = where(special, size, better)
  return where(less(value, 0), neg(positive), positive)
}

function graphAreaSine(graph: GraphBuilder, value: GraphValue): GraphValue {
  const { abs, add, div, greater, less, log, log1p, min, neg, sqrt, square, where } = graphMath(graph)
  const size = abs(value)
  const near = min(size, FAR)
  const inside = log1p(add(near, div(square(near), add(sqrt(add(square(near), 1)), 1))))
  const positive = where(greater(size, FAR), add(log(size), Math.LN2), inside)
  return where(less(value, 0), neg(positive), positive)
}

/** Beyond it the square has no room for the one that is added. */
const FAR = 1e9

function graphLogit(graph: GraphBuilder, value: GraphValue): GraphValue {
  const { div, log, sub } = graphMath(graph)
  return log(div(value, sub(1, value)))
}

/** No function (the identity) or a numpy ufunc; other functions are code that is not in the file. */
export const functionTransformerLowering: Lowering = {
  classes: [NAME],
  lower(object, context) {
    const attributes = Attributes.of(object)
    const ufunc = ufuncOf(attributes.raw('func'), context.path)
    const options = attributes.get('kw_args') ?? null
    if (options !== null && !(options instanceof PyDict && options.size === 0)) {
      throw unsupported(`${NAME}.kw_args`, `arguments of the function are not supported (at ${context.path})`)
    }
    const known = attributes.has('n_features_in_')
    return {
      ...transformerFacts(NAME, known ? inputsOf(attributes, ufunc === null ? 'any' : 'number') : []),
      transform: (block) => (ufunc === null ? block : mapBlock(block, ufunc.apply)),
      toOnnx(graph, input) {
        if (ufunc === null) return { transformed: graphConcat(graph, input) }
        return { transformed: ufunc.graph(graph, graphMatrix(graph, input)) }
      },
    }
  },
}

function mapBlock(block: Block, apply: (value: number) => number): Block {
  if (block.kind === 'sparse' && apply(0) !== 0) {
    const dense = toDense(block)
    return { ...dense, data: dense.data.map(apply) }
  }
  const numbers = block.kind === 'sparse' ? toSparse(block) : toDense(block)
  return { ...numbers, data: numbers.data.map(apply) }
}

/** A function as a numpy ufunc, null for none. @throws unsupported naming a function whose code is not in the file */
export function ufuncOf(func: PyValue, path: string): Ufunc | null {
  if (func === null) return null
  if (func instanceof PyObject && /^numpy\.(_?core)\._ufunc_reconstruct$/.test(func.className ?? '')) {
    // How NumPy before 1.20 pickles a ufunc: module and name.
    const [module, name] = func.args
    if (typeof module === 'string' && typeof name === 'string') return ufuncOf(new PyGlobal(module, name), path)
  }
  if (!(func instanceof PyGlobal)) throw unsupported(NAME, `a function made by ${describeValue(func)} (at ${path})`)
  const ufunc = namedUfunc(func)
  if (ufunc !== undefined) return ufunc
  throw unsupported(
    func.qualifiedName,
    `${NAME} calls this function, whose code is not in the file (at ${path})`,
    'Use a numpy function such as numpy.log1p, or run the model with a Python interpreter (runtime: python).',
  )
}

function namedUfunc({ module, name }: PyGlobal): Ufunc | undefined {
  const known = /^numpy(\.|$)/.test(module) ? UFUNCS : /^scipy\.special(\.|$)/.test(module) ? SPECIAL : {}
  const key = Object.hasOwn(ALIASES, name) ? ALIASES[name]! : name
  return Object.hasOwn(known, key) ? known[key] : undefined
}
