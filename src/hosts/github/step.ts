import { getState, saveState, setFailed } from '@actions/core'

/** Marks the step as failed; the message becomes an annotation. */
export function stepFailure(message: string): void {
  setFailed(message)
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
