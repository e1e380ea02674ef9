import { randomBytes } from 'node:crypto'

/** `pipeline_20250101_120000` (UTC), with a suffix that keeps runs of the same second apart. */
export function newPipelineId(now: Date): string {
  const [date, time] = now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '').split('T')
  return `pipeline_${date!}_${time!}_${randomBytes(3).toString('hex')}`
}

const PIPELINE_ID = /^pipeline_\d{8}_\d{6}_[0-9a-f]{6}$/

export function isPipelineId(text: string): boolean {
  return PIPELINE_ID.test(text)
}
