export { dataType, float, floats, int, ints, tensor, type Attribute, type AttributeValue } from './attributes.js'
export type { ElementType, TensorType } from './element-types.js'
export {
  createGraph,
  type Dimension,
  type Domain,
  type GraphBuilder,
  type GraphOptions,
  type GraphValue,
  type NodeOptions,
} from './graph-builder.js'
export type { TensorData } from './tensor-message.js'
export { readOnnx } from './model-reader.js'
export type {
  DeclaredDimension,
  ExternalData,
  OnnxAttribute,
  OnnxAttributeValue,
  OnnxFunction,
  OnnxGraph,
  OnnxModel,
  OnnxNode,
  OnnxOpsets,
  OnnxTensor,
  OnnxType,
  OnnxValueInfo,
} from './model-types.js'
export { ONNX_LIMITS, textOf, type OnnxLimits } from './wire-cursor.js'
export type { OnnxEngine } from './engine-loader.js'
export {
  openSession,
  type OnnxPort,
  type OnnxSession,
  type RunData,
  type RunTensor,
  type SessionOptions,
} from './session.js'
export { describeInMetadata, readDescription, type ModelDescription, type ReadDescription } from './metadata.js'
export { openOnnxModel, type OpenOnnxOptions } from './open-model.js'
