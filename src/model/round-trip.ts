import type { ModelInput } from '../core/model.js'
import { cellOf, type TableChunk } from '../core/table.js'
import {
  openSession,
  planFeeds,
  type EngineChoice,
  type OnnxEngine,
  type OnnxSession,
  type RunTensor,
} from '../onnx/index.js'
import { selectInputs, toColumns, type Block, type Lowered } from '../plan/index.js'

/** A graph beside the kernels that it was made from. */
export interface RoundTrip {
  /** What rows for both look like: as the model says, and text where the graph takes text. */
  readonly inputs: readonly ModelInput[]
  readonly engine: OnnxEngine
  readonly engineVersion: string
  /**
   * Runs both on the same rows and compares every output of the graph: labels, numbers, transformed columns.
   * @returns the first difference as a sentence, null when there is none
   * @throws ModelGateError 'data' when the kernels do not take such rows
   */
  difference(rows: TableChunk): Promise<string | null>
  close(): Promise<void>
}

/** Doubles on both sides; exponentials and sums of another order may differ in the last bits. */
const RELATIVE_TOLERANCE = 1e-9

/** Opens the graph of `exportLowered` to compare it with its kernels. @throws ModelGateError as openSession */
export async function openRoundTrip(
  bytes: Uint8Array,
  lowered: Lowered,
  options: { readonly prefer?: EngineChoice } = {},
): Promise<RoundTrip> {
  const session = await openSession(bytes, options)
  const plan = planFeeds(session.inputs, null)
  const inputs = lowered.inputs.map((input, at): ModelInput =>
    input.kind === 'any' && plan.inputs[at]?.kind === 'string' ? { ...input, kind: 'string' } : input,
  )
  return {
    inputs,
    engine: session.engine,
    engineVersion: session.engineVersion,
    async difference(rows) {
      const block = selectInputs(lowered.inputs, rows)
      const expected = kernelAnswers(lowered, block)
      // The graph has a name for every input, a model that takes its columns by position has none.
      const columns = block.columns.map((column, at) => ({ ...column, name: plan.inputs[at]?.name ?? column.name }))
      const found = await session.run(plan.feeds({ rows: rows.rows, columns }))
      const difference = firstDifference(session, expected, found)
      if (difference === null || !isSparseXgboost(lowered, block)) return difference
      return `${difference}; XGBoost takes the zeros that a sparse matrix leaves out for missing values, and a graph has dense matrices only`
    },
    close: () => session.close(),
  }
}

type Cell = number | string

/** By the names of the graph's outputs. */
function kernelAnswers(lowered: Lowered, block: Block): Readonly<Record<string, readonly Cell[] | null>> {
  if (lowered.infer === undefined) {
    const { rows, columns } = toColumns(lowered.transform!(block))
    const cells = Array.from({ length: rows }, (_, row) => columns.map((column) => cellOf(column, row)))
    return { transformed: cells.flat().map((cell, at) => asCell(cell, columns[at % columns.length]!.kind)) }
  }
  const { classes, targets } = lowered
  const probabilities = lowered.hasProbabilities || targets?.hasProbabilities === true
  const said = lowered.infer(block, { predictions: true, probabilities, scores: true })
  return {
    label: said.labels && Array.from(said.labels, (label) => (classes === null ? label : String(classes[label]))),
    variable: said.values && [...said.values],
    probabilities: said.probabilities && [...said.probabilities],
    scores: said.scores && [...said.scores],
    ...(said.targetProbabilities ? sharesByTarget(said.targetProbabilities, targets?.classes ?? []) : {}),
  }
}

/** rows x classes of all targets, as the matrices of the single ones. */
function sharesByTarget(shares: Float64Array, classes: readonly (readonly unknown[])[]): Record<string, Cell[]> {
  const width = classes.reduce((sum, known) => sum + known.length, 0)
  let from = 0
  const matrices = classes.map((known, target): [string, Cell[]] => {
    const [start, end] = [from, (from += known.length)]
    const cells = [...shares].filter((_, at) => at % width >= start && at % width < end)
    return [`probabilities_${target}`, cells]
  })
  return Object.fromEntries(matrices)
}

/** ONNX has one word for a missing text and an empty one. */
function asCell(cell: ReturnType<typeof cellOf>, kind: 'number' | 'string'): Cell {
  if (cell === null) return kind === 'string' ? '' : NaN
  return typeof cell === 'string' ? cell : Number(cell)
}

function firstDifference(
  { outputs }: OnnxSession,
  expected: Readonly<Record<string, readonly Cell[] | null>>,
  found: Readonly<Record<string, RunTensor>>,
): string | null {
  const given = Object.entries(expected).filter(([, cells]) => cells !== null)
  // What the kernels have and the graph leaves out would be lost in silence; scores are the one part that may be.
  const lost = given.find(([name]) => name !== 'scores' && !outputs.some((port) => port.name === name))
  if (lost !== undefined) return `it has no ${lost[0]}`
  for (const { name } of outputs) {
    const cells = expected[name] ?? []
    const answers = cellsOf(found[name]!)
    if (answers.length !== cells.length) return `${name} has ${answers.length} cells, expected ${cells.length}`
    const at = cells.findIndex((cell, index) => !isSame(cell, answers[index]!))
    if (at >= 0) return `${name} ${at + 1} is ${String(answers[at])}, expected ${cells[at]!}`
  }
  return null
}

function cellsOf({ elementType, data }: RunTensor): Cell[] {
  return Array.from(data as ArrayLike<number | bigint | string>, (cell) => {
    if (elementType === 'bool') return String(cell === 1)
    return typeof cell === 'string' ? cell : Number(cell)
  })
}

function isSame(expected: Cell, found: Cell): boolean {
  if (typeof expected === 'string' || typeof found === 'string') return String(expected) === String(found)
  if (Object.is(expected, found)) return true
  return Math.abs(expected - found) <= RELATIVE_TOLERANCE * Math.max(1, Math.abs(expected))
}

/** Whether the rows come to XGBoost as a sparse matrix. */
function isSparseXgboost({ last }: Lowered, block: Block): boolean {
  if (last === undefined) return false
  const prepared = last.prepare(block)
  if (last.step.last !== undefined) return isSparseXgboost(last.step, prepared)
  return prepared.kind === 'sparse' && last.step.className.startsWith('xgboost.')
}
