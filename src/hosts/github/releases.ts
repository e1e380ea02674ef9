import type { Logger } from '../../core/log.js'
import type { Clock, ObjectDepot, ProcessWatch } from '../../core/ports.js'
import type { GithubContext } from './environment.js'
import { githubReleaseDepot } from './release-depot.js'

export interface ReleasesOptions extends Pick<GithubContext, 'apiUrl' | 'serverUrl' | 'source'> {
  readonly token: string
  readonly clock: Clock
  readonly log: Logger
  readonly processes: ProcessWatch
}

/** The releases of the repository behind a git remote; null for a remote elsewhere, and without a token. */
export function githubReleases(options: ReleasesOptions): (remote: string) => ObjectDepot | null {
  return (remote) => {
    const repository = repositoryOf(remote, options.serverUrl)
    return repository === null || options.token === '' ? null : githubReleaseDepot({ ...options, repository })
  }
}

/** `owner/name` of https://host/owner/name.git, git@host:owner/name.git or ssh://git@host/owner/name. */
function repositoryOf(remote: string, serverUrl: string): string | null {
  const server = new URL(serverUrl)
  const url = URL.canParse(remote) ? new URL(remote) : null
  const scp = /^[\w.-]+@([\w.-]+):(.+)$/.exec(remote)
  const host = url?.protocol === 'ssh:' ? url.hostname : url?.host
  const path = url?.pathname ?? scp?.[2] ?? ''
  if ((host ?? scp?.[1]) !== server.host && (host ?? scp?.[1]) !== server.hostname) return null
  return /^\/?([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(path)?.[1] ?? null
}
