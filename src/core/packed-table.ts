import { z } from 'zod'
import type { TableChunk } from './table.js'

export const doubles = z.custom<Float64Array>((value) => value instanceof Float64Array)
export const integers = z.custom<Int32Array>((value) => value instanceof Int32Array)
export const words = z.custom<Uint32Array>((value) => value instanceof Uint32Array)
export const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array)
const floats = z.custom<Float32Array>((value) => value instanceof Float32Array)

const numbers = z.strictObject({
  kind: z.literal('number'),
  name: z.string(),
  values: doubles,
  missing: bytes.nullable(),
  integer: z.boolean(),
  boolean: z.boolean(),
})
const texts = z
  .strictObject({ kind: z.literal('string'), name: z.string(), codes: integers, dictionary: z.array(z.string()) })
  .refine(({ codes, dictionary }) => codes.every((code) => code >= -1 && code < dictionary.length), 'a code of no text')
const tensor = z.strictObject({
  name: z.string(),
  shape: z.array(z.int().nonnegative()).max(64),
  data: z.union([floats, doubles, integers, bytes]),
})

/** A chunk of another process: every column has as many rows as it says. */
export const tableChunk: z.ZodType<TableChunk> = z
  .strictObject({
    rows: z.int().nonnegative(),
    columns: z.array(z.discriminatedUnion('kind', [numbers, texts])),
    tensors: z.array(tensor).exactOptional(),
  })
  .refine(
    ({ rows, columns, tensors = [] }) =>
      columns.every((column) => (column.kind === 'string' ? column.codes : column.values).length === rows) &&
      columns.every((column) => column.kind === 'string' || (column.missing?.length ?? rows) === rows) &&
      tensors.every(({ shape, data }) => data.length === shape.reduce((cells, size) => cells * size, rows)),
    'columns of different lengths',
  )
