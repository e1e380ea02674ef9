/**
 * Trees of boosters laid out for many rows: children side by side and breadth first, so that a step is one comparison
 * and one addition without a branch for the processor to guess, and a leaf leads to itself, so that four rows go down
 * together until the last one stands. What a library does with missing values is settled before the walk: each way of
 * reading a feature is a column of its own (`slots`).
 */
export interface WalkTrees {
  readonly roots: Int32Array
  /** Left child, the right one follows it; a leaf's is itself. */
  readonly child: Int32Array
  /** Column of the row that a node looks at. */
  readonly slot: Int32Array
  /** A cell greater than this goes right; NaN in leaves, which nothing is greater than. */
  readonly bound: Float64Array
  /** Of leaves. */
  readonly value: Float64Array
  readonly slots: readonly Slot[]
}

/** One way of reading one feature: `view` is the library's number for what missing and zero turn into. */
export interface Slot {
  readonly feature: number
  readonly view: number
}

/** A tree as its library has it: `left[node] < 0` makes a leaf. */
export interface WalkSource {
  readonly root: number
  readonly left: Int32Array
  readonly right: Int32Array
  readonly feature: Int32Array
  /** Cells greater than this go right. NaN when no bound says what the node does: then the tree is not walked here. */
  readonly boundOf: (node: number) => number
  readonly viewOf: (node: number) => number
  readonly value: Float64Array
}

/** Fewer rows are not worth laying out the trees. */
export const ROWS_WORTH_LAYING_OUT = 1_024

/** Cells of the rows that go through all trees together: 128 KiB, in the processor's second cache beside the trees. */
const BLOCK_CELLS = 2 ** 14
const MIN_BLOCK_ROWS = 16

/** The walk of rows through the laid-out trees. */
export interface Walk {
  /** Trees that are not laid out: categories decide there, or a bound that is no number. */
  readonly isLaidOut: (tree: number) => boolean
  readonly blockRows: number
  /** Makes rows [from, to) of the data (row-major, `cols` columns) the rows of the next walks. */
  readonly take: (data: Float64Array, cols: number, from: number, to: number) => void
  /** Writes the value of the leaf of every row taken to `values`. */
  readonly find: (tree: number, values: Float64Array) => void
}

/**
 * Lays out trees that were checked before (children inside the tree, one parent each).
 * @param see what a cell turns into under a view
 */
export function layOutTrees(sources: readonly WalkSource[], see: (x: number, view: number) => number): Walk {
  const trees = arrange(sources)
  const { slots, roots } = trees
  const width = slots.length
  const blockRows = Math.max(MIN_BLOCK_ROWS, Math.floor(BLOCK_CELLS / Math.max(1, width)))
  const cells = new Float64Array(blockRows * width)
  let rows = 0
  return {
    isLaidOut: (tree) => roots[tree]! >= 0,
    blockRows,
    take(data, cols, from, to) {
      rows = to - from
      for (const [slot, { feature, view }] of slots.entries()) {
        let at = slot
        for (let row = from; row < to; row++, at += width) cells[at] = see(data[row * cols + feature]!, view)
      }
    },
    find(tree, values) {
      walk(trees, roots[tree]!, { cells, width, rows }, values)
    },
  }
}

function arrange(sources: readonly WalkSource[]): WalkTrees {
  const slots: Slot[] = []
  const slotOf = new Map<string, number>()
  const child: number[] = []
  const slot: number[] = []
  const bound: number[] = []
  const value: number[] = []
  const roots = Int32Array.from(sources, (source) => {
    const order = breadthFirst(source)
    if (order === null) return -1
    const start = child.length
    let next = start + 1
    for (const node of order) {
      const leaf = source.left[node]! < 0
      child.push(leaf ? child.length : next)
      if (!leaf) next += 2
      slot.push(leaf ? 0 : slotFor(source, node, slots, slotOf))
      bound.push(leaf ? NaN : source.boundOf(node))
      value.push(leaf ? source.value[node]! : 0)
    }
    return start
  })
  return {
    roots,
    child: Int32Array.from(child),
    slot: Int32Array.from(slot),
    bound: Float64Array.from(bound),
    value: Float64Array.from(value),
    // A model of nothing but leaves reads no feature; its walks still look at one cell.
    slots: slots.length === 0 ? [{ feature: 0, view: 0 }] : slots,
  }
}

/** Nodes from the root on, children of a node side by side; null when a node has no bound. */
function breadthFirst(source: WalkSource): readonly number[] | null {
  const order = [source.root]
  for (const node of order) {
    if (source.left[node]! < 0) continue
    if (Number.isNaN(source.boundOf(node))) return null
    order.push(source.left[node]!, source.right[node]!)
  }
  return order
}

function slotFor(source: WalkSource, node: number, slots: Slot[], slotOf: Map<string, number>): number {
  const feature = source.feature[node]!
  const view = source.viewOf(node)
  const key = `${feature} ${view}`
  const known = slotOf.get(key)
  if (known !== undefined) return known
  slotOf.set(key, slots.length)
  return slots.push({ feature, view }) - 1
}

interface Block {
  readonly cells: Float64Array
  readonly width: number
  readonly rows: number
}

// Four rows at once: a step waits for memory, and the four do not wait for each other.
function walk(trees: WalkTrees, root: number, { cells, width, rows }: Block, values: Float64Array): void {
  const { child, slot, bound, value } = trees
  let row = 0
  for (; row + 3 < rows; row += 4) {
    const start0 = row * width
    const start1 = start0 + width
    const start2 = start1 + width
    const start3 = start2 + width
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
      node0 = next0 + Number(cells[start0 + slot[node0]!]! > bound[node0]!)
      node1 = next1 + Number(cells[start1 + slot[node1]!]! > bound[node1]!)
      node2 = next2 + Number(cells[start2 + slot[node2]!]! > bound[node2]!)
      node3 = next3 + Number(cells[start3 + slot[node3]!]! > bound[node3]!)
    }
    values[row] = value[node0]!
    values[row + 1] = value[node1]!
    values[row + 2] = value[node2]!
    values[row + 3] = value[node3]!
  }
  for (; row < rows; row++) {
    const start = row * width
    let node = root
    for (let next = child[node]!; next !== node; next = child[node]!) {
      node = next + Number(cells[start + slot[node]!]! > bound[node]!)
    }
    values[row] = value[node]!
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
