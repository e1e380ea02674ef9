import type { JsonValue } from '../../core/json.js'
import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import type { KerasConfig } from './config.js'
import type { KerasTensor } from './tensor.js'

/** The Keras that wrote the file: names and some formulas changed between its versions. */
export interface KerasVersion {
  readonly major: number
  readonly minor: number
  /** As the file has it; null when the file says nothing (written before 2.0.8). */
  readonly text: string | null
}

/**
 * A variable that a layer creates. Both weight schemes follow from the order of these declarations: .h5 lists the
 * trainable ones of a top-level layer first, then the others; .keras numbers those of one object in vars/0, vars/1 ...
 */
export interface Variable {
  /** How `weight` is asked for it: kernel, query/kernel. */
  readonly name: string
  /** Default true. Statistics (moving_mean) are not. */
  readonly trainable?: boolean
  /** Path below the layer in a .keras file of the sub-object that owns it, such as query_dense; '' is the layer itself. */
  readonly at?: string
  /** The layer also holds it as a variable of its own inner layer: .keras stores it twice, .h5 once. Never read. */
  readonly repeated?: boolean
}

/** A layer held by a layer: the wrapped one, a cell, one half of a Bidirectional. */
export interface InnerLayer {
  /** Path below the outer layer in a .keras file: layer, cell, forward_layer, cells/lstm_cell_1. Also its key for `inner`. */
  readonly attribute: string
  /** {"class_name": ..., "config": {...}} */
  readonly description: JsonValue
}

/** What a layer is called with: tensors, plain values, and lists of both. */
export type CallValue = KerasTensor | JsonValue | readonly CallValue[]

export interface LayerCall {
  /** The first tensor of the first argument. */
  readonly input: KerasTensor
  /** The tensors of the first argument: one, or those of a list. Never empty. */
  readonly inputs: readonly KerasTensor[]
  /**
   * An argument behind the first, by keyword or by its position (1 is the second); undefined when it is not given or
   * None. Arguments that nobody asks for are refused by the engine.
   */
  argument(keyword: string, position?: number): CallValue | undefined
  /** The same where it must be one tensor. */
  tensor(keyword: string, position?: number): KerasTensor | undefined
}

/** One layer of the file, with all that a lowering may ask of it. A layer that is called twice is one KerasLayer. */
export interface KerasLayer {
  readonly className: string
  readonly name: string
  /** Where it is, for messages: model/encoder/dense_1. Already safe to print. */
  readonly path: string
  readonly version: KerasVersion
  readonly config: KerasConfig
  readonly graph: GraphBuilder
  /** Floating-point type in which it computes; its floating-point inputs have been cast to it. */
  readonly dtype: 'float' | 'double'
  /**
   * A declared variable as a constant of the graph, in `dtype` unless it holds integers. Cached.
   * @param shape null for sizes that the layer does not know
   * @throws unsupported when the shape differs
   */
  weight(name: string, shape?: readonly (number | null)[]): GraphValue
  /** Its numbers, to be rearranged before they become a constant (gates, kernels). */
  numbers(name: string, shape?: readonly (number | null)[]): WeightNumbers
  /** A declared inner layer: read its config and weights, or `apply` it. */
  inner(attribute: string): KerasLayer
  /** Calls this layer: with keywords as LayerCall.argument gives them out. Used on inner layers. */
  apply(
    inputs: readonly KerasTensor[],
    keywords?: Readonly<Record<string, CallValue>>,
    positional?: readonly CallValue[],
  ): readonly KerasTensor[]
  /** Floats of `values` as a constant of `dtype`. */
  constant(values: ArrayLike<number>, shape?: readonly number[]): GraphValue
  /** int64 constant: axes, shapes, indices. Default shape is one axis. */
  integers(values: readonly number[], shape?: readonly number[]): GraphValue
  /**
   * Values of one model input that TypeScript prepares before the graph runs, such as text.
   * @throws unsupported when the tensor is computed in the graph and not an input of the model
   */
  prologue(input: KerasTensor, preparation: Preparation): KerasTensor
  /** Says that an input of the model holds numbers from 0 below `count`, so that others are refused before the run. */
  boundInput(input: KerasTensor, count: number): void
  /** A file that the layer keeps below assets/ of a .keras archive, such as vocabulary.txt; undefined when there is none. */
  asset(name: string): Uint8Array | undefined
  /** A weight that a .keras file keeps for the layer by name and not by number, as idf_weights; undefined when there is none. */
  namedWeight(name: string): WeightNumbers | undefined
  /** Something the report should say. Each text is said once. */
  note(message: string): void
  /** An error naming this layer and the config key in the way, for `throw layer.refuse('stateful', 'is true')`. */
  refuse(key: string, reason: string, remedy?: string): Error
}

export interface WeightNumbers {
  readonly shape: readonly number[]
  /** Row-major, widened to double; exact for all element types but large int64. */
  readonly data: Float64Array
}

/** Runs in TypeScript on the cells of one model input, row-major: rows x cells of its shape. */
export interface Preparation {
  /** What the column should hold: text wants free text, string categories. */
  readonly column: 'string' | 'text' | 'number'
  /** Known categories, for synthetic rows. */
  readonly categories?: readonly (string | number)[]
  readonly elementType: 'int64' | 'float'
  /** Of one row of the result. */
  readonly shape: readonly number[]
  prepare(cells: readonly string[] | Float64Array, rows: number): Float32Array | BigInt64Array
}

/** One layer class (or a family that shares its config), registered in index.ts by class name. */
export interface LayerLowering {
  /** class_name in the config: Dense. */
  readonly classes: readonly string[]
  /** For docs/supported-models.md: what is refused, as half a sentence. */
  readonly limits?: string
  /**
   * Keys of the config that do not change predictions, besides the common ones of config.ts (name, trainable,
   * initializers, regularizers ...). Every other key that `lower` does not read must be null or absent.
   */
  readonly ignores?: readonly string[]
  /**
   * What becomes of Keras's mask. `drop` (default): the layer has supports_masking false. `pass`: the output gets the
   * first input's mask. `own`: `lower` sets it.
   */
  readonly masks?: 'drop' | 'pass' | 'own'
  /** Integer, boolean and string inputs reach `lower` as they are, as lookups want them; default they become `dtype`. */
  readonly keepsIntegers?: boolean
  /** In the order of creation; default none. */
  variables?(layer: KerasLayer): readonly Variable[]
  /** In the order of creation; default none. */
  inner?(layer: KerasLayer): readonly InnerLayer[]
  /** Adds the nodes of one call. @throws unsupported by `layer.refuse` */
  lower(layer: KerasLayer, call: LayerCall): KerasTensor | readonly KerasTensor[]
}
