import { ModelGateError } from '../../core/errors.js'
import { plain } from '../../core/text.js'
import { countWithin } from '../statistics/distribution.js'
import type { ColumnProfile } from '../statistics/profile.js'

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
  reference: ColumnProfile | undefined,
  comparable: boolean,
): number {
  if (column.kind === 'string') return invalidTexts(column, rule, reference, comparable)
  const { values } = column
  const present = values.distribution().total
  if (rule?.type === 'string' || (rule === undefined && reference?.kind === 'string')) {
    return present + values.infinite
  }
  return values.infinite + present - validNumbers(column, domainOf(rule, reference))
}

function invalidTexts(
  column: ColumnProfile & { kind: 'string' },
  rule: ColumnRule | undefined,
  reference: ColumnProfile | undefined,
  comparable: boolean,
): number {
  const { texts } = column
  const numbersWanted = rule?.type === 'number' || rule?.min !== undefined || rule?.max !== undefined
  if (numbersWanted || (rule === undefined && reference?.kind === 'number')) return texts.present - texts.numbers
  const accept = textDomain(rule, reference, comparable)
  if (accept === null) return 0
  let invalid = 0
  for (const [text, count] of texts.counts) if (!accept(text)) invalid += count
  return invalid
}

function textDomain(
  rule: ColumnRule | undefined,
  reference: ColumnProfile | undefined,
  comparable: boolean,
): ((text: string) => boolean) | null {
  if (rule?.allowed !== undefined || rule?.pattern !== undefined) {
    const allowed = rule.allowed === undefined ? null : new Set(rule.allowed.map(String))
    const pattern = rule.pattern === undefined ? null : compiled(rule.pattern)
    return (text) => (allowed?.has(text) ?? true) && (pattern?.test(text) ?? true)
  }
  if (rule !== undefined || reference?.kind !== 'string' || !comparable || reference.texts.overflowed) return null
  const known = reference.texts.counts
  return known.size === 0 ? null : (text) => known.has(text)
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

function domainOf(rule: ColumnRule | undefined, reference: ColumnProfile | undefined): NumberDomain {
  if (rule !== undefined) {
    const allowed = rule.allowed === undefined ? null : new Set(rule.allowed.map(Number))
    return { min: rule.min ?? -Infinity, max: rule.max ?? Infinity, allowed }
  }
  if (reference?.kind !== 'number' || reference.values.min > reference.values.max) {
    return { min: -Infinity, max: Infinity, allowed: null }
  }
  const { min, max } = reference.values
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
