import type { ColumnMetaData, Compressors, ParquetParsers, SchemaTree } from 'hyparquet'
import { parquetHeader } from 'hyparquet/src/column.js'
import { convert, DEFAULT_PARSERS } from 'hyparquet/src/convert.js'
import { decompressPage, readDataPage, readDataPageV2 } from 'hyparquet/src/datapage.js'
import { readPlain } from 'hyparquet/src/plain.js'
import type { ColumnFill } from './column-fill.js'

type Decoder = Parameters<typeof convert>[1]
type Decoded = ReturnType<typeof convert>
type Reader = Parameters<typeof parquetHeader>[0]
type Header = ReturnType<typeof parquetHeader>
type Page = ReturnType<typeof readDataPage>

const LEVELS_LENGTH_BYTES = 4

/** What hyparquet needs to know of one column of one row group. */
export interface FlatColumn {
  readonly tree: SchemaTree
  readonly data: ColumnMetaData
  readonly parsers: Partial<ParquetParsers>
  readonly compressors: Compressors
}

/**
 * Decodes the pages of a column that is not nested, with hyparquet's decoders, straight into typed arrays. hyparquet's own
 * loop makes an array of objects of every column that may have missing cells, as those of pandas do: half of the time.
 * @param bytes the column's bytes in the file
 * @throws Error of hyparquet, or when the pages hold another number of rows: the file is damaged
 */
export function readFlatColumn(bytes: ArrayBuffer, column: FlatColumn, rows: number, fill: ColumnFill): void {
  const decoder = decoderOf(column)
  const reader: Reader = { view: new DataView(bytes), offset: 0 }
  let dictionary: Decoded | null = null
  let row = 0
  while (row < rows && reader.offset < bytes.byteLength - 1) {
    const header = parquetHeader(reader)
    const page = new Uint8Array(bytes, reader.offset, header.compressed_page_size)
    reader.offset += header.compressed_page_size
    if (header.type === 'DICTIONARY_PAGE') {
      dictionary = dictionaryOf(page, header, decoder)
      fill.startDictionary()
    } else row += putPage(page, header, { decoder, dictionary, fill, row })
  }
  if (row !== rows) throw new Error(`a column of ${row} rows in a row group of ${rows}`)
}

function decoderOf({ tree, data, parsers, compressors }: FlatColumn): Decoder {
  const leaf = tree.children.find(({ element }) => element.name === data.path_in_schema[0])
  if (leaf === undefined) throw new Error('a column that the schema does not have')
  return {
    pathInSchema: data.path_in_schema,
    type: data.type,
    codec: data.codec,
    element: leaf.element,
    schemaPath: [tree, leaf],
    parsers: { ...DEFAULT_PARSERS, ...parsers },
    compressors,
  }
}

function dictionaryOf(page: Uint8Array, header: Header, decoder: Decoder): Decoded {
  const count = header.dictionary_page_header?.num_values
  if (count === undefined) throw new Error('a dictionary page without its header')
  const bytes = decompressPage(page, header.uncompressed_page_size, decoder.codec, decoder.compressors)
  const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 }
  return convert(readPlain(reader, decoder.type, count, decoder.element.type_length), decoder)
}

interface Target {
  readonly decoder: Decoder
  readonly dictionary: Decoded | null
  readonly fill: ColumnFill
  /** Where the page begins. */
  readonly row: number
}

/** Rows of the page. */
function putPage(bytes: Uint8Array, header: Header, { decoder, dictionary, fill, row }: Target): number {
  const { page, encoding } = pageOf(bytes, header, decoder)
  const present = presentIn(page)
  // Places in a dictionary are decoded as numbers, never as big integers.
  if (dictionary !== null && encoding.endsWith('_DICTIONARY'))
    fill.putCoded(page.dataPage as ArrayLike<number>, dictionary, row, present)
  else fill.put(convert(page.dataPage, decoder), row, present)
  return present?.length ?? page.dataPage.length
}

function pageOf(bytes: Uint8Array, header: Header, decoder: Decoder): { page: Page; encoding: string } {
  const { data_page_header: first, data_page_header_v2: second } = header
  if (header.type === 'DATA_PAGE' && first !== undefined) {
    const whole = decompressPage(bytes, header.uncompressed_page_size, decoder.codec, decoder.compressors)
    const levels = levelsOfFullPage(whole, first.num_values, decoder)
    const page =
      levels === 0
        ? readDataPage(whole, first, decoder)
        : readDataPage(whole.subarray(levels), first, { ...decoder, schemaPath: decoder.schemaPath.slice(0, 1) })
    return { page, encoding: first.encoding }
  }
  if (header.type === 'DATA_PAGE_V2' && second !== undefined) {
    return { page: readDataPageV2(bytes, header, decoder), encoding: second.encoding }
  }
  throw new Error(`a page of the type ${header.type}`)
}

/**
 * Bytes of the definition levels of a page of the first version, when they are one run that says of every row that it has
 * a value, so that they need not be read one by one; else 0. A run: its length shifted left by one, and the value.
 * https://parquet.apache.org/docs/file-format/data-pages/encodings/#RLE
 */
function levelsOfFullPage(page: Uint8Array, rows: number, { element, schemaPath }: Decoder): number {
  if (element.repetition_type !== 'OPTIONAL' || schemaPath.length !== 2) return 0
  let [at, run] = [LEVELS_LENGTH_BYTES, 0]
  for (let shift = 0; shift < 28; shift += 7) {
    const byte = page[at++] ?? 0
    run |= (byte & 127) << shift
    if (byte > 127) continue
    const whole = (run & 1) === 0 && run >>> 1 === rows && page[at] === 1
    const length = new DataView(page.buffer, page.byteOffset).getUint32(0, true)
    return whole && length === at + 1 - LEVELS_LENGTH_BYTES ? at + 1 : 0
  }
  return 0
}

/** For each row of the page 1 when it has a value; null when all have: there are no levels then, or all are 1. */
function presentIn({ definitionLevels, dataPage }: Page): ArrayLike<number> | null {
  if (definitionLevels === undefined || definitionLevels.length === 0) return null
  return definitionLevels.length === dataPage.length ? null : definitionLevels
}
