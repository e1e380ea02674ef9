import { vectorUnit, type VectorUnit } from '../vector/unit.js'
import { arrange, type WalkSource, type WalkTrees } from './arrange.js'

/** Fewer rows are not worth laying out the trees. */
export const ROWS_WORTH_LAYING_OUT = 1_024

/** Cells of the rows that go through all trees together: 128 KiB, in the processor's second cache beside the trees. */
const BLOCK_CELLS = 2 ** 14

/** Rows of a group, whose cells lie beside each other: as many go down a tree together. */
const GROUP = 8

/** Trees laid out for many rows. */
export interface Walk {
  readonly trees: WalkTrees
  /** What a cell turns into under a view. */
  readonly see: (x: number, view: number) => number
}

/** Lays out trees that were checked before (children inside the tree, one parent each). */
export function layOutTrees(sources: Iterable<WalkSource>, see: Walk['see']): Walk {
  return { trees: arrange(sources), see }
}

/** What the leaves of many rows are added to. */
export interface LeafSums {
  /** Row-major, `cols` columns. */
  readonly data: Float64Array | Float32Array
  readonly rows: number
  readonly cols: number
  /** Trees that take part: the first ones. */
  readonly count: number
  /** rows x width; what is there already is what sums start from. */
  readonly sums: Float64Array | Float32Array
  readonly width: number
  /** Column of the sums that a tree adds to; unused when leaves are rows of a table. */
  readonly columnOf: (tree: number) => number
  /** Writes the values of rows [from, to) for a tree that is not laid out (categories decide there). */
  readonly findApart?: (tree: number, from: number, to: number, values: Float64Array) => void
}

/**
 * Adds the leaf of every row to its sums, tree after tree. Some hundred rows go through all trees before the next ones, so that
 * they stay in the processor's cache.
 */
export function addLeaves(walk: Walk, job: LeafSums): void {
  const { data, rows, cols, count, sums, width } = job
  const { roots, slots } = walk.trees
  const columns = slots.length + 1
  const blockRows = Math.max(GROUP, Math.floor(BLOCK_CELLS / columns / GROUP) * GROUP)
  const values = new Float64Array(blockRows)
  const block = vectorBlock(walk, job, blockRows) ?? plainBlock(walk, job, blockRows)
  for (let from = 0; from < rows; from += blockRows) {
    const to = Math.min(from + blockRows, rows)
    takeCells(walk, block.cells, { data, cols, from, to })
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

/** Cells and sums of a block of rows. */
interface Block {
  readonly cells: Float64Array
  readonly sums: Float64Array | Float32Array
  /** Adds the leaves of the first `rows` rows to the sums. */
  add(tree: number, rows: number): void
}

/** Each way of reading a feature is a column of its own; the last column is NaN, for leaves. */
function takeCells(
  { trees: { slots }, see }: Walk,
  cells: Float64Array,
  { data, cols, from, to }: { data: Float64Array | Float32Array; cols: number; from: number; to: number },
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

function plainBlock({ trees }: Walk, { sums, width, columnOf }: LeafSums, blockRows: number): Block {
  const columns = trees.slots.length + 1
  const cells = new Float64Array(blockRows * columns)
  leafCells(cells, columns)
  const values = new Float64Array(blockRows)
  const size = blockRows * width
  const block = sums instanceof Float32Array ? new Float32Array(size) : new Float64Array(size)
  return {
    cells,
    sums: block,
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

function vectorBlock(walk: Walk, { sums, width, columnOf }: LeafSums, blockRows: number): Block | null {
  const unit = vectorUnit()
  if (unit === null) return null
  const { trees } = walk
  const columns = trees.slots.length + 1
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
    cells,
    sums: block,
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
