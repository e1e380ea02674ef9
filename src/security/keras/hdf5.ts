import { isModelGateError, messageOf } from '../../core/errors.js'
import { MAX_COMPRESSION_RATIO } from '../../core/limits.js'
import { type Hdf5Attribute, Hdf5Dataset, type Hdf5File, Hdf5Group, openHdf5 } from '../../formats/index.js'
import { Evidence } from '../pickle/evidence.js'
import { followConstants, resync } from '../pickle/stream.js'
import { type ScanContext, type ScannedContent } from '../scan-context.js'
import { judgeKerasText, looksLikeConfig } from './documents.js'

/** Attributes in which Keras keeps a configuration. */
const DOCUMENTS: ReadonlySet<string> = new Set(['model_config', 'training_config'])

/** A file of any size may declare this much; more has to be in proportion to its bytes. */
const ALWAYS_ALLOWED = 64 * 1024 * 1024

/** Opaque and byte datasets up to this size are looked at for pickles. */
const MAX_BLOB = 16 * 1024 * 1024

/**
 * Judges an HDF5 file: links and values outside it, configurations of Keras, texts, blobs, and bytes that are no HDF5.
 * Weights are numbers that nothing executes; they are not searched.
 */
export function scanHdf5(bytes: Uint8Array, context: ScanContext): ScannedContent {
  const evidence = new Evidence(context)
  followConstants(evidence)
  const damage = new Damage(context)
  const file = damage.attempt(() => openHdf5(bytes, { noteUse: true }))
  if (file === null) {
    resync(bytes, 0, evidence)
    return { format: 'hdf5', complete: false, accounted: 0 }
  }
  const outside = judgeOutside(bytes, file, evidence)
  new Hdf5Walk(bytes.length, { context, evidence, damage }).run(file.root)
  if (!damage.met) judgeUnused(bytes, file, evidence)
  // What could not be read may hide anything.
  if (damage.met) resync(bytes, 0, evidence)
  evidence.judgeGlobals()
  return { format: 'hdf5', complete: !damage.met, accounted: damage.met ? 0 : bytes.length - outside }
}

/** Steps that may meet damage, which becomes findings. */
class Damage {
  readonly #context: ScanContext
  met = false

  constructor(context: ScanContext) {
    this.#context = context
  }

  /** @returns what the action does; null when the file is damaged there */
  attempt<Result>(action: () => Result): Result | null {
    const { findings, location } = this.#context
    try {
      return action()
    } catch (error) {
      if (!isModelGateError(error)) throw error
      this.met = true
      findings.add(error.code === 'limit' ? 'resource-bomb' : 'hdf5-malformed', { message: messageOf(error), location })
      return null
    }
  }
}

/** Bytes in front of the superblock and behind the end belong to no HDF5 reader. Zeros are padding. */
function judgeOutside(bytes: Uint8Array, { userBlock, end }: Hdf5File, evidence: Evidence): number {
  let outside = 0
  for (const [from, to] of [
    [0, userBlock],
    [end, bytes.length],
  ] as const) {
    const part = bytes.subarray(from, to)
    if (part.every((byte) => byte === 0)) continue
    outside += part.length
    evidence.add('trailing-data', `${part.length} bytes outside the HDF5 content`, from)
    resync(part, 0, evidence)
  }
  return outside
}

/** Shorter remains of deleted objects and of trees with room to grow say nothing. */
const MIN_UNUSED = 4096

/** What has no business between the objects of a model; pickles are looked for as well. */
const FOREIGN: readonly (readonly [string, string])[] = [
  ['\x7fELF', 'a program'],
  ['PK\x03\x04', 'a zip archive'],
  ['\x89PNG', 'a picture'],
  ['MZ\x90\0', 'a program'],
]

/**
 * Bytes between the objects that no object refers to: space of what was deleted, or a hiding place. No reader of HDF5
 * comes there, so that only what means something to other programs is grave.
 */
function judgeUnused(bytes: Uint8Array, file: Hdf5File, evidence: Evidence): void {
  for (const { start, end } of file.unused() ?? []) {
    const part = trimmed(bytes, start, end)
    if (part === null) continue
    const content = bytes.subarray(part.start, part.end)
    const buffer = Buffer.from(content.buffer, content.byteOffset, content.length)
    const foreign = FOREIGN.find(([magic]) => buffer.includes(magic, 0, 'latin1'))
    const what = `${content.length} bytes that no object of the HDF5 file refers to`
    if (foreign !== undefined) evidence.add('trailing-data', `${what}, with ${foreign[1]} in them`, part.start)
    else if (content.length >= MIN_UNUSED) evidence.add('trailing-data', what, part.start, 'low')
    resync(bytes.subarray(0, part.end), part.start, evidence, 'a pickle in bytes that no object refers to')
  }
}

/** Without the zeros at both ends, which are padding. */
function trimmed(bytes: Uint8Array, from: number, to: number): { readonly start: number; readonly end: number } | null {
  let start = from
  let end = to
  while (start < end && bytes[start] === 0) start++
  while (end > start && bytes[end - 1] === 0) end--
  return start < end ? { start, end } : null
}

interface WalkTools {
  readonly context: ScanContext
  readonly evidence: Evidence
  readonly damage: Damage
}

/** Visits every object once, whatever names lead to it. Iterative; the reader's budget bounds it. */
class Hdf5Walk {
  readonly #fileSize: number
  readonly #context: ScanContext
  readonly #evidence: Evidence
  readonly #damage: Damage

  constructor(fileSize: number, { context, evidence, damage }: WalkTools) {
    this.#fileSize = fileSize
    this.#context = context
    this.#evidence = evidence
    this.#damage = damage
  }

  run(root: Hdf5Group): void {
    const met = new Set<number>([root.address])
    const pending: Hdf5Group[] = [root]
    for (let group = pending.pop(); group !== undefined; group = pending.pop()) {
      const here = group
      this.#damage.attempt(() => {
        this.#attributes(here)
      })
      for (const link of here.links.values()) {
        if (link.kind === 'external')
          this.#external(`${pathOf(here, link.name)} links to ${link.target} in ${link.file}`)
        if (link.kind === 'user-defined')
          this.#external(`${pathOf(here, link.name)} is a link of the type ${link.type}`)
        if (link.kind !== 'hard' || met.has(link.address)) continue
        met.add(link.address)
        this.#damage.attempt(() => {
          const object = here.find(link.name)
          if (object instanceof Hdf5Group) pending.push(object)
          if (object instanceof Hdf5Dataset) this.#dataset(object)
        })
      }
    }
  }

  #external(message: string): void {
    this.#context.findings.add('hdf5-external', { message, location: this.#context.location })
  }

  #dataset(dataset: Hdf5Dataset): void {
    const { path, type } = dataset
    if (dataset.hasExternalStorage) this.#external(`the values of ${path} lie in other files`)
    if (dataset.layout.kind === 'virtual') this.#external(`${path} gathers values of other datasets and files`)
    this.#attributes(dataset)
    dataset.noteStorage()
    if (dataset.hasExternalStorage || dataset.layout.kind === 'virtual') return
    const limit = Math.max(ALWAYS_ALLOWED, this.#fileSize * MAX_COMPRESSION_RATIO)
    if (dataset.declaredBytes > limit) {
      const message = `${path} declares ${dataset.declaredBytes} bytes of values`
      this.#context.findings.add('resource-bomb', { message, location: this.#context.location })
      return
    }
    if (type.kind === 'string' || type.kind === 'vlen-string') this.#texts(path, dataset.read() as readonly string[])
    const isBlob = type.kind === 'opaque' || (type.kind === 'integer' && type.size === 1)
    if (isBlob && dataset.declaredBytes <= MAX_BLOB) this.#evidence.bytesConstant(dataset.readBytes(), 0)
  }

  #attributes(object: Hdf5Group | Hdf5Dataset): void {
    for (const [name, attribute] of object.attributes)
      this.#damage.attempt(() => {
        this.#attribute(object, name, attribute)
      })
  }

  #attribute(object: Hdf5Group | Hdf5Dataset, name: string, { type, space, read }: Hdf5Attribute): void {
    if (type.kind !== 'string' && type.kind !== 'vlen-string') return
    const texts = read() as readonly string[]
    // Wherever it stands and whatever it is called: a loader may be told to take it.
    if (space.count === 1 && (DOCUMENTS.has(name) || looksLikeConfig(texts[0]!))) {
      if (!judgeKerasText(texts[0]!, pathOf(object, name), this.#context)) this.#damage.met = true
      return
    }
    this.#texts(pathOf(object, name), texts)
  }

  #texts(name: string, texts: readonly string[]): void {
    const { strings, location } = this.#context
    for (const text of texts) {
      strings.text(text, 0, location)
      strings.pair(name, text, 0, location)
      this.#evidence.embedded(text, 0, null)
    }
  }
}

function pathOf(object: { readonly path: string }, name: string): string {
  return object.path === '' ? name : `${object.path}/${name}`
}
