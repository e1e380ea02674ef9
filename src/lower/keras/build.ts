import type { KerasRecord } from '../../formats/index.js'
import type { GraphBuilder } from '../../onnx/index.js'
import type { KerasVersion, Preparation } from './layer.js'
import type { KerasDtype, KerasTensor, RowShape } from './tensor.js'
import type { FoundWeights } from './variables.js'

/** What TypeScript prepares for one input of the graph, from the cells of one input of the model. */
export interface Prologue {
  /** Input of the model whose cells it takes. */
  readonly source: string
  /** Input of the graph that it fills. */
  readonly target: string
  readonly preparation: Preparation
}

/** One input or output of the model, without the batch. */
export interface ProgramPort {
  readonly name: string
  readonly shape: RowShape
  readonly dtype: KerasDtype
}

/** What all layers of one model share while its graph is built. */
export interface Build {
  readonly graph: GraphBuilder
  readonly version: KerasVersion
  readonly record: KerasRecord
  readonly prologues: Prologue[]
  readonly notes: Set<string>
  /** Classes that take part, for the report. */
  readonly classes: Set<string>
  /** Rows of the tables that inputs of the model are numbers of. */
  readonly bounds: Map<string, number>
  weights: FoundWeights
  addPrologue(input: KerasTensor, preparation: Preparation, path: string): KerasTensor
}
