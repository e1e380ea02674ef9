import { spawn } from 'node:child_process'
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { runAction } from './run-action.js'

interface WorkflowStep {
  readonly uses?: string
  readonly run?: string
  readonly if?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, string>>
}

interface WorkflowJob {
  readonly if?: string
  readonly needs?: string
  readonly environment?: string
  readonly steps: readonly WorkflowStep[]
}

export interface JobRun {
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
}

/**
 * Runs the jobs of a workflow one after the other as a runner would: conditions, needs, checkouts (the workspace is there;
 * our own repository is copied), our action, and shell steps. Knows the expressions that the examples use and fails for
 * any other.
 */
export async function runWorkflow(request: WorkflowRequest): Promise<readonly JobRun[]> {
  const { jobs } = parse(readFileSync(request.path, 'utf8')) as { jobs: Record<string, WorkflowJob> }
  const done: JobRun[] = []
  for (const [name, job] of Object.entries(jobs)) {
    const needed = job.needs === undefined || done.some((run) => run.job === job.needs && run.ok)
    if (!needed || !holds(job.if, request, true)) continue
    if (job.environment !== undefined) request.onEnvironment(job.environment)
    done.push(await runJob(name, job, request))
  }
  return done
}

async function runJob(job: string, { steps }: WorkflowJob, request: WorkflowRequest): Promise<JobRun> {
  const ran: { code: number | null; log: string }[] = []
  let ok = true
  for (const step of steps) {
    if (!holds(step.if, request, ok)) continue
    const result = await runStep(step, request)
    if (result === null) continue
    ran.push(result)
    if (result.code !== 0) ok = false
  }
  return { job, ok, steps: ran }
}

async function runStep(
  step: WorkflowStep,
  request: WorkflowRequest,
): Promise<{ code: number | null; log: string } | null> {
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
  if (step.run === undefined) throw new Error(`a step that this stand-in cannot run: ${JSON.stringify(step)}`)
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
      ...env,
      ...(Object.fromEntries(own) as Record<string, string>),
    },
  })
  let log = ''
  child.stdout.on('data', (part: Buffer) => (log += part.toString()))
  child.stderr.on('data', (part: Buffer) => (log += part.toString()))
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, log }
}

function fill(text: string, request: WorkflowRequest): string {
  return text.replaceAll(/\$\{\{\s*(.*?)\s*\}\}/g, (_all, expression: string) => valueOf(expression, request))
}

function valueOf(expression: string, { event, token }: WorkflowRequest): string {
  if (expression === 'github.token') return token
  if (expression === 'github.event_name') return event.name
  const input = /^inputs\.(\w+)$/.exec(expression)?.[1]
  if (input !== undefined) return event.inputs?.[input] ?? ''
  throw new Error(`an expression that this stand-in does not know: ${expression}`)
}

/** `always()` or `context == 'text'`; without a condition, whether everything before went well. */
function holds(condition: string | undefined, request: WorkflowRequest, ok: boolean): boolean {
  if (condition === undefined) return ok
  if (condition === 'always()') return true
  const [, expression, text] = /^(\S+) == '([^']*)'$/.exec(condition) ?? []
  if (expression === undefined) throw new Error(`a condition that this stand-in does not know: ${condition}`)
  return ok && valueOf(expression, request) === text
}
