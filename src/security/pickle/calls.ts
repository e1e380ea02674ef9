import { isPlainType } from '../../formats/index.js'
import { ALLOWED_CALLS } from './allowed-globals.js'
import { type Abstract, CallResult, GlobalRef, Mapping, Opaque, Sequence } from './abstract.js'
import {
  BIT_GENERATOR_MAKER,
  checkAllocation,
  checkConversion,
  checkRange,
  computed,
  describe,
  makeGenerator,
} from './call-arguments.js'
import { sequenceOf } from './containers.js'
import { Defect } from './cursor.js'
import { type Evidence } from './evidence.js'
import { executesState } from './hooked-classes.js'
import { judgeGlobal } from './judge.js'
import { wholeConstant } from './opcode-reader.js'

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

/** Makers of dicts: their items are not followed, so none may serve as the attributes of an instance. */
const DICT_MAKERS = /^(?:builtins\.dict|collections\.(?:OrderedDict|defaultdict|Counter))$/

/** Rebuilders that hand the rest of the file's arguments to a class method of their first argument. */
const INDEX_MAKERS = /^pandas\.core\.indexes\.\w+\._new_\w*Index$/
const INDEX_CLASS = /^pandas\.(?:\w+\.)*\w*Index$/

/** NLTK's tokenizers that are a regular expression; vectorizers keep their bound method, and call it later. */
const TOKENIZER = /^nltk\.tokenize\.regexp\.(?:Regexp|WordPunct|Whitespace|Blankline)Tokenizer$/

/** Classes of SciPy's distributions. */
const DISTRIBUTION = /^scipy\.stats\._(?:discrete_distns|distn_infrastructure)\.\w+$/

const CONVERTERS = /^(?:builtins|collections|array)\.(?!type$|object$|getattr$)/

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
    // str.split as the tokenizer of a text vectorizer: a method of text, of which a call would be a computed call.
    const ofText = target instanceof GlobalRef && target.qualifiedName === 'builtins.str'
    if (ofText && name === 'split') return new Opaque('method')
    if (target instanceof GlobalRef && typeof name === 'string') {
      return evidence.global(target.module, `${target.name}.${name}`, offset)
    }
    // SciPy's discrete distributions keep their own entropy method; a call of the outcome would be a computed call.
    const ofDistribution = target instanceof CallResult && DISTRIBUTION.test(target.origin ?? '')
    if (ofDistribution && name === '_entropy') return new Opaque('method')
    const ofTokenizer = target instanceof CallResult && target.isInstance && TOKENIZER.test(target.origin ?? '')
    if (ofTokenizer && name === 'tokenize') return new Opaque('method')
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
  'dill._dill._create_array': createArray,
  'dill._dill._load_type': ([name], offset, evidence) =>
    isPlainType(name) ? evidence.global('builtins', name, offset) : undefined,
  'torch._utils._rebuild_parameter': () => new Opaque('tensor'),
  'torch._tensor._rebuild_from_type_v2': ([func, , args], offset, evidence) => {
    if (func instanceof GlobalRef) call(func, args ?? null, offset, evidence)
    else computed('the rebuild function of a tensor subclass', offset, evidence)
    return undefined
  },
  'functools.partial': ([func, ...args], offset, evidence) => {
    // Rebuilders act on what is bound to them, whoever calls the partial later; other functions are references.
    if (!(func instanceof GlobalRef)) computed('the function of a partial', offset, evidence)
    else if (ALLOWED_CALLS.has(func.qualifiedName)) call(func, sequenceOf(args), offset, evidence)
    return undefined
  },
  'builtins.bytearray': checkAllocation,
  'builtins.bytes': checkAllocation,
  'builtins.list': checkRange,
  'builtins.set': checkRange,
  'builtins.frozenset': checkRange,
  'builtins.tuple': checkRange,
  [BIT_GENERATOR_MAKER]: makeGenerator,
  'numpy.random._pickle.__generator_ctor': makeGenerator,
  'numpy.random._pickle.__randomstate_ctor': makeGenerator,
  'numpy.random.__RandomState_ctor': makeGenerator,
}

/** What calls give whose parts were judged in their stead. */
const RESOLVED_KINDS: ReadonlySet<string> = new Set(['method', 'array'])

/** REDUCE, INST, OBJ. `args` is a tuple; anything else raises in Python. */
export function call(callee: Abstract, args: Abstract, offset: number, evidence: Evidence): Abstract {
  if (!(callee instanceof GlobalRef)) {
    if (callee instanceof CallResult || callee instanceof Opaque) {
      // What an extension code stands for was told where it stands; in noise such codes are frequent.
      const isExtension =
        callee instanceof CallResult && callee.callee instanceof Opaque && callee.callee.kind === 'extension'
      if (!isExtension && !isBlockMaker(callee)) computed('the callable', offset, evidence)
    } else throw new Defect('malformed', `a call of ${describe(callee)}`, offset)
    return new CallResult(callee, args)
  }
  const name = callee.qualifiedName
  const items = args instanceof Sequence ? args.items : []
  // getattr on a constant name is a dotted name and is judged as one.
  const model = Object.hasOwn(MODELS, name) ? MODELS[name] : undefined
  const result = model?.(items, offset, evidence)
  const isKnown = result instanceof GlobalRef || (result instanceof Opaque && RESOLVED_KINDS.has(result.kind))
  if (isKnown) callee.resolved = true
  else callee.use('call', offset)
  if (!(args instanceof Sequence) && args !== null) computed(`the argument list of ${name}`, offset, evidence)
  if (CONVERTERS.test(name)) checkConversion(name, items, offset, evidence)
  if (REBUILDERS.test(name)) {
    const [cls] = items
    if (cls instanceof GlobalRef) cls.use('new', offset)
    else if (cls instanceof CallResult) computed(`the class for ${name}`, offset, evidence)
    if (INDEX_MAKERS.test(name) && cls instanceof GlobalRef && !INDEX_CLASS.test(cls.qualifiedName)) {
      evidence.add('pickle-untrusted-call', `${name} calls ${cls.qualifiedName}, which is no index`, offset)
    }
  }
  if (LOADERS.test(name)) {
    const [content] = items
    if (content instanceof Uint8Array) evidence.embedded(wholeConstant(content), offset, name)
    else if (typeof content === 'string') evidence.embedded(Buffer.from(content, 'latin1'), offset, name)
    else computed(`the pickle that ${name} loads`, offset, evidence)
  }
  if (result !== undefined) return result
  // What a rebuilder gives is an instance of its class, whose __setstate__ a BUILD runs.
  return REBUILDERS.test(name) && items[0] instanceof GlobalRef
    ? newInstance(items[0], args)
    : new CallResult(callee, args)
}

/**
 * `partial(new_block, ndim=2)`, by which pandas 1.3 and 1.4 write the blocks of a frame. The function takes arrays as
 * data; both the partial and its state, which stands for it when the partial is called, must name it and bind nothing.
 */
function isBlockMaker(callee: Abstract): boolean {
  if (!(callee instanceof CallResult) || callee.origin !== 'functools.partial') return false
  const isNewBlock = (value: Abstract | undefined): boolean =>
    value instanceof GlobalRef && value.qualifiedName === 'pandas.core.internals.blocks.new_block'
  const { args, state } = callee
  if (!(args instanceof Sequence) || args.count !== 1 || !isNewBlock(args.items[0])) return false
  if (!(state instanceof Sequence) || state.kind !== 'tuple' || state.count !== 4) return false
  const [func, bound] = state.items
  return isNewBlock(func) && bound instanceof Sequence && bound.count === 0
}

/** NEWOBJ, NEWOBJ_EX and what copyreg does: type.__new__ of a class, no constructor. */
export function instantiate(cls: Abstract, args: Abstract, offset: number, evidence: Evidence): Abstract {
  if (cls instanceof GlobalRef) cls.use('new', offset)
  else if (mayBeClass(cls)) computed('the class of an instance', offset, evidence)
  else throw new Defect('malformed', `an instance of ${describe(cls)}`, offset)
  return newInstance(cls, args)
}

function newInstance(cls: Abstract, args: Abstract): CallResult {
  const instance = new CallResult(cls, args)
  instance.isInstance = true
  return instance
}

/** Only what type() or an unknown call gives can be a class; instances are none, and __new__ of them raises. */
function mayBeClass(value: Abstract): boolean {
  if (value instanceof Opaque) return value.kind === 'extension' || value.kind === 'method'
  if (!(value instanceof CallResult) || value.isInstance) return false
  const { callee } = value
  if (!(callee instanceof GlobalRef) || callee.qualifiedName === 'builtins.type') return true
  // What an allowed rebuilder gives is data.
  return judgeGlobal(callee.module, callee.name, 'call') !== null
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
  if (instance instanceof CallResult && executesState(instance.origin ?? '') && !isDistributionState(state)) {
    evidence.add('pickle-special-state', `gives ${instance.origin ?? ''} a state that is no plain dict`, offset)
  }
  if (instance instanceof CallResult && instance.origin === 'functools.partial' && state instanceof Sequence) {
    const [func, args] = state.items
    if (!(func instanceof GlobalRef)) computed('the function of a partial', offset, evidence)
    else if (ALLOWED_CALLS.has(func.qualifiedName)) call(func, args ?? null, offset, evidence)
  }
  const parts = state instanceof Sequence && state.count === 2 ? [state, ...state.items] : [state]
  for (const part of parts) checkState(part, offset, evidence)
  // An instance of a dict subclass may be its own __dict__ (statsmodels' Bunch); its items were judged above.
  const isOwnDict = state === instance && instance instanceof CallResult && instance.isInstance
  if (state instanceof CallResult && !isOwnDict && !isGenerator(instance, state)) {
    computed('the state of an instance', offset, evidence)
  }
}

/**
 * A dict, or what SciPy before 1.6 wrote: constructor parameters and a random state. Lists and tuples of pairs, which
 * `__dict__.update` takes as well, are neither, and the parameters must not serve as such a pair.
 */
function isDistributionState(state: Abstract): boolean {
  if (state instanceof Mapping) return true
  if (!(state instanceof Sequence) || state.kind !== 'tuple' || state.count !== 2) return false
  const [parameters, random] = state.items
  if (!(parameters instanceof Mapping) || parameters.hasExecutedKey) return false
  return random === null || (random instanceof CallResult && /^numpy\.random\./.test(random.origin ?? ''))
}

/** Attributes by name (a dict, a list of pairs, an instance of a dict subclass) must be plain and known. */
function checkState(part: Abstract, offset: number, evidence: Evidence): void {
  const holder = part instanceof CallResult ? part.entries : part
  if (holder instanceof Mapping || holder instanceof Sequence) {
    if (holder.specialKey !== null) {
      evidence.add('pickle-special-state', `sets ${holder.specialKey} on an instance`, offset)
    }
    if (holder instanceof Mapping && holder.computedKey !== null) {
      evidence.add('pickle-special-state', `sets an attribute whose name ${holder.computedKey} makes`, offset)
    }
  }
  const hidden = part instanceof CallResult && DICT_MAKERS.test(part.origin ?? '') && part.args instanceof Sequence
  if (hidden && part.args.items.some((arg) => !(arg instanceof GlobalRef) && arg !== null)) {
    computed('the attributes of an instance', offset, evidence)
  }
}

/** NumPy 2 hands a generator its bit generator as state. */
function isGenerator(instance: Abstract, state: CallResult): boolean {
  const ofNumpy = (value: Abstract): boolean =>
    value instanceof CallResult && /^numpy\.random\./.test(value.origin ?? '')
  return ofNumpy(instance) && ofNumpy(state)
}

/**
 * dill writes every array as one call with NumPy's rebuilder, its arguments, the state and attributes: that is judged as
 * the call and the BUILD that it stands for. With any other function it would call what the file says.
 */
function createArray(
  [maker, args, state, attributes]: readonly Abstract[],
  offset: number,
  evidence: Evidence,
): Abstract | undefined {
  if (!(maker instanceof GlobalRef) || !NUMPY_ARRAY_MAKER.test(maker.qualifiedName)) return undefined
  if (!(args instanceof Sequence) || state === undefined || (attributes ?? null) !== null) return undefined
  build(call(maker, args, offset, evidence), state, offset, evidence)
  return new Opaque('array')
}

const NUMPY_ARRAY_MAKER = /^numpy\._?core\.(?:multiarray|_multiarray_umath)\._reconstruct$/

function importByName([module, name]: readonly Abstract[], offset: number, evidence: Evidence): Abstract | undefined {
  if (typeof module === 'string' && typeof name === 'string') return evidence.global(module, name, offset)
  computed('the module of a ufunc', offset, evidence)
  return undefined
}
