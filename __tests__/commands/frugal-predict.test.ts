import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { frugalityOf, workOf } from '../../src/commands/frugal-predict.js'

describe('a frugal prediction', () => {
  let folder = ''
  const file = (name: string, size: number): string => {
    const path = join(folder, name)
    writeFileSync(path, '')
    truncateSync(path, size)
    return path
  }
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'frugal-'))
  })
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  it('does without compilers for two small files, and with them for larger ones', async () => {
    const [small, rows] = [file('model.joblib', 4 << 20), file('rows.csv', 1 << 20)]
    expect(await frugalityOf(small, rows)).toEqual({ compilers: false })
    expect(await frugalityOf(file('larger.joblib', (4 << 20) + 1), rows)).toEqual({ compilers: true })
    expect(await frugalityOf(small, file('larger.csv', (1 << 20) + 1))).toEqual({ compilers: true })
    expect(await frugalityOf(small, 'https://data.example.com/rows.csv')).toEqual({ compilers: true })
  })

  it('is none of a large model, or of one that is no file', async () => {
    const rows = file('rows.csv', 1)
    expect(await frugalityOf(file('large.joblib', (16 << 20) + 1), rows)).toBeNull()
    expect(await frugalityOf(folder, rows)).toBeNull()
  })

  it('gets both compilers for many rows', () => {
    expect([1, 256, 257, 100_000].map(workOf)).toEqual(['some', 'some', 'much', 'much'])
  })
})
