import { corrupt, unsupported } from '../core/errors.js'
import { Attributes } from './access.js'
import { type PyObject } from './pickle/values.js'

/** Compressed sparse rows; column indices of a row ascend when they did so in the file (always after csc). */
export interface CsrMatrix {
  readonly rows: number
  readonly cols: number
  readonly indptr: Int32Array
  readonly indices: Int32Array
  readonly data: Float64Array
}

/**
 * A pickled scipy.sparse csr or csc matrix (or array) as CSR.
 * @throws unsupported for other sparse formats; corrupt when the index arrays do not fit the shape
 */
export function csrOf(object: PyObject): CsrMatrix {
  const attributes = Attributes.of(object)
  const layout = /^scipy\.sparse\..*\b(csr|csc)_(?:matrix|array)$/.exec(object.className ?? '')?.[1]
  if (layout === undefined) {
    throw unsupported(attributes.className, 'expected a scipy.sparse csr or csc matrix')
  }
  const [rows, cols] = attributes.has('_shape') ? attributes.ints('_shape') : attributes.ints('shape')
  if (rows === undefined || cols === undefined) throw corrupt(attributes.className, 'the shape has no two extents')
  const stored = {
    indptr: attributes.ints('indptr'),
    indices: attributes.ints('indices'),
    data: attributes.floats('data'),
  }
  const [major, minor] = layout === 'csr' ? [rows, cols] : [cols, rows]
  checkIndices(attributes.className, stored, major, minor)
  return layout === 'csr' ? { rows, cols, ...stored } : { rows, cols, ...transpose(stored, minor) }
}

type Compressed = Pick<CsrMatrix, 'indptr' | 'indices' | 'data'>

function checkIndices(className: string, { indptr, indices, data }: Compressed, major: number, minor: number): void {
  const count = indptr[indptr.length - 1] ?? 0
  if (indptr.length !== major + 1 || indptr[0] !== 0 || count > indices.length || count > data.length) {
    throw corrupt(className, `indptr of ${indptr.length} entries does not fit ${major} rows and ${data.length} values`)
  }
  for (let index = 1; index < indptr.length; index++) {
    if (indptr[index]! < indptr[index - 1]!) throw corrupt(className, 'indptr decreases')
  }
  for (let index = 0; index < count; index++) {
    if (indices[index]! < 0 || indices[index]! >= minor) throw corrupt(className, 'an index lies outside the shape')
  }
}

/** Counting sort by the minor index, as scipy's csc_tocsr. */
function transpose({ indptr, indices, data }: Compressed, minor: number): Compressed {
  const count = indptr[indptr.length - 1]!
  const starts = new Int32Array(minor + 1)
  for (let index = 0; index < count; index++) starts[indices[index]! + 1]!++
  for (let row = 0; row < minor; row++) starts[row + 1]! += starts[row]!
  const next = starts.slice()
  const out = { indptr: starts, indices: new Int32Array(count), data: new Float64Array(count) }
  for (let major = 0; major + 1 < indptr.length; major++) {
    for (let index = indptr[major]!; index < indptr[major + 1]!; index++) {
      const at = next[indices[index]!]!++
      out.indices[at] = major
      out.data[at] = data[index]!
    }
  }
  return out
}
