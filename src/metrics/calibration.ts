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
 * empty bins are left out; at most 255 bins. https://scikit-learn.org/stable/modules/generated/sklearn.calibration.calibration_curve.html
 */
export function calibrationCurve(sample: ClassificationSample, column: number, bins = 10): readonly CalibrationBin[] {
  if (!sample.hasProbabilities) return []
  const { columns, probabilities, truth } = sample
  const judged = sample.shared(`calibration ${column} ${bins}`, () =>
    judge(
      Float64Array.from(truth, (_, row) => probabilities![row * columns + column]!),
      Uint8Array.from(truth, (label) => (label === column ? 1 : 0)),
      bins,
    ),
  )
  return binned(judged, sample.weights, bins)
}

/**
 * Weighted mean gap between confidence and accuracy over 15 equal-width bins of the top probability, in [0,1]
 * (Guo et al., 2017, https://arxiv.org/abs/1706.04599). The first of equal top probabilities is the prediction.
 */
export function expectedCalibrationError(sample: ClassificationSample): number {
  const { columns, probabilities, truth } = sample
  const judged = sample.shared('top label', () => {
    const top = Int32Array.from(truth, (_, row) => {
      let best = 0
      for (let column = 1; column < columns; column++) {
        if (probabilities![row * columns + column]! > probabilities![row * columns + best]!) best = column
      }
      return best
    })
    return judge(
      Float64Array.from(top, (column, row) => probabilities![row * columns + column]!),
      Uint8Array.from(top, (column, row) => (truth[row] === column ? 1 : 0)),
      ECE_BINS,
    )
  })
  let gap = 0
  for (const bin of binned(judged, sample.weights, ECE_BINS)) gap += bin.weight * Math.abs(bin.predicted - bin.observed)
  return gap / sample.confusion().total
}

interface Judged {
  readonly confidence: Float64Array
  /** 1 where the row is of the class. */
  readonly hit: Uint8Array
  readonly bin: Uint8Array
}

function judge(confidence: Float64Array, hit: Uint8Array, bins: number): Judged {
  return { confidence, hit, bin: Uint8Array.from(confidence, (probability) => binOf(probability, bins)) }
}

function binned({ confidence, hit, bin }: Judged, rowWeights: Float64Array | null, bins: number): CalibrationBin[] {
  const weights = new Float64Array(bins)
  const predicted = new Float64Array(bins)
  const observed = new Float64Array(bins)
  for (let row = 0; row < bin.length; row++) {
    const weight = rowWeights === null ? 1 : rowWeights[row]!
    const place = bin[row]!
    weights[place]! += weight
    predicted[place]! += weight * confidence[row]!
    observed[place]! += weight * hit[row]!
  }
  return Array.from(weights, (weight, place) => ({
    predicted: predicted[place]! / weight,
    observed: observed[place]! / weight,
    weight,
  })).filter((entry) => entry.weight > 0)
}

/** numpy.searchsorted(linspace(0, 1, bins + 1)[1:-1], p): the number of inner edges below p. */
function binOf(probability: number, bins: number): number {
  let bin = Math.min(Math.floor(probability * bins), bins - 1)
  // The product may round to either side of an edge; the edge itself decides, computed as NumPy's linspace does.
  while (bin > 0 && bin * (1 / bins) >= probability) bin--
  while (bin < bins - 1 && (bin + 1) * (1 / bins) < probability) bin++
  return bin
}
