import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import { corrupt, ModelGateError, unsupported } from '../../core/errors.js'
import { Attributes } from '../../formats/index.js'
import {
  affine,
  denseBlock,
  denseTransformer,
  graphAffine,
  graphConcat,
  graphMath,
  graphMatrix,
  graphRefuse,
  sketchProduct,
  transposed,
  type DenseBlock,
} from '../../plan/index.js'
import { inputsOf } from './features.js'
import type { Lowering } from './lowering.js'

const PACKAGE = 'sklearn.kernel_approximation'
const ADDITIVE = `${PACKAGE}.AdditiveChi2Sampler`
const SKEWED = `${PACKAGE}.SkewedChi2Sampler`
const SKETCH = `${PACKAGE}.PolynomialCountSketch`

/** Width of the steps at which the spectrum is sampled, by their number (Vedaldi and Zisserman 2011, figure 2c). */
const INTERVALS: Readonly<Record<number, number>> = { 1: 0.8, 2: 0.5, 3: 0.4 }

/** Cosines and sines of the logarithm, whose products approximate the additive chi-squared kernel. */
export const additiveChiSquaredLowering: Lowering = {
  classes: [ADDITIVE],
  lower(object) {
    const attributes = Attributes.of(object)
    const steps = attributes.int('sample_steps')
    const interval = attributes.optionalNumber('sample_interval') ?? INTERVALS[steps]
    if (interval === undefined) throw unsupported(`${ADDITIVE}.sample_interval`, `none given for ${steps} steps`)
    return denseTransformer(
      { className: ADDITIVE, inputs: inputsOf(attributes, 'number') },
      (input) => {
        if (input.data.some((value) => value < 0)) throw tooSmall(ADDITIVE, 'a negative value')
        const { rows, cols } = input
        const out = denseBlock(rows, cols * (2 * steps - 1))
        for (const [at, value] of input.data.entries()) {
          if (value === 0) continue
          const cell = Math.floor(at / cols) * out.cols + (at % cols)
          out.data[cell] = Math.sqrt(value * interval)
          const angle = interval * Math.log(value)
          for (let step = 1; step < steps; step++) {
            const factor = Math.sqrt((2 * value * interval) / Math.cosh(Math.PI * step * interval))
            out.data[cell + (2 * step - 1) * cols] = factor * Math.cos(step * angle)
            out.data[cell + 2 * step * cols] = factor * Math.sin(step * angle)
          }
        }
        return out
      },
      {
        toOnnx(graph, input) {
          const { cos, equal, less, log, mul, rowMin, sin, sqrt, where } = graphMath(graph)
          const matrix = graphMatrix(graph, input)
          const none = equal(matrix, 0)
          const filled = (value: GraphValue) => where(none, 0, value)
          const angle = mul(log(where(none, 1, matrix)), interval)
          const parts = [filled(sqrt(mul(matrix, interval)))]
          for (let step = 1; step < steps; step++) {
            const factor = sqrt(mul(matrix, (2 * interval) / Math.cosh(Math.PI * step * interval)))
            parts.push(filled(mul(factor, cos(mul(angle, step)))), filled(mul(factor, sin(mul(angle, step)))))
          }
          const negative = less(rowMin(matrix), 0)
          return { transformed: graphRefuse(graph, graphConcat(graph, parts), negative, 'refuse a negative value') }
        },
      },
    )
  },
}

/** Random cosines of the logarithm, whose products approximate the skewed chi-squared kernel. */
export const skewedChiSquaredLowering: Lowering = {
  classes: [SKEWED],
  lower(object) {
    const attributes = Attributes.of(object)
    const weights = attributes.matrix('random_weights_')
    const offsets = attributes.floats('random_offset_')
    if (offsets.length !== weights.cols) throw corrupt(SKEWED, 'the offsets do not fit the weights')
    const skewedness = attributes.number('skewedness')
    const turned = transposed(weights)
    const scale = Math.sqrt(2) / Math.sqrt(attributes.int('n_components'))
    const about = { className: SKEWED, inputs: inputsOf(attributes, 'number', weights.rows) }
    return denseTransformer(
      about,
      (input) => {
        if (input.data.some((value) => value <= -skewedness))
          throw tooSmall(SKEWED, `a value of -${skewedness} or less`)
        const angles = affine(
          { ...input, data: input.data.map((value) => Math.log(value + skewedness)) },
          turned,
          offsets,
        )
        return { ...angles, data: angles.data.map((angle) => Math.cos(angle) * scale) }
      },
      {
        toOnnx(graph, input) {
          const { add, cos, lessEqual, log, mul, rowMin } = graphMath(graph)
          const matrix = graphMatrix(graph, input)
          const angles = graphAffine(graph, log(add(matrix, skewedness)), turned, offsets)
          const small = lessEqual(rowMin(matrix), -skewedness)
          return {
            transformed: graphRefuse(graph, mul(cos(angles), scale), small, 'refuse a value below the skewedness'),
          }
        },
      },
    )
  },
}

function tooSmall(className: string, what: string): ModelGateError {
  return new ModelGateError('data', `${className} got ${what}`, {
    remedy: 'scikit-learn refuses such rows as well; give data like that of training.',
  })
}

/** A polynomial kernel by count sketches: columns are hashed once for every degree, and the sketches convolved. */
export const polynomialSketchLowering: Lowering = {
  classes: [SKETCH],
  lower(object) {
    const attributes = Attributes.of(object)
    const [degrees, features] = attributes.array('indexHash_').shape as [number, number]
    const [places, signs] = [attributes.ints('indexHash_'), attributes.floats('bitHash_')]
    const [width, coef0] = [attributes.int('n_components'), attributes.number('coef0')]
    if (places.length !== signs.length || places.some((place) => place < 0 || place >= width))
      throw corrupt(SKETCH, 'its hashes do not fit each other')
    const [scale, constant] = [Math.sqrt(attributes.number('gamma')), Math.sqrt(coef0)]
    const about = { className: SKETCH, inputs: inputsOf(attributes, 'number', features - (coef0 === 0 ? 0 : 1)) }
    return denseTransformer(
      about,
      (input: DenseBlock) => {
        const out = denseBlock(input.rows, width)
        for (let row = 0; row < input.rows; row++) {
          const sketches = Array.from({ length: degrees }, (_, degree) => {
            const sketch = new Float64Array(width)
            for (let column = 0; column < features; column++) {
              const at = degree * features + column
              const value = column < input.cols ? scale * input.data[row * input.cols + column]! : constant
              sketch[places[at]!]! += signs[at]! * value
            }
            return sketch
          })
          out.data.set(sketchProduct(sketches), row * width)
        }
        return out
      },
      {
        toOnnx(graph, input) {
          const matrix = graphMatrix(graph, input)
          const cols = about.inputs.length
          const sketches = Array.from({ length: degrees }, (_, degree) => {
            // Columns of the sketch are sums of columns of the input, with signs; the constant is one column more.
            const weights = new Float64Array(width * cols)
            const offsets = new Float64Array(width)
            for (let column = 0; column < features; column++) {
              const at = degree * features + column
              const place = places[at]!
              if (column < cols) weights[place * cols + column]! += signs[at]! * scale
              else offsets[place]! += signs[at]! * constant
            }
            return graphAffine(graph, matrix, { rows: width, cols, data: weights }, offsets)
          })
          return { transformed: graphConvolved(graph, sketches, width) }
        },
      },
    )
  },
}

/** Matrices of Fourier transforms have so many rows and columns at most. */
const MAX_TRANSFORM = 2_048

/** The circular convolution of rows, as the product of their Fourier transforms, which here are matrix products. */
function graphConvolved(graph: GraphBuilder, sketches: readonly GraphValue[], width: number): GraphValue {
  const [first, ...others] = sketches
  if (others.length === 0) return first!
  if (width > MAX_TRANSFORM) throw unsupported(SKETCH, `${width} components, more than ${MAX_TRANSFORM}`)
  const { add, mul, neg, sub, times } = graphMath(graph)
  const wave = (of: (angle: number) => number) =>
    Float64Array.from({ length: width * width }, (_, at) => {
      const step = (Math.floor(at / width) * (at % width)) % width
      return of((2 * Math.PI * step) / width)
    })
  const [cosines, sines] = [wave(Math.cos), wave(Math.sin)]
  const transformed = sketches.map((sketch) => ({
    real: times(sketch, width, width, cosines),
    imaginary: neg(times(sketch, width, width, sines)),
  }))
  const product = transformed.reduce((left, right) => ({
    real: sub(mul(left.real, right.real), mul(left.imaginary, right.imaginary)),
    imaginary: add(mul(left.real, right.imaginary), mul(left.imaginary, right.real)),
  }))
  const scaled = (data: Float64Array) => data.map((value) => value / width)
  return sub(times(product.real, width, width, scaled(cosines)), times(product.imaginary, width, width, scaled(sines)))
}
