import type { LearntColumn } from '../../core/data-schema.js'
import { ModelGateError } from '../../core/errors.js'
import { plain } from '../../core/text.js'
import { countWithin } from '../statistics/distribution.js'
import type { ColumnProfile } from '../statistics/profile.js'
import { kindOf } from './learnt-schema.js'

/** What a cell of a column may be; everything declared has to hold. */
export interface ColumnRule {
  readonly min?: number
  readonly max?: number
  readonly allowed?: readonly (string | number | boolean)[]
  /** JavaScript regular expression that the whole text has to match. */
  readonly pattern?: string
  readonly type?: 'number' | 'string'
}

/** Numbers up to a tenth of the reference's range outside it still count as inside: a new extreme is not an error. */
const RANGE_MARGIN = 0.1

/**
 * Cells of a column that hold a value, but not one of its domain: infinite, of another type than in the reference,
 * outside the declared rule, or, without a rule, outside the reference's range (a tenth wider) or categories.
 */
export function invalidIn(
  column: ColumnProfile,
  rule: ColumnRule | undefined,
  learnt: LearntColumn | undefined,
): number {
  if (column.kind === 'string') return invalidTexts(column, rule, learnt)
  const { values } = column
  const present = values.distribution().total
  if (rule?.type === 'string' || (rule === undefined && learnt !== undefined && kindOf(learnt) === 'string')) {
    return present + values.infinite
  }
  return values.infinite + present - validNumbers(column, domainOf(rule, learnt))
}

function invalidTexts(
  column: ColumnProfile & { kind: 'string' },
  rule: ColumnRule | undefined,
  learnt: LearntColumn | undefined,
): number {
  const { texts } = column
  const numbersWanted = rule?.type === 'number' || rule?.min !== undefined || rule?.max !== undefined
  if (numbersWanted || (rule === undefined && learnt !== undefined && kindOf(learnt) === 'number'))
    return texts.present - texts.numbers
  const accept = textDomain(rule, learnt)
  if (accept === null) return 0
  let invalid = 0
  for (const [text, count] of texts.counts) if (!accept(text)) invalid += count
  return invalid
}

function textDomain(
  rule: ColumnRule | undefined,
  learnt: LearntColumn | undefined,
): ((text: string) => boolean) | null {
  if (rule?.allowed !== undefined || rule?.pattern !== undefined) {
    const allowed = rule.allowed === undefined ? null : new Set(rule.allowed.map(String))
    const pattern = rule.pattern === undefined ? null : compiled(rule.pattern)
    return (text) => (allowed?.has(text) ?? true) && (pattern?.test(text) ?? true)
  }
  if (rule !== undefined || learnt === undefined || learnt.categories === null) return null
  const known = new Set(learnt.categories)
  return (text) => known.has(text)
}

function compiled(pattern: string): RegExp {
  try {
    return new RegExp(`^(?:${pattern})$`, 'u')
  } catch (cause) {
    throw new ModelGateError('config', `not a regular expression: ${plain(pattern)}`, { subject: pattern, cause })
  }
}

interface NumberDomain {
  readonly min: number
  readonly max: number
  readonly allowed: ReadonlySet<number> | null
}

function domainOf(rule: ColumnRule | undefined, learnt: LearntColumn | undefined): NumberDomain {
  if (rule !== undefined) {
    const allowed = rule.allowed === undefined ? null : new Set(rule.allowed.map(Number))
    return { min: rule.min ?? -Infinity, max: rule.max ?? Infinity, allowed }
  }
  if (learnt === undefined || learnt.range === null) return { min: -Infinity, max: Infinity, allowed: null }
  const [min, max] = learnt.range
  const margin = (max - min) * RANGE_MARGIN
  return { min: min - margin, max: max + margin, allowed: null }
}

function validNumbers(column: ColumnProfile & { kind: 'number' }, { min, max, allowed }: NumberDomain): number {
  const distribution = column.values.distribution()
  if (allowed === null) return countWithin(distribution, min, max)
  let valid = 0
  for (const [at, value] of distribution.values.entries()) {
    if (value >= min && value <= max && allowed.has(value)) valid += distribution.counts?.[at] ?? 1
  }
  return valid
}
