import type { PipelineResult } from '../../core/result.js'
import type { Block, Section } from '../document.js'
import { furtherMessages, groupedOpenChecks, openChecks } from '../overview.js'
import { checkCell, counted, showMeasured } from '../wording.js'

/** What is not as it should be, worst first. Absent when all is well. */
export function attentionSection(result: PipelineResult): Section | null {
  const open = openChecks(result)
  const { errors, warnings } = furtherMessages(result)
  const blocks: Block[] = []
  if (errors.length > 0) blocks.push({ kind: 'list', items: errors })
  if (open.length > 0) {
    blocks.push({
      kind: 'table',
      caption: 'Checks that did not pass',
      columns: [
        { title: 'Result' },
        { title: 'Check' },
        { title: 'Found', numeric: true },
        { title: 'Wanted', numeric: true },
        { title: 'What it means' },
      ],
      rows: groupedOpenChecks(result).map(({ ids, check }) => [
        checkCell(check),
        { text: ids.join(', '), mono: true },
        showMeasured(check.measured),
        showMeasured(check.threshold),
        check.message,
      ]),
    })
  }
  if (warnings.length > 0) blocks.push({ kind: 'list', items: warnings })
  if (blocks.length === 0) return null
  const blocking = open.filter(({ check }) => check.severity !== 'warn').length + errors.length
  return {
    id: 'attention',
    title: 'Needs attention',
    fact: blocking > 0 ? counted(blocking, 'problem') : 'warnings only',
    tone: blocking > 0 ? 'bad' : 'unsure',
    blocks,
  }
}
