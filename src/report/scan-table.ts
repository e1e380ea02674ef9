import { styleText } from 'node:util'

import type { ScannedFile, Severity } from '../core/result.js'
import { terminal } from '../core/text.js'
import type { TableOptions } from './table.js'
import { counted, showBytes, shortDigest } from './wording.js'

const COLOURS = { high: 'red', medium: 'yellow', low: 'green' } as const satisfies Record<Severity, string>

/** The scan for a terminal: one line a file, its findings below, most severe first. */
export function renderScanTable(
  scan: { readonly overall_risk: Severity; readonly files: readonly ScannedFile[] },
  options: TableOptions = {},
): string {
  const paint = (severity: Severity, text: string): string =>
    options.colour === true ? styleText(COLOURS[severity], text, { validateStream: false }) : text
  const findings = scan.files.reduce((count, file) => count + file.findings.length, 0)
  return [
    ...scan.files.flatMap((file) => fileLines(file, paint)),
    `${paint(scan.overall_risk, `${scan.overall_risk} risk`)}: ${counted(scan.files.length, 'file')}, ${counted(findings, 'finding')}`,
    '',
  ].join('\n')
}

const RANK = { high: 0, medium: 1, low: 2 } as const satisfies Record<Severity, number>

function fileLines(file: ScannedFile, paint: (severity: Severity, text: string) => string): readonly string[] {
  const read = file.complete
    ? 'every byte understood'
    : `INCOMPLETE: ${file.bytes_accounted} of ${file.size} bytes understood`
  return [
    `${terminal(file.path)}  ${paint(file.risk, file.risk)}  ${terminal(file.format)}, ${showBytes(file.size)}, sha256 ${terminal(shortDigest(file.sha256))}, ${read}`,
    ...file.findings
      .toSorted((a, b) => RANK[a.severity] - RANK[b.severity])
      .flatMap((finding) => [
        `  ${paint(finding.severity, finding.severity.padEnd(6))}  ${terminal(finding.rule_id)}: ${terminal(finding.message)}`,
        `          at ${terminal(finding.location)}${finding.offset === null ? '' : `, byte ${finding.offset}`}`,
        ...(finding.remedy === '' ? [] : [`          ${terminal(finding.remedy)}`]),
      ]),
    '',
  ]
}
