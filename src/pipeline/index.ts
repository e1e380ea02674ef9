export { brokenResult } from './broken.js'
export { decideGate, exitCodeOf, nextStep, overallStatus, type GateDecision } from './gate.js'
export { runPipeline, type PipelineRequest } from './run.js'
