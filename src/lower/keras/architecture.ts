import { corrupt, unsupported } from '../../core/errors.js'
import type { JsonValue } from '../../core/json.js'
import { plain } from '../../core/text.js'
import { isObject, short, type JsonObject, type KerasConfig } from './config.js'
import { parseCalls } from './inbound-nodes.js'
import type { KerasVersion } from './layer.js'
import { refOf, type NetworkLayer, type TensorRef } from './node-call.js'
import { renumbered } from './renumber.js'

/** The layers of a Sequential or Functional model and how they are connected. */
export interface Network {
  readonly layers: readonly NetworkLayer[]
  readonly inputs: readonly TensorRef[]
  readonly outputs: readonly TensorRef[]
}

/** Layers of one model; a ResNet-152 has about 500, an EfficientNet-B7 about 800. */
const MAX_LAYERS = 20_000

interface Described {
  readonly config: KerasConfig
  readonly className: string
  readonly version: KerasVersion
}

/** Parses the config of a Sequential, Functional or (Keras 2.2) Model. @throws unsupported, corrupt */
export function parseNetwork({ config, className, version }: Described): Network {
  const descriptions = config.list('layers')
  if (descriptions.length === 0) throw unsupported(config.path, 'the model has no layers')
  if (descriptions.length > MAX_LAYERS) throw unsupported(config.path, `the model has more than ${MAX_LAYERS} layers`)
  const parsed = descriptions.map((description) => describe(description, config.path))
  const stored = storedNames(parsed.map(({ className: name }) => name))
  const sequential = className === 'Sequential'
  const layers = parsed.map((layer, position): NetworkLayer => ({
    ...layer,
    attribute: `layers/${stored[position]!}`,
    calls: sequential ? [] : parseCalls(layer.description.inbound_nodes, `${config.path}/${plain(layer.name, 80)}`),
  }))
  requireUniqueNames(layers, config.path)
  if (sequential) return chain(layers, config)
  const inputs = refsUnder(config, 'input_layers')
  return { inputs, ...renumbered(layers, refsUnder(config, 'output_layers'), version.major) }
}

function describe(description: JsonValue, path: string): Pick<NetworkLayer, 'name' | 'className' | 'description'> {
  if (!isObject(description)) throw corrupt('keras', `a layer of ${path} is ${short(description)}, not an object`)
  const { class_name: className, config } = description
  const named = isObject(config) ? (description.name ?? config.name) : description.name
  if (typeof className !== 'string') throw corrupt('keras', `a layer of ${path} has no class_name`)
  // Keras 2.2 gives a Sequential inside a Sequential no name of its own: its config is a list.
  return { className, description, name: typeof named === 'string' ? named : className }
}

/** Layers one after the other: the first is the input, or is given one by its batch_input_shape. */
function chain(layers: readonly NetworkLayer[], config: KerasConfig): Network {
  const [first] = layers
  const withInput = first!.className === 'InputLayer' ? layers : [implicitInput(first!, config), ...layers]
  const refs = withInput.map(({ name }): TensorRef => ({ layer: name, node: 0, tensor: 0 }))
  const connected = withInput.map((layer, position): NetworkLayer => {
    const before = refs[position - 1]
    const calls = before === undefined ? [] : [{ first: { ref: before }, positional: [], keywords: {} }]
    return { ...layer, calls }
  })
  return { layers: connected, inputs: [refs[0]!], outputs: [refs.at(-1)!] }
}

/** An InputLayer for a Sequential that has none: its shape is told by the first layer or by what it was built with. */
function implicitInput(first: NetworkLayer, config: KerasConfig): NetworkLayer {
  const own = innermostConfig(first.description)
  const built = config.raw('build_input_shape') ?? null
  const shape = own.batch_input_shape ?? own.batch_shape ?? built
  const name = `${first.name}_input`
  const description = { class_name: 'InputLayer', config: { name, batch_shape: shape, dtype: own.dtype ?? 'float32' } }
  return { name, className: 'InputLayer', attribute: 'input', description, calls: [] }
}

/** The first layer of a nested model in front of a Sequential. */
function innermostConfig(description: JsonObject): JsonObject {
  const { config } = description
  if (Array.isArray(config)) return innermostOf(config as readonly JsonValue[])
  if (!isObject(config)) return {}
  return Array.isArray(config.layers) ? innermostOf(config.layers as readonly JsonValue[]) : config
}

function innermostOf(layers: readonly JsonValue[]): JsonObject {
  const [first] = layers
  return isObject(first) ? innermostConfig(first) : {}
}

function refsUnder(config: KerasConfig, key: string): readonly TensorRef[] {
  const refs = refsIn(config.raw(key))
  if (refs === null || refs.length === 0) {
    throw unsupported(config.path, `config key ${key} is ${short(config.raw(key))}; expected [layer, node, tensor]`)
  }
  return refs
}

/** ["a", 0, 0], a list of such, or an object of such. */
function refsIn(value: JsonValue | undefined): readonly TensorRef[] | null {
  const single = refOf(value)
  if (single !== null) return [single]
  const items = Array.isArray(value) ? (value as readonly JsonValue[]) : isObject(value) ? Object.values(value) : null
  if (items === null) return null
  const nested = items.map(refsIn)
  return nested.every((refs) => refs !== null) ? nested.flat() : null
}

function requireUniqueNames(layers: readonly NetworkLayer[], path: string): void {
  const seen = new Set<string>()
  for (const { name } of layers) {
    if (seen.has(name)) throw unsupported(path, `two layers have the name ${plain(name, 80)}`)
    seen.add(name)
  }
}

/** Names under which .keras files keep the objects of a list: their classes in snake case, numbered. */
export function storedNames(classNames: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  return classNames.map((className) => {
    const name = snakeCase(className)
    const count = counts.get(name) ?? 0
    counts.set(name, count + 1)
    return count === 0 ? name : `${name}_${count}`
  })
}

/** Classes that Keras exports, and so writes into the config, under another name than their own. */
const EXPORTED_AS = new Map([['GroupQueryAttention', 'GroupedQueryAttention']])

/** keras.src.utils.naming.to_snake_case */
export function snakeCase(className: string): string {
  return (EXPORTED_AS.get(className) ?? className)
    .replace(/\W+/g, '')
    .replace(/(.)([A-Z][a-z]+)/g, '$1_$2')
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
}
