import { corrupt, unsupported } from '../../core/errors.js'
import { TREE_V2, walkTreeV2 } from './btree-v2.js'
import { type Cursor, encodedSize, log2, type Source } from './source.js'
import { SAVE_AGAIN } from './superblock.js'

const MAX_DEPTH = 64

/** Links and attributes of large groups. https://support.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html section III.G */
export class FractalHeap {
  readonly #source: Source
  readonly #idLength: number
  readonly #flags: number
  readonly #hugeTree: number | null
  readonly #width: number
  readonly #startSize: number
  readonly #maxDirect: number
  readonly #offsetBytes: number
  readonly #lengthBytes: number
  readonly #root: number | null
  readonly #rootRows: number

  constructor(source: Source, address: number) {
    const header = source.signed(address, 'FRHP')
    header.version('a heap', 0)
    this.#source = source
    this.#idLength = header.u16()
    const filterBytes = header.u16()
    if (filterBytes > 0) throw unsupported('hdf5', 'links or attributes are stored through filters', SAVE_AGAIN)
    this.#flags = header.u8()
    const maxManaged = header.u32()
    header.length()
    this.#hugeTree = header.address()
    header.length()
    header.address()
    for (let field = 0; field < 8; field++) header.length()
    this.#width = header.u16()
    this.#startSize = header.length()
    this.#maxDirect = header.length()
    const bits = header.u16()
    header.skip(2)
    this.#root = header.address()
    this.#rootRows = header.u16()
    header.checksum('a heap')
    if (!isPower(this.#width) || !isPower(this.#startSize) || !isPower(this.#maxDirect) || bits > 64) {
      throw corrupt('hdf5', 'a heap of impossible sizes', address)
    }
    this.#offsetBytes = Math.ceil(bits / 8)
    // https://github.com/HDFGroup/hdf5/blob/develop/src/H5HFhdr.c: H5HF__hdr_finish_init_phase1
    this.#lengthBytes = Math.min(Math.ceil(log2(this.#maxDirect) / 8), encodedSize(Math.max(1, maxManaged)))
  }

  /** The object of an id, which `cursor` is at. */
  object(cursor: Cursor): Cursor {
    this.#source.budget.step()
    const id = this.#source.at(cursor.at, this.#idLength)
    const first = id.u8()
    switch ((first >> 4) & 3) {
      case 0:
        return this.#managed(id.uint(this.#offsetBytes), id.uint(this.#lengthBytes))
      case 1:
        return this.#huge(id)
      case 2:
        return this.#tiny(id, first & 15)
      default:
        throw corrupt('hdf5', 'a heap id of unknown type', id.start)
    }
  }

  /** Small ids hold the object themselves: of up to 16 bytes, or 4096 where ids are longer. */
  #tiny(id: Cursor, low: number): Cursor {
    const length = this.#idLength <= 17 ? low + 1 : low * 256 + id.u8() + 1
    return this.#source.at(id.at, Math.min(length, id.left))
  }

  /** Objects of their own: by address in the id if it has room, else through a tree of (address, length, number). */
  #huge(id: Cursor): Cursor {
    const { offsetSize, lengthSize } = this.#source
    if (this.#idLength - 1 >= offsetSize + lengthSize) {
      const address = id.definedAddress('a heap object')
      return this.#source.at(address, id.length())
    }
    const wanted = id.uint(Math.min(lengthSize, this.#idLength - 1))
    if (this.#hugeTree === null) throw corrupt('hdf5', 'a heap has no large objects', id.start)
    for (const record of walkTreeV2(this.#source, this.#hugeTree, TREE_V2.hugeObjects)) {
      const address = record.definedAddress('a heap object')
      const length = record.length()
      if (record.length() === wanted) return this.#source.at(address, length)
    }
    throw corrupt('hdf5', `a heap has no large object ${wanted}`, id.start)
  }

  #managed(offset: number, length: number): Cursor {
    if (this.#root === null) throw corrupt('hdf5', 'a heap is empty')
    let address = this.#root
    let rows = this.#rootRows
    let within = offset
    for (let depth = 0; rows > 0; depth++) {
      if (depth > MAX_DEPTH) throw corrupt('hdf5', 'blocks of a heap are nested too deep', address)
      const { row, column, rest, size } = this.#locate(within)
      if (row >= rows) throw corrupt('hdf5', 'a heap object lies behind the heap', address)
      address = this.#child(address, row * this.#width + column, row)
      rows = size <= this.#maxDirect ? 0 : log2(size) - log2(this.#startSize * this.#width) + 1
      within = rest
    }
    return this.#inDirectBlock(address, within, length)
  }

  /** Row and column of an offset in a table whose rows 0 and 1 have blocks of the start size, each later row of the double. */
  #locate(offset: number): { row: number; column: number; rest: number; size: number } {
    const firstRow = this.#startSize * this.#width
    const row = offset < firstRow ? 0 : log2(offset / firstRow) + 1
    const size = row === 0 ? this.#startSize : this.#startSize * 2 ** (row - 1)
    const rowStart = row === 0 ? 0 : firstRow * 2 ** (row - 1)
    const column = Math.floor((offset - rowStart) / size)
    return { row, column, rest: offset - rowStart - column * size, size }
  }

  #child(address: number, index: number, row: number): number {
    const block = this.#source.signed(address, 'FHIB')
    block.version('a heap block', 0)
    block.skip(this.#source.offsetSize + this.#offsetBytes + index * this.#source.offsetSize)
    return block.definedAddress(`row ${row} of a heap`)
  }

  #inDirectBlock(address: number, within: number, length: number): Cursor {
    const block = this.#source.signed(address, 'FHDB')
    block.version('a heap block', 0)
    const hasChecksum = (this.#flags & 2) !== 0
    const prefix = 5 + this.#source.offsetSize + this.#offsetBytes + (hasChecksum ? 4 : 0)
    if (within < prefix) throw corrupt('hdf5', 'a heap object lies in the head of its block', address)
    return this.#source.at(address + within, length)
  }
}

function isPower(value: number): boolean {
  return value >= 1 && 2 ** log2(value) === value
}
