/**
 * The nearest points by the Euclidean distance as |x|^2 - 2 x.y + |y|^2. Float32 finds out which points could be near
 * enough, four at a time; those are measured in doubles as the plain loop measures them, in the order of the points, and
 * offered to the same heap, so that the answer has the bits of the plain loop.
 */

/**
 * For `rows` rows (padded to a multiple of four):
 * `x` doubles (rows x features), `xNorms` their squared lengths;
 * `near` the same rows moved to the centre, float32; `slack` (f64 a row) what has to be added to the largest distance in the
 * heap to get a bound of the score.
 * Points: `points` doubles, `norms` their squared lengths, `scores` groups of eight in float32: eight squared lengths (moved
 * to the centre, infinity for padding), then for each feature eight times -2 y.
 * `distances` and `indices`: the heaps, k a row; distances are infinity at first.
 */
export function nearest(
  rows: i32,
  features: i32,
  groups: i32,
  k: i32,
  x: usize,
  xNorms: usize,
  near: usize,
  slack: usize,
  points: usize,
  norms: usize,
  scores: usize,
  distances: usize,
  indices: usize,
): void {
  const nearBytes: usize = (<usize>features) << 2
  const wideBytes: usize = (<usize>features) << 3
  const heapBytes: usize = (<usize>k) << 3
  for (let row = 0; row < rows; row += 4) {
    const n1 = near + nearBytes
    const n2 = n1 + nearBytes
    const n3 = n2 + nearBytes
    let t0 = boundOf(distances, slack)
    let t1 = boundOf(distances + heapBytes, slack + 8)
    let t2 = boundOf(distances + 2 * heapBytes, slack + 16)
    let t3 = boundOf(distances + 3 * heapBytes, slack + 24)
    let at = scores
    for (let group = 0; group < groups; group++) {
      let a0 = v128.load(at)
      let a1 = v128.load(at, 16)
      at += 32
      let b0 = a0
      let b1 = a1
      let c0 = a0
      let c1 = a1
      let d0 = a0
      let d1 = a1
      for (let j: usize = 0; j < nearBytes; j += 4) {
        const y0 = v128.load(at)
        const y1 = v128.load(at, 16)
        at += 32
        const a = v128.load32_splat(near + j)
        a0 = f32x4.add(a0, f32x4.mul(a, y0))
        a1 = f32x4.add(a1, f32x4.mul(a, y1))
        const b = v128.load32_splat(n1 + j)
        b0 = f32x4.add(b0, f32x4.mul(b, y0))
        b1 = f32x4.add(b1, f32x4.mul(b, y1))
        const c = v128.load32_splat(n2 + j)
        c0 = f32x4.add(c0, f32x4.mul(c, y0))
        c1 = f32x4.add(c1, f32x4.mul(c, y1))
        const d = v128.load32_splat(n3 + j)
        d0 = f32x4.add(d0, f32x4.mul(d, y0))
        d1 = f32x4.add(d1, f32x4.mul(d, y1))
      }
      a0 = f32x4.lt(a0, t0)
      a1 = f32x4.lt(a1, t0)
      b0 = f32x4.lt(b0, t1)
      b1 = f32x4.lt(b1, t1)
      c0 = f32x4.lt(c0, t2)
      c1 = f32x4.lt(c1, t2)
      d0 = f32x4.lt(d0, t3)
      d1 = f32x4.lt(d1, t3)
      const low = v128.or(v128.or(a0, b0), v128.or(c0, d0))
      const high = v128.or(v128.or(a1, b1), v128.or(c1, d1))
      if (v128.any_true(v128.or(low, high))) {
        const first = group << 3
        const ma = i32x4.bitmask(a0) | (i32x4.bitmask(a1) << 4)
        if (ma != 0) {
          offer(ma, first, features, k, x, xNorms, points, norms, distances, indices)
          t0 = boundOf(distances, slack)
        }
        const mb = i32x4.bitmask(b0) | (i32x4.bitmask(b1) << 4)
        if (mb != 0) {
          offer(
            mb,
            first,
            features,
            k,
            x + wideBytes,
            xNorms + 8,
            points,
            norms,
            distances + heapBytes,
            indices + (heapBytes >> 1),
          )
          t1 = boundOf(distances + heapBytes, slack + 8)
        }
        const mc = i32x4.bitmask(c0) | (i32x4.bitmask(c1) << 4)
        if (mc != 0) {
          offer(
            mc,
            first,
            features,
            k,
            x + 2 * wideBytes,
            xNorms + 16,
            points,
            norms,
            distances + 2 * heapBytes,
            indices + heapBytes,
          )
          t2 = boundOf(distances + 2 * heapBytes, slack + 16)
        }
        const md = i32x4.bitmask(d0) | (i32x4.bitmask(d1) << 4)
        if (md != 0) {
          offer(
            md,
            first,
            features,
            k,
            x + 3 * wideBytes,
            xNorms + 24,
            points,
            norms,
            distances + 3 * heapBytes,
            indices + heapBytes + (heapBytes >> 1),
          )
          t3 = boundOf(distances + 3 * heapBytes, slack + 24)
        }
      }
    }
    near = n3 + nearBytes
    x += 4 * wideBytes
    xNorms += 32
    slack += 32
    distances += 4 * heapBytes
    indices += 2 * heapBytes
  }
}

/** The score below which a point could be nearer than the farthest in the heap, rounded up. */
function boundOf(distances: usize, slack: usize): v128 {
  const wide = load<f64>(distances) + load<f64>(slack)
  return f32x4.splat(<f32>(wide + abs(wide) * 1.2e-7))
}

/** Measures the points that are marked, eight from `first` on, and offers them to the heap of the row. */
function offer(
  marked: i32,
  first: i32,
  features: i32,
  k: i32,
  x: usize,
  xNorm: usize,
  points: usize,
  norms: usize,
  distances: usize,
  indices: usize,
): void {
  const bytes: usize = (<usize>features) << 3
  const norm = load<f64>(xNorm)
  while (marked != 0) {
    const point = first + ctz(marked)
    marked &= marked - 1
    const y: usize = points + <usize>point * bytes
    let product: f64 = 0
    for (let j: usize = 0; j < bytes; j += 8) product += load<f64>(x + j) * load<f64>(y + j)
    const distance = max<f64>(0, norm + -2 * product + load<f64>(norms + ((<usize>point) << 3)))
    if (distance < load<f64>(distances)) push(distance, point, k, distances, indices)
  }
}

/** heap_push of sklearn/utils/_heap.pyx, as NeighbourHeap has it. */
function push(distance: f64, index: i32, size: i32, distances: usize, indices: usize): void {
  let at = 0
  for (;;) {
    const left = 2 * at + 1
    const right = left + 1
    if (left >= size) break
    const larger =
      right < size && load<f64>(distances + ((<usize>right) << 3)) > load<f64>(distances + ((<usize>left) << 3))
        ? right
        : left
    const value = load<f64>(distances + ((<usize>larger) << 3))
    if (distance >= value) break
    store<f64>(distances + ((<usize>at) << 3), value)
    store<i32>(indices + ((<usize>at) << 2), load<i32>(indices + ((<usize>larger) << 2)))
    at = larger
  }
  store<f64>(distances + ((<usize>at) << 3), distance)
  store<i32>(indices + ((<usize>at) << 2), index)
}
