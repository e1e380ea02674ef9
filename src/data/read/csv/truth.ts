const UPPER_F = 70
const LOWER_F = 102

/** True, TRUE and true; the last four bytes of False and false, and of FALSE. */
const TRUE = ['True', 'TRUE', 'true'].map((text) => Buffer.from(text).readInt32BE())
const FALSE = ['alse', 'ALSE'].map((text) => Buffer.from(text).readInt32BE())

/** What BOOLEAN_TEXTS says of a text, without making it one; -1 when it is not among them. */
export function truthOf(bytes: Buffer, start: number, end: number): 0 | 1 | -1 {
  const length = end - start
  if (length !== 4 && length !== 5) return -1
  const word = bytes.readInt32BE(end - 4)
  if (length === 4) return word === TRUE[0] || word === TRUE[1] || word === TRUE[2] ? 1 : -1
  const first = bytes[start]!
  if (first === UPPER_F) return word === FALSE[0] || word === FALSE[1] ? 0 : -1
  return first === LOWER_F && word === FALSE[0] ? 0 : -1
}
