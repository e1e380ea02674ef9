import { createHmac } from 'node:crypto'

import { describe, expect, it } from '@jest/globals'

import type { HttpRequest } from '../../src/core/ports.js'
import { NOTIFIERS, notificationsFor } from '../../src/notify/index.js'
import { deployed, hostile } from '../report/sample-results.js'

const SLACK = 'https://hooks.slack.com/services/T0/B0/secretsecretsecret'
const TELEGRAM = 'https://api.telegram.org/bot123456:secret-token/sendMessage?chat_id=-1001'
const TEAMS =
  'https://default1a2b.3c.environment.api.powerplatform.com:443/powerautomate/automations/direct/workflows/0/triggers/manual/paths/invoke?sig=secret'
const OTHER = 'https://ci.example.org/hook?token=abcdef123456'

const one = (...rest: Parameters<typeof notificationsFor>): HttpRequest => notificationsFor(...rest)[0]!
const bodyOf = (request: HttpRequest): Record<string, unknown> => JSON.parse(request.body!) as Record<string, unknown>

interface Words {
  readonly type: string
  readonly text: string
}
interface Block {
  readonly type: string
  readonly text?: Words
  readonly fields?: readonly Words[]
  readonly elements?: readonly { readonly type: string; readonly url?: string; readonly text?: Words | string }[]
}
const blocksOf = (request: HttpRequest): readonly Block[] => bodyOf(request)['blocks'] as readonly Block[]

describe('which service is told', () => {
  it('follows from the host, never from a path or a subdomain', () => {
    const nameOf = (url: string) => NOTIFIERS.find((notifier) => notifier.recognises(new URL(url)))!.name
    expect([SLACK, TELEGRAM, TEAMS, OTHER].map(nameOf)).toEqual(['slack', 'telegram', 'teams', 'generic'])
    expect(nameOf('https://evil.example/hooks.slack.com')).toBe('generic')
    expect(nameOf('https://hooks.slack.com.evil.example/')).toBe('generic')
    expect(nameOf('https://evilapi.powerplatform.com/')).toBe('generic')
  })

  it('is refused for what is no web address, without repeating it', () => {
    for (const url of ['hooks.slack.com/services/secret', 'file:///etc/passwd', '']) {
      expect(() => notificationsFor(deployed, [url])).toThrow('webhook 1 is not an http or https URL')
    }
  })
})

describe('Slack', () => {
  it('gets a header, facts, problems and the next step', () => {
    const request = one(hostile, [SLACK])
    expect(request).toMatchObject({ url: SLACK, method: 'POST', timeoutMs: 10_000 })
    expect(blocksOf(request).map((block) => block.type)).toEqual(['header', 'section', 'section', 'section', 'context'])
    expect(blocksOf(one(deployed, [SLACK]))[0]!.text!.text).toBe('✅ Model deployed')
  })

  it('reads no markup, mention or link out of a name', () => {
    const request = one(hostile, [SLACK])
    for (const block of blocksOf(request)) {
      for (const words of [block.text, ...(block.fields ?? []), ...(block.elements ?? [])]) {
        if (words !== undefined) expect(words.type).toBe('plain_text')
      }
    }
    expect(bodyOf(request)['text']).not.toMatch(/[<>]/)
  })

  it('stays within the limits of Block Kit', () => {
    const long = {
      ...hostile,
      model_path: 'm'.repeat(9_000),
      verdict: { ...hostile.verdict, next_step: 'n'.repeat(9_000) },
    }
    for (const block of blocksOf(one(long, [SLACK]))) {
      expect(block.text?.text.length ?? 0).toBeLessThanOrEqual(block.type === 'header' ? 150 : 3_000)
      for (const field of block.fields ?? []) expect(field.text.length).toBeLessThanOrEqual(2_000)
    }
  })

  it('has a button when the report has a URL', () => {
    const last = blocksOf(one(deployed, [SLACK], { reportUrl: 'https://ci.example.org/run/1' })).find(
      (block) => block.type === 'actions',
    )
    expect(last!.elements![0]!.url).toBe('https://ci.example.org/run/1')
  })
})

describe('Telegram', () => {
  it('takes the chat from the URL and sends plain text', () => {
    const request = one(deployed, [TELEGRAM])
    expect(request.url).toBe('https://api.telegram.org/bot123456:secret-token/sendMessage')
    expect(bodyOf(request)).toMatchObject({ chat_id: '-1001', link_preview_options: { is_disabled: true } })
    expect(bodyOf(request)).not.toHaveProperty('parse_mode')
    expect(bodyOf(request)['text']).toContain('✅ Model deployed\nModel: models/churn.joblib')
  })

  it('takes the chat from the options when the URL has none, and says so when there is neither', () => {
    const url = 'https://api.telegram.org/bot123456:secret-token/sendMessage'
    expect(bodyOf(one(deployed, [url], { telegramChatId: '42' }))['chat_id']).toBe('42')
    expect(() => notificationsFor(deployed, [url])).toThrow('the Telegram webhook names no chat')
  })

  it('mentions nobody and stays within one message', () => {
    const text = bodyOf(
      one({ ...hostile, verdict: { ...hostile.verdict, next_step: '@a '.repeat(3_000) } }, [TELEGRAM]),
    )['text'] as string
    expect(text.length).toBeLessThanOrEqual(4_096)
    expect(text).not.toMatch(/@\w/)
  })
})

describe('Teams', () => {
  interface Run {
    readonly type: string
    readonly text: string
  }
  interface Card {
    readonly type: string
    readonly body: readonly { readonly type: string; readonly inlines: readonly Run[] }[]
    readonly actions?: readonly { readonly url: string }[]
  }
  const cardOf = (request: HttpRequest): Card =>
    (bodyOf(request)['attachments'] as [{ contentType: string; content: Card }])[0].content

  it('gets an adaptive card as its workflows take it', () => {
    const request = one(deployed, [TEAMS], { reportUrl: 'https://ci.example.org/run/1' })
    expect(bodyOf(request)).toMatchObject({
      type: 'message',
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: { type: 'AdaptiveCard' } }],
    })
    const { body, actions } = cardOf(request)
    expect(body[0]!.inlines[0]!.text).toBe('✅ Model deployed')
    expect(actions).toEqual([{ type: 'Action.OpenUrl', title: 'Open the report', url: 'https://ci.example.org/run/1' }])
  })

  it('reads no markup out of a name: text runs have none', () => {
    for (const { type, inlines } of cardOf(one(hostile, [TEAMS])).body) {
      expect(type).toBe('RichTextBlock')
      for (const run of inlines) expect(run.type).toBe('TextRun')
    }
  })

  it('stays within the 28 KB of a message', () => {
    const long = { ...hostile, model_path: '漢'.repeat(9_000), errors: Array<string>(20).fill('漢'.repeat(9_000)) }
    expect(Buffer.byteLength(one(long, [TEAMS]).body!)).toBeLessThan(28_000)
  })
})

describe('any other webhook', () => {
  it("gets the specification's payload first", () => {
    const body = bodyOf(one(deployed, [OTHER]))
    expect(Object.keys(body).slice(0, 5)).toEqual([
      'pipeline_id',
      'status',
      'environment',
      'execution_time',
      'timestamp',
    ])
    expect(body).toMatchObject({
      pipeline_id: 'pipeline_20260901_101500',
      status: 'deployed',
      environment: 'staging',
      execution_time: 4.603,
      timestamp: '2026-09-01T10:15:04.603Z',
      passed: true,
    })
  })

  it('lists what closed the gate', () => {
    const checks = bodyOf(one(hostile, [OTHER]))['failed_checks'] as { id: string }[]
    expect(checks.map((check) => check.id)).toEqual(['unit.model_loading', 'integration.predict', 'security.risk'])
  })

  it('is signed over the very bytes that are sent', () => {
    const request = one(hostile, [OTHER], { secret: 'key' })
    const expected = createHmac('sha256', 'key').update(Buffer.from(request.body!, 'utf8')).digest('hex')
    expect(request.headers['x-modelgate-signature-256']).toBe(`sha256=${expected}`)
    expect(one(deployed, [OTHER]).headers).not.toHaveProperty('x-modelgate-signature-256')
  })
})
