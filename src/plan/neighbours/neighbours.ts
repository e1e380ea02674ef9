/** Row-major rows x k, nearest first. */
export interface Neighbours {
  readonly k: number
  readonly distances: Float64Array
  readonly indices: Int32Array
}
