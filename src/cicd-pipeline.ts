import {
  checkConfig,
  findRun,
  listRuns,
  type Config,
  resolveConfig,
  rollBack,
  type RollbackResult,
  runsFolder,
  runModels,
  type RunLine,
  type Surroundings,
} from './commands/index.js'
import { explain, isModelGateError } from './core/errors.js'
import type { Logger } from './core/log.js'
import { silentLogger } from './core/log.js'
import type { DeploymentResult, PipelineResult, TestingResult } from './core/result.js'
import { givenInputs } from './inputs/index.js'
import { cliSurroundings } from './surroundings.js'

export interface PipelineOptions {
  /** Configuration file. Default: config/main_config.yaml when it exists, else the defaults. */
  readonly configPath?: string
  /** Folder that relative paths start from. Default: the working directory of the process. */
  readonly workingDirectory?: string
  /** Folder for reports and the record of runs. Default: modelgate-report. */
  readonly outputDirectory?: string
  /** Default: no log. */
  readonly log?: Logger
}

export interface RunOptions {
  readonly modelPath: string
  /** Default: the first environment of the configuration. */
  readonly environment?: string
  readonly autoDeploy?: boolean
  readonly validationData?: string
  readonly referenceData?: string
  readonly target?: string
  /** What runs a pickled model that ModelGate cannot run itself; see the input `runtime`. Default: auto. */
  readonly runtime?: 'auto' | 'native' | 'python'
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] extends object ? Mutable<T[Key]> : T[Key] }

/** CI/CD for model files. Instances keep what they ran; the folder of reports keeps it between processes. */
export class CICDPipeline {
  /** Settings; change them before a run (`pipeline.config.pipeline.timeout_minutes = 60`). They are checked again then. */
  readonly config: Mutable<Config>
  /** Results of this instance, oldest first. */
  readonly pipelineHistory: PipelineResult[] = []
  /** Deployments and rollbacks of this instance, oldest first. */
  readonly deploymentHistory: DeploymentResult[] = []
  /** Results of the test stage by pipeline id. */
  readonly testResults: Record<string, TestingResult> = {}
  readonly #surroundings: Surroundings
  readonly #outputDirectory: string | undefined

  private constructor(config: Config, surroundings: Surroundings, outputDirectory: string | undefined) {
    this.config = structuredClone(config)
    this.#surroundings = surroundings
    this.#outputDirectory = outputDirectory
  }

  /** @throws ModelGateError 'config' or 'not-found' for a configuration that cannot be used */
  static async create(options: PipelineOptions = {}): Promise<CICDPipeline> {
    const surroundings = {
      ...(await cliSurroundings(options.workingDirectory)),
      log: options.log ?? silentLogger,
    }
    const inputs = givenInputs('run', options.configPath === undefined ? {} : { config: options.configPath })
    const config = await resolveConfig(inputs, surroundings.workingDirectory)
    return new CICDPipeline(config, surroundings, options.outputDirectory)
  }

  /**
   * Runs the stages on a model. Takes one object, or the specification's three positions.
   * @throws ModelGateError for what is wrong before the model is looked at; everything else is in the result
   */
  async runPipeline(model: RunOptions | string, environment?: string, autoDeploy = false): Promise<PipelineResult> {
    const options: RunOptions =
      typeof model === 'string'
        ? { modelPath: model, autoDeploy, ...(environment === undefined ? {} : { environment }) }
        : model
    const inputs = givenInputs('run', {
      model: options.modelPath,
      environment: options.environment,
      'auto-deploy': String(options.autoDeploy ?? false),
      'validation-data': options.validationData,
      'reference-data': options.referenceData,
      target: options.target,
      runtime: options.runtime,
      'output-dir': this.#outputDirectory,
    })
    const [run] = await runModels(inputs, this.#surroundings, { config: checkConfig(this.config) })
    const { result } = run!
    this.pipelineHistory.push(result)
    if (result.stages.testing !== undefined) this.testResults[result.pipeline_id] = result.stages.testing
    const { deployment } = result.stages
    if (deployment?.deployment_id !== undefined && deployment.deployment_id !== null)
      this.deploymentHistory.push(deployment)
    return result
  }

  /** All recorded runs, or the result document of one. @throws ModelGateError 'not-found' for an id that never ran here */
  getPipelineStatus(): Promise<readonly RunLine[]>
  getPipelineStatus(pipelineId: string): Promise<PipelineResult>
  getPipelineStatus(pipelineId?: string): Promise<readonly RunLine[] | PipelineResult> {
    const folder = runsFolder(this.#surroundings.workingDirectory, this.#outputDirectory)
    return pipelineId === undefined ? listRuns(folder) : findRun(folder, pipelineId)
  }

  /** Restores the deployment before the live one, or the one with this id or backup path. */
  async rollbackDeployment(environment: string, backup?: string): Promise<RollbackResult> {
    try {
      const result = await rollBack(environment, backup, checkConfig(this.config), this.#surroundings)
      if (result.deployment !== null) this.deploymentHistory.push(result.deployment)
      return result
    } catch (error) {
      // Nothing to go back to, or a server that does not answer, is an outcome; a wrong name or setting is a mistake.
      if (!isModelGateError(error) || error.code !== 'deploy') throw error
      return { status: 'failed', environment, message: explain(error), deployment: null }
    }
  }
}
