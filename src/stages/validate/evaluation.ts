import { ModelGateError } from '../../core/errors.js'
import type { Label, Model, Prediction } from '../../core/model.js'
import { cellOf, type Column, type TableChunk } from '../../core/table.js'
import { plain } from '../../core/text.js'
import {
  CLASSIFICATION_METRICS,
  classificationSample,
  encodeLabels,
  REGRESSION_METRICS,
  regressionSample,
  type ClassificationInput,
  type ClassificationMetric,
  type ClassificationSample,
  type RegressionMetric,
  type RegressionSample,
} from '../../metrics/index.js'

/** A model's predictions on labelled rows, ready for metrics. */
export type Evaluation =
  | {
      readonly task: 'classification'
      readonly metrics: readonly ClassificationMetric[]
      readonly input: ClassificationInput
      readonly sample: ClassificationSample
      /** Labels of the data that the model does not know. */
      readonly unknownLabels: readonly Label[]
    }
  | { readonly task: 'regression'; readonly metrics: readonly RegressionMetric[]; readonly sample: RegressionSample }

export interface LabelledRows {
  readonly features: TableChunk
  readonly target: Column
}

/**
 * Predicts every row and lines the predictions up with the labels.
 * @throws ModelGateError 'data' when features or target do not fit the model, 'unsupported' for tasks without a truth
 */
export async function evaluate(model: Model, { features, target }: LabelledRows): Promise<Evaluation> {
  return evaluationOf(model, await model.predict(features, { probabilities: true }), target)
}

/** As evaluate, on predictions that exist already. */
export function evaluationOf(model: Model, prediction: Prediction, target: Column): Evaluation {
  if (prediction.outputs !== 1) {
    throw new ModelGateError(
      'unsupported',
      `the model has ${prediction.outputs} outputs; performance of several targets is not measured`,
    )
  }
  if (model.task === 'classification' && prediction.labels !== null) {
    return classification(prediction.labels, prediction.probabilities, model.classes ?? [], target)
  }
  if (model.task === 'regression' && prediction.values !== null) {
    return {
      task: 'regression',
      metrics: REGRESSION_METRICS,
      sample: regressionSample({ truth: numericTarget(target), predicted: prediction.values }),
    }
  }
  throw new ModelGateError(
    'unsupported',
    `performance of a ${model.task.replace('_', ' ')} model is not measured: its data has no true answer`,
  )
}

function classification(
  predicted: readonly Label[],
  probabilities: Float64Array | null,
  modelClasses: readonly Label[],
  target: Column,
): Evaluation {
  const read = labelReader(modelClasses)
  const truth = predicted.map((_label, row) => read(cellOf(target, row)!))
  const encoded = encodeLabels(truth, predicted, modelClasses)
  const input = { ...encoded, probabilities }
  return {
    task: 'classification',
    metrics: CLASSIFICATION_METRICS,
    input,
    sample: classificationSample(input),
    unknownLabels: encoded.classes.slice(modelClasses.length),
  }
}

/**
 * Cells of a data file as labels of the model. A file cannot tell the label "1" from 1, 1.0 or True, so a cell matches the
 * class that is written like it, numbers by value and truth values by their words; other text matches exactly, as in
 * scikit-learn. A cell that matches none stays as it is, and counts as a label that the model does not know.
 */
function labelReader(classes: readonly Label[]): (cell: Label) => Label {
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
      remedy: 'Name the numeric column with --target.',
    },
  )
}
