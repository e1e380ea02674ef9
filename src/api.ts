/**
 * The library: the same pipeline as the action and the command line, with the names of the specification.
 *
 *     import { CICDPipeline } from 'modelgate'
 *     const pipeline = await CICDPipeline.create()
 *     const result = await pipeline.runPipeline('models/model.joblib', 'staging', false)
 *     if (result.overall_status !== 'ready_for_deployment') process.exit(1)
 */
export type { RollbackResult, RunLine } from './commands/index.js'
export { CICDPipeline, type PipelineOptions, type RunOptions } from './cicd-pipeline.js'
export { ModelGateError, type ErrorCode } from './core/errors.js'
export type * from './core/result.js'
