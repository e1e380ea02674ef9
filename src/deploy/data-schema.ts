import { z } from 'zod'
import type { DataSchema } from '../core/data-schema.js'

/** What a manifest takes: it is read again by every run that looks at its environment. */
const MAX_COLUMNS = 10_000
const MAX_BYTES = 256 * 1024
const MAX_TEXT = 10_000

/** Names and categories are text of whoever made the data: nothing but their lengths is known of them. */
const text = z.string().max(MAX_TEXT)

const column = z.strictObject({
  name: text,
  type: z.enum(['number', 'integer', 'boolean', 'string', 'timestamp']),
  missing: z.number().min(0).max(1),
  range: z
    .tuple([z.number(), z.number()])
    .refine(([low, high]) => low <= high, 'the largest number is below the smallest')
    .readonly()
    .nullable(),
  categories: z.array(text).readonly().nullable(),
})

/** What data quality learnt from the reference data of a deployment. */
export const dataSchemaRecord = z
  .strictObject({ target: text.nullable(), columns: z.array(column).max(MAX_COLUMNS).readonly() })
  .refine(({ columns }) => new Set(columns.map(({ name }) => name)).size === columns.length, 'a column is there twice')
  .refine((schema) => bytesOf(schema) <= MAX_BYTES, `is larger than ${MAX_BYTES / 1024} KiB`)

/** Why a schema is not kept with a deployment; null: it is. */
export function whyNotKept(schema: DataSchema): string | null {
  const { columns } = schema
  if (columns.length > MAX_COLUMNS) return `it has ${columns.length} columns, at most ${MAX_COLUMNS} are kept`
  const bytes = bytesOf(schema)
  if (bytes > MAX_BYTES) return `it takes ${Math.ceil(bytes / 1024)} KiB, at most ${MAX_BYTES / 1024} are kept`
  // Whatever else the reader of the manifest would refuse must not get into it.
  const issue = dataSchemaRecord.safeParse(schema).error?.issues[0]
  return issue === undefined ? null : `${issue.path.join('.') || 'document'}: ${issue.message}`
}

function bytesOf(schema: unknown): number {
  return Buffer.byteLength(JSON.stringify(schema))
}
