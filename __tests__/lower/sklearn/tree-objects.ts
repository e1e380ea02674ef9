import { NDArray, PyDict, PyGlobal, PyObject, type DType, type PyValue } from '../../../src/formats/index.js'
import type { NodeLayout } from '../../../src/plan/index.js'
import { nodeBytes, type TestNode } from '../../plan/trees/build-tree.js'

/** An instance with attributes, as the pickle reader gives it. */
export function instance(className: string, attributes: Readonly<Record<string, PyValue>>): PyObject {
  const cut = className.lastIndexOf('.')
  const object = new PyObject(new PyGlobal(className.slice(0, cut), className.slice(cut + 1)), [], 'newobj')
  const state = new PyDict()
  for (const [name, value] of Object.entries(attributes)) state.set(name, value)
  object.state = state
  return object
}

export function floats(values: readonly number[], shape: readonly number[] = [values.length]): NDArray {
  const bytes = new Uint8Array(Float64Array.from(values).buffer)
  return new NDArray({ dtype: scalar('f', 8), shape, fortran: false, bytes, objects: null })
}

export function objects(values: readonly PyValue[], shape: readonly number[]): NDArray {
  return new NDArray({ dtype: scalar('O', 8), shape, fortran: false, bytes: new Uint8Array(0), objects: values })
}

function scalar(kind: DType['kind'], itemSize: number): DType {
  return { kind, itemSize, littleEndian: true, unit: null, fields: null, subShape: [] }
}

/** sklearn.tree._tree.Tree; `values` is nodes x outputs x classes. */
export function treeObject(nodes: readonly TestNode[], layout: NodeLayout, values: NDArray, indexSize = 8): PyObject {
  const index = scalar('i', indexSize)
  const fields = [
    { name: 'left_child', dtype: index, offset: layout.left },
    { name: 'right_child', dtype: index, offset: layout.right },
    { name: 'feature', dtype: index, offset: layout.feature },
    { name: 'threshold', dtype: scalar('f', 8), offset: layout.threshold },
    ...(layout.missing === null ? [] : [{ name: 'missing_go_to_left', dtype: scalar('u', 1), offset: layout.missing }]),
  ]
  const dtype: DType = { ...scalar('V', layout.size), fields }
  const bytes = nodeBytes(nodes, layout)
  const array = new NDArray({ dtype, shape: [nodes.length], fortran: false, bytes, objects: null })
  return instance('sklearn.tree._tree.Tree', { nodes: array, values })
}
