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
