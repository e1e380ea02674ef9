import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

export interface ActionRun {
  readonly exitCode: number | null
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  readonly summary: string
  /** Workflow commands on standard output, unescaped: `error`, `warning`, `add-mask` ... */
  readonly commands: readonly { readonly name: string; readonly message: string }[]
}

export interface ActionRequest {
  /** Folder with action.yml and dist/, as the runner unpacks an action. */
  readonly action: string
  readonly workspace: string
  readonly temp: string
  readonly inputs: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly step?: 'main' | 'post'
  readonly node?: string
}

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly default?: string; readonly required?: boolean }>>
  readonly runs: Readonly<Record<'main' | 'post', string>>
}

/**
 * Runs an action as the runner does: inputs of action.yml with their defaults as INPUT_ variables, file commands, an
 * event file, nothing else of this process's environment. Unknown inputs fail, as the runner warns of them.
 * https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax
 */
export async function runAction(request: ActionRequest): Promise<ActionRun> {
  const { action, workspace, temp, inputs, step = 'main' } = request
  const file = parse(readFileSync(join(action, 'action.yml'), 'utf8')) as ActionFile
  for (const name of Object.keys(inputs)) if (!(name in file.inputs)) throw new Error(`action.yml has no input ${name}`)
  mkdirSync(temp, { recursive: true })
  const fileOf = (name: string): string => {
    const path = join(temp, `${step}-${name}`)
    rmSync(path, { force: true })
    writeFileSync(path, '')
    return path
  }
  const [output, state, summary, event] = ['output', 'state', 'summary', 'event.json'].map(fileOf) as [
    string,
    string,
    string,
    string,
  ]
  writeFileSync(event, JSON.stringify({ ref: 'refs/heads/main' }))
  const values = Object.entries(file.inputs).map(([name, { default: fallback = '' }]): [string, string] => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    inputs[name] ?? (fallback.includes('${{') ? '' : fallback),
  ])
  const env = {
    PATH: process.env['PATH'] ?? '',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: output,
    GITHUB_STATE: state,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_EVENT_PATH: event,
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REPOSITORY: 'acme/models',
    GITHUB_RUN_ID: '77',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'gate',
    GITHUB_ACTOR: 'octocat',
    RUNNER_TEMP: temp,
    ...Object.fromEntries(values),
    ...request.env,
  }
  const child = spawn(request.node ?? process.execPath, [join(action, file.runs[step])], { cwd: workspace, env })
  let log = ''
  child.stdout.on('data', (part: Buffer) => (log += part.toString()))
  child.stderr.on('data', (part: Buffer) => (log += part.toString()))
  const exitCode = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return {
    exitCode,
    log,
    outputs: fileCommands(readFileSync(output, 'utf8')),
    state: fileCommands(readFileSync(state, 'utf8')),
    summary: readFileSync(summary, 'utf8'),
    commands: workflowCommands(log),
  }
}

/** `name<<DELIMITER` ... `DELIMITER` blocks of GITHUB_OUTPUT and GITHUB_STATE. */
export function fileCommands(text: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [, name, , value] of text.matchAll(/^([^\n<]+)<<([^\n]+)\n([\s\S]*?)\n\2$/gm)) found[name!] = value!
  return found
}

function workflowCommands(log: string): { name: string; message: string }[] {
  return [...log.matchAll(/^::([a-z-]+)(?: [^:]*(?::(?!:)[^:]*)*)?::(.*)$/gm)].map(([, name, message]) => ({
    name: name!,
    message: message!.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%'),
  }))
}
