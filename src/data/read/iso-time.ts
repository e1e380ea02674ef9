/** A moment as ISO 8601 text; `rest` are `digits` decimal digits below the millisecond, shown when they are not zero. */
export function isoTime(millis: bigint, rest: bigint, digits: number): string {
  const text = new Date(Number(millis)).toISOString()
  return rest === 0n ? text : `${text.slice(0, -1)}${rest.toString().padStart(digits, '0')}Z`
}

export function isoDate(days: number): string {
  return new Date(days * 86_400_000).toISOString().slice(0, 10)
}

/** A count of units since 1970 as ISO 8601 text; `perMilli`: units in a millisecond, a power of ten. */
export function isoMoment(count: bigint, perMilli: bigint): string {
  const rest = ((count % perMilli) + perMilli) % perMilli
  return isoTime((count - rest) / perMilli, rest, perMilli.toString().length - 1)
}
