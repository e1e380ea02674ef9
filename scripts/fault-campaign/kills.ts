/** Kills runs at each step and looks at what the next run makes of it. */
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findLeftovers, inspectEnvironments, type World } from './checks.js'
import type { ChildRun, KillPoint, Stage, Step, Strategy } from './stage.js'

export const OPERATIONS = ['deploy', 'rollback', 'promote'] as const
export type Operation = (typeof OPERATIONS)[number]

/** What the kills of one operation came to. */
export interface Tally {
  readonly strategy: Strategy
  readonly operation: Operation
  /** Kill points that a run of this operation has. */
  readonly points: number
  kills: number
  /** Runs that ended before their kill point came. */
  missed: number
  /** Killed before anything live had changed, between the flip and the verdict, after the verdict. */
  readonly moments: Record<'before' | 'between' | 'after', number>
  readonly problems: string[]
}

interface Round {
  readonly words: readonly string[]
  readonly environment: string
  /** What must be live in the end. */
  readonly sha256: string
}

/** Two models and what was done to the environments so far; the same random numbers make the same campaign. */
export interface Campaign {
  readonly stage: Stage
  readonly random: () => number
  readonly say: (line: string) => void
  world: World
  /** Model files of the same name, one a folder, and their digests. */
  readonly models: readonly { readonly path: string; readonly sha256: string }[]
  turn: number
}

/** @param bytes of two healthy models */
export function newCampaign(
  stage: Stage,
  folder: string,
  bytes: readonly Uint8Array[],
  random: () => number,
  say: (line: string) => void,
): Campaign {
  const models = bytes.map((content, index) => {
    const path = join(`models-${index}`, 'model.joblib')
    mkdirSync(join(folder, `models-${index}`), { recursive: true })
    writeFileSync(join(folder, path), content)
    return { path, sha256: createHash('sha256').update(content).digest('hex') }
  })
  return { stage, random, say, world: {}, models, turn: 0 }
}

const deployWords = (model: string, environment: string): readonly string[] => [
  ...['run', '--model', model, '--environment', environment, '--auto-deploy', '--stages', 'test,deploy'],
]

/** A healthy start: two deployments in staging, one in canary and in production. */
export async function setUp(campaign: Campaign): Promise<void> {
  const [one, two] = campaign.models
  const promote = ['promote', '--from', 'canary', '--to', 'production']
  for (const words of [
    deployWords(one!.path, 'staging'),
    deployWords(two!.path, 'staging'),
    deployWords(one!.path, 'canary'),
    promote,
  ]) {
    const done = await campaign.stage.run(words)
    if (done.code !== 0) throw new Error(`the campaign could not begin: ${words.join(' ')}\n${done.output}${done.log}`)
  }
  const { world, problems } = inspectEnvironments(campaign.stage, {})
  problems.push(...findLeftovers(campaign.stage))
  if (problems.length > 0) throw new Error(`unsound before the first kill: ${problems.join('; ')}`)
  campaign.world = world
}

/** The next run of an operation, which always has something to change. */
function nextRound({ models, stage, world }: Campaign, operation: Operation): Round {
  const live = (environment: string): string => world[environment]?.manifest?.sha256 ?? ''
  const other = (environment: string) => models.find(({ sha256 }) => sha256 !== live(environment))!
  if (operation === 'deploy') {
    const { path, sha256 } = other('staging')
    return { words: deployWords(path, 'staging'), environment: 'staging', sha256 }
  }
  if (operation === 'rollback') {
    const { sha256 } = other('staging')
    const lines = world['staging']!.text.trim().split('\n')
    const entries = lines.map((line) => JSON.parse(line) as { event: string; sha256: string; deployment: string })
    const id = entries.findLast((entry) => entry.event === 'confirmed' && entry.sha256 === sha256)!.deployment
    return { words: ['rollback', '--environment', 'staging', '--to', id], environment: 'staging', sha256 }
  }
  const from = live('staging') === live('production') ? 'canary' : 'staging'
  if (live(from) === live('production')) throw new Error(`nothing to promote in ${stage.strategy}`)
  return { words: ['promote', '--from', from, '--to', 'production'], environment: 'production', sha256: live(from) }
}

const KINDS = ['git start', 'git request', 'api request', 'lfs request', 'file'] as const

/** Steps that change something: in a repository, on a server, on a disk. A push does so by its request. */
const CHANGES = {
  'git start': /^(?:init|hash-object|mktree|commit-tree|fetch)$/,
  'git request': /^POST \/git-receive-pack/,
  'api request': /^(?!.*(?:get|list|signed|compare))/,
  'lfs request': /^upload/,
  file: /^/,
} as const

/**
 * Every boundary of a run with these steps: before each step that changes something and, for writes, in the middle of it.
 * What follows a step is what comes before the next one, so that the last of each kind alone has a point after it.
 *
 * @param reads also at steps that change nothing: whoever is killed there leaves what the boundary before it left
 */
export function killPoints(steps: readonly Step[], reads: boolean): readonly KillPoint[] {
  return KINDS.flatMap((at) => {
    const own = steps.filter((step) => step.at === at)
    const last = own.findLastIndex(({ name }) => CHANGES[at].test(name))
    return own.flatMap(({ name }, index): KillPoint[] => {
      const changes = CHANGES[at].test(name)
      if (!changes && !reads) return []
      const point = (moment: KillPoint['moment'], victim: KillPoint['victim'] = 'group'): KillPoint => {
        return { at, n: index + 1, moment, victim }
      }
      return [
        point('arrived'),
        ...(at === 'file' && name.startsWith('write ') ? [point('half')] : []),
        // Git writes down no end, and its request may be under way when its node is gone.
        ...(at !== 'git start' && (index === last || (changes && reads)) ? [point('served')] : []),
        ...(at === 'git request' && changes ? [point('arrived', 'node')] : []),
      ]
    })
  })
}

/** Kills one operation at `limit` of its points, in order of the run, and checks after each what the next run leaves. */
export async function killAtEachStep(
  campaign: Campaign,
  operation: Operation,
  limit: number,
  stop: AbortSignal,
  reads = false,
): Promise<Tally> {
  const { stage, say, random } = campaign
  const survey = await stage.run(nextRound(campaign, operation).words)
  checkEnd(campaign, survey, null, [])
  const all = killPoints(survey.steps, reads)
  const tally: Tally = {
    ...{ strategy: stage.strategy, operation, points: all.length, kills: 0, missed: 0, problems: [] },
    moments: { before: 0, between: 0, after: 0 },
  }
  for (const point of sampled(all, limit, random)) {
    if (stop.aborted) break
    const round = nextRound(campaign, operation)
    const earlier = campaign.world
    const killed = await stage.run(round.words, point)
    if (killed.killed) tally.kills++
    else tally.missed++
    const where = `${stage.strategy} ${operation} killed at ${point.at} ${point.n} (${point.moment}, ${point.victim})`
    const seen = inspectEnvironments(stage, earlier)
    tally.moments[momentOf(earlier, seen.world, round)]++
    const next = await stage.run(round.words)
    const found = [...seen.problems, ...checkEnd(campaign, next, round, [])]
    tally.problems.push(...found.map((problem) => `${where}: ${problem}`))
    say(`${found.length === 0 ? 'ok  ' : 'BAD '} ${where}${found.map((problem) => `\n     ${problem}`).join('')}`)
  }
  return tally
}

/** Which part of the run the kill hit, from what it left. */
function momentOf(earlier: World, now: World, { environment, sha256 }: Round): 'before' | 'between' | 'after' {
  const manifest = now[environment]?.manifest
  if (now[environment]?.text === earlier[environment]?.text || manifest?.sha256 !== sha256) return 'before'
  return manifest.status === 'unverified' ? 'between' : 'after'
}

/** What must hold after a run that was left alone. Remembers the new state. */
function checkEnd(campaign: Campaign, run: ChildRun, round: Round | null, problems: string[]): string[] {
  const { world, problems: found } = inspectEnvironments(campaign.stage, campaign.world)
  problems.push(...found)
  if (run.code !== 0)
    problems.push(`the next run ended with ${run.code}: ${run.output.slice(0, 300)} ${run.log.slice(-600)}`)
  for (const [environment, { manifest }] of Object.entries(world))
    if (manifest !== null && manifest.status !== 'active') problems.push(`${environment} is ${manifest.status}`)
  if (round !== null) {
    const { manifest, events } = world[round.environment]!
    if (manifest?.sha256 !== round.sha256) problems.push('the next run did not converge')
    // Deployed and confirmed, or with the deployment of the killed run rolled back in between; nothing else, nothing twice.
    const news = events.slice(campaign.world[round.environment]!.events.length)
    if (!/^(?:DC|DRCDC|RC)$/.test(news)) problems.push(`unexpected history: ${news}`)
  }
  problems.push(...findLeftovers(campaign.stage).map((name) => `left behind: ${name}`))
  campaign.world = world
  return problems
}

function sampled<T>(all: readonly T[], limit: number, random: () => number): readonly T[] {
  const kept = all.map((value, index) => ({ value, index, order: random() }))
  const chosen = kept.toSorted((a, b) => a.order - b.order).slice(0, limit)
  return chosen.toSorted((a, b) => a.index - b.index).map(({ value }) => value)
}
