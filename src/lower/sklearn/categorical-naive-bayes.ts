import { corrupt, ModelGateError } from '../../core/errors.js'
import { plain } from '../../core/text.js'
import { Attributes, NDArray, toFloats } from '../../formats/index.js'
import {
  argmaxRows,
  classifier,
  denseBlock,
  graphArgmax,
  graphColumns,
  graphFlat,
  graphMath,
  graphMatrix,
  graphRow,
  graphSoftmax,
  toDense,
  transposed,
  type DenseBlock,
} from '../../plan/index.js'
import { inputsOf } from './features.js'
import { normalizedLikelihoods } from './gaussian-naive-bayes.js'
import type { Lowering } from './lowering.js'

const NAME = 'sklearn.naive_bayes.CategoricalNB'

interface Feature {
  /** classes x categories */
  readonly data: Float64Array
  readonly categories: number
}

/** Naive Bayes on category numbers. */
export const categoricalNaiveBayesLowering: Lowering = {
  classes: [NAME],
  lower(object) {
    const attributes = Attributes.of(object)
    const classes = attributes.labels('classes_')
    const priors = attributes.floats('class_log_prior_')
    const features = attributes.list('feature_log_prob_').map((array): Feature => {
      if (!(array instanceof NDArray) || array.shape.length !== 2 || array.shape[0] !== classes.length)
        throw corrupt(NAME, 'the likelihoods of a feature do not fit the classes')
      return { data: toFloats(array), categories: array.shape[1]! }
    })
    if (priors.length !== classes.length) throw corrupt(NAME, 'the priors do not fit the classes')
    const inputs = inputsOf(attributes, 'number', features.length)
    const joint = (input: DenseBlock): DenseBlock => {
      const out = denseBlock(input.rows, classes.length)
      for (let row = 0; row < input.rows; row++) {
        for (const [column, { data, categories }] of features.entries()) {
          // Cells become integers as numpy makes them: towards zero.
          const category = Math.trunc(input.data[row * input.cols + column]!)
          if (category < 0 || category >= categories)
            throw unknownCategory(inputs[column]!.name ?? `#${column + 1}`, { category, categories, row })
          for (let label = 0; label < classes.length; label++)
            out.data[row * classes.length + label]! += data[label * categories + category]!
        }
        for (let label = 0; label < classes.length; label++) out.data[row * classes.length + label]! += priors[label]!
      }
      return out
    }
    return classifier(
      { className: NAME, classes, inputs },
      {
        compute: (input) => joint(toDense(input)),
        labels: argmaxRows,
        probabilities: normalizedLikelihoods,
      },
      {
        toOnnx(graph, input) {
          const { less, sum, where } = graphMath(graph)
          const matrix = graphMatrix(graph, input)
          const parts = features.map(({ data, categories }, column) => {
            const category = graph.cast(graphFlat(graph, graphColumns(graph, matrix, [column])), 'int64')
            // A runtime takes negative positions from the end, and refuses those behind it.
            const outside = graph.constant(BigInt64Array.of(BigInt(categories)), [1])
            const place = where(less(category, graph.constant(BigInt64Array.of(0n), [1])), outside, category)
            const turned = transposed({ rows: classes.length, cols: categories, data })
            const name = `refuse a category that column ${column + 1} did not have in training`
            return graph.node(
              'Gather',
              [graph.constant(turned.data, [categories, classes.length]), place],
              {},
              { name },
            )
          })
          const joint = sum([...parts, graphRow(graph, priors)])
          return { labels: graphArgmax(graph, joint), probabilities: graphSoftmax(graph, joint) }
        },
      },
    )
  },
}

function unknownCategory(
  name: string,
  { category, categories, row }: { readonly category: number; readonly categories: number; readonly row: number },
): ModelGateError {
  return new ModelGateError(
    'data',
    `column ${plain(name, 80)} holds category ${category} in row ${row + 1}; ${NAME} knows 0 to ${categories - 1}`,
    { subject: name, remedy: 'Train with min_categories to leave room for categories that training does not see.' },
  )
}
