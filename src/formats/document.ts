import { corrupt, unsupported } from '../core/errors.js'
import { plain } from '../core/text.js'

/** A value of a JSON or UBJSON document. Objects are maps, so that no key of a file is a property of ours. */
export type DocumentValue =
  null | boolean | number | string | PackedNumbers | readonly DocumentValue[] | ReadonlyMap<string, DocumentValue>

/** Numbers of one type behind each other in the file; read when asked for, since most arrays of a model are not. */
export interface PackedNumbers {
  readonly count: number
  floats(): Float64Array
  /** Null when the numbers of this type need not be 32-bit integers. */
  ints?(): Int32Array | null
}

/** Documents nest about ten levels deep. */
export const MAX_DOCUMENT_DEPTH = 64

export function isPacked(value: DocumentValue | undefined): value is PackedNumbers {
  return typeof value === 'object' && value !== null && 'floats' in value
}

/** Every text of a document with the name it stands under; names are texts too. Depth is bounded by the readers. */
export function eachText(value: DocumentValue, visit: (text: string, name: string | null) => void): void {
  const walk = (item: DocumentValue, name: string | null): void => {
    if (typeof item === 'string') visit(item, name)
    else if (item instanceof Map) {
      for (const [key, inner] of item as ReadonlyMap<string, DocumentValue>) {
        visit(key, null)
        walk(inner, key)
      }
    } else if (Array.isArray(item)) for (const inner of item as readonly DocumentValue[]) walk(inner, name)
  }
  walk(value, null)
}

/**
 * Typed access to an object of XGBoost's or CatBoost's model document; XGBoost keeps numbers as text. Every reader throws
 * `unsupported` with the path when a field is absent or of another type: versions differ in what they store.
 */
export class Section {
  readonly path: string
  readonly #fields: ReadonlyMap<string, DocumentValue>

  private constructor(path: string, fields: ReadonlyMap<string, DocumentValue>) {
    this.path = path
    this.#fields = fields
  }

  static of(value: DocumentValue | undefined, path: string): Section {
    if (!(value instanceof Map)) throw unsupported(path, 'expected an object in the model')
    return new Section(path, value as ReadonlyMap<string, DocumentValue>)
  }

  has(name: string): boolean {
    return this.#fields.has(name)
  }

  names(): readonly string[] {
    return [...this.#fields.keys()]
  }

  get(name: string): DocumentValue | undefined {
    return this.#fields.get(name)
  }

  section(name: string): Section {
    return Section.of(this.get(name), this.#at(name))
  }

  optionalSection(name: string): Section | null {
    return this.has(name) ? this.section(name) : null
  }

  text(name: string): string {
    const value = this.get(name)
    if (typeof value !== 'string') throw unsupported(this.#at(name), 'expected text')
    return value
  }

  /** A number, or text that is one; `otherwise` when the field is absent. */
  number(name: string, otherwise?: number): number {
    const value = this.get(name)
    if (value === undefined && otherwise !== undefined) return otherwise
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
    if (typeof number !== 'number' || Number.isNaN(number)) throw unsupported(this.#at(name), 'expected a number')
    return number
  }

  /** A number that counts something. */
  count(name: string, otherwise?: number): number {
    const value = this.number(name, otherwise)
    if (!Number.isSafeInteger(value) || value < 0) throw corrupt(this.#at(name), `${value} is not a count`)
    return value
  }

  list(name: string): readonly DocumentValue[] {
    const value = this.get(name)
    if (Array.isArray(value)) return value as readonly DocumentValue[]
    if (isPacked(value)) return Array.from(value.floats())
    throw unsupported(this.#at(name), 'expected a list')
  }

  /** An array of numbers; true and false count as 1 and 0, null (NaN in JSON text) as NaN. */
  floats(name: string): Float64Array {
    const value = this.get(name)
    if (isPacked(value)) return value.floats()
    return Float64Array.from(this.list(name), (item) => {
      if (item === null) return NaN
      if (typeof item === 'boolean') return Number(item)
      if (typeof item !== 'number') throw unsupported(this.#at(name), 'expected numbers')
      return item
    })
  }

  ints(name: string): Int32Array {
    const value = this.get(name)
    const stored = isPacked(value) ? (value.ints?.() ?? null) : null
    if (stored !== null) return stored
    const floats = this.floats(name)
    const ints = new Int32Array(floats)
    for (let at = 0; at < ints.length; at++) {
      if (ints[at] !== floats[at]) throw corrupt(this.#at(name), `${floats[at]} is not a 32-bit integer`)
    }
    return ints
  }

  #at(name: string): string {
    return `${this.path}.${plain(name, 40)}`
  }
}
