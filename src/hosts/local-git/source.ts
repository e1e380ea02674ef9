import type { SourceContext } from '../../core/ports.js'
import { openCheckout } from './checkout.js'

/** Where a command line stands: repository and commit of the checkout around a folder, as far as git can tell. */
export async function sourceOfCheckout(
  folder: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<SourceContext> {
  const checkout = await openCheckout(folder, environment).catch(() => null) // no git: the source is simply not known
  return {
    repository: checkout?.remote === null || checkout === null ? null : withoutCredentials(checkout.remote),
    commit: checkout?.commit ?? null,
    runId: null,
    runUrl: null,
    actor: environment['USER'] ?? environment['USERNAME'] ?? null,
  }
}

function withoutCredentials(remote: string): string {
  return remote.replace(/\/\/[^/@]*@/, '//')
}
