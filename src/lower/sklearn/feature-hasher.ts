import { ModelGateError, unsupported } from '../../core/errors.js'
import { cellOf, type Column } from '../../core/table.js'
import { plain } from '../../core/text.js'
import { Attributes } from '../../formats/index.js'
import { countRows, murmurHash3, toColumns, transformerFacts } from '../../plan/index.js'
import { int } from '../../onnx/index.js'
import { written } from './categories.js'
import { graphHashed } from './graph-terms.js'
import type { Lowering } from './lowering.js'
import { UNKNOWN_FEATURES } from './not-askable.js'

const NAME = 'sklearn.feature_extraction.FeatureHasher'

/**
 * The cells of a row as features, each hashed to one of the columns, with a sign: `input_type="string"` on rows of an array. How
 * many columns there are only the ColumnTransformer around it knows.
 */
export const featureHasherLowering: Lowering = {
  classes: [NAME],
  lower(object) {
    const attributes = Attributes.of(object)
    const kind = attributes.string('input_type')
    if (kind !== 'string')
      throw unsupported(
        `${NAME}.input_type`,
        `it takes rows of ${kind === 'dict' ? 'dicts' : 'pairs'}: ${UNKNOWN_FEATURES}`,
      )
    const width = attributes.int('n_features')
    const alternate = attributes.boolean('alternate_sign')
    const encoder = new TextEncoder()
    return {
      ...transformerFacts(NAME, []),
      transform(block) {
        const { rows, columns } = toColumns(block)
        return countRows(rows, width, (row) => {
          const counts = new Map<number, number>()
          for (const column of columns) {
            const hash = murmurHash3(encoder.encode(textOf(column, row)))
            const place = hash === -(2 ** 31) ? (2 ** 31 - 1 - (width - 1)) % width : Math.abs(hash) % width
            counts.set(place, (counts.get(place) ?? 0) + (alternate && hash < 0 ? -1 : 1))
          }
          return counts
        })
      },
      toOnnx(graph, input) {
        if (input.some(({ elementType }) => elementType !== 'string'))
          throw unsupported(NAME, 'its features come from columns of numbers')
        const features = input.length === 1 ? input[0]! : graph.node('Concat', input, { axis: int(1) })
        return { transformed: graphHashed(graph, features, { className: NAME, width, alternate, binary: false }) }
      },
    }
  },
}

/** A number stands for its text: a file of numbers has lost what they were. @throws ModelGateError code 'data' for missing cells */
function textOf(column: Column, row: number): string {
  const cell = cellOf(column, row)
  if (typeof cell === 'string') return cell
  if (cell !== null) return written(Number(cell), typeof cell === 'boolean')
  throw new ModelGateError('data', `column ${plain(column.name, 80)} is missing in row ${row + 1}`, {
    subject: column.name,
    remedy: `Fill missing cells before ${NAME}, which takes texts only.`,
  })
}
