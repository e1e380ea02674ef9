import { ModelGateError, unsupported } from '../../core/errors.js'
import type { ModelInput } from '../../core/model.js'
import { numberColumn, stringColumn, type Column, type NumberColumn, type StringColumn } from '../../core/table.js'
import { plain } from '../../core/text.js'
import { Attributes } from '../../formats/index.js'
import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import {
  columnCount,
  concatBlocks,
  denseBlock,
  graphColumnList,
  graphColumns,
  graphConcat,
  graphMatrix,
  graphRow,
  numericInput,
  toColumns,
  toDense,
  transformerFacts,
  type Block,
  type ColumnsBlock,
  type DenseBlock,
  type Lowered,
} from '../../plan/index.js'
import { cellOfValue, cellsOf, isMissingMarker, type Cell } from './cells.js'
import { inputsOf } from './features.js'
import { graphMissingCells } from './graph-categories.js'
import type { Lowering } from './lowering.js'

const NAME = 'sklearn.impute.SimpleImputer'

export const simpleImputerLowering: Lowering = {
  classes: [NAME],
  lower(object) {
    const attributes = Attributes.of(object)
    const statistics = attributes.array('statistics_')
    const fills = cellsOf(statistics, `${NAME}.statistics_`)
    const imputer: Imputer = {
      inputs: inputsOf(attributes, 'number', fills.length).map((input, column) => ({
        ...input,
        kind: kindOf(fills[column] ?? null, statistics.objects !== null),
      })),
      fills,
      kept: keptColumns(attributes, fills),
      marker: markerOf(attributes),
      flagged: flaggedColumns(attributes),
    }
    return takesObjects(attributes) ? objectImputer(imputer) : numericImputer(imputer)
  },
}

interface Imputer {
  readonly inputs: readonly ModelInput[]
  /** One a column; null where training saw no value. */
  readonly fills: readonly Cell[]
  /** Columns that stay; those without a value in training are dropped. */
  readonly kept: readonly number[]
  /** The value that counts as missing; null for NaN, None and pandas.NA, which an empty cell stands for. */
  readonly marker: Cell
  /** Columns that get an indicator of what was missing (add_indicator). */
  readonly flagged: readonly number[]
}

/** What fills a column tells what it holds; a column that training found empty may hold anything. */
function kindOf(fill: Cell, objects: boolean): ModelInput['kind'] {
  if (typeof fill === 'string') return 'string'
  return fill === null && objects ? 'any' : 'number'
}

/** `_fit_dtype` since 0.24; before that the type of the statistics tells. */
function takesObjects(attributes: Attributes): boolean {
  if (attributes.array('statistics_').objects === null) return false
  const strategy = attributes.string('strategy')
  // Newer versions keep the constants of numeric data in an object array as well.
  return !(strategy === 'constant' && fittedOnNumbers(attributes))
}

function fittedOnNumbers(attributes: Attributes): boolean {
  const dtype = attributes.get('_fit_dtype')
  if (dtype === undefined) return false
  const code = typeof dtype === 'object' && dtype !== null && 'args' in dtype ? dtype.args[0] : undefined
  if (typeof code !== 'string') throw unsupported(`${NAME}._fit_dtype`, 'the type of the training data is not readable')
  return /^[fiu]/.test(code)
}

function markerOf(attributes: Attributes): Cell {
  const marker = attributes.raw('missing_values')
  return isMissingMarker(marker) ? null : cellOfValue(marker, `${NAME}.missing_values`)
}

/** Columns without any value in training are dropped, unless told to keep them or filled with a constant. */
function keptColumns(attributes: Attributes, fills: readonly Cell[]): readonly number[] {
  const all = fills.map((_, column) => column)
  if (attributes.has('keep_empty_features') && attributes.boolean('keep_empty_features')) return all
  const fillValue = attributes.get('fill_value') ?? null
  if (attributes.string('strategy') === 'constant' && fillValue !== null && isMissingMarker(fillValue)) {
    throw unsupported(`${NAME}.fill_value`, 'filling with a missing value means different things in different versions')
  }
  return all.filter((column) => fills[column] !== null)
}

function flaggedColumns(attributes: Attributes): readonly number[] {
  const indicator = attributes.get('indicator_') ?? null
  if (indicator === null) return []
  return [...Attributes.of(attributes.object('indicator_')).ints('features_')]
}

function fillInPlace({ data, cols }: DenseBlock, fills: readonly number[], missing: (value: number) => boolean): void {
  for (let from = 0; from < data.length; from += cols) {
    for (let column = 0; column < cols; column++) {
      if (missing(data[from + column]!)) data[from + column] = fills[column]!
    }
  }
}

function numericImputer(imputer: Imputer): Lowered {
  const { inputs, kept, flagged, marker } = imputer
  if (typeof marker === 'string') throw unsupported(`${NAME}.missing_values`, 'a text marker on numeric data')
  const fills = imputer.fills.map((fill) => (fill === null ? NaN : Number(fill)))
  const mark = marker === null ? NaN : Number(marker)
  const keepsAll = flagged.length === 0 && kept.length === fills.length
  // NaN is what is not equal to itself.
  const missing = marker === null ? (value: number) => value !== value : (value: number) => value === mark
  return {
    ...transformerFacts(NAME, inputs),
    givesNew: true,
    transform(block) {
      const about = { className: NAME, inputs, missing: marker === null ? ('allowed' as const) : ('refused' as const) }
      const input = toDense(numericInput(block, about))
      // Cells that were columns a moment ago are nobody else's.
      if (block.kind === 'columns' && keepsAll) {
        fillInPlace(input, fills, missing)
        return input
      }
      const output = denseBlock(input.rows, kept.length + flagged.length)
      for (let row = 0; row < input.rows; row++) {
        const from = row * input.cols
        let to = row * output.cols
        for (const column of kept) {
          const value = input.data[from + column]!
          output.data[to++] = missing(value) ? fills[column]! : value
        }
        for (const column of flagged) output.data[to++] = missing(input.data[from + column]!) ? 1 : 0
      }
      return output
    },
    toOnnx(graph, input) {
      const value = graphMatrix(graph, input)
      const mask = graphMarked(graph, value, marker)
      const clean = fills.map((fill) => (Number.isNaN(fill) ? 0 : fill))
      const filled = graph.node('Where', [mask, graphRow(graph, clean), value])
      const parts = [graphColumns(graph, filled, kept)]
      if (flagged.length > 0) parts.push(graph.cast(graphColumns(graph, mask, flagged), 'double'))
      return { transformed: graphConcat(graph, parts) }
    },
  }
}

/** A missing text is the empty string in ONNX, which has no other word for it. */
function graphMarked(graph: GraphBuilder, value: GraphValue, marker: Cell): GraphValue {
  if (marker === null) return graphMissingCells(graph, value)
  const text = value.elementType === 'string'
  return graph.node('Equal', [
    value,
    text ? graph.constant([String(marker)], [1, 1]) : graphRow(graph, [Number(marker)]),
  ])
}

function graphFilled(graph: GraphBuilder, value: GraphValue, fill: Cell, marker: Cell): GraphValue {
  const text = value.elementType === 'string'
  if (text !== (typeof fill === 'string')) throw unsupported(NAME, 'a column is filled with a value of another type')
  const column = text ? value : graph.cast(value, 'double')
  const constant = text ? graph.constant([String(fill)], [1, 1]) : graphRow(graph, [Number(fill)])
  return graph.node('Where', [graphMarked(graph, column, marker), constant, column])
}

function objectImputer({ inputs, fills, kept, flagged, marker }: Imputer): Lowered {
  return {
    ...transformerFacts(NAME, inputs),
    transform(block): Block {
      if (columnCount(block) !== inputs.length) numericInput(block, { className: NAME, inputs })
      const columns = toColumns(block)
      const filled: ColumnsBlock = {
        kind: 'columns',
        rows: columns.rows,
        columns: kept.map((at) => fillColumn(columns.columns[at]!, fills[at]!, marker)),
      }
      if (flagged.length === 0) return filled
      return concatBlocks(columns.rows, [filled, indicator(columns, flagged, marker)])
    },
    toOnnx(graph, input) {
      const columns = graphColumnList(graph, input, inputs.length)
      const parts = kept.map((at) => graphFilled(graph, columns[at]!, fills[at]!, marker))
      for (const at of flagged) parts.push(graph.cast(graphMarked(graph, columns[at]!, marker), 'double'))
      return { transformed: graphConcat(graph, parts) }
    },
  }
}

/** A column with its missing cells replaced. @throws ModelGateError code 'data' when it would mix text and numbers */
function fillColumn(column: Column, fill: Cell, marker: Cell): Column {
  const missing = missingRows(column, marker)
  if (!missing.includes(1)) return column
  if (typeof fill === 'string') {
    const text = column.kind === 'string' ? column : allMissing(column, missing) ? emptyText(column) : null
    if (text === null) throw mixed(column, fill)
    return fillText(text, missing, fill)
  }
  if (column.kind === 'string') throw mixed(column, String(fill))
  const values = column.values.map((value, row) => (missing[row] === 1 ? Number(fill) : value))
  return { ...numberColumn(column.name, values), boolean: column.boolean }
}

function missingRows(column: Column, marker: Cell): Uint8Array {
  const rows = new Uint8Array(column.kind === 'string' ? column.codes.length : column.values.length)
  for (let row = 0; row < rows.length; row++) {
    const missing =
      column.kind === 'string'
        ? column.codes[row]! < 0
        : Number.isNaN(column.values[row]!) || column.missing?.[row] === 1
    if (marker === null) rows[row] = missing ? 1 : 0
    else if (missing)
      throw new ModelGateError(
        'data',
        `column ${plain(column.name, 80)} is missing in row ${row + 1}; ${NAME} replaces "${plain(String(marker))}" only`,
        { subject: column.name },
      )
    else if (column.kind === 'string') rows[row] = column.dictionary[column.codes[row]!] === marker ? 1 : 0
    else rows[row] = typeof marker !== 'string' && column.values[row] === Number(marker) ? 1 : 0
  }
  return rows
}

function allMissing(column: NumberColumn, missing: Uint8Array): boolean {
  return missing.length === column.values.length && !missing.includes(0)
}

function emptyText(column: NumberColumn): StringColumn {
  return stringColumn(column.name, new Array<null>(column.values.length).fill(null))
}

function fillText(column: StringColumn, missing: Uint8Array, fill: string): StringColumn {
  const known = column.dictionary.indexOf(fill)
  const code = known >= 0 ? known : column.dictionary.length
  return {
    ...column,
    dictionary: known >= 0 ? column.dictionary : [...column.dictionary, fill],
    codes: column.codes.map((old, row) => (missing[row] === 1 ? code : old)),
  }
}

function indicator(columns: ColumnsBlock, flagged: readonly number[], marker: Cell): DenseBlock {
  const flags = denseBlock(columns.rows, flagged.length)
  for (const [at, column] of flagged.entries()) {
    const missing = missingRows(columns.columns[column]!, marker)
    for (let row = 0; row < columns.rows; row++) flags.data[row * flags.cols + at] = missing[row]!
  }
  return flags
}

function mixed(column: Column, fill: string): ModelGateError {
  return new ModelGateError(
    'data',
    `column ${plain(column.name, 80)} holds ${column.kind === 'string' ? 'text' : 'numbers'}, but the model fills its missing cells with "${plain(fill, 60)}"`,
    { subject: column.name, remedy: 'Give the column the type that the model was trained on.' },
  )
}
