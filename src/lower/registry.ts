import { CATBOOST_LOWERINGS } from './catboost/index.js'
import { CATEGORY_ENCODERS_LOWERINGS } from './category-encoders/index.js'
import { LIGHTGBM_LOWERINGS } from './lightgbm/index.js'
import { SKLEARN_LOWERINGS } from './sklearn/index.js'
import type { Lowering, LoweringEntry } from './sklearn/lowering.js'
import { XGBOOST_LOWERINGS } from './xgboost/index.js'

/** Every class that ModelGate runs itself, library by library. */
export const LOWERINGS: readonly LoweringEntry[] = [
  ...SKLEARN_LOWERINGS,
  ...XGBOOST_LOWERINGS,
  ...LIGHTGBM_LOWERINGS,
  ...CATBOOST_LOWERINGS,
  ...CATEGORY_ENCODERS_LOWERINGS,
]

const BY_CLASS = new Map<string, LoweringEntry>(
  LOWERINGS.flatMap((entry) => entry.classes.map((name): [string, LoweringEntry] => [name, entry])),
)

/** The lowering of a canonical class name among those that were loaded; undefined when ModelGate does not know it. */
export type FindLowering = (className: string) => Lowering | undefined

/**
 * Loads the lowerings of those of the canonical names that ModelGate knows; the others are let be.
 * @param names at least those of every class that the lowerings will meet inside of each other
 */
export async function loadLowerings(names: Iterable<string>): Promise<FindLowering> {
  const entries = new Set([...names].map((name) => BY_CLASS.get(name)).filter((entry) => entry !== undefined))
  const loaded = new Map<LoweringEntry, Lowering>()
  // One after the other: they share modules, and reading is no faster side by side.
  for (const entry of entries) loaded.set(entry, await entry.load())
  return (className) => {
    const entry = BY_CLASS.get(className)
    if (entry === undefined) return undefined
    const lowering = loaded.get(entry)
    if (lowering === undefined) throw new Error(`the lowering of ${className} was not loaded`)
    return lowering
  }
}

/** Canonical names of all classes that lower, in registry order. */
export function loweredClasses(): readonly string[] {
  return [...BY_CLASS.keys()]
}
