import { corrupt, unsupported } from '../../core/errors.js'
import { type Cursor, type Source } from './source.js'
import { SAVE_AGAIN } from './superblock.js'

/** https://support.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html section IV.A.2 */
export const MESSAGE = {
  dataspace: 0x01,
  linkInfo: 0x02,
  datatype: 0x03,
  oldFillValue: 0x04,
  fillValue: 0x05,
  link: 0x06,
  externalFiles: 0x07,
  layout: 0x08,
  filters: 0x0b,
  attribute: 0x0c,
  continuation: 0x10,
  symbolTable: 0x11,
  attributeInfo: 0x15,
} as const

const SHARED = 2

export interface Message {
  readonly type: number
  readonly flags: number
  /** At the message's data and bounded by it; a fresh one each time. */
  readonly open: () => Cursor
}

/** All messages of an object header, continuation blocks included. @throws corrupt, limit */
export function readObjectHeader(source: Source, address: number): Message[] {
  source.budget.step()
  source.load(address, address + 1)
  const isNew = source.bytes[address] === 0x4f
  return isNew ? readVersion2(source, address) : readVersion1(source, address)
}

/** Blocks that were read; a continuation that leads back to one would never end. */
class Blocks {
  readonly #seen = new Set<number>()

  enter(address: number): void {
    if (this.#seen.has(address)) throw corrupt('hdf5', 'header blocks form a circle', address)
    this.#seen.add(address)
  }
}

function readVersion1(source: Source, address: number): Message[] {
  const prefix = source.at(address)
  prefix.version('an object header', 1)
  prefix.skip(1)
  const count = prefix.u16()
  prefix.skip(4)
  const size = prefix.u32()
  prefix.skip(4)
  const messages: Message[] = []
  const pending = [source.at(prefix.at, size)]
  const blocks = new Blocks()
  for (let block = pending.shift(); block !== undefined; block = pending.shift()) {
    blocks.enter(block.at)
    while (block.left >= 8 && messages.length < count) {
      const type = block.u16()
      const length = block.u16()
      const flags = block.u8()
      block.skip(3)
      take(messages, pending, { type, flags, at: block.at, length, source })
      block.skip(length)
    }
  }
  return messages
}

function readVersion2(source: Source, address: number): Message[] {
  const prefix = source.signed(address, 'OHDR')
  prefix.version('an object header', 2)
  const flags = prefix.u8()
  if (flags & 0x20) prefix.skip(16)
  if (flags & 0x10) prefix.skip(4)
  const size = prefix.uint(1 << (flags & 3))
  const messages: Message[] = []
  const pending: Cursor[] = []
  const context = { source, pending, messages, creationOrder: (flags & 4) !== 0 }
  readBlock(context, source.at(address, prefix.at - address + size + 4), prefix.at - address)
  const blocks = new Blocks()
  for (let block = pending.shift(); block !== undefined; block = pending.shift()) {
    blocks.enter(block.at)
    source.at(block.at).expect('OCHK')
    readBlock(context, block, 4)
  }
  return messages
}

interface Context {
  readonly source: Source
  readonly pending: Cursor[]
  readonly messages: Message[]
  readonly creationOrder: boolean
}

/** Messages between a prefix and the checksum; up to three bytes of gap may follow the last message. */
function readBlock({ source, pending, messages, creationOrder }: Context, block: Cursor, prefix: number): void {
  block.skip(prefix)
  const header = creationOrder ? 6 : 4
  while (block.left - 4 >= header) {
    const type = block.u8()
    const length = block.u16()
    const flags = block.u8()
    if (creationOrder) block.skip(2)
    if (length > block.left - 4) throw corrupt('hdf5', 'a header message is longer than its block', block.at)
    take(messages, pending, { type, flags, at: block.at, length, source })
    block.skip(length)
  }
  block.skip(block.left - 4)
  block.checksum('an object header')
}

interface Found {
  readonly type: number
  readonly flags: number
  readonly at: number
  readonly length: number
  readonly source: Source
}

function take(messages: Message[], pending: Cursor[], { type, flags, at, length, source }: Found): void {
  source.budget.step()
  if (type === MESSAGE.continuation) {
    const cursor = source.at(at, length)
    pending.push(source.at(cursor.definedAddress('a continuation'), cursor.length()))
  }
  messages.push({ type, flags, open: () => source.at(at, length) })
}

/**
 * The message of a type, null when the object has none. A shared one is read from the object that holds it (a named
 * datatype); one level, as the library writes it.
 */
export function findMessage(source: Source, messages: readonly Message[], type: number): Cursor | null {
  const message = messages.find((candidate) => candidate.type === type)
  if (message === undefined) return null
  return (message.flags & SHARED) === 0 ? message.open() : followShared(source, message.open(), type)
}

/** https://support.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html section IV.A.2, "Shared Message" */
export function followShared(source: Source, cursor: Cursor, type: number): Cursor {
  const version = cursor.version('a shared message', 1, 2, 3)
  const kind = cursor.u8()
  if (version === 1) cursor.skip(6)
  if (version === 3 && kind === 1) {
    throw unsupported('hdf5', 'messages are shared through a heap of the whole file', SAVE_AGAIN)
  }
  const address = cursor.definedAddress('a shared message')
  const found = readObjectHeader(source, address).find((candidate) => candidate.type === type)
  if (found === undefined || (found.flags & SHARED) !== 0) {
    throw corrupt('hdf5', 'a shared message is not where it should be', address)
  }
  return found.open()
}
