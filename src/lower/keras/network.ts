import { unsupported } from '../../core/errors.js'
import { plain } from '../../core/text.js'
import { parseNetwork, type Network } from './architecture.js'
import { tensorsIn } from './call.js'
import { fitInput, inputSignature } from './input-signature.js'
import type { CallValue, KerasLayer, LayerLowering } from './layer.js'
import { refsOf, type Argument, type NetworkLayer, type TensorRef } from './node-call.js'
import type { KerasTensor } from './tensor.js'

/** A model, by itself or as a layer of another one: its layers are called in the order in which they need each other. */
export const networkLowering: LayerLowering = {
  classes: ['Sequential', 'Functional', 'Model'],
  masks: 'own',
  keepsIntegers: true,
  ignores: ['build_input_shape', 'build_config'],
  inner: (layer) => parseNetwork(layer).layers.map(({ attribute, description }) => ({ attribute, description })),
  lower(layer, call) {
    const network = parseNetwork(layer)
    call.argument('training', 1)
    call.argument('mask', 2)
    return new Calls(layer, network, call.inputs).outputs()
  },
}

/** The place where the tensors of a model come in; it is never called, its tensors are given to the model. */
export const inputLowering: LayerLowering = {
  classes: ['InputLayer'],
  masks: 'own',
  keepsIntegers: true,
  ignores: ['optional'],
  lower(layer, { input }) {
    // A Sequential without declared input, inside another model, takes what it is called with.
    const { config } = layer
    if (!config.has('batch_shape') && !config.has('batch_input_shape')) return input
    return fitInput(layer, input, inputSignature(layer))
  },
}

/** The calls of one run through a model, each made once. */
class Calls {
  readonly #owner: KerasLayer
  readonly #network: Network
  readonly #layers: ReadonlyMap<string, NetworkLayer>
  readonly #done = new Map<string, readonly KerasTensor[]>()

  constructor(owner: KerasLayer, network: Network, inputs: readonly KerasTensor[]) {
    this.#owner = owner
    this.#network = network
    this.#layers = new Map(network.layers.map((layer) => [layer.name, layer]))
    if (inputs.length !== network.inputs.length) {
      throw unsupported(owner.path, `is called with ${inputs.length} tensors, but has ${network.inputs.length} inputs`)
    }
    for (const [position, ref] of network.inputs.entries()) {
      const layer = this.#layerOf(ref)
      this.#done.set(keyOf(ref), owner.inner(layer.attribute).apply([inputs[position]!]))
    }
  }

  outputs(): readonly KerasTensor[] {
    return this.#network.outputs.map((ref) => this.#tensor(ref))
  }

  /** Calls what an output needs, without recursion: a network may be thousands of layers deep. */
  #tensor(wanted: TensorRef): KerasTensor {
    const open: TensorRef[] = [wanted]
    const waiting = new Set<string>()
    while (open.length > 0) {
      const ref = open.at(-1)!
      const key = keyOf(ref)
      if (this.#done.has(key)) {
        open.pop()
        continue
      }
      const needed = this.#needs(ref).filter((input) => !this.#done.has(keyOf(input)))
      if (needed.length > 0) {
        if (waiting.has(key)) throw this.#refuse(ref, 'needs its own output')
        waiting.add(key)
        open.push(...needed)
        continue
      }
      this.#done.set(key, this.#call(ref))
    }
    const tensor = this.#done.get(keyOf(wanted))![wanted.tensor]
    if (tensor === undefined) throw this.#refuse(wanted, `has no output number ${wanted.tensor}`)
    return tensor
  }

  #needs(ref: TensorRef): readonly TensorRef[] {
    const { first, positional, keywords } = this.#nodeOf(ref)
    return [first, ...positional, ...Object.values(keywords)].flatMap(refsOf)
  }

  #call(ref: TensorRef): readonly KerasTensor[] {
    const { first, positional, keywords } = this.#nodeOf(ref)
    const layer = this.#owner.inner(this.#layerOf(ref).attribute)
    const named = Object.entries(keywords).map(([name, value]): [string, CallValue] => [name, this.#resolve(value)])
    return layer.apply(
      tensorsIn(this.#resolve(first)),
      Object.fromEntries(named),
      positional.map((value) => this.#resolve(value)),
    )
  }

  #resolve(argument: Argument): CallValue {
    if ('value' in argument) return argument.value
    if ('list' in argument) return argument.list.map((item) => this.#resolve(item))
    const tensor = this.#done.get(keyOf(argument.ref))?.[argument.ref.tensor]
    if (tensor === undefined) throw this.#refuse(argument.ref, `has no output number ${argument.ref.tensor}`)
    return tensor
  }

  #layerOf(ref: TensorRef): NetworkLayer {
    const layer = this.#layers.get(ref.layer)
    if (layer === undefined) throw this.#refuse(ref, 'is not a layer of the model')
    return layer
  }

  #nodeOf(ref: TensorRef): NetworkLayer['calls'][number] {
    const node = this.#layerOf(ref).calls[ref.node]
    if (node === undefined) throw this.#refuse(ref, `has no call number ${ref.node}`)
    return node
  }

  #refuse(ref: TensorRef, reason: string): Error {
    return unsupported(`${this.#owner.path}/${plain(ref.layer, 80)}`, reason)
  }
}

function keyOf({ layer, node }: TensorRef): string {
  return `${node} ${layer}`
}
