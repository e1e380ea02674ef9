import type { ClassificationSample } from './metric.js'

/** Bins of the expected calibration error, as in Guo et al., 2017. */
const ECE_BINS = 15

export interface CalibrationBin {
  /** Mean predicted probability of the rows in the bin. */
  readonly predicted: number
  /** Share of them that really are of the class. */
  readonly observed: number
  readonly weight: number
}

/**
 * Reliability curve of one class: equal-width bins of its probability, each closed on the right as in scikit-learn;
 * empty bins are left out. https://scikit-learn.org/stable/modules/generated/sklearn.calibration.calibration_curve.html
 */
export function calibrationCurve(sample: ClassificationSample, column: number, bins = 10): readonly CalibrationBin[] {
  if (!sample.hasProbabilities) return []
  return binned(
    sample,
    bins,
    (row) => sample.probabilities![row * sample.columns + column]!,
    (row) => sample.truth[row] === column,
  )
}

/**
 * Weighted mean gap between confidence and accuracy over 15 equal-width bins of the top probability, in [0,1]
 * (Guo et al., 2017, https://arxiv.org/abs/1706.04599). The first of equal top probabilities is the prediction.
 */
export function expectedCalibrationError(sample: ClassificationSample): number {
  const { columns, probabilities } = sample
  const top = (row: number): number => {
    let best = 0
    for (let column = 1; column < columns; column++) {
      if (probabilities![row * columns + column]! > probabilities![row * columns + best]!) best = column
    }
    return best
  }
  const curve = binned(
    sample,
    ECE_BINS,
    (row) => probabilities![row * columns + top(row)]!,
    (row) => sample.truth[row] === top(row),
  )
  let gap = 0
  for (const bin of curve) gap += bin.weight * Math.abs(bin.predicted - bin.observed)
  return gap / sample.confusion().total
}

function binned(
  sample: ClassificationSample,
  bins: number,
  probabilityOf: (row: number) => number,
  isHit: (row: number) => boolean,
): readonly CalibrationBin[] {
  const weights = new Float64Array(bins)
  const predicted = new Float64Array(bins)
  const observed = new Float64Array(bins)
  for (let row = 0; row < sample.rows; row++) {
    const weight = sample.weights === null ? 1 : sample.weights[row]!
    const probability = probabilityOf(row)
    const bin = binOf(probability, bins)
    weights[bin]! += weight
    predicted[bin]! += weight * probability
    if (isHit(row)) observed[bin]! += weight
  }
  return Array.from(weights, (weight, bin) => ({
    predicted: predicted[bin]! / weight,
    observed: observed[bin]! / weight,
    weight,
  })).filter((bin) => bin.weight > 0)
}

/** numpy.searchsorted(linspace(0, 1, bins + 1)[1:-1], p): the number of inner edges below p. */
function binOf(probability: number, bins: number): number {
  let bin = Math.min(Math.floor(probability * bins), bins - 1)
  // The product may round to either side of an edge; the edge itself decides, computed as NumPy's linspace does.
  while (bin > 0 && bin * (1 / bins) >= probability) bin--
  while (bin < bins - 1 && (bin + 1) * (1 / bins) < probability) bin++
  return bin
}
