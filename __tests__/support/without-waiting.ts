import { canonicalClass, detect, type Detected, type ModelRecord } from '../../src/formats/index.js'
import { loadReader, type Reader } from '../../src/formats/read-model.js'
import { loadBoosterLowering, lowerBooster } from '../../src/lower/boosters.js'
import { loweredClasses, type LowerableRecord, type LoweredModel } from '../../src/lower/index.js'
import { lowerContainer } from '../../src/lower/container.js'
import { isContainer } from '../../src/lower/containers.js'
import { lowerPickle } from '../../src/lower/pickled.js'
import { loadLowerings, type FindLowering } from '../../src/lower/registry.js'

// Reading and lowering load the code that they need, so they answer later. Tests with thousands of files in loops want
// the answer at once: here all code is loaded in front.

const PICKLES: readonly Detected[] = [null, 'zlib', 'gzip', 'bz2', 'lzma', 'xz', 'lz4'].map((compression) => ({
  format: 'pickle',
  compression: compression as Detected['compression'],
}))
const OTHERS: readonly Detected[] = (
  ['xgboost', 'lightgbm', 'catboost', 'hdf5', 'keras', 'onnx', 'npy', 'npz', 'torch', 'zip', 'unknown'] as const
).map((format) => ({ format, compression: null }))

const keyOf = ({ format, compression }: Detected): string => compression ?? (format === 'joblib' ? 'pickle' : format)
const READERS = new Map<string, Reader>()
for (const detected of [...PICKLES, ...OTHERS]) READERS.set(keyOf(detected), await loadReader(detected))

/** As the product's readModel. */
export function readModel(bytes: Uint8Array): ModelRecord {
  const detected = detect(bytes)
  const read = READERS.get(keyOf(detected))
  if (read === undefined) return { format: 'unknown', bytes }
  return read(bytes)
}

const findAny = await loadLowerings(loweredClasses())
const BOOSTERS = {
  xgboost: await loadBoosterLowering('xgboost'),
  lightgbm: await loadBoosterLowering('lightgbm'),
  catboost: await loadBoosterLowering('catboost'),
}

/** As the product's lowerRecord, which has only the lowerings of the classes that the file refers to. */
export function lowerRecord(record: LowerableRecord): LoweredModel {
  if (!('root' in record)) return lowerBooster(record, BOOSTERS[record.format])
  const named = new Set([...record.globals].map(canonicalClass))
  const find: FindLowering = (className) => {
    const lowering = findAny(className)
    if (lowering !== undefined && !named.has(className)) throw new Error(`${className} is not among the globals`)
    return lowering
  }
  return isContainer(record.root) ? lowerContainer(record, find, null) : lowerPickle(record, find)
}
