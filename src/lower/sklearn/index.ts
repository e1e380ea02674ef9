import type { Lowering } from './lowering.js'
import { searchLowering } from './search.js'

/** Every estimator that ModelGate runs itself. One line a file; a class is found by its canonical name. */
export const LOWERINGS = [
  // composition
  searchLowering,
  // linear models
  // trees and ensembles
  // preprocessing
] as const satisfies readonly Lowering[]

const BY_CLASS = new Map<string, Lowering>(
  LOWERINGS.flatMap((lowering) => lowering.classes.map((name): [string, Lowering] => [name, lowering])),
)

/** The lowering of a canonical class name, or undefined when ModelGate does not know the class. */
export function findLowering(className: string): Lowering | undefined {
  return BY_CLASS.get(className)
}

/** Canonical names of all classes that lower, in registry order. */
export function loweredClasses(): readonly string[] {
  return [...BY_CLASS.keys()]
}
