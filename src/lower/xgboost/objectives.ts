import { unsupported } from '../../core/errors.js'
import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import {
  graphExpFloat32,
  graphSigmoidFloat32,
  graphSoftmaxFloat32,
  sigmoidFloat32,
  softmaxFloat32,
} from '../../plan/index.js'

/** How an objective relates margins (sums over trees) to predictions. */
export interface Objective {
  readonly name: string
  /** Margin of the base score, which files hold in the unit of the prediction. */
  readonly marginOf: (score: number) => number
  /** Predictions of margins, rows x groups. */
  readonly predict: (margins: Float32Array, groups: number) => Float32Array
  /** The same in a graph, of [rows, groups] of float32. */
  readonly toOnnx: (graph: GraphBuilder, margins: GraphValue) => GraphValue
  /** What `predict` gives: one number a row, one probability a class, or margins of which the largest is the class. */
  readonly kind: 'value' | 'class-probabilities' | 'class-margins'
}

type Transform = Pick<Objective, 'marginOf' | 'predict' | 'toOnnx'>

// https://github.com/dmlc/xgboost/blob/v3.4.1/src/objective/: ProbToMargin and PredTransform of each.
const identity: Transform = {
  marginOf: (score) => score,
  predict: (margins) => margins,
  toOnnx: (_, margins) => margins,
}
const logarithmic: Transform = {
  marginOf: (score) => Math.fround(Math.log(score)),
  predict: (margins) => margins.map((margin) => Math.exp(margin)),
  toOnnx: graphExpFloat32,
}
const logitOf = (score: number) => -Math.fround(Math.log(Math.fround(Math.fround(1 / score) - 1)))
const logistic: Transform = {
  marginOf: logitOf,
  predict: (margins) => margins.map(sigmoidFloat32),
  toOnnx: graphSigmoidFloat32,
}

const OBJECTIVES = {
  'reg:squarederror': identity,
  'reg:squaredlogerror': identity,
  'reg:absoluteerror': identity,
  'reg:pseudohubererror': identity,
  'reg:quantileerror': identity,
  'reg:linear': identity,
  'reg:logistic': logistic,
  'reg:gamma': logarithmic,
  'reg:tweedie': logarithmic,
  'count:poisson': logarithmic,
  'survival:cox': logarithmic,
  'survival:aft': logarithmic,
  'rank:pairwise': identity,
  'rank:ndcg': identity,
  'rank:map': identity,
  'binary:logistic': logistic,
  'binary:logitraw': identity,
  'binary:hinge': {
    ...identity,
    predict: (margins: Float32Array) => margins.map((margin) => (margin > 0 ? 1 : 0)),
    toOnnx: (graph: GraphBuilder, margins: GraphValue) =>
      graph.cast(graph.node('Greater', [margins, graph.constant(new Float32Array(1), [1])]), 'float'),
  },
} as const satisfies Readonly<Record<string, Transform>>

const MULTI_CLASS: readonly Objective[] = [
  {
    name: 'multi:softprob',
    marginOf: identity.marginOf,
    predict: softmaxFloat32,
    toOnnx: graphSoftmaxFloat32,
    kind: 'class-probabilities',
  },
  { name: 'multi:softmax', ...identity, kind: 'class-margins' },
]

/** @throws ModelGateError code 'unsupported' naming an objective that is not known */
export function objectiveNamed(name: string): Objective {
  const multi = MULTI_CLASS.find((objective) => objective.name === name)
  if (multi !== undefined) return multi
  if (!Object.hasOwn(OBJECTIVES, name)) throw unsupported(`xgboost objective ${name}`, 'is not known')
  return { name, ...OBJECTIVES[name as keyof typeof OBJECTIVES], kind: 'value' }
}
