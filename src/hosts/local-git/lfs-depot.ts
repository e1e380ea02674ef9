import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { asDiskError } from '../../core/disk.js'
import { messageOf, ModelGateError } from '../../core/errors.js'
import type { Logger } from '../../core/log.js'
import { MAX_MODEL_BYTES } from '../../core/limits.js'
import type { Clock, ObjectDepot } from '../../core/ports.js'
import { plain } from '../../core/text.js'
import { parseRemote } from './git-remote.js'
import { downloadFromLfs, type LfsServer, PassingLfsFailure, uploadToLfs } from './lfs-client.js'
import { readLfsPointer, writeLfsPointer, type LfsPointer } from './lfs-pointer.js'

const TRIES = 3

/**
 * Of the environment branch, so that a checkout of it fetches the models. What is signed about them is text as any other.
 */
const ATTRIBUTES = [
  '/models/** filter=lfs diff=lfs merge=lfs -text',
  '/backups/** filter=lfs diff=lfs merge=lfs -text',
  '/models/**/*.sig !filter !diff !merge !text',
  '/backups/**/*.sig !filter !diff !merge !text',
  '*.attestation.json !filter !diff !merge !text',
  '',
].join('\n')

export interface LfsDepotOptions {
  readonly remote: string
  readonly token: string | null
  readonly clock: Clock
  readonly log: Logger
}

/**
 * Git LFS of the repository behind a remote, spoken to directly: the git-lfs program is not needed. Objects are never
 * deleted, because the protocol cannot; the server removes what nothing refers to.
 *
 * @returns null for remotes that are not http(s): a folder has no such server, ssh would need the program
 */
export function openLfsDepot({ remote, token, clock, log }: LfsDepotOptions): ObjectDepot | null {
  const { kind, url, authorization } = parseRemote(remote, token)
  if (kind !== 'http') return null
  // https://github.com/git-lfs/git-lfs/blob/main/docs/api/server-discovery.md
  const base = url.replace(/\/+$/, '')
  const server: LfsServer = { url: `${base.endsWith('.git') ? base : `${base}.git`}/info/lfs`, authorization }
  const repeat = <T>(work: () => Promise<T>): Promise<T> => repeatPassing(work, clock, log)
  return {
    name: `Git LFS of ${url}`,
    maxBytes: MAX_MODEL_BYTES,
    attributes: ATTRIBUTES,
    put: async ({ file, sha256, size }) => {
      const pointer = { oid: sha256, size }
      await repeat(() => uploadToLfs(server, pointer, file))
      return writeLfsPointer(pointer)
    },
    owns: (text) => readLfsPointer(text) !== null,
    fetch: async (text, destination) => {
      const pointer = readLfsPointer(text)
      if (pointer === null) throw new TypeError('not a pointer of Git LFS')
      await repeat(async () => {
        await rm(destination, { force: true })
        await downloadFromLfs(server, pointer, destination)
        await demandBytes(destination, pointer)
      })
    },
    publish: () => Promise.resolve(),
    discard: () => Promise.resolve(),
    sweep: () => Promise.resolve(),
  }
}

async function demandBytes(file: string, { oid }: LfsPointer): Promise<void> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) hash.update(chunk)
  const found = hash.digest('hex')
  if (found !== oid) throw new Error(`the LFS server gave back sha256 ${found}, not ${oid}`)
}

/** Failures of the connection and of a busy server pass; what the server refuses is not asked for again. */
async function repeatPassing<T>(work: () => Promise<T>, clock: Clock, log: Logger): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (failure) {
      // A disk that is full is no matter of the connection.
      const error = asDiskError(failure, 'nothing was changed')
      const final = error instanceof ModelGateError && !(error.cause instanceof PassingLfsFailure)
      if (final || attempt >= TRIES) {
        if (error instanceof ModelGateError) throw error
        throw new ModelGateError('deploy', `Git LFS: ${plain(messageOf(error), 300)}`, { cause: error })
      }
      log.debug(`Git LFS failed (try ${attempt} of ${TRIES}): ${messageOf(error)}`)
      await clock.sleep(1000 * 2 ** attempt)
    }
  }
}
