import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FinishedRun } from '../../src/core/ports.js'
import { ciReporters } from '../../src/hosts/index.js'
import { gitlabApi, type GitlabApi } from '../support/gitlab-api.js'
import { temporaryFolder } from '../support/surroundings.js'

const folder = temporaryFolder()
let api: GitlabApi
beforeAll(async () => {
  api = await gitlabApi('glpat-secret')
})
afterAll(() => {
  api.close()
})
beforeEach(() => {
  api.notes.length = 0
  api.requests.length = 0
})

function run(name: string, passed: boolean, summary: string): FinishedRun {
  const path = join(folder, `${name}.md`)
  writeFileSync(path, summary)
  const result = {
    model_path: `models/${name}`,
    overall_status: passed ? 'ready_for_deployment' : 'failed',
    verdict: { passed, reasons: [], next_step: '' },
    warnings: [],
    stages: {},
  }
  return { result, files: { directory: folder, summary: path, junit: null } } as unknown as FinishedRun
}

const environment = (more: Record<string, string | undefined> = {}): Record<string, string | undefined> => ({
  GITLAB_CI: 'true',
  CI_PROJECT_DIR: folder,
  CI_API_V4_URL: api.url,
  CI_PROJECT_ID: '1',
  CI_MERGE_REQUEST_IID: '7',
  CI_JOB_NAME: 'gate',
  CI_JOB_ID: '99',
  CI_JOB_URL: 'https://gitlab.example/group/project/-/jobs/99',
  CI_COMMIT_SHA: '0123456789abcdef',
  MODELGATE_TOKEN: 'glpat-secret',
  ...more,
})

async function publish(runs: readonly FinishedRun[], env = environment()): Promise<readonly string[]> {
  const [reporter] = ciReporters({ gitlab_ci: true }, env)
  return reporter!.publish(runs)
}

describe('the merge request comment', () => {
  it('is written once and then written anew, each job its own', async () => {
    expect(await publish([run('a', false, '## ❌ FAIL: failed')])).toEqual([])
    expect(await publish([run('a', true, '## ✅ PASS: ready')])).toEqual([])
    expect(api.notes.map(({ body }) => body.includes('✅ PASS: ready'))).toEqual([true])
    expect(api.notes[0]!.body).toContain('ModelGate on commit 01234567, [job 99](https://gitlab.example/')
    await publish([run('a', true, '## ✅ PASS: ready')], environment({ CI_JOB_NAME: 'other' }))
    expect(api.notes).toHaveLength(2)
    expect(api.requests.filter((line) => line.startsWith('PUT'))).toEqual([
      'PUT /projects/1/merge_requests/7/notes/1000',
    ])
  })

  it('is found behind a hundred others, and never in one of somebody else', async () => {
    await publish([run('a', true, 'first')])
    const [mine] = api.notes.splice(0)
    const theirs = { id: 1, body: mine!.body, author: { id: 5, username: 'mallory' } }
    api.notes.push(theirs, ...Array.from({ length: 150 }, (_, at) => ({ ...theirs, id: at + 2, body: 'hello' })), mine!)
    await publish([run('a', true, 'second')])
    expect(api.notes).toHaveLength(152)
    expect(mine!.body).toContain('second')
    expect(theirs.body).toContain('first')
  })

  it('goes to the project that a fork wants to change', async () => {
    await publish([run('a', true, 'x')], environment({ CI_PROJECT_ID: '2', CI_MERGE_REQUEST_PROJECT_ID: '1' }))
    expect(api.requests).toContain('POST /projects/1/merge_requests/7/notes')
  })

  it('holds several models, failures first, and no command to GitLab', async () => {
    await publish([run('good', true, 'fine'), run('b<i>', false, 'bad\n/merge\n  /approve\n\n/ no command')])
    const { body } = api.notes[0]!
    expect(body.indexOf('❌ models/b&lt;i&gt;: failed')).toBeLessThan(body.indexOf('✅ models/good'))
    expect(body).toMatch(/<details open><summary>❌/)
    expect(body).not.toMatch(/^\s*\/\w/m)
    expect(body).toContain('&#47;merge')
  })

  it('leaves out what does not fit into a note and says so', async () => {
    await publish([run('a', true, 'a'.repeat(800_000)), run('b', true, 'b'.repeat(800_000))])
    expect(api.notes[0]!.body.length).toBeLessThan(1_000_000)
    expect(api.notes[0]!.body).toContain('The reports of 1 models do not fit')
  })

  it('is not looked for outside of merge requests', async () => {
    expect(await publish([run('a', true, 'x')], environment({ CI_MERGE_REQUEST_IID: undefined }))).toEqual([])
    expect(api.requests).toEqual([])
  })

  it.each([
    [{ MODELGATE_TOKEN: undefined }, 'MODELGATE_TOKEN is empty'],
    [{ MODELGATE_TOKEN: 'wrong' }, 'HTTP 401; MODELGATE_TOKEN needs the scope api'],
    [{ CI_API_V4_URL: 'http://127.0.0.1:1/nothing/' }, 'was not written'],
  ])('that cannot be written changes nothing and says why: %j', async (more, why) => {
    const env = environment(more)
    const problems =
      'CI_API_V4_URL' in more
        ? await publishAtOnce([run('a', true, 'x')], env)
        : await publish([run('a', true, 'x')], env)
    expect(problems.join()).toContain(why)
    expect(problems.join()).not.toContain('glpat-secret')
  })
})

async function publishAtOnce(runs: readonly FinishedRun[], env: ReturnType<typeof environment>): Promise<string[]> {
  const { publishNote } = await import('../../src/hosts/gitlab/note.js')
  const { sendHttp } = await import('../../src/hosts/node/http.js')
  const { systemClock } = await import('../../src/hosts/node/clock.js')
  return publishNote(runs, env, { http: sendHttp, clock: { ...systemClock, sleep: () => Promise.resolve() } })
}
