import { readFileSync } from 'node:fs'
import { type ZipPart, zipOf } from '../zip/writer.js'

const FOLDER = new URL('../../fixtures/formats/hdf5/', import.meta.url)

export const DENSE_MODEL = {
  class_name: 'Sequential',
  config: {
    name: 'sequential',
    layers: [
      { class_name: 'InputLayer', config: { batch_input_shape: [null, 3], dtype: 'float32', name: 'input_1' } },
      { class_name: 'Dense', config: { name: 'dense', units: 2, activation: 'linear', use_bias: true } },
    ],
  },
}

/** A legacy .h5 file with the given text as its model_config (and training_config). */
export function legacyFile(config: object | string, training: object | string = {}): Uint8Array {
  const bytes = Buffer.from(readFileSync(new URL('keras-template-earliest.h5', FOLDER)))
  fill(bytes, '#', config)
  fill(bytes, '%', training)
  return new Uint8Array(bytes)
}

/** Fixed-length HDF5 strings end at a NUL. */
function fill(bytes: Buffer, sign: string, value: object | string): void {
  const text = Buffer.from(typeof value === 'string' ? value : JSON.stringify(value))
  const at = bytes.indexOf(sign.repeat(100))
  let end = at
  while (bytes[end] === sign.charCodeAt(0)) end++
  if (text.length > end - at) throw new Error(`${text.length} bytes do not fit the template's ${end - at}`)
  bytes.fill(0, at, end)
  text.copy(bytes, at)
}

/** Weights as a .keras archive has them; any small HDF5 file serves. */
export const weightsFile = (): Uint8Array => new Uint8Array(readFileSync(new URL('brain-bits.h5', FOLDER)))

/** A .keras archive with the given config.json; `parts` follow or replace the usual members. */
export function kerasArchive(config: object | string, parts: readonly ZipPart[] = []): Uint8Array {
  const usual: ZipPart[] = [
    { name: 'metadata.json', data: '{"keras_version": "3.15.1", "date_saved": "2024-06-11@10:00:00"}' },
    { name: 'config.json', data: typeof config === 'string' ? config : JSON.stringify(config) },
    { name: 'model.weights.h5', data: weightsFile() },
  ]
  const replaced = new Set(parts.map(({ name }) => name))
  return zipOf([...usual.filter(({ name }) => !replaced.has(name)), ...parts])
}
