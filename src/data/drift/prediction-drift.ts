import { ModelGateError } from '../../core/errors.js'
import type { Model, Prediction } from '../../core/model.js'
import type { DriftColumn } from '../../core/result.js'
import { breathe } from '../../core/stopping.js'
import { numberColumn, sliceRows, stringColumn, withoutColumn, type Column, type TableChunk } from '../../core/table.js'
import { plain } from '../../core/text.js'
import { fitSource } from '../columns/fit-source.js'
import { concatenate } from '../read/concatenate.js'
import { profileOf, sampleOf } from '../statistics/profile.js'
import type { TableSource } from '../table-source.js'
import { columnDrift } from './column-drift.js'
import { questionOf } from './data-drift.js'
import { DEFAULT_DRIFT_THRESHOLD, type DriftOptions } from './options.js'

/** Rows that are predicted of each table, spread over it: chance alone then gives distances of about 0.02. */
const MAX_ROWS = 20_000
/** The same where each row is an image or a series, of which a large model answers some ten a second. */
const MAX_TENSOR_ROWS = 1_000
/** Cells of a call of the model: probabilities and what a model makes on its way to them. */
const BATCH_ROWS = 4_096
/** Classes, or outputs of a regressor, that are compared one by one; of more, the label alone. */
const MAX_OUTPUTS = 10
const DATA_ALONE = 'Set drift.on_prediction_drift: off to judge the data alone.'

/**
 * Drift of what a model answers: labels and the probabilities of its classes (of two, the second one's), or values. The
 * answers to rows of both tables are compared as columns are, with the noise floor of all of them together.
 * @throws ModelGateError 'data' when a table does not fit the model; the signal's reason
 */
export async function predictionDrift(
  model: Model,
  reference: TableSource,
  current: TableSource,
  options: DriftOptions = {},
): Promise<readonly DriftColumn[]> {
  const before = await answersOf(model, reference, options)
  const now = await answersOf(model, current, options)
  const [earlier, later] = [await profileOf(before), await profileOf(now)]
  // Thresholds of columns are those of the data's.
  const own = { ...options, thresholds: {}, columnThreshold: options.threshold ?? DEFAULT_DRIFT_THRESHOLD }
  const columns: DriftColumn[] = []
  for (const { name, kind } of before.columns) {
    await breathe(options.signal)
    const type = kind === 'string' ? 'categorical' : 'numeric'
    const question = { ...questionOf(name, own), role: 'prediction', type, together: before.columns.length } as const
    columns.push(columnDrift(question, earlier, later))
  }
  return columns
}

/** Answers to rows of a table as columns, a batch at a time, so that a thousand classes are never held for all rows. */
async function answersOf(model: Model, source: TableSource, options: DriftOptions): Promise<TableChunk> {
  const { signal, target = null } = options
  const parts: TableChunk[] = []
  for await (const chunk of rowsFor(model, source)) {
    for (let from = 0; from < chunk.rows; from += BATCH_ROWS) {
      const batch = withoutColumn(sliceRows(chunk, from, Math.min(chunk.rows, from + BATCH_ROWS)), target)
      const answer = await model.predict(batch, { probabilities: true, ...(signal === undefined ? {} : { signal }) })
      parts.push({ rows: answer.rows, columns: columnsOf(answer, model.classes) })
      await breathe(signal)
    }
  }
  return concatenate(parts)
}

/** The sample that the profile keeps anyway; tensors are in no sample, of them the first rows of each chunk. */
async function* rowsFor(model: Model, source: TableSource): AsyncGenerator<TableChunk> {
  const fitted = fitSource(source, model)
  if (fitted === source && !model.inputs.some(({ kind }) => kind === 'tensor')) {
    const sample = await sampleOf(source)
    const step = Math.max(1, Math.ceil(sample.rows / MAX_ROWS))
    const size = Math.ceil(BATCH_ROWS / step)
    for (let from = 0; from < sample.rows; from += size * step)
      yield sliceRows(sample, from, Math.min(sample.rows, from + size))
    return
  }
  const { rows } = await profileOf(source)
  for await (const chunk of fitted.chunks()) {
    const share = Math.min(1, MAX_TENSOR_ROWS / Math.max(1, rows))
    yield sliceRows(chunk, 0, Math.ceil(chunk.rows * share))
  }
}

function columnsOf({ rows, outputs, labels, values, probabilities }: Prediction, classes: Model['classes']): Column[] {
  if (outputs > MAX_OUTPUTS) {
    throw new ModelGateError(
      'unsupported',
      `the model has ${outputs} outputs; drift of at most ${MAX_OUTPUTS} is judged`,
      {
        remedy: DATA_ALONE,
      },
    )
  }
  const nameOf = (output: number): string => (outputs === 1 ? 'prediction' : `prediction ${output + 1}`)
  const each = <T>(cells: ArrayLike<T>, output: number): T[] =>
    Array.from({ length: rows }, (_, row) => cells[row * outputs + output]!)
  const columns: Column[] = []
  for (let output = 0; output < outputs; output++) {
    if (labels !== null) columns.push(stringColumn(nameOf(output), each(labels, output).map(String)))
    else if (values !== null) columns.push(numberColumn(nameOf(output), Float64Array.from(each(values, output))))
  }
  if (columns.length === 0) {
    throw new ModelGateError('unsupported', 'the model gives neither labels nor values, whose drift could be judged', {
      remedy: DATA_ALONE,
    })
  }
  if (probabilities === null || classes === null || outputs !== 1 || classes.length > MAX_OUTPUTS) return columns
  // Two classes say the same twice.
  for (let at = classes.length === 2 ? 1 : 0; at < classes.length; at++) {
    const values = Float64Array.from({ length: rows }, (_, row) => probabilities[row * classes.length + at]!)
    columns.push(numberColumn(`probability of ${plain(String(classes[at]), 80)}`, values))
  }
  return columns
}
