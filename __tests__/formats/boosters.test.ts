import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isModelGateError } from '../../src/core/errors.js'
import { seededRandom } from '../../src/core/random.js'
import { detect, readXgboost } from '../../src/formats/index.js'
import { isLowerable } from '../../src/lower/index.js'
import { xgboostModel } from '../../src/lower/xgboost/booster.js'
import { denseBlock, toColumns } from '../../src/plan/index.js'
import { CORPUS } from '../lower/corpus.js'
import { lowerRecord, readModel } from '../support/without-waiting.js'

function fileOf(path: string): Uint8Array {
  return new Uint8Array(readFileSync(join(CORPUS, path)))
}

const BINARY = 'xgboost-2.0.3/xgb-file-binary-model/model.model'
const TEXT = 'lightgbm-4.7.0/lgbm-file-categories/model.txt'

describe('detect tells boosters by their content', () => {
  it.each([
    [BINARY, 'xgboost'],
    ['xgboost-0.90/xgb-file-binary-model/model.model', 'xgboost'],
    ['xgboost-1.3.3/xgb-file-binary-json/model.json', 'xgboost'],
    ['xgboost-3.4.1/xgb-file-binary-ubj/model.ubj', 'xgboost'],
    ['lightgbm-2.3.1/lgbm-file-rank/model.txt', 'lightgbm'],
    [TEXT, 'lightgbm'],
  ])('%s', (path, format) => {
    expect(detect(fileOf(path))).toEqual({ format, compression: null })
  })

  it('a binary model without the mark in front', () => {
    expect(detect(fileOf(BINARY).slice(4)).format).toBe('xgboost')
  })

  it.each([
    ['JSON of something else', '{"learner": {"name": "x"}}'],
    ['text that begins with a word of the format', 'tree\nof life\n'],
    ['a JSON list', '["learner", "gradient_booster"]'],
  ])('%s is text', (_, text) => {
    expect(detect(new TextEncoder().encode(text)).format).toBe('text')
  })
})

function outcomeOf(bytes: Uint8Array): string {
  try {
    const record = readModel(bytes)
    if (!isLowerable(record)) return 'another format'
    const { lowered } = lowerRecord(record)
    if (lowered.inputs.length > 1000) return 'read'
    const rows = toColumns(denseBlock(5, lowered.inputs.length))
    lowered.infer!(rows, { predictions: true, probabilities: true, scores: false })
    return 'read'
  } catch (error) {
    if (isModelGateError(error)) return error.code
    throw error
  }
}

describe('damaged files of boosters give one clear error or a prediction', () => {
  it.each([
    BINARY,
    TEXT,
    'xgboost-3.4.1/xgb-file-vector-leaves-ubj/model.ubj',
    'xgboost-1.3.3/xgb-file-linear-model/model.model',
  ])('%s', (path) => {
    const random = seededRandom(31)
    const original = fileOf(path)
    const outcomes = new Map<string, number>()
    for (let round = 0; round < 600; round++) {
      const bytes = original.slice(0, random.next() < 0.2 ? random.below(original.length) : original.length)
      for (let edit = 0; edit < 1 + random.next() * 4; edit++) bytes[random.below(bytes.length)] = random.below(256)
      const outcome = outcomeOf(bytes)
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
    }
    expect(outcomes.get('corrupt')).toBeGreaterThan(20)
    expect(outcomes.get('read')).toBeGreaterThan(20)
  })
})

describe('the snapshot in pickles of XGBoost 1.0 to 1.2', () => {
  it('is a binary model with the parameters of training behind it', () => {
    const model = fileOf('xgboost-1.3.3/xgb-file-squarederror-model/model.model').slice(4)
    const config = new TextEncoder().encode(
      '{"learner":{"gradient_booster":{"gbtree_train_param":{"num_parallel_tree":"1"}}}}',
    )
    const head = new Uint8Array(22)
    head.set(new TextEncoder().encode('CONFIG-offset:'))
    new DataView(head.buffer).setBigInt64(14, BigInt(model.length), true)
    const snapshot = readXgboost(Uint8Array.of(...head, ...model, ...config))
    expect(snapshot.encoding).toBe('binary')
    expect(xgboostModel(snapshot)).toMatchObject({ version: [1, 3, 0], features: 10 })
    expect(snapshot.config?.has('learner')).toBe(true)
  })
})
