import type { Stage } from './context.js'
import { deployStage } from './deploy.js'
import { securityScanStage } from './security-scan.js'
import { testStage } from './test.js'
import { validateStage } from './validate.js'

export type {
  DeployedModel,
  DeployRequest,
  DeployTarget,
  HealthProbe,
  ModelSource,
  Stage,
  StageContext,
} from './context.js'
export { healthProbe } from './deploy/health.js'
export { serviceProbe } from './deploy/service.js'
export { staticScan } from './deploy/static-scan.js'
export { securityPolicy } from './security-scan/policy.js'
export { severityRank } from './security-scan/severity.js'
export { sampleRows } from './test/sample.js'

/** In the order in which they run; the first three are independent of each other. */
export const STAGES = [testStage, validateStage, securityScanStage, deployStage] as const satisfies readonly Stage[]
export { type GatheredAnswers } from './validate/gathered.js'

/** What a shard of the validation data gathers instead of judging, and how that is read again; loaded for shards alone. */
export const validationParts = () => import('./validate/parts.js')
