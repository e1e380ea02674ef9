import { denseBlock } from '../blocks.js'
import { affine, type Weights } from '../products.js'
import type { DenseBlock } from '../types.js'

/**
 * Codes with few atoms of a dictionary (one a row), by orthogonal matching pursuit on the Gram matrix
 * (sklearn/linear_model/_omp.py, _gram_omp). It stops early where scikit-learn does: at an atom that is used already, or depends
 * on those that are.
 */
export function pursueAtoms(input: DenseBlock, dictionary: Weights, atoms: number): DenseBlock {
  const size = dictionary.rows
  const gram = affine({ kind: 'dense', ...dictionary }, dictionary).data
  const products = affine(input, dictionary)
  const codes = denseBlock(input.rows, size)
  for (let row = 0; row < input.rows; row++) {
    const from = row * size
    const used: number[] = []
    const { weights } = pursue(products.data.subarray(from, from + size), gram, { atoms, used })
    for (const [rank, atom] of used.entries()) codes.data[from + atom] = weights[rank]!
  }
  return codes
}

interface Pursuit {
  readonly atoms: number
  /** Filled with the atoms in the order in which they are taken. */
  readonly used: number[]
}

function pursue(target: Float64Array, gram: Float64Array, { atoms, used }: Pursuit): { weights: Float64Array } {
  const size = target.length
  const lower = new Float64Array(atoms * atoms)
  let rest = target
  let weights: Float64Array = new Float64Array()
  while (used.length < atoms) {
    const atom = largest(rest, used)
    if (atom < 0 || !extend(lower, gram, { atom, used, atoms, size })) break
    used.push(atom)
    weights = solve(
      lower,
      atoms,
      Float64Array.from(used, (each) => target[each]!),
    )
    rest = target.map((value, at) => {
      let sum = 0
      for (const [rank, each] of used.entries()) sum += gram[at * size + each]! * weights[rank]!
      return value - sum
    })
  }
  return { weights }
}

/** The atom that fits what is left best; -1 when it is one that is used, or fits nothing. */
function largest(rest: Float64Array, used: readonly number[]): number {
  let best = -1
  // Used ones come first in scikit-learn's order, so that they win ties.
  for (const at of [...used, ...rest.keys()]) {
    if (best < 0 || Math.abs(rest[at]!) > Math.abs(rest[best]!)) best = at
  }
  return used.includes(best) || rest[best]! ** 2 < Number.EPSILON ? -1 : best
}

/** Another row of the Cholesky factor; false when the atom depends on those before. */
function extend(
  lower: Float64Array,
  gram: Float64Array,
  { atom, used, atoms, size }: Pursuit & { readonly atom: number; readonly size: number },
): boolean {
  const row = used.length * atoms
  let squares = 0
  for (const [at, other] of used.entries()) {
    let sum = gram[atom * size + other]!
    for (let k = 0; k < at; k++) sum -= lower[at * atoms + k]! * lower[row + k]!
    const value = sum / lower[at * atoms + at]!
    lower[row + at] = value
    squares += value * value
  }
  const left = gram[atom * size + atom]! - squares
  if (used.length > 0 && left <= Number.EPSILON) return false
  lower[row + used.length] = Math.sqrt(left)
  return true
}

function solve(lower: Float64Array, stride: number, right: Float64Array): Float64Array {
  const count = right.length
  for (let row = 0; row < count; row++) {
    for (let k = 0; k < row; k++) right[row]! -= lower[row * stride + k]! * right[k]!
    right[row]! /= lower[row * stride + row]!
  }
  for (let row = count - 1; row >= 0; row--) {
    for (let k = row + 1; k < count; k++) right[row]! -= lower[k * stride + row]! * right[k]!
    right[row]! /= lower[row * stride + row]!
  }
  return right
}
