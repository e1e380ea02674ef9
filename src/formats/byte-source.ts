import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { ModelGateError } from '../core/errors.js'
import { plain } from '../core/text.js'

/** Content that need not lie in memory as a whole: a file, or a part of one. */
export interface ByteSource {
  readonly length: number
  /** All of it, where it is in memory anyway. */
  readonly whole: Uint8Array | null
  /** Bytes from `start` up to `end` or the end of the content: a view of `whole`, else read from disk now. */
  read(start: number, end: number): Uint8Array
}

export function inMemory(bytes: Uint8Array): ByteSource {
  return { length: bytes.length, whole: bytes, read: (start, end) => bytes.subarray(start, end) }
}

/** A stretch of a source as a source of its own. */
export function partOf(source: ByteSource, start: number, end = source.length): ByteSource {
  if (source.whole !== null) return inMemory(source.whole.subarray(start, end))
  const from = Math.min(start, source.length)
  const length = Math.max(0, Math.min(end, source.length) - from)
  const read: ByteSource['read'] = (at, until) => source.read(from + at, from + Math.min(until, length))
  return { length, whole: null, read }
}

/** All bytes, read now if they must be. */
export function wholeOf(source: ByteSource): Uint8Array {
  return source.whole ?? source.read(0, source.length)
}

const CHUNK = 4 * 1024 * 1024

/** The bytes one chunk after the other, none twice. The buffer may be used again for the next. */
export function* chunksOf(source: ByteSource, from = 0): Generator<Uint8Array> {
  if (source.whole !== null) yield source.whole.subarray(from)
  else for (let at = from; at < source.length; at += CHUNK) yield source.read(at, at + CHUNK)
}

export interface OpenSource extends ByteSource {
  /** @throws corrupt when the file has been written to since it was opened */
  checkUnchanged(): void
  close(): void
}

/**
 * A regular file, read in parts where they are asked for. The caller closes it.
 * @param name how errors call it
 * @throws what the system says when it does not open it: see closedFile
 */
export function openSource(path: string, name = path): OpenSource {
  const handle = openSync(path, 'r')
  const { size, mtimeMs } = fstatSync(handle)
  const changed = (): ModelGateError =>
    new ModelGateError('corrupt', `${plain(name)} changed while it was read`, {
      ...{ subject: name, file: name },
      remedy: 'Start again when nothing writes to the file.',
    })
  return {
    length: size,
    whole: null,
    read(start, end) {
      const until = Math.min(end, size)
      const bytes = new Uint8Array(Math.max(0, until - start))
      for (let done = 0; done < bytes.length;) {
        const count = readSync(handle, bytes, done, bytes.length - done, start + done)
        if (count === 0) throw changed()
        done += count
      }
      return bytes
    },
    checkUnchanged() {
      const now = fstatSync(handle)
      if (now.size !== size || now.mtimeMs !== mtimeMs) throw changed()
    },
    close() {
      closeSync(handle)
    },
  }
}
