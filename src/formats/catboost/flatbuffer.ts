import { corrupt } from '../../core/errors.js'

/**
 * A table of a FlatBuffers message, read field by field with every offset checked:
 * https://flatbuffers.dev/internals/. Fields are numbered as in the schema; absent ones give the default.
 */
export class FlatTable {
  readonly #view: DataView
  readonly #at: number
  readonly #vtable: number
  readonly #fields: number

  private constructor(view: DataView, at: number) {
    this.#view = view
    this.#at = at
    this.#vtable = at - view.getInt32(need(view, at, 4), true)
    this.#fields = (view.getUint16(need(view, this.#vtable, 4), true) - 4) / 2
    need(view, this.#vtable, 4 + this.#fields * 2)
  }

  static root(bytes: Uint8Array): FlatTable {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    return new FlatTable(view, follow(view, 0))
  }

  int(field: number, otherwise = 0): number {
    const at = this.#field(field, 4)
    return at === null ? otherwise : this.#view.getInt32(at, true)
  }

  byte(field: number, otherwise = 0): number {
    const at = this.#field(field, 1)
    return at === null ? otherwise : this.#view.getUint8(at)
  }

  float(field: number, otherwise = 0): number {
    const at = this.#field(field, 4)
    return at === null ? otherwise : this.#view.getFloat32(at, true)
  }

  double(field: number, otherwise = 0): number {
    const at = this.#field(field, 8)
    return at === null ? otherwise : this.#view.getFloat64(at, true)
  }

  table(field: number): FlatTable {
    const at = this.#field(field, 4)
    if (at === null) throw corrupt('CatBoost model', `field ${field} is not there`, this.#at)
    return new FlatTable(this.#view, follow(this.#view, at))
  }

  text(field: number): string {
    const { start, count } = this.#vector(field, 1)
    return textAt(this.#view, start, count)
  }

  bytes(field: number): Uint8Array {
    const { start, count } = this.#vector(field, 1)
    return new Uint8Array(this.#view.buffer, this.#view.byteOffset + start, count)
  }

  ints(field: number): Int32Array {
    const { start, count } = this.#vector(field, 4)
    return Int32Array.from({ length: count }, (_, index) => this.#view.getInt32(start + index * 4, true))
  }

  floats(field: number): Float32Array {
    const { start, count } = this.#vector(field, 4)
    return Float32Array.from({ length: count }, (_, index) => this.#view.getFloat32(start + index * 4, true))
  }

  doubles(field: number): Float64Array {
    const { start, count } = this.#vector(field, 8)
    return Float64Array.from({ length: count }, (_, index) => this.#view.getFloat64(start + index * 8, true))
  }

  /** Structs of a fixed size, each as its own view. */
  structs(field: number, size: number): DataView[] {
    const { start, count } = this.#vector(field, size)
    return Array.from(
      { length: count },
      (_, index) => new DataView(this.#view.buffer, this.#view.byteOffset + start + index * size, size),
    )
  }

  tables(field: number): FlatTable[] {
    const { start, count } = this.#vector(field, 4)
    return Array.from({ length: count }, (_, index) => new FlatTable(this.#view, follow(this.#view, start + index * 4)))
  }

  texts(field: number): string[] {
    const { start, count } = this.#vector(field, 4)
    return Array.from({ length: count }, (_, index) => {
      const { start: from, count: length } = vectorAt(this.#view, follow(this.#view, start + index * 4), 1)
      return textAt(this.#view, from, length)
    })
  }

  /** Items of a vector; 0 when it is absent. */
  count(field: number): number {
    const at = this.#field(field, 4)
    return at === null ? 0 : vectorAt(this.#view, follow(this.#view, at), 1).count
  }

  #field(field: number, size: number): number | null {
    if (field >= this.#fields) return null
    const offset = this.#view.getUint16(this.#vtable + 4 + field * 2, true)
    return offset === 0 ? null : need(this.#view, this.#at + offset, size)
  }

  #vector(field: number, size: number): { readonly start: number; readonly count: number } {
    const at = this.#field(field, 4)
    return at === null ? { start: 0, count: 0 } : vectorAt(this.#view, follow(this.#view, at), size)
  }
}

function follow(view: DataView, at: number): number {
  return at + view.getUint32(need(view, at, 4), true)
}

function vectorAt(view: DataView, at: number, size: number): { readonly start: number; readonly count: number } {
  const count = view.getUint32(need(view, at, 4), true)
  need(view, at + 4, count * size)
  return { start: at + 4, count }
}

function textAt(view: DataView, start: number, length: number): string {
  return new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + start, length))
}

function need(view: DataView, at: number, length: number): number {
  if (at < 0 || at + length > view.byteLength) throw corrupt('CatBoost model', 'an offset leads out of the file', at)
  return at
}
