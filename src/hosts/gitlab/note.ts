import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { sendPersistently } from '../../core/persistent-send.js'
import type { Clock, FinishedRun, HttpRequest, HttpResponse, HttpSend } from '../../core/ports.js'
import { html, plain } from '../../core/text.js'

type Environment = Readonly<Record<string, string | undefined>>

interface NotePorts {
  readonly http: HttpSend
  readonly clock: Clock
}

/** GitLab takes a million characters; UTF-8 bytes, which is what is counted here, are never fewer than characters. */
const MAX_NOTE_BYTES = 900_000
/** Pages of a hundred notes that are looked through for ours. */
const MAX_PAGES = 30
const TIMEOUT_MS = 20_000

/**
 * Keeps one comment on the merge request for this job, written anew by each pipeline. Never throws.
 * https://docs.gitlab.com/api/notes/#merge-requests
 * @returns what could not be told; nothing in a pipeline that is not one of a merge request
 */
export async function publishNote(runs: readonly FinishedRun[], env: Environment, ports: NotePorts): Promise<string[]> {
  const number = env['CI_MERGE_REQUEST_IID']
  if (number === undefined || runs.length === 0) return []
  const token = env['MODELGATE_TOKEN'] ?? ''
  if (token === '') {
    return ['there is no merge request comment: MODELGATE_TOKEN is empty (a project access token with the scope api)']
  }
  // The pipeline of a fork runs in the fork; the merge request is in the project that it wants to change.
  const project = env['CI_MERGE_REQUEST_PROJECT_ID'] ?? env['CI_PROJECT_ID'] ?? ''
  const api = `${env['CI_API_V4_URL'] ?? ''}/projects/${encodeURIComponent(project)}/merge_requests/${number}/notes`
  const server: Server = { token, ports, user: `${env['CI_API_V4_URL'] ?? ''}/user`, notes: api }
  try {
    const marker = `<!-- modelgate:comment ${digest(env['CI_JOB_NAME'] ?? '')} -->`
    const body = await textOf(runs, marker, env)
    const mine = await findNote(server, marker)
    await ask(server, mine === null ? 'POST' : 'PUT', mine === null ? api : `${api}/${mine}`, { body })
    return []
  } catch (error) {
    return [
      `the merge request comment was not written: ${plain(error instanceof Error ? error.message : String(error))}`,
    ]
  }
}

interface Server {
  readonly token: string
  readonly ports: NotePorts
  readonly user: string
  readonly notes: string
}

/** Our oldest note with this marker; a marker alone can be copied by anybody, so the author counts too. */
async function findNote(server: Server, marker: string): Promise<string | null> {
  const viewer = idOf(await ask(server, 'GET', server.user))
  for (let page = 1; page <= MAX_PAGES; page++) {
    const query = `order_by=created_at&sort=asc&per_page=100&page=${page}`
    const notes = JSON.parse((await ask(server, 'GET', `${server.notes}?${query}`)).body) as unknown
    if (!Array.isArray(notes)) throw new Error('GitLab answered with something else than a list of notes')
    for (const note of notes as { id?: unknown; body?: unknown; author?: { id?: unknown } }[]) {
      const ours = String(note.author?.id) === viewer && typeof note.body === 'string' && note.body.startsWith(marker)
      if (ours && typeof note.id === 'number') return String(note.id)
    }
    if (notes.length < 100) return null
  }
  throw new Error(`the first ${MAX_PAGES * 100} notes were looked through for an earlier one`)
}

function idOf({ body }: HttpResponse): string {
  const { id } = JSON.parse(body) as { id?: unknown }
  if (typeof id !== 'number') throw new Error('GitLab did not say whose token MODELGATE_TOKEN is')
  return String(id)
}

async function ask(server: Server, method: HttpRequest['method'], url: string, body?: object): Promise<HttpResponse> {
  const { http, clock } = server.ports
  const request: HttpRequest = {
    url,
    method,
    headers: { 'PRIVATE-TOKEN': server.token, 'content-type': 'application/json' },
    body: body === undefined ? null : JSON.stringify(body),
    timeoutMs: TIMEOUT_MS,
  }
  // A note whose answer was lost may have been written: it is not sent twice.
  const sent = await sendPersistently(request, http, { clock, ...(method === 'POST' ? { retries: 0 } : {}) })
  if (sent.response !== null) return sent.response
  const scope = /HTTP 40[13]/.test(sent.why) ? '; MODELGATE_TOKEN needs the scope api and the role Developer' : ''
  throw new Error(`${sent.why}${scope}`)
}

/** Failures first; what does not fit is named and left to the artifact. */
async function textOf(runs: readonly FinishedRun[], marker: string, env: Environment): Promise<string> {
  const ordered = runs.toSorted((a, b) => Number(a.result.verdict.passed) - Number(b.result.verdict.passed))
  const parts = [marker]
  let left = MAX_NOTE_BYTES
  let missing = 0
  for (const { result, files } of ordered) {
    const summary = withoutCommands(await readFile(files.summary, 'utf8')).trimEnd()
    const title = `${result.verdict.passed ? '✅' : '❌'} ${html(result.model_path, 120)}: ${html(result.overall_status, 60)}`
    const open = result.verdict.passed ? '' : ' open'
    const text = runs.length === 1 ? summary : `<details${open}><summary>${title}</summary>\n\n${summary}\n\n</details>`
    left -= Buffer.byteLength(text)
    if (left > 0) parts.push(text)
    else missing++
  }
  if (missing > 0) parts.push(`> The reports of ${missing} models do not fit into a comment; they are in the artifact.`)
  const job = `[job ${plain(env['CI_JOB_ID'] ?? '', 40)}](${plain(env['CI_JOB_URL'] ?? '', 500)})`
  parts.push(
    `<sub>ModelGate on commit ${(env['CI_COMMIT_SHA'] ?? '').slice(0, 8)}, ${job}. Each run writes this comment anew.</sub>`,
  )
  return parts.join('\n\n')
}

/** A line that starts with a slash is a command to GitLab (/merge, /approve), carried out as the owner of the token. */
function withoutCommands(text: string): string {
  return text.replace(/^(\s*)\/(?=\S)/gm, '$1&#47;')
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
