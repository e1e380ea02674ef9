import { unsupported } from '../../core/errors.js'
import { Attributes, canonicalClass } from '../../formats/index.js'
import {
  affine,
  denseBlock,
  denseTransformer,
  descendLasso,
  graphConcat,
  graphMath,
  graphMatrix,
  leastAngles,
  pursueAtoms,
  transposed,
  type DenseBlock,
  type Weights,
} from '../../plan/index.js'
import { inputsOf } from './features.js'
import type { LowerContext, Lowering } from './lowering.js'
import { isAtLeast } from './version.js'

const PACKAGE = 'sklearn.decomposition'
const CODER = `${PACKAGE}.SparseCoder`

/** Rows as sums of few atoms of a dictionary. */
export const sparseCodingLowering: Lowering = {
  classes: [CODER, `${PACKAGE}.DictionaryLearning`, `${PACKAGE}.MiniBatchDictionaryLearning`],
  lower(object, context) {
    const attributes = Attributes.of(object)
    const className = canonicalClass(attributes.className)
    // SparseCoder kept what it was given under the other name until 0.23.
    const name = attributes.has('components_') ? 'components_' : 'dictionary'
    const dictionary: Weights = attributes.matrix(name)
    const encode = encoderOf(attributes, dictionary, context)
    const split = attributes.boolean('split_sign')
    const about = { className, inputs: inputsOf(attributes, 'number', dictionary.cols) }
    return denseTransformer(about, (input) => (split ? splitSigns(encode(input)) : encode(input)), {
      toOnnx(graph, input) {
        if (attributes.string('transform_algorithm') !== 'threshold')
          throw unsupported(className, 'it solves for the atoms of each row, one after the other')
        const { max, mul, neg, sub, times } = graphMath(graph)
        const { rows, cols } = dictionary
        const products = times(graphMatrix(graph, input), cols, rows, transposed(dictionary).data)
        const threshold = thresholdOf(attributes, context)
        const above = max(sub(products, threshold), 0)
        const below = isPositive(attributes) ? mul(above, 0) : max(sub(neg(products), threshold), 0)
        return { transformed: split ? graphConcat(graph, [above, below]) : sub(above, below) }
      },
    })
  },
}

function encoderOf(
  attributes: Attributes,
  dictionary: Weights,
  context: LowerContext,
): (input: DenseBlock) => DenseBlock {
  const algorithm = attributes.string('transform_algorithm')
  switch (algorithm) {
    case 'omp': {
      const atoms = atomsOf(attributes, dictionary)
      return (input) => pursueAtoms(input, dictionary, atoms)
    }
    case 'threshold': {
      const threshold = thresholdOf(attributes, context)
      const positive = isPositive(attributes)
      return (input) => shrink(affine(input, dictionary), threshold, positive)
    }
    case 'lars': {
      const settings = {
        method: 'lar',
        penalty: 0,
        positive: false,
        iterations: atomsOf(attributes, dictionary),
      } as const
      return rowByRow(dictionary, (gram, products) =>
        leastAngles(gram, products, { ...settings, length: dictionary.cols }),
      )
    }
    case 'lasso_lars': {
      // Accounted for the length of a row, which multiplies it again.
      const penalty = thresholdOf(attributes, context) / dictionary.cols
      const settings = {
        method: 'lasso',
        penalty,
        positive: isPositive(attributes),
        iterations: stepsOf(attributes),
      } as const
      return rowByRow(dictionary, (gram, products) =>
        leastAngles(gram, products, { ...settings, length: dictionary.cols }),
      )
    }
    case 'lasso_cd': {
      const settings = {
        penalty: (thresholdOf(attributes, context) / dictionary.cols) * dictionary.cols,
        positive: isPositive(attributes),
        iterations: stepsOf(attributes),
        ...(isAtLeast(context.version, 1, 8)
          ? { tolerance: 1e-8, screening: true }
          : { tolerance: 1e-4, screening: false }),
      }
      return rowByRow(dictionary, (gram, products, squares) => descendLasso(gram, products, squares, settings))
    }
    default:
      throw unsupported(`${attributes.className}.transform_algorithm`, `the algorithm "${algorithm}"`)
  }
}

/** Solves for every row by its products with the atoms and its sum of squares. */
function rowByRow(
  dictionary: Weights,
  solve: (gram: Weights, products: Float64Array, squares: number) => Float64Array,
): (input: DenseBlock) => DenseBlock {
  const { rows: size } = dictionary
  const gram = { rows: size, cols: size, data: affine({ kind: 'dense', ...dictionary }, dictionary).data }
  return (input) => {
    const products = affine(input, dictionary).data
    const codes = denseBlock(input.rows, size)
    for (let row = 0; row < input.rows; row++) {
      const cells = input.data.subarray(row * input.cols, (row + 1) * input.cols)
      const squares = cells.reduce((sum, cell) => sum + cell * cell, 0)
      codes.data.set(solve(gram, products.slice(row * size, (row + 1) * size), squares), row * size)
    }
    return codes
  }
}

/** `transform_n_nonzero_coefs`. */
function atomsOf(attributes: Attributes, dictionary: Weights): number {
  const given = attributes.optionalNumber('transform_n_nonzero_coefs')
  const atoms = Math.floor(given ?? Math.min(Math.max(dictionary.cols / 10, 1), dictionary.rows))
  if (atoms >= 1 && atoms <= dictionary.rows) return atoms
  throw unsupported(`${attributes.className}.transform_n_nonzero_coefs`, `${atoms} of ${dictionary.rows} atoms`)
}

function isPositive(attributes: Attributes): boolean {
  return attributes.has('positive_code') && attributes.boolean('positive_code')
}

/** `transform_max_iter`: 1000 where the version had none. */
function stepsOf(attributes: Attributes): number {
  return attributes.has('transform_max_iter') ? attributes.int('transform_max_iter') : 1000
}

/** `transform_alpha`; from 1.2 on that of the fit when there is none. */
function thresholdOf(attributes: Attributes, context: LowerContext): number {
  const given = attributes.optionalNumber('transform_alpha')
  if (given !== null) return given
  return isAtLeast(context.version, 1, 2) ? (attributes.optionalNumber('alpha') ?? 1) : 1
}

function shrink(products: DenseBlock, threshold: number, positive: boolean): DenseBlock {
  const data = products.data.map((value) => {
    const code = Math.sign(value) * Math.max(Math.abs(value) - threshold, 0)
    return positive ? Math.max(code, 0) : code
  })
  return { ...products, data }
}

function splitSigns(codes: DenseBlock): DenseBlock {
  const out = denseBlock(codes.rows, codes.cols * 2)
  for (const [at, value] of codes.data.entries()) {
    const cell = Math.floor(at / codes.cols) * out.cols + (at % codes.cols)
    if (value > 0) out.data[cell] = value
    else if (value < 0) out.data[cell + codes.cols] = -value
  }
  return out
}
