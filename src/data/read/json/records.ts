import { ModelGateError } from '../../../core/errors.js'
import { plain } from '../../../core/text.js'

const QUOTE = 34
const BACKSLASH = 92
const OPEN = 123
const CLOSE = 125
const OPEN_LIST = 91
const CLOSE_LIST = 93
const LF = 10
const COLON = 58

/** A string with the colon that makes it a key, or a bracket outside of strings. */
const KEY_OR_BRACKET = /"(?:[^"\\]|\\.)*"\s*:?|[{}[\]]/g

/** One record is at most this large; more is an unclosed brace. */
const MAX_RECORD_BYTES = 64 * 1024 * 1024

/** One `{...}` of the file: its bytes and the line where it starts. */
export interface RecordText {
  readonly bytes: Buffer
  readonly line: number
  /** Keys as they are written, each as often as it is; of valid JSON. */
  readonly keys: number
}

/**
 * Cuts a stream into its top-level JSON objects, whether they stand one a line (JSON Lines), run together, or are the
 * elements of one array. Only braces, brackets and strings are looked at; what is inside is for JSON.parse.
 * @throws ModelGateError data for anything but objects at the top level, corrupt for a file that ends inside a record
 */
export async function* recordsOf(stream: AsyncIterable<Buffer>, path: string): AsyncGenerator<RecordText[]> {
  let carry: Buffer = Buffer.alloc(0)
  let line = 1
  let listDepth = 0
  for await (const piece of stream) {
    const block = carry.length === 0 ? piece : Buffer.concat([carry, piece])
    const found: RecordText[] = []
    let at = 0
    for (;;) {
      const byte = block[at]
      if (byte === undefined) break
      if (byte === OPEN) {
        const { end, keys } = recordEnd(block, at)
        if (end < 0) break
        const bytes = block.subarray(at, end)
        found.push({ bytes, line, keys })
        for (let from = bytes.indexOf(LF); from >= 0; from = bytes.indexOf(LF, from + 1)) line++
        at = end
        continue
      }
      if (byte === LF) line++
      else if (byte === OPEN_LIST && listDepth === 0) listDepth = 1
      else if (byte === CLOSE_LIST && listDepth === 1) listDepth = 0
      else if (byte !== 44 && byte > 32) throw notRecords(path, line)
      at++
    }
    carry = block.subarray(at)
    if (carry.length > MAX_RECORD_BYTES) throw unfinished(path, line)
    yield found
  }
  if (carry.length > 0 || listDepth > 0) throw unfinished(path, line)
}

/**
 * Offset behind the object that starts at `start`, -1 when it does not end in this block, and how many keys it has of its
 * own: colons outside of strings and of what is nested.
 */
function recordEnd(block: Buffer, start: number): { readonly end: number; readonly keys: number } {
  let depth = 0
  let keys = 0
  for (let at = start; at < block.length; at++) {
    const byte = block[at]!
    if (byte === QUOTE) {
      at = stringEnd(block, at)
      if (at < 0) break
    } else if (byte === COLON) {
      if (depth === 1) keys++
    } else if (byte === OPEN || byte === OPEN_LIST) depth++
    else if (byte === CLOSE || byte === CLOSE_LIST) {
      depth--
      if (depth === 0) return { end: at + 1, keys }
    }
  }
  return { end: -1, keys }
}

/** The key that a record holds more than once; null when there is none. `text`: the record, which is valid JSON. */
export function repeatedKey(text: string): string | null {
  const found = new Set<string>()
  let depth = 0
  for (const [token] of text.matchAll(KEY_OR_BRACKET)) {
    if (token === '{' || token === '[') depth++
    else if (token === '}' || token === ']') depth--
    else if (depth === 1 && token.endsWith(':')) {
      const key = JSON.parse(token.slice(0, -1)) as string
      if (found.has(key)) return key
      found.add(key)
    }
  }
  return null
}

/** Offset of the quote that ends the string starting at `start`; -1 when it does not end in this block. */
function stringEnd(block: Buffer, start: number): number {
  for (let at = start + 1; at < block.length; at++) {
    if (block[at] === BACKSLASH) at++
    else if (block[at] === QUOTE) return at
  }
  return -1
}

function notRecords(path: string, line: number): ModelGateError {
  return new ModelGateError('data', `${plain(path)}: line ${line}: not an object with one value a column`, {
    subject: path,
    remedy: "Write one record a line: pandas' to_json(orient='records', lines=True).",
  })
}

function unfinished(path: string, line: number): ModelGateError {
  return new ModelGateError('corrupt', `${plain(path)}: the record or list that is open on line ${line} never ends`, {
    subject: path,
    remedy: 'Write the file again; it was probably cut off.',
  })
}
