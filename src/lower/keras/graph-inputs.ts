import { unsupported } from '../../core/errors.js'
import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import type { ProgramPort, Prologue } from './build.js'
import { inputSignature } from './input-signature.js'
import type { KerasLayer, Preparation } from './layer.js'
import { KerasTensor } from './tensor.js'

/** The inputs of the model and of its graph. They differ where TypeScript prepares text. */
export class GraphInputs {
  readonly ports: ProgramPort[] = []
  readonly prologues: Prologue[] = []
  readonly names = new Set<string>()
  /** Inputs of the graph under the names of the model's, in the order of the graph. */
  readonly used: string[] = []
  readonly #graph: GraphBuilder

  constructor(graph: GraphBuilder) {
    this.#graph = graph
  }

  /** The tensor of one InputLayer. It becomes an input of the graph when a layer uses it as it is. */
  declare(layer: KerasLayer): KerasTensor {
    const { shape, dtype } = inputSignature(layer)
    const { name } = layer
    if (this.names.has(name)) throw unsupported(layer.path, 'two inputs have the same name')
    this.names.add(name)
    this.ports.push({ name, shape, dtype })
    let edge: GraphValue | null = null
    const value = (): GraphValue => {
      if (edge === null) {
        edge = this.#graph.input(name, dtype, ['N', ...shape.map((size, axis) => size ?? `${name}_${axis}`)])
        this.used.push(name)
      }
      return edge
    }
    return new KerasTensor(value, shape, { dtype, origin: name })
  }

  prepare(input: KerasTensor, preparation: Preparation, path: string): KerasTensor {
    const source = input.origin
    if (source === null) {
      throw unsupported(path, 'its input is computed by another layer', 'Feed this layer straight from an input.')
    }
    let target = `${source}/prepared`
    for (let number = 1; this.names.has(target); number++) target = `${source}/prepared_${number}`
    this.names.add(target)
    this.prologues.push({ source, target, preparation })
    const { elementType, shape } = preparation
    const value = this.#graph.input(target, elementType, ['N', ...shape])
    return new KerasTensor(value, shape, { dtype: elementType })
  }
}
