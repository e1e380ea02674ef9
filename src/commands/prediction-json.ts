import type { Label, Model, Prediction } from '../core/model.js'

/** Characters of a piece: few writes, and no second copy of the whole document. */
const PIECE_CHARACTERS = 64 * 1024

/**
 * The answer of `predict` as JSON text, in pieces: what core/json's toJson would write, without a list for each row and
 * without one string for all of them.
 * @param parts predictions of the data's chunks, in order
 */
export function* predictionJson(model: Model, parts: readonly Prediction[]): Generator<string> {
  const { runtime, engine, task, classes } = model
  yield `{\n  "runtime": ${text(runtime)},\n  "engine": ${text(engine)},\n  "task": ${text(task)},\n  "predictions": `
  yield* list(
    parts.map(({ rows, outputs, labels, values }) => ({
      rows,
      width: outputs === 1 ? null : outputs,
      cells: labels ?? values ?? new Float64Array(0),
    })),
  )
  yield `,\n  "classes": ${indented(classes)},\n  "probabilities": `
  const shares = parts.flatMap(({ rows, probabilities }) =>
    probabilities === null ? [] : [{ rows, width: rows === 0 ? 0 : probabilities.length / rows, cells: probabilities }],
  )
  if (shares.length < parts.length) yield 'null'
  else yield* list(shares)
  yield '\n}\n'
}

/** Rows of one entry, or of lists of `width` entries. */
interface Cells {
  readonly rows: number
  readonly width: number | null
  readonly cells: readonly Label[] | Float64Array
}

function* list(parts: readonly Cells[]): Generator<string> {
  let piece = '['
  let first = true
  for (const part of parts) {
    for (let row = 0; row < part.rows; row++) {
      piece += `${first ? '' : ','}\n    ${entry(part, row)}`
      first = false
      if (piece.length <= PIECE_CHARACTERS) continue
      yield piece
      piece = ''
    }
  }
  yield first ? '[]' : `${piece}\n  ]`
}

function entry({ width, cells }: Cells, row: number): string {
  if (width === null) return text(cells[row]!)
  if (width === 0) return '[]'
  let line = `[\n      ${text(cells[row * width]!)}`
  for (let at = row * width + 1; at < (row + 1) * width; at++) line += `,\n      ${text(cells[at]!)}`
  return `${line}\n    ]`
}

/** NaN and infinities are null, as JSON.stringify has them. */
function text(cell: Label): string {
  if (typeof cell !== 'number') return JSON.stringify(cell)
  return Number.isFinite(cell) ? String(cell) : 'null'
}

function indented(classes: readonly Label[] | null): string {
  return JSON.stringify(classes, null, 2).replaceAll('\n', '\n  ')
}
