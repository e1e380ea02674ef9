import { readFile, stat } from 'node:fs/promises'
import { readLfsPointer } from '../hosts/index.js'
import { within } from './paths.js'
import type { WeighedModel } from './sharding.js'

/**
 * What a model of no size costs, told as bytes. Measured in one run on two cores with small data: 0.05 to 0.2 s for a model
 * of 11 kB, 0.6 to 0.9 s for a forest of 200 MB, which is 3 to 4 ms a MB. Without it one large model would count for
 * thousands of small ones.
 */
const FIXED_BYTES = 32 * 1024 ** 2

interface SizedModel {
  readonly path: string
  /** Bytes. */
  readonly size: number
}

/** A Git LFS pointer is smaller than this. */
const MAX_POINTER_BYTES = 200

/**
 * Sizes as they decide the split. A file that is not fetched yet counts as large as its Git LFS pointer says; what is no
 * file has no size, and the shard that gets it says why it cannot be judged.
 */
export async function sizesOf(paths: readonly string[], workingDirectory: string): Promise<readonly SizedModel[]> {
  const sizes: SizedModel[] = []
  for (const path of paths) {
    const file = within(workingDirectory, path)
    const facts = await stat(file).catch(() => null)
    const size = facts?.isFile() === true ? facts.size : 0
    const pointer = size > 0 && size < MAX_POINTER_BYTES ? readLfsPointer(await readFile(file)) : null
    sizes.push({ path, size: pointer?.size ?? size })
  }
  return sizes
}

/** By size alone: what every machine knows without asking. Unit: bytes. */
export function weighBySize(models: readonly SizedModel[]): readonly WeighedModel[] {
  return models.map((model) => ({ ...model, weight: model.size + FIXED_BYTES }))
}

/**
 * By the seconds that earlier runs took; a model that never ran is taken for as fast, byte by byte, as the median of
 * those that did. Unit: seconds.
 * @param seconds by path; null when none of these models is in it
 */
export function weighByDuration(
  models: readonly SizedModel[],
  seconds: ReadonlyMap<string, number>,
): readonly WeighedModel[] | null {
  const rates = weighBySize(models)
    .flatMap(({ path, weight }) => (seconds.has(path) ? [seconds.get(path)! / weight] : []))
    .toSorted((a, b) => a - b)
  const median = rates[Math.floor(rates.length / 2)]
  if (median === undefined) return null
  return weighBySize(models).map(({ path, size, weight }) => ({
    path,
    size,
    weight: seconds.get(path) ?? median * weight,
  }))
}
