import { denseBlock } from '../blocks.js'
import type { Weights } from '../products.js'
import type { DenseBlock, SparseBlock } from '../types.js'

/** Of a fitted latent Dirichlet allocation. `words`: topics x words, exp(E[log(word given topic)]). */
export interface TopicModel {
  readonly words: Weights
  readonly prior: number
  readonly iterations: number
  readonly tolerance: number
}

/**
 * Topics of every document, each row's shares adding to one: variational inference document by document
 * (sklearn/decomposition/_lda.py, _update_doc_distribution).
 */
export function topicShares(input: SparseBlock, model: TopicModel): DenseBlock {
  const topics = model.words.rows
  const out = denseBlock(input.rows, topics)
  for (let row = 0; row < input.rows; row++) {
    const [from, to] = [input.indptr[row]!, input.indptr[row + 1]!]
    const weights = topicsOf(input.indices.subarray(from, to), input.data.subarray(from, to), model)
    const total = weights.reduce((sum, value) => sum + value, 0)
    for (let topic = 0; topic < topics; topic++) out.data[row * topics + topic] = weights[topic]! / total
  }
  return out
}

function topicsOf(
  indices: Int32Array,
  counts: Float64Array,
  { words, prior, iterations, tolerance }: TopicModel,
): Float64Array {
  const topics = words.rows
  let weights: Float64Array = new Float64Array(topics).fill(1)
  const start = Math.exp(psi(1) - psi(topics))
  let expected: Float64Array = new Float64Array(topics).fill(start)
  for (let step = 0; step < iterations; step++) {
    const next = new Float64Array(topics)
    for (const [at, word] of indices.entries()) {
      let norm = 0
      for (let topic = 0; topic < topics; topic++) norm += expected[topic]! * words.data[topic * words.cols + word]!
      const share = counts[at]! / (norm + 2 ** -52)
      for (let topic = 0; topic < topics; topic++) next[topic]! += share * words.data[topic * words.cols + word]!
    }
    let change = 0
    let total = 0
    for (let topic = 0; topic < topics; topic++) {
      const value = next[topic]! * expected[topic]! + prior
      next[topic] = value
      total += value
      change += Math.abs(weights[topic]! - value)
    }
    const base = psi(total)
    expected = next.map((value) => Math.exp(psi(value) - base))
    weights = next
    if (change / topics < tolerance) break
  }
  return weights
}

/**
 * The digamma function with the few terms of its series that scikit-learn takes (sklearn/decomposition/_online_lda_fast.pyx, after
 * algorithm AS 103), because its errors of about 1e-9 decide at which step the search stops.
 */
function psi(x: number): number {
  if (x <= 1e-6) return -0.5772156649015329 - 1 / x
  let result = 0
  let at = x
  for (; at < 6; at++) result -= 1 / at
  let r = 1 / at
  result += Math.log(at) - 0.5 * r
  r = r * r
  return result - r * (1 / 12 - r * (1 / 120 - r * (1 / 252)))
}
