import type { JsonValue } from '../core/json.js'
import { type CatboostModel } from './catboost/index.js'
import { type ModelText } from './lightgbm/index.js'
import { type PyValue } from './pickle/values.js'
import { type XgboostSnapshot } from './xgboost/index.js'

export type Compression = 'zlib' | 'gzip' | 'bz2' | 'lzma' | 'xz' | 'lz4'

/** A pickle or joblib file as inert data. */
export interface PickleRecord {
  readonly format: 'pickle' | 'joblib'
  /** The PROTO opcode's argument; 0 for protocols 0 and 1, which have none. */
  readonly protocol: number
  readonly compression: Compression | null
  readonly root: PyValue
  /** Qualified names of all classes and functions that the stream refers to: `sklearn.svm._classes.SVC`. */
  readonly globals: ReadonlySet<string>
  /** Bytes of the file as it lies on disk. */
  readonly size: number
  /** Bytes of the pickle stream after decompression; `size` when not compressed. */
  readonly streamSize: number
  /** Bytes of the stream up to and with the final STOP, every one of them understood. */
  readonly bytesAccounted: number
  /** Bytes behind the STOP and, in the file, behind the compressed container. 0 in a well-made file. */
  readonly trailingBytes: number
  /** `scikit-learn`, `xgboost` ... as recorded inside the file. */
  readonly libraryVersions: Readonly<Record<string, string>>
}

export interface OnnxRecord {
  readonly format: 'onnx'
  readonly bytes: Uint8Array
}

/** One stored weight of a Keras model, read only when asked for. */
export interface KerasWeight {
  /** Where it lies in the file: model_weights/dense/dense/kernel:0, or layers/dense/vars/0. */
  readonly path: string
  readonly shape: readonly number[]
  readonly elementType:
    | 'float16'
    | 'bfloat16'
    | 'float32'
    | 'float64'
    | 'int8'
    | 'int16'
    | 'int32'
    | 'int64'
    | 'uint8'
    | 'uint16'
    | 'uint32'
    | 'uint64'
    | 'bool'
    | 'string'
  /** The values, row-major; half precision widened, 16-bit integers as 32, unsigned 32 and 64 bits as 64. @throws corrupt, limit */
  readonly read: () =>
    Float32Array | Float64Array | Int32Array | BigInt64Array | Int8Array | Uint8Array | readonly string[]
}

/**
 * How the weights are found. `by-layer`: legacy HDF5, the weights of a top-level layer in the order of its
 * weight_names. `by-position`: .keras, by path below model.weights.h5 (layers/conv2d_1/vars/0).
 */
export type KerasWeights =
  | { readonly kind: 'by-layer'; readonly layers: ReadonlyMap<string, readonly KerasWeight[]> }
  | { readonly kind: 'by-position'; readonly weights: ReadonlyMap<string, KerasWeight> }

/** A whole Keras model as inert data: .h5 of Keras 2 and 3, or a .keras archive. */
export interface KerasRecord {
  readonly format: 'hdf5' | 'keras'
  readonly kind: 'keras-model'
  readonly size: number
  /** {"class_name": "Sequential", "config": {...}}, as parsed from the file. */
  readonly architecture: JsonValue
  /** training_config of .h5, compile_config of .keras; null when the model was not compiled. */
  readonly training: JsonValue | null
  readonly kerasVersion: string | null
  readonly weights: KerasWeights
  /** Files of a .keras archive, such as vocabularies, by their path below assets/. */
  readonly assets: ReadonlyMap<string, Uint8Array>
}

/** Recognised, but read by another room or not at all. */
export interface OpaqueRecord {
  readonly format: 'hdf5' | 'npy' | 'npz' | 'torch' | 'safetensors' | 'gguf' | 'tflite' | 'zip' | 'unknown'
  readonly bytes: Uint8Array
  /** Why it is no model that could be run, where more can be said than the name of the format. */
  readonly refusal?: { readonly reason: string; readonly remedy: string }
}

/** A booster in a file of its own library, as inert data: nothing in such a file can run. */
export type BoosterRecord =
  | { readonly format: 'xgboost'; readonly size: number; readonly snapshot: XgboostSnapshot }
  | { readonly format: 'lightgbm'; readonly size: number; readonly text: ModelText }
  | { readonly format: 'catboost'; readonly size: number; readonly model: CatboostModel }

export type ModelRecord = PickleRecord | OnnxRecord | BoosterRecord | KerasRecord | OpaqueRecord
