import type { JsonValue } from '../../../core/json.js'
import { storedNames } from '../architecture.js'
import { isObject } from '../config.js'
import type { InnerLayer, KerasLayer, LayerLowering, Variable } from '../layer.js'
import { CELL_IGNORES, type Cell } from './cell.js'
import { gruCell } from './gru-cell.js'
import { lstmCell } from './lstm-cell.js'
import { runSequence, SEQUENCE_IGNORES } from './sequence.js'
import { simpleCell } from './simple-cell.js'

type CellMaker = (layer: KerasLayer) => Cell

const CELLS: Readonly<Record<string, CellMaker>> = {
  LSTMCell: lstmCell,
  GRUCell: gruCell,
  SimpleRNNCell: simpleCell,
}

function cellVariables({ config }: KerasLayer, at: string): readonly Variable[] {
  const names = ['kernel', 'recurrent_kernel', ...(config.flag('use_bias', true) ? ['bias'] : [])]
  return names.map((name) => (at === '' ? { name } : { name, at }))
}

/** LSTM, GRU and SimpleRNN: a cell whose settings lie in the layer. */
function layerOfCell(className: string, maker: CellMaker): LayerLowering {
  return {
    classes: [className],
    masks: 'own',
    limits: 'stateful',
    ignores: [...SEQUENCE_IGNORES, ...CELL_IGNORES],
    variables: (layer) => cellVariables(layer, 'cell'),
    lower: (layer, call) => runSequence(layer, call, [maker(layer)]),
  }
}

export const lstmLowering = layerOfCell('LSTM', lstmCell)
export const gruLowering = layerOfCell('GRU', gruCell)
export const simpleRnnLowering = layerOfCell('SimpleRNN', simpleCell)

/** A cell by itself, inside RNN, StackedRNNCells or a wrapper. */
export const cellLowering: LayerLowering = {
  classes: Object.keys(CELLS),
  ignores: CELL_IGNORES,
  variables: (layer) => cellVariables(layer, ''),
  lower(layer) {
    throw layer.refuse('class_name', 'is a cell outside a recurrent layer')
  },
}

/** Cells on top of each other: each takes what the one below gives at the same step. */
export const stackedCellsLowering: LayerLowering = {
  classes: ['StackedRNNCells'],
  ignores: ['reverse_state_order'],
  inner: ({ config }) => cellsOf(config.list('cells')),
  lower(layer) {
    throw layer.refuse('class_name', 'is a cell outside a recurrent layer')
  },
}

function cellsOf(descriptions: readonly JsonValue[]): readonly InnerLayer[] {
  const classes = descriptions.map((cell) =>
    isObject(cell) && typeof cell.class_name === 'string' ? cell.class_name : '',
  )
  const names = storedNames(classes)
  return descriptions.map((description, position) => ({ attribute: `cells/${names[position]!}`, description }))
}

/** RNN(cell) and RNN([cell, cell]). */
export const rnnLowering: LayerLowering = {
  classes: ['RNN'],
  masks: 'own',
  limits: 'stateful, cells that are not Keras’s own, states of stacked cells',
  ignores: SEQUENCE_IGNORES,
  inner: ({ config }) => [{ attribute: 'cell', description: config.object('cell') }],
  lower: (layer, call) => runSequence(layer, call, cellsIn(layer.inner('cell'))),
}

function cellsIn(cell: KerasLayer): readonly Cell[] {
  if (cell.className === 'StackedRNNCells') {
    return cellsOf(cell.config.list('cells')).flatMap(({ attribute }) => cellsIn(cell.inner(attribute)))
  }
  const maker = Object.hasOwn(CELLS, cell.className) ? CELLS[cell.className] : undefined
  if (maker === undefined) throw cell.refuse('class_name', 'is no recurrent cell')
  return [maker(cell)]
}
