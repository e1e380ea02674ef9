import type { Label, Task } from '../core/model.js'
import type { OnnxModel } from './model-types.js'

/** metadata_props that ModelGate writes into models it converts, and trusts when it reads them back. */
const TASK = 'modelgate.task'
const CLASSES = 'modelgate.classes'
const INPUTS = 'modelgate.inputs'
const BY_POSITION = 'modelgate.by_position'

/** Keys under which other tools are known to keep the same facts, as JSON lists. */
const CLASS_KEYS = [CLASSES, 'class_names', 'classes', 'labels']
const INPUT_KEYS = [INPUTS, 'feature_names', 'input_names']

const TASKS: readonly Task[] = ['classification', 'regression', 'clustering', 'outlier_detection', 'transform']

export interface ModelDescription {
  readonly task: Task
  readonly classes: readonly Label[] | null
  /** null where the model has no column names. */
  readonly inputs: readonly string[] | null
  /** The names of the graph's inputs were made up: the model takes its columns by position. */
  readonly byPosition?: boolean
}

/** What a graph alone does not say, as metadata for `createGraph`. */
export function describeInMetadata(description: ModelDescription): Readonly<Record<string, string>> {
  return {
    [TASK]: description.task,
    ...(description.classes === null ? {} : { [CLASSES]: JSON.stringify(description.classes) }),
    ...(description.inputs === null ? {} : { [INPUTS]: JSON.stringify(description.inputs) }),
    ...(description.byPosition === true ? { [BY_POSITION]: 'true' } : {}),
  }
}

export interface ReadDescription {
  readonly task: Task | null
  readonly classes: readonly Label[] | null
  readonly inputs: readonly string[] | null
  readonly byPosition: boolean
}

/** The same, read back; a key that holds something else than a JSON list of labels is another tool's and left alone. */
export function readDescription(model: OnnxModel): ReadDescription {
  const texts = new Map(model.metadata)
  const task = TASKS.find((name) => name === texts.get(TASK)) ?? null
  const inputs = firstList(texts, INPUT_KEYS)
  return {
    task,
    classes: firstList(texts, CLASS_KEYS),
    inputs: inputs === null ? null : inputs.map(String),
    byPosition: texts.get(BY_POSITION) === 'true',
  }
}

function firstList(texts: ReadonlyMap<string, string>, keys: readonly string[]): readonly Label[] | null {
  for (const key of keys) {
    const list = parseList(texts.get(key))
    if (list !== null) return list
  }
  return null
}

function parseList(text: string | undefined): readonly Label[] | null {
  if (text?.startsWith('[') !== true) return null
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return null
  }
  return Array.isArray(value) && value.length > 0 && value.every(isLabel) ? value : null
}

function isLabel(value: unknown): value is Label {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}
