/** mulberry32: numbers from 0 to below 1, the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const EDGES = [0, 1, 0x7f, 0x80, 0xff]

/** One to four changes: flipped bits, edge values, truncation, a run removed, doubled, or taken from another file. */
export function mutate(bytes: Uint8Array, donor: Uint8Array, random: () => number): Uint8Array {
  const below = (limit: number): number => Math.floor(random() * limit)
  let result: Uint8Array = bytes.slice()
  for (let change = 0; change <= below(4); change++) {
    const at = below(result.length)
    const run = 1 + below(Math.min(40, Math.max(1, result.length - at)))
    switch (below(7)) {
      case 0:
        result[at]! ^= 1 << below(8)
        break
      case 1:
        result[at] = below(256)
        break
      case 2:
        result.fill(EDGES[below(EDGES.length)]!, at, at + [1, 4, 8][below(3)]!)
        break
      case 3:
        if (below(3) === 0) result = result.slice(0, at)
        break
      case 4:
        result = joined(result.subarray(0, at), result.subarray(at + run))
        break
      case 5:
        result = joined(result.subarray(0, at + run), result.subarray(at))
        break
      default: {
        const from = below(donor.length)
        const part = donor.subarray(from, from + 1 + below(60))
        result = joined(result.subarray(0, at), part, result.subarray(at + (below(2) === 0 ? part.length : 0)))
      }
    }
    if (result.length === 0) return result
  }
  return result
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    out.set(part, at)
    at += part.length
  }
  return out
}
