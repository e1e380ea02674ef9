import { debug, error, info, warning, type AnnotationProperties } from '@actions/core'
import { MAX_ANNOTATIONS_PER_LEVEL } from '../../core/limits.js'
import type { Logger } from '../../core/log.js'
import { plain, plainLines } from '../../core/text.js'

/**
 * Log lines and annotations of a workflow step. @actions/core escapes workflow commands; plain lines are indented,
 * because a line that starts with `::` would be one.
 */
export function githubLogger(): Logger {
  const shown = { warning: 0, error: 0 }
  const annotate = (level: 'warning' | 'error', text: string, subject: string | undefined): void => {
    const message = plainLines(text)
    const file = subject === undefined ? {} : { file: plain(subject) }
    const properties: AnnotationProperties = { title: 'ModelGate', ...file }
    shown[level]++
    if (shown[level] > MAX_ANNOTATIONS_PER_LEVEL) info(` ${level}: ${message}`)
    else if (level === 'warning') warning(message, properties)
    else error(message, properties)
  }
  return {
    debug,
    info: (message) => {
      info(indented(message))
    },
    warning: (message, subject) => {
      annotate('warning', message, subject)
    },
    error: (message, subject) => {
      annotate('error', message, subject)
    },
    progress: (message) => {
      info(indented(`  ${message}`))
    },
  }
}

/** https://docs.github.com/actions/reference/workflow-commands-for-github-actions: `::` and `##[` open commands. */
function indented(message: string): string {
  return plainLines(message).replaceAll(/^(?=::|##\[)/gm, ' ')
}
