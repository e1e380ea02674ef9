import { unsupported } from '../../core/errors.js'
import type { CallValue, LayerCall } from './layer.js'
import { KerasTensor } from './tensor.js'

/** The arguments of one call, and a record of which were asked for. */
export class KerasCall implements LayerCall {
  readonly inputs: readonly KerasTensor[]
  readonly #path: string
  readonly #positional: readonly CallValue[]
  readonly #keywords: ReadonlyMap<string, CallValue>
  readonly #asked = new Set<string | number>()

  constructor(
    path: string,
    inputs: readonly KerasTensor[],
    positional: readonly CallValue[],
    keywords: ReadonlyMap<string, CallValue>,
  ) {
    this.#path = path
    this.inputs = inputs
    this.#positional = positional
    this.#keywords = keywords
  }

  get input(): KerasTensor {
    return this.inputs[0]!
  }

  argument(keyword: string, position?: number): CallValue | undefined {
    this.#asked.add(keyword)
    if (position !== undefined) this.#asked.add(position)
    const placed = position === undefined ? undefined : this.#positional[position - 1]
    return this.#keywords.get(keyword) ?? placed ?? undefined
  }

  tensor(keyword: string, position?: number): KerasTensor | undefined {
    const value = this.argument(keyword, position)
    if (value === undefined || value instanceof KerasTensor) return value
    const only = Array.isArray(value) && value.length === 1 ? (value[0] as CallValue) : null
    if (only instanceof KerasTensor) return only
    throw unsupported(this.#path, `call argument ${keyword} is not one tensor`)
  }

  /** Arguments with a value that the layer did not ask for. */
  unasked(): readonly string[] {
    const isIdle = (value: CallValue): boolean => value === null || value === false
    return [
      ...[...this.#keywords].filter(([name, value]) => !this.#asked.has(name) && !isIdle(value)).map(([name]) => name),
      ...this.#positional
        .map((value, index): [CallValue, number] => [value, index + 1])
        .filter(([value, position]) => !this.#asked.has(position) && !isIdle(value))
        .map(([, position]) => `number ${position + 1}`),
    ]
  }
}

/** All tensors of a nested argument, in order. */
export function tensorsIn(value: CallValue): readonly KerasTensor[] {
  if (value instanceof KerasTensor) return [value]
  if (Array.isArray(value)) return (value as readonly CallValue[]).flatMap(tensorsIn)
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap((item) => tensorsIn(item))
  return []
}
