import { afterAll, describe, expect, it } from '@jest/globals'
import {
  closeSync,
  ftruncateSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { deflateSync, gzipSync } from 'node:zlib'
import { type ScannedFile } from '../../src/core/result.js'
import { type ByteSource, inMemory } from '../../src/formats/index.js'
import { FindingList } from '../../src/security/findings.js'
import { silentSink } from '../../src/security/pickle/evidence.js'
import { scanContent } from '../../src/security/scan-content.js'
import { defaultPolicy, scanPath } from '../../src/security/index.js'
import { zipOf } from '../formats/zip/writer.js'
import { assemble, payload, proto, stop } from './support/assembler.js'
import { compose } from './support/composer.js'
import { honestFiles } from './support/honest.js'
import { ruleIds } from './support/scan.js'

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url))

function temporaryFolders(): string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith('modelgate-unfolded-'))
}

const temporary = mkdtempSync(join(tmpdir(), 'large-file-'))
afterAll(() => {
  rmSync(temporary, { recursive: true })
})

/** As a file on disk is read: in parts, copied each time. */
function inParts(bytes: Uint8Array): ByteSource & { mostAtOnce: number } {
  const source = {
    length: bytes.length,
    whole: null,
    mostAtOnce: 0,
    read: (start: number, end: number): Uint8Array => {
      const part = bytes.slice(start, end)
      source.mostAtOnce = Math.max(source.mostAtOnce, part.length)
      return part
    },
  }
  return source
}

async function judge(source: ByteSource, path: string): Promise<unknown> {
  const findings = new FindingList()
  const context = { location: path, path, findings, strings: silentSink, policy: defaultPolicy, today: '2026-01-01' }
  return { ...(await scanContent(source, context)), findings: findings.toArray() }
}

const GAP = 70 * 1024 * 1024
const FLOATS = GAP / 4

/** A sparse file: `head`, a gap of zeros, `tail`. */
function sparse(name: string, head: Uint8Array, tail: Uint8Array = new Uint8Array(0)): string {
  const path = join(temporary, name)
  const file = openSync(path, 'w')
  writeSync(file, head)
  ftruncateSync(file, head.length + GAP)
  writeSync(file, tail, 0, tail.length, head.length + GAP)
  closeSync(file)
  return path
}

function scanLarge(path: string): Promise<ScannedFile> {
  return scanPath(path, {
    policy: { ...defaultPolicy, switches: { secrets: false, permissions: false, dependencies: false } },
  })
}

function npyHeader(shape: string): Uint8Array {
  const header = `{'descr': '<f4', 'fortran_order': False, 'shape': (${shape},), }`.padEnd(117) + '\n'
  return assemble(0x93, 'NUMPY', 1, 0, header.length, 0, header)
}

describe('files that are read in parts', () => {
  it('judges attacks exactly as from memory', async () => {
    for (let count = 0; count < 150; count++) {
      const { name, path, bytes } = compose(7, count)
      const [parts, whole] = [await judge(inParts(bytes), path), await judge(inMemory(bytes), path)]
      expect({ name, judged: parts }).toEqual({ name, judged: whole })
    }
  })

  it('judges honest files exactly as from memory', async () => {
    for (const { name, bytes } of honestFiles('sklearn-1.9').filter((_, index) => index % 5 === 0)) {
      expect(await judge(inParts(bytes), name)).toEqual(await judge(inMemory(bytes), name))
    }
  })

  it('judges files of other formats exactly as from memory', async () => {
    const paths = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' }).toSorted()
    const sample = ['.h5', '.onnx', '.tflite', '.pb'].flatMap((extension) => {
      const found = paths.filter((path) => extname(path) === extension)
      expect(found.length).toBeGreaterThan(2)
      return found.filter((_, index) => index % Math.ceil(found.length / 10) === 0)
    })
    for (const path of sample) {
      const bytes = new Uint8Array(readFileSync(join(FIXTURES, path)))
      expect({ path, judged: await judge(inParts(bytes), path) }).toEqual({
        path,
        judged: await judge(inMemory(bytes), path),
      })
      // Damaged as well: nothing may depend on bytes that were not read yet.
      const damaged = bytes.slice()
      for (let at = 37; at < damaged.length; at += 211) damaged[at]! ^= 0x41
      expect({ path, judged: await judge(inParts(damaged), path) }).toEqual({
        path,
        judged: await judge(inMemory(damaged), path),
      })
    }
  })

  it('unfolds compressed content in steps, and says the same of it as from memory', async () => {
    const pickle = assemble(proto(4), payload, stop)
    for (const packed of [deflateSync(pickle), gzipSync(pickle)]) {
      for (const bytes of [
        packed,
        assemble(packed, pickle),
        packed.subarray(0, -9),
        packed.map((byte, at) => (at === 9 ? byte ^ 1 : byte)),
      ])
        expect(await judge(inParts(new Uint8Array(bytes)), 'm.joblib')).toEqual(
          await judge(inMemory(new Uint8Array(bytes)), 'm.joblib'),
        )
    }
  })

  it('judges what unfolds to more than is held, and leaves no file behind', async () => {
    const size = 65 * 1024 * 1024
    const count = Buffer.alloc(8)
    count.writeBigUInt64LE(BigInt(size))
    const pickle = assemble(proto(4), 0x8e, count, new Uint8Array(size), '0', payload, stop)
    const before = temporaryFolders()
    const packed = new Uint8Array(gzipSync(pickle, { level: 1 }))
    const ofGzip = await judge(inMemory(packed), 'm.joblib.gz')
    expect(ofGzip).toMatchObject({ complete: true, accounted: packed.length })
    const ofMember = await judge(inMemory(zipOf([{ name: 'm/data.pkl', data: pickle, deflate: true, crc: 7 }])), 'm.pt')
    expect(ofMember).toMatchObject({ complete: true, format: 'torch' })
    for (const judged of [ofGzip, ofMember]) expect(JSON.stringify(judged)).toContain('pickle-dangerous-callable')
    expect(JSON.stringify(ofMember)).toContain('wrong checksum')
    expect(temporaryFolders()).toEqual(before)
  })

  it.each(['xz', 'lzma', 'bz2'])(
    'unfolds %s beyond what is held to the disk, and leaves no file behind',
    async (kind) => {
      const before = temporaryFolders()
      const packed = new Uint8Array(readFileSync(join(FIXTURES, `formats/large.${kind}`)))
      const judged = await judge(inParts(packed), `m.${kind}`)
      expect(judged).toMatchObject({ complete: true, accounted: packed.length })
      expect(JSON.stringify(judged)).toContain('pickle-dangerous-callable')
      if (kind === 'lzma') {
        expect(await judge(inParts(packed.subarray(0, -5)), 'm.lzma')).toMatchObject({ complete: false, accounted: 0 })
      }
      expect(temporaryFolders()).toEqual(before)
    },
  )

  it('says the offsets of damage from the start of the file', async () => {
    const bytes = assemble(
      proto(4),
      Array.from({ length: 200_000 }, () => ['K\x01', '0']),
      0xff,
    )
    expect(await judge(inParts(bytes), 'm.pkl')).toEqual(await judge(inMemory(bytes), 'm.pkl'))
  })

  it('reads an array of numbers by its header, and what follows it', async () => {
    expect(await scanLarge(sparse('a.npy', npyHeader(String(FLOATS))))).toMatchObject({
      format: 'npy',
      complete: true,
      risk: 'low',
    })
    const behind = await scanLarge(sparse('b.npy', npyHeader(String(FLOATS)), assemble(proto(4), payload, stop)))
    expect(ruleIds(behind)).toEqual(expect.arrayContaining(['trailing-data', 'hidden-payload']))
  })

  it('reads safetensors by their header', async () => {
    const header = JSON.stringify({ w: { dtype: 'F32', shape: [FLOATS], data_offsets: [0, GAP] } })
    const prefix = Buffer.alloc(8)
    prefix.writeBigUInt64LE(BigInt(header.length))
    const path = sparse('a.safetensors', assemble(prefix, header))
    expect(await scanLarge(path)).toMatchObject({ format: 'safetensors', complete: true, risk: 'low' })
  })

  it('reads an archive by both of its directories and judges what lies behind a large member', async () => {
    const members = [
      { name: 'm/data.pkl', data: assemble(proto(2), payload, stop) },
      { name: 'm/data/0', data: new Uint8Array(GAP) },
      { name: 'm/version', data: '3\n' },
    ]
    const path = join(temporary, 'a.pt')
    writeFileSync(path, zipOf(members))
    const file = await scanLarge(path)
    expect(file).toMatchObject({ format: 'torch', complete: true, risk: 'high', size: readFileSync(path).length })
    expect(file.bytes_accounted).toBe(file.size)
  })

  it('keeps large constants of a plain pickle out of memory, and reads those that may be a pickle', async () => {
    const size = 40 * 1024 * 1024
    const length = Buffer.alloc(8)
    length.writeBigUInt64LE(BigInt(size))
    const constant = (content: Uint8Array): Uint8Array =>
      assemble(proto(4), 0x8e, length, content, new Uint8Array(size - content.length), stop)
    const numbers = inParts(constant(new Uint8Array(0)))
    expect(await judge(numbers, 'm.pkl')).toMatchObject({ complete: true, format: 'pickle' })
    expect(numbers.mostAtOnce).toBeLessThan(20 * 1024 * 1024)
    const hidden = constant(assemble(proto(4), payload, stop))
    expect(JSON.stringify(await judge(inParts(hidden), 'm.pkl'))).toContain('hidden-payload')
  })
})
