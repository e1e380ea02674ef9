import { isModelGateError, messageOf } from '../../core/errors.js'
import { MAX_DECOMPRESSED_BYTES, MAX_NESTING } from '../../core/limits.js'
import { listZip, utf8Text, type ZipListing, type ZipMember, type ZipProblem } from '../../formats/index.js'
import { FindingList } from '../findings.js'
import { judgeKerasText, looksLikeConfig } from '../keras/documents.js'
import { Evidence, silentSink } from '../pickle/evidence.js'
import { followConstants, opensAsPickle, resync } from '../pickle/stream.js'
import { type RuleId } from '../rules.js'
import { type ScanContext, type ScanInner, type ScannedContent } from '../scan-context.js'

type ZipFormat = 'keras' | 'torch' | 'npz' | 'zip'

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

/** Members of torch archives that are numbers or a word: https://github.com/pytorch/pytorch/blob/main/caffe2/serialize/inline_container.h */
const TORCH_DATA =
  /(?:^|\/)(?:data\/\d+|constants\/\d+|version|byteorder|\.data\/serialization_id|\.format_version|\.storage_alignment)$/

/**
 * Judges every member of a zip archive by its content, listed or not, and the archive's own defects.
 * @param inner judges members; they may be archives again
 * @param owned bytes in front of the archive that belong to another format and were judged there
 */
export async function scanZip(
  bytes: Uint8Array,
  format: ZipFormat,
  context: ScanContext,
  inner: ScanInner,
  owned = 0,
): Promise<ScannedContent> {
  const { findings, location, strings } = context
  let listing: ZipListing
  try {
    if (location.split('!/').length > MAX_NESTING)
      return notRead(bytes, format, 'archives in archives, too deep', context)
    listing = listZip(bytes)
  } catch (error) {
    if (!isModelGateError(error)) throw error
    return notRead(bytes, format, messageOf(error), context)
  }
  const within = { ...context, unfolding: context.unfolding ?? { left: MAX_DECOMPRESSED_BYTES } }
  let complete = listing.problems.every(({ kind }) => kind !== 'encrypted' && kind !== 'bad-data')
  for (const { kind, message, member, offset } of listing.problems) {
    if (kind === 'unaccounted' && owned > 0 && offset === 0) continue
    findings.add(RULES[kind], { message: member === null ? message : `${member}: ${message}`, location, offset })
  }
  for (const { start, end } of listing.gaps) {
    if (start > 0 || owned === 0) resync(bytes.subarray(start, end), 0, new Evidence(context))
  }
  strings.text(listing.comment, 0, location)
  for (const member of listing.members) {
    if (member.isFolder) continue
    complete = (await scanMember(member, format, within, inner)) && complete
  }
  return { format, complete, accounted: listing.accounted + owned }
}

function notRead(bytes: Uint8Array, format: string, message: string, context: ScanContext): ScannedContent {
  context.findings.add('archive-malformed', { message, location: context.location })
  resync(bytes, 0, new Evidence(context))
  return { format, complete: false, accounted: 0 }
}

/** @returns whether all of it was judged */
async function scanMember(
  member: ZipMember,
  format: ZipFormat,
  outer: ScanContext & { readonly unfolding: { left: number } },
  inner: ScanInner,
): Promise<boolean> {
  const context = { ...outer, location: `${outer.location}!/${member.name}` }
  const { findings, location } = context
  const data = unpack(member, context)
  if (data === null) return false
  outer.unfolding.left -= data.length
  if (outer.unfolding.left < 0) {
    findings.add('budget-exceeded', {
      message: 'the members of the archive unfold to more than the scan reads',
      location,
    })
    return false
  }
  if (data.length === 0) return true
  const isTensor = format === 'torch' && TORCH_DATA.test(member.name)
  if (opensLikePickle(data, context)) {
    // Numbers of a tensor may look like a short pickle by chance; one that does harm is no chance.
    const aside = new FindingList()
    const inside = { ...context, expectsPersistentIds: format === 'torch' }
    const content = await inner(data, isTensor ? { ...inside, findings: aside, strings: silentSink } : inside)
    if (!isTensor) return content.complete
    if (aside.worst === 'high') findings.addAll(aside.toArray())
    return true
  }
  if (format === 'keras' && /^(?:config|metadata)\.json$/i.test(member.name))
    return judgeDocument(data, member.name, context)
  if (isTensor) return true
  if (isText(data)) {
    if (format === 'keras' && looksLikeConfig(utf8Text(data, member.name)))
      return judgeDocument(data, member.name, context)
    judgeText(data, context)
    return true
  }
  return (await inner(data, context)).complete
}

/** A member whatever its header says; what is wrong with it is a finding. */
function unpack(member: ZipMember, { findings, location }: ScanContext): Uint8Array | null {
  try {
    return member.read()
  } catch (error) {
    if (!isModelGateError(error)) throw error
    findings.add(error.code === 'limit' ? 'resource-bomb' : 'archive-malformed', {
      message: messageOf(error),
      location,
    })
  }
  try {
    return member.readLeniently()
  } catch (error) {
    if (isModelGateError(error)) return null
    throw error
  }
}

function opensLikePickle(data: Uint8Array, context: ScanContext): boolean {
  const trial = new Evidence({ ...context, findings: new FindingList(), strings: silentSink })
  trial.persistentIdsExpected = true
  return opensAsPickle(data, trial)
}

function judgeDocument(data: Uint8Array, name: string, context: ScanContext): boolean {
  let text: string
  try {
    text = utf8Text(data, name)
  } catch (error) {
    if (!isModelGateError(error)) throw error
    context.findings.add('keras-malformed', { message: messageOf(error), location: context.location })
    return false
  }
  return judgeKerasText(text, name, { ...context, location: context.location.slice(0, -name.length - 2) })
}

const CONTROL = /[^\P{Cc}\t\r\n\f]/u

function isText(data: Uint8Array): boolean {
  try {
    return !CONTROL.test(utf8Text(data, 'text'))
  } catch (error) {
    if (isModelGateError(error)) return false
    throw error
  }
}

/** Vocabularies, code listings, notes: nothing executes them; they may hold credentials or an encoded pickle. */
function judgeText(data: Uint8Array, context: ScanContext): void {
  const evidence = new Evidence(context)
  followConstants(evidence)
  const text = Buffer.from(data.buffer, data.byteOffset, data.length).toString('utf8')
  context.strings.text(text, 0, context.location)
  evidence.embedded(text, 0, null)
  evidence.judgeGlobals()
}
