import { unsupported, type ModelGateError } from '../core/errors.js'
import { type Label } from '../core/model.js'
import { asItems, asNumber, describeValue, isNumeric, numberOf, toFloats, toInts } from './arrays.js'
import { scalarOf, toLabels, toStrings } from './labels.js'
import { NDArray, PyDict, PyObject, PyTuple, type PyValue } from './pickle/values.js'

/** Row-major; `data.length === rows * cols`. */
export interface Matrix {
  readonly rows: number
  readonly cols: number
  readonly data: Float64Array
}

/**
 * Typed access to the attributes of a pickled instance. Every reader throws `unsupported` naming `class.attribute`
 * when the attribute is absent or of another type: versions of a library differ in what they store.
 */
export class Attributes {
  readonly className: string
  readonly #parts: readonly PyDict[]

  private constructor(className: string, parts: readonly PyDict[]) {
    this.className = className
    this.#parts = parts
  }

  /** State is the instance's __dict__, or `(__dict__ or None, __slots__ values)`; an object without state has none. */
  static of(object: PyObject): Attributes {
    const state = object.state
    const parts = state instanceof PyTuple ? state.items : [state]
    return new Attributes(
      object.className ?? 'object',
      parts.filter((part): part is PyDict => part instanceof PyDict),
    )
  }

  names(): string[] {
    return this.#parts.flatMap((part) => part.entries.map(([key]) => key)).filter((key) => typeof key === 'string')
  }

  has(name: string): boolean {
    return this.#parts.some((part) => part.has(name))
  }

  get(name: string): PyValue | undefined {
    for (const part of this.#parts) {
      if (part.has(name)) return part.get(name)
    }
    return undefined
  }

  raw(name: string): PyValue {
    const value = this.get(name)
    if (value !== undefined) return value
    // scikit-learn's rule: what fit() learns has a name that ends in an underscore.
    const fitted = this.names().some((known) => known.endsWith('_') && !known.startsWith('_'))
    if (fitted || !name.endsWith('_')) throw unsupported(this.#subject(name), 'the attribute is not in the file')
    throw unsupported(this.className, 'the estimator is not fitted', 'Call fit() before saving the model.')
  }

  /** int, float, bool or numpy scalar. */
  number(name: string): number {
    return numberOf(this.raw(name), this.#subject(name))
  }

  /** null when the attribute is absent or None. */
  optionalNumber(name: string): number | null {
    const value = this.get(name) ?? null
    return value === null ? null : numberOf(value, this.#subject(name))
  }

  int(name: string): number {
    const value = this.number(name)
    if (!Number.isSafeInteger(value)) throw this.#wrong(name, 'an int')
    return value
  }

  boolean(name: string): boolean {
    const value = scalarOf(this.raw(name))
    if (typeof value !== 'boolean') throw this.#wrong(name, 'a bool')
    return value
  }

  string(name: string): string {
    const value = scalarOf(this.raw(name))
    if (typeof value !== 'string') throw this.#wrong(name, 'a str')
    return value
  }

  /** str or None. */
  text(name: string): string | null {
    return this.raw(name) === null ? null : this.string(name)
  }

  /** Any numeric ndarray (flattened in C order), list or tuple of numbers. May be a view on the file: do not write. */
  floats(name: string): Float64Array {
    const value = this.raw(name)
    if (value instanceof NDArray && (isNumeric(value.dtype) || value.objects !== null)) return toFloats(value)
    const numbers = asItems(value)?.map((item) => asNumber(item))
    if (numbers?.every((item) => item !== null) !== true) throw this.#wrong(name, 'an array of numbers')
    return Float64Array.from(numbers)
  }

  /** As floats, each a 32-bit integer. */
  ints(name: string): Int32Array {
    const value = this.raw(name)
    if (value instanceof NDArray && isNumeric(value.dtype)) return toInts(value)
    const floats = this.floats(name)
    const ints = Int32Array.from(floats)
    if (ints.some((int, index) => int !== floats[index])) throw this.#wrong(name, 'an array of 32-bit integers')
    return ints
  }

  /** A two-dimensional numeric array; a one-dimensional one is one row only with `allow1d`. */
  matrix(name: string, options: { readonly allow1d?: boolean } = {}): Matrix {
    const array = this.array(name)
    const shape = array.shape.length === 1 && options.allow1d === true ? [1, ...array.shape] : array.shape
    const [rows, cols] = shape
    if (shape.length !== 2 || rows === undefined || cols === undefined) throw this.#wrong(name, 'a matrix')
    return { rows, cols, data: toFloats(array) }
  }

  array(name: string): NDArray {
    const value = this.raw(name)
    if (!(value instanceof NDArray)) throw this.#wrong(name, 'an ndarray')
    return value
  }

  object(name: string): PyObject {
    const value = this.raw(name)
    if (!(value instanceof PyObject)) throw this.#wrong(name, 'an object')
    return value
  }

  /** list, tuple or one-dimensional ndarray. */
  list(name: string): readonly PyValue[] {
    const items = asItems(this.raw(name))
    if (items === null) throw this.#wrong(name, 'a list')
    return items
  }

  strings(name: string): string[] {
    return this.#convert(name, toStrings)
  }

  labels(name: string): Label[] {
    return this.#convert(name, toLabels)
  }

  #convert<T>(name: string, convert: (value: PyValue) => T): T {
    const value = this.raw(name)
    try {
      return convert(value)
    } catch (cause) {
      throw unsupported(this.#subject(name), cause instanceof Error ? cause.message : String(cause))
    }
  }

  #subject(name: string): string {
    return `${this.className}.${name}`
  }

  #wrong(name: string, expected: string): ModelGateError {
    return unsupported(this.#subject(name), `expected ${expected}, found ${describeValue(this.get(name))}`)
  }
}
