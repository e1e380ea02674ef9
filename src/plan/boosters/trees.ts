import { corrupt, ModelGateError } from '../../core/errors.js'
import type { Walk } from '../trees/walk.js'

/** One tree as a booster's file has it; node 0 is the root, `left[node] < 0` makes a leaf. */
export interface BoosterTree {
  readonly left: Int32Array
  readonly right: Int32Array
  readonly feature: Int32Array
  /** Threshold of a split, value of a leaf. */
  readonly split: Float64Array
  /** What a split does with missing values and how it compares; its meaning is the kernel's. */
  readonly flags: Uint8Array
  /** Categories of a categorical split by node. */
  readonly categories: ReadonlyMap<number, Uint32Array>
}

/** All trees of a model behind each other, children as absolute positions: what the kernels walk. */
export interface BoosterTrees {
  readonly roots: Int32Array
  readonly left: Int32Array
  readonly right: Int32Array
  readonly feature: Int32Array
  readonly split: Float64Array
  readonly flags: Uint8Array
  /** First word of a node's categories in `words`, -1 for a numeric split. */
  readonly setStart: Int32Array
  readonly setWords: Int32Array
  /** 32 categories a word, the lowest bit first. */
  readonly words: Uint32Array
}

/** Words of all category sets: 64 MiB; a set with category 16,777,215 takes half a million words. */
const MAX_CATEGORY_WORDS = 2 ** 24

/**
 * Trees in one arena, each checked, so that a walk needs no checks and always ends.
 * @throws ModelGateError code 'corrupt' when a child or feature is not there or a node has two parents, 'limit' for
 *   category sets that would take too much memory
 */
export function joinTrees(trees: readonly BoosterTree[], features: number, format: string): BoosterTrees {
  const nodes = trees.reduce((sum, tree) => sum + tree.left.length, 0)
  const words = trees.reduce((sum, tree) => sum + wordCount(tree), 0)
  if (words > MAX_CATEGORY_WORDS) {
    throw new ModelGateError('limit', `${format}: category sets of ${words} words, more than ${MAX_CATEGORY_WORDS}`)
  }
  const joined = {
    roots: new Int32Array(trees.length),
    left: new Int32Array(nodes),
    right: new Int32Array(nodes),
    feature: new Int32Array(nodes),
    split: new Float64Array(nodes),
    flags: new Uint8Array(nodes),
    setStart: new Int32Array(nodes).fill(-1),
    setWords: new Int32Array(nodes),
    words: new Uint32Array(words),
  }
  let start = 0
  let word = 0
  for (const [index, tree] of trees.entries()) {
    checkTree(tree, features, `${format} tree ${index}`)
    joined.roots[index] = start
    joined.feature.set(tree.feature, start)
    joined.split.set(tree.split, start)
    joined.flags.set(tree.flags, start)
    for (let node = 0; node < tree.left.length; node++) {
      const leaf = tree.left[node]! < 0
      joined.left[start + node] = leaf ? -1 : start + tree.left[node]!
      joined.right[start + node] = leaf ? -1 : start + tree.right[node]!
    }
    for (const [node, set] of tree.categories) {
      joined.setStart[start + node] = word
      joined.setWords[start + node] = set.length
      joined.words.set(set, word)
      word += set.length
    }
    start += tree.left.length
  }
  return joined
}

function wordCount(tree: BoosterTree): number {
  let words = 0
  for (const set of tree.categories.values()) words += set.length
  return words
}

// Children need not come after their parents: XGBoost reuses the places of pruned nodes. Every node that the root
// reaches having one parent proves that walks end; places that it does not reach may hold anything.
function checkTree(tree: BoosterTree, features: number, name: string): void {
  const { left, right, feature } = tree
  const count = left.length
  if (count === 0) throw corrupt(name, 'it has no nodes')
  const seen = new Uint8Array(count)
  const open = [0]
  seen[0] = 1
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (left[node]! < 0) continue
    if (feature[node]! < 0 || feature[node]! >= features) {
      throw corrupt(name, `node ${node} splits on feature ${feature[node]!} of ${features}`)
    }
    for (let side = 0; side < 2; side++) {
      const child = side === 0 ? left[node]! : right[node]!
      if (child < 0 || child >= count) throw corrupt(name, `node ${node} of ${count} has the child ${child}`)
      if (seen[child] === 1) throw corrupt(name, `node ${child} has two parents`)
      seen[child] = 1
      open.push(child)
    }
  }
}

/** Categories as a set of bits. @throws ModelGateError code 'corrupt' for a negative or fractional category */
export function categorySet(categories: ArrayLike<number>, name: string): Uint32Array {
  let highest = -1
  for (let at = 0; at < categories.length; at++) {
    const category = categories[at]!
    if (!Number.isInteger(category) || category < 0 || category >= 2 ** 24) {
      throw corrupt(name, `${category} is not a category`)
    }
    if (category > highest) highest = category
  }
  const words = new Uint32Array((highest >> 5) + 1)
  for (let at = 0; at < categories.length; at++) words[categories[at]! >> 5]! |= 1 << (categories[at]! & 31)
  return words
}

const walks = new WeakMap<object, Walk>()

/** Trees laid out for many rows, once for each `key`: the object that makes the layout what it is. */
export function walkOf(key: object, layOut: () => Walk): Walk {
  const known = walks.get(key)
  if (known !== undefined) return known
  const walk = layOut()
  walks.set(key, walk)
  return walk
}

/** Whether the categories of a node hold one; a category beyond the set is not in it. */
export function inCategorySet(trees: BoosterTrees, node: number, category: number): boolean {
  const word = category >> 5
  if (word >= trees.setWords[node]!) return false
  return ((trees.words[trees.setStart[node]! + word]! >>> (category & 31)) & 1) === 1
}
