import type { Kernel } from '../svm/index.js'
import { squaredDistance } from './pairwise.js'

/** A covariance function of sklearn.gaussian_process.kernels: between two rows, and of a row with itself. */
export interface Covariance {
  readonly between: Kernel
  /** `diag`: noise counts here and nowhere else. */
  readonly self: (data: Float64Array, at: number, count: number) => number
}

const one = (): number => 1

export function constantCovariance(value: number): Covariance {
  return { between: () => value, self: () => value }
}

export function whiteCovariance(noise: number): Covariance {
  return { between: () => 0, self: () => noise }
}

export function dotCovariance(sigma: number): Covariance {
  const between: Kernel = (left, leftAt, right, rightAt, count) => {
    let sum = 0
    for (let at = 0; at < count; at++) sum += left[leftAt + at]! * right[rightAt + at]!
    return sum + sigma ** 2
  }
  return { between, self: (data, at, count) => between(data, at, data, at, count) }
}

/** Squared distance after each column is divided by its length scale, or by the one of all. */
function scaledDistance(scales: Float64Array): Kernel {
  const shared = scales.length === 1
  return (left, leftAt, right, rightAt, count) => {
    let sum = 0
    for (let at = 0; at < count; at++) {
      const scale = scales[shared ? 0 : at]!
      sum += (left[leftAt + at]! / scale - right[rightAt + at]! / scale) ** 2
    }
    return sum
  }
}

export function radialCovariance(scales: Float64Array): Covariance {
  const distance = scaledDistance(scales)
  return { between: (...rows) => Math.exp(-0.5 * distance(...rows)), self: one }
}

/** Matern's function of the distance, for the smoothness with a closed form; null for another one. */
export function maternCovariance(scales: Float64Array, nu: number): Covariance | null {
  const shape = MATERN.get(nu)
  if (shape === undefined) return null
  const distance = scaledDistance(scales)
  return { between: (...rows) => shape(Math.sqrt(distance(...rows))), self: one }
}

const MATERN: ReadonlyMap<number, (distance: number) => number> = new Map([
  [0.5, (distance) => Math.exp(-distance)],
  [
    1.5,
    (distance) => {
      const scaled = distance * Math.sqrt(3)
      return (1 + scaled) * Math.exp(-scaled)
    },
  ],
  [
    2.5,
    (distance) => {
      const scaled = distance * Math.sqrt(5)
      return (1 + scaled + scaled ** 2 / 3) * Math.exp(-scaled)
    },
  ],
  [Infinity, (distance) => Math.exp(-(distance ** 2) / 2)],
])

export function rationalQuadraticCovariance(scale: number, alpha: number): Covariance {
  const divisor = 2 * alpha * scale ** 2
  return { between: (...rows) => (1 + squaredDistance(...rows) / divisor) ** -alpha, self: one }
}

export function periodicCovariance(scale: number, period: number): Covariance {
  const rate = Math.PI / period
  return {
    between: (...rows) => Math.exp(-2 * (Math.sin(rate * Math.sqrt(squaredDistance(...rows))) / scale) ** 2),
    self: one,
  }
}

export function combinedCovariance(
  [first, second]: readonly [Covariance, Covariance],
  combine: (first: number, second: number) => number,
): Covariance {
  return {
    between: (...rows) => combine(first.between(...rows), second.between(...rows)),
    self: (...row) => combine(first.self(...row), second.self(...row)),
  }
}

export function powerCovariance({ between, self }: Covariance, exponent: number): Covariance {
  return { between: (...rows) => between(...rows) ** exponent, self: (...row) => self(...row) ** exponent }
}
