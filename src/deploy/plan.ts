import { ModelGateError } from '../core/errors.js'
import type { BranchStore, SourceContext } from '../core/ports.js'
import { assertEnvironmentName, assertFileName, environmentBranch, modelPath } from './names.js'
import type { Pointer } from './pointer.js'
import { readPointer } from './pointer.js'

/** A model file as it was tested. */
export interface TestedFile {
  readonly path: string
  readonly name: string
  readonly sha256: string
  /** Bytes. */
  readonly size: number
}

/** What a deployment would change; data only. */
export interface DeploymentPlan {
  readonly environment: string
  readonly action: 'first' | 'replace' | 'unchanged' | 'refused'
  readonly path: string
  readonly from: { readonly id: string; readonly sha256: string } | null
  readonly to: { readonly sha256: string; readonly size: number }
  /** Why it is refused; null otherwise. */
  readonly refusal: string | null
  /** The same for people, without ids or times of this run. */
  readonly lines: readonly string[]
}

export interface PlanRequest {
  readonly store: BranchStore
  readonly environment: string
  readonly file: TestedFile
  readonly source: SourceContext
  /** Largest file of the target in bytes, and what to do about a larger one. */
  readonly limit: { readonly maxBytes: number; readonly remedy: string }
  readonly staleGuard: 'enforce' | 'off'
}

/**
 * Reads the environment and says what a deployment would do to it. Changes nothing.
 * @throws ModelGateError code 'usage' for a bad name, 'limit' for a file over the target's limit, 'corrupt' for a damaged environment
 */
export async function planDeployment(request: PlanRequest): Promise<DeploymentPlan> {
  assertEnvironmentName(request.environment)
  assertFileName(request.file.name)
  assertSize(request.file, request.limit)
  return planOn(request, await readPointer(request.store, request.environment))
}

/** The plan against a state that was read already. */
export async function planOn(request: Omit<PlanRequest, 'limit'>, pointer: Pointer | null): Promise<DeploymentPlan> {
  const { environment, file, store } = request
  const path = modelPath(environment, file.name)
  const to = { sha256: file.sha256, size: file.size }
  const place = store.describe(environmentBranch(environment))
  const target = `${path}: sha256 ${file.sha256} (${file.size} bytes)`
  if (pointer === null) {
    const lines = [`create ${place}`, `add ${target}`, 'nothing to go back to if it turns out unhealthy']
    return { environment, action: 'first', path, from: null, to, refusal: null, lines }
  }
  const { manifest } = pointer
  const from = { id: manifest.id, sha256: manifest.sha256 }
  if (manifest.sha256 === file.sha256 && manifest.file === file.name && manifest.status === 'active') {
    const lines = [`${place} is up to date: ${target} is active as deployment ${manifest.id}`]
    return { environment, action: 'unchanged', path, from, to, refusal: null, lines }
  }
  const refusal = await staleness(request, pointer)
  if (refusal !== null) {
    return { environment, action: 'refused', path, from, to, refusal, lines: [`refused: ${refusal}`] }
  }
  const lines = [
    `update ${place}`,
    `replace ${manifest.path}: sha256 ${manifest.sha256} (deployment ${manifest.id}, ${manifest.status})`,
    `with ${target}`,
    ...(manifest.status === 'active' ? [`keep the replaced file under backups/${environment}/`] : []),
  ]
  return { environment, action: 'replace', path, from, to, refusal: null, lines }
}

/**
 * An older workflow run that finishes late must not replace the model of a newer commit: the live source commit has to be
 * an ancestor of ours. Unknown ancestry in one repository is refused as well; different repositories are not compared.
 */
async function staleness(request: Omit<PlanRequest, 'limit'>, pointer: Pointer): Promise<string | null> {
  const live = pointer.manifest.source
  const ours = request.source
  if (request.staleGuard === 'off' || live.commit === null || ours.commit === null) return null
  if (live.repository !== ours.repository || live.commit === ours.commit) return null
  const older = await request.store.isAncestor(live.commit, ours.commit)
  if (older === true) return null
  const known = older === false ? 'is not an ancestor of' : 'cannot be compared with'
  return `the live model comes from commit ${live.commit.slice(0, 12)}, which ${known} ${ours.commit.slice(0, 12)}`
}

/** @throws ModelGateError code 'limit' before anything starts */
export function assertSize(file: TestedFile, limit: PlanRequest['limit']): void {
  if (file.size <= limit.maxBytes) return
  const mebibytes = (bytes: number): string => (bytes / 1024 ** 2).toFixed(1)
  throw new ModelGateError(
    'limit',
    `${file.name} has ${mebibytes(file.size)} MiB, the largest file of this target has ${mebibytes(limit.maxBytes)} MiB`,
    { subject: file.name, remedy: limit.remedy },
  )
}
