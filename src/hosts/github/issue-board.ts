import type { TroubleBoard, TroubleNews } from '../../core/ports.js'
import { explainFailure, openGithubApi, type GithubApi } from './api.js'
import type { ReleaseDepotOptions } from './release-depot.js'
import { withRetries } from './retry.js'

export type IssueBoardOptions = Pick<ReleaseDepotOptions, 'apiUrl' | 'source' | 'token' | 'clock' | 'log'>

const PERMISSION = 'issues: write'

/**
 * One open issue for each environment in trouble: opened when there is none, rewritten while the trouble lasts, closed
 * when it is over. Issues of other authors are left alone, whatever they contain.
 */
export function githubIssueBoard({ source, token, clock, log, apiUrl }: IssueBoardOptions): TroubleBoard {
  const told = async (what: string, work: (github: GithubApi) => Promise<string | null>): Promise<string | null> => {
    try {
      return await work(await openGithubApi({ apiUrl, source }, token, clock))
    } catch (error) {
      log.warning(`The issue could not be ${what}: ${explainFailure(error, PERMISSION)}`)
      return null
    }
  }
  return {
    show: (environment, news) =>
      told('written', async (github) => {
        const { owner, repo } = github
        const body = bodyOf(environment, news)
        // An answer may get lost after its effect: each try looks first whether the one before opened the issue.
        const { html_url } = await withRetries(github.patience, async () => {
          const known = await ownIssue(github, environment)
          return known === null
            ? github.once(({ rest }, request) => rest.issues.create({ owner, repo, title: news.title, body, request }))
            : github.once(({ rest }, request) =>
                rest.issues.update({ owner, repo, issue_number: known, body, request }),
              )
        })
        return html_url
      }),
    settle: (environment, news) =>
      told('closed', async (github) => {
        const { owner, repo } = github
        const known = await ownIssue(github, environment)
        if (known === null) return null
        const body = bodyOf(environment, news)
        const change = { issue_number: known, body, state: 'closed', state_reason: 'completed' } as const
        return (await github.repeat(({ rest }, request) => rest.issues.update({ owner, repo, ...change, request })))
          .html_url
      }),
  }
}

const markOf = (environment: string): string => `<!-- modelgate-trouble ${JSON.stringify(environment)} -->`

/** What was found is shown as text: nothing in it can be a heading, a link or a mention. */
function bodyOf(environment: string, { text, runUrl }: TroubleNews): string {
  const shown = text.replaceAll('```', "'''").slice(0, 50_000)
  const run = runUrl === null ? [] : [`Told by ${runUrl}.`]
  return [markOf(environment), '```text', shown, '```', ...run].join('\n')
}

async function ownIssue(github: GithubApi, environment: string): Promise<number | null> {
  const { owner, repo } = github
  const viewer = await github.viewer()
  for (let page = 1; page <= 5; page++) {
    const issues = await github.repeat(({ rest }, request) =>
      rest.issues.listForRepo({ owner, repo, state: 'open', creator: viewer, per_page: 100, page, request }),
    )
    const found = issues.find(
      ({ body, user, pull_request }) =>
        user?.login === viewer && pull_request === undefined && body?.startsWith(markOf(environment)) === true,
    )
    if (found !== undefined) return found.number
    if (issues.length < 100) break
  }
  return null
}
