import { corrupt, ModelGateError, unsupported } from '../../core/errors.js'
import type { ModelInput } from '../../core/model.js'
import type { CatboostModel } from '../../formats/index.js'
import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import {
  graphMatrix,
  graphRow,
  graphScalar,
  graphSumBorders,
  sumBorderTrees,
  type Block,
  type BorderSplits,
  type BorderTree,
  type DenseBlock,
} from '../../plan/index.js'
import { ctrColumns, type CtrColumn, type FeatureColumns } from './ctrs.js'
import { catboostRows, type Preparation } from './rows.js'

/** A CatBoost model that can be asked for its raw scores. */
export interface CatboostScorer {
  readonly inputs: readonly ModelInput[]
  readonly dimensions: number
  /** Raw scores, rows x dimensions. */
  scores(block: Block, className: string): DenseBlock
  /** The same in a graph. @throws ModelGateError code 'unsupported' for categories, which CatBoost hashes */
  graphScores(graph: GraphBuilder, input: readonly GraphValue[]): GraphValue
}

const MAX_FEATURES = 4_000_000
const MAX_DIMENSIONS = 100_000

/**
 * @throws ModelGateError code 'unsupported' for features made from text or embeddings, 'corrupt' when the parts of the
 *   model do not fit together, 'limit'
 */
export function catboostScorer(model: CatboostModel): CatboostScorer {
  const { dimensions, scale, bias } = model
  refuseOtherFeatures(model)
  if (dimensions > MAX_DIMENSIONS) throw new ModelGateError('limit', `catboost: ${dimensions} numbers a leaf`)
  if (bias.length !== dimensions)
    throw corrupt('CatBoost model', `${bias.length} biases for ${dimensions} numbers a leaf`)
  const inputs = inputsOf(model)
  const preparations = preparationsOf(model, inputs.length)
  const columns: FeatureColumns = {
    float: new Map(model.floatFeatures.map(({ index, flatIndex }) => [index, flatIndex])),
    category: new Map(model.catFeatures.map(({ index, flatIndex }) => [index, flatIndex])),
  }
  const ctrs = ctrColumns(model, columns)
  const splits = splitsOf(model, columns, inputs.length)
  for (const [index, tree] of model.trees.entries()) checkTree(tree, splits.column.length, dimensions, index)
  return {
    inputs,
    dimensions,
    scores(block, className) {
      const rows = catboostRows(block, preparations, ctrs.length, className)
      ctrs.forEach((fill: CtrColumn, at) => {
        fill(rows, inputs.length + at)
      })
      const sums = sumBorderTrees(model.trees, splits, rows, dimensions)
      const { data } = sums
      // 0 x scale + bias for every number; an identity leaves even -0 alone.
      if (scale !== 1 || bias.some((value) => value !== 0)) {
        for (let at = 0; at < data.length; at++) data[at] = data[at]! * scale + bias[at % dimensions]!
      }
      return sums
    },
    graphScores(graph, input) {
      if (model.catFeatures.length > 0) {
        throw unsupported('catboost', 'categories are hashed, for which ONNX has no operator')
      }
      const rows = graphRows(graph, input, preparations)
      const total = graphSumBorders(graph, rows, { trees: model.trees, splits, width: dimensions })
      if (scale === 1 && bias.every((value) => value === 0)) return total
      return graph.node('Add', [graph.node('Mul', [total, graphScalar(graph, scale)]), graphRow(graph, bias)])
    },
  }
}

/** Numbers in float32, with what stands for missing ones. */
function graphRows(graph: GraphBuilder, input: readonly GraphValue[], columns: readonly Preparation[]): GraphValue {
  const rows = graph.cast(graph.cast(graphMatrix(graph, input), 'float'), 'double')
  const missing = columns.map((column) => (column.kind === 'number' ? column.missing : NaN))
  if (missing.every(Number.isNaN)) return rows
  const isMissing = graph.node('IsNaN', [rows], {}, { elementType: 'bool' })
  return graph.node('Where', [isMissing, graphRow(graph, missing), rows])
}

function refuseOtherFeatures({ textFeatures, embeddingFeatures, estimatedFeatures }: CatboostModel): void {
  const kind =
    textFeatures > 0 ? 'text' : embeddingFeatures > 0 ? 'embedding' : estimatedFeatures > 0 ? 'estimated' : null
  if (kind === null) return
  throw unsupported('catboost', `${kind} features are not supported`, 'Train without text and embedding features.')
}

function inputsOf(model: CatboostModel): ModelInput[] {
  const features = [...model.floatFeatures, ...model.catFeatures]
  const count = features.reduce((most, { flatIndex }) => Math.max(most, flatIndex + 1), 0)
  if (count > MAX_FEATURES) throw new ModelGateError('limit', `catboost: ${count} features`)
  if (
    features.some(({ flatIndex }) => flatIndex < 0) ||
    new Set(features.map((each) => each.flatIndex)).size < features.length
  ) {
    throw corrupt('CatBoost model', 'two features in one place')
  }
  // Columns without names are called after their number.
  const named =
    features.length === count && features.some(({ name, flatIndex }) => name !== '' && name !== String(flatIndex))
  const inputs = Array.from({ length: count }, (): ModelInput => ({ name: null, kind: 'number' }))
  for (const { flatIndex, name } of model.floatFeatures)
    inputs[flatIndex] = { name: named ? name : null, kind: 'number' }
  for (const { flatIndex, name } of model.catFeatures) inputs[flatIndex] = { name: named ? name : null, kind: 'string' }
  return inputs
}

function preparationsOf(model: CatboostModel, count: number): Preparation[] {
  const preparations = new Array<Preparation>(count).fill({ kind: 'unused' })
  for (const { flatIndex, borders, hasNans, nan } of model.floatFeatures) {
    const missing = !hasNans || nan === 'AsIs' ? NaN : nan === 'AsFalse' ? -Infinity : Infinity
    if (borders.length > 0) preparations[flatIndex] = { kind: 'number', missing }
  }
  for (const { flatIndex, used } of model.catFeatures) if (used) preparations[flatIndex] = { kind: 'category' }
  return preparations
}

/** In the order in which trees number them; see CatboostTree. Statistics lie behind the features. */
function splitsOf(model: CatboostModel, columns: FeatureColumns, count: number): BorderSplits {
  const splits: { column: number; value: number; equal: boolean }[] = []
  for (const { flatIndex, borders } of model.floatFeatures) {
    for (const value of borders) splits.push({ column: flatIndex, value, equal: false })
  }
  for (const { catFeature, values } of model.oneHotFeatures) {
    const column = columns.category.get(catFeature)
    if (column === undefined) throw corrupt('CatBoost model', `category feature ${catFeature} is not there`)
    for (const value of values) splits.push({ column, value, equal: true })
  }
  for (const [at, { borders }] of model.ctrFeatures.entries()) {
    for (const value of borders) splits.push({ column: count + at, value, equal: false })
  }
  return {
    column: Int32Array.from(splits, ({ column }) => column),
    value: Float64Array.from(splits, ({ value }) => value),
    equal: Uint8Array.from(splits, ({ equal }) => Number(equal)),
  }
}

/** So that walks need no checks and always end: children come after their parents. */
function checkTree(tree: BorderTree, splits: number, dimensions: number, index: number): void {
  const broken = (reason: string) => corrupt('CatBoost model', `tree ${index}: ${reason}`)
  if (tree.splits.some((split) => split >= splits)) throw broken(`a split that is none of the ${splits}`)
  if (tree.kind === 'symmetric') {
    if (tree.splits.some((split) => split < 0) || tree.values.length !== 2 ** tree.splits.length * dimensions) {
      throw broken(`${tree.values.length} leaf values for ${tree.splits.length} levels`)
    }
    return
  }
  const count = tree.splits.length
  if (count === 0) throw broken('no nodes')
  for (let node = 0; node < count; node++) {
    for (const child of [tree.left[node]!, tree.right[node]!]) {
      if (child < node || child >= count) throw broken(`node ${node} has the child ${child}`)
    }
    const leaf = tree.leaves[node]!
    if (leaf < 0 || leaf + dimensions > tree.values.length) throw broken(`node ${node} has no leaf values`)
  }
}
