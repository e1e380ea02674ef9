import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { silentLogger } from '../../../src/core/log.js'
import { cellOf } from '../../../src/core/table.js'
import { concatenate, openTable, type OpenOptions, type TableSource } from '../../../src/data/index.js'
import { outlineTable } from '../../../src/data/parts/outline.js'
import { openPart } from '../../../src/data/parts/part.js'
import { sharesOf } from '../../../src/data/parts/share.js'
import { remoteFiles, systemClock } from '../../../src/hosts/index.js'
import { fileServer, sendBytes } from '../../support/file-server.js'
import { temporaryFolder } from '../../support/surroundings.js'

const folder = temporaryFolder()
mkdirSync(join(folder, 'parts'))
const fixture = (name: string): string => `__tests__/fixtures/data/parquet/${name}`

/** A machine that has fetched nothing yet; `whole` and `parts` count what it asks for. */
function machine(): { readonly options: OpenOptions; readonly asked: { whole: number; parts: number } } {
  const asked = { whole: 0, parts: 0 }
  const files = remoteFiles({
    ...{ cacheFolder: join(folder, `cache-${Math.random()}`), sharedCache: null, environment: {}, publicOnly: false },
    ...{ clock: { ...systemClock, sleep: () => Promise.resolve() }, log: silentLogger },
  })
  const options: OpenOptions = {
    remote: (address) => {
      asked.whole++
      return files.fetch(address)
    },
    remoteHeads: (address, bytes) => files.fetchHeads(address, bytes),
    remoteParts: (address, wanted) => {
      asked.parts++
      return files.fetchParts(address, { ...wanted, folder: join(folder, 'parts') })
    },
  }
  return { options, asked }
}

async function cells(tables: readonly TableSource[]): Promise<unknown> {
  const chunks = []
  for (const table of tables) for await (const chunk of table.chunks()) chunks.push(chunk)
  const { rows, columns } = concatenate(chunks)
  return Array.from({ length: rows }, (_, row) => columns.map((column) => cellOf(column, row)))
}

/** Numbers, quoted line ends, and enough rows for several ranges. */
const CSV = Buffer.from(
  ['x,word', ...Array.from({ length: 3000 }, (_, row) => `${row / 7},${row % 5 === 0 ? '"a,\nb"' : 'c'}`)].join('\n'),
)
const PARQUET = readFileSync(fixture('pages-1.parquet'))

async function served(bytes: Buffer, name: string, answer = sendBytes) {
  const sent = { bytes: 0 }
  const state = { etag: '"v1"' }
  const server = await fileServer((request: IncomingMessage, response: ServerResponse) => {
    const end = response.end.bind(response)
    response.end = ((piece?: Buffer) => {
      sent.bytes += piece?.length ?? 0
      return end(piece)
    }) as typeof response.end
    answer(request, response, bytes, state.etag)
  })
  const address = `${server.origin}/${name}`
  const { options, asked } = machine()
  const outline = await outlineTable(address, { ...options, shards: 3, shown: (path) => path })
  return { address, outline, sent, state, asked }
}

describe('a shard of data on another machine', () => {
  it.each([
    ['csv', CSV],
    ['parquet', PARQUET],
  ] as const)('fetches its own bytes of %s alone, and reads the rows that a file here has there', async (format, bytes) => {
    const { address, outline, sent, asked: planned } = await served(bytes, `table.${format}`)
    // Of Parquet the outline reads head and footer alone.
    if (format === 'parquet') expect(planned).toEqual({ whole: 0, parts: 1 })
    sent.bytes = 0
    const parts: TableSource[] = []
    const shares = sharesOf(outline, 3)
    for (const share of shares) {
      const { options, asked } = machine()
      const before = sent.bytes
      parts.push(await openPart(address, { outline, share }, options))
      expect(asked).toEqual({ whole: 0, parts: 1 })
      // Its units, the head of the file and the footer, and nothing else.
      expect(sent.bytes - before).toBeLessThanOrEqual(share.bytes + 512 + outline.files[0]!.footer)
    }
    const path = join(folder, `local.${format}`)
    writeFileSync(path, bytes)
    expect(await cells(parts)).toEqual(await cells([await openTable(path)]))
  }) // prettier-ignore

  it('is of a table that was fetched whole when its footers do not tell the types', async () => {
    const { asked, outline } = await served(readFileSync(fixture('typed_no_statistics.parquet')), 'table.parquet')
    expect(asked).toEqual({ whole: 1, parts: 1 })
    expect(outline.files[0]!.units).not.toHaveLength(0)
  })

  it('refuses another version than was outlined, told by the ETag before a byte is read', async () => {
    const { address, outline, sent, state } = await served(CSV, 'table.csv')
    state.etag = '"v2"'
    sent.bytes = 0
    const [share] = sharesOf(outline, 3)
    await expect(openPart(address, { outline, share: share! }, machine().options)).rejects.toThrow('another version than when it was outlined') // prettier-ignore
    expect(sent.bytes).toBe(0)
  })

  it('refuses other bytes that the server gives under the same ETag', async () => {
    const other = Buffer.from(CSV)
    const { address, outline } = await served(CSV, 'table.csv', (request, response, bytes, etag) => {
      sendBytes(request, response, request.headers.range === undefined ? bytes : other, etag)
    })
    other[other.length - 2] = 'd'.charCodeAt(0)
    const share = sharesOf(outline, 3)[2]!
    await expect(openPart(address, { outline, share }, machine().options)).rejects.toThrow(
      /other bytes from \d+ to \d+/,
    )
  })

  it('fetches the whole file where the server has no strong ETag, or gives no parts', async () => {
    const weak = await served(CSV, 'table.csv', (request, response, bytes) => {
      sendBytes(request, response, bytes, 'W/"v1"')
    })
    expect(weak.outline.files[0]!.etag).toBeNull()
    const plain = await served(CSV, 'table.csv', (request, response, bytes, etag) => {
      delete request.headers.range
      delete request.headers['if-match']
      sendBytes(request, response, bytes, etag)
    })
    for (const [{ address, outline }, expected] of [[weak, { whole: 1, parts: 0 }], [plain, { whole: 1, parts: 1 }]] as const) {
      const { options, asked } = machine()
      const part = await openPart(address, { outline, share: sharesOf(outline, 3)[1]! }, options)
      expect(part.rows).toBe(sharesOf(outline, 3)[1]!.rows)
      expect(asked).toEqual(expected)
    } // prettier-ignore
  })

  it('goes on where a transfer broke', async () => {
    let broken = 0
    const { address, outline } = await served(CSV, 'table.csv', (request, response, bytes, etag) => {
      if (request.headers.range === undefined || broken > 0) {
        sendBytes(request, response, bytes, etag)
        return
      }
      broken++
      const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range)!.map(Number) as [number, number, number]
      response.writeHead(206, { etag, 'content-length': to + 1 - from, 'content-range': `bytes ${from}-${to}/${bytes.length}` }) // prettier-ignore
      response.write(bytes.subarray(from, from + 100), () => response.destroy())
    })
    const share = sharesOf(outline, 3)[0]!
    const part = await openPart(address, { outline, share }, machine().options)
    expect(broken).toBe(1)
    expect(await cells([part])).toHaveLength(share.rows)
  })
})
