import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { frugally, workOf } from '../../src/commands/frugal-predict.js'

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

  it('is one of two small files', async () => {
    const [small, rows] = [file('model.joblib', 4 << 20), file('rows.csv', 1 << 20)]
    const restore = await frugally(small, rows)
    expect(restore).not.toBeNull()
    restore?.('much')
    expect(await frugally(file('large.joblib', (4 << 20) + 1), rows)).toBeNull()
    expect(await frugally(small, file('large.csv', (1 << 20) + 1))).toBeNull()
  })

  it('is none of data that is no file of this machine', async () => {
    const model = file('model.joblib', 1)
    expect(await frugally(model, join(folder, 'https://data.example.com/rows.csv'))).toBeNull()
    expect(await frugally(model, folder)).toBeNull()
  })

  it('gets both compilers for many rows', () => {
    expect([1, 256, 257, 100_000].map(workOf)).toEqual(['some', 'some', 'much', 'much'])
  })
})
