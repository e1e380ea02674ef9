import { ModelGateError, unsupported } from '../core/errors.js'
import { PREDICT_CHUNK_ROWS } from '../core/limits.js'
import type { Label, Model, ModelFacts, Prediction } from '../core/model.js'
import { cellOf, sliceRows, type TableChunk } from '../core/table.js'
import { VERSION } from '../core/version.js'
import { NotFiniteError, selectInputs, type ColumnsBlock, type Inference, type Lowered } from '../plan/index.js'

/** A lowered estimator as a Model. Rows go through in chunks, so that intermediates stay bounded. */
export function loweredModel(lowered: Lowered, facts: ModelFacts): Model {
  const predict = (chunk: TableChunk, options: { readonly probabilities?: boolean } = {}): Prediction => {
    const infer = lowered.infer?.bind(lowered)
    if (infer === undefined) {
      throw unsupported(
        lowered.className,
        'a transformer: it has no predict()',
        'Save the pipeline that ends in an estimator.',
      )
    }
    const want = {
      predictions: true,
      probabilities: options.probabilities === true && lowered.hasProbabilities,
      scores: false,
    }
    const parts: Inference[] = []
    for (let from = 0; from < chunk.rows || from === 0; from += PREDICT_CHUNK_ROWS) {
      const part = sliceRows(chunk, from, Math.min(chunk.rows, from + PREDICT_CHUNK_ROWS))
      const rows = selectInputs(lowered.inputs, part)
      try {
        parts.push(infer(rows, want))
      } catch (error) {
        throw error instanceof NotFiniteError ? whoMadeIt(error, rows, from) : error
      }
    }
    return {
      rows: chunk.rows,
      outputs: lowered.outputs,
      labels: joinLabels(parts, lowered.classes),
      values: joinFloats(parts.map((part) => part.values)),
      probabilities: joinFloats(parts.map((part) => part.probabilities)),
    }
  }
  return {
    facts,
    task: lowered.infer === undefined ? 'transform' : lowered.task,
    classes: lowered.classes,
    inputs: lowered.inputs,
    runtime: 'lowered',
    engine: 'kernel',
    engineVersion: VERSION,
    engineReason: null,
    hasProbabilities: lowered.hasProbabilities,
    // A throw becomes a rejection.
    predict: (chunk, options) => Promise.resolve().then(() => predict(chunk, options)),
    close: () => Promise.resolve(),
  }
}

/** The same error when the row of the data holds such a cell; else it names the model, which computed the cell. */
function whoMadeIt(error: NotFiniteError, block: ColumnsBlock, from: number): ModelGateError {
  const cells = block.columns.map((column) => cellOf(column, error.row))
  if (cells.some((cell) => cell === null || cell === Infinity || cell === -Infinity)) return error
  return new ModelGateError(
    'data',
    `the model computes a value that is not a finite number from row ${from + error.row + 1}, whose cells are all there; its ${error.className} takes finite numbers only`,
    {
      subject: error.className,
      cause: error,
      remedy:
        'Look for values that a step of the model is not defined for, such as a negative number under a logarithm.',
    },
  )
}

function joinLabels(parts: readonly Inference[], classes: readonly Label[] | null): readonly Label[] | null {
  if (parts.every((part) => part.labels === null)) return null
  const labels: Label[] = []
  for (const part of parts) {
    for (const index of part.labels ?? []) labels.push(classes === null ? index : classes[index]!)
  }
  return labels
}

function joinFloats(parts: readonly (Float64Array | null)[]): Float64Array | null {
  const present = parts.filter((part) => part !== null)
  if (present.length === 0) return null
  if (present.length === 1) return present[0]!
  const joined = new Float64Array(present.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of present) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}
