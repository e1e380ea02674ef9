import type { DataDrift, DataQuality, DriftColumn, PipelineResult } from '../../core/result.js'
import type { Block, Cell, Section } from '../document.js'
import { checkCell, counted, showMeasured, showNumber } from '../wording.js'
import { reasonBlock } from './performance.js'

/** Drift column by column with both histograms. */
export function driftSection(result: PipelineResult): Section | null {
  const drift = result.stages.validation?.data_drift
  if (drift === undefined) return null
  const drifted = drift.columns.filter((column) => column.drifted === true)
  const features = drifted.filter(({ role }) => role === 'feature')
  // Labels and predictions are judged by checks of their own, beside the score.
  const others = drifted.length - features.length
  return {
    id: 'drift',
    title: 'Data drift',
    fact:
      drift.score === null
        ? drift.status.replace('_', ' ')
        : `score ${showNumber(drift.score)}, at most ${showNumber(drift.threshold)} allowed, ${counted(features.length, 'column')} drifted${others === 0 ? '' : `, beside ${counted(others, 'column')} of labels or predictions`}`,
    tone: drift.drifted === true ? 'bad' : drift.drifted === false ? 'good' : 'unsure',
    blocks: drift.columns.length === 0 ? [reasonBlock(drift.reason)] : driftBlocks(drift),
  }
}

function driftBlocks(drift: DataDrift): readonly Block[] {
  const judged = drift.columns.filter((column) => column.score !== null)
  const leftOut = drift.columns.filter((column) => column.score === null)
  const weighs = judged.some(({ weight }) => weight !== undefined)
  return [
    {
      kind: 'text',
      text: `${counted(drift.reference_rows, 'reference row')} against ${counted(drift.current_rows, 'current row')}${drift.reason === null ? '' : `; ${drift.reason}`}.`,
    },
    {
      kind: 'table',
      caption: 'A column has drifted when its score exceeds both the threshold and its noise floor',
      columns: [
        { title: 'Column' },
        { title: 'Result' },
        { title: 'Score', numeric: true },
        { title: 'Noise floor', numeric: true },
        ...(weighs ? [{ title: 'Weight', numeric: true }] : []),
        { title: 'PSI', numeric: true },
        { title: 'p', numeric: true },
        { title: 'Reference and current' },
      ],
      rows: judged.toSorted((a, b) => b.score! - a.score!).map((column) => driftRow(column, weighs)),
    },
    ...(leftOut.length === 0
      ? []
      : [
          {
            kind: 'list' as const,
            items: leftOut.map(({ name, reason, type }) => `${name} (${type}) was left out: ${reason ?? 'no score'}`),
          },
        ]),
  ]
}

function driftRow(column: DriftColumn, weighs: boolean): readonly Cell[] {
  return [
    column.role === 'feature' ? column.name : `${column.name} (${column.role})`,
    driftedCell(column),
    { text: showNumber(column.score), share: Math.min(1, column.score!) },
    showNumber(column.noise_floor),
    ...(weighs ? [showNumber(column.weight ?? null)] : []),
    showNumber(column.psi),
    showNumber(column.p_value),
    column.histogram === null ? '' : { histogram: column.histogram },
  ]
}

function driftedCell({ drifted, reason }: DriftColumn): Cell {
  if (drifted === null) return { text: reason ?? 'cannot be told', tone: 'unsure' }
  return drifted ? { text: 'drifted', tone: 'bad' } : { text: 'stable', tone: 'good' }
}

/** Quality score with its dimensions, columns with problems first. */
export function qualitySection(result: PipelineResult): Section | null {
  const quality = result.stages.validation?.data_quality
  if (quality === undefined) return null
  return {
    id: 'quality',
    title: 'Data quality',
    fact:
      quality.score === null
        ? 'not evaluated'
        : `score ${showNumber(quality.score)} on ${counted(quality.rows, 'row')}`,
    tone: quality.score === null ? 'unsure' : 'quiet',
    blocks: quality.status === 'evaluated' ? qualityBlocks(quality) : [reasonBlock(quality.reason)],
  }
}

function qualityBlocks({ dimensions, columns, checks }: DataQuality): readonly Block[] {
  return [
    {
      kind: 'table',
      caption: 'Dimensions, each in [0,1]',
      columns: [{ title: 'Dimension' }, { title: 'Score', numeric: true }],
      rows: Object.entries(dimensions).map(([name, score]) => [
        name,
        score === null ? '–' : { text: showNumber(score), share: score },
      ]),
    },
    {
      kind: 'table',
      caption: 'Columns',
      columns: [
        { title: 'Column' },
        { title: 'Type' },
        { title: 'Missing', numeric: true },
        { title: 'Distinct', numeric: true },
        { title: 'Invalid', numeric: true },
        { title: 'Problems' },
      ],
      rows: columns
        .toSorted((a, b) => b.problems.length - a.problems.length)
        .map(({ name, type, missing, distinct, invalid, problems }) => [
          name,
          type,
          showNumber(missing),
          showNumber(distinct),
          showNumber(invalid),
          problems.join('; '),
        ]),
    },
    ...(checks.length === 0 ? [] : [qualityChecks(checks)]),
  ]
}

function qualityChecks(checks: DataQuality['checks']): Block {
  return {
    kind: 'table',
    caption: 'Checks of the data',
    columns: [{ title: 'Result' }, { title: 'Check' }, { title: 'Found', numeric: true }, { title: 'What it means' }],
    rows: checks.map((check) => [
      checkCell(check),
      { text: check.id, mono: true },
      showMeasured(check.measured),
      check.message,
    ]),
  }
}
