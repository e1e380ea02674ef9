import { type PyValue } from './pickle/values.js'

export type Compression = 'zlib' | 'gzip' | 'bz2' | 'lzma' | 'xz' | 'lz4'

/** A pickle or joblib file as inert data. */
export interface PickleRecord {
  readonly format: 'pickle' | 'joblib'
  /** The PROTO opcode's argument; 0 for protocols 0 and 1, which have none. */
  readonly protocol: number
  readonly compression: Compression | null
  readonly root: PyValue
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

/** Recognised, but read by another room or not at all. */
export interface OpaqueRecord {
  readonly format: 'hdf5' | 'keras' | 'npy' | 'npz' | 'torch' | 'safetensors' | 'gguf' | 'tflite' | 'zip' | 'unknown'
  readonly bytes: Uint8Array
}

export type ModelRecord = PickleRecord | OnnxRecord | OpaqueRecord
