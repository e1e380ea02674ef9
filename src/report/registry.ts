import { html } from '../core/text.js'
import type { Cell, Section } from './document.js'
import type { DeploymentHistory, PastDeployment, PastRun } from './history.js'
import { htmlSection, page } from './html.js'
import { outcomeCell, timeCell } from './sections/history.js'
import { counted, overallWording, shortDigest, showDuration, showNumber, showShare } from './wording.js'

/** Newest deployments and runs that the page lists; the histories have them all. */
const MAX_DEPLOYMENTS = 1_000
const MAX_RUNS = 500

/** What all environments of a repository hold and held, from their histories alone. All strings are unescaped. */
export interface Registry {
  /** By name. */
  readonly environments: readonly DeploymentHistory[]
  /** Environments whose history could not be read, each with the reason. */
  readonly problems: readonly string[]
  /** Of this machine, oldest first. */
  readonly runs: readonly (PastRun & { readonly model_path: string })[]
}

/** One version of a model, and where it is. */
interface Version {
  readonly file: string
  readonly sha256: string
  readonly first: PastDeployment
  readonly liveIn: readonly string[]
  /** Environments that had it and have something else now. */
  readonly wasIn: readonly string[]
  readonly failed: number
}

/** One page of all models and environments. */
export function renderRegistryHtml(registry: Registry): string {
  const { environments, problems } = registry
  const live = environments.filter((one) => one.deployments.some((deployment) => deployment.live)).length
  const facts = [
    counted(versionsOf(environments).length, 'version'),
    `${live} of ${counted(environments.length, 'environment')} with a model`,
    ...(problems.length === 0 ? [] : [counted(problems.length, 'unreadable history', 'unreadable histories')]),
  ]
  return page({
    title: 'Models - ModelGate',
    body: `<header class="verdict ${problems.length === 0 ? 'quiet' : 'unsure'}">
<p class="kicker">ModelGate</p>
<h1><span class="word">Models</span></h1>
<p class="line">${facts.map((fact) => `<span>${html(fact)}</span>`).join('')}</p>
</header>
<main>
${registrySections(registry).map(htmlSection).join('\n')}
</main>`,
  })
}

/** Environments first, then every model with its versions, then what happened and what ran. */
export function registrySections({ environments, problems, runs }: Registry): readonly Section[] {
  return [
    ...(problems.length === 0 ? [] : [problemSection(problems)]),
    environmentSection(environments),
    modelSection(versionsOf(environments)),
    deploymentSection(environments),
    ...(runs.length === 0 ? [] : [runSection(runs)]),
  ]
}

function problemSection(problems: readonly string[]): Section {
  return {
    id: 'attention',
    title: 'Histories that could not be read',
    fact: counted(problems.length, 'environment'),
    tone: 'unsure',
    blocks: [{ kind: 'list', items: problems }],
  }
}

function environmentSection(environments: readonly DeploymentHistory[]): Section {
  const bad = environments.filter(({ deployments }) => liveOf(deployments)?.outcome === 'failed').length
  return {
    id: 'environments',
    title: 'Environments',
    fact: bad === 0 ? counted(environments.length, 'environment') : `${bad} with a model that failed its health check`,
    tone: bad === 0 ? 'good' : 'bad',
    blocks: [
      {
        kind: 'table',
        caption: 'What is live in each environment',
        columns: [
          { title: 'Environment' },
          { title: 'Model' },
          { title: 'Outcome' },
          { title: 'sha256' },
          { title: 'Since (UTC)' },
          { title: 'Health', numeric: true },
          { title: 'Deployments', numeric: true },
          { title: 'Succeeded', numeric: true },
          { title: 'Time to restore', numeric: true },
          { title: 'Commit' },
        ],
        rows: environments.map((one) => environmentRow(one)),
      },
    ],
  }
}

function environmentRow({
  environment,
  deployments,
  success_rate,
  mean_time_to_restore_ms,
}: DeploymentHistory): readonly Cell[] {
  // prettier-ignore
  const made = deployments.filter(({ kind }) => kind === 'deployment').length
  const live = liveOf(deployments)
  const facts = [
    String(made),
    success_rate === null ? '–' : showShare(success_rate),
    mean_time_to_restore_ms === null ? '–' : showDuration(mean_time_to_restore_ms),
  ]
  if (live === undefined) return [environment, 'nothing deployed', '', '', '', '–', ...facts, '–']
  const { word, tone } = outcomeCell(live)
  return [
    environment,
    live.file,
    { text: word, tone },
    { text: shortDigest(live.sha256), mono: true },
    timeCell(live.started),
    showNumber(live.score),
    ...facts,
    commitCell(live),
  ]
}

function modelSection(versions: readonly Version[]): Section {
  const files = new Set(versions.map(({ file }) => file))
  return {
    id: 'models',
    title: 'Models',
    fact: `${counted(files.size, 'model')}, ${counted(versions.length, 'version')}`,
    tone: 'quiet',
    blocks: [
      {
        kind: 'table',
        caption: 'Every version that was deployed, by model, newest first',
        columns: [
          { title: 'Model' },
          { title: 'sha256' },
          { title: 'Live in' },
          { title: 'Was in' },
          { title: 'First deployed (UTC)' },
          { title: 'Failed', numeric: true },
          { title: 'Measured' },
          { title: 'Commit' },
          { title: 'By' },
        ],
        rows: versions.map(({ file, sha256, liveIn, wasIn, first, failed }) => [
          file,
          { text: shortDigest(sha256), mono: true },
          liveIn.length === 0 ? '–' : { text: liveIn.join(', '), tone: 'good' },
          wasIn.join(', ') || '–',
          timeCell(first.started),
          String(failed),
          measured(first),
          commitCell(first),
          first.source.actor ?? '–',
        ]),
      },
    ],
  }
}

function deploymentSection(environments: readonly DeploymentHistory[]): Section {
  const all = environments
    .flatMap(({ environment, deployments }) => deployments.map((one) => ({ environment, one })))
    .toSorted((a, b) => (a.one.started < b.one.started ? 1 : -1))
  const shown = all.slice(0, MAX_DEPLOYMENTS)
  return {
    id: 'deployments',
    title: 'Deployments',
    fact: shown.length < all.length ? `the newest ${shown.length} of ${all.length}` : counted(all.length, 'deployment'),
    tone: 'quiet',
    blocks: [
      {
        kind: 'table',
        caption: 'What went live, newest first',
        columns: [
          { title: 'Since (UTC)' },
          { title: 'Environment' },
          { title: 'Model' },
          { title: 'sha256' },
          { title: 'Outcome' },
          { title: 'Live for', numeric: true },
          { title: 'Deployment' },
          { title: 'Why' },
        ],
        rows: shown.map(({ environment, one }) => {
          const { word, tone } = outcomeCell(one)
          return [
            timeCell(one.started),
            environment,
            one.file,
            { text: shortDigest(one.sha256), mono: true },
            { text: word, tone },
            one.live ? 'until now' : showDuration(one.live_ms ?? 0),
            { text: one.id, mono: true },
            one.reason ?? '',
          ]
        }),
      },
    ],
  }
}

function runSection(runs: Registry['runs']): Section {
  const shown = runs.slice(-MAX_RUNS).toReversed()
  return {
    id: 'runs',
    title: 'Runs on this machine',
    fact: shown.length < runs.length ? `the newest ${shown.length} of ${runs.length}` : counted(runs.length, 'run'),
    tone: 'quiet',
    blocks: [
      {
        kind: 'table',
        caption: 'Runs, newest first',
        columns: [
          { title: 'Started (UTC)' },
          { title: 'Model' },
          { title: 'sha256' },
          { title: 'Environment' },
          { title: 'Verdict' },
          { title: 'Time', numeric: true },
          { title: 'Run' },
        ],
        rows: shown.map((run) => {
          const { word, tone } = overallWording(run.overall_status)
          return [
            timeCell(run.start_time),
            run.model_path,
            run.sha256 === null ? '–' : { text: shortDigest(run.sha256), mono: true },
            run.environment,
            { text: word, tone },
            showDuration(run.execution_time_seconds * 1000),
            { text: run.pipeline_id, mono: true },
          ]
        }),
      },
    ],
  }
}

/** By file name, newest version first. The same bytes under two names are two models. */
export function versionsOf(environments: readonly DeploymentHistory[]): readonly Version[] {
  const groups = new Map<string, { environment: string; one: PastDeployment }[]>()
  for (const { environment, deployments } of environments) {
    for (const one of deployments) {
      const key = `${one.file}\n${one.sha256}`
      groups.set(key, [...(groups.get(key) ?? []), { environment, one }])
    }
  }
  const versions = [...groups.values()].map((group): Version => {
    const sorted = group.toSorted((a, b) => (a.one.started < b.one.started ? -1 : 1))
    const first = sorted[0]!.one
    const liveIn = [...new Set(group.filter(({ one }) => one.live).map(({ environment }) => environment))].toSorted()
    const wasIn = [...new Set(group.map(({ environment }) => environment))].filter((name) => !liveIn.includes(name))
    const failed = group.filter(({ one }) => one.outcome === 'failed').length
    return { file: first.file, sha256: first.sha256, first, liveIn, wasIn: wasIn.toSorted(), failed }
  })
  return versions.toSorted((a, b) =>
    a.file === b.file ? (a.first.started < b.first.started ? 1 : -1) : a.file < b.file ? -1 : 1,
  )
}

function liveOf(deployments: readonly PastDeployment[]): PastDeployment | undefined {
  return deployments.findLast(({ live }) => live)
}

function measured({ metrics }: PastDeployment): string {
  const known = Object.entries(metrics ?? {}).filter(([, value]) => value !== null)
  const shown = known.slice(0, 3).map(([name, value]) => `${name} ${showNumber(value)}`)
  return shown.join(', ') || '–'
}

function commitCell({ source }: PastDeployment): Cell {
  return source.commit === null ? '–' : { text: shortDigest(source.commit), mono: true }
}
