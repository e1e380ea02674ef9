import type { PyObject } from '../../formats/index.js'
import type { Lowered } from '../../plan/index.js'

/** What a lowering may ask of its surroundings. */
export interface LowerContext {
  /** `_sklearn_version` of the nearest object that has one; null for files older than 0.18. */
  readonly version: string | null
  /** Where we are, for messages: `Pipeline.steps[1]`. */
  readonly path: string
  /** Lowers a nested estimator. @throws unsupported naming the class in the way */
  lower(child: PyObject, step: string): Lowered
  /** Something the report should say: an unverified version, an attribute that was guessed from another. */
  note(message: string): void
}

/** One estimator (or a family that shares its attributes), registered by canonical class name. */
export interface Lowering {
  /** `sklearn.<package>.<Class>`: private modules are dropped, so all versions share one name. */
  readonly classes: readonly string[]
  lower(object: PyObject, context: LowerContext): Lowered
}

/** A lowering by name only: its code is loaded when a model holds one of the classes. */
export interface LoweringEntry {
  /** The same as those of the lowering itself. */
  readonly classes: readonly string[]
  readonly load: () => Promise<Lowering>
}
