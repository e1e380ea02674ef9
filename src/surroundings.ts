import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Surroundings } from './commands/index.js'
import { ModelGateError } from './core/errors.js'
import {
  ciReporters,
  consoleLogger,
  githubContext,
  githubEnvironmentBoard,
  githubJobIdentity,
  githubReleases,
  isGithubActions,
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
  const access = { ...githubContext(env), token: env['MODELGATE_TOKEN'] ?? '', clock: systemClock, log }
  return {
    workingDirectory,
    tempDirectory: await scratchFolder(env['RUNNER_TEMP'] ?? tmpdir()),
    log,
    clock: systemClock,
    http: sendHttp,
    environment: process.env,
    source: await sourceOfCheckout(workingDirectory, env),
    untrusted: untrustedOrigin(env),
    token: env['MODELGATE_TOKEN'] ?? null,
    remoteUrl: null,
    integrations: (switches) => ciReporters(switches, env),
    modelCache: null,
    board: isGithubActions(env) && access.token !== '' ? githubEnvironmentBoard(access) : null,
    releaseDepot: githubReleases(access),
    answerCache: null,
    identity: isGithubActions(env) ? githubJobIdentity({ ...access, environment: env }) : null,
    signal: stopSignal(),
  }
}

/** A folder of our own that goes away with the process. */
export async function scratchFolder(parent: string): Promise<string> {
  const folder = await mkdtemp(join(parent, 'modelgate-'))
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
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
