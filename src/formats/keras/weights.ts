import { corrupt, unsupported } from '../../core/errors.js'
import { Hdf5Dataset, type Elements, type Hdf5Group, widenBrain } from '../hdf5/index.js'
import { type KerasWeight } from '../model-record.js'

/** A dataset as a weight. Its values are read when asked for. @throws unsupported for types that Keras does not store */
export function weightOf(dataset: Hdf5Dataset): KerasWeight {
  const isBrain = declaresBrain(dataset)
  return {
    path: dataset.path,
    shape: dataset.shape,
    elementType: isBrain ? 'bfloat16' : elementTypeOf(dataset),
    read: () => (isBrain ? readBrain(dataset) : narrowed(dataset)),
  }
}

/** The datasets that Keras calls by name below a group. */
export function requireDataset(group: Hdf5Group, path: string): Hdf5Dataset {
  const found = group.find(path)
  if (found instanceof Hdf5Dataset) return found
  throw corrupt('keras', `the weight ${path} is missing in ${group.path === '' ? 'the file' : group.path}`)
}

/** Keras 3 stores bfloat16 as two opaque bytes and says so in an attribute; other writers as a float of that layout. */
function declaresBrain({ type, attributes }: Hdf5Dataset): boolean {
  if (type.size !== 2 || (type.kind !== 'opaque' && type.kind !== 'integer')) return false
  const declared = attributes.get('dtype')
  if (declared === undefined || (declared.type.kind !== 'string' && declared.type.kind !== 'vlen-string')) return false
  return (declared.read() as readonly string[])[0] === 'bfloat16'
}

function readBrain(dataset: Hdf5Dataset): Float32Array {
  const bytes = dataset.readBytes()
  return widenBrain(new Uint16Array(Uint8Array.from(bytes).buffer))
}

function elementTypeOf({ path, type }: Hdf5Dataset): KerasWeight['elementType'] {
  switch (type.kind) {
    case 'float':
      return type.format
    case 'integer':
      return `${type.signed ? 'int' : 'uint'}${type.size * 8}` as KerasWeight['elementType']
    case 'boolean':
      return 'bool'
    case 'string':
    case 'vlen-string':
      return 'string'
    default:
      throw unsupported(
        path,
        `values of the type ${type.kind === 'other' ? type.name : type.kind} are no weights`,
        'Save the model as .keras, which keeps the type.',
      )
  }
}

/** Unsigned 64-bit numbers as signed ones: seeds and counters, far below 2^63. */
function narrowed(dataset: Hdf5Dataset): Exclude<Elements, BigUint64Array> {
  const elements = dataset.read()
  if (!(elements instanceof BigUint64Array)) return elements
  const signed = new BigInt64Array(elements.buffer, elements.byteOffset, elements.length)
  if (signed.some((value) => value < 0n)) throw unsupported(dataset.path, 'a value beyond 64-bit signed integers')
  return signed
}
