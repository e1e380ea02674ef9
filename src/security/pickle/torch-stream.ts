import { OP, type ByteSource } from '../../formats/index.js'
import { type ScanContext, type ScannedContent } from '../scan-context.js'
import { type Abstract, GlobalRef, Sequence } from './abstract.js'
import { Evidence } from './evidence.js'
import { OpcodeReader } from './opcode-reader.js'
import { resync, scanStream } from './stream.js'

/** Magic number, protocol version, facts of the machine, the object, the keys of its storages. */
const PICKLES = 5

/** Bytes of an element by the class of its storage: https://github.com/pytorch/pytorch/blob/main/torch/storage.py */
const ELEMENT_BYTES: ReadonlyMap<string, number> = new Map([
  ['ComplexDoubleStorage', 16],
  ['ComplexFloatStorage', 8],
  ['DoubleStorage', 8],
  ['LongStorage', 8],
  ['FloatStorage', 4],
  ['IntStorage', 4],
  ['QInt32Storage', 4],
  ['HalfStorage', 2],
  ['BFloat16Storage', 2],
  ['ShortStorage', 2],
  ['CharStorage', 1],
  ['ByteStorage', 1],
  ['BoolStorage', 1],
  ['QInt8Storage', 1],
  ['QUInt8Storage', 1],
  ['QUInt4x2Storage', 1],
  ['QUInt2x4Storage', 1],
  ['UntypedStorage', 1],
])

/**
 * Judges a file that torch wrote before its archives (and still does on demand): five pickles, then for each key of the
 * last one the number of elements (8 bytes, little-endian) and the bytes of that storage. The persistent ids of the
 * object say how long each must be, so that every byte is accounted for; what follows belongs to nothing.
 * https://github.com/pytorch/pytorch/blob/main/torch/serialization.py (_legacy_save)
 */
export function scanTorchStream(source: ByteSource, context: ScanContext): ScannedContent {
  const bytes = new OpcodeReader(source)
  const evidence = new Evidence(context)
  evidence.persistentIdsExpected = true
  const storages = new Storages()
  evidence.onPersistentId = (id) => {
    const module = moduleOf(id)
    if (module === undefined) storages.add(id)
    return module
  }
  const rest = ({ start, end }: { readonly start: number; readonly end: number }): number => {
    resync(bytes, end, evidence, 'a pickle in the bytes of tensors')
    return storages.end(bytes, start, end)
  }
  const outcome = scanStream(bytes, evidence, 0, { pickles: PICKLES, rest })
  if (outcome.pickles < PICKLES) {
    evidence.add('pickle-malformed', `${outcome.pickles} of the ${PICKLES} pickles of a torch file`, outcome.accounted)
  } else if (storages.defect !== null) evidence.add('array-malformed', storages.defect, outcome.accounted)
  evidence.judgeGlobals()
  evidence.add('pickle-by-design', `protocol ${outcome.protocol}`, 0)
  const complete = outcome.complete && outcome.pickles === PICKLES && storages.defect === null
  return { format: 'torch', complete, accounted: outcome.accounted }
}

interface Storage {
  readonly elements: number
  readonly elementBytes: number
}

/** ('module', class, file of its source, source): the loader takes the class, and compares the source for a warning. */
function moduleOf(id: Abstract): GlobalRef | undefined {
  const [kind, type] = id instanceof Sequence ? id.items : []
  return kind === 'module' && type instanceof GlobalRef ? type : undefined
}

/** What the object says of its storages, compared with what the file holds. */
class Storages {
  readonly #byKey = new Map<string, Storage>()
  /** First disagreement. */
  defect: string | null = null

  /** ('storage', class, key, device, number of elements, view) */
  add(id: Abstract): void {
    const [kind, type, key, , elements] = id instanceof Sequence ? id.items : []
    const elementBytes = type instanceof GlobalRef ? elementBytesOf(type) : undefined
    if (
      kind !== 'storage' ||
      elementBytes === undefined ||
      typeof key !== 'string' ||
      typeof elements !== 'number' ||
      !(elements >= 0)
    ) {
      this.#fail('a persistent id that names no storage of torch')
      return
    }
    const known = this.#byKey.get(key)
    if (known === undefined) this.#byKey.set(key, { elements, elementBytes })
    else if (known.elements !== elements || known.elementBytes !== elementBytes) {
      this.#fail(`storage ${key} is described in two ways`)
    }
  }

  /** Where the storages end that the pickle from `start` to `at` lists; where the first defect is, if there is one. */
  end(bytes: OpcodeReader, start: number, at: number): number {
    const keys = keysOf(bytes, start, at)
    if (keys === null) this.#fail('the list of storages is no list of names')
    const left = new Set(this.#byKey.keys())
    let position = at
    for (const key of keys ?? []) {
      const storage = this.#byKey.get(key)
      if (storage === undefined || !left.delete(key)) {
        this.#fail(`storage ${key} is listed twice or belongs to no tensor`)
        return position
      }
      const length = storage.elements * storage.elementBytes
      if (position + 8 + length > bytes.length) {
        this.#fail(`storage ${key} of ${length} bytes is cut off`)
        return position
      }
      const count = bytes.source.read(position, position + 8)
      const elements = new DataView(count.buffer, count.byteOffset, 8).getBigInt64(0, true)
      if (elements !== BigInt(storage.elements)) {
        this.#fail(`storage ${key} has ${elements} elements where its tensor has ${storage.elements}`)
        return position
      }
      position += 8 + length
    }
    if (left.size > 0) this.#fail(`${left.size} storages are not in the file`)
    return position
  }

  #fail(reason: string): void {
    this.defect ??= reason
  }
}

function elementBytesOf({ module, name }: GlobalRef): number | undefined {
  return /^torch(?:\.cuda|\.storage)?$/.test(module) ? ELEMENT_BYTES.get(name) : undefined
}

const KEYS_LAYOUT: ReadonlySet<number> = new Set<number>([
  OP.PROTO,
  OP.FRAME,
  OP.EMPTY_LIST,
  OP.MARK,
  OP.APPEND,
  OP.APPENDS,
  OP.PUT,
  OP.BINPUT,
  OP.LONG_BINPUT,
  OP.MEMOIZE,
  OP.STOP,
])

/** The texts of a pickle that holds a plain list of texts; null when it holds anything else. The machine has read it. */
function keysOf(bytes: OpcodeReader, start: number, end: number): string[] | null {
  const keys: string[] = []
  for (let at = start; at < end;) {
    const { code, arg, next } = bytes.decode(at)
    if (typeof arg === 'string') keys.push(arg)
    else if (!KEYS_LAYOUT.has(code)) return null
    at = next
  }
  return keys
}
