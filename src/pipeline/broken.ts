import { RESULT_SCHEMA_VERSION, type PipelineResult } from '../core/result.js'
import { nextStep } from './gate.js'

/** The result of a model over which its process ended: nothing of it is known, so nothing passed. */
export function brokenResult(run: {
  readonly pipelineId: string
  readonly startTime: Date
  readonly modelPath: string
  readonly environment: string
  /** What became of the process, and what to do: one or two sentences. */
  readonly reason: string
}): PipelineResult {
  const status = 'error'
  const gate = { open: false, status, reasons: [run.reason] } as const
  return {
    schema_version: RESULT_SCHEMA_VERSION,
    pipeline_id: run.pipelineId,
    start_time: run.startTime.toISOString(),
    model_path: run.modelPath,
    environment: run.environment,
    model: null,
    stages: {},
    verdict: { passed: false, reasons: gate.reasons, next_step: nextStep(status, gate, run.environment) },
    overall_status: status,
    execution_time_seconds: 0,
    errors: gate.reasons,
    warnings: [],
  }
}
