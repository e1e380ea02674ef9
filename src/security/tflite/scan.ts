import { isModelGateError } from '../../core/errors.js'
import { type ByteSource, PagedBytes, partOf } from '../../formats/index.js'
import { scanZip } from '../archives/zip.js'
import { ruleOfDefect } from '../defects.js'
import { Evidence } from '../pickle/evidence.js'
import { followConstants, resync } from '../pickle/stream.js'
import { type ScanContext, type ScanInner, type ScannedContent } from '../scan-context.js'
import { type FlatTable, FlatWalk } from './flat-walk.js'
import { judgeCustomOperator } from './operators.js'

/** BuiltinOperator of the schema: the operator is found by its name. */
const CUSTOM = 32

/**
 * Judges a TensorFlow Lite model: every table of its schema, the operators that are not built in, texts and constants,
 * files that it names, and a zip archive of metadata behind it. Bytes that belong to none of them are a finding.
 * https://github.com/tensorflow/tensorflow/blob/master/tensorflow/compiler/mlir/lite/schema/schema.fbs
 */
export async function scanTflite(source: ByteSource, context: ScanContext, inner: ScanInner): Promise<ScannedContent> {
  const { findings, location } = context
  const evidence = new Evidence(context)
  followConstants(evidence)
  let walk: FlatWalk
  try {
    const pages = new PagedBytes(source)
    walk = new FlatWalk(pages)
    walk.run('Model', (table) => {
      judgeTable(table, walk, { context, evidence, pages })
    })
  } catch (error) {
    if (!(error instanceof RangeError || isModelGateError(error))) throw error
    const rule = error instanceof RangeError ? 'tflite-malformed' : ruleOfDefect(error, 'tflite-malformed')
    // What a view of bytes says of its bounds tells people nothing.
    const message = error.message.startsWith('Offset is outside')
      ? 'tflite: truncated: an offset leads behind the end of the file'
      : `tflite: ${error.message}`
    findings.add(rule, { message, location })
    resync(source, 0, evidence)
    evidence.judgeGlobals()
    return { format: 'tflite', complete: false, accounted: 0 }
  }
  let unaccounted = 0
  let complete = true
  for (const { start, end } of walk.gaps()) {
    const archive = end === source.length ? archiveAt(source, start) : null
    if (archive !== null) {
      const within = { ...context, location: `${location}!/zip` }
      const content = await scanZip(archive.source, 'zip', within, inner, archive.owned)
      unaccounted += archive.source.length - content.accounted
      complete &&= content.complete
      continue
    }
    const message = `${end - start} bytes belong to no part of the model`
    findings.add('trailing-data', { message, location, offset: start })
    resync(partOf(source, 0, end), start, evidence)
    unaccounted += end - start
    complete = false
  }
  evidence.judgeGlobals()
  return { format: 'tflite', complete, accounted: source.length - unaccounted }
}

interface Judges {
  readonly context: ScanContext
  readonly evidence: Evidence
  readonly pages: PagedBytes
}

function judgeTable(table: FlatTable, walk: FlatWalk, { context, evidence, pages }: Judges): void {
  const { name, at, texts, blobs, number } = table
  for (const text of texts.values()) {
    evidence.strings.text(text, at, evidence.location)
    evidence.embedded(text, at, null)
  }
  for (const blob of blobs.values()) evidence.bytesConstant(pages.see(blob), at)
  if (name === 'OperatorCode') {
    // The wider field came later; older files have the narrow one alone.
    if (Math.max(number(0, 'i8'), number(3, 'i32')) === CUSTOM) judgeCustomOperator(texts.get(1) ?? '', at, context)
  } else if (name === 'StablehloCustomCallOptions') judgeCustomOperator(texts.get(0) ?? '', at, context)
  else if (name === 'Buffer') coverOutside(walk, number(1, 'u64'), number(2, 'u64'))
  else if (name === 'Operator') coverOutside(walk, number(9, 'u64'), number(10, 'u64'))
  else if (name === 'ExternalBufferGroup') judgeExternal(texts.get(0) ?? '', at, context)
}

/** Content of models over 2 GB lies behind the tables; 0 and 1 mean that there is none. */
function coverOutside(walk: FlatWalk, offset: number, size: number): void {
  if (offset > 1) walk.cover(offset, size)
}

function judgeExternal(file: string, offset: number, { findings, location }: ScanContext): void {
  const leaves = /^(?:[\\/]|[A-Za-z]:|[a-z]+:\/\/)|(?:^|[\\/])\.\.(?:[\\/]|$)/.test(file)
  const message = leaves ? `${file} leads out of the folder of the model` : `weights lie in ${file}`
  findings.add('tflite-external-data', { message, location, offset, ...(leaves ? { severity: 'high' as const } : {}) })
}

interface Archive {
  readonly source: ByteSource
  /** Bytes in front of the archive that belong to the model. */
  readonly owned: number
}

/** The record at the end of a zip archive, and the longest comment behind it. */
const END_BYTES = 22
const MAX_TAIL = END_BYTES + 0xffff

/**
 * A zip archive that begins at `start`. Tools append it as a file of its own, or (zipfile's mode "a") with offsets from the
 * start of the model: then the directory says where it lies in the whole.
 */
function archiveAt(source: ByteSource, start: number): Archive | null {
  if (textOf(source.read(start, start + 4)) !== 'PK\x03\x04') return null
  const tailStart = Math.max(start, source.length - MAX_TAIL)
  const tail = Buffer.from(source.read(tailStart, source.length))
  const end = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  if (end < 0 || end + END_BYTES > tail.length) return null
  const isWhole = tail.readUInt32LE(end + 12) + tail.readUInt32LE(end + 16) === tailStart + end
  return isWhole ? { source, owned: start } : { source: partOf(source, start), owned: 0 }
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1')
}
