import { unsupported } from '../../core/errors.js'
import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import { graphColumns, graphLookUp, type GraphOutputs } from '../../plan/index.js'
import { CONSTANT_PREDICTOR } from './constant-predictor.js'
import type { Predictor } from './members.js'
import { graphEstimator } from './pipeline.js'

/** What a member of an ensemble gives in a graph; what is not asked of it does not get into the file. */
export class GraphMember {
  readonly #member: Predictor
  readonly #graph: GraphBuilder
  readonly outputs: GraphOutputs

  constructor(graph: GraphBuilder, member: Predictor, input: readonly GraphValue[]) {
    this.#graph = graph
    this.#member = member
    this.outputs = graphEstimator(graph, member, input)
  }

  /** [rows, outputs] */
  get values(): GraphValue {
    return this.#known('values', 'values')
  }

  /** [rows, classes] */
  get probabilities(): GraphValue {
    return this.#known('probabilities', 'probabilities')
  }

  /** Probabilities of the second class: [rows, 1]. */
  get positives(): GraphValue {
    if (this.#member.classes?.length !== 2 || this.#member.outputs !== 1)
      throw unsupported(this.#member.className, 'it does not know two classes')
    return graphColumns(this.#graph, this.probabilities, [1])
  }

  /** decision_function; undefined when there is none. */
  get scores(): GraphValue | undefined {
    return this.outputs.scores
  }

  /** decision_function of a binary classifier if it has one, else the probabilities of the second class: [rows, 1]. */
  get confidences(): GraphValue {
    if (this.isRegressor) return this.values
    return this.scores ?? this.positives
  }

  /** A regressor that stands in for a binary classifier. */
  get isRegressor(): boolean {
    return this.#member.task === 'regression'
  }

  /** Zero, not one half, is between the classes. A constant has scores, but to scikit-learn it is no classifier. */
  get hasScores(): boolean {
    return this.#member.className !== CONSTANT_PREDICTOR && this.scores !== undefined
  }

  /** Class positions of the member: int64 [rows]. */
  get labels(): GraphValue {
    return this.#known('labels', 'labels')
  }

  /** Predicted labels, which are integers: int64 [rows]. */
  get encodedLabels(): GraphValue {
    const { classes, className } = this.#member
    if (classes === null) return this.labels
    const numbers = classes.map((label) => {
      if (typeof label !== 'number' || !Number.isInteger(label))
        throw unsupported(className, 'it was not fitted on encoded labels')
      return label
    })
    return numbers.every((label, at) => label === at) ? this.labels : graphLookUp(this.#graph, numbers, this.labels)
  }

  /** What `predict` gives, as numbers: [rows, 1]. @throws unsupported when the labels are text */
  get predictions(): GraphValue {
    if (this.outputs.values !== undefined) return this.values
    const { classes, className } = this.#member
    const numbers = Float64Array.from(classes ?? [], (label) => {
      if (typeof label === 'string') throw unsupported(className, 'its labels are text')
      return Number(label)
    })
    const table = this.#graph.constant(numbers, [numbers.length, 1])
    return this.#graph.node('Gather', [table, this.labels])
  }

  #known(part: Exclude<keyof GraphOutputs, 'targetProbabilities'>, what: string): GraphValue {
    const value = this.outputs[part]
    if (value === undefined) throw unsupported(this.#member.className, `it gives no ${what} in ONNX`)
    return value
  }
}

/** Every member on the same input. */
export function graphMembers(
  graph: GraphBuilder,
  members: readonly Predictor[],
  input: readonly GraphValue[],
): GraphMember[] {
  return members.map((member) => new GraphMember(graph, member, input))
}
