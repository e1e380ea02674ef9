import { inMemory } from '../../formats/index.js'
import { scanZip } from '../archives/zip.js'
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
export async function scanTflite(bytes: Uint8Array, context: ScanContext, inner: ScanInner): Promise<ScannedContent> {
  const { findings, location } = context
  const evidence = new Evidence(context)
  followConstants(evidence)
  const walk = new FlatWalk(bytes)
  try {
    walk.run('Model', (table) => {
      judgeTable(table, walk, { context, evidence })
    })
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    findings.add('tflite-malformed', { message: error.message, location })
    resync(bytes, 0, evidence)
    evidence.judgeGlobals()
    return { format: 'tflite', complete: false, accounted: 0 }
  }
  let unaccounted = 0
  let complete = true
  for (const { start, end } of walk.gaps()) {
    const archive = end === bytes.length ? archiveAt(bytes, start) : null
    if (archive !== null) {
      const content = await scanZip(
        inMemory(archive.bytes),
        'zip',
        { ...context, location: `${location}!/zip` },
        inner,
        archive.owned,
      )
      unaccounted += archive.bytes.length - content.accounted
      complete &&= content.complete
      continue
    }
    const message = `${end - start} bytes belong to no part of the model`
    findings.add('trailing-data', { message, location, offset: start })
    resync(bytes.subarray(0, end), start, evidence)
    unaccounted += end - start
    complete = false
  }
  evidence.judgeGlobals()
  return { format: 'tflite', complete, accounted: bytes.length - unaccounted }
}

interface Judges {
  readonly context: ScanContext
  readonly evidence: Evidence
}

function judgeTable(table: FlatTable, walk: FlatWalk, { context, evidence }: Judges): void {
  const { name, at, texts, blobs, number } = table
  for (const text of texts.values()) {
    evidence.strings.text(text, at, evidence.location)
    evidence.embedded(text, at, null)
  }
  for (const blob of blobs.values()) evidence.bytesConstant(blob, at)
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
  readonly bytes: Uint8Array
  /** Bytes in front of the archive that belong to the model. */
  readonly owned: number
}

/**
 * A zip archive that begins at `start`. Tools append it as a file of its own, or (zipfile's mode "a") with offsets from the
 * start of the model: then the directory says where it lies in the whole.
 */
function archiveAt(bytes: Uint8Array, start: number): Archive | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (buffer.toString('latin1', start, start + 4) !== 'PK\x03\x04') return null
  const end = buffer.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  if (end < start || end + 22 > bytes.length) return null
  const isWhole = buffer.readUInt32LE(end + 12) + buffer.readUInt32LE(end + 16) === end
  return isWhole ? { bytes, owned: start } : { bytes: bytes.subarray(start), owned: 0 }
}
