import { unsupported } from '../../core/errors.js'
import { Attributes } from '../../formats/index.js'
import { graphMatrix, graphScalar, normalizeByNorm, numericTransformer } from '../../plan/index.js'
import { inputsIfKnown } from './features.js'
import type { Lowering } from './lowering.js'

const NAME = 'sklearn.preprocessing.Normalizer'

/** onnxruntime's reductions over the columns of a row. */
const REDUCTIONS = { l1: 'ReduceL1', l2: 'ReduceL2', max: 'ReduceMax' } as const

export const normalizerLowering: Lowering = {
  classes: [NAME],
  lower(object) {
    const attributes = Attributes.of(object)
    const norm = attributes.string('norm')
    if (norm !== 'l1' && norm !== 'l2' && norm !== 'max') throw unsupported(`${NAME}.norm`, `the norm "${norm}"`)
    return numericTransformer(
      { className: NAME, inputs: inputsIfKnown(attributes, 'number') },
      (input) => normalizeByNorm(input, norm),
      {
        toOnnx(graph, input) {
          const value = graphMatrix(graph, input)
          const measured = norm === 'max' ? graph.node('Abs', [value]) : value
          const size = graph.node(REDUCTIONS[norm], [measured, graph.constant(BigInt64Array.of(1n), [1])], {
            keepdims: 1n,
          })
          // Rows of (almost) nothing are left alone.
          const nothing = graph.node('Less', [size, graphScalar(graph, 10 * Number.EPSILON)])
          const divisor = graph.node('Where', [nothing, graphScalar(graph, 1), size])
          return { transformed: graph.node('Div', [value, divisor]) }
        },
      },
    )
  },
}
