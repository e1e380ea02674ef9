import { describe, expect, it } from '@jest/globals'
import { openTree } from '../../../src/plan/trees/tree.js'
import { buildTree, leaf, NODE_56, NODE_64, nodeBytes, type TestNode } from './build-tree.js'

const stump: readonly TestNode[] = [{ left: 1, right: 2, feature: 0, threshold: 0.5 }, leaf, leaf]

describe('openTree', () => {
  it('opens 56-byte nodes (scikit-learn < 1.3), which say nothing about missing values', () => {
    expect(buildTree(stump, NODE_56)).toMatchObject({ nodeCount: 3, wordStride: 14, doubleStride: 7, missing: -1 })
  })

  it('opens 64-byte nodes in place when they are aligned', () => {
    const bytes = nodeBytes(stump, NODE_64)
    const tree = openTree(bytes, NODE_64, new Float64Array(3), 1)
    expect(tree.words.buffer).toBe(bytes.buffer)
    expect(tree.missing).toBe(14)
  })

  it('copies nodes that are not aligned to 8 bytes', () => {
    const bytes = nodeBytes(stump, NODE_64)
    const shifted = new Uint8Array(bytes.length + 3)
    shifted.set(bytes, 3)
    const tree = openTree(shifted.subarray(3), NODE_64, new Float64Array(3), 1)
    expect(tree.doubles[3]).toBe(0.5)
    expect(tree.words.byteOffset % 8).toBe(0)
  })

  it.each([
    ['its own child', { left: 0, right: 2 }],
    ['a child outside the tree', { left: 1, right: 3 }],
    ['a negative right child', { left: 1, right: -1 }],
    ['a negative left child that is not -1', { left: -2, right: 2 }],
  ])('refuses a node with %s', (_what, children) => {
    const nodes = [{ ...stump[0]!, ...children }, leaf, leaf]
    expect(() => buildTree(nodes)).toThrow(expect.objectContaining({ code: 'corrupt' }))
  })

  it('refuses a loop, on which a walk would never end', () => {
    const nodes = [stump[0]!, { left: 2, right: 0, feature: 0, threshold: 1 }, leaf]
    expect(() => buildTree(nodes)).toThrow('node 1 of 3 has children 2 and 0')
  })

  it.each([-1, 2])('refuses a split on feature %i of 2', (feature) => {
    expect(() => buildTree([{ ...stump[0]!, feature }, leaf, leaf])).toThrow(`splits on feature ${feature} of 2`)
  })

  it('refuses values that do not fit the nodes', () => {
    const bytes = nodeBytes(stump, NODE_64)
    expect(() => openTree(bytes, NODE_64, new Float64Array(4), 1)).toThrow(expect.objectContaining({ code: 'corrupt' }))
    expect(() => openTree(bytes.subarray(8), NODE_64, new Float64Array(3), 1)).toThrow('do not fit')
    expect(() => openTree(new Uint8Array(0), NODE_64, new Float64Array(0), 1)).toThrow('do not fit')
  })

  it('refuses packed structs, which cannot be read in place', () => {
    const packed = { size: 57, left: 0, right: 8, feature: 16, threshold: 24, missing: 56 }
    expect(() => openTree(new Uint8Array(57), packed, new Float64Array(1), 1)).toThrow('not aligned')
  })
})
