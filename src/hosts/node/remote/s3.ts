import { AwsV4Signer } from 'aws4fetch'
import { ModelGateError } from '../../../core/errors.js'
import { texts } from './listed-xml.js'
import { beforeWildcard, encodeKey, keyOf, type StoreKind } from './store.js'
import type { RemoteRequest } from './exchange.js'

/** sha256 of no body. */
const EMPTY_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
const BUCKET = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/
const REGION = /^[a-z0-9-]{2,40}$/

export interface AwsCredentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
}

/**
 * Amazon S3 and what speaks its language (AWS_ENDPOINT_URL_S3). Credentials and region come from the variables that
 * every AWS tool and aws-actions/configure-aws-credentials use; without a key the request is not signed (public buckets).
 */
export const s3: StoreKind = {
  schemes: ['s3'],
  open(url, shown, { environment, now }) {
    const bucket = url.host
    const key = keyOf(url)
    if (!BUCKET.test(bucket) || key === '') {
      throw new ModelGateError('usage', `${shown}: not s3://bucket/key`, {
        subject: shown,
        remedy: 'Name the bucket (lower-case letters, digits, dots and dashes) and the key of the file.',
      })
    }
    const endpoint = environment['AWS_ENDPOINT_URL_S3'] ?? environment['AWS_ENDPOINT_URL']
    let region = environment['AWS_REGION'] ?? environment['AWS_DEFAULT_REGION'] ?? 'us-east-1'
    const credentials = credentialsOf(environment)
    const at = (path: string): URL => bucketUrl(bucket, path, region, endpoint)
    const signed = (target: URL, headers: Readonly<Record<string, string>>): Promise<RemoteRequest> =>
      credentials === null
        ? Promise.resolve({ url: target, headers })
        : signS3({ url: target, headers }, credentials, region, now())
    return {
      request: (headers) => signed(at(encodeKey(key)), headers),
      heed({ status, headers }) {
        const named = headers['x-amz-bucket-region']
        if (![301, 307, 400, 403].includes(status) || typeof named !== 'string') return false
        if (named === region || !REGION.test(named)) return false
        region = named
        return true
      },
      listing: {
        prefix: beforeWildcard(key),
        page(cursor) {
          const target = at('')
          target.searchParams.set('list-type', '2')
          target.searchParams.set('encoding-type', 'url')
          target.searchParams.set('prefix', beforeWildcard(key))
          if (cursor !== null) target.searchParams.set('continuation-token', cursor)
          return signed(target, {})
        },
        read(text) {
          const found = texts(text, ['Contents/Key', 'NextContinuationToken'])
          const keys = found['Contents/Key']!.map((one) => decodeURIComponent(one.replace(/\+/g, ' ')))
          return { keys, cursor: found['NextContinuationToken']![0] ?? null }
        },
        address: (one) => `s3://${bucket}/${encodeKey(one)}`,
      },
    }
  },
}

function credentialsOf(environment: Readonly<Record<string, string | undefined>>): AwsCredentials | null {
  const accessKeyId = environment['AWS_ACCESS_KEY_ID'] ?? ''
  const secretAccessKey = environment['AWS_SECRET_ACCESS_KEY'] ?? ''
  const sessionToken = environment['AWS_SESSION_TOKEN'] ?? ''
  if (accessKeyId === '' || secretAccessKey === '') return null
  return { accessKeyId, secretAccessKey, ...(sessionToken === '' ? {} : { sessionToken }) }
}

/** Buckets with a dot do not match the certificate of *.s3.amazonaws.com: they stand in the path, as at other endpoints. */
function bucketUrl(bucket: string, path: string, region: string, endpoint: string | undefined): URL {
  if (endpoint !== undefined && endpoint !== '') return new URL(`${endpoint.replace(/\/+$/, '')}/${bucket}/${path}`)
  const domain = `s3.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`
  return new URL(bucket.includes('.') ? `https://${domain}/${bucket}/${path}` : `https://${bucket}.${domain}/${path}`)
}

/** AWS Signature Version 4 of a GET, over all headers: https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html */
export async function signS3(
  { url, headers }: Pick<RemoteRequest, 'url' | 'headers'>,
  credentials: AwsCredentials,
  region: string,
  now: Date,
): Promise<RemoteRequest> {
  const signer = new AwsV4Signer({
    ...credentials,
    method: 'GET',
    url: url.href,
    headers: { 'x-amz-content-sha256': EMPTY_SHA256, ...headers },
    service: 's3',
    region,
    datetime: now.toISOString().replace(/[:-]|\.\d{3}/g, ''),
    allHeaders: true,
  })
  const signed = await signer.sign()
  return { url: signed.url, headers: Object.fromEntries(signed.headers) }
}
