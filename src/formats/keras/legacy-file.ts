import { corrupt, unsupported } from '../../core/errors.js'
import { openHdf5, Hdf5Group } from '../hdf5/index.js'
import { type KerasRecord, type KerasWeight, type OpaqueRecord } from '../model-record.js'
import { parseModelJson } from './json.js'
import { requireDataset, weightOf } from './weights.js'

/** Keras 3 keeps the weights of the model itself, not of a layer, under this name. */
const TOP_LEVEL = 'top_level_model_weights'

/** Pieces that a long list attribute may be cut in: https://github.com/keras-team/keras/blob/v2.15.0/keras/saving/legacy/hdf5_format.py */
const MAX_PIECES = 10_000

/**
 * A whole model in HDF5, as Keras 2 and 3 save it under .h5: architecture and training in attributes, weights layer by
 * layer. Other HDF5 files are opaque, with the reason. @throws corrupt, unsupported, limit
 */
export function readLegacyFile(bytes: Uint8Array): KerasRecord | OpaqueRecord {
  const { root } = openHdf5(bytes)
  const config = textAttribute(root, 'model_config')
  if (config === null) return { format: 'hdf5', bytes, refusal: refusalOf(root) }
  const weights = root.find('model_weights')
  if (!(weights instanceof Hdf5Group)) throw corrupt('keras', 'the file describes a model, but holds no model_weights')
  const training = textAttribute(root, 'training_config')
  return {
    format: 'hdf5',
    kind: 'keras-model',
    size: bytes.length,
    architecture: parseModelJson(config, 'model_config'),
    training: training === null ? null : parseModelJson(training, 'training_config'),
    kerasVersion: textAttribute(root, 'keras_version') ?? textAttribute(weights, 'keras_version'),
    weights: { kind: 'by-layer', layers: layersOf(weights) },
    assets: new Map(),
  }
}

/** What this file is instead of a whole model. */
function refusalOf(root: Hdf5Group): NonNullable<OpaqueRecord['refusal']> {
  const isWeights =
    root.attributes.has('layer_names') || root.attributes.has('layer_names0') || root.links.has('layers')
  return isWeights
    ? { reason: 'weights only: it does not say what to compute', remedy: 'Save the whole model with model.save().' }
    : { reason: 'HDF5, but no Keras model', remedy: 'Save the whole model with model.save("model.keras").' }
}

function layersOf(weights: Hdf5Group): ReadonlyMap<string, readonly KerasWeight[]> {
  const layers = new Map<string, readonly KerasWeight[]>()
  for (const name of listAttribute(weights, 'layer_names')) {
    const group = weights.find(name)
    if (!(group instanceof Hdf5Group)) throw corrupt('keras', `the weights of the layer ${name} are missing`)
    if (layers.has(name)) throw corrupt('keras', `two layers are called ${name}`)
    layers.set(name, weightsOf(group))
  }
  const top = weights.find(TOP_LEVEL)
  const own = top instanceof Hdf5Group ? weightsOf(top) : []
  if (own.length > 0 && !layers.has(TOP_LEVEL)) layers.set(TOP_LEVEL, own)
  return layers
}

function weightsOf(group: Hdf5Group): KerasWeight[] {
  return listAttribute(group, 'weight_names').map((name) => weightOf(requireDataset(group, name)))
}

/** An attribute of one text, which writers store as text or as bytes; null when there is none. */
function textAttribute(group: Hdf5Group, name: string): string | null {
  const attribute = group.attributes.get(name)
  if (attribute === undefined) return null
  const { type, space } = attribute
  if ((type.kind !== 'string' && type.kind !== 'vlen-string') || space.count !== 1) {
    throw unsupported(name, 'this attribute should be one text')
  }
  return (attribute.read() as readonly string[])[0]!
}

/** A list of texts, in one attribute or in pieces name0, name1 ... where it would exceed 64 kB. */
function listAttribute(group: Hdf5Group, name: string): readonly string[] {
  const whole = texts(group, name)
  if (whole !== null) return whole
  const pieces: string[] = []
  for (let piece = 0; piece < MAX_PIECES; piece++) {
    const part = texts(group, `${name}${piece}`)
    if (part === null) break
    pieces.push(...part)
  }
  return pieces
}

function texts(group: Hdf5Group, name: string): readonly string[] | null {
  const attribute = group.attributes.get(name)
  if (attribute === undefined) return null
  // h5py stores an empty list as no floats.
  if (attribute.space.count === 0) return []
  if (attribute.type.kind !== 'string' && attribute.type.kind !== 'vlen-string') {
    throw unsupported(name, 'this attribute should be a list of names')
  }
  return attribute.read() as readonly string[]
}
