import { crc32 } from 'node:zlib'
import { isModelGateError, messageOf } from '../../core/errors.js'
import {
  type ByteSource,
  chunksOf,
  inMemory,
  outputBudget,
  type Unfolded,
  unfoldToDisk,
  utf8Text,
  wholeOf,
  type ZipMember,
} from '../../formats/index.js'
import { ruleOfDefect } from '../defects.js'
import { FindingList } from '../findings.js'
import { judgeKerasText, looksLikeConfig } from '../keras/documents.js'
import { Evidence, silentSink } from '../pickle/evidence.js'
import { resync } from '../pickle/stream.js'
import { type ScanContext, type ScanInner, type ScannedContent } from '../scan-context.js'
import { isText, judgeText, opensLikePickle, scanAsPickle } from '../text-content.js'

export type ZipFormat = 'keras' | 'torch' | 'npz' | 'zip'

/** Members of torch archives that are numbers or a word: https://github.com/pytorch/pytorch/blob/main/caffe2/serialize/inline_container.h */
const TORCH_DATA =
  /(?:^|\/)(?:data\/\d+|constants\/\d+|version|byteorder|\.data\/serialization_id|\.format_version|\.storage_alignment)$/

/** Members that are not packed are read where they lie when they are longer than this. */
const MAX_HELD_MEMBER = 64 * 1024 * 1024

/** Whether all of a member was judged, and what it is; null where that was not asked. */
export type MemberOutcome = Pick<ScannedContent, 'complete'> & { readonly format: string | null }

/** Judges a member of an archive by its content. */
export async function scanMember(
  member: ZipMember,
  format: ZipFormat,
  outer: ScanContext & { readonly unfolding: { left: number } },
  inner: ScanInner,
): Promise<MemberOutcome> {
  const context = { ...outer, location: `${outer.location}!/${member.name}` }
  const data = await contentOf(member, context)
  if (data === null) return outcome(false)
  try {
    return await judgeMember(data, member.name, { format, outer, context, inner })
  } finally {
    data.close?.()
  }
}

/** The data of a member; what lies in a temporary file has to be closed. */
type MemberContent = ByteSource & Partial<Pick<Unfolded, 'close'>>

interface MemberTools {
  readonly format: ZipFormat
  readonly outer: { readonly unfolding: { left: number } }
  readonly context: ScanContext
  readonly inner: ScanInner
}

async function judgeMember(
  data: MemberContent,
  name: string,
  { format, outer, context, inner }: MemberTools,
): Promise<MemberOutcome> {
  const { findings, location } = context
  if (data.whole !== null || data.close !== undefined) outer.unfolding.left -= data.length
  if (outer.unfolding.left < 0) {
    findings.add('budget-exceeded', {
      message: 'the members of the archive unfold to more than the scan reads',
      location,
    })
    return outcome(false)
  }
  if (data.length === 0) return outcome(true)
  const isTensor = format === 'torch' && TORCH_DATA.test(name)
  const inside = { ...context, expectsPersistentIds: format === 'torch' }
  if (isTensor) {
    // Numbers of a tensor may look like a short pickle by chance; one that does harm is no chance.
    if (!opensLikePickle(data, context)) return outcome(true)
    const aside = new FindingList()
    await inner(data, { ...inside, findings: aside, strings: silentSink })
    if (aside.worst === 'high') findings.addAll(aside.toArray())
    return outcome(true)
  }
  const asPickle = await scanAsPickle(data, inside, inner)
  if (asPickle !== null) return asPickle
  if (format === 'keras' && /^(?:config|metadata)\.json$/i.test(name))
    return outcome(judgeDocument(wholeOf(data), name, context))
  if (isText(data)) {
    const text = wholeOf(data)
    if (format === 'keras' && looksLikeConfig(utf8Text(text, name))) return outcome(judgeDocument(text, name, context))
    judgeText(text, context)
    return outcome(true)
  }
  return inner(data, context)
}

function outcome(complete: boolean): MemberOutcome {
  return { complete, format: null }
}

async function contentOf(
  member: ZipMember,
  context: ScanContext & { readonly unfolding: { left: number } },
): Promise<MemberContent | null> {
  const { inPlace, deflated, size } = member
  if (inPlace !== null && inPlace.whole === null && size > MAX_HELD_MEMBER) {
    let checksum = 0
    for (const chunk of chunksOf(inPlace)) checksum = crc32(chunk, checksum)
    if (checksum !== member.crc) wrong(member, 'checksum', context)
    return inPlace
  }
  // A size that no such data unfolds to is a lie, which unpacking tells.
  const isLong = deflated !== null && size > MAX_HELD_MEMBER && size <= outputBudget(deflated.length)
  if (isLong) return unfoldMember(member, deflated, context)
  const data = unpack(member, context)
  return data === null ? null : inMemory(data)
}

async function unfoldMember(
  member: ZipMember,
  deflated: ByteSource,
  context: ScanContext & { readonly unfolding: { left: number } },
): Promise<MemberContent | null> {
  const { findings, location, unfolding } = context
  const budget = Math.min(outputBudget(deflated.length), unfolding.left)
  try {
    const data = await unfoldToDisk(deflated, 'deflate', budget)
    if (data.crc !== member.crc) wrong(member, 'checksum', context)
    if (data.length !== member.size || data.consumed !== deflated.length) wrong(member, 'size', context)
    return data
  } catch (error) {
    if (!isModelGateError(error)) throw error
    findings.add(ruleOfDefect(error, 'archive-malformed'), { message: messageOf(error), location })
    resync(deflated, 0, new Evidence(context))
    return null
  }
}

function wrong({ name }: ZipMember, what: string, { findings, location }: ScanContext): void {
  findings.add('archive-malformed', { message: `zip: ${name} has a wrong ${what}`, location })
}

/** A member whatever its header says; what is wrong with it is a finding. */
function unpack(member: ZipMember, { findings, location }: ScanContext): Uint8Array | null {
  try {
    return member.read()
  } catch (error) {
    if (!isModelGateError(error)) throw error
    findings.add(ruleOfDefect(error, 'archive-malformed'), { message: messageOf(error), location })
  }
  try {
    return member.readLeniently()
  } catch (error) {
    if (isModelGateError(error)) return null
    throw error
  }
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
