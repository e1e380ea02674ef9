import { statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { ModelGateError } from '../../core/errors.js'
import { plain } from '../../core/text.js'
import { openCheckout } from '../local-git/index.js'
import type { GithubContext } from './environment.js'

/**
 * Why nothing may be deployed by this run, whatever auto-deploy and the configuration say; null: it may.
 * @param untrusted why the change may be a stranger's
 * @param fromPullRequests what the workflow's author decided about pull requests of the repository itself
 */
export function deploymentRefusal(
  { baseSha, eventName }: Pick<GithubContext, 'baseSha' | 'eventName'>,
  untrusted: string | null,
  fromPullRequests: boolean,
): string | null {
  if (untrusted !== null) return untrusted
  if (baseSha === null || fromPullRequests) return null
  return `the change of this ${eventName} event is not merged; set deploy-from-pull-request: true to deploy it all the same`
}

/**
 * pull_request_target runs with the base's secrets and a token that may write. It is meant for the base's own code; a
 * checkout of the pull request in it is how repositories are taken over, so that its models are not even opened.
 * https://docs.github.com/actions/reference/security/secure-use#mitigating-the-risks-of-untrusted-code-checkout
 * @param paths files and patterns that the run would read
 * @throws ModelGateError 'usage' unless every one of them lies in a checkout of the base's commit
 */
export async function demandBaseCode(
  { eventName, source, workspace }: GithubContext,
  paths: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  if (eventName !== 'pull_request_target') return
  const folders = new Set([workspace, ...paths.map((path) => folderOf(resolve(workspace, path)))])
  for (const folder of folders) {
    const checkout = await openCheckout(folder, environment)
    if (checkout?.commit !== undefined && checkout.commit !== null && checkout.commit === source.commit) continue
    const found = checkout === null ? 'no checkout' : `a checkout of ${plain(checkout.commit ?? 'nothing', 40)}`
    throw new ModelGateError(
      'usage',
      `pull_request_target with the code of a pull request: ${plain(folder)} is ${found}, not of the base (${source.commit ?? 'unknown'})`,
      {
        subject: 'pull_request_target',
        remedy: 'Run ModelGate on pull_request, whose token and secrets a stranger cannot misuse.',
      },
    )
  }
}

/** Nearest folder that exists; of a pattern, the part before it becomes one. */
function folderOf(path: string): string {
  const fixed = path.replace(/[^/\\]*[*?[{(!+@].*$/, '')
  let folder = fixed
  while (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) folder = dirname(folder)
  return folder
}
