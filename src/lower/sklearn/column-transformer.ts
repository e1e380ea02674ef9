import { corrupt, unsupported } from '../../core/errors.js'
import type { ModelInput } from '../../core/model.js'
import {
  Attributes,
  asItems,
  asNumber,
  numberOf,
  PyDict,
  PyObject,
  scalarOf,
  type PyValue,
} from '../../formats/index.js'
import {
  columnCount,
  concatBlocks,
  graphColumnList,
  graphConcat,
  graphScalar,
  selectColumns,
  transformerFacts,
  type Block,
} from '../../plan/index.js'
import { columnSelection } from './column-selection.js'
import { columnsExpected, featureNames } from './features.js'
import type { Lowering } from './lowering.js'
import { graphTransformed } from './pipeline.js'
import { lowerTransformer, stepsOf, type Transformer } from './steps.js'
import { weighted, weightsOf } from './transformer-weights.js'
import type { GraphBuilder, GraphValue } from '../../onnx/index.js'

const NAME = 'sklearn.compose.ColumnTransformer'
const HASHER = 'sklearn.feature_extraction.FeatureHasher'

/** Transformers side by side, each on its own columns. */
export const columnTransformerLowering: Lowering = {
  classes: [NAME],
  lower(object, context) {
    const attributes = Attributes.of(object)
    const names = featureNames(attributes) ?? olderNames(attributes)
    const fitted = attributes.optionalNumber('n_features_in_') ?? attributes.optionalNumber('_n_features')
    if (fitted === null) throw unsupported(NAME, 'the number of features is not in the file')
    const weights = weightsOf(attributes)
    const parts = stepsOf(attributes, 'transformers_').flatMap(({ name, estimator, rest }): Part[] => {
      if (estimator === 'drop') return []
      const columns = positionsOf(attributes, name, rest[0], { names, fitted })
      if (columns.length === 0) return []
      const transformer = estimator === 'passthrough' ? null : lowerTransformer(estimator, context, name)
      return [{ columns, transformer, weight: weights.get(name) ?? 1 }]
    })
    const wanted = wantedInputs(parts, names, fitted)
    const sparse = attributes.has('sparse_output_') && attributes.boolean('sparse_output_')
    return {
      ...transformerFacts(NAME, wanted.inputs),
      transform(block) {
        const place = placeOf(columnCount(block), fitted, wanted.columns)
        const results = parts.map((part) => runPart(part, selectColumns(block, part.columns.map(place))))
        return concatBlocks(block.rows, results, sparse)
      },
      toOnnx(graph, input) {
        const columns = graphFitted(graph, input, fitted, wanted)
        const values = parts.map((part) => graphPart(graph, columns, part))
        return {
          transformed: graphConcat(
            graph,
            values.map((value) => (value.elementType === 'string' ? value : graph.cast(value, 'double'))),
          ),
        }
      },
    }
  },
}

/** Names of a data frame's columns before `feature_names_in_`: an array in 0.23 and 0.24, the frame's index before. */
function olderNames(attributes: Attributes): readonly string[] | null {
  const stored = attributes.get('_feature_names_in') ?? attributes.get('_df_columns') ?? null
  const parts = stored instanceof PyObject ? stored.args.find((part) => part instanceof PyDict) : undefined
  const items = asItems(parts instanceof PyDict ? (parts.get('data') ?? null) : stored)?.map(scalarOf) ?? null
  return items?.every((item) => typeof item === 'string') ? items : null
}

interface Part {
  readonly columns: readonly number[]
  /** null passes the columns through. */
  readonly transformer: Transformer | null
  readonly weight: number
}

interface Wanted {
  readonly inputs: readonly ModelInput[]
  /** Positions among the fitted columns. */
  readonly columns: readonly number[]
}

/**
 * Columns that are wanted from outside. With names only those that take part, as in scikit-learn: a data frame may
 * lack a dropped column. Without names all, because they count by position.
 */
function wantedInputs(parts: readonly Part[], names: readonly string[] | null, fitted: number): Wanted {
  const inputs = new Array<ModelInput | null>(fitted).fill(names === null ? { name: null, kind: 'any' } : null)
  const seen = new Set<number>()
  for (const { columns, transformer } of parts) {
    for (const [at, column] of columns.entries()) {
      // A hasher does not store how many columns of text it was given.
      const unknown = transformer?.className === HASHER ? 'string' : 'any'
      const wish: Omit<ModelInput, 'name'> = transformer?.inputs[at] ?? { kind: unknown }
      const kind = seen.has(column) ? stricter(inputs[column]?.kind ?? 'any', wish.kind) : wish.kind
      const categories = inputs[column]?.categories ?? wish.categories
      inputs[column] = { name: names?.[column] ?? null, kind, ...(categories === undefined ? {} : { categories }) }
      seen.add(column)
    }
  }
  const columns = inputs.flatMap((input, column) => (input === null ? [] : [column]))
  return { inputs: columns.map((column) => inputs[column]!), columns }
}

/** Two transformers on one column: what both can take. */
function stricter(left: ModelInput['kind'], right: ModelInput['kind']): ModelInput['kind'] {
  if (left === 'any') return right
  return right === 'any' || right === left ? left : 'any'
}

/** The block has all fitted columns, or (from a table) only those wanted. */
function placeOf(found: number, fitted: number, wanted: readonly number[]): (column: number) => number {
  if (found === fitted) return (column) => column
  columnsExpected(found, wanted.length, NAME)
  const place = new Map(wanted.map((column, at) => [column, at]))
  return (column) => place.get(column)!
}

function runPart({ transformer, weight }: Part, block: Block): Block {
  return weighted(transformer === null ? block : transformer.transform(block), weight)
}

function graphPart(graph: GraphBuilder, columns: readonly GraphValue[], part: Part): GraphValue {
  const values = part.columns.map((column) => columns[column]!)
  const value =
    part.transformer === null ? graphConcat(graph, values) : graphTransformed(graph, part.transformer, values)
  return part.weight === 1 ? value : graph.node('Mul', [value, graphScalar(graph, part.weight)])
}

/** One value a fitted column; those that the model does not want stay empty. */
function graphFitted(graph: GraphBuilder, input: readonly GraphValue[], fitted: number, wanted: Wanted): GraphValue[] {
  const given = input.length === wanted.columns.length
  if (!given) return graphColumnList(graph, input, fitted)
  const columns: GraphValue[] = []
  for (const [at, column] of wanted.columns.entries()) columns[column] = input[at]!
  return columns
}

/** `_transformer_to_input_indices` since 0.24; before, and if it is absent, the columns as they were given. */
function positionsOf(
  attributes: Attributes,
  name: string,
  given: PyValue | undefined,
  about: { readonly names: readonly string[] | null; readonly fitted: number },
): readonly number[] {
  const known = attributes.get('_transformer_to_input_indices')
  const stored = known instanceof PyDict ? known.get(name) : undefined
  const columns =
    stored === undefined
      ? columnSelection(given, about)
      : (asItems(stored)?.map((item) => numberOf(item)) ?? [asNumber(stored)])
  return columns.map((column) => {
    if (column === null || !Number.isInteger(column) || column < 0 || column >= about.fitted) {
      throw corrupt(NAME, `column ${column} of transformer "${name}" is outside the ${about.fitted} fitted columns`)
    }
    return column
  })
}
