import { basename } from 'node:path'
import { ModelGateError } from '../core/errors.js'
import { plain } from '../core/text.js'

/** A model before the split; weights of one plan have one unit (seconds or bytes). */
export interface WeighedModel {
  readonly path: string
  /** Bytes. */
  readonly size: number
  readonly weight: number
}

/** A model of a plan and the shard that judges it, counted from 1. */
export interface PlannedModel {
  readonly path: string
  /** Bytes. */
  readonly size: number
  readonly shard: number
}

export interface ShardNumber {
  /** From 1 to `of`. */
  readonly shard: number
  readonly of: number
}

/** Name of what a shard writes beside its reports. */
export const SHARD_FILE = 'shard.json'

/** More jobs than this no CI system starts for one run; GitHub's own limit of a matrix is 256. */
export const MAX_SHARDS = 1_000

/**
 * Longest processing time first: the heaviest model that is left goes to the shard with the least work. The fullest
 * shard has at most 4/3 - 1/(3n) times the work of the best split (Graham, 1969, https://doi.org/10.1137/0117039).
 * Ties go by path and shard number, so that every machine makes the same split.
 * @returns the models in the order in which they came
 */
export function splitModels(models: readonly WeighedModel[], shards: number): readonly PlannedModel[] {
  const loads = Array.from({ length: shards }, () => 0)
  const shardOf = new Map<string, number>()
  for (const model of models.toSorted((a, b) => b.weight - a.weight || (a.path < b.path ? -1 : 1))) {
    const least = loads.indexOf(Math.min(...loads))
    loads[least] = loads[least]! + model.weight
    shardOf.set(model.path, least + 1)
  }
  return models.map(({ path, size }) => ({ path, size, shard: shardOf.get(path)! }))
}

/** Work of every shard of a split, in the unit of the weights. */
export function shardLoads(models: readonly WeighedModel[], shards: number): readonly number[] {
  const planned = splitModels(models, shards)
  const loads = Array.from({ length: shards }, () => 0)
  for (const [index, { shard }] of planned.entries()) loads[shard - 1]! += models[index]!.weight
  return loads
}

/** `2/8` as Jest and Playwright write it. @throws ModelGateError 'usage' for anything else */
export function parseShard(text: string): ShardNumber {
  const match = /^(\d{1,6})\/(\d{1,6})$/.exec(text.trim())
  const [shard, of] = [Number(match?.[1]), Number(match?.[2])]
  if (match !== null && shard >= 1 && shard <= of && of <= MAX_SHARDS) return { shard, of }
  throw new ModelGateError('usage', `shard is "${plain(text, 80)}", expected i/n with i from 1 to n`, {
    subject: 'shard',
    remedy: `The second of eight shards is 2/8; there are at most ${MAX_SHARDS}.`,
  })
}

/** Where the reports of one of several models go, below the output directory. @param position from 0 */
export function reportFolder(position: number, path: string): string {
  return `${position + 1}-${basename(path)}`
}
