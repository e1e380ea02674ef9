import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fromBuffer, type Entry } from 'yauzl'
import { startResultsService, type ResultsService } from '../support/results-service.js'
import { runWorkflow, type ArtifactStore, type JobRun } from '../support/run-workflow.js'
import { temporaryFolder } from '../support/surroundings.js'

const folder = temporaryFolder()
const [action, workspace, temp, kept] = ['action', 'workspace', 'temp', 'artifacts'].map((name) => join(folder, name)) as [string, string, string, string] // prettier-ignore
let results: ResultsService

/** A repository with five models, one of which learnt nothing, and the names that the example uses. */
beforeAll(async () => {
  for (const path of [
    action,
    temp,
    kept,
    join(workspace, 'models'),
    join(workspace, 'data'),
    join(workspace, 'config'),
  ])
    mkdirSync(path, { recursive: true })
  cpSync(process.env['MODELGATE_DIST'] ?? 'dist', join(action, 'dist'), { recursive: true, verbatimSymlinks: true })
  cpSync('action.yml', join(action, 'action.yml'))
  for (const name of ['a', 'b', 'c', 'd'])
    cpSync('examples/models/penguins.joblib', join(workspace, `models/${name}.joblib`))
  cpSync('examples/models/penguins-shuffled-labels.joblib', join(workspace, 'models/shuffled.joblib'))
  for (const part of ['train', 'validation']) {
    const rows = readFileSync(`examples/data/penguins-${part}.csv`, 'utf8')
    writeFileSync(join(workspace, 'data', `${part}.csv`), rows.replace(/^(.*)\bspecies\b/, '$1label'))
  }
  writeFileSync(
    join(workspace, 'config/main_config.yaml'),
    'cicd: { security: { dependency_check: false }, validation: { data_drift_threshold: 0.25 }, deployment: { target: directory } }\n',
  )
  results = await startResultsService()
}, 60_000)

afterAll(() => results.stop())

/** Artifacts of steps, and those that the action sent to the results service. */
function store(lost: (name: string) => boolean): ArtifactStore {
  return {
    upload: (name, path) => {
      cpSync(path, existsSync(path) && !path.endsWith('.json') ? join(kept, name) : join(kept, name, basename(path)), { recursive: true }) // prettier-ignore
      return Promise.resolve()
    },
    download: async (pattern, path, merged) => {
      for (const [name, zip] of results.artifacts) await unzip(zip, join(kept, name))
      const begin = pattern.replace(/\*$/, '')
      for (const name of readdirSync(kept).filter((one) => one.startsWith(begin) && !lost(one)))
        cpSync(join(kept, name), merged ? path : join(path, name), { recursive: true })
    },
  }
}

function unzip(zip: Buffer, into: string): Promise<void> {
  return new Promise((resolve, reject) => {
    fromBuffer(zip, { lazyEntries: true }, (error, file) => {
      if (error) {
        reject(error)
        return
      }
      file.on('end', resolve)
      file.on('error', reject)
      file.on('entry', (entry: Entry) => {
        file.openReadStream(entry, (failed, stream) => {
          if (failed) {
            reject(failed)
            return
          }
          const parts: Buffer[] = []
          stream.on('data', (part: Buffer) => parts.push(part))
          stream.on('end', () => {
            mkdirSync(dirname(join(into, entry.fileName)), { recursive: true })
            writeFileSync(join(into, entry.fileName), Buffer.concat(parts))
            file.readEntry()
          })
        })
      })
      file.readEntry()
    })
  })
}

function push(lost: (name: string) => boolean = () => false): Promise<readonly JobRun[]> {
  return runWorkflow({
    path: 'examples/workflows/github/matrix.yml',
    ...{ action, workspace, temp, token: '' },
    event: { name: 'push', payload: {} },
    env: { ACTIONS_RESULTS_URL: results.url, ACTIONS_RUNTIME_TOKEN: results.token, GITHUB_SHA: 'a'.repeat(40) },
    onEnvironment: () => undefined,
    artifacts: store(lost),
  })
}

describe('the example workflow of many models, step by step', () => {
  it('plans, judges in three jobs and merges: the model that learnt nothing closes the gate', async () => {
    const runs = await push()
    const log = runs.map(({ job, steps }) => `${job}: ${steps.map((step) => step.log).join('\n')}`).join('\n')
    expect([log, ...runs.map(({ job }) => job.split(/[ \n]/).slice(0, 2).join(' '))].slice(1)).toEqual([
      'plan',
      'judge (1/3,',
      'judge (2/3,',
      'judge (3/3,',
      'merge',
    ])
    const failed = runs.filter(({ ok }) => !ok).map(({ job }) => job.replace(/\s+/g, ' '))
    expect(failed).toEqual([expect.stringContaining('models/shuffled.joblib'), 'merge'])
    const merged = JSON.parse(readFileSync(join(workspace, 'report/results.json'), 'utf8')) as { results: unknown[]; problems: string[]; overall_status: string } // prettier-ignore
    expect(merged).toMatchObject({ overall_status: 'failed', problems: [] })
    expect(merged.results).toHaveLength(5)
    expect(runs.at(-1)!.steps.at(-1)!.log).toContain('4 of 5 models passed')
    expect(existsSync(join(kept, 'modelgate-report-1/index.html'))).toBe(true)
  }, 120_000)

  it('does not pass without one of the shards, and names it', () => {
    rmSync(join(workspace, 'shards', 'modelgate-shard-2-3-1'), { recursive: true })
    const words = [join(action, 'dist/cli/index.js'), 'merge', 'shards', '--output-dir', 'part', '--json']
    let output = ''
    try {
      execFileSync(process.execPath, words, { cwd: workspace, stdio: ['ignore', 'pipe', 'ignore'] })
    } catch (error) {
      output = String((error as { stdout: Buffer }).stdout)
      expect((error as { status: number }).status).toBe(1)
    }
    const { overall_status, problems } = JSON.parse(output) as { overall_status: string; problems: string[] }
    expect(overall_status).toBe('inconclusive')
    expect(problems).toEqual([expect.stringMatching(/^shard 2\/3 is missing; not judged: models\//)])
  }, 60_000)
})
