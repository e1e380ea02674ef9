import { crc32 } from 'node:zlib'
import { isModelGateError, messageOf } from '../../core/errors.js'
import { type ByteSource, chunksOf, inMemory, utf8Text, wholeOf, type ZipMember } from '../../formats/index.js'
import { FindingList } from '../findings.js'
import { judgeKerasText, looksLikeConfig } from '../keras/documents.js'
import { silentSink } from '../pickle/evidence.js'
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
  const { findings, location } = context
  const data = contentOf(member, context)
  if (data === null) return outcome(false)
  if (data.whole !== null) outer.unfolding.left -= data.length
  if (outer.unfolding.left < 0) {
    findings.add('budget-exceeded', {
      message: 'the members of the archive unfold to more than the scan reads',
      location,
    })
    return outcome(false)
  }
  if (data.length === 0) return outcome(true)
  const isTensor = format === 'torch' && TORCH_DATA.test(member.name)
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
  if (format === 'keras' && /^(?:config|metadata)\.json$/i.test(member.name))
    return outcome(judgeDocument(wholeOf(data), member.name, context))
  if (isText(data)) {
    const text = wholeOf(data)
    if (format === 'keras' && looksLikeConfig(utf8Text(text, member.name)))
      return outcome(judgeDocument(text, member.name, context))
    judgeText(text, context)
    return outcome(true)
  }
  return inner(data, context)
}

function outcome(complete: boolean): MemberOutcome {
  return { complete, format: null }
}

function contentOf(member: ZipMember, context: ScanContext): ByteSource | null {
  const { inPlace, crc } = member
  if (inPlace === null || inPlace.whole !== null || inPlace.length <= MAX_HELD_MEMBER) {
    const data = unpack(member, context)
    return data === null ? null : inMemory(data)
  }
  let checksum = 0
  for (const chunk of chunksOf(inPlace)) checksum = crc32(chunk, checksum)
  const { findings, location } = context
  if (checksum !== crc)
    findings.add('archive-malformed', { message: `zip: ${member.name} has a wrong checksum`, location })
  return inPlace
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
