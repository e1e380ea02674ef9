export {
  comparedColumns,
  gatheredTable,
  gatherTable,
  type GatheredTable,
  tableOfParts,
  type WholeTable,
} from './gathered.js'
export { outlineTable, tableOutline, type TableOutline } from './outline.js'
export { openPart } from './part.js'
export { sharesOf, type TableShare } from './share.js'
