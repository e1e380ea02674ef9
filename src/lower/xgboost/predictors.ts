import { corrupt, ModelGateError, unsupported } from '../../core/errors.js'
import type { Label, ModelInput } from '../../core/model.js'
import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import {
  argmaxRows,
  boosterRows,
  graphArgmax,
  graphBoosterRows,
  graphConcat,
  graphFlat,
  graphRefuse,
  graphRowSum,
  graphScalar,
  graphSoftmaxFloat32,
  softmaxFloat32,
  type Block,
  type BoosterInput,
  type DenseBlock,
  type Lowered,
} from '../../plan/index.js'
import type { XgboostModel } from './booster.js'

/** A model, and what is asked of it. */
export interface Asked {
  readonly className: string
  readonly model: XgboostModel
  /** Value that means missing, besides NaN. */
  readonly missing: number
  /** Rounds that take part, null for all. */
  readonly rounds: number | null
  /** Trees of one round and class, where the model does not keep it. */
  readonly parallel?: number
  /** Whether rows go to the trees as they are; a DMatrix refuses infinities. */
  readonly inPlace: boolean
}

/** Class numbers for labels. */
export function numbered(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index)
}

/** The model as a regressor: predictions of its objective. @throws unsupported for several numbers a row */
export function regressor(asked: Asked): Lowered {
  const { className, model } = asked
  if (model.groups !== model.targets) {
    throw unsupported(className, `objective ${model.objective.name} gives several numbers a row`)
  }
  const input = inputOf(asked)
  return {
    ...shared(asked, input),
    outputs: model.targets,
    task: 'regression',
    classes: null,
    hasProbabilities: false,
    infer(block, want) {
      const values = want.predictions ? predictRows(block, asked, input) : null
      return {
        labels: null,
        values: values === null ? null : new Float64Array(values),
        probabilities: null,
        scores: null,
      }
    },
    toOnnx: (graph, given) => ({ values: graph.cast(graphPredictions(graph, given, asked, input), 'double') }),
  }
}

/** The model as a classifier. */
export function classifier(asked: Asked, classes: readonly Label[]): Lowered {
  if (asked.model.targets > 1) throw unsupported(asked.className, 'several labels a row')
  const input = inputOf(asked)
  const { kind } = asked.model.objective
  return {
    ...shared(asked, input),
    task: 'classification',
    classes,
    hasProbabilities: true,
    infer(block, want) {
      const predicted = predictRows(block, asked, input)
      const columns = kind === 'value' ? twoColumns(predicted) : predicted
      const probabilities =
        kind === 'class-margins' && want.probabilities ? softmaxFloat32(columns, classes.length) : columns
      return {
        labels: want.predictions ? labelsOf(predicted, classes.length, kind === 'value') : null,
        values: null,
        probabilities: want.probabilities ? new Float64Array(probabilities) : null,
        scores: null,
      }
    },
    toOnnx(graph, given) {
      const predicted = graphPredictions(graph, given, asked, input)
      if (kind !== 'value') {
        const probabilities = kind === 'class-margins' ? graphSoftmaxFloat32(graph, predicted) : predicted
        return { labels: graphArgmax(graph, predicted), probabilities: graph.cast(probabilities, 'double') }
      }
      const negative = graph.node('Sub', [graph.constant(Float32Array.of(1), [1]), predicted])
      const isPositive = graph.node('Greater', [predicted, graph.constant(Float32Array.of(0.5), [1])])
      return {
        labels: graphFlat(graph, graph.cast(isPositive, 'int64')),
        probabilities: graph.cast(graphConcat(graph, [negative, predicted]), 'double'),
      }
    },
  }
}

function graphPredictions(
  graph: GraphBuilder,
  given: readonly GraphValue[],
  { model, rounds, parallel, inPlace, missing, className }: Asked,
  input: BoosterInput,
): GraphValue {
  const rows = graphBoosterRows(graph, given, input, (matrix) => {
    const single = graph.cast(graph.cast(matrix, 'float'), 'double')
    const marked = graph.node('Equal', [single, graphScalar(graph, Math.fround(missing))])
    const known = Number.isNaN(missing) ? single : graph.node('Where', [marked, graphScalar(graph, NaN), single])
    return inPlace ? known : graphRefuseInfinities(graph, known, className)
  })
  const options = { iterations: rounds, inPlace, ...(parallel === undefined ? {} : { parallel }) }
  return model.objective.toOnnx(graph, model.graphMargins(graph, rows, options))
}

function graphRefuseInfinities(graph: GraphBuilder, matrix: GraphValue, className: string): GraphValue {
  const infinite = graph.cast(graph.node('IsInf', [matrix], {}, { elementType: 'bool' }), 'double')
  const marked = graph.node('Greater', [graphRowSum(graph, infinite), graphScalar(graph, 0)])
  return graphRefuse(graph, matrix, marked, `infinity or a value too large for float32, which ${className} refuses`)
}

function shared({ className }: Asked, input: BoosterInput) {
  return { className, outputs: 1, inputs: input.inputs } as const
}

/** 1 - p in float32, and p. */
function twoColumns(positive: Float32Array): Float32Array {
  const out = new Float32Array(positive.length * 2)
  for (const [row, probability] of positive.entries()) {
    out[row * 2] = 1 - probability
    out[row * 2 + 1] = probability
  }
  return out
}

/** The second of two classes above one half, the first of equally large ones of several. */
function labelsOf(predicted: Float32Array, classes: number, single: boolean): Int32Array {
  if (single) return Int32Array.from(predicted, (probability) => (probability > 0.5 ? 1 : 0))
  const rows = predicted.length / classes
  return argmaxRows({ kind: 'dense', rows, cols: classes, data: new Float64Array(predicted) })
}

function predictRows(block: Block, asked: Asked, input: BoosterInput): Float32Array {
  const { model, rounds, parallel, inPlace, className } = asked
  const rows = boosterRows(block, input)
  if (!inPlace) refuseInfinities(rows, className)
  return model.objective.predict(
    model.margins(rows, { iterations: rounds, inPlace, ...(parallel === undefined ? {} : { parallel }) }),
    model.groups,
  )
}

function refuseInfinities(rows: DenseBlock, className: string): void {
  const at = rows.data.findIndex((value) => value === Infinity || value === -Infinity)
  if (at < 0) return
  throw new ModelGateError(
    'data',
    `row ${Math.floor(at / rows.cols) + 1}, column #${(at % rows.cols) + 1}: infinity or a value too large for float32, which ${className} refuses`,
    { remedy: 'Replace or drop such rows, as for training.' },
  )
}

function inputOf({ className, model, missing }: Asked): BoosterInput {
  const wide = Math.fround(missing)
  const inputs = model.categories.map((categories, feature): ModelInput => {
    const name = model.names?.[feature] ?? null
    if (categories === null) return { name, kind: 'number' }
    return { name, kind: categories.every((cell) => typeof cell === 'number') ? 'number' : 'string', categories }
  })
  const codes = model.categories.map((categories) => {
    if (categories === null) return null
    const known = new Map(categories.map((cell, code): [string | number, number] => [cell, code]))
    if (known.size !== categories.length) throw corrupt('xgboost categories', 'a category occurs twice')
    return known
  })
  const cell = (value: number): number => {
    const single = Math.fround(value)
    return single === wide ? NaN : single
  }
  return { className, inputs, codes, unknownCategory: 'refused', absent: NaN, cell }
}
