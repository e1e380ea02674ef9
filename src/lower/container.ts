import { isModelGateError, ModelGateError, unsupported } from '../core/errors.js'
import { plain } from '../core/text.js'
import { Attributes, describeValue, PyObject, type PickleRecord, type PyValue } from '../formats/index.js'
import type { Lowered } from '../plan/index.js'
import { describeContainer, entriesOf, valueAt, type Entry } from './container-entries.js'
import { decodeLabels, isLabelEncoder } from './decoded-labels.js'
import { joinModels } from './joined.js'
import { lowerPickle, type LoweredModel } from './pickled.js'
import type { FindLowering } from './registry.js'

const MAX_LISTED = 12
/** Entries that are tried, to tell what predicts. */
const MAX_LOWERED = 48

/**
 * The model that a file holds beside other things. `entry` names it: keys joined by dots, and in front of it, separated
 * by commas, the entries that its rows go through first; a LabelEncoder behind it gives the labels their names. Without
 * `entry` a model runs when it is the only object of the file that could take part: leaving out a scaler would be wrong.
 * @throws ModelGateError code 'usage' for an entry that is not there; 'unsupported' naming the entries to choose from
 */
export function lowerContainer(record: PickleRecord, find: FindLowering, entry: string | null): LoweredModel {
  const entries = entriesOf(record.root)
  const lowered = (object: PyObject): LoweredModel => lowerPickle({ ...record, root: object }, find)
  if (entry !== null) return joined(record, entries, chosen(record.root, entry), lowered)
  const [only] = entries
  if (only === undefined) throw nothingToRun(record.root)
  if (entries.length > 1) throw ambiguous(record.root, entries, lowered)
  const model = lowered(only.object)
  const note = `the file holds ${describeContainer(record.root)}; ${plain(only.path, 60)} is the only object in it and runs`
  return { ...model, notes: [...model.notes, note] }
}

/** Keys of the one object that `entry` names, or that the container holds alone; null when there is none such. */
export function keysOfOnly(root: PyValue, entry: string | null): readonly (string | number)[] | null {
  const found = entry === null ? entriesOf(root) : chosen(root, entry)
  return found.length === 1 ? found[0]!.keys : null
}

function chosen(root: PyValue, entry: string): Entry[] {
  return entry.split(',').map((part) => {
    const path = part.trim()
    const found = valueAt(root, path)
    if (found?.value instanceof PyObject) return { path, keys: found.keys, object: found.value }
    const held = found === null ? 'is not in the file' : 'is no estimator'
    const names = entriesOf(root).map((each) => plain(each.path, 60))
    const known = names.length === 0 ? 'no objects' : names.slice(0, MAX_LISTED).join(', ')
    throw new ModelGateError('usage', `entry ${plain(path, 60)} ${held}, which holds ${known}`, {
      subject: 'entry',
      remedy: 'Name keys of the dict (or positions of the list), joined by dots: models.rf.',
    })
  })
}

function joined(
  { root }: PickleRecord,
  entries: readonly Entry[],
  parts: readonly Entry[],
  lowered: (object: PyObject) => LoweredModel,
): LoweredModel {
  const last = parts.at(-1)!
  const decodes = parts.length > 1 && isLabelEncoder(last.object)
  const steps = decodes ? parts.slice(0, -1) : parts
  const models = steps.map(({ object }) => lowered(object))
  const [before, model] = [models.slice(0, -1), models.at(-1)!]
  for (const [at, each] of before.entries()) {
    if (each.lowered.transform !== undefined) continue
    const problem = `entry ${plain(steps[at]!.path, 60)} cannot run before another: it has no transform()`
    throw unsupported(each.lowered.className, problem, 'Name the transformers first and the model behind them.')
  }
  const whole = before.length === 0 ? model : joinModels(before, model)
  const named = decodes ? { ...whole, lowered: decodeLabels(whole.lowered, last.object) } : whole
  const rest = entries.filter(({ object }) => !parts.some((part) => part.object === object))
  return { ...named, notes: [...named.notes, ...restNotes(root, rest)] }
}

/** What the choice leaves out is said: whoever reads the report knows what the rows have to look like. */
function restNotes(root: PyValue, rest: readonly Entry[]): string[] {
  if (rest.length === 0) return []
  const objects = rest.map(named)
  const more = objects.length > MAX_LISTED ? ` and ${objects.length - MAX_LISTED} more` : ''
  return [
    `of ${describeValue(root)}, ${objects.slice(0, MAX_LISTED).join(', ')}${more} take no part: the data must hold the columns as the model was fitted on them`,
  ]
}

function named({ path, object }: Entry): string {
  return `${plain(path, 60)} (${plain(object.className?.split('.').at(-1) ?? 'a computed object', 60)})`
}

function nothingToRun(root: PyValue): ModelGateError {
  return unsupported(
    'model',
    `the file holds ${describeContainer(root)}: data, and no estimator`,
    'Name the file that holds the fitted estimator: joblib.dump(model, path) writes it.',
  )
}

/** Says which entries there are and what to write: the model alone, or with what its rows or labels may go through. */
function ambiguous(
  root: PyValue,
  entries: readonly Entry[],
  lowered: (object: PyObject) => LoweredModel,
): ModelGateError {
  const facts = entries
    .slice(0, MAX_LOWERED)
    .map((entry) => ({ entry, model: attempt(() => lowered(entry.object))?.lowered ?? null }))
  const more = entries.length > MAX_LISTED ? ` and ${entries.length - MAX_LISTED} more` : ''
  const held = `the file holds ${describeValue(root)} with ${entries.slice(0, MAX_LISTED).map(named).join(', ')}${more}`
  const predictor = facts.find((each) => each.model?.infer !== undefined)
  const model = predictor?.model ?? null
  if (predictor === undefined || model === null) {
    return unsupported(
      'model',
      `${held}: ${facts.some((each) => each.model === null) ? 'none that can be run predicts' : 'none of them predicts'}`,
      'Name the file that holds the fitted estimator; --entry names an object inside of this one.',
    )
  }
  const { path } = predictor.entry
  const before = facts.find(
    ({ entry, model: each }) => each?.infer === undefined && each !== null && !isLabelEncoder(entry.object),
  )
  const encoder = facts.find(({ entry }) => isLabelEncoder(entry.object) && names(model, entry.object))
  const ways = [
    `--entry ${word(path)}`,
    ...(before === undefined
      ? []
      : [
          `--entry ${word(`${before.entry.path},${path}`)} if its rows go through ${plain(before.entry.path, 60)} first`,
        ]),
    ...(encoder === undefined
      ? []
      : [
          `--entry ${word(`${path},${encoder.entry.path}`)} if the data has the labels that ${plain(encoder.entry.path, 60)} made numbers of`,
        ]),
  ]
  return unsupported(
    'model',
    `${held}, and which of them is the model is not said`,
    `Say it with ${ways.join(', or ')} (action input entry, or cicd.model.entry in the configuration).`,
  )
}

/** Whether a classifier's classes can be the numbers of an encoder. */
function names({ classes }: Lowered, encoder: PyObject): boolean {
  return classes !== null && classes.length === attempt(() => Attributes.of(encoder).labels('classes_'))?.length
}

function attempt<Value>(act: () => Value): Value | null {
  try {
    return act()
  } catch (error) {
    if (isModelGateError(error)) return null
    throw error
  }
}

/** As a shell takes it. */
function word(path: string): string {
  const text = plain(path, 120)
  return /^[\w.,-]+$/.test(text) ? text : `"${text.replaceAll('"', '')}"`
}
