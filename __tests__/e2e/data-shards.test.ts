import { beforeAll, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { runWorkflow, type ArtifactStore, type JobRun } from '../support/run-workflow.js'
import { temporaryFolder } from '../support/surroundings.js'

const folder = temporaryFolder()
const [action, workspace, temp, kept] = ['action', 'workspace', 'temp', 'artifacts'].map((name) => join(folder, name)) as [string, string, string, string] // prettier-ignore

beforeAll(() => {
  for (const path of [action, temp, kept, ...['models', 'data', 'config'].map((name) => join(workspace, name))])
    mkdirSync(path, { recursive: true })
  cpSync(process.env['MODELGATE_DIST'] ?? 'dist', join(action, 'dist'), { recursive: true, verbatimSymlinks: true })
  cpSync('action.yml', join(action, 'action.yml'))
  cpSync('examples/models/penguins.joblib', join(workspace, 'models/model.joblib'))
  for (const part of ['train', 'validation']) {
    const rows = readFileSync(`examples/data/penguins-${part}.csv`, 'utf8')
    writeFileSync(join(workspace, 'data', `${part}.csv`), rows.replace(/^(.*)\bspecies\b/, '$1label'))
  }
  writeFileSync(
    join(workspace, 'config/main_config.yaml'),
    'cicd: { security: { dependency_check: false }, validation: { data_drift_threshold: 0.25 } }\n',
  )
}, 60_000)

const store: ArtifactStore = {
  upload: (name, path) => {
    cpSync(path, existsSync(path) && !path.endsWith('.json') ? join(kept, name) : join(kept, name, basename(path)), { recursive: true }) // prettier-ignore
    return Promise.resolve()
  },
  download: (pattern, path, merged) => {
    const begin = pattern.replace(/\*$/, '')
    for (const name of readdirSync(kept).filter((one) => one.startsWith(begin)))
      cpSync(join(kept, name), merged ? path : join(path, name), { recursive: true })
    return Promise.resolve()
  },
}

function run(): Promise<readonly JobRun[]> {
  return runWorkflow({
    path: 'examples/workflows/github/data-shards.yml',
    ...{ action, workspace, temp, token: '' },
    event: { name: 'pull_request', payload: {} },
    env: { GITHUB_SHA: 'a'.repeat(40) },
    onEnvironment: () => undefined,
    artifacts: store,
  })
}

describe('the example workflow of one model on large data, step by step', () => {
  it('outlines the data, reads it in three jobs and judges it once', async () => {
    const runs = await run()
    const log = runs.map(({ job, steps }) => `${job}: ${steps.map((step) => step.log).join('\n')}`).join('\n')
    expect([log, runs.filter(({ ok }) => !ok).map(({ job }) => job)]).toEqual([log, []])
    expect(runs.map(({ job }) => job.split(' ')[0])).toEqual(['plan', 'gather', 'gather', 'gather', 'merge'])
    const merged = JSON.parse(readFileSync(join(workspace, 'report/results.json'), 'utf8')) as { results: { model: unknown; stages: object }[] } // prettier-ignore
    expect(merged).toMatchObject({ overall_status: 'ready_for_deployment', problems: [], shards: 3 })
    expect(Object.keys(merged.results[0]!.stages)).toEqual(['testing', 'validation', 'security'])
    expect(existsSync(join(kept, 'modelgate-report-1/index.html'))).toBe(true)
  }, 120_000)

  it('does not pass without one of the shards, and names it', () => {
    rmSync(join(workspace, 'shards', 'data-shard-2-of-3-1'), { recursive: true })
    const words = [join(action, 'dist/cli/index.js'), 'merge', 'shards', '--output-dir', 'part', '--json']
    let output = ''
    try {
      execFileSync(process.execPath, words, { cwd: workspace, stdio: ['ignore', 'pipe', 'ignore'] })
    } catch (error) {
      output = String((error as { stdout: Buffer }).stdout)
      expect((error as { status: number }).status).toBe(1)
    }
    expect(JSON.parse(output)).toMatchObject({
      overall_status: 'inconclusive',
      problems: ['shard 2/3 is missing; its rows were not judged'],
    })
  }, 60_000)
})
