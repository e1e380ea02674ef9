import { describe, expect, it } from '@jest/globals'
import { lowerRecord } from '../../../src/lower/index.js'
import { createGraph, openSession, type GraphValue } from '../../../src/onnx/index.js'
import { selectInputs, toDense, type Lowered } from '../../../src/plan/index.js'
import { corpusVersions, fixturesOf, readFixtureModel, readFixtureRows } from '../corpus.js'

const TREES = /^(decision-tree|extra-tree|random-forest|gradient-boosting)/
const NOT_IN_ONNX = /forest-init/

const fixtures = corpusVersions()
  .flatMap((version) => fixturesOf(version))
  .filter(({ name }) => TREES.test(name))

async function runOnnx(lowered: Lowered, data: Float64Array): Promise<Record<string, ArrayLike<number | bigint>>> {
  const graph = createGraph()
  const features = lowered.inputs.length
  const outputs = lowered.toOnnx!(graph, [graph.input('X', 'double', ['N', features])])
  for (const [name, value] of Object.entries(outputs as Record<string, GraphValue>)) graph.output(value, name)
  const session = await openSession(graph.toBytes())
  const results = await session.run({ X: { elementType: 'double', shape: [data.length / features, features], data } })
  await session.close()
  return Object.fromEntries(
    Object.entries(results).map(([name, result]) => [name, result.data as ArrayLike<number | bigint>]),
  )
}

const WANT = { predictions: true, probabilities: true, scores: true }

describe('trees as ONNX give what the kernel gives', () => {
  it.each(
    fixtures.filter(({ name }) => !NOT_IN_ONNX.test(name)).map((each) => [each.version, each.name, each] as const),
  )('scikit-learn %s: %s', async (_version, name, fixture) => {
    const { lowered } = lowerRecord(readFixtureModel(fixture))
    const block = toDense(selectInputs(lowered.inputs, readFixtureRows(fixture)))
    const found = await runOnnx(lowered, block.data)
    const wanted = lowered.infer!(block, WANT)
    if (wanted.labels) expect(Array.from(found['labels']!, Number)).toEqual([...wanted.labels])
    if (wanted.values) expect(Array.from(found['values']!)).toEqual([...wanted.values])
    if (wanted.scores) expect(Array.from(found['scores']!)).toEqual([...wanted.scores])
    if (wanted.probabilities && !name.startsWith('gradient')) {
      expect(Array.from(found['probabilities']!)).toEqual([...wanted.probabilities])
    }
    if (wanted.probabilities) {
      expect(found['probabilities']).toHaveLength(wanted.probabilities.length)
      for (const [at, value] of wanted.probabilities.entries()) {
        expect(Number(found['probabilities']![at])).toBeCloseTo(value, 14)
      }
    }
  })

  it.each(
    fixtures.filter(({ name }) => NOT_IN_ONNX.test(name)).map((each) => [each.version, each.name, each] as const),
  )('scikit-learn %s: %s is refused by the name of the attribute', async (_version, _name, fixture) => {
    const { lowered } = lowerRecord(readFixtureModel(fixture))
    await expect(runOnnx(lowered, new Float64Array(lowered.inputs.length))).rejects.toThrow('init_')
  })
})
