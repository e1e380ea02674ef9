import type { DenseBlock } from '../types.js'
import { vectorUnit } from './unit.js'

/** Rows whose cells lie in the unit's memory together. */
const BLOCK_ROWS = 512

/** Outputs that the kernel makes together. */
const PANEL = 4

/** Fewer rows or multiplications are done before the kernel has what it needs; of one or two outputs most lanes would idle. */
const MIN_ROWS = 256
const MIN_PRODUCTS = 2 ** 14
const MIN_OUTPUTS = 3

/** What follows the products: something added to each output, and zero for what is not above zero. */
export interface After {
  /** One number an output; null adds nothing. */
  readonly bias: Float64Array | null
  readonly ramp: boolean
}

/**
 * input (n x d) times the transposed weights (k x d) into `output` (n x k), with the bits of `multiplyRows`: each sum runs over the
 * features in ascending order. False, and nothing done, when it is not worth it or there are no vector kernels.
 */
export function multiplyFast(
  input: DenseBlock,
  weights: { readonly rows: number; readonly cols: number; readonly data: Float64Array },
  after: After,
  output: DenseBlock,
): boolean {
  const { rows: outputs, cols: features } = weights
  const few = input.rows < MIN_ROWS || outputs < MIN_OUTPUTS || input.rows * features * outputs < MIN_PRODUCTS
  if (few) return false
  const unit = vectorUnit()
  const panels = Math.ceil(outputs / PANEL)
  const sizes = [panels * PANEL * features, panels * PANEL, BLOCK_ROWS * features, BLOCK_ROWS * outputs]
  const claimed = unit?.claim(
    weights,
    sizes.map((cells) => cells * 8),
  )
  if (unit === null || claimed === null || claimed === undefined) return false
  const [weightsAt, biasAt, xAt, yAt] = claimed.places as [number, number, number, number]
  if (!claimed.kept) pack(weights, unit.floats64(weightsAt, sizes[0]!))
  if (after.bias !== null) unit.floats64(biasAt, sizes[1]!).set(after.bias)
  const from = { x: unit.floats64(xAt, sizes[2]!), y: unit.floats64(yAt, sizes[3]!) }
  for (let row = 0; row < input.rows; row += BLOCK_ROWS) {
    const rows = Math.min(BLOCK_ROWS, input.rows - row)
    from.x.set(input.data.subarray(row * features, (row + rows) * features))
    const bias = after.bias === null ? 0 : biasAt
    unit.functions.multiply(xAt, rows, features, weightsAt, outputs, bias, after.ramp ? 1 : 0, yAt)
    output.data.set(from.y.subarray(0, rows * outputs), row * outputs)
  }
  return true
}

/** Rows through all layers, each of which multiplies and then changes its outputs. */
interface Layers {
  readonly list: readonly {
    readonly weights: { readonly rows: number; readonly cols: number; readonly data: Float64Array }
    readonly bias: Float64Array
    /** Null makes zero what is not above zero. */
    readonly activate: ((block: DenseBlock) => void) | null
  }[]
  /** Writes rows [from, to) of the input, row after row. */
  readonly write: (cells: Float64Array, from: number, to: number) => void
}

/**
 * What goes into the first layer becomes what comes out of the last, in `output`. Nothing between them leaves the unit's memory. The
 * bits are those of one layer after the other. False, and nothing done, when it is not worth it or there are no vector
 * kernels.
 */
export function feedFast({ list, write }: Layers, output: DenseBlock): boolean {
  const { rows } = output
  const products = list.reduce((sum, { weights }) => sum + weights.rows * weights.cols, 0)
  if (rows < MIN_ROWS || rows * products < MIN_PRODUCTS) return false
  const unit = vectorUnit()
  const shapes = list.map(({ weights: { rows: outputs, cols: features } }) => {
    const padded = Math.ceil(outputs / PANEL) * PANEL
    return { outputs, features, sizes: [padded * features, padded, BLOCK_ROWS * outputs] as const }
  })
  const inputSize = BLOCK_ROWS * shapes[0]!.features
  const cells = [inputSize, ...shapes.flatMap(({ sizes }) => sizes)]
  const claimed = unit?.claim(
    list,
    cells.map((count) => count * 8),
  )
  if (unit === null || claimed === null || claimed === undefined) return false
  const [inputAt, ...places] = claimed.places as [number, ...number[]]
  const steps = list.map(({ weights, bias, activate }, at) => {
    const [weightsAt, biasAt, outputAt] = places.slice(3 * at, 3 * at + 3) as [number, number, number]
    const { outputs, features, sizes } = shapes[at]!
    if (!claimed.kept) {
      pack(weights, unit.floats64(weightsAt, sizes[0]))
      unit.floats64(biasAt, sizes[1]).set(bias)
    }
    return { weightsAt, biasAt, outputAt, outputs, features, activate, data: unit.floats64(outputAt, sizes[2]) }
  })
  const last = steps.at(-1)!
  const given = unit.floats64(inputAt, inputSize)
  for (let from = 0; from < rows; from += BLOCK_ROWS) {
    const count = Math.min(BLOCK_ROWS, rows - from)
    write(given, from, from + count)
    let x = inputAt
    for (const { weightsAt, biasAt, outputAt, outputs, features, activate, data } of steps) {
      unit.functions.multiply(x, count, features, weightsAt, outputs, biasAt, activate === null ? 1 : 0, outputAt)
      activate?.({ kind: 'dense', rows: count, cols: outputs, data: data.subarray(0, count * outputs) })
      x = outputAt
    }
    output.data.set(last.data.subarray(0, count * last.outputs), from * last.outputs)
  }
  return true
}

/** For each four outputs, feature after feature, their weights. */
function pack(
  { rows, cols, data }: { readonly rows: number; readonly cols: number; readonly data: Float64Array },
  packed: Float64Array,
): void {
  packed.fill(0)
  for (let out = 0; out < rows; out++) {
    let at = Math.floor(out / PANEL) * PANEL * cols + (out % PANEL)
    for (let j = 0; j < cols; j++, at += PANEL) packed[at] = data[out * cols + j]!
  }
}
