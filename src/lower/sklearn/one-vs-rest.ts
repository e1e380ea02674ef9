import { int, type GraphBuilder, type GraphValue } from '../../onnx/index.js'
import { corrupt, unsupported } from '../../core/errors.js'
import { Attributes } from '../../formats/index.js'
import {
  argmaxRows,
  denseBlock,
  graphArgmax,
  graphBinaryColumns,
  graphChoice,
  graphConcat,
  graphMath,
  graphRowSum,
  type Block,
  type DenseBlock,
  type Lowered,
} from '../../plan/index.js'
import { graphMembers, type GraphMember } from './graph-members.js'
import type { Lowering } from './lowering.js'
import { confidencesOf, hasScores, lowerMembers, positivesOf, ask, type Predictor } from './members.js'
import { isAtLeast } from './version.js'

const NAME = 'sklearn.multiclass.OneVsRestClassifier'

/** One binary classifier a class; the most certain one wins. */
export const oneVsRestLowering: Lowering = {
  classes: [NAME],
  lower(object, context) {
    const attributes = Attributes.of(object)
    const binarizer = Attributes.of(attributes.object('label_binarizer_'))
    const kind = binarizer.string('y_type_')
    if (kind === 'multilabel-indicator') return severalLabels(lowerMembers(attributes, context))
    if (kind !== 'multiclass' && kind !== 'binary') throw unsupported(NAME, `it was fitted on ${kind} labels`)
    const classes = binarizer.labels('classes_')
    const members = lowerMembers(attributes, context)
    const [first] = members
    const expected = classes.length === 2 ? 1 : classes.length
    if (first === undefined || members.length !== expected)
      throw corrupt(NAME, `${members.length} estimators for ${classes.length} classes`)
    // Until 1.7 the last of equally certain classes won; until 1.6 rows without any certainty became NaN.
    const firstWins = isAtLeast(context.version, 1, 8)
    const zeroShares = isAtLeast(context.version, 1, 7)
    const hasProbabilities = members.every((member) => member.hasProbabilities)
    const certainty = (block: Block) => side(block, members, (member) => confidencesOf(member, block))
    return {
      className: NAME,
      task: 'classification',
      classes,
      outputs: 1,
      inputs: first.inputs,
      hasProbabilities,
      infer(block, want) {
        return {
          labels: want.predictions
            ? labelsOf(certainty(block), scoresOf(first, block) === null ? 0.5 : 0, firstWins)
            : null,
          values: null,
          probabilities: want.probabilities && hasProbabilities ? sharesOf(block, members, zeroShares) : null,
          scores: want.scores && scoresOf(first, block) !== null ? certainty(block).data : null,
        }
      },
      toOnnx(graph, input) {
        const said = graphMembers(graph, members, input)
        const sure = graphConcat(
          graph,
          said.map(({ confidences }) => confidences),
        )
        const scores = said[0]!.scores === undefined ? undefined : sure
        const labels = graphLabels(graph, sure, {
          columns: members.length,
          threshold: scores === undefined ? 0.5 : 0,
          firstOfEqual: firstWins,
        })
        return {
          labels,
          ...(scores === undefined ? {} : { scores }),
          ...(hasProbabilities ? { probabilities: graphShares(graph, said, zeroShares) } : {}),
        }
      },
    }
  },
}

/** Each row has any number of labels: `outputs` answers of 0 or 1 a row. */
function severalLabels(members: readonly Predictor[]): Lowered {
  const [first] = members
  if (first === undefined) throw corrupt(NAME, 'no estimators')
  const hasProbabilities = members.every((member) => member.hasProbabilities)
  return {
    className: NAME,
    task: 'classification',
    classes: [0, 1],
    outputs: members.length,
    inputs: first.inputs,
    hasProbabilities,
    infer(block, want) {
      const threshold = want.predictions && !hasScores(first, block) ? 0.5 : 0
      const certainty =
        want.predictions || want.scores ? side(block, members, (member) => confidencesOf(member, block)).data : null
      const shares = want.probabilities && hasProbabilities
      return {
        labels: want.predictions ? Int32Array.from(certainty!, (score) => (score > threshold ? 1 : 0)) : null,
        values: null,
        probabilities: shares ? side(block, members, (member) => positivesOf(member, block)).data : null,
        scores: want.scores && hasScores(first, block) ? certainty : null,
      }
    },
    toOnnx(graph, input) {
      const said = graphMembers(graph, members, input)
      const sure = graphConcat(
        graph,
        said.map(({ confidences }) => confidences),
      )
      const scored = said[0]!.hasScores
      return {
        labels: graph.cast(graphMath(graph).greater(sure, scored ? 0 : 0.5), 'int64'),
        ...(scored ? { scores: sure } : {}),
        ...(hasProbabilities
          ? {
              probabilities: graphConcat(
                graph,
                said.map(({ positives }) => positives),
              ),
            }
          : {}),
      }
    },
  }
}

/** `labelsOf` in a graph. */
function graphLabels(
  graph: GraphBuilder,
  sure: GraphValue,
  {
    columns,
    threshold,
    firstOfEqual,
  }: { readonly columns: number; readonly threshold: number; readonly firstOfEqual: boolean },
): GraphValue {
  const { greater } = graphMath(graph)
  if (columns === 1) return graphChoice(graph, greater(sure, threshold), 1, 0)
  if (firstOfEqual) return graphArgmax(graph, sure)
  return graph.node('ArgMax', [sure], { axis: int(1), keepdims: int(0), select_last_index: int(1) })
}

/** `sharesOf` in a graph. */
function graphShares(graph: GraphBuilder, said: readonly GraphMember[], zerosStay: boolean): GraphValue {
  const { div, equal, where } = graphMath(graph)
  const columns = said.map(({ positives }) => positives)
  const shares = columns.length > 1 ? graphConcat(graph, columns) : graphBinaryColumns(graph, columns[0]!)
  const total = graphRowSum(graph, shares)
  return div(shares, zerosStay ? where(equal(total, 0), 1, total) : total)
}

function labelsOf(certainty: DenseBlock, threshold: number, firstOfEqual: boolean): Int32Array {
  const { cols, data } = certainty
  if (cols === 1) return Int32Array.from(data, (score) => (score > threshold ? 1 : 0))
  if (firstOfEqual) return argmaxRows(certainty)
  return argmaxRows(certainty).map((first, row) => {
    let last = first
    for (let at = first; at < cols; at++) if (data[row * cols + at] === data[row * cols + first]) last = at
    return last
  })
}

function scoresOf(member: Predictor, block: Block): Float64Array | null {
  return ask(member, block, 'scores').scores
}

/** One column a member. */
function side(block: Block, members: readonly Predictor[], columnOf: (member: Predictor) => Float64Array): DenseBlock {
  const out = denseBlock(block.rows, members.length)
  for (const [at, member] of members.entries()) {
    const column = columnOf(member)
    for (let row = 0; row < block.rows; row++) out.data[row * members.length + at] = column[row]!
  }
  return out
}

function sharesOf(block: Block, members: readonly Predictor[], zerosStay: boolean): Float64Array {
  const { data } = side(block, members, (member) => positivesOf(member, block))
  const cols = Math.max(2, members.length)
  const shares =
    members.length > 1
      ? data
      : Float64Array.from({ length: data.length * 2 }, (_, at) =>
          at % 2 === 0 ? 1 - data[at / 2]! : data[(at - 1) / 2]!,
        )
  for (let row = 0; row < block.rows; row++) {
    const cells = shares.subarray(row * cols, (row + 1) * cols)
    const sum = cells.reduce((total, value) => total + value, 0)
    if (sum !== 0 || !zerosStay) for (let at = 0; at < cols; at++) cells[at]! /= sum
  }
  return shares
}
