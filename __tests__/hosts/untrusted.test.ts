import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { untrustedOrigin } from '../../src/hosts/index.js'
import { temporaryFolder } from '../support/surroundings.js'

const folder = temporaryFolder()

function github(event: string, payload?: object): string | null {
  const path = join(folder, 'event.json')
  if (payload !== undefined) writeFileSync(path, JSON.stringify(payload))
  return untrustedOrigin({
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: event,
    ...(payload === undefined ? {} : { GITHUB_EVENT_PATH: path }),
  })
}

const pull = (head: string | null, base = 'team/models') => ({
  pull_request: {
    number: 7,
    head: { sha: 'a', repo: head === null ? null : { full_name: head } },
    base: { sha: 'b', repo: { full_name: base } },
  },
})

describe('whose code this may be', () => {
  it.each([
    ['a push', github('push', {}), null],
    ['a pull request of the repository itself', github('pull_request', pull('team/models')), null],
    ['a pull request from a fork', github('pull_request', pull('stranger/models')), /fork/],
    ['a pull request from a fork that is deleted', github('pull_request', pull(null)), /fork/],
    ['pull_request_target', github('pull_request_target', pull('team/models')), /pull_request_target/],
    ['a pull request whose event is not there', github('pull_request'), /not readable/],
    ['a comment on an issue', github('issue_comment', { issue: { number: 1 } }), /anybody/],
    [
      'a run that follows a pull request',
      github('workflow_run', { workflow_run: { event: 'pull_request' } }),
      /pull request/,
    ],
    ['no CI at all', untrustedOrigin({}), null],
    [
      'a merge request of the project',
      untrustedOrigin({ CI_PROJECT_ID: '1', CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '1' }),
      null,
    ],
    [
      'a merge request from a fork',
      untrustedOrigin({ CI_PROJECT_ID: '1', CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '2' }),
      /fork/,
    ],
    ['a fork on Azure', untrustedOrigin({ SYSTEM_PULLREQUEST_ISFORK: 'True' }), /fork/],
    ['Azure without a fork', untrustedOrigin({ SYSTEM_PULLREQUEST_ISFORK: 'False' }), null],
    ['a fork on Jenkins', untrustedOrigin({ CHANGE_FORK: 'stranger' }), /fork/],
  ])('%s', (_, found, expected) => {
    if (expected === null) expect(found).toBeNull()
    else expect(found).toMatch(expected)
  })
})
