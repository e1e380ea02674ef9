import { refsOf, type Argument, type NetworkLayer, type NodeCall, type TensorRef } from './node-call.js'

/**
 * Call numbers as positions in the list of calls. Keras counts the call that made a nested model as its first, in
 * Keras 2 everywhere and in Keras 3 in output_layers; early Keras 3 counts calls in other models, too. As every call of
 * a saved model is needed for an output, the numbers in use are the calls in their order.
 */
export function renumbered(
  layers: readonly NetworkLayer[],
  outputs: readonly TensorRef[],
  major: number,
): { readonly layers: readonly NetworkLayer[]; readonly outputs: readonly TensorRef[] } {
  const nested = new Set(layers.filter(({ className }) => className === 'Functional').map(({ name }) => name))
  const counted = outputs.map((ref) =>
    major >= 3 && nested.has(ref.layer) ? { ...ref, node: Math.max(0, ref.node - 1) } : ref,
  )
  const used = new Map<string, Set<number>>()
  for (const { layer, node } of [...layers.flatMap(({ calls }) => calls.flatMap(refsOfCall)), ...counted]) {
    used.set(layer, (used.get(layer) ?? new Set()).add(node))
  }
  const positions = new Map<string, ReadonlyMap<number, number>>()
  for (const { name, calls } of layers) {
    const numbers = [...(used.get(name) ?? [])].sort((a, b) => a - b)
    if (numbers.length === calls.length) {
      positions.set(name, new Map(numbers.map((number, position) => [number, position])))
    }
  }
  const move = (ref: TensorRef): TensorRef => ({ ...ref, node: positions.get(ref.layer)?.get(ref.node) ?? ref.node })
  return {
    layers: layers.map((layer) => ({ ...layer, calls: layer.calls.map((call) => movedCall(call, move)) })),
    outputs: counted.map(move),
  }
}

function refsOfCall({ first, positional, keywords }: NodeCall): readonly TensorRef[] {
  return [first, ...positional, ...Object.values(keywords)].flatMap(refsOf)
}

function movedCall({ first, positional, keywords }: NodeCall, move: (ref: TensorRef) => TensorRef): NodeCall {
  const moved = (argument: Argument): Argument => {
    if ('ref' in argument) return { ref: move(argument.ref) }
    return 'list' in argument ? { list: argument.list.map(moved) } : argument
  }
  return {
    first: moved(first),
    positional: positional.map(moved),
    keywords: Object.fromEntries(Object.entries(keywords).map(([name, value]) => [name, moved(value)])),
  }
}
