import { afterAll, describe, expect, it } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defaultPolicy, scanPaths, type PathOutcome } from '../../src/security/index.js'
import { compose } from './support/composer.js'

const folder = mkdtempSync(join(tmpdir(), 'scan-paths-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})
const options = { policy: defaultPolicy, sourceRoot: folder, now: new Date('2026-01-01') }
const paths = Array.from({ length: 6 }, (_, count) => {
  const { path, bytes } = compose(5, count)
  const file = join(folder, `${count}.${path}`)
  writeFileSync(file, bytes, { mode: 0o600 })
  return file
})

describe('many paths', () => {
  it('are scanned in threads with the answers of one thread, in the order of the paths', async () => {
    const alone = await scanPaths(paths, { ...options, threads: 1 })
    const together = await scanPaths(paths, { ...options, threads: 2 })
    expect(together).toEqual(alone)
    expect(together.map(({ path }) => path)).toEqual(paths)
    expect(together.every(({ file }) => file?.risk === 'high')).toBe(true)
  })

  it('tell each path that they start, and go on behind one that cannot be read', async () => {
    const started: string[] = []
    const empty = join(folder, 'empty.pkl')
    writeFileSync(empty, '')
    const asked = [paths[0]!, join(folder, 'missing.pkl'), empty, paths[1]!]
    const outcomes: PathOutcome[] = await scanPaths(asked, {
      ...options,
      threads: 2,
      onStart: (path) => started.push(path),
    })
    expect(started.toSorted()).toEqual(asked.toSorted())
    expect(outcomes.map(({ error }) => error?.code ?? null)).toEqual([null, 'not-found', 'empty-file', null])
    expect(outcomes[2]!.error?.remedy).toContain('Save the model again')
  })
})
