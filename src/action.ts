import { relative, resolve } from 'node:path'
import {
  gatePolicy,
  modelPlaces,
  placesOfChecks,
  renderSummary,
  resultReader,
  runModels,
  SHARD_FILE,
  type Surroundings,
} from './commands/index.js'
import { isModelGateError, messageOf } from './core/errors.js'
import type { FinishedRun } from './core/ports.js'
import {
  actionsCache,
  cacheFolder,
  demandBaseCode,
  deploymentRefusal,
  githubAnswerCache,
  githubBranches,
  githubContext,
  githubEnvironmentBoard,
  githubFileCache,
  githubJobIdentity,
  githubLogger,
  githubModelCache,
  githubNewestCache,
  githubReleases,
  githubReporter,
  postStepState,
  processWatch,
  proposedChange,
  remoteFiles,
  runProgram,
  scratchFolder,
  sendHttp,
  stepFailure,
  systemClock,
  tellOfRun,
  untrustedOrigin,
  type GithubContext,
} from './hosts/index.js'
import { readActionInputs, type ActionInputs } from './inputs/index.js'
import { stopSignal } from './local-surroundings.js'

/** The step: inputs, models, reports, outputs, verdict. Outputs are set whatever happens. */
export async function runAction(): Promise<void> {
  const context = githubContext(process.env)
  const log = githubLogger()
  let reporter = githubReporter({
    context,
    artifact: null,
    sharded: false,
    outputDirectory: context.workspace,
    comment: null,
    checkRun: null,
  })
  let runs: readonly FinishedRun[] = []
  let failure: string | undefined
  try {
    const inputs = readActionInputs()
    const access = { token: inputs.token, clock: systemClock, render: renderSummary }
    const outputDirectory = resolve(context.workspace, inputs.run.required('output-dir'))
    const shard = inputs.run.text('shard')
    const files = shard === undefined ? [] : [resolve(outputDirectory, SHARD_FILE)]
    reporter = githubReporter({
      context,
      artifact: inputs.uploadArtifact ? { name: inputs.artifactName, files } : null,
      sharded: shard !== undefined,
      outputDirectory,
      comment: { mode: inputs.comment, ...access },
      checkRun: {
        ...{ mode: inputs.checkRun, ...access },
        places: () => placesOfChecks(inputs.run, context.workspace),
      },
    })
    if (inputs.reportRun !== null) {
      const { read } = await resultReader()
      const problems = await tellOfRun(context, { runId: inputs.reportRun, mode: inputs.comment, read, ...access })
      for (const problem of problems) log.warning(problem)
    } else runs = await judge(inputs, context)
  } catch (error) {
    const remedy = isModelGateError(error) && error.remedy !== undefined ? `. ${error.remedy}` : ''
    failure = `${messageOf(error)}${remedy}`
    const places = isModelGateError(error) ? error.places : []
    stepFailure(
      failure,
      places.map((place) => ({
        ...place,
        file: relative(context.workspace, resolve(context.workspace, place.file)).replaceAll('\\', '/'),
      })),
    )
    if (!isModelGateError(error) && error instanceof Error) log.info(error.stack ?? '')
  }
  for (const problem of await reporter.publish(runs, failure)) log.warning(problem)
}

/** The gate of every model, told in the log as it goes. */
async function judge(inputs: ActionInputs, context: GithubContext): Promise<readonly FinishedRun[]> {
  const log = githubLogger()
  const surroundings = await actionSurroundings(inputs, context)
  await demandBaseCode(context, await modelPlaces(inputs.run, context.workspace), process.env)
  const change = proposedChange(context, { token: inputs.token, clock: systemClock, environment: process.env })
  const policy = await gatePolicy(inputs.run, surroundings, change)
  const refusal = deploymentRefusal(context, surroundings.untrusted, inputs.deployFromPullRequest)
  if (refusal === null) postStepState.deploymentBegan()
  const runs = await runModels(inputs.run, surroundings, { ...policy, deploymentRefusal: refusal })
  postStepState.deploymentEnded()
  for (const { result } of runs) {
    for (const warning of result.warnings) log.warning(warning, result.model_path)
    for (const reason of result.verdict.reasons) log.error(reason, result.model_path)
    if (!result.verdict.passed)
      stepFailure(`${result.model_path}: ${result.overall_status}. ${result.verdict.next_step}`)
  }
  return runs
}

/** The action's view of the outside. The token goes to git's environment and to the API only. */
export async function actionSurroundings(inputs: ActionInputs, context: GithubContext): Promise<Surroundings> {
  const log = githubLogger()
  const { repository } = context.source
  const processes = processWatch()
  const untrusted = untrustedOrigin(process.env)
  const cache = actionsCache(context.tempDirectory, log)
  return {
    kind: 'action',
    workingDirectory: context.workspace,
    tempDirectory: await scratchFolder(context.tempDirectory, processes),
    log,
    clock: systemClock,
    processes,
    http: sendHttp,
    program: runProgram,
    environment: process.env,
    source: context.source,
    untrusted,
    token: inputs.token === '' ? null : inputs.token,
    remoteUrl: repository === null ? null : `${context.serverUrl}/${repository}.git`,
    integrations: () => [],
    modelCache: githubModelCache(cache),
    remoteFiles: remoteFiles({
      cacheFolder: cacheFolder(process.env),
      sharedCache: githubFileCache(cache, 'data'),
      environment: process.env,
      publicOnly: untrusted !== null,
      clock: systemClock,
      log,
    }),
    board:
      inputs.token === '' ? null : githubEnvironmentBoard({ ...context, token: inputs.token, clock: systemClock, log }),
    hostedBranches: githubBranches({ ...context, token: inputs.token, clock: systemClock, log }),
    troubles: null,
    releaseDepot: githubReleases({ ...context, token: inputs.token, clock: systemClock, log, processes }),
    answerCache: githubAnswerCache(cache),
    verdictCache: githubNewestCache(
      cache,
      `${context.source.runId ?? 'run'}-${process.env['GITHUB_RUN_ATTEMPT'] ?? '1'}`,
    ),
    identity: githubJobIdentity({ ...context, token: inputs.token, environment: process.env }),
    ...{ retraining: null, setOutputs: null }, // of commands that the action does not run
    signal: stopSignal(),
  }
}
