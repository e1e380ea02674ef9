import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { defaultConfig } from '../../src/config/index.js'

interface Step {
  readonly id?: string
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, string>>
}

interface Job {
  readonly needs?: string
  readonly if?: string
  readonly permissions?: Readonly<Record<string, string>>
  readonly outputs?: Readonly<Record<string, string>>
  readonly steps: readonly Step[]
}

interface Workflow {
  readonly on: Readonly<Record<string, { readonly inputs?: object; readonly types?: readonly string[] } | null>>
  readonly jobs: Readonly<Record<string, Job>>
}

const read = (name: string): Workflow => parse(readFileSync(`examples/workflows/github/${name}`, 'utf8')) as Workflow
const action = parse(readFileSync('action.yml', 'utf8')) as { inputs: object; outputs: object }
const retrain = read('retrain.yml')
const monitor = read('monitor-retrain.yml')
const stepsOf = ({ jobs }: Workflow): readonly Step[] => Object.values(jobs).flatMap(({ steps }) => steps)
/** Outputs that are read of a step by its id, anywhere in the workflow. */
const outputsRead = (workflow: Workflow, id: string): string[] => [
  ...new Set([...JSON.stringify(workflow).matchAll(new RegExp(`steps\\.${id}\\.outputs\\.([\\w-]+)`, 'g'))].map(([, name]) => name!)),
] // prettier-ignore

describe('the retraining loop of the examples', () => {
  it('is started by what the configuration sends by default', () => {
    const { retraining } = defaultConfig()
    expect(retraining.workflow).toBe('retrain.yml')
    expect(retrain.on['repository_dispatch']!.types).toEqual([retraining.event_type])
    expect(Object.keys(retrain.on['workflow_dispatch']!.inputs!)).toEqual(['environment', 'reasons'])
  })

  it('gives the gate only inputs that the action has, and reads only outputs that it has', () => {
    const gate = stepsOf(retrain).find(({ uses }) => uses?.startsWith('modelgate/modelgate@') === true)!
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(gate.with!)))
    const read = outputsRead(retrain, gate.id!)
    expect(read).toEqual(['overall-status', 'model-sha256'])
    expect(Object.keys(action.outputs)).toEqual(expect.arrayContaining(read))
  })

  it('reads only outputs that monitor sets', () => {
    const source = readFileSync('src/commands/retraining.ts', 'utf8')
    const read = outputsRead(monitor, 'monitor')
    expect(read.length).toBeGreaterThan(2)
    for (const name of read) expect(source).toMatch(new RegExp(`^ +'?${name}'?:`, 'm'))
  })

  it('promotes only after staging was deployed, and trains without rights to deploy', () => {
    const { train, staging, production } = retrain.jobs
    expect(staging!.needs).toBe('train')
    expect(production!.needs).toBe('staging')
    expect(production!.if).toContain("overall-status == 'deployed'")
    expect(train!.permissions).toBeUndefined()
    expect(production!.steps.at(-1)!.run).toContain('promote --from staging --to production')
  })

  it('lets the monitor start workflows, and nothing of a payload into a script', () => {
    expect(monitor.jobs['production']!.permissions!['actions']).toBe('write')
    for (const { run } of [...stepsOf(retrain), ...stepsOf(monitor)]) expect(run ?? '').not.toContain('${{')
  })
})
