import { extname } from 'node:path'
import { unsupported } from '../core/errors.js'
import type { Model } from '../core/model.js'
import { readModel, type ModelRecord } from '../formats/index.js'
import { lowerRecord } from '../lower/index.js'
import { openOnnxModel } from '../onnx/index.js'
import { describeModel } from './facts.js'
import { loweredModel } from './lowered-model.js'

export interface OpenOptions {
  /** Engine for ONNX graphs; without it native is tried first, then WASM. */
  readonly engine?: 'wasm'
}

export interface OpenedModel {
  readonly model: Model
  /** Things the report should say: an unverified library version, an attribute derived from another. */
  readonly notes: readonly string[]
}

/**
 * Bytes of a model file -> something that predicts. The file is read as data; nothing of it is executed.
 * @throws ModelGateError 'corrupt', 'limit', or 'unsupported' naming the class, parameter or operator in the way
 */
export async function openModel(bytes: Uint8Array, path: string, options: OpenOptions = {}): Promise<OpenedModel> {
  return openRecord(readModel(bytes), path, options)
}

async function openRecord(record: ModelRecord, path: string, options: OpenOptions): Promise<OpenedModel> {
  switch (record.format) {
    case 'pickle':
    case 'joblib': {
      const { lowered, notes } = lowerRecord(record)
      return { model: loweredModel(lowered, describeModel(record)), notes }
    }
    case 'onnx': {
      const prefer = options.engine === undefined ? {} : { prefer: options.engine }
      return { model: await openOnnxModel(record.bytes, path, { facts: describeModel(record), ...prefer }), notes: [] }
    }
    default:
      throw unsupported(
        record.format,
        `${extname(path) || 'files without extension'}: this format cannot be run`,
        'Models that run: scikit-learn as .joblib or .pkl, and .onnx. Export the model to ONNX.',
      )
  }
}
