import { ModelGateError } from '../core/errors.js'
import type { BranchStore } from '../core/ports.js'
import { plain } from '../core/text.js'
import { damaged, type Manifest } from './manifest.js'
import { idOfBackupPath } from './names.js'
import { type Sidecar, sidecarsOf } from './provenance/sidecar.js'
import { type Pointer, readPointerAt } from './pointer.js'

/** An earlier deployment, where its bytes are and what was known about it. */
export interface LocatedDeployment {
  readonly commit: string
  readonly objectId: string
  readonly sidecars: readonly Sidecar[]
  readonly manifest: Manifest
}

/**
 * Finds the commit in which a deployment was last live. The line of history after its own names that commit as parent,
 * so deployments whose backup has left the tree are found as well.
 *
 * @param wanted deployment id, or path of a backup
 * @throws ModelGateError code 'usage' for an unknown id, code 'deploy' for one that never was healthy
 */
export async function locateDeployment(
  store: BranchStore,
  environment: string,
  pointer: Pointer,
  wanted: string,
): Promise<LocatedDeployment> {
  const id = idOfBackupPath(environment, wanted) ?? wanted
  const entries = pointer.history.entries
  const last = entries.findLastIndex((entry) => entry.deployment === id)
  if (last < 0) {
    const known = [...new Set(entries.filter((entry) => entry.status === 'active').map((entry) => entry.deployment))]
    throw new ModelGateError('usage', `${environment} never had a deployment "${plain(wanted, 100)}"`, {
      subject: 'to',
      remedy: `Give one of: ${known.slice(-10).join(', ')}.`,
    })
  }
  if (entries[last]?.status !== 'active') {
    throw new ModelGateError('deploy', `deployment ${id} of ${environment} never passed its health check`, {
      subject: id,
      remedy: 'Choose an earlier deployment: the status command lists those that were active.',
    })
  }
  const commit = entries[last + 1]?.parent ?? pointer.commit
  const then = await readPointerAt(store, environment, commit)
  const objectId = then.files.get(then.manifest.path)
  if (then.manifest.id !== id || objectId === undefined) {
    throw damaged(store.describe(`commit ${commit.slice(0, 12)}`), `does not hold deployment ${id} as the history says`)
  }
  return { commit, objectId, sidecars: sidecarsOf(then.manifest, then.files), manifest: then.manifest }
}
