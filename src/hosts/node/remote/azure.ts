import { createHmac } from 'node:crypto'
import { ModelGateError } from '../../../core/errors.js'
import { texts } from './listed-xml.js'
import type { Environment } from './environment.js'
import { beforeWildcard, encodeKey, keyOf, type StoreKind } from './store.js'

const VERSION = '2021-12-02'
const ACCOUNT = /^[a-z0-9]{3,24}$/
const CONTAINER = /^(\$root|\$web|[a-z0-9](?:[a-z0-9-]{1,61})[a-z0-9])$/

interface Account {
  readonly name: string
  /** Base64; null: none. */
  readonly key: string | null
  readonly sas: string | null
  /** Without a slash at its end. */
  readonly endpoint: string
}

/**
 * Azure Blob Storage: `az://container/blob` (AZURE_STORAGE_ACCOUNT) or `az://account.blob.core.windows.net/container/blob`.
 * A SAS token (AZURE_STORAGE_SAS_TOKEN), the account's key (AZURE_STORAGE_KEY) or AZURE_STORAGE_CONNECTION_STRING; with
 * none of them, public blobs only.
 */
export const azure: StoreKind = {
  schemes: ['az', 'azure'],
  open(url, shown, { environment, now }) {
    const full = url.host.includes('.')
    const path = keyOf(url)
    const container = full ? path.split('/')[0]! : url.host
    const blob = full ? path.slice(container.length + 1) : path
    if (!CONTAINER.test(container) || blob === '') {
      throw new ModelGateError('usage', `${shown}: not az://container/blob`, {
        subject: shown,
        remedy: 'Write az://container/blob, or az://account.blob.core.windows.net/container/blob.',
      })
    }
    const account = accountOf(environment, full ? url.host : null, shown)
    const base = full ? `az://${url.host}/${container}` : `az://${container}`
    const authorised = (target: URL, headers: Readonly<Record<string, string>>) =>
      Promise.resolve(authorise(target, headers, account, now()))
    return {
      request: (headers) => authorised(new URL(`${account.endpoint}/${container}/${encodeKey(blob)}`), headers),
      listing: {
        prefix: beforeWildcard(blob),
        page(cursor) {
          const target = new URL(`${account.endpoint}/${container}`)
          target.searchParams.set('restype', 'container')
          target.searchParams.set('comp', 'list')
          target.searchParams.set('prefix', beforeWildcard(blob))
          if (cursor !== null) target.searchParams.set('marker', cursor)
          return authorised(target, {})
        },
        read(text) {
          const found = texts(text, ['Blob/Name', 'NextMarker'])
          return { keys: found['Blob/Name']!, cursor: found['NextMarker']![0] ?? null }
        },
        address: (one) => `${base}/${encodeKey(one)}`,
      },
    }
  },
}

function accountOf(environment: Environment, host: string | null, shown: string): Account {
  const parts = new Map(
    (environment['AZURE_STORAGE_CONNECTION_STRING'] ?? '').split(';').map((part): [string, string] => {
      const at = part.indexOf('=')
      return [part.slice(0, at), part.slice(at + 1)]
    }),
  )
  const configured = environment['AZURE_STORAGE_ACCOUNT'] ?? parts.get('AccountName') ?? ''
  const name = host?.split('.')[0] ?? configured
  if (!ACCOUNT.test(name) || (host !== null && !host.endsWith('.blob.core.windows.net'))) {
    throw new ModelGateError('usage', `${shown}: the storage account is not known`, {
      subject: shown,
      remedy: 'Set AZURE_STORAGE_ACCOUNT, or write az://account.blob.core.windows.net/container/blob.',
    })
  }
  const endpoint = host === null ? parts.get('BlobEndpoint') : undefined
  // What is for the account of the environment is not sent to another one that an address names.
  const own = configured === '' || configured === name
  const key = environment['AZURE_STORAGE_KEY'] ?? parts.get('AccountKey')
  const sas = environment['AZURE_STORAGE_SAS_TOKEN'] ?? parts.get('SharedAccessSignature')
  return {
    name,
    key: own && key !== undefined && key !== '' ? key : null,
    sas: own && sas !== undefined && sas !== '' ? sas.replace(/^\?/, '') : null,
    endpoint: endpoint?.replace(/\/+$/, '') ?? `https://${name}.blob.core.windows.net`,
  }
}

function authorise(
  target: URL,
  given: Readonly<Record<string, string>>,
  account: Account,
  now: Date,
): { readonly url: URL; readonly headers: Readonly<Record<string, string>> } {
  const headers = { ...given, 'x-ms-version': VERSION }
  if (account.sas !== null) {
    const url = new URL(target)
    for (const [name, value] of new URLSearchParams(account.sas)) url.searchParams.set(name, value)
    return { url, headers }
  }
  if (account.key === null) return { url: target, headers }
  const dated = { ...headers, 'x-ms-date': now.toUTCString() }
  const signature = createHmac('sha256', Buffer.from(account.key, 'base64'))
    .update(stringToSign(target, dated, account.name))
    .digest('base64')
  return { url: target, headers: { ...dated, authorization: `SharedKey ${account.name}:${signature}` } }
}

/** https://learn.microsoft.com/rest/api/storageservices/authorize-with-shared-key#blob-queue-and-file-services-shared-key-authorization */
export function stringToSign(target: URL, headers: Readonly<Record<string, string>>, account: string): string {
  const value = (name: string): string => headers[name] ?? ''
  // GET; Content-Encoding, -Language, -Length, -MD5, -Type, Date; If-Modified-Since, If-Match, If-None-Match, If-Unmodified-Since; Range
  const standard = ['GET', '', '', '', '', '', '', '', value('if-match'), value('if-none-match'), '', value('range')]
  const own = Object.keys(headers)
    .filter((name) => name.startsWith('x-ms-'))
    .toSorted()
    .map((name) => `${name}:${value(name)}`)
  const query = [...target.searchParams.keys()]
    .toSorted()
    .map((name) => `${name.toLowerCase()}:${target.searchParams.getAll(name).toSorted().join(',')}`)
  return [...standard, ...own, `/${account}${target.pathname}`, ...query].join('\n')
}
