import type { FileMetaData, SchemaElement } from 'hyparquet'
import { ModelGateError, unsupported } from '../../../core/errors.js'
import { plain } from '../../../core/text.js'
import type { ColumnSchema, ColumnType } from '../../table-source.js'
import { checkUnique } from '../csv/header.js'
import { indexColumns } from '../pandas-index.js'

export interface ParquetColumn extends ColumnSchema {
  /** 64-bit integers: they decide between numbers and strings by their values. */
  readonly wide: boolean
}

/**
 * Columns of a flat Parquet file, without those that pandas wrote for its index.
 * @throws ModelGateError unsupported for nested columns and raw bytes, by name
 */
export function columnsOf(metadata: FileMetaData, path: string): ParquetColumn[] {
  const index = indexColumns(metadata.key_value_metadata?.find(({ key }) => key === 'pandas')?.value)
  const [root, ...elements] = metadata.schema
  if (root === undefined) throw new ModelGateError('corrupt', `${plain(path)}: the Parquet file has no schema`)
  const columns: ParquetColumn[] = []
  for (const element of elements) {
    if (element.num_children !== undefined || element.repetition_type === 'REPEATED') {
      throw unsupported(
        `column '${plain(element.name, 80)}' of ${plain(path)}`,
        'nested values (lists, maps, structs)',
        'Flatten the table, so that each cell holds one value.',
      )
    }
    if (index.has(element.name)) continue
    columns.push({ name: element.name, type: typeOf(element, path), wide: isWide(element) })
  }
  if (columns.length === 0) throw new ModelGateError('data', `${plain(path)}: the table has no columns`)
  checkUnique(
    columns.map(({ name }) => name),
    path,
  )
  return columns
}

function typeOf(element: SchemaElement, path: string): ColumnType {
  const logical = element.logical_type?.type
  const converted = element.converted_type
  if (logical === 'TIMESTAMP' || logical === 'DATE' || element.type === 'INT96') return 'timestamp'
  if (converted === 'DATE' || converted?.startsWith('TIMESTAMP')) return 'timestamp'
  if (logical === 'DECIMAL' || converted === 'DECIMAL' || logical === 'FLOAT16') return 'number'
  if (element.type === 'BOOLEAN') return 'boolean'
  if (element.type === 'INT32' || element.type === 'INT64') return 'integer'
  if (element.type === 'FLOAT' || element.type === 'DOUBLE') return 'number'
  if (element.type === 'BYTE_ARRAY' || logical === 'UUID') return 'string'
  throw unsupported(
    `column '${plain(element.name, 80)}' of ${plain(path)}`,
    `raw bytes (${element.type ?? 'no type'})`,
    'Leave the column out or store it as text.',
  )
}

function isWide(element: SchemaElement): boolean {
  return element.type === 'INT64' && element.logical_type?.type !== 'DECIMAL' && element.converted_type !== 'DECIMAL'
}
