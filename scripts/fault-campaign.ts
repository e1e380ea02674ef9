/**
 * Kills (SIGKILL) real runs of the command line at each of their steps, lets many of them race for one environment, and
 * checks on the server what is left. The child processes know nothing of it: they are killed from outside, at the n-th
 * request that a loopback server sees or the n-th time that they start git. Writes the tables of docs/reliability.md and
 * exits with 1 when anything was lost, doubled or left behind.
 *
 *     npx tsx scripts/fault-campaign.ts [--kills 300] [--writers 20] [--rounds 10] [--seed 1]
 *         [--strategies git,api,release] [--dist DIR] [--dry]
 *
 * `--kills` is shared out over the strategies and three operations; 0 leaves them out, as `--rounds 0` does the races.
 * `--dist` is a folder as `npm run build` makes it. `--dry` prints the tables instead of writing them.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { inspectServers } from './fault-campaign/checks.js'
import { killAtEachStep, newCampaign, OPERATIONS, setUp, type Tally } from './fault-campaign/kills.js'
import { renderKills, renderRaces, replaceSection, type Measured } from './fault-campaign/report.js'
import { openStage, STRATEGIES, type Stage, type Strategy } from './fault-campaign/stage.js'
import { namedModel, race, type Race } from './fault-campaign/writers.js'
import { seededRandom } from '../src/core/random.js'

const PAGE = 'docs/reliability.md'
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '300' },
    writers: { type: 'string', default: '20' },
    rounds: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    strategies: { type: 'string', default: Object.keys(STRATEGIES).join() },
    dist: { type: 'string', default: 'dist' },
    dry: { type: 'boolean', default: false },
  },
})
const number = (name: 'kills' | 'writers' | 'rounds' | 'seed'): number => {
  const value = Number(values[name])
  if (!Number.isInteger(value) || value < 0) throw new Error(`--${name} is no whole number: ${values[name]}`)
  return value
}
const strategies = values.strategies.split(',').map((name): Strategy => {
  if (!Object.hasOwn(STRATEGIES, name)) throw new Error(`--strategies has no ${name}`)
  return name as Strategy
})
const cli = [process.execPath, resolve(values.dist, 'cli/index.js')]
const say = (line: string): void => void process.stdout.write(`${line}\n`)
const home = mkdtempSync(join(tmpdir(), 'modelgate-faults-'))
const problems: string[] = []

/** After the first SIGTERM, nothing new is begun, and what was measured until then is written. */
const stop = new AbortController()
process.once('SIGTERM', () => {
  stop.abort()
})

async function onStage<T>(name: string, strategy: Strategy, work: (stage: Stage, folder: string) => Promise<T>) {
  const folder = join(home, name)
  const stage = await openStage(folder, strategy, cli)
  try {
    const result = await work(stage, folder)
    problems.push(...inspectServers(stage).map((problem) => `${name}: ${problem}`))
    return result
  } finally {
    await stage.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function kills(): Promise<Tally[]> {
  const share = Math.ceil(number('kills') / (strategies.length * OPERATIONS.length))
  if (share === 0) return []
  const models = ['penguins', 'penguins-next'].map((name) => readFileSync(`examples/models/${name}.joblib`))
  // Side by side: each strategy has servers and folders of its own, and most of the time is waiting for processes.
  const found = strategies.map((strategy) =>
    onStage(`kills-${strategy}`, strategy, async (stage, folder) => {
      const random = seededRandom(number('seed'))
      const campaign = newCampaign(stage, folder, models, () => random.next(), say)
      await setUp(campaign)
      const tallies: Tally[] = []
      for (const operation of OPERATIONS) tallies.push(await killAtEachStep(campaign, operation, share, stop.signal))
      return tallies
    }),
  )
  return (await Promise.all(found)).flat()
}

async function races(): Promise<Race[]> {
  const done: Race[] = []
  const model = readFileSync('examples/models/breast-cancer.onnx')
  for (const strategy of number('rounds') === 0 ? [] : strategies) {
    await onStage(`races-${strategy}`, strategy, async (stage, folder) => {
      let world = {}
      for (let round = 1; round <= number('rounds') && !stop.signal.aborted; round++) {
        const models = Array.from({ length: number('writers') }, (_, index) => namedModel(model, `${round}-${index}`))
        const found = await race(stage, folder, models, world, round)
        world = found.world
        done.push(found.race)
        say(
          `${strategy} round ${round}: ${found.race.deployed} of ${found.race.writers} deployed, ${found.race.seconds.toFixed(0)} s ${found.race.problems.join('; ')}`,
        )
      }
    })
  }
  return done
}

const measured: Measured = {
  seed: number('seed'),
  tallies: await kills(),
  races: await races(),
  date: new Date().toISOString().slice(0, 10),
  surroundings: `Node ${process.versions.node} on ${cpus().length} processors`,
}
problems.push(...measured.tallies.flatMap((tally) => tally.problems), ...measured.races.flatMap((one) => one.problems))
rmSync(home, { recursive: true, force: true })
const sections: [string, string][] = [
  ...(measured.tallies.length > 0 ? [['kills', renderKills(measured)] as [string, string]] : []),
  ...(measured.races.length > 0 ? [['races', renderRaces(measured)] as [string, string]] : []),
]
if (values.dry) for (const [, text] of sections) say(`\n${text}`)
else {
  const page = sections.reduce((text, [name, table]) => replaceSection(text, name, table), readFileSync(PAGE, 'utf8'))
  writeFileSync(PAGE, page)
}
say(
  problems.length === 0
    ? 'nothing was lost, doubled or left behind'
    : `${problems.length} problems:\n${problems.join('\n')}`,
)
process.exitCode = problems.length === 0 ? 0 : 1
