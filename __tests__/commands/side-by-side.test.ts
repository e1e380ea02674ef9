import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runModels } from '../../src/commands/index.js'
import { JudgeProcess } from '../../src/commands/judge-process.js'
import { jobsFor, judgeSideBySide, type Crew, type WaitingModel } from '../../src/commands/side-by-side.js'
import { parseConfig } from '../../src/config/index.js'
import type { FinishedRun } from '../../src/core/ports.js'
import { ModelGateError } from '../../src/core/errors.js'
import { silentLogger } from '../../src/core/log.js'
import { givenInputs } from '../../src/inputs/index.js'
import { temporaryFolder, testSurroundings } from '../support/surroundings.js'

const folder = temporaryFolder()
const GIB = 1024 ** 3

const weighed = (count: number, weight = 32 * 1024 ** 2) =>
  Array.from({ length: count }, (_, index) => ({ path: `m${index}`, size: 1000, weight }))

describe('how many models are judged at once', () => {
  const machine = { processors: 8, memory: 16 * GIB }

  it.each([
    ['one model', 1, 1],
    ['a few small ones, for which a process is not worth its start', 10, 1],
    ['enough work for two processes', 40, 2],
    ['a thousand', 1000, 8],
  ])('auto: %s', (_title, count, expected) => {
    expect(jobsFor('auto', weighed(count), machine)).toBe(expected)
  })

  it('takes large models for more work than small ones', () => {
    expect(jobsFor('auto', weighed(4, GIB), machine)).toBe(4)
  })

  it('is bounded by memory and by the models, also when a number was asked for', () => {
    expect(jobsFor('auto', weighed(1000), { processors: 64, memory: 2 * GIB })).toBe(8)
    expect(jobsFor('500', weighed(1000), { processors: 64, memory: 2 * GIB })).toBe(8)
    expect(jobsFor('4', weighed(3), machine)).toBe(3)
    expect(jobsFor('3', weighed(3), { processors: 1, memory: 1 })).toBe(1)
  })

  it.each(['0', '-1', '1.5', 'many', '99999'])('refuses %s', (text) => {
    expect(() => jobsFor(text, weighed(3), machine)).toThrow(/expected auto or a number from 1/)
  })
})

const model = (position: number, size = 1): WaitingModel => ({ path: `m${position}`, folder: '', position, size })

/** A crew in this process: `judged` tells what judges at once, `deadly` models end their process. */
function crewOf(options: Partial<Crew> & { readonly deadly?: (path: string, alone: boolean) => boolean }) {
  const log: string[] = []
  let inside = 0
  const most = { inside: 0 }
  const crew: Crew = {
    jobs: 2,
    memory: 100 * GIB,
    start: () => {
      let alive = true
      return Promise.resolve({
        get alive() {
          return alive
        },
        judge: async ({ path }) => {
          inside++
          most.inside = Math.max(most.inside, inside)
          await new Promise((resolve) => setTimeout(resolve, 2))
          const alone = inside === 1
          inside--
          if (options.deadly?.(path, alone) !== true) return { result: { model_path: path } } as FinishedRun
          alive = false
          throw new Error('the process was ended by SIGKILL')
        },
        close: () => Promise.resolve(),
      })
    },
    finished: ({ path }) => {
      log.push(path)
      return Promise.resolve()
    },
    broken: ({ path }, reason) => {
      log.push(`${path} broken: ${reason}`)
      return Promise.resolve()
    },
    ...options,
  }
  return { crew, log, most }
}

describe('models side by side', () => {
  it('judges each once, the largest first', async () => {
    const { crew, log, most } = crewOf({})
    await judgeSideBySide(
      Array.from({ length: 20 }, (_, index) => model(index, index + 1)),
      crew,
    )
    expect(log.toSorted()).toEqual(Array.from({ length: 20 }, (_, index) => `m${index}`).toSorted())
    expect(log[0]).toMatch(/^m1[89]$/)
    expect(most.inside).toBe(2)
  })

  it('judges at once only what fits into memory, and what is too large for it alone', async () => {
    const { crew, log, most } = crewOf({ jobs: 4, memory: GIB })
    await judgeSideBySide([model(0, GIB), model(1, 0.6 * GIB), model(2, 0.6 * GIB)], crew)
    expect(log).toHaveLength(3)
    expect(most.inside).toBe(1)
  })

  it('judges a model that ended its process once more, alone', async () => {
    const { crew, log } = crewOf({ deadly: (path, alone) => path === 'm3' && !alone })
    await judgeSideBySide(
      Array.from({ length: 8 }, (_, index) => model(index)),
      crew,
    )
    expect(log.toSorted()).toEqual(Array.from({ length: 8 }, (_, index) => `m${index}`))
    expect(log.at(-1)).toBe('m3')
  })

  it('tells of a model that ends every process, and judges all others', async () => {
    const { crew, log } = crewOf({ deadly: (path) => path === 'm3' })
    await judgeSideBySide(
      Array.from({ length: 8 }, (_, index) => model(index)),
      crew,
    )
    expect(log).toHaveLength(8)
    expect(log.at(-1)).toBe('m3 broken: the process was ended by SIGKILL')
  })

  it('gives up when processes cannot be started', async () => {
    const start = (): never => {
      throw new ModelGateError('data', 'no such column')
    }
    await expect(judgeSideBySide([model(0), model(1)], crewOf({ start }).crew)).rejects.toThrow('no such column')
  })
})

describe('processes of a run', () => {
  const MODELS = ['penguins.joblib', 'penguins-next.joblib', 'wine.h5']
  const inputs = (values: Record<string, string>) =>
    givenInputs('run', { stages: 'test,security_scan', config: 'examples/main_config.yaml', ...values })
  const surroundings = testSurroundings(folder)
  let judge: JudgeProcess | null = null

  beforeAll(() => {
    cpSync('examples', join(folder, 'examples'), { recursive: true })
    mkdirSync(join(folder, 'models'))
    for (const name of MODELS) cpSync(join('examples/models', name), join(folder, 'models', name))
    writeFileSync(join(folder, 'models', 'bad.joblib'), 'no model')
  })

  afterAll(() => judge?.close())

  it('come to the verdicts of one process, in the order of the models', async () => {
    const told: string[] = []
    const log = { ...silentLogger, info: (line: string) => told.push(line) }
    const [alone, together] = [
      await runModels(inputs({ model: 'models/*', jobs: '1', 'output-dir': 'one' }), { ...surroundings, log }),
      await runModels(inputs({ model: 'models/*', jobs: '2', 'output-dir': 'two' }), { ...surroundings, log }),
    ]
    // Progress: how many of how many, in either way.
    expect(told.flatMap((line) => /^ {2}(\d\/\d) /.exec(line)?.[1] ?? [])).toEqual(['1/4', '2/4', '3/4', '4/4', '1/4', '2/4', '3/4', '4/4']) // prettier-ignore
    const facts = (runs: readonly FinishedRun[]) =>
      runs.map(({ result }) => [result.model_path, result.overall_status, result.model?.sha256, result.errors.length])
    expect(facts(together)).toEqual(facts(alone))
    expect(together.map(({ result }) => result.overall_status)).toContain('failed')
    const index = readFileSync(join(folder, 'two/index.html'), 'utf8')
    for (const { result } of together) expect(index).toContain(`${result.model_path}</a>`)
    expect(index).not.toContain('shard')
    for (const { result, files } of together) {
      expect(JSON.parse(readFileSync(files.result, 'utf8'))).toMatchObject({ pipeline_id: result.pipeline_id })
    }
  })

  it('are told apart from their model when somebody ends them', async () => {
    const settings = {
      config: parseConfig('', 'none'),
      ...{ environment: 'staging', stages: ['test'] as const, outputDirectory: join(folder, 'killed') },
      ...{ notes: [], mayDeploy: false },
    }
    judge = await JudgeProcess.start({
      ...{ inputs: inputs({ model: 'models/wine.h5' }), surroundings, settings, processors: 1 },
      signal: new AbortController().signal,
    })
    const children = execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(process.pid)], { encoding: 'utf8' })
    const [line] = children.split('\n').filter((one) => one.includes('judge-process'))
    process.kill(Number.parseInt(line!, 10), 'SIGKILL')
    await expect(judge.judge({ path: 'models/wine.h5', folder: '' })).rejects.toThrow('ended by SIGKILL')
    expect(judge.alive).toBe(false)
  })
})
