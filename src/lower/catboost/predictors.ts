import type { CatboostModel } from '../../formats/index.js'
import {
  argmaxRows,
  binaryColumns,
  expit,
  graphArgmax,
  graphBinaryColumns,
  graphFlat,
  graphScalar,
  graphSoftmax,
  softmaxRows,
  type DenseBlock,
  type Lowered,
} from '../../plan/index.js'
import { catboostScorer, type CatboostScorer } from './model.js'
import { taskOf, type CatboostTask, type Estimator } from './objectives.js'

/** A CatBoost model with the methods of its estimator. @throws as catboostScorer and taskOf */
export function lowerCatboost(model: CatboostModel, className: string, estimator: Estimator): Lowered {
  const scorer = catboostScorer(model)
  const task = taskOf(model, estimator)
  return task.kind === 'classes' ? classifier(scorer, task, className) : regressor(scorer, task, className)
}

function regressor(
  scorer: CatboostScorer,
  { exponent }: CatboostTask & { kind: 'values' },
  className: string,
): Lowered {
  return {
    className,
    inputs: scorer.inputs,
    outputs: scorer.dimensions,
    task: 'regression',
    classes: null,
    hasProbabilities: false,
    infer(block, want) {
      const scores = want.predictions ? scorer.scores(block, className).data : null
      const values = exponent && scores !== null ? scores.map(Math.exp) : scores
      return { labels: null, values, probabilities: null, scores: null }
    },
    toOnnx(graph, input) {
      const scores = scorer.graphScores(graph, input)
      return { values: exponent ? graph.node('Exp', [scores]) : scores }
    },
  }
}

function classifier(scorer: CatboostScorer, task: CatboostTask & { kind: 'classes' }, className: string): Lowered {
  return {
    className,
    inputs: scorer.inputs,
    outputs: 1,
    task: 'classification',
    classes: task.classes,
    hasProbabilities: true,
    infer(block, want) {
      const scores = scorer.scores(block, className)
      return {
        labels: want.predictions ? labelsOf(scores, task.border) : null,
        values: null,
        probabilities: want.probabilities ? probabilitiesOf(scores, task.oneVsAll) : null,
        scores: want.scores ? scores.data.slice() : null,
      }
    },
    toOnnx(graph, input) {
      const scores = scorer.graphScores(graph, input)
      if (scorer.dimensions === 1) {
        const above = graph.node('Greater', [scores, graphScalar(graph, task.border)])
        const probabilities = graphBinaryColumns(graph, graph.node('Sigmoid', [scores]))
        return { labels: graphFlat(graph, graph.cast(above, 'int64')), probabilities }
      }
      const probabilities = task.oneVsAll ? graph.node('Sigmoid', [scores]) : graphSoftmax(graph, scores)
      return { labels: graphArgmax(graph, scores), probabilities }
    },
  }
}

function labelsOf(scores: DenseBlock, border: number): Int32Array {
  return scores.cols === 1 ? Int32Array.from(scores.data, (score) => (score > border ? 1 : 0)) : argmaxRows(scores)
}

function probabilitiesOf(scores: DenseBlock, oneVsAll: boolean): Float64Array {
  if (scores.cols === 1) return binaryColumns(scores.data.map(expit))
  if (oneVsAll) return scores.data.map(expit)
  const softmax = { ...scores, data: scores.data.slice() }
  softmaxRows(softmax)
  return softmax.data
}
