/**
 * What a pickle describes, as inert data. Nothing here can be called.
 *
 * Python -> TypeScript: None null, bool boolean, int number (bigint beyond 2^53), float PyFloat, str string,
 * bytes/bytearray Uint8Array, list array, tuple PyTuple, dict PyDict, set/frozenset PySet, complex PyComplex,
 * class or function reference PyGlobal, instance PyObject, numpy.ndarray NDArray.
 */
export type PyValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | Uint8Array
  | PyFloat
  | PyComplex
  | PyTuple
  | PyDict
  | PySet
  | PyGlobal
  | PyObject
  | PyPersistentId
  | NDArray
  | PyValue[]

/** Kept apart from int: 1 and 1.0 differ as labels and as categories of object arrays. */
export class PyFloat {
  readonly value: number
  constructor(value: number) {
    this.value = value
  }
}

export class PyComplex {
  readonly real: number
  readonly imaginary: number
  constructor(real: number, imaginary: number) {
    this.real = real
    this.imaginary = imaginary
  }
}

export class PyTuple {
  readonly items: readonly PyValue[]
  constructor(items: readonly PyValue[]) {
    this.items = items
  }
}

export class PySet {
  readonly items: PyValue[]
  readonly frozen: boolean
  constructor(items: PyValue[], frozen: boolean) {
    this.items = items
    this.frozen = frozen
  }
}

/**
 * Insertion-ordered. Strings and numbers are looked up in O(1), with Python's equality (1, 1.0 and True are one key);
 * other keys are kept as they come. A key such as __proto__ is harmless.
 */
export class PyDict {
  readonly entries: [PyValue, PyValue][] = []
  readonly #positions = new Map<string | number | bigint, number>()

  set(key: PyValue, value: PyValue): void {
    const plain = plainKey(key)
    if (plain !== undefined) {
      const at = this.#positions.get(plain)
      if (at !== undefined) {
        this.entries[at]![1] = value
        return
      }
      this.#positions.set(plain, this.entries.length)
    }
    this.entries.push([key, value])
  }

  get(key: string | number): PyValue | undefined {
    const at = this.#positions.get(key)
    return at === undefined ? undefined : this.entries[at]![1]
  }

  has(key: string | number): boolean {
    return this.#positions.has(key)
  }

  get size(): number {
    return this.entries.length
  }
}

/** undefined for keys that have no plain form, NaN among them: it equals no other NaN. */
function plainKey(key: PyValue): string | number | bigint | undefined {
  if (typeof key === 'string' || typeof key === 'bigint') return key
  const number = key instanceof PyFloat ? key.value : typeof key === 'boolean' ? Number(key) : key
  return typeof number === 'number' && !Number.isNaN(number) ? number : undefined
}

/** A class or function by name; never resolved to anything. */
export class PyGlobal {
  readonly module: string
  readonly name: string
  constructor(module: string, name: string) {
    this.module = module
    this.name = name
  }
  get qualifiedName(): string {
    return `${this.module}.${this.name}`
  }
}

/** The result of REDUCE, NEWOBJ, OBJ, INST or copyreg._reconstructor on something that is not modelled. */
export class PyObject {
  /** The class or function that would have been called; any value, since hostile files call non-globals. */
  readonly callee: PyValue
  readonly args: readonly PyValue[]
  /** How the object came to be: a call of a function differs from __new__ of a class. */
  readonly how: 'reduce' | 'newobj' | 'reconstructor' | 'inst'
  /** BUILD's argument; __dict__ of most instances. Set after construction by design of the format. */
  state: PyValue | undefined = undefined
  /** list subclass items (APPENDS) and dict subclass entries (SETITEMS). */
  items: PyValue[] = []
  dict: PyDict | null = null
  /** Keyword arguments of NEWOBJ_EX. */
  kwargs: PyDict | null = null

  constructor(callee: PyValue, args: readonly PyValue[], how: PyObject['how']) {
    this.callee = callee
    this.args = args
    this.how = how
  }

  /** `sklearn.svm._classes.SVC`, or null when the callee is not a plain reference. */
  get className(): string | null {
    return this.callee instanceof PyGlobal ? this.callee.qualifiedName : null
  }
}

export class PyPersistentId {
  readonly id: PyValue
  constructor(id: PyValue) {
    this.id = id
  }
}

/** numpy dtype as data. `code` is numpy's kind+size without byte order: f8, i4, b1, U12, S3, O, M8, V (structured). */
export interface DType {
  readonly kind: 'f' | 'i' | 'u' | 'b' | 'c' | 'U' | 'S' | 'O' | 'M' | 'm' | 'V'
  readonly littleEndian: boolean
  /** Bytes of one item; of one base item when there is a subShape. */
  readonly itemSize: number
  /** datetime64/timedelta64 unit (`ns`, `D`), else null. */
  readonly unit: string | null
  readonly fields: readonly { readonly name: string; readonly dtype: DType; readonly offset: number }[] | null
  /** Shape of a subarray dtype, else []. */
  readonly subShape: readonly number[]
}

/**
 * numpy.ndarray (and numpy scalars as 0-d arrays: `shape` []). `bytes` is a view on the file, in C order unless
 * `fortran`; `objects`, always in C order, replaces it for dtype object.
 */
export class NDArray {
  readonly dtype: DType
  readonly shape: readonly number[]
  readonly fortran: boolean
  readonly bytes: Uint8Array
  readonly objects: readonly PyValue[] | null
  /** numpy.ma: true where masked, else null. */
  readonly mask: NDArray | null

  constructor(init: {
    dtype: DType
    shape: readonly number[]
    fortran: boolean
    bytes: Uint8Array
    objects: readonly PyValue[] | null
    mask?: NDArray | null
  }) {
    this.dtype = init.dtype
    this.shape = init.shape
    this.fortran = init.fortran
    this.bytes = init.bytes
    this.objects = init.objects
    this.mask = init.mask ?? null
  }

  /** Number of elements. */
  get size(): number {
    return this.shape.reduce((product, extent) => product * extent, 1)
  }
}
