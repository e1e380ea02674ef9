import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import type { Label } from '../../core/model.js'
import {
  graphColumn,
  graphConcat,
  graphLookUp,
  numericInput,
  type Block,
  type Lowered,
  type NumericInput,
} from '../../plan/index.js'

/** Labels of several targets, each once, in the order in which they come. */
export function unionOf(classes: readonly (readonly Label[])[]): Label[] {
  return [...new Set(classes.flat())]
}

/**
 * A classifier of several targets: `labels` gives one array of class positions a target. Its `classes` are those of all targets;
 * it gives labels, no probabilities, since each target has its own.
 */
export function labelsOfTargets(
  about: NumericInput,
  classes: readonly (readonly Label[])[],
  labels: (input: Block) => readonly Int32Array[],
  graphLabels: (graph: GraphBuilder, input: readonly GraphValue[]) => readonly GraphValue[],
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
    infer: (block, want) => ({
      labels: want.predictions ? interleaved(labels(numericInput(block, about)), places, block.rows) : null,
      values: null,
      probabilities: null,
      scores: null,
    }),
    toOnnx: (graph, input) => ({ labels: graphInterleaved(graph, graphLabels(graph, input), places) }),
  }
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
