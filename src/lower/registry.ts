import { CATBOOST_LOWERINGS } from './catboost/index.js'
import { LIGHTGBM_LOWERINGS } from './lightgbm/index.js'
import { SKLEARN_LOWERINGS } from './sklearn/index.js'
import type { Lowering } from './sklearn/lowering.js'
import { XGBOOST_LOWERINGS } from './xgboost/index.js'

/** Every class that ModelGate runs itself, library by library. */
const LOWERINGS: readonly Lowering[] = [
  ...SKLEARN_LOWERINGS,
  ...XGBOOST_LOWERINGS,
  ...LIGHTGBM_LOWERINGS,
  ...CATBOOST_LOWERINGS,
]

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
