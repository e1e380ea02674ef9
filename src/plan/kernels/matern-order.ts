import { unsupported } from '../../core/errors.js'
import type { GraphValue } from '../../onnx/index.js'
import { besselK } from '../functions/index.js'

/** What scikit-learn puts in the place of the distance zero, where the Bessel function is infinite. */
const NO_DISTANCE = Number.EPSILON

/**
 * Matern's function of the distance for a smoothness without a closed form: sklearn/gaussian_process/kernels.py, Matern.
 * https://gaussianprocess.org/gpml, equation 4.14.
 */
export function maternShape(nu: number): { at(distance: number): number; graph(): GraphValue } {
  const bessel = besselK(nu)
  const factor = 2 ** (1 - nu) / bessel.gamma
  const root = Math.sqrt(2 * nu)
  return {
    at(distance) {
      const scaled = root * (distance === 0 ? NO_DISTANCE : distance)
      return factor * scaled ** nu * bessel.at(scaled)
    },
    graph() {
      throw unsupported('ONNX', `it has no Bessel function, which the Matern kernel with nu=${nu} is made of`)
    },
  }
}
