import { corrupt } from '../../core/errors.js'

/** A chunk where it lies; `mask` has a bit for each filter that was skipped. */
export interface StoredChunk {
  /** Of its first element, in elements. */
  readonly offset: readonly number[]
  readonly address: number
  readonly size: number
  readonly mask: number
}

/** An entry of an array of chunks: by number in a grid instead of by offset. */
export interface NumberedChunk extends Omit<StoredChunk, 'offset'> {
  readonly number: number
}

/** What the chunk indexes count by: whole chunks along each dimension, up to the maximal extents. */
export class ChunkGrid {
  readonly #chunk: readonly number[]
  /** Dimensions from slowest to fastest in the index's order. */
  readonly #order: readonly number[]
  readonly #counts: readonly number[]

  /** `unlimitedFirst`: extensible arrays count along their one unlimited dimension last. */
  constructor(
    chunk: readonly number[],
    maximum: readonly number[],
    options: { readonly unlimitedFirst: boolean } = { unlimitedFirst: false },
  ) {
    const dimensions = chunk.map((_, dimension) => dimension)
    const unlimited = maximum.findIndex((extent) => extent === Infinity)
    this.#chunk = chunk
    this.#order =
      options.unlimitedFirst && unlimited > 0
        ? [unlimited, ...dimensions.filter((dimension) => dimension !== unlimited)]
        : dimensions
    this.#counts = chunk.map((extent, dimension) => Math.ceil((maximum[dimension] ?? 0) / extent))
  }

  /** Offset in elements of the chunk of a number. */
  offsetOf(number: number): number[] {
    const offset = new Array<number>(this.#chunk.length).fill(0)
    let rest = number
    for (let place = this.#order.length - 1; place >= 0; place--) {
      const dimension = this.#order[place]!
      const count = this.#counts[dimension]!
      if (count === 0) throw corrupt('hdf5', 'a chunk of an empty dataset')
      const coordinate = place === 0 ? rest : rest % count
      rest = place === 0 ? 0 : Math.floor(rest / count)
      offset[dimension] = coordinate * this.#chunk[dimension]!
    }
    return offset
  }

  /** Chunks in all; Infinity when the dataset may grow. */
  get total(): number {
    return this.#counts.reduce((product, count) => product * count, 1)
  }
}

interface Assembly {
  readonly shape: readonly number[]
  readonly chunk: readonly number[]
  readonly elementSize: number
}

/** Copies a chunk's elements to their place; what reaches over the edge of the dataset is left out. */
export function placeChunk(
  into: Uint8Array,
  bytes: Uint8Array,
  offset: readonly number[],
  { shape, chunk, elementSize }: Assembly,
): void {
  const rank = shape.length
  const extents = chunk.map((extent, dimension) => Math.min(extent, shape[dimension]! - offset[dimension]!))
  if (extents.some((extent) => extent <= 0)) return
  const rowBytes = extents[rank - 1]! * elementSize
  const rows = extents.slice(0, -1).reduce((product, extent) => product * extent, 1)
  const at = new Array<number>(rank).fill(0)
  for (let row = 0; row < rows; row++) {
    let from = 0
    let to = 0
    for (let dimension = 0; dimension < rank; dimension++) {
      from = from * chunk[dimension]! + at[dimension]!
      to = to * shape[dimension]! + offset[dimension]! + at[dimension]!
    }
    into.set(bytes.subarray(from * elementSize, from * elementSize + rowBytes), to * elementSize)
    for (let dimension = rank - 2; dimension >= 0; dimension--) {
      if (++at[dimension]! < extents[dimension]!) break
      at[dimension] = 0
    }
  }
}
