import { corrupt, ModelGateError, unsupported } from '../../core/errors.js'
import { Attributes, canonicalClass, scalarOf } from '../../formats/index.js'
import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import {
  factorsByDescent,
  factorsByProducts,
  graphMath,
  graphMatrix,
  graphRefuse,
  MersenneTwister,
  numericTransformer,
  toDense,
  topicShares,
  toSparse,
  type DenseBlock,
  type SparseBlock,
  type Weights,
} from '../../plan/index.js'
import { inputsOf } from './features.js'
import { graphFactorsByDescent } from './graph-factors.js'
import { graphTopicShares } from './graph-topics.js'
import type { Lowering } from './lowering.js'

const NMF = 'sklearn.decomposition.NMF'
const MINI_BATCH = 'sklearn.decomposition.MiniBatchNMF'
const LDA = 'sklearn.decomposition.LatentDirichletAllocation'

/** Non-negative loadings of the fitted components. The rows of one call end at the same step of the solver. */
export const matrixFactorizationLowering: Lowering = {
  classes: [NMF, MINI_BATCH],
  lower(object) {
    const attributes = Attributes.of(object)
    const className = canonicalClass(attributes.className)
    const components: Weights = attributes.matrix('components_')
    const [tolerance, iterations] = [attributes.number('tol'), stepsOf(attributes)]
    const settings = { tolerance, iterations, ...penaltiesOf(attributes, components.cols) }
    const beta = betaOf(attributes)
    const solver = className === MINI_BATCH ? 'mu' : attributes.string('solver')
    if (solver !== 'mu' && solver !== 'cd') throw unsupported(`${className}.solver`, `the solver "${solver}"`)
    const shuffled = solver === 'cd' && attributes.boolean('shuffle')
    const order = shuffled ? { orders: ordersOf(attributes) } : {}
    const stop = className === MINI_BATCH ? 'change' : 'error'
    const about = { className, inputs: inputsOf(attributes, 'number', components.cols) }
    const transform = (input: DenseBlock | SparseBlock): DenseBlock => {
      // The mini-batch one looks at no sign when it transforms.
      if (className === NMF) requireNonNegative(input, className)
      if (className === NMF && beta <= 0) requirePositive(toDense(input), className)
      if (solver === 'cd') return factorsByDescent(input, components, { ...settings, ...order })
      return factorsByProducts(toDense(input), components, { ...settings, beta, stop })
    }
    return numericTransformer(about, transform, {
      toOnnx(graph, input) {
        const reason = shuffled ? SHUFFLED : solver === 'mu' ? BY_PRODUCTS : null
        if (reason !== null) throw unsupported(className, reason)
        const matrix = graphMatrix(graph, input)
        return { transformed: graphFactorsByDescent(graph, graphNonNegative(graph, matrix), components, settings) }
      },
    })
  },
}

const BY_PRODUCTS =
  'the solver "mu" goes on for all rows together until it measures that it is near enough, every ten steps'
const SHUFFLED = 'it draws the order of its steps, and a graph has not the same generator of random numbers'

/** Rows with a negative cell are refused. */
function graphNonNegative(graph: GraphBuilder, matrix: GraphValue): GraphValue {
  const { less, rowMin } = graphMath(graph)
  return graphRefuse(graph, matrix, less(rowMin(matrix), 0), 'refuse negative values')
}

/**
 * `random_state` decides in which order the components are looked at (shuffle=True): a seed, from which every call starts anew.
 * @throws unsupported for None, and for a generator, which scikit-learn draws from in call after call
 */
function ordersOf(attributes: Attributes): () => (components: number) => ArrayLike<number> {
  const seed = scalarOf(attributes.raw('random_state'))
  const number = typeof seed === 'number' ? seed : NaN
  if (!Number.isInteger(number) || number < 0 || number >= 2 ** 32) {
    throw unsupported(
      `${attributes.className}.shuffle`,
      'without a number as random_state the order of the steps is another one in every call, so there is nothing to reproduce',
    )
  }
  return () => {
    const random = MersenneTwister.seeded(number)
    return (components) => random.permutation(components)
  }
}

function stepsOf(attributes: Attributes): number {
  return attributes.optionalNumber('transform_max_iter') ?? attributes.int('max_iter')
}

function betaOf(attributes: Attributes): number {
  const loss = attributes.raw('beta_loss')
  if (loss === 'frobenius') return 2
  if (loss === 'kullback-leibler') return 1
  return loss === 'itakura-saito' ? 0 : attributes.number('beta_loss')
}

/**
 * Until 1.1 one `alpha` for both factors (`regularization` says for which, from 0.24 on); from 1.0 on `alpha_W`, which counts once
 * a column.
 */
function penaltiesOf(attributes: Attributes, columns: number): { readonly l1: number; readonly l2: number } {
  const ratio = attributes.number('l1_ratio')
  const split = (alpha: number) => ({ l1: alpha * ratio, l2: alpha * (1 - ratio) })
  const own = attributes.optionalNumber('alpha_W') ?? 0
  const alpha = attributes.get('alpha')
  if (own !== 0 || (attributes.has('alpha_H') && attributes.raw('alpha_H') !== 'same')) return split(columns * own)
  // "deprecated" from 1.0 on means the default, 0.
  if (alpha === undefined || typeof alpha === 'string') return split(0)
  const kind = attributes.get('regularization')
  return split(kind === 'components' || kind === null ? 0 : attributes.number('alpha'))
}

/** scikit-learn's check_non_negative. */
function requireNonNegative({ data }: DenseBlock | SparseBlock, className: string): void {
  if (data.some((value) => value < 0)) throw outside(className, 'negative values')
}

function requirePositive({ data }: DenseBlock, className: string): void {
  if (data.includes(0)) throw outside(className, 'zeros, which its beta_loss does not take')
}

function outside(className: string, what: string): ModelGateError {
  return new ModelGateError('data', `${className} got ${what}`, {
    remedy: 'scikit-learn refuses such rows as well; give data like that of training.',
  })
}

/** Topics of documents that are given as counts of words. */
export const topicsLowering: Lowering = {
  classes: [LDA],
  lower(object) {
    const attributes = Attributes.of(object)
    const words: Weights = attributes.matrix('exp_dirichlet_component_')
    if (words.rows === 0) throw corrupt(LDA, 'no topics')
    const model = {
      words,
      prior: attributes.number('doc_topic_prior_'),
      iterations: attributes.int('max_doc_update_iter'),
      tolerance: attributes.number('mean_change_tol'),
    }
    const about = { className: LDA, inputs: inputsOf(attributes, 'number', words.cols) }
    const transform = (input: DenseBlock | SparseBlock): DenseBlock => {
      requireNonNegative(input, LDA)
      return topicShares(toSparse(input), model)
    }
    return numericTransformer(about, transform, {
      toOnnx: (graph, input) => ({
        transformed: graphTopicShares(graph, graphNonNegative(graph, graphMatrix(graph, input)), model),
      }),
    })
  },
}
