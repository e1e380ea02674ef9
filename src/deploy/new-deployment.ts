import type { DataSchema } from '../core/data-schema.js'
import type { ModelFacts } from '../core/model.js'
import { type DeploymentReference, type JsonValue, sourceToRecord } from './manifest.js'
import { type Operation, type OperationRequest, verifyBy } from './operation.js'
import type { PlanRequest, TestedFile } from './plan.js'
import type { Change, Pointer } from './pointer.js'
import { signVerdict, type SignedVerdicts } from './provenance/index.js'

export interface DeploymentRequest extends OperationRequest {
  /** As it was tested: other bytes at `path` are refused. */
  readonly file: TestedFile
  readonly limit: PlanRequest['limit']
  /** sha256 of the gate's policy and verdict. */
  readonly gateDigest: string | null
  /** True when a validate stage measured its performance and passed. */
  readonly validated: boolean
  readonly facts: ModelFacts | JsonValue
  readonly metrics: Readonly<Record<string, number | null>>
  /** Predictions on golden rows, kept with the deployment for later health checks. */
  readonly golden?: JsonValue
  /** What quality learnt from reference data, kept for data that comes without; left out: nothing. */
  readonly dataSchema?: DataSchema | undefined
  /** Signed for this very file earlier: a promotion carries it along. */
  readonly signed?: SignedVerdicts
}

/** The change that makes a tested file live, not yet verified. */
export function newDeployment(
  operation: Operation,
  request: DeploymentRequest,
  { id, signed }: { readonly id: string; readonly signed: SignedVerdicts | null },
  pointer: Pointer | null,
): Change {
  const now = operation.clock.now()
  const source = sourceToRecord(operation.source)
  return {
    manifest: {
      id,
      kind: 'deployment',
      status: 'unverified',
      file: request.file.name,
      sha256: request.file.sha256,
      size: request.file.size,
      deployed_at: now.toISOString(),
      verify_by: verifyBy(operation, now),
      owner: operation.processes.self,
      source,
      gate_digest: request.gateDigest,
      validated: request.validated,
      storage: { kind: operation.target },
      // A failed deployment is never gone back to: what it would have gone back to is.
      previous: pointer?.manifest.status === 'active' ? reference(pointer) : (pointer?.manifest.previous ?? null),
      restores: null,
      facts: toJsonValue(request.facts),
      metrics: request.metrics,
      golden: request.golden ?? null,
      ...(request.dataSchema === undefined ? {} : { data_schema: request.dataSchema }),
    },
    content: { file: request.file.path },
    sidecars: signed?.sidecars ?? [],
    entry: {
      event: 'deployed',
      replaces: pointer?.manifest.id ?? null,
      automatic: false,
      score: null,
      threshold: null,
      reason: null,
      written_by: source,
    },
    time: now,
    keepBackups: operation.options.keepBackups,
  }
}

/** What is signed about a deployment; null when nothing is set up. @throws as signVerdict */
export async function signDeployment(operation: Operation, request: DeploymentRequest): Promise<SignedVerdicts | null> {
  const { provenance, environment, source, clock } = operation
  if (request.signed !== undefined) return request.signed
  if (provenance === undefined) return null
  const { actor: _, ...origin } = sourceToRecord(source)
  const { name, sha256, size } = request.file
  return signVerdict(provenance, {
    verdict: 'passed',
    gate_digest: request.gateDigest,
    environment,
    model: { file: name, sha256, size },
    source: origin,
    metrics: request.metrics,
    judged_at: clock.now().toISOString(),
  })
}

function toJsonValue(facts: ModelFacts | JsonValue): JsonValue {
  return JSON.parse(JSON.stringify(facts)) as JsonValue
}

export function reference(pointer: Pointer | null): DeploymentReference | null {
  return pointer === null ? null : { id: pointer.manifest.id, sha256: pointer.manifest.sha256 }
}
