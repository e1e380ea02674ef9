import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import type { Label } from '../../core/model.js'
import {
  argmaxRows,
  graphColumn,
  graphConcat,
  graphLookUp,
  numericInput,
  type Block,
  type DenseBlock,
  type Lowered,
  type NumericInput,
} from '../../plan/index.js'

/** Labels of several targets, each once, in the order in which they come. */
export function unionOf(classes: readonly (readonly Label[])[]): Label[] {
  return [...new Set(classes.flat())]
}

/** What decides about one target: its label is the largest cell of a row. */
export interface TargetVotes {
  /** rows x classes of the target: counts, votes or shares. */
  readonly votes: DenseBlock
  /** predict_proba of the target, row-major rows x classes; only called when it is wanted. */
  shares(): Float64Array
}

/** The same in a graph. */
export interface GraphTarget {
  /** int64 [rows]: class positions of the target. */
  readonly labels: GraphValue
  /** [rows, classes of the target] */
  readonly probabilities: GraphValue
}

/**
 * A classifier of several targets, each with classes and predict_proba of its own. Its `classes` are those of all targets.
 */
export function classifierOfTargets(
  about: NumericInput,
  classes: readonly (readonly Label[])[],
  decide: (input: Block) => readonly TargetVotes[],
  graphTargets: (graph: GraphBuilder, input: readonly GraphValue[]) => readonly GraphTarget[],
): Lowered {
  const all = unionOf(classes)
  const positions = new Map(all.map((label, at) => [label, at]))
  const places = classes.map((known) => Int32Array.from(known, (label) => positions.get(label)!))
  return {
    className: about.className,
    task: 'classification',
    classes: all,
    outputs: classes.length,
    inputs: about.inputs,
    hasProbabilities: false,
    targets: { classes, hasProbabilities: true },
    infer(block, want) {
      const decided = decide(numericInput(block, about))
      const columns = () => decided.map(({ votes }) => argmaxRows(votes))
      return {
        labels: want.predictions ? interleaved(columns(), places, block.rows) : null,
        values: null,
        probabilities: null,
        targetProbabilities: want.probabilities
          ? sideBySide(
              decided.map((target) => target.shares()),
              block.rows,
            )
          : null,
        scores: null,
      }
    },
    toOnnx(graph, input) {
      const said = graphTargets(graph, input)
      const labels = said.map((target) => target.labels)
      return {
        labels: graphInterleaved(graph, labels, places),
        targetProbabilities: said.map(({ probabilities }) => probabilities),
      }
    },
  }
}

/** Row-major matrices of the same rows as one: the columns of the first, then those of the second ... */
export function sideBySide(matrices: readonly Float64Array[], rows: number): Float64Array {
  const widths = matrices.map(({ length }) => (rows === 0 ? 0 : length / rows))
  const width = widths.reduce((sum, each) => sum + each, 0)
  const out = new Float64Array(rows * width)
  let from = 0
  for (const [at, matrix] of matrices.entries()) {
    const own = widths[at]!
    for (let row = 0; row < rows; row++) out.set(matrix.subarray(row * own, (row + 1) * own), row * width + from)
    from += own
  }
  return out
}

/** Class positions of each target (int64 [rows]) as positions among the classes of all: int64 [rows, targets]. */
export function graphInterleaved(
  graph: GraphBuilder,
  columns: readonly GraphValue[],
  places: readonly ArrayLike<number>[],
): GraphValue {
  const parts = columns.map((column, target) => graphColumn(graph, graphLookUp(graph, places[target]!, column)))
  return graphConcat(graph, parts)
}

/** Row-major rows x targets. */
function interleaved(columns: readonly Int32Array[], places: readonly Int32Array[], rows: number): Int32Array {
  const out = new Int32Array(rows * columns.length)
  for (const [target, column] of columns.entries()) {
    for (let row = 0; row < rows; row++) out[row * columns.length + target] = places[target]![column[row]!]!
  }
  return out
}
