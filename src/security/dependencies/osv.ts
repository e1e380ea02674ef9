import { z } from 'zod'
import { messageOf, ModelGateError } from '../../core/errors.js'
import { type HttpSend } from '../../core/ports.js'
import { type Severity } from '../../core/result.js'
import { type PackageVersion } from './packages.js'

/** https://google.github.io/osv.dev/post-v1-querybatch/ */
const MAX_BATCH = 1_000
/** Pages of one batch; an answer that never ends is an answer that cannot be trusted. */
const MAX_PAGES = 20
const TIMEOUT_MS = 15_000

export const OSV_URL = 'https://api.osv.dev'

export interface Advisory {
  readonly id: string
  readonly aliases: readonly string[]
  readonly summary: string
  readonly severity: Severity
  /** Versions in which the package is fixed, as the advisory lists them. */
  readonly fixed: readonly string[]
}

const batchAnswer = z.object({
  results: z.array(
    z.object({
      vulns: z.array(z.object({ id: z.string() })).optional(),
      next_page_token: z.string().optional(),
    }),
  ),
})

const advisoryAnswer = z.object({
  id: z.string(),
  summary: z.string().optional(),
  details: z.string().optional(),
  withdrawn: z.string().optional(),
  aliases: z.array(z.string()).optional(),
  database_specific: z.object({ severity: z.string().optional() }).optional(),
  affected: z
    .array(
      z.object({
        package: z.object({ name: z.string(), ecosystem: z.string() }).optional(),
        ranges: z.array(z.object({ events: z.array(z.record(z.string(), z.string())) })).optional(),
      }),
    )
    .optional(),
})

/** Asks an OSV server; every answer is checked, and an error means "not checked", never "no advisory". */
export class OsvClient {
  readonly #send: HttpSend
  readonly #base: string
  readonly #signal: AbortSignal | undefined

  constructor(send: HttpSend, base: string = OSV_URL, signal?: AbortSignal) {
    this.#send = send
    this.#base = base.replace(/\/+$/, '')
    this.#signal = signal
  }

  /** Advisory ids for each package, in the order given. */
  async query(packages: readonly PackageVersion[]): Promise<string[][]> {
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
        const { results } = await this.#ask('POST', '/v1/querybatch', batchAnswer, JSON.stringify({ queries }))
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

  /** One advisory; null when it was withdrawn. */
  async advisory(id: string, packageName: string): Promise<Advisory | null> {
    const found = await this.#ask('GET', `/v1/vulns/${encodeURIComponent(id)}`, advisoryAnswer, null)
    if (found.withdrawn !== undefined) return null
    const fixed = (found.affected ?? [])
      .filter((affected) => affected.package?.name === packageName)
      .flatMap((affected) => affected.ranges ?? [])
      .flatMap((range) => range.events.map((event) => event['fixed']))
      .filter((version) => version !== undefined && /^[\w.+!-]{1,40}$/.test(version) && !/^[0-9a-f]{40}$/.test(version))
    return {
      id: found.id,
      aliases: found.aliases ?? [],
      summary: found.summary ?? found.details?.split('\n', 1)[0] ?? '',
      severity: severityOf(found.database_specific?.severity),
      fixed: [...new Set(fixed as string[])],
    }
  }

  async #ask<Answer>(
    method: 'GET' | 'POST',
    path: string,
    schema: z.ZodType<Answer>,
    body: string | null,
  ): Promise<Answer> {
    const headers = { accept: 'application/json', ...(body === null ? {} : { 'content-type': 'application/json' }) }
    const request = { url: `${this.#base}${path}`, method, headers, body, timeoutMs: TIMEOUT_MS }
    const response = await this.#send(request, this.#signal)
    if (response.status !== 200) throw refusal(`HTTP ${response.status} for ${method} ${path}`)
    let json: unknown
    try {
      json = JSON.parse(response.body)
    } catch (cause) {
      throw refusal(`no JSON: ${messageOf(cause)}`)
    }
    const answer = schema.safeParse(json)
    if (!answer.success) throw refusal(`an unexpected answer: ${answer.error.issues[0]?.message ?? ''}`)
    return answer.data
  }
}

function refusal(reason: string): ModelGateError {
  return new ModelGateError('data', `The advisory server answered with ${reason}`, {
    remedy: 'Run the check again; if it persists, give another osv-url or switch dependency_check off.',
  })
}

/** GitHub's words, which OSV carries for PyPI; an advisory without one counts as medium. */
function severityOf(word: string | undefined): Severity {
  const severities: Readonly<Record<string, Severity>> = {
    CRITICAL: 'high',
    HIGH: 'high',
    MODERATE: 'medium',
    LOW: 'low',
  }
  return severities[word?.toUpperCase() ?? ''] ?? 'medium'
}
