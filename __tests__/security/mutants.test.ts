import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { assemble, none, payload, pop, proto, stop } from './support/assembler.js'
import { honestFiles } from './support/honest.js'
import { scan } from './support/scan.js'

const corpus = honestFiles('sklearn-1.2').filter(({ bytes }) => bytes.length < 20_000)
const poisoned = assemble(proto(4), payload, pop, none, stop)

describe('mutated files', () => {
  it('never throw, and never claim more bytes than there are', async () => {
    const mutant = fc.record({
      file: fc.nat(corpus.length - 1),
      edits: fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 }),
      cut: fc.option(fc.nat(), { freq: 4 }),
    })
    await fc.assert(
      fc.asyncProperty(mutant, async ({ file, edits, cut }) => {
        const bytes = corpus[file]!.bytes.slice()
        for (const [at, value] of edits) bytes[at % bytes.length] = value
        const result = await scan(cut === null ? bytes : bytes.subarray(0, cut % (bytes.length + 1)))
        expect(result.bytes_accounted).toBeLessThanOrEqual(result.size)
        if (result.risk === 'low') expect(result.complete).toBe(true)
      }),
      { numRuns: 600, seed: 1 },
    )
  }, 120_000)

  it('are never clean while the payload is intact in front', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (tail) => {
        const result = await scan(assemble(proto(4), payload, tail))
        expect(result.risk).toBe('high')
      }),
      { numRuns: 500, seed: 2 },
    )
  })

  it('are never clean while the payload is intact behind any junk', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (junk) => {
        const result = await scan(assemble(proto(4), none, stop, junk, poisoned))
        expect(result.risk).not.toBe('low')
      }),
      { numRuns: 500, seed: 3 },
    )
  })
})
