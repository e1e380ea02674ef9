import { corrupt, unsupported } from '../../core/errors.js'
import { Hdf5Dataset, Hdf5Group, openHdf5 } from '../hdf5/index.js'
import { type KerasRecord, type KerasWeight } from '../model-record.js'
import { openZip, type ZipMember } from '../zip/index.js'
import { memberOf, parseModelJson } from './json.js'
import { weightOf } from './weights.js'

const CONFIG = 'config.json'
const METADATA = 'metadata.json'
const WEIGHTS = 'model.weights.h5'
const ASSETS = 'assets/'

/**
 * A .keras archive: https://github.com/keras-team/keras/blob/master/keras/src/saving/saving_lib.py. The parts are
 * unpacked at once, the values of the weights when asked for. @throws corrupt, unsupported, limit
 */
export function readKerasArchive(bytes: Uint8Array): KerasRecord {
  const members = openZip(bytes)
  const architecture = parseModelJson(required(members, CONFIG).read(), CONFIG)
  const metadata = members.get(METADATA)
  const version =
    metadata === undefined ? undefined : memberOf(parseModelJson(metadata.read(), METADATA), 'keras_version')
  return {
    format: 'keras',
    kind: 'keras-model',
    size: bytes.length,
    architecture,
    training: memberOf(architecture, 'compile_config') ?? null,
    kerasVersion: typeof version === 'string' ? version : null,
    weights: { kind: 'by-position', weights: weightsByPath(openHdf5(required(members, WEIGHTS).read()).root) },
    assets: assetsOf(members),
  }
}

function required(members: ReadonlyMap<string, ZipMember>, name: string): ZipMember {
  const member = members.get(name)
  if (member !== undefined) return member
  if (name === WEIGHTS && members.has('model.weights.npz')) {
    throw unsupported(
      'keras',
      'the weights are a NumPy file, which Keras writes without h5py',
      'Install h5py and save again.',
    )
  }
  throw corrupt('keras', `the archive has no ${name}`)
}

/** Every dataset by its path. Groups that several names lead to are walked once. */
function weightsByPath(root: Hdf5Group): ReadonlyMap<string, KerasWeight> {
  const weights = new Map<string, KerasWeight>()
  const met = new Set<number>([root.address])
  const pending: Hdf5Group[] = [root]
  for (let group = pending.pop(); group !== undefined; group = pending.pop()) {
    for (const name of group.links.keys()) {
      const object = group.find(name)
      if (object instanceof Hdf5Dataset) weights.set(object.path, weightOf(object))
      if (!(object instanceof Hdf5Group) || met.has(object.address)) continue
      met.add(object.address)
      pending.push(object)
    }
  }
  return weights
}

/** Vocabularies and the like, by their path below assets/. */
function assetsOf(members: ReadonlyMap<string, ZipMember>): ReadonlyMap<string, Uint8Array> {
  const assets = new Map<string, Uint8Array>()
  for (const [name, member] of members)
    if (name.startsWith(ASSETS)) assets.set(name.slice(ASSETS.length), member.read())
  return assets
}
