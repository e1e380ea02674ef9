/**
 * What XGBoost's files begin with. Apart from their readers, which are loaded when a file is one of them.
 */
export type XgboostEncoding = 'json' | 'ubjson' | 'binary'

/** Names of a document's first field: of a model, and of the snapshot in a pickle. */
const FIRST = '(?:learner|version|Model|Config)'
const JSON_HEAD = new RegExp(`^\\s*\\{\\s*"${FIRST}"\\s*:`)
/** The first key of a UBJSON object: a length of one, two, four or eight bytes, and the name. */
const UBJSON_HEAD = new RegExp(`^\\{(?:[iU].|I..|l....|L........)${FIRST}[{[]`, 's')
const HEAD_BYTES = 512

/** How bytes that are an XGBoost model are encoded; null when they are none. */
export function xgboostEncoding(bytes: Uint8Array): XgboostEncoding | null {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1')
  const isDocument = JSON_HEAD.test(head) ? 'json' : UBJSON_HEAD.test(head) ? 'ubjson' : null
  if (isDocument !== null) return contains(bytes, 'gradient_booster') ? isDocument : null
  return isXgboostBinary(bytes) ? 'binary' : null
}

function contains(bytes: Uint8Array, name: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name)
}

/** Size of the struct that the binary format begins with. */
export const LEARNER_BYTES = 136
/** Longest name of an objective or booster. */
export const MAX_NAME = 256
export const BOOSTERS: ReadonlySet<string> = new Set(['gbtree', 'dart', 'gblinear'])

/** Whether the learner's struct is followed by the names of an objective and a booster, with or without `binf` before. */
export function isXgboostBinary(bytes: Uint8Array): boolean {
  const cursor = cursorOf(bytes)
  cursor.offset += LEARNER_BYTES
  const objective = nameAt(cursor)
  return objective !== null && /^[a-z]+:[\w-]+$/.test(objective) && BOOSTERS.has(nameAt(cursor) ?? '')
}

/** A place in the binary format. */
export interface Cursor {
  readonly view: DataView
  readonly bytes: Uint8Array
  offset: number
}

export function cursorOf(bytes: Uint8Array): Cursor {
  const marked = String.fromCharCode(...bytes.subarray(0, 4)) === 'binf'
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return { view, bytes, offset: marked ? 4 : 0 }
}

/** A name at the cursor, or null when there is none. */
function nameAt(cursor: Cursor): string | null {
  const start = cursor.offset + 8
  if (start > cursor.bytes.length) return null
  const length = cursor.view.getBigUint64(cursor.offset, true)
  if (length === 0n || length > BigInt(MAX_NAME) || start + Number(length) > cursor.bytes.length) return null
  cursor.offset = start + Number(length)
  return String.fromCharCode(...cursor.bytes.subarray(start, cursor.offset))
}
