import type { KerasLayer } from '../layer.js'
import { fingerprint64 } from './farm-hash.js'
import { sipHash64 } from './sip-hash.js'

/** Which bin a text falls into. */
export type Bucket = (text: string) => bigint

const encoder = new TextEncoder()

/** TensorFlow's to_hash_bucket_strong with a salt, else to_hash_bucket_fast. */
export function hashBucket(bins: number, salt: readonly [bigint, bigint] | null): Bucket {
  const count = BigInt(bins)
  return (text) => {
    const bytes = encoder.encode(text)
    return (salt === null ? fingerprint64(bytes) : sipHash64(bytes, salt)) % count
  }
}

/** The `salt` of a layer: two whole numbers, one that stands for both, or none. */
export function saltOf(layer: KerasLayer): readonly [bigint, bigint] | null {
  if (!layer.config.has('salt')) return null
  const [first, second] = layer.config.ints('salt', 2) as readonly [number, number]
  return [BigInt(first), BigInt(second)]
}
