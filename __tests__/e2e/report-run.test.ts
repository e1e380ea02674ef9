import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderJson } from '../../src/report/index.js'
import { zipOf } from '../formats/zip/writer.js'
import { hostile } from '../report/sample-results.js'
import { startGithub, type GithubServer } from '../support/github-api.js'
import { runAction } from '../support/run-action.js'
import { temporaryFolder } from '../support/surroundings.js'

const folder = temporaryFolder()
const [action, workspace] = ['action', 'workspace'].map((name) => join(folder, name)) as [string, string]
const HEAD = 'd'.repeat(40)
let github: GithubServer

beforeAll(async () => {
  for (const path of [action, workspace]) mkdirSync(path)
  cpSync(process.env['MODELGATE_DIST'] ?? 'dist', join(action, 'dist'), { recursive: true })
  cpSync('action.yml', join(action, 'action.yml'))
  github = await startGithub()
})

afterAll(async () => {
  await github.stop()
})

describe('a workflow_run job after the run of a fork', () => {
  it('comments with the bundled action, judges nothing and promises nothing', async () => {
    const zip = Buffer.from(zipOf([{ name: 'result.json', data: renderJson(hostile), deflate: true }]))
    github.past.runs.push({
      ...{ id: 41, event: 'pull_request', head_sha: HEAD, head_branch: 'better', head_repository: 'eve/models' },
      artifacts: [{ name: 'modelgate-m-gate-1', zip }],
    })
    github.past.pulls.push({ number: 7, head: 'eve:better', sha: HEAD })
    const event = join(folder, 'workflow-run.json')
    writeFileSync(event, JSON.stringify({ workflow_run: { id: 41, event: 'pull_request' } }))
    const { exitCode, outputs, log } = await runAction({
      ...{ action, workspace, temp: join(folder, 'temp') },
      inputs: { 'report-run': '41', 'github-token': 'ghs_test_token_0123456789' },
      env: { GITHUB_API_URL: github.url, GITHUB_EVENT_NAME: 'workflow_run', GITHUB_EVENT_PATH: event },
    })
    expect([exitCode, log]).toEqual([0, expect.any(String)])
    expect(github.violations).toEqual([])
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]!.body).toContain('left in its artifact')
    expect(github.comments[0]!.body).not.toMatch(/<script|<img|@octocat/)
    expect(outputs['passed']).toBe('false')
    expect(outputs['model-sha256']).toBe('')
  })
})
