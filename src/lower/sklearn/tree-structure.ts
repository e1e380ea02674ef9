import { corrupt, unsupported } from '../../core/errors.js'
import {
  Attributes,
  canonicalClass,
  type DType,
  type NDArray,
  PyObject,
  toFloats,
  type PyValue,
} from '../../formats/index.js'
import { openTree, type NodeLayout, type Tree } from '../../plan/index.js'

/** One fitted tree estimator: the tree, and how its values are to be read. */
export interface FittedTree {
  readonly tree: Tree
  readonly outputs: number
  /** Classes of the widest output; 1 for regression. */
  readonly classes: number
}

const TREE_CLASSES: ReadonlySet<string> = new Set([
  'sklearn.tree.DecisionTreeClassifier',
  'sklearn.tree.DecisionTreeRegressor',
  'sklearn.tree.ExtraTreeClassifier',
  'sklearn.tree.ExtraTreeRegressor',
])

/** The fitted tree of one of the four tree estimators. @throws unsupported for any other object */
export function readTreeEstimator(estimator: PyValue | undefined, features: number, path: string): FittedTree {
  const className = estimator instanceof PyObject ? canonicalClass(estimator.className ?? '') : ''
  if (!(estimator instanceof PyObject) || !TREE_CLASSES.has(className)) {
    throw unsupported(className === '' ? path : className, `${path} is not a fitted decision tree`)
  }
  return readTree(Attributes.of(estimator).object('tree_'), features)
}

/**
 * A pickled `sklearn.tree._tree.Tree`: its node array is used in place, fields found by name, so that the 56-byte
 * nodes before scikit-learn 1.3 and the 64-byte nodes since then read alike.
 */
export function readTree(object: PyObject, features: number): FittedTree {
  const attributes = Attributes.of(object)
  const nodes = attributes.array('nodes')
  const values = attributes.array('values')
  const [count, outputs, classes] = values.shape
  if (values.shape.length !== 3 || outputs === undefined || classes === undefined || count !== nodes.size) {
    throw corrupt('decision tree', `values of shape (${values.shape.join(', ')}) for ${nodes.size} nodes`)
  }
  return { tree: openTree(nodes.bytes, layoutOf(nodes), toFloats(values), features), outputs, classes }
}

function layoutOf(nodes: NDArray): NodeLayout {
  const { dtype } = nodes
  if (nodes.bytes.length !== nodes.size * dtype.itemSize) {
    throw corrupt('decision tree', `${nodes.bytes.length} bytes for ${nodes.size} nodes of ${dtype.itemSize} bytes`)
  }
  const missing = dtype.fields?.find((field) => field.name === 'missing_go_to_left')
  return {
    size: dtype.itemSize,
    left: offsetOf(dtype, 'left_child', 'i'),
    right: offsetOf(dtype, 'right_child', 'i'),
    feature: offsetOf(dtype, 'feature', 'i'),
    threshold: offsetOf(dtype, 'threshold', 'f'),
    missing: missing?.offset ?? null,
  }
}

// Indices are 8 bytes on 64-bit machines and 4 on others; the kernel reads the low word, which comes first in both.
function offsetOf(dtype: DType, name: string, kind: 'i' | 'f'): number {
  const field = dtype.fields?.find((candidate) => candidate.name === name)
  const fits =
    field !== undefined &&
    field.dtype.kind === kind &&
    field.dtype.littleEndian &&
    (field.dtype.itemSize === 8 || (kind === 'i' && field.dtype.itemSize === 4))
  if (!fits)
    throw unsupported('sklearn.tree._tree.Tree', `its nodes have no little-endian field ${name} of a known type`)
  return field.offset
}
