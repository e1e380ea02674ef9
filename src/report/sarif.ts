import { createHash } from 'node:crypto'
import { basename } from 'node:path'

import { toJson } from '../core/json.js'
import type { Finding, ScannedFile, Severity } from '../core/result.js'
import { plain } from '../core/text.js'

/** What SARIF viewers show about a rule; from the rules of the security room. */
export interface RuleMetadata {
  readonly id: string
  readonly title: string
  readonly severity: Severity
  /** Why a hit matters, one or two sentences. */
  readonly description: string
  /** What to do about a hit. */
  readonly remedy: string
  /** Absolute URL of its page; null: the rule is nobody's, made of a finding. */
  readonly docs: string | null
}

export interface SarifOptions {
  readonly version: string
  readonly rules: readonly RuleMetadata[]
}

const LEVEL = { high: 'error', medium: 'warning', low: 'note' } as const satisfies Record<Severity, string>
/** GitHub sorts code-scanning alerts by this number: over 9.0 critical, 7.0 high, 4.0 medium, else low. */
const SECURITY_SEVERITY = { high: '8.9', medium: '5.5', low: '2.0' } as const satisfies Record<Severity, string>
const INFORMATION = 'https://github.com/marketplace/actions/modelgate'

/**
 * The scan as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html). A file that was not
 * read to the end is a tool notification and makes the invocation unsuccessful: no findings is not the same as clean.
 * Models are binary, so places are byte offsets, with line 1 for viewers that know only lines.
 */
export function renderSarif(files: readonly ScannedFile[], options: SarifOptions): string {
  const rules = withUnlistedRules(files, options.rules)
  const incomplete = files.filter((file) => !file.complete)
  return toJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'ModelGate',
            semanticVersion: options.version,
            informationUri: INFORMATION,
            rules: rules.map(sarifRule),
          },
        },
        invocations: [
          {
            executionSuccessful: incomplete.length === 0,
            toolExecutionNotifications: incomplete.map((file) => ({
              level: 'error',
              message: {
                text: `${withoutLinks(file.path)}: ${file.bytes_accounted} of ${file.size} bytes were understood; the rest was not judged`,
              },
              locations: [{ physicalLocation: { artifactLocation: artifactLocation(file.path) } }],
            })),
          },
        ],
        artifacts: files.map((file) => ({
          location: artifactLocation(file.path),
          length: file.size,
          roles: ['analysisTarget'],
          hashes: { 'sha-256': file.sha256 },
        })),
        results: files.flatMap((file, index) => sarifResults(file, index, rules)),
        columnKind: 'utf16CodeUnits',
      },
    ],
  })
}

function sarifRule(rule: RuleMetadata): object {
  return {
    id: rule.id,
    name: rule.title,
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.description },
    help: { text: `${rule.description} ${rule.remedy}`, ...(rule.docs === null ? {} : { markdown: helpOf(rule) }) },
    ...(rule.docs === null ? {} : { helpUri: rule.docs }),
    defaultConfiguration: { level: LEVEL[rule.severity] },
    properties: { tags: ['security', 'machine-learning'], 'security-severity': SECURITY_SEVERITY[rule.severity] },
  }
}

/**
 * What code scanning shows beside an alert, in place of the text:
 * https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
function helpOf({ id, description, remedy, docs }: RuleMetadata): string {
  return `${description}\n\n**What to do.** ${remedy}\n\n[${id}](${docs ?? ''})`
}

/** A finding whose rule nobody listed still gets one, made of what the finding says. */
function withUnlistedRules(files: readonly ScannedFile[], rules: readonly RuleMetadata[]): readonly RuleMetadata[] {
  const known = new Map(rules.map((rule) => [rule.id, rule]))
  for (const { rule_id: id, severity, why, remedy } of files.flatMap((file) => file.findings)) {
    if (!known.has(id))
      known.set(id, { id, title: id, severity, description: why || id, remedy: remedy || id, docs: null })
  }
  return [...known.values()]
}

function sarifResults(file: ScannedFile, artifact: number, rules: readonly RuleMetadata[]): readonly object[] {
  const seen = new Map<string, number>()
  return file.findings.map((finding) => {
    const key = fingerprintOf(finding, file.path)
    const occurrence = (seen.get(key) ?? 0) + 1
    seen.set(key, occurrence)
    return {
      ruleId: finding.rule_id,
      ruleIndex: rules.findIndex((rule) => rule.id === finding.rule_id),
      level: LEVEL[finding.severity],
      message: { text: messageOf(finding) },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { ...artifactLocation(file.path), index: artifact },
            region: {
              startLine: 1,
              ...(finding.offset === null ? {} : { byteOffset: finding.offset }),
            },
          },
          logicalLocations: [{ fullyQualifiedName: plain(finding.location) }],
        },
      ],
      partialFingerprints: { 'modelgateFinding/v1': `${key}:${occurrence}` },
    }
  })
}

function messageOf({ message, why, remedy }: Finding): string {
  return [message, why, remedy]
    .filter((text) => text !== '')
    .map(withoutLinks)
    .join('. ')
}

/** SARIF reads [text](target) in a message as a link; a model must not place links in front of reviewers. */
function withoutLinks(text: string): string {
  return plain(text).replace(/[[\]\\]/g, (character) => `\\${character}`)
}

/**
 * Stable over re-training and over moves: rule, place inside the file and message, neither the offset, which moves with
 * every save, nor the folder or the name of the file, under which viewers keep findings apart by themselves.
 */
function fingerprintOf({ rule_id, location, message }: Finding, path: string): string {
  const names = [plain(path), plain(basename(path))]
  const name = names.find((each) => location === each || location.startsWith(`${each}!/`)) ?? ''
  return createHash('sha256')
    .update(JSON.stringify([rule_id, location.slice(name.length), message]))
    .digest('hex')
    .slice(0, 32)
}

/** Relative URI with forward slashes, percent-encoded by segment. */
function artifactLocation(path: string): { readonly uri: string; readonly uriBaseId?: string } {
  const uri = path
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll('\\', '/')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
  return uri.startsWith('/') ? { uri: `file://${uri}` } : { uri, uriBaseId: '%SRCROOT%' }
}
