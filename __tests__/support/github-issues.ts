import type { ReleaseAnswer } from './github-releases.js'
import type { Route } from './github-schema.js'

export interface StoredIssue {
  readonly number: number
  readonly author: string
  readonly title: string
  body: string
  state: string
}

export interface Issues {
  readonly issues: StoredIssue[]
  serve(route: Route, query: URLSearchParams, body: unknown): ReleaseAnswer | null
}

const TIME = '2026-01-02T03:04:05Z'

/** https://docs.github.com/rest/issues/issues, as far as the action goes */
export function rememberIssues(url: () => string, user: (login: string) => object, viewer: () => string): Issues {
  const issues: StoredIssue[] = []
  const view = ({ number, author, title, body, state }: StoredIssue): object => {
    const self = `${url()}/repos/acme/models/issues/${number}`
    return {
      ...{ id: 7000 + number, node_id: `I_${number}`, number, title, body, state, locked: false },
      ...{ url: self, html_url: self, repository_url: url(), events_url: self, comments_url: self },
      ...{ labels_url: `${self}/labels{/name}`, labels: [], user: user(author), assignee: null, milestone: null },
      ...(state === 'closed' ? { state_reason: 'completed' } : {}),
      ...{ comments: 0, author_association: 'NONE', active_lock_reason: null },
      ...{ closed_at: state === 'closed' ? TIME : null, created_at: TIME, updated_at: TIME },
    }
  }
  return {
    issues,
    serve: ({ operation, parameters }, query, sent) => {
      const body = (sent ?? {}) as Partial<StoredIssue>
      switch (operation) {
        case 'issues/list-for-repo': {
          const [state, creator] = [query.get('state') ?? 'open', query.get('creator')]
          const found = issues.filter((one) => one.state === state && (creator === null || one.author === creator))
          return { status: 200, body: found.map(view) }
        }
        case 'issues/create': {
          const { title = '', body: text = '' } = body
          const made = { number: 40 + issues.length, author: viewer(), title, body: text, state: 'open' }
          issues.push(made)
          return { status: 201, body: view(made) }
        }
        case 'issues/update': {
          const issue = issues.find(({ number }) => number === Number(parameters['issue_number']))
          if (issue === undefined) return { status: 404, body: { message: 'Not Found' } }
          Object.assign(issue, { body: body.body ?? issue.body, state: body.state ?? issue.state })
          return { status: 200, body: view(issue) }
        }
        default:
          return null
      }
    },
  }
}
