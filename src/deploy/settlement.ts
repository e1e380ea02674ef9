import { ModelGateError } from '../core/errors.js'
import { newWait, type Wait } from './waiting.js'
import { type Operation, verifyPointer } from './operation.js'
import { type Pointer, readPointer } from './pointer.js'
import { rollBackUnverified, verifyRestored } from './restore.js'

/** An owner that is alive settles its deployment soon: look again for this long before judging it ourselves. */
const GRACE_MS = 5_000
/** Then a quarter of the time waited so far, within these bounds: about 40 looks in 7 minutes, far from any rate limit. */
const SHORTEST_PAUSE_MS = 400
const LONGEST_PAUSE_MS = 15_000

/**
 * Brings an environment to a settled state before anything new is done to it.
 *
 * A run that was killed between the flip and its verdict leaves `unverified` behind. When its process is known to be
 * gone, beyond its limit, or when it fails a health check, it is rolled back here; otherwise its owner is waited for. A rollback that was cut short is
 * verified, not rolled back again: its content was active before.
 *
 * @param abandoned id of a deployment whose run is known to be dead: it is not waited for
 */
export async function settle(operation: Operation, abandoned: string | null = null): Promise<Pointer | null> {
  let wait: Wait | null = null
  for (;;) {
    const pointer = await readPointer(operation.store, operation.environment)
    if (pointer?.manifest.status !== 'unverified') return pointer
    const { id, kind, owner } = pointer.manifest
    if (wait?.id !== id) wait = newWait(operation, pointer.manifest)
    const killed = id === abandoned || (owner !== null && (await operation.processes.isGone(owner)))
    const dead = killed || wait.isOver()
    if (!dead && wait.elapsed() < GRACE_MS) {
      operation.log.progress(`deploy: ${operation.environment} waits for the verdict on ${id}`)
      await lookAgainLater(operation, wait)
      continue
    }
    if (kind === 'rollback') {
      await verifyRestored(operation, pointer)
    } else if (dead) {
      operation.log.warning(`Deployment ${id} was never verified; rolling ${operation.environment} back.`)
      const why = killed ? 'before its run ended' : 'within its time limit'
      await rollBackUnverified(operation, pointer, null, `Deployment ${id} was not verified ${why}.`)
    } else if (!wait.checked) {
      wait.checked = true
      const health = await verifyPointer(operation, pointer)
      if (health.status !== 'passed') {
        operation.log.warning(`Deployment ${id} is unverified and unhealthy; rolling ${operation.environment} back.`)
        await rollBackUnverified(operation, pointer, health, `Deployment ${id} failed a health check of a later run.`)
      }
    } else {
      await lookAgainLater(operation, wait)
    }
  }
}

async function lookAgainLater(operation: Operation, wait: Wait): Promise<void> {
  if (operation.signal?.aborted === true) {
    throw new ModelGateError('cancelled', `cancelled while waiting for another deployment to ${operation.environment}`)
  }
  const pause = Math.min(Math.max(SHORTEST_PAUSE_MS, wait.elapsed() / 4), LONGEST_PAUSE_MS)
  await operation.clock.sleep(pause * (0.5 + operation.random.next()))
}
