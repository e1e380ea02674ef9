import { VECTOR_KERNELS } from './kernels.js'

/** What is used of WebAssembly, whose types come with those of browsers, which this is not written for. */
interface WasmMemory {
  readonly buffer: ArrayBuffer
  grow(pages: number): number
}
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object) => { readonly exports: VectorFunctions & { readonly memory: WasmMemory } }
}

/** Functions of kernels/, whose comments say what they take. Addresses and sizes are bytes in the unit's memory. */
export interface VectorFunctions {
  readonly addLeaves64: (...where: LeafAddresses) => void
  readonly addLeaves32: (...where: LeafAddresses) => void
  readonly addLeafRows: (...where: [...LeafAddresses, table: number]) => void
  readonly rankCells: (x: number, rowBytes: number, groups: number, table: number, slots: number, cells: number) => void
  readonly addRanked32: (...where: RankedAddresses) => void
  readonly addRanked64: (...where: RankedAddresses) => void
  readonly multiply: (
    x: number,
    rows: number,
    features: number,
    weights: number,
    outputs: number,
    bias: number,
    ramp: number,
    y: number,
  ) => void
  readonly nearest: (
    rows: number,
    features: number,
    groups: number,
    k: number,
    x: number,
    xNorms: number,
    near: number,
    slack: number,
    points: number,
    norms: number,
    scores: number,
    distances: number,
    indices: number,
  ) => void
}

type LeafAddresses = [
  root: number,
  steps: number,
  cells: number,
  groupBytes: number,
  groups: number,
  sums: number,
  width: number,
  ends: number,
]

type RankedAddresses = [
  nodes: number,
  levels: number,
  leaves: number,
  cells: number,
  groupBytes: number,
  groups: number,
  sums: number,
  stride: number,
]

/** More than that is not copied there: the plain loops work in place. */
const MAX_BYTES = 256 * 1024 ** 2
const PAGE = 65_536

/** Addresses are multiples of a cache line. The first one stays free: address 0 means none. */
const LINE = 64

/**
 * The one memory of this thread's vector kernels. Each call says what it needs; what a kernel keeps there between calls
 * (trees, training rows) stays as long as no other kernel takes the memory over.
 */
export class VectorUnit {
  readonly functions: VectorFunctions
  readonly #memory: WasmMemory
  #owner: object | null = null

  constructor(exports: VectorFunctions & { readonly memory: WasmMemory }) {
    this.#memory = exports.memory
    this.functions = exports
  }

  /**
   * Takes the memory for `owner`, with places for parts of these sizes in bytes. Null when they are too large or there is
   * not enough memory. `kept`: the owner had it last, with the same parts, so that they hold what they held.
   */
  claim(
    owner: object,
    sizes: readonly number[],
  ): { readonly places: readonly number[]; readonly kept: boolean } | null {
    const places: number[] = []
    let end = LINE
    for (const size of sizes) {
      places.push(end)
      end += Math.ceil(size / LINE) * LINE
    }
    if (end > MAX_BYTES || !this.#grow(end)) return null
    const kept = this.#owner === owner
    this.#owner = owner
    return { places, kept }
  }

  #grow(bytes: number): boolean {
    const missing = bytes - this.#memory.buffer.byteLength
    if (missing <= 0) return true
    try {
      this.#memory.grow(Math.ceil(missing / PAGE))
      return true
    } catch {
      return false
    }
  }

  /** Views stay valid until the next claim, which may move the memory. */
  floats64(place: number, count: number): Float64Array {
    return new Float64Array(this.#memory.buffer, place, count)
  }

  floats32(place: number, count: number): Float32Array {
    return new Float32Array(this.#memory.buffer, place, count)
  }

  ints(place: number, count: number): Int32Array {
    return new Int32Array(this.#memory.buffer, place, count)
  }
}

let started: VectorUnit | null | undefined

/**
 * The vector kernels, compiled at the first call; null where there is no WebAssembly with vectors. Callers then run their
 * plain loop, which gives the same bits.
 */
export function vectorUnit(): VectorUnit | null {
  if (started !== undefined) return started
  try {
    const module = new WebAssembly.Module(Buffer.from(VECTOR_KERNELS, 'base64'))
    started = new VectorUnit(new WebAssembly.Instance(module).exports)
  } catch {
    started = null
  }
  return started
}
