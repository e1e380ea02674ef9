import type { Label } from '../core/model.js'
import type { OnnxGraph, OnnxNode, OnnxTensor } from './model-types.js'
import { textOf } from './wire-cursor.js'

/** Attributes that name the classes of ai.onnx.ml's classifiers and of ZipMap, newest spelling first. */
const LABEL_ATTRIBUTES = ['classlabels_strings', 'classlabels_int64s', 'classlabels_ints']

/** The class labels that a node spells out; null when it has none. */
export function labelsOf(node: OnnxNode): readonly Label[] | null {
  for (const name of LABEL_ATTRIBUTES) {
    const value = node.attributes.find((attribute) => attribute.name === name)?.values[0]
    if (value?.kind === 'strings') return value.value.map(textOf)
    if (value?.kind === 'ints') return value.value.map(Number)
  }
  return null
}

/** What produces the values of a graph, for walking back from an output. */
export class Producers {
  private readonly nodes = new Map<string, OnnxNode>()
  private readonly initializers: ReadonlyMap<string, OnnxTensor>

  constructor(graph: OnnxGraph) {
    for (const node of graph.nodes) for (const output of node.outputs) this.nodes.set(output, node)
    this.initializers = new Map(graph.initializers.map((tensor) => [tensor.name, tensor]))
  }

  /** The node that computes `value`, looking through nodes that only reshape or rename. */
  computes(value: string): OnnxNode | null {
    let node = this.nodes.get(value)
    for (let steps = 0; node !== undefined && PASSING.has(node.opType) && steps < 50; steps++) {
      node = this.nodes.get(node.inputs[0] ?? '')
    }
    return node ?? null
  }

  /** Class labels of a label output: the nearest node behind it, breadth first, that spells labels out. */
  labelsBehind(value: string): readonly Label[] | null {
    for (const node of this.behind(value)) {
      const labels = labelsOf(node) ?? this.labelTable(node)
      if (labels !== null) return labels
    }
    return null
  }

  /** True when one of the nearest nodes behind `value` is of this kind; at most `steps` nodes are looked at. */
  isBehind(value: string, opType: string, steps = 8): boolean {
    return [...this.behind(value)].slice(0, steps).some((node) => node.opType === opType)
  }

  private *behind(value: string): Generator<OnnxNode> {
    const queue = [value]
    const seen = new Set<OnnxNode>()
    for (const name of queue) {
      const node = this.nodes.get(name)
      if (node === undefined || seen.has(node)) continue
      seen.add(node)
      yield node
      queue.push(...node.inputs)
    }
  }

  /** Classes picked out of a constant table by index: sklearn-onnx uses ArrayFeatureExtractor, other writers Gather. */
  private labelTable(node: OnnxNode): readonly Label[] | null {
    if (node.opType !== 'ArrayFeatureExtractor' && node.opType !== 'Gather') return null
    const table = this.initializers.get(node.inputs[0] ?? '')
    return table === undefined ? null : tensorLabels(table)
  }
}

const PASSING = new Set(['Identity', 'Cast', 'Reshape', 'Squeeze', 'Unsqueeze', 'Flatten'])

/** The values of a one-dimensional string, int64 or int32 tensor as labels; null for any other. */
export function tensorLabels(tensor: OnnxTensor): readonly Label[] | null {
  if (tensor.dims.filter((size) => size !== 1).length > 1 || tensor.external !== null) return null
  if (tensor.elementType === 'string') return tensor.strings.map(textOf)
  if (tensor.elementType !== 'int64' && tensor.elementType !== 'int32') return null
  if (tensor.raw === null) return tensor.ints.map(Number)
  const { raw } = tensor
  const view = new DataView(raw.buffer, raw.byteOffset, raw.byteLength)
  const size = tensor.elementType === 'int64' ? 8 : 4
  return Array.from({ length: Math.floor(raw.byteLength / size) }, (_, index) =>
    size === 8 ? Number(view.getBigInt64(index * 8, true)) : view.getInt32(index * 4, true),
  )
}
