import { tmpdir } from 'node:os'
import type { Surroundings } from './commands/index.js'
import { ModelGateError } from './core/errors.js'
import {
  cacheFolder,
  ciReporters,
  consoleLogger,
  githubBranches,
  githubContext,
  githubEnvironmentBoard,
  githubJobIdentity,
  githubReleases,
  isGithubActions,
  remoteFiles,
  processWatch,
  runProgram,
  scratchFolder,
  sendHttp,
  sourceOfCheckout,
  systemClock,
  untrustedOrigin,
} from './hosts/index.js'

/** The command line's view of the outside: this process, its environment variables and the checkout it stands in. */
export async function cliSurroundings(workingDirectory = process.cwd()): Promise<Surroundings> {
  const { env } = process
  const log = consoleLogger({
    write: (text) => process.stderr.write(text),
    colour: process.stderr.isTTY && env['NO_COLOR'] === undefined,
    verbose: env['MODELGATE_DEBUG'] === '1',
  })
  const processes = processWatch()
  const untrusted = untrustedOrigin(env)
  const access = { ...githubContext(env), token: env['MODELGATE_TOKEN'] ?? '', clock: systemClock, log, processes }
  return {
    workingDirectory,
    tempDirectory: await scratchFolder(env['RUNNER_TEMP'] ?? tmpdir(), processes),
    log,
    clock: systemClock,
    processes,
    http: sendHttp,
    program: runProgram,
    environment: process.env,
    source: await sourceOfCheckout(workingDirectory, env),
    untrusted,
    token: env['MODELGATE_TOKEN'] ?? null,
    remoteUrl: null,
    integrations: (switches) => ciReporters(switches, env),
    modelCache: null,
    remoteFiles: remoteFiles({
      cacheFolder: cacheFolder(env),
      sharedCache: null,
      environment: env,
      publicOnly: untrusted !== null,
      clock: systemClock,
      log,
    }),
    board: isGithubActions(env) && access.token !== '' ? githubEnvironmentBoard(access) : null,
    hostedBranches: githubBranches(access),
    releaseDepot: githubReleases(access),
    answerCache: null,
    identity: isGithubActions(env) ? githubJobIdentity({ ...access, environment: env }) : null,
    signal: stopSignal(),
  }
}

/** Aborted by the signals with which a cancelled job is stopped; a second one ends the process at once. */
export function stopSignal(): AbortSignal {
  const controller = new AbortController()
  const stop = (name: NodeJS.Signals): void => {
    if (controller.signal.aborted) process.exit(130)
    controller.abort(new ModelGateError('cancelled', `the run was stopped by ${name}`))
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  return controller.signal
}
