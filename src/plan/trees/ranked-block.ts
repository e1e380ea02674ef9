import type { VectorUnit } from '../vector/unit.js'
import { vectorUnit } from '../vector/unit.js'
import type { WalkTrees } from './arrange.js'
import { GROUP, type LeafSums, type RowBlock } from './leaf-sums.js'
import { COLUMN_BYTES, NODE_BYTES, rankTrees, type RankedTrees } from './ranks.js'

/** Fewer rows are not worth sorting the bounds of all trees, unless that is done. */
const ROWS_WORTH_RANKING = 4_096

/** Ranks of the rows that go through all trees together: 16 KiB, in the processor's first cache beside a tree. */
const BLOCK_CELLS = 2 ** 13

/** Bytes of an entry of the table of columns. */
const ENTRY_BYTES = 16

const layouts = new WeakMap<WalkTrees, { readonly ranked: RankedTrees | null }>()

/**
 * Rows that go down shallow trees by the ranks of their cells (kernels/ranks.ts), with the bits of the other ways. Null where
 * there are no vector kernels, or it cannot be done so, or does not pay.
 */
export function rankedBlock(
  { trees, missingTo }: { readonly trees: WalkTrees; readonly missingTo: ((view: number) => number) | null },
  job: LeafSums,
): RowBlock | null {
  if (missingTo === null || (job.rows < ROWS_WORTH_RANKING && !layouts.has(trees))) return null
  const unit = vectorUnit()
  if (unit === null) return null
  let layout = layouts.get(trees)
  if (layout === undefined) {
    layout = { ranked: rankTrees(trees, missingTo) }
    layouts.set(trees, layout)
  }
  return layout.ranked === null ? null : blockOf(unit, layout.ranked, trees.slots, job)
}

function blockOf(
  unit: VectorUnit,
  ranked: RankedTrees,
  slots: WalkTrees['slots'],
  { data, cols, sums, width, columnOf }: LeafSums,
): RowBlock | null {
  const single = sums instanceof Float32Array
  if (single && !ranked.singleLeaves) return null
  const bytes = single ? 4 : 8
  const rows = Math.max(GROUP, Math.floor(BLOCK_CELLS / slots.length / GROUP) * GROUP)
  const boundCells = ranked.bounds.reduce((sum, list) => sum + list.length, 0)
  const claimed = unit.claim(ranked, [
    ranked.nodes.byteLength,
    ranked.leaves.length * bytes,
    boundCells * 8,
    slots.length * ENTRY_BYTES,
    rows * cols * 8,
    rows * slots.length * 2,
    rows * width * bytes,
  ])
  if (claimed === null) return null
  const [nodesAt, leavesAt, boundsAt, tableAt, rowsAt, cellsAt, sumsAt] = claimed.places as Places
  if (!claimed.kept) {
    unit.ints(nodesAt, ranked.nodes.length).set(ranked.nodes)
    const leaves = single
      ? unit.floats32(leavesAt, ranked.leaves.length)
      : unit.floats64(leavesAt, ranked.leaves.length)
    leaves.set(ranked.leaves)
    writeColumns(unit, ranked, slots, { boundsAt, tableAt })
  }
  const given = unit.floats64(rowsAt, rows * cols)
  const { rankCells, addRanked32, addRanked64 } = unit.functions
  const addRanked = single ? addRanked32 : addRanked64
  const groupBytes = slots.length * COLUMN_BYTES
  return {
    rows,
    sums: single ? unit.floats32(sumsAt, rows * width) : unit.floats64(sumsAt, rows * width),
    take(from, to) {
      given.set(data.subarray(from * cols, to * cols))
      rankCells(rowsAt, cols * 8, Math.ceil((to - from) / GROUP), tableAt, slots.length, cellsAt)
    },
    add(tree, count) {
      const nodes = nodesAt + ranked.roots[tree]! * NODE_BYTES
      const leaves = leavesAt + ranked.roots[tree]! * bytes
      const first = sumsAt + columnOf(tree) * bytes
      const groups = Math.ceil(count / GROUP)
      addRanked(nodes, ranked.levels[tree]!, leaves, cellsAt, groupBytes, groups, first, width * bytes)
    },
  }
}

type Places = [nodes: number, leaves: number, bounds: number, table: number, rows: number, cells: number, sums: number]

function writeColumns(
  unit: VectorUnit,
  { bounds, missing }: RankedTrees,
  slots: WalkTrees['slots'],
  { boundsAt, tableAt }: { readonly boundsAt: number; readonly tableAt: number },
): void {
  const table = unit.ints(tableAt, slots.length * 4)
  let at = boundsAt
  for (const [slot, { feature }] of slots.entries()) {
    const list = bounds[slot]!
    unit.floats64(at, list.length).set(list)
    table.set([feature * 8, at, ((list.length + 1) / 2) * 8, missing[slot]!], slot * 4)
    at += list.length * 8
  }
}
