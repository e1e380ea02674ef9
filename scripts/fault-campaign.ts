/**
 * Kills (SIGKILL) real runs of the command line at each of their steps, lets many of them race for one environment, and
 * checks on the server what is left. The child processes know nothing of it: they are killed at the n-th request that a
 * loopback server sees, the n-th time that they start git, or the n-th change that they make to a file. Writes the tables
 * of docs/reliability.md and exits with 1 when anything was lost, doubled or left behind.
 *
 *     npx tsx scripts/fault-campaign.ts [--kills all] [--writers 20] [--rounds 10] [--minutes 60] [--jobs 3] [--seed 1]
 *         [--strategies git,api,release,lfs,directory] [--operations deploy,rollback,promote] [--reads] [--dist DIR]
 *         [--dry]
 *
 * A boundary lies between two steps that change something; with `--reads` runs are killed at those that only read, too.
 * `--kills N` takes a share of the points, spread over all operations; 0 leaves them out, as `--rounds 0` does the races.
 * After `--minutes` nothing new is begun. `--dist` is a folder as `npm run build` makes it. `--dry` prints the tables
 * instead of writing them.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { inspectServers } from './fault-campaign/checks.js'
import { killAtEachStep, newCampaign, OPERATIONS, setUp, type Operation, type Tally } from './fault-campaign/kills.js'
import { renderKills, renderRaces, replaceSection, type Measured } from './fault-campaign/report.js'
import { openStage, STRATEGIES, type Stage, type Strategy } from './fault-campaign/stage.js'
import { namedModel, race, type Race } from './fault-campaign/writers.js'
import { seededRandom } from '../src/core/random.js'

const PAGE = 'docs/reliability.md'
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: 'all' },
    writers: { type: 'string', default: '20' },
    rounds: { type: 'string', default: '10' },
    minutes: { type: 'string', default: '60' },
    jobs: { type: 'string', default: String(cpus().length + 1) },
    seed: { type: 'string', default: '1' },
    strategies: { type: 'string', default: Object.keys(STRATEGIES).join() },
    operations: { type: 'string', default: OPERATIONS.join() },
    dist: { type: 'string', default: 'dist' },
    reads: { type: 'boolean', default: false },
    dry: { type: 'boolean', default: false },
    /** Of the processes that share the work: which part to do, until when, and where to write what came of it. */
    part: { type: 'string' },
    until: { type: 'string' },
    output: { type: 'string' },
  },
})
const number = (name: 'writers' | 'rounds' | 'minutes' | 'jobs' | 'seed'): number => {
  const value = Number(values[name])
  if (!Number.isInteger(value) || value < 0) throw new Error(`--${name} is no whole number: ${values[name]}`)
  return value
}
const strategies = values.strategies.split(',').map((name): Strategy => {
  if (!Object.hasOwn(STRATEGIES, name)) throw new Error(`--strategies has no ${name}`)
  return name as Strategy
})
const operations = values.operations.split(',').map((name): Operation => {
  const known = OPERATIONS.find((operation) => operation === name)
  if (known === undefined) throw new Error(`--operations has no ${name}`)
  return known
})
const kills = values.kills === 'all' ? Infinity : Number(values.kills)
if (!(kills >= 0)) throw new Error(`--kills is no number: ${values.kills}`)
const share = Math.ceil(kills / (strategies.length * operations.length))
const until = Number(values.until ?? Date.now() + 60_000 * number('minutes'))
const say = (line: string): void => void process.stdout.write(`${line}\n`)

/** What one part of the work came to. */
interface Part {
  readonly tallies: readonly Tally[]
  readonly races: readonly Race[]
  readonly problems: readonly string[]
}

/** After the first SIGTERM and after the last minute nothing new is begun, and what was measured until then is written. */
const stop = new AbortController()
process.once('SIGTERM', () => {
  stop.abort()
})
const timer = setTimeout(() => {
  stop.abort()
}, until - Date.now())
timer.unref()

async function onStage<T>(strategy: Strategy, work: (stage: Stage, folder: string) => Promise<T>) {
  const folder = mkdtempSync(join(tmpdir(), 'modelgate-faults-'))
  const stage = await openStage(folder, strategy, [process.execPath, resolve(values.dist, 'cli/index.js')])
  try {
    const result = await work(stage, folder)
    return { result, problems: inspectServers(stage).map((problem) => `${strategy}: ${problem}`) }
  } finally {
    await stage.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function killsOf(strategy: Strategy, operation: Operation): Promise<Part> {
  const models = ['penguins', 'penguins-next'].map((name) => readFileSync(`examples/models/${name}.joblib`))
  const { result, problems } = await onStage(strategy, async (stage, folder) => {
    const random = seededRandom(number('seed'))
    const campaign = newCampaign(stage, folder, models, () => random.next(), say)
    await setUp(campaign)
    return killAtEachStep(campaign, operation, share, stop.signal, values.reads)
  })
  return { tallies: [result], races: [], problems: [...problems, ...result.problems] }
}

async function racesOf(strategy: Strategy): Promise<Part> {
  const model = readFileSync('examples/models/breast-cancer.onnx')
  const { result, problems } = await onStage(strategy, async (stage, folder) => {
    const done: Race[] = []
    let world = {}
    for (let round = 1; round <= number('rounds') && !stop.signal.aborted; round++) {
      const models = Array.from({ length: number('writers') }, (_, index) => namedModel(model, `${round}-${index}`))
      const found = await race(stage, folder, models, world, round)
      world = found.world
      done.push(found.race)
      const { deployed, writers, seconds } = found.race
      say(`${strategy} round ${round}: ${deployed} of ${writers} deployed, ${seconds.toFixed(0)} s`)
    }
    return done
  })
  return { tallies: [], races: result, problems: [...problems, ...result.flatMap((one) => one.problems)] }
}

/** One part in a process of its own, since the servers of each keep a processor busy. */
async function inProcess(part: string, home: string): Promise<Part> {
  const output = join(home, part.replaceAll(' ', '-'))
  const words = process.argv.slice(2).filter((word) => word !== '--dry')
  const child = spawn(
    process.execPath,
    [...process.execArgv, process.argv[1]!, ...words, '--part', part, '--until', String(until), '--output', output],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  )
  const end = (): void => void child.kill('SIGTERM')
  stop.signal.addEventListener('abort', end)
  const code = await new Promise((done) => child.on('close', done))
  stop.signal.removeEventListener('abort', end)
  if (existsSync(output)) return JSON.parse(readFileSync(output, 'utf8')) as Part
  return { tallies: [], races: [], problems: [`${part} ended with ${String(code)} and without a result`] }
}

async function everyPart(home: string): Promise<readonly Part[]> {
  const apart = strategies.flatMap((strategy) => operations.map((operation) => `kills ${strategy} ${operation}`))
  const waiting = share === 0 ? [] : [...apart]
  const done: Part[] = []
  const work = async (): Promise<void> => {
    for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) done.push(await inProcess(part, home))
  }
  await Promise.all(Array.from({ length: number('jobs') }, work))
  // Twenty writers are enough for any machine: one strategy after the other.
  for (const strategy of number('rounds') === 0 ? [] : strategies)
    if (!stop.signal.aborted) done.push(await inProcess(`races ${strategy}`, home))
  return done
}

function write(parts: readonly Part[]): void {
  const order = (tally: Tally): number => strategies.indexOf(tally.strategy) * 10 + OPERATIONS.indexOf(tally.operation)
  const measured: Measured = {
    tallies: parts.flatMap(({ tallies }) => tallies).toSorted((a, b) => order(a) - order(b)),
    races: parts.flatMap(({ races }) => races),
    date: new Date().toISOString().slice(0, 10),
    surroundings: `Node ${process.versions.node} on ${cpus().length} processors`,
  }
  const sections: [string, string][] = [
    ...(measured.tallies.length > 0 ? [['kills', renderKills(measured)] as [string, string]] : []),
    ...(measured.races.length > 0 ? [['races', renderRaces(measured)] as [string, string]] : []),
  ]
  if (values.dry) for (const [, text] of sections) say(`\n${text}`)
  else {
    const page = sections.reduce((text, [name, table]) => replaceSection(text, name, table), readFileSync(PAGE, 'utf8'))
    writeFileSync(PAGE, page)
  }
}

if (values.part !== undefined) {
  const [kind, strategy, operation] = values.part.split(' ') as ['kills' | 'races', Strategy, Operation]
  const part = kind === 'kills' ? await killsOf(strategy, operation) : await racesOf(strategy)
  writeFileSync(values.output ?? '', JSON.stringify(part))
} else {
  const home = mkdtempSync(join(tmpdir(), 'modelgate-faults-'))
  const parts = await everyPart(home)
  rmSync(home, { recursive: true, force: true })
  write(parts)
  const problems = parts.flatMap((part) => part.problems)
  say(
    problems.length === 0
      ? 'nothing was lost, doubled or left behind'
      : `${problems.length} problems:\n${problems.join('\n')}`,
  )
  process.exitCode = problems.length === 0 ? 0 : 1
}
