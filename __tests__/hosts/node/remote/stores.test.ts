import { createHash, createVerify, generateKeyPairSync } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { silentLogger } from '../../../../src/core/log.js'
import { remoteFiles, systemClock } from '../../../../src/hosts/index.js'
import { stringToSign } from '../../../../src/hosts/node/remote/azure.js'
import { gcs } from '../../../../src/hosts/node/remote/gcs.js'
import { s3 } from '../../../../src/hosts/node/remote/s3.js'
import { fileServer, sendBytes } from '../../../support/file-server.js'
import { temporaryFolder } from '../../../support/surroundings.js'

const folder = temporaryFolder()
let caches = 0
const KEYS = { AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret of the key' }

function open(environment: Record<string, string>) {
  return remoteFiles({
    cacheFolder: join(folder, `cache-${caches++}`),
    sharedCache: null,
    environment,
    publicOnly: false,
    clock: { ...systemClock, sleep: () => Promise.resolve() },
    log: silentLogger,
    retries: 1,
  })
}

const FILES: Readonly<Record<string, string>> = {
  'data/b 1+2.csv': 'x\n2\n',
  'data/a.csv': 'x\n1\n',
  'data/_SUCCESS': '',
  'data/.hidden.csv': 'x\n9\n',
  'data/old/c.csv': 'x\n3\n',
}

/** Two pages of a list as S3 writes it; the second needs the token of the first. */
function s3List(request: IncomingMessage, response: ServerResponse): void {
  const { searchParams } = new URL(request.url!, 'http://host')
  const keys = Object.keys(FILES).filter((key) => key.startsWith(searchParams.get('prefix')!))
  const second = searchParams.get('continuation-token') === 'next & page'
  const page = second ? keys.slice(2) : keys.slice(0, 2)
  const contents = page.map(
    (key) => `<Contents><Key>${encodeURIComponent(key).replaceAll('%20', '+')}</Key></Contents>`,
  )
  const more = second ? '' : '<NextContinuationToken>next &amp; page</NextContinuationToken>'
  response.end(
    `<?xml version="1.0"?><ListBucketResult><Prefix>data/</Prefix>${contents.join('')}${more}</ListBucketResult>`,
  )
}

describe('S3', () => {
  it('lists a folder in pages and fetches its visible files in order, signed', async () => {
    const server = await fileServer((request, response) => {
      const { pathname } = new URL(request.url!, 'http://host')
      if (pathname === '/my.bucket/') s3List(request, response)
      else {
        const key = decodeURIComponent(pathname.replace('/my.bucket/', ''))
        sendBytes(request, response, Buffer.from(FILES[key]!), `"${key}"`)
      }
    })
    const files = await open({ ...KEYS, AWS_ENDPOINT_URL_S3: server.origin }).fetch('s3://my.bucket/data/')
    expect(files.map(({ name }) => name)).toEqual(['s3://my.bucket/data/a.csv', 's3://my.bucket/data/b%201%2B2.csv'])
    expect(files.map(({ path }) => readFileSync(path, 'utf8'))).toEqual(['x\n1\n', 'x\n2\n'])
    for (const { headers } of server.requests) {
      expect(headers.authorization).toMatch(
        /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/\d{8}\/us-east-1\/s3\/aws4_request/,
      )
      expect(JSON.stringify(headers)).not.toContain('secret of the key')
    }
  })

  it('takes patterns within a name and across folders, and a pin of all files together', async () => {
    const server = await fileServer((request, response) => {
      const { pathname } = new URL(request.url!, 'http://host')
      if (pathname === '/bucket/') s3List(request, response)
      else
        sendBytes(
          request,
          response,
          Buffer.from(FILES[decodeURIComponent(pathname.replace('/bucket/', ''))]!),
          null as never,
        )
    })
    const store = open({ AWS_ENDPOINT_URL: server.origin })
    const names = async (address: string) => (await store.fetch(address)).map(({ name }) => name.split('/').at(-1))
    expect(await names('s3://bucket/data/*.csv')).toEqual(['a.csv', 'b%201%2B2.csv'])
    expect(await names('s3://bucket/data/**/c.csv')).toEqual(['c.csv'])
    expect(await names('s3://bucket/**.csv')).toEqual(['a.csv', 'b%201%2B2.csv', 'c.csv'])
    await expect(store.fetch('s3://bucket/data/*.parquet')).rejects.toMatchObject({ code: 'not-found' })
    const line = (text: string, name: string) => `${createHash('sha256').update(text).digest('hex')}  ${name}\n`
    const digest = createHash('sha256')
      .update(line('x\n1\n', 'a.csv') + line('x\n2\n', 'b%201%2B2.csv'))
      .digest('hex')
    expect(await names(`s3://bucket/data/#sha256=${digest}`)).toHaveLength(2)
    await expect(store.fetch(`s3://bucket/data/#sha256=${'0'.repeat(64)}`)).rejects.toMatchObject({ code: 'corrupt' })
    expect(server.requests[0]!.headers.authorization).toBeUndefined()
  })

  it('is asked in the region that it names, once', async () => {
    const server = await fileServer((request, response) => {
      if (request.headers.authorization!.includes('/eu-central-1/')) sendBytes(request, response, Buffer.from('x\n1\n'))
      else response.writeHead(400, { 'x-amz-bucket-region': 'eu-central-1' }).end()
    })
    await open({ ...KEYS, AWS_ENDPOINT_URL: server.origin }).fetch('s3://bucket/a.csv')
    expect(server.requests).toHaveLength(2)
    const stubborn = await fileServer((_, response) => {
      response.writeHead(400, { 'x-amz-bucket-region': 'eu-west-1' }).end()
    })
    const failure = open({ ...KEYS, AWS_ENDPOINT_URL: stubborn.origin }).fetch('s3://bucket/a.csv')
    await expect(failure).rejects.toMatchObject({ code: 'unreachable' })
    expect(stubborn.requests).toHaveLength(2)
  })

  it.each([
    ['s3://bucket/a/b.csv', {}, 'https://bucket.s3.us-east-1.amazonaws.com/a/b.csv'],
    ['s3://bucket/a.csv', { AWS_REGION: 'eu-north-1' }, 'https://bucket.s3.eu-north-1.amazonaws.com/a.csv'],
    ['s3://bucket/a.csv', { AWS_DEFAULT_REGION: 'cn-north-1' }, 'https://bucket.s3.cn-north-1.amazonaws.com.cn/a.csv'],
    ['s3://my.bucket/a.csv', {}, 'https://s3.us-east-1.amazonaws.com/my.bucket/a.csv'],
    ["s3://bucket/a'b(c).csv", {}, 'https://bucket.s3.us-east-1.amazonaws.com/a%27b%28c%29.csv'],
  ])('%s with %o is at %s', async (address, environment, expected) => {
    const url = new URL(address)
    const store = s3.open(url, address, { environment, now: () => new Date(), ask: () => Promise.resolve('') })
    expect((await store.request({})).url.href).toBe(expected)
  })
})

describe('Google Cloud Storage', () => {
  it('is asked with the token of the environment, for lists and files', async () => {
    const server = await fileServer((request, response) => {
      const { pathname, searchParams } = new URL(request.url!, 'http://host')
      if (pathname === '/storage/v1/b/bucket/o') {
        const second = searchParams.get('pageToken') === '2'
        const items = second ? [{ name: 'data/b.csv' }] : [{ name: 'data/a.csv' }]
        response.end(JSON.stringify({ items, ...(second ? {} : { nextPageToken: '2' }) }))
      } else sendBytes(request, response, Buffer.from(`x\n${pathname.length}\n`), `"${pathname}"`)
    })
    const environment = { STORAGE_EMULATOR_HOST: server.origin, GOOGLE_OAUTH_ACCESS_TOKEN: 'token' }
    const files = await open(environment).fetch('gs://bucket/data/*.csv')
    expect(files.map(({ name }) => name)).toEqual(['gs://bucket/data/a.csv', 'gs://bucket/data/b.csv'])
    expect(new Set(server.requests.map(({ headers }) => headers.authorization))).toEqual(new Set(['Bearer token']))
  })

  it('exchanges the key of a service account for a token that may only read', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const path = join(folder, 'account.json')
    const key = privateKey.export({ type: 'pkcs8', format: 'pem' })
    writeFileSync(path, JSON.stringify({ type: 'service_account', client_email: 'a@b.example', private_key: key }))
    const asked: string[] = []
    const store = gcs.open(new URL('gs://bucket/a.csv'), 'gs://bucket/a.csv', {
      environment: { GOOGLE_APPLICATION_CREDENTIALS: path },
      now: () => new Date('2026-01-01T00:00:00Z'),
      ask: ({ url, body }) => {
        asked.push(`${url.href} ${body!}`)
        return Promise.resolve('{"access_token":"made"}')
      },
    })
    const request = await store.request({ range: 'bytes=5-' })
    expect(request.url.href).toBe('https://storage.googleapis.com/bucket/a.csv')
    expect(request.headers).toEqual({ range: 'bytes=5-', authorization: 'Bearer made' })
    await store.request({})
    expect(asked).toHaveLength(1)
    const [to, form] = asked[0]!.split(' ')
    expect(to).toBe('https://oauth2.googleapis.com/token')
    const [header, claims, signature] = new URLSearchParams(form).get('assertion')!.split('.')
    const verify = createVerify('RSA-SHA256').update(`${header!}.${claims!}`)
    expect(verify.verify(publicKey, signature!, 'base64url')).toBe(true)
    expect(JSON.parse(Buffer.from(claims!, 'base64url').toString())).toMatchObject({
      iss: 'a@b.example',
      scope: 'https://www.googleapis.com/auth/devstorage.read_only',
      exp: 1767229200,
    })
  })

  it('refuses credentials of another kind by name, and shows nothing of them', async () => {
    const path = join(folder, 'federated.json')
    writeFileSync(path, JSON.stringify({ type: 'external_account', secret: 'hunter2' }))
    const failure = open({ GOOGLE_APPLICATION_CREDENTIALS: path }).fetch('gs://bucket/a.csv')
    await expect(failure).rejects.toMatchObject({ code: 'usage', remedy: expect.stringContaining('token_format') })
    await expect(failure).rejects.not.toMatchObject({ message: expect.stringContaining('hunter2') })
  })
})

describe('Azure Blob Storage', () => {
  it('is asked with the SAS token of the environment, for lists and files', async () => {
    const server = await fileServer((request, response) => {
      const { pathname, searchParams } = new URL(request.url!, 'http://host')
      const second = searchParams.get('marker') === 'm'
      if (searchParams.get('comp') === 'list') {
        const blob = `<Blob><Name>data/${second ? 'b' : 'a'}.csv</Name></Blob>`
        response.end(
          `<EnumerationResults><Blobs>${blob}</Blobs><NextMarker>${second ? '' : 'm'}</NextMarker></EnumerationResults>`,
        )
      } else sendBytes(request, response, Buffer.from(`x\n${pathname.length}\n`), `"${pathname}"`)
    })
    const connection = `AccountName=devaccount;BlobEndpoint=${server.origin}/devaccount;SharedAccessSignature=sv=1&sig=a%2Bb`
    const files = await open({ AZURE_STORAGE_CONNECTION_STRING: connection }).fetch('az://container/data/')
    expect(files.map(({ name }) => name)).toEqual(['az://container/data/a.csv', 'az://container/data/b.csv'])
    expect(JSON.stringify(files)).not.toContain('sig')
    for (const { url } of server.requests) expect(url).toContain('sig=a%2Bb')
  })

  it('signs what Microsoft says that is signed', () => {
    // https://learn.microsoft.com/rest/api/storageservices/authorize-with-shared-key (list of a container)
    const url = new URL('https://myaccount.blob.core.windows.net/mycontainer?restype=container&comp=metadata')
    const headers = { 'x-ms-date': 'Fri, 26 Jun 2015 23:39:12 GMT', 'x-ms-version': '2015-02-21' }
    expect(stringToSign(url, headers, 'myaccount')).toBe(
      'GET\n\n\n\n\n\n\n\n\n\n\n\nx-ms-date:Fri, 26 Jun 2015 23:39:12 GMT\nx-ms-version:2015-02-21\n/myaccount/mycontainer\ncomp:metadata\nrestype:container',
    )
  })

  it('gets nothing of the environment when the address names another account', async () => {
    const requests: string[] = []
    const { azure } = await import('../../../../src/hosts/node/remote/azure.js')
    const address = 'az://other.blob.core.windows.net/container/a.csv'
    const store = azure.open(new URL(address), address, {
      environment: { AZURE_STORAGE_ACCOUNT: 'mine', AZURE_STORAGE_KEY: 'a2V5', AZURE_STORAGE_SAS_TOKEN: 'sig=1' },
      now: () => new Date(),
      ask: () => Promise.resolve(''),
    })
    const { url, headers } = await store.request({})
    requests.push(url.href, JSON.stringify(headers))
    expect(requests).toEqual(['https://other.blob.core.windows.net/container/a.csv', '{"x-ms-version":"2021-12-02"}'])
  })
})
