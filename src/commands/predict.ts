import { toJson } from '../core/json.js'
import type { Label, Prediction } from '../core/model.js'
import { fitSource, openTable } from '../data/index.js'
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
    const config = await resolveConfig(inputs, workingDirectory)
    const imageRange = config.data.image_range
    const table = await openTable(within(workingDirectory, inputs.required('data')), { imageRange })
    if (target !== null) requireColumn(table, target)
    const { bytes } = await readModelFile(path)
    const { model, notes } = await openModel(bytes, path, {
      ...engineOption(inputs),
      ...pythonAccess(inputs.text('runtime'), surroundings, () => Promise.resolve(config)),
    })
    for (const note of notes) log.info(note)
    try {
      const parts: Prediction[] = []
      for await (const chunk of fitSource(table, model).chunks()) {
        parts.push(await model.predict(withoutColumn(chunk, target), { probabilities: true }))
      }
      const answer = toJson({
        runtime: model.runtime,
        engine: model.engine,
        task: model.task,
        predictions: parts.flatMap(shaped),
        classes: model.classes,
        probabilities: parts.some((part) => part.probabilities === null)
          ? null
          : parts.flatMap((part) => rowsOf(part.probabilities!, part.rows)),
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

function rowsOf(flat: Float64Array, rows: number): number[][] {
  const width = rows === 0 ? 0 : flat.length / rows
  return Array.from({ length: rows }, (_, row) => Array.from(flat.subarray(row * width, (row + 1) * width)))
}
