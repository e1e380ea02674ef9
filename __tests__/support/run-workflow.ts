import { spawn } from 'node:child_process'
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { fileCommands, runAction } from './run-action.js'

interface WorkflowStep {
  readonly id?: string
  readonly uses?: string
  readonly run?: string
  readonly if?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, string>>
}

interface WorkflowJob {
  readonly if?: string
  readonly needs?: string | readonly string[]
  readonly outputs?: Readonly<Record<string, string>>
  readonly strategy?: { readonly matrix: string }
  readonly environment?: string | { readonly name: string; readonly url: string }
  readonly steps: readonly WorkflowStep[]
}

export interface JobRun {
  /** Name of the job; of a matrix with the values of its entry behind it. */
  readonly job: string
  readonly ok: boolean
  /** Exit code and text of each step that ran. */
  readonly steps: readonly { readonly code: number | null; readonly log: string }[]
}

export interface WorkflowRequest {
  readonly path: string
  /** Folder with action.yml and dist/. */
  readonly action: string
  readonly workspace: string
  readonly temp: string
  /** What `github` and `inputs` mean in expressions. */
  readonly event: {
    readonly name: string
    readonly payload: object
    readonly inputs?: Readonly<Record<string, string>>
  }
  readonly token: string
  readonly env: Readonly<Record<string, string>>
  /** Told before a job bound to an environment begins, as GitHub makes a deployment for it. */
  readonly onEnvironment: (name: string) => void
  /** Where artifacts of the run are; null: the workflow has none. */
  readonly artifacts?: ArtifactStore
}

export interface ArtifactStore {
  upload(name: string, path: string): Promise<void>
  /** Lays every artifact whose name matches into a folder of its name below `path`, or all into `path` itself. */
  download(pattern: string, path: string, merged: boolean): Promise<void>
}

/** Values of expressions, by their text: `matrix.shard`, `needs.plan.outputs.matrix`. */
type Scope = Readonly<Record<string, string>>

/**
 * Runs the jobs of a workflow one after the other as a runner would: conditions, needs, checkouts (the workspace is there;
 * our own repository is copied), our action, and shell steps. Knows the expressions that the examples use and fails for
 * any other.
 */
export async function runWorkflow(request: WorkflowRequest): Promise<readonly JobRun[]> {
  const { jobs } = parse(readFileSync(request.path, 'utf8')) as { jobs: Record<string, WorkflowJob> }
  const done: JobRun[] = []
  let scope: Scope = {}
  for (const [name, job] of Object.entries(jobs)) {
    const needs = job.needs === undefined ? [] : [job.needs].flat()
    const belongs = (run: JobRun, to: string): boolean => run.job === to || run.job.startsWith(`${to} (`)
    const needed = needs.every((one) => done.some((run) => belongs(run, one)) && done.every((run) => !belongs(run, one) || run.ok)) // prettier-ignore
    if (!holds(job.if, { ...request, scope }, needed)) continue
    const { environment } = job
    if (environment !== undefined)
      request.onEnvironment(typeof environment === 'string' ? environment : environment.name)
    for (const [suffix, entry] of matrixOf(job, { ...request, scope })) {
      const { outputs, ...run } = await runJob(`${name}${suffix}`, job, { ...request, scope: { ...scope, ...entry } })
      done.push(run)
      scope = { ...scope, ...outputs }
    }
  }
  return done
}

type Scoped = WorkflowRequest & { readonly scope: Scope }

/** Suffix of the job's name and the values of every entry. https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstrategymatrixinclude */
function matrixOf({ strategy }: WorkflowJob, request: Scoped): readonly (readonly [string, Scope])[] {
  if (strategy === undefined) return [['', {}]]
  const { include } = JSON.parse(fill(strategy.matrix, request)) as { include: Record<string, string>[] }
  if (include.length === 0) throw new Error('the matrix has no entry, which GitHub refuses')
  return include.map((entry) => [
    ` (${Object.values(entry).join(', ')})`,
    Object.fromEntries(Object.entries(entry).map(([key, value]) => [`matrix.${key}`, value])),
  ])
}

async function runJob(
  job: string,
  { steps, outputs = {} }: WorkflowJob,
  request: Scoped,
): Promise<JobRun & { readonly outputs: Scope }> {
  const ran: { code: number | null; log: string }[] = []
  let ok = true
  let { scope } = request
  for (const step of steps) {
    if (!holds(step.if, { ...request, scope }, ok)) continue
    const result = await runStep(step, { ...request, scope })
    if (result === null) continue
    const { outputs: found = {}, ...told } = result
    ran.push(told)
    for (const [name, value] of Object.entries(found))
      scope = { ...scope, [`steps.${step.id ?? ''}.outputs.${name}`]: value }
    if (result.code !== 0) ok = false
  }
  const filled = Object.entries(outputs).map(([name, text]): [string, string] => [
    `needs.${job}.outputs.${name}`,
    fill(text, { ...request, scope }),
  ])
  return { job, ok, steps: ran, outputs: Object.fromEntries(filled) }
}

async function runStep(
  step: WorkflowStep,
  request: Scoped,
): Promise<{ code: number | null; log: string; outputs?: Scope } | null> {
  const { action, workspace, temp, event, token } = request
  const payload = join(temp, 'workflow-event.json')
  writeFileSync(payload, JSON.stringify(event.payload))
  const env = { ...request.env, GITHUB_EVENT_NAME: event.name, GITHUB_EVENT_PATH: payload }
  if (step.uses?.startsWith('actions/checkout@') === true) {
    const path = step.with?.['path']
    const there = typeof path === 'string' && existsSync(join(workspace, path))
    if (typeof path === 'string' && !there)
      cpSync(action, join(workspace, path), { recursive: true, verbatimSymlinks: true })
    return null
  }
  if (step.uses?.startsWith('modelgate/modelgate@') === true) {
    const inputs = Object.entries(step.with ?? {}).map(([name, value]) => [name, fill(String(value), request)])
    const done = await runAction({
      ...{ action, workspace, temp, env },
      inputs: { ...(Object.fromEntries(inputs) as Record<string, string>), 'github-token': token },
    })
    return { code: done.exitCode, log: done.log }
  }
  const input = (name: string): string => {
    const value = step.with?.[name]
    return typeof value === 'string' ? fill(value, request) : ''
  }
  if (step.uses?.startsWith('actions/upload-artifact@') === true && request.artifacts !== undefined) {
    await request.artifacts.upload(input('name'), join(workspace, input('path')))
    return null
  }
  if (step.uses?.startsWith('actions/download-artifact@') === true && request.artifacts !== undefined) {
    const merged = step.with?.['merge-multiple'] === true
    await request.artifacts.download(input('pattern'), join(workspace, input('path')), merged)
    return null
  }
  if (step.run === undefined) throw new Error(`a step that this stand-in cannot run: ${JSON.stringify(step)}`)
  const files = { GITHUB_OUTPUT: join(temp, 'step-output'), GITHUB_STEP_SUMMARY: join(temp, 'step-summary') }
  for (const file of Object.values(files)) writeFileSync(file, '')
  const own = Object.entries(step.env ?? {}).map(([name, value]) => [name, fill(value, request)])
  // https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell
  const child = spawn('bash', ['-e', '-c', fill(step.run, request)], {
    cwd: workspace,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'] ?? '',
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: 'acme/models',
      GITHUB_RUN_ID: '77',
      GITHUB_ACTOR: 'octocat',
      RUNNER_TEMP: temp,
      ...files,
      ...env,
      ...(Object.fromEntries(own) as Record<string, string>),
    },
  })
  let log = ''
  child.stdout.on('data', (part: Buffer) => (log += part.toString()))
  child.stderr.on('data', (part: Buffer) => (log += part.toString()))
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  const summary = readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8')
  return { code, log: `${log}${summary}`, outputs: fileCommands(readFileSync(files.GITHUB_OUTPUT, 'utf8')) }
}

function fill(text: string, request: Scoped): string {
  return text.replaceAll(/\$\{\{\s*(.*?)\s*\}\}/g, (_all, expression: string) => valueOf(expression, request))
}

function valueOf(expression: string, { event, token, scope }: Scoped): string {
  const [, inner = expression] = /^fromJSON\((.*)\)$/.exec(expression) ?? []
  if (inner in scope) return scope[inner]!
  if (expression === 'github.run_attempt') return '1'
  if (expression === 'github.base_ref') return event.inputs?.['base_ref'] ?? ''
  if (expression === 'github.token') return token
  if (expression === 'github.event_name') return event.name
  const input = /^inputs\.(\w+)$/.exec(expression)?.[1]
  if (input !== undefined) return event.inputs?.[input] ?? ''
  throw new Error(`an expression that this stand-in does not know: ${expression}`)
}

/** `always()` or `context == 'text'`; without a condition, whether everything before went well. */
function holds(condition: string | undefined, request: Scoped, ok: boolean): boolean {
  if (condition === undefined) return ok
  if (condition === 'always()') return true
  const [, always, expression, operator, text] = /^(always\(\) && )?(\S+) (==|!=) '([^']*)'$/.exec(condition) ?? []
  if (expression === undefined) throw new Error(`a condition that this stand-in does not know: ${condition}`)
  return (ok || always !== undefined) && (valueOf(expression, request) === text) === (operator === '==')
}
