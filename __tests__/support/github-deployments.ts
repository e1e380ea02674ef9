import type { ReleaseAnswer } from './github-releases.js'
import type { Route } from './github-schema.js'

export interface StoredDeployment {
  readonly id: number
  readonly environment: string
  readonly ref: string
  readonly description: string
  /** What its maker keeps in it. */
  readonly payload?: object
  readonly statuses: {
    readonly state: string
    readonly description: string
    readonly log_url: string
    readonly environment_url?: string
  }[]
}

export interface Deployments {
  /** Environments that somebody set up, and whether they have required reviewers. */
  readonly environments: Map<string, { readonly reviewers: boolean }>
  readonly deployments: StoredDeployment[]
  serve(route: Route, query: URLSearchParams, body: unknown): ReleaseAnswer | null
}

const TIME = '2026-01-02T03:04:05Z'

/** https://docs.github.com/rest/deployments, as far as the action goes */
export function rememberDeployments(url: () => string): Deployments {
  const environments = new Map<string, { reviewers: boolean }>()
  const deployments: StoredDeployment[] = []
  const dates = { created_at: TIME, updated_at: TIME }
  const view = ({ id, environment, ref, description, payload = {} }: StoredDeployment): object => ({
    ...{ id, node_id: `D_${id}`, sha: ref, ref, task: 'deploy', environment, creator: null, payload, description },
    ...{ url: `${url()}/deployments/${id}`, statuses_url: `${url()}/statuses`, repository_url: url(), ...dates },
  })
  const statusView = (status: StoredDeployment['statuses'][number], id: number): object => ({
    ...{ id, node_id: `DS_${id}`, creator: null, deployment_url: url(), target_url: url(), repository_url: url() },
    ...{ url: `${url()}/deployment-statuses/${id}`, ...status, ...dates },
  })
  return {
    environments,
    deployments,
    serve: ({ operation, parameters }, query, sent) => {
      const body = (sent ?? {}) as Partial<StoredDeployment & StoredDeployment['statuses'][number]>
      const deployment = deployments.find(({ id }) => id === Number(parameters['deployment_id']))
      switch (operation) {
        case 'repos/get-environment': {
          const name = parameters['environment_name']!
          const found = environments.get(name)
          if (found === undefined) return { status: 404, body: { message: 'Not Found' } }
          const rule = { id: 1, node_id: 'GA_1', type: 'required_reviewers', prevent_self_review: false, reviewers: [] }
          const links = { url: `${url()}/environments/1`, html_url: `${url()}/environments/1` }
          const protection_rules = found.reviewers ? [rule] : []
          return { status: 200, body: { id: 1, node_id: 'EN_1', name, ...links, ...dates, protection_rules } }
        }
        case 'repos/list-deployments':
          return {
            status: 200,
            body: deployments.filter(({ environment }) => environment === query.get('environment')).map(view),
          }
        case 'repos/list-deployment-statuses':
          return { status: 200, body: deployment!.statuses.map(statusView) }
        case 'repos/create-deployment': {
          const { environment = 'production', ref = '', description = '', payload = {} } = body
          const made = { id: 30 + deployments.length, environment, ref, description, payload, statuses: [] }
          deployments.push(made)
          return { status: 201, body: view(made) }
        }
        case 'repos/create-deployment-status': {
          const { state = '', description = '', log_url = '', environment_url } = body
          const made = { state, description, log_url, ...(environment_url === undefined ? {} : { environment_url }) }
          deployment!.statuses.push(made)
          return { status: 201, body: statusView(made, deployment!.statuses.length) }
        }
        default:
          return null
      }
    },
  }
}
