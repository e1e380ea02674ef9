import { createHash, randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ModelGateError } from '../../../core/errors.js'
import type { Logger } from '../../../core/log.js'
import type { Clock, FetchedFile, FetchLimits, FileHead, ModelCache, RemoteFiles } from '../../../core/ports.js'
import { parseRemoteAddress, type RemoteAddress } from '../../../core/remote-address.js'
import { azure } from './azure.js'
import { download, strong, type DownloadJob, type DownloadOptions } from './download.js'
import type { Environment } from './environment.js'
import { exchange, type RemoteAnswer, type RemoteRequest, textOf } from './exchange.js'
import { downloadHead, downloadParts } from './download-parts.js'
import { FileCache } from './file-cache.js'
import { gcs } from './gcs.js'
import { listFiles, namesSeveral } from './listing.js'
import { s3 } from './s3.js'
import { keyOf, type RemoteStore, type StoreKind } from './store.js'
import { web } from './web.js'

const STORES = [web, s3, gcs, azure] as const satisfies readonly StoreKind[]

/** Files of one data set that are fetched at the same time. */
const PARALLEL = 4

/** Of one file, unless told otherwise. */
const MAX_BYTES = 50 * 1024 ** 3

/** One page of a list: a thousand keys of a kilobyte, and their properties. */
const MAX_LIST_BYTES = 16 * 1024 * 1024

export interface RemoteFilesOptions {
  /** Kept between runs; made when it is needed. */
  readonly cacheFolder: string
  /** The cache between machines, for pinned files; null: none. */
  readonly sharedCache: ModelCache | null
  /** Bytes of the cache folder; the files of this run may exceed it. Default 20 GiB. */
  readonly cacheBytes?: number
  readonly environment: Environment
  /** The addresses may be a stranger's: nothing but the public is reached. */
  readonly publicOnly: boolean
  readonly clock: Clock
  readonly log: Logger
  /** Failures in a row. Default 4. */
  readonly retries?: number
  /** Milliseconds. Default 60,000. */
  readonly silenceMs?: number
}

/** Data of web servers and object stores, kept by the sha256 of its content. */
export function openRemoteFiles(options: RemoteFilesOptions): RemoteFiles {
  const { clock, log, environment } = options
  const cache = new FileCache(options.cacheFolder, options.cacheBytes ?? 20 * 1024 ** 3, options.sharedCache)
  const transfer: DownloadOptions = {
    allowed: options.publicOnly ? ['public'] : ['public', 'private', 'loopback'],
    silenceMs: options.silenceMs ?? 60_000,
    retries: options.retries ?? 4,
    maxBytes: MAX_BYTES,
    clock,
    log,
    environment,
  }

  const ask = async (
    request: RemoteRequest,
    shown: string,
    signal: AbortSignal | undefined,
    heed: (answer: RemoteAnswer) => boolean = () => false,
  ): Promise<string | null> => {
    const answer = await exchange(request, { ...transfer, signal })
    if (answer.status >= 200 && answer.status < 300) return textOf(answer, MAX_LIST_BYTES)
    answer.body.destroy()
    if (heed(answer)) return null
    throw new ModelGateError('unreachable', `${shown}: the store answered HTTP ${answer.status}`, {
      subject: shown,
      remedy: 'Give credentials that may list and read it in the environment variables of the store (docs/data.md).',
    })
  }

  const open = ({ url, shown }: RemoteAddress, signal: AbortSignal | undefined): RemoteStore => {
    const scheme = url.protocol.slice(0, -1)
    const kind = STORES.find(({ schemes }) => schemes.includes(scheme as never))
    if (kind === undefined) {
      throw new ModelGateError('usage', `${shown}: ${scheme}:// is not read`, {
        subject: shown,
        remedy: `Use one of ${STORES.flatMap(({ schemes }) => schemes).join('://, ')}://.`,
      })
    }
    return kind.open(url, shown, {
      environment,
      now: () => clock.now(),
      ask: async (request) => (await ask(request, shown, signal)) ?? '',
    })
  }

  const fetchOne = async (address: RemoteAddress, limits: FetchLimits): Promise<FetchedFile> => {
    const { sha256: pin, shown: name, url } = address
    const here = pin === null ? null : await cache.takeShared(pin)
    if (here !== null && pin !== null) return { name, sha256: pin, etag: null, ...here }
    const store = open(address, limits.signal)
    const known = await cache.known(url.href)
    const kept = known === null || pin !== null ? null : await cache.take(known.sha256)
    const part = await cache.newPart()
    const job = { name, knownEtag: kept === null ? null : known!.etag }
    const done = await download(
      {
        ...job,
        request: (headers) => store.request(headers),
        ...(store.heed === undefined ? {} : { heed: (answer) => store.heed!(answer) }),
      },
      part,
      { ...transfer, ...limits },
    )
    if (done === null) {
      await rm(part, { force: true })
      return { name, sha256: known!.sha256, etag: known!.etag, ...kept! }
    }
    if (pin !== null && done.sha256 !== pin) {
      await rm(part, { force: true })
      throw otherBytes(name, pin, done.sha256)
    }
    const path = await cache.put(part, done.sha256)
    if (pin !== null) await cache.share(pin, done.size)
    // A weak ETag does not promise the same bytes: such a file is fetched again each time.
    else if (done.etag?.startsWith('"') === true)
      await cache.note(url.href, { etag: done.etag, sha256: done.sha256, size: done.size })
    const told = pin === null ? `; pin it with #sha256=${done.sha256}` : ', as pinned'
    log.info(`${name}: ${done.size} bytes fetched${told}`)
    return { name, path, sha256: done.sha256, size: done.size, etag: strong(done.etag) }
  }

  const listed = async (address: RemoteAddress, signal: AbortSignal | undefined): Promise<readonly string[]> => {
    const store = open(address, signal)
    const key = keyOf(address.url)
    return listFiles(store, key, address.shown, async (request, heed) => {
      const text = await ask(request, address.shown, signal, heed)
      // Asked at the wrong place: once more, at the right one.
      return text ?? (await ask(await store.listing!.page(null), address.shown, signal)) ?? ''
    })
  }

  const fetchAll = async (address: RemoteAddress, limits: FetchLimits): Promise<readonly FetchedFile[]> => {
    const found = await listed(address, limits.signal)
    const files: FetchedFile[] = []
    for (let from = 0; from < found.length; from += PARALLEL) {
      const some = found.slice(from, from + PARALLEL).map((one) => fetchOne(parseRemoteAddress(one), limits))
      files.push(...(await Promise.all(some)))
    }
    requireListDigest(address, files)
    return files
  }

  const addressesOf = async (text: string, signal: AbortSignal | undefined): Promise<readonly RemoteAddress[]> => {
    const address = parseRemoteAddress(text)
    if (!namesSeveral(address)) return [address]
    return (await listed(address, signal)).map((one) => parseRemoteAddress(one))
  }

  const jobOf = (
    address: RemoteAddress,
    signal: AbortSignal | undefined,
  ): Pick<DownloadJob, 'name' | 'request' | 'heed'> => {
    const store = open(address, signal)
    const heed = store.heed === undefined ? {} : { heed: (answer: RemoteAnswer) => store.heed!(answer) }
    return { name: address.shown, request: (headers) => store.request(headers), ...heed }
  }

  return {
    fetch: async (text, limits = {}) => {
      const address = parseRemoteAddress(text)
      return namesSeveral(address) ? fetchAll(address, limits) : [await fetchOne(address, limits)]
    },
    fetchHeads: async (text, bytes, limits = {}) => {
      const heads: FileHead[] = []
      for (const address of await addressesOf(text, limits.signal)) {
        const head = await downloadHead(jobOf(address, limits.signal), bytes, { ...transfer, ...limits })
        if (head === null) return null
        heads.push(head)
      }
      return heads
    },
    fetchParts: async (text, { files, parts, folder }, limits = {}) => {
      const addresses = await addressesOf(text, limits.signal)
      if (addresses.length !== files) return null
      const fetched: Pick<FetchedFile, 'name' | 'path'>[] = []
      for (const wanted of parts) {
        const address = addresses[wanted.file]!
        const path = join(folder, `part-${randomUUID()}`)
        if (!(await downloadParts(jobOf(address, limits.signal), wanted, path, { ...transfer, ...limits }))) return null
        fetched.push({ name: address.shown, path })
      }
      return fetched
    },
  }
}

/** Several files are pinned by the sha256 of what `sha256sum *` prints for them in their folder. */
function requireListDigest({ sha256, shown }: RemoteAddress, files: readonly FetchedFile[]): void {
  const lines = files.map((file) => `${file.sha256}  ${file.name.replace(/^.*\//, '')}\n`)
  const digest = createHash('sha256').update(lines.join('')).digest('hex')
  if (sha256 !== null && digest !== sha256) throw otherBytes(shown, sha256, digest)
}

function otherBytes(name: string, pin: string, found: string): ModelGateError {
  return new ModelGateError('corrupt', `${name}: other bytes than pinned: sha256 ${found}, expected ${pin}`, {
    subject: name,
    remedy: 'If the data was changed on purpose, pin the new sha256; otherwise somebody replaced it.',
  })
}
