import { isAscii, isUtf8 } from 'node:buffer'
import { ModelGateError } from '../../../core/errors.js'
import { plain } from '../../../core/text.js'
import type { Encoding } from '../../table-source.js'
import type { ByteSource } from '../bytes.js'
import { asciiCompatible } from '../encoding.js'

interface Assumed {
  readonly encoding: Encoding
  readonly bom: number
  /** By the user or by the file: then nothing else is tried. */
  readonly isNamed: boolean
}

/**
 * What is wrong with a text that is not UTF-8, or holds bytes of zero, and on which line. Null for a text that may be of
 * another encoding as a whole: nothing in front of the first such line tells otherwise.
 */
export async function damagedText(
  bytes: ByteSource,
  { encoding, bom, isNamed }: Assumed,
): Promise<ModelGateError | null> {
  let line = 0
  let utf8Line = 0
  for await (const text of linesOf(asciiCompatible(bytes.stream(), encoding, bom, bytes.path))) {
    line++
    if (text.includes(0)) return damaged(bytes.path, line, 'a byte of zero (NUL), which no table of text has')
    if (encoding !== 'utf-8' || isAscii(text)) continue
    if (isUtf8(text)) utf8Line ||= line
    else if (isNamed) return damaged(bytes.path, line, 'bytes that are not UTF-8, as which the file is read')
    else if (utf8Line > 0) return damaged(bytes.path, line, `bytes that are not UTF-8, as line ${utf8Line} is`)
    else return null
  }
  return null
}

function damaged(path: string, line: number, what: string): ModelGateError {
  return new ModelGateError('data', `${plain(path)}: line ${line}: ${what}`, {
    subject: path,
    remedy: 'Copy or export the file again, all of it as UTF-8; compare its sha256 with that of the source.',
  })
}

/** Lines as an editor counts them. */
async function* linesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let carry: Buffer = Buffer.alloc(0)
  for await (const piece of stream) {
    const whole = carry.length === 0 ? piece : Buffer.concat([carry, piece])
    let from = 0
    for (let end = whole.indexOf(10); end >= 0; end = whole.indexOf(10, from)) {
      yield whole.subarray(from, end)
      from = end + 1
    }
    carry = Buffer.from(whole.subarray(from))
  }
  if (carry.length > 0) yield carry
}
