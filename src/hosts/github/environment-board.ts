import { ModelGateError } from '../../core/errors.js'
import type { Logger } from '../../core/log.js'
import type { Clock, DeploymentNews, EnvironmentBoard } from '../../core/ports.js'
import { explainFailure, isRefusal, openGithubApi, type GithubApi } from './api.js'
import type { GithubContext } from './environment.js'
import { serverError, withRetries } from './retry.js'

export interface BoardOptions extends Pick<GithubContext, 'apiUrl' | 'serverUrl' | 'source'> {
  readonly token: string
  readonly clock: Clock
  readonly log: Logger
}

/** Deployments of an environment that are looked through for the one that belongs to this run. */
const LOOKED_AT = 30

/** Begins the description of the deployments that we make, which are nobody's approval. */
const MARK = 'ModelGate: '

/**
 * GitHub's environments: their reviewers are asked before anything is deployed, and their page shows what was. The page
 * is a mirror; the environment branch is the truth.
 */
export function githubEnvironmentBoard(options: BoardOptions): EnvironmentBoard {
  const { source, serverUrl, token, clock, log } = options
  let opened: Promise<GithubApi> | null = null
  const api = (): Promise<GithubApi> => (opened ??= openGithubApi(options, token, clock))
  return {
    approvalNeeded: async (environment) => {
      const github = await api()
      if (!(await hasReviewers(github, environment))) return null
      if (await asked(environment, async () => isOfJob(github, await deploymentsOf(github, environment), source.runId)))
        return null
      return `the environment ${environment} has required reviewers, and this job is not bound to it: write "environment: ${environment}" into the job, so that they are asked`
    },
    show: async (environment, news) => {
      try {
        await showDeployment(await api(), environment, news, { ...source, serverUrl })
      } catch (error) {
        // Most jobs do not give this permission, and nobody misses the page then.
        log.info(`GitHub's page of ${environment} was not told: ${explainFailure(error, 'deployments: write')}`)
      }
    },
  }
}

/** https://docs.github.com/rest/deployments/environments#get-an-environment; 404: nobody set one up. */
async function hasReviewers(github: GithubApi, environment_name: string): Promise<boolean> {
  const { owner, repo } = github
  try {
    const { protection_rules } = await github.repeat(({ rest }, request) =>
      rest.repos.getEnvironment({ owner, repo, environment_name, request }),
    )
    return protection_rules?.some(({ type }) => type === 'required_reviewers') ?? false
  } catch (error) {
    if (serverError(error).status === 404) return false
    throw cannotTell(environment_name, error)
  }
}

async function asked<T>(environment: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw cannotTell(environment, error)
  }
}

/** Deploying all the same would be a way around reviewers. */
function cannotTell(environment: string, error: unknown): ModelGateError {
  return new ModelGateError(
    'deploy',
    `nothing was deployed, because GitHub does not say whether ${environment} has required reviewers: ${explainFailure(error, 'actions: read')}`,
    {
      subject: environment,
      remedy: `${isRefusal(error) ? 'Give the job "permissions: actions: read, deployments: read"' : 'Run again later'}, or set deployment.ask_reviewers: false.`,
      cause: error,
    },
  )
}

type Listed = Awaited<ReturnType<typeof deploymentsOf>>

async function deploymentsOf(github: GithubApi, environment: string) {
  const { owner, repo } = github
  return github.repeat(({ rest }, request) =>
    rest.repos.listDeployments({ owner, repo, environment, per_page: LOOKED_AT, request }),
  )
}

const isOurs = ({ description }: Listed[number]): boolean => description?.startsWith(MARK) === true

/** Whether GitHub made one of them for a job with `environment:`: one of its statuses links to this run then. */
async function isOfJob(github: GithubApi, deployments: Listed, runId: string | null): Promise<boolean> {
  if (runId === null) return false
  const { owner, repo } = github
  const ofRun = new RegExp(`/actions/runs/${runId}(?:/|$)`)
  for (const deployment of deployments) {
    if (isOurs(deployment)) continue
    const statuses = await github.repeat(({ rest }, request) =>
      rest.repos.listDeploymentStatuses({ owner, repo, deployment_id: deployment.id, per_page: LOOKED_AT, request }),
    )
    if (statuses.some(({ log_url, target_url }) => ofRun.test(log_url ?? '') || ofRun.test(target_url))) return true
  }
  return false
}

async function showDeployment(
  github: GithubApi,
  environment: string,
  news: DeploymentNews,
  { commit, runId, runUrl, serverUrl }: GithubContext['source'] & { readonly serverUrl: string },
): Promise<void> {
  const { owner, repo } = github
  // An answer may get lost after its effect: each try looks first whether the one before made it.
  const deployment_id = await withRetries(github.patience, async () => {
    const deployments = await deploymentsOf(github, environment)
    // GitHub ends the deployment of a job itself, with the job's own result.
    if (commit === null || (await isOfJob(github, deployments, runId))) return null
    const known = deployments.find((one) => isOurs(one) && entryOf(one) === news.deploymentId)
    if (known !== undefined) return known.id
    const made = await github.once(
      ({ rest }, request) =>
        rest.repos.createDeployment({
          ...{ owner, repo, ref: commit, environment, auto_merge: false, required_contexts: [], request },
          description: `${MARK}${news.description}`.slice(0, 140),
          payload: { deployment_id: news.deploymentId, sha256: news.sha256 },
        }) as Promise<{ data: { id?: number } }>,
    )
    // Without an id GitHub merged a branch instead (202); auto_merge is off, so that it does not.
    return made.id ?? null
  })
  if (deployment_id === null) return
  await github.repeat(({ rest }, request) =>
    rest.repos.createDeploymentStatus({
      ...{ owner, repo, deployment_id, state: news.state, request },
      description: news.description.slice(0, 140),
      ...(runUrl === null ? {} : { log_url: runUrl }),
      ...(news.commit === null ? {} : { environment_url: `${serverUrl}/${owner}/${repo}/tree/${news.commit}` }),
    }),
  )
}

/** The id of the history entry that a deployment of ours shows. */
function entryOf({ payload }: Listed[number]): unknown {
  return typeof payload === 'string' ? null : payload['deployment_id']
}
