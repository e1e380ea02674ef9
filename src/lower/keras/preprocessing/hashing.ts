import type { KerasLayer, LayerLowering, Preparation } from '../layer.js'
import { hashBucket, saltOf } from './buckets.js'
import { encode, ENCODINGS } from './encoding.js'
import { sizeOf } from './sizes.js'

/** The bin of every text or whole number by its hash, exactly as TensorFlow computes it. */
export const hashingLowering: LayerLowering = {
  classes: ['Hashing'],
  keepsIntegers: true,
  limits: 'sparse, inputs that other layers compute',
  lower(layer, { input }) {
    const { config } = layer
    const mode = config.oneOf('output_mode', ['int', ...ENCODINGS], 'int')
    const bins = mode === 'int' ? config.int('num_bins') : sizeOf(layer, 'num_bins')
    if (bins < 1) throw layer.refuse('num_bins', `is ${bins}`)
    const isText = input.dtype === 'string'
    const shape = input.shape.map((size) => {
      if (size !== null) return size
      throw layer.refuse('input shape', 'has a size that only the run knows')
    })
    const bin = isText ? textBin(layer, bins) : numberBin(layer, bins)
    const preparation: Preparation = {
      column: isText ? 'string' : 'number',
      elementType: 'int64',
      shape,
      prepare: (cells) => {
        const result = new BigInt64Array(cells.length)
        for (let index = 0; index < cells.length; index++) result[index] = bin(cells[index]!)
        return result
      },
    }
    const indices = layer.prologue(input, preparation)
    return mode === 'int' ? indices : encode(layer, indices, mode, bins)
  },
}

type Bin = (cell: string | number) => bigint

/** The first bin is kept for the mask value, when there is one. */
function textBin(layer: KerasLayer, bins: number): Bin {
  const mask = layer.config.has('mask_value') ? layer.config.text('mask_value') : null
  const bucket = hashBucket(mask !== null && bins > 1 ? bins - 1 : bins, saltOf(layer))
  if (mask === null || bins === 1) return (cell) => bucket(String(cell))
  return (cell) => (cell === mask ? 0n : bucket(String(cell)) + 1n)
}

/** Numbers are hashed as the texts of their whole parts. */
function numberBin(layer: KerasLayer, bins: number): Bin {
  const mask = layer.config.has('mask_value') ? layer.config.number('mask_value') : null
  const bucket = hashBucket(mask !== null && bins > 1 ? bins - 1 : bins, saltOf(layer))
  const hash: Bin = (cell) => bucket(BigInt(Math.trunc(Number(cell))).toString())
  if (mask === null || bins === 1) return hash
  return (cell) => (cell === mask ? 0n : hash(cell) + 1n)
}
