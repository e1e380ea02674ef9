/** Bytes to plain data. Nothing in a model file is ever called. */
export * from './pickle/values.js'
export { Attributes, type Matrix } from './access.js'
export {
  asItems,
  asNumber,
  describeDType,
  describeValue,
  isNumeric,
  numberOf,
  toFloats,
  toInts,
  toItems,
} from './arrays.js'
export { fieldOf } from './structured-fields.js'
export { scalarOf, toLabels, toStrings } from './labels.js'
export { canonicalClass } from './class-names.js'
export { csrOf, type CsrMatrix } from './sparse.js'
export { readModelFile, type ModelFile } from './model-file.js'
export type { Compression, ModelRecord, OnnxRecord, OpaqueRecord, PickleRecord } from './model-record.js'
export { decodeOpcode, type Opcode, type OpcodeArgument } from './pickle/opcodes.js'
export { OP, OPCODES, type ArgumentKind, type OpcodeSpec } from './pickle/opcode-table.js'
export { detect, type Detected, type DetectedFormat } from './detect.js'
export { readModel } from './read-model.js'
export { describeStructure } from './structure.js'
export { libraryVersions } from './library-versions.js'
export { compressionOf, decompress, type Decompressed } from './compression/index.js'
export { walkContainers } from './walk.js'
