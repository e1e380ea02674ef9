// Signs a file as a deployment does, for scripts/make-signature-fixtures.py: KEY MODEL SIGNATURE
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { keySigner, readPrivateKey } from '../src/deploy/index.js'

const [key = '', model = '', signature = ''] = process.argv.slice(2)
const bytes = readFileSync(model)
const verdict = {
  verdict: 'passed',
  gate_digest: 'a'.repeat(64),
  environment: 'staging',
  model: { file: basename(model), sha256: createHash('sha256').update(bytes).digest('hex'), size: bytes.length },
  source: { repository: 'acme/models', commit: null, run_id: '1', run_url: null },
  metrics: { accuracy: 0.9 },
  judged_at: '2026-01-02T03:04:05.000Z',
} as const
writeFileSync(signature, await keySigner(readPrivateKey(readFileSync(key, 'utf8'), undefined, key)).sign(verdict))
