import { corrupt, unsupported } from '../../core/errors.js'
import type { Label } from '../../core/model.js'
import { Attributes, canonicalClass, NDArray, toFloats } from '../../formats/index.js'
import {
  feedColumns,
  feedForward,
  argmaxRows,
  binaryColumns,
  classifier,
  expit,
  graphAffine,
  graphArgmax,
  graphBinaryColumns,
  graphMath,
  graphMatrix,
  graphScalar,
  graphSignLabels,
  graphSoftmax,
  regressor,
  softmaxRows,
  transposed,
  type DenseBlock,
  type LinearLayer,
} from '../../plan/index.js'
import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import { inputsOf } from './features.js'
import type { Lowering } from './lowering.js'

/** Multi-layer perceptrons. */
export const perceptronLowering: Lowering = {
  classes: ['sklearn.neural_network.MLPClassifier', 'sklearn.neural_network.MLPRegressor'],
  lower(object) {
    const attributes = Attributes.of(object)
    const className = canonicalClass(attributes.className)
    const layers = layersOf(attributes, className)
    const about = { className, inputs: inputsOf(attributes, 'number', layers[0]!.weights.cols) }
    const outputs = layers.at(-1)!.weights.rows
    if (className.endsWith('Regressor')) {
      return regressor({ ...about, outputs }, (input) => feedForward(input, layers).data, {
        toOnnx: (graph, input) => ({ values: graphForward(graph, layers, graphMatrix(graph, input)) }),
      })
    }
    const { classes, kind } = targetOf(attributes)
    const binary = kind === 'binary'
    if (kind === 'multilabel-indicator') {
      // One yes or no a label: `outputs` answers a row, each of the classes 0 and 1.
      const labels = classifier(
        { ...about, classes: [0, 1] },
        {
          compute: (input) => feedForward(input, layers),
          labels: ({ data }) => Int32Array.from(data, (value) => (value > 0.5 ? 1 : 0)),
          probabilities: ({ data }) => data,
        },
        {
          toOnnx(graph, input) {
            const output = graphForward(graph, layers, graphMatrix(graph, input))
            return { labels: graph.cast(graphMath(graph).greater(output, 0.5), 'int64'), probabilities: output }
          },
        },
      )
      return { ...labels, outputs }
    }
    if (outputs !== (binary ? 1 : classes.length))
      throw corrupt(className, `${outputs} outputs for ${classes.length} classes`)
    return classifier(
      { ...about, classes },
      {
        compute: (input) => feedForward(input, layers),
        computeColumns: (input) => feedColumns(input, layers),
        labels: (output) =>
          binary ? Int32Array.from(output.data, (value) => (value > 0.5 ? 1 : 0)) : argmaxRows(output),
        probabilities: (output) => (binary ? binaryColumns(output.data) : output.data),
      },
      {
        toOnnx(graph, input) {
          const output = graphForward(graph, layers, graphMatrix(graph, input))
          if (!binary) return { labels: graphArgmax(graph, output), probabilities: output }
          const above = graph.node('Sub', [output, graphScalar(graph, 0.5)])
          return { labels: graphSignLabels(graph, above), probabilities: graphBinaryColumns(graph, output) }
        },
      },
    )
  },
}

/** Weights are units x inputs. */
interface Layer extends LinearLayer, Activation {}

interface Activation {
  /** In place; null for the ramp, which the product takes along. */
  readonly activate: LinearLayer['activate']
  readonly graph: (graph: GraphBuilder, value: GraphValue) => GraphValue
}

const elementwise =
  (apply: (value: number) => number) =>
  ({ data }: DenseBlock): void => {
    for (let at = 0; at < data.length; at++) data[at] = apply(data[at]!)
  }
const node =
  (operator: string): Activation['graph'] =>
  (graph, value) =>
    graph.node(operator, [value])

const ACTIVATIONS: Readonly<Record<string, Activation>> = {
  identity: { activate: () => undefined, graph: (_, value) => value },
  logistic: { activate: elementwise(expit), graph: node('Sigmoid') },
  tanh: { activate: elementwise(Math.tanh), graph: node('Tanh') },
  relu: { activate: null, graph: node('Relu') },
  softmax: { activate: softmaxRows, graph: graphSoftmax },
  exp: { activate: elementwise(Math.exp), graph: node('Exp') },
}

function layersOf(attributes: Attributes, className: string): Layer[] {
  const weights = attributes.list('coefs_')
  const biases = attributes.list('intercepts_')
  const hidden = activationOf(attributes, 'activation', className)
  const last = activationOf(attributes, 'out_activation_', className)
  if (weights.length === 0 || weights.length !== biases.length)
    throw corrupt(className, 'weights and intercepts differ in number')
  return weights.map((matrix, at): Layer => {
    const bias = biases[at]
    const fits = matrix instanceof NDArray && bias instanceof NDArray && matrix.shape[1] === bias.size
    if (!fits) throw corrupt(className, `layer ${at} has no matrix of weights with one intercept a unit`)
    const [rows, cols] = matrix.shape as [number, number]
    return {
      weights: transposed({ rows, cols, data: toFloats(matrix) }),
      bias: toFloats(bias),
      ...(at === weights.length - 1 ? last : hidden),
    }
  })
}

function activationOf(attributes: Attributes, name: string, className: string): Activation {
  const word = attributes.string(name)
  const activation = Object.hasOwn(ACTIVATIONS, word) ? ACTIVATIONS[word] : undefined
  if (activation === undefined) throw unsupported(`${className}.${name}`, `the activation "${word}"`)
  return activation
}

function targetOf(attributes: Attributes): { classes: Label[]; kind: string } {
  const binarizer = Attributes.of(attributes.object('_label_binarizer'))
  const kind = binarizer.string('y_type_')
  if (!['binary', 'multiclass', 'multilabel-indicator'].includes(kind)) {
    throw unsupported(attributes.className, `it was fitted on ${kind} labels`)
  }
  return { classes: binarizer.labels('classes_'), kind }
}

function graphForward(graph: GraphBuilder, layers: readonly Layer[], input: GraphValue): GraphValue {
  return layers.reduce(
    (value, layer) => layer.graph(graph, graphAffine(graph, value, layer.weights, layer.bias)),
    input,
  )
}
