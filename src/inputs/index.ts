export { readActionInputs, type ActionInputs } from './action.js'
export { parseArguments } from './argv.js'
export { givenInputs, givenWords } from './given.js'
export {
  ACTION_ONLY_INPUTS,
  ACTION_OUTPUTS,
  OPTIONS,
  optionsOf,
  type CommandName,
  type OptionName,
  type OptionSpec,
} from './options.js'
export type { RawInputs } from './raw.js'
