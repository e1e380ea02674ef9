import { unsupported } from '../../core/errors.js'
import type { KerasRecord } from '../../formats/index.js'
import { lowerKerasModel, type KerasProgram } from '../../lower/index.js'
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
      const names = columnNames(about)
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

/** A list of names for every pixel of a large image helps nobody. */
const MAX_NAMES = 10_000

/** Columns of the graph's inputs, in the order in which its layers use them; null where the model has no names. */
function columnNames(
  program: Pick<KerasProgram, 'inputs' | 'prologues' | 'bounds' | 'graphInputs'>,
): (string | null)[] {
  const { graphInputs } = program
  const used = networkInputs(program).filter(({ port }) => graphInputs.includes(port.name))
  const ordered = used.toSorted((a, b) => graphInputs.indexOf(a.port.name) - graphInputs.indexOf(b.port.name))
  const sizes = ordered.map(({ port }) => port.shape.reduce<number>((cells, size) => cells * (size ?? 0), 1))
  if (ordered.length < 2 || sizes.some((cells) => cells > MAX_NAMES)) return [null]
  return ordered.flatMap(({ port, columns }, position) =>
    columns[0]?.kind === 'tensor'
      ? Array.from({ length: sizes[position]! }, (_, cell) => `${port.name}_${cell}`)
      : columns.map(({ name }) => name),
  )
}
