import { messageOf, type Message } from './message.js'
import { postJson, type Notifier } from './notifier.js'

const HOSTS: ReadonlySet<string> = new Set(['hooks.slack.com', 'hooks.slack-gov.com'])

/** Characters of a header and of a section's text that Slack takes. https://docs.slack.dev/reference/block-kit/blocks */
const MAX_HEADER = 150
const MAX_TEXT = 3_000

/** Slack incoming webhook with Block Kit. https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks */
export const slack: Notifier = {
  name: 'slack',
  recognises: (url) => HOSTS.has(url.hostname),
  message: (result, url, options) => {
    const message = messageOf(result)
    const title = `${message.emoji} ${message.headline}`
    return postJson(
      url,
      {
        // What notifications and old clients show; here, unlike in the blocks, Slack reads its own markup.
        text: escaped(`${title}: ${message.model} (${message.environment})`),
        blocks: [
          { type: 'header', text: words(title, MAX_HEADER) },
          { type: 'section', fields: fieldsOf(message).map(([name, value]) => words(`${name}: ${value}`, 2_000)) },
          ...(message.problems.length > 0
            ? [section(message.problems.map((problem) => `• ${problem}`).join('\n'))]
            : []),
          section(`Next: ${message.nextStep}`),
          ...(options.reportUrl === undefined ? [] : [reportButton(options.reportUrl)]),
          { type: 'context', elements: [words(`${result.pipeline_id}, ${result.start_time}`, 2_000)] },
        ],
      },
      options,
    )
  },
}

function fieldsOf(message: Message): readonly (readonly [string, string])[] {
  return [
    ['Model', message.model],
    ['Environment', message.environment],
    ['sha256', message.digest],
    ['Time', message.seconds],
  ]
}

/** plain_text has no markup, no mention and no link, so that a model's name stays a name. */
function words(text: string, maxLength: number): object {
  return { type: 'plain_text', text: cut(text, maxLength), emoji: false }
}

function section(text: string): object {
  return { type: 'section', text: words(text, MAX_TEXT) }
}

function reportButton(url: string): object {
  return { type: 'actions', elements: [{ type: 'button', text: words('Open the report', 75), url }] }
}

function cut(text: string, maxLength: number): string {
  return text.length > maxLength ? `${text.slice(0, maxLength - 1)}…` : text
}

/** https://docs.slack.dev/messaging/formatting-message-text#escaping */
function escaped(text: string): string {
  return text.replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character]!)
}
