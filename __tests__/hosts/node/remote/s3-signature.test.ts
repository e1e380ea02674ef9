import { describe, expect, it } from '@jest/globals'
import { signS3 } from '../../../../src/hosts/node/remote/s3.js'

/**
 * The examples of "Signature Calculations for the Authorization Header" in the reference of the Amazon S3 API:
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
 */
const CREDENTIALS = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
}
const MOMENT = new Date('2013-05-24T00:00:00Z')

const PUBLISHED = [
  {
    what: 'GET Object with a range',
    url: 'https://examplebucket.s3.amazonaws.com/test.txt',
    headers: { range: 'bytes=0-9' },
    signed: 'host;range;x-amz-content-sha256;x-amz-date',
    signature: 'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
  },
  {
    what: 'GET Bucket Lifecycle',
    url: 'https://examplebucket.s3.amazonaws.com/?lifecycle',
    headers: {},
    signed: 'host;x-amz-content-sha256;x-amz-date',
    signature: 'fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543',
  },
  {
    what: 'GET Bucket (List Objects)',
    url: 'https://examplebucket.s3.amazonaws.com/?max-keys=2&prefix=J',
    headers: {},
    signed: 'host;x-amz-content-sha256;x-amz-date',
    signature: '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7',
  },
]

describe('requests to S3', () => {
  it.each(PUBLISHED)('are signed as AWS published: $what', async ({ url, headers, signed, signature }) => {
    const request = await signS3({ url: new URL(url), headers }, CREDENTIALS, 'us-east-1', MOMENT)
    expect(request.headers['authorization']).toBe(
      `AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request, SignedHeaders=${signed}, Signature=${signature}`,
    )
  })

  it('carry the token of a session, and sign it', async () => {
    const url = new URL('https://examplebucket.s3.amazonaws.com/test.txt')
    const request = await signS3({ url, headers: {} }, { ...CREDENTIALS, sessionToken: 'session' }, 'us-east-1', MOMENT)
    expect(request.headers['x-amz-security-token']).toBe('session')
    expect(request.headers['authorization']).toContain('x-amz-date;x-amz-security-token')
  })
})
