import { corrupt, ModelGateError } from '../../core/errors.js'

/** `key=value` lines of one part of a model; a key without `=` has an empty value. */
export type Fields = ReadonlyMap<string, string>

export interface ModelText {
  readonly header: Fields
  readonly trees: readonly Fields[]
  /** `[key: value]` lines: the parameters of training. */
  readonly parameters: Fields
  /** JSON of the categories of data frame columns; null when there is none. */
  readonly pandasCategorical: string | null
}

/** Lines that are kept of a tree; counts, weights and gains are as long and not needed. */
const TREE_FIELDS: ReadonlySet<string> = new Set([
  'num_leaves',
  'num_cat',
  'split_feature',
  'threshold',
  'decision_type',
  'left_child',
  'right_child',
  'leaf_value',
  'cat_boundaries',
  'cat_threshold',
  'is_linear',
])

/** A tree is at least this long, so that a file cannot announce more trees than it has room for. */
const MAX_TREES = 5_000_000

/** Text of a model: V8 keeps strings below 2^29 characters. */
const MAX_TEXT_BYTES = 2 ** 29 - 2 ** 20

/** A model file as text. @throws ModelGateError code 'limit' */
export function lightgbmText(bytes: Uint8Array): string {
  if (bytes.length > MAX_TEXT_BYTES) {
    throw new ModelGateError('limit', `LightGBM model: ${bytes.length} bytes of text, more than ${MAX_TEXT_BYTES}`)
  }
  return new TextDecoder().decode(bytes)
}

/**
 * Cuts LightGBM's text format into its parts: SaveModelToString of
 * https://github.com/microsoft/LightGBM/blob/v4.6.0/src/boosting/gbdt_model_text.cpp
 * @throws ModelGateError code 'corrupt' when the text is no model or ends before its trees do, 'limit'
 */
export function readModelText(text: string): ModelText {
  const header = new Map<string, string>()
  const trees: Map<string, string>[] = []
  const parameters = new Map<string, string>()
  let pandasCategorical: string | null = null
  let current: Map<string, string> | null = header
  let ended = false
  if (!/^tree\r?\n/.test(text)) throw corrupt('LightGBM model', 'the text does not begin with "tree"')
  for (let start = text.indexOf('\n') + 1; start < text.length;) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const at = text.indexOf('=', start)
    if (text.startsWith('Tree=', start) && !ended) {
      if (trees.length >= MAX_TREES) throw new ModelGateError('limit', `LightGBM model: more than ${MAX_TREES} trees`)
      current = new Map()
      trees.push(current)
    } else if (text.startsWith('end of trees', start)) {
      ended = true
      current = null
    } else if (text.startsWith('pandas_categorical:', start)) {
      pandasCategorical = text.slice(start + 'pandas_categorical:'.length, end).trim()
    } else if (current === null) {
      const parameter = /^\[(\w+): ([^\r\n]*)\]/.exec(text.slice(start, Math.min(end, start + MAX_PARAMETER)))
      if (parameter !== null) parameters.set(parameter[1]!, parameter[2]!)
    } else {
      const isField = at >= 0 && at < end
      const key = isField ? text.slice(start, at) : text.slice(start, end).trim()
      if (current === header || TREE_FIELDS.has(key)) current.set(key, isField ? text.slice(at + 1, end).trim() : '')
    }
    start = end + 1
  }
  if (!ended) throw corrupt('LightGBM model', 'the text ends before "end of trees"')
  return { header, trees, parameters, pandasCategorical }
}

/** Longest parameter that is looked at; lists of categorical columns are the longest. */
const MAX_PARAMETER = 1_000_000

/** A count of the header or of a tree. @throws ModelGateError code 'corrupt' */
export function countOf(fields: Fields, key: string, part: string): number {
  const text = fields.get(key)
  const value = text === undefined || text === '' ? NaN : Number(text)
  if (!Number.isSafeInteger(value) || value < 0) throw corrupt(part, `${key} is not a count`)
  return value
}

/** Numbers separated by blanks, as printf writes them. @throws ModelGateError code 'corrupt' */
export function numbersIn(fields: Fields, key: string, part: string): Float64Array {
  const text = fields.get(key) ?? ''
  if (text === '') return new Float64Array(0)
  const words = text.split(' ')
  const numbers = new Float64Array(words.length)
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    numbers[at] = word === 'inf' ? Infinity : word === '-inf' ? -Infinity : word === '' ? NaN : Number(word)
    if (Number.isNaN(numbers[at])) throw corrupt(part, `${key} holds something that is no number`)
  }
  return numbers
}
