import { ModelGateError } from '../../core/errors.js'
import type { JsonValue } from '../../core/json.js'
import { MAX_OBJECT_DEPTH } from '../../core/limits.js'
import { VERSION } from '../../core/version.js'
import type { KerasRecord } from '../../formats/index.js'
import { createGraph } from '../../onnx/index.js'
import { parseNetwork } from './architecture.js'
import type { Build, ProgramPort, Prologue } from './build.js'
import { isObject } from './config.js'
import { addHead, headOf, type Head } from './heads.js'
import { GraphInputs } from './graph-inputs.js'
import { LayerNode } from './layer-node.js'
import type { KerasTensor } from './tensor.js'
import { findWeights } from './variables.js'
import { parseVersion } from './version.js'

/** A Keras model as an ONNX graph and what TypeScript prepares for it. */
export interface KerasProgram {
  readonly inputs: readonly ProgramPort[]
  /** All of the model, by the names of their layers. */
  readonly outputs: readonly ProgramPort[]
  readonly prologues: readonly Prologue[]
  /** Inputs that the graph takes as they are, in its order; what is only prepared or not used is none. */
  readonly graphInputs: readonly string[]
  /** Inputs that are numbers of rows in a table, with how many rows it has. */
  readonly bounds: ReadonlyMap<string, number>
  readonly notes: readonly string[]
  /** Layer classes that take part. */
  readonly classes: readonly string[]
  /** The ModelProto. */
  readonly onnx: Uint8Array
  /** What the first output means. */
  readonly head: Head
}

export interface KerasOptions {
  /**
   * `layers` (default): every output of the model under the name of its layer. `head`: the first output as a model of
   * ModelGate has it, label and probabilities or variable.
   */
  readonly outputs?: 'layers' | 'head'
  /** metadata_props of the graph, once its inputs and their meaning are known. */
  readonly metadata?: (program: Omit<KerasProgram, 'onnx'>) => Readonly<Record<string, string>>
}

/**
 * Lowers a Keras model to an ONNX graph.
 * @throws ModelGateError unsupported naming the layer and the config key in the way; corrupt; limit
 */
export function lowerKeras(record: KerasRecord, options: KerasOptions = {}): KerasProgram {
  requireShallow(record.architecture)
  const metadata: Record<string, string> = {}
  const graph = createGraph({ producer: { name: 'modelgate', version: VERSION }, metadata })
  const inputs = new GraphInputs(graph)
  const build: Build = {
    graph,
    version: parseVersion(record.kerasVersion),
    record,
    notes: new Set(),
    classes: new Set(),
    bounds: new Map(),
    weights: new Map(),
    prologues: inputs.prologues,
    addPrologue: (input, preparation, path) => inputs.prepare(input, preparation, path),
  }
  const root = new LayerNode(record.architecture, { path: '', stored: '', depth: 0 }, build)
  const network = parseNetwork(root)
  build.weights = findWeights(root.tree, record.weights)
  const attributes = new Map(network.layers.map(({ name, attribute }) => [name, attribute]))
  const ports = network.inputs.map((ref) => inputs.declare(root.inner(attributes.get(ref.layer) ?? ref.layer)))
  const results = root.apply(ports)
  const names = outputNames(
    network.outputs.map(({ layer }) => layer),
    inputs.names,
  )
  const head = headOf(root, results[0]!, names[0]!, record.training)
  if (options.outputs === 'head') addHead(graph, results[0]!, head)
  else for (const [position, result] of results.entries()) declareOutput(build, result, names[position]!)
  const program = {
    inputs: inputs.ports,
    outputs: results.map(({ shape, dtype }, position) => ({ name: names[position]!, shape, dtype })),
    prologues: inputs.prologues,
    graphInputs: inputs.used,
    bounds: build.bounds,
    notes: [...build.notes],
    classes: [...build.classes],
    head,
  }
  Object.assign(metadata, options.metadata?.(program))
  return { ...program, onnx: graph.toBytes() }
}

function declareOutput({ graph }: Build, result: KerasTensor, name: string): void {
  const shape = ['N', ...result.shape.map((size, axis) => size ?? `${name}_${axis}`)]
  const elementType = result.dtype
  graph.output(result.value, name, { elementType, shape })
}

/** The names of the output layers, numbered where two are the same or an input has the name. */
function outputNames(layers: readonly string[], taken: ReadonlySet<string>): readonly string[] {
  const used = new Set(taken)
  return layers.map((layer) => {
    let name = layer
    for (let number = 1; used.has(name); number++) name = `${layer}_${number}`
    used.add(name)
    return name
  })
}

/** Parsers below are recursive; JSON.parse is not. */
function requireShallow(architecture: JsonValue): void {
  let level: readonly JsonValue[] = [architecture]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_OBJECT_DEPTH) {
      throw new ModelGateError('limit', `the model's configuration is nested deeper than ${MAX_OBJECT_DEPTH} levels`)
    }
    level = level.flatMap((value) =>
      Array.isArray(value) ? (value as readonly JsonValue[]) : isObject(value) ? Object.values(value) : [],
    )
  }
}
