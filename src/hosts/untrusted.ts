import { githubContext, isGithubActions } from './github/environment.js'

type Environment = Readonly<Record<string, string | undefined>>

/** Events that anybody can cause, while the token and the caches of the repository are at hand. */
const OPEN_EVENTS: ReadonlySet<string> = new Set([
  'issue_comment',
  'issues',
  'discussion',
  'discussion_comment',
  'fork',
])

/**
 * Why the code and the models around us may be those of a stranger: null when the CI system (or its absence) says
 * that whoever wrote them may write to the repository.
 */
export function untrustedOrigin(env: Environment): string | null {
  if (isGithubActions(env)) return githubOrigin(env)
  // https://docs.gitlab.com/ci/variables/predefined_variables/
  const source = env['CI_MERGE_REQUEST_SOURCE_PROJECT_ID']
  if (source !== undefined && source !== env['CI_PROJECT_ID']) return 'this merge request comes from a fork'
  // https://learn.microsoft.com/azure/devops/pipelines/build/variables
  if (env['SYSTEM_PULLREQUEST_ISFORK']?.toLowerCase() === 'true') return 'this pull request comes from a fork'
  // https://www.jenkins.io/doc/book/pipeline/multibranch/#additional-environment-variables
  if ((env['CHANGE_FORK'] ?? '') !== '') return 'this change request comes from a fork'
  return null
}

function githubOrigin(env: Environment): string | null {
  const { eventName, pullRequest, untrusted } = githubContext(env)
  if (untrusted !== null) return untrusted
  if (OPEN_EVENTS.has(eventName)) return `the event ${eventName} can be caused by anybody`
  // Without the event's payload nobody knows whose pull request this is.
  if (eventName.startsWith('pull_request') && pullRequest === null)
    return 'the event of this pull request is not readable'
  return null
}
