import { corrupt, ModelGateError, unsupported } from '../../core/errors.js'
import { type DocumentValue, type PackedNumbers } from '../document.js'
import { BOOSTERS, type Cursor, cursorOf, LEARNER_BYTES, MAX_NAME } from './signature.js'

/**
 * The binary model format of XGBoost up to 2.0 (`.model`, `.bin`): C structs behind each other, little-endian. Read into
 * the document that the same model would be in JSON, so that one reader serves all.
 * https://github.com/dmlc/xgboost/blob/v1.7.6/src/learner.cc, src/gbm/gbtree_model.h, src/tree/tree_model.cc
 */

/** Sizes of the structs, whose reserved fields keep them the same over the versions. */
const TREES_BYTES = 160
const TREE_BYTES = 148
const NODE_BYTES = 20
const STATISTICS_BYTES = 16
const LINEAR_BYTES = 136

/** Bit of `sindex`: missing values go left; the other bits are the feature. */
const DEFAULT_LEFT = 0x8000_0000

const MAX_ATTRIBUTES = 100_000

/** @throws ModelGateError code 'corrupt' with the offset, 'unsupported' for vectors in leaves, 'limit' */
export function readXgboostBinary(bytes: Uint8Array): DocumentValue {
  const cursor = cursorOf(bytes)
  const learner = structAt(cursor, LEARNER_BYTES)
  const int = (field: number) => learner.getInt32(field * 4, true)
  const [hasAttributes, hasMetrics, major, minor] = [int(3), int(4), int(5), int(6)] as const
  const objective = readText(cursor, MAX_NAME)
  const name = readText(cursor, MAX_NAME)
  const keepsParallel = major > 1 || (major === 1 && minor >= 6)
  const booster = name === 'gblinear' ? readLinear(cursor) : readTrees(cursor, name, keepsParallel)
  const attributes = new Map<string, DocumentValue>()
  if (hasAttributes !== 0) {
    const count = readCount(cursor, MAX_ATTRIBUTES)
    for (let at = 0; at < count; at++) {
      const key = readText(cursor)
      attributes.set(key, readText(cursor))
    }
  }
  // max_delta_step, which is an attribute as well.
  if (objective === 'count:poisson' && major === 0) readText(cursor)
  // XGBoost 1.0 announces names of metrics that it does not write.
  if (hasMetrics !== 0 && cursor.offset < bytes.length) {
    const count = readCount(cursor, MAX_ATTRIBUTES)
    for (let at = 0; at < count; at++) readText(cursor)
  }
  if (cursor.offset !== bytes.length) throw broken('bytes follow the model', cursor)
  return objectOf({
    version: [major, minor, 0],
    learner: objectOf({
      attributes,
      learner_model_param: objectOf({
        base_score: String(learner.getFloat32(0, true)),
        // Before 1.0 the base score was kept as a margin.
        ...(major === 0 ? { base_score_is_margin: true } : {}),
        num_feature: learner.getUint32(4, true),
        num_class: int(2),
        num_target: major === 1 && minor < 6 ? 1 : Math.max(int(7), 1),
      }),
      objective: objectOf({ name: objective }),
      gradient_booster: objectOf({ name, ...booster }),
    }),
  })
}

function objectOf(fields: Readonly<Record<string, DocumentValue>>): ReadonlyMap<string, DocumentValue> {
  return new Map(Object.entries(fields))
}

function readTrees(cursor: Cursor, name: string, keepsParallel: boolean): Record<string, DocumentValue> {
  if (!BOOSTERS.has(name)) throw broken('an unknown booster', cursor)
  const parameters = structAt(cursor, TREES_BYTES)
  const count = parameters.getInt32(0, true)
  if (count < 0 || count > (cursor.bytes.length - cursor.offset) / TREE_BYTES) throw broken(`${count} trees`, cursor)
  const trees: DocumentValue[] = []
  for (let tree = 0; tree < count; tree++) trees.push(readTree(cursor))
  const info = packedInts(cursor, count)
  // In the place of a field that was always 1.
  const parallel = { num_trees: count, ...(keepsParallel ? { num_parallel_tree: parameters.getInt32(4, true) } : {}) }
  const model = objectOf({ trees, tree_info: info, gbtree_model_param: objectOf(parallel) })
  return name === 'dart' ? { gbtree: objectOf({ model }), weight_drop: readFloats(cursor) } : { model }
}

function readTree(cursor: Cursor): DocumentValue {
  const parameters = structAt(cursor, TREE_BYTES)
  const count = parameters.getInt32(4, true)
  const room = Math.floor((cursor.bytes.length - cursor.offset) / (NODE_BYTES + STATISTICS_BYTES))
  if (count < 1 || count > room)
    throw broken(`a tree of ${count} nodes, where the rest of the file has room for ${room},`, cursor)
  if (parameters.getInt32(20, true) > 1) throw unsupported('xgboost', 'trees with vectors in their leaves')
  const nodes = advance(cursor, count * NODE_BYTES)
  advance(cursor, count * STATISTICS_BYTES)
  const { view } = cursor
  const field = (read: (at: number) => number): PackedNumbers => ({
    count,
    floats: () => Float64Array.from({ length: count }, (_, node) => read(nodes + node * NODE_BYTES)),
  })
  const left = (at: number) => view.getInt32(at + 4, true)
  return objectOf({
    left_children: field(left),
    right_children: field((at) => (left(at) < 0 ? -1 : view.getInt32(at + 8, true))),
    split_indices: field((at) => (left(at) < 0 ? 0 : view.getUint32(at + 12, true) % DEFAULT_LEFT)),
    default_left: field((at) => Number(view.getUint32(at + 12, true) >= DEFAULT_LEFT)),
    split_conditions: field((at) => view.getFloat32(at + 16, true)),
  })
}

function readLinear(cursor: Cursor): Record<string, DocumentValue> {
  structAt(cursor, LINEAR_BYTES)
  return { model: objectOf({ weights: readFloats(cursor) }) }
}

function readFloats(cursor: Cursor): PackedNumbers {
  const count = readCount(cursor)
  const start = advance(cursor, count * 4)
  const { view } = cursor
  return { count, floats: () => Float64Array.from({ length: count }, (_, at) => view.getFloat32(start + at * 4, true)) }
}

function packedInts(cursor: Cursor, count: number): PackedNumbers {
  const start = advance(cursor, count * 4)
  const { view } = cursor
  return { count, floats: () => Float64Array.from({ length: count }, (_, at) => view.getInt32(start + at * 4, true)) }
}

function readText(cursor: Cursor, most = Infinity): string {
  const length = readCount(cursor, most)
  const start = advance(cursor, length)
  return new TextDecoder().decode(cursor.bytes.subarray(start, start + length))
}

function readCount(cursor: Cursor, most = Infinity): number {
  const start = advance(cursor, 8)
  const count = Number(cursor.view.getBigUint64(start, true))
  if (count > most) throw new ModelGateError('limit', `XGBoost model: ${count} items at byte ${start}`)
  if (count > cursor.bytes.length) throw broken(`${count} items are announced, more than the file has bytes,`, cursor)
  return count
}

function structAt(cursor: Cursor, length: number): DataView {
  const start = advance(cursor, length)
  return new DataView(cursor.bytes.buffer, cursor.bytes.byteOffset + start, length)
}

/** Steps over bytes that must be there; gives where they start. */
function advance(cursor: Cursor, length: number): number {
  const start = cursor.offset
  if (length > cursor.bytes.length - start) throw broken(`${length} bytes are announced, the file ends`, cursor)
  cursor.offset += length
  return start
}

function broken(reason: string, cursor: Cursor): ModelGateError {
  return corrupt('XGBoost model', reason, cursor.offset)
}
