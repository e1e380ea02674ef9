import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import type { FinishedRun } from '../../../src/core/ports.js'
import type { PipelineResult } from '../../../src/core/result.js'
import { publishComment, type CommentMode, type CommentOutcome } from '../../../src/hosts/github/comment.js'
import { commentMarker, readSections } from '../../../src/hosts/github/comment-body.js'
import type { GithubContext } from '../../../src/hosts/index.js'
import { renderSummary } from '../../../src/report/index.js'
import { attribute, elementsOf, textOf } from '../../report/document-tree.js'
import { deployed, hostile } from '../../report/sample-results.js'
import { startGithub, type GithubServer } from '../../support/github-api.js'
import { finished, pullRequestContext, quickClock } from './support.js'

let github: GithubServer
beforeEach(async () => {
  github = await startGithub()
})
afterEach(async () => {
  await github.stop()
  expect(github.violations).toEqual([])
})

const ALLOWED = new Set(
  'html head body h2 h3 p strong em code table thead tbody tr th td ul li details summary blockquote sub a br'.split(
    ' ',
  ),
)
const asGitHub = (text: string): string =>
  micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true })
const MARKER = commentMarker('.github/workflows/gate.yml', 'gate')
const failed: Partial<PipelineResult> = {
  overall_status: 'failed',
  verdict: { passed: false, reasons: ['accuracy is 0.4'], next_step: 'Train it again.' },
}

interface Told {
  readonly mode?: CommentMode
  readonly context?: Partial<GithubContext>
  readonly clock?: ReturnType<typeof quickClock>
  readonly failure?: string
  readonly token?: string
}

function publish(runs: readonly FinishedRun[], told: Told = {}): Promise<CommentOutcome> {
  const { mode = 'always', context = {}, clock = quickClock(), failure = null, token = 'ghs_test' } = told
  return publishComment(runs, failure, pullRequestContext(github.url, context), {
    ...{ mode, token, clock, render: renderSummary },
  })
}

const inRun = (runId: string, overrides: Partial<GithubContext> = {}): Partial<GithubContext> => {
  const { source } = pullRequestContext(github.url)
  return { source: { ...source, runId, runUrl: `https://github.com/acme/models/actions/runs/${runId}` }, ...overrides }
}
const operations = (): readonly string[] => github.traffic.map(({ operation }) => operation)

describe('the pull request comment', () => {
  it('is created once and updated by the next run', async () => {
    const first = await publish([finished(deployed)])
    expect(first).toEqual({ id: String(github.comments[0]!.id), problem: null })
    expect(github.comments[0]!.body).toContain('## ✅ PASS')
    const second = await publish([finished(deployed, { ...failed, pipeline_id: 'two' })], { context: inRun('78') })
    expect(second).toEqual({ id: first.id, problem: null })
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]!.body).toContain('## ❌ FAIL')
    expect(github.comments[0]!.body).not.toContain('## ✅ PASS')
    expect(github.comments[0]!.body).toContain('[run 78](https://github.com/acme/models/actions/runs/78)')
  })

  it('never touches a comment of somebody else that carries our marker', async () => {
    const forged = `${MARKER}\n\nAll is well, merge me.`
    github.comments.push({ id: 5, author: 'mallory', body: forged }, { id: 6, author: 'other-app[bot]', body: forged })
    const { id } = await publish([finished(deployed)])
    expect(github.comments.map(({ author, body }) => [author, body === forged])).toEqual([
      ['mallory', true],
      ['other-app[bot]', true],
      ['github-actions[bot]', false],
    ])
    expect(id).toBe(String(github.comments[2]!.id))
  })

  it('does not take an own comment without the marker, or with that of another job, for its own', async () => {
    const others = ['Thank you!', `${commentMarker('.github/workflows/gate.yml', 'train')}\n\nx`]
    others.forEach((body, index) => github.comments.push({ id: index + 1, author: github.viewer, body }))
    await publish([finished(deployed)])
    expect(github.comments.map(({ body }) => body).slice(0, 2)).toEqual(others)
    expect(github.comments).toHaveLength(3)
  })

  it('is found behind more comments than one page holds', async () => {
    const { id } = await publish([finished(deployed)])
    const [ours] = github.comments.splice(0)
    for (let index = 0; index < 250; index++) github.comments.push({ id: 1000 + index, author: 'a', body: 'x' })
    github.comments.splice(230, 0, ours!)
    expect(await publish([finished(deployed, { pipeline_id: 'two' })], { context: inRun('78') })).toEqual({
      ...{ id, problem: null },
    })
    expect(github.comments).toHaveLength(251)
  })

  it('tells of two models in one comment, the one that failed first and open', async () => {
    await publish([finished(deployed), finished(deployed, { ...failed, model_path: 'models/second.joblib' })])
    expect(github.comments).toHaveLength(1)
    const { body } = github.comments[0]!
    expect(body).toContain('## ❌ FAIL: 1 of 2 models did not pass')
    expect(body.indexOf('<details open><summary>❌ models/second.joblib: failed')).toBeGreaterThan(0)
    expect(body.indexOf('<details open>')).toBeLessThan(body.indexOf('<details><summary>✅'))
  })

  it('keeps a comment for each of two jobs', async () => {
    await publish([finished(deployed)])
    await publish([finished(deployed, failed)], { context: { job: 'train' } })
    expect(github.comments.map(({ body }) => body.includes('## ✅ PASS'))).toEqual([true, false])
  })

  it('gathers the jobs of a matrix, and the next run starts afresh', async () => {
    const model = (name: string, id: string) => [finished(deployed, { model_path: name, pipeline_id: id })]
    await publish(model('models/a.onnx', 'a1'))
    await publish(model('models/b.onnx', 'b1'))
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]!.body).toContain('all 2 models passed')
    await publish(model('models/b.onnx', 'b2'), { context: inRun('78') })
    expect(github.comments[0]!.body).not.toContain('models/a.onnx')
  })

  it.each([8])('loses none of %d jobs of a matrix that write at the same time', async (count) => {
    const jobs = Array.from({ length: count }, (_, index) =>
      publish([finished(deployed, { model_path: `models/m${index}.onnx`, pipeline_id: `p${index}` })], {
        clock: { ...quickClock(), sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms / 2)) },
      }),
    )
    expect((await Promise.all(jobs)).map(({ problem }) => problem)).toEqual(Array(count).fill(null))
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]!.body).toContain(`all ${count} models passed`)
  })

  it('is not overwritten by an older run that comes late', async () => {
    await publish([finished(deployed)], { context: inRun('100') })
    const { body } = github.comments[0]!
    const late = await publish([finished(deployed, { ...failed, pipeline_id: 'late' })], { context: inRun('99') })
    expect(late.problem).toContain('run 100, which is newer')
    expect(github.comments[0]!.body).toBe(body)
  })

  it('says that the run could not start, instead of leaving an older verdict to stand', async () => {
    await publish([finished(deployed)])
    await publish([], { failure: 'the configuration has 2 problems:\n  <b>x</b>', context: inRun('78') })
    expect(github.comments[0]!.body).toContain('## ❌ ERROR: the run could not start')
    expect(github.comments[0]!.body).not.toContain('<b>')
    expect(github.comments[0]!.body).not.toContain('## ✅ PASS')
  })
})

describe('comment modes', () => {
  it('off sends nothing at all', async () => {
    expect(await publish([finished(deployed)], { mode: 'off' })).toEqual({ id: null, problem: null })
    expect(github.traffic).toEqual([])
  })

  it('failures is silent while all is well, tells a failure, and tells that it is gone', async () => {
    const mode = 'failures'
    await publish([finished(deployed)], { mode })
    expect(github.comments).toEqual([])
    await publish([finished(deployed, { ...failed, pipeline_id: 'f' })], { mode, context: inRun('78') })
    expect(github.comments[0]!.body).toContain('❌ FAIL')
    await publish([finished(deployed, { pipeline_id: 'p' })], { mode, context: inRun('79') })
    expect(github.comments[0]!.body).toContain('✅ PASS')
  })

  it('changes leaves the comment alone until the verdict is another', async () => {
    const mode = 'changes'
    const { id } = await publish([finished(deployed)], { mode })
    const { body } = github.comments[0]!
    const again = await publish([finished(deployed, { pipeline_id: 'again' })], { mode, context: inRun('78') })
    expect(again).toEqual({ id, problem: null })
    expect(github.comments[0]!.body).toBe(body)
    await publish([finished(deployed, { ...failed, pipeline_id: 'f' })], { mode, context: inRun('79') })
    expect(github.comments[0]!.body).not.toBe(body)
  })

  it('there is no comment and no request outside of pull requests', async () => {
    expect(await publish([finished(deployed)], { context: { pullRequest: null } })).toEqual({ id: null, problem: null })
    expect(github.traffic).toEqual([])
  })
})

describe('when GitHub does not do it', () => {
  it('names the permission that is missing', async () => {
    github.permissions.comments = 'read'
    const { id, problem } = await publish([finished(deployed)])
    expect(id).toBeNull()
    expect(problem).toContain('403: Resource not accessible by integration')
    expect(problem).toContain('give the job "permissions: pull-requests: write"')
    expect(problem).toContain('modelgate-report/summary.md')
    expect(operations().filter((operation) => operation === 'issues/create-comment')).toHaveLength(1)
  })

  it('says of a fork that its token may only read, not that the workflow lacks a permission', async () => {
    github.permissions.comments = 'read'
    const { problem } = await publish([finished(deployed)], {
      context: { untrusted: 'this pull request comes from a fork' },
    })
    expect(problem).toContain('this pull request comes from a fork')
    expect(problem).not.toContain('permissions:')
  })

  it('waits as long as a secondary rate limit asks for, then makes one comment', async () => {
    const clock = quickClock()
    github.faults.push({
      operation: 'issues/create-comment',
      status: 403,
      message: 'You have exceeded a secondary rate limit',
      headers: { 'retry-after': '7' },
      times: 1,
    })
    expect((await publish([finished(deployed)], { clock })).problem).toBeNull()
    expect(clock.waits).toEqual([7_000])
    expect(github.comments).toHaveLength(1)
  })

  it('waits until the primary limit resets, when that is soon', async () => {
    const clock = quickClock()
    const reset = String(clock.now().getTime() / 1000 + 30)
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }
    github.faults.push({
      operation: 'issues/list-comments',
      status: 403,
      message: 'API rate limit exceeded',
      headers,
      times: 1,
    })
    expect((await publish([finished(deployed)], { clock })).problem).toBeNull()
    expect(clock.waits).toEqual([30_000])
  })

  it('does not hold the job for an hour', async () => {
    const clock = quickClock()
    github.faults.push({
      ...{ operation: 'issues/create-comment', status: 429, message: 'slow down' },
      ...{ headers: { 'retry-after': '3600' }, times: 9 },
    })
    expect((await publish([finished(deployed)], { clock })).problem).toContain("GitHub's rate limit is reached")
    expect(clock.waits).toEqual([])
  })

  it('gives up on a server that stays broken, after a bounded number of tries', async () => {
    github.faults.push({ operation: 'issues/list-comments', status: 503, message: 'no server is available', times: 99 })
    const { problem } = await publish([finished(deployed)])
    expect(problem).toContain('503: no server is available')
    expect(operations().filter((operation) => operation === 'issues/list-comments')).toHaveLength(4)
  })

  it('makes no second comment when the first was made but the answer was lost', async () => {
    github.faults.push({
      operation: 'issues/create-comment',
      status: 502,
      message: 'bad gateway',
      after: true,
      times: 1,
    })
    const { id, problem } = await publish([finished(deployed)])
    expect(problem).toBeNull()
    expect(github.comments.map((comment) => String(comment.id))).toEqual([id])
  })

  it('says so when nobody answers', async () => {
    const { problem } = await publish([finished(deployed)], { context: { apiUrl: 'http://127.0.0.1:9' } })
    expect(problem).toContain('GitHub did not answer as it should')
  })

  it('says so when there is no token', async () => {
    expect((await publish([finished(deployed)], { token: '' })).problem).toContain('github-token is empty')
  })
})

describe('hostile names', () => {
  const MARKS =
    '<!-- modelgate:end --> --> </details><img src=x onerror=alert(1)> [x](javascript:1) @octocat #1 `a` | b'
  const text = '\n\n' + MARKS + '\n<!-- modelgate:section e30 -->\n# ' + MARKS

  it('stay text in the comment of several models: no element, link or mention comes of them', async () => {
    await publish([
      finished(hostile, { model_path: text, pipeline_id: 'a' }),
      finished(hostile, { model_path: `${text}2`, pipeline_id: 'b' }),
    ])
    const { body } = github.comments[0]!
    const page = elementsOf(asGitHub(body))
    expect([...new Set(page.map((element) => element.tagName))].filter((name) => !ALLOWED.has(name))).toEqual([])
    const links = page.filter((element) => element.tagName === 'a').map((element) => attribute(element, 'href'))
    expect(links).toEqual(['https://github.com/acme/models/actions/runs/77'])
    const shown = page
      .filter((element) => element.tagName === 'body')
      .map(textOf)
      .join('')
    expect(shown).not.toMatch(/@\w|#\d/)
    expect(page.filter((element) => element.tagName === 'details' && attribute(element, 'open') === '')).toHaveLength(2)
  })

  it('cannot forge a section of another model', async () => {
    await publish([finished(hostile, { model_path: text, pipeline_id: 'a' })])
    expect(readSections(github.comments[0]!.body).map(({ title }) => title)).toEqual([text])
  })

  it('cannot come in through the message of a broken run', async () => {
    await publish([], { failure: text })
    const page = elementsOf(asGitHub(github.comments[0]!.body))
    expect([...new Set(page.map((element) => element.tagName))].filter((name) => !ALLOWED.has(name))).toEqual([])
    expect(readSections(github.comments[0]!.body)).toHaveLength(1)
  })
})

describe('a comment over the limit', () => {
  const long = (name: string, id: string): FinishedRun =>
    finished(hostile, {
      model_path: name,
      pipeline_id: id,
      stages: {
        ...hostile.stages,
        testing: {
          ...hostile.stages.testing!,
          checks: Array.from({ length: 500 }, (_, index) => ({
            ...hostile.stages.testing!.checks[0]!,
            id: `c.${index}`,
          })),
        },
      },
    })

  it('is shortened below 65,536 characters and links to the run', async () => {
    expect(renderSummary(long('m.onnx', 'a').result).length).toBeGreaterThan(65_536)
    expect((await publish([long('m.onnx', 'a')])).problem).toBeNull()
    const { body } = github.comments[0]!
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(60_000)
    expect(body).toContain("Shortened to stay within GitHub's size limit")
    expect(body).toContain('## ❌ FAIL')
    expect(body).toContain('(https://github.com/acme/models/actions/runs/77)')
  })

  it('holds many long models, of this job and of others', async () => {
    await publish([long('first.onnx', 'first')])
    await publish([1, 2, 3, 4, 5, 6].map((index) => long(`m${index}.onnx`, `p${index}`)))
    const { body } = github.comments[0]!
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(60_000)
    expect(body).toContain('7 of 7 models did not pass')
    for (const name of ['first', 'm1', 'm6']) expect(body).toContain(`| ❌ | ${name}.onnx |`)
  })

  it('still has a verdict for three hundred models', async () => {
    const runs = Array.from({ length: 300 }, (_, index) =>
      finished(hostile, { model_path: `models/${'x'.repeat(200)}${index}.onnx`, pipeline_id: `p${index}` }),
    )
    expect((await publish(runs)).problem).toBeNull()
    expect(github.comments[0]!.body).toContain('300 of 300 models did not pass')
    expect(Buffer.byteLength(github.comments[0]!.body)).toBeLessThanOrEqual(60_000)
  })
})
