import { actionSurroundings } from './action.js'
import { recoverAfterRun } from './commands/index.js'
import { messageOf } from './core/errors.js'
import { githubContext, githubLogger, postStepState, stepFailure } from './hosts/index.js'
import { readActionInputs } from './inputs/index.js'

/** Does nothing unless the main step began a deployment and did not come to its end. */
export async function settleAfterRun(): Promise<void> {
  const log = githubLogger()
  if (!postStepState.deploymentIsOpen()) return
  try {
    const inputs = readActionInputs()
    const surroundings = await actionSurroundings(inputs, githubContext(process.env))
    const found = await recoverAfterRun(inputs.run, surroundings)
    if (found !== null) log.warning(found)
  } catch (error) {
    stepFailure(`the post step could not check the deployment of this run: ${messageOf(error)}`)
  }
}
