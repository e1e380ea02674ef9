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
 * Cells of a data file as labels of the model. A file cannot tell the label "1" from 1 or True, so a cell matches the
 * class that is written like it; a cell that matches none stays as it is.
 */
function labelReader(classes: readonly Label[]): (cell: Label) => Label {
  const spelled = new Map<string, Label>()
  for (const label of classes) {
    spelled.set(String(label).toLowerCase(), label)
    if (typeof label === 'boolean') spelled.set(label ? '1' : '0', label)
  }
  const exact = new Map(classes.map((label) => [String(label), label]))
  return (cell) => {
    const text = String(cell)
    const asNumber = typeof cell === 'boolean' ? (cell ? '1' : '0') : text
    return exact.get(text) ?? spelled.get(text.toLowerCase()) ?? exact.get(asNumber) ?? cell
  }
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
