import { isModelGateError, messageOf } from '../../core/errors.js'
import { type ByteSource, partOf } from '../../formats/index.js'
import { Evidence } from '../pickle/evidence.js'
import { followConstants, resync } from '../pickle/stream.js'
import { type ScanContext, type ScannedContent } from '../scan-context.js'
import { Message } from './message.js'
import { readTable, TableCursor } from './table.js'

/** DataType.DT_STRING */
const TEXT = 7
const MAX_TEXTS = 64 * 1024 * 1024

interface Tensor {
  readonly key: string
  readonly isText: boolean
  readonly elements: number
  readonly shard: number
  readonly start: number
  readonly end: number
}

/** What an index says of the data files beside it. */
export interface CheckpointIndex {
  readonly shards: number
  readonly tensors: readonly Tensor[]
}

/** The index of a checkpoint (variables.index). @throws corrupt, unsupported, limit */
export function readCheckpointIndex(bytes: Uint8Array): CheckpointIndex {
  let shards = 0
  const tensors: Tensor[] = []
  for (const [key, value] of readTable(bytes)) {
    if (key === '') {
      shards = Message.of(value, 'BundleHeaderProto').message.number(1)
      continue
    }
    const { message } = Message.of(value, 'BundleEntryProto')
    const dimensions = message.messages(2).flatMap((shape) => shape.messages(2).map((each) => each.number(1)))
    const start = message.number(4)
    tensors.push({
      key,
      isText: message.number(1) === TEXT,
      elements: dimensions.reduce((product, extent) => product * extent, 1),
      shard: message.number(3),
      start,
      end: start + message.number(5),
    })
  }
  return { shards, tensors }
}

/** Judges the index: its names are texts of the model. */
export function scanCheckpointIndex(
  bytes: Uint8Array,
  context: ScanContext,
): { readonly content: ScannedContent; readonly index: CheckpointIndex | null } {
  const { findings, location } = context
  const evidence = new Evidence(context)
  followConstants(evidence)
  try {
    const index = readCheckpointIndex(bytes)
    for (const { key } of index.tensors) evidence.textConstant(key, 0)
    evidence.judgeGlobals()
    return { content: { format: 'checkpoint-index', complete: true, accounted: bytes.length }, index }
  } catch (error) {
    if (!isModelGateError(error)) throw error
    findings.add(error.code === 'unsupported' ? 'not-inspected' : 'tensorflow-malformed', {
      message: messageOf(error),
      location,
    })
    resync(bytes, 0, evidence)
    evidence.judgeGlobals()
    return { content: { format: 'checkpoint-index', complete: false, accounted: 0 }, index: null }
  }
}

/**
 * Judges a data file of a checkpoint: numbers, which nothing executes, texts, which are searched, and bytes that belong
 * to no tensor. @param shard which of the data files it is
 */
export function scanCheckpointData(
  source: ByteSource,
  { index, shard }: { readonly index: CheckpointIndex; readonly shard: number },
  context: ScanContext,
): ScannedContent {
  const { findings, location } = context
  const evidence = new Evidence(context)
  followConstants(evidence)
  let at = 0
  let accounted = 0
  let complete = true
  const gap = (end: number): void => {
    if (end <= at) return
    complete = false
    findings.add('trailing-data', { message: `${end - at} bytes belong to no tensor`, location, offset: at })
    resync(partOf(source, at, end), 0, evidence)
  }
  const own = index.tensors.filter((tensor) => tensor.shard === shard)
  for (const tensor of own.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const { key, start, end } = tensor
    if (end > source.length) {
      complete = false
      findings.add('array-malformed', { message: `${key} reaches past the end of the file`, location, offset: start })
      continue
    }
    gap(start)
    accounted += Math.max(0, end - Math.max(at, start))
    at = Math.max(at, end)
    if (tensor.isText) complete = readTexts(source, tensor, evidence, context) && complete
  }
  gap(source.length)
  evidence.judgeGlobals()
  return { format: 'checkpoint-data', complete, accounted }
}

/** A length for each text, a checksum of the lengths (4 bytes), then the texts. */
function readTexts(
  source: ByteSource,
  tensor: Tensor,
  evidence: Evidence,
  { findings, location }: ScanContext,
): boolean {
  const { key, start, end, elements } = tensor
  if (end - start > MAX_TEXTS) {
    findings.add('budget-exceeded', { message: `${key} holds ${end - start} bytes of text`, location, offset: start })
    return false
  }
  const bytes = source.read(start, end)
  const cursor = new TableCursor(bytes, 0, bytes.length)
  try {
    const lengths: number[] = []
    for (let count = 0; count < elements; count++) lengths.push(cursor.varint())
    cursor.bytes(4)
    for (const length of lengths) evidence.bytesConstant(cursor.bytes(length), start + cursor.at)
    return true
  } catch (error) {
    if (!isModelGateError(error)) throw error
    findings.add('array-malformed', { message: `${key}: ${messageOf(error)}`, location, offset: start })
    resync(bytes, 0, evidence)
    return false
  }
}
