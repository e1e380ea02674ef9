import { MAX_OBJECT_DEPTH } from '../core/limits.js'
import { type StructureNode } from '../core/model.js'
import { plain } from '../core/text.js'
import { Attributes } from './access.js'
import { asItems, describeDType } from './arrays.js'
import { canonicalClass } from './class-names.js'
import {
  NDArray,
  PyComplex,
  PyDict,
  PyFloat,
  PyGlobal,
  PyObject,
  PySet,
  PyTuple,
  type PyValue,
} from './pickle/values.js'

const MAX_NODES = 500
const MAX_PARAMETERS = 60
const MAX_VALUE_LENGTH = 80
/** Lists of estimators of one class beyond this length (a forest's trees) are one node. */
const MAX_LISTED = 8

/** Objects of these packages are data, not steps of a model. */
const DATA_CLASSES =
  /^(numpy|scipy|pandas|builtins|collections|functools|re|datetime)\.|^sklearn\.(tree\._tree|_loss|utils|metrics)\b/

interface Found {
  readonly path: string
  readonly object: PyObject
  readonly count: number
}

/**
 * The estimators of a model, outermost first: path (`Pipeline.steps[1].clf`), class and hyper-parameters as short
 * text. Strings are escaped and bounded; at most 500 nodes.
 */
export function describeStructure(root: PyValue): StructureNode[] {
  const nodes: StructureNode[] = []
  const seen = new Set<PyObject>()
  let level: Found[] =
    root instanceof PyObject ? [{ path: shortName(root), object: root, count: 1 }] : nestedIn('model', root)
  for (let depth = 0; level.length > 0 && depth < MAX_OBJECT_DEPTH; depth++) {
    const next: Found[] = []
    for (const { path, object, count } of level) {
      if (seen.has(object)) continue
      if (nodes.length >= MAX_NODES) return nodes
      seen.add(object)
      nodes.push({ path, class_name: nameOf(object), parameters: parametersOf(object, count) })
      next.push(...stepsOf(path, object))
    }
    level = next
  }
  return nodes
}

/** Nested estimators; of `steps` and `steps_` the fitted one counts. */
function stepsOf(path: string, object: PyObject): Found[] {
  const attributes = Attributes.of(object)
  const names = attributes.names().filter((name) => !attributes.has(`${name}_`))
  return names.flatMap((name) => nestedIn(`${path}.${plain(name, 60)}`, attributes.get(name)!))
}

function nestedIn(path: string, value: PyValue): Found[] {
  if (value instanceof PyObject) return isEstimator(value) ? [{ path, object: value, count: 1 }] : []
  const items =
    value instanceof NDArray ? value.objects : Array.isArray(value) || value instanceof PyTuple ? asItems(value) : null
  if (items === null) return value instanceof PyDict ? nestedInDict(path, value) : []
  const found = items.slice(0, 10_000).flatMap((item, index) => nestedInItem(path, item, index))
  const [first] = found
  const isUniform = first !== undefined && found.every(({ object }) => object.className === first.object.className)
  if (!isUniform || found.length <= MAX_LISTED) return found
  return [{ path: `${path}[0..${found.length - 1}]`, object: first.object, count: found.length }]
}

/** An estimator, or `(name, estimator, ...)`, or a row of estimators as in gradient boosting. */
function nestedInItem(path: string, item: PyValue, index: number): Found[] {
  if (item instanceof PyObject) return isEstimator(item) ? [{ path: `${path}[${index}]`, object: item, count: 1 }] : []
  const parts = item instanceof PyTuple ? item.items : Array.isArray(item) ? item : []
  const name = typeof parts[0] === 'string' ? `.${plain(parts[0], 60)}` : ''
  return parts
    .slice(0, 100)
    .filter((part): part is PyObject => part instanceof PyObject && isEstimator(part))
    .map((object) => ({ path: `${path}[${index}]${name}`, object, count: 1 }))
}

function nestedInDict(path: string, dict: PyDict): Found[] {
  return dict.entries
    .slice(0, 1000)
    .flatMap(([key, item]) =>
      item instanceof PyObject && isEstimator(item)
        ? [{ path: `${path}[${shortValue(key)}]`, object: item, count: 1 }]
        : [],
    )
}

function isEstimator(object: PyObject): boolean {
  const name = object.className
  return name !== null && !DATA_CLASSES.test(name) && Attributes.of(object).names().length > 0
}

/** Constructor parameters by scikit-learn's convention: neither fitted (`coef_`) nor private (`_fit_X`). */
function parametersOf(object: PyObject, count: number): Record<string, string> {
  const attributes = Attributes.of(object)
  const names = attributes.names().filter((name) => !name.startsWith('_') && !name.endsWith('_'))
  const shown = names
    .slice(0, MAX_PARAMETERS)
    .map((name) => [plain(name, 60), shortValue(attributes.get(name)!)] as const)
  return Object.fromEntries(count > 1 ? [['(count)', String(count)], ...shown] : shown)
}

function nameOf(object: PyObject): string {
  return plain(object.className === null ? 'object' : canonicalClass(object.className), 200)
}

function shortName(object: PyObject): string {
  return nameOf(object).split('.').at(-1) ?? 'model'
}

/** As repr() would begin, on one line, without going deeper than one level. */
function shortValue(value: PyValue, nested = false): string {
  return plain(render(value, nested), MAX_VALUE_LENGTH)
}

function render(value: PyValue, nested: boolean): string {
  if (value === null) return 'None'
  if (value === true) return 'True'
  if (value === false) return 'False'
  if (typeof value === 'string') return `'${value.slice(0, MAX_VALUE_LENGTH)}'`
  if (typeof value === 'number' || typeof value === 'bigint') return String(value).slice(0, MAX_VALUE_LENGTH)
  if (value instanceof PyFloat) return Number.isInteger(value.value) ? `${value.value}.0` : String(value.value)
  if (value instanceof PyComplex) return `(${value.real}+${value.imaginary}j)`
  if (value instanceof Uint8Array) return `bytes(${value.length})`
  if (value instanceof NDArray) return `array(${describeDType(value.dtype)}, ${value.shape.join('x')})`
  if (value instanceof PyGlobal) return value.qualifiedName
  if (value instanceof PyObject) return `${shortName(value)}(...)`
  if (value instanceof PyDict) return `dict(${value.size})`
  if (value instanceof PySet) return `set(${value.items.length})`
  const items = value instanceof PyTuple ? value.items : Array.isArray(value) ? value : null
  if (items === null) return 'persistent id'
  const [open, close] = value instanceof PyTuple ? ['(', ')'] : ['[', ']']
  if (nested) return `${open}${items.length === 0 ? '' : '...'}${close}`
  return `${open}${items
    .slice(0, 10)
    .map((item) => shortValue(item, true))
    .join(', ')}${items.length > 10 ? ', ...' : ''}${close}`
}
