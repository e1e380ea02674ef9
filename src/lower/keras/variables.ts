import { unsupported } from '../../core/errors.js'
import { plain } from '../../core/text.js'
import type { KerasWeight, KerasWeights } from '../../formats/index.js'
import type { Variable } from './layer.js'

/** What a layer and the layers inside it declare, before weights are found for it. */
export interface VariableTree {
  readonly path: string
  readonly name: string
  /** Path of the layer in a .keras file: layers/dense_1. '' is the model itself. */
  readonly stored: string
  readonly trainable: boolean
  readonly variables: readonly Variable[]
  readonly inner: readonly VariableTree[]
}

export type FoundWeights = ReadonlyMap<VariableTree, ReadonlyMap<string, KerasWeight>>

/**
 * Finds the stored weight of every declared variable.
 * @param root the model; in .h5 each of its layers has a list of its own
 * @throws unsupported when a weight is missing or left over: then the declarations and the file disagree
 */
export function findWeights(root: VariableTree, weights: KerasWeights): FoundWeights {
  const found = new Map<VariableTree, Map<string, KerasWeight>>()
  if (weights.kind === 'by-layer') {
    for (const layer of root.inner) assignList(layer, weights.layers.get(layer.name) ?? [], found)
  } else assignPaths(root, weights.weights, found)
  return found
}

interface Declared {
  readonly tree: VariableTree
  readonly variable: Variable
  readonly trainable: boolean
}

/**
 * The order of .h5: `layer.trainable_weights + layer.non_trainable_weights`, each in the order of creation; what a
 * frozen layer holds is not trainable (https://github.com/keras-team/keras/blob/v3.3.3/keras/src/layers/layer.py).
 */
function assignList(
  layer: VariableTree,
  list: readonly KerasWeight[],
  found: Map<VariableTree, Map<string, KerasWeight>>,
): void {
  const all = declaredIn(layer, true)
  const ordered = [...all.filter(({ trainable }) => trainable), ...all.filter(({ trainable }) => !trainable)]
  if (ordered.length !== list.length) {
    throw unsupported(
      layer.path,
      `the file holds ${list.length} weights for this layer, expected ${ordered.length} (${names(ordered)})`,
    )
  }
  for (const [position, { tree, variable }] of ordered.entries()) {
    enter(found, tree, variable.name, list[position]!)
  }
}

function declaredIn(tree: VariableTree, ancestorsTrain: boolean): Declared[] {
  const trains = ancestorsTrain && tree.trainable
  const own = tree.variables
    .filter(({ repeated }) => repeated !== true)
    .map((variable): Declared => ({
      tree,
      variable,
      trainable: trains && variable.trainable !== false,
    }))
  return [...own, ...tree.inner.flatMap((inner) => declaredIn(inner, trains))]
}

/** tf-keras 2.12 and 2.13 wrote this in place of `layers`. */
const OLD_CONTAINER = '_layer_checkpoint_dependencies'

function assignPaths(
  root: VariableTree,
  weights: ReadonlyMap<string, KerasWeight>,
  found: Map<VariableTree, Map<string, KerasWeight>>,
): void {
  const current = new Map([...weights].map(([path, weight]) => [path.replaceAll(OLD_CONTAINER, 'layers'), weight]))
  const used = new Set<string>()
  for (const { tree, variable, position } of positioned(root)) {
    const owner = [tree.stored, variable.at ?? ''].filter((part) => part !== '').join('/')
    const path = `${owner}/vars/${position}`
    const weight = current.get(path)
    if (weight === undefined) {
      throw unsupported(tree.path, `weight ${variable.name} is not in the file (at ${plain(path, 120)})`)
    }
    used.add(path)
    enter(found, tree, variable.name, weight)
  }
  const left = [...current.keys()].find((path) => !used.has(path) && !NO_WEIGHT.test(path))
  if (left !== undefined) throw unsupported('model', `the file holds a weight that no layer takes: ${plain(left, 120)}`)
}

/** State of random generators and of training, which predictions do not need, and what layers ask for by name. */
const NO_WEIGHT =
  /(^|\/)((seed_generator|_?random_generator|optimizer|metrics|compile_metrics|_compile_metrics)\/|vars\/idf_weights$)/

interface Positioned {
  readonly tree: VariableTree
  readonly variable: Variable
  readonly position: number
}

/** Numbers variables within their owner: trainable ones first, as Layer.save_own_variables does. */
function* positioned(tree: VariableTree): Iterable<Positioned> {
  const counts = new Map<string, number>()
  for (const trainable of [true, false]) {
    for (const variable of tree.variables) {
      if ((variable.trainable !== false) !== trainable) continue
      const owner = variable.at ?? ''
      const position = counts.get(owner) ?? 0
      counts.set(owner, position + 1)
      yield { tree, variable, position }
    }
  }
  for (const inner of tree.inner) yield* positioned(inner)
}

function enter(
  found: Map<VariableTree, Map<string, KerasWeight>>,
  tree: VariableTree,
  name: string,
  weight: KerasWeight,
): void {
  const own = found.get(tree) ?? new Map<string, KerasWeight>()
  found.set(tree, own.set(name, weight))
}

function names(declared: readonly Declared[]): string {
  return declared.map(({ variable }) => variable.name).join(', ') || 'none'
}
