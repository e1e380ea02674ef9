/** Whole Keras models as data. Nothing in them is ever called. */
export { readKerasArchive } from './archive.js'
export { readLegacyFile } from './legacy-file.js'
export { describeKerasStructure, kerasClassOf } from './structure.js'
