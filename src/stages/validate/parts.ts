import type { StageContext } from '../context.js'
import { deployedModel } from './baseline.js'
import { gatherAnswers } from './gather.js'
import type { GatheredAnswers } from './gathered.js'

export { gatheredAnswers } from './gathered-schema.js'

/** Asks the models for the rows of this part, and closes what it opened. */
export async function gatherPart(context: StageContext): Promise<GatheredAnswers> {
  const deployed = deployedModel(context)
  try {
    return await gatherAnswers(context, deployed)
  } finally {
    await (await deployed().catch(() => null))?.model.close()
  }
}

/** First rows of the data that other checks look at: interface, latency, behavioural cases. */
export function firstRowsOf({ validation }: StageContext['config']): number {
  const asked = validation.behaviour.flatMap((one) => (one.rows === undefined && one.data === undefined ? [one.max_rows] : [])) // prettier-ignore
  return Math.max(FEWEST, ...asked)
}

/** As the test stage takes (test/sample.ts). */
const FEWEST = 100
