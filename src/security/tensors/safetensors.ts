import { isModelGateError, messageOf } from '../../core/errors.js'
import { type JsonValue } from '../../core/json.js'
import { type ByteSource, parseStrictJson, utf8Text, type StrictJson } from '../../formats/index.js'
import { Evidence } from '../pickle/evidence.js'
import { followConstants, resync } from '../pickle/stream.js'
import { type ScanContext, type ScannedContent } from '../scan-context.js'

/** https://github.com/huggingface/safetensors#format: the reference reader's limit too. */
const MAX_HEADER = 100_000_000
const PREFIX = 8

const BITS: Readonly<Record<string, number>> = {
  BOOL: 8,
  U8: 8,
  I8: 8,
  F8_E5M2: 8,
  F8_E4M3: 8,
  F8_E8M0: 8,
  I16: 16,
  U16: 16,
  F16: 16,
  BF16: 16,
  I32: 32,
  U32: 32,
  F32: 32,
  I64: 64,
  U64: 64,
  F64: 64,
  C64: 64,
  F4: 4,
}

interface Tensor {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** Judges a safetensors file: the header must be strict JSON, and its tensors must cover the data without gap or overlap. */
export function scanSafetensors(source: ByteSource, context: ScanContext): ScannedContent {
  const { findings, location, strings } = context
  const evidence = new Evidence(context)
  followConstants(evidence)
  const malformed = (message: string): ScannedContent => {
    findings.add('array-malformed', { message, location })
    resync(source, 0, evidence)
    evidence.judgeGlobals()
    return { format: 'safetensors', complete: false, accounted: 0 }
  }
  const prefix = source.read(0, PREFIX)
  const length = Number(new DataView(prefix.buffer, prefix.byteOffset, PREFIX).getBigUint64(0, true))
  if (length > MAX_HEADER || PREFIX + length > source.length) return malformed('a header longer than the file')
  let header: StrictJson
  try {
    header = parseStrictJson(utf8Text(source.read(PREFIX, PREFIX + length), 'safetensors'), 'safetensors')
  } catch (error) {
    if (!isModelGateError(error)) throw error
    return malformed(messageOf(error))
  }
  const twice = header.shadowed[0]
  if (twice !== undefined) findings.add('json-ambiguous', { message: `two values under ${twice.path}`, location })
  const tensors: Tensor[] = []
  for (const [name, value] of Object.entries(header.value as Readonly<Record<string, JsonValue>>)) {
    strings.text(name, 0, location)
    if (name === '__metadata__') {
      for (const [key, text] of Object.entries(value as Readonly<Record<string, JsonValue>>)) {
        if (typeof text !== 'string') return malformed(`metadata ${key} is no text`)
        strings.text(text, 0, location)
        strings.pair(key, text, 0, location)
        evidence.embedded(text, 0, null)
      }
      continue
    }
    const tensor = tensorOf(name, value)
    if (typeof tensor === 'string') return malformed(`${name}: ${tensor}`)
    tensors.push(tensor)
  }
  evidence.judgeGlobals()
  return judgeCoverage(source, PREFIX + length, tensors, context)
}

function tensorOf(name: string, value: JsonValue): Tensor | string {
  const { dtype, shape, data_offsets: offsets } = Object(value) as Readonly<Record<string, JsonValue | undefined>>
  const bits = typeof dtype === 'string' ? BITS[dtype] : undefined
  if (bits === undefined || !isNumbers(shape) || !isNumbers(offsets) || offsets.length !== 2)
    return 'no description of a tensor'
  const [start, end] = offsets as [number, number]
  const size = Math.ceil(shape.reduce((product, extent) => product * extent, bits) / 8)
  return end - start === size ? { name, start, end } : `${end - start} bytes for a shape of ${size}`
}

function isNumbers(value: JsonValue | undefined): value is readonly number[] {
  return (
    Array.isArray(value) && value.every((item) => typeof item === 'number' && Number.isSafeInteger(item) && item >= 0)
  )
}

function judgeCoverage(
  source: ByteSource,
  dataStart: number,
  tensors: readonly Tensor[],
  context: ScanContext,
): ScannedContent {
  const { findings, location } = context
  let at = 0
  let complete = true
  for (const { name, start, end } of tensors.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start !== at) {
      complete = false
      const message = `${name} does not begin where the tensor before it ends`
      findings.add('array-malformed', { message, location, offset: dataStart + start })
    }
    at = Math.max(at, end)
  }
  const left = source.length - dataStart - at
  if (left < 0) findings.add('array-malformed', { message: 'the tensors reach past the end of the file', location })
  if (left > 0)
    findings.add('trailing-data', { message: `${left} bytes follow the tensors`, location, offset: dataStart + at })
  if (left !== 0 || !complete) resync(source, dataStart, new Evidence(context))
  return { format: 'safetensors', complete: complete && left === 0, accounted: source.length - Math.max(0, left) }
}
