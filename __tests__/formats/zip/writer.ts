import { deflateRawSync } from 'node:zlib'
import { crc32 } from '../../../src/formats/compression/checksums.js'

/** One member; what is given for `local` or `central` alone makes the two tables of contents disagree. */
export interface ZipPart {
  readonly name: string
  readonly data: Uint8Array | string
  readonly deflate?: boolean
  readonly flags?: number
  readonly method?: number
  readonly mode?: number
  readonly size?: number
  readonly crc?: number
  readonly local?: { readonly name?: string; readonly flags?: number; readonly size?: number; readonly crc?: number }
  /** Not in the central directory. */
  readonly isHidden?: boolean
  /** Sizes and checksum behind the data, as a stream writes them. */
  readonly isStreamed?: boolean
  /** Sizes in the 64-bit extra field. */
  readonly isWide?: boolean
  /** Bytes between this member and the next. */
  readonly gap?: Uint8Array
}

/** A zip archive, honest or not. */
export function zipOf(
  parts: readonly ZipPart[],
  options: { readonly prefix?: Uint8Array; readonly comment?: string } = {},
): Uint8Array {
  const blocks: Buffer[] = [Buffer.from(options.prefix ?? [])]
  const central: Buffer[] = []
  let offset = 0
  for (const part of parts) {
    const data = Buffer.from(part.data as Uint8Array)
    const packed = part.deflate === true ? deflateRawSync(data) : data
    const method = part.method ?? (part.deflate === true ? 8 : 0)
    const flags = (part.flags ?? 0) | (part.isStreamed === true ? 8 : 0)
    const header = {
      method,
      crc: part.crc ?? crc32(data),
      packed: packed.length,
      size: part.size ?? data.length,
      wide: part.isWide ?? false,
    }
    const streamed = part.isStreamed === true ? { crc: 0, packed: 0, size: 0 } : {}
    const local = localHeader({
      ...header,
      ...streamed,
      ...part.local,
      flags: part.local?.flags ?? flags,
      name: part.local?.name ?? part.name,
    })
    const descriptor =
      part.isStreamed === true
        ? numbers([0x08074b50, 4], [header.crc, 4], [header.packed, 4], [header.size, 4])
        : Buffer.alloc(0)
    const block = Buffer.concat([local, packed, descriptor, part.gap ?? Buffer.alloc(0)])
    if (part.isHidden !== true)
      central.push(centralHeader({ ...header, flags, name: part.name, mode: part.mode ?? 0o100644, offset }))
    blocks.push(block)
    offset += block.length
  }
  const directory = Buffer.concat(central)
  const comment = Buffer.from(options.comment ?? '')
  const end = numbers(
    [0x06054b50, 4],
    [0, 4],
    [central.length, 2],
    [central.length, 2],
    [directory.length, 4],
    [offset, 4],
    [comment.length, 2],
  )
  return new Uint8Array(Buffer.concat([...blocks, directory, end, comment]))
}

interface Header {
  readonly name: string
  readonly flags: number
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly wide: boolean
}

function numbers(...fields: readonly (readonly [value: number, bytes: number])[]): Buffer {
  return Buffer.concat(
    fields.map(([value, bytes]) => {
      const field = Buffer.alloc(bytes)
      for (let at = 0, rest = value; at < bytes; at++, rest = Math.floor(rest / 256)) field[at] = rest % 256
      return field
    }),
  )
}

function extraOf({ wide, size, packed }: Header): Buffer {
  return wide ? numbers([1, 2], [16, 2], [size, 8], [packed, 8]) : Buffer.alloc(0)
}

function sizesOf({ wide, size, packed }: Header): readonly (readonly [number, number])[] {
  return wide
    ? [
        [0xffffffff, 4],
        [0xffffffff, 4],
      ]
    : [
        [packed, 4],
        [size, 4],
      ]
}

function localHeader(header: Header): Buffer {
  const name = Buffer.from(header.name)
  const extra = extraOf(header)
  const { flags, method, crc } = header
  const fixed = numbers(
    [0x04034b50, 4],
    [20, 2],
    [flags, 2],
    [method, 2],
    [0, 4],
    [crc, 4],
    ...sizesOf(header),
    [name.length, 2],
    [extra.length, 2],
  )
  return Buffer.concat([fixed, name, extra])
}

function centralHeader(header: Header & { readonly mode: number; readonly offset: number }): Buffer {
  const name = Buffer.from(header.name)
  const extra = extraOf(header)
  const { flags, method, crc, mode, offset } = header
  const fixed = numbers(
    [0x02014b50, 4],
    [0x0314, 2],
    [20, 2],
    [flags, 2],
    [method, 2],
    [0, 4],
    [crc, 4],
    ...sizesOf(header),
    [name.length, 2],
    [extra.length, 2],
    [0, 6],
    [0, 2],
    [mode, 2],
    [offset, 4],
  )
  return Buffer.concat([fixed, name, extra])
}
