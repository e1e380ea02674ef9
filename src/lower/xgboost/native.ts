import { unsupported } from '../../core/errors.js'
import type { Label } from '../../core/model.js'
import { readJsonText, Section, type DocumentValue, type XgboostSnapshot } from '../../formats/index.js'
import type { Lowered } from '../../plan/index.js'
import type { LowerContext } from '../sklearn/lowering.js'
import { xgboostModel, type XgboostModel } from './booster.js'
import { noteLimits } from './notes.js'
import { classifier, numbered, regressor, type Asked } from './predictors.js'
import { isAtLeast } from './version.js'

export const XGBOOST_BOOSTER = 'xgboost.core.Booster'

/** XGBoost began to predict in place, where infinities are allowed. */
const IN_PLACE_SINCE = [1, 4]

/**
 * A model of save_model. Saved by an estimator it is read as that estimator's load_model reads it: rounds after the best
 * one do not count, labels are those that the file keeps, else numbers. Saved by a Booster it predicts as Booster.predict.
 * @throws ModelGateError code 'unsupported' naming what is in the way, 'corrupt', 'limit'
 */
export function lowerXgboostFile(snapshot: XgboostSnapshot, context: LowerContext): Lowered {
  const model = xgboostModel(snapshot)
  noteLimits(model, context)
  const estimator = estimatorOf(snapshot)
  return estimator === null ? lowerBooster(model, context) : lowerEstimator(model, estimator)
}

/** A Booster without its estimator, from a file or from a pickle: all rounds count, classes are numbers. */
export function lowerBooster(model: XgboostModel, context: LowerContext): Lowered {
  const asked: Asked = { className: XGBOOST_BOOSTER, model, missing: NaN, rounds: null, inPlace: false }
  const { name, kind } = model.objective
  // Raw scores of logitraw are numbers to Booster.predict.
  if (kind === 'value' && (!name.startsWith('binary:') || name === 'binary:logitraw')) return regressor(asked)
  context.note('a Booster without its estimator: class numbers stand for labels, and rounds after best_iteration count')
  return classifier(asked, numbered(Math.max(model.groups, 2)))
}

/** Whether estimators give rows to the model as they are. */
export function predictsInPlace(model: XgboostModel): boolean {
  return model.booster !== 'gblinear' && isAtLeast(model.version, IN_PLACE_SINCE)
}

interface SavedEstimator {
  readonly isClassifier: boolean
  readonly className: string
  /** null where labels are numbers. */
  readonly classes: readonly Label[] | null
  readonly missing: number
  /** num_parallel_tree of versions before 1.6, which do not keep it in the model. */
  readonly parallel: number
  /** Hyper-parameters that are set, as text; versions from 2.0 on leave them out. */
  readonly parameters: ReadonlyMap<string, string>
}

/** What a fitted estimator knows, beside its hyper-parameters. */
const FITTED = /^_|_$|^type$/

function lowerEstimator(model: XgboostModel, saved: SavedEstimator): Lowered {
  const { isClassifier, className, classes, missing, parallel } = saved
  const isLinear = model.booster === 'gblinear'
  const asked: Asked = {
    className,
    model,
    missing,
    parallel,
    rounds: isLinear || model.bestIteration === null ? null : model.bestIteration + 1,
    inPlace: predictsInPlace(model),
  }
  if (!isClassifier) return regressor(asked)
  const count = Math.max(model.groups, 2)
  if (classes !== null && classes.length !== count) {
    throw unsupported(className, `${classes.length} classes for objective ${model.objective.name}`)
  }
  return classifier(asked, classes ?? numbered(count))
}

/** The attribute that estimators leave in the model; null when a Booster saved it. */
export function estimatorOf({ model }: XgboostSnapshot): SavedEstimator | null {
  const text = model.section('learner').optionalSection('attributes')?.get('scikit_learn')
  if (typeof text !== 'string') return null
  const saved = Section.of(readJsonText(new TextEncoder().encode(text)), 'xgboost scikit_learn')
  // Before 1.5 the name of the class, since then what kind of estimator it is.
  const kind = saved.get('_estimator_type') ?? saved.get('type')
  const isClassifier = kind === 'classifier' || kind === 'XGBClassifier' || kind === 'XGBRFClassifier'
  const isRanker = kind === 'ranker' || kind === 'XGBRanker'
  const missing = saved.get('missing')
  const parallel = saved.get('num_parallel_tree')
  return {
    isClassifier,
    className: `xgboost.sklearn.XGB${isClassifier ? 'Classifier' : isRanker ? 'Ranker' : 'Regressor'}`,
    classes: isClassifier ? savedClasses(saved) : null,
    missing: typeof missing === 'number' ? missing : NaN,
    parallel: typeof parallel === 'number' && Number.isInteger(parallel) && parallel > 0 ? parallel : 1,
    parameters: new Map(
      saved.names().flatMap((name) => {
        const value = saved.get(name)
        const isSet = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        return isSet && !FITTED.test(name) ? [[name, String(value)] as const] : []
      }),
    ),
  }
}

function savedClasses(saved: Section): readonly Label[] | null {
  const encoder = saved.get('_le')
  const source =
    encoder instanceof Map ? Section.of(encoder as ReadonlyMap<string, DocumentValue>, 'xgboost _le') : saved
  if (!source.has('classes_')) return null
  return source.list('classes_').map((label) => {
    if (typeof label === 'string' || typeof label === 'number' || typeof label === 'boolean') return label
    throw unsupported('xgboost classes_', 'labels that are neither text nor numbers')
  })
}
