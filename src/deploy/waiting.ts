import type { Manifest } from './manifest.js'
import type { Operation } from './operation.js'

/** How long this run has been waiting for the verdict on one deployment of another run. */
export interface Wait {
  readonly id: string
  /** This run has health-checked it once and found it well. */
  checked: boolean
  elapsed(): number
  /**
   * True when the limit that the deployment set for itself has passed: by the wall clock, or by our own monotonic clock
   * since we first saw it, so that a clock set wrong on the other machine cannot make anybody wait for ever.
   */
  isOver(): boolean
}

export function newWait(operation: Operation, manifest: Manifest): Wait {
  const { clock } = operation
  const began = clock.elapsed()
  const limit = new Date(manifest.verify_by).getTime()
  const allowed = limit - new Date(manifest.deployed_at).getTime()
  const elapsed = (): number => clock.elapsed() - began
  return {
    id: manifest.id,
    checked: false,
    elapsed,
    isOver: () => clock.now().getTime() >= limit || elapsed() >= allowed,
  }
}
