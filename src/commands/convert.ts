import { writeFile } from 'node:fs/promises'
import { isModelGateError, ModelGateError } from '../core/errors.js'
import type { Model, ModelInput, Prediction } from '../core/model.js'
import type { TableChunk } from '../core/table.js'
import { plain } from '../core/text.js'
import { syntheticRows } from '../data/index.js'
import { readingFile, readModelFile } from '../formats/index.js'
import { exportOnnx, openModel, openRoundTrip, type PreprocessingFile } from '../model/index.js'
import { columnCount, selectInputs, type Lowered } from '../plan/index.js'
import type { LocalCommand } from './command.js'
import { configOnDemand } from './config-on-demand.js'
import { entryOption } from './model-entry.js'
import { engineOption, onePath } from './options.js'
import { within } from './paths.js'

/** Rows of the round trip, made from the model's own signature. */
const CHECKED_ROWS = 200

/** Networks compute in float32, and each engine adds up in its own order. */
const FLOAT32_TOLERANCE = 1e-5

/** Writes the model as .onnx, once the file answers what the model answers. */
export const convertCommand: LocalCommand = {
  name: 'convert',
  async run(inputs, surroundings, print) {
    const { workingDirectory, log } = surroundings
    const named = { model: onePath(inputs), output: inputs.required('output') }
    const path = within(workingDirectory, named.model)
    const output = within(workingDirectory, named.output)
    const { bytes, sha256 } = await readModelFile(path, { name: named.model })
    const before = await preprocessingFiles(inputs.list('preprocessing'), workingDirectory)
    const config = await configOnDemand(inputs, workingDirectory)
    const { entry } = entryOption(inputs, config)
    const onnx = await readingFile({ name: named.model, bytes }, () => exportOnnx(bytes, sha256, before, entry))
    for (const note of onnx.notes) log.warning(note)
    if (before.length > 0 && onnx.lowered !== null) checkFit(onnx.lowered, named.model)
    const options = engineOption(inputs, surroundings, config)
    const { lowered } = onnx
    const trip =
      lowered === null
        ? await openNetworks({ bytes, path }, { bytes: onnx.bytes, path: output }, options)
        : await openRoundTrip(onnx.bytes, lowered, options.engine === undefined ? {} : { prefer: options.engine })
    let compared: number
    try {
      compared = await compare(trip, before.length > 0)
    } finally {
      await trip.close()
    }
    await writeFile(output, onnx.bytes)
    const engine = `${trip.engine} onnxruntime ${trip.engineVersion}`
    print(`${named.output}: ${onnx.bytes.length} bytes, same answers on ${compared} rows (${engine})\n`)
    const foreign = lowered === null ? null : whyForeign(lowered.infer === undefined, lowered.outputs, lowered.task)
    if (foreign !== null)
      print(`${foreign}: this file is for other programs, ModelGate itself does not predict with it\n`)
    return 0
  },
}

async function preprocessingFiles(names: readonly string[], folder: string): Promise<PreprocessingFile[]> {
  const files: PreprocessingFile[] = []
  for (const name of names) files.push({ name, ...(await readModelFile(within(folder, name), { name })) })
  return files
}

/** @throws ModelGateError 'data' when the preprocessing makes another number of columns than the model takes */
function checkFit({ inputs, last }: Lowered, model: string): void {
  if (last === undefined) return
  let made: number
  try {
    made = columnCount(last.prepare(selectInputs(inputs, syntheticRows(inputs, 1, 42))))
  } catch (error) {
    // A row that does not suit the preprocessing tells nothing; the comparison tries others.
    if (isModelGateError(error) && error.code === 'data') return
    throw error
  }
  const taken = last.step.inputs.length
  if (taken === 0 || made === taken) return
  throw new ModelGateError('data', `the preprocessing makes ${made} columns, ${plain(model)} takes ${taken}`, {
    subject: model,
    remedy: 'Name the files that were fitted together with this model, all of them, in the order in which they run.',
  })
}

/** Why the file cannot be opened as a model here, although it is right; null when it can. */
function whyForeign(isTransformer: boolean, outputs: number, task: Model['task']): string | null {
  if (isTransformer) return 'A transformer predicts nothing'
  return outputs > 1 && task === 'classification' ? `It gives ${outputs} labels a row` : null
}

type Comparison = Awaited<ReturnType<typeof openNetworks>>

/**
 * Numbers as they are in data of many kinds: a threshold of 4000 g is never crossed by numbers around 1. Each counts
 * where the model takes such rows.
 */
const SPREADS = [{}, { signed: true }, { scale: 30 }, { scale: 1000 }] as const

/** For models that take none of these, such as category codes and what is defined on a small interval only. */
const SMALL = [{ scale: 0.3 }, { scale: 0.03 }] as const

/** @returns the number of rows on which both agree */
async function compare(trip: Comparison, joined: boolean): Promise<number> {
  let compared = 0
  let refused: unknown = null
  for (const [position, spread] of [...SPREADS, ...SMALL].entries()) {
    if (position >= SPREADS.length && compared > 0) break
    const rows = syntheticRows(trip.inputs, CHECKED_ROWS / SPREADS.length, 42 + position, spread)
    let difference: string | null
    try {
      difference = await trip.difference(rows)
    } catch (error) {
      if (!isModelGateError(error) || error.code !== 'data') throw error
      refused ??= error
      continue
    }
    if (difference !== null) {
      throw new ModelGateError('unsupported', `the converted model predicts something else: ${difference}`, {
        remedy: joined
          ? 'Nothing was written. Join the files with Python, as a pipeline: docs/supported-models.md tells how.'
          : 'Nothing was written.',
      })
    }
    compared += rows.rows
  }
  if (compared === 0) throw refused
  return compared
}

interface File {
  readonly bytes: Uint8Array
  readonly path: string
}

/** A network before and after, both run by the engine. */
async function openNetworks(before: File, after: File, options: ReturnType<typeof engineOption>) {
  const original = (await openModel(before.bytes, before.path)).model
  const converted = (await openModel(after.bytes, after.path, options)).model
  const inputs: readonly ModelInput[] = original.inputs
  return {
    inputs,
    engine: converted.engine,
    engineVersion: converted.engineVersion,
    async difference(rows: TableChunk): Promise<string | null> {
      const expected = await original.predict(rows, { probabilities: true })
      const found = await converted.predict(named(rows, original, converted), { probabilities: true })
      return firstDifference(expected, found)
    },
    async close(): Promise<void> {
      await converted.close()
      await original.close()
    },
  }
}

/** A graph has a name for every input, a model that takes its columns by position has none. */
function named(rows: TableChunk, before: Model, after: Model): TableChunk {
  const columns = after.inputs.filter(({ kind }) => kind !== 'tensor')
  const byPosition = before.inputs.every(({ name }) => name === null)
  if (!byPosition || columns.length !== rows.columns.length) return rows
  return { ...rows, columns: rows.columns.map((column, at) => ({ ...column, name: columns[at]!.name ?? column.name })) }
}

function firstDifference(expected: Prediction, found: Prediction): string | null {
  const labelAt = expected.labels?.findIndex((label, row) => String(label) !== String(found.labels?.[row])) ?? -1
  if (labelAt >= 0) return `row ${labelAt + 1} has another label`
  for (const [name, before, after] of [
    ['value', expected.values, found.values],
    ['probability', expected.probabilities, found.probabilities],
  ] as const) {
    if (before === null) continue
    const at = before.findIndex((value, index) => !isClose(value, after?.[index] ?? NaN))
    if (at >= 0) return `${name} ${at + 1} is ${String(after?.[at])}, expected ${before[at]!}`
  }
  return null
}

function isClose(expected: number, found: number): boolean {
  return Object.is(expected, found) || Math.abs(expected - found) <= FLOAT32_TOLERANCE * Math.max(1, Math.abs(expected))
}
