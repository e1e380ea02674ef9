import type { Clock } from '../../src/core/ports.js'

/** Real HTTP through fetch; pauses are recorded, not waited for. */
export function stopwatch(): { clock: Clock; pauses: number[] } {
  const pauses: number[] = []
  const clock: Clock = {
    now: () => new Date('2026-09-01T10:00:00Z'),
    elapsed: () => performance.now(),
    sleep: (milliseconds, signal) => {
      pauses.push(milliseconds)
      return signal?.aborted === true ? Promise.reject(signal.reason as Error) : Promise.resolve()
    },
  }
  return { clock, pauses }
}
