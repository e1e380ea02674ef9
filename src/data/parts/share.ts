import type { TableOutline } from './outline.js'

/** Units of one file that a shard reads, from its position `from` to before `to`. */
export interface FileShare {
  /** Position in the outline. */
  readonly file: number
  readonly from: number
  readonly to: number
}

/** What one shard reads of a table, in the table's order. */
export interface TableShare {
  readonly files: readonly FileShare[]
  /** Rows of the table before it. */
  readonly first: number
  readonly rows: number
  /** Bytes of its units. */
  readonly bytes: number
}

/**
 * The units of each shard: neighbours stay together, so that shards put behind each other are the table; a unit goes to
 * the shard in which the middle of its bytes lies. A shard of a table with few units may have none.
 */
export function sharesOf({ files }: TableOutline, shards: number): readonly TableShare[] {
  const all = files.flatMap(({ units }, file) => units.map((unit, at) => ({ ...unit, file, at })))
  const total = all.reduce((sum, { start, end }) => sum + (end - start), 0)
  const shares = Array.from({ length: shards }, () => ({ files: [] as FileShare[], first: 0, rows: 0, bytes: 0 }))
  let before = 0
  for (const { file, at, start, end, rows } of all) {
    const bytes = end - start
    const share = shares[Math.min(shards - 1, Math.floor(((before + bytes / 2) / total) * shards))]!
    before += bytes
    const last = share.files.at(-1)
    if (last?.file === file) share.files[share.files.length - 1] = { ...last, to: at + 1 }
    else share.files.push({ file, from: at, to: at + 1 })
    share.rows += rows
    share.bytes += bytes
  }
  let first = 0
  return shares.map((share) => {
    const placed = { ...share, first }
    first += share.rows
    return placed
  })
}
