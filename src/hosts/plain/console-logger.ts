import { styleText } from 'node:util'
import type { Logger } from '../../core/log.js'

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
  return {
    debug: (message) => {
      if (verbose) line(paint('gray', message))
    },
    info: line,
    warning: (message) => {
      line(`${paint('yellow', 'warning')} ${message}`)
    },
    error: (message) => {
      line(`${paint('red', 'error')} ${message}`)
    },
    progress: (message) => {
      line(paint('gray', `  ${message}`))
    },
  }
}
