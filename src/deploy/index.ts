import { directoryTarget } from './targets/directory.js'
import { environmentBranchTarget } from './targets/environment-branch.js'
import type { DeployTarget } from './targets/target.js'

/** Where a model can be deployed to; the first is the default. */
export const deployTargets = [environmentBranchTarget, directoryTarget] as const satisfies readonly DeployTarget[]

export type DeployTargetName = (typeof deployTargets)[number]['name']

export { deployModel } from './deployment.js'
export type { HealthProbe } from './health.js'
export { withDepot } from './depot-store.js'
export { downloadLive, liveSchema, storedSchemaOf } from './live.js'
export { assertFileName } from './names.js'
export type { JsonValue, Manifest } from './manifest.js'
export type { DeploymentRequest } from './new-deployment.js'
export type { OperationOptions, OperationRequest } from './operation.js'
export { type DeploymentPlan, planDeployment, type PlanRequest, type TestedFile } from './plan.js'
export {
  attestationSigner,
  carriedProvenance,
  identitySigner,
  keySigner,
  type Provenance,
  readPrivateKey,
  trustAnchors,
  type TrustedRootFile,
  type VerdictSigner,
} from './provenance/index.js'
export { type RollbackRequest, rollbackEnvironment } from './rollback.js'
export {
  type DeploymentRecord,
  deploymentStatus,
  environmentsIn,
  type EnvironmentStatus,
  recoverEnvironment,
  type Verification,
  verifyEnvironment,
} from './status.js'
export type { DeployTarget, TargetPorts } from './targets/target.js'
