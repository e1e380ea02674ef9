import type { GraphValue } from '../../onnx/index.js'

export type KerasDtype = 'float' | 'double' | 'int32' | 'int64' | 'bool' | 'string'

/** Sizes of one row, without the batch; null where only the run knows. */
export type RowShape = readonly (number | null)[]

/** A tensor between layers. */
export class KerasTensor {
  readonly shape: RowShape
  readonly dtype: KerasDtype
  /** bool, batch x time (or the shape that the layer gave it); null when there is none. */
  readonly mask: GraphValue | null
  /** The model input that this is, unchanged; null when it is computed. */
  readonly origin: string | null
  readonly #value: () => GraphValue

  constructor(
    value: GraphValue | (() => GraphValue),
    shape: RowShape,
    details: { readonly dtype: KerasDtype; readonly mask?: GraphValue | null; readonly origin?: string },
  ) {
    this.#value = typeof value === 'function' ? value : () => value
    this.shape = shape
    this.dtype = details.dtype
    this.mask = details.mask ?? null
    this.origin = details.origin ?? null
  }

  /** Edge of the graph, batch first. A string input only becomes an input of the graph when this is read. */
  get value(): GraphValue {
    return this.#value()
  }

  /** Axes with the batch. */
  get rank(): number {
    return this.shape.length + 1
  }

  /** Another value, same mask and type unless told otherwise. */
  with(
    value: GraphValue,
    changes: { readonly shape?: RowShape; readonly dtype?: KerasDtype; readonly mask?: GraphValue | null } = {},
  ): KerasTensor {
    return new KerasTensor(value, changes.shape ?? this.shape, {
      dtype: changes.dtype ?? this.dtype,
      mask: changes.mask === undefined ? this.mask : changes.mask,
    })
  }

  withMask(mask: GraphValue | null): KerasTensor {
    return this.with(this.value, { mask })
  }
}
