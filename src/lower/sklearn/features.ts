import { ModelGateError, unsupported } from '../../core/errors.js'
import type { ModelInput } from '../../core/model.js'
import type { Attributes } from '../../formats/index.js'

/** Column names that the estimator was fitted with (scikit-learn 1.0 and later, data frames only), or null. */
export function featureNames(attributes: Attributes): readonly string[] | null {
  return attributes.has('feature_names_in_') ? attributes.strings('feature_names_in_') : null
}

/** `n_features_in_` (0.23 and later), or null. */
export function featureCount(attributes: Attributes): number | null {
  return attributes.optionalNumber('n_features_in_')
}

/**
 * The columns that a fitted estimator wants. `count` is used by estimators older than `n_features_in_`.
 * @throws unsupported when neither the file nor the caller knows how many there are
 */
export function inputsOf(attributes: Attributes, kind: ModelInput['kind'], count?: number): readonly ModelInput[] {
  const names = featureNames(attributes)
  if (names !== null) return names.map((name) => ({ name, kind }))
  const features = featureCount(attributes) ?? count
  if (features === undefined) throw unsupported(attributes.className, 'the number of features is not in the file')
  return Array.from({ length: features }, () => ({ name: null, kind }))
}

/**
 * As inputsOf, for estimators that look at each cell by itself: before 0.24 the file does not say how many columns these were
 * fitted on. None then, so that a pipeline takes those of its next step.
 */
export function inputsIfKnown(attributes: Attributes, kind: ModelInput['kind']): readonly ModelInput[] {
  return featureNames(attributes) === null && featureCount(attributes) === null ? [] : inputsOf(attributes, kind)
}

/** @throws ModelGateError code 'data' when a block has another number of columns than the estimator was fitted on */
export function columnsExpected(found: number, fitted: number, className: string): void {
  if (found === fitted) return
  throw new ModelGateError('data', `${className} got ${found} columns, it was fitted on ${fitted}`, {
    remedy: 'Give the columns that the model was trained on.',
  })
}

/** Inputs of an encoder: the categories say whether a column holds text or numbers. */
export function categoricalInputs(
  attributes: Attributes,
  categories: readonly (readonly (string | number | boolean | null)[])[],
): readonly ModelInput[] {
  const names = featureNames(attributes)
  return categories.map((cells, column) => ({
    name: names?.[column] ?? null,
    kind: cells.every((cell) => typeof cell === 'string' || cell === null)
      ? 'string'
      : cells.some((cell) => typeof cell === 'string')
        ? 'any'
        : 'number',
    categories: cells,
  }))
}
