import { describe, expect, it } from '@jest/globals'
import { deflateSync } from 'node:zlib'
import { isModelGateError } from '../../../src/core/errors.js'
import { InputBytes } from '../../../src/formats/compression/input.js'
import { BoundedOutput } from '../../../src/formats/compression/output.js'
import { decodeBzip2 } from '../../../src/formats/compression/bzip2.js'
import { crc32, crc64 } from '../../../src/formats/compression/checksums.js'
import { decodeLz4 } from '../../../src/formats/compression/lz4.js'
import { xxHash32 } from '../../../src/formats/compression/xxhash.js'
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
    expect(() => decodeLz4(new InputBytes(frame), output)).toThrow(expect.objectContaining({ code: 'limit' }))
  })

  it('end at the byte budget: bz2 and xz', () => {
    const text = fixture('container.bz2.two-streams')
    expect(() => decodeBzip2(new InputBytes(text), new BoundedOutput('bz2', 100))).not.toThrow() // the first 64 kB are always there
    expect(() => decodeXz(new InputBytes(fixture('bomb.xz')), new BoundedOutput('xz', 100_000))).toThrow(
      /unfolds to more than 100000/,
    )
    expect(() => decodeBzip2(new InputBytes(fixture('bomb.bz2')), new BoundedOutput('bz2', 100_000))).toThrow(
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

describe('content beyond what is held', () => {
  const MB = 1024 * 1024

  /** The largest array that a decoder's output held, and what it gave away, put together again. */
  function spilled(decode: (input: InputBytes, output: BoundedOutput) => number, bytes: Uint8Array, budget = 90 * MB) {
    const parts = { length: 0, crc: 0 }
    const output = new BoundedOutput('container', budget, 0, (part) => {
      parts.length += part.length
      parts.crc = crc32(part, parts.crc)
    })
    const consumed = decode(new InputBytes(bytes), output)
    expect(output.result()).toHaveLength(0)
    expect(output.total).toBe(parts.length)
    return { ...parts, consumed, held: output.bytes.length }
  }

  /** LZ4 as linked blocks of 4 MB: noise, then its repetition over the blocks' borders, with the sum of the content. */
  function repeatedFrame(blocks: number): { readonly frame: Uint8Array; readonly content: Uint8Array } {
    const noise = Uint8Array.from({ length: 60_001 }, (_, index) => Math.imul(index + 7, 0x9e3779b1) >>> 24)
    const length = 4 * MB
    const content = new Uint8Array(blocks * length)
    for (let at = 0; at < content.length; at += noise.length) content.set(noise.subarray(0, content.length - at), at)
    const run = (count: number): number[] => [...new Array<number>(Math.floor(count / 255)).fill(255), count % 255]
    const distance = [noise.length & 255, noise.length >> 8]
    const block = (literals: Uint8Array): Uint8Array =>
      Uint8Array.from([
        ...(literals.length > 0 ? [0xff, ...run(literals.length - 15), ...literals] : [0x0f]),
        ...distance,
        ...run(length - literals.length - 4 - 15),
        0,
      ])
    const head = [0x44, 0x70]
    const out = [0x04, 0x22, 0x4d, 0x18, ...head, (xxHash32(Uint8Array.from(head)) >> 8) & 255]
    const word = (value: number): number[] => [value & 255, (value >> 8) & 255, (value >> 16) & 255, value >>> 24]
    for (let index = 0; index < blocks; index++) {
      const data = block(index === 0 ? noise : new Uint8Array(0))
      out.push(...word(data.length))
      for (const byte of data) out.push(byte)
    }
    out.push(...word(0), ...word(xxHash32(content)))
    return { frame: Uint8Array.from(out), content }
  }

  it('is given away by lz4, references and checksum crossing the border, and ends at the byte budget', () => {
    const { frame, content } = repeatedFrame(17)
    const { held, ...given } = spilled(decodeLz4, frame)
    expect(given).toEqual({ length: content.length, crc: crc32(content), consumed: frame.length })
    expect(held).toBeLessThan(70 * MB)
    expect(() => spilled(decodeLz4, frame, 66 * MB)).toThrow(expect.objectContaining({ code: 'limit' }))
  })

  it('is given away by xz with its checksum', () => {
    const packed = fixture('large.xz')
    const { held, ...given } = spilled(decodeXz, packed)
    expect(given).toMatchObject({ length: 68 * MB + 35, consumed: packed.length })
    expect(held).toBeLessThan(70 * MB)
  })

  it('is not read where a stream refers further back than is held', () => {
    const output = new BoundedOutput('xz', 4096 * MB, 0, () => undefined)
    expect(() => {
      output.repeat(129 * MB, 3)
    }).toThrow(/refers 135266304 bytes back, and at most 134217728 are held/)
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
