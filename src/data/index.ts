export { asWritten, readingRows, toldAsWritten } from './read/as-written.js'
export { concatenate } from './read/concatenate.js'
export { dataFiles, openTable, readTable, type ReadOptions } from './read/open.js'
export {
  type ColumnSchema,
  type ColumnType,
  type ImageRange,
  type OpenOptions,
  schemaOf,
  type TableFormat,
  type TableSource,
  type TensorSchema,
} from './table-source.js'
export { dataDrift } from './drift/data-drift.js'
export { driftOptions, type DriftOptions, type DriftPolicy, type DriftWeights } from './drift/options.js'
export { predictionDrift } from './drift/prediction-drift.js'
export { driftedFeatures, verdictOn } from './drift/role-verdict.js'
export { DRIFT_TESTS, type DriftTestName } from './drift/tests/index.js'
export { dataQuality, type QualityOptions, STORED_SCHEMA_CHECK } from './quality/data-quality.js'
export { learntSchema } from './quality/learnt-schema.js'
export { isSqlRule, type SqlCheck } from './sql/check.js'
export { fetchDuckDb, findDuckDb, sqlChecks } from './sql/index.js'
export { type SqlSettings, type SqlTables } from './sql/settings.js'
export { QUALITY_CHECKS } from './quality/checks.js'
export { type ColumnRule } from './quality/rules.js'
export { inlineRows } from './columns/inline-rows.js'
export { fitSource } from './columns/fit-source.js'
export { checkFeatures, type FeatureFit, type FeatureProblem } from './columns/features.js'
export { withModelLabels } from './columns/model-labels.js'
export { oneHotTarget } from './columns/one-hot-target.js'
export { splitTarget, type SplitTable } from './columns/target.js'
export { syntheticRows } from './columns/synthetic.js'
export type { GatheredTable, TableOutline, TableShare, WholeTable } from './parts/index.js'

/** Tables in parts; loaded for shards alone. */
export const tableParts = () => import('./parts/index.js')
