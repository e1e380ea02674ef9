import { beforeEach, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { COMMANDS, modelPlaces, type Surroundings } from '../../src/commands/index.js'
import type { PipelineResult } from '../../src/core/result.js'
import { parseArguments, type CommandName } from '../../src/inputs/index.js'
import { outputsOf } from '../../src/hosts/github/outputs.js'
import { toJson } from '../../src/core/json.js'
import { smallResult } from '../support/shard-folders.js'
import { temporaryFolder, testSurroundings } from '../support/surroundings.js'

const parent = temporaryFolder()
let number = 0
let folder = ''

beforeEach(() => {
  folder = join(parent, String(++number))
  mkdirSync(join(folder, 'models'), { recursive: true })
})

async function modelgate(
  words: string,
  overrides: Partial<Surroundings> = {},
): Promise<{ code: number; text: string }> {
  const [name, ...rest] = words.split(' ')
  const entry = COMMANDS.find((command) => command.name === name)!
  let text = ''
  const command = await entry.load()
  const code = await command.run(
    parseArguments(name as CommandName, rest),
    testSurroundings(folder, overrides),
    (part) => {
      text += part
    },
  )
  return { code, text }
}

const put = (path: string, bytes: number | string): void => {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), typeof bytes === 'number' ? Buffer.alloc(bytes) : bytes)
}
const matrix = (text: string): { include: { shard: string; models?: string }[] } => JSON.parse(text) as ReturnType<typeof matrix> // prettier-ignore

describe('a plan', () => {
  beforeEach(() => {
    for (const [index, name] of ['a', 'b', 'c', 'd', 'e'].entries()) put(`models/${name}.joblib`, (index + 1) * 1000)
  })

  it('is a matrix for fromJSON, and the outputs of the step', async () => {
    const outputs: Record<string, string> = {}
    const { text } = await modelgate('plan --model models/*.joblib --shards 2', { setOutputs: (values) => Object.assign(outputs, values) }) // prettier-ignore
    const { include } = matrix(text)
    expect(include.map(({ shard }) => shard)).toEqual(['1/2', '2/2'])
    const models = include.flatMap((job) => job.models!.split('\n'))
    expect(models.toSorted()).toEqual(['a', 'b', 'c', 'd', 'e'].map((name) => `models/${name}.joblib`))
    expect(outputs).toEqual({ matrix: text.trim(), shards: '2', models: '5' })
  })

  it('names the shards one a line for other systems, and everything as JSON', async () => {
    expect((await modelgate('plan --model models/*.joblib --shards 3 --format gitlab')).text).toBe('1/3\n2/3\n3/3\n')
    const plan = JSON.parse((await modelgate('plan --model models/*.joblib --shards 3 --format json')).text) as object
    expect(plan).toMatchObject({ schema_version: 1, shards: 3 })
    expect(plan).toHaveProperty('models.length', 5)
  })

  it('has no shard without a model', async () => {
    expect(matrix((await modelgate('plan --model models/*.joblib --shards 20')).text).include).toHaveLength(5)
  })

  it('counts a file that is not fetched as large as its pointer of Git LFS says', async () => {
    put('models/a.joblib', `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 900000000\n`)
    const { include } = matrix((await modelgate('plan --model models/*.joblib --shards 2')).text)
    expect(include.map(({ models }) => models)).toContain('models/a.joblib')
  })

  it('remembers how long models took, in a plan that is handed on as a file', async () => {
    for (const [index, name] of ['a', 'b', 'c', 'd', 'e'].entries())
      put(`modelgate-report/runs/pipeline_20260101_000000_00000${index}.json`, toJson({ ...smallResult(`models/${name}.joblib`, 1, 'failed', index), execution_time_seconds: index === 0 ? 40 : 10 })) // prettier-ignore
    await modelgate('plan --model models/*.joblib --shards 2 --output plan.json')
    const plan = JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8')) as { models: { path: string; shard: number }[] } // prettier-ignore
    expect(plan.models.filter(({ shard }) => shard === plan.models[0]!.shard).map(({ path }) => path)).toEqual(['models/a.joblib']) // prettier-ignore
    for (const [seconds, shards] of [
      [20, 2],
      [40, 2],
      [60, 2],
      [79, 2],
      [80, 1],
    ]) {
      const { text } = await modelgate(`plan --model models/*.joblib --max-seconds-per-shard ${seconds!} --output plan.json`) // prettier-ignore
      expect([seconds, matrix(text).include.length]).toEqual([seconds, shards])
    }
    await expect(modelgate('run --plan plan.json --shard 1/3')).rejects.toThrow('is of another split')
    await expect(modelgate('run --plan plan.json')).rejects.toThrow('no shard of it')
    await expect(modelgate('run --plan plan.json --shard 1/1 --model a')).rejects.toThrow('a plan that names them')
  })

  it.each([
    ['--shards 0', 'expected a number above 0'],
    ['--shards 2.5', 'expected a whole number'],
    ['--shards 257', 'from 1 to 256'],
    ['', 'one of --shards and --max-seconds-per-shard'],
    ['--shards 2 --max-seconds-per-shard 5', 'one of --shards and --max-seconds-per-shard'],
    ['--max-seconds-per-shard 5 --output plan.json', 'nothing is known'],
    ['--shards 2 --changed-since main', 'needs a git repository'],
  ])('refuses %j', async (words, message) => {
    await expect(modelgate(`plan --model models/*.joblib ${words}`.trim())).rejects.toThrow(message)
  })
})

describe('what changed since a commit', () => {
  const git = (...words: string[]): void => {
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...words], { cwd: folder, stdio: 'ignore' })
  }
  const planned = async (): Promise<string[]> => {
    const { text } = await modelgate('plan --model models/**/*.joblib --shards 9 --changed-since main --validation-data data/*.csv') // prettier-ignore
    return matrix(text).include.map(({ models }) => models!.replace('models/', '')).toSorted() // prettier-ignore
  }
  const ALL = ['a.joblib', 'b.joblib', 'deep/c.joblib']

  beforeEach(() => {
    for (const name of ALL) put(`models/${name}`, 1000)
    for (const name of ['data/1.csv', 'README.md', 'config/main_config.yaml']) put(name, 'x: 1\n')
    put('config/main_config.yaml', 'cicd: {}\n')
    git('init', '-q', '-b', 'main')
    git('add', '.')
    git('commit', '-qm', 'first')
    git('checkout', '-qb', 'change')
  })

  it('is nothing, and no shard, when no file of any model did', async () => {
    appendFileSync(join(folder, 'README.md'), 'more')
    const outputs: Record<string, string> = {}
    await modelgate('plan --model models/**/*.joblib --shards 9 --changed-since main', { setOutputs: (values) => Object.assign(outputs, values) }) // prettier-ignore
    expect(outputs).toEqual({ matrix: '{"include":[]}', shards: '0', models: '0' })
  })

  it('is a model that was committed, one that was edited and one that is new', async () => {
    appendFileSync(join(folder, 'models/a.joblib'), 'more')
    git('commit', '-qam', 'second')
    appendFileSync(join(folder, 'models/deep/c.joblib'), 'more')
    put('models/deep/new.joblib', 10)
    expect(await planned()).toEqual(['a.joblib', 'deep/c.joblib', 'deep/new.joblib'])
  })

  it('is not what the other branch did meanwhile', async () => {
    git('checkout', '-q', 'main')
    appendFileSync(join(folder, 'models/b.joblib'), 'more')
    git('commit', '-qam', 'of main')
    git('checkout', '-q', 'change')
    appendFileSync(join(folder, 'models/a.joblib'), 'more')
    expect(await planned()).toEqual(['a.joblib'])
  })

  it.each(['data/1.csv', 'data/new.csv', 'config/main_config.yaml', 'train/requirements.txt'])(
    'is all of them when %s did',
    async (path) => {
      put(path, path.endsWith('.yaml') ? 'cicd: { }\n' : 'other\n')
      expect(await planned()).toEqual(ALL)
    },
  )

  it('is the models of a folder in which something else did', async () => {
    put('models/deep/vocabulary.txt', 'words')
    expect(await planned()).toEqual(['deep/c.joblib'])
  })

  it('is not known for a commit that is not there', async () => {
    const plan = modelgate('plan --model models/*.joblib --shards 9 --changed-since --upload-pack')
    await expect(plan).rejects.toThrow()
    await expect(modelgate('plan --model models/*.joblib --shards 9 --changed-since v9')).rejects.toThrow(
      'no such commit',
    )
  })
})

describe('three shards and their merge', () => {
  const MODELS = '--model models/*.joblib'
  const REST = '--stages test,security_scan --config config.yaml'
  const timeless = (results: readonly PipelineResult[]): unknown =>
    JSON.parse(
      JSON.stringify(results, (key, value: unknown) => {
        if (['pipeline_id', 'start_time', 'execution_time_seconds', 'duration_ms', 'started_ms'].includes(key)) return 0
        const one = value as { id?: string } | null
        return one?.id?.startsWith('performance.') === true ? { ...one, measured: 0, message: '' } : value
      }),
    )

  beforeEach(() => {
    for (const name of ['gapminder', 'penguins', 'penguins-next'])
      cpSync(`examples/models/${name}.joblib`, join(folder, `models/${name}.joblib`))
    put('models/attack.joblib', `S"${'weights '.repeat(200)}"\n0cposix\nsystem\n(S"touch attacked"\ntR.`)
    put('config.yaml', 'cicd: { security: { dependency_check: false } }\n')
  })

  it('say what one run says, and without one of them nothing', async () => {
    const whole = await modelgate(`run ${MODELS} ${REST} --output-dir whole --json`)
    const { include } = matrix((await modelgate(`plan ${MODELS} --shards 3`)).text)
    expect(include).toHaveLength(3)
    for (const { shard, models } of include) {
      const place = `shards/${shard.replace('/', '-')}`
      const { text } = await modelgate(`run ${MODELS} ${REST} --shard ${shard} --output-dir ${place} --json`)
      const own = JSON.parse(text) as PipelineResult | { results: PipelineResult[] }
      expect(('results' in own ? own.results : [own]).map(({ model_path }) => model_path).join('\n')).toBe(models)
    }
    const merged = await modelgate('merge shards --json')
    const { results, ...verdict } = JSON.parse(readFileSync(join(folder, 'modelgate-report/results.json'), 'utf8')) as { results: PipelineResult[] } // prettier-ignore
    expect(JSON.parse(merged.text)).toEqual(verdict)
    const { results: unsharded } = JSON.parse(whole.text) as { results: PipelineResult[] }
    expect(timeless(results)).toEqual(timeless(unsharded))
    expect([whole.code, merged.code]).toEqual([1, 1])
    expect(verdict).toMatchObject({ overall_status: 'failed', problems: [] })

    rmSync(join(folder, 'shards/2-3'), { recursive: true })
    const part = await modelgate('merge shards')
    expect(part.code).toBe(1)
    expect(part.text).toContain('UNSURE')
    expect(part.text).toContain(`shard 2/3 is missing; not judged: ${include[1]!.models!.replaceAll('\n', ', ')}`)
  }, 60_000)

  it('pass and say so where there is no model left, and need no model for it', async () => {
    const { code, text } = await modelgate(`run --model models/penguins.joblib ${REST} --shard 2/2`)
    expect({ code, text }).toEqual({ code: 0, text: 'shard without a model: nothing to judge, passed\n' })
    expect(existsSync(join(folder, 'modelgate-report/shard.json'))).toBe(true)
  })

  it('deploy nothing: an environment holds one model', async () => {
    const run = modelgate(`run ${MODELS} --shard 1/4 --auto-deploy`)
    await expect(run).rejects.toThrow('4 models cannot be deployed to one environment')
  })

  it('take a record of before away, so that it cannot vouch for a run that was killed', async () => {
    put('modelgate-report/shard.json', '{}')
    await modelgate(`run --model models/penguins.joblib ${REST}`)
    expect(existsSync(join(folder, 'modelgate-report/shard.json'))).toBe(false)
  })
})

describe('the guard that asks where the models are', () => {
  it('is told those of a plan as well, so that a plan does not lead around it', async () => {
    put('models/a.joblib', 10)
    await modelgate('plan --model models/*.joblib --shards 1 --output plan.json')
    const places = (words: string) => modelPlaces(parseArguments('run', words.split(' ')), folder)
    expect(await places('--plan plan.json --shard 1/1')).toEqual(['models/a.joblib'])
    expect(await places('--model b --model c')).toEqual(['b', 'c'])
  })
})

describe('the outputs of a step', () => {
  it('say passed for a shard without a model, and error for a run that broke', () => {
    expect(outputsOf([], null, null, true)).toMatchObject({ passed: 'true', 'overall-status': 'ready_for_deployment' })
    expect(outputsOf([], null)).toMatchObject({ passed: 'false', 'overall-status': 'error' })
  })
})
