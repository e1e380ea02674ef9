import { corrupt } from '../../core/errors.js'
import { ctrKey, type CatboostModel, type CtrBase, type CtrFeature, type CtrTable } from '../../formats/index.js'
import type { DenseBlock } from '../../plan/index.js'

/** Columns of the prepared rows by feature of the model. */
export interface FeatureColumns {
  readonly float: ReadonlyMap<number, number>
  /** Hashes of categories as signed 32-bit integers. */
  readonly category: ReadonlyMap<number, number>
}

/** Fills one column of the rows. */
export type CtrColumn = (rows: DenseBlock, column: number) => void

/** Combinations kept with the row of their statistics, by a text of their parts. */
const MAX_REMEMBERED = 100_000

/**
 * Statistics of categories, one column each, in the float32 arithmetic of
 * https://github.com/catboost/catboost/blob/v1.2.8/catboost/libs/model/static_ctr_provider.cpp
 * @throws ModelGateError code 'corrupt' when a statistic is about a feature or has a table that is not there
 */
export function ctrColumns(model: CatboostModel, columns: FeatureColumns): CtrColumn[] {
  const finders = new Map<string, (rows: DenseBlock, row: number) => bigint>()
  return model.ctrFeatures.map((feature) => {
    const key = ctrKey(feature.base)
    const table = model.ctrTables.get(key)
    if (table === undefined) throw corrupt('CatBoost model', 'the statistics of a combination are not there')
    const hashOf = finders.get(key) ?? hashOfCombination(feature.base, columns)
    finders.set(key, hashOf)
    const values = valuesOf(feature, table)
    return ({ data, cols, ...block }, column) => {
      for (let row = 0; row < block.rows; row++) {
        const found = table.rows.get(hashOf({ data, cols, ...block }, row))
        data[row * cols + column] = found === undefined ? values.absent : values.present[found]!
      }
    }
  })
}

const MAGIC = 0x4906ba494954cb65n
const MASK = 2n ** 64n - 1n

/** CalcHash of https://github.com/catboost/catboost/blob/v1.2.8/catboost/libs/model/hash.h; `part` as an unsigned long. */
function combine(hash: bigint, part: bigint): bigint {
  return (MAGIC * (hash + ((MAGIC * part) & MASK))) & MASK
}

function hashOfCombination(base: CtrBase, columns: FeatureColumns): (rows: DenseBlock, row: number) => bigint {
  const place = (kind: keyof FeatureColumns, feature: number): number => {
    const column = columns[kind].get(feature)
    if (column === undefined)
      throw corrupt('CatBoost model', `a statistic of ${kind} feature ${feature}, which is not there`)
    return column
  }
  const categories = base.catFeatures.map((feature) => place('category', feature))
  const floats = base.floatSplits.map(({ feature, border }) => ({ column: place('float', feature), border }))
  const oneHots = base.oneHotSplits.map(({ feature, value }) => ({ column: place('category', feature), value }))
  const remembered = new Map<string, bigint>()
  return ({ data, cols }, row) => {
    const at = row * cols
    const parts = [
      ...categories.map((column) => data[at + column]!),
      ...floats.map(({ column, border }) => Number(data[at + column]! > border)),
      ...oneHots.map(({ column, value }) => Number(data[at + column] === value)),
    ]
    const key = parts.join()
    const known = remembered.get(key)
    if (known !== undefined) return known
    const hash = parts.reduce((sum, part) => combine(sum, BigInt.asUintN(64, BigInt(part))), 0n)
    if (remembered.size < MAX_REMEMBERED) remembered.set(key, hash)
    return hash
  }
}

/** The statistic of each row of the table, and of a combination that is not in it. */
function valuesOf(feature: CtrFeature, table: CtrTable): { readonly present: Float64Array; readonly absent: number } {
  const { values, width, denominator } = table
  const { type } = feature.base
  const { targetBorder } = feature
  if (type === 'Buckets' && targetBorder >= width)
    throw corrupt('CatBoost model', `statistics of class ${targetBorder}`)
  const present = Float64Array.from({ length: values.length / width }, (_, row) => {
    const counts = values.subarray(row * width, (row + 1) * width)
    switch (type) {
      case 'BinarizedTargetMeanValue':
      case 'FloatTargetMeanValue':
        return statistic(feature, counts[0]!, counts[1]!)
      case 'Counter':
      case 'FeatureFreq':
        return statistic(feature, counts[0]!, denominator)
      case 'Buckets':
        return statistic(feature, counts[targetBorder]!, sum(counts, 0))
      case 'Borders': {
        const border = width > 2 ? targetBorder : 0
        return statistic(feature, sum(counts, border + 1), sum(counts, 0))
      }
    }
  })
  const isCounter = type === 'Counter' || type === 'FeatureFreq'
  return { present, absent: statistic(feature, 0, isCounter ? denominator : 0) }
}

function sum(counts: Float64Array, from: number): number {
  let total = 0
  for (let at = from; at < counts.length; at++) total += counts[at]!
  return total
}

/** TModelCtr::Calc in float32. */
function statistic(feature: CtrFeature, count: number, total: number): number {
  const { priorNumerator, priorDenominator, shift, scale } = feature
  const above = Math.fround(Math.fround(count) + priorNumerator)
  const below = Math.fround(Math.fround(total) + priorDenominator)
  return Math.fround(Math.fround(Math.fround(above / below) + shift) * scale)
}
