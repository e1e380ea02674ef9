import type { Config } from '../config/index.js'
import { ModelGateError } from '../core/errors.js'
import type { RemoteFiles } from '../core/ports.js'
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

interface EngineSurroundings {
  readonly remoteFiles: RemoteFiles
  readonly tempDirectory: string | (() => Promise<string>)
  readonly signal: AbortSignal
}

/** The engine that was asked for; the native one is fetched when a model first needs it. */
export function engineOption(
  inputs: RawInputs,
  { remoteFiles, tempDirectory, signal }: EngineSurroundings,
  config: () => Promise<Config>,
): Pick<OpenOptions, 'engine'> {
  const name = inputs.text('engine')
  if (name === 'wasm') return { engine: 'wasm' }
  if (name !== 'native') return {}
  let folder: Promise<string | null> | undefined
  const fetchEngine = async (): Promise<string | null> => {
    const [{ fetchNativeEngine }, { engines }] = await Promise.all([import('../onnx/index.js'), config()])
    return fetchNativeEngine({
      remoteFiles,
      registry: engines.onnxruntime_registry,
      signal,
      tempDirectory: () => Promise.resolve(typeof tempDirectory === 'string' ? tempDirectory : tempDirectory()),
    })
  }
  return { engine: { native: () => (folder ??= fetchEngine()) } }
}
