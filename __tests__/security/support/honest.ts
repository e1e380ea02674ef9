import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** Files of a fixture pack made by scripts/make-security-fixtures.py. */
export function honestFiles(label: string): { readonly name: string; readonly bytes: Uint8Array }[] {
  const pack = gunzipSync(readFileSync(`__tests__/fixtures/security/honest-${label}.pack.gz`))
  const newline = pack.indexOf(0x0a)
  const header = JSON.parse(pack.toString('utf8', 0, newline)) as { files: [string, number][] }
  let start = newline + 1
  return header.files.map(([name, size]) => {
    const bytes = new Uint8Array(pack.subarray(start, start + size))
    start += size
    return { name, bytes }
  })
}
