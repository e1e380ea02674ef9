import { type ByteSource, partOf } from '../../formats/index.js'
import { type ScanContext, type ScanInner, type ScannedContent } from '../scan-context.js'
import { Evidence } from '../pickle/evidence.js'
import { resync } from '../pickle/stream.js'

const MAGIC_BYTES = 6
const MAX_HEADER = 1024 * 1024

interface NpyHeader {
  /** The type descriptor as written. */
  readonly descriptor: string
  readonly shape: readonly number[]
  readonly dataStart: number
}

/**
 * Judges a NumPy array file: https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html. Arrays of objects
 * are a pickle behind the header; of any other the data must be as long as the shape says.
 */
export async function scanNpy(source: ByteSource, context: ScanContext, inner: ScanInner): Promise<ScannedContent> {
  const { findings, location } = context
  const malformed = (message: string, offset: number): ScannedContent => {
    findings.add('array-malformed', { message, location, offset })
    resync(source, MAGIC_BYTES, new Evidence(context))
    return { format: 'npy', complete: false, accounted: 0 }
  }
  const header = readHeader(source)
  if (typeof header === 'string') return malformed(header, MAGIC_BYTES)
  const { descriptor, shape, dataStart } = header
  if (/O/.test(descriptor)) {
    const content = await inner(partOf(source, dataStart), { ...context, location: `${location}!/objects` })
    return { format: 'npy', complete: content.complete, accounted: dataStart + content.accounted }
  }
  const size = itemSize(descriptor)
  if (size === null) return malformed(`elements of the type ${descriptor}`, MAGIC_BYTES)
  const expected = shape.reduce((product, extent) => product * extent, size)
  if (expected > source.length - dataStart)
    return malformed(`the shape declares ${expected} bytes, more than there are`, dataStart)
  const trailing = source.length - dataStart - expected
  if (trailing > 0) {
    const at = dataStart + expected
    findings.add('trailing-data', { message: `${trailing} bytes follow the array`, location, offset: at })
    resync(source, at, new Evidence(context))
  }
  return { format: 'npy', complete: trailing === 0, accounted: source.length - trailing }
}

/** The header as the grammar of numpy.lib.format has it, no more: loaders evaluate it as a Python literal. */
function readHeader(source: ByteSource): NpyHeader | string {
  const bytes = source.read(0, MAX_HEADER + 12)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const version = bytes[MAGIC_BYTES]
  if (version !== 1 && version !== 2 && version !== 3) return `the unknown version ${version}`
  const lengthBytes = version === 1 ? 2 : 4
  const headerStart = MAGIC_BYTES + 2 + lengthBytes
  if (source.length < headerStart) return 'truncated'
  const length = lengthBytes === 2 ? view.getUint16(8, true) : view.getUint32(8, true)
  const dataStart = headerStart + length
  if (dataStart > source.length || length > MAX_HEADER) return 'a header longer than the file'
  const text = Buffer.from(bytes.subarray(headerStart, dataStart)).toString('latin1')
  const match = HEADER.exec(text)
  if (match === null) return 'a header that numpy does not write'
  const shape = match[3]!.split(',').flatMap((part) => (part.trim() === '' ? [] : [Number(part)]))
  return { descriptor: match[1]!, shape, dataStart }
}

const HEADER =
  /^\{'descr': ('[^']*'|\[[^{}]*\]), 'fortran_order': (True|False), 'shape': \(((?:\d+L?, ?)*(?:\d+L?)?)\), ?\} *\n?$/

/** Bytes of an element: `<f4`, or a list of fields with them; null when unknown. */
function itemSize(descriptor: string): number | null {
  if (!descriptor.startsWith('[')) return scalarSize(descriptor.slice(1, -1))
  let total = 0
  const field = /\('[^']*', '([^']*)'(?:, \(((?:\d+, ?)*\d*)\))?\)(?:, |\]$)/y
  field.lastIndex = 1
  for (let match = field.exec(descriptor); match !== null; match = field.exec(descriptor)) {
    const size = scalarSize(match[1]!)
    if (size === null) return null
    const repeats = (match[2] ?? '')
      .split(',')
      .filter((part) => part.trim() !== '')
      .map(Number)
    total += repeats.reduce((product, extent) => product * extent, size)
    if (field.lastIndex === descriptor.length) return total
  }
  return null
}

function scalarSize(type: string): number | null {
  const match = /^[<>|=]?([?bBhHiIlLqQefdgFDGSUVaumMc])(\d*)(?:\[[^\]]*\])?$/.exec(type)
  if (match === null) return null
  const count = Number(match[2] === '' ? 1 : match[2])
  return match[1] === 'U' ? count * 4 : count
}
