import { ModelGateError } from '../../core/errors.js'
import type { Clock, RetrainingRequest, RetrainingTrigger } from '../../core/ports.js'
import { explainFailure, openGithubApi, type GithubApi } from './api.js'
import type { GithubContext } from './environment.js'
import { serverError } from './retry.js'

export interface RetrainingAccess extends Pick<GithubContext, 'apiUrl' | 'source'> {
  readonly token: string
  readonly clock: Clock
  /** Branch or tag of this run. */
  readonly refName: string | null
}

export interface RetrainingSettings {
  readonly dispatch: 'repository' | 'workflow'
  readonly workflow: string
  readonly event_type: string
  readonly ref: string | null
}

/** A workflow of this repository that trains a new model. */
export function githubRetraining(access: RetrainingAccess, settings: RetrainingSettings): RetrainingTrigger {
  let opened: Promise<GithubApi> | null = null
  const api = (): Promise<GithubApi> => (opened ??= openGithubApi(access, access.token, access.clock))
  const { workflow, dispatch } = settings
  return {
    name: `${workflow} of ${access.source.repository ?? 'this repository'} (${dispatch}_dispatch)`,
    lastAsked: async (since) => {
      try {
        return await lastRun(await api(), settings, since)
      } catch (error) {
        if (serverError(error).status === 404) {
          throw refused(
            `the repository has no workflow ${workflow} (name it with retraining.workflow), or the token may not see it`,
            error,
          )
        }
        throw refused(`GitHub does not say when ${workflow} ran last: ${explainFailure(error, 'actions: read')}`, error)
      }
    },
    ask: async (request) => {
      const github = await api()
      const permission = dispatch === 'workflow' ? 'actions: write' : 'contents: write'
      try {
        await (dispatch === 'workflow'
          ? startWorkflow(github, settings, access.refName, request)
          : sendEvent(github, settings, request))
      } catch (error) {
        if (error instanceof ModelGateError) throw error
        throw refused(`${workflow} was not started: ${explainFailure(error, permission)}`, error)
      }
    },
  }
}

/** https://docs.github.com/rest/actions/workflow-runs#list-workflow-runs-for-a-workflow, newest first */
async function lastRun(
  github: GithubApi,
  { workflow, dispatch }: RetrainingSettings,
  since: Date,
): Promise<Date | null> {
  const { owner, repo } = github
  const { workflow_runs } = await github.repeat(({ rest }, request) =>
    rest.actions.listWorkflowRuns({
      ...{ owner, repo, workflow_id: workflow, event: `${dispatch}_dispatch`, per_page: 1, request },
      created: `>=${since.toISOString().slice(0, 19)}Z`,
    }),
  )
  const [run] = workflow_runs
  return run === undefined ? null : new Date(run.created_at)
}

/** https://docs.github.com/rest/repos/repos#create-a-repository-dispatch-event: ten properties, 64 KB. */
async function sendEvent(
  github: GithubApi,
  { event_type }: RetrainingSettings,
  asked: RetrainingRequest,
): Promise<void> {
  const { owner, repo } = github
  await github.once(({ rest }, request) =>
    rest.repos.createDispatchEvent({ owner, repo, event_type, client_payload: { ...asked }, request }),
  )
}

/** https://docs.github.com/rest/actions/workflows#create-a-workflow-dispatch-event: inputs are strings that it declares. */
async function startWorkflow(
  github: GithubApi,
  { workflow, ref }: RetrainingSettings,
  refName: string | null,
  { environment, reasons }: RetrainingRequest,
): Promise<void> {
  const { owner, repo } = github
  const onRef = ref ?? refName
  if (onRef === null) {
    throw new ModelGateError('usage', 'the branch that the retraining workflow is to run on is not known', {
      remedy: 'Set retraining.ref.',
    })
  }
  const inputs = { environment, reasons: reasons.join('\n') }
  await github.once(({ rest }, request) =>
    rest.actions.createWorkflowDispatch({ owner, repo, workflow_id: workflow, ref: onRef, inputs, request }),
  )
}

function refused(message: string, cause: unknown): ModelGateError {
  return new ModelGateError('deploy', message, { cause })
}
