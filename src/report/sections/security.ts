import type { Finding, PipelineResult, ScannedFile } from '../../core/result.js'
import type { Block, Section } from '../document.js'
import { counted, riskWording, severityCell, showBytes, showNumber, showShare } from '../wording.js'

/** Findings of the scan and how much of each file it has read. */
export function securitySection(result: PipelineResult): Section | null {
  const security = result.stages.security
  if (security === undefined) return null
  const { overall_risk, findings, files } = security
  return {
    id: 'security',
    title: 'Security scan',
    fact: `${riskWording(overall_risk)}, ${counted(findings.length, 'finding')}`,
    tone: overall_risk === 'high' ? 'bad' : overall_risk === 'low' ? 'good' : 'unsure',
    blocks: [
      ...(findings.length > 0 ? [findingsTable(findings)] : []),
      ...(files.length > 0 ? [filesTable(files)] : []),
    ],
  }
}

export function findingsTable(findings: readonly Finding[]): Block {
  return {
    kind: 'table',
    caption: 'Findings',
    columns: [
      { title: 'Severity' },
      { title: 'Rule' },
      { title: 'Finding' },
      { title: 'Where' },
      { title: 'What to do' },
    ],
    rows: findings.map(({ severity, rule_id, message, why, location, offset, remedy }) => [
      severityCell(severity),
      { text: rule_id, mono: true },
      why === '' ? message : `${message.replace(/\.$/, '')}. ${why}`,
      offset === null ? location : `${location}, byte ${showNumber(offset)}`,
      remedy,
    ]),
  }
}

export function filesTable(files: readonly ScannedFile[]): Block {
  return {
    kind: 'table',
    caption: 'Files read; nothing in them was executed',
    columns: [
      { title: 'File' },
      { title: 'Format' },
      { title: 'Size', numeric: true },
      { title: 'Bytes understood', numeric: true },
      { title: 'Risk' },
      { title: 'sha256' },
    ],
    rows: files.map(({ path, format, size, bytes_accounted, complete, risk, sha256 }) => [
      path,
      format,
      showBytes(size),
      {
        text: complete
          ? showShare(size === 0 ? 1 : bytes_accounted / size)
          : `${showNumber(bytes_accounted)}, not to the end`,
        tone: complete ? 'good' : 'bad',
      },
      severityCell(risk),
      { text: sha256, mono: true },
    ]),
  }
}
