import { corrupt, unsupported } from '../../core/errors.js'

/** Where a node's fields lie, in bytes from the node's start. `missing` is null for files that have no such field. */
export interface NodeLayout {
  readonly size: number
  readonly left: number
  readonly right: number
  readonly feature: number
  readonly threshold: number
  readonly missing: number | null
}

/**
 * One binary tree as it lies in the file: an array of C structs, read in place through two views.
 * A 64-byte node is one cache line, so a step down the tree costs one memory access, and opening costs no copy.
 *
 * Node n is a leaf when its left child is -1, else `x[feature] <= threshold` goes left.
 */
export interface Tree {
  readonly nodeCount: number
  readonly words: Int32Array
  readonly doubles: Float64Array
  /** Elements of `words` and of `doubles` from one node to the next, and where the fields are inside a node. */
  readonly wordStride: number
  readonly doubleStride: number
  readonly left: number
  readonly right: number
  readonly feature: number
  readonly threshold: number
  /** Word whose low byte is missing_go_to_left; -1 when missing values always go right. */
  readonly missing: number
  /** nodeCount x width: class distribution or prediction of every node. */
  readonly values: Float64Array
  readonly width: number
}

/** Left child of a leaf: TREE_LEAF in sklearn/tree/_tree.pyx. */
export const LEAF = -1

/**
 * Puts views over a node array and checks every index in it, so that traversal needs no checks and always ends.
 *
 * @param bytes nodeCount structs of `layout.size` bytes, little-endian
 * @param values nodeCount x width doubles
 * @param features columns of the data that the tree will see
 * @throws ModelGateError code 'corrupt' when an index points outside the tree, backwards, or to a missing column
 */
export function openTree(bytes: Uint8Array, layout: NodeLayout, values: Float64Array, features: number): Tree {
  const { size } = layout
  if (
    size % 8 !== 0 ||
    [layout.left, layout.right, layout.feature].some((at) => at % 4 !== 0) ||
    layout.threshold % 8 !== 0
  ) {
    throw unsupported('sklearn.tree._tree.Tree', `its nodes are not aligned structs (${size} bytes each)`)
  }
  const nodeCount = bytes.length / size
  if (!Number.isInteger(nodeCount) || nodeCount === 0 || values.length % nodeCount !== 0 || values.length === 0) {
    throw corrupt('decision tree', `${bytes.length} bytes of nodes of ${size} bytes do not fit ${values.length} values`)
  }
  // joblib aligns arrays to 16 bytes; plain pickles and compressed files may not, and are copied once.
  const aligned = bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes)
  const tree: Tree = {
    nodeCount,
    words: new Int32Array(aligned.buffer, aligned.byteOffset, aligned.length / 4),
    doubles: new Float64Array(aligned.buffer, aligned.byteOffset, aligned.length / 8),
    wordStride: size / 4,
    doubleStride: size / 8,
    left: layout.left / 4,
    right: layout.right / 4,
    feature: layout.feature / 4,
    threshold: layout.threshold / 8,
    missing: layout.missing === null ? -1 : missingWord(layout.missing),
    values,
    width: values.length / nodeCount,
  }
  checkIndices(tree, features)
  return tree
}

/** The byte must be the low one of its word, which is where a C compiler puts the last, one-byte field. */
function missingWord(offset: number): number {
  if (offset % 4 !== 0) throw unsupported('sklearn.tree._tree.Tree', `missing_go_to_left at byte ${offset} of a node`)
  return offset / 4
}

// Builders append a child after its parent, so an index that points backwards can only come from a damaged or hostile
// file; refusing it also proves that every walk ends.
function checkIndices(tree: Tree, features: number): void {
  const { words, wordStride, nodeCount } = tree
  for (let node = 0, at = 0; node < nodeCount; node++, at += wordStride) {
    const left = words[at + tree.left]!
    if (left === LEAF) continue
    const right = words[at + tree.right]!
    const feature = words[at + tree.feature]!
    if (left <= node || right <= node || left >= nodeCount || right >= nodeCount) {
      throw corrupt('decision tree', `node ${node} of ${nodeCount} has children ${left} and ${right}`)
    }
    if (feature < 0 || feature >= features) {
      throw corrupt('decision tree', `node ${node} splits on feature ${feature} of ${features}`)
    }
  }
}
