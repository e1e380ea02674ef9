export { digamma } from './digamma.js'
export { errorFunction } from './error-function.js'
export { normalQuantile } from './normal-quantile.js'
export { sketchProduct } from './circular-convolution.js'
