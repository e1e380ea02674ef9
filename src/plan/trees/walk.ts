import { vectorUnit, type VectorUnit } from '../vector/unit.js'
import { arrange, type WalkSource, type WalkTrees } from './arrange.js'
import { GROUP, type LeafSums, type RowBlock } from './leaf-sums.js'
import { rankedBlock } from './ranked-block.js'

/** Fewer rows are not worth laying out the trees. */
export const ROWS_WORTH_LAYING_OUT = 1_024

/** Cells of the rows that go through all trees together: 128 KiB, in the processor's second cache beside the trees. */
const BLOCK_CELLS = 2 ** 14

/** Trees laid out for many rows. */
export interface Walk {
  readonly trees: WalkTrees
  /** What a cell turns into under a view. */
  readonly see: (x: number, view: number) => number
  /** What a missing cell turns into, when every other one stays what it is; null when views change others, too. */
  readonly missingTo: ((view: number) => number) | null
}

/** Lays out trees that were checked before (children inside the tree, one parent each). */
export function layOutTrees(sources: Iterable<WalkSource>, see: Walk['see']): Walk {
  return { trees: arrange(sources), see, missingTo: null }
}

/** The same where a view only says what a missing cell turns into. */
export function layOutMissing(sources: Iterable<WalkSource>, missingTo: (view: number) => number): Walk {
  const see = (x: number, view: number): number => (Number.isNaN(x) ? missingTo(view) : x)
  return { trees: arrange(sources), see, missingTo }
}

/**
 * Adds the leaf of every row to its sums, tree after tree. Some hundred rows go through all trees before the next ones, so that
 * they stay in the processor's cache.
 */
export function addLeaves(walk: Walk, job: LeafSums): void {
  const { rows, count, sums, width } = job
  const { roots } = walk.trees
  const block = rankedBlock(walk, job) ?? vectorBlock(walk, job) ?? plainBlock(walk, job)
  const values = new Float64Array(block.rows)
  for (let from = 0; from < rows; from += block.rows) {
    const to = Math.min(from + block.rows, rows)
    block.take(from, to)
    block.sums.set(sums.subarray(from * width, to * width))
    for (let tree = 0; tree < count; tree++) {
      if (roots[tree]! >= 0) block.add(tree, to - from)
      else {
        job.findApart!(tree, from, to, values)
        addColumn(block.sums, values, to - from, job.columnOf(tree), width)
      }
    }
    sums.set(block.sums.subarray(0, (to - from) * width), from * width)
  }
}

function blockRowsOf(columns: number): number {
  return Math.max(GROUP, Math.floor(BLOCK_CELLS / columns / GROUP) * GROUP)
}

/** Each way of reading a feature is a column of its own; the last column is NaN, for leaves. */
function takeCells(
  { trees: { slots }, see }: Walk,
  cells: Float64Array,
  { data, cols }: LeafSums,
  from: number,
  to: number,
): void {
  const count = slots.length
  const features = Int32Array.from(slots, ({ feature }) => feature)
  const views = Int32Array.from(slots, ({ view }) => view)
  for (let row = from, start = 0; row < to; row += GROUP, start += GROUP) {
    const lanes = Math.min(GROUP, to - row)
    for (let slot = 0; slot < count; slot++, start += GROUP) {
      const view = views[slot]!
      let at = row * cols + features[slot]!
      for (let lane = 0; lane < lanes; lane++, at += cols) cells[start + lane] = see(data[at]!, view)
    }
  }
}

function leafCells(cells: Float64Array, columns: number): void {
  const groupCells = columns * GROUP
  for (let start = groupCells - GROUP; start < cells.length; start += groupCells) cells.fill(NaN, start, start + GROUP)
}

function addColumn(
  sums: Float64Array | Float32Array,
  values: Float64Array,
  rows: number,
  column: number,
  width: number,
): void {
  for (let row = 0, at = column; row < rows; row++, at += width) sums[at]! += values[row]!
}

function plainBlock(walk: Walk, job: LeafSums): RowBlock {
  const { trees } = walk
  const { sums, width, columnOf } = job
  const columns = trees.slots.length + 1
  const blockRows = blockRowsOf(columns)
  const cells = new Float64Array(blockRows * columns)
  leafCells(cells, columns)
  const values = new Float64Array(blockRows)
  const size = blockRows * width
  const block = sums instanceof Float32Array ? new Float32Array(size) : new Float64Array(size)
  return {
    rows: blockRows,
    sums: block,
    take(from, to) {
      takeCells(walk, cells, job, from, to)
    },
    add(tree, rows) {
      walkDown(trees, trees.roots[tree]!, { cells, columns, rows }, values)
      if (trees.table === null) addColumn(block, values, rows, columnOf(tree), width)
      else addTableRows(block, values, rows, trees.table, width)
    },
  }
}

function addTableRows(
  sums: Float64Array | Float32Array,
  values: Float64Array,
  rows: number,
  table: Float64Array,
  width: number,
): void {
  for (let row = 0, at = 0; row < rows; row++) {
    const from = values[row]!
    for (let k = 0; k < width; k++, at++) sums[at]! += table[from + k]!
  }
}

// Four rows at once: a step waits for memory, and the four do not wait for each other.
function walkDown(
  { child, slot, bound, value }: WalkTrees,
  root: number,
  { cells, columns, rows }: { cells: Float64Array; columns: number; rows: number },
  values: Float64Array,
): void {
  const groupCells = columns * GROUP
  for (let row = 0; row < rows; row += 4) {
    const start0 = (row >> 3) * groupCells + (row & 7)
    const start1 = start0 + 1
    const start2 = start0 + 2
    const start3 = start0 + 3
    let node0 = root
    let node1 = root
    let node2 = root
    let node3 = root
    for (;;) {
      const next0 = child[node0]!
      const next1 = child[node1]!
      const next2 = child[node2]!
      const next3 = child[node3]!
      if (((next0 ^ node0) | (next1 ^ node1) | (next2 ^ node2) | (next3 ^ node3)) === 0) break
      node0 = next0 + Number(cells[start0 + slot[node0]! * GROUP]! > bound[node0]!)
      node1 = next1 + Number(cells[start1 + slot[node1]! * GROUP]! > bound[node1]!)
      node2 = next2 + Number(cells[start2 + slot[node2]! * GROUP]! > bound[node2]!)
      node3 = next3 + Number(cells[start3 + slot[node3]! * GROUP]! > bound[node3]!)
    }
    values[row] = value[node0]!
    values[row + 1] = value[node1]!
    values[row + 2] = value[node2]!
    values[row + 3] = value[node3]!
  }
}

/** Bytes of a node in kernels/trees.ts: bound or value, offset of the cell, address of the left child. */
const NODE_BYTES = 16

function vectorBlock(walk: Walk, job: LeafSums): RowBlock | null {
  const unit = vectorUnit()
  if (unit === null) return null
  const { trees } = walk
  const { sums, width, columnOf } = job
  const columns = trees.slots.length + 1
  const blockRows = blockRowsOf(columns)
  const table = trees.table ?? new Float64Array(0)
  const single = sums instanceof Float32Array
  const sizes = [trees.child.length * NODE_BYTES, table.byteLength, blockRows * columns * 8, blockRows * width * 8, 32]
  const claimed = unit.claim(trees, sizes)
  if (claimed === null) return null
  const [nodesAt, tableAt, cellsAt, sumsAt, endsAt] = claimed.places as [number, number, number, number, number]
  const cells = unit.floats64(cellsAt, blockRows * columns)
  if (!claimed.kept) {
    writeNodes(unit, nodesAt, trees)
    unit.floats64(tableAt, table.length).set(table)
    leafCells(cells, columns)
  }
  const block = single ? unit.floats32(sumsAt, blockRows * width) : unit.floats64(sumsAt, blockRows * width)
  const { addLeaves32, addLeaves64, addLeafRows } = unit.functions
  const cellBytes = single ? 4 : 8
  const add = single ? addLeaves32 : addLeaves64
  const groupBytes = columns * GROUP * 8
  return {
    rows: blockRows,
    sums: block,
    take(from, to) {
      takeCells(walk, cells, job, from, to)
    },
    add(tree, rows) {
      const root = nodesAt + trees.roots[tree]! * NODE_BYTES
      const groups = Math.ceil(rows / GROUP)
      const steps = trees.steps[tree]!
      if (trees.table !== null) addLeafRows(root, steps, cellsAt, groupBytes, groups, sumsAt, width, endsAt, tableAt)
      else {
        const first = sumsAt + columnOf(tree) * cellBytes
        add(root, steps, cellsAt, groupBytes, groups, first, width * cellBytes, endsAt)
      }
    },
  }
}

function writeNodes(unit: VectorUnit, at: number, { child, slot, bound, value, slots, table }: WalkTrees): void {
  const unitOfValue = table === null ? 1 : 8
  const doubles = unit.floats64(at, child.length * 2)
  const words = unit.ints(at, child.length * 4)
  for (let node = 0; node < child.length; node++) {
    const leaf = child[node] === node
    doubles[2 * node] = leaf ? value[node]! * unitOfValue : bound[node]!
    words[4 * node + 2] = (leaf ? slots.length : slot[node]!) * GROUP * 8
    words[4 * node + 3] = at + child[node]! * NODE_BYTES
  }
}

const bits = new DataView(new ArrayBuffer(8))

/** The largest double below a finite number, so that `x >= number` is `x > below(number)`; NaN for infinities and NaN. */
export function below(number: number): number {
  if (!Number.isFinite(number)) return NaN
  if (number === 0) return -Number.MIN_VALUE
  bits.setFloat64(0, number)
  bits.setBigInt64(0, bits.getBigInt64(0) + (number > 0 ? -1n : 1n))
  return bits.getFloat64(0)
}
