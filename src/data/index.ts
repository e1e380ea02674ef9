export { openTable, readTable, type ReadOptions } from './read/open.js'
export {
  type ColumnSchema,
  type ColumnType,
  type OpenOptions,
  schemaOf,
  sourceOf,
  type TableFormat,
  type TableSource,
} from './table-source.js'
