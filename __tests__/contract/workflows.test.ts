import { describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { COMMANDS } from '../../src/commands/index.js'
import { parseArguments, type CommandName } from '../../src/inputs/index.js'

const action = parse(readFileSync('action.yml', 'utf8'))
const filesIn = (folder: string): string[] => readdirSync(folder).map((name) => join(folder, name))
const EXAMPLES = 'examples/workflows'
const workflows = [...filesIn('.github/workflows'), ...filesIn(join(EXAMPLES, 'github'))]

interface Step {
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
}

function stepsOf(path: string): Step[] {
  const { jobs } = parse(readFileSync(path, 'utf8')) as { jobs: Record<string, { steps: Step[] }> }
  return Object.values(jobs).flatMap((job) => job.steps)
}

describe.each(workflows)('%s', (path) => {
  it('pins every foreign action to a commit and has least permissions', () => {
    const { permissions } = parse(readFileSync(path, 'utf8'))
    expect(permissions).toEqual({ contents: 'read' })
    const foreign = stepsOf(path).flatMap(({ uses }) =>
      uses === undefined || uses === './' || uses.startsWith('modelgate/') ? [] : [uses],
    )
    for (const uses of foreign) expect(uses).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/)
  })

  it('gives our action only inputs that it has', () => {
    const own = stepsOf(path).filter(({ uses }) => uses === './' || uses?.startsWith('modelgate/modelgate@') === true)
    for (const step of own)
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})))
  })
})

describe('runs that would deploy at the same time wait for each other', () => {
  interface Job {
    readonly concurrency?: { readonly group: string; readonly 'cancel-in-progress': unknown }
    readonly permissions?: Readonly<Record<string, string>>
    readonly steps: readonly Step[]
  }
  const read = (path: string) => parse(readFileSync(path, 'utf8')) as Record<string, unknown>
  const jobs = filesIn(join(EXAMPLES, 'github')).flatMap((path) => {
    const file = read(path) as { jobs: Record<string, Job>; concurrency?: Job['concurrency'] }
    return Object.entries(file.jobs).map(([name, job]) => ({ path, name, job, whole: file.concurrency }))
  })

  it.each(jobs.map((one) => [one.path, one.name, one] as const))('%s: %s', (_path, _name, { job, whole }) => {
    expect((job.concurrency ?? whole)?.group).toEqual(expect.any(String))
    if (job.permissions?.['contents'] !== 'write') return
    // Whatever deploys to an environment is in the group of that environment and is never cancelled in the middle.
    const text = JSON.stringify(job.steps)
    const environment = /--to (production)|--environment (\w+)|"environment":"(\w+)"/.exec(text)!.slice(1).find(Boolean)
    expect(job.concurrency).toEqual({ group: `modelgate-${environment!}`, 'cancel-in-progress': false })
  })

  it('on GitLab, Jenkins and Azure, too', () => {
    const gitlab = read(join(EXAMPLES, 'gitlab/.gitlab-ci.yml')) as Record<
      string,
      { script?: object; resource_group?: string }
    >
    const working = Object.values(gitlab).filter(({ script }) => script !== undefined)
    expect(working.map(({ resource_group }) => typeof resource_group)).toEqual(working.map(() => 'string'))
    expect(readFileSync(join(EXAMPLES, 'jenkins/Jenkinsfile'), 'utf8')).toContain('disableConcurrentBuilds()')
    expect(read(join(EXAMPLES, 'azure/azure-pipelines.yml'))).toMatchObject({ lockBehavior: 'sequential' })
  })
})

describe('command lines in examples and documentation', () => {
  const texts = [
    ...['github', 'gitlab', 'jenkins', 'azure'].flatMap((host) => filesIn(join(EXAMPLES, host))),
    'README.md',
    'docs/cli.md',
  ]
  const lines = texts.flatMap((path) =>
    readFileSync(path, 'utf8')
      .replaceAll('${TO:+--to "$TO"}', '--to t')
      .replaceAll(/\$DATA|\$\(data\)/g, '--validation-data v.csv --reference-data r.csv --target t')
      .split('\n')
      .flatMap((line) => {
        const match = /(?:^|\s)(?:modelgate|node \S*dist\/cli\/index\.js"?) ([a-z]+)((?: [^#'`]*)?)/.exec(line)
        return match === null || !COMMANDS.some((command) => command.name === match[1])
          ? []
          : [{ path, name: match[1] as CommandName, words: match[2]! }]
      }),
  )

  it.each(lines.map((line): [string, CommandName, string] => [line.path, line.name, line.words.trim()]))(
    '%s: modelgate %s %s',
    (_path, name, words) => {
      expect(() =>
        parseArguments(
          name,
          words.split(/\s+/).filter((word) => word !== ''),
        ),
      ).not.toThrow()
    },
  )

  it('are found', () => {
    expect(lines.length).toBeGreaterThan(15)
  })
})
