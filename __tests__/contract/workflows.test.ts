import { describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { COMMANDS } from '../../src/commands/index.js'
import { pipelinesFor } from '../../src/commands/init-pipelines.js'
import { parseArguments, type CommandName } from '../../src/inputs/index.js'
import { temporaryFolder } from '../support/surroundings.js'

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
  interface Concurrency {
    readonly group: string
    readonly 'cancel-in-progress': unknown
  }
  interface Workflow {
    readonly concurrency?: Concurrency
    readonly jobs: Readonly<Record<string, { readonly concurrency?: Concurrency; readonly steps: readonly Step[] }>>
  }
  const textOf = (path: string): string => readFileSync(path, 'utf8')
  const CHANGES = /"auto-deploy":(?!false)|--auto-deploy|\b(promote|rollback|monitor) --/
  const found = { model: 'm.joblib', validation: 'v.csv', reference: 'r.csv', target: 'y', branch: 'main' }
  const repository = temporaryFolder()
  for (const sign of ['.github', '.gitlab-ci.yml', 'azure-pipelines.yml', 'Jenkinsfile'])
    writeFileSync(join(repository, sign), '')
  const written = pipelinesFor(repository).map(({ path, text }) => ({ path, text: text(found) }))
  const byInit = (name: string): [string, string] => {
    const { path, text } = written.find((one) => one.path.includes(name))!
    return [`${path} of init`, text]
  }
  const blocks = ['README.md', ...filesIn('docs').filter((path) => path.endsWith('.md'))].flatMap((path) =>
    [...textOf(path).matchAll(/^```ya?ml\n(.*?)^```/gms)].map(([, text], at): [string, string] => [
      `${path}, block ${at + 1}`,
      text!,
    ]),
  )
  const workflowJobs = [
    ...filesIn(join(EXAMPLES, 'github')).map((path): [string, string] => [path, textOf(path)]),
    byInit('.github'),
    ...blocks.filter(([, text]) => text.includes('jobs:')),
  ].flatMap(([path, text]) => {
    const { jobs, concurrency } = parse(text) as Workflow
    return Object.entries(jobs).map(([name, job]) => [path, name, job, job.concurrency ?? concurrency] as const)
  })

  it.each(workflowJobs)('%s: %s', (path, name, { steps, concurrency }, whole) => {
    const text = JSON.stringify(steps)
    if (path.startsWith(EXAMPLES)) expect(whole?.group).toEqual(expect.any(String))
    if (!CHANGES.test(text)) return
    // Whatever changes an environment is never cancelled in the middle.
    expect(whole).toMatchObject({ group: expect.any(String), 'cancel-in-progress': false })
    // In a file of several jobs each is in the group of its own environment.
    const environment = /--to (production)|--environment (\w+)|"environment":"(\w+)"/.exec(text)?.slice(1).find(Boolean)
    if (environment !== undefined) expect([name, concurrency?.group]).toEqual([name, `modelgate-${environment}`])
  })

  it('and the jobs that change an environment are found', () => {
    const changing = workflowJobs.filter(([, , { steps }]) => CHANGES.test(JSON.stringify(steps)))
    const [examples, others] = [0, 1].map((want) =>
      changing.filter(([path]) => Number(!path.startsWith(EXAMPLES)) === want).map(([path, job]) => `${path}: ${job}`),
    )
    expect(examples!.length).toBeGreaterThanOrEqual(7)
    expect(others).toEqual([
      '.github/workflows/modelgate.yml of init: gate',
      'README.md, block 1: gate',
      'docs/github.md, block 1: gate',
    ])
  })

  it.each([
    [join(EXAMPLES, 'gitlab/.gitlab-ci.yml'), textOf(join(EXAMPLES, 'gitlab/.gitlab-ci.yml'))],
    byInit('gitlab'),
  ])('%s', (_path, text) => {
    const jobs = Object.values(
      parse(text) as Record<string, { script?: object; resource_group?: string; interruptible?: boolean }>,
    )
    const changing = jobs.filter(({ script }) => CHANGES.test(JSON.stringify(script ?? '')))
    expect(changing.map(({ resource_group }) => resource_group)).toEqual(['modelgate-staging'])
    expect(changing.map(({ interruptible }) => interruptible ?? false)).toEqual([false])
  })

  it.each([
    [join(EXAMPLES, 'azure/azure-pipelines.yml'), textOf(join(EXAMPLES, 'azure/azure-pipelines.yml'))],
    byInit('azure'),
  ])('%s', (_path, text) => {
    // `lockBehavior` orders the requests for the exclusive lock of what a stage uses, here its environment.
    const { stages } = parse(text) as { stages: { lockBehavior?: string; jobs: { environment?: string }[] }[] }
    const changing = stages.filter((stage) => CHANGES.test(JSON.stringify(stage)))
    expect(changing).toMatchObject([{ lockBehavior: 'sequential', jobs: [{ environment: 'staging' }] }])
    expect(text).toContain('"Exclusive lock"')
  })

  it.each([[join(EXAMPLES, 'jenkins/Jenkinsfile'), textOf(join(EXAMPLES, 'jenkins/Jenkinsfile'))], byInit('Jenkins')])(
    '%s',
    (_path, text) => {
      expect(text).toMatch(CHANGES)
      expect(text).toContain('disableConcurrentBuilds()')
    },
  )
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
