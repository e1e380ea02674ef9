import type { BehaviourCase } from '../../../config/index.js'
import { ModelGateError } from '../../../core/errors.js'
import type { BehaviourResult } from '../../../core/result.js'
import { cellOf, withoutColumn, type TableChunk } from '../../../core/table.js'
import { plain } from '../../../core/text.js'
import type { Answer, Asker } from './answers.js'
import { changedTables, rowChange, showCell } from './changes.js'

/** Rows that are shown of those that break a case. */
const MAX_EXAMPLES = 5
/** Cells that tell a golden row apart, for people. */
const SHOWN_CELLS = 4

type Example = BehaviourResult['examples'][number]

/** Rows that were judged (a row counts once for each value that was tried), and those that broke the rule. */
export interface Judged {
  readonly rows: number
  readonly failures: number
  readonly examples: readonly Example[]
}

/** @throws ModelGateError 'data' when columns or answers do not fit the rows or the model */
export async function judge(one: BehaviourCase, chunk: TableChunk, asker: Asker, seed: number): Promise<Judged> {
  return one.kind === 'golden' ? judgeGolden(one, chunk, asker) : judgeChange(one, chunk, asker, seed)
}

type Golden = Extract<BehaviourCase, { readonly kind: 'golden' }>

async function judgeGolden(one: Golden, chunk: TableChunk, asker: Asker): Promise<Judged> {
  const features = withoutColumn(chunk, one.expect_column ?? null)
  const expected = (one.expect ?? answersIn(chunk, one.expect_column!)).slice(0, chunk.rows)
  const found = await asker.ask(features)
  const broken = found.flatMap((answer, row): Example[] => {
    const wanted = expected[row]!
    if (same(answer, wanted, one.tolerance, asker)) return []
    return [{ row: row + 1, input: firstCells(features, row), expected: showCell(wanted), found: showCell(answer) }]
  })
  return { rows: chunk.rows, failures: broken.length, examples: broken.slice(0, MAX_EXAMPLES) }
}

function same(answer: Answer, wanted: Answer | null, tolerance: number, asker: Asker): boolean {
  if (wanted === null) return false
  if (asker.numeric) return Math.abs(Number(answer) - Number(wanted)) <= tolerance
  return answer === asker.read(wanted)
}

function answersIn(chunk: TableChunk, name: string): readonly (Answer | null)[] {
  const column = chunk.columns.find((one) => one.name === name)
  if (column === undefined) {
    throw new ModelGateError('data', `the rows have no column ${plain(name, 80)} with the expected answers`, {
      subject: name,
      remedy: 'Name it with expect_column; the label column of data.target is left out of the rows.',
    })
  }
  return Array.from({ length: chunk.rows }, (_, row) => cellOf(column, row))
}

function firstCells({ columns }: TableChunk, row: number): string {
  const shown = columns
    .slice(0, SHOWN_CELLS)
    .map((column) => `${plain(column.name, 60)} ${showCell(cellOf(column, row))}`)
  return columns.length > SHOWN_CELLS ? `${shown.join(', ')}, ...` : shown.join(', ')
}

type Changing = Exclude<BehaviourCase, Golden>

async function judgeChange(one: Changing, chunk: TableChunk, asker: Asker, seed: number): Promise<Judged> {
  const before = await asker.ask(chunk)
  let rows = 0
  let failures = 0
  const examples: Example[] = []
  for (const changed of changedTables(chunk, one.change, seed)) {
    const after = await asker.ask(changed)
    for (let row = 0; row < chunk.rows; row++) {
      const input = rowChange(chunk, changed, one.change, row)
      if (input === null) continue // nothing was changed here, so nothing can be told
      rows++
      const wanted = expectation(one, before[row]!, after[row]!)
      if (wanted === null) continue
      failures++
      if (examples.length < MAX_EXAMPLES)
        examples.push({ row: row + 1, input, expected: wanted, found: showCell(after[row]) })
    }
  }
  return { rows, failures, examples }
}

/** What the answer should have been, in words; null when it is so. A number that is none breaks every rule. */
function expectation(one: Changing, before: Answer, after: Answer): string | null {
  const numeric = typeof before === 'number' && typeof after === 'number'
  if (one.kind === 'invariance') {
    const stays = before === after || (numeric && Math.abs(after - before) <= one.tolerance)
    return stays ? null : showCell(before)
  }
  const moved = Number(after) - Number(before)
  switch (one.expect) {
    case 'up':
      return moved > one.tolerance ? null : `above ${showCell(before)}`
    case 'down':
      return moved < -one.tolerance ? null : `below ${showCell(before)}`
    case 'not_up':
      return moved <= one.tolerance ? null : `at most ${showCell(before)}`
    case 'not_down':
      return moved >= -one.tolerance ? null : `at least ${showCell(before)}`
  }
}
