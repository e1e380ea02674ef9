import { corrupt, ModelGateError, unsupported } from '../../core/errors.js'
import type { Label, ModelInput } from '../../core/model.js'
import { Attributes, numberOf, PyObject, scalarOf } from '../../formats/index.js'
import {
  argmaxRows,
  boosterRows,
  softmaxFloat32,
  type Block,
  type BoosterInput,
  type DenseBlock,
  type Lowered,
} from '../../plan/index.js'
import type { LowerContext, Lowering } from '../sklearn/lowering.js'
import { readXgboost, type XgboostModel } from './booster.js'

const BOOSTER = 'xgboost.core.Booster'
const CLASSIFIERS = ['xgboost.sklearn.XGBClassifier', 'xgboost.sklearn.XGBRFClassifier']

/** XGBoost lines that the parity corpus covers. */
const VERIFIED: readonly string[] = ['1.7', '3.4']

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
      inPlace: model.booster !== 'gblinear' && [undefined, null, 'auto'].includes(predictorOf(attributes)),
    }
    return CLASSIFIERS.includes(className) ? classifier(asked, classesOf(attributes, model)) : regressor(asked)
  },
}

/**
 * The booster by itself. Its predict gives probabilities, so that it is read as XGBClassifier.load_model reads it; all
 * rounds take part, as in Booster.predict.
 */
export const xgboostBoosterLowering: Lowering = {
  classes: [BOOSTER],
  lower(object, context) {
    const model = openBooster(object, context)
    const asked: Asked = { className: BOOSTER, model, missing: NaN, rounds: null, inPlace: false }
    if (model.objective.kind === 'value' && !model.objective.name.startsWith('binary:')) return regressor(asked)
    context.note(
      'a Booster without its estimator: class numbers stand for labels, and rounds after best_iteration count',
    )
    return classifier(asked, numbered(Math.max(model.groups, 2)))
  },
}

/** Of versions before 2; one that is chosen by hand makes the estimator predict through a DMatrix. */
function predictorOf(attributes: Attributes): string | null | undefined {
  return attributes.has('predictor') ? attributes.text('predictor') : undefined
}

interface Asked {
  readonly className: string
  readonly model: XgboostModel
  /** Value that means missing, besides NaN. */
  readonly missing: number
  /** Rounds that take part, null for all. */
  readonly rounds: number | null
  /** Whether rows go to the trees as they are; a DMatrix refuses infinities. */
  readonly inPlace: boolean
}

function openBooster(object: PyObject, context: LowerContext): XgboostModel {
  const handle = Attributes.of(object).get('handle')
  if (!(handle instanceof Uint8Array)) throw unsupported(`${BOOSTER}.handle`, 'the file holds no fitted model')
  const model = readXgboost(handle)
  const line = model.version.slice(0, 2).join('.')
  if (!VERIFIED.includes(line)) {
    context.note(`saved by XGBoost ${model.version.join('.')}; parity is measured on ${VERIFIED.join(', ')}`)
  }
  const unnamed = model.categorical.filter((feature) => model.categories[feature] === null)
  if (unnamed.length > 0) {
    const columns = unnamed.map((feature) => model.names?.[feature] ?? `#${feature + 1}`)
    context.note(`the file keeps no categories, so the data must hold category codes in: ${columns.join(', ')}`)
  }
  return model
}

/** Early stopping: before XGBoost 2 an attribute of the Python object, then of the model. */
function bestRounds(booster: PyObject, model: XgboostModel): number | null {
  const best = Attributes.of(booster).optionalNumber('best_iteration') ?? model.bestIteration
  return best === null ? null : best + 1
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

function numbered(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index)
}

function regressor(asked: Asked): Lowered {
  const { className, model } = asked
  if (model.groups > 1) throw unsupported(className, `objective ${model.objective.name} gives several numbers a row`)
  const input = inputOf(asked)
  return {
    ...shared(asked, input),
    task: 'regression',
    classes: null,
    hasProbabilities: false,
    infer(block, want) {
      const values = want.predictions ? predictRows(block, asked, input) : null
      return {
        labels: null,
        values: values === null ? null : new Float64Array(values),
        probabilities: null,
        scores: null,
      }
    },
  }
}

function classifier(asked: Asked, classes: readonly Label[]): Lowered {
  const input = inputOf(asked)
  const { kind } = asked.model.objective
  return {
    ...shared(asked, input),
    task: 'classification',
    classes,
    hasProbabilities: true,
    infer(block, want) {
      const predicted = predictRows(block, asked, input)
      const columns = kind === 'value' ? twoColumns(predicted) : predicted
      const probabilities =
        kind === 'class-margins' && want.probabilities ? softmaxFloat32(columns, classes.length) : columns
      return {
        labels: want.predictions ? labelsOf(predicted, classes.length, kind === 'value') : null,
        values: null,
        probabilities: want.probabilities ? new Float64Array(probabilities) : null,
        scores: null,
      }
    },
  }
}

function shared({ className }: Asked, input: BoosterInput) {
  return { className, outputs: 1, inputs: input.inputs } as const
}

/** 1 - p in float32, and p. */
function twoColumns(positive: Float32Array): Float32Array {
  const out = new Float32Array(positive.length * 2)
  for (const [row, probability] of positive.entries()) {
    out[row * 2] = 1 - probability
    out[row * 2 + 1] = probability
  }
  return out
}

/** The second of two classes above one half, the first of equally large ones of several. */
function labelsOf(predicted: Float32Array, classes: number, single: boolean): Int32Array {
  if (single) return Int32Array.from(predicted, (probability) => (probability > 0.5 ? 1 : 0))
  const rows = predicted.length / classes
  return argmaxRows({ kind: 'dense', rows, cols: classes, data: new Float64Array(predicted) })
}

function predictRows(block: Block, { model, rounds, inPlace, className }: Asked, input: BoosterInput): Float32Array {
  const rows = boosterRows(block, input)
  if (!inPlace) refuseInfinities(rows, className)
  return model.objective.predict(model.margins(rows, { iterations: rounds, inPlace }), model.groups)
}

function refuseInfinities(rows: DenseBlock, className: string): void {
  const at = rows.data.findIndex((value) => value === Infinity || value === -Infinity)
  if (at < 0) return
  throw new ModelGateError(
    'data',
    `row ${Math.floor(at / rows.cols) + 1}, column #${(at % rows.cols) + 1}: infinity or a value too large for float32, which ${className} refuses`,
    { remedy: 'Replace or drop such rows, as for training.' },
  )
}

function inputOf({ className, model, missing }: Asked): BoosterInput {
  const wide = Math.fround(missing)
  const inputs = model.categories.map((categories, feature): ModelInput => {
    const name = model.names?.[feature] ?? null
    if (categories === null) return { name, kind: 'number' }
    return { name, kind: categories.every((cell) => typeof cell === 'number') ? 'number' : 'string', categories }
  })
  const codes = model.categories.map((categories) => {
    if (categories === null) return null
    const known = new Map(categories.map((cell, code): [string | number, number] => [cell, code]))
    if (known.size !== categories.length) throw corrupt('xgboost categories', 'a category occurs twice')
    return known
  })
  const cell = (value: number): number => {
    const single = Math.fround(value)
    return single === wide ? NaN : single
  }
  return { className, inputs, codes, unknownCategory: 'refused', absent: NaN, cell }
}
