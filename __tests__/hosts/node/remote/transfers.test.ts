import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { silentLogger } from '../../../../src/core/log.js'
import type { ModelCache, RemoteFiles } from '../../../../src/core/ports.js'
import { remoteFiles, systemClock } from '../../../../src/hosts/index.js'
import { fileServer, sendBytes, sendHalf } from '../../../support/file-server.js'
import { temporaryFolder } from '../../../support/surroundings.js'

const BYTES = Buffer.from(Array.from({ length: 3000 }, (_, row) => `${row},${(row * 7919) % 1000}\n`).join(''))
const SHA256 = createHash('sha256').update(BYTES).digest('hex')
const folder = temporaryFolder()
let caches = 0

interface Opened {
  readonly files: RemoteFiles
  readonly cache: string
  readonly pauses: number[]
}

function open(options: Partial<Parameters<typeof remoteFiles>[0]> = {}): Opened {
  const cache = options.cacheFolder ?? join(folder, `cache-${caches++}`)
  const pauses: number[] = []
  const clock = {
    ...systemClock,
    sleep: (milliseconds: number) => {
      pauses.push(milliseconds)
      return Promise.resolve()
    },
  }
  const files = remoteFiles({
    cacheFolder: cache,
    sharedCache: null,
    environment: {},
    publicOnly: false,
    clock,
    log: silentLogger,
    retries: 3,
    silenceMs: 300,
    ...options,
  })
  return { files, cache, pauses }
}

async function contentOf(files: RemoteFiles, address: string): Promise<Buffer> {
  const [file] = await files.fetch(address)
  return readFileSync(file!.path)
}

describe('a file of a web server', () => {
  it('comes here whole, with its sha256, and is only asked about the second time', async () => {
    const server = await fileServer((request, response) => {
      sendBytes(request, response, BYTES)
    })
    const { files } = open()
    const [first] = await files.fetch(`${server.origin}/data.csv`)
    const [second] = await files.fetch(`${server.origin}/data.csv`)
    expect(readFileSync(first!.path)).toEqual(BYTES)
    expect(first).toMatchObject({ name: `${server.origin}/data.csv`, sha256: SHA256, size: BYTES.length })
    expect(second).toEqual(first)
    expect(server.requests.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"v1"'])
  })

  it('is fetched again when the server promises no same bytes (a weak ETag, none)', async () => {
    for (const etag of ['W/"v1"', '']) {
      const server = await fileServer((_, response) => {
        response.writeHead(200, etag === '' ? {} : { etag }).end(BYTES)
      })
      const { files } = open()
      await files.fetch(`${server.origin}/data.csv`)
      await files.fetch(`${server.origin}/data.csv`)
      expect(server.requests.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, undefined])
    }
  })

  it('is fetched again when the server has another one', async () => {
    let bytes = BYTES
    const server = await fileServer((request, response) => {
      sendBytes(request, response, bytes, `"${bytes.length}"`)
    })
    const { files } = open()
    await files.fetch(`${server.origin}/data.csv`)
    bytes = BYTES.subarray(0, 100)
    expect(await contentOf(files, `${server.origin}/data.csv`)).toEqual(bytes)
  })

  it('needs no network when its pin is in the cache', async () => {
    const server = await fileServer((request, response) => {
      sendBytes(request, response, BYTES)
    })
    const { files } = open()
    await files.fetch(`${server.origin}/data.csv#sha256=${SHA256}`)
    await files.fetch(`${server.origin}/data.csv#sha256=${SHA256}`)
    await files.fetch(`https://127.0.0.1:1/elsewhere.csv#sha256=${SHA256}`)
    expect(server.requests).toHaveLength(1)
  })

  it('with other bytes than pinned is refused by both digests and not kept', async () => {
    const server = await fileServer((request, response) => {
      sendBytes(request, response, BYTES)
    })
    const { files, cache } = open()
    const pin = '0'.repeat(64)
    await expect(files.fetch(`${server.origin}/data.csv#sha256=${pin}`)).rejects.toMatchObject({
      code: 'corrupt',
      message: `${server.origin}/data.csv: other bytes than pinned: sha256 ${SHA256}, expected ${pin}`,
    })
    expect(readdirSync(join(cache, 'parts'))).toEqual([])
  })

  it('that somebody changed in the cache is fetched again', async () => {
    const server = await fileServer((request, response) => {
      sendBytes(request, response, BYTES)
    })
    const { files, cache } = open()
    await files.fetch(`${server.origin}/data.csv`)
    writeFileSync(join(cache, 'files', SHA256), 'poison')
    expect(await contentOf(files, `${server.origin}/data.csv`)).toEqual(BYTES)
    writeFileSync(join(cache, 'files', SHA256), 'poison')
    expect(await contentOf(files, `${server.origin}/data.csv#sha256=${SHA256}`)).toEqual(BYTES)
  })
})

describe('a transfer that breaks', () => {
  it('goes on where it stopped, if the file is still the same', async () => {
    const server = await fileServer((request, response, count) => {
      if (count === 1) sendHalf(response, BYTES, 1000)
      else sendBytes(request, response, BYTES)
    })
    const { files } = open()
    expect(await contentOf(files, `${server.origin}/data.csv#sha256=${SHA256}`)).toEqual(BYTES)
    expect(server.requests[1]!.headers).toMatchObject({ range: 'bytes=1000-', 'if-match': '"v1"' })
  })

  it('starts again when the file changed in between (412)', async () => {
    const changed = Buffer.from(BYTES.toString().replaceAll('1', '2'))
    const server = await fileServer((request, response, count) => {
      if (count === 1) sendHalf(response, BYTES, 1000)
      else sendBytes(request, response, changed, '"v2"')
    })
    const { files } = open()
    expect(await contentOf(files, `${server.origin}/data.csv`)).toEqual(changed)
    expect(server.requests.map(({ headers }) => headers.range)).toEqual([undefined, 'bytes=1000-', undefined])
  })

  it('starts again when a server ignores the condition and goes on with another file', async () => {
    const changed = Buffer.from(BYTES.toString().replaceAll('1', '2'))
    const server = await fileServer((request, response, count) => {
      if (count === 1) sendHalf(response, BYTES, 1000)
      else {
        delete request.headers['if-match']
        sendBytes(request, response, changed, '"v2"')
      }
    })
    const { files } = open()
    expect(await contentOf(files, `${server.origin}/data.csv`)).toEqual(changed)
  })

  it('starts again when the server knows no ranges or gives only a weak ETag', async () => {
    for (const etag of ['W/"v1"', null]) {
      const server = await fileServer((_, response, count) => {
        if (count === 1) sendHalf(response, BYTES, 1000, etag)
        else response.writeHead(200, { 'content-length': BYTES.length }).end(BYTES)
      })
      const { files } = open()
      expect(await contentOf(files, `${server.origin}/data.csv`)).toEqual(BYTES)
      expect(server.requests[1]!.headers.range).toBeUndefined()
    }
  })

  it('is given up after so many failures in a row, and says why', async () => {
    const server = await fileServer((_, response, count) => {
      if (count === 1) sendHalf(response, BYTES, 1000)
      else response.destroy()
    })
    const { files, cache } = open()
    await expect(files.fetch(`${server.origin}/data.csv`)).rejects.toMatchObject({ code: 'unreachable' })
    expect(server.requests).toHaveLength(4)
    expect(readdirSync(join(cache, 'parts'))).toEqual([])
  })

  it('goes on for as long as every attempt brings bytes', async () => {
    const piece = Math.ceil(BYTES.length / 10)
    const server = await fileServer((request, response, count) => {
      const start = Number(/\d+/.exec(request.headers.range ?? '0')![0])
      response.writeHead(count === 1 ? 200 : 206, {
        etag: '"v1"',
        'content-length': BYTES.length - start,
        ...(count === 1 ? {} : { 'content-range': `bytes ${start}-${BYTES.length - 1}/${BYTES.length}` }),
      })
      const end = start + piece
      if (end >= BYTES.length) response.end(BYTES.subarray(start))
      else response.write(BYTES.subarray(start, end), () => response.destroy())
    })
    const { files } = open()
    expect(await contentOf(files, `${server.origin}/data.csv`)).toEqual(BYTES)
    expect(server.requests).toHaveLength(10)
  })

  it('by silence is broken off and taken up again', async () => {
    const server = await fileServer((request, response, count) => {
      if (count > 1) sendBytes(request, response, BYTES)
      else {
        response.writeHead(200, { 'content-length': BYTES.length, etag: '"v1"' })
        response.write(BYTES.subarray(0, 500))
      }
    })
    const { files } = open()
    expect(await contentOf(files, `${server.origin}/data.csv`)).toEqual(BYTES)
    expect(server.requests[1]!.headers.range).toBe('bytes=500-')
  })
})

describe('a server that does not give the file', () => {
  it('is asked again when it is overloaded, after the pause that it wants', async () => {
    const server = await fileServer((request, response, count) => {
      if (count === 1) response.writeHead(503, { 'retry-after': '7' }).end()
      else if (count === 2) response.writeHead(500).end()
      else sendBytes(request, response, BYTES)
    })
    const { files, pauses } = open()
    expect(await contentOf(files, `${server.origin}/data.csv`)).toEqual(BYTES)
    expect(pauses).toEqual([7000, 2000])
  })

  it.each([
    [403, 'unreachable', /not fetched: HTTP 403/],
    [401, 'unreachable', /HTTP 401/],
    [404, 'not-found', /does not exist/],
  ])('for good (%d) is asked once', async (status, code, message) => {
    const server = await fileServer((_, response) => {
      response.writeHead(status).end('<Error><Message>secret of the server</Message></Error>')
    })
    const { files } = open()
    const failure = files.fetch(`${server.origin}/data.csv?token=hunter2`)
    await expect(failure).rejects.toMatchObject({ code, message: expect.stringMatching(message) })
    await expect(failure).rejects.not.toMatchObject({ message: expect.stringContaining('hunter2') })
    expect(server.requests).toHaveLength(1)
  })

  it('because it is too large is not read on, whether it says so or not', async () => {
    for (const told of [true, false]) {
      const server = await fileServer((_, response) => {
        response.writeHead(200, told ? { 'content-length': BYTES.length } : {}).end(BYTES)
      })
      const { files } = open()
      const failure = files.fetch(`${server.origin}/data.csv`, { maxBytes: 1000 })
      await expect(failure).rejects.toMatchObject({ code: 'limit', subject: `${server.origin}/data.csv` })
    }
  })

  it('is left when the run is stopped', async () => {
    const server = await fileServer((_, response) => {
      response.writeHead(200, { 'content-length': BYTES.length }).write(BYTES.subarray(0, 10))
    })
    const { files, cache } = open({ silenceMs: 60_000 })
    const stop = new AbortController()
    const failure = files.fetch(`${server.origin}/data.csv`, { signal: stop.signal })
    setTimeout(() => {
      stop.abort(new Error('stopped by the test'))
    }, 50)
    await expect(failure).rejects.toThrow('stopped by the test')
    expect(readdirSync(join(cache, 'parts'))).toEqual([])
  })
})

describe('the cache', () => {
  it('that cannot be written to is one clear error', async () => {
    writeFileSync(join(folder, 'file'), '')
    const { files } = open({ cacheFolder: join(folder, 'file', 'inside') })
    const failure = files.fetch('http://127.0.0.1:1/data.csv')
    await expect(failure).rejects.toMatchObject({ code: 'usage', remedy: expect.stringContaining('MODELGATE_CACHE') })
  })

  it('drops the least recently used files when it is full, but none of this run', async () => {
    const server = await fileServer((request, response) => {
      sendBytes(request, response, Buffer.alloc(1000, request.url), `"${request.url!}"`)
    })
    const first = open({ cacheBytes: 2500 })
    for (const name of ['a', 'b', 'c']) await first.files.fetch(`${server.origin}/${name}`)
    expect(readdirSync(join(first.cache, 'files'))).toHaveLength(3)
    const next = open({ cacheBytes: 2500, cacheFolder: first.cache })
    await next.files.fetch(`${server.origin}/b`)
    await next.files.fetch(`${server.origin}/d`)
    expect(readdirSync(join(first.cache, 'files'))).toHaveLength(2)
    await next.files.fetch(`${server.origin}/b`)
    expect(server.requests.at(-1)!.headers['if-none-match']).toBe('"/b"')
  })

  it('between machines is asked for pinned files only and believed only after hashing', async () => {
    const server = await fileServer((request, response) => {
      sendBytes(request, response, BYTES)
    })
    const kept = join(folder, 'kept')
    const saved: string[] = []
    const sharedCache: ModelCache = {
      restore: (sha256) => Promise.resolve(saved.includes(sha256) ? kept : null),
      save: async (sha256, _, write) => {
        await write(kept)
        saved.push(sha256)
      },
    }
    const address = `${server.origin}/data.csv#sha256=${SHA256}`
    await open({ sharedCache }).files.fetch(`${server.origin}/data.csv`)
    expect(saved).toEqual([])
    await open({ sharedCache }).files.fetch(address)
    expect(saved).toEqual([SHA256])
    expect(await contentOf(open({ sharedCache }).files, address)).toEqual(BYTES)
    expect(server.requests).toHaveLength(2)
    writeFileSync(kept, 'poison')
    expect(await contentOf(open({ sharedCache }).files, address)).toEqual(BYTES)
    expect(server.requests).toHaveLength(3)
  })
})
