import { unsupported } from '../../core/errors.js'
import { numberOf, PyDict, type Attributes } from '../../formats/index.js'
import { toNumeric, type Block } from '../../plan/index.js'

/** `transformer_weights` of a FeatureUnion or ColumnTransformer: name -> factor of its output. */
export function weightsOf(attributes: Attributes): ReadonlyMap<string, number> {
  const weights = attributes.get('transformer_weights') ?? null
  if (weights === null) return new Map()
  if (!(weights instanceof PyDict)) throw unsupported(`${attributes.className}.transformer_weights`, 'not a dict')
  return new Map(
    weights.entries.map(([name, weight]) => {
      if (typeof name !== 'string')
        throw unsupported(`${attributes.className}.transformer_weights`, 'a name that is no text')
      return [name, numberOf(weight)]
    }),
  )
}

/** Every number of a block times a factor. */
export function weighted(block: Block, weight: number): Block {
  if (weight === 1) return block
  const numbers = toNumeric(block)
  return { ...numbers, data: numbers.data.map((value) => value * weight) }
}
