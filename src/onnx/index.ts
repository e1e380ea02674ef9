/** ONNX files: built, read within budgets, run natively or in WASM, and opened as models. */
export { float, floats, int, ints, tensor } from './attributes.js'
export { createGraph, type GraphBuilder, type GraphValue } from './graph-builder.js'
export { describeInMetadata } from './metadata.js'
export { readOnnx } from './model-reader.js'
export type { ExternalData, OnnxAttributeValue, OnnxGraph, OnnxModel, OnnxNode, OnnxTensor } from './model-types.js'
export { openOnnxModel } from './open-model.js'
export { openSession, type RunTensor } from './session.js'
export { textOf } from './wire-cursor.js'
