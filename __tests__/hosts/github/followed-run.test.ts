import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { readdirSync } from 'node:fs'
import type { PipelineResult } from '../../../src/core/result.js'
import { tellOfRun } from '../../../src/hosts/index.js'
import { renderJson, renderSummary, resultReader } from '../../../src/report/index.js'
import { zipOf, type ZipPart } from '../../formats/zip/writer.js'
import { deployed, hostile } from '../../report/sample-results.js'
import { startGithub, type GithubServer } from '../../support/github-api.js'
import type { StoredRun } from '../../support/github-runs.js'
import { temporaryFolder } from '../../support/surroundings.js'
import { pullRequestContext, quickClock } from './support.js'

const HEAD = 'd'.repeat(40)
const folder = temporaryFolder()
const { read } = await resultReader()

const zipBytes = (parts: readonly ZipPart[]): Buffer =>
  Buffer.from(zipOf(parts.map((part) => ({ deflate: true, ...part }))))

let github: GithubServer
let problems: readonly string[] = []
beforeEach(async () => {
  github = await startGithub()
})
afterEach(async () => {
  await github.stop()
  expect(github.violations).toEqual([])
  expect(readdirSync(folder)).toEqual([])
})

/** A run on a fork that left these results, and the open pull request that it judged. */
function followed(results: readonly PipelineResult[], changes: Partial<StoredRun> = {}): void {
  const zip = zipBytes(
    results.map((result, place) => ({ name: `model-${place}/result.json`, data: renderJson(result) })),
  )
  github.past.runs.push({
    ...{ id: 41, event: 'pull_request', head_sha: HEAD, head_branch: 'better', head_repository: 'eve/models' },
    artifacts: [{ name: 'modelgate-churn-gate-1', zip }],
    ...changes,
  })
  github.past.pulls.push({ number: 7, head: 'eve:better', sha: HEAD })
}

async function tell(runId = '41'): Promise<void> {
  const context = pullRequestContext(github.url, {
    eventName: 'workflow_run',
    pullRequest: null,
    tempDirectory: folder,
  })
  const rest = { mode: 'always', token: 't', clock: quickClock(), render: renderSummary, read } as const
  problems = await tellOfRun(context, { runId, ...rest })
}

describe('the comment of a run on a fork', () => {
  it('is written from its artifact, and says whose numbers they are', async () => {
    followed([deployed])
    await tell()
    expect(problems).toEqual([])
    expect(github.comments).toHaveLength(1)
    const { body } = github.comments[0]!
    expect(body).toContain('models/churn')
    expect(body).toContain('> These are the results that the run of the pull request left in its artifact.')
    expect(body).toContain(`ModelGate on commit <code>${HEAD.slice(0, 7)}</code>, [run 41]`)
  })

  it('is the same comment when the next run is told of', async () => {
    followed([deployed])
    await tell()
    github.past.runs.push({ ...github.past.runs[0]!, id: 42 })
    await tell('42')
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]!.body).toContain('[run 42]')
  })

  it('has every string of the artifact escaped', async () => {
    followed([hostile])
    await tell()
    expect(github.comments[0]!.body).not.toMatch(/<script|<img|@octocat/)
  })

  it('goes to the pull request that GitHub names, at its newest commit only', async () => {
    followed([deployed])
    github.past.pulls.splice(0, 1, { number: 7, head: 'eve:better', sha: 'e'.repeat(40) })
    await tell()
    expect(problems).toEqual([expect.stringContaining('no open pull request stands at commit ddddddd any more')])
    expect(github.comments).toEqual([])
  })
})

describe('what is left out of an artifact', () => {
  it.each([
    ['no result', '{"verdict":{"passed":true}}', 'no result of ModelGate'],
    ['no JSON', '<b>', 'no result of ModelGate'],
    ['too large', `"${'x'.repeat(8 * 1024 ** 2)}"`, 'above 8388608 bytes'],
  ])('is %s', async (_name, data, said) => {
    followed([], { artifacts: [{ name: 'modelgate-x', zip: zipBytes([{ name: 'result.json', data }]) }] })
    await expect(tell()).rejects.toThrow(said)
    expect(github.comments).toEqual([])
  })

  it('is an archive that is none, one that has expired, and those of other tools', async () => {
    const zip = zipBytes([{ name: 'result.json', data: renderJson(deployed) }])
    followed([], {
      artifacts: [
        { name: 'modelgate-a', zip: Buffer.from('not a zip') },
        { name: 'modelgate-b', zip, expired: true },
        { name: 'coverage', zip },
        { name: 'modelgate-c', zip },
      ],
    })
    await tell()
    expect(problems).toEqual([
      expect.stringContaining('artifact modelgate-a was left out'),
      'artifact modelgate-b was left out: it has expired',
    ])
    expect(github.comments).toHaveLength(1)
  })

  it('is a member that climbs out of the folder', async () => {
    followed([], {
      artifacts: [{ name: 'modelgate-a', zip: zipBytes([{ name: '../../result.json', data: renderJson(deployed) }]) }],
    })
    await expect(tell()).rejects.toThrow('left no results')
  })
})

describe('a run that cannot be told of', () => {
  it('is one that followed a push', async () => {
    followed([deployed], { event: 'push' })
    await expect(tell()).rejects.toThrow('the run followed push, not a pull request')
  })

  it('is one that does not exist, or whose right is missing, with the right to give', async () => {
    await expect(tell()).rejects.toThrow('run 41 was not found')
    followed([deployed])
    github.permissions.actions = 'none'
    await expect(tell()).rejects.toThrow('permissions: actions: read')
  })

  it('is no number', async () => {
    await expect(tell('41/../42')).rejects.toThrow('input report-run is "41/../42"')
  })
})
