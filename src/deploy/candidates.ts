import { messageOf } from '../core/errors.js'
import { MANIFEST_PATH, MANIFEST_SCHEMA } from './manifest.js'
import { candidatePrefix, ownerOfCandidate } from './names.js'
import type { Operation } from './operation.js'

const ABANDONED_AFTER_MS = 24 * 3_600_000

/**
 * Takes away what killed runs left: candidate branches with a manifest of ours for this environment, whose process is
 * gone or that are older than a day, and what the store keeps beside branches. House-keeping only, so a failure is a
 * warning.
 */
export async function collectLeftovers(operation: Operation): Promise<void> {
  const { store, environment, clock, log, processes } = operation
  try {
    for (const branch of await store.listBranches(candidatePrefix(environment))) {
      const owner = ownerOfCandidate(branch.name)
      const old = clock.now().getTime() - branch.time.getTime() > ABANDONED_AFTER_MS
      if (!old && (owner === null || !(await processes.isGone(owner)))) continue
      const manifest = await store.read(branch.commit, MANIFEST_PATH)
      if (manifest === null || !carriesOurMark(manifest, environment)) continue
      await store.remove(branch.name)
      log.debug(`deleted ${branch.name}, left by a run that was killed`)
    }
  } catch (error) {
    log.warning(`Old deployment candidates could not be cleared away: ${messageOf(error)}`)
  }
  try {
    await store.sweep?.()
  } catch (error) {
    log.warning(`What killed runs left could not be cleared away: ${messageOf(error)}`)
  }
}

function carriesOurMark(manifest: Uint8Array, environment: string): boolean {
  const text = new TextDecoder().decode(manifest)
  return (
    text.includes(`"schema": "${MANIFEST_SCHEMA}"`) && text.includes(`"environment": ${JSON.stringify(environment)}`)
  )
}

/** Takes our own candidate away; one that stays is collected by a later run. */
export async function removeCandidate(operation: Operation, branch: string): Promise<void> {
  try {
    await operation.store.remove(branch)
  } catch (error) {
    operation.log.warning(`The candidate ${branch} could not be deleted: ${messageOf(error)}`)
  }
}
