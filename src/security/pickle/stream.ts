import { isModelGateError, messageOf } from '../../core/errors.js'
import { MAX_NESTING } from '../../core/limits.js'
import { type Finding } from '../../core/result.js'
import { OP, type ByteSource } from '../../formats/index.js'
import { Defect, type Reading } from './cursor.js'
import { type Evidence } from './evidence.js'
import { PickleMachine } from './machine.js'
import { followConstant } from './nested.js'
import { OpcodeReader } from './opcode-reader.js'
import { candidates } from './resync.js'

export interface StreamOutcome {
  /** False when bytes were left unjudged: a defect, a budget, or data that belongs to nothing. */
  readonly complete: boolean
  /** Bytes that belong to a pickle or an array inside one. */
  readonly accounted: number
  /** Well-formed pickles read one after the other. */
  readonly pickles: number
  /** Highest protocol announced. */
  readonly protocol: number
}

/** What is judged: bytes in memory, a file, or either with its reader. */
export type Content = Uint8Array | ByteSource | OpcodeReader

function readerOf(content: Content): OpcodeReader {
  return content instanceof OpcodeReader ? content : new OpcodeReader(content)
}

interface RunOptions {
  readonly evidence: Evidence
  readonly reading: Reading
  /** By the C unpickler, which knows nothing of joblib's arrays: so joblib has the pickle of an object array read. */
  readonly inline?: boolean
  /** Begins behind a MARK: a guess may have missed it. */
  readonly marked?: boolean
  readonly standalone?: boolean
}

interface Run {
  readonly end: number
  readonly defect: Defect | null
  readonly machine: PickleMachine
}

/** A format that is made of a fixed number of pickles and of data behind them. */
export interface StreamLayout {
  readonly pickles: number
  /** Reads the data behind the last pickle, which lies in `last`; returns where the data ends. */
  readonly rest: (last: { readonly start: number; readonly end: number }) => number
}

/**
 * Follows a pickle file to its last byte: the first pickle in every reading, further pickles behind it, and whatever
 * remains. Names are collected in `evidence`, which the caller judges.
 */
export function scanStream(content: Content, evidence: Evidence, depth = 0, layout?: StreamLayout): StreamOutcome {
  const bytes = readerOf(content)
  followConstants(evidence, depth)
  const first = runAll(bytes, 0, evidence)
  let protocol = first.machine.proto
  if (first.defect !== null) {
    reportDefect(first.defect, evidence)
    resync(bytes, first.defect.offset + 1, evidence)
    return { complete: false, accounted: Math.min(first.end, bytes.length), pickles: 0, protocol }
  }
  let position = first.end
  let pickles = 1
  while (position < bytes.length && pickles < (layout?.pickles ?? Infinity)) {
    const next = runAll(bytes, position, layout === undefined ? evidence.apart('') : evidence)
    if (next.defect !== null) {
      if (layout !== undefined) reportDefect(next.defect, evidence)
      break
    }
    if (layout === undefined) {
      // It is a pickle after all: read it again into the evidence that counts.
      runAll(bytes, position, evidence)
      evidence.add('stacked-pickle', `another pickle follows at byte ${position}`, position)
    }
    protocol = Math.max(protocol, next.machine.proto)
    pickles++
    const last = { start: position, end: next.end }
    position = pickles === layout?.pickles ? layout.rest(last) : next.end
  }
  if (position < bytes.length) {
    evidence.add('trailing-data', `${bytes.length - position} bytes follow the end of the pickle`, position)
    resync(bytes, position, evidence)
  }
  return { complete: position >= bytes.length, accounted: position, pickles, protocol }
}

/** Lets the evidence follow constants that hold pickles, each in turn, down to a fixed depth. */
export function followConstants(evidence: Evidence, depth = 0): void {
  evidence.embedded = (content, offset, loader) => {
    const scan = (inner: Uint8Array, aside: Evidence): StreamOutcome => {
      if (depth < MAX_NESTING) return scanStream(inner, aside, depth + 1)
      evidence.add('budget-exceeded', `pickles nested more than ${MAX_NESTING} deep`, offset)
      return { complete: false, accounted: 0, pickles: 0, protocol: 0 }
    }
    followConstant(content, { offset, loader, evidence, scan })
  }
}

/** Opcodes after which there is no doubt that a stream is a pickle. */
const ENOUGH_OPCODES = 1_000

/** True when an unpickler would get from the first byte to STOP, to an import, or a good way further. */
export function opensAsPickle(content: Content, trial: Evidence): boolean {
  const machine = new PickleMachine(readerOf(content), 0, trial, { reading: 'linear' })
  try {
    machine.run(ENOUGH_OPCODES)
    return true
  } catch (error) {
    asDefect(error, 0)
    return machine.imports > 0
  }
}

/** The linear reading; where frames lie, the other two as well; where joblib's arrays are, that of pickle.load. */
function runAll(bytes: OpcodeReader, start: number, evidence: Evidence, inline = false): Run {
  const linear = runOne(bytes, start, { evidence, reading: 'linear', inline })
  const violation = linear.machine.cursor.frameViolation
  if (violation !== null) {
    evidence.add('pickle-frame-mismatch', violation.reason, violation.offset)
    for (const reading of ['framed', 'straddle'] as const) runOne(bytes, start, { evidence, reading, inline })
  }
  if (!inline) readArraysAsOpcodes(bytes, start, linear)
  return linear
}

function runOne(bytes: OpcodeReader, start: number, { evidence, inline = false, ...options }: RunOptions): Run {
  const inlinePickle = (at: number): number => {
    const array = runAll(bytes, at, evidence, true)
    if (array.defect !== null) throw array.defect
    return array.end
  }
  const machine = new PickleMachine(bytes, start, evidence, inline ? options : { ...options, inlinePickle })
  try {
    machine.run()
    return { end: machine.cursor.position, defect: null, machine }
  } catch (error) {
    return { end: machine.cursor.position, defect: asDefect(error, machine.cursor.position), machine }
  }
}

/** Errors of the opcode decoder and of the machine as one kind; anything else is a bug and flies on. */
function asDefect(error: unknown, offset: number): Defect {
  if (error instanceof Defect) return error
  if (!isModelGateError(error)) throw error
  return new Defect(error.code === 'limit' ? 'bomb' : 'malformed', messageOf(error), offset)
}

function reportDefect(defect: Defect, evidence: Evidence): void {
  const rule = { malformed: 'pickle-malformed', bomb: 'resource-bomb', budget: 'budget-exceeded' } as const
  evidence.add(rule[defect.kind], defect.message, defect.offset)
}

/**
 * joblib takes arrays from the file; pickle.load takes their bytes for opcodes, with the stack, the marks and the memo of
 * all that went before, and never comes back into step. So the file is read once more from its start as pickle.load does.
 * Noise breaks off before it reaches an opcode that does something; of what gets further only what is dangerous counts.
 */
function readArraysAsOpcodes(bytes: OpcodeReader, start: number, { machine }: Run): void {
  const { firstArray, evidence } = machine
  if (firstArray === null || !reachesSink(bytes, firstArray.start, evidence)) return
  const aside = evidence.again()
  const run = runOne(bytes, start, { evidence: aside, reading: 'linear', inline: true, standalone: true })
  if (run.defect?.kind === 'budget') reportDefect(run.defect, evidence)
  const what = 'array bytes that pickle.load would run'
  adoptDangerous(run, evidence, { offset: firstArray.start, from: firstArray.start, what, strict: firstArray.inline })
}

const SINKS: ReadonlySet<number> = new Set<number>([
  OP.REDUCE,
  OP.INST,
  OP.OBJ,
  OP.NEWOBJ,
  OP.NEWOBJ_EX,
  OP.BUILD,
  OP.SETITEM,
  OP.SETITEMS,
  OP.APPEND,
  OP.APPENDS,
  OP.EXT1,
  OP.EXT2,
  OP.EXT4,
])

function reachesSink(bytes: OpcodeReader, start: number, evidence: Evidence): boolean {
  try {
    for (let at = start; ;) {
      const { code, next } = bytes.decode(at)
      if (SINKS.has(code)) return true
      if (code === OP.STOP) return false
      evidence.spendOpcode(at)
      at = next
    }
  } catch (error) {
    return asDefect(error, start).kind === 'budget'
  }
}

/** Tries every place from `from` on at which a pickle may begin; only what is dangerous is reported. */
export function resync(
  content: Content,
  from: number,
  evidence: Evidence,
  what = 'a pickle in data that belongs to nothing',
): void {
  let covered = from
  const bytes = readerOf(content)
  for (const start of candidates(bytes.source, from)) {
    if (start < covered) continue
    const aside = evidence.apart('')
    const run = runOne(bytes, start, { evidence: aside, reading: 'linear', marked: true })
    if (run.defect?.kind === 'budget') {
      evidence.add('budget-exceeded', 'too many possible pickles in the trailing data', start)
      return
    }
    const adopted = adoptDangerous(run, evidence, { offset: start, what })
    if (adopted || (run.defect === null && run.machine.imports > 0)) covered = run.end
  }
}

/** In noise that happens to look like an import or a state, these count only when something is called as well. */
const ONLY_WITH_CALLS: ReadonlySet<string> = new Set([
  'pickle-computed-call',
  'pickle-dangerous-callable',
  'pickle-dotted-name',
  'pickle-untrusted-call',
  'pickle-carries-code',
])

const DANGEROUS_BY_NAME: ReadonlySet<string> = new Set(['pickle-dangerous-callable', 'pickle-carries-code'])

interface Adoption {
  readonly what: string
  /** Where the hidden content is said to lie. */
  readonly offset: number
  /** Findings in front of this are those of another reading. */
  readonly from?: number
  /** Names alone count: an honest pickle in an object array, read with the memo of another, calls nonsense. */
  readonly strict?: boolean
}

/** Takes over what a run found aside if it is grave; says that it was hidden. */
function adoptDangerous(
  { machine, defect }: Run,
  evidence: Evidence,
  { what, offset, from = 0, strict = false }: Adoption,
): boolean {
  const aside = machine.evidence
  aside.judgeGlobals()
  const called = machine.lastCall >= from
  const grave: Finding[] = aside.findings
    .toArray()
    .filter((finding) => finding.severity === 'high' && (finding.offset ?? 0) >= from)
    .filter((finding) => called || !ONLY_WITH_CALLS.has(finding.rule_id))
    .filter((finding) => !strict || DANGEROUS_BY_NAME.has(finding.rule_id))
    .filter((finding) => finding.rule_id !== 'pickle-extension-code')
    // Text has many "i", each the opening of a call of whatever the two next lines name.
    .filter((finding) => finding.rule_id !== 'pickle-unknown-module' || defect === null)
  if (grave.length === 0) return false
  evidence.add('hidden-payload', `${what}: ${grave[0]!.message}`, offset)
  evidence.findings.addAll(grave)
  return true
}
