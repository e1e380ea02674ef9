import { type Finding, type Severity } from '../core/result.js'
import { plain } from '../core/text.js'
import { orderOf, ruleOf, type RuleId } from './rules.js'

/** More findings of one rule than this say nothing new; the count of the rest is stated. */
const MAX_PER_RULE = 50
const RANK: Readonly<Record<Severity, number>> = { low: 0, medium: 1, high: 2 }

export interface FindingDetails {
  readonly message: string
  readonly location: string
  readonly offset?: number | null
  readonly severity?: Severity
}

/** Collects the findings of one file: the same statement once, floods bounded by rule and severity. */
export class FindingList {
  readonly #findings: Finding[] = []
  readonly #seen = new Set<string>()
  readonly #counts = new Map<string, number>()
  readonly #secrets = new Set<string>()

  /** Adds a finding; strings of the file are made printable here, so callers pass them raw. */
  add(ruleId: RuleId, details: FindingDetails): void {
    const { why, remedy, severity: usual } = ruleOf(ruleId)
    const severity = details.severity ?? usual
    const bucket = `${ruleId} ${severity}`
    const count = (this.#counts.get(bucket) ?? 0) + 1
    if (count > MAX_PER_RULE) {
      this.#counts.set(bucket, count)
      return
    }
    const message = plain(details.message)
    const location = plain(details.location)
    const key = `${bucket}\n${message}\n${location}`
    if (this.#seen.has(key)) return
    this.#seen.add(key)
    this.#counts.set(bucket, count)
    this.#findings.push({ rule_id: ruleId, severity, message, location, offset: details.offset ?? null, why, remedy })
  }

  /** Keeps a credential out of all that is told: a path or a name of another finding may hold it. */
  hide(secret: string): void {
    this.#secrets.add(plain(secret))
  }

  /** Takes over findings that were collected elsewhere. */
  addAll(findings: readonly Finding[]): void {
    for (const { rule_id: ruleId, ...details } of findings) this.add(ruleId, details)
  }

  get worst(): Severity {
    return worstOf(this.#findings)
  }

  /** Gravest first, then in the order of the rules, then by place; a flood of one rule ends with the number left out. */
  toArray(): Finding[] {
    const sorted = [...this.#findings].sort(
      (a, b) =>
        RANK[b.severity] - RANK[a.severity] ||
        orderOf(a.rule_id) - orderOf(b.rule_id) ||
        (a.offset ?? 0) - (b.offset ?? 0),
    )
    for (const [bucket, count] of this.#counts) {
      if (count <= MAX_PER_RULE) continue
      const last = sorted.findLastIndex((finding) => `${finding.rule_id} ${finding.severity}` === bucket)
      const finding = sorted[last]!
      sorted[last] = { ...finding, message: `${finding.message} (and ${count - MAX_PER_RULE} more like this)` }
    }
    if (this.#secrets.size === 0) return sorted
    return sorted.map((finding) => ({
      ...finding,
      message: this.#redacted(finding.message),
      location: this.#redacted(finding.location),
    }))
  }

  #redacted(text: string): string {
    let shown = text
    for (const secret of this.#secrets) shown = shown.replaceAll(secret, () => `${secret.slice(0, 4)}...`)
    return shown
  }
}

/** The gravest severity; low when there is none, since low is the specification's word for "nothing found". */
export function worstOf(findings: readonly { readonly severity: Severity }[]): Severity {
  let worst: Severity = 'low'
  for (const { severity } of findings) if (RANK[severity] > RANK[worst]) worst = severity
  return worst
}

/** Risk of a whole scan, from its files or its findings: that of the gravest. */
export function overallRisk(
  parts: readonly ({ readonly risk: Severity } | { readonly severity: Severity })[],
): Severity {
  return worstOf(parts.map((part) => ({ severity: 'risk' in part ? part.risk : part.severity })))
}
