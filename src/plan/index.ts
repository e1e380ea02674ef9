export type * from './types.js'
export {
  columnCount,
  concatBlocks,
  denseBlock,
  denseRows,
  numbersOf,
  selectColumns,
  selectInputs,
  toColumns,
  toDense,
  toNumeric,
  toSparse,
} from './blocks.js'
