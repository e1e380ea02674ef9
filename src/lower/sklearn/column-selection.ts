import { unsupported } from '../../core/errors.js'
import { asItems, asNumber, describeValue, PyObject, scalarOf, type PyValue } from '../../formats/index.js'

/**
 * Positions of the columns that a ColumnTransformer's specification selects: a name, a position, a list of either, a
 * boolean mask, or a slice of either.
 * @throws unsupported for anything else, such as a function of the data frame
 */
export function columnSelection(
  selection: PyValue | undefined,
  { names, fitted }: { readonly names: readonly string[] | null; readonly fitted: number },
): number[] {
  const place = (key: PyValue): number => {
    const plain = scalarOf(key)
    if (typeof plain === 'string') return positionOf(plain, names)
    const position = asNumber(plain)
    if (position === null) throw unknownSelection(selection)
    return position < 0 ? fitted + position : position
  }
  const items = asItems(selection)
  if (items !== null) {
    if (items.length > 0 && items.every((item) => typeof scalarOf(item) === 'boolean')) {
      return items.flatMap((item, at) => (scalarOf(item) === true ? [at] : []))
    }
    return items.map(place)
  }
  if (selection instanceof PyObject) return sliceOf(selection, place, fitted)
  if (selection === undefined || selection === null) throw unknownSelection(selection)
  return [place(selection)]
}

function positionOf(name: string, names: readonly string[] | null): number {
  const position = names?.indexOf(name) ?? -1
  if (position < 0)
    throw unsupported('sklearn.compose.ColumnTransformer', `the position of column ${name} is not in the file`)
  return position
}

/** slice(start, stop, step); by name the stop is included, as in pandas. */
function sliceOf(slice: PyObject, place: (key: PyValue) => number, fitted: number): number[] {
  if (!/(^|\.)slice$/.test(slice.className ?? '')) throw unknownSelection(slice)
  const [start = null, stop = null, step = null] = slice.args
  const width = step === null ? 1 : (asNumber(step) ?? 0)
  if (!(width >= 1)) throw unsupported('sklearn.compose.ColumnTransformer', 'a slice that goes backwards')
  const from = start === null ? 0 : place(start)
  const to = stop === null ? fitted : Math.min(fitted, place(stop) + (typeof stop === 'string' ? 1 : 0))
  return Array.from({ length: Math.max(0, Math.ceil((to - from) / width)) }, (_, at) => from + at * width)
}

function unknownSelection(selection: PyValue | undefined): Error {
  return unsupported('sklearn.compose.ColumnTransformer', `columns selected by ${describeValue(selection)}`)
}
