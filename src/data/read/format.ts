import { ModelGateError } from '../../core/errors.js'
import { plain } from '../../core/text.js'
import type { FileFormat } from '../table-source.js'
import type { ByteSource } from './bytes.js'
import { detectEncoding } from './encoding.js'

interface KnownMagic {
  readonly magic: string
  readonly format?: FileFormat
  readonly name: string
  /** Of a zip: what its first file is called. */
  readonly entry?: RegExp
}

/** Binary formats by their first bytes: those that are read, and those that people try. */
const MAGIC: readonly KnownMagic[] = [
  { magic: 'PAR1', format: 'parquet', name: 'Parquet' },
  { magic: '\x93NUMPY', format: 'npy', name: 'NumPy array' },
  { magic: 'ARROW1', format: 'arrow', name: 'Arrow' },
  { magic: '\xff\xff\xff\xff', format: 'arrow', name: 'Arrow stream' },
  { magic: 'FEA1', name: 'Feather of version 1' },
  { magic: 'PK\x03\x04', format: 'npz', name: 'npz', entry: /\.npy$/ },
  { magic: 'PK\x03\x04', name: 'a zip archive or Excel file' },
  { magic: 'PK\x05\x06', name: 'an empty zip archive' },
  { magic: '\xd0\xcf\x11\xe0', name: 'old Excel' },
  { magic: '\x89HDF', name: 'HDF5' },
  { magic: 'SQLite format 3', name: 'SQLite' },
  { magic: 'Obj\x01', name: 'Avro' },
  { magic: 'ORC', name: 'ORC' },
  { magic: '\x80\x04', name: 'pickle' },
  { magic: '\x80\x05', name: 'pickle' },
]

/**
 * The format by its content: magic bytes, else text that is named or starts like JSON, else delimited text.
 * @throws ModelGateError unsupported for a known binary format that is not read, corrupt for other binary data
 */
export async function detectFormat(bytes: ByteSource): Promise<FileFormat> {
  const head = await bytes.head(4_096)
  const latin = head.toString('latin1')
  const known = MAGIC.find(({ magic, entry }) => latin.startsWith(magic) && (entry?.test(firstEntry(head)) ?? true))
  if (known?.format !== undefined) return known.format
  if (known !== undefined) {
    throw new ModelGateError('unsupported', `${plain(bytes.path)}: ${known.name} is not read as a table`, {
      subject: bytes.path,
      remedy: 'Write the data as Parquet, CSV, JSON Lines, Arrow or npz.',
    })
  }
  const { encoding, bom } = detectEncoding(head)
  if (head.includes(0) && !encoding.startsWith('utf-16')) {
    throw new ModelGateError('corrupt', `${plain(bytes.path)}: binary data of an unknown format, not a table`, {
      subject: bytes.path,
      remedy: 'Write the data as Parquet, CSV, JSON Lines, Arrow or npz.',
    })
  }
  const text = new TextDecoder(encoding).decode(head.subarray(bom)).trimStart()
  if (/^<(!doctype|html)\b/i.test(text)) {
    throw new ModelGateError('data', `${plain(bytes.path)}: line 1: an HTML page, not a table`, {
      subject: bytes.path,
      remedy:
        'The download returned an error or a log-in page: open the address in a browser, check the token, and download again.',
    })
  }
  // The name counts for JSON alone: a line of it that is no record could be a line of CSV.
  const named = /\.(json|jsonl|ndjson)(\.gz|\.zst)?$/i.test(bytes.path)
  return named || /^(\{\s*"|\{\s*\}|\[\s*[{[\]])/.test(text) ? 'json' : 'csv'
}

/** Name in the first local header of a zip; https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.7 */
function firstEntry(head: Buffer): string {
  return head.length < 30 ? '' : head.toString('latin1', 30, 30 + head.readUInt16LE(26))
}
