import { existsSync, readFileSync, writeFileSync } from 'node:fs'

import { expect } from '@jest/globals'

/**
 * Compares with a reviewed file in __tests__/fixtures/report/. After a wanted change: UPDATE_GOLDEN=1, run the
 * tests, read the difference in review.
 */
export function expectGolden(name: string, text: string): void {
  const file = new URL(`../fixtures/report/${name}`, import.meta.url)
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, text)
  expect(existsSync(file)).toBe(true)
  expect(text).toBe(readFileSync(file, 'utf8'))
}
