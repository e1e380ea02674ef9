import { isModelGateError, messageOf } from '../../core/errors.js'
import { MAX_COMPRESSION_RATIO } from '../../core/limits.js'
import {
  type ByteSource,
  type Hdf5Attribute,
  Hdf5Dataset,
  type Hdf5File,
  Hdf5Group,
  openHdf5,
  PagedBytes,
  partOf,
  placesOf,
} from '../../formats/index.js'
import { ruleOfDefect } from '../defects.js'
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
export function scanHdf5(source: ByteSource, context: ScanContext): ScannedContent {
  const evidence = new Evidence(context)
  followConstants(evidence)
  const damage = new Damage(context)
  const file = damage.attempt(() => openHdf5(new PagedBytes(source), { noteUse: true }))
  if (file === null) {
    resync(source, 0, evidence)
    return { format: 'hdf5', complete: false, accounted: 0 }
  }
  const outside = judgeOutside(source, file, evidence)
  new Hdf5Walk(source.length, { context, evidence, damage }).run(file.root)
  if (!damage.met) judgeUnused(source, file, evidence)
  // What could not be read may hide anything.
  if (damage.met) resync(source, 0, evidence)
  evidence.judgeGlobals()
  return { format: 'hdf5', complete: !damage.met, accounted: damage.met ? 0 : source.length - outside }
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
      findings.add(ruleOfDefect(error, 'hdf5-malformed'), { message: messageOf(error), location })
      return null
    }
  }
}

/** Bytes in front of the superblock and behind the end belong to no HDF5 reader. Zeros are padding. */
function judgeOutside(source: ByteSource, { userBlock, end }: Hdf5File, evidence: Evidence): number {
  let outside = 0
  for (const [from, to] of [
    [0, userBlock],
    [end, source.length],
  ] as const) {
    const part = partOf(source, from, to)
    if (trimmed(source, from, to) === null) continue
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
function judgeUnused(source: ByteSource, file: Hdf5File, evidence: Evidence): void {
  for (const { start, end } of file.unused() ?? []) {
    const part = trimmed(source, start, end)
    if (part === null) continue
    const foreign = FOREIGN.find(([magic]) => !placesOf(magic, source, part).next().done)
    const size = part.end - part.start
    const what = `${size} bytes that no object of the HDF5 file refers to`
    if (foreign !== undefined) evidence.add('trailing-data', `${what}, with ${foreign[1]} in them`, part.start)
    else if (size >= MIN_UNUSED) evidence.add('trailing-data', what, part.start, 'low')
    resync(partOf(source, 0, part.end), part.start, evidence, 'a pickle in bytes that no object refers to')
  }
}

const STEP = 1024 * 1024

/** Without the zeros at both ends, which are padding; null when there is nothing else. */
function trimmed(source: ByteSource, from: number, to: number): Extent | null {
  let start = from
  for (; start < to; start += STEP) {
    const at = source.read(start, Math.min(to, start + STEP)).findIndex((byte) => byte !== 0)
    if (at < 0) continue
    start += at
    break
  }
  if (start >= to) return null
  for (let end = to; ; end = Math.max(start, end - STEP)) {
    const first = Math.max(start, end - STEP)
    const at = source.read(first, end).findLastIndex((byte) => byte !== 0)
    if (at >= 0) return { start, end: first + at + 1 }
  }
}

interface Extent {
  readonly start: number
  readonly end: number
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
