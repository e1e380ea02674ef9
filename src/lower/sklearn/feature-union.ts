import { Attributes } from '../../formats/index.js'
import { concatBlocks, graphConcat, graphScalar, transformerFacts } from '../../plan/index.js'
import { inputsOf } from './features.js'
import type { Lowering } from './lowering.js'
import { graphTransformed } from './pipeline.js'
import { lowerTransformer, stepsOf } from './steps.js'
import { weighted, weightsOf } from './transformer-weights.js'

const NAME = 'sklearn.pipeline.FeatureUnion'

/** Transformers side by side on the same columns. */
export const featureUnionLowering: Lowering = {
  classes: [NAME],
  lower(object, context) {
    const attributes = Attributes.of(object)
    const weights = weightsOf(attributes)
    const parts = stepsOf(attributes, 'transformer_list').flatMap(({ name, estimator }) => {
      if (estimator === 'drop') return []
      const transformer = estimator === 'passthrough' ? null : lowerTransformer(estimator, context, name)
      return [{ transformer, weight: weights.get(name) ?? 1 }]
    })
    const inputs =
      parts.map((part) => part.transformer?.inputs ?? []).find((wanted) => wanted.length > 0) ??
      inputsOf(attributes, 'any')
    return {
      ...transformerFacts(NAME, inputs),
      transform(block) {
        const results = parts.map(({ transformer, weight }) =>
          weighted(transformer === null ? block : transformer.transform(block), weight),
        )
        return concatBlocks(
          block.rows,
          results,
          results.some((result) => result.kind === 'sparse'),
        )
      },
      toOnnx(graph, input) {
        const values = parts.map(({ transformer, weight }) => {
          const value = transformer === null ? graphConcat(graph, input) : graphTransformed(graph, transformer, input)
          return weight === 1 ? value : graph.node('Mul', [value, graphScalar(graph, weight)])
        })
        return { transformed: graphConcat(graph, values) }
      },
    }
  },
}
