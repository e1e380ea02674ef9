import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import { graphMath } from '../graph-math.js'
import {
  graphArgmax,
  graphBinaryColumns,
  graphColumns,
  graphFlat,
  graphRowSum,
  graphScalar,
  graphSoftmax,
} from '../graph-nodes.js'
import { argmaxRows, binaryColumns, expit, logSumExpRows, softmaxRows } from '../links.js'
import type { DenseBlock, GraphOutputs } from '../types.js'
import { accurateExp, accurateLog } from './accurate.js'
import { pairwiseSum } from './pairwise-sum.js'

/**
 * How raw scores (sums over trees) relate to probabilities and labels, for one loss in one dialect.
 * `raw` is rows x 1 for two classes, rows x classes for more.
 */
export interface BoostingLink {
  /** Raw scores that the sum starts from, out of the init estimator's probabilities (rows x classes). */
  start(probabilities: DenseBlock): Float64Array
  /** The same in a graph, a column of [rows, 1] each. */
  graphStart(graph: GraphBuilder, probabilities: GraphValue, classes: number): GraphValue[]
  probabilities(raw: DenseBlock): Float64Array
  labels(raw: DenseBlock): Int32Array
  /** Labels and probabilities of raw scores in an ONNX graph. */
  toOnnx(graph: GraphBuilder, raw: GraphValue): GraphOutputs
}

const FLOAT32_EPSILON = 2 ** -23
const FLOAT64_EPSILON = 2 ** -52

/** `sklearn.ensemble._gb_losses`, scikit-learn < 1.4: log-odds by the plain formula, labels from probabilities. */
export const BOOSTING_LINKS_BEFORE_1_4 = {
  binomial: {
    start: (given) => positive(given, FLOAT32_EPSILON, (p) => accurateLog(p / (1 - p))),
    graphStart: (graph, given) => [graphOdds(graph, given, FLOAT32_EPSILON)],
    probabilities: (raw) => binaryColumns(raw.data.map(expit)),
    labels(raw) {
      return argmaxRows({ ...raw, cols: 2, data: this.probabilities(raw) })
    },
    toOnnx(graph, raw) {
      const probabilities = graphBinaryColumns(graph, graph.node('Sigmoid', [raw]))
      return { probabilities, labels: graphArgmax(graph, probabilities) }
    },
  },
  multinomial: {
    start: (given) => given.data.map((p) => accurateLog(clip(p, FLOAT32_EPSILON))),
    graphStart: (graph, given, classes) =>
      graphEach(graph, graphMath(graph).log(graphClip(graph, given, FLOAT32_EPSILON)), classes),
    probabilities(raw) {
      const total = logSumExpRows(raw)
      return raw.data.map((score, at) => Math.exp(score - total[Math.floor(at / raw.cols)]!) || 0)
    },
    labels(raw) {
      return argmaxRows({ ...raw, data: this.probabilities(raw) })
    },
    toOnnx(graph, raw) {
      const probabilities = graphSoftmax(graph, raw)
      return { probabilities, labels: graphArgmax(graph, probabilities) }
    },
  },
  exponential: {
    start: (given) => positive(given, FLOAT32_EPSILON, (p) => 0.5 * accurateLog(p / (1 - p))),
    graphStart: (graph, given) => [graphMath(graph).mul(graphOdds(graph, given, FLOAT32_EPSILON), 0.5)],
    probabilities: (raw) => binaryColumns(raw.data.map((score) => expit(2 * score))),
    labels: signs,
    toOnnx: (graph, raw) => graphSigned(graph, raw, 2),
  },
} as const satisfies Record<string, BoostingLink>

/** `sklearn._loss`, scikit-learn >= 1.4: scipy's logit, symmetric multinomial logit, labels from raw scores. */
export const BOOSTING_LINKS = {
  binomial: {
    start: (given) => positive(given, FLOAT64_EPSILON, logit),
    graphStart: (graph, given) => [graphOdds(graph, given, FLOAT64_EPSILON)],
    probabilities: (raw) => binaryColumns(raw.data.map(expit)),
    labels: signs,
    toOnnx: (graph, raw) => graphSigned(graph, raw, 1),
  },
  multinomial: {
    start: symmetricLogit,
    graphStart: graphSymmetricLogit,
    probabilities(raw) {
      const block = { ...raw, data: raw.data.slice() }
      softmaxRows(block)
      return block.data
    },
    labels: argmaxRows,
    toOnnx: (graph, raw) => ({ probabilities: graphSoftmax(graph, raw), labels: graphArgmax(graph, raw) }),
  },
  exponential: {
    start: (given) => positive(given, FLOAT64_EPSILON, (p) => 0.5 * logit(p)),
    graphStart: (graph, given) => [graphMath(graph).mul(graphOdds(graph, given, FLOAT64_EPSILON), 0.5)],
    probabilities: (raw) => binaryColumns(raw.data.map((score) => expit(2 * score))),
    labels: signs,
    toOnnx: (graph, raw) => graphSigned(graph, raw, 2),
  },
} as const satisfies Record<string, BoostingLink>

function clip(probability: number, epsilon: number): number {
  return Math.min(Math.max(probability, epsilon), 1 - epsilon)
}

function positive(given: DenseBlock, epsilon: number, link: (p: number) => number): Float64Array {
  const out = new Float64Array(given.rows)
  for (let row = 0; row < given.rows; row++) out[row] = link(clip(given.data[row * given.cols + 1]!, epsilon))
  return out
}

/** 1 where the score is not negative. */
function signs(raw: DenseBlock): Int32Array {
  return Int32Array.from(raw.data, (score) => (score >= 0 ? 1 : 0))
}

function graphSigned(graph: GraphBuilder, raw: GraphValue, scale: number): GraphOutputs {
  const scaled = scale === 1 ? raw : graph.node('Mul', [raw, graphScalar(graph, scale)])
  const positive = graph.node('GreaterOrEqual', [raw, graphScalar(graph, 0)])
  return {
    probabilities: graphBinaryColumns(graph, graph.node('Sigmoid', [scaled])),
    labels: graphFlat(graph, graph.cast(positive, 'int64')),
  }
}

/** scipy.special.logit: https://github.com/scipy/xsf/blob/main/include/xsf/log_exp.h */
function logit(p: number): number {
  if (p < 0.3 || p > 0.65) return accurateLog(p / (1 - p))
  const s = 2 * (p - 0.5)
  return Math.log1p(s) - Math.log1p(-s)
}

/** log(p / geometric mean of the row): MultinomialLogit.link of sklearn/_loss/link.py. */
function symmetricLogit(given: DenseBlock): Float64Array {
  const { rows, cols } = given
  const out = new Float64Array(rows * cols)
  const logs = new Float64Array(cols)
  for (let row = 0; row < rows; row++) {
    const from = row * cols
    for (let k = 0; k < cols; k++) logs[k] = accurateLog(clip(given.data[from + k]!, FLOAT64_EPSILON))
    const mean = accurateExp(pairwiseSum(logs, 0, cols) / cols)
    for (let k = 0; k < cols; k++) out[from + k] = accurateLog(clip(given.data[from + k]!, FLOAT64_EPSILON) / mean)
  }
  return out
}

function graphClip(graph: GraphBuilder, probabilities: GraphValue, epsilon: number): GraphValue {
  const { max, min } = graphMath(graph)
  return min(max(probabilities, epsilon), 1 - epsilon)
}

/** log(p / (1 - p)) of the second class: [rows, 1]. */
function graphOdds(graph: GraphBuilder, probabilities: GraphValue, epsilon: number): GraphValue {
  const { div, log, sub } = graphMath(graph)
  const p = graphClip(graph, graphColumns(graph, probabilities, [1]), epsilon)
  return log(div(p, sub(1, p)))
}

function graphEach(graph: GraphBuilder, matrix: GraphValue, columns: number): GraphValue[] {
  return Array.from({ length: columns }, (_, at) => graphColumns(graph, matrix, [at]))
}

/** `symmetricLogit` in a graph. */
function graphSymmetricLogit(graph: GraphBuilder, probabilities: GraphValue, classes: number): GraphValue[] {
  const { div, exp, log } = graphMath(graph)
  const p = graphClip(graph, probabilities, FLOAT64_EPSILON)
  const mean = exp(div(graphRowSum(graph, log(p)), classes))
  return graphEach(graph, log(div(p, mean)), classes)
}
