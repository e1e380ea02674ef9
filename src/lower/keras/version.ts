import type { KerasVersion } from './layer.js'

/** `2.2.4-tf` -> 2.2. A file without a version was written before 2.0.8, in the dialect of Keras 2. */
export function parseVersion(text: string | null): KerasVersion {
  const parts = /^(\d+)\.(\d+)/.exec(text ?? '')
  return { major: Number(parts?.[1] ?? 2), minor: Number(parts?.[2] ?? 0), text }
}
