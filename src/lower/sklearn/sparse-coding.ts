import { unsupported } from '../../core/errors.js'
import { Attributes, canonicalClass } from '../../formats/index.js'
import { affine, denseBlock, denseTransformer, pursueAtoms, type DenseBlock, type Weights } from '../../plan/index.js'
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
    return denseTransformer(about, (input) => (split ? splitSigns(encode(input)) : encode(input)))
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
      const given = attributes.optionalNumber('transform_n_nonzero_coefs')
      const atoms = Math.floor(given ?? Math.min(Math.max(dictionary.cols / 10, 1), dictionary.rows))
      if (!(atoms >= 1 && atoms <= dictionary.rows))
        throw unsupported(`${attributes.className}.transform_n_nonzero_coefs`, `${atoms} of ${dictionary.rows} atoms`)
      return (input) => pursueAtoms(input, dictionary, atoms)
    }
    case 'threshold': {
      const threshold = thresholdOf(attributes, context)
      const positive = attributes.has('positive_code') && attributes.boolean('positive_code')
      return (input) => shrink(affine(input, dictionary), threshold, positive)
    }
    default:
      throw unsupported(
        `${attributes.className}.transform_algorithm`,
        `"${algorithm}" solves until a tolerance is met, which is not reproduced; "omp" and "threshold" are`,
      )
  }
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
