import { type JsonValue } from '../../core/json.js'
import { type Severity } from '../../core/result.js'
import { isAllowedModule } from '../policy.js'
import { type RuleId } from '../rules.js'
import { type ScanContext } from '../scan-context.js'
import { judgeName } from './names.js'

type JsonObject = Readonly<Record<string, JsonValue>>

/** Layers whose `vocabulary` may name a file or a URL that Keras reads while loading (CVE-2025-12058). */
const READS_VOCABULARY = /^(?:StringLookup|IntegerLookup|TextVectorization|IndexLookup)$/

/** Functions of Python rebuilt from bytecode in the file. */
const CODE_MARKERS: ReadonlySet<string> = new Set(['__lambda__', 'lambda'])

/**
 * Judges every object of a Keras configuration that names a class, a module or code, however deep it lies: layers,
 * wrappers, cells, activations, losses, metrics, optimizers. Strings go to the search for credentials.
 * @param part config.json, model_config ...: where the document lies in the file
 */
export function judgeKerasConfig(document: JsonValue, part: string, context: ScanContext): void {
  const pending: { readonly value: JsonValue; readonly path: string }[] = [{ value: document, path: '' }]
  const within = `${context.location}!/${part}`
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { value, path } = next
    if (typeof value === 'string') context.strings.text(value, 0, within)
    if (typeof value !== 'object' || value === null) continue
    if (Array.isArray(value)) {
      for (const [index, item] of (value as readonly JsonValue[]).entries())
        pending.push({ value: item, path: `${path}[${index}]` })
      continue
    }
    const node = value as JsonObject
    new NodeJudge(node, path, { ...context, location: within }).judge()
    for (const [key, item] of Object.entries(node)) {
      if (typeof item === 'string') context.strings.pair(key, item, 0, within)
      pending.push({ value: item, path: path === '' ? key : `${path}.${key}` })
    }
  }
}

/** One object of a configuration. */
class NodeJudge {
  readonly #node: JsonObject
  readonly #path: string
  readonly #context: ScanContext

  constructor(node: JsonObject, path: string, context: ScanContext) {
    this.#node = node
    this.#path = path
    this.#context = context
  }

  judge(): void {
    const className = this.#text('class_name')
    const bare = className === null ? null : lastName(className)
    const registered = this.#text('registered_name')
    if (bare === 'Lambda' || (registered !== null && lastName(registered) === 'Lambda')) this.#lambda()
    else if (className !== null) this.#named(className, bare!, registered)
    this.#code(className)
    this.#functionOfModule()
    if (bare === 'TFSMLayer')
      this.#add('keras-foreign-layer', 'medium', 'loads a TensorFlow SavedModel from a path when the model is loaded')
    if (bare === 'TorchModuleWrapper') {
      this.#add('keras-foreign-layer', 'high', 'unpickles a PyTorch module when the model is loaded (CVE-2025-49655)')
    }
    if (bare === 'JaxLayer' || bare === 'FlaxLayer')
      this.#add('keras-foreign-layer', 'medium', 'calls code outside Keras')
    if (bare !== null && READS_VOCABULARY.test(bare)) this.#vocabulary()
  }

  /** Anything that is rebuilt from bytecode, wherever it stands. */
  #code(className: string | null): void {
    const marked = [className, this.#text('function_type'), this.#text('output_shape_type'), this.#text('mask_type')]
    if (marked.some((value) => value !== null && CODE_MARKERS.has(value))) {
      this.#add(
        'keras-lambda',
        'high',
        'holds Python bytecode, which runs when the model is loaded or used (CVE-2024-3660, CVE-2025-9905)',
      )
    }
  }

  #lambda(): void {
    const config = this.#object('config') ?? this.#node
    const code = config.function
    // A list in files of Keras, a tuple in the metadata of SavedModel folders: bytecode, defaults, closure.
    if (Array.isArray(code) || (isObject(code) && textOf(code.class_name) === '__tuple__')) {
      this.#add(
        'keras-lambda',
        'high',
        'a Lambda layer with Python bytecode, which runs when the model is loaded or used',
      )
      return
    }
    const described = isObject(code) ? code : null
    if (described !== null && CODE_MARKERS.has(textOf(described.class_name) ?? '')) return
    const name = described === null ? textOf(code) : (textOf(described.config) ?? textOf(described.class_name))
    const module = described === null ? textOf(config.module) : customModule(described)
    const verdict = judgeName(module === 'builtins' ? null : module, name ?? '')
    const shown = `${module ?? ''}${module === null ? '' : '.'}${name ?? 'a function'}`
    if (verdict.kind === 'keras') this.#add('keras-lambda', 'medium', `a Lambda layer that calls ${shown}`)
    else {
      const isOwnCode = verdict.kind === 'custom' && (module === null || module === 'builtins' || module === '__main__')
      this.#add(
        'keras-lambda',
        isOwnCode ? 'medium' : 'high',
        `a Lambda layer that calls ${shown}, which is not of Keras`,
      )
    }
  }

  #named(className: string, bare: string, registered: string | null): void {
    if (CODE_MARKERS.has(className)) return
    const module = this.#text('module')
    // A function stands with its name as the configuration: {"class_name": "function", "config": "relu"}.
    const isFunction = className === 'function' && typeof this.#node.config === 'string'
    const name = isFunction ? (this.#node.config as string) : module === null ? bare : className
    if (isFunction && (module === 'builtins' || module === null)) {
      const verdict = judgeName(null, lastName(registered !== null && registered !== 'function' ? registered : name))
      this.#report(verdict, name)
      return
    }
    if (bare === 'TFSMLayer' || bare === 'TorchModuleWrapper' || bare === 'JaxLayer' || bare === 'FlaxLayer') {
      if (module === null || judgeName(module, 'Dense').kind === 'keras') return
    }
    this.#report(judgeName(module, name), module === null ? name : `${module}.${name}`)
  }

  /** A module and a function without a class: older Lambda layers and whatever a deserializer might follow. */
  #functionOfModule(): void {
    const module = this.#text('module')
    if (module === null || this.#text('class_name') !== null) return
    const name = this.#text('function') ?? this.#text('name') ?? this.#text('fn_name')
    if (name === null) return
    const verdict = judgeName(module, name)
    if (verdict.kind === 'dangerous') this.#report(verdict, `${module}.${name}`)
  }

  #report(verdict: ReturnType<typeof judgeName>, shown: string): void {
    if (verdict.kind === 'keras') return
    if (verdict.kind === 'dangerous') {
      this.#add('keras-untrusted-module', 'high', `names ${shown}, which ${verdict.reason}`)
    } else if (verdict.module !== '' && isAllowedModule(this.#context.policy, verdict.module)) {
      this.#add('policy-exception', 'low', `names ${shown}; its module is on the list of allowed modules`)
    } else this.#add('keras-custom-class', 'medium', `names ${shown}, which ${verdict.reason}`)
  }

  #vocabulary(): void {
    const config = this.#object('config')
    for (const key of ['vocabulary', 'idf_weights']) {
      const path = config === null ? null : textOf(config[key])
      if (path === null || path === '') continue
      const leaves = /^(?:[/\\~]|[A-Za-z]:)|:\/\/|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(path)
      this.#add(
        'keras-file-access',
        leaves ? 'high' : 'medium',
        `${key} is read from ${path} when the model is loaded (CVE-2025-12058)`,
      )
    }
  }

  #add(rule: RuleId, severity: Severity, what: string): void {
    const { findings, location } = this.#context
    findings.add(rule, { message: `${this.#path === '' ? 'the model' : this.#path}: ${what}`, location, severity })
  }

  #text(key: string): string | null {
    return textOf(this.#node[key])
  }

  #object(key: string): JsonObject | null {
    const value = this.#node[key]
    return isObject(value) ? value : null
  }
}

/** `Custom>MyLayer` registers MyLayer in the package Custom. */
function lastName(name: string): string {
  return name.slice(name.lastIndexOf('>') + 1)
}

/** A function object names its module as "builtins" and the true one, if any, in its registration. */
function customModule(described: JsonObject): string | null {
  const module = textOf(described.module)
  return module === 'builtins' ? null : module
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function textOf(value: JsonValue | undefined): string | null {
  return typeof value === 'string' ? value : null
}
