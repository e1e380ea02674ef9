/**
 * Products of matrices in doubles. Four rows and four outputs at a time, two outputs a vector: every sum runs over the
 * features in ascending order from zero, a multiplication and an addition each, so that it has the bits of the plain loop.
 */

/**
 * `x` (rows x features) times packed weights: for each four outputs, feature after feature, their four weights. Then adds
 * `bias` (as many as outputs, 0 for none) and, when `ramp` is not 0, makes what is not above zero zero.
 */
export function multiply(
  x: usize,
  rows: i32,
  features: i32,
  weights: usize,
  outputs: i32,
  bias: usize,
  ramp: i32,
  y: usize,
): void {
  const rowBytes: usize = (<usize>features) << 3
  const outBytes: usize = (<usize>outputs) << 3
  const zero = f64x2.splat(0)
  let row = 0
  for (; row < rows; row += 4) {
    // Rows beyond the last one repeat it: they are computed and not stored.
    const left = rows - row
    const x1: usize = left > 1 ? x + rowBytes : x
    const x2: usize = left > 2 ? x1 + rowBytes : x1
    const x3: usize = left > 3 ? x2 + rowBytes : x2
    let w = weights
    for (let out = 0; out < outputs; out += 4) {
      let a0 = zero
      let a1 = zero
      let b0 = zero
      let b1 = zero
      let c0 = zero
      let c1 = zero
      let d0 = zero
      let d1 = zero
      for (let at: usize = 0; at < rowBytes; at += 8) {
        const w0 = v128.load(w)
        const w1 = v128.load(w, 16)
        w += 32
        const a = v128.load64_splat(x + at)
        a0 = f64x2.add(a0, f64x2.mul(a, w0))
        a1 = f64x2.add(a1, f64x2.mul(a, w1))
        const b = v128.load64_splat(x1 + at)
        b0 = f64x2.add(b0, f64x2.mul(b, w0))
        b1 = f64x2.add(b1, f64x2.mul(b, w1))
        const c = v128.load64_splat(x2 + at)
        c0 = f64x2.add(c0, f64x2.mul(c, w0))
        c1 = f64x2.add(c1, f64x2.mul(c, w1))
        const d = v128.load64_splat(x3 + at)
        d0 = f64x2.add(d0, f64x2.mul(d, w0))
        d1 = f64x2.add(d1, f64x2.mul(d, w1))
      }
      if (bias != 0) {
        const s0 = v128.load(bias + ((<usize>out) << 3))
        const s1 = v128.load(bias + ((<usize>out) << 3), 16)
        a0 = f64x2.add(a0, s0)
        a1 = f64x2.add(a1, s1)
        b0 = f64x2.add(b0, s0)
        b1 = f64x2.add(b1, s1)
        c0 = f64x2.add(c0, s0)
        c1 = f64x2.add(c1, s1)
        d0 = f64x2.add(d0, s0)
        d1 = f64x2.add(d1, s1)
      }
      if (ramp != 0) {
        a0 = v128.and(a0, f64x2.gt(a0, zero))
        a1 = v128.and(a1, f64x2.gt(a1, zero))
        b0 = v128.and(b0, f64x2.gt(b0, zero))
        b1 = v128.and(b1, f64x2.gt(b1, zero))
        c0 = v128.and(c0, f64x2.gt(c0, zero))
        c1 = v128.and(c1, f64x2.gt(c1, zero))
        d0 = v128.and(d0, f64x2.gt(d0, zero))
        d1 = v128.and(d1, f64x2.gt(d1, zero))
      }
      const wide = outputs - out
      const to: usize = y + ((<usize>out) << 3)
      put(to, a0, a1, wide)
      if (left > 1) put(to + outBytes, b0, b1, wide)
      if (left > 2) put(to + 2 * outBytes, c0, c1, wide)
      if (left > 3) put(to + 3 * outBytes, d0, d1, wide)
    }
    x = x3 + rowBytes
    y += 4 * outBytes
  }
}

function put(to: usize, low: v128, high: v128, wide: i32): void {
  if (wide > 3) {
    v128.store(to, low)
    v128.store(to, high, 16)
    return
  }
  store<f64>(to, f64x2.extract_lane(low, 0))
  if (wide > 1) store<f64>(to, f64x2.extract_lane(low, 1), 8)
  if (wide > 2) store<f64>(to, f64x2.extract_lane(high, 0), 16)
}
