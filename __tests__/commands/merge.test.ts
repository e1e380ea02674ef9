import { afterEach, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mergeCommand } from '../../src/commands/merge.js'
import { checkShards } from '../../src/commands/merge-shards.js'
import { newPlan, type ShardPlan } from '../../src/commands/sharding-documents.js'
import { weighBySize } from '../../src/commands/sharding-weights.js'
import { splitModels } from '../../src/commands/sharding.js'
import type { OverallStatus, PipelineResult } from '../../src/core/result.js'
import { parseArguments } from '../../src/inputs/index.js'
import { exitCodeOf } from '../../src/pipeline/index.js'
import { resultReader } from '../../src/report/index.js'
import { smallResult, writeShard } from '../support/shard-folders.js'
import { temporaryFolder, testSurroundings } from '../support/surroundings.js'

const folder = temporaryFolder()
const shardsFolder = join(folder, 'shards')
const reader = await resultReader()

afterEach(() => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true })
})

function planOf(paths: readonly string[], shards: number): ShardPlan {
  const models = paths.map((path, index) => ({ path, size: (index * 7_919) % 1000 }))
  return newPlan(splitModels(weighBySize(models), shards), shards)
}

function resultsOf(plan: ShardPlan, status: (position: number) => OverallStatus = () => 'ready_for_deployment') {
  return plan.models.map(({ path, size }, position) => smallResult(path, size, status(position), position))
}

const PLAN = planOf(['models/a.joblib', 'models/b.joblib', 'models/c.joblib', 'models/d.joblib'], 3)
const all = (plan: ShardPlan, results: readonly PipelineResult[]): string[] =>
  Array.from({ length: plan.shards }, (_, index) => writeShard(shardsFolder, plan, index + 1, results))

interface Merged {
  readonly code: number
  readonly overall_status: string
  readonly problems: readonly string[]
  readonly results: readonly PipelineResult[]
  readonly models: readonly { readonly path: string; readonly overall_status: string | null }[]
}

async function merge(...words: readonly string[]): Promise<Merged> {
  const inputs = parseArguments('merge', words.length === 0 ? ['shards'] : words)
  const code = await mergeCommand.run(inputs, testSurroundings(folder), () => undefined)
  return { code, ...(JSON.parse(readFileSync(join(folder, 'modelgate-report/results.json'), 'utf8')) as Omit<Merged, 'code'>) } // prettier-ignore
}

const written = (name: string): string => readFileSync(join(folder, 'modelgate-report', name), 'utf8')

describe('a merge', () => {
  it('of random models and 1 to 16 shards is the list of the run that was not sharded', async () => {
    const statuses = fc.constantFrom<OverallStatus>('ready_for_deployment', 'failed', 'inconclusive', 'error')
    await fc.assert(
      fc.asyncProperty(
        fc.array(statuses, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 1, max: 16 }),
        async (verdicts, shards) => {
          const plan = planOf(verdicts.map((_, index) => `m/${index % 3}/model-${index}.joblib`), shards) // prettier-ignore
          const unsharded = resultsOf(plan, (position) => verdicts[position]!)
          rmSync(shardsFolder, { recursive: true, force: true })
          all(plan, unsharded)
          const merged: PipelineResult[] = []
          const { problems } = await checkShards([shardsFolder], reader, ({ position, result }) => {
            expect(merged[position]).toBeUndefined()
            merged[position] = result
            return Promise.resolve()
          })
          expect(problems).toEqual([])
          expect(merged).toEqual(JSON.parse(JSON.stringify(unsharded)))
        },
      ),
      { numRuns: 25 },
    )
  }, 30_000)

  it('has the results, the verdict and the exit code of the run that was not sharded', async () => {
    for (const worst of ['ready_for_deployment', 'inconclusive', 'failed', 'error'] as const) {
      const results = resultsOf(PLAN, (position) => (position === 2 ? worst : 'ready_for_deployment'))
      all(PLAN, results)
      const merged = await merge()
      expect(merged).toMatchObject({ code: exitCodeOf(worst), overall_status: worst, problems: [] })
      expect(merged.results).toEqual(JSON.parse(JSON.stringify(results)))
    }
  })

  it('writes one index, one summary and one JUnit file, and the report of every model again', async () => {
    all(PLAN, resultsOf(PLAN, (position) => (position === 1 ? 'failed' : 'ready_for_deployment'))) // prettier-ignore
    await merge()
    const page = written('index.html')
    for (const [position, { path }] of PLAN.models.entries()) {
      const address = `${position + 1}-${path.slice('models/'.length)}/report.html`
      expect(page).toContain(`href="./${address}"`)
      expect(written(address)).toContain(path)
    }
    // The one that failed stands first, and its reason with it.
    expect(page.indexOf('models/b.joblib')).toBeLessThan(page.indexOf('models/a.joblib'))
    expect(written('summary.md')).toContain('3 of 4 models passed')
    expect(written('summary.md')).toContain('the file is not as it should be')
    const junit = written('junit.xml')
    expect(junit).toContain('<testsuites name="ModelGate" tests="5" failures="1" errors="0" skipped="0"')
    expect(junit.match(/<testcase /g)).toHaveLength(5)
    expect(existsSync(join(folder, 'modelgate-report/runs'))).toBe(true)
  })

  it('takes the folders of shards one by one as well', async () => {
    all(PLAN, resultsOf(PLAN))
    expect(await merge('shards/shard-3', 'shards/shard-1', 'shards/shard-2')).toMatchObject({ code: 0, problems: [] })
  })

  it('keeps the words of a strange model out of paths and markup', async () => {
    const plan = planOf(['x/<img src=x onerror=alert(1)>"\u202e.joblib', 'y/..'], 2)
    all(plan, resultsOf(plan))
    expect(await merge()).toMatchObject({ code: 0 })
    expect(written('index.html')).not.toMatch(/<img|\u202e/)
    expect(readdirSync(join(folder, 'modelgate-report')).filter((name) => /[<>"]/.test(name))).toEqual([])
  })
})

describe('a verdict of a part is not taken for the whole', () => {
  const judged = (): string[] => all(PLAN, resultsOf(PLAN))
  const ofShard = (shard: number): string[] => PLAN.models.filter((model) => model.shard === shard).map(({ path }) => path) // prettier-ignore
  const record = (shard: number): string => join(shardsFolder, `shard-${shard}`, 'shard.json')
  const resultFile = (shard: number): string =>
    join(shardsFolder, `shard-${shard}`, readdirSync(join(shardsFolder, `shard-${shard}`)).find((name) => name !== 'shard.json')!, 'result.json') // prettier-ignore

  async function refused(...named: readonly string[]): Promise<Merged> {
    const merged = await merge()
    expect(merged).toMatchObject({ code: 1, overall_status: 'inconclusive' })
    for (const word of named) expect(merged.problems.join('\n')).toContain(word)
    expect(written('junit.xml')).toContain(`errors="${merged.problems.length}"`)
    expect(written('summary.md')).toContain('Not the whole run')
    return merged
  }

  it.each([1, 2, 3])('when shard %i was killed: it and its models are named', async (shard) => {
    judged()
    rmSync(join(shardsFolder, `shard-${shard}`), { recursive: true })
    const merged = await refused(`shard ${shard}/3 is missing`, ...ofShard(shard))
    for (const path of ofShard(shard))
      expect(merged.models.find((model) => model.path === path)).toMatchObject({ overall_status: null })
  })

  it('when a shard was killed before it wrote its record', async () => {
    judged()
    rmSync(record(2))
    await refused('shard 2/3 is missing', ...ofShard(2))
  })

  it('when a result is cut off', async () => {
    judged()
    truncateSync(resultFile(2), 300)
    await refused('shard 2/3', ofShard(2)[0]!, 'cut off')
  })

  it('when a record is cut off', async () => {
    judged()
    truncateSync(record(3), 100)
    await refused('shard 3/3 is missing', 'shard-3')
  })

  it('when a result is gone', async () => {
    judged()
    rmSync(resultFile(1))
    await refused('shard 1/3', ofShard(1)[0]!, 'missing')
  })

  it('when a result is a link to somewhere else', async () => {
    judged()
    rmSync(resultFile(1))
    writeFileSync(join(folder, 'secret'), '{}')
    symlinkSync(join(folder, 'secret'), resultFile(1))
    await refused('shard 1/3', 'not a plain file')
  })

  it('when a shard is there twice', async () => {
    judged()
    writeShard(join(shardsFolder, '..', 'again'), PLAN, 2, resultsOf(PLAN))
    const merged = await merge('shards', 'again')
    expect(merged).toMatchObject({ code: 1, overall_status: 'inconclusive' })
    expect(merged.problems).toEqual([expect.stringContaining('shard 2/3 is there 2 times')])
  })

  it('unless a CI system started it again: then the last attempt counts, which is said', async () => {
    const results = resultsOf(PLAN)
    for (const shard of [1, 2, 3]) writeShard(shardsFolder, PLAN, shard, results, { run_id: '77' })
    const failed = results.map((result) => ({ ...result, overall_status: 'failed' as const }))
    const facts = { run_id: '77', finished_at: '2025-12-31T23:00:00.000Z' }
    writeShard(join(folder, 'again'), PLAN, 2, failed, facts)
    expect(await merge('again', 'shards')).toMatchObject({ code: 0, problems: [], notes: [expect.stringContaining('shard 2/3 is there 2 times')] }) // prettier-ignore
    writeShard(join(folder, 'again'), PLAN, 2, failed, { ...facts, run_id: '78' })
    expect(await merge('again', 'shards')).toMatchObject({ code: 1, overall_status: 'inconclusive', notes: [] })
  })

  it('when a model was not judged', async () => {
    judged()
    const results = resultsOf(PLAN)
    writeShard(shardsFolder, PLAN, 1, results.map((result, index) => (PLAN.models[index]!.shard === 1 ? undefined : result))) // prettier-ignore
    await refused('shard 1/3', ofShard(1)[0]!, 'did not judge it')
  })

  it('when a shard judged a model of another shard, or one of its own twice', async () => {
    judged()
    const edit = (judgedBy: (own: { path: string }) => readonly object[]): void => {
      const document = JSON.parse(readFileSync(record(2), 'utf8')) as { judged: { path: string }[] }
      writeFileSync(record(2), JSON.stringify({ ...document, judged: [...document.judged, ...judgedBy(document.judged[0]!)] })) // prettier-ignore
    }
    edit((own) => [own])
    await refused('shard 2/3 judged models twice', ofShard(2)[0]!)
    judged()
    edit((own) => [{ ...own, path: ofShard(1)[0]! }])
    await refused('shard 2/3 judged models that are not its own', ofShard(1)[0]!)
  })

  it.each([
    ['another configuration', { config_digest: 'd'.repeat(64) }, 'configuration'],
    ['another commit', { commit: 'f'.repeat(40) }, 'commit'],
  ])('when a shard is of %s', async (_what, facts, named) => {
    judged()
    writeShard(shardsFolder, PLAN, 3, resultsOf(PLAN), facts)
    await refused('shard 3/3', named, 'is missing')
  })

  it('when a shard is of another plan', async () => {
    judged()
    const other = planOf([...PLAN.models.map(({ path }) => path), 'models/new.joblib'], 3)
    writeShard(shardsFolder, other, 3, resultsOf(other))
    await refused('shard 3/3', 'models or their split differ')
  })

  it('when the shards are of another version', async () => {
    const plan = { ...PLAN, version: '0.0.1' }
    all(plan, resultsOf(plan))
    await refused('version 0.0.1')
  })

  it('when other bytes were judged than were planned, or the result is of another model', async () => {
    const results = resultsOf(PLAN)
    all(PLAN, results.map((result, index) => (index === 0 ? { ...result, model: { ...result.model!, size: 5 } } : result))) // prettier-ignore
    await refused('5 bytes were judged')
    all(PLAN, results.map((result, index) => (index === 0 ? { ...result, model_path: 'models/z.joblib' } : result))) // prettier-ignore
    await refused('its result is of models/z.joblib')
  })

  it('when an id of a run would lead out of the folder, or one run speaks for two models', async () => {
    const results = resultsOf(PLAN)
    all(PLAN, results.map((result) => ({ ...result, pipeline_id: '../../escaped' }))) // prettier-ignore
    await refused('has no id of a run')
    all(PLAN, results.map((result) => ({ ...result, pipeline_id: results[0]!.pipeline_id }))) // prettier-ignore
    await refused("has the id of another model's run")
  })

  it('and nothing to merge at all is an error', async () => {
    await expect(merge('nowhere')).rejects.toThrow('no shard to merge')
    const nothing = mergeCommand.run(parseArguments('merge', []), testSurroundings(folder), () => undefined)
    await expect(nothing).rejects.toThrow('no folder was named')
  })
})
