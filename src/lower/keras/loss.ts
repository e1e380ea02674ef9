import type { JsonValue } from '../../core/json.js'
import { isObject } from './config.js'

export interface Loss {
  /** Lower case without underscores: sparsecategoricalcrossentropy. */
  readonly name: string
  /** from_logits: the output holds scores, not probabilities. */
  readonly logits: boolean
}

/**
 * The loss of the first output, from training_config (.h5) or compile_config (.keras): a name, a serialized object, or a
 * list or an object of such, one an output. null when there is none or it is a function of the author.
 */
export function lossOf(training: JsonValue | null, output: string): Loss | null {
  if (!isObject(training ?? undefined)) return null
  return read((training as Readonly<Record<string, JsonValue>>).loss, output)
}

function read(loss: JsonValue | undefined, output: string): Loss | null {
  if (typeof loss === 'string') return { name: normal(loss), logits: false }
  if (Array.isArray(loss)) return read((loss as readonly JsonValue[])[0], output)
  if (!isObject(loss)) return null
  const { class_name: className, config } = loss
  if (typeof className !== 'string') return Object.hasOwn(loss, output) ? read(loss[output], output) : null
  // {"class_name": "function", "config": "mean_squared_error"}
  if (typeof config === 'string') return { name: normal(config), logits: false }
  return { name: normal(className), logits: isObject(config) && config.from_logits === true }
}

function normal(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '')
}
