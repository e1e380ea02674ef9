import { createHash, type Hash } from 'node:crypto'

/** Bytes of a text file that hold whole records. */
export interface TextRange {
  readonly start: number
  /** The first byte behind it. */
  readonly end: number
  readonly rows: number
  readonly sha256: string
}

/** Cuts a file that is read once into ranges of about equal size, at the ends of records that it is told of. */
export class TextCutter {
  readonly ranges: TextRange[] = []
  readonly #bytes: number
  #hash: Hash = createHash('sha256')
  #start = 0
  #hashed = 0
  #rows = 0

  /** @param bytes from how many on a range ends with the next record */
  constructor(bytes: number) {
    this.#bytes = bytes
  }

  /** The bytes before `start` are no record: a header, a byte order mark. */
  begin(start: number): void {
    this.#start = start
    this.#hashed = start
    this.#hash = createHash('sha256')
    this.#rows = 0
  }

  /** A record ends before byte `end` of the file, which is in this piece or right behind it. */
  record(end: number, piece: Buffer, pieceStart: number): void {
    this.#rows++
    if (end - this.#start >= this.#bytes) this.#cut(end, piece, pieceStart)
  }

  /** The piece was walked to its end. */
  walked(piece: Buffer, pieceStart: number): void {
    this.#take(pieceStart + piece.length, piece, pieceStart)
  }

  /** @param lastRecord the file ends in a record that no line end closes. Blank lines behind the last range are in none. */
  finish(size: number, lastRecord: boolean): readonly TextRange[] {
    if (lastRecord) this.#rows++
    if (this.#rows > 0) this.#push(size)
    return this.ranges
  }

  #cut(end: number, piece: Buffer, pieceStart: number): void {
    this.#take(end, piece, pieceStart)
    this.#push(end)
    this.begin(end)
  }

  #push(end: number): void {
    this.ranges.push({ start: this.#start, end, rows: this.#rows, sha256: this.#hash.digest('hex') })
  }

  #take(end: number, piece: Buffer, pieceStart: number): void {
    if (end <= this.#hashed) return
    this.#hash.update(piece.subarray(Math.max(0, this.#hashed - pieceStart), end - pieceStart))
    this.#hashed = end
  }
}
