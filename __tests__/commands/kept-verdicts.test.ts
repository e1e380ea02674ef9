import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { runModels } from '../../src/commands/index.js'
import type { NewestCache } from '../../src/core/ports.js'
import type { PipelineResult } from '../../src/core/result.js'
import { folderCache } from '../../src/hosts/index.js'
import { silentLogger } from '../../src/core/log.js'
import { givenInputs } from '../../src/inputs/index.js'
import { temporaryFolder, testSurroundings } from '../support/surroundings.js'

const folder = temporaryFolder()
const git = (...words: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...words], {
    cwd: folder,
    encoding: 'utf8',
  })

const entries = new Map<string, Uint8Array>()
const memory: NewestCache = {
  restore: (name) => Promise.resolve(entries.get(name) ?? null),
  save: (name, bytes) => {
    entries.set(name, bytes)
    return Promise.resolve()
  },
}

const CONFIG = 'cicd:\n  pipeline:\n    stages: [security_scan]\n'

async function run(
  values: Record<string, string> = {},
  overrides: Parameters<typeof testSurroundings>[1] = {},
): Promise<readonly PipelineResult[]> {
  const inputs = givenInputs('run', {
    ...{ model: 'models/*.joblib', 'changed-since': 'HEAD', config: 'modelgate.yaml' },
    ...{ 'validation-data': 'data.csv', target: 'species', ...values },
  })
  const runs = await runModels(inputs, testSurroundings(folder, { verdictCache: memory, ...overrides }))
  return runs.map(({ result }) => result)
}

const reused = (results: readonly PipelineResult[]): readonly boolean[] =>
  results.map((result) => result.reused !== undefined)

beforeAll(() => {
  mkdirSync(join(folder, 'models'))
  cpSync('examples/models/penguins.joblib', join(folder, 'models/a.joblib'))
  cpSync('examples/models/penguins-next.joblib', join(folder, 'models/b.joblib'))
  cpSync('examples/data/penguins-validation.csv', join(folder, 'data.csv'))
  writeFileSync(join(folder, 'modelgate.yaml'), CONFIG)
  git('init', '-q')
  git('add', '.')
  git('commit', '-qm', 'models')
})

beforeEach(() => {
  entries.clear()
})

describe('a run with --changed-since', () => {
  it('tells the verdict of an earlier run over the same bytes again, and says so', async () => {
    const first = await run()
    expect(reused(first)).toEqual([false, false])
    const second = await run()
    expect(reused(second)).toEqual([true, true])
    for (const [index, result] of second.entries()) {
      const before = first[index]!
      expect(result.reused).toEqual({ pipeline_id: before.pipeline_id, start_time: before.start_time })
      expect(result.pipeline_id).not.toBe(before.pipeline_id)
      expect(result.stages).toEqual(JSON.parse(JSON.stringify(before.stages)))
      expect(result.warnings.at(-1)).toContain(`those of run ${before.pipeline_id}`)
    }
    // A verdict that was told again is told once more of the run that came to it.
    expect((await run())[0]?.warnings.filter((warning) => warning.startsWith('not judged again'))).toHaveLength(1)
    const record = readFileSync(join(folder, 'modelgate-report/1-a.joblib/result.json'), 'utf8')
    expect(JSON.parse(record)).toMatchObject({ reused: { pipeline_id: first[0]?.pipeline_id } })
    expect(readFileSync(join(folder, 'modelgate-report/1-a.joblib/summary.md'), 'utf8')).toContain('not judged again')
  })

  it('judges a model that changed, and keeps the verdict of the other', async () => {
    await run()
    const before = readFileSync(join(folder, 'models/a.joblib'))
    cpSync('examples/models/penguins-next.joblib', join(folder, 'models/a.joblib'))
    try {
      // It lies in the folder of the other model, which git therefore counts as changed too: both are judged.
      expect(reused(await run())).toEqual([false, true])
    } finally {
      writeFileSync(join(folder, 'models/a.joblib'), before)
    }
  })

  it.each([
    [
      'the configuration',
      {},
      () => {
        writeFileSync(join(folder, 'modelgate.yaml'), `${CONFIG}    timeout_minutes: 7\n`)
      },
    ],
    [
      'the data',
      {},
      () => {
        appendFileSync(join(folder, 'data.csv'), readFileSync(join(folder, 'data.csv'), 'utf8').split('\n')[1]!)
      },
    ],
    [
      'a file that pins libraries',
      {},
      () => {
        writeFileSync(join(folder, 'requirements.txt'), 'scikit-learn==1.2.2\n')
      },
    ],
    [
      'a file beside the model',
      {},
      () => {
        writeFileSync(join(folder, 'models/vocabulary.txt'), 'x')
      },
    ],
    ['the stages', { stages: 'test,security_scan' }, () => undefined],
    ['the environment', { environment: 'production' }, () => undefined],
  ])('judges all models again when this differs: %s', async (_title, values, change) => {
    await run()
    change()
    try {
      git('add', '.')
      git('commit', '-qm', 'change', '--allow-empty')
      // Nothing changed since HEAD: it is the content that tells.
      expect(reused(await run(values))).toEqual([false, false])
    } finally {
      git('reset', '-q', '--hard', 'HEAD~1')
    }
  })

  it('does not take what is no result, or is not whole, for a verdict', async () => {
    await run()
    const [[name, bytes]] = [...entries] as [[string, Uint8Array]]
    const forged = gunzipSync(bytes)
      .toString()
      .split('\n')
      .map((line) => JSON.stringify([(JSON.parse(line) as [string, string])[0], '{"overall_status":"deployed"}']))
    for (const broken of [gzipSync(forged.join('\n')), bytes.subarray(0, 50), Buffer.from('[]'), gzipSync('[]')]) {
      entries.set(name, broken)
      expect(reused(await run())).toEqual([false, false])
    }
  })

  it('keeps nothing of a run that deploys, and works where nothing can be kept', async () => {
    await run({ model: 'models/a.joblib', 'dry-run': 'true' })
    expect(entries.size).toBe(0)
    expect(reused(await run({}, { verdictCache: null }))).toEqual([false, false])
  })

  it('asks for advisories once a day', async () => {
    writeFileSync(
      join(folder, 'modelgate.yaml'),
      `${CONFIG}    max_retries: 0\n  security:\n    advisory_url: http://127.0.0.1:9/\n`,
    )
    git('commit', '-qam', 'ask')
    try {
      await run()
      // Nobody answered there, so that nothing is known, which is no verdict to keep.
      expect(reused(await run())).toEqual([false, false])
    } finally {
      git('reset', '-q', '--hard', 'HEAD~1')
    }
  })
})

describe('a folder that keeps verdicts', () => {
  it('gives back the newest file of a name, and none that there is not', async () => {
    const cache = folderCache(join(folder, 'cache/verdicts'), silentLogger)
    expect(await cache.restore('a')).toBeNull()
    await cache.save('a', Buffer.from('one'))
    await cache.save('a', Buffer.from('two'))
    expect(String(await cache.restore('a'))).toBe('two')
  })

  it('does not mind a folder that cannot be made', async () => {
    writeFileSync(join(folder, 'file'), '')
    const told: string[] = []
    const log = { ...silentLogger, debug: (message: string) => told.push(message) }
    await folderCache(join(folder, 'file/verdicts'), log).save('a', Buffer.from('one'))
    expect(told).toEqual([expect.stringContaining('was not written')])
  })
})
