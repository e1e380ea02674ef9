import { type GlobalUse } from '../policy.js'
import { EXECUTED_KEY, isParserTemplate } from './hooked-classes.js'

/**
 * Values of the abstract machine: enough to know what is called with what, never more. Containers keep their first
 * items only; no opcode can take an item out of a container, so nothing that matters is lost.
 */
export type Abstract =
  null | boolean | number | bigint | string | Uint8Array | Sequence | Mapping | GlobalRef | CallResult | Opaque

/** Items that a container remembers: the argument lists of all known rebuilders are shorter. */
const KEPT_ITEMS = 32

/** list, tuple, set or frozenset. */
export class Sequence {
  readonly kind: 'list' | 'tuple' | 'set'
  readonly items: Abstract[]
  count = 0
  /** Size of the tree below when shared parts are counted each time: what hashing, comparing or printing would visit. */
  weight = 1
  /** First item that is a pair with a key like __setstate__: `__dict__.update` takes a list of pairs as well as a dict. */
  specialKey: string | null = null

  /** @param items its first content; the array belongs to the sequence from then on */
  constructor(kind: Sequence['kind'], items: Abstract[] = []) {
    this.kind = kind
    this.items = items
    for (const item of items) this.#weigh(item)
    this.count = items.length
    if (items.length > KEPT_ITEMS) items.length = KEPT_ITEMS
  }

  push(item: Abstract): void {
    if (this.count++ < KEPT_ITEMS) this.items.push(item)
    this.#weigh(item)
  }

  #weigh(item: Abstract): void {
    this.weight += weightOf(item)
    if (this.specialKey === null && item instanceof Sequence && item.count === 2) {
      const [key, value] = item.items
      if (typeof key === 'string') this.specialKey = judgeKey(key, value ?? null)
    }
  }
}

/** The only keys whose values the machine ever asks for: those of joblib's array wrappers. */
const READ_KEYS: ReadonlySet<string> = new Set(['dtype', 'shape', 'numpy_array_alignment_bytes', 'filename'])

/** A dict: its values are forgotten but for the keys above. */
export class Mapping {
  #byName: Map<string, Abstract> | null = null
  count = 0
  weight = 1
  /** First key like __setstate__, or whose value is executed; also a key that is computed while loading. */
  specialKey: string | null = null
  /** Holds the attribute whose text SciPy executes, harmless or not. */
  hasExecutedKey = false
  /** What made the first key that is no constant: attribute names never are computed. */
  computedKey: string | null = null

  set(key: Abstract, value: Abstract): void {
    this.count++
    this.weight += weightOf(key) + weightOf(value)
    if (key instanceof CallResult && this.computedKey === null) this.computedKey = key.origin ?? 'a computed object'
    if (typeof key !== 'string') return
    if (READ_KEYS.has(key)) (this.#byName ??= new Map()).set(key, value)
    if (key === EXECUTED_KEY) this.hasExecutedKey = true
    this.specialKey ??= judgeKey(key, value)
  }

  get(name: string): Abstract | undefined {
    return this.#byName?.get(name)
  }
}

/** A class or function by name, after the Python 2 renames. One object a name and file. */
export class GlobalRef {
  readonly module: string
  readonly name: string
  readonly offset: number
  /** Strongest first when judged: a call says more than a reference. */
  readonly uses = new Map<GlobalUse, number>()
  /** Called only in ways whose outcome is known, so that the outcome is judged instead (getattr of a constant name). */
  resolved = false

  constructor(module: string, name: string, offset: number) {
    this.module = module
    this.name = name
    this.offset = offset
  }

  get qualifiedName(): string {
    return `${this.module}.${this.name}`
  }

  use(use: GlobalUse, offset: number): void {
    if (!this.uses.has(use)) this.uses.set(use, offset)
  }
}

/** What a call or __new__ gives. */
export class CallResult {
  readonly callee: Abstract
  readonly args: Abstract
  state: Abstract | undefined = undefined
  /** Made by __new__ alone: an instance, never a class (type itself is not allowed that way). */
  isInstance = false
  /** Items put into an instance of a dict subclass. */
  entries: Mapping | null = null

  constructor(callee: Abstract, args: Abstract) {
    this.callee = callee
    this.args = args
  }

  /** Qualified name of the class or function behind it; null when that is computed. */
  get origin(): string | null {
    return this.callee instanceof GlobalRef ? this.callee.qualifiedName : null
  }
}

/** Something whose value does not matter: an out-of-band buffer, an array that was skipped, a persistent object. */
export class Opaque {
  readonly kind: string
  constructor(kind: string) {
    this.kind = kind
  }
}

export function weightOf(value: Abstract): number {
  return value instanceof Sequence || value instanceof Mapping ? value.weight : 1
}

/** Attributes that metadata of functions and typing leave in honest instance dictionaries. */
const HARMLESS_SPECIAL = new Set([
  '__doc__',
  '__name__',
  '__module__',
  '__qualname__',
  '__wrapped__',
  '__orig_class__',
  '__version__',
])

function judgeKey(key: string, value: Abstract): string | null {
  if (key === EXECUTED_KEY && !isParserTemplate(value)) return key
  return isSpecialKey(key) ? key : null
}

function isSpecialKey(key: string): boolean {
  return (
    key.length > 4 &&
    key.charCodeAt(0) === 0x5f &&
    key.startsWith('__') &&
    key.endsWith('__') &&
    !HARMLESS_SPECIAL.has(key)
  )
}
