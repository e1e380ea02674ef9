import { type JsonValue } from '../../core/json.js'
import { type StructureNode } from '../../core/model.js'
import { plain } from '../../core/text.js'
import { type KerasRecord } from '../model-record.js'
import { memberOf } from './json.js'

const MAX_NODES = 1_000
const MAX_PARAMETERS = 40
const MAX_VALUE_LENGTH = 80
const MAX_DEPTH = 50

/** Where layers hold layers: models, wrappers, recurrent networks. */
const INNER = ['layers', 'layer', 'forward_layer', 'backward_layer', 'cell', 'cells'] as const

/** Said elsewhere, or of no interest to a reader of the model. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'name',
  'trainable',
  'input_layers',
  'output_layers',
  'shared_object_id',
])

/**
 * The layers of a Keras model, outermost first: path (`Functional.encoder.dense`), class and parameters as short text.
 * Strings are escaped and bounded; at most 1,000 nodes.
 */
export function describeKerasStructure({ architecture }: KerasRecord): StructureNode[] {
  const nodes: StructureNode[] = []
  describe(architecture, kerasClassOf(architecture), nodes, 0)
  return nodes
}

/** The class of a model or layer as its configuration names it. */
export function kerasClassOf(description: JsonValue): string {
  const name = memberOf(description, 'class_name')
  return typeof name === 'string' ? plain(name, 200) : 'model'
}

function describe(description: JsonValue, path: string, nodes: StructureNode[], depth: number): void {
  if (nodes.length >= MAX_NODES || depth > MAX_DEPTH) return
  const config = memberOf(description, 'config') ?? null
  nodes.push({ path, class_name: qualifiedName(description), parameters: parametersOf(config) })
  // Sequential models of Keras 2.2 and older have the layers as their configuration.
  const inner = Array.isArray(config) ? config : INNER.flatMap((key) => memberOf(config, key) ?? [])
  for (const item of inner as readonly JsonValue[]) {
    if (memberOf(item, 'class_name') === undefined) continue
    const name = memberOf(memberOf(item, 'config') ?? null, 'name') ?? memberOf(item, 'name')
    const step = typeof name === 'string' ? name : kerasClassOf(item)
    describe(item, `${path}.${plain(step, 60)}`, nodes, depth + 1)
  }
}

/** Keras 3 names the module too, and what a user registered. */
function qualifiedName(description: JsonValue): string {
  const module = memberOf(description, 'module')
  const name = kerasClassOf(description)
  return typeof module === 'string' && module !== '' ? `${plain(module, 200)}.${name}` : name
}

function parametersOf(config: JsonValue): Record<string, string> {
  if (typeof config !== 'object' || config === null || Array.isArray(config)) return {}
  return Object.fromEntries(
    Object.entries(config as Readonly<Record<string, JsonValue>>)
      .filter(([key, value]) => !LEFT_OUT.has(key) && isSimple(value))
      .slice(0, MAX_PARAMETERS)
      .map(([key, value]) => [plain(key, 60), plain(JSON.stringify(value), MAX_VALUE_LENGTH)]),
  )
}

/** A number, text or a short list of them; objects are initializers, policies and inner layers. */
function isSimple(value: JsonValue): boolean {
  if (value === null) return false
  if (Array.isArray(value)) return value.length > 0 && value.length <= 8 && value.every(isScalar)
  return typeof value !== 'object'
}

function isScalar(value: JsonValue): boolean {
  return value === null || typeof value !== 'object'
}
