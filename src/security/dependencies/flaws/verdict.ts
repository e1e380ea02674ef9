import type { ScannedFile, Severity } from '../../../core/result.js'
import type { Advisory } from '../advisory.js'
import type { AttributeEvidence } from './attributes.js'
import { knownFlaws, type KnownFlaw, type Sign } from './table.js'

/** A model as far as published flaws ask about it. */
export interface JudgedModel {
  readonly path: string
  /** What the scan said of its content; null when it could not be scanned. */
  readonly scanned: Pick<ScannedFile, 'format' | 'complete' | 'findings'> | null
  /** Read when a flaw asks; null when the file is no pickle that can be read. */
  attributes(): Promise<AttributeEvidence | null>
}

/** Whether a file has what a flaw needs. */
export type FlawVerdict =
  | { readonly kind: 'triggered'; readonly evidence: string; readonly severity: Severity }
  | { readonly kind: 'not-triggered'; readonly why: string }
  | { readonly kind: 'unknown'; readonly why: string }

/** Findings of one rule that are kept; of more of them nobody knows the messages. */
const FLOOD = /\(and \d+ more like this\)$/

/** The entry of the table that an advisory about a package means; null: none. */
export function flawOf(advisory: Pick<Advisory, 'id' | 'aliases'>, packageName: string): KnownFlaw | null {
  const names = [advisory.id, ...advisory.aliases]
  return knownFlaws.find(({ id, packages }) => names.includes(id) && packages.includes(packageName)) ?? null
}

/** Joins a flaw with what is known of the file. */
export async function judgeFlaw(flaw: KnownFlaw, model: JudgedModel, usual: Severity): Promise<FlawVerdict> {
  const { sign, takes, formats } = flaw
  const { scanned } = model
  if ('untold' in sign) return { kind: 'unknown', why: `it takes ${takes}` }
  if (scanned === null) return { kind: 'unknown', why: 'the file was not scanned' }
  if (formats?.includes(scanned.format) === false) {
    // A file of no known format may be what a reader makes of it.
    if (scanned.format === 'unknown') return { kind: 'unknown', why: 'the format of the file is not known' }
    return { kind: 'not-triggered', why: `it takes ${takes}; this is a file of ${scanned.format}` }
  }
  const { evidence, isWhole } = await search(sign, scanned, model)
  if (evidence !== null) {
    const isGrave = flaw.effect === 'code' || flaw.effect === 'files'
    return { kind: 'triggered', evidence, severity: isGrave ? 'high' : usual }
  }
  if (!isWhole) return { kind: 'unknown', why: `it takes ${takes}, and not all of the file could be read` }
  return { kind: 'not-triggered', why: `it takes ${takes}, which the file does not have` }
}

/** `isWhole`: where nothing was found, nothing is there. */
interface Search {
  readonly evidence: string | null
  readonly isWhole: boolean
}

async function search(
  sign: Exclude<Sign, { readonly untold: true }>,
  scanned: NonNullable<JudgedModel['scanned']>,
  model: JudgedModel,
): Promise<Search> {
  if ('format' in sign) return { evidence: `it is a file of ${scanned.format}`, isWhole: true }
  if ('attribute' in sign) {
    const found = await model.attributes()
    return { evidence: found?.[sign.attribute][0] ?? null, isWhole: found?.isWhole ?? false }
  }
  const { severity, text = '' } = sign
  const rules: readonly string[] = sign.rules
  const own = scanned.findings.filter(({ rule_id }) => rules.includes(rule_id))
  const match = own.find(
    (finding) => finding.message.includes(text) && (severity === undefined || finding.severity === severity),
  )
  return {
    evidence: match?.message ?? null,
    isWhole: scanned.complete && !own.some(({ message }) => FLOOD.test(message)),
  }
}
