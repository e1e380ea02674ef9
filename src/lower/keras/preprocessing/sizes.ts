import type { KerasLayer } from '../layer.js'

/** Places of a vocabulary, bins, tokens: a row of the output may be this wide. */
const MAX_PLACES = 2_000_000

/** A whole number from `least` on that sizes arrays. @throws unsupported when it is smaller, or so large that it must be a trap */
export function sizeOf(layer: KerasLayer, key: string, fallback?: number, least = 1): number {
  const size = layer.config.int(key, fallback)
  if (size < least) throw layer.refuse(key, `is ${size}, expected at least ${least}`)
  if (size > MAX_PLACES) throw layer.refuse(key, `is ${size}, more than ${MAX_PLACES}`)
  return size
}
