import { corrupt, unsupported } from '../../core/errors.js'
import type { BoosterTree } from '../../plan/index.js'
import { countOf, numbersIn, type Fields } from '../../formats/index.js'

/** Bit of `decision_type`. */
const CATEGORICAL = 1

/**
 * One tree. LightGBM numbers inner nodes and leaves apart (a child -1 is leaf 0); here the leaves follow the inner
 * nodes.
 * @throws ModelGateError code 'unsupported' for linear trees, 'corrupt' when the arrays do not fit together
 */
export function readTree(fields: Fields, index: number): BoosterTree {
  const part = `LightGBM tree ${index}`
  if ((fields.get('is_linear') ?? '0') !== '0') {
    throw unsupported('lightgbm linear_tree', 'trees with linear models in their leaves are not supported')
  }
  const leaves = countOf(fields, 'num_leaves', part)
  const values = numbersIn(fields, 'leaf_value', part)
  if (leaves < 1 || values.length !== leaves) throw corrupt(part, `${values.length} leaf values for ${leaves} leaves`)
  const inner = leaves - 1
  const count = inner + leaves
  const column = (key: string) => {
    const numbers = numbersIn(fields, key, part)
    if (numbers.length !== inner && inner > 0)
      throw corrupt(part, `${key} has ${numbers.length} items for ${inner} nodes`)
    return numbers.subarray(0, inner)
  }
  const split = new Float64Array(count)
  split.set(column('threshold'))
  split.set(values, inner)
  const flags = new Uint8Array(count)
  if (fields.has('decision_type')) flags.set(column('decision_type'))
  const feature = new Int32Array(count)
  feature.set(column('split_feature'))
  return {
    left: childrenOf(column('left_child'), count, inner, part),
    right: childrenOf(column('right_child'), count, inner, part),
    feature,
    split,
    flags,
    categories: readCategories(fields, { flags, split, inner, part }),
  }
}

function childrenOf(stored: Float64Array, count: number, inner: number, part: string): Int32Array {
  const children = new Int32Array(count).fill(-1)
  for (let node = 0; node < stored.length; node++) {
    const child = stored[node]!
    if (!Number.isInteger(child) || child < inner - count || child >= inner) {
      throw corrupt(part, `node ${node} has the child ${child}`)
    }
    children[node] = child >= 0 ? child : inner - 1 - child
  }
  return children
}

interface Splits {
  readonly flags: Uint8Array
  readonly split: Float64Array
  readonly inner: number
  readonly part: string
}

/** A categorical split's threshold is the number of its set; `cat_boundaries` cuts the words of all sets. */
function readCategories(fields: Fields, { flags, split, inner, part }: Splits): ReadonlyMap<number, Uint32Array> {
  const sets = new Map<number, Uint32Array>()
  const boundaries = numbersIn(fields, 'cat_boundaries', part)
  const words = numbersIn(fields, 'cat_threshold', part)
  for (let node = 0; node < inner; node++) {
    if ((flags[node]! & CATEGORICAL) === 0) continue
    const start = boundaries[split[node]!]
    const end = boundaries[split[node]! + 1]
    if (start === undefined || end === undefined || start < 0 || end < start || end > words.length) {
      throw corrupt(part, `node ${node} splits on the category set ${split[node]!}, which is not there`)
    }
    sets.set(node, Uint32Array.from(words.subarray(start, end)))
  }
  return sets
}
