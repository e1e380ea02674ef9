import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { isModelGateError, type ModelGateError } from '../../../src/core/errors.js'
import { describeKerasStructure, type KerasRecord } from '../../../src/formats/index.js'
import { parseStrictJson } from '../../../src/formats/strict-json.js'
import { DENSE_MODEL, kerasArchive, legacyFile } from './templates.js'
import { readModel } from '../../support/without-waiting.js'

const hdf5 = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../fixtures/formats/hdf5/${name}.h5`, import.meta.url)))

function errorOf(action: () => unknown): ModelGateError {
  try {
    action()
  } catch (error) {
    if (isModelGateError(error)) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

function recordOf(bytes: Uint8Array): KerasRecord {
  const record = readModel(bytes)
  if (!('kind' in record)) throw new Error(`a ${record.format} file, no Keras model`)
  return record
}

describe('a legacy .h5 file', () => {
  it('gives the architecture, the version and the weights of each layer in their order', () => {
    const record = recordOf(legacyFile(DENSE_MODEL, { loss: 'mse' }))
    expect(record).toMatchObject({
      format: 'hdf5',
      architecture: DENSE_MODEL,
      training: { loss: 'mse' },
      kerasVersion: '2.15.0',
    })
    if (record.weights.kind !== 'by-layer') throw new Error('legacy files have weights by layer')
    const weights = record.weights.layers.get('dense')!
    expect(weights.map(({ path, shape, elementType }) => ({ path, shape, elementType }))).toEqual([
      { path: 'model_weights/dense/dense/kernel:0', shape: [3, 2], elementType: 'float32' },
      { path: 'model_weights/dense/dense/bias:0', shape: [2], elementType: 'float32' },
    ])
    expect([...(weights[0]!.read() as Float32Array)]).toEqual([0, 1, 2, 3, 4, 5])
  })

  it.each([
    ['a name twice', '{"class_name": "Sequential", "class_name": "Functional"}', 'class_name'],
    ['text behind the document', '{} {}', 'text follows'],
    ['no JSON', 'Sequential()', 'a value is expected'],
    ['a cut document', '{"class_name": "Seq', 'no end'],
    ['a byte order mark', '\ufeff{}', 'a value is expected'],
  ])('with %s in its model_config is refused', (_, config, words) => {
    expect(errorOf(() => readModel(legacyFile(config))).message).toContain(words)
  })

  it('nested 100,000 deep is refused', () => {
    expect(errorOf(() => parseStrictJson('['.repeat(100_000), 'x')).code).toBe('limit')
  })

  it('without an architecture says what to save instead', () => {
    const remedy = expect.stringContaining('model.save(') as unknown
    expect(readModel(hdf5('weights-only'))).toMatchObject({
      refusal: { reason: expect.stringContaining('weights only') as unknown, remedy },
    })
    expect(readModel(hdf5('brain-bits'))).toMatchObject({
      refusal: { reason: expect.stringContaining('no Keras') as unknown, remedy },
    })
    expect(errorOf(() => readModel(hdf5('libver-latest'))).message).toContain('model_weights')
  })
})

describe('a .keras archive', () => {
  it('gives the architecture, the version, the weights by position and the assets', () => {
    const record = recordOf(
      kerasArchive({ ...DENSE_MODEL, compile_config: { loss: 'mse' } }, [
        { name: 'assets/layers/lookup/vocabulary.txt', data: 'a\nb' },
      ]),
    )
    expect(record).toMatchObject({ format: 'keras', training: { loss: 'mse' }, kerasVersion: '3.15.1' })
    if (record.weights.kind !== 'by-position') throw new Error('archives have weights by position')
    expect([...record.weights.weights.keys()]).toEqual(['bits'])
    expect([...record.assets.keys()]).toEqual(['layers/lookup/vocabulary.txt'])
  })

  it.each([
    [
      'two config.json',
      [
        { name: 'config.json', data: '{}' },
        { name: 'config.json', data: '{}' },
      ],
      'two members',
    ],
    ['Config.json besides config.json', [{ name: 'Config.json', data: '{}' }], 'two members'],
    ['a member that climbs out', [{ name: '../evil', data: '' }], 'leads out'],
    ['text that is not UTF-8', [{ name: 'config.json', data: new Uint8Array([0x22, 0xff, 0x22]) }], 'UTF-8'],
    ['weights that are no HDF5', [{ name: 'model.weights.h5', data: 'none' }], 'superblock'],
  ])('with %s is refused', (_, parts, words) => {
    expect(errorOf(() => readModel(kerasArchive(DENSE_MODEL, parts))).message).toContain(words)
  })
})

describe('describeKerasStructure', () => {
  it('walks layers in layers and shows their parameters as inert text', () => {
    const inner = {
      class_name: 'Bidirectional',
      module: 'keras.layers',
      config: {
        name: 'both\u202e',
        layer: { class_name: 'LSTM', config: { name: 'lstm', units: 4, kernel_initializer: {} } },
      },
    }
    const record = recordOf(legacyFile({ class_name: 'Functional', config: { name: 'm', layers: [inner] } }))
    expect(describeKerasStructure(record)).toEqual([
      { path: 'Functional', class_name: 'Functional', parameters: {} },
      { path: 'Functional.both\\u202e', class_name: 'keras.layers.Bidirectional', parameters: {} },
      { path: 'Functional.both\\u202e.lstm', class_name: 'LSTM', parameters: { units: '4' } },
    ])
  })
})
