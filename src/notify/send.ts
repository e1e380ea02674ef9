import { sendPersistently, type SendOptions } from '../core/persistent-send.js'
import type { HttpRequest, HttpSend } from '../core/ports.js'
import { plain } from '../core/text.js'
import { masked, placeOf } from './masking.js'

/**
 * Sends all requests side by side. What fails is told, never thrown: a notice that does not arrive changes no verdict.
 * @returns one warning for each request that did not get through, without the secret parts of its URL
 */
export async function sendAll(
  requests: readonly HttpRequest[],
  send: HttpSend,
  options: SendOptions,
): Promise<readonly string[]> {
  const warnings = await Promise.all(requests.map((request) => sendOne(request, send, options)))
  return warnings.filter((warning) => warning !== null)
}

async function sendOne(request: HttpRequest, send: HttpSend, options: SendOptions): Promise<string | null> {
  const sent = await sendPersistently(request, send, options)
  if (sent.response !== null) return null
  const calls = sent.calls === 1 ? 'once' : `${sent.calls} times`
  return `webhook ${placeOf(request.url)} was not told (tried ${calls}): ${masked(plain(sent.why), request)}`
}
