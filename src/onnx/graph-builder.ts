import { ModelGateError } from '../core/errors.js'
import {
  attributeMessage,
  capturesOf,
  dataType,
  graphAttribute,
  type Attribute,
  type AttributeValue,
} from './attributes.js'
import { dataTypeOf, type ElementType } from './element-types.js'
import { MessageWriter } from './message-writer.js'
import { outputType } from './output-types.js'
import { elementTypeOf, tensorMessage, type TensorData } from './tensor-message.js'

/** A dimension: its size, or a name for one that is only known when the graph runs. */
export type Dimension = number | string

/** An edge of the graph. Type and shape are null where they are not known before ONNX's own inference. */
export interface GraphValue {
  readonly name: string
  readonly elementType: ElementType | null
  readonly shape: readonly Dimension[] | null
}

export interface BodyInput {
  readonly elementType: ElementType
  readonly shape: readonly Dimension[]
}

export type Domain = '' | 'ai.onnx.ml' | 'com.microsoft'

export interface NodeOptions {
  readonly domain?: Domain
  /** Element type of the first output where the operator does not follow its first input. */
  readonly elementType?: ElementType
  readonly shape?: readonly Dimension[]
  /** What the engine calls the node when it fails. */
  readonly name?: string
}

export interface GraphOptions {
  /** Default 21 for '' (ai.onnx), 5 for ai.onnx.ml (TreeEnsemble v5), 1 for com.microsoft; only domains in use are declared. */
  readonly opsets?: Partial<Record<Domain, number>>
  readonly producer?: { readonly name: string; readonly version: string }
  /** metadata_props, in order. */
  readonly metadata?: Readonly<Record<string, string>>
  readonly name?: string
}

/** Builds one ONNX model, node after node; values are named by operator and number, in the order of creation. */
export interface GraphBuilder {
  input(name: string, elementType: ElementType, shape: readonly Dimension[]): GraphValue
  /** Adds a node with one output. Attributes are tagged: `int(1)`, `float(1)`, `ints([1])`; strings are plain. */
  node(
    opType: string,
    inputs: readonly (GraphValue | null)[],
    attributes?: Readonly<Record<string, AttributeValue>>,
    options?: NodeOptions,
  ): GraphValue
  /** Adds a node with `outputs` outputs. An input of null is an optional input left out. */
  nodes(
    opType: string,
    inputs: readonly (GraphValue | null)[],
    outputs: number,
    attributes?: Readonly<Record<string, AttributeValue>>,
    options?: NodeOptions,
  ): readonly GraphValue[]
  /** Cast to another element type; the value itself when it has that type already. */
  cast(value: GraphValue, elementType: ElementType): GraphValue
  /** An initializer. Uint8Array is bool unless `elementType` is 'uint8'. */
  constant(data: TensorData, shape: readonly number[], elementType?: ElementType): GraphValue
  /**
   * The body of Scan, Loop or If: nodes that `build` makes go into it, constants into the graph itself. Its values are
   * of no use outside.
   * @param inputs element types of the values that `build` is given, with their shape where the operator wants it (Loop)
   */
  body(
    inputs: readonly (ElementType | BodyInput)[],
    build: (values: readonly GraphValue[]) => readonly GraphValue[],
  ): Attribute
  /** Makes a value an output of the graph under `name`. @throws TypeError when its element type is not known */
  output(value: GraphValue, name: string, declared?: { elementType?: ElementType; shape?: readonly Dimension[] }): void
  /** The ModelProto. @throws ModelGateError limit when it exceeds protobuf's 2 GiB */
  toBytes(): Uint8Array
}

const DEFAULT_OPSETS: Readonly<Record<Domain, number>> = { '': 21, 'ai.onnx.ml': 5, 'com.microsoft': 1 }

/** IR version that goes with opset 21 (https://github.com/onnx/onnx/blob/main/docs/Versioning.md). */
const IR_VERSION = 10
const MAX_PROTOBUF_BYTES = 2 ** 31 - 1

interface BuiltNode {
  readonly message: MessageWriter
  readonly inputs: readonly string[]
  readonly outputs: readonly string[]
}

function named(values: readonly (GraphValue | null)[]): string[] {
  return values.flatMap((value) => (value === null ? [] : [value.name]))
}

/** Values that the outputs depend on: members of ensembles give more than is asked of them. Nodes follow their inputs. */
function neededValues(nodes: readonly BuiltNode[], outputs: readonly string[]): ReadonlySet<string> {
  const needed = new Set(outputs)
  for (const { inputs, outputs: made } of nodes.toReversed()) {
    if (made.some((name) => needed.has(name))) for (const name of inputs) needed.add(name)
  }
  return needed
}

/** Starts an empty graph. */
export function createGraph(options: GraphOptions = {}): GraphBuilder {
  const opsets = { ...DEFAULT_OPSETS, ...options.opsets }
  const domains = new Set<Domain>([''])
  let graphNodes: BuiltNode[] = []
  const initializers: { readonly name: string; readonly message: MessageWriter }[] = []
  const results: string[] = []
  const inputs: MessageWriter[] = []
  const outputs: MessageWriter[] = []
  const names = new Set<string>()
  const nodeNames = new Map<string, number>()

  const fresh = (stem: string): string => {
    let name = `${stem}_${names.size}`
    while (names.has(name)) name += '_'
    names.add(name)
    return name
  }
  const claim = (name: string): string => {
    if (name === '' || names.has(name))
      throw new TypeError(`graph value name ${JSON.stringify(name)} is taken or empty`)
    names.add(name)
    return name
  }

  /** Names of nodes are unique. */
  const nodeName = (stem: string): string => {
    const count = (nodeNames.get(stem) ?? 0) + 1
    nodeNames.set(stem, count)
    return count === 1 ? stem : `${stem} (${count})`
  }

  const nodes: GraphBuilder['nodes'] = (opType, nodeInputs, count, attributes = {}, nodeOptions = {}) => {
    const domain = nodeOptions.domain ?? ''
    domains.add(domain)
    const types = nodeInputs.map((input) => input?.elementType ?? null)
    const values = Array.from({ length: count }, (_, index): GraphValue => ({
      name: fresh(opType),
      elementType: (index === 0 ? nodeOptions.elementType : undefined) ?? outputType(opType, types, index),
      shape: (index === 0 ? nodeOptions.shape : undefined) ?? null,
    }))
    const message = new MessageWriter()
    for (const input of nodeInputs) message.string(1, input?.name ?? '')
    for (const value of values) message.string(2, value.name)
    if (nodeOptions.name !== undefined) message.string(3, nodeName(nodeOptions.name))
    message.string(4, opType)
    for (const [name, value] of Object.entries(attributes)) message.message(5, attributeMessage(name, value))
    if (domain !== '') message.string(7, domain)
    const captured = Object.values(attributes).flatMap(capturesOf)
    graphNodes.push({ message, inputs: [...named(nodeInputs), ...captured], outputs: named(values) })
    return values
  }

  const node: GraphBuilder['node'] = (opType, nodeInputs, attributes, nodeOptions) =>
    nodes(opType, nodeInputs, 1, attributes, nodeOptions)[0]!

  return {
    input(name, elementType, shape) {
      inputs.push(valueInfo(claim(name), elementType, shape))
      return { name, elementType, shape }
    },
    node,
    nodes,
    cast(value, elementType) {
      if (value.elementType === elementType) return value
      const shape = value.shape === null ? {} : { shape: value.shape }
      return node('Cast', [value], { to: dataType(elementType) }, { elementType, ...shape })
    },
    constant(data, shape, elementType = elementTypeOf(data)) {
      const name = fresh('constant')
      initializers.push({ name, message: tensorMessage(name, data, shape, elementType) })
      return { name, elementType, shape }
    },
    body(given, build) {
      const outer = graphNodes
      const inner: BuiltNode[] = []
      graphNodes = inner
      try {
        const values = given.map((input): GraphValue => ({
          name: fresh('body'),
          ...(typeof input === 'string' ? { elementType: input, shape: null } : input),
        }))
        // Identity, since a body may not hand out one of its inputs or a value from outside.
        const handed = build(values).map((value) => node('Identity', [value]))
        return bodyAttribute(fresh('body'), { nodes: inner, inputs: values, outputs: handed })
      } finally {
        graphNodes = outer
      }
    },
    output(value, name, declared = {}) {
      const elementType = declared.elementType ?? value.elementType
      if (elementType === null) throw new TypeError(`graph output ${name} (${value.name}) needs an element type`)
      if (value.name !== name) {
        const message = new MessageWriter().string(1, value.name).string(2, claim(name)).string(4, 'Identity')
        graphNodes.push({ message, inputs: [value.name], outputs: [name] })
      }
      results.push(name)
      outputs.push(valueInfo(name, elementType, declared.shape ?? value.shape))
    },
    toBytes() {
      const graph = new MessageWriter()
      const needed = neededValues(graphNodes, results)
      for (const { message, outputs: made } of graphNodes) {
        if (made.some((name) => needed.has(name))) graph.message(1, message)
      }
      graph.string(2, options.name ?? 'modelgate')
      for (const { name, message } of initializers) if (needed.has(name)) graph.message(5, message)
      for (const message of inputs) graph.message(11, message)
      for (const message of outputs) graph.message(12, message)
      const model = new MessageWriter().int(1, IR_VERSION)
      if (options.producer !== undefined) model.string(2, options.producer.name).string(3, options.producer.version)
      model.message(7, graph)
      for (const domain of [...domains].sort()) {
        const opset = new MessageWriter()
        if (domain !== '') opset.string(1, domain)
        model.message(8, opset.int(2, opsets[domain]))
      }
      for (const [key, value] of Object.entries(options.metadata ?? {})) {
        model.message(14, new MessageWriter().string(1, key).string(2, value))
      }
      if (model.length > MAX_PROTOBUF_BYTES) {
        throw new ModelGateError('limit', `the ONNX model would be ${model.length} bytes; protobuf ends at 2 GiB`)
      }
      return model.finish()
    },
  }
}

/** GraphProto of a body, and the names that it takes from around it. */
function bodyAttribute(
  name: string,
  body: {
    readonly nodes: readonly BuiltNode[]
    readonly inputs: readonly GraphValue[]
    readonly outputs: readonly GraphValue[]
  },
): Attribute {
  const graph = new MessageWriter()
  for (const { message } of body.nodes) graph.message(1, message)
  graph.string(2, name)
  for (const [field, values] of [
    [11, body.inputs],
    [12, body.outputs],
  ] as const) {
    for (const value of values) {
      if (value.elementType === null) throw new TypeError(`body value ${value.name} needs an element type`)
      graph.message(field, valueInfo(value.name, value.elementType, value.shape))
    }
  }
  const own = new Set([...named(body.inputs), ...body.nodes.flatMap(({ outputs }) => outputs)])
  return graphAttribute(
    graph,
    body.nodes.flatMap(({ inputs }) => inputs).filter((input) => !own.has(input)),
  )
}

/** ValueInfoProto of a tensor; a null shape stays undeclared. */
export function valueInfo(name: string, elementType: ElementType, shape: readonly Dimension[] | null): MessageWriter {
  const tensorType = new MessageWriter().int(1, dataTypeOf(elementType))
  if (shape !== null) {
    const dimensions = new MessageWriter()
    for (const size of shape) {
      const dimension = new MessageWriter()
      if (typeof size === 'number') dimension.int(1, size)
      else dimension.string(2, size)
      dimensions.message(1, dimension)
    }
    tensorType.message(2, dimensions)
  }
  return new MessageWriter().string(1, name).message(2, new MessageWriter().message(1, tensorType))
}
