import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface GitlabNote {
  readonly id: number
  body: string
  readonly author: { readonly id: number; readonly username: string }
}

export interface GitlabApi {
  /** As CI_API_V4_URL has it. */
  readonly url: string
  readonly notes: GitlabNote[]
  /** `POST /projects/1/merge_requests/7/notes` ... */
  readonly requests: string[]
  close(): void
}

/**
 * The notes of a merge request as GitLab's API serves them, on this machine.
 * https://docs.gitlab.com/api/notes/#merge-requests https://docs.gitlab.com/api/users/#retrieve-the-current-user
 * @param token the only one that is let in; its owner is user 42
 */
export async function gitlabApi(token: string): Promise<GitlabApi> {
  const notes: GitlabNote[] = []
  const requests: string[] = []
  const server: Server = createServer((request, response) => {
    void answer(request).then(([status, body]) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    })
  })
  const answer = async (request: IncomingMessage): Promise<[number, unknown]> => {
    const url = new URL(request.url ?? '', 'http://gitlab')
    const path = url.pathname.replace('/api/v4', '')
    requests.push(`${request.method ?? ''} ${path}`)
    if (request.headers['private-token'] !== token) return [401, { message: '401 Unauthorized' }]
    if (path === '/user') return [200, { id: 42, username: 'project_1_bot' }]
    const place = /^\/projects\/(\d+)\/merge_requests\/(\d+)\/notes(?:\/(\d+))?$/.exec(path)
    if (place === null) return [404, { message: '404 Not Found' }]
    if (request.method === 'GET') {
      const page = Number(url.searchParams.get('page') ?? 1)
      const size = Number(url.searchParams.get('per_page') ?? 20)
      return [200, notes.slice((page - 1) * size, page * size)]
    }
    const { body } = JSON.parse(await textOf(request)) as { body?: string }
    // GitLab refuses an empty note and one of more than a million characters.
    if (body === undefined || body === '' || body.length > 1_000_000) return [400, { message: 'body is invalid' }]
    if (place[3] === undefined && request.method === 'POST') {
      const note = { id: 1000 + notes.length, body, author: { id: 42, username: 'project_1_bot' } }
      notes.push(note)
      return [201, note]
    }
    const note = notes.find(({ id }) => id === Number(place[3]))
    if (note === undefined || request.method !== 'PUT') return [404, { message: '404 Not found' }]
    if (note.author.id !== 42) return [403, { message: '403 Forbidden' }]
    note.body = body
    return [200, note]
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v4`,
    notes,
    requests,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}
