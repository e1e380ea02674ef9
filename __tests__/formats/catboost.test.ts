import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isModelGateError } from '../../src/core/errors.js'
import { seededRandom } from '../../src/core/random.js'
import { ctrKey, detect, readCatboost, type CtrBase } from '../../src/formats/index.js'
import { cityHash64 } from '../../src/lower/catboost/city-hash.js'
import { denseBlock, toColumns } from '../../src/plan/index.js'
import { CORPUS } from '../lower/corpus.js'
import { lowerRecord, readModel } from '../support/without-waiting.js'

function fileOf(name: string): Uint8Array {
  const encoding = name.endsWith('json') ? 'json' : 'cbm'
  return new Uint8Array(readFileSync(join(CORPUS, 'catboost-1.2.8', name, `model.${encoding}`)))
}

/** What happens to bytes: the code of the error, or that the model predicts. */
function outcomeOf(bytes: Uint8Array): string {
  try {
    const record = readModel(bytes)
    if (record.format !== 'catboost') return 'another format'
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

describe('CatBoost files', () => {
  it('are told by their content', () => {
    expect(detect(fileOf('cat-file-combinations-cbm')).format).toBe('catboost')
    expect(detect(fileOf('cat-file-combinations-json')).format).toBe('catboost')
  })

  it('hold the same model as .cbm and as JSON', () => {
    const [binary, text] = [
      readCatboost(fileOf('cat-file-combinations-cbm')),
      readCatboost(fileOf('cat-file-combinations-json')),
    ]
    expect(text.floatFeatures).toEqual(binary.floatFeatures)
    // JSON does not tell statistics of several binarisations of the target apart.
    const known = <T extends { base: CtrBase }>(of: T): T => ({ ...of, base: { ...of.base, targetClassifier: 0 } })
    expect(text.ctrFeatures).toEqual(binary.ctrFeatures.map(known))
    expect(text.trees).toEqual(binary.trees)
    for (const table of binary.ctrTables.values()) {
      expect(valuesByHash(text.ctrTables.get(ctrKey(known(table).base))!)).toEqual(valuesByHash(table))
    }
  })

  it.each(['cat-file-combinations-cbm', 'cat-file-regressor-lossguide-cbm', 'cat-file-regressor-lossguide-json'])(
    'when damaged give one clear error or a prediction: %s',
    (name) => {
      const random = seededRandom(23)
      const original = fileOf(name)
      const outcomes = new Map<string, number>()
      for (let round = 0; round < 600; round++) {
        const bytes = original.slice(0, random.next() < 0.2 ? random.below(original.length) : original.length)
        for (let edit = 0; edit < 1 + random.next() * 4; edit++) bytes[random.below(bytes.length)] = random.below(256)
        const outcome = outcomeOf(bytes)
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
      }
      expect(outcomes.get('corrupt')).toBeGreaterThan(50)
      expect(outcomes.get('read')).toBeGreaterThan(5)
    },
  )

  it('with a split that is not there are corrupt', () => {
    const text = new TextDecoder().decode(fileOf('cat-file-binary-json'))
    const bytes = new TextEncoder().encode(text.replace(/"split_index":\s*\d+/, '"split_index": 100000'))
    expect(outcomeOf(bytes)).toBe('corrupt')
  })
})

function valuesByHash({
  rows,
  values,
  width,
}: {
  rows: ReadonlyMap<bigint, number>
  values: Float64Array
  width: number
}) {
  const entries = [...rows].map(([hash, row]): [string, number[]] => [
    String(hash),
    [...values.subarray(row * width, (row + 1) * width)],
  ])
  return Object.fromEntries(entries.sort(([a], [b]) => a.localeCompare(b)))
}

describe('cityHash64', () => {
  // The lower 32 bits as CatBoost writes them beside the categories of a JSON export.
  it.each([
    ['a', 3489901818],
    ['2', 3010176887],
    ['y', 253272131],
    ['7', 4277023987],
  ])('numbers %j as CatBoost does', (text, expected) => {
    expect(Number(cityHash64(new TextEncoder().encode(text)) & 0xffffffffn)).toBe(expected)
  })

  it('numbers categories of every length as the JSON export does', () => {
    const { features_info } = JSON.parse(new TextDecoder().decode(fileOf('cat-file-combinations-json'))) as {
      features_info: { cat_features_hash: { hash: number; value: string }[] }
    }
    const hashes = features_info.cat_features_hash
    expect(Math.max(...hashes.map(({ value }) => value.length))).toBeGreaterThan(64)
    for (const { hash, value } of hashes) {
      expect(Number(cityHash64(new TextEncoder().encode(value)) & 0xffffffffn)).toBe(hash >>> 0)
    }
  })
})
