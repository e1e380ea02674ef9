import { textOf, type OnnxGraph, type OnnxModel, type OnnxNode, type OnnxTensor } from '../../../src/onnx/index.js'

/** A model in the shape that scripts/fixtures-onnx.py writes, so that both readings can be compared whole. */
export function describeModel(model: OnnxModel): unknown {
  return jsonOf({
    irVersion: model.irVersion,
    producerName: model.producerName,
    producerVersion: model.producerVersion,
    domain: model.domain,
    modelVersion: model.modelVersion,
    opsets: Object.fromEntries(model.opsets),
    metadata: model.metadata,
    graph: describeGraph(model.graph),
    functions: model.functions.map((body) => ({
      name: body.name,
      domain: body.domain,
      inputs: body.inputs,
      outputs: body.outputs,
      nodes: body.nodes.map(describeNode),
    })),
    trainingGraphs: model.trainingGraphs.length,
  })
}

function describeGraph(graph: OnnxGraph): unknown {
  return {
    name: graph.name,
    nodes: graph.nodes.map(describeNode),
    inputs: graph.inputs,
    outputs: graph.outputs,
    valueInfos: graph.valueInfos,
    initializers: graph.initializers.map(describeTensor),
    sparseInitializers: graph.sparseInitializers.length / 2,
  }
}

function describeNode(node: OnnxNode): unknown {
  return {
    name: node.name,
    opType: node.opType,
    domain: node.domain,
    inputs: node.inputs,
    outputs: node.outputs,
    attributes: node.attributes.map(({ name, typeCode, reference, values }) => ({
      name,
      typeCode,
      reference,
      ...Object.fromEntries(
        values.map((value) => {
          switch (value.kind) {
            case 'string':
              return [value.kind, textOf(value.value)]
            case 'strings':
              return [value.kind, value.value.map(textOf)]
            case 'tensor':
              return [value.kind, describeTensor(value.value)]
            case 'tensors':
              return [value.kind, value.value.map(describeTensor)]
            case 'graph':
              return [value.kind, describeGraph(value.value)]
            case 'graphs':
              return [value.kind, value.value.map(describeGraph)]
            default:
              return [value.kind, value.value]
          }
        }),
      ),
    })),
  }
}

function describeTensor(tensor: OnnxTensor): unknown {
  return {
    name: tensor.name,
    elementType: tensor.elementType,
    dims: tensor.dims,
    raw: tensor.raw?.byteLength ?? null,
    strings: tensor.strings.map(textOf),
    ints: tensor.ints,
    floatCount: tensor.floatCount,
    external: tensor.external?.entries ?? [],
  }
}

/** A bigint becomes the double nearest to it, as Python's integers are once JSON.parse has read them. */
function jsonOf(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value)
  if (Array.isArray(value)) return value.map(jsonOf)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, jsonOf(item)]))
}
