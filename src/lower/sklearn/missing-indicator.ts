import { ModelGateError, unsupported } from '../../core/errors.js'
import { plain } from '../../core/text.js'
import { Attributes } from '../../formats/index.js'
import {
  denseBlock,
  denseTransformer,
  graphColumns,
  graphMath,
  graphMatrix,
  graphRefuse,
  toSparse,
} from '../../plan/index.js'
import { cellOfValue, isMissingMarker } from './cells.js'
import { inputsOf } from './features.js'
import type { Lowering } from './lowering.js'

const NAME = 'sklearn.impute.MissingIndicator'

/** 1 where a number is missing, in the columns that had gaps in training (or in all). */
export const missingIndicatorLowering: Lowering = {
  classes: [NAME],
  lower(object) {
    const attributes = Attributes.of(object)
    const marker = attributes.raw('missing_values')
    const value = isMissingMarker(marker) ? NaN : cellOfValue(marker, `${NAME}.missing_values`)
    if (typeof value !== 'number') throw unsupported(`${NAME}.missing_values`, 'a marker that is no number')
    const isMissing = (cell: number): boolean => (Number.isNaN(value) ? Number.isNaN(cell) : cell === value)
    // `_n_features` until 0.23.
    const inputs = inputsOf(attributes, 'number', attributes.optionalNumber('_n_features') ?? undefined)
    const flagged = [...attributes.ints('features_')]
    const strict = attributes.boolean('error_on_new') && attributes.string('features') === 'missing-only'
    const sparse = attributes.raw('sparse') === true
    return denseTransformer(
      { className: NAME, inputs, missing: Number.isNaN(value) ? 'allowed' : 'refused' },
      (input) => {
        if (strict) {
          const at = input.data.findIndex((cell, place) => isMissing(cell) && !flagged.includes(place % input.cols))
          if (at >= 0) throw newGap(inputs[at % input.cols]?.name ?? `#${(at % input.cols) + 1}`)
        }
        const output = denseBlock(input.rows, flagged.length)
        for (let row = 0; row < input.rows; row++) {
          for (const [at, column] of flagged.entries()) {
            output.data[row * flagged.length + at] = isMissing(input.data[row * input.cols + column]!) ? 1 : 0
          }
        }
        return sparse ? toSparse(output) : output
      },
      {
        toOnnx(graph, input) {
          const { equal, isNaN, number, rowMax } = graphMath(graph)
          const matrix = graphMatrix(graph, input)
          const gaps = number(Number.isNaN(value) ? isNaN(matrix) : equal(matrix, value))
          const flags = graphColumns(graph, gaps, flagged)
          const others = inputs.flatMap((_, column) => (flagged.includes(column) ? [] : [column]))
          if (!strict || others.length === 0) return { transformed: flags }
          const fresh = rowMax(graphColumns(graph, gaps, others))
          return { transformed: graphRefuse(graph, flags, fresh, 'refuse gaps in columns that had none in training') }
        },
      },
    )
  },
}

function newGap(name: string): ModelGateError {
  return new ModelGateError('data', `column ${plain(name, 80)} has missing values, which it had not in training`, {
    subject: name,
    remedy: 'Train with error_on_new=False, or fill the column.',
  })
}
