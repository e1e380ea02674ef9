import { corrupt, ModelGateError, unsupported } from '../../core/errors.js'
import { plain } from '../../core/text.js'
import { FlatTable } from './flatbuffer.js'
import {
  CTR_TYPES,
  ctrKey,
  NO_HASH,
  type CatboostModel,
  type CatboostTree,
  type CtrBase,
  type CtrFeature,
  type CtrTable,
  type FloatFeature,
} from './model.js'

/**
 * CatBoost's own format: `CBM1`, the length of a FlatBuffers message, the message, and the parts that it names.
 * https://github.com/catboost/catboost/tree/v1.2.8/catboost/libs/model/flatbuffers
 */
const CTR_PART = 'static_provider_v1'

const NAN_TREATMENTS = ['AsIs', 'AsFalse', 'AsTrue'] as const

const BUCKET_BYTES = 12

const MAX_TREES = 5_000_000
const MAX_TREE_DEPTH = 30

/** @throws ModelGateError code 'corrupt' with the offset, 'unsupported' for parts of unknown kinds, 'limit' */
export function readCbm(bytes: Uint8Array): CatboostModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 8) throw corrupt('CatBoost model', 'the file ends in its head', bytes.length)
  const coreEnd = 8 + view.getUint32(4, true)
  if (coreEnd > bytes.length)
    throw corrupt('CatBoost model', `truncated: ${coreEnd} bytes are announced, the file ends`, bytes.length)
  const core = FlatTable.root(bytes.subarray(8, coreEnd))
  const format = core.text(0)
  if (format !== 'FlabuffersModel_v1') throw unsupported('CatBoost model', `the format ${plain(format, 40)}`)
  const parts = core.texts(3)
  const unknown = parts.find((part) => part !== CTR_PART)
  if (unknown !== undefined) {
    throw unsupported(
      'catboost',
      `the model part ${plain(unknown, 60)}: features made from text or embeddings are not supported`,
      'Train without text and embedding features.',
    )
  }
  const rest = bytes.subarray(coreEnd)
  const { tables, length } = parts.length === 0 ? { tables: new Map<string, CtrTable>(), length: 0 } : readCtrs(rest)
  if (length !== rest.length) throw corrupt('CatBoost model', 'bytes follow the model', coreEnd + length)
  return { ...readTrees(core.table(1)), encoding: 'cbm', ctrTables: tables, info: readInfo(core) }
}

function readInfo(core: FlatTable): ReadonlyMap<string, string> {
  return new Map(core.tables(2).map((entry): [string, string] => [entry.text(0), entry.text(1)]))
}

function readTrees(trees: FlatTable): Omit<CatboostModel, 'encoding' | 'info' | 'ctrTables'> {
  const dimensions = trees.int(0)
  if (dimensions < 1) throw corrupt('CatBoost model', `${dimensions} numbers a leaf`)
  const multiBias = Array.from(trees.doubles(16))
  return {
    dimensions,
    floatFeatures: trees.tables(5).map((feature): FloatFeature => ({
      hasNans: feature.byte(0) !== 0,
      index: feature.int(1, -1),
      flatIndex: feature.int(2, -1),
      borders: feature.floats(3),
      name: feature.text(4),
      nan: NAN_TREATMENTS[feature.byte(5)] ?? 'AsIs',
    })),
    catFeatures: trees.tables(4).map((feature) => ({
      index: feature.int(0, -1),
      flatIndex: feature.int(1, -1),
      name: feature.text(2),
      used: feature.byte(3, 1) !== 0,
    })),
    textFeatures: trees.count(12),
    estimatedFeatures: trees.count(13),
    embeddingFeatures: trees.count(18),
    oneHotFeatures: trees.tables(6).map((feature) => ({ catFeature: feature.int(0, -1), values: feature.ints(1) })),
    ctrFeatures: trees.tables(7).map(readCtrFeature),
    trees: trees.count(10) > 0 ? readFreeTrees(trees, dimensions) : readSymmetricTrees(trees, dimensions),
    scale: trees.double(14, 1),
    bias: multiBias.length > 0 ? multiBias : new Array<number>(dimensions).fill(trees.double(15)),
  }
}

interface Shape {
  readonly sizes: Int32Array
  readonly starts: Int32Array
  readonly splits: Int32Array
}

function shapeOf(trees: FlatTable): Shape {
  const [splits, sizes, starts] = [trees.ints(1), trees.ints(2), trees.ints(3)]
  if (sizes.length > MAX_TREES) throw new ModelGateError('limit', `CatBoost model: ${sizes.length} trees`)
  if (starts.length !== sizes.length) throw corrupt('CatBoost model', 'tree sizes do not fit tree offsets')
  for (const [tree, size] of sizes.entries()) {
    if (size < 0 || starts[tree]! < 0 || starts[tree]! + size > splits.length) {
      throw corrupt('CatBoost model', `tree ${tree} has splits that are not there`)
    }
  }
  return { sizes, starts, splits }
}

function readSymmetricTrees(trees: FlatTable, dimensions: number): CatboostTree[] {
  const { sizes, starts, splits } = shapeOf(trees)
  const values = trees.doubles(8)
  let first = 0
  const read = Array.from(sizes, (size, tree): CatboostTree => {
    const count = size > MAX_TREE_DEPTH ? Infinity : 2 ** size * dimensions
    if (first + count > values.length) throw corrupt('CatBoost model', `tree ${tree} has leaves that are not there`)
    const own = values.subarray(first, first + count)
    first += count
    return { kind: 'symmetric', splits: splits.subarray(starts[tree], starts[tree]! + size), values: own }
  })
  if (first !== values.length) throw corrupt('CatBoost model', 'there are more leaf values than leaves')
  return read
}

/** Depth-wise and loss-guided trees: every node says how far its children are, 0 where there is none. */
function readFreeTrees(trees: FlatTable, dimensions: number): CatboostTree[] {
  const { sizes, starts, splits } = shapeOf(trees)
  const values = trees.doubles(8)
  const steps = trees.structs(10, 4)
  const leafIds = trees.ints(11)
  if (steps.length !== splits.length || leafIds.length !== splits.length) {
    throw corrupt('CatBoost model', 'the nodes of its trees do not fit together')
  }
  return Array.from(sizes, (size, tree) => {
    const start = starts[tree]!
    const free = { left: new Int32Array(size), right: new Int32Array(size), leaves: new Int32Array(size) }
    const own = new Int32Array(size)
    for (let node = 0; node < size; node++) {
      const step = steps[start + node]!
      const [left, right] = [step.getUint16(0, true), step.getUint16(2, true)]
      const leaf = leafIds[start + node]! >>> 0
      const isInner = left !== 0 && right !== 0
      if (node + Math.max(left, right) >= size) throw corrupt('CatBoost model', `tree ${tree} leaves its nodes`)
      if (!isInner && leaf + dimensions > values.length)
        throw corrupt('CatBoost model', `tree ${tree} has no such leaf`)
      own[node] = left === 0 && right === 0 ? -1 : splits[start + node]!
      free.left[node] = left === 0 ? node : node + left
      free.right[node] = right === 0 ? node : node + right
      free.leaves[node] = isInner ? 0 : leaf
    }
    return { kind: 'free', splits: own, ...free, values }
  })
}

function readCtrFeature(feature: FlatTable): CtrFeature {
  const ctr = feature.table(0)
  return {
    base: readCtrBase(ctr.table(0)),
    targetBorder: ctr.int(1),
    priorNumerator: ctr.float(2),
    priorDenominator: ctr.float(3, 1),
    shift: ctr.float(4),
    scale: ctr.float(5, 1),
    borders: feature.floats(1),
  }
}

function readCtrBase(base: FlatTable): CtrBase {
  const combination = base.table(0)
  const type = CTR_TYPES[base.byte(1)]
  if (type === undefined) throw unsupported('catboost', `statistics of type ${base.byte(1)}`)
  return {
    type,
    catFeatures: Array.from(combination.ints(0)),
    floatSplits: combination
      .structs(1, 8)
      .map((split) => ({ feature: split.getInt32(0, true), border: split.getFloat32(4, true) })),
    oneHotSplits: combination
      .structs(2, 8)
      .map((split) => ({ feature: split.getInt32(0, true), value: split.getInt32(4, true) })),
    targetClassifier: base.int(2),
  }
}

/** Tables behind each other, each with its length. https://github.com/catboost/catboost/blob/v1.2.8/catboost/libs/model/ctr_data.cpp */
function readCtrs(bytes: Uint8Array): { readonly tables: Map<string, CtrTable>; readonly length: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tables = new Map<string, CtrTable>()
  let at = 0
  const next = (): number => {
    if (at + 4 > bytes.length) throw corrupt('CatBoost model', 'the statistics of categories end too early', at)
    at += 4
    return view.getUint32(at - 4, true)
  }
  const count = next()
  for (let index = 0; index < count; index++) {
    const length = next()
    if (at + length > bytes.length) throw corrupt('CatBoost model', 'the statistics of categories end too early', at)
    const table = readCtrTable(FlatTable.root(bytes.subarray(at, at + length)))
    tables.set(ctrKey(table.base), table)
    at += length
  }
  return { tables, length: at }
}

function readCtrTable(table: FlatTable): CtrTable {
  const base = readCtrBase(table.table(0))
  const buckets = table.bytes(1)
  const blob = table.bytes(2)
  const isMean = base.type === 'BinarizedTargetMeanValue' || base.type === 'FloatTargetMeanValue'
  const isCounter = base.type === 'Counter' || base.type === 'FeatureFreq'
  const width = isMean ? 2 : isCounter ? 1 : table.int(4)
  const words = new DataView(blob.buffer, blob.byteOffset, blob.byteLength)
  const values = Float64Array.from({ length: Math.floor(blob.length / 4) }, (_, at) =>
    isMean && at % 2 === 0 ? words.getFloat32(at * 4, true) : words.getInt32(at * 4, true),
  )
  if (width < 1 || values.length % width !== 0) throw corrupt('CatBoost model', 'statistics of an uneven size')
  const hashes = new DataView(buckets.buffer, buckets.byteOffset, buckets.byteLength)
  const rows = new Map<bigint, number>()
  for (let at = 0; at + BUCKET_BYTES <= buckets.length; at += BUCKET_BYTES) {
    const hash = hashes.getBigUint64(at, true)
    if (hash === NO_HASH) continue
    const row = hashes.getUint32(at + 8, true)
    if ((row + 1) * width > values.length) throw corrupt('CatBoost model', `statistics of row ${row} are not there`)
    rows.set(hash, row)
  }
  return { base, rows, values, width, denominator: table.int(3) }
}
