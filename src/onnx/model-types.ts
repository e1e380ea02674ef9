import type { TensorType } from './element-types.js'

/** A size, a name, or null when the dimension is not declared. */
export type DeclaredDimension = number | bigint | string | null

/** TypeProto. An element type of null is one that this version does not know. */
export type OnnxType =
  | {
      readonly kind: 'tensor' | 'sparse_tensor'
      readonly elementType: TensorType | null
      readonly shape: readonly DeclaredDimension[] | null
    }
  | { readonly kind: 'sequence' | 'optional'; readonly element: OnnxType }
  | { readonly kind: 'map'; readonly key: TensorType | null; readonly value: OnnxType }
  | { readonly kind: 'opaque' }
  | { readonly kind: 'undeclared' }

export interface OnnxValueInfo {
  readonly name: string
  readonly type: OnnxType
}

/** Where a tensor says that its bytes are, as it says it: nothing is checked here. */
export interface ExternalData {
  readonly tensor: string
  /** Key and value pairs of external_data, in order: location, offset, length, checksum. */
  readonly entries: readonly (readonly [string, string])[]
  readonly location: string | null
  /** Byte in the .onnx file where the tensor is described. */
  readonly at: number
}

/** TensorProto. Numbers stay bytes of the file; `values` of initializers are decoded by `tensorLabels` alone. */
export interface OnnxTensor {
  readonly name: string
  readonly elementType: TensorType | null
  readonly typeCode: number
  readonly dims: readonly (number | bigint)[]
  readonly raw: Uint8Array | null
  readonly strings: readonly Uint8Array[]
  /** int32_data, int64_data or uint64_data. */
  readonly ints: readonly (number | bigint)[]
  /** How many of float_data and double_data. */
  readonly floatCount: number
  readonly external: ExternalData | null
}

export type OnnxAttributeValue =
  | { readonly kind: 'float'; readonly value: number }
  | { readonly kind: 'int'; readonly value: number | bigint }
  | { readonly kind: 'string'; readonly value: Uint8Array }
  | { readonly kind: 'tensor'; readonly value: OnnxTensor }
  | { readonly kind: 'graph'; readonly value: OnnxGraph }
  | { readonly kind: 'type'; readonly value: OnnxType }
  | { readonly kind: 'floats'; readonly value: readonly number[] }
  | { readonly kind: 'ints'; readonly value: readonly (number | bigint)[] }
  | { readonly kind: 'strings'; readonly value: readonly Uint8Array[] }
  | { readonly kind: 'tensors'; readonly value: readonly OnnxTensor[] }
  | { readonly kind: 'graphs'; readonly value: readonly OnnxGraph[] }
  | { readonly kind: 'types'; readonly value: readonly OnnxType[] }

export interface OnnxAttribute {
  readonly name: string
  /** In a function body: the attribute of the call that gives the value. */
  readonly reference: string | null
  /** AttributeProto.type as written; 0 in files older than IR version 2. */
  readonly typeCode: number
  /** Every value that is present: a well-formed attribute has one, a hostile one may hide more. */
  readonly values: readonly OnnxAttributeValue[]
}

export interface OnnxNode {
  readonly name: string
  readonly opType: string
  readonly domain: string
  readonly inputs: readonly string[]
  readonly outputs: readonly string[]
  readonly attributes: readonly OnnxAttribute[]
  /** Byte of the file where the node begins. */
  readonly at: number
}

export interface OnnxGraph {
  readonly name: string
  readonly nodes: readonly OnnxNode[]
  readonly inputs: readonly OnnxValueInfo[]
  readonly outputs: readonly OnnxValueInfo[]
  readonly valueInfos: readonly OnnxValueInfo[]
  readonly initializers: readonly OnnxTensor[]
  readonly sparseInitializers: readonly OnnxTensor[]
  readonly docString: string
}

/** Operator set versions by domain; '' is ai.onnx. */
export type OnnxOpsets = ReadonlyMap<string, number | bigint>

export interface OnnxFunction {
  readonly name: string
  readonly domain: string
  readonly inputs: readonly string[]
  readonly outputs: readonly string[]
  readonly nodes: readonly OnnxNode[]
  readonly opsets: OnnxOpsets
}

/** ModelProto: data only. All strings are the file's own. */
export interface OnnxModel {
  readonly irVersion: number | bigint
  readonly producerName: string
  readonly producerVersion: string
  readonly domain: string
  readonly modelVersion: number | bigint
  readonly docString: string
  readonly opsets: OnnxOpsets
  /** In file order; a key may occur twice. */
  readonly metadata: readonly (readonly [string, string])[]
  readonly graph: OnnxGraph
  readonly functions: readonly OnnxFunction[]
  /** Graphs of training_info: never run by inference, but part of the file. */
  readonly trainingGraphs: readonly OnnxGraph[]
  /** Every tensor of the file, wherever it sits, that points outside it. */
  readonly externalData: readonly ExternalData[]
  /** Bytes in fields that ONNX's schema does not have. */
  readonly unknownBytes: number
}
