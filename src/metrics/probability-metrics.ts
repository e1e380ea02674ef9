import { expectedCalibrationError } from './calibration.js'
import type { ClassificationMetric, ClassificationSample } from './metric.js'
import { averagePrecision, rocArea, thresholdCounts } from './ranking.js'
import { meanOf, weightedSum } from './summation.js'

const DOCS = 'https://scikit-learn.org/stable/modules/generated/sklearn.metrics'
const NO_SCORES = 'the model gives no finite scores, a true label is unknown to it, or there are no rows'
const NO_PROBABILITIES = `a score is outside [0,1], ${NO_SCORES}`

/** Metrics of predicted probabilities. With two columns the second class is the positive one, as in scikit-learn. */
export const PROBABILITY_METRICS = [
  {
    name: 'log_loss',
    title: 'Log loss',
    direction: 'lower',
    ...probabilityMetric(logLoss),
    source: `${DOCS}.log_loss.html`,
  },
  {
    name: 'roc_auc',
    title: 'ROC AUC',
    direction: 'higher',
    ...rankingMetric(rocAuc, 'a class does not occur in the truth'),
    source: `${DOCS}.roc_auc_score.html`,
  },
  {
    name: 'average_precision',
    title: 'Average precision',
    direction: 'higher',
    ...rankingMetric(meanAveragePrecision, 'one of three or more classes does not occur in the truth'),
    source: `${DOCS}.average_precision_score.html`,
  },
  {
    name: 'brier',
    title: 'Brier score',
    direction: 'lower',
    ...probabilityMetric(brierScore),
    source: `${DOCS}.brier_score_loss.html`,
  },
  {
    name: 'ece',
    title: 'Expected calibration error',
    direction: 'lower',
    ...probabilityMetric(expectedCalibrationError),
    source: 'https://arxiv.org/abs/1706.04599',
  },
] as const satisfies readonly ClassificationMetric[]

type Shared = Pick<
  ClassificationMetric,
  'task' | 'needsProbabilities' | 'needsEveryClass' | 'undefinedWhen' | 'compute'
>

function probabilityMetric(compute: ClassificationMetric['compute']): Shared {
  return {
    task: 'classification',
    needsProbabilities: true,
    undefinedWhen: NO_PROBABILITIES,
    compute: (sample) => (sample.hasProbabilities && isScored(sample) ? compute(sample) : null),
  }
}

function rankingMetric(compute: ClassificationMetric['compute'], undefinedWhen: string): Shared {
  return {
    task: 'classification',
    needsProbabilities: true,
    needsEveryClass: true,
    undefinedWhen: `${undefinedWhen}, ${NO_SCORES}`,
    compute: (sample) => (isScored(sample) ? compute(sample) : null),
  }
}

function isScored(sample: ClassificationSample): boolean {
  return sample.hasScores && sample.columns >= 2 && sample.confusion().total > 0
}

/** Mean of -ln p(true class), p clipped to [eps, 1 - eps] with the double's eps, in nats. */
function logLoss(sample: ClassificationSample): number {
  const { probabilities, columns, truth } = sample
  const losses = sample.shared('log loss', () =>
    Float64Array.from(truth, (label, row) => {
      const probability = probabilities![row * columns + label]!
      return -Math.log(Math.min(Math.max(probability, Number.EPSILON), 1 - Number.EPSILON))
    }),
  )
  return weightedSum(losses, sample.weights) / sample.confusion().total
}

/** Mean squared distance to the one-hot truth; halved for two classes, so that it lies in [0,1] there and in [0,2] else. */
function brierScore(sample: ClassificationSample): number {
  const { probabilities, columns, truth } = sample
  const distances = sample.shared('brier', () =>
    Float64Array.from(truth, (label, row) => {
      let distance = 0
      for (let column = 0; column < columns; column++) {
        distance += (probabilities![row * columns + column]! - (label === column ? 1 : 0)) ** 2
      }
      return distance
    }),
  )
  const score = weightedSum(distances, sample.weights) / sample.confusion().total
  return columns === 2 ? score / 2 : score
}

/** Two classes: the area of the second. More: macro mean of one class against the rest; null when one has no area. */
function rocAuc(sample: ClassificationSample): number | null {
  if (sample.columns === 2) return rocArea(thresholdCounts(sample, 1))
  if (!sample.shared('sums to one', () => rowsSumToOne(sample))) return null
  const areas: number[] = []
  for (let column = 0; column < sample.columns; column++) {
    const area = rocArea(thresholdCounts(sample, column))
    if (area === null) return null
    areas.push(area)
  }
  return meanOf(areas)
}

function meanAveragePrecision(sample: ClassificationSample): number | null {
  if (sample.columns === 2) return averagePrecision(thresholdCounts(sample, 1))
  const { truthTotals } = sample.confusion()
  const columns = Array.from({ length: sample.columns }, (_, column) => column)
  if (columns.some((column) => truthTotals[column] === 0)) return null
  return meanOf(columns.map((column) => averagePrecision(thresholdCounts(sample, column))))
}

/** scikit-learn's np.allclose(1, sums): within 1e-8 + 1e-5. */
function rowsSumToOne(sample: ClassificationSample): boolean {
  for (let row = 0; row < sample.rows; row++) {
    let sum = 0
    for (let column = 0; column < sample.columns; column++) sum += sample.probabilities![row * sample.columns + column]!
    if (Math.abs(sum - 1) > 1e-8 + 1e-5) return false
  }
  return true
}
