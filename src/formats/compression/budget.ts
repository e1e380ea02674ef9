import { ModelGateError } from '../../core/errors.js'
import { MAX_COMPRESSION_RATIO, MAX_DECOMPRESSED_BYTES } from '../../core/limits.js'

/** Any file may unfold to this, whatever its ratio: an array of zeros is an honest thing. */
const ALWAYS_ALLOWED = 64 * 1024 * 1024

/** Decompressed bytes that a file of this size may give. */
export function outputBudget(compressedBytes: number): number {
  return Math.min(MAX_DECOMPRESSED_BYTES, Math.max(ALWAYS_ALLOWED, compressedBytes * MAX_COMPRESSION_RATIO))
}

export function overBudget(container: string, budget: number): ModelGateError {
  return new ModelGateError('limit', `${container}: the file unfolds to more than ${budget} bytes`, {
    remedy: 'Save the model uncompressed if it really is that large.',
  })
}
