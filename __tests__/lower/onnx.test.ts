import { describe, expect, it } from '@jest/globals'
import { isModelGateError } from '../../src/core/errors.js'
import type { Column } from '../../src/core/table.js'
import { lowerRecord } from '../../src/lower/index.js'
import { createGraph, openSession, type GraphBuilder, type GraphValue, type RunTensor } from '../../src/onnx/index.js'
import { selectInputs, toDense, type ColumnsBlock, type GraphOutputs, type Lowered } from '../../src/plan/index.js'
import { corpusVersions, fixturesOf, readFixtureModel, readFixtureRows, type Fixture } from './corpus.js'

/** Estimators without a form in ONNX: fixtures whose export is refused, and a word of the reason. */
const REFUSED: readonly (readonly [RegExp, RegExp])[] = [
  [/^(svc|svr|nu-sv|one-class)/, /SVC|SVR|OneClassSVM/],
  [/^knn/, /KNeighbors|KNNImputer/],
  [/^(mlp|ridge-classifier)-multilabel/, /Classifier/],
  [/^sgd-modified-huber/, /SGDClassifier/],
  [/^bins/, /KBinsDiscretizer/],
  [/^(count|tfidf|hashing|text)/, /Vectorizer|TfidfTransformer|ColumnTransformer/],
  [/^(voting|stacking|calibrated|one-vs-rest|target|isotonic|qda)/, /no form in ONNX/],
  [/^(one-vs-one|output-code|multi-output|classifier-chain|regressor-chain)/, /no form in ONNX/],
  [/^(quantile-|splines|target-encoder|categorical-nb|knn-imputer|iterative-imputer)/, /no form in ONNX/],
  [/^(kernel-|nystroem|rbf-sampler|gp|mixture)/, /no form in ONNX/],
  [/^(radius|nearest-centroid|birch|mean-shift|affinity|local-outliers|elliptic|threshold)/, /no form in ONNX/],
  [/^missing-indicator/, /MissingIndicator/],
  [/^polynomial/, /PolynomialFeatures/],
  [/^power/, /PowerTransformer/],
  [/^imputer-(mixed|text-constant)/, /text and numbers|another type/],
  [/^passengers-nested/, /text and numbers/],
]

/** Written for trees in sklearn/trees-onnx.test.ts. */
const TREES = /tree|forest|boosting|dummy|bagging|isolation|ada/

/** XGBoost and LightGBM have no form in ONNX yet. */
const BOOSTERS = /^(xgboost|lightgbm)-/

const fixtures = corpusVersions()
  .filter((version) => !BOOSTERS.test(version))
  .flatMap((version) => fixturesOf(version))
  .filter(({ name }) => !TREES.test(name))

const WANT = { predictions: true, probabilities: true, scores: true }

/** ONNX has one word for a missing text and an empty one: the empty string. Both sides get it as missing. */
function emptyIsMissing(block: ColumnsBlock): ColumnsBlock {
  const columns = block.columns.map((column) =>
    column.kind === 'string'
      ? { ...column, codes: column.codes.map((code) => (column.dictionary[code] === '' ? -1 : code)) }
      : column,
  )
  return { ...block, columns }
}

function exportGraph(lowered: Lowered, block: ColumnsBlock): { graph: GraphBuilder; outputs: GraphOutputs } {
  if (lowered.toOnnx === undefined) throw new Error(`${lowered.className} has no form in ONNX`)
  const graph = createGraph()
  const input = lowered.inputs.map((_, at) =>
    graph.input(`c${at}`, block.columns[at]!.kind === 'string' ? 'string' : 'double', ['N', 1]),
  )
  const outputs = lowered.toOnnx(graph, input)
  for (const [name, value] of Object.entries(outputs) as [string, GraphValue][]) graph.output(value, name)
  return { graph, outputs }
}

function tensorOf(column: Column, rows: number): RunTensor {
  if (column.kind === 'number') return { elementType: 'double', shape: [rows, 1], data: column.values }
  const data = Array.from(column.codes, (code) => (code < 0 ? '' : column.dictionary[code]!))
  return { elementType: 'string', shape: [rows, 1], data }
}

async function runGraph(graph: GraphBuilder, block: ColumnsBlock): Promise<Record<string, RunTensor>> {
  const session = await openSession(graph.toBytes())
  try {
    return await session.run(
      Object.fromEntries(block.columns.map((column, at) => [`c${at}`, tensorOf(column, block.rows)])),
    )
  } finally {
    await session.close()
  }
}

/** The largest difference, relative to the largest number of the column's kind. */
function worst(found: RunTensor, wanted: Float64Array): number {
  const data = found.data as ArrayLike<number>
  if (data.length !== wanted.length) return Infinity
  const scale = wanted.reduce((largest, value) => Math.max(largest, Number.isFinite(value) ? Math.abs(value) : 0), 0)
  return wanted.reduce((most, value, at) => {
    const difference = Object.is(value, data[at]) || value === data[at] ? 0 : Math.abs(value - data[at]!) / scale
    return Number.isNaN(difference) ? Infinity : Math.max(most, difference)
  }, 0)
}

describe('models as ONNX graphs give what the kernels give', () => {
  it.each(fixtures.map((fixture): [string, string, Fixture] => [fixture.version, fixture.name, fixture]))(
    'scikit-learn %s: %s',
    async (_version, name, fixture) => {
      const { lowered } = lowerRecord(readFixtureModel(fixture))
      const block = emptyIsMissing(selectInputs(lowered.inputs, readFixtureRows(fixture)))
      const refusal = REFUSED.find(([pattern]) => pattern.test(name))?.[1]
      if (refusal !== undefined) {
        expect(() => exportGraph(lowered, block)).toThrow(refusal)
        return
      }
      const found = await runGraph(exportGraph(lowered, block).graph, block)
      if (lowered.infer !== undefined) {
        const { labels, values, probabilities, scores } = lowered.infer(block, WANT)
        if (labels) expect(Array.from(found['labels']!.data as ArrayLike<bigint>, Number)).toEqual([...labels])
        if (values) expect(worst(found['values']!, values)).toBeLessThan(1e-12)
        if (probabilities) expect(worst(found['probabilities']!, probabilities)).toBeLessThan(1e-12)
        if (scores) expect(worst(found['scores']!, scores)).toBeLessThan(1e-12)
      }
      if (lowered.transform !== undefined) compareTransformed(found, lowered, block)
    },
  )

  it('are refused with the code "unsupported"', () => {
    const fixture = fixtures.find(({ name }) => name === 'passengers-nested')!
    const { lowered } = lowerRecord(readFixtureModel(fixture))
    const block = selectInputs(lowered.inputs, readFixtureRows(fixture))
    try {
      exportGraph(lowered, block)
    } catch (error) {
      expect(isModelGateError(error) && error.code).toBe('unsupported')
      return
    }
    throw new Error('the graph was made')
  })
})

function compareTransformed(found: Record<string, RunTensor>, lowered: Lowered, block: ColumnsBlock): void {
  const wanted = lowered.transform!(block)
  if (wanted.kind !== 'columns' || wanted.columns.every((column) => column.kind === 'number')) {
    expect(worst(found['transformed']!, toDense(wanted).data)).toBeLessThan(1e-12)
    return
  }
  const width = wanted.columns.length
  const cells = found['transformed']!.data as readonly string[]
  for (const [at, column] of wanted.columns.entries()) {
    if (column.kind !== 'string') throw new Error('mixed columns')
    const texts = Array.from(column.codes, (code) => column.dictionary[code]!)
    expect(texts).toEqual(Array.from({ length: block.rows }, (_, row) => cells[row * width + at]))
  }
}
