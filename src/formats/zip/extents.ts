import { type ByteSource } from '../byte-source.js'
import type { ZipProblem } from './problem.js'

/** What a member takes up, header and all; null for the directory. */
export interface Extent {
  readonly start: number
  readonly end: number
  readonly member: string | null
}

/** Ranges between the extents; what two of them share is a problem. */
export function gapsBetween(
  extents: readonly Extent[],
  size: number,
  problems: ZipProblem[],
): { start: number; end: number }[] {
  const gaps: { start: number; end: number }[] = []
  let at = 0
  for (const { start, end, member } of extents.toSorted((a, b) => a.start - b.start)) {
    if (start > at) gaps.push({ start: at, end: start })
    if (start < at) problems.push({ kind: 'overlap', message: 'it shares bytes with another', member, offset: start })
    at = Math.max(at, end)
  }
  if (at > size)
    problems.push({ kind: 'bad-data', message: 'a member reaches past the end', member: null, offset: size })
  if (at < size) gaps.push({ start: at, end: size })
  for (const { start, end } of gaps) {
    const message = `${end - start} bytes belong to no member`
    problems.push({ kind: 'unaccounted', message, member: null, offset: start })
  }
  return gaps
}

const CHUNK = 4 * 1024 * 1024

/** Where a signature stands in a stretch of any length. */
export function* placesOf(
  signature: string,
  source: ByteSource,
  { start, end }: { readonly start: number; readonly end: number },
): Generator<number> {
  for (let from = start; from < end; from += CHUNK) {
    const part = source.read(from, Math.min(end, from + CHUNK + signature.length - 1))
    const within = Buffer.from(part.buffer, part.byteOffset, part.length)
    for (
      let at = within.indexOf(signature, 0, 'latin1');
      at >= 0;
      at = within.indexOf(signature, at + signature.length, 'latin1')
    )
      yield from + at
  }
}
