import { ModelGateError } from './errors.js'
import { plain } from './text.js'

/** An address of data on another machine, taken apart. */
export interface RemoteAddress {
  /** `s3://bucket/data/train.csv`, without the pin. */
  readonly url: URL
  /** sha256 of the content that the address is pinned to, in hex; null: none. */
  readonly sha256: string | null
  /** For people: without query, fragment and anything else that may be a secret. */
  readonly shown: string
}

/** True for `https://...`, `s3://...` and the like; a drive letter of Windows is no scheme. */
export function isRemoteAddress(path: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(path)
}

/**
 * Takes `https://host/path#sha256=<64 hex digits>` apart.
 * @throws ModelGateError usage for what is no address, holds a password, or has another fragment
 */
export function parseRemoteAddress(address: string): RemoteAddress {
  const shown = shownAddress(address)
  if (!URL.canParse(address)) {
    throw new ModelGateError('usage', `${shown}: not a valid address`, {
      subject: shown,
      remedy: 'Write it as https://host/path, s3://bucket/key, gs://bucket/key or az://container/blob.',
    })
  }
  const url = new URL(address)
  if (url.username !== '' || url.password !== '') {
    throw new ModelGateError('usage', `${shown}: a user name or password in an address`, {
      subject: shown,
      remedy: 'Take it out: credentials come from the environment variables of the store (docs/data.md).',
    })
  }
  const pin = /^#sha256[=:]([0-9a-f]{64})$/i.exec(url.hash)
  if (url.hash !== '' && pin === null) {
    throw new ModelGateError('usage', `${shown}: the part after # is not a sha256`, {
      subject: shown,
      remedy: 'Pin the content with #sha256= and 64 hex digits, as sha256sum prints them, or leave it out.',
    })
  }
  url.hash = ''
  return { url, sha256: pin?.[1]?.toLowerCase() ?? null, shown }
}

/** A presigned query or a user in an address is a credential: neither is shown. */
export function shownAddress(address: string): string {
  const bare = address.replace(/[?#].*$/s, '').replace(/^([a-z0-9+.-]+:\/\/)[^/@]*@/i, '$1')
  return plain(/\?[^#]/.test(address) ? `${bare}?...` : bare, 300)
}
