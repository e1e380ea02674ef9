import { readFileSync } from 'node:fs'
import type { ReleaseAnswer } from './github-releases.js'
import type { Route } from './github-schema.js'

export interface StoredRun {
  readonly id: number
  readonly event: string
  readonly head_sha: string
  readonly head_branch: string
  /** `owner/name` of the repository that the change comes from. */
  readonly head_repository: string
  readonly artifacts: readonly { readonly name: string; readonly zip: Buffer; readonly expired?: boolean }[]
}

export interface StoredPull {
  readonly number: number
  /** `owner:branch` */
  readonly head: string
  readonly sha: string
}

export interface Runs {
  readonly runs: StoredRun[]
  readonly pulls: StoredPull[]
  /** Events that were sent and workflows that were started. */
  readonly dispatched: Dispatched[]
  /** An artifact behind its signed address. */
  signed(path: string): Buffer | null
  serve(route: Route, query: URLSearchParams, sent: unknown): ReleaseAnswer | null
}

export interface Dispatched {
  readonly event: 'repository_dispatch' | 'workflow_dispatch'
  readonly at: string
  readonly sent: unknown
}

/** The only workflow that can be started, and the time that it then begins. */
const RETRAINING = 'retrain.yml'
const NOW = '2026-01-02T03:04:05Z'

/** https://docs.github.com/rest/actions and .../pulls, as far as the action goes */
export function rememberRuns(url: () => string): Runs {
  const runs: StoredRun[] = []
  const pulls: StoredPull[] = []
  const artifacts = () =>
    runs.flatMap((run) => run.artifacts.map((artifact, place) => ({ ...artifact, id: run.id * 100 + place, run })))
  const dispatched: Dispatched[] = []
  const notFound: ReleaseAnswer = { status: 404, body: { message: 'Not Found' } }
  return {
    runs,
    pulls,
    dispatched,
    signed: (path) => artifacts().find(({ id }) => path === `/signed-artifact/${id}`)?.zip ?? null,
    serve: ({ operation, parameters }, query, sent) => {
      const run = runs.find(({ id }) => id === Number(parameters['run_id']))
      switch (operation) {
        case 'actions/get-workflow-run': {
          if (run === undefined) return notFound
          const [owner, name] = run.head_repository.split('/')
          const repository = sample('minimal-repository', { full_name: run.head_repository, name })
          const { id, event, head_sha, head_branch } = run
          const html_url = `${url()}/acme/models/actions/runs/${id}`
          const known = {
            id,
            event,
            head_sha,
            head_branch,
            html_url,
            run_attempt: 1,
            path: '.github/workflows/gate.yml',
          }
          const head_repository = { ...repository, owner: sample('simple-user', { login: owner }) }
          return { status: 200, body: sample('workflow-run', { ...known, head_repository }) }
        }
        case 'actions/list-workflow-run-artifacts': {
          const listed = artifacts()
            .filter((artifact) => artifact.run === run)
            .map(({ id, name, zip, expired = false }) =>
              sample('artifact', {
                ...{ id, name, expired, size_in_bytes: zip.length },
                archive_download_url: `${url()}/repos/acme/models/actions/artifacts/${id}/zip`,
              }),
            )
          return { status: 200, body: { total_count: listed.length, artifacts: listed } }
        }
        case 'actions/list-workflow-runs': {
          if (parameters['workflow_id'] !== RETRAINING) return notFound
          const since = query.get('created')?.replace('>=', '') ?? ''
          const event = query.get('event')
          const found = dispatched.filter((one) => one.event === event && one.at >= since).toReversed()
          const views = found.map((one) => sample('workflow-run', { event: one.event, created_at: one.at }))
          return { status: 200, body: { total_count: views.length, workflow_runs: views } }
        }
        case 'actions/create-workflow-dispatch':
          if (parameters['workflow_id'] !== RETRAINING) return notFound
          dispatched.push({ event: 'workflow_dispatch', at: NOW, sent })
          return { status: 204, body: null }
        case 'repos/create-dispatch-event':
          dispatched.push({ event: 'repository_dispatch', at: NOW, sent })
          return { status: 204, body: null }
        case 'actions/download-artifact':
          return {
            status: 302,
            body: null,
            headers: { location: `${url()}/signed-artifact/${parameters['artifact_id']!}` },
          }
        case 'pulls/list': {
          const found = pulls.filter(({ head }) => head === query.get('head'))
          const views = found.map(({ number, sha, head }) => {
            const pull = sample('pull-request-simple', { number, state: 'open' }) as { head: object }
            return { ...pull, head: { ...pull.head, sha, label: head } }
          })
          return { status: 200, body: views }
        }
        default:
          return null
      }
    },
  }
}

interface Schema {
  readonly $ref?: string
  readonly type?: string
  readonly format?: string
  readonly nullable?: boolean
  readonly enum?: readonly unknown[]
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
}

const { components } = JSON.parse(readFileSync('__tests__/fixtures/github/openapi.slice.json', 'utf8')) as {
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

/** An object with everything that GitHub's description requires of it, and what the test knows better. */
function sample(name: string, known: object): object {
  return { ...(valueOf({ $ref: `#/components/schemas/${name}` }) as object), ...known }
}

function valueOf(schema: Schema): unknown {
  if (schema.$ref !== undefined) return valueOf(components.schemas[schema.$ref.split('/').at(-1)!]!)
  if (schema.nullable === true) return null
  if (schema.enum !== undefined) return schema.enum[0]
  if (schema.properties !== undefined)
    return Object.fromEntries((schema.required ?? []).map((key) => [key, valueOf(schema.properties![key]!)]))
  if (schema.type === 'array') return []
  if (schema.type === 'boolean') return false
  if (schema.type === 'integer' || schema.type === 'number') return 1
  if (schema.format === 'uri') return 'https://api.github.com/x'
  return schema.format === 'date-time' ? '2026-01-02T03:04:05Z' : 'x'
}
