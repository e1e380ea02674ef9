import type { WalkTrees } from './arrange.js'

/** Steps that vectors make for eight rows at once; a tree with fewer levels is filled up. */
const VECTOR_LEVELS = 3

/** Ranks are 16 bits with a sign; this one no cell is greater than. */
const NO_BOUND = 2 ** 15 - 1

/** A column of a group in bytes, whose offset takes 16 bits. */
export const COLUMN_BYTES = 16
const MAX_COLUMNS = 2 ** 16 / COLUMN_BYTES

/** Bytes of a node. */
export const NODE_BYTES = 4

/** Steps down the trees for each step of the search for a cell's rank: with fewer the search costs more than it saves. */
const WORTH_RANKING = 4

/**
 * Trees as kernels/ranks.ts takes them: complete, with ranks in place of bounds.
 */
export interface RankedTrees {
  /** By tree: first node, counted from 1 inside the tree; -1 where the tree is not laid out. */
  readonly roots: Int32Array
  /** By tree: levels after those that vectors do. */
  readonly levels: Int32Array
  /** Rank of the bound in the lower half, offset of the column in the upper one. */
  readonly nodes: Uint32Array
  /** Values of the last level of each tree, which start where its nodes start. */
  readonly leaves: Float64Array
  /** Whether all values are float32. */
  readonly singleLeaves: boolean
  /** By column: the bounds in ascending order, filled up with NaN to a power of two less one. */
  readonly bounds: readonly Float64Array[]
  /** By column: the rank of a missing cell. */
  readonly missing: Int32Array
}

/**
 * Lays out shallow trees by ranks. Null when a tree is deep or uneven, leaves are rows of a table, a column has too many bounds,
 * or steps are so few that ranking the cells would cost more than it saves.
 * @param missingTo what a missing cell turns into under a view; every other cell is seen as it is
 */
export function rankTrees(trees: WalkTrees, missingTo: (view: number) => number): RankedTrees | null {
  const { roots, steps, slots, table } = trees
  if (table !== null || slots.length > MAX_COLUMNS || steps.some((count) => count < 0)) return null
  const bounds = boundsOf(trees)
  if (bounds.some((list) => list.length >= NO_BOUND)) return null
  const search = bounds.reduce((sum, list) => sum + Math.log2(list.length + 1), 0)
  const walk = steps.reduce((sum, count) => sum + count, 0)
  if (walk < WORTH_RANKING * search) return null
  const depths = steps.map((count) => Math.max(count, VECTOR_LEVELS))
  const starts = new Int32Array(roots.length)
  let end = 0
  for (const [tree, depth] of depths.entries()) {
    starts[tree] = end
    if (roots[tree]! >= 0) end += 2 ** depth
  }
  const nodes = new Uint32Array(end).fill(NO_BOUND)
  const leaves = new Float64Array(end)
  for (const [tree, root] of roots.entries()) {
    if (root < 0) continue
    const start = starts[tree]!
    const first = 2 ** depths[tree]!
    fill(trees, root, first, bounds, nodes.subarray(start, start + first), leaves.subarray(start, start + first))
  }
  return {
    roots: roots.map((root, tree) => (root < 0 ? -1 : starts[tree]!)),
    levels: depths.map((depth) => depth - VECTOR_LEVELS),
    nodes,
    leaves,
    singleLeaves: leaves.every((value) => Object.is(Math.fround(value), value)),
    bounds: bounds.map(filledUp),
    missing: Int32Array.from(slots, ({ view }, slot) => rankOf(bounds[slot]!, missingTo(view))),
  }
}

/** By column: what its cells are held against, each once, in ascending order. */
function boundsOf({ child, slot, bound, slots }: WalkTrees): Float64Array[] {
  const counts = new Int32Array(slots.length)
  for (let node = 0; node < child.length; node++) if (child[node] !== node) counts[slot[node]!]!++
  const lists = Array.from(counts, (count) => new Float64Array(count))
  counts.fill(0)
  for (let node = 0; node < child.length; node++) {
    if (child[node] !== node) lists[slot[node]!]![counts[slot[node]!]!++] = bound[node]!
  }
  return lists.map((list) => {
    list.sort()
    // Zeros of both signs are one bound.
    return list.filter((value, at) => at === 0 || value !== list[at - 1])
  })
}

/** How many of the bounds a cell is greater than. */
function rankOf(bounds: Float64Array, cell: number): number {
  let low = 0
  let high = bounds.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (cell > bounds[middle]!) low = middle + 1
    else high = middle
  }
  return low
}

function filledUp(bounds: Float64Array): Float64Array {
  const filled = new Float64Array(2 ** Math.ceil(Math.log2(bounds.length + 1)) - 1).fill(NaN)
  filled.set(bounds)
  return filled
}

/** The tree below `root`; a leaf above the last level stands at the left end of its place in the last level. */
function fill(
  { child, slot, bound, value }: WalkTrees,
  root: number,
  first: number,
  bounds: readonly Float64Array[],
  nodes: Uint32Array,
  leaves: Float64Array,
): void {
  const open: [node: number, place: number][] = [[root, 1]]
  for (let entry = open.pop(); entry !== undefined; entry = open.pop()) {
    const [node, place] = entry
    if (child[node] === node) {
      let last = place
      while (last < first) last *= 2
      leaves[last - first] = value[node]!
      continue
    }
    const column = slot[node]!
    nodes[place] = rankOf(bounds[column]!, bound[node]!) | ((column * COLUMN_BYTES) << 16)
    open.push([child[node]!, 2 * place], [child[node]! + 1, 2 * place + 1])
  }
}
