import { corrupt, unsupported } from '../../core/errors.js'
import { Attributes, canonicalClass, PyObject } from '../../formats/index.js'
import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import { concatBlocks, graphColumn, graphConcat, graphMatrix, type Block, type DenseBlock } from '../../plan/index.js'
import { GraphMember } from './graph-members.js'
import type { Lowering } from './lowering.js'
import { graphEstimator } from './pipeline.js'
import { ask, encodedLabels, lowerMembers, lowerPredictor, probabilitiesOf, type Predictor } from './members.js'

/** A final estimator on what other estimators predict. */
export const stackingLowering: Lowering = {
  classes: ['sklearn.ensemble.StackingClassifier', 'sklearn.ensemble.StackingRegressor'],
  lower(object, context) {
    const attributes = Attributes.of(object)
    const className = canonicalClass(attributes.className)
    const members = lowerMembers(attributes, context)
    const methods = attributes.strings('stack_method_')
    const final = lowerPredictor(attributes.object('final_estimator_'), context, 'final_estimator_')
    const [first] = members
    if (first === undefined || methods.length !== members.length)
      throw corrupt(className, 'estimators and methods differ in number')
    const passthrough = attributes.boolean('passthrough')
    const classifies = className.endsWith('Classifier')
    // A list of encoders for several targets; `_le` until 1.1.
    const encoder = attributes.get('_label_encoder') ?? attributes.get('_le')
    if (classifies && !(encoder instanceof PyObject)) {
      throw unsupported(className, 'it was fitted on several targets')
    }
    const stack = (block: Block): Block => {
      const columns: Block[] = members.map((member, at) => columnsOf(member, block, methods[at]!))
      if (passthrough) columns.push(block)
      return concatBlocks(block.rows, columns, passthrough && block.kind === 'sparse')
    }
    return {
      className,
      task: final.task,
      classes: classifies ? classesOf(attributes, final) : null,
      outputs: final.outputs,
      inputs: first.inputs,
      hasProbabilities: final.hasProbabilities,
      transform: stack,
      infer: (block, want) => final.infer(stack(block), want),
      toOnnx(graph, input) {
        const columns = members.map((member, at) =>
          graphColumnsOf(graph, new GraphMember(graph, member, input), methods[at]!, member),
        )
        if (passthrough) columns.push(graphMatrix(graph, input))
        const stacked = graphConcat(graph, columns)
        return { ...graphEstimator(graph, final, [stacked]), transformed: stacked }
      },
    }
  },
}

/** The final estimator knows encoded labels: 0, 1, 2 ... in the order of the classes. */
function classesOf(attributes: Attributes, final: Predictor) {
  const classes = attributes.labels('classes_')
  const encoded = final.classes ?? []
  if (encoded.length !== classes.length || !encoded.every((label, at) => label === at)) {
    throw unsupported(attributes.className, 'its final estimator knows other labels')
  }
  return classes
}

function columnsOf(member: Predictor, block: Block, method: string): DenseBlock {
  const data = answersOf(member, block, method)
  const cols = data.length / block.rows
  // Two probabilities say the same: the second one is enough.
  if (method !== 'predict_proba' || cols !== 2) return { kind: 'dense', rows: block.rows, cols, data }
  return { kind: 'dense', rows: block.rows, cols: 1, data: data.filter((_, at) => at % 2 === 1) }
}

function graphColumnsOf(graph: GraphBuilder, answers: GraphMember, method: string, member: Predictor): GraphValue {
  switch (method) {
    case 'predict_proba':
      return member.classes?.length === 2 && member.outputs === 1 ? answers.positives : answers.probabilities
    case 'decision_function':
      if (answers.scores === undefined) throw unsupported(member.className, 'it has no decision_function')
      return answers.scores
    case 'predict':
      return member.task === 'regression'
        ? answers.values
        : graphColumn(graph, graph.cast(answers.encodedLabels, 'double'))
    default:
      throw unsupported('sklearn.ensemble.StackingClassifier.stack_method_', `the method "${method}"`)
  }
}

function answersOf(member: Predictor, block: Block, method: string): Float64Array {
  switch (method) {
    case 'predict_proba':
      return probabilitiesOf(member, block)
    case 'decision_function': {
      const { scores } = ask(member, block, 'scores')
      if (scores === null) throw unsupported(member.className, 'it has no decision_function')
      return scores
    }
    case 'predict':
      return member.task === 'regression'
        ? ask(member, block, 'predictions').values!
        : Float64Array.from(encodedLabels(member, block))
    default:
      throw unsupported('sklearn.ensemble.StackingClassifier.stack_method_', `the method "${method}"`)
  }
}
