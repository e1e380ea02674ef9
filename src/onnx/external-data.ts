import { realpathSync, readFileSync, statSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, sep } from 'node:path'
import { ModelGateError } from '../core/errors.js'
import { MAX_MODEL_BYTES } from '../core/limits.js'
import { plain } from '../core/text.js'
import type { OnnxModel } from './model-types.js'

/** A weights file beside the model, read; `path` is the location as the model spells it. */
export interface ExternalFile {
  readonly path: string
  readonly data: Uint8Array
}

/**
 * Reads the files that a model keeps its weights in. Only files inside the model's own folder are read, by name and
 * after symbolic links (https://github.com/onnx/onnx/blob/main/docs/ExternalData.md); engines get the bytes and never
 * open a file that a model names.
 * @throws ModelGateError unsupported when a location leaves the folder, not-found when the file is not there
 */
export function readExternalData(model: OnnxModel, modelPath: string | null): readonly ExternalFile[] {
  const locations = new Set<string>()
  for (const { tensor, location } of model.externalData) {
    if (location === null) throw refused(tensor, 'names no location')
    locations.add(location)
  }
  if (locations.size === 0) return []
  if (modelPath === null) throw refused(model.externalData[0]!.tensor, 'keeps its values outside the file')
  const folder = dirname(realpathSync(modelPath))
  let total = 0
  return [...locations].map((location) => {
    const path = insideFolder(folder, location)
    const { size } = statSync(path)
    total += size
    if (total > MAX_MODEL_BYTES) {
      throw new ModelGateError('limit', `onnx: external data of more than ${MAX_MODEL_BYTES} bytes`)
    }
    return { path: location, data: readFileSync(path) }
  })
}

function insideFolder(folder: string, location: string): string {
  const path = join(folder, location)
  if (location === '' || location.includes('\0') || isAbsolute(location) || leaves(folder, path)) {
    throw refused(location, 'lies outside the folder of the model')
  }
  let real: string
  try {
    real = realpathSync(path)
  } catch (cause) {
    throw new ModelGateError('not-found', `onnx: the file with external data ${plain(location)} is not there`, {
      subject: location,
      remedy: 'Keep the data file beside the .onnx file, or save the model with its weights inside.',
      cause,
    })
  }
  if (leaves(folder, real)) throw refused(location, 'is a link out of the folder of the model')
  if (!statSync(real).isFile()) throw refused(location, 'is not a regular file')
  return real
}

function leaves(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way === '' || way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)
}

function refused(subject: string, reason: string): ModelGateError {
  return new ModelGateError('unsupported', `onnx: external data ${plain(subject)} ${reason}`, {
    subject,
    remedy: 'Save the model with its weights inside, or beside it in the same folder.',
  })
}
