import type { BehaviourCase } from '../../../config/index.js'
import { ModelGateError } from '../../../core/errors.js'
import type { Label, Model } from '../../../core/model.js'
import { breathe } from '../../../core/stopping.js'
import type { TableChunk } from '../../../core/table.js'
import { plain } from '../../../core/text.js'
import { labelReader } from '../evaluation.js'

/** One answer a row: the label, the predicted value, or the probability of one class. */
export type Answer = Label

export interface Asker {
  /** What is looked at, for people: `label`, `value`, `probability of yes`. */
  readonly what: string
  readonly numeric: boolean
  ask(chunk: TableChunk): Promise<readonly Answer[]>
  /** An expected answer as the model would write it. */
  read(expected: Answer): Answer
}

/**
 * How a case looks at a model.
 * @throws ModelGateError 'data' when the model has no such class, 'unsupported' when it cannot be asked so
 */
export function askerFor(model: Model, one: BehaviourCase, signal: AbortSignal): Asker {
  const predict = async (chunk: TableChunk, probabilities: boolean): ReturnType<Model['predict']> => {
    await breathe(signal)
    const prediction = await model.predict(chunk, { probabilities, signal })
    if (prediction.outputs === 1) return prediction
    throw new ModelGateError('unsupported', `the model has ${prediction.outputs} outputs; behaviour is asked of one`)
  }
  if (model.task === 'regression') {
    if (one.class !== undefined) throw new ModelGateError('data', 'a regression model has no classes; leave class out')
    return {
      ...{ what: 'value', numeric: true, read: Number },
      ask: async (chunk) => Array.from((await predict(chunk, false)).values ?? noAnswers()),
    }
  }
  const read = labelReader(model.classes ?? [])
  if (one.class === undefined && one.kind !== 'direction') {
    return {
      ...{ what: 'label', numeric: false, read },
      ask: async (chunk) => (await predict(chunk, false)).labels ?? noAnswers(),
    }
  }
  const classes = model.classes ?? []
  const wanted = one.class === undefined ? classes.at(-1) : one.class === null ? undefined : read(one.class)
  const position = wanted === undefined ? -1 : classes.indexOf(wanted)
  if (position < 0) {
    throw new ModelGateError('data', `the model has no class ${plain(String(one.class ?? ''), 80)}`, {
      remedy: `Its classes: ${plain(classes.join(', '), 400) || 'none'}.`,
    })
  }
  return {
    ...{ what: `probability of ${plain(String(wanted), 60)}`, numeric: true, read: Number },
    ask: async (chunk) => {
      const { probabilities, rows } = await predict(chunk, true)
      if (probabilities === null) {
        throw new ModelGateError('unsupported', 'the model gives no probabilities', {
          remedy: 'A case of kind golden or invariance without class looks at the label.',
        })
      }
      return Array.from({ length: rows }, (_, row) => probabilities[row * classes.length + position]!)
    },
  }
}

function noAnswers(): never {
  throw new ModelGateError('unsupported', 'the model gives neither labels nor values')
}
