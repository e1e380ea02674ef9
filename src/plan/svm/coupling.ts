import type { DenseBlock } from '../types.js'

/** libsvm keeps pairwise probabilities off 0 and 1. */
export const MIN_PROBABILITY = 1e-7

/** Platt's sigmoid a pair of classes: 1 / (1 + exp(a * decision + b)). */
export interface PlattCurves {
  readonly slopes: Float64Array
  readonly offsets: Float64Array
}

/** Class probabilities of every row from its pairwise decisions: rows x classes (libsvm's svm_predict_probability). */
export function coupledProbabilities(decisions: DenseBlock, classes: number, curves: PlattCurves): Float64Array {
  const out = new Float64Array(decisions.rows * classes)
  const pairs = new Float64Array(classes * classes)
  for (let row = 0; row < decisions.rows; row++) {
    let pair = 0
    for (let first = 0; first < classes; first++) {
      for (let second = first + 1; second < classes; second++) {
        const decision = decisions.data[row * decisions.cols + pair]!
        const raw = plattSigmoid(decision, curves.slopes[pair]!, curves.offsets[pair]!)
        const probability = Math.min(Math.max(raw, MIN_PROBABILITY), 1 - MIN_PROBABILITY)
        pairs[first * classes + second] = probability
        pairs[second * classes + first] = 1 - probability
        pair++
      }
    }
    coupleInto(out.subarray(row * classes, (row + 1) * classes), pairs, classes)
  }
  return out
}

/** Avoids the overflow of exp on either side, as libsvm's sigmoid_predict. */
function plattSigmoid(decision: number, slope: number, offset: number): number {
  const exponent = decision * slope + offset
  return exponent >= 0 ? Math.exp(-exponent) / (1 + Math.exp(-exponent)) : 1 / (1 + Math.exp(exponent))
}

/**
 * Wu, Lin and Weng, 2004, algorithm 2: the probabilities that fit all pairwise ones best
 * (https://www.jmlr.org/papers/v5/wu04a.html), iterated exactly as libsvm's multiclass_probability does.
 */
function coupleInto(p: Float64Array, pairs: Float64Array, k: number): void {
  const q = new Float64Array(k * k)
  const qp = new Float64Array(k)
  const tolerance = 0.005 / k
  for (let t = 0; t < k; t++) {
    p[t] = 1 / k
    for (let j = 0; j < t; j++) {
      q[t * k + t]! += pairs[j * k + t]! * pairs[j * k + t]!
      q[t * k + j] = q[j * k + t]!
    }
    for (let j = t + 1; j < k; j++) {
      q[t * k + t]! += pairs[j * k + t]! * pairs[j * k + t]!
      q[t * k + j] = -pairs[j * k + t]! * pairs[t * k + j]!
    }
  }
  for (let iteration = 0; iteration < Math.max(100, k); iteration++) {
    // Recomputed every round for numerical accuracy.
    let pqp = 0
    for (let t = 0; t < k; t++) {
      qp[t] = 0
      for (let j = 0; j < k; j++) qp[t]! += q[t * k + j]! * p[j]!
      pqp += p[t]! * qp[t]!
    }
    let error = 0
    for (let t = 0; t < k; t++) error = Math.max(error, Math.abs(qp[t]! - pqp))
    if (error < tolerance) return
    for (let t = 0; t < k; t++) {
      const difference = (-qp[t]! + pqp) / q[t * k + t]!
      p[t]! += difference
      pqp = (pqp + difference * (difference * q[t * k + t]! + 2 * qp[t]!)) / (1 + difference) / (1 + difference)
      for (let j = 0; j < k; j++) {
        qp[j] = (qp[j]! + difference * q[t * k + j]!) / (1 + difference)
        p[j]! /= 1 + difference
      }
    }
  }
}
