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

const NONE: Abstract[] = []

/** list, tuple, set or frozenset. */
export class Sequence {
  readonly kind: 'list' | 'tuple' | 'set'
  #items: Abstract[] = NONE
  count = 0
  /** Size of the tree below when shared parts are counted each time: what hashing, comparing or printing would visit. */
  weight = 1
  /** First item that is a pair with a key like __setstate__: `__dict__.update` takes a list of pairs as well as a dict. */
  specialKey: string | null = null

  /** @param items its first content; the array belongs to the sequence from then on */
  constructor(kind: Sequence['kind'], items: Abstract[] | null = null) {
    this.kind = kind
    if (items !== null) this.extend(items)
  }

  /** Puts items behind those that are there; the array belongs to the sequence from then on. */
  extend(items: Abstract[]): void {
    // An array of its own grows to seventeen places for the first item, in each of a million short lists.
    if (this.count === 0) this.#items = items
    else for (let at = 0; this.#items.length < KEPT_ITEMS && at < items.length; at++) this.#items.push(items[at]!)
    this.count += items.length
    for (const item of items) this.#weigh(item)
    if (this.#items.length > KEPT_ITEMS) this.#items.length = KEPT_ITEMS
  }

  get items(): readonly Abstract[] {
    return this.#items
  }

  #weigh(item: Abstract): void {
    this.weight += weightOf(item)
    if (typeof item === 'object' && this.specialKey === null && item instanceof Sequence && item.count === 2) {
      const [key, value] = item.items
      if (typeof key === 'string') this.specialKey = judgeKey(key, value ?? null)
    }
  }
}

/** The only keys whose values the machine ever asks for: those of joblib's array wrappers. */
const READ_KEYS: ReadonlySet<string> = new Set(['dtype', 'shape', 'numpy_array_alignment_bytes', 'filename'])

/** What is remarkable about a dict; most have nothing of it, and a file has millions. */
class Remarks {
  readonly byName = new Map<string, Abstract>()
  specialKey: string | null = null
  hasExecutedKey = false
  computedKey: string | null = null
}

/** A dict: its values are forgotten but for the keys above. */
export class Mapping {
  weight = 1
  #remarks: Remarks | null = null

  set(key: Abstract, value: Abstract): void {
    this.weight += weightOf(key) + weightOf(value)
    if (typeof key === 'string') {
      if (READ_KEYS.has(key)) this.#remark().byName.set(key, value)
      const special = judgeKey(key, value)
      if (special !== null) this.#remark().specialKey ??= special
      if (key === EXECUTED_KEY) this.#remark().hasExecutedKey = true
    } else if (key instanceof CallResult) this.#remark().computedKey ??= key.origin ?? 'a computed object'
  }

  get(name: string): Abstract | undefined {
    return this.#remarks?.byName.get(name)
  }

  /** First key like __setstate__, or whose value is executed; also a key that is computed while loading. */
  get specialKey(): string | null {
    return this.#remarks?.specialKey ?? null
  }

  /** Holds the attribute whose text SciPy executes, harmless or not. */
  get hasExecutedKey(): boolean {
    return this.#remarks?.hasExecutedKey ?? false
  }

  /** What made the first key that is no constant: attribute names never are computed. */
  get computedKey(): string | null {
    return this.#remarks?.computedKey ?? null
  }

  #remark(): Remarks {
    return (this.#remarks ??= new Remarks())
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
  if (typeof value !== 'object') return 1
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
