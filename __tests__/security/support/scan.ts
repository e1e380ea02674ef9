import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type ScannedFile } from '../../../src/core/result.js'
import { defaultPolicy, scanModel, type Policy } from '../../../src/security/index.js'

/** Scans bytes as if they were the file `path`; permissions are off, since there is no file. */
export async function scan(bytes: Uint8Array, path = 'model.pkl', policy: Partial<Policy> = {}): Promise<ScannedFile> {
  const switches = { secrets: false, permissions: false, dependencies: false }
  const request = { path, bytes, sha256: '0'.repeat(64), policy: { ...defaultPolicy, switches, ...policy } }
  const file = await scanModel(request)
  if (file.risk === 'high') keep(bytes, path)
  return file
}

/** With MODELGATE_KEEP_HOSTILE=FOLDER the tests leave there what they judge high: files for other scanners (bench/scan.mjs). */
function keep(bytes: Uint8Array, path: string): void {
  const folder = process.env['MODELGATE_KEEP_HOSTILE']
  if (folder === undefined) return
  mkdirSync(folder, { recursive: true })
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
  writeFileSync(join(folder, `${digest}.${basename(path)}`), bytes)
}

export function ruleIds(file: ScannedFile): string[] {
  return [...new Set(file.findings.map((finding) => finding.rule_id))]
}
