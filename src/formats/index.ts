/** Bytes to plain data. Nothing in a model file is ever called. */
export * from './pickle/values.js'
export { Attributes, type Matrix } from './access.js'
export { asItems, asNumber, describeValue, numberOf, toFloats, toInts, toItems } from './arrays.js'
export { fieldOf } from './structured-fields.js'
export { scalarOf, toLabels } from './labels.js'
export { canonicalClass } from './class-names.js'
export { csrOf, type CsrMatrix } from './sparse.js'
export { readModelBytes } from './model-bytes.js'
export { closedFile, openNamedSource, readingFile } from './reading-file.js'
export { readModelFile, type ModelFile } from './model-file.js'
export { mayHoldPickle, PagedBytes, PAGES_ENDED } from './paged-bytes.js'
export { chunksOf, inMemory, partOf, wholeOf, type ByteSource, type OpenSource } from './byte-source.js'
export type { BoosterRecord, Compression, ModelRecord, OnnxRecord, OpaqueRecord, PickleRecord } from './model-record.js'
export type { KerasRecord, KerasWeight, KerasWeights } from './model-record.js'
export { isPlainType } from './pickle/plain-types.js'
export { decodeOpcode, opcodeSlot, type Opcode, type OpcodeArgument } from './pickle/opcodes.js'
export { OP, OPCODES, type ArgumentKind, type OpcodeSpec } from './pickle/opcode-table.js'
export { detect, detectSource, type Detected, type DetectedFormat } from './detect.js'
export { readModel } from './read-model.js'
export { readBoosterFile } from './booster-file.js'
export { describeStructure } from './structure.js'
export { listZip, placesOf, type ZipListing, type ZipMember, type ZipProblem } from './zip/index.js'
export { Hdf5Dataset, Hdf5Group, openHdf5, type Hdf5Attribute, type Hdf5File } from './hdf5/index.js'
export { parseStrictJson, utf8Text, type StrictJson } from './strict-json.js'
export { describeKerasStructure, kerasClassOf } from './keras/index.js'
export { outputBudget } from './compression/budget.js'
export {
  compressionOf,
  decompress,
  TOO_LARGE_TO_HOLD,
  unfold,
  type Unfolded,
  unfoldToDisk,
} from './compression/index.js'
export { walkContainers } from './walk.js'
export * from './xgboost/index.js'
export * from './lightgbm/index.js'
export * from './catboost/index.js'
export { isPacked, Section, type DocumentValue, type PackedNumbers } from './document.js'
export { readJsonText } from './json-text.js'
export { eachBoosterText } from './booster-texts.js'
