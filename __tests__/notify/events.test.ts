import { describe, expect, it } from '@jest/globals'

import { eventsOf } from '../../src/notify/index.js'
import { deployed } from '../report/sample-results.js'

const passed = { verdict: { ...deployed.verdict, passed: true }, overall_status: 'deployed' } as const
const failed = { verdict: { ...deployed.verdict, passed: false }, overall_status: 'failed' } as const
const rolledBack = { ...failed, overall_status: 'rolled_back' } as const

describe('what a run is news of', () => {
  it.each([
    ['a success like the one before', passed, 'deployed', ['success']],
    ['the first success', passed, null, ['success', 'change']],
    ['a failure after a success', failed, 'deployed', ['failure', 'change']],
    ['a failure after a failure', failed, 'failed', ['failure']],
    ['a rollback', rolledBack, 'deployed', ['failure', 'change', 'rollback']],
  ] as const)('%s', (_, result, before, events) => {
    expect(eventsOf(result, before)).toEqual(events)
  })
})
