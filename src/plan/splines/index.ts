export { splineAt, splineRange, type SplineBasis } from './basis.js'
