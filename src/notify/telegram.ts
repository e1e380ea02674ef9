import { ModelGateError } from '../core/errors.js'
import { messageOf } from './message.js'
import { postJson, type Notifier } from './notifier.js'

/** Characters of one message. https://core.telegram.org/bots/api#sendmessage */
const MAX_TEXT = 4_096

/** Telegram's sendMessage; the chat comes from the URL (`.../sendMessage?chat_id=123`) or from the options. */
export const telegram: Notifier = {
  name: 'telegram',
  recognises: (url) => url.hostname === 'api.telegram.org',
  message: (result, url, options) => {
    const chat = url.searchParams.get('chat_id') ?? options.telegramChatId
    if (chat === undefined || chat === '') {
      throw new ModelGateError('config', 'the Telegram webhook names no chat', {
        subject: 'integrations.webhook_urls',
        remedy: 'Append ?chat_id=<id of the chat> to the sendMessage URL.',
      })
    }
    const thread = url.searchParams.get('message_thread_id')
    const message = messageOf(result)
    const lines = [
      `${message.emoji} ${message.headline}`,
      `Model: ${message.model}`,
      `Environment: ${message.environment}`,
      `sha256: ${message.digest}, ${message.seconds}`,
      ...message.problems.map((problem) => `• ${problem}`),
      `Next: ${message.nextStep}`,
      ...(options.reportUrl === undefined ? [] : [`Report: ${options.reportUrl}`]),
    ]
    return postJson(
      new URL(url.pathname, url.origin),
      {
        chat_id: chat,
        ...(thread === null ? {} : { message_thread_id: Number(thread) }),
        // No parse_mode: the text has no markup. A zero-width space keeps names in it from becoming mentions.
        text: lines.join('\n').replace(/@/g, '@\u200b').slice(0, MAX_TEXT),
        link_preview_options: { is_disabled: true },
      },
      options,
    )
  },
}
