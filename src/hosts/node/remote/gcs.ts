import { createSign } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { ModelGateError, messageOf } from '../../../core/errors.js'
import { beforeWildcard, encodeKey, keyOf, type StoreAccess, type StoreKind } from './store.js'

const BUCKET = /^[a-z0-9][a-z0-9._-]{1,220}[a-z0-9]$/
const READ_ONLY = 'https://www.googleapis.com/auth/devstorage.read_only'

const listing = z.object({
  items: z.array(z.object({ name: z.string() })).default([]),
  nextPageToken: z.string().optional(),
})
const serviceAccount = z.object({
  type: z.literal('service_account'),
  client_email: z.string(),
  private_key: z.string(),
})
const tokenAnswer = z.object({ access_token: z.string() })

/**
 * Google Cloud Storage. An access token (GOOGLE_OAUTH_ACCESS_TOKEN, CLOUDSDK_AUTH_ACCESS_TOKEN: google-github-actions/auth
 * makes one with `token_format: access_token`), or the key of a service account (GOOGLE_APPLICATION_CREDENTIALS); with
 * neither, public files only.
 */
export const gcs: StoreKind = {
  schemes: ['gs', 'gcs'],
  open(url, shown, access) {
    const bucket = url.host
    const key = keyOf(url)
    if (!BUCKET.test(bucket) || key === '') {
      throw new ModelGateError('usage', `${shown}: not gs://bucket/key`, {
        subject: shown,
        remedy: 'Name the bucket and the file.',
      })
    }
    const emulator = access.environment['STORAGE_EMULATOR_HOST']
    const origin =
      emulator === undefined || emulator === '' ? 'https://storage.googleapis.com' : emulator.replace(/\/+$/, '')
    let bearer: Promise<Record<string, string>> | undefined
    const authorised = async (target: URL, headers: Readonly<Record<string, string>>) => ({
      url: target,
      headers: { ...headers, ...(await (bearer ??= authorization(access))) },
    })
    return {
      request: (headers) => authorised(new URL(`${origin}/${bucket}/${encodeKey(key)}`), headers),
      listing: {
        prefix: beforeWildcard(key),
        page(cursor) {
          const target = new URL(`${origin}/storage/v1/b/${bucket}/o`)
          target.searchParams.set('prefix', beforeWildcard(key))
          target.searchParams.set('fields', 'items(name),nextPageToken')
          if (cursor !== null) target.searchParams.set('pageToken', cursor)
          return authorised(target, {})
        },
        read(text) {
          const { items, nextPageToken } = listing.parse(JSON.parse(text))
          return { keys: items.map(({ name }) => name), cursor: nextPageToken ?? null }
        },
        address: (one) => `gs://${bucket}/${encodeKey(one)}`,
      },
    }
  },
}

async function authorization({ environment, now, ask }: StoreAccess): Promise<Record<string, string>> {
  const given = environment['GOOGLE_OAUTH_ACCESS_TOKEN'] ?? environment['CLOUDSDK_AUTH_ACCESS_TOKEN'] ?? ''
  if (given !== '') return { authorization: `Bearer ${given}` }
  const path = environment['GOOGLE_APPLICATION_CREDENTIALS'] ?? ''
  if (path === '') return {}
  const { client_email, private_key } = await readAccount(path)
  const seconds = Math.floor(now().getTime() / 1000)
  const tokenUrl = 'https://oauth2.googleapis.com/token'
  // https://developers.google.com/identity/protocols/oauth2/service-account#httprest
  const claims = { iss: client_email, scope: READ_ONLY, aud: tokenUrl, iat: seconds, exp: seconds + 3600 }
  const unsigned = [{ alg: 'RS256', typ: 'JWT' }, claims].map(base64url).join('.')
  const assertion = `${unsigned}.${createSign('RSA-SHA256').update(unsigned).sign(private_key, 'base64url')}`
  const text = await ask({
    url: new URL(tokenUrl),
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion }).toString(),
  })
  return { authorization: `Bearer ${tokenAnswer.parse(JSON.parse(text)).access_token}` }
}

async function readAccount(path: string): Promise<z.infer<typeof serviceAccount>> {
  try {
    return serviceAccount.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch (cause) {
    const reason = cause instanceof z.ZodError ? 'it is not the key of a service account' : messageOf(cause)
    throw new ModelGateError('usage', `GOOGLE_APPLICATION_CREDENTIALS cannot be used: ${reason}`, {
      subject: 'GOOGLE_APPLICATION_CREDENTIALS',
      remedy:
        'Give the JSON key of a service account, or with workload identity federation an access token in GOOGLE_OAUTH_ACCESS_TOKEN (google-github-actions/auth with token_format: access_token).',
    })
  }
}

function base64url(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}
