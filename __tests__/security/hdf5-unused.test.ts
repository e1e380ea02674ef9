import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { assemble, payload, type Part, proto, stop } from './support/assembler.js'
import { ruleIds, scan } from './support/scan.js'

const HONEST = readFileSync('__tests__/fixtures/formats/hdf5/weights-only.h5')

/** The end of the file's content in a superblock of version 0: behind it nothing is HDF5, before it nothing refers to it. */
const END_OF_FILE = 40

/** An honest file with bytes inside its content that no object refers to. */
function withUnused(...parts: readonly Part[]): Uint8Array {
  const bytes = Buffer.from(assemble(new Uint8Array(HONEST), new Uint8Array(16), ...parts))
  bytes.writeBigUInt64LE(BigInt(bytes.length), END_OF_FILE)
  return new Uint8Array(bytes)
}

const noise = (length: number): Uint8Array =>
  Uint8Array.from({ length }, (_, at) => ((at * 2_654_435_761) >>> 13) & 255 || 1)

describe('bytes of an HDF5 file that no object refers to', () => {
  it('are none in a file as the library writes it', async () => {
    expect(await scan(new Uint8Array(HONEST), 'm.h5')).toMatchObject({ complete: true, risk: 'low', findings: [] })
  })

  it('are told of when they are many, with their place', async () => {
    const file = await scan(withUnused(noise(5_000)), 'm.h5')
    expect(file).toMatchObject({ risk: 'low', complete: true })
    expect(file.findings).toMatchObject([{ rule_id: 'trailing-data', severity: 'low', offset: HONEST.length + 16 }])
  })

  it('are passed over when they are zeros or a few', async () => {
    expect((await scan(withUnused(new Uint8Array(9_000)), 'm.h5')).findings).toEqual([])
    expect((await scan(withUnused(noise(100)), 'm.h5')).findings).toEqual([])
  })

  it('are searched for pickles', async () => {
    const file = await scan(withUnused(noise(50), assemble(proto(4), payload, stop)), 'm.h5')
    expect(file.risk).toBe('high')
    expect(ruleIds(file)).toContain('hidden-payload')
  })

  it.each([
    ['a program', assemble('\x7fELF', 2, 1, 1)],
    ['a zip archive', assemble('PK\x03\x04', gzipSync('x'))],
  ])('are a finding when they hold %s', async (what, content) => {
    const file = await scan(withUnused(content), 'm.h5')
    expect(file.risk).toBe('medium')
    expect(file.findings[0]!.message).toContain(what)
  })
})
