import { type ModelGateError } from '../core/errors.js'
import { PAGES_ENDED, TOO_LARGE_TO_HOLD } from '../formats/index.js'
import { type RuleId } from './rules.js'

/** The rule under which an error of a reader is told: a budget of ours, a bomb, or what damage is called in its format. */
export function ruleOfDefect({ code, subject }: ModelGateError, damaged: RuleId): RuleId {
  // A disk without room for what a file unfolds to is a budget as well.
  if (code === 'disk') return 'budget-exceeded'
  if (code !== 'limit') return damaged
  return subject === PAGES_ENDED || subject === TOO_LARGE_TO_HOLD ? 'budget-exceeded' : 'resource-bomb'
}
