import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { CORPUS } from '../lower/corpus.js'
import { ruleIds, scan } from './support/scan.js'

function fileOf(path: string): Uint8Array {
  return new Uint8Array(readFileSync(join(CORPUS, path)))
}

const UBJSON = fileOf('xgboost-3.4.1/xgb-file-binary-ubj/model.ubj')
const JSON_TEXT = fileOf('xgboost-3.4.1/xgb-file-binary-json/model.json')
const BINARY = fileOf('xgboost-2.0.3/xgb-file-binary-model/model.model')
const TEXT = fileOf('lightgbm-4.7.0/lgbm-file-binary/model.txt')
const CBM = fileOf('catboost-1.2.8/cat-file-combinations-cbm/model.cbm')

/** pickle: os.system("id"). */
const HIDDEN = Uint8Array.from(Buffer.from('\x80\x04cos\nsystem\n(S"id"\ntR.', 'latin1'))

describe('the files of boosters', () => {
  it.each([
    ['UBJSON', UBJSON, 'm.ubj', 'xgboost'],
    ['JSON', JSON_TEXT, 'm.json', 'xgboost'],
    ['the old binary format', BINARY, 'm.model', 'xgboost'],
    ['LightGBM text', TEXT, 'm.txt', 'lightgbm'],
    ['CatBoost', CBM, 'm.cbm', 'catboost'],
  ])('are low and read to the last byte: %s', async (_, bytes, name, format) => {
    const file = await scan(bytes, name)
    expect(file).toMatchObject({ format, risk: 'low', complete: true, bytes_accounted: bytes.length, findings: [] })
  })

  it.each([
    ['UBJSON', UBJSON, 'm.ubj'],
    ['JSON', JSON_TEXT, 'm.json'],
    ['the old binary format', BINARY, 'm.model'],
    ['LightGBM text', TEXT, 'm.txt'],
    ['CatBoost', CBM, 'm.cbm'],
  ])('with a pickle behind them are malformed, and the pickle is found: %s', async (_, bytes, name) => {
    const file = await scan(Uint8Array.of(...bytes, ...HIDDEN), name)
    expect(ruleIds(file)).toEqual(expect.arrayContaining(['booster-malformed', 'pickle-dangerous-callable']))
    expect(file).toMatchObject({ risk: 'high', complete: false })
  })

  it('that are cut short are malformed', async () => {
    for (const bytes of [UBJSON, BINARY, TEXT, CBM]) {
      const file = await scan(bytes.slice(0, bytes.length / 2), 'm.bin')
      expect(ruleIds(file)).toContain('booster-malformed')
      expect(file.complete).toBe(false)
    }
  })

  it('are searched for credentials in their attributes and parameters', async () => {
    const policy = { switches: { secrets: true, permissions: false, dependencies: false } }
    const key = 'ghp_a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8'
    const attribute = Buffer.from(JSON_TEXT).toString().replace('"attributes":{', `"attributes":{"note":"${key}",`)
    expect(ruleIds(await scan(new TextEncoder().encode(attribute), 'm.json', policy))).toContain('secret')
    const parameter = Buffer.from(TEXT).toString().replace('[boosting: gbdt]', `[boosting: gbdt]\n[machines: ${key}]`)
    expect(ruleIds(await scan(new TextEncoder().encode(parameter), 'm.txt', policy))).toContain('secret')
  })

  it('as text with bytes that are none are malformed', async () => {
    const file = await scan(Uint8Array.of(...TEXT, 0, 1, 2), 'm.txt')
    expect(ruleIds(file)).toContain('booster-malformed')
  })
})
