import { unsupported } from '../../core/errors.js'
import type { Label } from '../../core/model.js'
import { Attributes, numberOf, PyObject, scalarOf } from '../../formats/index.js'
import type { LowerContext, Lowering } from '../sklearn/lowering.js'
import { readXgboost, type XgboostModel } from './booster.js'
import { lowerBooster, predictsInPlace, XGBOOST_BOOSTER } from './native.js'
import { noteLimits } from './notes.js'
import { classifier, numbered, regressor, type Asked } from './predictors.js'

const CLASSIFIERS = ['xgboost.sklearn.XGBClassifier', 'xgboost.sklearn.XGBRFClassifier']

export const xgboostLowering: Lowering = {
  classes: [
    ...CLASSIFIERS,
    'xgboost.sklearn.XGBRegressor',
    'xgboost.sklearn.XGBRFRegressor',
    'xgboost.sklearn.XGBRanker',
  ],
  lower(object, context) {
    const attributes = Attributes.of(object)
    const { className } = attributes
    const objective = attributes.get('objective') ?? null
    if (objective !== null && typeof scalarOf(objective) !== 'string') {
      throw unsupported(`${className}.objective`, 'a function of the project; its predictions are not in the file')
    }
    const booster = attributes.object('_Booster')
    const model = openBooster(booster, context)
    const asked: Asked = {
      className,
      model,
      missing: attributes.optionalNumber('missing') ?? NaN,
      rounds: model.booster === 'gblinear' ? null : bestRounds(booster, model),
      ...parallelTrees(booster),
      inPlace: predictsInPlace(model) && [undefined, null, 'auto'].includes(predictorOf(attributes)),
    }
    return CLASSIFIERS.includes(className) ? classifier(asked, classesOf(attributes, model)) : regressor(asked)
  },
}

export const xgboostBoosterLowering: Lowering = {
  classes: [XGBOOST_BOOSTER],
  lower: (object, context) => lowerBooster(openBooster(object, context), context),
}

/** Of versions before 2; one that is chosen by hand makes the estimator predict through a DMatrix. */
function predictorOf(attributes: Attributes): string | null | undefined {
  return attributes.has('predictor') ? attributes.text('predictor') : undefined
}

function openBooster(object: PyObject, context: LowerContext): XgboostModel {
  const handle = Attributes.of(object).get('handle')
  if (!(handle instanceof Uint8Array)) throw unsupported(`${XGBOOST_BOOSTER}.handle`, 'the file holds no fitted model')
  const model = readXgboost(handle)
  noteLimits(model, context)
  return model
}

/** Early stopping: before XGBoost 2 an attribute of the Python object, then of the model. */
function bestRounds(booster: PyObject, model: XgboostModel): number | null {
  const best = Attributes.of(booster).optionalNumber('best_iteration') ?? model.bestIteration
  return best === null ? null : best + 1
}

/** What XGBoost before 2 leaves in the Python object. */
function parallelTrees(booster: PyObject): { readonly parallel?: number } {
  const attributes = Attributes.of(booster)
  const [trees, best] = [attributes.optionalNumber('best_ntree_limit'), attributes.optionalNumber('best_iteration')]
  if (trees === null || best === null || !Number.isInteger(trees / (best + 1))) return {}
  return { parallel: trees / (best + 1) }
}

/** Label encoder of versions before 1.6, classes_ of 1.7, else numbers from 0. */
function classesOf(attributes: Attributes, model: XgboostModel): readonly Label[] {
  const encoder = attributes.get('_le')
  const source = encoder instanceof PyObject ? Attributes.of(encoder) : attributes
  const count = attributes.has('n_classes_')
    ? numberOf(attributes.get('n_classes_'), 'n_classes_')
    : Math.max(model.groups, 2)
  const classes = source.has('classes_') ? source.labels('classes_') : numbered(count)
  if (classes.length !== Math.max(model.groups, 2)) {
    throw unsupported(attributes.className, `${classes.length} classes for objective ${model.objective.name}`)
  }
  return classes
}
