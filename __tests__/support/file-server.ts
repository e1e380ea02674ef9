import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll } from '@jest/globals'

export interface FileServer {
  readonly origin: string
  /** Every request so far, in order. */
  readonly requests: { readonly url: string; readonly headers: IncomingMessage['headers'] }[]
}

const open: Server[] = []
afterAll(() => {
  for (const server of open) {
    server.closeAllConnections()
    server.close()
  }
})

/** A server of this machine that answers as the test says; it stops with the test file. */
export async function fileServer(
  answer: (request: IncomingMessage, response: ServerResponse, count: number) => void,
): Promise<FileServer> {
  const requests: FileServer['requests'] = []
  const server = createServer((request, response) => {
    requests.push({ url: request.url ?? '', headers: request.headers })
    answer(request, response, requests.length)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  open.push(server)
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests }
}

/** Sends `bytes` as a server of files does: ETag, conditions and ranges (RFC 9110, 13 and 14). */
export function sendBytes(request: IncomingMessage, response: ServerResponse, bytes: Buffer, etag = '"v1"'): void {
  const { range, 'if-match': ifMatch, 'if-none-match': ifNoneMatch } = request.headers
  if (ifNoneMatch === etag) {
    response.writeHead(304, { etag }).end()
    return
  }
  if (ifMatch !== undefined && ifMatch !== etag) {
    response.writeHead(412).end()
    return
  }
  const asked = /^bytes=(\d+)-(\d*)$/.exec(range ?? '')
  const start = Number(asked?.[1] ?? 0)
  const end = Math.min(bytes.length, Number(asked?.[2] || bytes.length - 1) + 1)
  const rest = bytes.subarray(start, end)
  response.writeHead(range === undefined ? 200 : 206, {
    etag,
    'content-length': rest.length,
    ...(range === undefined ? {} : { 'content-range': `bytes ${start}-${end - 1}/${bytes.length}` }),
  })
  response.end(rest)
}

/** Promises all of `bytes`, sends the first `count` of them, and breaks the connection. */
export function sendHalf(response: ServerResponse, bytes: Buffer, count: number, etag: string | null = '"v1"'): void {
  response.writeHead(200, { 'content-length': bytes.length, ...(etag === null ? {} : { etag }) })
  response.write(bytes.subarray(0, count), () => response.destroy())
}
