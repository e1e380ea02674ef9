import { corrupt } from '../../core/errors.js'

/** Text and number syntaxes of the pickle formats, as CPython's C unpickler reads them. */

/** int(text) refuses more decimal digits since CPython 3.11 (sys.set_int_max_str_digits); keeps parsing linear. */
const MAX_DECIMAL_DIGITS = 4_300

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** UTF-8 with lone surrogates allowed (Python's `surrogatepass`). */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  if (end - start <= 48) {
    let at = start
    while (at < end && bytes[at]! < 0x80) at++
    if (at === end) return decodeLatin1(bytes, start, end)
  }
  try {
    return strictUtf8.decode(bytes.subarray(start, end))
  } catch {
    return decodeSurrogatePass(bytes, start, end)
  }
}

/** The TextDecoder refuses U+D800..U+DFFF; Python writes them as three bytes ED A0..BF xx. */
function decodeSurrogatePass(bytes: Uint8Array, start: number, end: number): string {
  let text = ''
  let from = start
  const flush = (to: number): void => {
    if (to === from) return
    try {
      text += strictUtf8.decode(bytes.subarray(from, to))
    } catch {
      throw corrupt('pickle', 'invalid UTF-8 in a string', from)
    }
  }
  for (let at = start; at + 2 < end; at++) {
    if (bytes[at] !== 0xed || bytes[at + 1]! < 0xa0 || (bytes[at + 1]! & 0xc0) !== 0x80) continue
    if ((bytes[at + 2]! & 0xc0) !== 0x80) continue
    flush(at)
    text += String.fromCharCode(0xd000 | ((bytes[at + 1]! & 0x3f) << 6) | (bytes[at + 2]! & 0x3f))
    from = at + 3
    at += 2
  }
  flush(end)
  return text
}

/** The bytes last read from, as a Buffer: a new one for each short text costs more than the text. */
let shown: { readonly bytes: Uint8Array; readonly buffer: Buffer } | null = null

export function decodeLatin1(bytes: Uint8Array, start: number, end: number): string {
  if (end - start < 8) {
    let text = ''
    for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at]!)
    return text
  }
  if (shown?.bytes !== bytes) shown = { bytes, buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length) }
  return shown.buffer.toString('latin1', start, end)
}

/** The bytes of a str whose characters are all below 256. @throws corrupt when one is not */
export function encodeLatin1(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 255) throw corrupt('pickle', 'a byte string holds a character above U+00FF')
    bytes[at] = code
  }
  return bytes
}

/** PyLong_FromString(text, base 0): sign, 0x 0o 0b prefixes, single underscores, surrounding white space. */
export function parsePythonInt(text: string, offset: number): number | bigint {
  const match = /^[ \t\n\r\f\v]*([+-]?)(.*?)[ \t\n\r\f\v]*$/s.exec(text)
  const digits = match?.[2] ?? ''
  const valid = /^(?:0[xX](?:_?[0-9a-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+|0(?:_?0)*|[1-9](?:_?\d)*)$/.test(digits)
  if (!valid) throw corrupt('pickle', 'not an integer', offset)
  return signed(match?.[1] === '-', digits.replaceAll('_', ''), offset)
}

/** strtol(text, base 0), which INT tries first: leading 0 is octal. Falls back to parsePythonInt as CPython does. */
export function parseCInt(text: string, offset: number): number | bigint {
  const match = /^[ \t\n\r\f\v]*([+-]?)(0[xX][0-9a-fA-F]+|0[0-7]*|[1-9]\d*)(?:\0|$)/.exec(text)
  if (match === null) return parsePythonInt(text, offset)
  const digits = match[2]!
  return signed(match[1] === '-', /^0\d/.test(digits) ? `0o${digits.slice(1)}` : digits, offset)
}

/** GET and PUT: PyLong_FromString(text, base 10). */
export function parseDecimal(text: string, offset: number): number {
  const match = /^[ \t\n\r\f\v]*([+-]?)(\d+(?:_\d+)*)[ \t\n\r\f\v]*$/.exec(text)
  if (match === null) throw corrupt('pickle', 'not a memo index', offset)
  const value = Number(match[2]!.replaceAll('_', ''))
  return match[1] === '-' ? -value : value
}

function signed(negative: boolean, digits: string, offset: number): number | bigint {
  if (/^\d/.test(digits) && !/^0[a-z]/i.test(digits) && digits.length > MAX_DECIMAL_DIGITS) {
    throw corrupt('pickle', `an integer of ${digits.length} digits`, offset)
  }
  const value = BigInt(digits)
  return narrow(negative ? -value : value)
}

/** number where exact, else bigint. */
export function narrow(value: bigint): number | bigint {
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : value
}

/** PyOS_string_to_double: no white space, no underscores, no hex; overflow is an error, inf and nan are not. */
export function parsePythonFloat(text: string, offset: number): number {
  const nul = text.indexOf('\0')
  const body = nul < 0 ? text : text.slice(0, nul)
  const special = /^([+-]?)(inf(?:inity)?|nan)$/i.exec(body)
  if (special !== null) {
    if (special[2]!.toLowerCase() === 'nan') return NaN
    return special[1] === '-' ? -Infinity : Infinity
  }
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(body)) throw corrupt('pickle', 'not a float', offset)
  const value = Number(body)
  if (!Number.isFinite(value)) throw corrupt('pickle', 'a float beyond the range of doubles', offset)
  return value
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\n': '',
}

/** STRING's argument: quotes are required, escapes as PyBytes_DecodeEscape. Gives latin-1 text. */
export function parseQuoted(line: string, offset: number): string {
  const quote = line[0]
  if (line.length < 2 || quote !== line[line.length - 1] || (quote !== "'" && quote !== '"')) {
    throw corrupt('pickle', 'the argument of STRING must be quoted', offset)
  }
  const body = line.slice(1, -1)
  if (!body.includes('\\')) return body
  return body.replace(
    /\\(?:([0-7]{1,3})|x([0-9a-fA-F]{2})|([^]|$))/g,
    (whole, octal?: string, hex?: string, other?: string) => {
      if (octal !== undefined) return String.fromCharCode(parseInt(octal, 8) & 255)
      if (hex !== undefined) return String.fromCharCode(parseInt(hex, 16))
      if (other === '' || other === undefined) throw corrupt('pickle', 'trailing \\ in STRING', offset)
      if (other === 'x') throw corrupt('pickle', 'invalid \\x escape in STRING', offset)
      return ESCAPES[other] ?? whole
    },
  )
}

/** UNICODE's argument: latin-1 with \uXXXX and \UXXXXXXXX; a backslash before anything else stands for itself. */
export function parseRawUnicode(line: string, offset: number): string {
  if (!line.includes('\\')) return line
  return line.replace(
    /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([^]))/g,
    (whole, short?: string, long?: string, other?: string) => {
      if (short !== undefined) return String.fromCharCode(parseInt(short, 16))
      if (long !== undefined) {
        const code = parseInt(long, 16)
        if (code > 0x10ffff) throw corrupt('pickle', '\\U escape out of range', offset)
        return code > 0xffff ? String.fromCodePoint(code) : String.fromCharCode(code)
      }
      if (other === 'u' || other === 'U') throw corrupt('pickle', `truncated \\${other} escape in UNICODE`, offset)
      return whole
    },
  )
}
