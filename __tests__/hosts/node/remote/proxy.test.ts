import { createServer, type AddressInfo, type Socket } from 'node:net'
import { afterAll, describe, expect, it } from '@jest/globals'
import { silentLogger } from '../../../../src/core/log.js'
import { remoteFiles, systemClock } from '../../../../src/hosts/index.js'
import { proxyFor } from '../../../../src/hosts/node/remote/proxy.js'
import { fileServer, sendBytes } from '../../../support/file-server.js'
import { temporaryFolder } from '../../../support/surroundings.js'

const cacheFolder = temporaryFolder()
const closing: (() => void)[] = []
afterAll(() => {
  for (const close of closing) close()
})

/** A proxy that hears what is asked, answers `status`, and then is no TLS server. */
async function listeningProxy(status: string): Promise<{ readonly port: number; readonly heard: string[] }> {
  const heard: string[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.once('data', (bytes) => {
      heard.push(bytes.toString('latin1'))
      socket.write(`HTTP/1.1 ${status}\r\n\r\n`)
      socket.once('data', () => socket.end('no TLS here'))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return { port: (server.address() as AddressInfo).port, heard }
}

const open = (environment: Record<string, string>) =>
  remoteFiles({
    cacheFolder,
    sharedCache: null,
    environment,
    publicOnly: false,
    clock: { ...systemClock, sleep: () => Promise.resolve() },
    log: silentLogger,
    retries: 0,
    silenceMs: 2000,
  })

describe('the proxy of the environment', () => {
  it.each([
    ['https://data.example.com/a', { HTTPS_PROXY: 'http://proxy:3128' }, 'http://proxy:3128/'],
    ['https://data.example.com/a', { https_proxy: 'proxy:3128', HTTPS_PROXY: 'http://other' }, 'http://proxy:3128/'],
    ['https://data.example.com/a', { ALL_PROXY: 'http://proxy' }, 'http://proxy/'],
    ['https://data.example.com/a', {}, null],
    ['http://localhost/a', { HTTPS_PROXY: 'http://proxy' }, null],
    ['https://127.0.0.1/a', { HTTPS_PROXY: 'http://proxy' }, null],
    ['https://data.example.com/a', { HTTPS_PROXY: 'http://proxy', NO_PROXY: 'a.org, example.com' }, null],
    ['https://data.example.com/a', { HTTPS_PROXY: 'http://proxy', no_proxy: '.example.com:443' }, null],
    ['https://data.example.com/a', { HTTPS_PROXY: 'http://proxy', NO_PROXY: '*' }, null],
    ['https://badexample.com/a', { HTTPS_PROXY: 'http://proxy', NO_PROXY: 'example.com,' }, 'http://proxy/'],
  ])('for %s with %j is %s', (url, environment, expected) => {
    expect(proxyFor(new URL(url), environment)?.href ?? null).toBe(expected)
  })

  it('that is no HTTP proxy is named', () => {
    const read = () => proxyFor(new URL('https://host/a'), { HTTPS_PROXY: 'socks5://proxy' })
    expect(read).toThrow('HTTPS_PROXY is not the address of an HTTP proxy')
  })

  it('is asked for a tunnel to the host, with its own credentials and none of the store', async () => {
    const { port, heard } = await listeningProxy('200 OK')
    const environment = {
      HTTPS_PROXY: `http://me:p%40ss@127.0.0.1:${port}`,
      AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'secret',
    }
    await expect(open(environment).fetch('s3://bucket/a.csv')).rejects.toMatchObject({ code: 'unreachable' })
    expect(heard).toHaveLength(1)
    expect(heard[0]).toMatch(/^CONNECT bucket\.s3\.us-east-1\.amazonaws\.com:443 HTTP\/1\.1\r\n/)
    expect(heard[0]).toContain(`Basic ${Buffer.from('me:p@ss').toString('base64')}`)
    expect(heard[0]).not.toContain('AWS4')
  })

  it('that refuses is told with its status, without its credentials', async () => {
    const { port } = await listeningProxy('407 Proxy Authentication Required')
    const failure = open({ HTTPS_PROXY: `http://me:hunter2@127.0.0.1:${port}` }).fetch('https://data.example.com/a.csv')
    await expect(failure).rejects.toMatchObject({ message: expect.stringContaining(`127.0.0.1:${port} answered 407`) })
    await expect(failure).rejects.not.toMatchObject({ message: expect.stringContaining('hunter2') })
  })

  it('does not open private networks by number', async () => {
    const { port, heard } = await listeningProxy('200 OK')
    const failure = open({ HTTPS_PROXY: `http://127.0.0.1:${port}` }).fetch('https://169.254.169.254/latest')
    await expect(failure).rejects.toMatchObject({ code: 'usage' })
    expect(heard).toEqual([])
  })

  it('is not asked for this machine', async () => {
    const server = await fileServer((request, response) => {
      sendBytes(request, response, Buffer.from('a\n1\n'))
    })
    const files = await open({ HTTPS_PROXY: 'http://127.0.0.1:9' }).fetch(`${server.origin}/a.csv`)
    expect(files).toHaveLength(1)
  })
})
