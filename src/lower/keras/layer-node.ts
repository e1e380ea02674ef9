import { corrupt, ModelGateError, unsupported } from '../../core/errors.js'
import type { JsonValue } from '../../core/json.js'
import { plain } from '../../core/text.js'
import type { KerasWeight } from '../../formats/index.js'
import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import { isLayerDescription } from './activations.js'
import type { Build } from './build.js'
import { KerasCall } from './call.js'
import { isObject, KerasConfig, short, type JsonObject } from './config.js'
import { requireBuiltIn } from './custom-classes.js'
import { dtypePolicy } from './dtype-policy.js'
import type {
  CallValue,
  InnerLayer,
  KerasLayer,
  KerasVersion,
  LayerLowering,
  Preparation,
  WeightNumbers,
} from './layer.js'
import { findOperation, isOperation } from './operations.js'
import { findLayer } from './registry.js'
import { KerasTensor } from './tensor.js'
import type { VariableTree } from './variables.js'
import { weightNumbers } from './weight-numbers.js'

/** Layers inside layers: models in models and wrappers in wrappers. */
const MAX_LAYER_DEPTH = 64

interface Place {
  readonly path: string
  readonly stored: string
  readonly depth: number
}

/** A layer of the file with its lowering, its config and, once they are found, its weights. */
export class LayerNode implements KerasLayer {
  readonly className: string
  readonly name: string
  readonly path: string
  readonly config: KerasConfig
  readonly dtype: 'float' | 'double'
  readonly tree: VariableTree
  readonly #build: Build
  readonly #lowering: LayerLowering
  readonly #inner = new Map<string, LayerNode>()
  readonly #constants = new Map<string, GraphValue>()

  /** @throws unsupported for classes that are not in the registry */
  constructor(description: JsonValue, place: Place, build: Build) {
    const { className, config, name } = readDescription(description, place.path)
    this.className = className
    this.name = name
    this.path = place.path === '' ? plain(name, 80) : `${place.path}/${plain(name, 80)}`
    if (place.depth > MAX_LAYER_DEPTH) {
      throw new ModelGateError('limit', `${this.path}: more than ${MAX_LAYER_DEPTH} layers inside each other`)
    }
    requireBuiltIn(description as JsonObject, className, this.path)
    const lowering = isOperation(description as JsonObject) ? findOperation(className) : findLayer(className)
    if (lowering === undefined) throw notLowered(className, this.path)
    build.classes.add(className)
    this.#build = build
    this.#lowering = lowering
    this.config = new KerasConfig(config, this.path)
    const policy = dtypePolicy(config.dtype, this.path)
    this.dtype = policy.compute
    if (policy.halved !== null) {
      build.notes.add(
        `the model computes in ${policy.halved} with Keras and in float32 here: results agree to half precision, about 3 digits`,
      )
    }
    for (const { attribute, description: inside } of [...(lowering.inner?.(this) ?? []), ...activationLayers(config)]) {
      const stored = place.stored === '' ? attribute : `${place.stored}/${attribute}`
      const child = new LayerNode(inside, { path: this.path, stored, depth: place.depth + 1 }, build)
      if (this.#inner.has(attribute)) throw new TypeError(`${className} declares ${attribute} twice`)
      this.#inner.set(attribute, child)
    }
    this.tree = {
      path: this.path,
      name,
      stored: place.stored,
      trainable: config.trainable !== false,
      variables: lowering.variables?.(this) ?? [],
      inner: [...this.#inner.values()].map((child) => child.tree),
    }
  }

  get graph(): GraphBuilder {
    return this.#build.graph
  }

  get version(): KerasVersion {
    return this.#build.version
  }

  weight(name: string, shape?: readonly (number | null)[]): GraphValue {
    const known = this.#constants.get(name)
    if (known !== undefined) return known
    const constant = this.#constantOf(this.#stored(name, shape), name)
    this.#constants.set(name, constant)
    return constant
  }

  numbers(name: string, shape?: readonly (number | null)[]): WeightNumbers {
    return weightNumbers(this.#stored(name, shape), this.path, name)
  }

  inner(attribute: string): LayerNode {
    const child = this.#inner.get(attribute)
    // A network names its inputs by their layers, which may not be there.
    if (child === undefined)
      throw corrupt('keras', `${this.path || this.className} has no layer ${plain(attribute, 60)}`)
    return child
  }

  apply(
    inputs: readonly KerasTensor[],
    keywords: Readonly<Record<string, CallValue>> = {},
    positional: readonly CallValue[] = [],
  ): readonly KerasTensor[] {
    if (inputs.length === 0) throw this.refuse('inbound_nodes', 'has a call without tensors')
    const lowering = this.#lowering
    const cast = inputs.map((input) => this.#cast(input))
    const call = new KerasCall(
      this.path,
      cast,
      positional.map((value) => this.#castAll(value)),
      new Map(Object.entries(keywords).map(([key, value]): [string, CallValue] => [key, this.#castAll(value)])),
    )
    const result = lowering.lower(this, call)
    const [argument] = call.unasked()
    if (argument !== undefined) throw this.refuse(`call argument ${plain(argument, 60)}`, 'is not covered')
    const [key] = this.config.unread(lowering.ignores ?? [])
    if (key !== undefined) throw this.refuse(plain(key, 60), `is ${short(this.config.raw(key))}, which is not covered`)
    const outputs = result instanceof KerasTensor ? [result] : result
    if (lowering.masks === 'own') return outputs
    const mask = lowering.masks === 'pass' ? cast[0]!.mask : null
    return outputs.map((output) => (output.mask === mask ? output : output.withMask(mask)))
  }

  constant(values: ArrayLike<number>, shape: readonly number[] = [values.length]): GraphValue {
    return this.graph.constant(this.dtype === 'double' ? Float64Array.from(values) : Float32Array.from(values), shape)
  }

  integers(values: readonly number[], shape: readonly number[] = [values.length]): GraphValue {
    return this.graph.constant(BigInt64Array.from(values, BigInt), shape)
  }

  prologue(input: KerasTensor, preparation: Preparation): KerasTensor {
    return this.#build.addPrologue(input, preparation, this.path)
  }

  boundInput({ origin }: KerasTensor, count: number): void {
    const { bounds } = this.#build
    if (origin !== null) bounds.set(origin, Math.min(count, bounds.get(origin) ?? count))
  }

  asset(name: string): Uint8Array | undefined {
    return this.#build.record.assets.get(`${this.tree.stored}/${name}`)
  }

  namedWeight(name: string): WeightNumbers | undefined {
    const { weights } = this.#build.record
    const weight = weights.kind === 'by-position' ? weights.weights.get(`${this.tree.stored}/vars/${name}`) : undefined
    return weight && weightNumbers(weight, this.path, name)
  }

  note(message: string): void {
    this.#build.notes.add(`${this.path}: ${message}`)
  }

  refuse(key: string, reason: string, remedy = 'Export the model to ONNX; .onnx files run as they are.'): Error {
    return unsupported(this.path, `${this.className}: ${key} ${reason}`, remedy)
  }

  #constantOf(weight: KerasWeight, name: string): GraphValue {
    if (weight.elementType === 'string') return this.graph.constant(weight.read() as readonly string[], weight.shape)
    // Float32 as it is: a large model would be four times its size as doubles and floats.
    const values = weight.elementType === 'float32' && this.dtype === 'float' ? weight.read() : null
    const cells = weight.shape.reduce((product, size) => product * size, 1)
    if (values instanceof Float32Array && values.length === cells) return this.graph.constant(values, weight.shape)
    return this.constant(weightNumbers(weight, this.path, name).data, weight.shape)
  }

  #stored(name: string, shape: readonly (number | null)[] | undefined): KerasWeight {
    const weight = this.#build.weights.get(this.tree)?.get(name)
    if (weight === undefined) throw new TypeError(`${this.className} declares no variable ${name}`)
    const fits =
      shape === undefined ||
      (shape.length === weight.shape.length &&
        shape.every((size, axis) => (size ?? weight.shape[axis]) === weight.shape[axis]))
    if (fits) return weight
    throw corrupt(
      'keras',
      `${this.path}: weight ${name} has shape [${weight.shape.join(', ')}], expected [${shape.map((size) => size ?? 'any').join(', ')}]`,
    )
  }

  /** Floating-point inputs become the dtype of the layer, as Keras's autocast does; integers where the layer computes with them. */
  #cast(input: KerasTensor): KerasTensor {
    const { dtype } = input
    if (dtype === this.dtype) return input
    const isFloat = dtype === 'float' || dtype === 'double'
    if (!isFloat && this.#lowering.keepsIntegers === true) return input
    if (dtype === 'string') throw this.refuse('input', 'is text, which this layer does not take')
    return input.with(this.graph.cast(input.value, this.dtype), { dtype: this.dtype })
  }

  #castAll(value: CallValue): CallValue {
    if (value instanceof KerasTensor) return this.#cast(value)
    return Array.isArray(value) ? (value as readonly CallValue[]).map((item) => this.#castAll(item)) : value
  }
}

/** Layers that stand in the place of an activation function. */
function activationLayers(config: JsonObject): InnerLayer[] {
  return ['activation', 'recurrent_activation'].flatMap((key) => {
    const description = config[key]
    return isLayerDescription(description) ? [{ attribute: key, description }] : []
  })
}

function readDescription(
  description: JsonValue,
  path: string,
): { className: string; name: string; config: JsonObject } {
  if (!isObject(description) || typeof description.class_name !== 'string') {
    throw corrupt('keras', `a layer of ${path || 'the model'} is ${short(description)}, not a layer`)
  }
  const className = description.class_name
  // Keras 2.2 wrote the layers of a Sequential as its whole config.
  const config = Array.isArray(description.config)
    ? { layers: description.config as readonly JsonValue[] }
    : description.config
  if (!isObject(config)) throw corrupt('keras', `${path}/${plain(className, 80)} has the config ${short(config)}`)
  const name = config.name ?? description.name
  return { className, config, name: typeof name === 'string' ? name : className.toLowerCase() }
}

function notLowered(className: string, path: string): ModelGateError {
  return unsupported(
    path,
    `the layer class ${plain(className, 80)} is not supported`,
    'Export the model to ONNX; .onnx files run as they are.',
  )
}
