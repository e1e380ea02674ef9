import { isModelGateError, messageOf } from '../../core/errors.js'
import { eachBoosterText, readBoosterFile, type BoosterRecord } from '../../formats/index.js'
import { Evidence } from '../pickle/evidence.js'
import { followConstants, resync } from '../pickle/stream.js'
import { type ScanContext, type ScannedContent } from '../scan-context.js'

/** Characters that text files of models do not have. */
const CONTROL = /[^\P{Cc}\t\r\n]/u

/**
 * Judges a booster in the file of its own library. These are numbers and texts that no library executes, so that a file
 * which is read to its last byte is inspected whole; its texts are searched for credentials and for hidden pickles.
 */
export function scanBooster(bytes: Uint8Array, format: BoosterRecord['format'], context: ScanContext): ScannedContent {
  const { findings, location, strings } = context
  const evidence = new Evidence(context)
  followConstants(evidence)
  const malformed = (message: string, rule: 'booster-malformed' | 'resource-bomb' = 'booster-malformed') => {
    findings.add(rule, { message, location })
    resync(bytes, 0, evidence)
    evidence.judgeGlobals()
    return { format, complete: false, accounted: 0 }
  }
  try {
    const record = readBoosterFile(bytes, format)
    if (format === 'lightgbm' && !isText(bytes)) return malformed('bytes that are no text in a text format')
    eachBoosterText(record, bytes, (text, name) => {
      strings.text(text, 0, location)
      if (name !== null) strings.pair(name, text, 0, location)
      evidence.embedded(text, 0, null)
    })
  } catch (error) {
    if (!isModelGateError(error)) throw error
    return malformed(messageOf(error), error.code === 'limit' ? 'resource-bomb' : 'booster-malformed')
  }
  evidence.judgeGlobals()
  return { format, complete: true, accounted: bytes.length }
}

function isText(bytes: Uint8Array): boolean {
  try {
    return !CONTROL.test(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return false
  }
}
