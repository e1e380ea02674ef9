import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { silentLogger } from '../../../src/core/log.js'
import type { TroubleBoard } from '../../../src/core/ports.js'
import { githubIssueBoard } from '../../../src/hosts/index.js'
import { stopwatch } from '../../support/clocks.js'
import { startGithub, type GithubServer } from '../../support/github-api.js'

const RUN = 'https://github.com/acme/models/actions/runs/77'
let github: GithubServer
let board: TroubleBoard
let warnings: string[]

beforeEach(async () => {
  github = await startGithub()
  warnings = []
  const source = { repository: 'acme/models', commit: null, runId: '77', runUrl: RUN, actor: null }
  const log = { ...silentLogger, warning: (message: string) => void warnings.push(message) }
  board = githubIssueBoard({ apiUrl: github.url, source, token: 'secret', clock: stopwatch().clock, log })
})

afterEach(async () => {
  await github.stop()
  expect(github.violations).toEqual([])
})

const news = (text: string) => ({ title: 'ModelGate: production needs attention', text, runUrl: RUN })

describe('the issue of an environment in trouble', () => {
  it('is opened once, rewritten while the trouble lasts, and closed when it is over', async () => {
    expect(await board.show('production', news('digest differs'))).toContain('/issues/40')
    await board.show('production', news('digest still differs'))
    expect(github.tracker.issues).toMatchObject([{ title: news('').title, state: 'open' }])
    expect(github.tracker.issues[0]!.body).toContain('digest still differs')
    expect(github.tracker.issues[0]!.body).toContain(RUN)
    await board.settle('production', news('healthy'))
    expect(github.tracker.issues).toMatchObject([{ state: 'closed' }])
    expect(await board.settle('production', news('healthy'))).toBeNull()
    await board.show('production', news('again'))
    expect(github.tracker.issues.map(({ state }) => state)).toEqual(['closed', 'open'])
  })

  it('is one for each environment, and never one that somebody else wrote', async () => {
    await board.show('staging', news('staging'))
    const body = github.tracker.issues[0]!.body.replace('staging', 'production')
    github.tracker.issues.push({ number: 99, author: 'mallory', title: 'mine', body, state: 'open' })
    await board.show('production', news('production'))
    expect(github.tracker.issues.map(({ author }) => author)).toEqual([github.viewer, 'mallory', github.viewer])
    expect(github.tracker.issues[1]).toMatchObject({ title: 'mine', body })
  })

  it('shows what was found as text: no mention, link or heading comes of it', async () => {
    await board.show('production', news('```\n# @everyone [x](https://evil.example)\n```'))
    const fences = github.tracker.issues[0]!.body.match(/```/g)
    expect(fences).toHaveLength(2)
  })

  it('cannot be written without the permission, which is named; nothing is thrown', async () => {
    github.permissions.comments = 'read'
    expect(await board.show('production', news('x'))).toBeNull()
    expect(warnings.join()).toContain('permissions: issues: write')
  })
})
