import type { HttpRequest } from '../core/ports.js'

/** Shortest part of a URL that could be a secret; shorter ones are words such as `bot` or `services`. */
const MIN_SECRET = 6

/** What may be said about a webhook: its host. Path and query are its password. */
export function placeOf(url: string): string {
  try {
    const { protocol, host } = new URL(url)
    return `${protocol}//${host}/***`
  } catch {
    return 'with an unreadable URL'
  }
}

/** Removes from a message every part of the request's URL that could be its secret. */
export function masked(message: string, { url }: HttpRequest): string {
  const { pathname, search, searchParams, username, password, hash } = new URL(url)
  const parts = [
    url,
    pathname + search,
    pathname,
    search,
    hash,
    ...pathname.split('/'),
    ...searchParams.values(),
    username,
    password,
  ]
  const secrets = parts.flatMap((part) => [part, decoded(part)]).filter((part) => part.length >= MIN_SECRET)
  return secrets
    .toSorted((a, b) => b.length - a.length)
    .reduce((text, secret) => text.replaceAll(secret, '***'), message)
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part // not an encoding at all, so there is only one spelling of it
  }
}
