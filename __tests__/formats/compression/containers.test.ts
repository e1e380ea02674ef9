import { describe, expect, it } from '@jest/globals'
import { deflateSync } from 'node:zlib'
import { isModelGateError } from '../../../src/core/errors.js'
import { BoundedOutput } from '../../../src/formats/compression/budget.js'
import { decodeBzip2 } from '../../../src/formats/compression/bzip2.js'
import { crc32, crc64 } from '../../../src/formats/compression/checksums.js'
import { decodeLz4, xxHash32 } from '../../../src/formats/compression/lz4.js'
import { decodeXz } from '../../../src/formats/compression/xz.js'
import { type Compression, compressionOf, decompress } from '../../../src/formats/index.js'
import { bytesOf, fixture, fixtureJson } from '../described.js'

/** Wrapped by Python's own modules and by lz4's C library; see write_containers in scripts/fixtures/formats.py. */
const CONTAINERS = Object.entries(
  fixtureJson('containers.json') as Record<string, { length: number; crc32: number; head: string }>,
)

const typeOf = (name: string): Compression => name.split('.')[0] as Compression

describe('containers', () => {
  it.each(CONTAINERS)('%s unfolds to what was wrapped', (name, expected) => {
    const bytes = fixture(`container.${name}`)
    const { bytes: content, consumed } = decompress(bytes, typeOf(name))
    expect(content.length).toBe(expected.length)
    expect(Buffer.from(content.subarray(0, 40)).toString('hex')).toBe(expected.head)
    expect(crc32(content)).toBe(expected.crc32)
    expect(consumed).toBe(bytes.length)
  })

  it.each(CONTAINERS)('%s is known by its first bytes', (name) => {
    expect(compressionOf(fixture(`container.${name}`))).toBe(typeOf(name))
  })

  it.each(CONTAINERS)('%s: a cut anywhere is a clear error or a shorter run of whole streams', (name, expected) => {
    const bytes = fixture(`container.${name}`)
    const step = Math.max(1, Math.floor(bytes.length / 150))
    for (let length = 6; length < bytes.length; length += step) {
      const found = attempt(() => decompress(bytes.subarray(0, length), typeOf(name)).bytes.length)
      if (typeof found === 'number') expect(found).toBeLessThan(Math.max(1, expected.length))
      else expect(found).toBe('corrupt')
    }
  })

  it.each(CONTAINERS)(
    '%s: a flipped bit never gives other content silently when there is a checksum',
    (name, expected) => {
      const bytes = fixture(`container.${name}`)
      const hasChecksum = !/^(lzma\.|xz\.none|lz4\.(independent|linked|incompressible))/.test(name)
      const step = Math.max(1, Math.floor(bytes.length / 100))
      for (let at = 4; at < bytes.length; at += step) {
        const damaged = bytes.slice()
        damaged[at]! ^= 1 << (at % 8)
        const found = attempt(() => crc32(decompress(damaged, typeOf(name)).bytes))
        if (typeof found === 'string') expect(found).toMatch(/^(corrupt|limit|unsupported)$/)
        // A header field such as gzip's time may change freely; a damaged second stream counts as trailing bytes.
        else if (hasChecksum && !name.includes('two-')) expect(found).toBe(expected.crc32)
      }
    },
  )
})

/** The result, or the code of our error; any other error is a bug and goes through. */
function attempt(run: () => number): number | string {
  try {
    return run()
  } catch (error) {
    if (isModelGateError(error)) return error.code
    throw error
  }
}

describe('bombs', () => {
  it('end at the byte budget: zlib', () => {
    const bomb = deflateSync(new Uint8Array(80 * 1024 * 1024), { level: 9 })
    expect(bomb.length).toBeLessThan(90_000)
    // 1,100 bytes a compressed byte are allowed, so a fifth of it is over.
    expect(() => decompress(bomb, 'zlib')).not.toThrow()
    const nested = deflateSync(new Uint8Array(70 * 1024 * 1024), { level: 9 }).subarray(0, 20_000)
    expect(() => decompress(nested, 'zlib')).toThrow(expect.objectContaining({ code: 'corrupt' }))
  })

  it('end at the byte budget: lz4 run lengths', () => {
    // One match of 255 * 1,000,000 bytes: a frame header, an independent block, a literal and its endless repetition.
    const repeats = new Uint8Array(4_000_000).fill(255)
    const output = new BoundedOutput('lz4', 1024 * 1024)
    const block = Uint8Array.from([0x1f, 0x61, 1, 0, ...repeats.subarray(0, 16_000), 0])
    const size = [block.length & 255, (block.length >> 8) & 255, block.length >> 16, 0]
    const head = [0x60, 0x70]
    const checksum = (xxHash32(Uint8Array.from(head)) >> 8) & 255
    const frame = Uint8Array.from([0x04, 0x22, 0x4d, 0x18, ...head, checksum, ...size, ...block])
    expect(() => decodeLz4(frame, output)).toThrow(expect.objectContaining({ code: 'limit' }))
  })

  it('end at the byte budget: bz2 and xz', () => {
    const text = fixture('container.bz2.two-streams')
    expect(() => decodeBzip2(text, new BoundedOutput('bz2', 100))).not.toThrow() // the first 64 kB are always there
    expect(() => decodeXz(fixture('bomb.xz'), new BoundedOutput('xz', 100_000))).toThrow(/unfolds to more than 100000/)
    expect(() => decodeBzip2(fixture('bomb.bz2'), new BoundedOutput('bz2', 100_000))).toThrow(
      /unfolds to more than 100000/,
    )
  })

  it('of more than 64 MB in a few hundred bytes are refused, and quickly', () => {
    const started = performance.now()
    expect(() => decompress(fixture('bomb.bz2'), 'bz2')).toThrow(expect.objectContaining({ code: 'limit' }))
    expect(() => decompress(fixture('bomb.xz'), 'xz')).toThrow(expect.objectContaining({ code: 'limit' }))
    expect(performance.now() - started).toBeLessThan(20_000)
  })
})

describe('checksums', () => {
  // Check values of https://reveng.sourceforge.io/crc-catalogue/ and of the xxHash reference implementation.
  it('have their published check values', () => {
    expect(crc32(bytesOf('123456789'))).toBe(0xcbf43926)
    expect(crc64(bytesOf('123456789'))).toBe(0x995dc9bbdf1939fan)
    expect(xxHash32(new Uint8Array(0))).toBe(0x02cc5d05)
    expect(xxHash32(bytesOf('Nobody inspects the spammish repetition'))).toBe(0xe2293b2f)
  })
})
