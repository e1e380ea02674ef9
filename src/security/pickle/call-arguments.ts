import { type Abstract, CallResult, GlobalRef, Mapping, Sequence } from './abstract.js'
import { type Evidence } from './evidence.js'

const BIT_GENERATORS = /^(?:MT19937|PCG64|PCG64DXSM|Philox|SFC64|DSFMT|ThreeFry|Xorshift1024|Xoroshiro128)$/

const BIT_GENERATOR_CLASSES =
  /^numpy\.random\.(?:_?(?:mt19937|pcg64|philox|sfc64)\.)?(?:MT19937|PCG64|PCG64DXSM|Philox|SFC64)$/

/** Bytes or items that an allocation by number may ask for. */
const MAX_ALLOCATION = 100_000_000

const PLAIN_VALUES =
  /^(?:builtins|collections|datetime|decimal|fractions|uuid|_codecs|numpy|array|pandas\._libs|copyreg)\./

export const BIT_GENERATOR_MAKER = 'numpy.random._pickle.__bit_generator_ctor'

/** The constructors of numpy.random._pickle call the class, or the function, that they are given. */
export function makeGenerator([first, second]: readonly Abstract[], offset: number, evidence: Evidence): undefined {
  const known =
    first === undefined ||
    (typeof first === 'string' && BIT_GENERATORS.test(first)) ||
    (first instanceof GlobalRef && BIT_GENERATOR_CLASSES.test(first.qualifiedName)) ||
    (first instanceof CallResult &&
      (first.origin === BIT_GENERATOR_MAKER || BIT_GENERATOR_CLASSES.test(first.origin ?? '')))
  if (!known) evidence.add('pickle-untrusted-call', `makes a bit generator of ${describe(first)}`, offset)
  if (second instanceof GlobalRef) second.use('call', offset)
  else if (second !== undefined && second !== null) computed('the bit generator constructor', offset, evidence)
}

/** Converting an instance runs __iter__, __len__, __str__ or __index__ of its class on attributes of the file. */
export function checkConversion(name: string, items: readonly Abstract[], offset: number, evidence: Evidence): void {
  for (const item of items) {
    if (!(item instanceof CallResult) || PLAIN_VALUES.test(item.origin ?? '')) continue
    if (name === 'collections.defaultdict' && item.origin === 'functools.partial') continue
    computed(`what ${name} makes of ${describe(item.callee)}`, offset, evidence)
  }
}

/** bytes(n) and bytearray(n) allocate n bytes. */
export function checkAllocation([size]: readonly Abstract[], offset: number, evidence: Evidence): undefined {
  if ((typeof size === 'number' || typeof size === 'bigint') && size > MAX_ALLOCATION) {
    evidence.add('resource-bomb', `allocates ${size} bytes by number`, offset)
  }
}

/** list(range(n)) and its like build n items. */
export function checkRange([source]: readonly Abstract[], offset: number, evidence: Evidence): undefined {
  if (!(source instanceof CallResult) || source.origin !== 'builtins.range') return
  const bounds = source.args instanceof Sequence ? source.args.items : []
  if (bounds.some((bound) => (typeof bound === 'number' || typeof bound === 'bigint') && bound > MAX_ALLOCATION)) {
    evidence.add('resource-bomb', 'expands a range of more than 1e8 numbers', offset)
  }
}

/** Reports what only running the file would tell. */
export function computed(what: string, offset: number, evidence: Evidence): void {
  evidence.add('pickle-computed-call', `${what} is computed while loading`, offset)
}

/** A value in a few words, for messages. */
export function describe(value: Abstract): string {
  if (value === null) return 'None'
  if (typeof value !== 'object') return `${typeof value} ${String(value).slice(0, 60)}`
  if (value instanceof Uint8Array) return 'bytes'
  if (value instanceof Sequence) return value.kind
  if (value instanceof Mapping) return 'dict'
  return value instanceof GlobalRef ? value.qualifiedName : 'a computed object'
}
