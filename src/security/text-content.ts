import { isModelGateError } from '../core/errors.js'
import { type ByteSource, utf8Text, wholeOf } from '../formats/index.js'
import { FindingList } from './findings.js'
import { Evidence, silentSink } from './pickle/evidence.js'
import { followConstants, opensAsPickle } from './pickle/stream.js'
import { type ScanContext, type ScanInner, type ScannedContent } from './scan-context.js'

const CONTROL = /[^\P{Cc}\t\r\n\f]/u

/** UTF-8 without control characters. */
export function isText(data: ByteSource): boolean {
  // Numbers of any length show within their first bytes that they are no text.
  if (data.whole === null && data.read(0, 4096).includes(0)) return false
  try {
    return !CONTROL.test(utf8Text(wholeOf(data), 'text'))
  } catch (error) {
    if (isModelGateError(error)) return false
    throw error
  }
}

/** Vocabularies, code listings, notes: nothing executes them; they may hold credentials or an encoded pickle. */
export function judgeText(data: Uint8Array, context: ScanContext): void {
  const evidence = new Evidence(context)
  followConstants(evidence)
  const text = Buffer.from(data.buffer, data.byteOffset, data.length).toString('utf8')
  context.strings.text(text, 0, context.location)
  evidence.embedded(text, 0, null)
  evidence.judgeGlobals()
}

/** True when an unpickler would find something to do: also in text, which pickles of protocol 0 are. */
export function opensLikePickle(data: ByteSource, context: ScanContext): boolean {
  const trial = new Evidence({ ...context, findings: new FindingList(), strings: silentSink })
  trial.persistentIdsExpected = true
  return opensAsPickle(data, trial)
}

/**
 * Judges content that opens like a pickle as one; null when it does not. Text is taken for a pickle only when it is one
 * to its end or does harm: a list of the words "cat" and "dog" opens with an import of `at.dog`.
 */
export async function scanAsPickle(
  data: ByteSource,
  context: ScanContext,
  inner: ScanInner,
): Promise<ScannedContent | null> {
  if (!opensLikePickle(data, context)) return null
  if (!isText(data)) return inner(data, context)
  const aside = new FindingList()
  const content = await inner(data, { ...context, findings: aside, strings: silentSink })
  if (!content.complete && aside.worst !== 'high') return null
  context.findings.addAll(aside.toArray())
  judgeText(wholeOf(data), context)
  return content
}
