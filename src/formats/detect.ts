import { isModelGateError } from '../core/errors.js'
import { inMemory, type ByteSource } from './byte-source.js'
import { compressionOf } from './compression/signature.js'
import { type Compression, type ModelRecord } from './model-record.js'
import { isCatboost } from './catboost/signature.js'
import { isLightgbm } from './lightgbm/signature.js'
import { xgboostEncoding } from './xgboost/signature.js'
import { zipFormat } from './zip/index.js'
import { decodeOpcode } from './pickle/opcodes.js'
import { OP, OPCODES } from './pickle/opcode-table.js'

export type DetectedFormat = ModelRecord['format'] | 'joblib-zf' | 'zstd' | 'html' | 'text'

export interface Detected {
  readonly format: DetectedFormat
  /** The outer container of a compressed pickle; what is inside is known after decompression only. */
  readonly compression: Compression | null
}

/** By the beginning of a file that need not lie in memory; archives by the directory at their end. */
const HEAD_BYTES = 16 * 1024 * 1024

/** What content is that need not lie in memory as a whole: as `detect`, from its first 16 MB. */
export function detectSource(source: ByteSource): Detected {
  const head = source.whole ?? source.read(0, HEAD_BYTES)
  return detectBy(head, source)
}

/** What the bytes are, by content alone; a file's name is never asked. Reads a bounded part of the file. */
export function detect(bytes: Uint8Array): Detected {
  return detectBy(bytes, inMemory(bytes))
}

function detectBy(bytes: Uint8Array, source: ByteSource): Detected {
  const signature = SIGNATURES.find(({ matches }) => matches(bytes))
  if (signature !== undefined) return { format: signature.format, compression: null }
  if (startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0x50, 0x4b, 5, 6)) {
    return { format: zipFormat(source), compression: null }
  }
  if (isBinaryPickle(bytes)) return { format: hasJoblibArray(bytes) ? 'joblib' : 'pickle', compression: null }
  const booster = boosterFormat(bytes)
  if (booster !== null) return { format: booster, compression: null }
  const compression = compressionOf(bytes)
  if (compression !== null) return { format: 'joblib', compression }
  if (isOnnx(bytes)) return { format: 'onnx', compression: null }
  if (isTextPickle(bytes)) return { format: hasJoblibArray(bytes) ? 'joblib' : 'pickle', compression: null }
  return { format: textFormat(bytes), compression: null }
}

/** Boosters in files of their own libraries; after pickles, whose loader would run what a file that is both holds. */
function boosterFormat(bytes: Uint8Array): DetectedFormat | null {
  if (isCatboost(bytes)) return 'catboost'
  if (isLightgbm(bytes)) return 'lightgbm'
  return xgboostEncoding(bytes) === null ? null : 'xgboost'
}

interface Signature {
  readonly format: DetectedFormat
  readonly matches: (bytes: Uint8Array) => boolean
}

/** In this order: the first match wins. */
const SIGNATURES: readonly Signature[] = [
  // https://docs.hdfgroup.org/hdf5/develop/_f_m_t3.html: the superblock may follow a user block of 512, 1024 ... bytes.
  { format: 'hdf5', matches: isHdf5 },
  { format: 'npy', matches: (bytes) => startsWith(bytes, 0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59) },
  { format: 'gguf', matches: (bytes) => startsWith(bytes, 0x47, 0x47, 0x55, 0x46) },
  { format: 'tflite', matches: (bytes) => asciiAt(bytes, 4, 4) === 'TFL3' },
  { format: 'safetensors', matches: isSafetensors },
  // Pickled torch tensors before torch 1.6: a pickled magic number 0x1950a86a20f9469cfc6c in front.
  { format: 'torch', matches: isTorchStream },
  { format: 'joblib-zf', matches: (bytes) => asciiAt(bytes, 0, 4) === 'ZF0x' },
  { format: 'zstd', matches: (bytes) => startsWith(bytes, 0x28, 0xb5, 0x2f, 0xfd) },
]

function startsWith(bytes: Uint8Array, ...prefix: number[]): boolean {
  return prefix.every((byte, index) => bytes[index] === byte)
}

function asciiAt(bytes: Uint8Array, at: number, length: number): string {
  return Buffer.from(bytes.subarray(at, at + length)).toString('latin1')
}

/** PROTO, from protocol 4 on a FRAME, and the number as LONG1 of ten bytes. */
function isTorchStream(bytes: Uint8Array): boolean {
  if (bytes[0] !== OP.PROTO) return false
  const at = bytes[2] === OP.FRAME ? 11 : 2
  return asciiAt(bytes, at, 12) === '\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19'
}

function isHdf5(bytes: Uint8Array): boolean {
  for (let at = 0; at + 8 <= bytes.length; at = at === 0 ? 512 : at * 2) {
    if (asciiAt(bytes, at, 8) === '\x89HDF\r\n\x1a\n') return true
  }
  return false
}

/** Eight bytes of header length, then JSON: https://github.com/huggingface/safetensors#format */
function isSafetensors(bytes: Uint8Array): boolean {
  if (bytes.length < 10 || bytes[8] !== 0x7b) return false
  const header = new DataView(bytes.buffer, bytes.byteOffset, 8).getBigUint64(0, true)
  if (header > BigInt(bytes.length - 8)) return false
  const end = 8 + Number(header)
  return asciiAt(bytes, 8, Number(header)).trimEnd().endsWith('}') && end >= 10
}

/** Protocols 2 to 5 start with PROTO. A higher one is a pickle too: the reader says which protocol it met. */
function isBinaryPickle(bytes: Uint8Array): boolean {
  return bytes[0] === OP.PROTO && bytes[1]! >= 2 && bytes[1]! <= 16
}

/** Protocols 0 and 1 have no signature: the stream must decode to STOP, or far enough to leave no doubt. */
function isTextPickle(bytes: Uint8Array): boolean {
  const ENOUGH = 200
  let offset = 0
  let namesMet = 0
  for (let count = 0; count < ENOUGH; count++) {
    if (offset === bytes.length) return namesMet > 0
    try {
      const opcode = decodeOpcode(bytes, offset)
      if (opcode.code === OP.STOP) return count > 0
      if (OPCODES[opcode.code]!.protocol > 1) return namesMet > 0
      if (opcode.code === OP.GLOBAL || opcode.code === OP.INST) {
        if (!isDottedName((opcode.arg as readonly [string, string])[0])) return false
        namesMet++
      }
      offset = opcode.next
    } catch (error) {
      // A truncated or damaged pickle is still one when it had named a class before: the reader says what is wrong.
      if (isModelGateError(error)) return namesMet > 0
      throw error
    }
  }
  return true
}

function isDottedName(name: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}_]*(\.[\p{L}_][\p{L}\p{N}_]*)*$/u.test(name)
}

/** joblib's array wrapper is named near the front, before the first array. */
function hasJoblibArray(bytes: Uint8Array): boolean {
  const HEAD = 1024 * 1024
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).includes('NumpyArrayWrapper')
}

/**
 * A ModelProto: protobuf whose top-level fields all belong to https://github.com/onnx/onnx/blob/main/onnx/onnx.proto
 * and which has an ir_version and a graph. Only field headers are walked.
 */
function isOnnx(bytes: Uint8Array): boolean {
  const WIRE_TYPES: Readonly<Record<number, number>> = {
    1: 0,
    2: 2,
    3: 2,
    4: 2,
    5: 0,
    6: 2,
    7: 2,
    8: 2,
    14: 2,
    20: 2,
    25: 2,
    26: 2,
  }
  const MAX_FIELDS = 10_000
  let at = 0
  let hasVersion = false
  let hasGraph = false
  const varint = (): number => {
    let value = 0
    for (let scale = 1, count = 0; count < 10; count++, scale *= 128) {
      const byte = bytes[at++]
      if (byte === undefined) return NaN
      value += (byte & 127) * scale
      if (byte < 128) return value
    }
    return NaN
  }
  for (let field = 0; at < bytes.length && field < MAX_FIELDS; field++) {
    const key = varint()
    const number = Math.floor(key / 8)
    if (Number.isNaN(key) || WIRE_TYPES[number] !== key % 8) return hasVersion && hasGraph
    const value = varint()
    if (Number.isNaN(value)) return false
    if (number === 1) hasVersion = value >= 1 && value < 1000
    if (key % 8 !== 2) continue
    // A graph that is cut short is a truncated ONNX file, not an unknown one.
    if (number === 7) hasGraph = true
    at += value
  }
  return hasVersion && hasGraph
}

/** Things that people upload by mistake deserve their name in the message. */
function textFormat(bytes: Uint8Array): DetectedFormat {
  const head = bytes.subarray(0, 512)
  if (/^\s*<(!doctype|html)/i.test(asciiAt(head, 0, head.length))) return 'html'
  return head.every((byte) => byte >= 0x20 || (byte >= 9 && byte <= 13)) && isUtf8(head) ? 'text' : 'unknown'
}

/** A character cut off at the end does not count against it. */
function isUtf8(head: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true })
    return true
  } catch {
    return false
  }
}
