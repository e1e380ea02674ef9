import { error, getState, saveState, setFailed, setOutput } from '@actions/core'
import type { ErrorPlace } from '../../core/errors.js'
import { MAX_ANNOTATIONS_PER_LEVEL } from '../../core/limits.js'
import { plain } from '../../core/text.js'

/** Marks the step as failed; the message becomes an annotation, and each place one on its line, as far as GitHub shows them. */
export function stepFailure(message: string, places: readonly ErrorPlace[] = []): void {
  for (const { file, line, column, message: problem } of places.slice(0, MAX_ANNOTATIONS_PER_LEVEL - 1))
    error(plain(problem), { title: 'ModelGate', file: plain(file), startLine: line, startColumn: column })
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
