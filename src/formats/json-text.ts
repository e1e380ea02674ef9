import { corrupt, ModelGateError } from '../core/errors.js'
import { MAX_DOCUMENT_DEPTH, type DocumentValue } from './document.js'

/** Text of a model: V8 keeps strings below 2^29 characters. */
const MAX_TEXT_BYTES = 256 * 1024 * 1024

/**
 * Reads a JSON document. XGBoost also writes NaN and infinities, which are no JSON: NaN becomes null.
 * @throws ModelGateError code 'corrupt', 'limit'
 */
export function readJsonText(bytes: Uint8Array): DocumentValue {
  if (bytes.length > MAX_TEXT_BYTES) {
    throw new ModelGateError('limit', `JSON: ${bytes.length} bytes of text, more than ${MAX_TEXT_BYTES}`)
  }
  const text = new TextDecoder().decode(bytes)
  let parsed: unknown
  try {
    parsed = JSON.parse(text.replace(/"(?:[^"\\]|\\.)*"|NaN|Infinity/g, (token) => WORDS[token] ?? token))
  } catch (error) {
    throw unparsed(error, text.length)
  }
  return valueOf(parsed, 0)
}

/** V8 tells the position of some mistakes, and quotes the text, which may be anything. */
function unparsed(error: unknown, length: number): ModelGateError {
  const told = String(error)
  const at = / at position (\d+)/.exec(told)?.[1]
  if (/Unexpected end of JSON/.test(told) || Number(at) >= length) {
    return corrupt('JSON', `truncated: the text ends at character ${length}, before its last bracket is closed`)
  }
  return corrupt('JSON', `the text of the model is no JSON${at === undefined ? '' : ` from character ${at} on`}`)
}

const WORDS: Readonly<Record<string, string | undefined>> = { NaN: 'null', Infinity: '1e999' }

function valueOf(parsed: unknown, depth: number): DocumentValue {
  if (parsed === null || typeof parsed === 'number' || typeof parsed === 'string' || typeof parsed === 'boolean') {
    return parsed
  }
  if (depth > MAX_DOCUMENT_DEPTH) throw new ModelGateError('limit', `JSON: nested deeper than ${MAX_DOCUMENT_DEPTH}`)
  if (Array.isArray(parsed)) return parsed.map((item) => valueOf(item, depth + 1))
  return new Map(Object.entries(parsed as object).map(([name, item]) => [name, valueOf(item, depth + 1)]))
}
