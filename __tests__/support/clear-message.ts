import { expect } from '@jest/globals'

/** The file by the user's own words, nothing of this machine, and nothing that only we understand. */
export function expectClear(text: string, path: string, folder: string): void {
  expect(text).toContain(path)
  expect(text).not.toContain(folder)
  expect(text).not.toMatch(/\n {4}at |node:|Error:|DataView|undefined|\[object/)
}
