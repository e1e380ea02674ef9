/**
 * Compares models made outside of the repository with what their library answered; exits with 1 when any differs.
 *
 *     scripts/fixtures/run.py --selection 0 --corpus FOLDER        every case of a further version of scikit-learn
 *     scripts/random-search.py --corpus FOLDER                     random hyper-parameters
 *     npx tsx scripts/compare-corpus.ts FOLDER
 */
import { isModelGateError } from '../src/core/errors.js'
import { corpusVersions, fixturesOf, type Fixture } from '../__tests__/lower/corpus.js'
import { parityOf } from '../__tests__/lower/parity.js'

const folder = process.argv[2]
if (folder === undefined) throw new Error('usage: npx tsx scripts/compare-corpus.ts FOLDER')

let differing = 0
for (const version of corpusVersions(folder)) {
  const fixtures = fixturesOf(version, folder)
  const outcomes = fixtures.map((fixture) => ({ fixture, problem: problemOf(fixture) }))
  const refused = outcomes.filter(({ problem }) => problem?.startsWith('refused: '))
  const wrong = outcomes.filter(({ problem }) => problem !== null && !problem.startsWith('refused: '))
  for (const { fixture, problem } of [...refused, ...wrong]) {
    console.log(
      `${version} ${fixture.name}: ${problem}${fixture.expected.note ? `\n    ${fixture.expected.note}` : ''}`,
    )
  }
  differing += wrong.length
  const same = fixtures.length - wrong.length - refused.length
  console.log(
    `${version}: ${same} of ${fixtures.length} models agree, ${refused.length} refused by name, ${wrong.length} wrong`,
  )
}
process.exitCode = differing > 0 ? 1 : 0

function problemOf(fixture: Fixture): string | null {
  try {
    const { differences } = parityOf(fixture)
    return differences.length === 0 ? null : `${differences.length} differences: ${differences.slice(0, 3).join('; ')}`
  } catch (error) {
    if (isModelGateError(error) && error.code === 'unsupported') return `refused: ${error.message}`
    return error instanceof Error ? (error.stack ?? error.message).split('\n', 3).join(' ') : String(error)
  }
}
