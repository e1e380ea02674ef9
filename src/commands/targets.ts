import { mkdir, mkdtemp } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Config } from '../config/index.js'
import type { StoredSchema } from '../core/data-schema.js'
import { ModelGateError } from '../core/errors.js'
import type { BranchStore, ObjectDepot } from '../core/ports.js'
import { seededRandom } from '../core/random.js'
import {
  deployModel,
  deployTargets,
  downloadLive,
  liveSchema,
  storedSchemaOf,
  withDepot,
  planDeployment,
  type JsonValue,
  type OperationRequest,
} from '../deploy/index.js'
import { type Checkout, MAX_API_BYTES, openCheckout, openGitStore, openLfsDepot } from '../hosts/index.js'
import { serviceProbe, type DeployedModel, type DeployTarget, type HealthProbe } from '../stages/index.js'
import { givenBaseline } from './baseline.js'
import type { Surroundings } from './command.js'
import { provenanceOf } from './provenance.js'
import { within } from './settings.js'

/** An opened place for deployments. */
export interface OpenTarget {
  readonly name: string
  readonly store: BranchStore
  readonly limit: { readonly maxBytes: number; readonly remedy: string }
  close(): Promise<void>
}

/** Opens what the configuration names: an environment branch of a git remote, or a folder. */
export async function openTarget(config: Config, surroundings: Surroundings): Promise<OpenTarget> {
  const { workingDirectory, clock } = surroundings
  const checkout = await openCheckout(workingDirectory, surroundings.environment).catch((error: unknown) => {
    // A machine without git may deploy through the API of its host.
    if (config.deployment.remote === null && surroundings.remoteUrl === null) throw error
    return null
  })
  const remote = config.deployment.remote ?? surroundings.remoteUrl ?? checkout?.remote ?? null
  const wanted =
    config.deployment.target === 'auto'
      ? remote === null
        ? 'directory'
        : 'environment-branch'
      : config.deployment.target
  const target = deployTargets.find((one) => one.name === wanted)
  if (target === undefined)
    throw new ModelGateError('config', `deployment.target is ${wanted}, which this version does not have`)
  let limit: OpenTarget['limit'] = target.limit
  const store = await target.open({
    clock,
    processes: surroundings.processes,
    folder: within(workingDirectory, config.deployment.directory),
    isAncestor: (ancestor, descendant) => checkout?.isAncestor(ancestor, descendant) ?? Promise.resolve(null),
    openBranchStore: async () => {
      if (remote === null) {
        throw new ModelGateError('config', 'there is no git remote to deploy to', {
          subject: 'deployment.remote',
          remedy: 'Set deployment.remote, add a remote named origin, or set deployment.target: directory.',
        })
      }
      const depot = depotFor(config, surroundings, remote)
      const lfs = lfsFor(config, surroundings, remote)
      const branches = await openBranches(config, surroundings, remote, checkout)
      const maxBytes = config.deployment.transport === 'api' ? MAX_API_BYTES : target.limit.maxBytes
      const { storage } = config.deployment
      const largest = storage === 'lfs' ? lfs : depot
      limit =
        largest === null
          ? { ...limit, maxBytes }
          : { maxBytes: largest.maxBytes, remedy: `This is the largest file of ${largest.name}.` }
      const withReleases =
        depot === null ? branches : withDepot(branches, depot, { from: storage === 'release' ? 0 : maxBytes + 1 })
      if (lfs === null) return withReleases
      // Also when nothing new goes there: what an earlier deployment put there is found again.
      const wants = (file: string): Promise<boolean> => checkout?.usesLfs(file) ?? Promise.resolve(false)
      return withDepot(withReleases, lfs, {
        from: storage === 'lfs' ? 0 : Infinity,
        ...(storage === 'auto' ? { wants } : {}),
      })
    },
  })
  return { name: target.name, store, limit, close: () => store.close() }
}

/** @throws ModelGateError code 'config' when the API is asked for and there is none */
async function openBranches(
  { deployment, pipeline }: Config,
  surroundings: Surroundings,
  remote: string,
  checkout: Checkout | null,
): Promise<BranchStore> {
  const { token, tempDirectory, environment, clock, log } = surroundings
  const openGit = (): Promise<BranchStore> =>
    openGitStore({
      ...{ remote, token, checkout, environment, clock, log },
      temporaryFolder: tempDirectory,
      retries: pipeline.max_retries,
    })
  const hosted = deployment.transport === 'push' ? null : (surroundings.hostedBranches?.(remote) ?? null)
  if (hosted !== null)
    return hosted({
      isAncestor: checkout === null ? null : (older, newer) => checkout.isAncestor(older, newer),
      openGit: deployment.transport === 'api' ? null : openGit,
    })
  if (deployment.transport === 'api') {
    throw new ModelGateError(
      'config',
      'deployment.transport is api, but the remote is no GitHub repository that this run has a token for',
      {
        subject: 'deployment.transport',
        remedy: 'Run as a GitHub Action, give MODELGATE_TOKEN to the command line, or use transport: push.',
      },
    )
  }
  return openGit()
}

/**
 * Where files go that git does not take; null: nowhere, and they are refused.
 * @throws ModelGateError code 'config' when releases are asked for and there are none
 */
function depotFor({ deployment }: Config, { releaseDepot }: Surroundings, remote: string): ObjectDepot | null {
  if (deployment.storage === 'git' || deployment.storage === 'lfs') return null
  const depot = releaseDepot?.(remote) ?? null
  if (depot === null && deployment.storage === 'release') {
    throw new ModelGateError(
      'config',
      'deployment.storage is release, but the remote is no GitHub repository that this run has a token for',
      {
        subject: 'deployment.storage',
        remedy:
          'Run as a GitHub Action with permissions: contents: write, give MODELGATE_TOKEN to the command line, or use storage: git.',
      },
    )
  }
  return depot
}

/** @throws ModelGateError code 'config' when Git LFS is asked for and the remote has none */
function lfsFor({ deployment }: Config, { token, clock, log }: Surroundings, remote: string): ObjectDepot | null {
  const depot = openLfsDepot({ remote, token, clock, log })
  if (depot === null && deployment.storage === 'lfs') {
    throw new ModelGateError('config', 'deployment.storage is lfs, but the remote is not reached by http', {
      subject: 'deployment.storage',
      remedy: 'Give deployment.remote as an https:// address, or use storage: git.',
    })
  }
  return depot
}

/** What every change of an environment is told. */
export function operationRequest(
  target: OpenTarget,
  environment: string,
  health: HealthProbe,
  config: Config,
  surroundings: Surroundings,
): OperationRequest {
  const { rollback_threshold, health_check_timeout, keep_backups } = config.deployment
  return {
    store: target.store,
    target: target.name,
    environment,
    health,
    service: serviceProbe({
      config,
      clock: surroundings.clock,
      http: surroundings.http,
      program: surroundings.program,
      folder: surroundings.workingDirectory,
      environment: surroundings.environment,
    }),
    board: config.deployment.ask_reviewers ? surroundings.board : null,
    hosted:
      target.name === 'environment-branch' && config.deployment.remote === null && surroundings.remoteUrl !== null,
    source: surroundings.source,
    provenance: provenanceOf(config, surroundings),
    processes: surroundings.processes,
    options: {
      rollbackThreshold: rollback_threshold,
      healthCheckTimeoutMs: health_check_timeout * 1000,
      keepBackups: keep_backups,
    },
    clock: surroundings.clock,
    random: seededRandom(process.pid),
    log: surroundings.log,
    temporaryFolder: surroundings.tempDirectory,
    signal: surroundings.signal,
  }
}

/** The deployed model as a file of this machine, verified; null when nothing is active. */
export async function fetchLive(
  store: BranchStore,
  environment: string,
  { tempDirectory, modelCache }: Pick<Surroundings, 'tempDirectory' | 'modelCache'>,
): Promise<(DeployedModel & { readonly stored: StoredSchema | null }) | null> {
  await mkdir(tempDirectory, { recursive: true })
  const folder = await mkdtemp(join(tempDirectory, 'live-'))
  const path = join(folder, environment)
  const live = await downloadLive(store, environment, path, modelCache)
  return live === null ? null : { id: live.id, sha256: live.sha256, path, stored: storedSchemaOf(live) }
}

/** The target as the deploy stage sees it. Opened on first use: a run that does not deploy needs no git. */
export function stageTarget(
  open: () => Promise<OpenTarget>,
  environment: string,
  config: Config,
  surroundings: Surroundings,
): DeployTarget {
  const fileOf = (file: { path: string; sha256: string; size: number }) => ({
    path: within(surroundings.workingDirectory, file.path),
    name: basename(file.path),
    sha256: file.sha256,
    size: file.size,
  })
  let stored: Promise<StoredSchema | null> | undefined
  return {
    name: config.deployment.target,
    active: async () => {
      const { baseline } = config.validation
      if (baseline !== null) return givenBaseline(baseline, surroundings)
      const { store } = await open()
      const live = await fetchLive(store, environment, surroundings)
      stored ??= Promise.resolve(live?.stored ?? null)
      return live
    },
    // Once a run, so that the schema which is handed on is the one that was checked against.
    storedSchema: () => (stored ??= open().then(({ store }) => liveSchema(store, environment))),
    plan: async (request) => {
      const { store, limit } = await open()
      const plan = await planDeployment({
        store,
        environment,
        file: fileOf(request.file),
        source: surroundings.source,
        limit,
        staleGuard: 'enforce',
      })
      return plan.lines
    },
    deploy: async (request) => {
      const target = await open()
      return deployModel({
        ...operationRequest(target, environment, request.probe, config, surroundings),
        file: fileOf(request.file),
        limit: target.limit,
        gateDigest: request.gateDigest,
        validated: request.validated,
        facts: request.facts,
        metrics: request.metrics,
        golden: JSON.parse(JSON.stringify(request.golden)) as JsonValue,
        dataSchema: request.dataSchema ?? undefined,
      })
    },
  }
}
