import type { Label, Model, Prediction } from '../core/model.js'

/** Bytes of a piece: few writes, and no second copy of the whole document. */
const PIECE_BYTES = 64 * 1024

/** UTF-8 bytes that one UTF-16 unit of a string can become. */
const MAX_BYTES_PER_UNIT = 3

/**
 * The answer of `predict` as JSON text, in pieces: what core/json's toJson would write, without a list for each row and
 * without one string for all of them.
 * @param parts predictions of the data's chunks, in order
 * @returns strings, and bytes of UTF-8 that hold until the next piece is asked for
 */
export function* predictionJson(model: Model, parts: readonly Prediction[]): Generator<string | Buffer> {
  const { runtime, engine, task, classes, targets } = model
  yield `{\n  "runtime": ${text(runtime)},\n  "engine": ${text(engine)},\n  "task": ${text(task)},\n  "predictions": `
  yield* list(
    parts.map(({ rows, outputs, labels, values }) => ({
      rows,
      width: outputs === 1 ? null : outputs,
      cells: labels ?? values ?? new Float64Array(0),
    })),
  )
  yield `,\n  "classes": ${indented(classes)}`
  if (targets !== undefined) yield `,\n  "target_classes": ${indented(targets.classes)}`
  yield ',\n  "probabilities": '
  const widths = targets?.classes.map((known) => known.length)
  const shares = parts.flatMap(({ rows, ...part }) => {
    const cells = part.targetProbabilities ?? part.probabilities
    const width = rows === 0 || cells === null ? 0 : cells.length / rows
    return cells === null ? [] : [{ rows, width, cells, ...(widths === undefined ? {} : { widths }) }]
  })
  if (shares.length < parts.length) yield 'null'
  else yield* list(shares)
  yield '\n}\n'
}

/** Rows of one entry, or of lists of `width` entries. */
interface Cells {
  readonly rows: number
  readonly width: number | null
  readonly cells: readonly Label[] | Float64Array
  /** A row's entries in lists of their own, of these widths: what predict_proba gives each target. */
  readonly widths?: readonly number[]
}

function* list(parts: readonly Cells[]): Generator<string | Buffer> {
  // One buffer for all pieces: strings of thousands of entries are as many objects until they are written.
  const room = Buffer.allocUnsafe(parts.length === 0 ? 0 : PIECE_BYTES)
  let used = 0
  let separator = '['
  for (const part of parts) {
    for (let row = 0; row < part.rows; row++) {
      const line = `${separator}\n    ${entry(part, row)}`
      separator = ','
      if (used + line.length * MAX_BYTES_PER_UNIT > PIECE_BYTES) {
        yield room.subarray(0, used)
        used = 0
      }
      if (line.length * MAX_BYTES_PER_UNIT > PIECE_BYTES) yield line
      else used += room.write(line, used)
    }
  }
  yield room.subarray(0, used)
  yield separator === '[' ? '[]' : '\n  ]'
}

function entry({ width, cells, widths }: Cells, row: number): string {
  if (width === null) return text(cells[row]!)
  if (widths !== undefined) return nested(cells, row * width, widths)
  if (width === 0) return '[]'
  let line = `[\n      ${text(cells[row * width]!)}`
  for (let at = row * width + 1; at < (row + 1) * width; at++) line += `,\n      ${text(cells[at]!)}`
  return `${line}\n    ]`
}

/** One list a target. */
function nested(cells: Cells['cells'], from: number, widths: readonly number[]): string {
  let at = from
  const lists = widths.map((width) => {
    const list = Array.from({ length: width }, (_, column) => text(cells[at + column]!))
    at += width
    return `[\n        ${list.join(',\n        ')}\n      ]`
  })
  return `[\n      ${lists.join(',\n      ')}\n    ]`
}

/** NaN and infinities are null, as JSON.stringify has them. */
function text(cell: Label): string {
  if (typeof cell !== 'number') return JSON.stringify(cell)
  return Number.isFinite(cell) ? String(cell) : 'null'
}

function indented(classes: readonly Label[] | readonly (readonly Label[])[] | null): string {
  return JSON.stringify(classes, null, 2).replaceAll('\n', '\n  ')
}
