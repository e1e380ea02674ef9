import { z } from 'zod'
import { messageOf, ModelGateError } from '../../core/errors.js'
import { sendPersistently, type SendOptions } from '../../core/persistent-send.js'
import { type HttpSend } from '../../core/ports.js'
import { advisoryOf, osvEntry, type Advisory, type AdvisorySource, type OsvEntry } from './advisory.js'
import { type PackageVersion } from './packages.js'

/** https://google.github.io/osv.dev/post-v1-querybatch/ */
const MAX_BATCH = 1_000
/** Pages of one batch; an answer that never ends is an answer that cannot be trusted. */
const MAX_PAGES = 20
const TIMEOUT_MS = 15_000

export interface OsvOptions extends SendOptions {
  readonly send: HttpSend
  readonly baseUrl: string
}

const batchAnswer = z.object({
  results: z.array(
    z.object({
      vulns: z.array(z.object({ id: z.string() })).optional(),
      next_page_token: z.string().optional(),
    }),
  ),
})

/** Asks an OSV server; every answer is checked, and an error means "not checked", never "no advisory". */
export function osvServer(options: OsvOptions): AdvisorySource {
  return {
    advisoriesFor: async (packages) => {
      const ids = await queryIds(options, packages)
      const entries = new Map<string, OsvEntry>()
      for (const id of new Set(ids.flat())) {
        entries.set(id, await ask(options, 'GET', `/v1/vulns/${encodeURIComponent(id)}`, osvEntry, null))
      }
      return packages.map((each, at) =>
        ids[at]!.map((id) => advisoryOf(entries.get(id)!, each.name)).filter(
          (found): found is Advisory => found !== null,
        ),
      )
    },
  }
}

/** Advisory ids for each package, in the order given. */
async function queryIds(options: OsvOptions, packages: readonly PackageVersion[]): Promise<string[][]> {
  const ids: string[][] = packages.map(() => [])
  for (let start = 0; start < packages.length; start += MAX_BATCH) {
    let pending = packages.slice(start, start + MAX_BATCH).map((each, at) => ({ each, at: start + at, token: '' }))
    for (let page = 0; pending.length > 0; page++) {
      if (page >= MAX_PAGES) throw refusal(`more than ${MAX_PAGES} pages of one answer`)
      const queries = pending.map(({ each, token }) => ({
        package: { name: each.name, ecosystem: 'PyPI' },
        version: each.version,
        ...(token === '' ? {} : { page_token: token }),
      }))
      const { results } = await ask(options, 'POST', '/v1/querybatch', batchAnswer, JSON.stringify({ queries }))
      if (results.length !== pending.length) throw refusal(`${results.length} results for ${pending.length} queries`)
      const next: typeof pending = []
      for (const [index, result] of results.entries()) {
        const asked = pending[index]!
        ids[asked.at]!.push(...(result.vulns ?? []).map(({ id }) => id))
        if (result.next_page_token !== undefined) next.push({ ...asked, token: result.next_page_token })
      }
      pending = next
    }
  }
  return ids
}

async function ask<Answer>(
  { baseUrl, send, ...options }: OsvOptions,
  method: 'GET' | 'POST',
  path: string,
  schema: z.ZodType<Answer>,
  body: string | null,
): Promise<Answer> {
  const headers = { accept: 'application/json', ...(body === null ? {} : { 'content-type': 'application/json' }) }
  const request = { url: `${baseUrl.replace(/\/+$/, '')}${path}`, method, headers, body, timeoutMs: TIMEOUT_MS }
  const sent = await sendPersistently(request, send, options)
  if (sent.response === null) throw refusal(`${sent.why} for ${method} ${path} (calls: ${sent.calls})`)
  let json: unknown
  try {
    json = JSON.parse(sent.response.body)
  } catch (cause) {
    throw refusal(`no JSON: ${messageOf(cause)}`)
  }
  const answer = schema.safeParse(json)
  if (!answer.success) throw refusal(`an unexpected answer: ${answer.error.issues[0]?.message ?? ''}`)
  return answer.data
}

function refusal(reason: string): ModelGateError {
  return new ModelGateError('data', `The advisory server answered with ${reason}`, {
    remedy:
      'Run the check again; if it persists, give another security.advisory_url or an advisory_database, or switch dependency_check off.',
  })
}
