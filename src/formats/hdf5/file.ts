import { unsupported } from '../../core/errors.js'
import { type PagedBytes } from '../paged-bytes.js'
import { readAttributes, type Hdf5Attribute } from './attributes.js'
import { Hdf5Dataset } from './dataset.js'
import { GlobalHeap } from './heaps.js'
import { readLinks, type Hdf5Link } from './links.js'
import { MESSAGE, readObjectHeader, type Message } from './object-header.js'
import { type Source } from './source.js'
import { readSuperblock, SAVE_AGAIN } from './superblock.js'
import { UsedBytes, type Extent } from './used-bytes.js'

const MAX_SOFT_LINKS = 16

export type Hdf5Object = Hdf5Group | Hdf5Dataset

export interface Hdf5File {
  readonly root: Hdf5Group
  /** Bytes in front of the superblock, which HDF5 never reads. */
  readonly userBlock: number
  /** Where the file's content ends, counted from the first byte of the file; what follows is not HDF5. */
  readonly end: number
  /**
   * Stretches that nothing read so far refers to, counted from the first byte of the file; null when that was not asked
   * for. Call it when every object was visited; values of datasets count as soon as their `storage` was asked for.
   */
  readonly unused: () => readonly Extent[] | null
}

/**
 * Opens an HDF5 file over its bytes: groups, attributes and values are read when asked for, within the budgets of
 * core/limits.ts. Nothing outside the bytes is ever touched: external links, external storage and virtual datasets are
 * refused by name when they are needed. @throws corrupt, unsupported, limit
 */
export function openHdf5(content: Uint8Array | PagedBytes, options: { readonly noteUse?: boolean } = {}): Hdf5File {
  const used = options.noteUse === true ? new UsedBytes() : null
  const { source, userBlock, endOfFile, root } = readSuperblock(content, used)
  const file: Shared = { source, heap: new GlobalHeap(source), opened: new Map(), root: null }
  const messages = readObjectHeader(source, root)
  const group = new Hdf5Group(file, { path: '', address: root, messages, links: readLinks(source, messages) ?? [] })
  file.root = group
  const unused = (): Extent[] | null =>
    used?.gaps(endOfFile).map(({ start, end }) => ({ start: userBlock + start, end: userBlock + end })) ?? null
  return { root: group, userBlock, end: userBlock + endOfFile, unused }
}

interface Shared {
  readonly source: Source
  readonly heap: GlobalHeap
  /** Headers that were read, by address. */
  readonly opened: Map<number, Opened>
  root: Hdf5Group | null
}

interface Opened {
  readonly messages: readonly Message[]
  readonly links: readonly Hdf5Link[] | null
}

interface GroupParts {
  readonly path: string
  readonly address: number
  readonly messages: readonly Message[]
  readonly links: readonly Hdf5Link[]
}

/** A folder of the file. Its links were read; what they lead to was not. */
export class Hdf5Group {
  readonly kind = 'group'
  /** `model_weights/dense`; empty for the root. */
  readonly path: string
  /** The same for all names of one object: hard links may form circles. */
  readonly address: number
  readonly links: ReadonlyMap<string, Hdf5Link>
  readonly #file: Shared
  readonly #messages: readonly Message[]
  #attributes: ReadonlyMap<string, Hdf5Attribute> | null = null

  constructor(file: Shared, { path, address, messages, links }: GroupParts) {
    this.path = path
    this.address = address
    this.#file = file
    this.#messages = messages
    this.links = new Map(links.map((link) => [link.name, link]))
  }

  get attributes(): ReadonlyMap<string, Hdf5Attribute> {
    this.#attributes ??= readAttributes(this.#file.source, this.#messages, this.#file.heap)
    return this.#attributes
  }

  /**
   * The object at a path below this group, null when there is none. Soft links are followed.
   * @throws unsupported when the way leads through a link into another file
   */
  find(path: string): Hdf5Object | null {
    return this.#find(path, MAX_SOFT_LINKS)
  }

  #find(path: string, softLinks: number): Hdf5Object | null {
    const names = path.split('/').filter((name) => name !== '' && name !== '.')
    return names.reduce<Hdf5Object | null>(
      (at, name) => (at?.kind === 'group' ? at.#step(name, softLinks) : null),
      this,
    )
  }

  #step(name: string, softLinks: number): Hdf5Object | null {
    const link = this.links.get(name)
    const path = this.path === '' ? name : `${this.path}/${name}`
    switch (link?.kind) {
      case undefined:
        return null
      case 'hard':
        return this.#open(link.address, path)
      case 'soft': {
        if (softLinks === 0) throw unsupported('hdf5', `${path} leads through too many links`, SAVE_AGAIN)
        const from = link.target.startsWith('/') ? this.#file.root! : this
        return from.#find(link.target, softLinks - 1)
      }
      case 'external':
        throw unsupported(
          'hdf5',
          `${path} is a link into another file (${link.file}), which is never followed`,
          SAVE_AGAIN,
        )
      case 'user-defined':
        throw unsupported('hdf5', `${path} is a link of the user-defined type ${link.type}`, SAVE_AGAIN)
    }
  }

  #open(address: number, path: string): Hdf5Object | null {
    const { source, heap, opened } = this.#file
    let header = opened.get(address)
    if (header === undefined) {
      const messages = readObjectHeader(source, address)
      header = { messages, links: readLinks(source, messages) }
      opened.set(address, header)
    }
    const { messages, links } = header
    if (links !== null) return new Hdf5Group(this.#file, { path, address, messages, links })
    if (!messages.some(({ type }) => type === MESSAGE.layout)) return null
    return new Hdf5Dataset({ source, heap }, { path, address, messages })
  }
}
