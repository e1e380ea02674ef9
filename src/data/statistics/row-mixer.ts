import type { NumberColumn } from '../../core/table.js'
import { HASH_KERNELS } from './hash-kernels.js'
import { scramble } from './text-hash.js'

/** What a missing cell is hashed as. */
const MISSING = 0x7ff8dead
const MISSING_SCRAMBLED = scramble(MISSING)

/** Rows that are hashed at once, at most. */
export const MIXED_ROWS = 65_536

/** Fewer rows are not worth starting WebAssembly. */
const WORTH_KERNELS_ROWS = 8_192

/** What is used of WebAssembly, whose types come with those of browsers, which this is not written for. */
interface Kernels {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number }
  freeAddress(): number
  mixNumbers(values: number, missing: number, rows: number, first: number, second: number): void
  scrambleAll(hashes: number, count: number): void
}
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object) => { readonly exports: Kernels }
}

/** Two hashes of each of some rows, into which one column after the other is mixed. */
export interface RowMixer {
  readonly first: Int32Array
  readonly second: Int32Array
  /** Mixes the cells of rows from `from` on. */
  numbers(column: Pick<NumberColumn, 'values' | 'missing'>, from: number): void
  finish(): void
}

/** Where WebAssembly runs, numbers are mixed there, four rows at once, into the same hashes. One of a thread is used at a time. */
export function rowMixer(rows: number): RowMixer {
  const kernels = rows < WORTH_KERNELS_ROWS ? null : kernelMixer()
  const mixer = kernels?.(rows) ?? plainMixer(rows)
  mixer.first.fill(0x3c6ef372)
  mixer.second.fill(0x1f83d9ab)
  return mixer
}

/** Mixes texts: `words` holds two for each code, of textWords. */
export function mixTexts({ first, second }: RowMixer, codes: Int32Array, words: Int32Array, from: number): void {
  for (let row = 0; row < first.length; row++) {
    const code = codes[from + row]!
    first[row] = rotated(first[row]!, code < 0 ? MISSING_SCRAMBLED : words[2 * code]!)
    second[row] = rotated(second[row]!, code < 0 ? MISSING_SCRAMBLED : words[2 * code + 1]!)
  }
}

export function plainMixer(rows: number): RowMixer {
  const first = new Int32Array(rows)
  const second = new Int32Array(rows)
  return {
    first,
    second,
    numbers({ values, missing }, from) {
      const words = new Int32Array(values.buffer, values.byteOffset + 8 * from, 2 * rows)
      for (let row = 0; row < rows; row++) {
        const value = values[from + row]!
        const gone = value !== value || (missing !== null && missing[from + row] === 1)
        // 0 and -0 are equal, their bits are not.
        const left = value === 0 ? 0 : words[2 * row]!
        const right = value === 0 ? 0 : words[2 * row + 1]!
        const low = gone ? MISSING : Math.imul(left, 0x2c1b3c6d) ^ right
        const high = gone ? MISSING : Math.imul(right, 0x297a2d39) ^ left
        first[row] = rotated(first[row]!, scramble(low))
        second[row] = rotated(second[row]!, scramble(high))
      }
    },
    finish() {
      for (let row = 0; row < rows; row++) {
        first[row] = scramble(first[row]!)
        second[row] = scramble(second[row]!)
      }
    },
  }
}

function rotated(hash: number, scrambledWord: number): number {
  const mixed = Math.imul(hash ^ scrambledWord, 0x9e3779b1)
  return (mixed << 13) | (mixed >>> 19)
}

let started: ((rows: number) => RowMixer) | null | undefined

function kernelMixer(): ((rows: number) => RowMixer) | null {
  if (started !== undefined) return started
  try {
    const module = new WebAssembly.Module(Buffer.from(HASH_KERNELS, 'base64'))
    started = mixerIn(new WebAssembly.Instance(module).exports)
  } catch {
    started = null
  }
  return started
}

function mixerIn(kernels: Kernels): (rows: number) => RowMixer {
  const { memory } = kernels
  const values = Math.ceil(kernels.freeAddress() / 64) * 64
  const first = values + 8 * MIXED_ROWS
  const second = first + 4 * MIXED_ROWS
  const missing = second + 4 * MIXED_ROWS
  memory.grow(Math.ceil((missing + MIXED_ROWS - memory.buffer.byteLength) / 65_536))
  const cells = new Float64Array(memory.buffer, values, MIXED_ROWS)
  const marks = new Uint8Array(memory.buffer, missing, MIXED_ROWS)
  return (rows) => ({
    first: new Int32Array(memory.buffer, first, rows),
    second: new Int32Array(memory.buffer, second, rows),
    numbers(column, from) {
      cells.set(column.values.subarray(from, from + rows))
      if (column.missing !== null) marks.set(column.missing.subarray(from, from + rows))
      kernels.mixNumbers(values, column.missing === null ? 0 : missing, rows, first, second)
    },
    finish() {
      kernels.scrambleAll(first, rows)
      kernels.scrambleAll(second, rows)
    },
  })
}
