import { execFileSync } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { expect, it } from '@jest/globals'

const root = fileURLToPath(new URL('../../', import.meta.url))

it('a thread gives the bits that the main thread gives, refuses what the model refuses, and says when it cannot start', () => {
  const words = ['models/penguins.joblib', 'data/penguins-validation.csv'].map((path) => `${root}examples/${path}`)
  const output = execFileSync(
    process.execPath,
    ['--import', 'tsx', `${root}__tests__/model/thread-probe.ts`, ...words],
    {
      cwd: root,
      encoding: 'utf8',
      timeout: 50_000,
    },
  )
  const answer = JSON.parse(output) as Record<string, unknown>
  if (availableParallelism() < 2) {
    expect(answer).toEqual({ threads: 0 })
    return
  }
  expect(answer).toMatchObject({ threads: 1, labels: true, probabilities: true, again: true, start: 'did not start' })
  expect(answer['rows']).toBeGreaterThan(50)
  expect(answer['refused']).toContain('could not be predicted')
})
