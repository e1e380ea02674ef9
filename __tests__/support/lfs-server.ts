import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A Git LFS server that keeps objects in memory: https://github.com/git-lfs/git-lfs/blob/main/docs/api */
export interface LfsServer {
  /** Of the repository; the API is below it. */
  readonly remote: string
  readonly objects: Map<string, Buffer>
  readonly requests: { readonly method: string; readonly path: string; readonly authorization: string | undefined }[]
  /** Status with which the next requests of a kind are refused. */
  readonly faults: { kind: 'batch' | 'upload' | 'download' | 'verify'; status: number; message?: string }[]
  /** Error of the next object in a batch. */
  objectError: { code: number; message: string } | null
  /** Where clients see the API, when something stands before it. */
  seenAt: string | null
  /** Looks on before a request has an effect and before its answer is sent. @returns false: it is dropped there */
  watch: (kind: LfsServer['faults'][number]['kind'], moment: 'arrived' | 'served') => Promise<boolean>
  stop(): Promise<void>
}

/** @param storage address of the storage behind the server, as GitHub has one elsewhere; null: the server itself */
export async function startLfsServer(token: string): Promise<LfsServer> {
  const objects = new Map<string, Buffer>()
  const expected = `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`
  const listen = async (handle: Parameters<typeof createServer>[1]) => {
    const server = createServer(handle)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
  }
  const json = { 'content-type': 'application/vnd.git-lfs+json' }
  const seen = (request: IncomingMessage): void =>
    void lfs.requests.push({
      method: request.method ?? '',
      path: request.url ?? '',
      authorization: request.headers.authorization,
    })
  const fault = (kind: LfsServer['faults'][number]['kind']) => {
    const at = lfs.faults.findIndex((one) => one.kind === kind)
    return at < 0 ? null : lfs.faults.splice(at, 1)[0]!
  }
  const storage = await listen((request, response) => {
    void (async () => {
      seen(request)
      const oid = request.url!.split('/').at(-1)!
      const upload = request.method === 'PUT'
      const kind = upload ? 'upload' : 'download'
      if (!(await lfs.watch(kind, 'arrived'))) return request.destroy()
      const body = await bodyOf(request)
      const broken = fault(kind)
      if (broken !== null) return response.writeHead(broken.status).end()
      // Signed addresses take their own word only.
      if (request.headers['x-signed'] !== 'yes' || request.headers.authorization !== undefined)
        return response.writeHead(403).end()
      if (!upload) return response.writeHead(200).end(objects.get(oid))
      if (createHash('sha256').update(body).digest('hex') !== oid) return response.writeHead(400).end()
      objects.set(oid, body)
      if (!(await lfs.watch(kind, 'served'))) return response.destroy()
      return response.writeHead(200).end()
    })()
  })
  const api = await listen((request, response) => {
    void (async () => {
      seen(request)
      const verify = request.url!.endsWith('/verify')
      if (!(await lfs.watch(verify ? 'verify' : 'batch', 'arrived'))) return request.destroy()
      const body = await bodyOf(request)
      const broken = fault(verify ? 'verify' : 'batch')
      const refuse = (status: number, message: string) =>
        response.writeHead(status, json).end(JSON.stringify({ message }))
      if (broken !== null) return refuse(broken.status, broken.message ?? 'Oops')
      if (request.headers.authorization !== expected) return refuse(401, 'Credentials needed')
      const asked = JSON.parse(body.toString()) as {
        operation: string
        objects: { oid: string; size: number }[]
        oid: string
      }
      if (verify) return objects.has(asked.oid) ? response.writeHead(200).end() : refuse(404, 'Object not found')
      if (!/^\/acme\/models\.git\/info\/lfs\/objects\/batch$/.test(request.url!)) return refuse(404, 'Not found')
      const answer = asked.objects.map(({ oid, size }) => {
        const error = lfs.objectError
        lfs.objectError = null
        if (error !== null) return { oid, size, error }
        const signed = { href: `${storage.origin}/objects/${oid}`, header: { 'x-signed': 'yes' }, expires_in: 900 }
        const check = { href: `${lfs.seenAt ?? api.origin}/acme/models.git/info/lfs/verify` }
        if (asked.operation === 'upload')
          return { oid, size, authenticated: true, ...(objects.has(oid) ? {} : { actions: { upload: signed, verify: check } }) } // prettier-ignore
        if (!objects.has(oid)) return { oid, size, error: { code: 404, message: 'Object does not exist' } }
        return { oid, size, authenticated: true, actions: { download: signed } }
      })
      return response.writeHead(200, json).end(JSON.stringify({ transfer: 'basic', objects: answer }))
    })()
  })
  const lfs: LfsServer = {
    remote: `${api.origin}/acme/models.git`,
    ...{ objects, requests: [], faults: [], objectError: null, seenAt: null, watch: () => Promise.resolve(true) },
    stop: async () => {
      for (const { server } of [api, storage]) {
        server.closeAllConnections()
        await new Promise((resolve) => server.close(resolve))
      }
    },
  }
  return lfs
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts)
}
