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
  for (const { kind, message, member, offset } of listing.problems) {
    if (kind === 'unaccounted' && owned > 0 && offset === 0) continue
    findings.add(RULES[kind], { message: member === null ? message : `${member}: ${message}`, location, offset })
  }
  for (const { start, end } of listing.gaps) {
    if (start > 0 || owned === 0) resync(partOf(source, start, end), 0, new Evidence(context))
  }
  strings.text(listing.comment, 0, location)
  for (const member of listing.members) {
    if (member.isFolder) continue
    complete = (await scanMember(member, format, within, inner)) && complete
  }
  return { format, complete, accounted: listing.accounted + owned }
}

function notRead(source: ByteSource, format: string, message: string, context: ScanContext): ScannedContent {
  context.findings.add('archive-malformed', { message, location: context.location })
  resync(source, 0, new Evidence(context))
  return { format, complete: false, accounted: 0 }
}
