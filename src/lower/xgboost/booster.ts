import { corrupt, ModelGateError, unsupported } from '../../core/errors.js'
import {
  readXgboost as readDocument,
  type Section,
  type DocumentValue,
  type XgboostSnapshot,
} from '../../formats/index.js'
import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import type { DenseBlock } from '../../plan/index.js'
import type { CategoryNames } from './categories.js'
import { objectiveNamed, type Objective } from './objectives.js'
import { linearSum, REMEDY, treeSum, type About, type PredictOptions } from './sums.js'
import { isAtLeast } from './version.js'

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
  /** The same in a graph, of [rows, features] doubles. */
  graphMargins(graph: GraphBuilder, matrix: GraphValue, asked: PredictOptions): GraphValue
}

/** Raw scores once started from the logit of the base score. */
const LOGITRAW_SINCE = [1, 3]

/** Features and classes that are only numbers in the file, so that they cost nothing to claim: hashed text has a million. */
const MAX_FEATURES = 4_000_000
const MAX_CLASSES = 100_000

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
    base: baseMargins(parameters, objective, { groups, version }),
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
    graphMargins: sum.graphMargins,
  }
}

/** `base_score` is "5E-1", since 3.1 a list such as "[5E-1]" with one number or one a class. */
function baseMargins(
  parameters: Section,
  objective: Objective,
  { groups, version }: Pick<About, 'groups' | 'version'>,
): Float32Array {
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
  if (objective.name === 'binary:logitraw' && !isMargin && !isAtLeast(version, LOGITRAW_SINCE)) {
    throw unsupported('xgboost binary:logitraw', 'of XGBoost before 1.3, which takes its base score otherwise', REMEDY)
  }
  const marginOf = (score: number) => (isMargin ? score : objective.marginOf(score))
  return Float32Array.from({ length: groups }, (_, group) => marginOf(scores[group] ?? scores[0]!))
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
