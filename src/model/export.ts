import { unsupported } from '../core/errors.js'
import type { Label, ModelInput } from '../core/model.js'
import { VERSION } from '../core/version.js'
import { readModel } from '../formats/index.js'
import { lowerRecord } from '../lower/index.js'
import { createGraph, describeInMetadata, type GraphBuilder, type GraphValue } from '../onnx/index.js'

export interface OnnxExport {
  readonly bytes: Uint8Array
  readonly notes: readonly string[]
}

/**
 * A pickled model as an ONNX file: one input a column when the model knows names, else one matrix `X`;
 * outputs `label` and `probabilities`, or `variable`, as sklearn-onnx names them.
 * @throws ModelGateError 'unsupported' naming the part that ONNX cannot express
 */
export function exportOnnx(bytes: Uint8Array, sha256: string): OnnxExport {
  const record = readModel(bytes)
  if (record.format !== 'pickle' && record.format !== 'joblib') {
    throw unsupported(
      record.format,
      'only pickled scikit-learn models are converted',
      'An .onnx file needs no conversion.',
    )
  }
  const { lowered, notes } = lowerRecord(record)
  if (lowered.toOnnx === undefined || lowered.infer === undefined) {
    throw unsupported(lowered.className, 'cannot be expressed in ONNX')
  }
  const graph = createGraph({
    producer: { name: 'modelgate', version: VERSION },
    metadata: {
      'modelgate.source_sha256': sha256,
      'modelgate.estimator': lowered.className,
      ...describeInMetadata({ task: lowered.task, classes: lowered.classes, inputs: namesOf(lowered.inputs) }),
    },
  })
  const outputs = lowered.toOnnx(graph, graphInputs(graph, lowered.inputs))
  if (outputs.labels !== undefined) {
    graph.output(
      lowered.classes === null ? outputs.labels : namedLabels(graph, outputs.labels, lowered.classes),
      'label',
    )
  }
  if (outputs.probabilities !== undefined) graph.output(outputs.probabilities, 'probabilities')
  if (outputs.values !== undefined) graph.output(outputs.values, 'variable')
  return { bytes: graph.toBytes(), notes }
}

/** Column names, when the model knows all of them. */
function namesOf(inputs: readonly ModelInput[]): readonly string[] | null {
  const names = inputs.map((input) => input.name).filter((name) => name !== null)
  return names.length === inputs.length && names.length > 0 ? names : null
}

function graphInputs(graph: GraphBuilder, inputs: readonly ModelInput[]): GraphValue[] {
  if (inputs.every((input) => input.name === null && input.kind === 'number')) {
    return [graph.input('X', 'double', ['N', inputs.length])]
  }
  return inputs.map((input, position) =>
    graph.input(input.name ?? `x${position}`, input.kind === 'number' ? 'double' : 'string', ['N', 1]),
  )
}

/** Class indices (int64) -> the labels themselves. */
function namedLabels(graph: GraphBuilder, indices: GraphValue, classes: readonly Label[]): GraphValue {
  const isInteger = classes.every((label) => typeof label === 'number' && Number.isInteger(label))
  const table = isInteger
    ? graph.constant(
        BigInt64Array.from(classes, (label) => BigInt(label as number)),
        [classes.length],
      )
    : graph.constant(classes.map(String), [classes.length])
  return graph.node('Gather', [table, indices], {}, { elementType: isInteger ? 'int64' : 'string', shape: ['N'] })
}
