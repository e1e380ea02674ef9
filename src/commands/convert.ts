import { writeFile } from 'node:fs/promises'
import { ModelGateError } from '../core/errors.js'
import type { Model, Prediction } from '../core/model.js'
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

/** Writes the lowered model as .onnx, once both give the same predictions. */
export const convertCommand: Command = {
  name: 'convert',
  async run(inputs, { workingDirectory, log }, print) {
    const path = within(workingDirectory, onePath(inputs))
    const output = within(workingDirectory, inputs.required('output'))
    const { bytes, sha256 } = await readModelFile(path)
    const onnx = exportOnnx(bytes, sha256)
    for (const note of onnx.notes) log.warning(note)
    const before = (await openModel(bytes, path)).model
    const after = (await openModel(onnx.bytes, output, engineOption(inputs))).model
    try {
      await compare(before, after)
    } finally {
      await after.close()
      await before.close()
    }
    await writeFile(output, onnx.bytes)
    print(
      `${output}: ${onnx.bytes.length} bytes, same predictions on ${CHECKED_ROWS} rows (${after.engine} onnxruntime ${after.engineVersion})\n`,
    )
    return 0
  },
}

async function compare(before: Model, after: Model): Promise<void> {
  const rows = syntheticRows(before.inputs, CHECKED_ROWS, 42)
  const [expected, found] = [
    await before.predict(rows, { probabilities: true }),
    await after.predict(rows, { probabilities: true }),
  ]
  const difference = firstDifference(expected, found)
  if (difference !== null) {
    throw new ModelGateError('unsupported', `the converted model predicts something else: ${difference}`, {
      remedy: 'Nothing was written.',
    })
  }
}

function firstDifference(expected: Prediction, found: Prediction): string | null {
  const labelAt = expected.labels?.findIndex((label, row) => String(label) !== String(found.labels?.[row])) ?? -1
  if (labelAt >= 0) return `row ${labelAt + 1} has another label`
  for (const [name, before, after] of [
    ['value', expected.values, found.values],
    ['probability', expected.probabilities, found.probabilities],
  ] as const) {
    if (before === null) continue
    const at = before.findIndex((value, index) => !close(value, after?.[index] ?? NaN))
    if (at >= 0) return `${name} ${at + 1} is ${String(after?.[at])}, expected ${before[at]!}`
  }
  return null
}

function close(expected: number, found: number): boolean {
  return (
    Object.is(expected, found) || Math.abs(expected - found) <= RELATIVE_TOLERANCE * Math.max(1, Math.abs(expected))
  )
}
