import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { silentLogger } from '../../../src/core/log.js'
import type { BranchStore, Clock } from '../../../src/core/ports.js'
import { seededRandom } from '../../../src/core/random.js'
import type { CheckResult } from '../../../src/core/result.js'
import {
  type DeploymentRequest,
  deployTargets,
  type HealthProbe,
  type OperationRequest,
} from '../../../src/deploy/index.js'
import { testClock } from './git-server.js'

export const source = { repository: 'acme/models', commit: null, runId: '1', runUrl: null, actor: 'ada' }

export function check(id: string, status: CheckResult['status']): CheckResult {
  return { id, status, measured: null, threshold: null, message: status, duration_ms: 0 }
}

/** Healthy unless the bytes begin with BAD; reads the real file it is given. */
export const readingProbe: HealthProbe = (file) => {
  const bad = readFileSync(file).subarray(0, 3).toString() === 'BAD'
  return Promise.resolve([
    check('health.load', bad ? 'failed' : 'passed'),
    check('health.predict', bad ? 'failed' : 'passed'),
  ])
}

export interface Deployer {
  readonly operation: OperationRequest
  readonly request: (content: string, extra?: Partial<DeploymentRequest>) => DeploymentRequest
}

/** Requests for one environment of one store; each content becomes a real file on disk. */
export function deployerFor(
  folder: string,
  store: BranchStore,
  setting: { environment?: string; clock?: Clock; seed?: number } = {},
): Deployer {
  const operation: OperationRequest = {
    store,
    target: 'environment-branch',
    environment: setting.environment ?? 'staging',
    health: readingProbe,
    service: null,
    board: null,
    processes: { self: `test-${setting.seed ?? 1}`, isGone: () => Promise.resolve(false) },
    source,
    clock: setting.clock ?? testClock(),
    random: seededRandom(setting.seed ?? 1),
    log: silentLogger,
    temporaryFolder: join(folder, 'health'),
  }
  return {
    operation,
    request: (content, extra = {}) => {
      const sha256 = createHash('sha256').update(content).digest('hex')
      mkdirSync(join(folder, 'models'), { recursive: true })
      const path = join(folder, 'models', sha256)
      writeFileSync(path, content)
      return {
        ...operation,
        file: { path, name: 'model.joblib', sha256, size: Buffer.byteLength(content) },
        limit: deployTargets[0].limit,
        gateDigest: 'a'.repeat(64),
        validated: true,
        facts: null,
        metrics: { accuracy: 0.9 },
        ...extra,
      }
    },
  }
}
