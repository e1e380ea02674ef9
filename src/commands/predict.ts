import { toJson } from '../core/json.js'
import type { Label, Prediction } from '../core/model.js'
import { openTable, readTable } from '../data/index.js'
import { readModelFile } from '../formats/index.js'
import { openModel } from '../model/index.js'
import { withoutColumn } from '../stages/index.js'
import type { Command } from './command.js'
import { requireColumn } from './data.js'
import { engineOption, onePath } from './options.js'
import { writeOutput } from './output.js'
import { pythonAccess } from './python-access.js'
import { resolveConfig, within } from './settings.js'

/** The model's own labels or values for every row of a data file, in its order. */
export const predictCommand: Command = {
  name: 'predict',
  async run(inputs, surroundings, print) {
    const { workingDirectory, log } = surroundings
    const path = within(workingDirectory, onePath(inputs))
    const target = inputs.text('target') ?? null
    const table = await openTable(within(workingDirectory, inputs.required('data')))
    if (target !== null) requireColumn(table, target)
    const data = withoutColumn(await readTable(table), target)
    const { bytes } = await readModelFile(path)
    const { model, notes } = await openModel(bytes, path, {
      ...engineOption(inputs),
      ...pythonAccess(inputs.text('runtime'), surroundings, () => resolveConfig(inputs, workingDirectory)),
    })
    for (const note of notes) log.info(note)
    try {
      const prediction = await model.predict(data, { probabilities: true })
      const answer = toJson({
        runtime: model.runtime,
        engine: model.engine,
        task: model.task,
        predictions: shaped(prediction),
        classes: model.classes,
        probabilities: rowsOf(prediction.probabilities, prediction.rows),
      })
      const output = inputs.text('output')
      if (output === undefined) print(answer)
      else await writeOutput(within(workingDirectory, output), answer)
      return 0
    } finally {
      await model.close()
    }
  },
}

/** One entry a row; a list of entries where the model has several outputs. */
function shaped({ labels, values, rows, outputs }: Prediction): unknown[] {
  const flat: readonly (Label | number)[] = labels ?? Array.from(values ?? [])
  if (outputs === 1) return [...flat]
  return Array.from({ length: rows }, (_, row) => flat.slice(row * outputs, (row + 1) * outputs))
}

function rowsOf(flat: Float64Array | null, rows: number): number[][] | null {
  if (flat === null) return null
  const width = rows === 0 ? 0 : flat.length / rows
  return Array.from({ length: rows }, (_, row) => Array.from(flat.subarray(row * width, (row + 1) * width)))
}
