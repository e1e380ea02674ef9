import { corrupt } from '../../core/errors.js'
import { asNumber, describeValue } from '../arrays.js'
import { type PickleBudget } from './budget.js'
import { arrayShell, bytesOf, fromBuffer, isArrayShell, makeScalar, setArrayState } from './numpy-objects.js'
import { isPlainType } from './plain-types.js'
import { encodeLatin1 } from './text.js'
import { NDArray, PyComplex, PyDict, PyGlobal, PyObject, PySet, PyTuple, type PyValue } from './values.js'

/** Gives undefined when it does not recognise its arguments; the call then stays a PyObject. */
type Modelled = (args: readonly PyValue[], budget: PickleBudget) => PyValue | undefined

/**
 * The callables whose result the reader knows. Everything else that a pickle calls stays a PyObject, an inert
 * record of the call: nothing is ever called.
 */
const CALLABLES: Readonly<Record<string, Modelled>> = {
  'numpy.core.multiarray._reconstruct': (args) => arrayShell(args[0], 'plain') ?? undefined,
  'numpy.ma.core._mareconstruct': (args) => arrayShell(args[0], 'masked') ?? undefined,
  'numpy.core.multiarray.scalar': makeScalar,
  'numpy.core.numeric._frombuffer': fromBuffer,
  '_codecs.encode': encodeText,
  'builtins.bytes': bytesObject,
  'builtins.bytearray': bytesObject,
  'builtins.set': (args, budget) => new PySet(copyItems(args[0], budget), false),
  'builtins.frozenset': (args, budget) => new PySet(copyItems(args[0], budget), true),
  'builtins.list': (args, budget) => copyItems(args[0], budget),
  'builtins.tuple': (args, budget) => new PyTuple(copyItems(args[0], budget)),
  'builtins.dict': (args, budget) => dictOf(args[0], budget),
  'builtins.complex': (args) => new PyComplex(part(args[0]), part(args[1])),
  'collections.OrderedDict': (args, budget) => dictOf(args[0], budget),
  'collections.Counter': (args, budget) => dictOf(args[0], budget),
  // The factory is of no interest: a missing key is never looked up.
  'collections.defaultdict': (args, budget) => dictOf(args[1], budget),
  'copyreg._reconstructor': reconstruct,
  'copyreg.__newobj__': (args) => new PyObject(args[0] ?? null, args.slice(1), 'newobj'),
  'copyreg.__newobj_ex__': (args) => newObject(args[0] ?? null, args[1], args[2]),
  'dill._dill._create_array': dillArray,
  'dill._dill._load_type': ([name]) => (isPlainType(name) ? new PyGlobal('builtins', name) : undefined),
}

const BY_NAME: ReadonlyMap<string, Modelled> = new Map(Object.entries(CALLABLES))

/** What calling `callee` gives, or a PyObject that records the call. */
export function reduceCall(callee: PyValue, args: readonly PyValue[], budget: PickleBudget): PyValue {
  if (callee instanceof PyGlobal) {
    const result = BY_NAME.get(knownName(callee))?.(args, budget)
    if (result !== undefined) return result
  }
  return new PyObject(callee, args, 'reduce')
}

/** NumPy 2 renamed its core; both spellings are in use. */
function knownName({ module, name, qualifiedName }: PyGlobal): string {
  return module.startsWith('numpy._core.') ? `numpy.core.${module.slice(12)}.${name}` : qualifiedName
}

/**
 * `dill._dill._create_array(_reconstruct, its arguments, state, attributes)`: how dill writes every array, in place of
 * a call and a BUILD. https://github.com/uqfoundation/dill/blob/master/dill/_dill.py
 */
function dillArray(args: readonly PyValue[], budget: PickleBudget): NDArray | undefined {
  const [maker, makerArgs, state, attributes] = args
  if (!(maker instanceof PyGlobal) || !(makerArgs instanceof PyTuple) || state === undefined) return undefined
  // A subclass of ndarray keeps attributes; no array that this reader models has any.
  if (knownName(maker) !== 'numpy.core.multiarray._reconstruct' || (attributes ?? null) !== null) return undefined
  const array = reduceCall(maker, makerArgs.items, budget)
  if (!(array instanceof NDArray) || !isArrayShell(array)) return undefined
  setArrayState(array, state, budget)
  return array
}

/** NEWOBJ and NEWOBJ_EX. @throws corrupt when the arguments are no tuple, the keyword arguments no dict */
export function newObject(cls: PyValue, args: PyValue | undefined, kwargs?: PyValue): PyObject {
  if (!(args instanceof PyTuple)) throw corrupt('pickle', `__new__ needs a tuple, found ${describeValue(args)}`)
  const object = new PyObject(cls, args.items, 'newobj')
  if (kwargs === undefined) return object
  if (!(kwargs instanceof PyDict)) throw corrupt('pickle', `NEWOBJ_EX needs a dict, found ${describeValue(kwargs)}`)
  object.kwargs = kwargs
  return object
}

/** `_codecs.encode(text, 'latin1')`: how protocols 0 to 2 write bytes. */
function encodeText(args: readonly PyValue[], budget: PickleBudget): PyValue | undefined {
  const [text, encoding] = args
  if (typeof text !== 'string' || typeof encoding !== 'string') return undefined
  if (!/^(latin[-_]?1|iso[-_]?8859[-_]1)$/i.test(encoding)) return undefined
  budget.copy(text.length)
  return encodeLatin1(text)
}

/** `bytes()`, `bytearray(b'...')`, `bytearray('...', 'latin-1')`. */
function bytesObject(args: readonly PyValue[], budget: PickleBudget): PyValue | undefined {
  const [data] = args
  if (args.length === 0) return new Uint8Array(0)
  return data instanceof Uint8Array || typeof data === 'string' ? bytesOf(data, budget) : undefined
}

/** `copyreg._reconstructor(cls, base, state)`: object.__new__ of protocols 0 and 1, with the built-in base's value. */
function reconstruct(args: readonly PyValue[], budget: PickleBudget): PyValue {
  const [cls, base, state] = args
  const isPlain = state === undefined || state === null
  const object = new PyObject(cls ?? null, isPlain ? [] : [state], 'reconstructor')
  if (base instanceof PyGlobal && base.module === 'builtins') {
    if (base.name === 'list') object.items = copyItems(state, budget)
    if (base.name === 'dict') object.dict = dictOf(state, budget)
  }
  return object
}

function copyItems(value: PyValue | undefined, budget: PickleBudget): PyValue[] {
  if (value === undefined) return []
  const items = sequenceOf(value)
  if (items === null) throw corrupt('pickle', `a container made from ${describeValue(value)}`)
  budget.copy(items.length)
  return items.slice()
}

function sequenceOf(value: PyValue): readonly PyValue[] | null {
  if (Array.isArray(value)) return value
  return value instanceof PyTuple || value instanceof PySet ? value.items : null
}

/** From a dict, or from pairs as OrderedDict of Python 2 writes them. */
function dictOf(value: PyValue | undefined, budget: PickleBudget): PyDict {
  const dict = new PyDict()
  if (value === undefined) return dict
  const pairs = value instanceof PyDict ? value.entries : sequenceOf(value)?.map((item) => sequenceOf(item) ?? [])
  if (pairs === undefined) throw corrupt('pickle', `a dict made from ${describeValue(value)}`)
  budget.copy(pairs.length)
  for (const pair of pairs) {
    const [key, item] = pair
    if (pair.length !== 2 || key === undefined || item === undefined)
      throw corrupt('pickle', 'a dict made from no pairs')
    dict.set(key, item)
  }
  return dict
}

function part(value: PyValue | undefined): number {
  return value === undefined ? 0 : (asNumber(value) ?? NaN)
}
