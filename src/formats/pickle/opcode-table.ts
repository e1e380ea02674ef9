/**
 * The 68 opcodes of pickle protocols 0 to 5, with how each one's argument is laid out in the stream.
 * Source: https://github.com/python/cpython/blob/main/Lib/pickletools.py
 */
export type ArgumentKind =
  | 'none'
  | 'uint1'
  | 'uint2'
  | 'uint4'
  | 'int4'
  | 'float8'
  | 'int-line' // INT: base 0, 00 and 01 are booleans
  | 'long-line' // LONG: base 0, optional trailing L
  | 'decimal-line' // GET and PUT
  | 'float-line'
  | 'quoted-line' // STRING: repr of a byte string
  | 'raw-unicode-line' // UNICODE: raw-unicode-escape
  | 'ascii-line' // PERSID
  | 'global' // two lines of UTF-8
  | 'ascii-global' // INST: two lines of ASCII
  | 'long1'
  | 'long4'
  | 'bytes1'
  | 'bytes4'
  | 'bytes8'
  | 'latin1' // SHORT_BINSTRING
  | 'latin4' // BINSTRING, a signed length
  | 'utf1'
  | 'utf4'
  | 'utf8'
  | 'frame'

export interface OpcodeSpec {
  readonly name: string
  readonly protocol: number
  readonly argument: ArgumentKind
}

const spec = (name: string, protocol: number, argument: ArgumentKind = 'none'): OpcodeSpec => ({
  name,
  protocol,
  argument,
})

export const OP = {
  MARK: 0x28,
  EMPTY_TUPLE: 0x29,
  STOP: 0x2e,
  POP: 0x30,
  POP_MARK: 0x31,
  DUP: 0x32,
  BINBYTES: 0x42,
  SHORT_BINBYTES: 0x43,
  FLOAT: 0x46,
  BINFLOAT: 0x47,
  INT: 0x49,
  BININT: 0x4a,
  BININT1: 0x4b,
  LONG: 0x4c,
  BININT2: 0x4d,
  NONE: 0x4e,
  PERSID: 0x50,
  BINPERSID: 0x51,
  REDUCE: 0x52,
  STRING: 0x53,
  BINSTRING: 0x54,
  SHORT_BINSTRING: 0x55,
  UNICODE: 0x56,
  BINUNICODE: 0x58,
  EMPTY_LIST: 0x5d,
  APPEND: 0x61,
  BUILD: 0x62,
  GLOBAL: 0x63,
  DICT: 0x64,
  APPENDS: 0x65,
  GET: 0x67,
  BINGET: 0x68,
  INST: 0x69,
  LONG_BINGET: 0x6a,
  LIST: 0x6c,
  OBJ: 0x6f,
  PUT: 0x70,
  BINPUT: 0x71,
  LONG_BINPUT: 0x72,
  SETITEM: 0x73,
  TUPLE: 0x74,
  SETITEMS: 0x75,
  EMPTY_DICT: 0x7d,
  PROTO: 0x80,
  NEWOBJ: 0x81,
  EXT1: 0x82,
  EXT2: 0x83,
  EXT4: 0x84,
  TUPLE1: 0x85,
  TUPLE2: 0x86,
  TUPLE3: 0x87,
  NEWTRUE: 0x88,
  NEWFALSE: 0x89,
  LONG1: 0x8a,
  LONG4: 0x8b,
  SHORT_BINUNICODE: 0x8c,
  BINUNICODE8: 0x8d,
  BINBYTES8: 0x8e,
  EMPTY_SET: 0x8f,
  ADDITEMS: 0x90,
  FROZENSET: 0x91,
  NEWOBJ_EX: 0x92,
  STACK_GLOBAL: 0x93,
  MEMOIZE: 0x94,
  FRAME: 0x95,
  BYTEARRAY8: 0x96,
  NEXT_BUFFER: 0x97,
  READONLY_BUFFER: 0x98,
} as const

const SPECS: Readonly<Record<keyof typeof OP, OpcodeSpec>> = {
  MARK: spec('MARK', 0),
  EMPTY_TUPLE: spec('EMPTY_TUPLE', 1),
  STOP: spec('STOP', 0),
  POP: spec('POP', 0),
  POP_MARK: spec('POP_MARK', 1),
  DUP: spec('DUP', 0),
  BINBYTES: spec('BINBYTES', 3, 'bytes4'),
  SHORT_BINBYTES: spec('SHORT_BINBYTES', 3, 'bytes1'),
  FLOAT: spec('FLOAT', 0, 'float-line'),
  BINFLOAT: spec('BINFLOAT', 1, 'float8'),
  INT: spec('INT', 0, 'int-line'),
  BININT: spec('BININT', 1, 'int4'),
  BININT1: spec('BININT1', 1, 'uint1'),
  LONG: spec('LONG', 0, 'long-line'),
  BININT2: spec('BININT2', 1, 'uint2'),
  NONE: spec('NONE', 0),
  PERSID: spec('PERSID', 0, 'ascii-line'),
  BINPERSID: spec('BINPERSID', 1),
  REDUCE: spec('REDUCE', 0),
  STRING: spec('STRING', 0, 'quoted-line'),
  BINSTRING: spec('BINSTRING', 1, 'latin4'),
  SHORT_BINSTRING: spec('SHORT_BINSTRING', 1, 'latin1'),
  UNICODE: spec('UNICODE', 0, 'raw-unicode-line'),
  BINUNICODE: spec('BINUNICODE', 1, 'utf4'),
  EMPTY_LIST: spec('EMPTY_LIST', 1),
  APPEND: spec('APPEND', 0),
  BUILD: spec('BUILD', 0),
  GLOBAL: spec('GLOBAL', 0, 'global'),
  DICT: spec('DICT', 0),
  APPENDS: spec('APPENDS', 1),
  GET: spec('GET', 0, 'decimal-line'),
  BINGET: spec('BINGET', 1, 'uint1'),
  INST: spec('INST', 0, 'ascii-global'),
  LONG_BINGET: spec('LONG_BINGET', 1, 'uint4'),
  LIST: spec('LIST', 0),
  OBJ: spec('OBJ', 1),
  PUT: spec('PUT', 0, 'decimal-line'),
  BINPUT: spec('BINPUT', 1, 'uint1'),
  LONG_BINPUT: spec('LONG_BINPUT', 1, 'uint4'),
  SETITEM: spec('SETITEM', 0),
  TUPLE: spec('TUPLE', 0),
  SETITEMS: spec('SETITEMS', 1),
  EMPTY_DICT: spec('EMPTY_DICT', 1),
  PROTO: spec('PROTO', 2, 'uint1'),
  NEWOBJ: spec('NEWOBJ', 2),
  EXT1: spec('EXT1', 2, 'uint1'),
  EXT2: spec('EXT2', 2, 'uint2'),
  EXT4: spec('EXT4', 2, 'int4'),
  TUPLE1: spec('TUPLE1', 2),
  TUPLE2: spec('TUPLE2', 2),
  TUPLE3: spec('TUPLE3', 2),
  NEWTRUE: spec('NEWTRUE', 2),
  NEWFALSE: spec('NEWFALSE', 2),
  LONG1: spec('LONG1', 2, 'long1'),
  LONG4: spec('LONG4', 2, 'long4'),
  SHORT_BINUNICODE: spec('SHORT_BINUNICODE', 4, 'utf1'),
  BINUNICODE8: spec('BINUNICODE8', 4, 'utf8'),
  BINBYTES8: spec('BINBYTES8', 4, 'bytes8'),
  EMPTY_SET: spec('EMPTY_SET', 4),
  ADDITEMS: spec('ADDITEMS', 4),
  FROZENSET: spec('FROZENSET', 4),
  NEWOBJ_EX: spec('NEWOBJ_EX', 4),
  STACK_GLOBAL: spec('STACK_GLOBAL', 4),
  MEMOIZE: spec('MEMOIZE', 4),
  FRAME: spec('FRAME', 4, 'frame'),
  BYTEARRAY8: spec('BYTEARRAY8', 5, 'bytes8'),
  NEXT_BUFFER: spec('NEXT_BUFFER', 5),
  READONLY_BUFFER: spec('READONLY_BUFFER', 5),
}

/** By opcode byte; undefined where CPython says "invalid load key". */
export const OPCODES: readonly (OpcodeSpec | undefined)[] = (() => {
  const table = new Array<OpcodeSpec | undefined>(256).fill(undefined)
  for (const name of Object.keys(OP) as (keyof typeof OP)[]) table[OP[name]] = SPECS[name]
  return table
})()
