import { corrupt, unsupported } from '../../core/errors.js'
import type { Label, ModelInput } from '../../core/model.js'
import { Attributes, PyDict, PyObject, scalarOf, type ModelText } from '../../formats/index.js'
import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import {
  argmaxRows,
  binaryColumns,
  boosterRows,
  graphArgmax,
  graphBinaryColumns,
  graphBoosterRows,
  graphNearlyZeroIsZero,
  nearlyZeroIsZero,
  type BoosterInput,
  type DenseBlock,
  type Lowered,
} from '../../plan/index.js'
import type { LowerContext, Lowering } from '../sklearn/lowering.js'
import { lightgbmModel, readLightgbm, type LightgbmModel } from './booster.js'

export const LIGHTGBM_BOOSTER = 'lightgbm.basic.Booster'
const CLASSIFIER = 'lightgbm.sklearn.LGBMClassifier'

/** Parameters of prediction that an estimator can be made with, and that change what predict gives. */
const PREDICTION_PARAMETERS =
  /^(pred_early_stop|is_pred_early_stop|start_iteration_predict|num_iteration_predict|predict_(raw_score|leaf_index|contrib)|raw_score)$/

export const lightgbmLowering: Lowering = {
  classes: [CLASSIFIER, 'lightgbm.sklearn.LGBMRegressor', 'lightgbm.sklearn.LGBMRanker'],
  lower(object) {
    const attributes = Attributes.of(object)
    const { className } = attributes
    refuseParameters(attributes)
    const asked = open(attributes.object('_Booster'), className)
    return className === CLASSIFIER ? classifier(asked, classesOf(attributes, asked.model)) : regressor(asked)
  },
}

/** The booster by itself: probabilities of classes are read as LGBMClassifier would, the rest are numbers. */
export const lightgbmBoosterLowering: Lowering = {
  classes: [LIGHTGBM_BOOSTER],
  lower: (object, context) => lowerBooster(open(object, LIGHTGBM_BOOSTER), context),
}

/** A model of save_model. @throws ModelGateError code 'unsupported' naming what is in the way, 'corrupt', 'limit' */
export function lowerLightgbmFile(text: ModelText, context: LowerContext): Lowered {
  const model = lightgbmModel(text)
  const input = inputOf(LIGHTGBM_BOOSTER, model)
  return lowerBooster({ className: LIGHTGBM_BOOSTER, model, rounds: null, input }, context)
}

function lowerBooster(asked: Asked, context: LowerContext): Lowered {
  const { model } = asked
  if (!model.objective.classes) return regressor(asked)
  context.note('a Booster without its estimator: class numbers stand for labels')
  return classifier(
    asked,
    Array.from({ length: Math.max(model.groups, 2) }, (_, index) => index),
  )
}

interface Asked {
  readonly className: string
  readonly model: LightgbmModel
  /** Rounds that take part, null for all. */
  readonly rounds: number | null
  readonly input: BoosterInput
}

function refuseParameters(attributes: Attributes): void {
  for (const name of ['_objective', 'objective']) {
    const objective = attributes.get(name) ?? null
    if (objective !== null && typeof scalarOf(objective) !== 'string') {
      throw unsupported(
        `${attributes.className}.${name}`,
        'a function of the project; its predictions are not in the file',
      )
    }
  }
  const others = attributes.get('_other_params')
  const keys = others instanceof PyDict ? others.entries.map(([key]) => key) : []
  const found = keys.find((key) => typeof key === 'string' && PREDICTION_PARAMETERS.test(key))
  if (typeof found === 'string') {
    throw unsupported(`${attributes.className}.${found}`, 'a parameter of prediction that is not supported')
  }
}

/** `_handle` since LightGBM 4, `handle` before. */
function open(booster: PyObject, className: string): Asked {
  const attributes = Attributes.of(booster)
  const text = attributes.get('_handle') ?? attributes.get('handle')
  if (typeof text !== 'string') throw unsupported(`${LIGHTGBM_BOOSTER}._handle`, 'the file holds no fitted model')
  const model = readLightgbm(text)
  const best = attributes.optionalNumber('best_iteration') ?? 0
  return { className, model, rounds: best > 0 ? best : null, input: inputOf(className, model) }
}

function classesOf(attributes: Attributes, model: LightgbmModel): readonly Label[] {
  const encoder = attributes.get('_le')
  const classes =
    encoder instanceof PyObject ? Attributes.of(encoder).labels('classes_') : attributes.labels('_classes')
  if (classes.length !== Math.max(model.groups, 2)) {
    throw unsupported(attributes.className, `${classes.length} classes for ${model.groups} trees a round`)
  }
  return classes
}

function regressor({ className, model, rounds, input }: Asked): Lowered {
  if (model.groups > 1) throw unsupported(className, 'the objective gives several numbers a row')
  return {
    className,
    inputs: input.inputs,
    outputs: 1,
    task: 'regression',
    classes: null,
    hasProbabilities: false,
    infer(block, want) {
      const values = want.predictions ? model.predict(boosterRows(block, input), rounds).data : null
      return { labels: null, values, probabilities: null, scores: null }
    },
    toOnnx: (graph, given) => ({ values: graphPredictions(graph, given, { className, model, rounds, input }) }),
  }
}

function classifier({ className, model, rounds, input }: Asked, classes: readonly Label[]): Lowered {
  return {
    className,
    inputs: input.inputs,
    outputs: 1,
    task: 'classification',
    classes,
    hasProbabilities: true,
    infer(block, want) {
      const predicted = model.predict(boosterRows(block, input), rounds)
      const probabilities: DenseBlock =
        predicted.cols > 1 ? predicted : { ...predicted, cols: 2, data: binaryColumns(predicted.data) }
      return {
        labels: want.predictions ? argmaxRows(probabilities) : null,
        values: null,
        probabilities: want.probabilities ? probabilities.data : null,
        scores: null,
      }
    },
    toOnnx(graph, given) {
      const predicted = graphPredictions(graph, given, { className, model, rounds, input })
      const probabilities = model.groups > 1 ? predicted : graphBinaryColumns(graph, predicted)
      return { labels: graphArgmax(graph, probabilities), probabilities }
    },
  }
}

function graphPredictions(
  graph: GraphBuilder,
  given: readonly GraphValue[],
  { model, rounds, input }: Asked,
): GraphValue {
  const rows = graphBoosterRows(graph, given, input, (matrix) => graphNearlyZeroIsZero(graph, matrix))
  return model.graphPredict(graph, rows, rounds)
}

function inputOf(className: string, model: LightgbmModel): BoosterInput {
  const inputs = model.categories.map((categories, feature): ModelInput => {
    const name = model.names?.[feature] ?? null
    const shared = { name, ...(name === null ? {} : { blanks: 'underscored' as const }) }
    if (categories === null) return { ...shared, kind: 'number' }
    return { ...shared, kind: categories.every((cell) => typeof cell === 'number') ? 'number' : 'string', categories }
  })
  const codes = model.categories.map((categories) => {
    if (categories === null) return null
    const known = new Map(categories.map((cell, code): [string | number, number] => [cell, code]))
    if (known.size !== categories.length) throw corrupt('LightGBM model', 'a category occurs twice')
    return known
  })
  return { className, inputs, codes, unknownCategory: 'missing', absent: 0, cell: nearlyZeroIsZero }
}
