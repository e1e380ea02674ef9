import { describe, expect, it } from '@jest/globals'
import { isModelGateError, type ModelGateError } from '../../../src/core/errors.js'
import { listZip, openZip } from '../../../src/formats/zip/index.js'
import { zipOf, type ZipPart } from './writer.js'

const A: ZipPart = { name: 'a.txt', data: 'alpha' }
const B: ZipPart = { name: 'folder/b.bin', data: Buffer.alloc(5000, 7), deflate: true }

function errorOf(action: () => unknown): ModelGateError {
  try {
    action()
  } catch (error) {
    if (isModelGateError(error)) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

const kinds = (bytes: Uint8Array): string[] => listZip(bytes).problems.map(({ kind }) => kind)

describe('an honest archive', () => {
  it.each([
    ['stored and deflated', [A, B], {}],
    [
      'streamed, with descriptors',
      [
        { ...A, isStreamed: true },
        { ...B, isStreamed: true },
      ],
      {},
    ],
    [
      'with 64-bit sizes',
      [
        { ...A, isWide: true },
        { ...B, isWide: true },
      ],
      {},
    ],
    ['with a comment', [A, B], { comment: 'made by hand' }],
  ] as const)('%s is read to its last byte', (_, parts, options) => {
    const bytes = zipOf(parts, options)
    const members = openZip(bytes)
    expect([...members.keys()]).toEqual(['a.txt', 'folder/b.bin'])
    expect(Buffer.from(members.get('a.txt')!.read()).toString()).toBe('alpha')
    expect([...members.get('folder/b.bin')!.read()]).toEqual([...Buffer.alloc(5000, 7)])
    expect(listZip(bytes)).toMatchObject({
      problems: [],
      accounted: bytes.length,
      comment: 'comment' in options ? 'made by hand' : '',
    })
  })

  it('may be empty, and may have folders', () => {
    expect(openZip(zipOf([])).size).toBe(0)
    expect([...openZip(zipOf([{ name: 'x/', data: '' }, A])).keys()]).toEqual(['a.txt'])
  })
})

describe('an archive that shows readers different things is refused, and its defects are listed', () => {
  it.each<[string, readonly ZipPart[], string]>([
    ['two members of one name', [A, { ...A, data: 'other' }], 'duplicate-name'],
    ['names that differ in case alone', [A, { ...A, name: 'A.TXT' }], 'duplicate-name'],
    ['another name in the local header', [{ ...A, local: { name: 'z.txt' } }, B], 'headers-disagree'],
    ['another size in the local header', [{ ...A, local: { size: 3 } }, B], 'headers-disagree'],
    ['another checksum in the local header', [{ ...A, local: { crc: 3 } }, B], 'headers-disagree'],
    ['the encryption flag in one header alone', [{ ...A, local: { flags: 1 } }, B], 'headers-disagree'],
    ['a member that only a local header knows', [A, { ...B, isHidden: true }], 'unlisted-member'],
    ['bytes between members', [{ ...A, gap: Buffer.from('hidden') }, B], 'unaccounted'],
    ['a name that climbs out', [{ ...A, name: '../../a' }], 'unsafe-name'],
    ['an absolute name', [{ ...A, name: '/etc/a' }], 'absolute-name'],
    ['a drive letter', [{ ...A, name: 'C:a' }], 'absolute-name'],
    ['a backslash', [{ ...A, name: 'x\\..\\a' }], 'unsafe-name'],
    ['a NUL in the name', [{ ...A, name: 'a.txt\0.pkl' }], 'unsafe-name'],
    ['a symbolic link', [{ ...A, mode: 0o120777 }], 'link'],
    ['encryption', [{ ...A, flags: 1 }], 'encrypted'],
    ['an unknown method', [{ ...A, method: 99 }], 'bad-data'],
  ])('%s', (_, parts, kind) => {
    const bytes = zipOf(parts)
    expect(kinds(bytes)).toContain(kind)
    expect(errorOf(() => openZip(bytes)).code).toBe('corrupt')
  })

  it('bytes in front of and behind the archive', () => {
    expect(kinds(zipOf([A], { prefix: Buffer.from('GIF89a') }))).toEqual(['unaccounted'])
    expect(kinds(Buffer.concat([zipOf([A]), Buffer.from('tail')]))).toEqual(['unaccounted'])
  })

  it('members that share bytes', () => {
    const bytes = Buffer.from(zipOf([A, B]))
    const second = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]))
    bytes.writeUInt32LE(0, second + 42)
    expect(kinds(bytes)).toContain('overlap')
  })

  it('hidden members can be read by those who judge them', () => {
    const { members } = listZip(zipOf([A, { ...B, isHidden: true }]))
    const hidden = members.find(({ isListed }) => !isListed)!
    expect(hidden.name).toBe('folder/b.bin')
    expect(hidden.read().length).toBe(5000)
  })
})

describe('data that is not what it declares', () => {
  it.each<[string, ZipPart, string]>([
    ['a wrong checksum', { ...A, crc: 1, local: { crc: 1 } }, 'wrong checksum'],
    ['more data than declared', { ...B, size: 100 }, 'unfolds to more'],
    ['less data than declared', { ...B, size: 9999 }, '9999 are declared'],
    ['damaged deflate data', { ...A, method: 8 }, 'cannot be unpacked'],
  ])('%s', (_, part, words) => {
    expect(
      errorOf(() =>
        openZip(zipOf([part]))
          .get(part.name)!
          .read(),
      ).message,
    ).toContain(words)
  })

  it('a bomb is refused before it is unpacked', () => {
    const bomb = zipOf([{ ...B, size: 2 ** 31 }])
    expect(errorOf(() => openZip(bomb).get(B.name)!.read()).code).toBe('limit')
  })

  it('members that share one block of packed data cannot multiply it', () => {
    const zeros = { data: Buffer.alloc(30 * 1024 * 1024), deflate: true }
    const bytes = Buffer.from(
      zipOf([
        { ...zeros, name: '1' },
        { ...A, name: '2' },
        { ...A, name: '3' },
      ]),
    )
    const entries = [3, 2, 1].map((number) => bytes.length - 22 - number * 47)
    for (const entry of entries.slice(1)) bytes.copy(bytes, entry + 8, entries[0]! + 8, entries[0]! + 46)
    const { members } = listZip(bytes)
    expect(members.filter(({ isListed }) => isListed).length).toBe(3)
    expect(errorOf(() => members.map((member) => member.read().length)).code).toBe('limit')
  })
})

it('an archive cut short anywhere is refused', () => {
  const bytes = zipOf([A, B])
  for (let length = 0; length < bytes.length; length++) {
    expect(errorOf(() => openZip(bytes.subarray(0, length))).code).toBe('corrupt')
  }
})
