import { type Batch, type DataType, DateUnit, type Schema, TimeUnit, Type } from '@uwdata/flechette'
import { unsupported } from '../../../core/errors.js'
import { type Column, numberColumn, stringColumn } from '../../../core/table.js'
import { plain } from '../../../core/text.js'
import type { ColumnType } from '../../table-source.js'
import { isoDate, isoMoment } from '../iso-time.js'
import { indexColumns } from '../pandas-index.js'

export interface ArrowColumn {
  readonly name: string
  /** Place among the fields of the schema. */
  readonly field: number
  readonly type: ColumnType | 'list'
  /** 64-bit integers: they decide between numbers and strings by their values. */
  readonly wide: boolean
}

const REFUSED: Readonly<Record<number, string>> = {
  [Type.Binary]: 'raw bytes',
  [Type.LargeBinary]: 'raw bytes',
  [Type.FixedSizeBinary]: 'raw bytes',
  [Type.BinaryView]: 'raw bytes',
  [Type.Struct]: 'structs',
  [Type.Map]: 'maps',
  [Type.Union]: 'unions',
  [Type.Time]: 'times of day',
  [Type.Interval]: 'time spans',
  [Type.Duration]: 'time spans',
  [Type.RunEndEncoded]: 'run-end encoding',
}

/** The columns of a schema, without those that pandas wrote for its index. @throws ModelGateError unsupported by name */
export function columnsOf(schema: Schema, path: string): ArrowColumn[] {
  const index = indexColumns(schema.metadata?.get('pandas'))
  return schema.fields.flatMap(({ name, type }, field) => {
    if (index.has(name)) return []
    const where = `column '${plain(name, 80)}' of ${plain(path)}`
    return [{ name, field, type: typeOf(type, where), wide: isWide(type) }]
  })
}

function typeOf(type: DataType, where: string): ColumnType | 'list' {
  switch (type.typeId) {
    case Type.Int:
      return 'integer'
    case Type.Float:
    case Type.Decimal:
    case Type.Null:
      return 'number'
    case Type.Bool:
      return 'boolean'
    case Type.Utf8:
    case Type.LargeUtf8:
    case Type.Utf8View:
      return 'string'
    case Type.Date:
    case Type.Timestamp:
      return 'timestamp'
    case Type.Dictionary:
      return typeOf(type.dictionary, where)
    case Type.List:
    case Type.LargeList:
    case Type.FixedSizeList:
      return 'list'
    default:
      throw unsupported(
        where,
        REFUSED[type.typeId] ?? `the Arrow type ${type.typeId}`,
        'Leave the column out, or store it as numbers or text.',
      )
  }
}

function isWide(type: DataType): boolean {
  if (type.typeId === Type.Dictionary) return isWide(type.dictionary)
  return type.typeId === Type.Int && type.bitWidth === 64
}

/** Cells of a column of one batch; `type` is what the whole file makes of it. */
export function columnOf(name: string, type: ColumnType, batch: Batch<unknown>): Column {
  if (type === 'string' || type === 'timestamp') return stringColumn(name, textsOf(batch))
  const values = new Float64Array(batch.length)
  for (let row = 0; row < batch.length; row++) {
    const value = batch.at(row)
    values[row] = value === null || value === undefined ? NaN : Number(value)
  }
  return { ...numberColumn(name, values), integer: type === 'integer', boolean: type === 'boolean' }
}

function textsOf(batch: Batch<unknown>): (string | null)[] {
  const text = textOf(batch.type)
  return Array.from({ length: batch.length }, (_, row) => {
    if (batch.nullCount > 0 && !batch.isValid(row)) return null
    const value = text === null ? batch.at(row) : text(batch.values[row] as number | bigint)
    if (typeof value === 'string') return value
    return typeof value === 'bigint' || typeof value === 'number' ? value.toString() : null
  })
}

/** Dates and times from the stored count, which the library would round to milliseconds. */
function textOf(type: DataType): ((count: number | bigint) => string) | null {
  if (type.typeId === Type.Date) {
    return type.unit === DateUnit.DAY ? (days) => isoDate(Number(days)) : (millis) => isoMoment(BigInt(millis), 1n)
  }
  if (type.typeId !== Type.Timestamp) return null
  if (type.unit === TimeUnit.SECOND) return (seconds) => isoMoment(BigInt(seconds) * 1_000n, 1n)
  const perMilli = { [TimeUnit.MILLISECOND]: 1n, [TimeUnit.MICROSECOND]: 1_000n, [TimeUnit.NANOSECOND]: 1_000_000n }
  const unit = perMilli[type.unit]
  return (count) => isoMoment(BigInt(count), unit)
}
