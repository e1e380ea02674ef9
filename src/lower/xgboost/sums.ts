import { corrupt, unsupported } from '../../core/errors.js'
import { Section } from '../../formats/index.js'
import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import {
  graphLinearFloat32,
  graphSumFloat32,
  joinTrees,
  sumLinearFloat32,
  sumTreesFloat32,
  type DenseBlock,
  type TreeSum,
} from '../../plan/index.js'
import { readCategoryNames, type CategoryNames } from './categories.js'
import { readTrees } from './trees.js'
import { isAtLeast } from './version.js'

export interface PredictOptions {
  /** The first rounds only; null for all of them. */
  readonly iterations: number | null
  /** Whether the rows come as they are (inplace_predict of the estimators) and not as a DMatrix. */
  readonly inPlace: boolean
  /** Trees of one round and class, where the estimator knows what the model does not keep. */
  readonly parallel?: number
}

/** XGBoost before this version sums the trees of DART otherwise when it predicts in place. */
const DART_FROM_ZERO = [3, 3]

/** XGBoost before this version sums the trees and adds the base score to the sum. */
const BASE_FIRST = [1, 3]

const DART_SINCE = [1, 0]

/** The same for the trees of DART. */
const DART_BASE_FIRST = [1, 4]

const CATEGORIES_SINCE = [1, 7]

export const REMEDY = 'Train again with XGBoost 1.7 or newer.'

/** What the sums need to know of the model around them. */
export interface About {
  readonly features: number
  readonly groups: number
  readonly base: Float32Array
  readonly version: readonly number[]
  readonly config: Section | null
  readonly attributes: Section | null
}

export interface Sum {
  readonly dart: boolean
  readonly categories: readonly (CategoryNames | null)[]
  readonly margins: (rows: DenseBlock, asked: PredictOptions) => Float32Array
  readonly graphMargins: (graph: GraphBuilder, matrix: GraphValue, asked: PredictOptions) => GraphValue
}

/** gbtree, and dart, whose trees were in a section of their own and whose weights were beside it before XGBoost 3.3. */
export function treeSum(booster: Section, kind: string, about: About): Sum {
  if (kind !== 'gbtree' && kind !== 'dart') throw unsupported(`xgboost booster ${kind}`, 'is not known')
  const model = (booster.has('gbtree') ? booster.section('gbtree') : booster).section('model')
  const items = model.list('trees').map((item, index) => Section.of(item, `xgboost tree ${index}`))
  refuseOldCategories(items, about.version)
  const width = items.reduce((most, tree) => Math.max(most, leafSize(tree)), 1)
  if (width > 1 && width !== about.groups)
    throw corrupt('xgboost', `leaves of ${width} values for ${about.groups} targets`)
  const trees = items.flatMap((tree) => readTrees(tree, width))
  const info = model.ints('tree_info')
  if (info.length !== items.length || info.some((group) => group < 0 || group >= about.groups)) {
    throw corrupt('xgboost', 'tree_info does not fit the trees and classes')
  }
  // A leaf that holds a value a target counts as one tree a target.
  const groups = width === 1 ? info : Int32Array.from(trees, (_, tree) => tree % width)
  const holder = booster.has('weight_drop') ? booster : model
  const weights = holder.has('weight_drop') ? holder.floats('weight_drop').map(Math.fround) : null
  const dart = weights !== null && weights.length > 0
  if (dart && weights.length !== items.length) throw corrupt('xgboost', 'weight_drop does not fit the trees')
  if (dart && !isAtLeast(about.version, DART_SINCE)) {
    throw unsupported(
      'xgboost dart',
      'DART of XGBoost before 1.0, which drops trees at random when it predicts',
      REMEDY,
    )
  }
  if (dart && width > 1) throw unsupported('xgboost dart', 'with several values a leaf')
  const sum = { trees: joinTrees(trees, about.features, 'xgboost'), groups, weights: dart ? weights : null }
  const fromBase = !isAtLeast(about.version, DART_FROM_ZERO)
  const baseComesLast = !isAtLeast(about.version, dart ? DART_BASE_FIRST : BASE_FIRST)
  const zeros = new Float32Array(about.groups)
  const ends = iterationEnds(model, items.length, about)
  const asked = ({ iterations, inPlace, parallel }: PredictOptions): TreeSum => {
    const known = ends ?? (parallel === undefined ? null : equalEnds(items.length, parallel * about.groups))
    if (iterations !== null && known === null) {
      throw unsupported('xgboost num_parallel_tree', 'the file does not say how many trees a round has')
    }
    const count = (iterations === null ? items.length : (known?.[iterations] ?? items.length)) * width
    return { ...sum, count, weighsFromBase: fromBase && inPlace }
  }
  return {
    dart,
    categories: readCategoryNames(model, about.features),
    margins: (rows, options) =>
      baseComesLast
        ? plusBase(sumTreesFloat32(asked(options), rows, zeros), about.base)
        : sumTreesFloat32(asked(options), rows, about.base),
    graphMargins: (graph, matrix, options) => {
      if (!baseComesLast) return graphSumFloat32(graph, matrix, asked(options), about.base)
      const total = graphSumFloat32(graph, matrix, asked(options), zeros)
      return graph.node('Add', [total, graph.constant(about.base, [1, about.groups])])
    },
  }
}

/** Trees after each round, starting with none: `iteration_indptr`, or as many trees in every round; null if not known. */
function iterationEnds(model: Section, trees: number, about: About): readonly number[] | null {
  if (model.has('iteration_indptr')) {
    const ends = [...model.ints('iteration_indptr')]
    if (ends.some((end, at) => end < (ends[at - 1] ?? 0) || end > trees)) throw corrupt('xgboost', 'iteration_indptr')
    return ends
  }
  const parallel = parallelTrees(model, about)
  if (parallel === null) return null
  return equalEnds(trees, Math.max(parallel, 1) * about.groups)
}

function equalEnds(trees: number, each: number): readonly number[] {
  return Array.from({ length: Math.ceil(trees / each) + 1 }, (_, round) => Math.min(round * each, trees))
}

function plusBase(sums: Float32Array, base: Float32Array): Float32Array {
  return sums.map((sum, at) => sum + base[at % base.length]!)
}

function leafSize(tree: Section): number {
  return tree.optionalSection('tree_param')?.count('size_leaf_vector', 1) ?? 1
}

/** What XGBoost does with categories beyond those of a split changed; the version that will read the file is not known. */
function refuseOldCategories(trees: readonly Section[], version: readonly number[]): void {
  if (isAtLeast(version, CATEGORIES_SINCE)) return
  if (!trees.some((tree) => tree.has('categories_nodes') && tree.list('categories_nodes').length > 0)) return
  throw unsupported(
    'xgboost categories',
    `categorical splits of XGBoost ${version.join('.')}; since 1.7 it treats some categories differently`,
    REMEDY,
  )
}

/**
 * `num_parallel_tree`: part of the model since XGBoost 1.6, before only of the parameters of training; the attributes of
 * early stopping tell it as well.
 */
function parallelTrees(model: Section, { config, attributes }: About): number | null {
  const own = model.section('gbtree_model_param')
  if (own.has('num_parallel_tree')) return own.count('num_parallel_tree')
  if (attributes?.has('best_ntree_limit') === true && attributes.has('best_iteration')) {
    const parallel = attributes.count('best_ntree_limit') / (attributes.count('best_iteration') + 1)
    if (Number.isInteger(parallel)) return parallel
  }
  const booster = config?.optionalSection('learner')?.optionalSection('gradient_booster')
  const trained = (booster?.optionalSection('gbtree') ?? booster)?.optionalSection('gbtree_train_param')
  return trained?.has('num_parallel_tree') === true ? trained.count('num_parallel_tree') : null
}

/** gblinear. */
export function linearSum(booster: Section, about: About): Sum {
  const weights = new Float32Array(booster.section('model').floats('weights'))
  if (weights.length !== (about.features + 1) * about.groups) {
    throw corrupt('xgboost', `${weights.length} weights for ${about.features} features and ${about.groups} groups`)
  }
  return {
    dart: false,
    categories: new Array<null>(about.features).fill(null),
    margins: (rows) => sumLinearFloat32(weights, rows, about.base),
    graphMargins: (graph, matrix) => graphLinearFloat32(graph, matrix, weights, about.base),
  }
}
