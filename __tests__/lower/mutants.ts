import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isModelGateError } from '../../src/core/errors.js'
import { aboutFile } from '../../src/formats/file-errors.js'
import { compressionOf, decompress } from '../../src/formats/index.js'
import { isLowerable } from '../../src/lower/index.js'
import { selectInputs, type Inference, type Lowered } from '../../src/plan/index.js'
import { corpusVersions, fixturesOf, readFixtureRows, type Fixture } from './corpus.js'
import { lowerRecord, readModel } from '../support/without-waiting.js'

export interface Seedling {
  readonly fixture: Fixture
  /** As stored, and without compression: damage inside a compressed stream is mostly found by its checksum. */
  readonly forms: readonly Uint8Array[]
}

/** What became of a damaged file; a problem is what must never happen. */
export type Outcome = { readonly kind: 'refused' | 'predicted' } | { readonly kind: 'problem'; readonly what: string }

/** Longest that reading, lowering and predicting may take together. Unit: milliseconds. */
const MAX_MILLISECONDS = 5000
/** Most that the process may grow by one file of at most 40 kB. Unit: bytes. */
const MAX_GROWTH = 512 * 1024 ** 2

/** Every model of the parity corpus below a size. */
export function seedlings(largest = 16_000): Seedling[] {
  return corpusVersions()
    .flatMap((version) => fixturesOf(version))
    .flatMap((fixture) => {
      const { corpus, version, name, expected } = fixture
      const stored = new Uint8Array(readFileSync(join(corpus, version, name, expected.model)))
      if (stored.length > largest) return []
      const compression = compressionOf(stored)
      const plain = compression === null ? [] : [decompress(stored, compression).bytes]
      return [{ fixture, forms: [...plain, stored] }]
    })
}

/** What the damaged file is called. */
const NAME = 'models/mutant.joblib'

/**
 * Reads, lowers and runs a damaged file: one ModelGateError that names it and says what to do, or an answer of the right
 * shape, in bounded time and memory.
 */
export function judge(bytes: Uint8Array, fixture: Fixture): Outcome {
  const started = performance.now()
  const memory = process.resourceUsage().maxRSS * 1024
  let outcome: Outcome
  try {
    outcome = run(bytes, fixture)
  } catch (error) {
    outcome = refusal(error, bytes)
  }
  const elapsed = performance.now() - started
  const growth = process.resourceUsage().maxRSS * 1024 - memory
  if (elapsed > MAX_MILLISECONDS) return { kind: 'problem', what: `took ${Math.round(elapsed)} ms` }
  if (growth > MAX_GROWTH) return { kind: 'problem', what: `grew by ${Math.round(growth / 1024 ** 2)} MiB` }
  return outcome
}

/** What people are told of a file that is refused: its name, and what to do about it. */
export function refusal(error: unknown, bytes: Uint8Array, name = NAME): Outcome {
  if (!isModelGateError(error)) return { kind: 'problem', what: describe(error) }
  const told = aboutFile(error, { name, bytes })
  if (!isModelGateError(told) || told.remedy === undefined)
    return { kind: 'problem', what: `no remedy: ${error.code}: ${error.message}` }
  // What is wrong with rows is told of their file, which has no name here.
  if (told.code === 'data') return { kind: 'refused' }
  const lines = `${told.message}\n${told.remedy}`
  const isClear = told.message.startsWith(name) && !UNCLEAR.test(lines)
  return isClear ? { kind: 'refused' } : { kind: 'problem', what: `unclear: ${error.code}: ${lines}` }
}

/** Words of the runtime, characters that a terminal acts upon, and messages that nobody reads to their end. */
const UNCLEAR = /Error:|DataView|undefined|\[object|NaN bytes|[^\P{C}\n]|.{1200}/u

function run(bytes: Uint8Array, fixture: Fixture): Outcome {
  const record = readModel(bytes)
  if (!isLowerable(record)) return { kind: 'refused' }
  const { lowered } = lowerRecord(record)
  const block = selectInputs(lowered.inputs, readFixtureRows(fixture))
  const found = lowered.infer?.(block, { predictions: true, probabilities: lowered.hasProbabilities, scores: true })
  lowered.transform?.(block)
  const what = found === undefined ? null : misshapen(found, lowered, block.rows)
  return what === null ? { kind: 'predicted' } : { kind: 'problem', what }
}

/** Labels must name classes, and every row must have its answers. */
function misshapen({ labels, values }: Inference, lowered: Lowered, rows: number): string | null {
  const answers = rows * lowered.outputs
  if (labels !== null && labels.length !== answers) return `${labels.length} labels for ${answers} answers`
  if (values !== null && values.length !== answers) return `${values.length} values for ${answers} answers`
  const known = lowered.classes?.length
  const stray = known === undefined ? undefined : labels?.find((label) => label < -1 || label >= known)
  return stray === undefined ? null : `label ${stray} of ${known} classes`
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const place = error.stack?.split('\n').find((line) => line.includes('/src/')) ?? ''
  return `${error.name}: ${error.message.slice(0, 120)} ${place.trim()}`
}
