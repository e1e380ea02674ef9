import { unsupported } from '../core/errors.js'
import { type Label } from '../core/model.js'
import { asItems, describeValue, toItems } from './arrays.js'
import { NDArray, PyFloat, type PyValue } from './pickle/values.js'

/**
 * Class labels of a `classes_` array, list or tuple: Python floats become numbers, numpy strings become strings.
 * @throws unsupported for None, bytes, dates and integers beyond 2^53
 */
export function toLabels(value: PyValue): Label[] {
  return itemsOf(value, 'class labels').map((item) => labelOf(item))
}

/** Strings of an array, list or tuple of str. @throws unsupported when an item is something else */
export function toStrings(value: PyValue): string[] {
  return itemsOf(value, 'strings').map((item) => {
    const plain = scalarOf(item)
    if (typeof plain !== 'string') throw unsupported('strings', `expected a str, found ${describeValue(plain)}`)
    return plain
  })
}

/** numpy scalars (0-d arrays) as the plain value they hold; anything else as it is. */
export function scalarOf(value: PyValue): PyValue {
  return value instanceof NDArray && value.shape.length === 0 ? toItems(value)[0]! : value
}

function itemsOf(value: PyValue, what: string): readonly PyValue[] {
  const items = value instanceof NDArray ? toItems(value) : asItems(value)
  if (items === null) throw unsupported(what, `expected an array or a list, found ${describeValue(value)}`)
  return items
}

function labelOf(value: PyValue): Label {
  const plain = scalarOf(value)
  if (typeof plain === 'string' || typeof plain === 'number' || typeof plain === 'boolean') return plain
  if (plain instanceof PyFloat) return plain.value
  if (typeof plain === 'bigint') {
    throw unsupported(
      'class label',
      `${String(plain).slice(0, 40)} is beyond 2^53, and would be rounded`,
      'Train on smaller numbers, or on names: y.astype(str).',
    )
  }
  throw unsupported('class label', `expected str, int, float or bool, found ${describeValue(plain)}`)
}
