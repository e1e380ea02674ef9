import { corrupt, unsupported } from '../../core/errors.js'
import { plain } from '../../core/text.js'
import { countOf, readModelText, type ModelText } from '../../formats/index.js'
import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import { graphScalar, graphSumFloat64, joinTrees, sumTreesFloat64, type DenseBlock } from '../../plan/index.js'
import { objectiveOf, type Objective } from './objectives.js'
import { readTree } from './trees.js'

export type CategoryNames = readonly (string | number)[]

/** A LightGBM model without the estimator around it. */
export interface LightgbmModel {
  readonly objective: Objective
  readonly features: number
  /** null when the model was trained on an array; blanks of names are underscores. */
  readonly names: readonly string[] | null
  /** By feature: null for numeric ones, and for categorical ones that came as numbers. */
  readonly categories: readonly (CategoryNames | null)[]
  /** Columns of the sums: classes, or 1. */
  readonly groups: number
  /** Predictions, rows x groups, of the first `iterations` rounds; null for all of them. */
  predict(rows: DenseBlock, iterations: number | null): DenseBlock
  /** `predict` in a graph, of [rows, features] doubles. */
  graphPredict(graph: GraphBuilder, matrix: GraphValue, iterations: number | null): GraphValue
  /** Sums over trees, before averaging and the objective. */
  sums(rows: DenseBlock, iterations: number | null): DenseBlock
}

/** Formats of LightGBM 2 (2017) to 4. */
const FORMATS: readonly (string | undefined)[] = ['v2', 'v3', 'v4']

/**
 * LightGBM's model text as a model.
 * @throws ModelGateError code 'unsupported' naming what is in the way, 'corrupt', 'limit'
 */
export function readLightgbm(text: string): LightgbmModel {
  return lightgbmModel(readModelText(text))
}

/** @throws as readLightgbm */
export function lightgbmModel(parts: ModelText): LightgbmModel {
  const { header } = parts
  if (!FORMATS.includes(header.get('version'))) {
    throw unsupported(
      'lightgbm model',
      `the text format ${plain(header.get('version') ?? 'without version', 20)} is not known`,
    )
  }
  const features = countOf(header, 'max_feature_idx', 'LightGBM model') + 1
  const groups = countOf(header, 'num_tree_per_iteration', 'LightGBM model')
  if (groups === 0) throw corrupt('LightGBM model', 'num_tree_per_iteration is 0')
  const names = (header.get('feature_names') ?? '').split(' ').filter((name) => name !== '')
  if (names.length !== features) throw corrupt('LightGBM model', `${names.length} names for ${features} features`)
  const trees = parts.trees.map(readTree)
  if (trees.length % groups !== 0) throw corrupt('LightGBM model', `${trees.length} trees for ${groups} classes`)
  const joined = joinTrees(trees, features, 'LightGBM')
  const objective = objectiveOf(header.get('objective'))
  const rounds = (iterations: number | null) => Math.min(iterations ?? Infinity, trees.length / groups)
  const sums: LightgbmModel['sums'] = (rows, iterations) =>
    sumTreesFloat64(joined, rounds(iterations) * groups, rows, groups)
  return {
    objective,
    features,
    names: names.every((name, at) => name === `Column_${at}`) ? null : names,
    categories: readCategories(parts, features),
    groups,
    sums,
    predict(rows, iterations) {
      const predicted = sums(rows, iterations)
      if (header.has('average_output')) {
        for (let at = 0; at < predicted.data.length; at++) predicted.data[at]! /= rounds(iterations)
      }
      objective.convert(predicted)
      return predicted
    },
    graphPredict(graph, matrix, iterations) {
      const count = rounds(iterations)
      const total = graphSumFloat64(graph, matrix, { trees: joined, count: count * groups, width: groups })
      const averaged = header.has('average_output') ? graph.node('Div', [total, graphScalar(graph, count)]) : total
      return objective.toOnnx(graph, averaged)
    },
  }
}

/**
 * Categories of data frame columns, in the order of their codes. The text lists them without saying of which columns:
 * they are the categorical features, unless these were chosen by hand as well.
 */
function readCategories(
  { pandasCategorical, parameters }: ModelText,
  features: number,
): readonly (CategoryNames | null)[] {
  const categories = new Array<CategoryNames | null>(features).fill(null)
  const lists = parseCategories(pandasCategorical)
  if (lists.length === 0) return categories
  const columns = (parameters.get('categorical_feature') ?? '').split(',').filter((word) => word !== '')
  if (columns.length !== lists.length) {
    throw unsupported(
      'lightgbm pandas_categorical',
      `${lists.length} categorical columns of the data frame, ${columns.length} categorical features`,
      'Train with categorical_feature="auto" and unordered categories.',
    )
  }
  for (const [at, word] of columns.entries()) {
    const column = Number(word)
    if (!Number.isInteger(column) || column < 0 || column >= features) {
      throw corrupt('LightGBM model', `the categorical feature ${plain(word, 40)} of ${features}`)
    }
    categories[column] = lists[at]!
  }
  return categories
}

function parseCategories(text: string | null): readonly CategoryNames[] {
  if (text === null) return []
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    throw corrupt('LightGBM model', 'pandas_categorical is not JSON')
  }
  if (parsed === null) return []
  if (!Array.isArray(parsed) || !parsed.every(Array.isArray)) throw corrupt('LightGBM model', 'pandas_categorical')
  return parsed.map((list: unknown[]) =>
    list.map((cell) => {
      if (typeof cell === 'string' || typeof cell === 'number') return cell
      if (typeof cell === 'boolean') return Number(cell)
      throw unsupported('lightgbm pandas_categorical', 'categories that are neither text nor numbers')
    }),
  )
}
