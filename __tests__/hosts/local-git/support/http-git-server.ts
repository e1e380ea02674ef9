import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { request as ask, createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type AddressInfo } from 'node:net'
import { join } from 'node:path'

/** What to do with one request instead of, or after, letting git answer it. */
export type Fault = 'unavailable' | 'forbidden' | 'drop-answer' | null

export interface HttpGitServer {
  readonly url: string
  readonly repository: string
  /** Every request: method, path with query, and its Authorization headers. */
  readonly requests: { method: string; path: string; authorization: string[] }[]
  fault: (request: { method: string; path: string }) => Fault
  /** Looks on before git sees a request and before its answer is sent. @returns false: the request is dropped there */
  watch: (request: { method: string; path: string }, moment: 'arrived' | 'served') => Promise<boolean>
  /** Origin of a server that answers for Git LFS under the same address; null: there is none. */
  lfs: string | null
  /** Requests that git has not answered yet. */
  readonly open: Set<object>
  stop(): Promise<void>
}

/** `git http-backend` (the real smart-HTTP server of git) behind a Node server that asks for a token, as hosted servers do. */
export async function startHttpGitServer(folder: string, token: string): Promise<HttpGitServer> {
  const repository = join(folder, 'acme', 'models.git')
  mkdirSync(repository, { recursive: true })
  execFileSync('git', ['init', '--quiet', '--bare', repository])
  for (const [key, value] of [
    ['http.receivepack', 'true'],
    ['uploadpack.allowFilter', 'true'],
    ['uploadpack.allowAnySHA1InWant', 'true'],
  ] as const) {
    execFileSync('git', ['config', key, value], { cwd: repository })
  }
  const expected = `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`
  const requests: HttpGitServer['requests'] = []
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    if (running.lfs !== null && path.includes('/info/lfs/')) {
      passOn(`${running.lfs}${path}`, request, response)
      return
    }
    const seen = { method: request.method ?? '', path, authorization: headersNamed(request, 'authorization') }
    requests.push(seen)
    const fault = running.fault(seen)
    running.open.add(seen)
    const done = (): void => void running.open.delete(seen)
    const refuse = (status: number): void => {
      done()
      request.resume()
      response.writeHead(status, status === 401 ? { 'www-authenticate': 'Basic realm="git"' } : {}).end()
    }
    if (seen.authorization.length > 1) refuse(400)
    else if (seen.authorization[0] !== expected) refuse(401)
    else if (fault === 'unavailable') refuse(503)
    else if (fault === 'forbidden') refuse(403)
    else {
      void (async () => {
        if (!(await running.watch(seen, 'arrived'))) {
          done()
          request.destroy()
          return
        }
        answerByGit(folder, request, response, async () => {
          const wanted = (await running.watch(seen, 'served')) && fault !== 'drop-answer'
          done()
          return wanted
        })
      })()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const running: HttpGitServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/acme/models.git`,
    repository,
    requests,
    fault: () => null,
    watch: () => Promise.resolve(true),
    lfs: null,
    open: new Set(),
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => {
          resolve()
        })
      }),
  }
  return running
}

/** As a proxy in front of both would; a connection that is dropped behind it is dropped here. */
function passOn(url: string, request: IncomingMessage, response: ServerResponse): void {
  const { method = 'GET', headers } = request
  const behind = ask(url, { method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(response)
  })
  behind.on('error', () => response.destroy())
  request.pipe(behind)
}

function headersNamed(request: IncomingMessage, name: string): string[] {
  return request.rawHeaders.filter((_value, index, all) => index % 2 === 1 && all[index - 1]!.toLowerCase() === name)
}

function answerByGit(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
  wanted: () => Promise<boolean>,
): void {
  const [path = '', query = ''] = (request.url ?? '').split('?')
  const child = spawn('git', ['http-backend'], {
    env: {
      PATH: process.env['PATH'] ?? '',
      GIT_PROJECT_ROOT: folder,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: path,
      QUERY_STRING: query,
      REQUEST_METHOD: request.method ?? '',
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      REMOTE_USER: 'x-access-token',
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      ...(request.headers['content-length'] === undefined ? {} : { CONTENT_LENGTH: request.headers['content-length'] }),
    },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  request.pipe(child.stdin)
  child.stdin.on('error', () => undefined)
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  const send = (): void => {
    const answer = Buffer.concat(chunks)
    const end = answer.indexOf('\r\n\r\n')
    let status = 200
    for (const line of answer.subarray(0, end).toString('latin1').split('\r\n')) {
      const [name = '', value = ''] = line.split(/:\s*/, 2)
      if (name.toLowerCase() === 'status') status = Number.parseInt(value, 10)
      else response.setHeader(name, value)
    }
    response.writeHead(status).end(answer.subarray(end + 4))
  }
  child.on('close', () => {
    void wanted().then((yes) => {
      if (yes) send()
      else response.destroy()
    })
  })
}
