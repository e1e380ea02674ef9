import { isModelGateError } from '../../core/errors.js'
import { type ByteSource } from '../byte-source.js'
import { type ModelRecord } from '../model-record.js'
import { readDirectory } from './directory.js'

/** Members that tell formats apart, in this order. */
const MEMBERS: readonly (readonly [ModelRecord['format'], (names: readonly string[]) => boolean])[] = [
  // https://keras.io/guides/serialization_and_saving/: config.json, metadata.json, model.weights.h5
  ['keras', (names) => names.includes('config.json') && names.some((name) => /^model\.weights\.(h5|npz)$/.test(name))],
  ['torch', (names) => names.some((name) => /(^|\/)data\.pkl$/.test(name))],
  ['npz', (names) => names.length > 0 && names.every((name) => name.endsWith('.npy'))],
]

/** What a zip archive holds, by the names of its members; 'zip' when none of the known layouts fits. */
export function zipFormat(source: ByteSource): ModelRecord['format'] {
  const names = memberNames(source)
  return MEMBERS.find(([, fits]) => fits(names))?.[0] ?? 'zip'
}

/** Names of the central directory; none when there is no intact one. */
function memberNames(source: ByteSource): string[] {
  try {
    return readDirectory(source).entries.map(({ name }) => name)
  } catch (error) {
    if (isModelGateError(error)) return []
    throw error
  }
}
