import { corrupt, ModelGateError, unsupported } from '../../core/errors.js'
import { readXgboost as readDocument, Section, type DocumentValue, type XgboostSnapshot } from '../../formats/index.js'
import { joinTrees, sumLinearFloat32, sumTreesFloat32, type DenseBlock } from '../../plan/index.js'
import { readCategoryNames, type CategoryNames } from './categories.js'
import { objectiveNamed, type Objective } from './objectives.js'
import { readTrees } from './trees.js'

/** A fitted XGBoost model without the estimator around it. */
export interface XgboostModel {
  /** major, minor, patch of the XGBoost that wrote the file. */
  readonly version: readonly number[]
  readonly booster: 'gbtree' | 'dart' | 'gblinear'
  readonly objective: Objective
  readonly features: number
  /** null when the model was trained on arrays without names. */
  readonly names: readonly string[] | null
  /** By feature: null for numeric ones. */
  readonly categories: readonly (CategoryNames | null)[]
  /** Categorical features, whether or not the file keeps their categories. */
  readonly categorical: readonly number[]
  /** Columns of the margins: classes, or targets, or 1. */
  readonly groups: number
  /** Numbers that a regressor predicts for a row. */
  readonly targets: number
  /** `best_iteration` of early stopping, null without. */
  readonly bestIteration: number | null
  /** Float32 margins, rows x groups. */
  margins(rows: DenseBlock, asked: PredictOptions): Float32Array
}

export interface PredictOptions {
  /** The first rounds only; null for all of them. */
  readonly iterations: number | null
  /** Whether the rows come as they are (inplace_predict of the estimators) and not as a DMatrix. */
  readonly inPlace: boolean
  /** Trees of one round and class, where the estimator knows what the model does not keep. */
  readonly parallel?: number
}

/** Features and classes that are only numbers in the file, so that they cost nothing to claim: hashed text has a million. */
const MAX_FEATURES = 4_000_000
const MAX_CLASSES = 100_000

/** XGBoost before this version sums the trees of DART otherwise when it predicts in place. */
const DART_FROM_ZERO = [3, 3]

/** XGBoost before this version sums the trees and adds the base score to the sum. */
const BASE_FIRST = [1, 0]

const CATEGORIES_SINCE = [1, 7]

const REMEDY = 'Train again with XGBoost 1.7 or newer.'

/**
 * What XGBoost serialised as a model.
 * @throws ModelGateError code 'unsupported' naming what is in the way, 'corrupt', 'limit'
 */
export function readXgboost(bytes: Uint8Array): XgboostModel {
  return xgboostModel(readDocument(bytes))
}

/** @throws as readXgboost */
export function xgboostModel({ model: root, config }: XgboostSnapshot): XgboostModel {
  const learner = root.section('learner')
  const parameters = learner.section('learner_model_param')
  const features = parameters.count('num_feature')
  const objective = objectiveNamed(learner.section('objective').text('name'))
  const targets = Math.max(parameters.count('num_target', 1), 1)
  const classes = Math.max(parameters.count('num_class', 0), 1)
  const groups = Math.max(classes, targets)
  if (features > MAX_FEATURES || groups > MAX_CLASSES) {
    throw new ModelGateError('limit', `xgboost: ${features} features and ${groups} classes, more than can be served`)
  }
  if (classes > 1 !== (objective.kind !== 'value') || (classes > 1 && targets > 1)) {
    throw unsupported('xgboost', `objective ${objective.name} with ${classes} classes and ${targets} targets`)
  }
  const names = textList(learner, 'feature_names')
  if (names.length > 0 && names.length !== features) {
    throw corrupt('xgboost', `${names.length} feature names for ${features} features`)
  }
  const version = root.has('version') ? [...root.floats('version')] : []
  const attributes = learner.optionalSection('attributes')
  const about: About = {
    features,
    groups,
    base: baseMargins(parameters, objective, groups),
    version,
    config,
    attributes,
  }
  const booster = learner.section('gradient_booster')
  const kind = booster.text('name')
  const sum = kind === 'gblinear' ? linearSum(booster, about) : treeSum(booster, kind, about)
  const types = textList(learner, 'feature_types')
  return {
    version,
    booster: kind === 'gblinear' ? 'gblinear' : sum.dart ? 'dart' : 'gbtree',
    objective,
    features,
    names: names.length === 0 ? null : names,
    categories: sum.categories,
    categorical: types.flatMap((type, feature) => (type === 'c' ? [feature] : [])),
    groups,
    targets,
    bestIteration: bestIteration(attributes),
    margins: sum.margins,
  }
}

interface About {
  readonly features: number
  readonly groups: number
  readonly base: Float32Array
  readonly version: readonly number[]
  readonly config: Section | null
  readonly attributes: Section | null
}

interface Sum {
  readonly dart: boolean
  readonly categories: readonly (CategoryNames | null)[]
  readonly margins: XgboostModel['margins']
}

/** `base_score` is "5E-1", since 3.1 a list such as "[5E-1]" with one number or one a class. */
function baseMargins(parameters: Section, objective: Objective, groups: number): Float32Array {
  const text = parameters.text('base_score')
  const list = /^\[(.*)\]$/.exec(text)?.[1] ?? text
  const scores = list.split(',').map((part) => (part.trim() === '' ? NaN : Math.fround(Number(part))))
  if (scores.some((score) => Number.isNaN(score)) || (scores.length !== 1 && scores.length !== groups)) {
    throw unsupported('xgboost base_score', `expected one number or ${groups}`)
  }
  // XGBoost 3.2 began to clamp what lies this close to 0 and 1; which version will read the file cannot be known.
  const isMargin = parameters.has('base_score_is_margin')
  if (
    !isMargin &&
    /logistic|logitraw/.test(objective.name) &&
    scores.some((score) => score < 1e-6 || score > 1 - 1e-6)
  ) {
    throw unsupported(
      'xgboost base_score',
      `${text}: versions of XGBoost treat a base score so close to 0 or 1 differently`,
    )
  }
  // Binary files before XGBoost 1.0 hold the margin itself.
  const marginOf = (score: number) => (isMargin ? score : objective.marginOf(score))
  return Float32Array.from({ length: groups }, (_, group) => marginOf(scores[group] ?? scores[0]!))
}

/** gbtree, and dart, whose trees were in a section of their own and whose weights were beside it before XGBoost 3.3. */
function treeSum(booster: Section, kind: string, about: About): Sum {
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
  if (dart && !isAtLeast(about.version, BASE_FIRST)) {
    throw unsupported(
      'xgboost dart',
      'DART of XGBoost before 1.0, which drops trees at random when it predicts',
      REMEDY,
    )
  }
  if (dart && width > 1) throw unsupported('xgboost dart', 'with several values a leaf')
  const sum = { trees: joinTrees(trees, about.features, 'xgboost'), groups, weights: dart ? weights : null }
  const fromBase = !isAtLeast(about.version, DART_FROM_ZERO)
  const baseComesLast = !isAtLeast(about.version, BASE_FIRST)
  const zeros = new Float32Array(about.groups)
  const ends = iterationEnds(model, items.length, about)
  return {
    dart,
    categories: readCategoryNames(model, about.features),
    margins: (rows, { iterations, inPlace, parallel }) => {
      const known = ends ?? (parallel === undefined ? null : equalEnds(items.length, parallel * about.groups))
      if (iterations !== null && known === null) {
        throw unsupported('xgboost num_parallel_tree', 'the file does not say how many trees a round has')
      }
      const count = (iterations === null ? items.length : (known?.[iterations] ?? items.length)) * width
      const asked = { ...sum, count, weighsFromBase: fromBase && inPlace }
      return baseComesLast
        ? plusBase(sumTreesFloat32(asked, rows, zeros), about.base)
        : sumTreesFloat32(asked, rows, about.base)
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

function linearSum(booster: Section, about: About): Sum {
  const weights = new Float32Array(booster.section('model').floats('weights'))
  if (weights.length !== (about.features + 1) * about.groups) {
    throw corrupt('xgboost', `${weights.length} weights for ${about.features} features and ${about.groups} groups`)
  }
  return {
    dart: false,
    categories: new Array<null>(about.features).fill(null),
    margins: (rows) => sumLinearFloat32(weights, rows, about.base),
  }
}

function bestIteration(attributes: Section | null): number | null {
  return attributes?.has('best_iteration') === true ? attributes.count('best_iteration') : null
}

function textList(section: Section, name: string): string[] {
  if (!section.has(name)) return []
  return section.list(name).map((item: DocumentValue) => {
    if (typeof item !== 'string') throw unsupported(`xgboost ${name}`, 'expected text')
    return item
  })
}

/** Whether a version is another one or newer. */
export function isAtLeast(version: readonly number[], wanted: readonly number[]): boolean {
  for (const [at, part] of wanted.entries()) {
    const found = version[at] ?? 0
    if (found !== part) return found > part
  }
  return true
}
