import { type ScannedFile } from '../../../src/core/result.js'
import { defaultPolicy, scanModel, type Policy } from '../../../src/security/index.js'

/** Scans bytes as if they were the file `path`; permissions are off, since there is no file. */
export async function scan(bytes: Uint8Array, path = 'model.pkl', policy: Partial<Policy> = {}): Promise<ScannedFile> {
  const switches = { secrets: false, permissions: false, dependencies: false }
  return scanModel({ path, bytes, sha256: '0'.repeat(64), policy: { ...defaultPolicy, switches, ...policy } })
}

export function ruleIds(file: ScannedFile): string[] {
  return [...new Set(file.findings.map((finding) => finding.rule_id))]
}
