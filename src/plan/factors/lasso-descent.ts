import type { Weights } from '../products.js'

/** A lasso in the form |y - D' w|^2 / 2 + penalty |w|_1, with `gram` D D' (size x size). */
export interface LassoSettings {
  readonly penalty: number
  readonly positive: boolean
  readonly iterations: number
  readonly tolerance: number
  /** From 1.8 on scikit-learn leaves out atoms whose weight is known to end at zero. */
  readonly screening: boolean
}

/**
 * Weights by cyclic coordinate descent until the duality gap is small against |y|^2: sklearn/linear_model/_cd_fast.pyx,
 * enet_coordinate_descent_gram, whose steps and stopping rule decide about the last digits. Screening after
 * https://arxiv.org/abs/1802.07481, equation 11.
 * @param products D y
 * @param squares |y|^2
 */
export function descendLasso(
  gram: Weights,
  products: Float64Array,
  squares: number,
  settings: LassoSettings,
): Float64Array {
  const size = products.length
  const problem = { gram, products, squares, settings }
  const state: State = { weights: new Float64Array(size), image: new Float64Array(size) }
  const limit = settings.tolerance * squares
  const { screening, iterations, tolerance } = settings
  let active = Array.from(products.keys()).filter((at) => gram.data[at * size + at] !== 0)
  if (screening) {
    const gap = dualityGap(problem, state)
    if (gap.value >= 0 && gap.value <= limit) return state.weights
    if (settings.penalty !== 0) active = screened(problem, state, active, gap)
  }
  for (let step = 0; step < iterations; step++) {
    const { largest, change } = descend(problem, state, active)
    const still = screening ? change / largest <= tolerance : change / largest < tolerance
    if (!(largest === 0 || still || step === iterations - 1)) continue
    const gap = dualityGap(problem, state)
    if (screening ? gap.value <= limit : gap.value < limit) break
    if (screening && settings.penalty !== 0) active = screened(problem, state, active, gap)
  }
  return state.weights
}

interface Problem {
  readonly gram: Weights
  readonly products: Float64Array
  readonly squares: number
  readonly settings: LassoSettings
}

/** `image` is the Gram matrix times the weights, kept up to date. */
interface State {
  readonly weights: Float64Array
  readonly image: Float64Array
}

/** One pass over the atoms. */
function descend({ gram, products, settings }: Problem, state: State, active: readonly number[]) {
  const { weights } = state
  let [largest, change] = [0, 0]
  for (const atom of active) {
    const before = weights[atom]!
    const curvature = gram.data[atom * gram.cols + atom]!
    const slope = products[atom]! - state.image[atom]! + before * curvature
    const shrunk = Math.max(Math.abs(slope) - settings.penalty, 0)
    const after = settings.positive && slope < 0 ? 0 : (Math.sign(slope) * shrunk) / curvature
    if (after !== before) move(gram, state, atom, after)
    change = Math.max(change, Math.abs(after - before))
    largest = Math.max(largest, Math.abs(after))
  }
  return { largest, change }
}

function move(gram: Weights, { weights, image }: State, atom: number, value: number): void {
  const difference = value - weights[atom]!
  weights[atom] = value
  for (let at = 0; at < image.length; at++) image[at]! += difference * gram.data[atom * gram.cols + at]!
}

interface Gap {
  readonly value: number
  /** What is left of the products. */
  readonly rest: Float64Array
  readonly norm: number
}

function dualityGap({ products, squares, settings }: Problem, { weights, image }: State): Gap {
  const { penalty, positive, screening } = settings
  const rest = products.map((product, at) => product - image[at]!)
  if (screening && penalty === 0) {
    // Without a penalty there is no gap: the condition of first order stands for it.
    const value = rest.reduce((sum, each) => sum + each * each, 0)
    return { value, rest, norm: value }
  }
  const norm = rest.reduce(
    (most, value) => Math.max(most, positive ? value : Math.abs(value)),
    positive ? -Infinity : 0,
  )
  let [fit, curve, size] = [0, 0, 0]
  for (const [at, weight] of weights.entries()) {
    fit += weight * products[at]!
    curve += weight * image[at]!
    size += Math.abs(weight)
  }
  const residual = squares + curve - 2 * fit
  const scale = norm > penalty ? penalty / norm : 1
  const primal = 0.5 * residual + penalty * size
  const dual = -0.5 * scale ** 2 * residual + scale * (squares - fit)
  return { value: primal - dual, rest, norm }
}

/** The atoms whose weights may end at something else than zero; those of the others are set to zero. */
function screened({ gram, settings }: Problem, state: State, active: readonly number[], gap: Gap): number[] {
  const radius = Math.sqrt(2 * Math.abs(gap.value)) / settings.penalty
  return active.filter((atom) => {
    const share = gap.rest[atom]! / Math.max(settings.penalty, gap.norm)
    const distance = (1 - Math.abs(share)) / Math.sqrt(gram.data[atom * gram.cols + atom]!)
    if (distance <= radius) return true
    if (state.weights[atom] !== 0) move(gram, state, atom, 0)
    return false
  })
}
