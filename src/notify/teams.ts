import { messageOf } from './message.js'
import { postJson, type Notifier } from './notifier.js'

/** Webhook URLs that Teams' Workflows hand out, the older Logic Apps ones, and the retired connectors' that still answer. */
const HOST_ENDS: readonly string[] = ['.api.powerplatform.com', '.logic.azure.com', '.webhook.office.com']

/** Characters of one paragraph; Teams takes 28 KB a message, and the longest card has ten of them. */
const MAX_TEXT = 800

/**
 * Microsoft Teams through a Workflows webhook, as an Adaptive Card.
 * https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/connectors-using
 */
export const teams: Notifier = {
  name: 'teams',
  recognises: ({ hostname }) => HOST_ENDS.some((end) => hostname.endsWith(end)),
  message: (result, url, options) => {
    const message = messageOf(result)
    const card = {
      $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
      type: 'AdaptiveCard',
      version: '1.4',
      body: [
        paragraph(`${message.emoji} ${message.headline}`, { weight: 'Bolder', size: 'Large' }),
        paragraph(`Model: ${message.model}`),
        paragraph(`Environment: ${message.environment}`),
        paragraph(`sha256: ${message.digest}, ${message.seconds}`),
        ...message.problems.map((problem) => paragraph(`• ${problem}`)),
        paragraph(`Next: ${message.nextStep}`),
        paragraph(`${result.pipeline_id}, ${result.start_time}`, { isSubtle: true, size: 'Small' }),
      ],
      ...(options.reportUrl === undefined
        ? {}
        : { actions: [{ type: 'Action.OpenUrl', title: 'Open the report', url: options.reportUrl }] }),
    }
    return postJson(
      url,
      { type: 'message', attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }] },
      options,
    )
  },
}

/** A TextRun, unlike a TextBlock, has no Markdown: a model's name stays a name. https://adaptivecards.io/explorer/TextRun.html */
function paragraph(text: string, style: object = {}): object {
  const shown = text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT - 1)}…` : text
  return { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: shown, ...style }] }
}
