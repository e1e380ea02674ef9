import type { BehaviourResult, PipelineResult } from '../../core/result.js'
import type { Block, Section } from '../document.js'
import { counted, showNumber, statusWording } from '../wording.js'

/** Behavioural cases with the rows that break them. */
export function behaviourSection(result: PipelineResult): Section | null {
  const cases = result.stages.validation?.behaviour
  if (cases === undefined || cases.length === 0) return null
  const held = cases.filter(({ status }) => status === 'passed').length
  return {
    id: 'behaviour',
    title: 'Behaviour',
    fact: `${held} of ${counted(cases.length, 'case')} held`,
    tone: held === cases.length ? 'good' : cases.some(({ status }) => status === 'failed') ? 'bad' : 'unsure',
    blocks: [casesTable(cases), ...examplesBlocks(cases)],
  }
}

function casesTable(cases: readonly BehaviourResult[]): Block {
  return {
    kind: 'table',
    caption: 'What the model must answer, must not mind, and which way it must move',
    columns: [
      { title: 'Result' },
      { title: 'Case' },
      { title: 'Kind' },
      { title: 'Rule' },
      { title: 'Rows', numeric: true },
      { title: 'Broken', numeric: true },
    ],
    rows: cases.map(({ name, kind, rule, status, rows, failures }) => {
      const { word, tone } = statusWording(status)
      return [{ text: word, tone }, { text: name, mono: true }, kind, rule, showNumber(rows), showNumber(failures)]
    }),
  }
}

function examplesBlocks(cases: readonly BehaviourResult[]): readonly Block[] {
  const rows = cases.flatMap(({ name, examples }) =>
    examples.map(({ row, input, expected, found }) => [
      { text: name, mono: true },
      showNumber(row),
      input,
      expected,
      found,
    ]),
  )
  if (rows.length === 0) return []
  return [
    {
      kind: 'table',
      caption: 'Rows that break a case, the first of each',
      columns: [
        { title: 'Case' },
        { title: 'Row', numeric: true },
        { title: 'Input' },
        { title: 'Expected' },
        { title: 'Found' },
      ],
      rows,
    },
  ]
}
