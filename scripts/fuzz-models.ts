/**
 * Damages the models of the parity corpus and runs them, and opens damaged networks and files of every other format; exits
 * with 1 when one does anything but answer, or fail with one error that names the file and says what to do about it.
 *
 *     npx tsx scripts/fuzz-models.ts [MUTANTS] [SEED]
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { judge, refusal, seedlings, type Outcome } from '../__tests__/lower/mutants.js'
import { WHOLE_MODELS } from '../__tests__/support/damaged-models.js'
import { mutate, randomFrom } from '../__tests__/support/mutations.js'
import { openModel } from '../src/model/index.js'

/** Of all mutants one in so many is a network or a file of another format. */
const OTHERS = 5

const mutants = Number(process.argv[2] ?? 10_000)
const seed = Number(process.argv[3] ?? 1)
const sources = seedlings(40_000)
const others = Object.entries(WHOLE_MODELS).map(([name, path]) => ({ name, bytes: new Uint8Array(readFileSync(path)) }))
const outcomes = { refused: 0, predicted: 0, problem: 0 }
let slowest = 0

/** Opens a damaged file as the product does. */
async function open(bytes: Uint8Array, name: string): Promise<Outcome> {
  try {
    const { model } = await openModel(bytes, name, { engine: 'wasm' })
    await model.close()
    return { kind: 'predicted' }
  } catch (error) {
    return refusal(error, bytes, name)
  }
}

interface Mutant {
  readonly what: string
  readonly bytes: Uint8Array
  judge(): Outcome | Promise<Outcome>
}

/** A generator a mutant, so that one can be made again by its number. */
function mutantOf(count: number): Mutant {
  const random = randomFrom(seed * 1_000_003 + count)
  const { fixture, forms } = sources[Math.floor(random() * sources.length)]!
  const donor = sources[Math.floor(random() * sources.length)]!.forms[0]!
  if (count % OTHERS === 0) {
    const { name, bytes: whole } = others[Math.floor(random() * others.length)]!
    const bytes = mutate(whole, donor, random)
    return { what: name, bytes, judge: () => open(bytes, name) }
  }
  const bytes = mutate(forms[Math.floor(random() * forms.length)]!, donor, random)
  return { what: `${fixture.version} ${fixture.name}`, bytes, judge: () => judge(bytes, fixture) }
}

for (let count = 0; count < mutants; count++) {
  const mutant = mutantOf(count)
  const started = performance.now()
  const outcome = await mutant.judge()
  slowest = Math.max(slowest, performance.now() - started)
  outcomes[outcome.kind]++
  if (outcome.kind === 'problem') {
    const path = join(tmpdir(), `mutant-${seed}-${count}`)
    writeFileSync(path, mutant.bytes)
    console.log(`${path} from ${mutant.what}: ${outcome.what}`)
  }
}
const rss = Math.round(process.resourceUsage().maxRSS / 1024)
console.log(
  `${mutants} mutants of ${sources.length} models: ${outcomes.refused} refused, ${outcomes.predicted} predicted, ` +
    `${outcomes.problem} problems; slowest ${Math.round(slowest)} ms, peak memory ${rss} MiB`,
)
process.exitCode = outcomes.problem > 0 ? 1 : 0
