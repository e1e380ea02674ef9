import { unsupported } from '../../core/errors.js'
import type { JsonValue } from '../../core/json.js'
import { plain } from '../../core/text.js'

export type JsonObject = Readonly<Record<string, JsonValue>>

/** Keys that every layer may have and that do not change what a trained layer predicts. */
const COMMON_KEYS: ReadonlySet<string> = new Set([
  'name',
  'trainable',
  'dtype',
  'batch_input_shape',
  'batch_shape',
  'input_shape',
  'input_dim',
  'input_length',
  'seed',
  'noise_shape',
  'autocast',
  'lora_rank',
  'lora_alpha',
])

/** Initializers, regularizers and constraints act while training only. */
const TRAINING_KEY = /_(initializer|regularizer|constraint)$/

/**
 * Typed access to a layer's config; every error names the layer and the key. Remembers which keys were read, so that
 * the engine can refuse a layer with a key that nothing looked at.
 */
export class KerasConfig {
  readonly path: string
  readonly #values: JsonObject
  readonly #read = new Set<string>()

  constructor(values: JsonObject, path: string) {
    this.#values = values
    this.path = path
  }

  /** As it is in the file; undefined when absent. */
  raw(key: string): JsonValue | undefined {
    this.#read.add(key)
    return Object.hasOwn(this.#values, key) ? this.#values[key] : undefined
  }

  /** Present and not null. */
  has(key: string): boolean {
    return (this.raw(key) ?? null) !== null
  }

  /** A whole number. @throws unsupported when it is something else, or absent without a default */
  int(key: string, fallback?: number): number {
    const value = this.#valueOr(key, fallback)
    return Number.isInteger(value) ? (value as number) : this.#fail(key, 'a whole number')
  }

  number(key: string, fallback?: number): number {
    const value = this.#valueOr(key, fallback)
    return typeof value === 'number' ? value : this.#fail(key, 'a number')
  }

  /** Python's None is undefined. */
  optionalNumber(key: string): number | undefined {
    return this.has(key) ? this.number(key) : undefined
  }

  flag(key: string, fallback?: boolean): boolean {
    const value = this.#valueOr(key, fallback)
    return typeof value === 'boolean' ? value : this.#fail(key, 'true or false')
  }

  text(key: string, fallback?: string): string {
    const value = this.#valueOr(key, fallback)
    return typeof value === 'string' ? value : this.#fail(key, 'a string')
  }

  oneOf<const T extends string>(key: string, allowed: readonly T[], fallback?: T): T {
    const value = this.#valueOr(key, fallback)
    return allowed.find((choice) => choice === value) ?? this.#fail(key, `one of ${allowed.join(', ')}`)
  }

  /** A list of whole numbers; one number stands for a list of it when `length` is given. */
  ints(key: string, length?: number, fallback?: number): readonly number[] {
    const value = this.#valueOr(key, fallback)
    const list = typeof value === 'number' && length !== undefined ? Array<number>(length).fill(value) : value
    if (!Array.isArray(list) || !list.every(Number.isInteger)) return this.#fail(key, 'a list of whole numbers')
    if (length !== undefined && list.length !== length) return this.#fail(key, `${length} whole numbers`)
    return list as readonly number[]
  }

  /** A list of numbers, nested lists flattened row by row: mean, variance, bin_boundaries. */
  numbers(key: string): readonly number[] {
    const flat: number[] = []
    const visit = (value: JsonValue): void => {
      if (typeof value === 'number') flat.push(value)
      else if (Array.isArray(value)) for (const item of value as readonly JsonValue[]) visit(item)
      else this.#fail(key, 'numbers')
    }
    visit(this.#valueOr(key))
    return flat
  }

  list(key: string): readonly JsonValue[] {
    const value = this.#valueOr(key)
    return Array.isArray(value) ? (value as readonly JsonValue[]) : this.#fail(key, 'a list')
  }

  object(key: string): JsonObject {
    const value = this.#valueOr(key)
    return isObject(value) ? value : this.#fail(key, 'an object')
  }

  /** Keys with a value that nobody has read and that may change predictions. */
  unread(ignored: readonly string[]): readonly string[] {
    return Object.keys(this.#values).filter((key) => {
      const value = this.#values[key]
      const idle = value === null || value === false
      return !idle && !this.#read.has(key) && !COMMON_KEYS.has(key) && !TRAINING_KEY.test(key) && !ignored.includes(key)
    })
  }

  #valueOr(key: string, fallback?: JsonValue): JsonValue {
    const value = this.raw(key) ?? null
    return value ?? fallback ?? this.#fail(key, 'present')
  }

  #fail(key: string, wanted: string): never {
    const found = short(this.raw(key))
    throw unsupported(this.path, `config key ${plain(key, 60)} is ${found}; expected: ${wanted}`)
  }
}

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A value of the file, short enough for a message. */
export function short(value: JsonValue | undefined): string {
  return value === undefined ? 'absent' : plain(JSON.stringify(value), 80)
}
