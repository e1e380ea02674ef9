import { join } from 'node:path'
import type { Surroundings } from './commands/index.js'
import {
  cacheFolder,
  ciReporters,
  folderCache,
  githubBranches,
  githubContext,
  githubEnvironmentBoard,
  githubJobIdentity,
  githubIssueBoard,
  githubReleases,
  githubRetraining,
  isGithubActions,
  runProgram,
  sendHttp,
  sourceOfCheckout,
  stepOutputs,
} from './hosts/index.js'
import { localSurroundings } from './local-surroundings.js'
import { processes, scratch } from './scratch.js'

/** The command line's view of the outside: this process, its environment variables and the checkout it stands in. */
export async function cliSurroundings(workingDirectory = process.cwd()): Promise<Surroundings> {
  const { env } = process
  const local = localSurroundings(workingDirectory)
  const { clock, log } = local
  const access = { ...githubContext(env), token: env['MODELGATE_TOKEN'] ?? '', clock, log, processes }
  const hosted = isGithubActions(env) && access.token !== '' ? access.source.repository : null
  return {
    ...local,
    kind: 'cli',
    tempDirectory: await scratch(),
    processes,
    http: sendHttp,
    program: runProgram,
    // A step of a workflow deploys to its repository and signs with its run, whatever it stands in.
    source: hosted === null ? await sourceOfCheckout(workingDirectory, env) : access.source,
    token: env['MODELGATE_TOKEN'] ?? null,
    remoteUrl: hosted === null ? null : `${access.serverUrl}/${hosted}.git`,
    integrations: (switches) => ciReporters(switches, env),
    modelCache: null,
    board: isGithubActions(env) && access.token !== '' ? githubEnvironmentBoard(access) : null,
    troubles: hosted === null ? null : githubIssueBoard(access),
    hostedBranches: githubBranches(access),
    releaseDepot: githubReleases(access),
    answerCache: null,
    verdictCache: folderCache(join(cacheFolder(env), 'verdicts'), log),
    identity: isGithubActions(env) ? githubJobIdentity({ ...access, environment: env }) : null,
    retraining:
      isGithubActions(env) && access.token !== ''
        ? (settings) => githubRetraining({ ...access, refName: env['GITHUB_REF_NAME'] ?? null }, settings)
        : null,
    setOutputs: isGithubActions(env) && env['GITHUB_OUTPUT'] !== undefined ? stepOutputs : null,
  }
}
