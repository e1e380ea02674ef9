import { ModelGateError } from '../../core/errors.js'
import { plain } from '../../core/text.js'
import type { TableFormat } from '../table-source.js'
import type { ByteSource } from './bytes.js'
import { detectEncoding } from './encoding.js'

/** Binary formats by their first bytes: those that are read, and those that people try. */
const MAGIC: readonly { readonly magic: string; readonly format?: TableFormat; readonly name: string }[] = [
  { magic: 'PAR1', format: 'parquet', name: 'Parquet' },
  { magic: '\x93NUMPY', name: 'NumPy array' },
  { magic: 'ARROW1', name: 'Arrow or Feather' },
  { magic: 'FEA1', name: 'Feather' },
  { magic: 'PK\x03\x04', name: 'zip, Excel or npz' },
  { magic: '\xd0\xcf\x11\xe0', name: 'old Excel' },
  { magic: '\x89HDF', name: 'HDF5' },
  { magic: 'SQLite format 3', name: 'SQLite' },
  { magic: 'Obj\x01', name: 'Avro' },
  { magic: 'ORC', name: 'ORC' },
  { magic: '\x80\x04', name: 'pickle' },
  { magic: '\x80\x05', name: 'pickle' },
]

/**
 * The format by its content: magic bytes, else text that starts like JSON, else delimited text.
 * @throws ModelGateError unsupported for a known binary format that is not read, corrupt for other binary data
 */
export async function detectFormat(bytes: ByteSource): Promise<TableFormat> {
  const head = await bytes.head(4_096)
  const latin = head.toString('latin1')
  const known = MAGIC.find(({ magic }) => latin.startsWith(magic))
  if (known?.format !== undefined) return known.format
  if (known !== undefined) {
    throw new ModelGateError('unsupported', `${plain(bytes.path)}: ${known.name} is not read as a table`, {
      subject: bytes.path,
      remedy: 'Write the data as Parquet, CSV or JSON Lines.',
    })
  }
  const { encoding, bom } = detectEncoding(head)
  if (head.includes(0) && !encoding.startsWith('utf-16')) {
    throw new ModelGateError('corrupt', `${plain(bytes.path)}: binary data of an unknown format, not a table`, {
      subject: bytes.path,
      remedy: 'Write the data as Parquet, CSV or JSON Lines.',
    })
  }
  const text = new TextDecoder(encoding).decode(head.subarray(bom)).trimStart()
  return /^(\{\s*"|\{\s*\}|\[\s*[{[\]])/.test(text) ? 'json' : 'csv'
}
