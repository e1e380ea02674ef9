import { createHash } from 'node:crypto'
import { lstat, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { messageOf, ModelGateError } from '../core/errors.js'
import { plain } from '../core/text.js'
import { readShardRecord, type ShardRecord } from './sharding-documents.js'
import { SHARD_FILE } from './sharding.js'

/** A record of ten thousand models has about 2 MB. */
const MAX_RECORD_BYTES = 64 * 1024 ** 2

/** A result of a wide table has a few MB. */
const MAX_RESULT_BYTES = 64 * 1024 ** 2

export interface ShardFolder {
  readonly folder: string
  readonly record: ShardRecord
}

/**
 * The folders of shards among those that were named and those right below them, as a download of many artifacts lays
 * them out. What is in them is data of strangers.
 * @throws ModelGateError 'not-found' when there is no shard at all
 */
export async function findShards(
  folders: readonly string[],
): Promise<{ readonly shards: readonly ShardFolder[]; readonly problems: readonly string[] }> {
  const shards: ShardFolder[] = []
  const problems: string[] = []
  for (const folder of folders) {
    const found = await foldersWithRecord(folder)
    if (found.length === 0) problems.push(`${plain(folder, 200)} holds no ${SHARD_FILE}: its shard did not come to its end`) // prettier-ignore
    for (const place of found) {
      const path = join(place, SHARD_FILE)
      try {
        shards.push({ folder: place, record: readShardRecord(await readText(path, MAX_RECORD_BYTES), path) })
      } catch (error) {
        problems.push(messageOf(error))
      }
    }
  }
  if (shards.length > 0) return { shards, problems }
  throw new ModelGateError('not-found', `no shard to merge: ${problems.join('; ')}`, {
    remedy: 'Name the output folders of modelgate run --shard, or the folder that holds all of them.',
  })
}

async function foldersWithRecord(folder: string): Promise<readonly string[]> {
  if (await isThere(join(folder, SHARD_FILE))) return [folder]
  const inside: string[] = []
  for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
    const path = join(folder, entry.name)
    if (entry.isDirectory() && (await isThere(join(path, SHARD_FILE)))) inside.push(path)
  }
  return inside.toSorted()
}

async function isThere(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => null)) !== null
}

/** The result document in a folder of reports. @throws ModelGateError 'data' when it is not the one that the shard recorded */
export async function readResultText(folder: string, sha256: string): Promise<string> {
  if ((await lstat(folder).catch(() => null))?.isDirectory() !== true)
    throw new ModelGateError('data', 'its reports are missing')
  const text = await readText(join(folder, 'result.json'), MAX_RESULT_BYTES)
  if (createHash('sha256').update(text).digest('hex') === sha256) return text
  throw new ModelGateError('data', 'its result.json is not the one that the shard recorded (cut off, or changed)')
}

/** Links are not followed: a stranger's folder could point anywhere. */
export async function readText(path: string, maxBytes: number): Promise<string> {
  const facts = await lstat(path).catch(() => null)
  if (facts === null) throw new ModelGateError('data', `${plain(path, 200)} is missing`)
  if (!facts.isFile()) throw new ModelGateError('data', `${plain(path, 200)} is not a plain file`)
  if (facts.size > maxBytes) throw new ModelGateError('data', `${plain(path, 200)} has more than ${maxBytes} bytes`)
  return readFile(path, 'utf8')
}
