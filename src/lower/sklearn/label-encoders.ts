import { ModelGateError, unsupported } from '../../core/errors.js'
import type { Column } from '../../core/table.js'
import { asItems, Attributes } from '../../formats/index.js'
import {
  columnCount,
  denseBlock,
  graphColumns,
  graphMath,
  graphRefuse,
  toColumns,
  transformerFacts,
  type Block,
} from '../../plan/index.js'
import { encodeColumn, unknownCategory, type Categories } from './categories.js'
import { cellsOf } from './cells.js'
import { categoricalInputs } from './features.js'
import { graphCategoryColumns, graphOneHot, UNKNOWN_CATEGORY } from './graph-categories.js'
import type { Lowering } from './lowering.js'

const ENCODER = 'sklearn.preprocessing.LabelEncoder'
const BINARIZER = 'sklearn.preprocessing.LabelBinarizer'

/** Labels to their numbers. What it takes is one column of labels. */
export const labelEncoderLowering: Lowering = {
  classes: [ENCODER],
  lower(object) {
    const attributes = Attributes.of(object)
    const classes = classesOf(attributes)
    return {
      ...transformerFacts(ENCODER, categoricalInputs(attributes, [classes.cells])),
      transform(block) {
        const column = onlyColumn(block, ENCODER)
        const numbers = encodeColumn(column, classes)
        const unknown = numbers.indexOf(-1)
        if (unknown >= 0) throw unknownCategory(column, unknown, ENCODER)
        return { ...denseBlock(block.rows, 1), data: Float64Array.from(numbers) }
      },
      toOnnx(graph, input) {
        const { greater, times } = graphMath(graph)
        const [column] = graphCategoryColumns(graph, input, ENCODER, [classes])
        const { hot, unknown } = graphOneHot(graph, column!, classes)
        const numbers = times(hot, classes.cells.length, 1, Float64Array.from(classes.cells.keys()))
        return { transformed: graphRefuse(graph, numbers, greater(unknown, 0.5), UNKNOWN_CATEGORY) }
      },
    }
  },
}

/** Labels to columns of two values, one a class; of two classes only the second has a column. */
export const labelBinarizerLowering: Lowering = {
  classes: [BINARIZER],
  lower(object) {
    const attributes = Attributes.of(object)
    const kind = attributes.string('y_type_')
    if (kind !== 'binary' && kind !== 'multiclass') throw unsupported(BINARIZER, `it was fitted on ${kind} labels`)
    const classes = classesOf(attributes)
    const [negative, positive] = [attributes.number('neg_label'), attributes.number('pos_label')]
    const count = classes.cells.length
    const width = count > 2 ? count : 1
    return {
      ...transformerFacts(BINARIZER, categoricalInputs(attributes, [classes.cells])),
      transform(block) {
        const column = onlyColumn(block, BINARIZER)
        const out = denseBlock(block.rows, width)
        out.data.fill(negative)
        for (const [row, label] of encodeColumn(column, classes).entries()) {
          // With a third label scikit-learn gives two columns; the shape would hang on the rows of one call.
          if (label < 0 && count <= 2) throw unknownCategory(column, row, BINARIZER)
          if (label >= 0 && (width > 1 || label === 1)) out.data[row * width + (width > 1 ? label : 0)] = positive
        }
        return out
      },
      toOnnx(graph, input) {
        const { add, greater, mul } = graphMath(graph)
        const [column] = graphCategoryColumns(graph, input, BINARIZER, [classes])
        const { hot, unknown } = graphOneHot(graph, column!, classes)
        const cells = width > 1 ? hot : count === 2 ? graphColumns(graph, hot, [1]) : mul(hot, 0)
        const labels = add(mul(cells, positive - negative), negative)
        if (count > 2) return { transformed: labels }
        return { transformed: graphRefuse(graph, labels, greater(unknown, 0.5), UNKNOWN_CATEGORY) }
      },
    }
  },
}

function classesOf(attributes: Attributes): Categories {
  const array = attributes.array('classes_')
  const subject = `${attributes.className}.classes_`
  const cells = cellsOf(array, subject)
  const items = asItems(array) ?? []
  const nan = items.findIndex((item, at) => cells[at] === null && item !== null)
  return { cells, missing: nan >= 0 ? nan : cells.indexOf(null), nan }
}

function onlyColumn(block: Block, className: string): Column {
  const columns = columnCount(block)
  if (columns === 1) return toColumns(block).columns[0]!
  throw new ModelGateError('data', `${className} got ${columns} columns, it takes one column of labels`, {
    remedy: 'Give the column of labels alone.',
  })
}
