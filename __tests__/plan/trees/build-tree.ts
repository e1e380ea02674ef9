import { openTree, type NodeLayout, type Tree } from '../../../src/plan/trees/tree.js'

/** sklearn/tree/_tree.pxd: struct Node before and since scikit-learn 1.3. */
export const NODE_56: NodeLayout = { size: 56, left: 0, right: 8, feature: 16, threshold: 24, missing: null }
export const NODE_64: NodeLayout = { ...NODE_56, size: 64, missing: 56 }

export interface TestNode {
  readonly left: number
  readonly right: number
  readonly feature: number
  readonly threshold: number
  readonly missingLeft?: boolean
}

export const leaf: TestNode = { left: -1, right: -1, feature: -2, threshold: -2 }

/** Node structs as scikit-learn lays them out in memory. */
export function nodeBytes(nodes: readonly TestNode[], layout: NodeLayout): Uint8Array {
  const bytes = new Uint8Array(nodes.length * layout.size)
  const view = new DataView(bytes.buffer)
  for (const [index, node] of nodes.entries()) {
    const at = index * layout.size
    // Indices are as wide as the room up to the next field: 8 bytes, or 4 from a 32-bit machine.
    const setIndex = (offset: number, value: number) => {
      if (layout.right - layout.left === 4) view.setInt32(at + offset, value, true)
      else view.setBigInt64(at + offset, BigInt(value), true)
    }
    setIndex(layout.left, node.left)
    setIndex(layout.right, node.right)
    setIndex(layout.feature, node.feature)
    view.setFloat64(at + layout.threshold, node.threshold, true)
    if (layout.missing !== null) view.setUint8(at + layout.missing, node.missingLeft === true ? 1 : 0)
  }
  return bytes
}

/** A tree whose node n has the values n * width ... */
export function buildTree(nodes: readonly TestNode[], layout = NODE_64, features = 2, width = 1): Tree {
  const values = Float64Array.from({ length: nodes.length * width }, (_, index) => index)
  return openTree(nodeBytes(nodes, layout), layout, values, features)
}
