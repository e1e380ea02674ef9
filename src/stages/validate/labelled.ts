import { seededRandom } from '../../core/random.js'
import { columnNamed, withoutColumn, type Column, type TableChunk } from '../../core/table.js'
import { fitSource, type TableSource } from '../../data/index.js'
import type { Model } from '../../core/model.js'
import type { StageContext } from '../context.js'

/**
 * Predictions held at once, rows times classes: 64 MiB of probabilities, and some hundreds with what ranking metrics
 * need. Of more rows an even share is judged: at four million rows the standard error of an accuracy is below 0.0003.
 */
export const MAX_JUDGED_CELLS = 2 ** 23

/** Rows with a label, all columns but the label. */
export interface LabelledChunk {
  readonly features: TableChunk
  readonly target: Column
  /** In the table, of each row. */
  readonly positions: Float64Array
  /** Rows of the source that were left out because they have no label. */
  readonly unlabelled: number
}

/** Labelled rows as a stream that starts again on each call, so that data may be larger than the memory. */
export interface LabelledRows {
  /** Rows of the table, judged or not; null when that is not known before its end. */
  readonly total: number | null
  /** One row of each block of so many is judged, drawn by chance, the same ones on each call; 1: every row. */
  readonly step: number
  /** In the order of the table, as `model` reads them. */
  chunks(model: Model): AsyncIterable<LabelledChunk>
}

/** The labelled rows of the validation data, or of the part of it that this process reads. */
export type Labelled =
  | { readonly rows: LabelledRows; readonly reason: null }
  | {
      readonly rows: null
      /** Why there are none. */
      readonly reason: string
      /** Another part of the same table may have some. */
      readonly elsewhere: boolean
      readonly step: number
    }

/** The validation data split into features and labels, without the rows that have no label. */
export async function labelledRows({ validationData, target, config, model }: StageContext): Promise<Labelled> {
  const none = (reason: string): Labelled => ({ rows: null, reason, elsewhere: false, step: 1 })
  if (validationData === null) return none('no validation data was given; add --validation-data and --target')
  if (target === null) return none('the label column is not known; name it with --target')
  if (!validationData.schema.some((column) => column.name === target)) {
    return none(`the validation data has no column ${target}`)
  }
  const cells = (validationData.part?.total ?? validationData.rows ?? 0) * (await classCount(model))
  const step = Math.max(1, Math.ceil(cells / MAX_JUDGED_CELLS))
  if (!(await hasLabel(validationData, target)))
    return { rows: null, reason: withoutLabels(target), elsewhere: true, step }
  return { rows: streamOf(validationData, target, step, config.validation.seed), reason: null }
}

export function withoutLabels(target: string): string {
  return `no row of the validation data has a value in ${target}`
}

async function hasLabel(source: TableSource, target: string): Promise<boolean> {
  for await (const chunk of source.columnChunks?.() ?? source.chunks()) {
    const column = columnNamed(chunk, target)!
    for (let row = 0; row < chunk.rows; row++) if (isPresent(column, row)) return true
  }
  return false
}

/** Columns of predict_proba of the model under test, by which the deployed one is judged too. */
async function classCount(source: StageContext['model']): Promise<number> {
  try {
    return (await source.open()).model.classes?.length ?? 1
  } catch {
    return 1 // unit.model_loading tells why, and nothing is predicted
  }
}

function streamOf(validationData: TableSource, target: string, step: number, seed: number): LabelledRows {
  const before = validationData.part?.first ?? 0
  return {
    total: validationData.part?.total ?? validationData.rows,
    step,
    async *chunks(model) {
      const source = fitSource(validationData, model)
      const draw = drawer(step, seed)
      // What the parts before draw is drawn again, so that all parts draw the rows that one reading would.
      if (step > 1) draw(before)
      let first = before
      for await (const chunk of source.chunks()) {
        const column = columnNamed(chunk, target)!
        const drawn = draw(chunk.rows)
        const keep = drawn.filter((row) => isPresent(column, row))
        const kept = keep.length === chunk.rows ? chunk : selectRows(chunk, keep)
        yield {
          features: withoutColumn(kept, target),
          target: columnNamed(kept, target)!,
          positions: Float64Array.from(keep, (row) => first + row),
          unlabelled: drawn.length - keep.length,
        }
        first += chunk.rows
      }
    },
  }
}

/** Rows to take of each chunk that comes: all, or one of every `step` in the table's order, drawn by chance. */
function drawer(step: number, seed: number): (rows: number) => Int32Array {
  if (step === 1) return (rows) => Int32Array.from({ length: rows }, (_, row) => row)
  const random = seededRandom(seed)
  let next = random.below(step)
  let block = 0
  let seen = 0
  return (rows) => {
    const taken: number[] = []
    for (; next < seen + rows; next = block * step + random.below(step)) {
      taken.push(next - seen)
      block++
    }
    seen += rows
    return Int32Array.from(taken)
  }
}

function isPresent(column: Column, row: number): boolean {
  return column.kind === 'string' ? column.codes[row]! >= 0 : !Number.isNaN(column.values[row]!)
}

export function selectRows(chunk: TableChunk, rows: Int32Array): TableChunk {
  const columns = chunk.columns.map((column): Column =>
    column.kind === 'string'
      ? { ...column, codes: rows.map((row) => column.codes[row]!) }
      : {
          ...column,
          values: Float64Array.from(rows, (row) => column.values[row]!),
          missing: column.missing === null ? null : Uint8Array.from(rows, (row) => column.missing![row]!),
        },
  )
  const tensors = chunk.tensors?.map((tensor) => {
    const cells = tensor.shape.reduce((product, size) => product * size, 1)
    const data = tensor.data.slice(0, rows.length * cells)
    for (const [to, from] of rows.entries())
      data.set(tensor.data.subarray(from * cells, (from + 1) * cells), to * cells)
    return { ...tensor, data }
  })
  return { rows: rows.length, columns, ...(tensors === undefined ? {} : { tensors }) }
}
