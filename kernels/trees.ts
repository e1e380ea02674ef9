/**
 * Trees for many rows. A node takes 16 bytes: its bound (f64), the offset of the cell that it looks at (i32) and the
 * address of its left child (i32), which the right one follows. A cell greater than the bound goes right. A leaf is its
 * own child, holds its value in place of the bound, and looks at a cell that is NaN, which is never greater.
 *
 * Cells lie in groups of eight rows, one column of the group after the other, so that eight rows go down together: a step
 * waits for memory and for a comparison, and the eight do not wait for each other.
 */

/** Where the eight rows of the group at `cells` end up; written to `ends` (eight i32 addresses of leaves). */
function descend(root: usize, steps: i32, cells: usize, ends: usize): void {
  let a = root
  let b = root
  let c = root
  let d = root
  let e = root
  let f = root
  let g = root
  let h = root
  // A negative number of steps: the tree is uneven, so look after each step whether all rows stand in leaves.
  const even = steps >= 0
  let left = even ? steps : -steps
  while (left > 0) {
    left--
    const a1: usize = load<u32>(a, 12) + (u32(load<f64>(cells + load<u32>(a, 8)) > load<f64>(a)) << 4)
    const b1: usize = load<u32>(b, 12) + (u32(load<f64>(cells + load<u32>(b, 8), 8) > load<f64>(b)) << 4)
    const c1: usize = load<u32>(c, 12) + (u32(load<f64>(cells + load<u32>(c, 8), 16) > load<f64>(c)) << 4)
    const d1: usize = load<u32>(d, 12) + (u32(load<f64>(cells + load<u32>(d, 8), 24) > load<f64>(d)) << 4)
    const e1: usize = load<u32>(e, 12) + (u32(load<f64>(cells + load<u32>(e, 8), 32) > load<f64>(e)) << 4)
    const f1: usize = load<u32>(f, 12) + (u32(load<f64>(cells + load<u32>(f, 8), 40) > load<f64>(f)) << 4)
    const g1: usize = load<u32>(g, 12) + (u32(load<f64>(cells + load<u32>(g, 8), 48) > load<f64>(g)) << 4)
    const h1: usize = load<u32>(h, 12) + (u32(load<f64>(cells + load<u32>(h, 8), 56) > load<f64>(h)) << 4)
    if (!even && ((a ^ a1) | (b ^ b1) | (c ^ c1) | (d ^ d1) | (e ^ e1) | (f ^ f1) | (g ^ g1) | (h ^ h1)) == 0) break
    a = a1
    b = b1
    c = c1
    d = d1
    e = e1
    f = f1
    g = g1
    h = h1
  }
  store<u32>(ends, <u32>a)
  store<u32>(ends, <u32>b, 4)
  store<u32>(ends, <u32>c, 8)
  store<u32>(ends, <u32>d, 12)
  store<u32>(ends, <u32>e, 16)
  store<u32>(ends, <u32>f, 20)
  store<u32>(ends, <u32>g, 24)
  store<u32>(ends, <u32>h, 28)
}

/** Adds the value of each row's leaf to a double of the row: `sums`, then every `stride` bytes. */
export function addLeaves64(
  root: usize,
  steps: i32,
  cells: usize,
  groupBytes: usize,
  groups: i32,
  sums: usize,
  stride: usize,
  ends: usize,
): void {
  for (let group = 0; group < groups; group++) {
    descend(root, steps, cells, ends)
    for (let lane: usize = 0; lane < 32; lane += 4) {
      store<f64>(sums, load<f64>(sums) + load<f64>(load<u32>(ends + lane)))
      sums += stride
    }
    cells += groupBytes
  }
}

/** The same for float32 sums, each rounded. */
export function addLeaves32(
  root: usize,
  steps: i32,
  cells: usize,
  groupBytes: usize,
  groups: i32,
  sums: usize,
  stride: usize,
  ends: usize,
): void {
  for (let group = 0; group < groups; group++) {
    descend(root, steps, cells, ends)
    for (let lane: usize = 0; lane < 32; lane += 4) {
      store<f32>(sums, <f32>(<f64>load<f32>(sums) + load<f64>(load<u32>(ends + lane))))
      sums += stride
    }
    cells += groupBytes
  }
}

/** Adds a row of `table` to `width` doubles of each row; the value of a leaf is the row's offset in bytes. */
export function addLeafRows(
  root: usize,
  steps: i32,
  cells: usize,
  groupBytes: usize,
  groups: i32,
  sums: usize,
  width: i32,
  ends: usize,
  table: usize,
): void {
  for (let group = 0; group < groups; group++) {
    descend(root, steps, cells, ends)
    for (let lane: usize = 0; lane < 32; lane += 4) {
      let from: usize = table + <usize>(<i32>load<f64>(load<u32>(ends + lane)))
      for (let k = 0; k < width; k++) {
        store<f64>(sums, load<f64>(sums) + load<f64>(from))
        sums += 8
        from += 8
      }
    }
    cells += groupBytes
  }
}
