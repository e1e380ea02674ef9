/**
 * Per row, the prediction of the member at which the weights of the smaller predictions reach half of all weights:
 * AdaBoostRegressor (Drucker, "Improving regressors using boosting techniques", 1997).
 */
export function weightedMedians(predictions: readonly Float64Array[], weights: Float64Array): Float64Array {
  const members = predictions.length
  const out = new Float64Array(predictions[0]?.length ?? 0)
  const cumulative = new Float64Array(members)
  for (let row = 0; row < out.length; row++) {
    const order = Array.from({ length: members }, (_, member) => member)
    order.sort((left, right) => predictions[left]![row]! - predictions[right]![row]!)
    let sum = 0
    for (const [rank, member] of order.entries()) cumulative[rank] = sum += weights[member]!
    const rank = cumulative.findIndex((weight) => weight >= 0.5 * sum)
    out[row] = predictions[order[Math.max(rank, 0)]!]![row]!
  }
  return out
}
