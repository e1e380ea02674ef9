import { unsupported } from '../../core/errors.js'
import {
  describeValue,
  NDArray,
  numberOf,
  PyDict,
  PyGlobal,
  PyObject,
  PyTuple,
  scalarOf,
  toFloats,
  toItems,
  type PyValue,
} from '../../formats/index.js'

/** Labels and numbers of a `pandas.Series`, as every version of pandas pickles it. */
export interface NumberSeries {
  readonly index: readonly PyValue[]
  readonly values: Float64Array
}

/** Columns of numbers of a `pandas.DataFrame`. */
export interface NumberFrame {
  readonly index: readonly PyValue[]
  readonly columns: readonly PyValue[]
  /** One array a column. */
  readonly values: readonly Float64Array[]
}

/** Axes, and blocks of columns with the positions that they have in the frame. */
interface Manager {
  readonly axes: readonly PyValue[]
  readonly blocks: readonly { readonly values: PyValue; readonly places: readonly number[] }[]
}

/** Rows, or numbers, of one series or frame; those of an encoder are as many as its categories. */
const MAX_LABELS = 2 ** 24

/** @throws unsupported when it is no series of numbers */
export function seriesOf(value: PyValue | undefined, subject: string): NumberSeries {
  const { axes, blocks } = managerOf(value, subject)
  const [block] = blocks
  if (axes.length !== 1 || blocks.length !== 1 || !(block?.values instanceof NDArray))
    throw unsupported(subject, 'a pandas series in another form')
  const index = labelsOf(axes[0]!, subject)
  const values = floatsOf(block.values, subject)
  if (values.length !== index.length) throw unsupported(subject, 'a pandas series whose index does not fit')
  return { index, values }
}

/** @throws unsupported when it is no frame of numbers */
export function frameOf(value: PyValue | undefined, subject: string): NumberFrame {
  const { axes, blocks } = managerOf(value, subject)
  if (axes.length !== 2) throw unsupported(subject, 'a pandas frame in another form')
  const columns = labelsOf(axes[0]!, subject)
  const index = labelsOf(axes[1]!, subject)
  const values = new Array<Float64Array | undefined>(columns.length)
  for (const { values: array, places } of blocks) {
    if (!(array instanceof NDArray)) throw unsupported(subject, 'a pandas frame with columns of another type')
    const cells = floatsOf(array, subject)
    if (cells.length !== places.length * index.length)
      throw unsupported(subject, 'a pandas frame whose blocks do not fit')
    for (const [at, place] of places.entries())
      values[place] = cells.subarray(at * index.length, (at + 1) * index.length)
  }
  const all = values.filter((column) => column !== undefined)
  if (all.length !== columns.length) throw unsupported(subject, 'a pandas frame that lacks columns')
  return { index, columns, values: all }
}

function floatsOf(array: NDArray, subject: string): Float64Array {
  if (array.objects !== null) throw unsupported(subject, 'a pandas column of objects where numbers were expected')
  return toFloats(array)
}

/** The block manager: arguments of its constructor since pandas 1.3, its state for series and before. */
function managerOf(value: PyValue | undefined, subject: string): Manager {
  const state = value instanceof PyObject && value.state instanceof PyDict ? value.state : null
  const manager = state?.get('_mgr') ?? state?.get('_data')
  if (!(manager instanceof PyObject))
    throw unsupported(subject, `expected a pandas object, found ${describeValue(value)}`)
  const [blocks, axes] = manager.args
  if (blocks instanceof PyTuple && Array.isArray(axes)) {
    return {
      axes,
      blocks: blocks.items.map((block) => {
        if (!(block instanceof PyObject)) throw unsupported(subject, 'a pandas block in another form')
        return { values: block.args[0] ?? null, places: placesOf(block.args[1], subject) }
      }),
    }
  }
  const extra = manager.state instanceof PyTuple ? manager.state.items.at(-1) : undefined
  const stored = extra instanceof PyDict ? extra.get('0.14.1') : undefined
  const [ownAxes, ownBlocks] = stored instanceof PyDict ? [stored.get('axes'), stored.get('blocks')] : []
  if (!Array.isArray(ownAxes) || !Array.isArray(ownBlocks))
    throw unsupported(subject, 'a pandas object in another form')
  return {
    axes: ownAxes,
    blocks: ownBlocks.map((block) => {
      if (!(block instanceof PyDict)) throw unsupported(subject, 'a pandas block in another form')
      return { values: block.get('values') ?? null, places: placesOf(block.get('mgr_locs'), subject) }
    }),
  }
}

/** A slice or an array of positions. */
function placesOf(value: PyValue | undefined, subject: string): readonly number[] {
  if (value instanceof NDArray) return toItems(value).map((item) => numberOf(item))
  if (!(value instanceof PyObject) || value.className !== 'builtins.slice')
    throw unsupported(subject, 'a pandas block without positions')
  const [from, to, step] = value.args.map((part) => (part === null ? 1 : numberOf(part)))
  return rangeOf(from ?? 0, to ?? 0, step ?? 1, subject)
}

function rangeOf(from: number, to: number, step: number, subject: string): readonly number[] {
  const count = Math.max(0, Math.ceil((to - from) / step))
  if (!(count <= MAX_LABELS)) throw unsupported(subject, `a pandas range of ${count} labels`)
  return Array.from({ length: count }, (_, at) => from + at * step)
}

/** Labels of an index: an array, an array of strings of pandas, or a range. */
function labelsOf(value: PyValue, subject: string): readonly PyValue[] {
  const [kind, parts] = value instanceof PyObject ? value.args : []
  if (!(kind instanceof PyGlobal) || !(parts instanceof PyDict))
    throw unsupported(subject, 'a pandas index in another form')
  if (parts.get('data') === undefined && parts.get('start') !== undefined) {
    const [from, to, step] = ['start', 'stop', 'step'].map((name) => numberOf(parts.get(name)))
    return rangeOf(from!, to!, step!, subject)
  }
  const data = parts.get('data')
  if (data instanceof NDArray) return toItems(data).map(scalarOf)
  // A StringArray: its state is (dtype, array), which older versions have the other way around.
  const state = data instanceof PyObject && data.state instanceof PyTuple ? data.state.items : []
  const strings = state.find((part) => part instanceof NDArray)
  if (strings === undefined) throw unsupported(subject, `a pandas index of ${describeValue(data)}`)
  return toItems(strings).map(scalarOf)
}
