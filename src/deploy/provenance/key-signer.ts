import type { KeyObject } from 'node:crypto'
import type { VerdictSigner } from './guard.js'
import { keyHint, signStatement } from './key-signature.js'
import { modelStatement } from './model-signature.js'

/** Signs with a key of one's own: no network, on any machine. */
export function keySigner(key: KeyObject): VerdictSigner {
  return {
    kind: 'signature',
    name: `key ${keyHint(key).slice(0, 12)}`,
    sign: (verdict) => Promise.resolve(signStatement(key, modelStatement(verdict))),
  }
}
