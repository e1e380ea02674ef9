import { unsupported } from '../../core/errors.js'
import type { Label } from '../../core/model.js'
import { plain } from '../../core/text.js'
import { readJsonText, Section, type CatboostModel, type DocumentValue } from '../../formats/index.js'

/** How raw scores become predictions. */
export type CatboostTask =
  | {
      readonly kind: 'classes'
      readonly classes: readonly Label[]
      /** Of several classes: each by itself instead of a softmax. */
      readonly oneVsAll: boolean
      /** Raw score above which the second of two classes is predicted. */
      readonly border: number
    }
  | { readonly kind: 'values'; readonly exponent: boolean }

const CLASS_LOSSES: ReadonlySet<string> = new Set([
  'Logloss',
  'CrossEntropy',
  'Focal',
  'MultiClass',
  'MultiClassOneVsAll',
])
const REFUSED_LOSSES: ReadonlySet<string> = new Set(['RMSEWithUncertainty', 'MultiLogloss', 'MultiCrossEntropy'])
const EXPONENT_LOSSES: ReadonlySet<string> = new Set(['Poisson', 'Tweedie'])

/** What the estimator is, where the file says it; a CatBoost of its own is what its loss says. */
export type Estimator = 'classifier' | 'regressor' | null

/**
 * What CatBoostClassifier, CatBoostRegressor and CatBoostRanker make of raw scores.
 * @throws ModelGateError code 'unsupported' for losses whose predictions are not supported, naming them
 */
export function taskOf(model: CatboostModel, estimator: Estimator): CatboostTask {
  const loss = lossOf(model)
  if (loss !== null && REFUSED_LOSSES.has(loss)) throw unsupported(`catboost loss ${loss}`, 'is not supported')
  const labels = labelsOf(model)
  const isClassifier =
    estimator === null ? (loss === null ? labels !== null : CLASS_LOSSES.has(loss)) : estimator === 'classifier'
  if (!isClassifier) return { kind: 'values', exponent: loss !== null && EXPONENT_LOSSES.has(loss) }
  const count = Math.max(model.dimensions, 2)
  const classes = labels ?? Array.from({ length: count }, (_, at) => at)
  if (classes.length !== count) {
    throw unsupported('catboost', `${classes.length} class names for ${model.dimensions} numbers a leaf`)
  }
  return { kind: 'classes', classes, oneVsAll: loss === 'MultiClassOneVsAll', border: borderOf(model) }
}

function sectionOf(model: CatboostModel, name: string): Section | null {
  const text = model.info.get(name)
  if (text === undefined || text === '') return null
  const value = readJsonText(new TextEncoder().encode(text))
  return value instanceof Map ? Section.of(value, `catboost ${name}`) : null
}

/** The name of the loss, without its parameters; null when the file does not keep it. */
export function lossOf(model: CatboostModel): string | null {
  const loss = sectionOf(model, 'params')?.get('loss_function')
  const name = loss instanceof Map ? (loss as ReadonlyMap<string, DocumentValue>).get('type') : loss
  return typeof name === 'string' ? name.split(':', 1)[0]! : null
}

function labelsOf(model: CatboostModel): readonly Label[] | null {
  const about = sectionOf(model, 'class_params') ?? sectionOf(model, 'multiclass_params')
  if (about === null) return null
  for (const name of ['class_names', 'class_to_label']) {
    const labels = about.has(name) ? about.list(name) : []
    if (labels.length > 0) return labels.map(labelOf)
  }
  return null
}

function labelOf(value: DocumentValue): Label {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  throw unsupported('catboost class_names', 'expected texts, numbers or booleans')
}

function borderOf({ info }: CatboostModel): number {
  const text = info.get('binclass_probability_threshold')
  if (text === undefined) return 0
  const probability = Number(text)
  if (!(probability > 0 && probability < 1)) {
    throw unsupported('catboost binclass_probability_threshold', `${plain(text, 40)} is not between 0 and 1`)
  }
  return -Math.log(1 / probability - 1)
}
