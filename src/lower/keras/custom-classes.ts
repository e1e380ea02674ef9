import { unsupported } from '../../core/errors.js'
import { plain } from '../../core/text.js'
import type { JsonObject } from './config.js'

/** Layers whose behaviour is code in the file, or a call into another program. */
const CODE_LAYERS: ReadonlySet<string> = new Set(['Lambda', 'TFSMLayer', 'TorchModuleWrapper', 'FlaxLayer', 'JaxLayer'])

/**
 * Refuses what would need code that is not Keras's own. Nothing of it is executed.
 * @throws unsupported naming the layer, its class and what to do
 */
export function requireBuiltIn(description: JsonObject, named: string, path: string): void {
  const className = plain(named, 80)
  if (CODE_LAYERS.has(className)) {
    throw unsupported(
      path,
      `a ${className} layer runs code that is stored in or called by the model file; it is never executed here`,
      'Replace it by built-in layers, or export the model to ONNX.',
    )
  }
  const module = description.module
  const registered = description.registered_name
  const isForeign = typeof module === 'string' && !/^(keras|tf_keras|builtins|tensorflow\.keras)(\.|$)/.test(module)
  const isRegistered = (typeof registered === 'string' && /[>]/.test(registered)) || className.includes('>')
  const isUnnamed = module === null && typeof registered === 'string'
  if (!isForeign && !isRegistered && !isUnnamed) return
  const name = typeof registered === 'string' ? plain(registered, 80) : className
  throw unsupported(
    path,
    `${name} is a class of the model's author${typeof module === 'string' ? ` (module ${plain(module, 80)})` : ''}, whose code is not executed here`,
    'Export the model to ONNX; .onnx files run as they are.',
  )
}
