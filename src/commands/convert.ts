import { writeFile } from 'node:fs/promises'
import { isModelGateError, ModelGateError } from '../core/errors.js'
import type { Model, Prediction } from '../core/model.js'
import type { TableChunk } from '../core/table.js'
import { syntheticRows } from '../data/index.js'
import { readModelFile } from '../formats/index.js'
import { exportOnnx, openModel } from '../model/index.js'
import type { Command } from './command.js'
import { engineOption, onePath } from './options.js'
import { within } from './settings.js'

/** Rows of the round trip, made from the model's own signature. */
const CHECKED_ROWS = 200

/** Doubles on both sides; exponentials and sums of another order may differ in the last bits. */
const RELATIVE_TOLERANCE = 1e-9

/** Networks compute in float32, and each engine adds up in its own order. */
const FLOAT32_TOLERANCE = 1e-5

/** Writes the lowered model as .onnx, once both give the same predictions. */
export const convertCommand: Command = {
  name: 'convert',
  async run(inputs, { workingDirectory, log }, print) {
    const path = within(workingDirectory, onePath(inputs))
    const output = within(workingDirectory, inputs.required('output'))
    const { bytes, sha256 } = await readModelFile(path)
    const onnx = await exportOnnx(bytes, sha256)
    for (const note of onnx.notes) log.warning(note)
    const before = (await openModel(bytes, path)).model
    const after = (await openModel(onnx.bytes, output, engineOption(inputs))).model
    let compared: number
    try {
      compared = await compare(before, after)
    } finally {
      await after.close()
      await before.close()
    }
    await writeFile(output, onnx.bytes)
    print(
      `${output}: ${onnx.bytes.length} bytes, same predictions on ${compared} rows (${after.engine} onnxruntime ${after.engineVersion})\n`,
    )
    return 0
  },
}

/**
 * Numbers as they are in data of many kinds: a threshold of 4000 g is never crossed by numbers around 1. The first
 * kind is what any model takes; the others count where the model that is converted takes them.
 */
const SPREADS = [{}, { signed: true }, { scale: 30 }, { scale: 1000 }] as const

/** @returns the number of rows that both models predicted alike */
async function compare(before: Model, after: Model): Promise<number> {
  let compared = 0
  for (const [position, spread] of SPREADS.entries()) {
    const rows = syntheticRows(before.inputs, CHECKED_ROWS / SPREADS.length, 42 + position, spread)
    let expected: Prediction
    try {
      expected = await before.predict(rows, { probabilities: true })
    } catch (error) {
      if (position > 0 && isModelGateError(error) && error.code === 'data') continue
      throw error
    }
    const tolerance = before.runtime === 'onnx' ? FLOAT32_TOLERANCE : RELATIVE_TOLERANCE
    refuseDifference(expected, await after.predict(named(rows, before, after), { probabilities: true }), tolerance)
    compared += rows.rows
  }
  return compared
}

/** A graph has a name for every input, a model that takes its columns by position has none. */
function named(rows: TableChunk, before: Model, after: Model): TableChunk {
  const columns = after.inputs.filter(({ kind }) => kind !== 'tensor')
  const byPosition = before.inputs.every(({ name }) => name === null)
  if (!byPosition || columns.length !== rows.columns.length) return rows
  return { ...rows, columns: rows.columns.map((column, at) => ({ ...column, name: columns[at]!.name ?? column.name })) }
}

function refuseDifference(expected: Prediction, found: Prediction, tolerance: number): void {
  const difference = firstDifference(expected, found, tolerance)
  if (difference !== null) {
    throw new ModelGateError('unsupported', `the converted model predicts something else: ${difference}`, {
      remedy: 'Nothing was written.',
    })
  }
}

function firstDifference(expected: Prediction, found: Prediction, tolerance: number): string | null {
  const labelAt = expected.labels?.findIndex((label, row) => String(label) !== String(found.labels?.[row])) ?? -1
  if (labelAt >= 0) return `row ${labelAt + 1} has another label`
  for (const [name, before, after] of [
    ['value', expected.values, found.values],
    ['probability', expected.probabilities, found.probabilities],
  ] as const) {
    if (before === null) continue
    const at = before.findIndex((value, index) => !close(value, after?.[index] ?? NaN, tolerance))
    if (at >= 0) return `${name} ${at + 1} is ${String(after?.[at])}, expected ${before[at]!}`
  }
  return null
}

function close(expected: number, found: number, tolerance: number): boolean {
  return Object.is(expected, found) || Math.abs(expected - found) <= tolerance * Math.max(1, Math.abs(expected))
}
