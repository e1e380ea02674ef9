export { cholesky, inverseOfPositive, solveCholesky } from './cholesky.js'
