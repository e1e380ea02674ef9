import { judgeGlobal } from '../pickle/judge.js'
import { KNOWN_CLASSES, KNOWN_FUNCTIONS } from './known-names.js'

/** What a name in a configuration would make Keras import. */
export type NameVerdict =
  | { readonly kind: 'keras' }
  /** Code of the model's author, which has to be installed or registered to load the model. */
  | { readonly kind: 'custom'; readonly module: string; readonly reason: string }
  | { readonly kind: 'dangerous'; readonly reason: string }

const KERAS: NameVerdict = { kind: 'keras' }

/** Packages whose layers are Keras's own, under every name that the versions have used for them. */
const KERAS_ROOTS = /^(?:keras|tf_keras|keras_core|tensorflow\.keras|tensorflow\.python\.keras)(?:\.|$)/

/** Parts of Keras that hold layers and the like. Others load files, fetch URLs or change what loading permits. */
const LAYER_MODULES =
  /^(?:layers|models|activations|initializers|regularizers|constraints|losses|metrics|optimizers|dtype_policies|mixed_precision|ops|quantizers|random|engine|legacy_tf_layers|feature_column|premade_models|backend\.(?:common|tensorflow|jax|torch|numpy))(?:\.|$)/

/** Extensions of the Keras team, whose layers a reader has to install. */
const EXTENSIONS =
  /^(?:keras_hub|keras_nlp|keras_cv|keras_tuner|tensorflow_addons|tensorflow_probability|tensorflow_hub|transformers)(?:\.|$)/

/** Markers that Keras writes for values that are no layers. */
const MARKERS: ReadonlySet<string> = new Set([
  '__keras_tensor__',
  '__tensor__',
  '__numpy__',
  '__bytes__',
  '__ellipsis__',
  '__slice__',
  '__tuple__',
  '__typespec__',
  '__set__',
  '__float__',
  '__complex__',
  'TensorShape',
  'TypeSpec',
  'CompositeTensor',
])

/** Types of Python that a configuration may mention as values. */
const VALUE_TYPES: ReadonlySet<string> = new Set([
  'dict',
  'list',
  'tuple',
  'set',
  'int',
  'float',
  'str',
  'bool',
  'NoneType',
  'slice',
])

/**
 * Judges a class or function by the module that the configuration names for it (null: Keras looks among its own and the
 * registered ones).
 */
export function judgeName(module: string | null, name: string): NameVerdict {
  if (module === null || module === '') return judgeBareName(name)
  if (module === 'builtins' && (VALUE_TYPES.has(name) || name === 'function' || name === 'type')) return KERAS
  const root = KERAS_ROOTS.exec(module)?.[0]
  if (root !== undefined) return judgeKerasName(module, module.slice(root.length).replace(/^src\./, ''), name)
  const verdict = judgeGlobal(module, name, 'new')
  if (verdict === null || (verdict.severity === 'high' && !EXTENSIONS.test(module))) {
    return { kind: 'dangerous', reason: verdict?.reason ?? 'is no layer' }
  }
  return { kind: 'custom', module, reason: 'belongs to another package than Keras' }
}

function judgeKerasName(module: string, part: string, name: string): NameVerdict {
  if (KNOWN_CLASSES.has(name) || MARKERS.has(name)) {
    if (part === '' || LAYER_MODULES.test(part)) return KERAS
  }
  if (KNOWN_FUNCTIONS.has(name) && (part === '' || LAYER_MODULES.test(part))) return KERAS
  if (part !== '' && !LAYER_MODULES.test(part)) {
    return { kind: 'dangerous', reason: `reaches into ${module}, which holds no layers (CVE-2025-8747, CVE-2025-9906)` }
  }
  // A newer Keras may have more layers; a function or a module that got imported there is none.
  return /^[A-Z][A-Za-z0-9]*$/.test(name)
    ? { kind: 'custom', module, reason: 'is no layer of the versions of Keras that the scan knows' }
    : { kind: 'dangerous', reason: `is no layer of ${module}` }
}

/** Without a module Keras knows its own names and those that its user registered; `package>Name` is registered. */
function judgeBareName(name: string): NameVerdict {
  if (KNOWN_CLASSES.has(name) || KNOWN_FUNCTIONS.has(name) || MARKERS.has(name)) return KERAS
  if (/[.:/\\]/.test(name)) return { kind: 'dangerous', reason: 'is no name of a class' }
  return { kind: 'custom', module: '', reason: 'is no class of Keras' }
}
