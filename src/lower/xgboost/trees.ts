import { corrupt } from '../../core/errors.js'
import { categorySet, DEFAULT_LEFT, type BoosterTree } from '../../plan/index.js'
import type { Section } from '../../formats/index.js'

/**
 * One tree of a gbtree model; where leaves hold `width` values, the same tree once a value.
 * @throws ModelGateError code 'corrupt' when its arrays do not fit together
 */
export function readTrees(tree: Section, width: number): BoosterTree[] {
  const read = readTree(tree)
  if (width === 1) return [read]
  const { left } = read
  const count = left.length
  // Since XGBoost 3.2 the values lie apart, found by the number in place of the right child.
  const apart = tree.has('leaf_weights')
  const values = tree.floats(apart ? 'leaf_weights' : 'base_weights')
  const rows = apart ? sized(tree, 'right_children', count) : Int32Array.from({ length: count }, (_, node) => node)
  return Array.from({ length: width }, (_, target) => {
    const split = read.split.slice()
    for (let node = 0; node < count; node++) {
      if (left[node]! >= 0) continue
      const value = values[rows[node]! * width + target]
      if (value === undefined) throw corrupt(tree.path, `the leaf ${node} has no values`)
      split[node] = Math.fround(value)
    }
    return { ...read, split }
  })
}

function readTree(tree: Section): BoosterTree {
  const left = tree.ints('left_children')
  const count = left.length
  const defaultLeft = sized(tree, 'default_left', count)
  const flags = new Uint8Array(count)
  for (let node = 0; node < count; node++) if (defaultLeft[node] !== 0) flags[node] = DEFAULT_LEFT
  return {
    left,
    right: sized(tree, 'right_children', count),
    feature: sized(tree, 'split_indices', count),
    split: readSplits(tree, count),
    flags,
    categories: readCategories(tree, count),
  }
}

/** float32 also where JSON text has more digits. */
function readSplits(tree: Section, count: number): Float64Array {
  const splits = tree.floats('split_conditions')
  if (splits.length !== count) throw unequal(tree, 'split_conditions', splits.length, count)
  for (let node = 0; node < count; node++) splits[node] = Math.fround(splits[node]!)
  return splits
}

function sized(tree: Section, name: string, count: number): Int32Array {
  const values = tree.ints(name)
  if (values.length !== count) throw unequal(tree, name, values.length, count)
  return values
}

function unequal(tree: Section, name: string, found: number, count: number) {
  return corrupt(tree.path, `${name} has ${found} items for ${count} nodes`)
}

/** `categories`, cut into one piece a node of `categories_nodes`; absent before XGBoost 1.5. */
function readCategories(tree: Section, count: number): ReadonlyMap<number, Uint32Array> {
  const sets = new Map<number, Uint32Array>()
  if (!tree.has('categories_nodes')) return sets
  const nodes = tree.ints('categories_nodes')
  const starts = sized(tree, 'categories_segments', nodes.length)
  const sizes = sized(tree, 'categories_sizes', nodes.length)
  const categories = tree.floats('categories')
  for (const [at, node] of nodes.entries()) {
    const start = starts[at]!
    const end = start + sizes[at]!
    if (node < 0 || node >= count || sets.has(node) || start < 0 || end < start || end > categories.length) {
      throw corrupt(tree.path, `the categories of node ${node} are at ${start} to ${end} of ${categories.length}`)
    }
    sets.set(node, categorySet(categories.subarray(start, end), tree.path))
  }
  const types = tree.has('split_type') ? sized(tree, 'split_type', count) : new Int32Array(count)
  for (let node = 0; node < count; node++) {
    if ((types[node] === 1) !== sets.has(node)) throw corrupt(tree.path, `node ${node} has split type ${types[node]}`)
  }
  return sets
}
