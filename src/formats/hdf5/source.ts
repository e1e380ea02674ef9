import { corrupt } from '../../core/errors.js'
import { inMemory } from '../byte-source.js'
import { PagedBytes } from '../paged-bytes.js'
import { Hdf5Budget } from './budget.js'
import { lookup3 } from './checksums.js'
import { type UsedBytes } from './used-bytes.js'

/** The bytes of a file from its superblock on, to which all addresses are relative. */
export class Source {
  readonly bytes: Uint8Array
  readonly view: DataView
  readonly budget: Hdf5Budget
  /** Bytes of an address and of a length; the superblock says. */
  readonly offsetSize: number
  readonly lengthSize: number
  /** Notes what is read, for those who ask which bytes nothing refers to. */
  used: UsedBytes | null = null
  readonly #pages: PagedBytes
  /** Of the superblock in the file. */
  readonly #base: number

  constructor(
    content: Uint8Array | PagedBytes,
    sizes: { readonly offsetSize: number; readonly lengthSize: number; readonly base?: number },
  ) {
    this.#pages = content instanceof PagedBytes ? content : new PagedBytes(inMemory(content))
    this.#base = sizes.base ?? 0
    const bytes = this.#pages.bytes.subarray(this.#base)
    this.bytes = bytes
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.budget = new Hdf5Budget(bytes.length)
    this.offsetSize = sizes.offsetSize
    this.lengthSize = sizes.lengthSize
  }

  /** Makes sure that the bytes are there, where a file is not in memory as a whole. */
  load(start: number, end: number): void {
    this.#pages.load(this.#base + start, this.#base + end)
  }

  /** Bytes of values, which are not kept where a file is not in memory as a whole. */
  values(start: number, end: number): Uint8Array {
    return this.#pages.peek(this.#base + start, this.#base + end)
  }

  /** A reader from an address on, up to `length` bytes or the end of the file. */
  at(address: number, length?: number): Cursor {
    const end = length === undefined ? this.bytes.length : address + length
    if (!(address >= 0 && address <= this.bytes.length && end <= this.bytes.length && end >= address)) {
      throw corrupt('hdf5', `an address leads past the end of the file (truncated or damaged)`, address)
    }
    return new Cursor(this, address, end)
  }

  /** A reader behind a four-letter signature. */
  signed(address: number, signature: string): Cursor {
    const cursor = this.at(address)
    this.budget.step()
    cursor.expect(signature)
    return cursor
  }
}

/** Names are looked at in steps of this. */
const NAME_STEP = 4096

/** Reads little-endian fields one after the other and never past its end. */
export class Cursor {
  readonly source: Source
  readonly start: number
  readonly end: number
  at: number

  constructor(source: Source, at: number, end: number) {
    this.source = source
    this.start = at
    this.at = at
    this.end = end
  }

  get left(): number {
    return this.end - this.at
  }

  skip(count: number): void {
    if (!(count >= 0 && count <= this.left)) throw corrupt('hdf5', 'a structure ends too early', this.at)
    this.source.used?.note(this.at, this.at + count)
    this.at += count
  }

  bytes(count: number): Uint8Array {
    const from = this.#pass(count)
    return this.source.bytes.subarray(from, from + count)
  }

  /** Bytes of the values of a dataset. */
  values(count: number): Uint8Array {
    const from = this.at
    this.skip(count)
    return this.source.values(from, from + count)
  }

  u8(): number {
    this.#pass(1)
    return this.source.view.getUint8(this.at - 1)
  }

  u16(): number {
    this.#pass(2)
    return this.source.view.getUint16(this.at - 2, true)
  }

  u32(): number {
    this.#pass(4)
    return this.source.view.getUint32(this.at - 4, true)
  }

  /** Of 1 to 8 bytes. Values over 2^53 exceed any file: corrupt. */
  uint(size: number): number {
    const from = this.at
    const value = this.#raw(size)
    if (value > Number.MAX_SAFE_INTEGER) throw corrupt('hdf5', 'a number is out of any range', from)
    return value
  }

  /** An address; null for the undefined one (all bits set). */
  address(): number | null {
    const from = this.at
    const raw = this.bytes(this.source.offsetSize)
    if (raw.every((byte) => byte === 0xff)) return null
    this.at = from
    return this.uint(this.source.offsetSize)
  }

  /** An address that must be there. */
  definedAddress(what: string): number {
    const from = this.at
    const address = this.address()
    if (address === null) throw corrupt('hdf5', `${what} has no address`, from)
    return address
  }

  length(): number {
    return this.uint(this.source.lengthSize)
  }

  /** A size of a dimension; Infinity for unlimited (all bits set). */
  extent(): number {
    const from = this.at
    const raw = this.bytes(this.source.lengthSize)
    if (raw.every((byte) => byte === 0xff)) return Infinity
    this.at = from
    return this.length()
  }

  /** Text of a fixed field, up to its first NUL. */
  text(count: number): string {
    return textOf(this.bytes(count))
  }

  /** Text up to and with a NUL. */
  terminated(): string {
    const nul = this.#nul()
    if (nul < 0 || nul >= this.end) throw corrupt('hdf5', 'a name has no end', this.at)
    const text = textOf(this.bytes(nul - this.at))
    this.skip(1)
    return text
  }

  expect(signature: string): void {
    const from = this.at
    const found = Buffer.from(this.bytes(signature.length)).toString('latin1')
    if (found !== signature) throw corrupt('hdf5', `signature ${signature} expected`, from)
  }

  /** The version byte of a structure. */
  version(what: string, ...known: readonly number[]): number {
    const from = this.at
    const version = this.u8()
    if (!known.includes(version)) throw corrupt('hdf5', `${what} has the unknown version ${version}`, from)
    return version
  }

  /** Four bytes that must be the checksum of everything from the cursor's start up to here. */
  checksum(what: string): void {
    const from = this.at
    this.source.load(this.start, from)
    const computed = lookup3(this.source.bytes.subarray(this.start, from))
    if (this.u32() !== computed) throw corrupt('hdf5', `${what} has a wrong checksum`, from)
  }

  /** Moves on, and returns where the bytes begin that were passed, which are there now. */
  #pass(count: number): number {
    const from = this.at
    this.skip(count)
    this.source.load(from, this.at)
    return from
  }

  /** Where the next NUL is; -1 when there is none. */
  #nul(): number {
    const { bytes } = this.source
    for (let from = this.at; from < this.end; from += NAME_STEP) {
      this.source.load(from, from + NAME_STEP)
      const nul = bytes.subarray(from, from + NAME_STEP).indexOf(0)
      if (nul >= 0) return from + nul
    }
    return -1
  }

  #raw(size: number): number {
    if (size === 8) {
      this.#pass(8)
      return Number(this.source.view.getBigUint64(this.at - 8, true))
    }
    let value = 0
    let scale = 1
    for (const byte of this.bytes(size)) {
      value += byte * scale
      scale *= 256
    }
    return value
  }
}

/** UTF-8 (HDF5 has ASCII and UTF-8 alone), up to the first NUL. */
export function textOf(bytes: Uint8Array): string {
  const nul = bytes.indexOf(0)
  const used = nul < 0 ? bytes : bytes.subarray(0, nul)
  return Buffer.from(used.buffer, used.byteOffset, used.length).toString('utf8')
}

/** Bytes that the format takes for numbers up to `limit`: https://github.com/HDFGroup/hdf5/blob/develop/src/H5VMprivate.h H5VM_limit_enc_size */
export function encodedSize(limit: number): number {
  return Math.floor(log2(limit) / 8) + 1
}

/** Of a positive integer, rounded down; exact up to 2^53. */
export function log2(value: number): number {
  let power = 0
  for (let rest = value; rest >= 2; rest = Math.floor(rest / 2)) power++
  return power
}
