import { corrupt } from '../../core/errors.js'
import { Attributes, NDArray, toFloats } from '../../formats/index.js'
import {
  denseTransformer,
  graphColumns,
  graphConcat,
  graphMath,
  graphMatrix,
  graphRow,
  graphRowSum,
} from '../../plan/index.js'
import { inputsOf } from './features.js'
import type { Lowering } from './lowering.js'
import { graphTransformed } from './pipeline.js'
import { lowerTransformer } from './steps.js'
import { isAtLeast } from './version.js'

const NAME = 'sklearn.preprocessing.KBinsDiscretizer'

/** Bins by fitted edges, as numbers or one-hot. */
export const discretizerLowering: Lowering = {
  classes: [NAME],
  lower(object, context) {
    const attributes = Attributes.of(object)
    const edges = attributes.list('bin_edges_').map((array) => {
      if (!(array instanceof NDArray)) throw corrupt(NAME, 'the edges of a column are no array')
      // The outermost edges do not bound: values beyond them belong to the first and last bin.
      return toFloats(array).slice(1, -1)
    })
    const nudged = !isAtLeast(context.version, 1, 1)
    const encode = attributes.string('encode')
    const encoder = encode === 'ordinal' ? null : lowerTransformer(attributes.object('_encoder'), context, '_encoder')
    return denseTransformer(
      { className: NAME, inputs: inputsOf(attributes, 'number', edges.length) },
      (input) => {
        const bins = {
          ...input,
          data: input.data.map((value, at) => binOf(nudged ? nudge(value) : value, edges[at % input.cols]!)),
        }
        return encoder === null ? bins : encoder.transform(bins)
      },
      {
        toOnnx(graph, input) {
          const { abs, add, lessEqual, mul, number } = graphMath(graph)
          const matrix = graphMatrix(graph, input)
          const bins = graphConcat(
            graph,
            edges.map((inner, at) => {
              const value = graphColumns(graph, matrix, [at])
              if (inner.length === 0) return mul(value, 0)
              const moved = nudged ? add(value, add(mul(abs(value), 1e-5), 1e-8)) : value
              return graphRowSum(graph, number(lessEqual(graphRow(graph, inner), moved)))
            }),
          )
          return { transformed: encoder === null ? bins : graphTransformed(graph, encoder, [bins]) }
        },
      },
    )
  },
}

/** Until 1.0 a value just below an edge counted as on it: numpy.isclose's tolerances are added before the search. */
function nudge(value: number): number {
  return value + (1e-8 + 1e-5 * Math.abs(value))
}

/** numpy.searchsorted(edges, value, side="right") */
function binOf(value: number, edges: Float64Array): number {
  let low = 0
  let high = edges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (edges[middle]! <= value) low = middle + 1
    else high = middle
  }
  return low
}
