import type { TableChunk } from '../../src/core/table.js'
import type { LowerableRecord, LoweredModel } from '../../src/lower/index.js'
import { inferRows } from '../../src/model/row-slices.js'
import { selectInputs, type Inference } from '../../src/plan/index.js'
import { blockDifferences, numberDifferences } from './comparison.js'
import { readFixtureRecord, readFixtureRows, type Cell, type Expected, type Fixture } from './corpus.js'
import { lowerRecord } from '../support/without-waiting.js'

export interface Parity {
  /** Canonical names of the estimators inside the model. */
  readonly classes: readonly string[]
  /** What the model's library answers otherwise, as sentences that begin with the method; empty when it agrees. */
  readonly differences: readonly string[]
}

/** Runs a fixture's model on its rows and compares every answer with what its library gave. */
export function parityOf(fixture: Fixture): Parity {
  return parityWith(readFixtureRecord(fixture), readFixtureRows(fixture), fixture.expected)
}

export function parityWith(record: LowerableRecord, rows: TableChunk, expected: Expected): Parity {
  const { lowered, classes } = lowerRecord(record)
  const block = selectInputs(lowered.inputs, rows)
  const want = {
    predictions: expected.labels !== undefined || expected.values !== undefined,
    probabilities: expected.probabilities !== undefined,
    scores: expected.scores !== undefined,
  }
  const differences: string[] = []
  if (expected.transformed) {
    differences.push(
      ...blockDifferences(lowered.transform!(block), expected.transformed, expected.tolerance, expected.floor).map(
        named('transform'),
      ),
    )
  }
  if (want.predictions || want.probabilities || want.scores) {
    const found = inferRows(lowered, block, want)
    overwrite(rows)
    differences.push(...inferenceDifferences(lowered, found, expected))
  }
  return { classes, differences }
}

/** A reader parses the next rows into the arrays of these: no answer may be a view of them. */
function overwrite({ columns }: TableChunk): void {
  for (const column of columns) {
    if (column.kind === 'string') column.codes.fill(-1)
    else column.values.fill(-12_345)
  }
}

function inferenceDifferences(lowered: LoweredModel['lowered'], found: Inference, expected: Expected): string[] {
  const differences: string[] = []
  if (expected.classes && lowered.outputs === 1 && !sameCells(lowered.classes ?? [], expected.classes)) {
    differences.push(`classes: ${String(lowered.classes)} instead of ${String(expected.classes)}`)
  }
  if (expected.labels) {
    const labels = Array.from(found.labels!, (label): Cell => lowered.classes?.[label] ?? label)
    for (const [at, label] of expected.labels.values.entries()) {
      if (labels[at] !== label)
        differences.push(`predict: number ${at}: ${String(labels[at])} instead of ${String(label)}`)
    }
  }
  const { tolerance } = expected
  if (expected.values) {
    differences.push(...numberDifferences(found.values!, expected.values, tolerance).map(named('predict')))
  }
  if (expected.probabilities) {
    if (!(lowered.hasProbabilities || lowered.targets?.hasProbabilities === true))
      differences.push('predict_proba: said to have none')
    // Of several targets the expected matrices lie side by side.
    const probabilities = found.targetProbabilities ?? found.probabilities
    differences.push(
      ...numberDifferences(probabilities!, expected.probabilities, tolerance).map(named('predict_proba')),
    )
  }
  if (expected.scores) {
    differences.push(...numberDifferences(found.scores!, expected.scores, tolerance).map(named('decision_function')))
  }
  return differences
}

function sameCells(found: readonly unknown[], wanted: readonly unknown[]): boolean {
  return found.length === wanted.length && found.every((value, at) => value === wanted[at])
}

function named(method: string): (difference: string) => string {
  return (difference) => `${method}: ${difference}`
}
