import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import { ModelGateError, unsupported } from '../../core/errors.js'
import { MAX_DENSE_CELLS } from '../../core/limits.js'
import { asItems, Attributes, numberOf } from '../../formats/index.js'
import {
  denseBlock,
  denseTransformer,
  graphColumns,
  graphConcat,
  graphMath,
  graphMatrix,
  graphRepeat,
} from '../../plan/index.js'
import { inputsOf } from './features.js'
import type { Lowering } from './lowering.js'

const NAME = 'sklearn.preprocessing.PolynomialFeatures'

/** Products of the columns up to a degree, by degree, each in lexicographic order of its columns. */
export const polynomialFeaturesLowering: Lowering = {
  classes: [NAME],
  lower(object) {
    const attributes = Attributes.of(object)
    // `n_input_features_` until 1.1.
    const inputs = inputsOf(attributes, 'number', attributes.optionalNumber('n_input_features_') ?? undefined)
    const terms = termsOf(inputs.length, {
      ...degreesOf(attributes),
      distinct: attributes.boolean('interaction_only'),
      bias: attributes.boolean('include_bias'),
    })
    return denseTransformer(
      { className: NAME, inputs },
      (input) => {
        const output = denseBlock(input.rows, terms.length)
        for (let row = 0; row < input.rows; row++) {
          for (const [at, columns] of terms.entries()) {
            let product = 1
            // From the last column to the first, as scikit-learn builds a degree on the one before.
            for (let k = columns.length - 1; k >= 0; k--) product *= input.data[row * input.cols + columns[k]!]!
            output.data[row * terms.length + at] = product
          }
        }
        return output
      },
      { toOnnx: (graph, input) => ({ transformed: graphTerms(graph, graphMatrix(graph, input), terms) }) },
    )
  },
}

/** Each degree is built on the one before: a column times the product of the columns behind it. */
function graphTerms(graph: GraphBuilder, matrix: GraphValue, terms: readonly (readonly number[])[]): GraphValue {
  const { mul } = graphMath(graph)
  const highest = terms.reduce((most, columns) => Math.max(most, columns.length), 0)
  const needed = Array.from({ length: highest + 1 }, () => new Map<string, readonly number[]>())
  for (const columns of terms) {
    for (let at = 0; at <= columns.length; at++)
      needed[columns.length - at]!.set(columns.slice(at).join(), columns.slice(at))
  }
  // The empty product is there whether it is asked for or not.
  needed[0]!.set('', [])
  const values: GraphValue[] = [graphRepeat(graph, matrix, Float64Array.of(1))]
  const places = needed.map((products) => new Map([...products.keys()].map((key, at) => [key, at])))
  for (let degree = 1; degree <= highest; degree++) {
    const products = [...needed[degree]!.values()]
    const first = graphColumns(
      graph,
      matrix,
      products.map((columns) => columns[0]!),
    )
    const rest = products.map((columns) => places[degree - 1]!.get(columns.slice(1).join())!)
    values.push(degree === 1 ? first : mul(graphColumns(graph, values[degree - 1]!, rest), first))
  }
  const offsets = needed.map((_, degree) => needed.slice(0, degree).reduce((sum, products) => sum + products.size, 0))
  const order = terms.map((columns) => offsets[columns.length]! + places[columns.length]!.get(columns.join())!)
  return graphColumns(graph, graphConcat(graph, values), order)
}

/** `degree` is the largest, or (smallest, largest). */
function degreesOf(attributes: Attributes): { min: number; max: number } {
  const range = asItems(attributes.raw('degree'))
  const [min, max] = range === null ? [0, attributes.int('degree')] : range.map((degree) => numberOf(degree))
  if (min === undefined || max === undefined) throw unsupported(`${NAME}.degree`, 'not one or two numbers')
  return { min, max }
}

interface TermRules {
  readonly min: number
  readonly max: number
  /** interaction_only: no column twice in one product. */
  readonly distinct: boolean
  readonly bias: boolean
}

function termsOf(features: number, { min, max, distinct, bias }: TermRules): number[][] {
  const terms: number[][] = bias ? [[]] : []
  let cells = 0
  let previous: number[][] = [[]]
  for (let degree = 1; degree <= max; degree++) {
    const next: number[][] = []
    for (const columns of previous) {
      const last = columns.at(-1)
      const start = last === undefined ? 0 : distinct ? last + 1 : last
      for (let column = start; column < features; column++) next.push([...columns, column])
      cells += features - start
      if (cells > MAX_DENSE_CELLS / 64)
        throw new ModelGateError('limit', `${NAME}: too many products of ${features} columns`)
    }
    if (degree >= min) terms.push(...next)
    previous = next
  }
  return terms
}
