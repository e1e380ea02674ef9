import { styleText } from 'node:util'

import type { PipelineResult } from '../core/result.js'
import { terminal } from '../core/text.js'
import type { Tone } from './document.js'
import { furtherMessages, groupedOpenChecks, stageViews, verdictOf } from './overview.js'
import { overallWording, showDuration, statusWording } from './wording.js'

export interface TableOptions {
  /** ANSI colours; default off. */
  readonly colour?: boolean
  /** Columns of the terminal; longer lines are wrapped. Default 100. */
  readonly width?: number
}

type Paint = (tone: Tone, text: string) => string

const COLOURS = { good: 'green', bad: 'red', unsure: 'yellow', quiet: 'gray' } as const satisfies Record<Tone, string>

/** Rows of the list of problems; the rest is in the report. */
const MAX_PROBLEMS = 20

/** The result for a terminal or a plain log: verdict, stages, what is wrong, what to do next. */
export function renderTable(result: PipelineResult, options: TableOptions = {}): string {
  const width = options.width ?? 100
  const paint: Paint = (tone, text) =>
    options.colour === true ? styleText(COLOURS[tone], text, { validateStream: false }) : text
  const verdict = verdictOf(result)
  const { tone } = overallWording(result.overall_status)
  const digest = verdict.digest === null ? '' : `  sha256 ${verdict.digest}`
  return [
    `${paint(tone, verdict.word)}  ${terminal(verdict.status)}  ${terminal(verdict.model)}${terminal(digest)}`,
    `      ${terminal(verdict.count)} in ${verdict.duration}`,
    '',
    ...stageLines(result, paint, width),
    ...problemLines(result, paint, width),
    ...wrapped(`Next: ${terminal(result.verdict.next_step)}`, width, '      '),
    '',
  ].join('\n')
}

function stageLines(result: PipelineResult, paint: Paint, width: number): readonly string[] {
  const views = stageViews(result)
  if (views.length === 0) return []
  const rows = views.map(({ title, result: stage, fact }) => {
    const { symbol, word, tone } = statusWording(stage.status)
    return { title, status: `${symbol} ${word}`, tone, time: showDuration(stage.duration_ms), fact: terminal(fact) }
  })
  const widest = (key: 'title' | 'status' | 'time'): number => Math.max(...rows.map((row) => row[key].length))
  const [titles, statuses, times] = [widest('title'), widest('status'), widest('time')]
  const indent = ' '.repeat(titles + statuses + times + 6)
  const lines = rows.flatMap((row) => {
    const [first, ...rest] = wrapped(row.fact, width - indent.length, '')
    const status = paint(row.tone, row.status.padEnd(statuses))
    return [
      `${row.title.padEnd(titles)}  ${status}  ${row.time.padStart(times)}  ${first ?? ''}`,
      ...rest.map((line) => `${indent}${line}`),
    ]
  })
  return [...lines, '']
}

function problemLines(result: PipelineResult, paint: Paint, width: number): readonly string[] {
  const open = groupedOpenChecks(result)
  const { errors, warnings } = furtherMessages(result)
  const checks = open.slice(0, MAX_PROBLEMS).flatMap(({ ids, check }) => {
    const { symbol, tone } = statusWording(check.status)
    const warning = check.severity === 'warn'
    const [first, ...rest] = wrapped(`${terminal(ids.join(', '))}: ${terminal(check.message)}`, width - 2, '  ')
    return [`${paint(warning ? 'unsure' : tone, warning ? '!' : symbol)} ${first!}`, ...rest]
  })
  const more = open.length - MAX_PROBLEMS
  const lines = [
    ...errors.flatMap((error) => wrapped(`error: ${terminal(error)}`, width, '  ')),
    ...checks,
    ...(more > 0 ? [`  and ${more} more in the report`] : []),
    ...warnings.flatMap((warning) => wrapped(`warning: ${terminal(warning)}`, width, '  ')),
  ]
  return lines.length === 0 ? [] : [...lines, '']
}

/** Breaks at spaces; a word longer than the width stays whole. */
function wrapped(text: string, width: number, indent: string): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = `${indent}${word}`
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
