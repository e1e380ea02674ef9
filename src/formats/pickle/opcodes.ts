import { corrupt, ModelGateError } from '../../core/errors.js'
import { OP, OPCODES } from './opcode-table.js'
import {
  decodeLatin1,
  decodeUtf8,
  narrow,
  parseCInt,
  parseDecimal,
  parsePythonFloat,
  parsePythonInt,
  parseQuoted,
  parseRawUnicode,
} from './text.js'

/**
 * One opcode decoder for everybody: the reader and the security scan's abstract machine see the same stream.
 * Semantics are those of CPython's C unpickler (Modules/_pickle.c), which differs from pickletools: integers are
 * base 0, `I00` is False, PUT takes any index, frames are not enforced here.
 */
export type OpcodeArgument = null | boolean | number | bigint | string | Uint8Array | readonly [string, string]

export interface Opcode {
  /** The opcode byte: compare with OP.NAME; OPCODES[code] has its name, protocol and argument layout. */
  readonly code: number
  /** Of the opcode byte. */
  readonly offset: number
  /** Of the byte after the argument. */
  readonly next: number
  /**
   * boolean for `I00`/`I01`, number or bigint for integers and memo indexes, number for floats and FRAME lengths,
   * string for text (latin-1 for the byte strings of Python 2), a view (no copy) for bytes, [module, name] for
   * GLOBAL and INST, null where there is none.
   */
  readonly arg: OpcodeArgument
}

/** An opcode that may be written over by the next. */
export type OpcodeSlot = { -readonly [Key in keyof Opcode]: Opcode[Key] }

export function opcodeSlot(): OpcodeSlot {
  return { code: 0, offset: 0, next: 0, arg: null }
}

/** Bytes of one LONG1/LONG4 integer; an honest one (a 128-bit random seed) has 17. */
const MAX_LONG_BYTES = 1024 * 1024

/**
 * Decodes the opcode at `offset`.
 * @param slot takes the opcode and is what is returned, for those who need one at a time: files have millions
 * @throws corrupt: no such opcode, a truncated or malformed argument; limit: an integer of more than a megabyte
 */
export function decodeOpcode(bytes: Uint8Array, offset: number, slot: OpcodeSlot = opcodeSlot()): Opcode {
  if (offset >= bytes.length) throw corrupt('pickle', 'truncated: no STOP opcode before the end', offset)
  const code = bytes[offset]!
  const spec = OPCODES[code]
  if (spec === undefined) {
    throw corrupt('pickle', `invalid opcode 0x${code.toString(16).padStart(2, '0')}`, offset)
  }
  const at = offset + 1
  slot.code = code
  slot.offset = offset
  switch (spec.argument) {
    case 'none':
      return filled(slot, at, null)
    case 'uint1':
      return filled(slot, at + 1, uint(bytes, at, 1))
    case 'uint2':
      return filled(slot, at + 2, uint(bytes, at, 2))
    case 'uint4':
    case 'int4': {
      const value = uint(bytes, at, 4)
      return filled(slot, at + 4, spec.argument === 'int4' ? value | 0 : value)
    }
    case 'float8':
      return filled(slot, at + 8, bigEndianDouble(bytes, at))
    case 'frame':
      return filled(slot, at + 8, uint(bytes, at, 8))
    case 'bytes1':
      return blob(bytes, slot, 1)
    case 'bytes4':
      return blob(bytes, slot, 4)
    case 'bytes8':
      return blob(bytes, slot, 8)
    case 'utf1':
      return text(bytes, slot, 1, decodeUtf8)
    case 'utf4':
      return text(bytes, slot, 4, decodeUtf8)
    case 'utf8':
      return text(bytes, slot, 8, decodeUtf8)
    case 'latin1':
      return text(bytes, slot, 1, decodeLatin1)
    case 'latin4':
      if ((uint(bytes, at, 4) | 0) < 0) throw corrupt('pickle', 'BINSTRING has a negative byte count', offset)
      return text(bytes, slot, 4, decodeLatin1)
    case 'long1':
      return long(bytes, slot, 1)
    case 'long4':
      if ((uint(bytes, at, 4) | 0) < 0) throw corrupt('pickle', 'LONG4 has a negative byte count', offset)
      return long(bytes, slot, 4)
    case 'global':
    case 'ascii-global':
      return globalName(bytes, slot, spec.argument === 'ascii-global')
    default:
      return lineArgument(bytes, slot)
  }
}

function filled(slot: OpcodeSlot, next: number, arg: OpcodeArgument): Opcode {
  slot.next = next
  slot.arg = arg
  return slot
}

function lineArgument(bytes: Uint8Array, slot: OpcodeSlot): Opcode {
  const { code, offset } = slot
  const end = lineEnd(bytes, offset + 1, offset)
  const line = decodeLatin1(bytes, offset + 1, end)
  const next = end + 1
  // _pickle.c: a line must hold something, save for UNICODE, PERSID and STRING (which then lacks its quotes).
  if (line === '' && code !== OP.UNICODE && code !== OP.PERSID && code !== OP.STRING) {
    throw corrupt('pickle', `truncated: empty argument of ${OPCODES[code]!.name}`, offset)
  }
  switch (code) {
    case OP.INT: {
      const value = parseCInt(line, offset)
      // Two characters that strtol reads to the end: `00` and `01`, but also `+1`.
      const isBoolean = /^(?:[ \t\v\f\r+-][01]|0[01]|[01]\0)$/.test(line) && (value === 0 || value === 1)
      return { code, offset, next, arg: isBoolean ? value === 1 : value }
    }
    case OP.LONG:
      return { code, offset, next, arg: parsePythonInt(line.endsWith('L') ? line.slice(0, -1) : line, offset) }
    case OP.FLOAT:
      return { code, offset, next, arg: parsePythonFloat(line, offset) }
    case OP.STRING:
      return { code, offset, next, arg: parseQuoted(line, offset) }
    case OP.UNICODE:
      return { code, offset, next, arg: parseRawUnicode(line, offset) }
    case OP.PERSID:
      return { code, offset, next, arg: requireAscii(line, offset) }
    default:
      return { code, offset, next, arg: parseDecimal(line, offset) }
  }
}

function globalName(bytes: Uint8Array, slot: OpcodeSlot, ascii: boolean): Opcode {
  const { offset } = slot
  const moduleEnd = lineEnd(bytes, offset + 1, offset)
  const nameEnd = lineEnd(bytes, moduleEnd + 1, offset)
  if (moduleEnd === offset + 1 || nameEnd === moduleEnd + 1) {
    throw corrupt('pickle', `truncated: empty name in ${ascii ? 'INST' : 'GLOBAL'}`, offset)
  }
  const names = [decodeUtf8(bytes, offset + 1, moduleEnd), decodeUtf8(bytes, moduleEnd + 1, nameEnd)] as const
  if (ascii) for (const name of names) requireAscii(name, offset)
  return filled(slot, nameEnd + 1, names)
}

function requireAscii(line: string, offset: number): string {
  for (let at = 0; at < line.length; at++) {
    if (line.charCodeAt(at) > 127) throw corrupt('pickle', 'a name that is not ASCII', offset)
  }
  return line
}

function lineEnd(bytes: Uint8Array, start: number, offset: number): number {
  const end = start > bytes.length ? -1 : bytes.indexOf(0x0a, start)
  if (end < 0) throw corrupt('pickle', 'truncated: an argument line without its end', offset)
  return end
}

/** Little-endian unsigned integer of 1, 2, 4 or 8 bytes. */
function uint(bytes: Uint8Array, at: number, width: number): number {
  if (at + width > bytes.length) throw corrupt('pickle', 'truncated: an opcode argument runs past the end', at - 1)
  let value = 0
  for (let index = width - 1; index >= 0; index--) value = value * 256 + bytes[at + index]!
  return value
}

/** Eight bytes for all numbers: a view of the file for each costs more than its reading. */
const double = new DataView(new ArrayBuffer(8))

function bigEndianDouble(bytes: Uint8Array, at: number): number {
  if (at + 8 > bytes.length) throw corrupt('pickle', 'truncated: an opcode argument runs past the end', at - 1)
  for (let index = 0; index < 8; index++) double.setUint8(index, bytes[at + index]!)
  return double.getFloat64(0)
}

/** Start of a counted argument of `width` bytes for the count; it ends with `slot.next`. */
function counted(bytes: Uint8Array, slot: OpcodeSlot, width: number): number {
  const length = uint(bytes, slot.offset + 1, width)
  const start = slot.offset + 1 + width
  if (length > bytes.length - start) {
    throw corrupt(
      'pickle',
      `truncated: ${OPCODES[slot.code]!.name} announces ${length} bytes, ${bytes.length - start} are left`,
      slot.offset,
    )
  }
  slot.next = start + length
  return start
}

function blob(bytes: Uint8Array, slot: OpcodeSlot, width: number): Opcode {
  slot.arg = bytes.subarray(counted(bytes, slot, width), slot.next)
  return slot
}

function text(
  bytes: Uint8Array,
  slot: OpcodeSlot,
  width: number,
  decode: (bytes: Uint8Array, start: number, end: number) => string,
): Opcode {
  slot.arg = decode(bytes, counted(bytes, slot, width), slot.next)
  return slot
}

/** Little-endian two's complement. */
function long(bytes: Uint8Array, slot: OpcodeSlot, width: number): Opcode {
  const start = counted(bytes, slot, width)
  const end = slot.next
  if (end - start > MAX_LONG_BYTES) {
    throw new ModelGateError('limit', `pickle: an integer of ${end - start} bytes at byte ${slot.offset}`)
  }
  if (start === end) return filled(slot, end, 0)
  const magnitude = BigInt(`0x${Buffer.from(bytes.subarray(start, end)).reverse().toString('hex')}`)
  return filled(slot, end, narrow(BigInt.asIntN((end - start) * 8, magnitude)))
}
