import type { BehaviourCase } from '../../config/index.js'
import type { BehaviourResult, CheckResult } from '../../core/result.js'
import { attempt, type Outcome } from '../check.js'
import type { StageContext } from '../context.js'
import { askerFor } from './behaviour/answers.js'
import { judge, type Judged } from './behaviour/judge.js'
import { rowsOf } from './behaviour/rows.js'

export interface BehaviourOutcome {
  readonly results: readonly BehaviourResult[]
  readonly checks: readonly CheckResult[]
}

/** Every behavioural case of the configuration as a check of its own. */
export async function behaviourChecks(context: StageContext): Promise<BehaviourOutcome> {
  const results: BehaviourResult[] = []
  const checks: CheckResult[] = []
  for (const one of context.config.validation.behaviour) {
    const id = `validation.behaviour.${one.name}`
    const { check, value } = await attempt(context.clock, id, () => runCase(one, context))
    const told = { ...check, severity: check.severity ?? one.severity }
    const { rows, failures, examples } = value?.judged ?? { rows: 0, failures: 0, examples: [] }
    checks.push(told)
    results.push({
      name: one.name,
      kind: one.kind,
      rule: ruleOf(one, value?.what),
      status: told.status,
      rows,
      failures,
      examples,
    })
  }
  return { results, checks }
}

interface Ran {
  readonly judged: Judged
  readonly what: string
}

async function runCase(
  one: BehaviourCase,
  context: StageContext,
): Promise<{ readonly value: Ran | null; readonly outcome: Outcome }> {
  const { model } = await context.model.open()
  const chunk = await rowsOf(one, model, context)
  if (chunk === null) {
    const message = 'there are no rows to ask: give the case rows or data, or the run validation data'
    return {
      value: null,
      outcome: { status: 'inconclusive', message, severity: context.config.validation.without_data },
    }
  }
  const asker = askerFor(model, one, context.signal)
  const judged = await judge(one, chunk, asker, context.config.validation.seed)
  return { value: { judged, what: asker.what }, outcome: outcomeOf(one, judged) }
}

function outcomeOf(one: BehaviourCase, { rows, failures, examples }: Judged): Outcome {
  if (rows === 0) {
    return { status: 'inconclusive', message: 'the changes leave every row as it is, so that nothing can be told' }
  }
  const allowed = Math.floor(one.max_failures * rows)
  const found = { measured: failures, threshold: allowed, severity: one.severity }
  if (failures === 0) return { status: 'passed', ...found, message: `holds on ${rows} rows` }
  const shown = examples.map(
    ({ row, input, expected, found: answer }) => `row ${row} (${input}): expected ${expected}, found ${answer}`,
  )
  const more = failures > examples.length ? ` and ${failures - examples.length} more` : ''
  return {
    status: failures <= allowed ? 'passed' : 'failed',
    ...found,
    message: `${failures} of ${rows} rows break it, ${allowed} may: ${shown.join('; ')}${more}`,
  }
}

function ruleOf(one: BehaviourCase, what = 'answer'): string {
  if (one.kind === 'golden') return `${what} within ${one.tolerance} of what is expected`
  const changes = one.change.map(({ column, set, add, multiply }) => {
    if (set !== undefined) return `${column} set to ${JSON.stringify(set)}`
    if (add !== undefined) return `${column} plus ${add}`
    return multiply === undefined ? `${column} shuffled` : `${column} times ${multiply}`
  })
  const wanted = one.kind === 'invariance' ? 'stays' : WANTED[one.expect]
  return `${changes.join(', ')}: ${what} ${wanted}`
}

const WANTED = { up: 'goes up', down: 'goes down', not_up: 'does not go up', not_down: 'does not go down' } as const
