import type { Config } from '../config/index.js'
import type { DataSchema, StoredSchema } from '../core/data-schema.js'
import type { Logger } from '../core/log.js'
import type { ModelFacts } from '../core/model.js'
import type { ModelFile } from '../formats/index.js'
import type { AnswerCache, Clock, HttpSend } from '../core/ports.js'
import type { CheckResult, DeploymentResult, PipelineResult, StageName, StageResult } from '../core/result.js'
import type { OpenedModel } from '../model/index.js'
import type { SqlTables, TableSource } from '../data/index.js'
import type { GoldenRecord } from './deploy/golden.js'
import type { GatheredAnswers } from './validate/gathered.js'

/** The model under test: read once, opened once, shared by all stages. */
export interface ModelSource {
  /** As it is told to people: relative to the working directory where possible. */
  readonly path: string
  readonly absolutePath: string
  /** @throws not-found, empty-file, lfs-pointer, limit */
  file(): Promise<ModelFile>
  /** @throws corrupt, unsupported, limit; loadSeconds is the wall time from bytes to a model that predicts. */
  open(): Promise<OpenedModel & { readonly loadSeconds: number }>
  /** Opens another file the way this one is opened: the deployed model, or the bytes read back. Default: without Python. */
  readonly openOther?: (bytes: Uint8Array, path: string, name: string) => Promise<OpenedModel>
  /** What the file says of itself; null when it is unreadable. */
  facts(): Promise<ModelFacts | null>
}

/** The model that is live in the environment, as the baseline; null when nothing is deployed or nothing is reachable. */
export interface DeployedModel {
  readonly id: string
  readonly sha256: string
  readonly path: string
}

/** `deployed` is the deployment that the bytes belong to, with the golden predictions of its manifest. */
export type HealthProbe = (
  path: string,
  signal: AbortSignal,
  deployed: { readonly golden: unknown },
) => Promise<readonly CheckResult[]>

export interface DeployRequest {
  readonly file: ModelFile & { readonly path: string }
  readonly probe: HealthProbe
  readonly metrics: Readonly<Record<string, number | null>>
  readonly facts: ModelFacts
  readonly golden: GoldenRecord | null
  /** What fresh data should look like, to be kept with the deployment; null: nothing is known. */
  readonly dataSchema: DataSchema | null
  /** sha256 of the policy and the results that opened the gate. */
  readonly gateDigest: string
  /** True when the validate stage measured its performance and passed. */
  readonly validated: boolean
}

/** Where models go; commands/ makes it from the configuration and the host. */
export interface DeployTarget {
  readonly name: string
  active(): Promise<DeployedModel | null>
  /** The schema stored with the live deployment; null when there is none. @throws as active */
  storedSchema(): Promise<StoredSchema | null>
  plan(request: DeployRequest): Promise<readonly string[]>
  deploy(request: DeployRequest): Promise<DeploymentResult>
}

export interface StageContext {
  /** Results of the stages that ran before; deploy writes metrics and the gate's digest into the manifest. */
  readonly earlier: PipelineResult['stages']
  readonly environment: string
  readonly config: Config
  readonly model: ModelSource
  readonly validationData: TableSource | null
  readonly referenceData: TableSource | null
  readonly target: string | null
  /** What shards of the validation data gathered, in the order of the table; absent: this process gathers it. */
  readonly gathered?: readonly GatheredAnswers[]
  /** The users' own rules on these data, evaluated; absent: there are none. */
  readonly sqlRules?: (tables: SqlTables) => Promise<readonly CheckResult[]>
  readonly deployTarget: DeployTarget | null
  readonly autoDeploy: boolean
  readonly dryRun: boolean
  /** Folder of the repository, for lock files of the dependency check and the limits of symlinks. */
  readonly sourceRoot: string
  readonly http: HttpSend
  /** Answers of advisory servers of earlier runs; null where the host keeps none. */
  readonly answerCache: AnswerCache | null
  readonly clock: Clock
  readonly log: Logger
  readonly signal: AbortSignal
}

type StageKey = keyof PipelineResult['stages']

/** A stage: its name in the configuration, its key in the result, and what must have passed before. */
export interface Stage<Key extends StageKey = StageKey> {
  readonly name: StageName
  readonly key: Key
  run(context: StageContext): Promise<NonNullable<PipelineResult['stages'][Key]>>
  /** The same shape for a stage that did not run or broke: no check of it counts as passed. */
  blank(status: 'skipped' | 'error', check: StageResult['checks'][number]): NonNullable<PipelineResult['stages'][Key]>
}
