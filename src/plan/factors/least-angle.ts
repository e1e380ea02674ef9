import { unsupported } from '../../core/errors.js'
import type { Weights } from '../products.js'

/** `method` "lasso" stops at the penalty and drops atoms whose weights change their sign; "lar" adds atoms only. */
export interface LeastAngleSettings {
  readonly method: 'lasso' | 'lar'
  /** Penalty to stop at, of a row of `length` cells. */
  readonly penalty: number
  readonly length: number
  readonly positive: boolean
  readonly iterations: number
}

/** numpy.finfo(numpy.float32): what scikit-learn adds against division by zero, and takes for no difference of penalties. */
const TINY = 2 ** -126
const EQUAL = 2 ** -23

/** An atom whose part across the others is smaller depends on them: scikit-learn gives it up, which one by rounding. */
const DEGENERATE = 1e-7

/** Relative differences that rounding makes of equal correlations, and of none. */
const ALIKE = 1e-7
const NOTHING = 1e-9

/** Decimals that scikit-learn keeps of correlations, so that rounding does not choose the next atom. */
const DECIMALS = 1e15

/**
 * Weights of atoms for a row y by least angle regression on the Gram matrix: sklearn/linear_model/_least_angle.py,
 * _lars_path_solver with a Gram matrix; B. Efron et al., Least angle regression, Annals of Statistics 32, 2004,
 * https://arxiv.org/abs/math/0406456.
 * @param gram D D' of the dictionary, size x size
 * @param products D y
 * @throws unsupported when atoms that depend on each other come together
 */
export function leastAngles(gram: Weights, products: Float64Array, settings: LeastAngleSettings): Float64Array {
  return new LeastAngleWalk(gram, products, settings).run()
}

/** The walk from penalty to penalty. Active atoms are kept in the order in which they came in. */
class LeastAngleWalk {
  readonly #gram: Weights
  readonly #products: Float64Array
  readonly #settings: LeastAngleSettings
  readonly #active: number[] = []
  /** Atoms that are not active, in the order in which scikit-learn has them, which decides between equal ones. */
  readonly #idle: number[]
  /** Correlations of the idle ones with what is left, by position. */
  readonly #rest: number[]
  #signs: number[] = []
  #factor: number[][] = []
  #weights: Float64Array

  constructor(gram: Weights, products: Float64Array, settings: LeastAngleSettings) {
    this.#gram = gram
    this.#products = products
    this.#settings = settings
    this.#rest = [...products]
    this.#weights = new Float64Array(products.length)
    this.#idle = [...products.keys()]
  }

  run(): Float64Array {
    const { penalty, length, iterations, method } = this.#settings
    let before = this.#weights
    let last = 0
    let keep = true
    for (let step = 0; ;) {
      const { position, size } = this.#largest()
      const now = size / length
      if (now <= penalty + EQUAL) {
        if (Math.abs(now - penalty) > EQUAL && step > 0) this.#between(before, (last - penalty) / (last - now))
        break
      }
      if (step >= iterations || this.#idle.length === 0) break
      if (keep) this.#add(position)
      if (method === 'lasso' && step > 0 && last < now) break
      const { direction, slope } = this.#direction()
      const { gamma, crossed } = this.#step(direction, slope, size)
      keep = crossed.length === 0
      step++
      before = this.#weights
      last = now
      this.#weights = new Float64Array(before.length)
      for (const [rank, each] of this.#active.entries()) this.#weights[each] = before[each]! + gamma * direction[rank]!
      for (const [at, each] of this.#idle.entries()) this.#rest[at]! -= gamma * this.#correlation(each, direction)
      for (const rank of crossed) this.#signs[rank] = -this.#signs[rank]!
      if (method === 'lasso') for (const rank of crossed) this.#drop(rank)
    }
    if (method === 'lasso') this.#requireUnique()
    return this.#weights
  }

  /**
   * At the end all atoms in use are correlated with what is left alike, and no other one more. Where atoms that are depend on
   * each other, the weights could be others.
   */
  #requireUnique(): void {
    const rest = this.#products.map((product, atom) => product - this.#image(atom))
    const level = rest.reduce((most, value) => Math.max(most, this.#sizeOf(value)), 0)
    const scale = this.#products.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
    if (level <= scale * NOTHING) return
    const tied = [...rest.keys()].filter((atom) => this.#sizeOf(rest[atom]!) >= level * (1 - ALIKE))
    if (this.#active.some((atom) => this.#weights[atom] !== 0 && !tied.includes(atom))) throw dependent()
    this.#active.splice(0, this.#active.length, ...tied)
    this.#factor = []
    for (const [rank, atom] of tied.entries()) {
      const row = this.#factorRow(atom, rank)
      const pivot = this.#pivot(atom, row)
      if (pivot < DEGENERATE) throw dependent()
      this.#factor.push([...row, pivot])
    }
  }

  /** What the weights so far explain of an atom's product. */
  #image(atom: number): number {
    return this.#weights.reduce((sum, weight, at) => sum + this.#entry(atom, at) * weight, 0)
  }

  #sizeOf(value: number): number {
    return this.#settings.positive ? value : Math.abs(value)
  }

  /** The idle atom that fits what is left best. */
  #largest(): { readonly position: number; readonly size: number } {
    let [position, size] = [0, 0]
    for (const [at, value] of this.#rest.entries()) {
      const own = this.#sizeOf(value)
      if (at === 0 || own > size) [position, size] = [at, own]
    }
    return { position, size }
  }

  #between(before: Float64Array, share: number): void {
    this.#weights = this.#weights.map((value, at) => before[at]! + share * (value - before[at]!))
  }

  #entry(one: number, other: number): number {
    return this.#gram.data[one * this.#gram.cols + other]!
  }

  /** Another row of the Cholesky factor. */
  #add(position: number): void {
    swap(this.#rest, position)
    swap(this.#idle, position)
    const atom = this.#idle[0]!
    const row = this.#factorRow(atom, this.#active.length)
    const pivot = this.#pivot(atom, row)
    if (pivot < DEGENERATE) throw dependent()
    this.#factor.push([...row, pivot])
    this.#signs.push(this.#settings.positive ? 1 : Math.sign(this.#rest[0]!))
    this.#active.push(atom)
    this.#idle.shift()
    this.#rest.shift()
  }

  /** What an atom shares with the first `count` active ones, in the factor. */
  #factorRow(atom: number, count: number): number[] {
    const row: number[] = []
    for (const [rank, other] of this.#active.slice(0, count).entries()) {
      let sum = this.#entry(atom, other)
      for (let k = 0; k < rank; k++) sum -= this.#factor[rank]![k]! * row[k]!
      row.push(sum / this.#factor[rank]![rank]!)
    }
    return row
  }

  #pivot(atom: number, row: readonly number[]): number {
    return Math.sqrt(Math.abs(this.#entry(atom, atom) - row.reduce((sum, value) => sum + value * value, 0)))
  }

  /** Along which all active atoms stay correlated alike, and how fast their correlation falls. */
  #direction(): { readonly direction: number[]; readonly slope: number } {
    const solved = this.#solve(this.#signs)
    if (solved.length === 1 && solved[0] === 0) return { direction: [1], slope: 1 }
    const sum = solved.reduce((total, value, rank) => total + value * this.#signs[rank]!, 0)
    const slope = 1 / Math.sqrt(sum)
    return { direction: solved.map((value) => value * slope), slope }
  }

  #solve(right: readonly number[]): number[] {
    const x = [...right]
    const factor = this.#factor
    for (let row = 0; row < x.length; row++) {
      for (let k = 0; k < row; k++) x[row]! -= factor[row]![k]! * x[k]!
      x[row]! /= factor[row]![row]!
    }
    for (let row = x.length - 1; row >= 0; row--) {
      for (let k = row + 1; k < x.length; k++) x[row]! -= factor[k]![row]! * x[k]!
      x[row]! /= factor[row]![row]!
    }
    return x
  }

  #correlation(atom: number, direction: readonly number[]): number {
    let sum = 0
    for (const [rank, other] of this.#active.entries()) sum += this.#entry(other, atom) * direction[rank]!
    return Math.round(sum * DECIMALS) / DECIMALS
  }

  /** How far to go until another atom is as correlated, or an active one changes its sign. */
  #step(direction: readonly number[], slope: number, size: number): { gamma: number; crossed: number[] } {
    let gamma = size / slope
    for (const [at, atom] of this.#idle.entries()) {
      const [rest, falls] = [this.#rest[at]!, this.#correlation(atom, direction)]
      const near = (size - rest) / (slope - falls + TINY)
      if (near > 0) gamma = Math.min(gamma, near)
      const opposite = (size + rest) / (slope + falls + TINY)
      if (!this.#settings.positive && opposite > 0) gamma = Math.min(gamma, opposite)
    }
    const zeros = this.#active.map((atom, rank) => -this.#weights[atom]! / (direction[rank]! + TINY))
    const first = zeros.reduce((least, zero) => (zero > 0 ? Math.min(least, zero) : least), Infinity)
    if (!(first < gamma)) return { gamma, crossed: [] }
    // Last ones first, so that ranks stay right while they are dropped.
    const crossed = [...zeros.keys()].filter((rank) => zeros[rank] === first).reverse()
    return { gamma: this.#settings.method === 'lasso' ? first : gamma, crossed }
  }

  /** An active atom becomes idle; the factor is made anew for those that are left. */
  #drop(rank: number): void {
    const [atom] = this.#active.splice(rank, 1)
    this.#signs.splice(rank, 1)
    this.#factor = []
    for (const [at, each] of this.#active.entries()) {
      const row = this.#factorRow(each, at)
      this.#factor.push([...row, this.#pivot(each, row)])
    }
    this.#rest.unshift(this.#products[atom!]! - this.#image(atom!))
    this.#idle.unshift(atom!)
  }
}

function dependent(): Error {
  return unsupported(
    'dictionary',
    'atoms that depend on each other fit a row equally well, where what scikit-learn answers hangs on rounding',
    'Leave out the atoms that others add up to, or take transform_algorithm="lasso_cd".',
  )
}

/** Changes places with the first one. */
function swap(cells: number[], position: number): void {
  const first = cells[0]!
  cells[0] = cells[position]!
  cells[position] = first
}
