import { describe, expect, it } from '@jest/globals'
import { silentLogger } from '../../../../src/core/log.js'
import { parseRemoteAddress, shownAddress } from '../../../../src/core/remote-address.js'
import { remoteFiles, systemClock } from '../../../../src/hosts/index.js'
import { guardedLookup, reachOf } from '../../../../src/hosts/node/remote/reach.js'
import { fileServer, sendBytes } from '../../../support/file-server.js'
import { temporaryFolder } from '../../../support/surroundings.js'

const cacheFolder = temporaryFolder()

const open = (publicOnly = false) =>
  remoteFiles({
    cacheFolder,
    sharedCache: null,
    environment: {},
    publicOnly,
    clock: { ...systemClock, sleep: () => Promise.resolve() },
    log: silentLogger,
    retries: 0,
    silenceMs: 2000,
  })

describe('the reach of an address', () => {
  it.each([
    ['8.8.8.8', 'public'],
    ['2606:4700::1111', 'public'],
    ['127.0.0.1', 'loopback'],
    ['127.255.255.254', 'loopback'],
    ['::1', 'loopback'],
    ['10.1.2.3', 'private'],
    ['172.31.255.255', 'private'],
    ['172.32.0.0', 'public'],
    ['192.168.1.1', 'private'],
    ['100.64.0.1', 'private'],
    ['fd12:3456::1', 'private'],
    ['169.254.169.254', 'never'],
    ['fe80::1', 'never'],
    ['fd00:ec2::254', 'never'],
    ['0.0.0.0', 'never'],
    ['::', 'never'],
    ['224.0.0.1', 'never'],
    ['255.255.255.255', 'never'],
    ['::ffff:169.254.169.254', 'never'],
    ['::ffff:7f00:1', 'loopback'],
    ['64:ff9b::a00:1', 'private'],
    ['2002:a9fe:a9fe::', 'never'],
  ])('%s is %s', (ip, reach) => {
    expect(reachOf(ip)).toBe(reach)
  })

  it('of a name is that of all addresses it has', async () => {
    const look = (allowed: Parameters<typeof guardedLookup>[0]) =>
      new Promise((resolve, reject) => {
        guardedLookup(allowed)('localhost', { all: true }, (error, found) => {
          if (error === null) resolve(found)
          else reject(error)
        })
      })
    await expect(look(['public'])).rejects.toMatchObject({ code: 'usage' })
    await expect(look(['loopback'])).resolves.not.toHaveLength(0)
  })
})

describe('what is not fetched', () => {
  it.each([
    ['http://example.com/data.csv', /over https only/],
    ['ftp://example.com/data.csv', /ftp:\/\/ is not read/],
    ['file:///etc/passwd', /file:\/\/ is not read/],
    ['https://169.254.169.254/latest/meta-data/', /reserved address|no list/],
    ['https://169.254.169.254/latest/meta-data/iam', /reserved address/],
    ['https://[fe80::1]/data.csv', /reserved address/],
    ['https://0.0.0.0/data.csv', /reserved address/],
    ['https://2852039166/data.csv', /reserved address/],
    ['https://user:hunter2@example.com/data.csv', /user name or password/],
    ['https://example.com/data.csv#sheet', /not a sha256/],
    ['s3://UPPER_case/data.csv', /not s3:\/\/bucket\/key/],
    ['s3://bucket@evil.example/data.csv', /user name or password/],
    ['s3://bucket/data.csv?versionId=1', /a \? or a %/],
    ['az://container/data.csv', /account is not known/],
    ['az://evil.example/container/data.csv', /account is not known/],
  ])('%s', async (address, why) => {
    const failure = open().fetch(address)
    await expect(failure).rejects.toMatchObject({ code: 'usage', message: expect.stringMatching(why) })
    await expect(failure).rejects.not.toMatchObject({ message: expect.stringContaining('hunter2') })
  })

  it('this machine, for the proposal of a stranger', async () => {
    const server = await fileServer((request, response) => {
      sendBytes(request, response, Buffer.from('a\n1\n'))
    })
    await expect(open(true).fetch(`${server.origin}/data.csv`)).rejects.toMatchObject({ code: 'usage' })
    expect(server.requests).toHaveLength(0)
  })

  it.each([
    'http://169.254.169.254/latest',
    'https://10.0.0.1/data.csv',
    'http://example.com/data.csv',
    'file:///etc/passwd',
  ])('where a server of this machine sends it: %s', async (location) => {
    const server = await fileServer((_, response) => {
      response.writeHead(302, { location }).end()
    })
    await expect(open().fetch(`${server.origin}/data.csv`)).rejects.toMatchObject({ code: 'usage' })
  })

  it('a redirect without end', async () => {
    const server = await fileServer((request, response) => {
      response.writeHead(302, { location: `${request.url!}x` }).end()
    })
    await expect(open().fetch(`${server.origin}/data.csv`)).rejects.toMatchObject({ code: 'unreachable' })
    expect(server.requests).toHaveLength(6)
  })
})

describe('an address for people', () => {
  it('has no secret in it', () => {
    expect(shownAddress('https://user:pw@host/a.csv?sig=abc#sha256=00')).toBe('https://host/a.csv?...')
    expect(shownAddress('s3://bucket/a b.csv')).toBe('s3://bucket/a b.csv')
    expect(shownAddress('https://host/\u001b[31m')).not.toContain('\u001b')
  })

  it('carries its pin, in either case', () => {
    expect(parseRemoteAddress(`s3://b/k#sha256=${'AB'.repeat(32)}`).sha256).toBe('ab'.repeat(32))
    expect(parseRemoteAddress('s3://b/k').sha256).toBeNull()
  })
})
