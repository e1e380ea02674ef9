/** A small pickle assembler: opcodes by name, so that tests can write streams that no pickler would. */
export type Part = number | string | Uint8Array | readonly Part[]

export function assemble(...parts: readonly Part[]): Uint8Array {
  const chunks: Uint8Array[] = []
  const add = (part: Part): void => {
    if (typeof part === 'number') chunks.push(Uint8Array.of(part))
    else if (typeof part === 'string') chunks.push(Buffer.from(part, 'latin1'))
    else if (part instanceof Uint8Array) chunks.push(part)
    else part.forEach(add)
  }
  parts.forEach(add)
  return new Uint8Array(Buffer.concat(chunks))
}

const uint = (value: number | bigint, width: 1 | 2 | 4 | 8): Uint8Array => {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64LE(BigInt(value))
  return bytes.subarray(0, width)
}

export const proto = (version: number): Uint8Array => assemble(0x80, version)
export const stop = '.'
export const mark = '('
export const reduce = 'R'
export const build = 'b'
export const pop = '0'
export const popMark = '1'
export const tuple1 = 0x85
export const tuple2 = 0x86
export const emptyTuple = ')'
export const emptyDict = '}'
export const emptyList = ']'
export const newobj = 0x81
export const newobjEx = 0x92
export const stackGlobal = 0x93
export const memoize = 0x94
export const setItem = 's'
export const setItems = 'u'
export const appendItem = 'a'
export const none = 'N'
export const persid = 'Q'
export const newFalse = 0x89
export const newTrue = 0x88

export const global = (module: string, name: string): Uint8Array => assemble('c', module, '\n', name, '\n')
export const inst = (module: string, name: string): Uint8Array => assemble('i', module, '\n', name, '\n')
export const text = (value: string): Uint8Array => {
  const bytes = Buffer.from(value)
  return bytes.length < 256 ? assemble(0x8c, bytes.length, bytes) : assemble('X', uint(bytes.length, 4), bytes)
}
export const bytes = (value: Uint8Array | string): Uint8Array => {
  const content = typeof value === 'string' ? Buffer.from(value, 'latin1') : value
  return assemble('B', uint(content.length, 4), content)
}
export const int = (value: number): Uint8Array => assemble('J', uint(value >>> 0, 4))
export const put = (index: number): Uint8Array => assemble('q', index)
export const get = (index: number): Uint8Array => assemble('h', index)
export const longPut = (index: number): Uint8Array => assemble('r', uint(index, 4))
export const frame = (length: number | bigint): Uint8Array => assemble(0x95, uint(length, 8))
export const tuple = (...items: readonly Part[]): Uint8Array => assemble(mark, ...items, 't')
/** `module.name(*args)` through REDUCE, protocol 4 style. */
export const call = (module: string, name: string, ...args: readonly Part[]): Uint8Array =>
  assemble(text(module), text(name), stackGlobal, tuple(...args), reduce)
/** The classic: os.system('id'). */
export const payload = call('os', 'system', text('id'))
/** The same in protocol 0. */
export const payload0 = assemble(global('os', 'system'), "(S'id'\ntR")
