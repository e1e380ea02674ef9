import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * The part of the runner's results service that @actions/artifact v4 uploads to: Twirp calls with JSON bodies, then
 * Azure block blobs on the signed URL. Names are immutable within a run, as on GitHub. Cache entries (v2) work alike.
 */
export interface ResultsService {
  readonly url: string
  /** A token whose scope names the run; the client checks no signature. */
  readonly token: string
  /** Finalised artifacts: the zip's bytes by name. */
  readonly artifacts: ReadonlyMap<string, Buffer>
  /** Cache entries: the archive's bytes by key. A test may put other bytes there. */
  readonly caches: Map<string, Buffer>
  /** Status that every call gets instead of an answer; null: works. */
  broken: number | null
  stop(): Promise<void>
}

const TWIRP = '/twirp/github.actions.results.api.v1.ArtifactService/'
const CACHE = '/twirp/github.actions.results.api.v1.CacheService/'

export async function startResultsService(): Promise<ResultsService> {
  const artifacts = new Map<string, Buffer>()
  const caches = new Map<string, Buffer>()
  const blocks = new Map<string, Map<string, Buffer>>()
  const blobs = new Map<string, Buffer>()
  const server = createServer((request, response) => {
    void (async () => {
      const url = new URL(request.url ?? '/', 'http://127.0.0.1')
      const parts: Buffer[] = []
      for await (const part of request) parts.push(part as Buffer)
      const body = Buffer.concat(parts)
      const json = (status: number, value: object): void => {
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
      }
      if (service.broken !== null) {
        json(service.broken, { msg: 'broken on purpose' })
      } else if (url.pathname === `${TWIRP}CreateArtifact`) {
        const { name } = JSON.parse(body.toString()) as { name: string }
        if (artifacts.has(name))
          json(409, { code: 'already_exists', msg: `an artifact with this name already exists: ${name}` })
        else json(200, { ok: true, signed_upload_url: `${service.url}/blob/${encodeURIComponent(name)}?sig=x` })
      } else if (url.pathname === `${TWIRP}FinalizeArtifact`) {
        const { name, size, hash } = JSON.parse(body.toString()) as {
          name: string
          size: string
          hash?: string | { value: string }
        }
        const blob = blobs.get(name) ?? Buffer.alloc(0)
        const digest = `sha256:${createHash('sha256').update(blob).digest('hex')}`
        const told = typeof hash === 'object' ? hash.value : hash
        if (Number(size) !== blob.length || (told !== undefined && told !== digest))
          json(400, { msg: 'size or digest differ' })
        else {
          artifacts.set(name, blob)
          json(200, { ok: true, artifact_id: String(1000 + artifacts.size) })
        }
      } else if (url.pathname === `${CACHE}CreateCacheEntry`) {
        const { key } = JSON.parse(body.toString()) as { key: string }
        json(200, { ok: !caches.has(key), signed_upload_url: `${service.url}/blob/${encodeURIComponent(key)}?sig=x` })
      } else if (url.pathname === `${CACHE}FinalizeCacheEntryUpload`) {
        const { key } = JSON.parse(body.toString()) as { key: string }
        caches.set(key, blobs.get(key) ?? Buffer.alloc(0))
        json(200, { ok: true, entry_id: String(caches.size) })
      } else if (url.pathname === `${CACHE}GetCacheEntryDownloadURL`) {
        const { key, restore_keys = [] } = JSON.parse(body.toString()) as { key: string; restore_keys?: string[] }
        // The key itself, or of those that begin as the first restore key with any does the newest.
        const found = [key, ...restore_keys].flatMap((one) => {
          const names = [...caches.keys()].filter((name) => (one === key ? name === key : name.startsWith(one)))
          return names.slice(-1)
        })[0]
        const address = `${service.url}/cache/${encodeURIComponent(found ?? '')}?sig=x`
        json(200, found === undefined ? { ok: false } : { ok: true, signed_download_url: address, matched_key: found })
      } else if (url.pathname.startsWith('/cache/')) {
        const entry = caches.get(decodeURIComponent(url.pathname.slice('/cache/'.length))) ?? Buffer.alloc(0)
        const range = /^bytes=(\d+)-(\d+)/.exec(String(request.headers.range ?? request.headers['x-ms-range'] ?? ''))
        const [from, to] =
          range === null ? [0, entry.length - 1] : [Number(range[1]), Math.min(Number(range[2]), entry.length - 1)]
        response.writeHead(range === null ? 200 : 206, {
          'content-length': String(to - from + 1),
          'content-range': `bytes ${from}-${to}/${entry.length}`,
          etag: '"1"',
          'last-modified': new Date(0).toUTCString(),
        })
        response.end(request.method === 'HEAD' ? undefined : entry.subarray(from, to + 1))
      } else if (url.pathname.startsWith('/blob/') && request.method === 'PUT') {
        const name = decodeURIComponent(url.pathname.slice('/blob/'.length))
        const staged = blocks.get(name) ?? new Map<string, Buffer>()
        blocks.set(name, staged)
        if (url.searchParams.get('comp') === 'block') staged.set(url.searchParams.get('blockid') ?? '', body)
        else if (url.searchParams.get('comp') === 'blocklist') {
          const ids = [...body.toString().matchAll(/<(?:Latest|Uncommitted)>([^<]+)</g)].map((match) => match[1]!)
          blobs.set(name, Buffer.concat(ids.map((id) => staged.get(id)!)))
        } else blobs.set(name, body)
        response
          .writeHead(201, { etag: '"1"', 'last-modified': new Date(0).toUTCString(), 'x-ms-request-id': '1' })
          .end()
      } else json(404, { msg: `unknown call ${request.method ?? ''} ${url.pathname}` })
    })()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const claims = Buffer.from(JSON.stringify({ scp: 'Actions.Results:run-id:job-id' })).toString('base64url')
  const service: ResultsService = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token: `e30.${claims}.x`,
    artifacts,
    caches,
    broken: null,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => {
          resolve()
        })
      }),
  }
  return service
}
