import type { Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { ModelGateError } from '../../../core/errors.js'
import { plain } from '../../../core/text.js'
import { bareHost, isLoopbackName } from './reach.js'
import type { Environment } from './environment.js'

/**
 * The proxy that the environment names for an address (HTTPS_PROXY, NO_PROXY, in either case, as curl reads them); null:
 * none. This machine is never asked through one.
 * @throws ModelGateError usage when it is no address
 */
export function proxyFor(url: URL, environment: Environment): URL | null {
  const value = (name: string): string => environment[name.toLowerCase()] ?? environment[name] ?? ''
  const proxy = value('HTTPS_PROXY') || value('ALL_PROXY')
  if (proxy === '' || url.protocol !== 'https:' || isLoopbackName(url.hostname)) return null
  const host = bareHost(url.hostname).toLowerCase()
  const left = value('NO_PROXY').split(/[\s,]+/)
  if (left.some((one) => one === '*' || matches(host, one.toLowerCase().replace(/:\d+$/, '')))) return null
  const address = proxy.includes('://') ? proxy : `http://${proxy}`
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
    throw new ModelGateError('usage', 'HTTPS_PROXY is not the address of an HTTP proxy', {
      subject: 'HTTPS_PROXY',
      remedy: 'Write it as http://host:port.',
    })
  }
  return new URL(address)
}

function matches(host: string, pattern: string): boolean {
  const suffix = pattern.replace(/^\*?\./, '')
  return suffix !== '' && (host === suffix || host.endsWith(`.${suffix}`))
}

/**
 * A connection to the host of `url` through a proxy (CONNECT), encrypted from here to there: the proxy sees names, no bytes.
 * @throws what the connection throws; an error with the proxy's status when it refuses
 */
export async function tunnel(
  url: URL,
  proxy: URL,
  limits: { silenceMs: number; signal?: AbortSignal },
): Promise<Socket> {
  const { request } = proxy.protocol === 'https:' ? await import('node:https') : await import('node:http')
  const host = bareHost(url.hostname)
  const authority = `${url.hostname}:${url.port === '' ? '443' : url.port}`
  const user = [proxy.username, proxy.password].map(decodeURIComponent).join(':')
  const raw = await new Promise<Socket>((resolve, reject) => {
    const asked = request(proxy, {
      method: 'CONNECT',
      path: authority,
      headers: {
        host: authority,
        ...(proxy.username === '' ? {} : { 'proxy-authorization': `Basic ${Buffer.from(user).toString('base64')}` }),
      },
      agent: false,
      timeout: limits.silenceMs,
      ...(limits.signal === undefined ? {} : { signal: limits.signal }),
    })
    asked.on('connect', (answer, socket) => {
      if (answer.statusCode === 200) resolve(socket)
      else {
        socket.destroy()
        reject(new Error(`the proxy ${plain(proxy.host, 100)} answered ${String(answer.statusCode)}`))
      }
    })
    asked.on('response', (answer) => {
      answer.destroy()
      reject(new Error(`the proxy ${plain(proxy.host, 100)} answered ${String(answer.statusCode)}`))
    })
    asked.on('timeout', () => asked.destroy(new Error('the proxy does not answer')))
    asked.on('error', reject)
    asked.end()
  })
  return connectTls({ socket: raw, host, servername: /^[\d.]+$|:/.test(host) ? '' : host })
}
