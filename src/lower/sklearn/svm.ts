import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import { corrupt, unsupported } from '../../core/errors.js'
import { Attributes, canonicalClass, csrOf, NDArray, numberOf, PyObject, toFloats } from '../../formats/index.js'
import {
  argmaxRows,
  classifier,
  coupledProbabilities,
  GRAPH_KERNELS,
  graphArgmax,
  graphChoice,
  graphColumns,
  graphCoupled,
  graphMath,
  graphMatrix,
  graphPairDecisions,
  graphPairScores,
  graphVoteLabels,
  kernelRow,
  KERNELS,
  oneVsRestScores,
  pairDecisions,
  regressor,
  toDense,
  voteLabels,
  type DenseBlock,
  type GraphKernel,
  type KernelSettings,
  type Lowered,
  type PairwiseMachine,
} from '../../plan/index.js'
import { inputsOf } from './features.js'
import type { Lowering } from './lowering.js'

/** Support vector machines of libsvm. */
export const svmLowering: Lowering = {
  classes: ['SVC', 'NuSVC', 'SVR', 'NuSVR', 'OneClassSVM'].map((name) => `sklearn.svm.${name}`),
  lower(object) {
    const attributes = Attributes.of(object)
    const className = canonicalClass(attributes.className)
    const name = className.slice('sklearn.svm.'.length)
    return name === 'SVC' || name === 'NuSVC' ? lowerClassifier(attributes, className) : lowerSum(attributes, className)
  },
}

function lowerClassifier(attributes: Attributes, className: string): Lowered {
  const classes = attributes.labels('classes_')
  const machine: PairwiseMachine = {
    ...vectorsOf(attributes, className),
    counts: attributes.ints(attributes.has('_n_support') ? '_n_support' : 'n_support_'),
    coefficients: matrixOf(attributes, '_dual_coef_'),
    intercepts: attributes.floats('_intercept_'),
  }
  checkMachine(machine, classes.length, className)
  const binary = classes.length === 2
  const perClass = attributes.string('decision_function_shape') === 'ovr' && !binary
  const byScore = attributes.has('break_ties') && attributes.boolean('break_ties') && perClass
  const scoresOf = (decisions: DenseBlock): DenseBlock => {
    if (perClass) return oneVsRestScores(decisions, classes.length)
    // libsvm's sign says "first class"; scikit-learn turns it round for two classes only.
    return binary ? { ...decisions, data: decisions.data.map((value) => -value) } : decisions
  }
  const curves = curvesOf(attributes, machine.intercepts.length)
  const graphKernel = graphKernelFor(attributes, className)
  return classifier(
    { className, classes, inputs: inputsOf(attributes, 'number', machine.vectors.cols) },
    {
      compute: (input) => pairDecisions(machine, toDense(input)),
      labels: (decisions) => (byScore ? argmaxRows(scoresOf(decisions)) : voteLabels(decisions, classes.length)),
      scores: (decisions) => scoresOf(decisions).data,
      ...(curves === null
        ? {}
        : { probabilities: (decisions: DenseBlock) => coupledProbabilities(decisions, classes.length, curves) }),
    },
    {
      toOnnx(graph, input) {
        const decisions = graphPairDecisions(graph, graphMatrix(graph, input), machine, graphKernel)
        const scores = perClass
          ? graphPairScores(graph, decisions, classes.length)
          : binary
            ? graphMath(graph).neg(decisions)
            : decisions
        const labels = byScore ? graphArgmax(graph, scores) : graphVoteLabels(graph, decisions, classes.length)
        return {
          labels,
          scores,
          ...(curves === null ? {} : { probabilities: graphCoupled(graph, decisions, classes.length, curves) }),
        }
      },
    },
  )
}

/** Platt's curves are there when the model was fitted with probability=True. */
function curvesOf(attributes: Attributes, pairs: number) {
  const [slope, offset] = attributes.has('_probA') ? ['_probA', '_probB'] : ['probA_', 'probB_']
  if (!attributes.has(slope)) return null
  const curves = { slopes: attributes.floats(slope), offsets: attributes.floats(offset) }
  if (curves.slopes.length === 0) return null
  if (curves.slopes.length !== pairs || curves.offsets.length !== pairs) {
    throw corrupt(attributes.className, `${curves.slopes.length} probability curves for ${pairs} pairs of classes`)
  }
  return curves
}

/** Regression, and the one-class machine whose sign says inlier (1) or outlier (-1). */
function lowerSum(attributes: Attributes, className: string): Lowered {
  const { kernel, vectors } = vectorsOf(attributes, className)
  const graphKernel = graphKernelFor(attributes, className)
  const coefficients = matrixOf(attributes, '_dual_coef_').data
  const [intercept = 0] = attributes.floats('_intercept_')
  if (coefficients.length !== vectors.rows) {
    throw corrupt(className, `${coefficients.length} coefficients for ${vectors.rows} support vectors`)
  }
  const about = { className, inputs: inputsOf(attributes, 'number', vectors.cols) }
  const decide = (input: DenseBlock): Float64Array => {
    const values = new Float64Array(vectors.rows)
    return Float64Array.from({ length: input.rows }, (_, row) => {
      kernelRow(kernel, input, row, vectors, values)
      let sum = 0
      for (let at = 0; at < values.length; at++) sum += coefficients[at]! * values[at]!
      return sum + intercept
    })
  }
  const graphDecide = (graph: GraphBuilder, input: readonly GraphValue[]): GraphValue => {
    const { add, times } = graphMath(graph)
    return add(times(graphKernel(graph, graphMatrix(graph, input), vectors), vectors.rows, 1, coefficients), intercept)
  }
  if (className !== 'sklearn.svm.OneClassSVM') {
    return regressor(about, (input) => decide(toDense(input)), {
      toOnnx: (graph, input) => ({ values: graphDecide(graph, input) }),
    })
  }
  const detector = classifier(
    { ...about, classes: [] },
    {
      compute: (input) => decide(toDense(input)),
      labels: (decisions) => Int32Array.from(decisions, (decision) => (decision > 0 ? 1 : -1)),
      scores: (decisions) => decisions,
    },
    {
      toOnnx(graph, input) {
        const scores = graphDecide(graph, input)
        return { scores, labels: graphChoice(graph, graphMath(graph).greater(scores, 0), 1, -1) }
      },
    },
  )
  return { ...detector, task: 'outlier_detection', classes: null }
}

/** Of a precomputed kernel the rows hold the kernel with every training row; which of these support is in `support_`. */
function vectorsOf(attributes: Attributes, className: string): Pick<PairwiseMachine, 'kernel' | 'vectors'> {
  if (attributes.raw('kernel') !== 'precomputed')
    return { kernel: kernelOf(attributes, className, KERNELS), vectors: matrixOf(attributes, 'support_vectors_') }
  const support = attributes.ints('support_')
  const cols = numberOf(attributes.list('shape_fit_')[1])
  if (!(cols > 0) || support.some((row) => row < 0 || row >= cols))
    throw corrupt(className, 'its support vectors are none of the training rows')
  return {
    kernel: (left, leftAt, _right, rightAt, count) => left[leftAt + support[rightAt / count]!]!,
    vectors: { kind: 'dense', rows: support.length, cols, data: new Float64Array() },
  }
}

function graphKernelFor(attributes: Attributes, className: string): GraphKernel {
  if (attributes.raw('kernel') !== 'precomputed') return kernelOf(attributes, className, GRAPH_KERNELS)
  const support = [...attributes.ints('support_')]
  return (graph, matrix) => graphColumns(graph, matrix, support)
}

/** `_gamma` is the number that "scale" or "auto" stood for. */
function kernelOf<Made>(
  attributes: Attributes,
  className: string,
  kernels: Readonly<Record<string, (settings: KernelSettings) => Made>>,
): Made {
  const kernel = attributes.raw('kernel')
  const make = typeof kernel === 'string' && Object.hasOwn(kernels, kernel) ? kernels[kernel] : undefined
  if (make === undefined) {
    const shown = typeof kernel === 'string' ? `"${kernel}"` : 'a function of its own'
    throw unsupported(`${className}.kernel`, `the kernel is ${shown}; ${Object.keys(KERNELS).join(', ')} can be run`)
  }
  const degree = attributes.int('degree')
  if (degree < 0) throw unsupported(`${className}.degree`, `a degree of ${degree}`)
  return make({ gamma: attributes.number('_gamma'), coef0: attributes.number('coef0'), degree })
}

/** Dense, or sparse when the machine was fitted on a sparse matrix. */
function matrixOf(attributes: Attributes, name: string): DenseBlock {
  const value = attributes.raw(name)
  if (value instanceof PyObject) return toDense({ kind: 'sparse', ...csrOf(value) })
  if (!(value instanceof NDArray) || value.shape.length !== 2)
    throw unsupported(`${attributes.className}.${name}`, 'not a matrix')
  return { kind: 'dense', rows: value.shape[0]!, cols: value.shape[1]!, data: toFloats(value) }
}

function checkMachine(machine: PairwiseMachine, classes: number, className: string): void {
  const { counts, vectors, coefficients, intercepts } = machine
  const held = counts.reduce((sum, count) => sum + count, 0)
  const fits =
    counts.length === classes &&
    counts.every((count) => count >= 0) &&
    held === vectors.rows &&
    coefficients.rows === classes - 1 &&
    coefficients.cols === vectors.rows &&
    intercepts.length === (classes * (classes - 1)) / 2
  if (!fits) throw corrupt(className, 'the support vectors, their coefficients and the classes do not fit together')
}
