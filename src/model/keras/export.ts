import { unsupported } from '../../core/errors.js'
import type { KerasRecord } from '../../formats/index.js'
import { lowerKerasModel } from '../../lower/index.js'
import { describeInMetadata } from '../../onnx/index.js'
import { networkInputs } from './inputs.js'

export interface KerasExport {
  readonly bytes: Uint8Array
  readonly notes: readonly string[]
  /** Outputs of the graph. */
  readonly outputs: readonly string[]
}

/**
 * A Keras model as an ONNX file: the inputs of the network, and label and probabilities or variable.
 * @throws ModelGateError 'unsupported' for text that TypeScript prepares, which the graph does not do
 */
export async function exportKeras(
  record: KerasRecord,
  metadata: Readonly<Record<string, string>>,
): Promise<KerasExport> {
  const program = await lowerKerasModel(record, {
    outputs: 'head',
    metadata: (about) => {
      const names = networkInputs(about).flatMap(({ columns }) => columns.map(({ name }) => name))
      const known = names.filter((name) => name !== null)
      const inputs = known.length === names.length ? known : null
      return { ...metadata, ...describeInMetadata({ task: about.head.task, classes: about.head.classes, inputs }) }
    },
  })
  const [prologue] = program.prologues
  if (prologue !== undefined) {
    throw unsupported(
      prologue.source,
      'the text of this input is prepared outside the graph, so it cannot be expressed in ONNX',
    )
  }
  const outputs = program.head.task === 'classification' ? ['label', 'probabilities'] : ['variable']
  return { bytes: program.onnx, notes: program.notes, outputs }
}
