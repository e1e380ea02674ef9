import { constants } from 'node:buffer'
import { ModelGateError } from '../core/errors.js'
import { type ByteSource } from './byte-source.js'

const PAGE = 64 * 1024

/** Structure of one file that is held; a model of ten thousand layers has about 50 MB. */
const MAX_HELD = 192 * 1024 * 1024

/** Payloads up to this are looked at whole, longer ones by their beginning unless that may open a pickle or an archive. */
const MAX_SEEN = 32 * 1024 * 1024
const HEAD = 1024 * 1024

/** `subject` of the error when a file has more structure than is held. */
export const PAGES_ENDED = 'the part of a large file that is held in memory'

/** Openings of pickles of every protocol, zlib, gzip; a zip archive may have a little in front of it. */
// eslint-disable-next-line no-control-regex -- PROTO and the method of gzip are control characters
const MAY_HOLD_PICKLE = /^(?:\x80[\0-\x05]|\(?[ci][A-Za-z_]|x[\x01\x5e\x9c\xda]|\x1f\x8b)/
const MAX_ARCHIVE_PREFIX = 1_024

/** True for content that may open a pickle, a compressed one, or an archive of them. */
export function mayHoldPickle(head: Uint8Array): boolean {
  const text = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, MAX_ARCHIVE_PREFIX + 4))
  return MAY_HOLD_PICKLE.test(text.toString('latin1', 0, 4)) || text.includes('PK\x03\x04')
}

/**
 * Content as one array, for readers that go by address: all of it where it is in memory anyway, else an array of the
 * same length in which only what was asked for is filled. The rest are pages that were never touched, which take up
 * addresses and no memory: https://man7.org/linux/man-pages/man3/malloc.3.html (MMAP_THRESHOLD, calloc).
 */
export class PagedBytes {
  readonly bytes: Uint8Array
  readonly source: ByteSource
  readonly #filled: Uint8Array | null
  #left = MAX_HELD / PAGE

  /** @throws limit when the file is longer than an array may be */
  constructor(source: ByteSource) {
    this.source = source
    if (source.length > constants.MAX_LENGTH) {
      throw new ModelGateError('limit', `${source.length} bytes, at most ${constants.MAX_LENGTH} are read`, {
        subject: PAGES_ENDED,
      })
    }
    this.bytes = source.whole ?? new Uint8Array(source.length)
    this.#filled = source.whole === null ? new Uint8Array(Math.ceil(source.length / PAGE)) : null
  }

  /** Fills the stretch, as far as the file goes. @throws limit when more has been asked for than is held */
  load(start: number, end: number): void {
    const filled = this.#filled
    if (filled === null) return
    const last = Math.min(end, this.bytes.length)
    for (let page = Math.max(0, Math.floor(start / PAGE)); page * PAGE < last; page++) {
      if (filled[page] === 1) continue
      if (this.#left-- <= 0) {
        throw new ModelGateError('limit', `more than ${MAX_HELD} bytes of structure`, { subject: PAGES_ENDED })
      }
      filled[page] = 1
      this.bytes.set(this.source.read(page * PAGE, (page + 1) * PAGE), page * PAGE)
    }
  }

  /** A stretch for a short look, which is not kept. */
  peek(start: number, end: number): Uint8Array {
    return this.#filled === null ? this.bytes.subarray(start, end) : this.source.read(start, end)
  }

  /**
   * The content of a view of `bytes` that may not be filled: all of it, or of a long one the beginning unless that may
   * open a pickle or an archive, since nothing else is looked for in payloads.
   */
  see(view: Uint8Array): Uint8Array {
    if (this.#filled === null || view.buffer !== this.bytes.buffer) return view
    const start = view.byteOffset - this.bytes.byteOffset
    if (view.length <= MAX_SEEN) return this.source.read(start, start + view.length)
    const head = this.source.read(start, start + HEAD)
    return mayHoldPickle(head) ? this.source.read(start, start + view.length) : head
  }
}
