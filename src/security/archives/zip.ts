import { isModelGateError, messageOf } from '../../core/errors.js'
import { MAX_DECOMPRESSED_BYTES, MAX_NESTING } from '../../core/limits.js'
import { type ByteSource, listZip, partOf, type ZipListing, type ZipProblem } from '../../formats/index.js'
import { Evidence } from '../pickle/evidence.js'
import { resync } from '../pickle/stream.js'
import { type RuleId } from '../rules.js'
import { type ScanContext, type ScanInner, type ScannedContent } from '../scan-context.js'
import { scanMember, type ZipFormat } from './zip-member.js'

const RULES: Readonly<Record<ZipProblem['kind'], RuleId>> = {
  'headers-disagree': 'archive-ambiguous',
  'duplicate-name': 'archive-ambiguous',
  overlap: 'archive-ambiguous',
  'unlisted-member': 'archive-ambiguous',
  unaccounted: 'trailing-data',
  'unsafe-name': 'archive-unsafe-path',
  'absolute-name': 'archive-unsafe-path',
  link: 'archive-unsafe-path',
  encrypted: 'archive-malformed',
  'bad-data': 'archive-malformed',
}

/**
 * Judges every member of a zip archive by its content, listed or not, and the archive's own defects.
 * @param inner judges members; they may be archives again
 * @param owned bytes in front of the archive that belong to another format and were judged there
 */
export async function scanZip(
  source: ByteSource,
  format: ZipFormat,
  context: ScanContext,
  inner: ScanInner,
  owned = 0,
): Promise<ScannedContent> {
  const { findings, location, strings } = context
  let listing: ZipListing
  try {
    if (location.split('!/').length > MAX_NESTING)
      return notRead(source, format, 'archives in archives, too deep', context)
    listing = listZip(source)
  } catch (error) {
    if (!isModelGateError(error)) throw error
    return notRead(source, format, messageOf(error), context)
  }
  const within = { ...context, unfolding: context.unfolding ?? { left: MAX_DECOMPRESSED_BYTES } }
  let complete = listing.problems.every(({ kind }) => kind !== 'encrypted' && kind !== 'bad-data')
  for (const problem of listing.problems) {
    const { kind, offset } = problem
    if (kind === 'absolute-name' || (kind === 'unaccounted' && owned > 0 && offset === 0)) continue
    findings.add(RULES[kind], { message: told(problem), location, offset })
  }
  for (const { start, end } of listing.gaps) {
    if (start > 0 || owned === 0) resync(partOf(source, start, end), 0, new Evidence(context))
  }
  strings.text(listing.comment, 0, location)
  const formats: (string | null)[] = []
  for (const member of listing.members) {
    strings.text(member.name, 0, location)
    if (member.isFolder) continue
    const content = await scanMember(member, format, within, inner)
    complete = content.complete && complete
    formats.push(content.format)
  }
  for (const problem of listing.problems.filter(({ kind }) => kind === 'absolute-name')) {
    // pandas before 1.3 named the pickle in its zip by the path it was saved to; who loads it unpacks nothing to disk.
    const isPandas = format === 'zip' && formats.length === 1 && (formats[0] === 'pickle' || formats[0] === 'joblib')
    const details = { message: told(problem), location, offset: problem.offset }
    findings.add(RULES[problem.kind], isPandas ? { ...details, severity: 'low' } : details)
  }
  return { format, complete, accounted: listing.accounted + owned }
}

function told({ message, member }: ZipProblem): string {
  return member === null ? message : `${member}: ${message}`
}

function notRead(source: ByteSource, format: string, message: string, context: ScanContext): ScannedContent {
  context.findings.add('archive-malformed', { message, location: context.location })
  resync(source, 0, new Evidence(context))
  return { format, complete: false, accounted: 0 }
}
