import { unsupported } from '../../core/errors.js'
import { asItems, describeValue, PyObject, type Attributes, type PyValue } from '../../formats/index.js'
import type { Lowered } from '../../plan/index.js'
import type { LowerContext } from './lowering.js'

/** A named step of a composition: an estimator, or a word in its place. */
export interface Step {
  readonly name: string
  readonly estimator: PyObject | 'passthrough' | 'drop'
  /** Further items of the step's tuple: the columns of a ColumnTransformer. */
  readonly rest: readonly PyValue[]
}

/** A list of (name, estimator, ...) tuples. None stands for passthrough, as in versions before 0.22. */
export function stepsOf(attributes: Attributes, name: string): Step[] {
  return attributes.list(name).map((entry, position) => {
    const subject = `${attributes.className}.${name}[${position}]`
    const [stepName, estimator, ...rest] = asItems(entry) ?? []
    if (typeof stepName !== 'string' || estimator === undefined)
      throw unsupported(subject, 'expected (name, estimator)')
    return { name: stepName, estimator: estimatorOf(estimator, subject), rest }
  })
}

function estimatorOf(value: PyValue, subject: string): Step['estimator'] {
  if (value === null) return 'passthrough'
  if (value === 'passthrough' || value === 'drop' || value instanceof PyObject) return value
  throw unsupported(subject, `expected an estimator, found ${describeValue(value)}`)
}

/** An estimator that has a transform method. */
export type Transformer = Lowered & Required<Pick<Lowered, 'transform'>>

/** Lowers a step that must transform. @throws unsupported when it cannot */
export function lowerTransformer(estimator: PyObject, context: LowerContext, step: string): Transformer {
  const lowered = context.lower(estimator, step)
  if (!canTransform(lowered)) throw unsupported(lowered.className, `it cannot transform (at ${context.path}.${step})`)
  return lowered
}

/** Whether it has a transform method. */
export function canTransform(lowered: Lowered): lowered is Transformer {
  return lowered.transform !== undefined
}
