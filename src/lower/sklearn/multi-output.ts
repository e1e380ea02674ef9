import { corrupt, unsupported } from '../../core/errors.js'
import type { Label } from '../../core/model.js'
import { Attributes, canonicalClass } from '../../formats/index.js'
import { graphConcat, type Block } from '../../plan/index.js'
import { graphMembers } from './graph-members.js'
import type { Lowering } from './lowering.js'
import { ask, lowerMembers, probabilitiesOf, type Predictor } from './members.js'
import { graphInterleaved, sideBySide, unionOf } from './several-targets.js'

/** One estimator a target. A classifier's `classes` are those of all targets. */
export const multiOutputLowering: Lowering = {
  classes: ['sklearn.multioutput.MultiOutputClassifier', 'sklearn.multioutput.MultiOutputRegressor'],
  lower(object, context) {
    const attributes = Attributes.of(object)
    const className = canonicalClass(attributes.className)
    const members = lowerMembers(attributes, context)
    const [first] = members
    if (first === undefined) throw corrupt(className, 'no estimators')
    const classifies = className.endsWith('Classifier')
    const task = classifies ? 'classification' : 'regression'
    if (members.some((member) => member.task !== task || member.outputs !== 1))
      throw unsupported(className, 'an estimator of another kind')
    const classes = classifies ? unionOfClasses(members) : null
    const shares = classifies && members.every((member) => member.hasProbabilities)
    return {
      className,
      task,
      classes,
      outputs: members.length,
      inputs: first.inputs,
      hasProbabilities: false,
      ...(classifies
        ? { targets: { classes: members.map((member) => member.classes ?? []), hasProbabilities: shares } }
        : {}),
      infer: (block, want) => ({
        labels:
          want.predictions && classes !== null
            ? Int32Array.from(besides(labelColumns(members, classes, block), block.rows))
            : null,
        values:
          want.predictions && classes === null
            ? besides(
                members.map((member) => ask(member, block, 'predictions').values!),
                block.rows,
              )
            : null,
        probabilities: null,
        ...(shares && want.probabilities
          ? {
              targetProbabilities: sideBySide(
                members.map((member) => probabilitiesOf(member, block)),
                block.rows,
              ),
            }
          : {}),
        scores: null,
      }),
      toOnnx(graph, input) {
        const said = graphMembers(graph, members, input)
        if (classes === null) {
          return {
            values: graphConcat(
              graph,
              said.map(({ values }) => values),
            ),
          }
        }
        const positions = new Map(classes.map((label, at) => [label, at]))
        const places = members.map((member) => (member.classes ?? []).map((label) => positions.get(label)!))
        const labels = said.map((member) => member.labels)
        return {
          labels: graphInterleaved(graph, labels, places),
          ...(shares ? { targetProbabilities: said.map((member) => member.probabilities) } : {}),
        }
      },
    }
  },
}

export function unionOfClasses(members: readonly Predictor[]): Label[] {
  return unionOf(members.map(({ classes }) => classes ?? []))
}

/** One column a target: positions in `classes`. */
function labelColumns(members: readonly Predictor[], classes: readonly Label[], block: Block): Float64Array[] {
  const positions = new Map(classes.map((label, at) => [label, at]))
  return members.map((member) => {
    const known = Float64Array.from(member.classes ?? [], (label) => positions.get(label)!)
    return Float64Array.from(ask(member, block, 'predictions').labels!, (label) => known[label]!)
  })
}

/** Columns side by side: row-major rows x columns. */
export function besides(columns: readonly Float64Array[], rows: number): Float64Array {
  const width = columns.length
  const out = new Float64Array(rows * width)
  for (const [at, column] of columns.entries()) {
    for (let row = 0; row < rows; row++) out[row * width + at] = column[row]!
  }
  return out
}
