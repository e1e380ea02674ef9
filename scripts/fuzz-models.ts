/**
 * Damages the models of the parity corpus and runs them; exits with 1 when one does anything but fail clearly or answer.
 *
 *     npx tsx scripts/fuzz-models.ts [MUTANTS] [SEED]
 */
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { judge, seedlings } from '../__tests__/lower/mutants.js'
import { mutate, randomFrom } from '../__tests__/support/mutations.js'

const mutants = Number(process.argv[2] ?? 10_000)
const seed = Number(process.argv[3] ?? 1)
const sources = seedlings(40_000)
const outcomes = { refused: 0, predicted: 0, problem: 0 }
let slowest = 0
for (let count = 0; count < mutants; count++) {
  // A generator a mutant, so that one can be made again by its number.
  const random = randomFrom(seed * 1_000_003 + count)
  const { fixture, forms } = sources[Math.floor(random() * sources.length)]!
  const donor = sources[Math.floor(random() * sources.length)]!.forms[0]!
  const bytes = mutate(forms[Math.floor(random() * forms.length)]!, donor, random)
  const started = performance.now()
  const outcome = judge(bytes, fixture)
  slowest = Math.max(slowest, performance.now() - started)
  outcomes[outcome.kind]++
  if (outcome.kind === 'problem') {
    const path = join(tmpdir(), `mutant-${seed}-${count}`)
    writeFileSync(path, bytes)
    console.log(`${path} from ${fixture.version} ${fixture.name}: ${outcome.what}`)
  }
}
const rss = Math.round(process.resourceUsage().maxRSS / 1024)
console.log(
  `${mutants} mutants of ${sources.length} models: ${outcomes.refused} refused, ${outcomes.predicted} predicted, ` +
    `${outcomes.problem} problems; slowest ${Math.round(slowest)} ms, peak memory ${rss} MiB`,
)
process.exitCode = outcomes.problem > 0 ? 1 : 0
