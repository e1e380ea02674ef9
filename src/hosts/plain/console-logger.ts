import { styleText } from 'node:util'
import type { Logger } from '../../core/log.js'
import { terminal } from '../../core/text.js'

/** Characters of one log line. */
const MAX_LINE = 4_000

export interface ConsoleOptions {
  readonly write: (text: string) => void
  readonly colour: boolean
  readonly verbose: boolean
}

/** Log lines for people, on standard error; standard output is for results. */
export function consoleLogger({ write, colour, verbose }: ConsoleOptions): Logger {
  const paint = (format: Parameters<typeof styleText>[0], text: string): string =>
    colour ? styleText(format, text) : text
  const line = (text: string): void => {
    write(`${text}\n`)
  }
  // Names of files, columns and classes stand in messages; a CI host must not take them for its commands.
  const safe = (message: string): string => terminal(message, MAX_LINE)
  return {
    debug: (message) => {
      if (verbose) line(paint('gray', safe(message)))
    },
    info: (message) => {
      line(safe(message))
    },
    warning: (message) => {
      line(`${paint('yellow', 'warning')} ${safe(message)}`)
    },
    error: (message) => {
      line(`${paint('red', 'error')} ${safe(message)}`)
    },
    progress: (message) => {
      line(paint('gray', `  ${safe(message)}`))
    },
  }
}
