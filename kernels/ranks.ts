/**
 * Shallow trees for many rows. Each cell is replaced by its rank among the bounds that the trees hold it against: how many
 * of them it is greater than. So a node compares two small integers, which decides as the comparison of the doubles does,
 * and eight rows fit in a vector.
 *
 * Trees are complete: node k has the children 2 k and 2 k + 1, the root is 1. A node takes four bytes: the rank of its bound
 * (i16) and the offset of the cell that it looks at (u16). Cells lie in groups of eight rows, one column of the group (i16)
 * after the other.
 */

/** Bytes of a column of a group. */
const COLUMN: usize = 16

/**
 * Ranks of the cells at `x` (doubles, row after row) for groups of eight rows, written to `cells`. For each of the `slots`
 * columns `table` holds four i32: offset of the feature in the row, address of its bounds in ascending order, half of their
 * bytes (as many as a power of two, less one; those that are missing are NaN), and the rank of a missing cell.
 */
export function rankCells(x: usize, rowBytes: usize, groups: i32, table: usize, slots: i32, cells: usize): void {
  for (let group = 0; group < groups; group++) {
    let entry = table
    for (let slot = 0; slot < slots; slot++) {
      const at: usize = x + load<u32>(entry)
      const bounds: usize = load<u32>(entry, 4)
      const half: u32 = load<u32>(entry, 8)
      const missing: u32 = load<u32>(entry, 12)
      rankFour(at, rowBytes, bounds, half, missing, cells)
      rankFour(at + 4 * rowBytes, rowBytes, bounds, half, missing, cells + 8)
      entry += 16
      cells += COLUMN
    }
    x += 8 * rowBytes
  }
}

// Four at a time: a step of a search waits for the one before it.
function rankFour(at: usize, rowBytes: usize, bounds: usize, half: u32, missing: u32, to: usize): void {
  const a = load<f64>(at)
  const b = load<f64>(at + rowBytes)
  const c = load<f64>(at + 2 * rowBytes)
  const d = load<f64>(at + 3 * rowBytes)
  let ranks = bounds
  let i = ranks
  let j = ranks
  let k = ranks
  let l = ranks
  for (let step = half; step >= 8; step >>= 1) {
    i += (0 - u32(a > load<f64>(i + step - 8))) & step
    j += (0 - u32(b > load<f64>(j + step - 8))) & step
    k += (0 - u32(c > load<f64>(k + step - 8))) & step
    l += (0 - u32(d > load<f64>(l + step - 8))) & step
  }
  store<u16>(to, a == a ? (i - bounds) >> 3 : missing)
  store<u16>(to, b == b ? (j - bounds) >> 3 : missing, 2)
  store<u16>(to, c == c ? (k - bounds) >> 3 : missing, 4)
  store<u16>(to, d == d ? (l - bounds) >> 3 : missing, 6)
}

function bound(nodes: usize, node: usize): v128 {
  return i16x8.splat(load<i16>(nodes + node * 4))
}

function column(nodes: usize, node: usize): usize {
  return load<u16>(nodes + node * 4, 2)
}

/**
 * Adds the value of each row's leaf to a float32 of the row: `sums`, then every `stride` bytes. `levels` come after the first
 * three; `leaves` holds the values of the last level, float32 as well.
 */
export function addRanked32(
  nodes: usize,
  levels: i32,
  leaves: usize,
  cells: usize,
  groupBytes: usize,
  groups: i32,
  sums: usize,
  stride: usize,
): void {
  addRanked<f32>(nodes, levels, leaves, cells, groupBytes, groups, sums, stride)
}

/** The same for doubles. */
export function addRanked64(
  nodes: usize,
  levels: i32,
  leaves: usize,
  cells: usize,
  groupBytes: usize,
  groups: i32,
  sums: usize,
  stride: usize,
): void {
  addRanked<f64>(nodes, levels, leaves, cells, groupBytes, groups, sums, stride)
}

function addRanked<T>(
  nodes: usize,
  levels: i32,
  leaves: usize,
  cells: usize,
  groupBytes: usize,
  groups: i32,
  sums: usize,
  stride: usize,
): void {
  const b1 = bound(nodes, 1)
  const b2 = bound(nodes, 2)
  const b3 = bound(nodes, 3)
  const b4 = bound(nodes, 4)
  const b5 = bound(nodes, 5)
  const b6 = bound(nodes, 6)
  const b7 = bound(nodes, 7)
  const o1 = column(nodes, 1)
  const o2 = column(nodes, 2)
  const o3 = column(nodes, 3)
  const o4 = column(nodes, 4)
  const o5 = column(nodes, 5)
  const o6 = column(nodes, 6)
  const o7 = column(nodes, 7)
  const eight = i16x8.splat(8)
  const last: usize = leaves - ((8 * sizeof<T>()) << levels)
  for (let group = 0; group < groups; group++) {
    // Who goes right on the first, second and third level, all bits set: -1; so nodes of the fourth level come out.
    const m1 = i16x8.gt_s(v128.load(cells + o1), b1)
    const m2 = v128.bitselect(i16x8.gt_s(v128.load(cells + o3), b3), i16x8.gt_s(v128.load(cells + o2), b2), m1)
    const m4 = v128.bitselect(i16x8.gt_s(v128.load(cells + o5), b5), i16x8.gt_s(v128.load(cells + o4), b4), m2)
    const m6 = v128.bitselect(i16x8.gt_s(v128.load(cells + o7), b7), i16x8.gt_s(v128.load(cells + o6), b6), m2)
    const m3 = v128.bitselect(m6, m4, m1)
    const two = i16x8.add(i16x8.add(m1, m1), m2)
    const at = i16x8.sub(eight, i16x8.add(i16x8.add(two, two), m3))
    let a: u32 = i16x8.extract_lane_u(at, 0)
    let b: u32 = i16x8.extract_lane_u(at, 1)
    let c: u32 = i16x8.extract_lane_u(at, 2)
    let d: u32 = i16x8.extract_lane_u(at, 3)
    let e: u32 = i16x8.extract_lane_u(at, 4)
    let f: u32 = i16x8.extract_lane_u(at, 5)
    let g: u32 = i16x8.extract_lane_u(at, 6)
    let h: u32 = i16x8.extract_lane_u(at, 7)
    for (let level = 0; level < levels; level++) {
      const a1: usize = nodes + (a << 2)
      const b1: usize = nodes + (b << 2)
      const c1: usize = nodes + (c << 2)
      const d1: usize = nodes + (d << 2)
      a = (a << 1) + ((<u32>(<i32>load<i16>(a1) - <i32>load<i16>(cells + load<u16>(a1, 2)))) >>> 31)
      b = (b << 1) + ((<u32>(<i32>load<i16>(b1) - <i32>load<i16>(cells + load<u16>(b1, 2), 2))) >>> 31)
      c = (c << 1) + ((<u32>(<i32>load<i16>(c1) - <i32>load<i16>(cells + load<u16>(c1, 2), 4))) >>> 31)
      d = (d << 1) + ((<u32>(<i32>load<i16>(d1) - <i32>load<i16>(cells + load<u16>(d1, 2), 6))) >>> 31)
      const e1: usize = nodes + (e << 2)
      const f1: usize = nodes + (f << 2)
      const g1: usize = nodes + (g << 2)
      const h1: usize = nodes + (h << 2)
      e = (e << 1) + ((<u32>(<i32>load<i16>(e1) - <i32>load<i16>(cells + load<u16>(e1, 2), 8))) >>> 31)
      f = (f << 1) + ((<u32>(<i32>load<i16>(f1) - <i32>load<i16>(cells + load<u16>(f1, 2), 10))) >>> 31)
      g = (g << 1) + ((<u32>(<i32>load<i16>(g1) - <i32>load<i16>(cells + load<u16>(g1, 2), 12))) >>> 31)
      h = (h << 1) + ((<u32>(<i32>load<i16>(h1) - <i32>load<i16>(cells + load<u16>(h1, 2), 14))) >>> 31)
    }
    addTo<T>(sums, last + a * sizeof<T>())
    addTo<T>(sums + stride, last + b * sizeof<T>())
    addTo<T>(sums + 2 * stride, last + c * sizeof<T>())
    addTo<T>(sums + 3 * stride, last + d * sizeof<T>())
    const half = sums + 4 * stride
    addTo<T>(half, last + e * sizeof<T>())
    addTo<T>(half + stride, last + f * sizeof<T>())
    addTo<T>(half + 2 * stride, last + g * sizeof<T>())
    addTo<T>(half + 3 * stride, last + h * sizeof<T>())
    sums = half + 4 * stride
    cells += groupBytes
  }
}

function addTo<T>(sum: usize, leaf: usize): void {
  store<T>(sum, <T>(load<T>(sum) + load<T>(leaf)))
}
