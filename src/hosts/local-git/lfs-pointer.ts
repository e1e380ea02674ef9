/** What git holds in the place of a large file. */
export interface LfsPointer {
  /** sha256 of the file. */
  readonly oid: string
  /** Bytes. */
  readonly size: number
}

/** Only what Git LFS itself writes: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\noid sha256:([0-9a-f]{64})\nsize (\d{1,15})\n$/

export function writeLfsPointer({ oid, size }: LfsPointer): Uint8Array {
  return Buffer.from(`version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${size}\n`)
}

/** null for any other text. */
export function readLfsPointer(text: Uint8Array): LfsPointer | null {
  const match = POINTER.exec(Buffer.from(text).toString('latin1'))
  return match === null ? null : { oid: match[1]!, size: Number(match[2]) }
}
