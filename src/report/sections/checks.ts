import type { PipelineResult } from '../../core/result.js'
import type { Section } from '../document.js'
import { allChecks } from '../overview.js'
import { checkCell, counted, showDuration, showMeasured } from '../wording.js'

/** Every check of every stage. */
export function checksSection(result: PipelineResult): Section | null {
  const checks = allChecks(result)
  if (checks.length === 0) return null
  return {
    id: 'checks',
    title: 'All checks',
    fact: counted(checks.length, 'check'),
    tone: 'quiet',
    blocks: [
      {
        kind: 'table',
        caption: 'All checks in the order in which they ran',
        columns: [
          { title: 'Stage' },
          { title: 'Result' },
          { title: 'Check' },
          { title: 'Found', numeric: true },
          { title: 'Wanted', numeric: true },
          { title: 'What it means' },
          { title: 'Time', numeric: true },
        ],
        rows: checks.map(({ stage, check }) => [
          stage,
          checkCell(check),
          { text: check.id, mono: true },
          showMeasured(check.measured),
          showMeasured(check.threshold),
          check.message,
          showDuration(check.duration_ms),
        ]),
      },
    ],
  }
}
