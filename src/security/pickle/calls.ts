import { type Abstract, CallResult, GlobalRef, Mapping, Opaque, Sequence } from './abstract.js'
import { Defect } from './cursor.js'
import { type Evidence } from './evidence.js'

/**
 * What calls, instantiations and states mean. A model of a callee never computes more than the machine needs to follow
 * names: class arguments, attribute paths, text that becomes bytes.
 */
type CallModel = (args: readonly Abstract[], offset: number, evidence: Evidence) => Abstract | undefined

/** Rebuilders that call __new__ of the class in their first argument. */
const REBUILDERS =
  /\.(?:_reconstruct|_mareconstruct|_mrreconstruct|newObj(?:32|64)?|_new_\w*Index|__pyx_unpickle_\w+|__newobj__|__newobj_ex__)$/

/** Callables that unpickle their first argument, whatever it begins with. */
const LOADERS =
  /^(?:_?pickle\.loads|dill\.(?:_dill\.)?loads|cloudpickle(?:\.\w+)?\.loads|torch\.storage\._load_from_bytes)$/

/** Text codecs that only widen or narrow characters; NumPy and protocol 0-2 bytes use latin1. */
const PLAIN_CODECS = new Set([
  'latin1',
  'latin-1',
  'latin_1',
  'iso-8859-1',
  'iso8859-1',
  'utf8',
  'utf-8',
  'utf_8',
  'ascii',
])

const MODELS: Readonly<Record<string, CallModel>> = {
  'copyreg._reconstructor': ([cls, base, state], offset, evidence) => {
    // object.__new__(cls), or base.__new__(cls, state) followed by base.__init__(instance, state).
    if (base instanceof GlobalRef && base.qualifiedName !== 'builtins.object') base.use('call', offset)
    else if (!(base instanceof GlobalRef)) computed('the base class of copyreg._reconstructor', offset, evidence)
    return instantiate(cls ?? null, state ?? null, offset, evidence)
  },
  'builtins.getattr': ([target, name], offset, evidence) => {
    if (target instanceof GlobalRef && typeof name === 'string') {
      return evidence.global(target.module, `${target.name}.${name}`, offset)
    }
    return undefined
  },
  'numpy.core._ufunc_reconstruct': importByName,
  'numpy._core._ufunc_reconstruct': importByName,
  'builtins.type': (args, offset, evidence) => {
    // type(None), type(NotImplemented), type(...) are how pickle writes those types.
    const [only] = args
    const plain =
      only === null || (only instanceof GlobalRef && /^builtins\.(?:NotImplemented|Ellipsis)$/.test(only.qualifiedName))
    if (args.length !== 1 || !plain)
      evidence.add('pickle-dangerous-callable', 'calls type() to make a class or to reach one', offset)
    return undefined
  },
  '_codecs.encode': ([text, codec], offset, evidence) => {
    if (codec !== undefined && !(typeof codec === 'string' && PLAIN_CODECS.has(codec.toLowerCase()))) {
      evidence.add('pickle-dangerous-callable', `calls _codecs.encode with codec ${describe(codec)}`, offset)
    }
    return typeof text === 'string' ? Buffer.from(text, 'latin1') : undefined
  },
  'torch._utils._rebuild_parameter': () => new Opaque('tensor'),
  'torch._tensor._rebuild_from_type_v2': ([func], offset, evidence) => {
    if (func instanceof GlobalRef) func.use('call', offset)
    else computed('the rebuild function of a tensor subclass', offset, evidence)
    return undefined
  },
  'numpy.random._pickle.__generator_ctor': callsSecond,
  'numpy.random._pickle.__randomstate_ctor': callsSecond,
}

/** REDUCE, INST, OBJ. `args` is a tuple; anything else raises in Python. */
export function call(callee: Abstract, args: Abstract, offset: number, evidence: Evidence): Abstract {
  if (!(callee instanceof GlobalRef)) {
    if (callee instanceof CallResult || callee instanceof Opaque) computed('the callable', offset, evidence)
    else throw new Defect('malformed', `a call of ${describe(callee)}`, offset)
    return new CallResult(callee, args)
  }
  const name = callee.qualifiedName
  const items = args instanceof Sequence ? args.items : []
  // getattr on a constant name is a dotted name and is judged as one.
  const model = Object.hasOwn(MODELS, name) ? MODELS[name] : undefined
  const result = model?.(items, offset, evidence)
  if (result instanceof GlobalRef) callee.resolved = true
  else callee.use('call', offset)
  if (!(args instanceof Sequence) && args !== null) computed(`the argument list of ${name}`, offset, evidence)
  if (REBUILDERS.test(name)) {
    const [cls] = items
    if (cls instanceof GlobalRef) cls.use('new', offset)
    else if (cls instanceof CallResult) computed(`the class for ${name}`, offset, evidence)
  }
  if (LOADERS.test(name)) {
    const [content] = items
    if (content instanceof Uint8Array) evidence.embedded(content, offset, name)
    else if (typeof content === 'string') evidence.embedded(Buffer.from(content, 'latin1'), offset, name)
    else computed(`the pickle that ${name} loads`, offset, evidence)
  }
  return result ?? new CallResult(callee, args)
}

/** NEWOBJ, NEWOBJ_EX and what copyreg does: type.__new__ of a class, no constructor. */
export function instantiate(cls: Abstract, args: Abstract, offset: number, evidence: Evidence): Abstract {
  if (cls instanceof GlobalRef) cls.use('new', offset)
  else computed('the class of an instance', offset, evidence)
  return new CallResult(cls, args)
}

/** BUILD: __setstate__ of the instance, or its __dict__ and (state, slotstate). */
export function build(instance: Abstract, state: Abstract, offset: number, evidence: Evidence): void {
  if (instance instanceof GlobalRef) {
    evidence.add('pickle-mutates-import', `sets state on ${instance.qualifiedName}`, offset)
    return
  }
  if (instance instanceof CallResult) {
    instance.state = state
    if (instance.origin === null && !(instance.callee instanceof Opaque)) {
      evidence.add('pickle-computed-call', 'sets state on a computed object', offset)
    }
  }
  const parts = state instanceof Sequence && state.kind === 'tuple' && state.count === 2 ? state.items : [state]
  for (const part of parts) {
    if (part instanceof Mapping && part.specialKey !== null) {
      evidence.add('pickle-special-state', `sets ${part.specialKey} on an instance`, offset)
    }
  }
}

/** The joblib wrapper behind a BUILD, when array bytes follow; reports the old wrappers that name another file. */
export function inspectWrapper(instance: Abstract, offset: number, evidence: Evidence): Mapping | null {
  if (!(instance instanceof CallResult)) return null
  const origin = instance.origin ?? ''
  const state = instance.state
  if (/\.numpy_pickle(?:_compat)?\.(?:NDArrayWrapper|ZNDArrayWrapper)$/.test(origin)) {
    const file = state instanceof Mapping ? state.get('filename') : undefined
    const name = typeof file === 'string' ? file : null
    const escapes = name === null || /[/\\]|\.\.|^[A-Za-z]:/.test(name)
    evidence.add(
      'pickle-array-file-name',
      `reads an array from ${name ?? 'a computed file name'}`,
      offset,
      escapes ? 'high' : 'medium',
    )
    return null
  }
  if (!/\.numpy_pickle\.NumpyArrayWrapper$/.test(origin)) return null
  return state instanceof Mapping ? state : null
}

function importByName([module, name]: readonly Abstract[], offset: number, evidence: Evidence): Abstract | undefined {
  if (typeof module === 'string' && typeof name === 'string') return evidence.global(module, name, offset)
  computed('the module of a ufunc', offset, evidence)
  return undefined
}

function callsSecond([, second]: readonly Abstract[], offset: number, evidence: Evidence): undefined {
  if (second instanceof GlobalRef) second.use('call', offset)
  else if (second instanceof CallResult) computed('the bit generator constructor', offset, evidence)
}

function computed(what: string, offset: number, evidence: Evidence): void {
  evidence.add('pickle-computed-call', `${what} is computed while loading`, offset)
}

function describe(value: Abstract): string {
  if (value === null) return 'None'
  if (typeof value !== 'object') return `${typeof value} ${String(value).slice(0, 60)}`
  if (value instanceof Uint8Array) return 'bytes'
  if (value instanceof Sequence) return value.kind
  if (value instanceof Mapping) return 'dict'
  return value instanceof GlobalRef ? value.qualifiedName : 'a computed object'
}
