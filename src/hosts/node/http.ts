import { ModelGateError } from '../../core/errors.js'
import type { HttpSend } from '../../core/ports.js'

/** Largest answer that is read: an OSV batch answer for a thousand packages is below 1 MiB. */
const MAX_RESPONSE_BYTES = 8 * 1024 * 1024

/** One HTTP exchange with a time limit. Redirects are not followed: a webhook's secret must not travel. */
export const sendHttp: HttpSend = async (request, signal) => {
  const limits = [AbortSignal.timeout(request.timeoutMs), ...(signal === undefined ? [] : [signal])]
  const response = await fetch(request.url, {
    method: request.method,
    headers: request.headers,
    body: request.body,
    redirect: 'manual',
    signal: AbortSignal.any(limits),
  })
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: await boundedText(response),
  }
}

async function boundedText(response: Response): Promise<string> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += part.byteLength
    if (size > MAX_RESPONSE_BYTES)
      throw new ModelGateError('limit', `the answer is larger than ${MAX_RESPONSE_BYTES} bytes`)
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}
