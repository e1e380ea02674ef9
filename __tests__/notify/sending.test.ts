import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterEach, describe, expect, it } from '@jest/globals'

import type { HttpSend } from '../../src/core/ports.js'
import { stopwatch } from '../support/clocks.js'
import { notificationsFor, notifyAll, sendAll } from '../../src/notify/index.js'
import { deployed } from '../report/sample-results.js'

const SECRET = 'T0SECRET/B0SECRET/very-secret-token'

type Answer = (request: IncomingMessage, response: ServerResponse, body: string) => void
const servers: ReturnType<typeof createServer>[] = []

/** A real HTTP server that answers in turn; the last answer repeats. */
async function serve(...answers: Answer[]): Promise<{ url: string; seen: string[] }> {
  const seen: string[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (part: Buffer) => (body += part.toString()))
    request.on('end', () => {
      seen.push(body)
      answers[Math.min(seen.length, answers.length) - 1]!(request, response, body)
    })
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/${SECRET}?key=query-secret`, seen }
}

const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (_, response) => {
    response.writeHead(code, headers).end('answer')
  }

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
})

const send: HttpSend = async (request, signal) => {
  const response = await fetch(request.url, {
    method: request.method,
    headers: request.headers,
    body: request.body,
    redirect: 'manual',
    signal: AbortSignal.any([AbortSignal.timeout(request.timeoutMs), ...(signal === undefined ? [] : [signal])]),
  })
  return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() }
}

describe('a webhook', () => {
  it('is told once when it answers', async () => {
    const { url, seen } = await serve(status(204))
    const { clock, pauses } = stopwatch()
    expect(await sendAll(notificationsFor(deployed, [url]), send, { clock })).toEqual([])
    expect(pauses).toEqual([])
    expect(JSON.parse(seen[0]!)).toMatchObject({ pipeline_id: deployed.pipeline_id, status: 'deployed' })
  })

  it('is told again after 5xx with pauses that double', async () => {
    const { url, seen } = await serve(status(500), status(502), status(503), status(200))
    const { clock, pauses } = stopwatch()
    expect(await sendAll(notificationsFor(deployed, [url]), send, { clock, backoff: 250 })).toEqual([])
    expect(pauses).toEqual([250, 500, 1000])
    expect(new Set(seen).size).toBe(1)
  })

  it('is waited for as Retry-After says, in seconds or as a date', async () => {
    const { url } = await serve(
      status(429, { 'retry-after': '7' }),
      status(503, { 'retry-after': 'Tue, 01 Sep 2026 10:00:12 GMT' }),
      status(200),
    )
    const { clock, pauses } = stopwatch()
    expect(await sendAll(notificationsFor(deployed, [url]), send, { clock })).toEqual([])
    expect(pauses).toEqual([7_000, 12_000])
  })

  it('is not waited for when it asks for an hour', async () => {
    const { url, seen } = await serve(status(429, { 'retry-after': '3600' }))
    const [warning] = await sendAll(notificationsFor(deployed, [url]), send, stopwatch())
    expect(warning).toContain('HTTP 429; it asks to wait 3600 s')
    expect(seen).toHaveLength(1)
  })

  it.each([400, 403, 404, 410])('that answers %d is not asked again', async (code) => {
    const { url, seen } = await serve(status(code))
    expect(await sendAll(notificationsFor(deployed, [url]), send, stopwatch())).toEqual([
      expect.stringMatching(
        new RegExp(`^webhook http://127\\.0\\.0\\.1:\\d+/\\*\\*\\* was not told \\(tried once\\): HTTP ${code}$`),
      ),
    ])
    expect(seen).toHaveLength(1)
  })

  it('that redirects is not followed: the secret must not travel', async () => {
    const elsewhere = await serve(status(200))
    const { url } = await serve(status(307, { location: elsewhere.url }))
    const [warning] = await sendAll(notificationsFor(deployed, [url]), send, stopwatch())
    expect(warning).toContain('a redirect; give the final URL')
    expect(elsewhere.seen).toEqual([])
  })

  it('that hangs is given up after its time limit and the retries', async () => {
    const { url, seen } = await serve(() => undefined)
    const [warning] = await sendAll(notificationsFor(deployed, [url], { timeoutMs: 60 }), send, {
      ...stopwatch(),
      retries: 2,
    })
    expect(warning).toMatch(/tried 3 times\): .*timeout/)
    expect(seen).toHaveLength(3)
  })

  it('that drops the connection is told again', async () => {
    const { url } = await serve((request) => request.socket.destroy(), status(200))
    expect(await sendAll(notificationsFor(deployed, [url]), send, stopwatch())).toEqual([])
  })

  it('that nobody listens on gives one warning with the reason', async () => {
    const { url } = await serve(status(200))
    await new Promise((resolve) => servers.pop()!.close(resolve))
    const [warning] = await sendAll(notificationsFor(deployed, [url]), send, { ...stopwatch(), retries: 1 })
    expect(warning).toMatch(/tried 2 times\): fetch failed: .*ECONNREFUSED/)
  })

  it('that fails does not keep the others from being told', async () => {
    const [bad, good] = [await serve(status(404)), await serve(status(200))]
    expect(await sendAll(notificationsFor(deployed, [bad.url, good.url]), send, stopwatch())).toHaveLength(1)
    expect(good.seen).toHaveLength(1)
  })

  it('is not tried again once the run is cancelled', async () => {
    const { url, seen } = await serve(status(500))
    const controller = new AbortController()
    const cancelling: HttpSend = async (request) => {
      const response = await send(request)
      controller.abort(new Error('cancelled'))
      return response
    }
    const warnings = await sendAll(notificationsFor(deployed, [url]), cancelling, {
      ...stopwatch(),
      signal: controller.signal,
    })
    expect(warnings).toHaveLength(1)
    expect(seen).toHaveLength(1)
  })
})

describe('no warning repeats a secret', () => {
  const secrets = ['T0SECRET', 'B0SECRET', 'very-secret-token', 'query-secret']

  it('of an error that quotes the address in full or in part', async () => {
    const { url } = await serve(status(200))
    for (const quoted of [
      url,
      new URL(url).pathname,
      `${SECRET} refused`,
      encodeURIComponent(url),
      'key=query-secret',
    ]) {
      const failing: HttpSend = () => Promise.reject(new Error(`cannot reach ${quoted}`))
      const [warning] = await sendAll(notificationsFor(deployed, [url]), failing, { ...stopwatch(), retries: 0 })
      for (const secret of secrets) expect(warning).not.toContain(secret)
    }
  })

  it('of an address that cannot be used, while the usable ones are told', async () => {
    const { url, seen } = await serve(status(200))
    const broken = ['not-a-url-T0SECRET', 'https://api.telegram.org/botT0SECRET/sendMessage']
    const warnings = await notifyAll(deployed, [...broken, url], send, stopwatch())
    expect(warnings).toEqual([
      'webhook 1 (with an unreadable URL): webhook 1 is not an http or https URL. Give the whole URL as the service shows it, starting with https://.',
      'webhook 2 (https://api.telegram.org/***): the Telegram webhook names no chat. Append ?chat_id=<id of the chat> to the sendMessage URL.',
    ])
    expect(seen).toHaveLength(1)
  })
})
