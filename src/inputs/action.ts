import { getInput } from '@actions/core'
import { ModelGateError } from '../core/errors.js'
import { plain } from '../core/text.js'
import { CHECK_RUN_MODES, COMMENT_MODES, optionsOf, type OptionName } from './options.js'
import { rawInputs, type RawInputs } from './raw.js'

export interface ActionInputs {
  readonly run: RawInputs
  readonly token: string
  readonly uploadArtifact: boolean
  readonly artifactName: string | null
  readonly deployFromPullRequest: boolean
  readonly comment: (typeof COMMENT_MODES)[number]
  readonly checkRun: (typeof CHECK_RUN_MODES)[number]
  /** Id of the workflow run to tell of, in place of judging a model. */
  readonly reportRun: string | null
}

/** Inputs of the action, read once. Lists take one entry a line or separated by commas. */
export function readActionInputs(): ActionInputs {
  const specs = optionsOf('run').filter((spec) => spec.input !== undefined)
  const values = new Map<OptionName, string[]>(
    specs.map((spec) => {
      const value = getInput(spec.name)
      const entries = spec.kind === 'list' ? value.split(/[\n,]/).map((entry) => entry.trim()) : [value]
      return [spec.name as OptionName, entries]
    }),
  )
  return {
    run: rawInputs(specs, values, [], 'action inputs'),
    token: getInput('github-token'),
    uploadArtifact: choice('upload-artifact', ['true', 'false']) === 'true',
    artifactName: getInput('artifact-name') || null,
    deployFromPullRequest: choice('deploy-from-pull-request', ['false', 'true']) === 'true',
    comment: choice('comment', COMMENT_MODES),
    checkRun: choice('check-run', CHECK_RUN_MODES),
    reportRun: getInput('report-run') || null,
  }
}

/** The first of the choices when nothing is given. @throws ModelGateError 'usage' for any other word */
function choice<Choice extends string>(name: string, choices: readonly [Choice, ...Choice[]]): Choice {
  const value = getInput(name) || choices[0]
  const found = choices.find((candidate) => candidate === value)
  if (found !== undefined) return found
  throw new ModelGateError('usage', `input ${name} is "${plain(value, 80)}", expected one of ${choices.join(', ')}`, {
    subject: name,
  })
}
