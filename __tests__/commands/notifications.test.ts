import { createHmac } from 'node:crypto'
import { join } from 'node:path'

import { describe, expect, it } from '@jest/globals'

import { recordRun } from '../../src/commands/history.js'
import { notify, notifyOfRollback } from '../../src/commands/notifications.js'
import { checkConfig, type Config } from '../../src/config/index.js'
import type { HttpRequest } from '../../src/core/ports.js'
import type { DeploymentResult, PipelineResult } from '../../src/core/result.js'
import { deployed } from '../report/sample-results.js'
import { temporaryFolder, testSurroundings } from '../support/surroundings.js'

const folder = temporaryFolder()
const HOOK = 'https://ci.example.org/hook?token=abcdef123456'

function webhooks(integrations: object = {}): Config {
  return checkConfig({ integrations: { webhook_urls: [HOOK], webhook_retries: 0, ...integrations } })
}

/** Surroundings whose network answers with one status; what was sent and what was warned of. */
function listening(status: number, environment: Record<string, string> = {}) {
  const sent: HttpRequest[] = []
  const warnings: string[] = []
  const base = testSurroundings(folder)
  const surroundings = {
    ...base,
    environment,
    source: { ...base.source, runUrl: 'https://github.com/acme/models/actions/runs/77' },
    log: { ...base.log, warning: (message: string) => void warnings.push(message) },
    http: (request: HttpRequest) => {
      sent.push(request)
      return Promise.resolve({ status, headers: {}, body: '' })
    },
  }
  return { sent, warnings, surroundings }
}

const bodyOf = (request: HttpRequest | undefined): Record<string, unknown> =>
  JSON.parse(request?.body ?? '{}') as Record<string, unknown>

const failed: PipelineResult = {
  ...deployed,
  pipeline_id: 'pipeline_20260902_101500_abcdef',
  overall_status: 'failed',
  verdict: { passed: false, reasons: ['x'], next_step: 'Mend it.' },
}

describe('webhooks of a run', () => {
  it('get the address of the run and a signature with the secret of the environment', async () => {
    const { sent, surroundings } = listening(200, { MODELGATE_WEBHOOK_SECRET: 'hush' })
    await notify(deployed, webhooks(), surroundings)
    expect(bodyOf(sent[0])['report_url']).toBe('https://github.com/acme/models/actions/runs/77')
    expect(bodyOf(sent[0])['events']).toEqual(['success', 'change'])
    const signature = createHmac('sha256', 'hush').update(sent[0]!.body!).digest('hex')
    expect(sent[0]!.headers['x-modelgate-signature-256']).toBe(`sha256=${signature}`)
  })

  it.each([
    [['failure'], 0, 1],
    [['success'], 1, 0],
    [['rollback'], 0, 0],
    [['failure', 'success'], 1, 1],
  ])('that want %p are told of %d successes and %d failures', async (webhook_events, successes, failures) => {
    const { sent, surroundings } = listening(200)
    await notify(deployed, webhooks({ webhook_events }), surroundings)
    expect(sent).toHaveLength(successes)
    await notify(failed, webhooks({ webhook_events }), surroundings)
    expect(sent).toHaveLength(successes + failures)
  })

  it('that want changes are told of a verdict that is another than the one before', async () => {
    const runs = join(folder, 'runs')
    const { sent, surroundings } = listening(200)
    const config = webhooks({ webhook_events: ['change'] })
    const next = async (result: PipelineResult): Promise<number> => {
      await recordRun(runs, result)
      await notify(result, config, surroundings, runs)
      return sent.length
    }
    const at = (second: number, result: PipelineResult): PipelineResult => ({
      ...result,
      pipeline_id: `pipeline_20260902_10150${second}_abcdef`,
    })
    expect(await next(at(1, deployed))).toBe(1)
    expect(await next(at(2, deployed))).toBe(1)
    expect(await next(at(3, failed))).toBe(2)
    expect(await next(at(4, failed))).toBe(2)
    expect(await next(at(5, { ...failed, environment: 'production' }))).toBe(3)
    expect(await next(at(6, deployed))).toBe(4)
  })

  it('that are dead give a warning without the secret, and nothing else', async () => {
    const { warnings, surroundings } = listening(410)
    await expect(notify(failed, webhooks(), surroundings)).resolves.toBeUndefined()
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toContain('https://ci.example.org/***')
    expect(warnings[0]).not.toContain('abcdef123456')
  })
})

describe('webhooks of a rollback by hand or by the monitor', () => {
  const back: DeploymentResult = { ...deployed.stages.deployment!, status: 'rolled_back' }

  it('are told what is live again', async () => {
    const { sent, surroundings } = listening(200)
    await notifyOfRollback(back, webhooks({ webhook_events: ['rollback'] }), surroundings)
    expect(bodyOf(sent[0])).toMatchObject({
      ...{ status: 'rolled_back', environment: 'staging', passed: false, execution_time: 2.21 },
      deployment: { id: 'd-20260901-1015', ref: 'modelgate/staging@8f3a2c1' },
      next_step: `staging is back at sha256 ${back.sha256}.`,
    })
  })

  it('are told of one that failed, and of none that had nothing to do', async () => {
    const { sent, surroundings } = listening(200)
    await notifyOfRollback({ ...back, status: 'skipped' }, webhooks(), surroundings)
    expect(sent).toEqual([])
    await notifyOfRollback({ ...back, status: 'failed' }, webhooks(), surroundings)
    expect(bodyOf(sent[0])['status']).toBe('failed')
  })
})
