import { ModelGateError } from '../../core/errors.js'
import type { Label, Model, Prediction } from '../../core/model.js'
import { breathe } from '../../core/stopping.js'
import { cellOf, sliceRows, type Column, type TableChunk } from '../../core/table.js'
import { plain } from '../../core/text.js'
import { concatenate } from '../../data/index.js'
import {
  CLASSIFICATION_METRICS,
  classificationSample,
  REGRESSION_METRICS,
  regressionSample,
  type ClassificationInput,
  type ClassificationMetric,
  type ClassificationSample,
  type RegressionMetric,
  type RegressionSample,
} from '../../metrics/index.js'
import type { Answers } from './gathered.js'
import { Doubles, LabelCodes, mergeCodes } from './label-codes.js'
import type { LabelledRows } from './labelled.js'

/** A model's predictions on labelled rows, ready for metrics. */
export type Evaluation =
  | {
      readonly task: 'classification'
      readonly metrics: readonly ClassificationMetric[]
      readonly input: ClassificationInput
      readonly sample: ClassificationSample
      /** Labels of the data that the model does not know, and its own. */
      readonly unknownLabels: readonly Label[]
      readonly knownLabels: readonly Label[]
    }
  | { readonly task: 'regression'; readonly metrics: readonly RegressionMetric[]; readonly sample: RegressionSample }

/** Answers to the labelled rows of a part of a table, and what was seen on the way to them. */
export interface PartAnswers {
  readonly answers: Answers
  readonly unlabelled: number
  /** The columns that were asked for, of these rows. */
  readonly kept: TableChunk
  /** The first of these rows, the label as the last column. */
  readonly first: TableChunk
}

export interface AnswerOptions {
  readonly keep?: readonly string[]
  /** First rows to keep. */
  readonly first?: number
  /** Gets the features of every row that is answered, in order, and where in the table they are. */
  readonly seeing?: { add(features: TableChunk, positions: Float64Array): void }
  readonly signal?: AbortSignal
}

/**
 * Predicts all labelled rows, chunk by chunk, and lines the predictions up with the labels. What stays in memory are
 * labels, predictions, probabilities and the columns named by `keep`. The signal ends it, with its reason as the error.
 * @throws ModelGateError 'data' when features or target do not fit the model, 'unsupported' for tasks without a truth
 */
export async function answersOf(
  model: Model,
  rows: LabelledRows,
  { keep = [], first: wanted = 0, seeing, signal }: AnswerOptions = {},
): Promise<PartAnswers> {
  const collector = collectorFor(model)
  const kept: TableChunk[] = []
  const first: TableChunk[] = []
  let [unlabelled, missing] = [0, wanted]
  for await (const chunk of rows.chunks(model)) {
    unlabelled += chunk.unlabelled
    const { features, target } = chunk
    if (features.rows === 0) continue
    seeing?.add(features, chunk.positions)
    const options = { probabilities: true, ...(signal === undefined ? {} : { signal }) }
    collector.add(await model.predict(features, options), target)
    await breathe(signal)
    if (missing > 0)
      first.push(
        sliceRows({ ...features, columns: [...features.columns, target] }, 0, Math.min(missing, features.rows)),
      )
    missing = Math.max(0, missing - features.rows)
    if (keep.length === 0) continue
    const columns = features.columns.filter((column) => keep.includes(column.name))
    kept.push({ rows: features.rows, columns })
  }
  return { answers: collector.answers(), unlabelled, kept: concatenate(kept), first: concatenate(first) }
}

/**
 * The answers to all parts of a table, in their order, ready for metrics.
 * @throws ModelGateError as the metrics' samples; 'data' for answers of another kind of model
 */
export function evaluationFrom(model: Pick<Model, 'task' | 'classes'>, parts: readonly Answers[]): Evaluation {
  const collector = collectorFor(model)
  for (const part of parts) collector.addAnswers(part)
  return collector.finish()
}

/** As evaluationFrom, on predictions that exist already. */
export function evaluationOf(model: Model, prediction: Prediction, target: Column): Evaluation {
  const collector = collectorFor(model)
  collector.add(prediction, target)
  return collector.finish()
}

interface Collector {
  add(prediction: Prediction, target: Column): void
  addAnswers(answers: Answers): void
  answers(): Answers
  finish(): Evaluation
}

function collectorFor(model: Pick<Model, 'task' | 'classes'>): Collector {
  if (model.task === 'classification') return new LabelCollector(model.classes ?? [])
  if (model.task === 'regression') return new ValueCollector()
  throw withoutTruth(model.task)
}

class LabelCollector implements Collector {
  readonly #modelClasses: readonly Label[]
  readonly #read: (cell: Label) => Label
  readonly #truth: LabelCodes
  readonly #predicted: LabelCodes
  readonly #probabilities = new Doubles()
  #hasProbabilities = true

  constructor(modelClasses: readonly Label[]) {
    this.#modelClasses = modelClasses
    this.#read = labelReader(modelClasses)
    this.#truth = new LabelCodes(modelClasses)
    this.#predicted = new LabelCodes(modelClasses)
  }

  add(prediction: Prediction, target: Column): void {
    requireOneOutput(prediction)
    if (prediction.labels === null) throw withoutTruth('classification')
    const known = new Map<Label, Label>()
    for (let row = 0; row < prediction.rows; row++) {
      const cell = cellOf(target, row)!
      let label = known.get(cell)
      if (label === undefined) known.set(cell, (label = this.#read(cell)))
      this.#truth.add(label)
      this.#predicted.add(prediction.labels[row]!)
    }
    if (prediction.probabilities === null) this.#hasProbabilities = false
    else this.#probabilities.add(prediction.probabilities)
  }

  addAnswers(part: Answers): void {
    if (part.kind !== 'labels') throw otherKind()
    this.#truth.addAll({ labels: part.truthLabels, codes: part.truth })
    this.#predicted.addAll({ labels: part.predictedLabels, codes: part.predicted })
    if (part.probabilities === null) this.#hasProbabilities = false
    else this.#probabilities.add(part.probabilities)
  }

  answers(): Answers {
    return {
      kind: 'labels',
      truthLabels: this.#truth.labels,
      truth: this.#truth.all(),
      predictedLabels: this.#predicted.labels,
      predicted: this.#predicted.all(),
      probabilities: this.#hasProbabilities ? this.#probabilities.all() : null,
    }
  }

  finish(): Evaluation {
    const encoded = mergeCodes(this.#truth, this.#predicted)
    const input = { ...encoded, probabilities: this.#hasProbabilities ? this.#probabilities.all() : null }
    return {
      task: 'classification',
      metrics: CLASSIFICATION_METRICS,
      input,
      sample: classificationSample(input),
      unknownLabels: encoded.classes.slice(this.#modelClasses.length),
      knownLabels: this.#modelClasses,
    }
  }
}

class ValueCollector implements Collector {
  readonly #truth = new Doubles()
  readonly #predicted = new Doubles()

  add(prediction: Prediction, target: Column): void {
    requireOneOutput(prediction)
    if (prediction.values === null) throw withoutTruth('regression')
    this.#truth.add(numericTarget(target))
    this.#predicted.add(prediction.values)
  }

  addAnswers(part: Answers): void {
    if (part.kind !== 'values') throw otherKind()
    this.#truth.add(part.truth)
    this.#predicted.add(part.predicted)
  }

  answers(): Answers {
    return { kind: 'values', truth: this.#truth.all(), predicted: this.#predicted.all() }
  }

  finish(): Evaluation {
    const input = { truth: this.#truth.all(), predicted: this.#predicted.all() }
    return { task: 'regression', metrics: REGRESSION_METRICS, sample: regressionSample(input) }
  }
}

function otherKind(): ModelGateError {
  return new ModelGateError('data', 'the shards answered with another kind of model')
}

function requireOneOutput({ outputs }: Prediction): void {
  if (outputs === 1) return
  throw new ModelGateError(
    'unsupported',
    `the model has ${outputs} outputs; performance of several targets is not measured`,
  )
}

function withoutTruth(task: Model['task']): ModelGateError {
  return new ModelGateError(
    'unsupported',
    `performance of a ${task.replace('_', ' ')} model is not measured: its data has no true answer`,
  )
}

/**
 * Cells of a data file as labels of the model. A file cannot tell the label "1" from 1, 1.0 or True, so a cell matches the
 * class that is written like it, numbers by value and truth values by their words; other text matches exactly, as in
 * scikit-learn. A cell that matches none stays as it is, and counts as a label that the model does not know.
 */
export function labelReader(classes: readonly Label[]): (cell: Label) => Label {
  const exact = new Map(classes.map((label) => [String(label), label]))
  const byValue = new Map(classes.flatMap((label) => valuesOf(label).map((value): [string, Label] => [value, label])))
  return (cell) => {
    const text = String(cell)
    if (exact.has(text)) return exact.get(text)!
    for (const value of valuesOf(cell)) if (byValue.has(value)) return byValue.get(value)!
    return cell
  }
}

/** What a label may be written as besides itself. */
function valuesOf(label: Label): string[] {
  const text = String(label)
  if (/^(true|false)$/i.test(text)) return [text.toLowerCase(), /^t/i.test(text) ? '1' : '0']
  const number = text.trim() === '' ? NaN : Number(text)
  return Number.isNaN(number) ? [] : [String(number)]
}

function numericTarget(target: Column): Float64Array {
  if (target.kind === 'number') return target.values
  throw new ModelGateError(
    'data',
    `the target column ${plain(target.name, 80)} holds text, the model predicts numbers`,
    {
      subject: target.name,
      remedy:
        'Name the numeric column with --target, or say in data.labels what the model calls each label: {B: 0, M: 1}.',
    },
  )
}
