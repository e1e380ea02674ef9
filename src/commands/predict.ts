import { startFrugally, type Restore } from '../core/frugal.js'
import type { Config } from '../config/index.js'
import { fitSource, readingRows, type TableSource } from '../data/index.js'
import type { RawInputs } from '../inputs/index.js'
import { readModelBytes } from '../formats/index.js'
import { openModel } from '../model/index.js'
import type { LocalCommand, LocalSurroundings } from './command.js'
import { configOnDemand } from './config-on-demand.js'
import { openData, requireColumn } from './data.js'
import { frugalityOf } from './frugal-predict.js'
import { entryOption } from './model-entry.js'
import { engineOption, onePath } from './options.js'
import { writeOutput } from './output.js'
import { predictedParts } from './predicted-parts.js'
import { predictionJson } from './prediction-json.js'
import { pythonAccess } from './python-access.js'
import { within } from './paths.js'

/** Rows from which on threads may take part, which then read the same bytes of the model. */
const ROWS_FOR_THREADS = 16_384

/** The model's own labels or values for every row of a data file, in its order. */
export const predictCommand: LocalCommand = {
  name: 'predict',
  async run(inputs, surroundings, print) {
    const name = onePath(inputs)
    const path = within(surroundings.workingDirectory, name)
    const frugality = await frugalityOf(path, within(surroundings.workingDirectory, inputs.required('data')))
    const restore = frugality === null ? null : startFrugally(frugality)
    try {
      const answer = await answerOf({ name, path }, inputs, surroundings, restore)
      const output = inputs.text('output')
      if (output === undefined) for (const piece of answer) print(piece.toString())
      else await writeOutput(within(surroundings.workingDirectory, output), answer)
      return 0
    } finally {
      restore?.('unbounded')
    }
  },
}

async function answerOf(
  { name, path }: { readonly name: string; readonly path: string },
  inputs: RawInputs,
  surroundings: LocalSurroundings,
  restore: Restore | null,
): Promise<ReturnType<typeof predictionJson>> {
  const { workingDirectory, log } = surroundings
  const config = await configOnDemand(inputs, workingDirectory)
  const { table, target } = await openLabelled(inputs, config, surroundings)
  const bytes = await readModelBytes(path, { name, shared: (table.rows ?? 0) >= ROWS_FOR_THREADS })
  const { model, notes } = await openModel(bytes, path, {
    name,
    log,
    ...engineOption(inputs, surroundings, config),
    ...pythonAccess(inputs.text('runtime'), surroundings, config),
    ...entryOption(inputs, config),
  })
  for (const note of notes) log.info(note)
  try {
    const parts = await readingRows(table, () => predictedParts(fitSource(table, model), model, { target, restore }))
    return predictionJson(model, parts)
  } finally {
    await model.close()
  }
}

/** The rows, and the column of them that is no feature. */
async function openLabelled(
  inputs: RawInputs,
  config: () => Promise<Config>,
  surroundings: Parameters<typeof openData>[2],
): Promise<{ readonly table: TableSource; readonly target: string | null }> {
  const [path, named] = [inputs.required('data'), inputs.text('target')]
  let tables = { current: null as TableSource | null, target: named ?? null }
  if (named?.includes(',') === true) {
    const { openTables } = await import('./tables.js')
    const paths = { current: path, reference: null }
    tables = await openTables(paths, { target: named, asked: true }, config, surroundings)
  }
  const table = tables.current ?? (await openData(path, config, surroundings, { sparing: true }))
  if (tables.target !== null) requireColumn(table, tables.target)
  return { table, target: tables.target }
}
