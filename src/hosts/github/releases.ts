import type { Logger } from '../../core/log.js'
import type { Clock, ObjectDepot, ProcessWatch } from '../../core/ports.js'
import type { GithubContext } from './environment.js'
import { githubReleaseDepot } from './release-depot.js'
import { repositoryOf } from './repository.js'

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
