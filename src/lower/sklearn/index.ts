import { decisionTreeLowering } from './decision-tree.js'
import { dummyLowering } from './dummy.js'
import { forestLowering } from './forest.js'
import { gradientBoostingLowering } from './gradient-boosting.js'
import type { Lowering } from './lowering.js'
import { linearClassifiers } from './linear-classifiers.js'
import { linearRegressors } from './linear-regressors.js'
import { searchLowering } from './search.js'

/** Every estimator that ModelGate runs itself. One line a file; a class is found by its canonical name. */
export const LOWERINGS = [
  // composition
  searchLowering,
  // linear models
  linearRegressors,
  linearClassifiers,
  // trees and ensembles
  decisionTreeLowering,
  forestLowering,
  gradientBoostingLowering,
  dummyLowering,
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
