import { ModelGateError } from '../../../core/errors.js'
import { shownAddress } from '../../../core/remote-address.js'
import type { Environment } from './environment.js'
import type { RemoteAnswer, RemoteRequest } from './exchange.js'

/** How a store is asked for one address. */
export interface RemoteStore {
  /** For the bytes, with what authorises it. */
  request(headers: Readonly<Record<string, string>>): Promise<RemoteRequest>
  /** Takes a better region from an answer: true when the request is worth repeating. */
  heed?(answer: RemoteAnswer): boolean
  /** Absent where a store cannot tell what it holds. */
  readonly listing?: StoreListing
}

export interface StoreListing {
  /** Part of the address before the first wildcard: keys start with it. */
  readonly prefix: string
  /** One page of keys; `cursor` is null for the first. */
  page(cursor: string | null): Promise<RemoteRequest>
  read(text: string): ListedPage
  /** Address of a key of this store. */
  address(key: string): string
}

export interface ListedPage {
  readonly keys: readonly string[]
  readonly cursor: string | null
}

/** What a store takes to open an address; `ask` is for tokens that have to be fetched first. */
export interface StoreAccess {
  readonly environment: Environment
  readonly now: () => Date
  readonly ask: (request: RemoteRequest) => Promise<string>
}

export interface StoreKind {
  readonly schemes: readonly string[]
  /** @throws ModelGateError usage, for an address that the store cannot have */
  open(url: URL, shown: string, access: StoreAccess): RemoteStore
}

/** The key as the store has it. @throws ModelGateError usage for a query or a broken escape */
export function keyOf(url: URL): string {
  try {
    if (url.search === '') return decodeURIComponent(url.pathname.replace(/^\//, ''))
  } catch {
    // A % that is no escape: told below.
  }
  const shown = shownAddress(url.href)
  throw new ModelGateError('usage', `${shown}: a ? or a % that is no escape in the key`, {
    subject: shown,
    remedy: 'Write ? as %3F, % as %25 and # as %23 in the name of a file.',
  })
}

/** For a path: every segment by itself, also `+` and quotes (RFC 3986). */
export function encodeKey(key: string): string {
  return key
    .split('/')
    .map((part) =>
      encodeURIComponent(part).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`),
    )
    .join('/')
}

export function beforeWildcard(key: string): string {
  return key.replace(/\*.*$/s, '')
}
