import { ModelGateError } from '../core/errors.js'
import type { RawInputs } from '../inputs/index.js'
import type { OpenOptions } from '../model/index.js'

/** The one model of a command that takes one: `--model PATH`, or the first operand. */
export function onePath(inputs: RawInputs): string {
  const paths = [...inputs.list('model'), ...inputs.positionals]
  if (paths.length === 1) return paths[0]!
  throw new ModelGateError(
    'usage',
    paths.length === 0 ? 'no model was named' : `${paths.length} models were named, one is expected`,
    {
      subject: 'model',
      remedy: 'Name one: --model models/model.joblib.',
    },
  )
}

export function engineOption(inputs: RawInputs): OpenOptions {
  return inputs.text('engine') === 'wasm' ? { engine: 'wasm' } : {}
}
