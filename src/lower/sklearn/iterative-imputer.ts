import { corrupt, unsupported } from '../../core/errors.js'
import { asItems, asNumber, Attributes, PyObject, toFloats, type PyValue } from '../../formats/index.js'
import {
  denseBlock,
  graphColumns,
  graphConcat,
  graphMath,
  graphMatrix,
  numericInput,
  selectColumns,
  toDense,
  transformerFacts,
  type DenseBlock,
} from '../../plan/index.js'
import { inputsOf } from './features.js'
import { isMarked, markedColumns, markerNumber } from './gaps.js'
import { GraphMember } from './graph-members.js'
import type { LowerContext, Lowering } from './lowering.js'
import { graphTransformed } from './pipeline.js'
import { ask, lowerPredictor, type Predictor } from './members.js'
import { lowerTransformer } from './steps.js'

const NAME = 'sklearn.impute.IterativeImputer'

/** Fills gaps by what regressions on the other columns say, round by round. */
export const iterativeImputerLowering: Lowering = {
  classes: [NAME],
  lower(object, context) {
    const attributes = Attributes.of(object)
    if (attributes.boolean('sample_posterior'))
      throw unsupported(`${NAME}.sample_posterior`, 'it fills gaps at random, so there is nothing to reproduce')
    if (attributes.has('keep_empty_features') && attributes.boolean('keep_empty_features'))
      throw unsupported(`${NAME}.keep_empty_features`, 'it means different things in different versions')
    const marker = markerNumber(attributes)
    const initial = lowerTransformer(attributes.object('initial_imputer_'), context, 'initial_imputer_')
    const kept = keptColumns(attributes)
    const steps = stepsOf(attributes, context, kept.length)
    const flagged = markedColumns(attributes)
    const missing = Number.isNaN(marker) ? ('allowed' as const) : ('refused' as const)
    const about = { className: NAME, inputs: inputsOf(attributes, 'number', initial.inputs.length), missing }
    return {
      ...transformerFacts(NAME, about.inputs),
      transform(block) {
        const input = toDense(numericInput(block, about))
        const filled = toDense(initial.transform(input))
        const gaps = toDense(selectColumns(input, kept)).data.map((value) => (isMarked(value, marker) ? 1 : 0))
        const values = { ...filled, data: filled.data.slice() }
        // Where nothing at all is known, scikit-learn leaves the first filling.
        if (gaps.includes(0)) for (const step of steps) fill(step, values, gaps)
        return flagged.length === 0 ? values : withFlags(values, input, { flagged, marker })
      },
      toOnnx(graph, input) {
        const { allMin, and, equal, greater, isNaN, max, min, number, where } = graphMath(graph)
        const matrix = graphMatrix(graph, input)
        const marked = number(Number.isNaN(marker) ? isNaN(matrix) : equal(matrix, marker))
        const gaps = graphColumns(graph, marked, kept)
        const first = graphTransformed(graph, initial, [matrix])
        const known = equal(allMin(gaps), 0)
        const columns = kept.map((_, at) => graphColumns(graph, first, [at]))
        for (const { target, neighbours, estimator, low, high } of steps) {
          const seen = graphConcat(
            graph,
            neighbours.map((at) => columns[at]!),
          )
          const predicted = new GraphMember(graph, estimator, [seen]).values
          const isGap = and(greater(graphColumns(graph, gaps, [target]), 0), known)
          columns[target] = where(isGap, min(max(predicted, low), high), columns[target]!)
        }
        if (flagged.length > 0) columns.push(graphColumns(graph, marked, [...flagged]))
        return { transformed: graphConcat(graph, columns) }
      },
    }
  },
}

interface Step {
  readonly target: number
  readonly neighbours: readonly number[]
  readonly estimator: Predictor
  readonly low: number
  readonly high: number
}

/** Columns of which training knew something; the others are dropped. */
function keptColumns(attributes: Attributes): number[] {
  const empty = attributes.has('_is_empty_feature')
    ? toFloats(attributes.array('_is_empty_feature'))
    : Attributes.of(attributes.object('initial_imputer_'))
        .floats('statistics_')
        .map((value) => (Number.isNaN(value) ? 1 : 0))
  return Array.from(empty.keys()).filter((column) => empty[column] === 0)
}

/** `imputation_sequence_`: (feature, neighbours, estimator) of every round in order; empty when no round was needed. */
function stepsOf(attributes: Attributes, context: LowerContext, columns: number): Step[] {
  if (attributes.int('n_iter_') === 0) return []
  const [lows, highs] = [boundsOf(attributes, '_min_value'), boundsOf(attributes, '_max_value')]
  return attributes.list('imputation_sequence_').map((triplet, at): Step => {
    const [feature, others, estimator] = itemsOf(triplet)
    const target = asNumber(feature ?? null)
    const neighbours = asItems(others ?? null)?.map((item) => asNumber(item) ?? -1) ?? [-1]
    const fits = (column: number | null) =>
      column !== null && Number.isInteger(column) && column >= 0 && column < columns
    if (!(estimator instanceof PyObject) || target === null || ![target, ...neighbours].every(fits))
      throw corrupt(NAME, `step ${at} of imputation_sequence_ does not fit the columns`)
    return {
      target,
      neighbours,
      estimator: lowerPredictor(estimator, context, `imputation_sequence_[${at}].estimator`),
      low: lows(target),
      high: highs(target),
    }
  })
}

/** One a column; one for all until 0.22. */
function boundsOf(attributes: Attributes, name: string): (column: number) => number {
  const single = asNumber(attributes.raw(name))
  if (single !== null) return () => single
  const bounds = attributes.floats(name)
  return (column) => bounds[column] ?? (name === '_min_value' ? -Infinity : Infinity)
}

/** A named tuple is pickled by the arguments of its class. */
function itemsOf(triplet: PyValue): readonly PyValue[] {
  if (triplet instanceof PyObject) return triplet.args
  return asItems(triplet) ?? []
}

function fill({ target, neighbours, estimator, low, high }: Step, values: DenseBlock, gaps: Float64Array): void {
  const { cols } = values
  const rows = Array.from({ length: values.rows }, (_, row) => row).filter((row) => gaps[row * cols + target] === 1)
  if (rows.length === 0) return
  const known = denseBlock(rows.length, neighbours.length)
  for (const [at, row] of rows.entries()) {
    for (const [to, column] of neighbours.entries())
      known.data[at * known.cols + to] = values.data[row * cols + column]!
  }
  const predicted = ask(estimator, known, 'predictions').values
  if (predicted?.length !== rows.length) throw unsupported(estimator.className, `it predicts no values for ${NAME}`)
  for (const [at, row] of rows.entries())
    values.data[row * cols + target] = Math.min(Math.max(predicted[at]!, low), high)
}

function withFlags(
  values: DenseBlock,
  input: DenseBlock,
  { flagged, marker }: { readonly flagged: Int32Array; readonly marker: number },
): DenseBlock {
  const output = denseBlock(values.rows, values.cols + flagged.length)
  for (let row = 0; row < values.rows; row++) {
    output.data.set(values.data.subarray(row * values.cols, (row + 1) * values.cols), row * output.cols)
    for (const [at, column] of flagged.entries()) {
      output.data[row * output.cols + values.cols + at] = isMarked(input.data[row * input.cols + column]!, marker)
        ? 1
        : 0
    }
  }
  return output
}
