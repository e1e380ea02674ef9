/**
 * Trees of all libraries laid out for many rows: children side by side and breadth first, so that a step is one comparison
 * and one addition without a branch for the processor to guess, and a leaf leads to itself, so that several rows go down
 * together until the last one stands. What a library does with missing values is settled before the walk: each way of
 * reading a feature is a column of its own (`slots`).
 */
export interface WalkTrees {
  /** By tree; -1 where it is not laid out: categories decide there, or a bound that is no number. */
  readonly roots: Int32Array
  /** Steps after which every row stands in a leaf; negative where most rows stand there much earlier. */
  readonly steps: Int32Array
  /** Left child, the right one follows it; a leaf's is itself. */
  readonly child: Int32Array
  /** Column of the row that a node looks at. */
  readonly slot: Int32Array
  /** A cell greater than this goes right; NaN in leaves, which nothing is greater than. */
  readonly bound: Float64Array
  /** Of leaves: what is added, or with a table where its row starts. */
  readonly value: Float64Array
  readonly slots: readonly Slot[]
  readonly table: Float64Array | null
}

/** One way of reading one feature: `view` is the library's number, from 0 to 15, for what missing and zero turn into. */
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
  /** Cells greater than this go right. NaN when no bound says what the node does: then the tree is not laid out. */
  readonly boundOf: (node: number) => number
  readonly viewOf: (node: number) => number
  readonly valueOf: (node: number) => number
}

const VIEWS = 16

/** Up to so many steps it is quicker not to look whether all rows stand in leaves. */
const FEW_STEPS = 8

/** Lays trees out behind each other. */
export function arrange(sources: Iterable<WalkSource>): WalkTrees {
  const nodes = new NodeList()
  const slots: Slot[] = []
  const slotOf = new Map<number, number>()
  const roots: number[] = []
  const steps: number[] = []
  for (const source of sources) {
    const order = breadthFirst(source)
    roots.push(order === null ? -1 : nodes.count)
    steps.push(order === null ? 0 : stepsOf(source, order))
    if (order === null) continue
    let next = nodes.count + 1
    for (const node of order) {
      if (source.left[node]! < 0) nodes.add(nodes.count, 0, NaN, source.valueOf(node))
      else {
        nodes.add(next, slotFor(source, node, slots, slotOf), source.boundOf(node), 0)
        next += 2
      }
    }
  }
  // A model of nothing but leaves reads no feature; its walks still look at one cell.
  if (slots.length === 0) slots.push({ feature: 0, view: 0 })
  return { roots: Int32Array.from(roots), steps: Int32Array.from(steps), ...nodes.arrays(), slots, table: null }
}

/** Columns of nodes that grow. */
class NodeList {
  count = 0
  #child = new Int32Array(1_024)
  #slot = new Int32Array(1_024)
  #bound = new Float64Array(1_024)
  #value = new Float64Array(1_024)

  add(child: number, slot: number, bound: number, value: number): void {
    if (this.count === this.#child.length) this.#enlarge()
    this.#child[this.count] = child
    this.#slot[this.count] = slot
    this.#bound[this.count] = bound
    this.#value[this.count++] = value
  }

  #enlarge(): void {
    const size = 2 * this.count
    const [child, slot, bound, value] = [this.#child, this.#slot, this.#bound, this.#value]
    this.#child = new Int32Array(size)
    this.#slot = new Int32Array(size)
    this.#bound = new Float64Array(size)
    this.#value = new Float64Array(size)
    this.#child.set(child)
    this.#slot.set(slot)
    this.#bound.set(bound)
    this.#value.set(value)
  }

  arrays() {
    return {
      child: this.#child.slice(0, this.count),
      slot: this.#slot.slice(0, this.count),
      bound: this.#bound.slice(0, this.count),
      value: this.#value.slice(0, this.count),
    }
  }
}

/** Nodes from the root on, children of a node side by side; null when a node has no bound, or two parents. */
function breadthFirst(source: WalkSource): readonly number[] | null {
  const order = [source.root]
  for (const node of order) {
    if (source.left[node]! < 0) continue
    if (Number.isNaN(source.boundOf(node))) return null
    order.push(source.left[node]!, source.right[node]!)
    if (order.length > source.left.length) return null
  }
  return order
}

function stepsOf(source: WalkSource, order: readonly number[]): number {
  const depths = new Int32Array(order.length)
  let next = 1
  let deepest = 0
  for (const [at, node] of order.entries()) {
    if (source.left[node]! < 0) continue
    const below = depths[at]! + 1
    depths[next++] = below
    depths[next++] = below
    deepest = Math.max(deepest, below)
  }
  return deepest <= FEW_STEPS ? deepest : -deepest
}

function slotFor(source: WalkSource, node: number, slots: Slot[], slotOf: Map<number, number>): number {
  const feature = source.feature[node]!
  const view = source.viewOf(node)
  const key = feature * VIEWS + view
  const known = slotOf.get(key)
  if (known !== undefined) return known
  slotOf.set(key, slots.length)
  return slots.push({ feature, view }) - 1
}
