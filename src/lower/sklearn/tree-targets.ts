import { corrupt } from '../../core/errors.js'
import { toLabels, type Attributes } from '../../formats/index.js'
import {
  denseBlock,
  graphArgmax,
  graphLeafSum,
  graphLeaves,
  graphMath,
  graphMatrix,
  leafValues,
  nodeValues,
  normalizeCounts,
  toTreeRows,
  type Block,
  type DenseBlock,
  type Lowered,
  type NumericInput,
  type Tree,
} from '../../plan/index.js'
import { classifierOfTargets } from './several-targets.js'
import type { FittedTree } from './tree-structure.js'

/**
 * A tree or forest that classifies several targets at once: a leaf holds a row of classes for each target. A single tree compares
 * what its leaf holds; a forest the mean of the distributions.
 */
export function treeTargets(
  attributes: Attributes,
  about: NumericInput,
  { fitted, counts }: { readonly fitted: readonly FittedTree[]; readonly counts: boolean },
): Lowered {
  const { outputs, classes: width } = fitted[0]!
  const classes = attributes.list('classes_').map((stored) => toLabels(stored))
  if (classes.length !== outputs || classes.some((known) => known.length > width))
    throw corrupt(about.className, 'the classes do not fit the leaves')
  const trees = fitted.map(({ tree }) => tree)
  const isForest = trees.length > 1
  return classifierOfTargets(
    about,
    classes,
    (input) => {
      const cells = leafCells(trees, input, about)
      return classes.map((known, target) => {
        const sums = denseBlock(input.rows, known.length)
        for (const leaves of cells) {
          const part = targetColumns(leaves, target * width, known.length)
          const shares = counts && isForest ? normalizeCounts(part) : part.data
          for (let at = 0; at < shares.length; at++) sums.data[at]! += shares[at]!
        }
        const votes = { ...sums, data: sums.data.map((sum) => sum / trees.length) }
        return { votes, shares: () => (counts && !isForest ? normalizeCounts(votes) : votes.data) }
      })
    },
    (graph, input) => {
      const leaves = graphLeaves(graph, graphMatrix(graph, input), trees)
      const { div } = graphMath(graph)
      return classes.map((known, target) => {
        const from = target * width
        const part = (tree: Tree, node: number) => nodeValues(tree, node).subarray(from, from + known.length)
        const shares = (tree: Tree, node: number) =>
          normalizeCounts({ kind: 'dense', rows: 1, cols: known.length, data: part(tree, node) })
        const sumOf = (row: typeof part) => div(graphLeafSum(graph, leaves, known.length, row), trees.length)
        const probabilities = sumOf(counts ? shares : part)
        return { labels: graphArgmax(graph, counts && !isForest ? sumOf(part) : probabilities), probabilities }
      })
    },
  )
}

function leafCells(trees: readonly Tree[], input: Block, about: NumericInput): DenseBlock[] {
  const rows = toTreeRows(input, about)
  return trees.map((tree) => leafValues(tree, rows))
}

function targetColumns({ rows, cols, data }: DenseBlock, from: number, count: number): DenseBlock {
  const out = denseBlock(rows, count)
  for (let row = 0; row < rows; row++)
    out.data.set(data.subarray(row * cols + from, row * cols + from + count), row * count)
  return out
}
