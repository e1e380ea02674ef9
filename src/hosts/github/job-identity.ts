import { messageOf } from '../../core/errors.js'
import type { JobIdentity } from '../../core/ports.js'
import { plain } from '../../core/text.js'

const PERMISSIONS = '"permissions: id-token: write, attestations: write"'

export interface JobIdentityOptions {
  readonly serverUrl: string
  readonly token: string
  readonly environment: Readonly<Record<string, string | undefined>>
}

/**
 * The identity of a job: Sigstore's certificate authority takes the token that GitHub gives to jobs which may ask for one.
 * The public instance, with its public log, is used for public repositories, GitHub's own for others.
 * https://docs.github.com/actions/how-tos/secure-your-work/use-artifact-attestations/use-artifact-attestations
 */
export function githubJobIdentity({ serverUrl, token, environment }: JobIdentityOptions): JobIdentity {
  return {
    name: 'GitHub Actions',
    unavailable: reasonAgainst(serverUrl, token, environment),
    sign: async ({ subject, predicateType, predicate, keep }) => {
      // The clients of Sigstore are large and wanted once in a deployment.
      const { attest } = await import('@actions/attest')
      try {
        const subjects = [{ name: subject.name, digest: { ...subject.digest } }]
        const { bundle } = await attest({ subjects, predicateType, predicate, token, skipWrite: !keep })
        return Buffer.from(`${JSON.stringify(bundle, null, 2)}\n`)
      } catch (error) {
        const cause = error instanceof Error && error.cause !== undefined ? ` (${messageOf(error.cause)})` : ''
        const said = plain(`${messageOf(error)}${cause}`, 300)
        throw new Error(`${said}; give the job ${PERMISSIONS}, and a connection to Sigstore`, { cause: error })
      }
    },
  }
}

function reasonAgainst(
  serverUrl: string,
  token: string,
  environment: JobIdentityOptions['environment'],
): JobIdentity['unavailable'] {
  const { hostname } = new URL(serverUrl)
  if (hostname !== 'github.com' && !hostname.endsWith('.ghe.com')) return 'GitHub Enterprise Server has no attestations'
  if (environment['ACTIONS_ID_TOKEN_REQUEST_URL'] === undefined)
    return `the job may not ask for an identity; give it ${PERMISSIONS}`
  return token === '' ? 'the input github-token is empty' : null
}
