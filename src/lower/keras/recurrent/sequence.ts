import { ints, type GraphValue } from '../../../onnx/index.js'
import { tensorsIn } from '../call.js'
import type { KerasLayer, LayerCall } from '../layer.js'
import { lastAxis } from '../nodes.js'
import type { KerasTensor } from '../tensor.js'
import { zeroState, type Cell, type Steps } from './cell.js'
import { gatherMaskedSteps } from './masked-steps.js'

/** Config keys of recurrent layers that do not change what they predict, besides those of their cells. */
export const SEQUENCE_IGNORES: readonly string[] = ['unroll', 'use_cudnn', 'input_spec']

/** The keyword by which Bidirectional tells its halves to put zeros where the mask is false. */
export const ZERO_OUTPUT = 'zero_output_for_mask'

/**
 * Runs cells, one on top of the other, over the sequence of a call: masks, directions, states and what is returned.
 * @returns the output, then the states when `return_state` is set
 */
export function runSequence(layer: KerasLayer, call: LayerCall, cells: readonly Cell[]): readonly KerasTensor[] {
  const { config } = layer
  requireStateless(layer)
  const input = call.input
  const initial = initialStates(layer, call, cells)
  call.argument('training', 3)
  const mask = call.tensor('mask', 2)?.value ?? input.mask
  const backwards = config.flag('go_backwards', false)
  const returnSequences = config.flag('return_sequences', false)
  const forced = call.argument(ZERO_OUTPUT) === true
  const zeroOutput = config.flag(ZERO_OUTPUT, false) || forced
  const steps = reversedIf(layer, backwards, swapBatchAndTime(layer, input.value, input.rank))
  const run = runCells(layer, {
    steps,
    features: lastAxis(layer, input),
    mask: mask === null ? null : reversedIf(layer, backwards, swapBatchAndTime(layer, mask, 2)),
    cells,
    initial,
    zeroOutput: zeroOutput && returnSequences,
    returnSequences,
  })
  const units = cells.at(-1)!.units
  const shape = returnSequences ? [input.shape[0] ?? null, units] : [units]
  const value = returnSequences ? swapBatchAndTime(layer, run.outputs, 3) : run.outputs
  const output = input.with(value, { shape, mask: returnSequences ? mask : null })
  if (!config.flag('return_state', false)) return [output]
  if (cells.length > 1) throw layer.refuse('return_state', 'is true for stacked cells')
  return [output, ...run.states.map((state) => input.with(state, { shape: [units], mask: null }))]
}

/** @throws unsupported for layers that remember rows from call to call, or that take time as the first axis */
export function requireStateless(layer: KerasLayer): void {
  if (layer.config.flag('stateful', false)) {
    throw layer.refuse(
      'stateful',
      'is true: what the model answers depends on what it was asked before',
      'Set stateful=False, or export the model to ONNX with its states as inputs.',
    )
  }
  if (layer.config.flag('time_major', false)) throw layer.refuse('time_major', 'is true')
}

interface CellsRun {
  readonly steps: GraphValue
  readonly features: number
  readonly mask: GraphValue | null
  readonly cells: readonly Cell[]
  readonly initial: readonly GraphValue[] | null
  readonly zeroOutput: boolean
  readonly returnSequences: boolean
}

/** Outputs are time-major, or those of the last step alone. */
function runCells(layer: KerasLayer, run: CellsRun): Steps {
  const masked = run.mask === null ? null : gatherMaskedSteps(layer, run.steps, run.mask)
  const lengths = masked?.lengths ?? null
  let value = masked?.value ?? run.steps
  let features = run.features
  let last: Steps | null = null
  for (const cell of run.cells) {
    last = cell.run({ value, features, lengths }, run.initial)
    value = last.outputs
    features = cell.units
  }
  const { outputs, states } = last!
  const units = run.cells.at(-1)!.units
  if (masked === null) return { outputs: run.returnSequences ? outputs : states[0]!, states }
  const zeros = zeroState(layer, run.steps, units)
  return {
    outputs: run.returnSequences ? masked.spread(outputs, units, run.zeroOutput) : masked.whereAny(states[0]!, zeros),
    states: states.map((state, index) => masked.whereAny(state, run.initial?.[index] ?? zeros)),
  }
}

/** States that the layer is called with: as a keyword, or behind the sequence in the list that Keras 2 makes of both. */
function initialStates(layer: KerasLayer, call: LayerCall, cells: readonly Cell[]): readonly GraphValue[] | null {
  if ((layer.config.raw('num_constants') ?? 0) !== 0) throw layer.refuse('num_constants', 'is not 0')
  const keyword = call.argument('initial_state', 1)
  const given = keyword === undefined ? call.inputs.slice(1) : tensorsIn(keyword)
  if (given.length === 0) return null
  if (cells.length > 1) throw layer.refuse('initial_state', 'is given to stacked cells')
  const [cell] = cells
  if (given.length !== cell!.stateCount) {
    throw layer.refuse('initial_state', `holds ${given.length} tensors, expected ${cell!.stateCount}`)
  }
  return given.map(({ value }) => value)
}

/** Batch and time change places. */
export function swapBatchAndTime(layer: KerasLayer, value: GraphValue, rank: number): GraphValue {
  const rest = Array.from({ length: rank - 2 }, (_, index) => index + 2)
  return layer.graph.node('Transpose', [value], { perm: ints([1, 0, ...rest]) })
}

function reversedIf(layer: KerasLayer, reversed: boolean, value: GraphValue): GraphValue {
  return reversed ? flip(layer, value, 0) : value
}

/** The same values in the other order along one axis. */
export function flip(layer: KerasLayer, value: GraphValue, axis: number): GraphValue {
  const [from, to, along, by] = [[-1], [Number.MIN_SAFE_INTEGER], [axis], [-1]].map((list) => layer.integers(list)) as [
    GraphValue,
    GraphValue,
    GraphValue,
    GraphValue,
  ]
  return layer.graph.node('Slice', [value, from, to, along, by])
}
