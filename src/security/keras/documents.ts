import { isModelGateError, messageOf } from '../../core/errors.js'
import { parseStrictJson, type StrictJson } from '../../formats/index.js'
import { type ScanContext } from '../scan-context.js'
import { judgeKerasConfig } from './config.js'

/**
 * Judges a configuration of Keras given as text; values under a repeated name are judged each.
 * @returns false when the text cannot be read, which is a finding
 */
export function judgeKerasText(text: string, part: string, context: ScanContext): boolean {
  const { findings, location } = context
  let document: StrictJson
  try {
    // Some loaders skip a byte order mark.
    document = parseStrictJson(text.replace(/^\ufeff/, ''), part)
  } catch (error) {
    if (!isModelGateError(error)) throw error
    context.strings.text(text, 0, location)
    findings.add(error.code === 'limit' ? 'resource-bomb' : 'keras-malformed', { message: messageOf(error), location })
    return false
  }
  if (text.startsWith('\ufeff')) {
    findings.add('json-ambiguous', { message: `${part} begins with a byte order mark`, location })
  }
  for (const { path, value } of document.shadowed) {
    findings.add('json-ambiguous', { message: `${part} has two values under ${path}`, location })
    judgeKerasConfig(value, part, context)
  }
  judgeKerasConfig(document.value, part, context)
  return true
}

/** A configuration under another name than Keras gives it. */
export function looksLikeConfig(text: string): boolean {
  return /^[\s\ufeff]*[[{]/.test(text) && text.includes('"class_name"')
}
