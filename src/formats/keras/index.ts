/** Whole Keras models as data. Nothing in them is ever called. */
export { describeKerasStructure, kerasClassOf } from './structure.js'
