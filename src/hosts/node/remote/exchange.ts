import type { IncomingHttpHeaders, IncomingMessage, RequestOptions } from 'node:http'
import { ModelGateError } from '../../../core/errors.js'
import { shownAddress } from '../../../core/remote-address.js'
import { proxyFor, tunnel } from './proxy.js'
import { bareHost, guardedLookup, isLoopbackName, type Reach, reachOf, requireReach } from './reach.js'
import type { Environment } from './environment.js'

export interface RemoteRequest {
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly method?: 'GET' | 'POST'
  readonly body?: string
}

export interface RemoteAnswer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: IncomingMessage
}

export interface ExchangeOptions {
  /** What a connection may reach: strangers' proposals reach the public only. */
  readonly allowed: readonly Reach[]
  /** A connection without a byte for so long is broken. Milliseconds. */
  readonly silenceMs: number
  readonly signal?: AbortSignal | undefined
  /** Variables that name a proxy. */
  readonly environment: Environment
}

const MAX_REDIRECTS = 5
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

/**
 * One request and its redirects. TLS only, but for this machine; headers (credentials, signatures) stay with the origin
 * that they are for; a redirect leads to the public, or stays in the network that it came from.
 * @throws ModelGateError usage (no TLS, out of reach), unreachable (too many redirects); what the connection throws
 */
export async function exchange(request: RemoteRequest, options: ExchangeOptions): Promise<RemoteAnswer> {
  let { url, headers } = request
  let allowed = options.allowed
  for (let hop = 0; ; hop++) {
    const answer = await send({ ...request, url, headers }, { ...options, allowed })
    const { location } = answer.headers
    // What was posted is a secret for whom it was posted to.
    if (!REDIRECTS.has(answer.status) || location === undefined || request.method === 'POST') return answer
    answer.body.destroy()
    if (hop === MAX_REDIRECTS || !URL.canParse(location, url.href)) {
      throw new ModelGateError('unreachable', `${shownAddress(request.url.href)}: redirected without end or to nowhere`)
    }
    const next = new URL(location, url)
    if (next.origin !== url.origin) headers = withoutCredentials(headers)
    allowed = options.allowed.filter((reach) => reach === 'public' || reach === answer.reach)
    url = next
  }
}

async function send(
  { url, headers, method = 'GET', body }: RemoteRequest,
  { allowed, silenceMs, signal, environment }: ExchangeOptions,
): Promise<RemoteAnswer & { readonly reach: Reach }> {
  const onThisMachine = isLoopbackName(url.hostname)
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && onThisMachine)) {
    throw new ModelGateError('usage', `${shownAddress(url.href)}: data is fetched over https only`, {
      subject: shownAddress(url.href),
      remedy: 'Use https://, s3://, gs:// or az://; plain http is for this machine (localhost) alone.',
    })
  }
  // Only an address that is written as this machine may be it: a name of the public that leads here is an attack.
  const reachable = onThisMachine ? allowed : allowed.filter((reach) => reach !== 'loopback')
  requireReach(url.hostname, reachable)
  const { request } = url.protocol === 'https:' ? await import('node:https') : await import('node:http')
  const proxy = proxyFor(url, environment)
  const limits = { silenceMs, ...(signal === undefined ? {} : { signal }) }
  // Behind a proxy only it can look names up, and decides where they lead; numbers were checked above all the same.
  const through = proxy === null ? null : await tunnel(url, proxy, limits)
  const options: RequestOptions = {
    method,
    headers: { 'user-agent': 'modelgate', 'accept-encoding': 'identity', ...headers },
    // A connection of its own: one from a pool was made under another's limits.
    ...(through === null ? { lookup: guardedLookup(reachable), agent: false } : { createConnection: () => through }),
    timeout: silenceMs,
    ...(signal === undefined ? {} : { signal }),
  }
  return new Promise((resolve, reject) => {
    const sent = request(url, options, (message) => {
      const reach = through === null ? reachOf(message.socket.remoteAddress ?? bareHost(url.hostname)) : 'public'
      resolve({ status: message.statusCode ?? 0, headers: message.headers, body: message, reach })
    })
    sent.on('timeout', () => sent.destroy(new Error(`no byte came for ${silenceMs / 1000} s`)))
    sent.on('error', reject)
    sent.end(body)
  })
}

/** What a server elsewhere may see: which bytes are wanted, nothing about who asks. */
function withoutCredentials(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => /^(range|if-match|if-none-match)$/i.test(name)))
}

/** A small answer as text. @throws ModelGateError limit */
export async function textOf({ body }: RemoteAnswer, maxBytes: number): Promise<string> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of body as AsyncIterable<Buffer>) {
    size += part.length
    if (size > maxBytes) throw new ModelGateError('limit', `the answer is larger than ${maxBytes} bytes`)
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}
