import { classScores, type ClassScores } from './confusion.js'
import type { ClassificationMetric, ClassificationSample } from './metric.js'
import { sumOf } from './summation.js'

const DOCS = 'https://scikit-learn.org/stable/modules/generated/sklearn.metrics'
const NO_ROWS = 'there are no rows'

/** Metrics of the predicted labels alone. Averages run over the classes that occur in truth or predictions. */
export const LABEL_METRICS = [
  labelMetric('accuracy', 'Accuracy', accuracy, 'accuracy_score'),
  labelMetric('balanced_accuracy', 'Balanced accuracy', balancedAccuracy, 'balanced_accuracy_score'),
  labelMetric('f1_macro', 'F1, macro', (sample) => macro(sample, 'f1'), 'f1_score'),
  labelMetric('f1_weighted', 'F1, weighted', (sample) => weighted(sample, 'f1'), 'f1_score'),
  // Over all classes every miss is one false positive and one false negative, so micro F1 is accuracy.
  labelMetric('f1_micro', 'F1, micro', accuracy, 'f1_score'),
  labelMetric('precision_macro', 'Precision, macro', (sample) => macro(sample, 'precision'), 'precision_score'),
  labelMetric(
    'precision_weighted',
    'Precision, weighted',
    (sample) => weighted(sample, 'precision'),
    'precision_score',
  ),
  labelMetric('recall_macro', 'Recall, macro', (sample) => macro(sample, 'recall'), 'recall_score'),
  labelMetric('recall_weighted', 'Recall, weighted', (sample) => weighted(sample, 'recall'), 'recall_score'),
  labelMetric('mcc', "Matthews' correlation", matthewsCorrelation, 'matthews_corrcoef'),
  labelMetric(
    'cohen_kappa',
    "Cohen's kappa",
    cohenKappa,
    'cohen_kappa_score',
    'truth and predictions hold one and the same class',
  ),
] as const satisfies readonly ClassificationMetric[]

function labelMetric<Name extends string>(
  name: Name,
  title: string,
  compute: ClassificationMetric['compute'],
  reference: string,
  undefinedWhen?: string,
): ClassificationMetric & { readonly name: Name } {
  return {
    name,
    title,
    task: 'classification',
    direction: 'higher',
    needsProbabilities: false,
    undefinedWhen: undefinedWhen === undefined ? NO_ROWS : `${undefinedWhen}, or ${NO_ROWS}`,
    source: `${DOCS}.${reference}.html`,
    compute: (sample) => (sample.confusion().total === 0 ? null : compute(sample)),
  }
}

function accuracy(sample: ClassificationSample): number {
  const { total } = sample.confusion()
  return trace(sample) / total
}

/** Mean recall over the classes that occur in the truth. */
function balancedAccuracy(sample: ClassificationSample): number {
  const matrix = sample.confusion()
  const recalls = matrix.present
    .filter((index) => matrix.truthTotals[index]! > 0)
    .map((index) => classScores(matrix, index).recall)
  return sumOf(recalls) / recalls.length
}

function macro(sample: ClassificationSample, score: keyof ClassScores): number {
  const matrix = sample.confusion()
  return sumOf(matrix.present.map((index) => classScores(matrix, index)[score])) / matrix.present.length
}

function weighted(sample: ClassificationSample, score: keyof ClassScores): number {
  const matrix = sample.confusion()
  return (
    sumOf(matrix.present.map((index) => classScores(matrix, index)[score] * matrix.truthTotals[index]!)) / matrix.total
  )
}

/** Multiclass R_K (Gorodkin, 2004); 0 when truth or predictions hold a single class. */
function matthewsCorrelation(sample: ClassificationSample): number {
  const { truthTotals, predictedTotals, total } = sample.confusion()
  const covariance = trace(sample) * total - dot(truthTotals, predictedTotals)
  const spread = (total ** 2 - dot(predictedTotals, predictedTotals)) * (total ** 2 - dot(truthTotals, truthTotals))
  return spread === 0 ? 0 : covariance / Math.sqrt(spread)
}

/** 1 - observed disagreement / disagreement expected by chance; chance leaves none when only one class occurs. */
function cohenKappa(sample: ClassificationSample): number | null {
  const { truthTotals, predictedTotals, total, present } = sample.confusion()
  const expected = sumOf(
    present.flatMap((a) => present.filter((b) => b !== a).map((b) => (truthTotals[a]! * predictedTotals[b]!) / total)),
  )
  return expected === 0 ? null : 1 - (total - trace(sample)) / expected
}

function trace(sample: ClassificationSample): number {
  const size = sample.classes.length
  const { cells, present } = sample.confusion()
  return sumOf(present.map((index) => cells[index * size + index]!))
}

function dot(a: Float64Array, b: Float64Array): number {
  return sumOf(a.map((value, index) => value * b[index]!))
}
