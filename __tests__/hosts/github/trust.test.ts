import { describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { demandBaseCode, deploymentRefusal, githubContext } from '../../../src/hosts/index.js'
import { temporaryFolder } from '../../support/surroundings.js'

const parent = temporaryFolder()

function contextOf(eventName: string, event: object, more: Record<string, string> = {}) {
  const path = join(mkdtempSync(join(parent, 'event-')), 'event.json')
  writeFileSync(path, JSON.stringify(event))
  return githubContext({ GITHUB_EVENT_NAME: eventName, GITHUB_EVENT_PATH: path, GITHUB_ACTOR: 'octocat', ...more })
}

const repo = (full_name: string) => ({ repo: { full_name } })
const pull = (head: object) => ({
  pull_request: {
    number: 7,
    head: { sha: 'a'.repeat(40), ...head },
    base: { sha: 'b'.repeat(40), ...repo('acme/models') },
  },
})

describe('what an event says about trust', () => {
  it.each([
    ['push', {}, {}, null],
    ['pull_request', pull(repo('acme/models')), {}, null],
    ['pull_request', pull(repo('mallory/models')), {}, 'this pull request comes from a fork'],
    ['pull_request', pull({ repo: null }), {}, 'this pull request comes from a fork'],
    ['pull_request', pull(repo('acme/models')), { GITHUB_ACTOR: 'dependabot[bot]' }, 'opened by Dependabot'],
    ['pull_request_target', pull(repo('acme/models')), {}, 'pull_request_target'],
    ['workflow_run', { workflow_run: { event: 'pull_request' } }, {}, 'follows a pull request'],
    [
      'workflow_run',
      { workflow_run: { event: 'push', repository: { full_name: 'a/b' }, head_repository: { full_name: 'c/b' } } },
      ...[{}, 'on a fork'],
    ],
    ['merge_group', { merge_group: { base_sha: 'b'.repeat(40) } }, {}, null],
  ] as [string, object, Record<string, string>, string | null][])('%s %#', (name, event, env, reason) => {
    const { untrusted } = contextOf(name, event, env)
    if (reason === null) expect(untrusted).toBeNull()
    else expect(untrusted).toContain(reason)
  })
})

describe('deploying', () => {
  const own = contextOf('pull_request', pull(repo('acme/models')))
  it('is free after the merge', () => {
    expect(deploymentRefusal(contextOf('push', {}), null, false)).toBeNull()
  })

  it('from a pull request of the repository is its workflow’s decision', () => {
    expect(deploymentRefusal(own, null, false)).toContain('deploy-from-pull-request: true')
    expect(deploymentRefusal(own, null, true)).toBeNull()
  })

  it('from the merge queue as well', () => {
    const queue = contextOf('merge_group', { merge_group: { base_sha: 'b'.repeat(40) } })
    expect(deploymentRefusal(queue, null, false)).toContain('not merged')
  })

  it('never happens for a stranger', () => {
    expect(deploymentRefusal(own, 'this pull request comes from a fork', true)).toContain('fork')
  })
})

describe('pull_request_target', () => {
  const git = (folder: string, ...words: string[]): string =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@localhost', ...words], {
      encoding: 'utf8',
    }).trim()
  const checkout = (message: string, folder = mkdtempSync(join(parent, 'work-'))): string => {
    git(folder, 'init', '--quiet')
    git(folder, 'commit', '--quiet', '--allow-empty', `--message=${message}`)
    return folder
  }
  const target = (workspace: string, sha: string) =>
    contextOf('pull_request_target', pull(repo('acme/models')), { GITHUB_WORKSPACE: workspace, GITHUB_SHA: sha })

  it('may judge the base’s own code', async () => {
    const workspace = checkout('base')
    const context = target(workspace, git(workspace, 'rev-parse', 'HEAD'))
    await expect(demandBaseCode(context, ['models/*.joblib'], process.env)).resolves.toBeUndefined()
  })

  it('is refused with the pull request’s code in the workspace', async () => {
    await expect(demandBaseCode(target(checkout('head'), 'b'.repeat(40)), [], process.env)).rejects.toMatchObject({
      message: expect.stringContaining('pull_request_target with the code of a pull request'),
      remedy: expect.stringContaining('Run ModelGate on pull_request'),
    })
  })

  it.each(['pr/model.joblib', 'pr/models/**/*.onnx', 'pr/*.joblib'])(
    'is refused with it beside the base’s: %s',
    async (path) => {
      const workspace = checkout('base')
      mkdirSync(join(workspace, 'pr'))
      checkout('head', join(workspace, 'pr'))
      const context = target(workspace, git(workspace, 'rev-parse', 'HEAD'))
      await expect(demandBaseCode(context, [path], process.env)).rejects.toThrow('pull_request_target')
    },
  )

  it('is refused without a checkout that could tell', async () => {
    await expect(
      demandBaseCode(target(mkdtempSync(join(parent, 'none-')), 'b'.repeat(40)), [], process.env),
    ).rejects.toThrow('no checkout')
  })
})
