import { corrupt } from '../../core/errors.js'
import { Attributes, NDArray, toFloats } from '../../formats/index.js'
import { denseBlock, graphConcat, graphMath, toColumns, transformerFacts } from '../../plan/index.js'
import { categoriesOf, encodeColumn } from './categories.js'
import { categoricalInputs, columnsExpected } from './features.js'
import { graphCategoryColumns, graphOneHot } from './graph-categories.js'
import type { Lowering } from './lowering.js'

const NAME = 'sklearn.preprocessing.TargetEncoder'

/** The mean target of each category (of each class when there are more than two); unknown ones get the overall mean. */
export const targetEncoderLowering: Lowering = {
  classes: [NAME],
  lower(object) {
    const attributes = Attributes.of(object)
    const categories = categoriesOf(attributes)
    const width = attributes.string('target_type_') === 'multiclass' ? attributes.list('classes_').length : 1
    const means = width === 1 ? Float64Array.of(attributes.number('target_mean_')) : attributes.floats('target_mean_')
    const encodings = attributes.list('encodings_').map((encoding) => {
      if (!(encoding instanceof NDArray)) throw corrupt(NAME, 'the encoding of a column is no array')
      return toFloats(encoding)
    })
    const fits =
      encodings.length === categories.length * width &&
      means.length === width &&
      encodings.every((encoding, at) => encoding.length === categories[Math.floor(at / width)]!.cells.length)
    if (!fits) throw corrupt(NAME, 'the encodings do not fit the categories')
    const inputs = categoricalInputs(
      attributes,
      categories.map(({ cells }) => cells),
    )
    return {
      ...transformerFacts(NAME, inputs),
      transform(block) {
        const { columns } = toColumns(block)
        columnsExpected(columns.length, categories.length, NAME)
        const output = denseBlock(block.rows, encodings.length)
        for (const [at, column] of columns.entries()) {
          const positions = encodeColumn(column, categories[at]!)
          for (let target = 0; target < width; target++) {
            const place = at * width + target
            const encoding = encodings[place]!
            for (let row = 0; row < block.rows; row++) {
              const position = positions[row]!
              output.data[row * output.cols + place] = position < 0 ? means[target]! : encoding[position]!
            }
          }
        }
        return output
      },
      toOnnx(graph, input) {
        const { greater, times, where } = graphMath(graph)
        const columns = graphCategoryColumns(graph, input, NAME, categories)
        const parts = columns.flatMap((column, at) => {
          const { hot, unknown } = graphOneHot(graph, column, categories[at]!)
          const isUnknown = greater(unknown, 0.5)
          return Array.from(means, (mean, target) => {
            const encoding = encodings[at * width + target]!
            return where(isUnknown, mean, times(hot, encoding.length, 1, encoding))
          })
        })
        return { transformed: graphConcat(graph, parts) }
      },
    }
  },
}
