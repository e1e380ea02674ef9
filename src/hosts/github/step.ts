import { getState, saveState, setFailed, setOutput } from '@actions/core'

/** Marks the step as failed; the message becomes an annotation. */
export function stepFailure(message: string): void {
  setFailed(message)
}

/** Outputs of the step; the runner reads them from the file that GITHUB_OUTPUT names. */
export function stepOutputs(values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) setOutput(name, value)
}

const DEPLOYING = 'modelgate-deploying'

/** What the main step tells the post step: that a deployment began and, later, that it came to its end. */
export const postStepState = {
  deploymentBegan: (): void => {
    saveState(DEPLOYING, 'true')
  },
  deploymentEnded: (): void => {
    saveState(DEPLOYING, 'false')
  },
  deploymentIsOpen: (): boolean => getState(DEPLOYING) === 'true',
}
