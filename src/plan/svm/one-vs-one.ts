import { denseBlock } from '../blocks.js'
import type { DenseBlock } from '../types.js'
import { kernelRow, type Kernel } from './kernels.js'

/** A fitted one-against-one support vector classifier, in libsvm's own signs. */
export interface PairwiseMachine {
  readonly kernel: Kernel
  readonly vectors: DenseBlock
  /** Support vectors of each class, which lie one class after the other. */
  readonly counts: Int32Array
  /** (classes - 1) x vectors */
  readonly coefficients: DenseBlock
  /** One a pair of classes: 0-1, 0-2, ... 1-2, ... */
  readonly intercepts: Float64Array
}

/** Decision value of every pair of classes: rows x pairs, positive where the first class of the pair wins. */
export function pairDecisions(machine: PairwiseMachine, input: DenseBlock): DenseBlock {
  const { counts, vectors, intercepts } = machine
  const starts = Int32Array.from(counts)
  for (let at = 0, sum = 0; at < counts.length; at++) {
    starts[at] = sum
    sum += counts[at]!
  }
  const decisions = denseBlock(input.rows, intercepts.length)
  const values = new Float64Array(vectors.rows)
  const { data: coefficients } = machine.coefficients
  for (let row = 0; row < input.rows; row++) {
    kernelRow(machine.kernel, input, row, vectors, values)
    let pair = row * intercepts.length
    for (let first = 0; first < counts.length; first++) {
      for (let second = first + 1; second < counts.length; second++) {
        const firstFrom = (second - 1) * vectors.rows + starts[first]!
        const secondFrom = first * vectors.rows + starts[second]!
        let sum = 0
        for (let k = 0; k < counts[first]!; k++) sum += coefficients[firstFrom + k]! * values[starts[first]! + k]!
        for (let k = 0; k < counts[second]!; k++) sum += coefficients[secondFrom + k]! * values[starts[second]! + k]!
        decisions.data[pair] = sum + intercepts[pair - row * intercepts.length]!
        pair++
      }
    }
  }
  return decisions
}

/** Class with the most won pairs, the first on ties (libsvm's svm_predict_values). */
export function voteLabels(decisions: DenseBlock, classes: number): Int32Array {
  const labels = new Int32Array(decisions.rows)
  const votes = new Int32Array(classes)
  for (let row = 0; row < decisions.rows; row++) {
    votes.fill(0)
    let pair = row * decisions.cols
    for (let first = 0; first < classes; first++) {
      for (let second = first + 1; second < classes; second++) votes[decisions.data[pair++]! > 0 ? first : second]!++
    }
    let best = 0
    for (let label = 1; label < classes; label++) if (votes[label]! > votes[best]!) best = label
    labels[row] = best
  }
  return labels
}

/**
 * Votes plus a share of the summed confidences below 1/3: rows x classes (scikit-learn's _ovr_decision_function). A positive
 * decision is a vote for the first class of the pair.
 */
export function oneVsRestScores(decisions: DenseBlock, classes: number): DenseBlock {
  const scores = denseBlock(decisions.rows, classes)
  const confidences = new Float64Array(classes)
  for (let row = 0; row < decisions.rows; row++) {
    const from = row * classes
    confidences.fill(0)
    let pair = row * decisions.cols
    for (let first = 0; first < classes; first++) {
      for (let second = first + 1; second < classes; second++) {
        const decision = decisions.data[pair++]!
        confidences[first]! += decision
        confidences[second]! -= decision
        scores.data[from + (decision < 0 ? second : first)]!++
      }
    }
    for (let label = 0; label < classes; label++) {
      const sum = confidences[label]!
      scores.data[from + label]! += sum / (3 * (Math.abs(sum) + 1))
    }
  }
  return scores
}
